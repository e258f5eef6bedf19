"""A table as data: written once by whoever owns the rows, shown as a page, CSV, XLSX and JSON by the portal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from heqi.kernel.messages import Text

Cell = str | int | datetime | Text | None


class Kind(StrEnum):
    """How a column is read, and so how it is aligned and formatted."""

    TEXT = "text"
    NUMBER = "number"
    MOMENT = "moment"
    BADGE = "badge"
    CODE = "code"


class Tone(StrEnum):
    """What a badge says beside its words."""

    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


class Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One column: ``key`` names it in JSON and CSV."""

    key: str
    title: Text
    kind: Kind = Kind.TEXT


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One row: its cells by column key, the page it leads to, and the tone of its badge."""

    cells: Mapping[str, Cell]
    href: str | None = None
    tone: Tone = Tone.NEUTRAL


class Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A titled table. ``name`` is its place in the address of its exports."""

    name: str
    title: Text
    columns: Sequence[Column]
    rows: Sequence[Row]
    total: int
    """Rows there are, of which ``rows`` may be a part."""
    next_cursor: str | None = None
