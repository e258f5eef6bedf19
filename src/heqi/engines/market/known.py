"""The days of the calendars: a table that is part of the program, and what was entered since.

``days.json`` holds the days on which a calendar differs from Monday to Friday. It is drawn from ``exchange-calendars``
and ``chinesecalendar`` by ``scripts/calendars.py``, and a test compares it with them day by day: so no running program
loads pandas for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

import msgspec

from heqi.engines.market.model import CALENDARS, CalendarName
from heqi.kernel.calendar import Calendar, is_weekday, monday_to_friday

FILE = Path(__file__).parent / "days.json"


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A range of days and where it differs from Monday to Friday."""

    first: date
    last: date
    closed: frozenset[date]
    worked: frozenset[date]


class _Tables(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    drawn_from: Mapping[str, str]
    calendars: Mapping[str, Known]


@cache
def _tables() -> _Tables:
    return msgspec.json.decode(FILE.read_bytes(), type=_Tables)


@cache
def known(name: CalendarName) -> Known:
    """What the program itself knows of a calendar."""
    about = CALENDARS[name]
    table = _tables().calendars[about.table]
    return msgspec.structs.replace(table, first=about.since or table.first)


def calendar_with(name: CalendarName, years: Iterable[int], overrides: Mapping[date, bool]) -> Calendar:
    """The calendar with the ``years`` that were announced and the days that were entered (whether they are open).

    A year counts when it follows on what is known before it.
    """
    base = known(name)
    last = base.last
    for year in sorted(years):
        if year == last.year + 1:
            last = date(year, 12, 31)
    closed = frozenset(day for day, is_open in overrides.items() if not is_open)
    opened = frozenset(day for day, is_open in overrides.items() if is_open)
    return _made(name, last, (base.closed | closed) - opened, (base.worked | opened) - closed)


@lru_cache(maxsize=64)
def _made(name: CalendarName, last: date, closed: frozenset[date], worked: frozenset[date]) -> Calendar:
    """Eight milliseconds for thirty years: made once for what is known, kept."""
    return monday_to_friday(name.value, known(name).first, last, filter(is_weekday, closed), worked)
