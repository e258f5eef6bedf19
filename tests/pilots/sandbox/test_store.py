"""What the database itself guarantees."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Application, Filters
from heqi.storage import OpenContext
from tests.pilots.sandbox.conftest import move


def test_of_two_moves_at_once_one_wins_and_the_other_is_told(
    open_context: OpenContext, application: Application
) -> None:
    both = threading.Barrier(2)
    ends: list[object] = []

    def decide(to: State) -> None:
        with open_context() as ctx:
            service.application(ctx, application.id)
            both.wait(10)
            try:
                ends.append(move(ctx, application, to).state)
            except rules.Stale as problem:
                ends.append(problem)

    threads = [threading.Thread(target=decide, args=(to,)) for to in (State.SELECTION, State.WITHDRAWN)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    won = [end for end in ends if isinstance(end, State)]
    assert len(ends) == 2
    assert len(won) == 1
    with open_context() as ctx:
        assert service.application(ctx, application.id).state is won[0]
        assert [one.version for one in service.history(ctx, application.id)] == [1, 2]


@pytest.mark.parametrize(
    "forbidden",
    [
        "update sandbox.history set reason = 'x'",
        "delete from sandbox.history",
        "truncate sandbox.history",
        "delete from sandbox.application",
        "update sandbox.batch set notice_days = 1",
        "update sandbox.objection set content = 'x'",
        "alter table sandbox.history add column x text",
    ],
)
def test_the_app_role_only_ever_adds_to_what_happened(
    open_context: OpenContext, application: Application, forbidden: str
) -> None:
    with pytest.raises(DBAPIError, match=r"permission denied|must be owner"), open_context() as ctx:
        ctx.db.execute(text(forbidden))


def test_one_version_has_one_entry(open_context: OpenContext, application: Application) -> None:
    again = text("insert into sandbox.history select * from sandbox.history")
    with pytest.raises(DBAPIError, match="history_pkey"), open_context() as ctx:
        ctx.db.execute(again)


@pytest.mark.parametrize("wrong", ["state = 'nowhere'", "state = 'trial'", "state = 'closed'", "exit_cause = 'risk'"])
def test_a_state_without_what_belongs_to_it_is_refused(
    open_context: OpenContext, application: Application, wrong: str
) -> None:
    with pytest.raises(DBAPIError, match="check constraint"), open_context() as ctx:
        ctx.db.execute(text(f"update sandbox.application set {wrong}"))


def test_a_failed_use_case_leaves_nothing_behind(open_context: OpenContext, application: Application) -> None:
    with pytest.raises(DBAPIError), open_context() as ctx:
        ctx.db.execute(text("select 1 / :state"), {"state": move(ctx, application, State.SELECTION).version - 2})
    with open_context() as ctx:
        assert service.count_by_state(ctx, Filters())[State.SELECTION] == 0
        assert len(service.history(ctx, application.id)) == 1
