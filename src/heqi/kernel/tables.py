"""A table as data: written once by whoever owns the rows, shown as a page, CSV, XLSX and JSON by the portal.

A table is a function ``f(ctx, query) -> Sheet``. The query is what stands in its address: ``?state=trial&sort=-title``
and so on; the same query gives the page, the files and JSON.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from urllib.parse import urlencode

import msgspec

from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid, ManyInvalid, Problem

Cell = str | int | Decimal | date | datetime | Text | None

PAGE_ROWS = 50
MOST_ROWS = 200
"""Rows that a page or a program may ask for at once."""
LONGEST_VALUE = 200
"""Characters of one value of a query."""
RESERVED = frozenset({"sort", "cursor", "limit", "lang"})
"""Parameters of an address that are no filters."""


class Kind(StrEnum):
    """How a column is read, and so how it is aligned and formatted."""

    TEXT = "text"
    NUMBER = "number"
    AMOUNT = "amount"
    """Money in fen."""
    CHANGE = "change"
    """A rise or fall in basis points: 125 is +1.25 %."""
    MOMENT = "moment"
    DAY = "day"
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
    """One column: ``key`` names it in JSON, CSV and in ``?sort=key``."""

    key: str
    title: Text
    kind: Kind = Kind.TEXT
    sortable: bool = False


class Filter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to narrow a table: one of ``choices`` by their value, or any text where there are none."""

    key: str
    title: Text
    choices: Sequence[tuple[str, Text]] = ()


class TableQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which rows of a table, in which order, from where on; the state of a table, as it stands in its address."""

    sort: str | None = None
    """Key of the column to sort by; None: the table's own order."""
    descending: bool = False
    filters: Mapping[str, str] = {}
    """By key; what is not filtered is not in it."""
    cursor: str | None = None
    """The ``next_cursor`` of the part before; None: from the start."""
    limit: int = PAGE_ROWS

    def check(self, columns: Sequence[Column], filters: Sequence[Filter] = ()) -> None:
        """Whether a table of these columns and filters can answer; :class:`ManyInvalid` with all that it cannot."""
        found = [*_sort_faults(self.sort, columns), *_filter_faults(self.filters, filters)]
        if found:
            raise ManyInvalid(found)

    def address(self, **changes: object) -> str:
        """The query as it is written in an address, with ``changes`` to its fields; empty for the plain table."""
        changed = msgspec.structs.replace(self, **changes) if changes else self
        pairs = [(key, value) for key, value in sorted(changed.filters.items()) if value]
        if changed.sort is not None:
            pairs.append(("sort", f"-{changed.sort}" if changed.descending else changed.sort))
        if changed.limit != PAGE_ROWS and changed.limit <= MOST_ROWS:
            pairs.append(("limit", str(changed.limit)))
        if changed.cursor is not None:
            pairs.append(("cursor", changed.cursor))
        return urlencode(pairs)


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
    """Rows that fit the query, of which ``rows`` may be a part."""
    next_cursor: str | None = None
    filters: Sequence[Filter] = ()
    query: TableQuery = TableQuery()
    """The query it answers."""


def read_query(pairs: Iterable[tuple[str, str]], limit: int = PAGE_ROWS) -> TableQuery:
    """The query that the parameters of an address ask for: ``sort`` (``key`` or ``-key``), ``cursor``, ``limit``
    (1 to 200, ``limit`` when not said) and filters by their key.

    :class:`ManyInvalid` with every parameter that cannot be read: place, value and what was expected.
    """
    found: list[Problem] = []
    asked: dict[str, str] = {}
    for key, value in pairs:
        if not value:
            continue
        found.extend(_value_faults(key, value, asked))
        asked[key] = value
    rows = _read_limit(asked.get("limit"), limit)
    if rows is None:
        expected = Text(f"1 至 {MOST_ROWS} 的整数", f"a whole number from 1 to {MOST_ROWS}")
        found.append(_invalid("limit", asked["limit"], expected))
    if found:
        raise ManyInvalid(found)
    sort = asked.get("sort")
    return TableQuery(
        sort=sort.removeprefix("-") if sort else None,
        descending=bool(sort and sort.startswith("-")),
        filters={key: value for key, value in asked.items() if key not in RESERVED},
        cursor=asked.get("cursor"),
        limit=rows or limit,
    )


def _read_limit(asked: str | None, default: int) -> int | None:
    if asked is None:
        return default
    fits = asked.isascii() and asked.isdigit() and len(asked) <= len(str(MOST_ROWS)) and 1 <= int(asked) <= MOST_ROWS
    return int(asked) if fits else None


def _value_faults(key: str, value: str, before: Mapping[str, str]) -> Iterator[Problem]:
    if key in before:
        yield _invalid(key, value, Text("只出现一次", "to be said once"))
    if len(value) > LONGEST_VALUE:
        yield _invalid(key, value, Text(f"至多 {LONGEST_VALUE} 个字符", f"at most {LONGEST_VALUE} characters"))
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in value):
        yield _invalid(key, value, Text("不含控制字符的文本", "a text without control characters"))


def _sort_faults(sort: str | None, columns: Sequence[Column]) -> Iterator[Problem]:
    keys = [column.key for column in columns if column.sortable]
    if sort is not None and sort not in keys:
        yield _invalid("sort", sort, _one_of(keys, Text("不排序：该表只有一种次序", "none: this table has one order")))


def _filter_faults(asked: Mapping[str, str], filters: Sequence[Filter]) -> Iterator[Problem]:
    known = {one.key: one for one in filters}
    for key, value in asked.items():
        if key not in known:
            names = [*known, *sorted(RESERVED)]
            yield _invalid(key, value, _one_of(names, Text("无此参数", "no such parameter")))
        elif known[key].choices and value not in dict(known[key].choices):
            yield _invalid(key, value, _one_of([choice for choice, _ in known[key].choices], Text("空", "nothing")))


def _one_of(words: Sequence[str], otherwise: Text) -> Text:
    if not words:
        return otherwise
    return Text("以下之一：" + "、".join(words), "one of " + ", ".join(words))


def _invalid(place: str, value: str, expected: Text) -> Invalid:
    shown = ascii(value)[1:-1]
    return Invalid(
        place=ascii(place)[1:-1][:40],
        value=shown if len(shown) <= 40 else shown[:39] + "~",
        expected_zh=expected.zh,
        expected_en=expected.en,
    )
