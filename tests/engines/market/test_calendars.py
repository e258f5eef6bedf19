"""What the operator enters about calendars: it counts from then on, and a look at an earlier moment does not see it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from heqi.engines import market
from heqi.engines.market import AnnounceYear, CalendarName, Kind, NotTheNextYear, OverrideDay
from heqi.kernel.calendar import DayUnknown
from heqi.kernel.clock import Clock
from heqi.kernel.messages import Text
from heqi.kernel.problems import Forbidden, ManyInvalid, NotFound
from heqi.portal.authority import CedarAuthority
from heqi.portal.registry import policies
from heqi.storage import HOUSE, Actor, Authority, OpenContext, Trail
from tests.conftest import Notebook

START = datetime(2026, 11, 2, 1, 0, tzinfo=UTC)
BANK, SSE = CalendarName.BANK, CalendarName.SSE
FRIDAY = date(2026, 11, 6)


class Hands:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return (self.moment - START).total_seconds()


@pytest.fixture
def clock() -> Clock:
    return Hands()


@pytest.fixture
def authority() -> Authority:
    return CedarAuthority(policies())


@pytest.fixture
def later(clock: Clock) -> Callable[[], datetime]:
    """An hour passes."""

    def tick() -> datetime:
        assert isinstance(clock, Hands)
        clock.moment += timedelta(hours=1)
        return clock.moment

    return tick


def say(day: date, *, is_open: bool, calendar: CalendarName = BANK, **words: str) -> OverrideDay:
    given = {"reason": "清算系统升级", "source": "某通知 1 号"} | words
    return OverrideDay(calendar=calendar, day=day, open=is_open, **given)


def test_what_is_entered_counts_for_its_calendar_alone(open_context: OpenContext) -> None:
    with open_context() as ctx:
        assert market.calendar(ctx, BANK).is_business_day(FRIDAY)
        kept = market.override(ctx, say(FRIDAY, is_open=False))
        assert (kept.entered_by, kept.entered_at, kept.open) == ("local", START, False)
    with open_context() as ctx:
        assert not market.calendar(ctx, BANK).is_business_day(FRIDAY)
        assert market.calendar(ctx, BANK).next(date(2026, 11, 5)) == date(2026, 11, 9)
        assert market.calendar(ctx, SSE).is_business_day(FRIDAY)
        assert market.calendar(ctx, CalendarName.INTERBANK).is_business_day(FRIDAY)


def test_what_was_entered_last_counts(open_context: OpenContext, later: Callable[[], datetime]) -> None:
    saturday = date(2026, 12, 5)
    with open_context() as ctx:
        market.override(ctx, say(saturday, is_open=True))
    later()
    with open_context() as ctx:
        assert market.calendar(ctx, BANK).is_business_day(saturday)
        market.override(ctx, say(saturday, is_open=False))
        assert not market.calendar(ctx, BANK).is_business_day(saturday)


def test_a_replay_sees_what_was_known_then(open_context: OpenContext, later: Callable[[], datetime]) -> None:
    before = START - timedelta(minutes=1)
    with open_context() as ctx:
        market.override(ctx, say(FRIDAY, is_open=False))
    corrected = later()
    with open_context() as ctx:
        market.override(ctx, say(FRIDAY, is_open=True))
    with open_context() as ctx:
        known = [market.calendar(ctx, BANK, as_of).is_business_day(FRIDAY) for as_of in (before, START, corrected)]
        stands = [market.day(ctx, BANK, FRIDAY, as_of).override for as_of in (before, START, corrected, None)]
    assert known == [True, False, True]
    assert [one and one.open for one in stands] == [None, False, True, True]


def test_a_moment_without_its_zone_is_refused(open_context: OpenContext) -> None:
    with pytest.raises(ManyInvalid) as caught, open_context() as ctx:
        market.calendar(ctx, BANK, START.replace(tzinfo=None))
    assert [one.place for one in caught.value.problems] == ["as_of"]


def test_all_that_is_wrong_is_said_at_once_and_nothing_stored(open_context: OpenContext) -> None:
    with pytest.raises(ManyInvalid) as caught, open_context() as ctx:
        market.override(ctx, say(FRIDAY, is_open=False, reason=" x ", source="带\x00空字符"))
    assert [one.place for one in caught.value.problems] == ["reason", "source"]
    with open_context() as ctx:
        assert market.overrides(ctx).total == 0


def test_a_day_that_is_not_known_yet_cannot_be_entered(open_context: OpenContext) -> None:
    with pytest.raises(DayUnknown, match="2027-01-04"), open_context() as ctx:
        market.override(ctx, say(date(2027, 1, 4), is_open=False))


YEAR = AnnounceYear(
    calendar=BANK,
    year=2027,
    closed=(date(2027, 1, 1), date(2027, 10, 1)),
    worked=(date(2027, 1, 3),),
    source="国办发明电 0 号（示例）",
)


def test_an_announced_year_is_known_from_then_on(open_context: OpenContext, later: Callable[[], datetime]) -> None:
    with pytest.raises(DayUnknown), open_context() as ctx:
        market.calendar(ctx, BANK).next(date(2026, 12, 31))
    entered = later()
    with open_context() as ctx:
        market.announce(ctx, YEAR)
    with open_context() as ctx:
        bank = market.calendar(ctx, BANK)
        assert bank.last == date(2027, 12, 31)
        assert bank.next(date(2026, 12, 31)) == date(2027, 1, 3)
        assert not bank.is_business_day(date(2027, 10, 1))
        assert bank.is_business_day(date(2027, 10, 4))
        assert market.calendar(ctx, SSE).last == date(2026, 12, 31)
        assert market.calendar(ctx, BANK, entered - timedelta(seconds=1)).last == date(2026, 12, 31)
        market.override(ctx, say(date(2027, 10, 4), is_open=False))
        assert not market.calendar(ctx, BANK).is_business_day(date(2027, 10, 4))


@pytest.mark.parametrize("year", [2026, 2028])
def test_only_the_next_year_can_be_announced(open_context: OpenContext, year: int) -> None:
    wanted = AnnounceYear(calendar=BANK, year=year, closed=(), worked=(), source="通知")
    with pytest.raises(NotTheNextYear, match="2027"), open_context() as ctx:
        market.announce(ctx, wanted)


def test_an_announcement_lists_days_of_its_year_where_they_belong(open_context: OpenContext) -> None:
    sunday, monday = date(2027, 1, 3), date(2027, 1, 4)
    wanted = AnnounceYear(
        calendar=BANK, year=2027, closed=(sunday, date(2026, 1, 1)), worked=(monday, sunday, sunday), source="通知"
    )
    with pytest.raises(ManyInvalid) as caught, open_context() as ctx:
        market.announce(ctx, wanted)
    assert [one.place for one in caught.value.problems] == ["closed", "closed", "worked", "worked"]
    with open_context() as ctx:
        assert market.calendar(ctx, BANK).last == date(2026, 12, 31)


def test_days_tell_kind_and_override(open_context: OpenContext) -> None:
    with open_context() as ctx:
        market.override(ctx, say(FRIDAY, is_open=False))
        week = market.days(ctx, BANK, date(2026, 10, 5), date(2026, 10, 11))
        assert [one.kind for one in week] == [Kind.CLOSED] * 3 + [Kind.OPEN] * 2 + [Kind.MAKEUP, Kind.WEEKEND]
        special = market.days(ctx, BANK, date(2026, 11, 1), date(2026, 11, 30), ordinary=False)
        assert [(one.day, one.override is not None) for one in special] == [(FRIDAY, True)]
        with pytest.raises(DayUnknown, match="2027-01-01"):
            market.days(ctx, BANK, date(2026, 12, 1), date(2027, 1, 31))
        with pytest.raises(ManyInvalid):
            market.days(ctx, BANK, date(2025, 1, 1), date(2026, 1, 31))


def test_a_day_tells_the_business_days_around_it(open_context: OpenContext) -> None:
    with open_context() as ctx:
        stands = market.day(ctx, SSE, date(2026, 10, 3))
        assert (stands.open, stands.previous, stands.next) == (False, date(2026, 9, 30), date(2026, 10, 8))
        end = market.day(ctx, SSE, date(2026, 12, 31))
        assert (end.open, end.next) == (True, None)


def test_what_was_entered_is_listed_part_by_part(open_context: OpenContext, later: Callable[[], datetime]) -> None:
    for number in range(3):
        later()
        with open_context() as ctx:
            market.override(ctx, say(FRIDAY, is_open=bool(number % 2), calendar=(BANK, SSE, BANK)[number]))
    with open_context() as ctx:
        first = market.overrides(ctx, limit=2)
        rest = market.overrides(ctx, cursor=first.next_cursor, limit=2)
        assert [one.calendar for one in (*first.items, *rest.items)] == [BANK, SSE, BANK]
        assert (first.total, rest.next_cursor) == (3, None)
        assert market.overrides(ctx, SSE).total == 1
        with pytest.raises(ManyInvalid):
            market.overrides(ctx, cursor="x", limit=0)


def test_every_calendar_is_listed_with_its_range(open_context: OpenContext) -> None:
    with open_context() as ctx:
        listed = {one.calendar: one for one in market.calendars(ctx)}
    assert set(listed) == set(CalendarName)
    assert (listed[SSE].first, listed[SSE].last) == (date(1991, 1, 1), date(2026, 12, 31))
    assert market.calendar_named("bank") is BANK
    with pytest.raises(NotFound):
        market.calendar_named("moon")


def test_the_record_says_what_was_entered(open_context: OpenContext, trail: Trail) -> None:
    assert isinstance(trail, Notebook)
    with open_context() as ctx:
        first = market.override(ctx, say(FRIDAY, is_open=False))
        market.override(ctx, say(FRIDAY, is_open=True))
        market.announce(ctx, YEAR)
    assert [one.action for one in trail.deeds] == ["calendars.override"] * 2 + ["calendars.announce"]
    assert trail.deeds[0].subject == first.id
    assert trail.deeds[0].before_sha256 is None
    assert trail.deeds[1].before_sha256 == trail.deeds[0].after_sha256


@pytest.mark.parametrize(
    "forbidden",
    [
        "insert into market.calendar_year values ('bank', 2027, 'x', 'x', now())",
        "insert into market.calendar_override values ('x', 'bank', '2026-11-06', false, 'x', 'x', 'x', now())",
        "update market.calendar_override set open = true",
        "delete from market.calendar_override",
    ],
)
def test_nobody_writes_but_through_the_service(open_context: OpenContext, forbidden: str) -> None:
    with pytest.raises(DBAPIError, match="permission denied"), open_context() as ctx:
        ctx.db.execute(text(forbidden))


@pytest.mark.parametrize(
    "forbidden", ["update market.calendar_override set open = true", "delete from market.calendar_year"]
)
def test_what_was_entered_stays(open_context: OpenContext, forbidden: str) -> None:
    with pytest.raises(DBAPIError, match="permission denied"), open_context() as ctx, ctx.engine_role("door") as db:
        db.execute(text(forbidden))


class TestAsAMember:
    """Somebody of an institution, an administrator at that."""

    @pytest.fixture
    def actor(self) -> Actor:
        name = Text("某人", "Someone")
        return Actor(id="per_x", name=name, institution="ins_x", roles=frozenset({"admin", "auditor"}))

    def test_members_read_and_only_the_operator_writes(self, open_context: OpenContext) -> None:
        with open_context() as ctx:
            assert market.calendar(ctx, BANK).is_business_day(FRIDAY)
            assert market.overrides(ctx).total == 0
        with pytest.raises(Forbidden), open_context() as ctx:
            market.override(ctx, say(FRIDAY, is_open=False))
        with pytest.raises(Forbidden), open_context() as ctx:
            market.announce(ctx, YEAR)


class TestAsTheHouse:
    """The house's own work, which no person does: the engine of runs asks for calendars."""

    @pytest.fixture
    def actor(self) -> Actor:
        return Actor(id="system", name=Text("系统", "System"), institution=HOUSE, roles=frozenset())

    def test_the_house_reads_calendars(self, open_context: OpenContext) -> None:
        with open_context() as ctx:
            assert market.calendar(ctx, SSE).is_business_day(FRIDAY)
