"""``heqi calendars list | days | day | override | announce``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from heqi.engines import market
from heqi.engines.market import AnnounceYear, OverrideDay
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid
from heqi.kernel.tables import Column, Kind, Row, Sheet, TableQuery
from heqi.pilots import Desk
from heqi.portal.rooms.calendars import views

app = typer.Typer(no_args_is_help=True, help="Business days of exchanges and banks 交易日历.")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Name = Annotated[str, typer.Argument(help="sse, szse, hkex, bank or interbank.")]
Source = Annotated[str, typer.Option(help="The notice it rests on.")]
COLUMNS = (
    Column("calendar", Text("日历", "Calendar"), Kind.CODE),
    Column("title", Text("名称", "Name")),
    Column("first", Text("已知自", "Known from"), Kind.DAY),
    Column("last", Text("已知至", "Known until"), Kind.DAY),
    Column("source", Text("来源", "Source")),
)


@app.command("list")
def list_calendars(context: typer.Context, as_json: AsJson = False) -> None:
    """List the calendars with their sources and the range they know. Example: heqi calendars list"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        found = market.calendars(ctx)
    rows = [Row({column.key: getattr(one, column.key) for column in COLUMNS}) for one in found]
    sheet = Sheet(name="calendars", title=Text("日历", "Calendars"), columns=COLUMNS, rows=rows, total=len(rows))
    desk.answer(list(found) if as_json else sheet, as_json=as_json)


@app.command()
def days(
    context: typer.Context,
    name: Name,
    year: Annotated[int, typer.Argument(help="The year.")],
    every: Annotated[bool, typer.Option("--all", help="Every day, not only those unlike Monday to Friday.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the days of a year that differ from Monday to Friday. Example: heqi calendars days bank 2026"""
    desk: Desk = context.obj
    filters = {"calendar": name, "year": str(year)} | ({"which": "all"} if every else {})
    with desk.open_context() as ctx:
        sheet = views.days_table(ctx, TableQuery(filters=filters, limit=366))
    desk.answer(sheet, as_json=as_json)


@app.command()
def day(
    context: typer.Context,
    name: Name,
    on: Annotated[str, typer.Argument(help="The day, such as 2026-12-26.")],
    as_json: AsJson = False,
) -> None:
    """Say whether business is done on a day, and which are the business days around it.

    Example: heqi calendars day interbank 2026-10-10
    """
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        stands = market.day(ctx, market.calendar_named(name), _day("ON", on))
    desk.answer(stands, as_json=as_json)


@app.command()
def override(
    context: typer.Context,
    name: Name,
    on: Annotated[str, typer.Argument(help="The day, such as 2026-12-26.")],
    state: Annotated[str, typer.Argument(help="open or closed.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    source: Source,
    as_json: AsJson = False,
) -> None:
    """Enter a day, whatever else is known of it; what is entered last counts.

    Example: heqi calendars override interbank 2026-12-26 open --reason 年末清算 --source 市场通知
    """
    desk: Desk = context.obj
    if state not in ("open", "closed"):
        raise _unread("STATE", state, Text("open 或 closed", "open or closed"))
    with desk.open_context() as ctx:
        wanted = OverrideDay(
            calendar=market.calendar_named(name),
            day=_day("ON", on),
            open=state == "open",
            reason=reason,
            source=source,
        )
        kept = market.override(ctx, wanted)
    desk.answer(kept, as_json=as_json)


@app.command()
def announce(
    context: typer.Context,
    name: Name,
    year: Annotated[int, typer.Argument(help="The year after the last that is known.")],
    source: Source,
    closed: Annotated[str, typer.Option(help="Mondays to Fridays off, separated by commas.")] = "",
    worked: Annotated[str, typer.Option(help="Saturdays and Sundays worked, separated by commas.")] = "",
    as_json: AsJson = False,
) -> None:
    """Enter the holidays of a year as they were announced.

    Example: heqi calendars announce bank 2027 --closed 2027-01-01 --worked 2027-01-03 --source 放假通知
    """
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        wanted = AnnounceYear(
            calendar=market.calendar_named(name),
            year=year,
            closed=_days("--closed", closed),
            worked=_days("--worked", worked),
            source=source,
        )
        kept = market.announce(ctx, wanted)
    desk.answer(kept, as_json=as_json)


def _days(place: str, typed: str) -> tuple[date, ...]:
    return tuple(_day(place, word.strip()) for word in typed.split(",") if word.strip())


def _day(place: str, typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise _unread(place, typed, Text("日期，如 2026-12-26", "a day such as 2026-12-26")) from error


def _unread(place: str, value: str, expected: Text) -> Invalid:
    return Invalid(place=place, value=ascii(value[:40]), expected_zh=expected.zh, expected_en=expected.en)
