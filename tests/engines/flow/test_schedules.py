"""What the house starts by itself: in time, once, and never by guessing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta

import msgspec
import pytest

from heqi.engines.flow import Run, RunRow, Schedule, ScheduleRow, Worker, flow, overview, runs
from heqi.engines.flow.worker import TROUBLED_SECONDS
from heqi.kernel.clock import SystemRandomness
from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound
from heqi.storage import HOUSE, Actor
from tests.engines.flow.conftest import START, Town

HOUSE_ACTOR = Actor(id="system", name=Text("系统", "The house"), institution=HOUSE, roles=frozenset())
KNOWN_UNTIL = date(2031, 3, 7)


@flow("test.close", Text("日终", "Close the day"))
def close(ctx: Run, command: str) -> None:
    return None


def weekday(calendar: str, day: date) -> bool:
    """Monday to Friday; knows no further than its last day."""
    if day > KNOWN_UNTIL + timedelta(days=7):
        raise NotFound(what=f"{calendar} {day}")
    return day.weekday() < 5


def extended(calendar: str, day: date) -> bool:
    """The same, and it knows further."""
    return day.weekday() < 5


EVENING = Schedule(name="close", flow=close, command="", at=time(17, 0), calendar="bank")
HOURLY = Schedule(name="hourly", flow=close, command="", every=timedelta(hours=1))


def worker_with(town: Town, schedule: Schedule) -> Worker:
    worker = Worker([close], town.open, town.clock, SystemRandomness(), schedules=[schedule], is_business_day=weekday)
    worker.housekeep()
    return worker


def started(town: Town) -> list[RunRow]:
    with town.open(HOUSE_ACTOR) as ctx:
        return [*reversed(runs(ctx, "test.close"))]


def standing(town: Town) -> ScheduleRow:
    with town.open(HOUSE_ACTOR) as ctx:
        return overview(ctx).schedules[0]


@pytest.mark.parametrize(
    ("after", "next_at"),
    [
        (datetime(2031, 3, 3, 8, 59, tzinfo=UTC), datetime(2031, 3, 3, 9, 0, tzinfo=UTC)),  # Monday, 16:59 in Shanghai
        (datetime(2031, 3, 3, 9, 0, tzinfo=UTC), datetime(2031, 3, 4, 9, 0, tzinfo=UTC)),
        (datetime(2031, 3, 7, 9, 0, tzinfo=UTC), datetime(2031, 3, 10, 9, 0, tzinfo=UTC)),  # over the week-end
        (datetime(2031, 3, 8, 20, 0, tzinfo=UTC), datetime(2031, 3, 10, 9, 0, tzinfo=UTC)),  # Sunday in Shanghai
    ],
)
def test_a_time_of_day_is_market_time_on_business_days(after: datetime, next_at: datetime) -> None:
    assert EVENING.following(after, weekday) == next_at


def test_the_first_look_starts_nothing_and_the_hour_does_once(town: Town) -> None:
    worker = worker_with(town, EVENING)
    assert started(town) == []
    town.clock.turn(hours=6, minutes=59)
    worker.housekeep()
    assert started(town) == []
    town.clock.turn(minutes=1)
    worker.housekeep()
    worker.housekeep()
    (run,) = started(town)
    assert run.key == "close/2031-03-03T09:00:00.000Z"
    row = standing(town)
    assert (row.next_at, row.last_at, row.last_run) == (
        datetime(2031, 3, 4, 9, 0, tzinfo=UTC),
        datetime(2031, 3, 3, 9, 0, tzinfo=UTC),
        run.id,
    )


def test_what_was_missed_is_made_up_once(town: Town) -> None:
    worker = worker_with(town, HOURLY)
    town.clock.turn(hours=9, minutes=30)
    worker.housekeep()
    worker.housekeep()
    assert len(started(town)) == 1
    assert standing(town).next_at == START + timedelta(hours=10, minutes=30)


def test_every_so_often_is_every_so_often(town: Town) -> None:
    worker = worker_with(town, HOURLY)
    for _ in range(180):
        town.clock.turn(minutes=1)
        worker.housekeep()
    assert [one.started_at for one in started(town)] == [START + timedelta(hours=n) for n in (1, 2, 3)]


def test_many_workers_start_it_once(town: Town) -> None:
    workers = [worker_with(town, HOURLY) for _ in range(4)]
    town.clock.turn(hours=1)
    with ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(one.housekeep) for one in workers for _ in range(3)]:
            done.result()
    assert len(started(town)) == 1


def test_a_clock_that_is_set_back_starts_nothing_twice(town: Town) -> None:
    worker = worker_with(town, EVENING)
    town.clock.turn(hours=7)
    worker.housekeep()
    town.clock.turn(hours=-2)
    worker.housekeep()
    town.clock.turn(hours=2)
    worker.housekeep()
    assert len(started(town)) == 1


def test_a_calendar_that_knows_no_further_is_trouble_and_not_a_guess(town: Town) -> None:
    worker = worker_with(town, EVENING)
    town.clock.turn(days=11, hours=7)  # Friday, the last business day it knows
    worker.housekeep()
    row = standing(town)
    assert len(started(town)) == 1
    assert row.next_at is None
    assert row.trouble is not None
    assert msgspec.json.decode(row.trouble, type=Text) == NotFound(what="bank 2031-03-15").message
    worker._is_business_day = extended  # pyright: ignore[reportPrivateUsage]
    town.clock.turn(seconds=TROUBLED_SECONDS)
    worker.housekeep()
    row = standing(town)
    assert (row.next_at, row.trouble) == (datetime(2031, 3, 17, 9, 0, tzinfo=UTC), None)


def test_a_schedule_in_trouble_is_looked_at_less_often(town: Town) -> None:
    asked = list[date]()

    def nobody_knows(calendar: str, day: date) -> bool:
        asked.append(day)
        raise NotFound(what=calendar)

    worker = worker_with(town, EVENING)
    worker._is_business_day = nobody_knows  # pyright: ignore[reportPrivateUsage]
    town.clock.turn(hours=7)
    for _ in range(100):
        town.clock.turn(seconds=1)
        worker.housekeep()
    assert len(asked) == 2
    assert len(started(town)) == 1


def test_a_paused_schedule_starts_nothing(town: Town) -> None:
    worker = worker_with(town, HOURLY)
    with town.database.admin() as admin, admin.begin():
        admin.exec_driver_sql("update flow.schedule set paused = true")
    town.clock.turn(hours=5)
    worker.housekeep()
    assert started(town) == []
