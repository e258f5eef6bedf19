"""The tables of the market (schema ``market``) and every statement on them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, text

from heqi.engines.market.model import AnnouncedYear, CalendarName, Override

# two announcements or overrides at once would each be made on what the other changes
LOCK = text("select pg_advisory_xact_lock(hashtextextended('heqi calendars', 0))")

INSERT_OVERRIDE = text("""
    insert into market.calendar_override (id, calendar, day, open, reason, source, entered_by, entered_at)
    values (:id, :calendar, :day, :open, :reason, :source, :entered_by, :entered_at)
""")

INSERT_YEAR = text("""
    insert into market.calendar_year (calendar, year, source, entered_by, entered_at)
    values (:calendar, :year, :source, :entered_by, :entered_at)
""")

# what counts: of each day the one entered last, as far as it was entered by then
IN_FORCE = text("""
    select distinct on (o.day) o.* from market.calendar_override o
    where o.calendar = :calendar
      and (cast(:as_of as timestamptz) is null or o.entered_at <= cast(:as_of as timestamptz))
    order by o.day, o.entered_at desc, o.id collate "C" desc
""")

YEARS = text("""
    select y.* from market.calendar_year y
    where y.calendar = :calendar
      and (cast(:as_of as timestamptz) is null or y.entered_at <= cast(:as_of as timestamptz))
    order by y.year
""")

OVERRIDES = text("""
    select o.* from market.calendar_override o
    where (cast(:calendar as text) is null or o.calendar = cast(:calendar as text))
      and (cast(:cursor as text) is null or o.id collate "C" < cast(:cursor as text))
    order by o.id collate "C" desc
    limit cast(:limit as bigint)
""")

COUNT = text("""
    select count(*) from market.calendar_override o
    where cast(:calendar as text) is null or o.calendar = cast(:calendar as text)
""")


def lock(db: Connection) -> None:
    """Nobody else enters anything about a calendar until the transaction ends."""
    db.execute(LOCK)


def insert_overrides(db: Connection, overrides: Sequence[Override]) -> None:
    """Keep what was entered about some days."""
    if overrides:
        db.execute(INSERT_OVERRIDE, [msgspec.structs.asdict(one) for one in overrides])


def insert_year(db: Connection, year: AnnouncedYear) -> None:
    """Keep that a year was announced."""
    db.execute(INSERT_YEAR, msgspec.structs.asdict(year))


def in_force(db: Connection, calendar: CalendarName, as_of: datetime | None) -> dict[date, Override]:
    """What counts of what was entered about each day of a calendar, as it was known at a moment (None: now)."""
    rows = db.execute(IN_FORCE, {"calendar": calendar, "as_of": as_of}).mappings()
    return {row["day"]: msgspec.convert(dict(row), Override) for row in rows}


def years(db: Connection, calendar: CalendarName, as_of: datetime | None) -> tuple[AnnouncedYear, ...]:
    """The years that were announced, as it was known at a moment (None: now)."""
    rows = db.execute(YEARS, {"calendar": calendar, "as_of": as_of}).mappings()
    return tuple(msgspec.convert(dict(row), AnnouncedYear) for row in rows)


def overrides(
    db: Connection, calendar: CalendarName | None, cursor: str | None, limit: int
) -> tuple[tuple[Override, ...], int]:
    """A part of all that was ever entered, newest first, and how much there is; one more than ``limit``."""
    asked = {"calendar": calendar, "cursor": cursor, "limit": limit + 1}
    rows = db.execute(OVERRIDES, asked).mappings()
    total = db.execute(COUNT, {"calendar": calendar}).scalar_one()
    return tuple(msgspec.convert(dict(row), Override) for row in rows), int(total)
