"""Draw src/heqi/engines/market/days.json from the packages that keep the calendars; a test sees that it is current.

Run it after an update of exchange-calendars or chinesecalendar. The running house reads the file alone: the packages
take pandas with them, a second and a half to load and tens of megabytes in every worker.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

FILE = Path(__file__).resolve().parents[1] / "src/heqi/engines/market/days.json"
PACKAGES = ("exchange-calendars", "chinesecalendar")
EXCHANGES = {"XSHG": (date(1991, 1, 1), date(2026, 12, 31)), "XHKG": (date(1991, 1, 1), date(2026, 12, 31))}
"""Ranges of years whose days were announced. The package works Hong Kong's later ones out by rule: no announcement."""
STATE_COUNCIL = (date(2004, 1, 1), date(2026, 12, 31))
"""The range for which chinesecalendar holds the State Council's notices."""


def drawn() -> dict[str, object]:
    """The days on which each calendar differs from Monday to Friday."""
    calendars = {name: _exchange(name, *span) for name, span in EXCHANGES.items()} | {"CN": _working_days()}
    return {"drawn_from": {name: version(name) for name in PACKAGES}, "calendars": calendars}


def text() -> str:
    """The file's text."""
    return json.dumps(drawn(), indent=1) + "\n"


def _exchange(name: str, first: date, last: date) -> dict[str, object]:
    import exchange_calendars

    calendar = exchange_calendars.get_calendar(name, start=first.isoformat(), end=last.isoformat())
    return _exceptions(first, last, {session.date() for session in calendar.sessions})


def _working_days() -> dict[str, object]:
    import chinese_calendar

    first, last = STATE_COUNCIL
    return _exceptions(first, last, {day for day in _every(first, last) if chinese_calendar.is_workday(day)})


def _exceptions(first: date, last: date, business: set[date]) -> dict[str, object]:
    every = _every(first, last)
    closed = [day.isoformat() for day in every if day.weekday() < 5 and day not in business]
    worked = [day.isoformat() for day in every if day.weekday() >= 5 and day in business]
    return {"first": first.isoformat(), "last": last.isoformat(), "closed": closed, "worked": worked}


def _every(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


if __name__ == "__main__":
    FILE.write_text(text(), "utf-8")
