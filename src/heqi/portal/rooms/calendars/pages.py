"""The page of the calendars: a year at a glance, its days as a table, and what the operator enters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qs

import msgspec
from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import RawBody
from litestar.response import Redirect, Template

from heqi.engines import market
from heqi.engines.market import CALENDARS, CalendarName, OverrideDay
from heqi.kernel.calendar import DayUnknown
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid, ManyInvalid, Problem
from heqi.kernel.tables import TableQuery
from heqi.portal.rooms.calendars import views
from heqi.storage import Context, OpenContext

FIELDS = ("calendar", "day", "state", "reason", "source")
STATES = {"closed": views.CLOSED, "open": views.OPEN}
SEE_OTHER = 303


@get("/calendars", sync_to_thread=True, include_in_schema=False)
def index(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """A year of a calendar."""
    with open_context() as ctx:
        return Template("calendars/index.html", context=_year(ctx, table_query) | {"values": {}, "errors": {}})


@post("/calendars/overrides", sync_to_thread=True, include_in_schema=False)
def override(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Enter a day; with problems, the page again with the form as it was filled in."""
    typed = _read(body)
    try:
        with open_context() as ctx:
            kept = market.override(ctx, _command(typed))
    except (ManyInvalid, DayUnknown) as problem:
        return _again(open_context, typed, problem)
    return Redirect(f"/calendars?calendar={kept.calendar}&year={kept.day.year}", status_code=SEE_OTHER)


def _again(open_context: OpenContext, typed: Mapping[str, str], problem: Problem) -> Template:
    several = problem.problems if isinstance(problem, ManyInvalid) else [problem]
    errors = {one.place or "day": one.message for one in several}
    chosen = typed["calendar"] if typed["calendar"] in list(CalendarName) else CalendarName.SSE.value
    with open_context() as ctx:
        context = _year(ctx, TableQuery(filters={"calendar": chosen}))
    return Template("calendars/index.html", context=context | {"values": typed, "errors": errors}, status_code=422)


def _year(ctx: Context, query: TableQuery) -> dict[str, Any]:
    query.check(views.DAY_COLUMNS, views.DAY_FILTERS)
    name, year = views.asked(ctx, query)
    listed = {one.calendar: one for one in market.calendars(ctx)}
    years = range(listed[name].first.year, listed[name].last.year + 1)
    days = views.year_of(ctx, name, year) if year in years else ()
    sheet = views.days_table(ctx, query) if year in years else None
    return {
        "sheet": msgspec.structs.replace(sheet, filters=()) if sheet else None,
        "months": views.months_of(year, days),
        "weekdays": views.WEEKDAYS,
        "calendar": listed[name],
        "calendars": [(one.value, about.title) for one, about in CALENDARS.items()],
        "year": year,
        "years": years,
        "open_days": sum(one.open for one in days),
        "today": market_time(ctx.now()).date(),
        "states": list(STATES.items()),
        "may_enter": ctx.allows("calendars.override", name.value),
    }


def _read(body: bytes) -> dict[str, str]:
    try:
        fields = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=20)
    except ValueError as error:
        raise Invalid(value="form", expected_zh="UTF-8 编码的表单", expected_en="a form in UTF-8") from error
    return {name: fields.get(name, [""])[0].replace("\r\n", "\n").strip() for name in FIELDS}


def _command(typed: Mapping[str, str]) -> OverrideDay:
    """The form as a command. :class:`ManyInvalid` with what cannot be read."""
    found: list[Problem] = []
    for place, known in (("calendar", list(CalendarName)), ("state", list(STATES))):
        if typed[place] not in known:
            found.append(_unread(place, typed[place], Text("列表中的一项", "one of the list")))
    day = date.min
    try:
        day = date.fromisoformat(typed["day"])
    except ValueError:
        found.append(_unread("day", typed["day"], Text("日期，如 2026-12-26", "a day such as 2026-12-26")))
    if found:
        raise ManyInvalid(found)
    words = {name: typed[name] for name in ("reason", "source")}
    return OverrideDay(calendar=CalendarName(typed["calendar"]), day=day, open=typed["state"] == "open", **words)


def _unread(place: str, value: str, expected: Text) -> Invalid:
    return Invalid(place=place, value=ascii(value[:40]), expected_zh=expected.zh, expected_en=expected.en)


HANDLERS = (index, override)
