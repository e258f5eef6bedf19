"""The use cases of calendars: each asks for permission first. Who may, says the room ``calendars`` of the portal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from heqi.engines.market import store
from heqi.engines.market.known import calendar_with
from heqi.engines.market.model import (
    CALENDARS,
    AnnouncedYear,
    AnnounceYear,
    CalendarName,
    Day,
    Kind,
    KnownCalendar,
    Neighbours,
    NotTheNextYear,
    Override,
    OverrideDay,
    announced_faults,
    invalid,
    kind_of,
    refuse,
    word_faults,
)
from heqi.kernel.calendar import DAY, Calendar, DayUnknown
from heqi.kernel.ids import is_id
from heqi.kernel.paging import Page
from heqi.kernel.problems import NotFound, Problem
from heqi.kernel.tables import MOST_ROWS
from heqi.storage import Context

ROOM = "calendars"
READ, OVERRIDE, ANNOUNCE = "calendars.read", "calendars.override", "calendars.announce"


def calendar(ctx: Context, name: CalendarName, as_of: datetime | None = None) -> Calendar:
    """The business days of a calendar, with everything that was entered about it.

    ``as_of``: as it was known at that moment, so that a past day can be replayed; None: as it is known now. What the
    program itself knows comes with its release and is the same at every moment.
    """
    ctx.permit(READ, name.value)
    return _calendar(ctx, name, as_of)[0]


def calendars(ctx: Context) -> Sequence[KnownCalendar]:
    """Every calendar with its source and the range it knows."""
    ctx.permit(READ, ROOM)
    return [_known(name, _calendar(ctx, name, None)[0]) for name in CalendarName]


def days(
    ctx: Context, name: CalendarName, first: date, last: date, as_of: datetime | None = None, *, ordinary: bool = True
) -> Sequence[Day]:
    """How the days from ``first`` to ``last`` stand; :class:`ManyInvalid` beyond a year, :class:`DayUnknown`.

    ``ordinary`` False: only the days that differ from Monday to Friday, and those about which something was entered.
    """
    ctx.permit(READ, name.value)
    if not 0 <= (last - first).days <= 366:
        refuse([invalid("last", last, "不早于起始日且不超过一年的日期", "a day not before the first, within a year")])
    made, entered = _calendar(ctx, name, as_of)
    every = (first + DAY * number for number in range((last - first).days + 1))
    found = [_day(name, made, day, entered.get(day)) for day in every]
    plain = (Kind.OPEN, Kind.WEEKEND)
    return found if ordinary else [one for one in found if one.kind not in plain or one.override is not None]


def day(ctx: Context, name: CalendarName, wanted: date, as_of: datetime | None = None) -> Neighbours:
    """How a day stands, and the business days around it; :class:`DayUnknown`."""
    ctx.permit(READ, name.value)
    made, entered = _calendar(ctx, name, as_of)
    made.is_business_day(wanted)
    stands = _day(name, made, wanted, entered.get(wanted))
    before, after = _or_none(made, wanted, -1), _or_none(made, wanted, 1)
    return Neighbours(**msgspec.structs.asdict(stands), previous=before, next=after)


def overrides(
    ctx: Context, name: CalendarName | None = None, cursor: str | None = None, limit: int = 50
) -> Page[Override]:
    """All that was ever entered about single days, newest first. :class:`ManyInvalid`."""
    ctx.permit(READ, name.value if name else ROOM)
    found: list[Problem] = []
    if cursor is not None and not is_id(cursor, "ovr"):
        found.append(invalid("cursor", ascii(cursor), "上一段给出的 next_cursor", "the next_cursor of the part before"))
    if limit < 1:
        found.append(invalid("limit", limit, f"1 至 {MOST_ROWS} 的整数", f"a whole number from 1 to {MOST_ROWS}"))
    refuse(found)
    rows, total = store.overrides(ctx.db, name, cursor, limit)
    items = rows[:limit]
    return Page(items=items, total=total, next_cursor=items[-1].id if len(rows) > limit else None)


def override(ctx: Context, command: OverrideDay) -> Override:
    """Say of a day whether business is done on it, whatever else is known; what is said last counts.

    The day may lie ahead; it counts from the moment it is entered. :class:`ManyInvalid`, :class:`DayUnknown`.
    """
    ctx.permit(OVERRIDE, command.calendar.value)
    refuse([*word_faults("reason", command.reason), *word_faults("source", command.source)])
    store.lock(ctx.db)
    made, entered = _calendar(ctx, command.calendar, None)
    made.is_business_day(command.day)
    kept = _entered(ctx, command.calendar, command.day, command.source, is_open=command.open, reason=command.reason)
    with ctx.engine_role("door") as db:
        store.insert_overrides(db, [kept])
    ctx.record(OVERRIDE, kept.id, before=entered.get(command.day), after=kept)
    return kept


def announce(ctx: Context, command: AnnounceYear) -> AnnouncedYear:
    """Enter the holidays of the year after the last that is known, as they were announced.

    :class:`ManyInvalid` with every day that does not belong, :class:`NotTheNextYear`.
    """
    ctx.permit(ANNOUNCE, command.calendar.value)
    refuse([*word_faults("source", command.source), *announced_faults(command)])
    store.lock(ctx.db)
    last = _calendar(ctx, command.calendar, None)[0].last
    if command.year != last.year + 1:
        raise NotTheNextYear(calendar=command.calendar.value, last=last, year=last.year + 1)
    year = AnnouncedYear(
        calendar=command.calendar,
        year=command.year,
        source=command.source.strip(),
        entered_by=_person(ctx),
        entered_at=ctx.now(),
    )
    reason = f"{command.year} 年度放假安排 · holidays of {command.year}"
    stated = [*((one, False) for one in command.closed), *((one, True) for one in command.worked)]
    kept = [_entered(ctx, year.calendar, one, year.source, is_open=is_open, reason=reason) for one, is_open in stated]
    with ctx.engine_role("door") as db:
        store.insert_year(db, year)
        store.insert_overrides(db, kept)
    ctx.record(ANNOUNCE, f"{year.calendar}/{year.year}", after=command)
    return year


def calendar_named(word: str) -> CalendarName:
    """The calendar of this name; :class:`NotFound`."""
    try:
        return CalendarName(word)
    except ValueError as error:
        raise NotFound(what=ascii(word[:40])[1:-1]) from error


def _calendar(ctx: Context, name: CalendarName, as_of: datetime | None) -> tuple[Calendar, dict[date, Override]]:
    if as_of is not None and as_of.tzinfo is None:
        refuse([invalid("as_of", as_of, "带时区的时间", "a moment with its time zone")])
    entered = store.in_force(ctx.db, name, as_of)
    years = [one.year for one in store.years(ctx.db, name, as_of)]
    return calendar_with(name, years, {one.day: one.open for one in entered.values()}), entered


def _known(name: CalendarName, made: Calendar) -> KnownCalendar:
    about = CALENDARS[name]
    return KnownCalendar(calendar=name, title=about.title, source=about.source, first=made.first, last=made.last)


def _day(name: CalendarName, made: Calendar, wanted: date, entered: Override | None) -> Day:
    is_open = made.is_business_day(wanted)
    kind = kind_of(wanted, is_open=is_open)
    return Day(calendar=name, day=wanted, open=is_open, kind=kind, override=entered)


def _or_none(made: Calendar, start: date, count: int) -> date | None:
    try:
        return made.shift(start, count)
    except DayUnknown:
        return None


def _entered(ctx: Context, name: CalendarName, wanted: date, source: str, *, is_open: bool, reason: str) -> Override:
    return Override(
        id=ctx.new_id("ovr"),
        calendar=name,
        day=wanted,
        open=is_open,
        reason=reason.strip(),
        source=source.strip(),
        entered_by=_person(ctx),
        entered_at=ctx.now(),
    )


def _person(ctx: Context) -> str:
    return ctx.actor.on_behalf_of or ctx.actor.id
