"""Actions: the words in which policies, records and admission speak of what a use case does."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from heqi.kernel.messages import Text

Fact = str | int | bool
"""What a policy or a cap may look at besides actor and resource: an owner, an amount in fen, a product."""


class ActionKind(StrEnum):
    """What an action means for record and admission."""

    READ = "read"
    """Looks, changes nothing."""
    CHANGE = "change"
    """Works on what stands; must be recorded, goes on while a pilot is stopped or leaves."""
    NEW = "new"
    """New business; must be recorded and admitted: caps, whitelist and kill switch apply."""


class Action(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An action that policies speak of."""

    name: Text
    kind: ActionKind
    facts: Mapping[str, type[Fact]] = {}
    """The facts a use case hands in, by name; every one of them, every time."""


def reads(zh: str, en: str, **facts: type[Fact]) -> Action:
    """An action that only looks."""
    return Action(Text(zh, en), ActionKind.READ, facts)


def changes(zh: str, en: str, **facts: type[Fact]) -> Action:
    """An action on what stands."""
    return Action(Text(zh, en), ActionKind.CHANGE, facts)


def opens(zh: str, en: str, **facts: type[Fact]) -> Action:
    """An action that is new business."""
    return Action(Text(zh, en), ActionKind.NEW, facts)
