"""What the database itself guarantees, to institutions that would do more than the pages let them."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from heqi.kernel.problems import Stale
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import MOVES, State
from heqi.pilots.sandbox.model.records import Application, Filters, Object
from tests.pilots.sandbox.conftest import TO_NOTICE, World, an_application, bring, move_as, seat


def test_of_two_moves_at_once_one_wins_and_the_other_is_told(world: World, application: Application) -> None:
    both = threading.Barrier(2)
    ends: list[object] = []

    def decide(to: State) -> None:
        try:
            with world.of("zhou") as ctx:
                service.application(ctx, application.id)
                both.wait(10)
                ends.append(move_as(ctx, application, to).state)
        except Stale as problem:
            ends.append(problem)

    threads = [threading.Thread(target=decide, args=(to,)) for to in (State.SELECTION, State.WITHDRAWN)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    won = [end for end in ends if isinstance(end, State)]
    assert len(ends) == 2
    assert len(won) == 1
    with world.of("zhou") as ctx:
        assert service.application(ctx, application.id).state is won[0]
        assert [one.version for one in service.history(ctx, application.id)] == [1, 2]


@pytest.mark.parametrize(
    "forbidden",
    [
        "update sandbox.history set reason = 'x'",
        "delete from sandbox.history",
        "truncate sandbox.history",
        "delete from sandbox.application",
        "update sandbox.application set state = 'trial'",
        "update sandbox.application set institution = 'ins_x'",
        "update sandbox.batch set notice_days = 1",
        "update sandbox.objection set content = 'x'",
        "update sandbox.complaint set content = 'x'",
        "update sandbox.complaint set answer_by = '2099-01-01'",
        "update sandbox.incident set report_by = '2099-01-01'",
        "update sandbox.case_event set note = 'x'",
        "delete from sandbox.case_event",
        "update sandbox.deadline_rule set count = 1",
        "insert into sandbox.seat select * from sandbox.seat",
        "insert into sandbox.move values ('call', 'trial', 'applicant')",
        "alter table sandbox.history add column x text",
    ],
)
def test_the_app_role_only_ever_adds_to_what_happened(world: World, application: Application, forbidden: str) -> None:
    with pytest.raises(DBAPIError, match=r"permission denied|must be owner"), world.of("zhou") as ctx:
        ctx.db.execute(text(forbidden))


def test_one_version_has_one_entry(world: World, application: Application) -> None:
    again = text("insert into sandbox.history select * from sandbox.history")
    with pytest.raises(DBAPIError, match="history_pkey"), world.of("zhou") as ctx:
        ctx.db.execute(again)


def test_the_table_of_moves_in_the_database_is_that_of_the_model(world: World) -> None:
    with world.database.admin() as admin:
        kept = {tuple(row) for row in admin.execute(text("select origin, target, party from sandbox.move"))}
    assert kept == {(one.origin.value, one.target.value, one.party.value) for one in MOVES}


MOVE = "select * from sandbox.move_on('{id}', {version}, '{to}', null, now(), '某', 'X', 'by hand')"
SEAT = "select sandbox.take_seat('{id}', '{party}', '{holder}', now())"
NOT_THEIRS = "may not make that move|may not give that seat|an objection stands"


@pytest.mark.parametrize(
    ("who", "to"), [("zhou", "review"), ("cheng", "review"), ("gu", "review"), ("shen", "trial"), ("gu", "withdrawn")]
)
def test_no_institution_makes_the_move_of_another_by_hand(
    world: World, application: Application, who: str, to: str
) -> None:
    submitted = bring(world, application, State.SELECTION)
    seat(world, submitted)
    statement = text(MOVE.format(id=submitted.id, version=submitted.version, to=to))
    with pytest.raises(DBAPIError, match=NOT_THEIRS), world.of(who) as ctx:
        ctx.db.execute(statement)


@pytest.mark.parametrize(
    ("who", "party", "holder"),
    [
        ("zhou", "working_group", "beichen"),
        ("zhou", "experts", "beichen"),
        ("zhou", "assessor", "qingsong"),
        ("gu", "applicant", "jiazi"),
        ("gu", "working_group", "group"),
        ("shen", "applicant", "group"),
        ("shen", "working_group", "jiazi"),
        ("cheng", "assessor", "experts"),
    ],
)
def test_no_institution_gives_a_seat_that_is_not_its_to_give(
    world: World, application: Application, who: str, party: str, holder: str
) -> None:
    submitted = bring(world, application, State.SELECTION)
    statement = text(SEAT.format(id=submitted.id, party=party, holder=world.institutions[holder]))
    with pytest.raises(DBAPIError, match=NOT_THEIRS), world.of(who) as ctx:
        ctx.db.execute(statement)


def test_an_open_objection_bars_the_trial_in_the_database_too(world: World, application: Application) -> None:
    shown = bring(world, application, *TO_NOTICE)
    with world.of("gu") as ctx:
        service.raise_objection(ctx, Object(application_id=shown.id, objector="某社", content="未授权"))
    statement = text(MOVE.format(id=shown.id, version=shown.version, to="trial"))
    with pytest.raises(DBAPIError, match=NOT_THEIRS), world.of("shen") as ctx:
        ctx.db.execute(statement)


def test_the_applicant_forges_no_entry_of_the_history(world: World, application: Application) -> None:
    forged = text(
        "insert into sandbox.history select application_id, 2, 'call', 'trial', 'working_group', actor,"
        " actor_name_zh, actor_name_en, at, 'x', institution from sandbox.history"
    )
    with pytest.raises(DBAPIError, match="row-level security"), world.of("zhou") as ctx:
        ctx.db.execute(forged)


def test_what_was_submitted_is_not_rewritten_by_hand(world: World, application: Application) -> None:
    bring(world, application, State.SELECTION)
    with world.of("zhou") as ctx:
        assert ctx.db.execute(text("update sandbox.application set exit_plan = 'x'")).rowcount == 0


def test_participants_change_nothing_of_what_it_says(world: World, application: Application) -> None:
    submitted = bring(world, application, State.SELECTION)
    seat(world, submitted)
    for who in ("shen", "cheng", "lu", "gu"):
        with world.of(who) as ctx:
            assert ctx.db.execute(text("update sandbox.application set title_zh = 'x'")).rowcount == 0


def test_an_applicant_opens_no_batch_by_hand(world: World) -> None:
    forged = text(
        "insert into sandbox.batch values ('bat_x', 'x', 'x', 'x', now(), now(), 1, '{}', now(), heqi.institution())"
    )
    with pytest.raises(DBAPIError, match="row-level security"), world.of("zhou") as ctx:
        ctx.db.execute(forged)


def test_a_failed_use_case_leaves_nothing_behind(world: World, application: Application) -> None:
    with pytest.raises(DBAPIError), world.of("zhou") as ctx:
        ctx.db.execute(text("select 1 / :state"), {"state": move_as(ctx, application, State.SELECTION).version - 2})
    with world.of("zhou") as ctx:
        assert service.count_by_state(ctx, Filters())[State.SELECTION] == 0
        assert len(service.history(ctx, application.id)) == 1


def test_three_institutions_see_their_own_applications_only(world: World, application: Application) -> None:
    for who in ("gu", "su"):
        with world.of(who) as ctx:
            service.apply(ctx, an_application(application.batch_id, title_zh=f"{who}的项目"))
    seen: dict[str, list[str]] = {}
    for who in ("zhou", "gu", "su", "shen", "operator"):
        with world.of(who) as ctx:
            seen[who] = [one.title_zh for one in service.applications(ctx, Filters()).items]
            assert ctx.db.execute(text("select count(*) from sandbox.history")).scalar_one() == len(seen[who])
    assert seen == {
        "zhou": [application.title_zh],
        "gu": ["gu的项目"],
        "su": ["su的项目"],
        "shen": [],
        "operator": [],
    }


def test_an_application_is_seen_by_who_has_a_seat_from_then_on(world: World, application: Application) -> None:
    def seen() -> set[str]:
        found: set[str] = set()
        for who in world.people:
            with world.of(who) as ctx:
                if service.applications(ctx, Filters()).total:
                    found.add(who)
        return found

    assert seen() == {"zhou", "bai"}
    submitted = bring(world, application, State.SELECTION)
    assert seen() == {"zhou", "bai", "shen", "yan"}
    seat(world, submitted)
    assert seen() == {"zhou", "bai", "shen", "yan", "cheng", "lu"}


def test_from_the_notice_on_everybody_sees_the_disclosure_table_and_no_more(
    world: World, application: Application
) -> None:
    with world.of("gu") as ctx:
        assert service.notices(ctx).total == 0
    shown = bring(world, application, *TO_NOTICE)
    with world.of("gu") as ctx:
        notice = service.notice(ctx, shown.id)
        assert notice.innovation == shown.innovation
        assert not hasattr(notice, "contingency_plan")
        assert service.applications(ctx, Filters()).total == 0


def test_an_objection_is_read_by_objector_applicant_and_working_group(world: World, application: Application) -> None:
    shown = bring(world, application, *TO_NOTICE)
    with world.of("gu") as ctx:
        objection = service.raise_objection(ctx, Object(application_id=shown.id, objector="某社", content="未授权"))
    for who, sees in (("gu", 1), ("zhou", 1), ("shen", 1), ("su", 0), ("lu", 0)):
        with world.of(who) as ctx:
            count = text("select count(*) from sandbox.objection where id = :id")
            assert ctx.db.execute(count, {"id": objection.id}).scalar_one() == sees, who
    for who in ("gu", "zhou"):
        with world.of(who) as ctx:
            settled = text("update sandbox.objection set settled_at = now(), upheld = false")
            assert ctx.db.execute(settled).rowcount == 0, who
