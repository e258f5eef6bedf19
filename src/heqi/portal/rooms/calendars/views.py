"""The calendars as tables, and a year as twelve months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from heqi.engines import market
from heqi.engines.market import CALENDARS, KINDS, CalendarName, Day, Kind, Override
from heqi.kernel.calendar import DAY
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.kernel.problems import Invalid, ManyInvalid
from heqi.kernel.tables import Column, Filter, Row, Sheet, TableQuery, Tone
from heqi.kernel.tables import Kind as Cells
from heqi.storage import Context

YEARS = range(1991, 2101)
OPEN, CLOSED = Text("营业", "open"), Text("不营业", "closed")
WEEKDAYS = (
    Text("周一", "Monday"),
    Text("周二", "Tuesday"),
    Text("周三", "Wednesday"),
    Text("周四", "Thursday"),
    Text("周五", "Friday"),
    Text("周六", "Saturday"),
    Text("周日", "Sunday"),
)
TONES = {Kind.OPEN: Tone.NEUTRAL, Kind.WEEKEND: Tone.NEUTRAL, Kind.CLOSED: Tone.ERROR, Kind.MAKEUP: Tone.INFO}
_CALENDAR = Column("calendar", Text("日历", "Calendar"))
_ENTRY = (
    Column("reason", Text("变更事由", "Reason of the change")),
    Column("source", Text("依据", "Source")),
    Column("entered_by", Text("登记人", "Entered by"), Cells.CODE),
    Column("entered_at", Text("登记时间", "Entered at"), Cells.MOMENT),
)
DAY_COLUMNS = (
    Column("day", Text("日期", "Day"), Cells.DAY),
    Column("weekday", Text("星期", "Day of the week")),
    Column("kind", Text("性质", "How it stands"), Cells.BADGE),
    *_ENTRY,
)
OVERRIDE_COLUMNS = (
    Column("day", Text("日期", "Day"), Cells.DAY),
    _CALENDAR,
    Column("state", Text("登记为", "Entered as"), Cells.BADGE),
    *_ENTRY,
    Column("id", Text("编号", "Id"), Cells.CODE),
)
_CHOICES = tuple((name.value, about.title) for name, about in CALENDARS.items())
OVERRIDE_FILTERS = (Filter("calendar", Text("日历", "Calendar"), _CHOICES),)
DAY_FILTERS = (
    *OVERRIDE_FILTERS,
    Filter("year", Text("年份", "Year")),
    Filter("which", Text("范围", "Which days"), (("all", Text("每一天", "every day")),)),
)


class Month(msgspec.Struct, frozen=True):
    """A month by weeks, Monday first; None where a week belongs to another month."""

    first: date
    weeks: Sequence[Sequence[tuple[date, Day | None] | None]]


def asked(ctx: Context, query: TableQuery) -> tuple[CalendarName, int]:
    """The calendar and the year of a query: else Shanghai's, and the present one or the last that is known.

    :class:`ManyInvalid`, :class:`NotFound`.
    """
    name = market.calendar_named(query.filters.get("calendar", CalendarName.SSE.value))
    last = market.calendar(ctx, name).last.year
    year = query.filters.get("year", str(min(market_time(ctx.now()).year, last)))
    if not (year.isascii() and year.isdigit() and len(year) == len(str(YEARS[0])) and int(year) in YEARS):
        raise _refusal("year", year, f"{YEARS[0]} 至 {YEARS[-1]} 的年份", f"a year from {YEARS[0]} to {YEARS[-1]}")
    return name, int(year)


def year_of(ctx: Context, name: CalendarName, year: int, *, ordinary: bool = True) -> Sequence[Day]:
    """The days of a year. :class:`DayUnknown`."""
    return market.days(ctx, name, date(year, 1, 1), date(year, 12, 31), ordinary=ordinary)


def months_of(year: int, days: Sequence[Day]) -> Sequence[Month]:
    """The twelve months of a year, each day with how it stands; None beside it where that is not known."""
    known = {one.day: one for one in days}
    return [_month(date(year, number, 1), known) for number in range(1, 13)]


def _month(first: date, known: Mapping[date, Day]) -> Month:
    start = first - DAY * first.weekday()
    weeks: list[list[tuple[date, Day | None] | None]] = []
    while start.year < first.year or (start.year, start.month) <= (first.year, first.month):
        week = [start + DAY * number for number in range(7)]
        weeks.append([(day, known.get(day)) if day.month == first.month else None for day in week])
        start += DAY * 7
    return Month(first, weeks)


def days_table(ctx: Context, query: TableQuery) -> Sheet:
    """The days of a year that differ from Monday to Friday, or all of them (``which=all``), in their order.

    :class:`ManyInvalid`; :class:`DayUnknown` for a year that is not known: an empty table would be a guess.
    """
    query.check(DAY_COLUMNS, DAY_FILTERS)
    name, year = asked(ctx, query)
    page = part_of(year_of(ctx, name, year, ordinary="which" in query.filters), query.cursor, query.limit)
    about = CALENDARS[name].title
    return Sheet(
        name="days",
        title=Text(f"{about.zh} {year} 年", f"{about.en}, {year}"),
        columns=DAY_COLUMNS,
        rows=[_day_row(one) for one in page.items],
        total=page.total,
        next_cursor=page.next_cursor,
        filters=DAY_FILTERS,
        query=query,
    )


def overrides_table(ctx: Context, query: TableQuery) -> Sheet:
    """All that was ever entered about single days, newest first."""
    query.check(OVERRIDE_COLUMNS, OVERRIDE_FILTERS)
    chosen = query.filters.get("calendar")
    page = market.overrides(ctx, CalendarName(chosen) if chosen else None, query.cursor, query.limit)
    return Sheet(
        name="overrides",
        title=Text("日历变更", "Changes of calendars"),
        columns=OVERRIDE_COLUMNS,
        rows=[_override_row(one) for one in page.items],
        total=page.total,
        next_cursor=page.next_cursor,
        filters=OVERRIDE_FILTERS,
        query=query,
    )


def part_of(days: Sequence[Day], cursor: str | None, limit: int) -> Page[Day]:
    """The part of ``days`` that begins after the day ``cursor``. :class:`ManyInvalid`."""
    rest = [one for one in days if cursor is None or one.day > _day(cursor)]
    items = rest[:limit]
    following = items[-1].day.isoformat() if len(rest) > len(items) and items else None
    return Page(items=items, total=len(days), next_cursor=following)


def _day(cursor: str) -> date:
    try:
        return date.fromisoformat(cursor)
    except ValueError as error:
        zh, en = "上一段给出的 next_cursor", "the next_cursor of the part before"
        raise _refusal("cursor", cursor, zh, en) from error


def _refusal(place: str, value: str, zh: str, en: str) -> ManyInvalid:
    return ManyInvalid([Invalid(place=place, value=ascii(value[:40])[1:-1], expected_zh=zh, expected_en=en)])


def _entry(entered: Override | None) -> dict[str, object]:
    return {column.key: getattr(entered, column.key) if entered else None for column in _ENTRY}


def _day_row(one: Day) -> Row:
    cells = {"day": one.day, "weekday": WEEKDAYS[one.day.weekday()], "kind": KINDS[one.kind], **_entry(one.override)}
    return Row(cells, tone=TONES[one.kind])  # pyright: ignore[reportArgumentType]


def _override_row(one: Override) -> Row:
    state = OPEN if one.open else CLOSED
    cells = {"day": one.day, "calendar": CALENDARS[one.calendar].title, "state": state, **_entry(one), "id": one.id}
    return Row(cells, tone=Tone.INFO if one.open else Tone.ERROR)  # pyright: ignore[reportArgumentType]
