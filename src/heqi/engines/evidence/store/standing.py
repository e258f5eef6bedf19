"""How it stands with the log as a whole: growth, and what waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, text

GROWTH = text("""
    select cast(at at time zone 'Asia/Shanghai' as date) as day, count(*) as entries
    from evidence.entry where at >= :since group by day order by day
""")
WAITING = text("select count(*), min(at) from evidence.staged")
OPEN_PROMISES = text("""
    select count(*) from evidence.entry where submission is not null and index >= cast(:final as bigint)
""")
CHECKPOINTS = text("select count(*) from evidence.checkpoint")


def growth(db: Connection, since: datetime) -> Sequence[tuple[date, int]]:
    """Entries by market day, by the time that their makers say."""
    return [(row.day, int(row.entries)) for row in db.execute(GROWTH, {"since": since})]


def waiting(db: Connection) -> tuple[int, datetime | None]:
    """How many entries wait for their place, and since when the first."""
    row = db.execute(WAITING).one()
    return int(row[0]), row[1]


def open_promises(db: Connection, final_size: int) -> int:
    """Signed entries that are promised a final checkpoint and have none yet."""
    return int(db.execute(OPEN_PROMISES, {"final": final_size}).scalar_one())


def checkpoints(db: Connection) -> int:
    """How many trees the log has signed."""
    return int(db.execute(CHECKPOINTS).scalar_one())
