"""Calendars for programs: ``/api/v1/calendars/…``."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
from litestar import get, post
from litestar.params import FromPath, FromQuery, JSONBody

from heqi.engines import market
from heqi.engines.market import (
    AnnouncedYear,
    AnnounceYear,
    CalendarName,
    Day,
    Kind,
    KnownCalendar,
    Neighbours,
    Override,
    OverrideDay,
)
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page, whole
from heqi.kernel.problems import Invalid
from heqi.portal.rooms.calendars import views
from heqi.storage import Context


@get("/", summary="日历列表", sync_to_thread=True)
def list_calendars(ctx: Context) -> Page[KnownCalendar]:
    """The calendars of the house, each with its source and the range of days it knows."""
    return whole(market.calendars(ctx))


@get("/{calendar:str}/days", summary="查询区间内各日", sync_to_thread=True)
def list_days(
    ctx: Context,
    calendar: FromPath[str],
    first: FromQuery[date],
    last: FromQuery[date],
    as_of: FromQuery[str | None] = None,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> Page[Day]:
    """How the days from ``first`` to ``last`` stand, a year at most. ``as_of``: as it was known at that moment."""
    found = market.days(ctx, market.calendar_named(calendar), first, last, _moment(as_of))
    return views.part_of(found, cursor, limit)


@get("/{calendar:str}/day", summary="查询某日是否营业", sync_to_thread=True)
def show_day(
    ctx: Context, calendar: FromPath[str], on: FromQuery[date], as_of: FromQuery[str | None] = None
) -> Neighbours:
    """Whether business is done on a day, and the business days around it. ``as_of``: as it was known at that moment."""
    return market.day(ctx, market.calendar_named(calendar), on, _moment(as_of))


@get("/overrides", summary="日历变更列表", sync_to_thread=True)
def list_overrides(
    ctx: Context,
    calendar: FromQuery[CalendarName | None] = None,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> Page[Override]:
    """All that was ever entered about single days, newest first."""
    return market.overrides(ctx, calendar, cursor, limit)


@post("/overrides", summary="登记日历变更", sync_to_thread=True)
def override(ctx: Context, data: JSONBody[OverrideDay]) -> Override:
    """Say of a day whether business is done on it. What is said last counts, from the moment it is entered."""
    return market.override(ctx, data)


@post("/years", summary="登记年度放假安排", sync_to_thread=True)
def announce(ctx: Context, data: JSONBody[AnnounceYear]) -> AnnouncedYear:
    """Enter the holidays of the year after the last that a calendar knows."""
    return market.announce(ctx, data)


def _moment(as_of: str | None) -> datetime | None:
    """RFC 3339 as a moment; :class:`Invalid` for what no clock of a market has said."""
    if as_of is None:
        return None
    try:
        moment = datetime.fromisoformat(as_of)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or not 1990 <= moment.year <= 9998:
        expected = Text("带时区的时刻，如 2026-11-20T03:00:00Z", "a moment with its zone, such as 2026-11-20T03:00:00Z")
        raise Invalid(place="as_of", value=ascii(as_of[:40]), expected_zh=expected.zh, expected_en=expected.en)
    return moment


OPERATIONS = (list_calendars, list_days, show_day, list_overrides, override, announce)

_ENTERED = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
_OVERRIDE = Override(
    id="ovr_01m82haq6rffeb4t0c2edqv5ds",
    calendar=CalendarName.INTERBANK,
    day=date(2026, 12, 26),
    open=True,
    reason="年末周六照常办理清算",
    source="市场年末业务安排通知（示例）",
    entered_by="per_01m82haq6rffeb4t0c2edqv5ds",
    entered_at=_ENTERED,
)
_ABOUT = market.CALENDARS[CalendarName.INTERBANK]
_DAY = Day(calendar=CalendarName.INTERBANK, day=_OVERRIDE.day, open=True, kind=Kind.MAKEUP, override=_OVERRIDE)
EXAMPLES = (
    KnownCalendar(
        calendar=CalendarName.INTERBANK,
        title=_ABOUT.title,
        source=_ABOUT.source,
        first=date(2004, 1, 1),
        last=date(2026, 12, 31),
    ),
    _OVERRIDE,
    OverrideDay(
        calendar=_OVERRIDE.calendar, day=_OVERRIDE.day, open=True, reason=_OVERRIDE.reason, source=_OVERRIDE.source
    ),
    _DAY,
    Neighbours(**msgspec.structs.asdict(_DAY), previous=date(2026, 12, 25), next=date(2026, 12, 28)),
    AnnounceYear(
        calendar=CalendarName.BANK,
        year=2027,
        closed=(date(2027, 1, 1),),
        worked=(date(2027, 1, 3),),
        source="国务院办公厅放假通知（示例）",
    ),
    AnnouncedYear(
        calendar=CalendarName.BANK,
        year=2027,
        source="国务院办公厅放假通知（示例）",
        entered_by=_OVERRIDE.entered_by,
        entered_at=_ENTERED,
    ),
)
