"""A list, part by part: the same three members wherever a program reads one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

import msgspec

Item = TypeVar("Item")


class Page(msgspec.Struct, Generic[Item], frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a list and how to get the next part."""

    items: Sequence[Item]
    total: int
    """How many fit the question, of which ``items`` may be a part."""
    next_cursor: str | None = None
    """To be sent as ``cursor`` for the next part; None: this is the last."""


def whole(items: Sequence[Item]) -> Page[Item]:
    """A list that is short by its nature, as one page."""
    return Page(items=items, total=len(items))
