"""The context is one transaction of one actor."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import pytest
from sqlalchemy import text

from heqi.kernel.actions import Fact
from heqi.kernel.problems import Forbidden
from heqi.storage import Admission, Authority, Context, OpenContext
from tests.conftest import Notebook, Nothing

MAKE = text("create temporary table note (line text)")
PARTICIPANTS = text("select count(*) from heqi.participant")
ROLES = text("select current_user, session_user")


def test_a_context_acts_as_the_app_role(open_context: OpenContext) -> None:
    with open_context() as ctx:
        assert ctx.db.execute(ROLES).one() == ("t_app", "t_app")


def test_an_engine_role_lasts_for_its_block_only(open_context: OpenContext) -> None:
    with open_context() as ctx:
        with ctx.engine_role("log") as connection:
            assert connection.execute(ROLES).one() == ("t_log", "t_app")
        assert ctx.db.execute(ROLES).one() == ("t_app", "t_app")


@pytest.mark.parametrize("authority", [Nothing()])
def test_what_no_policy_permits_is_forbidden(open_context: OpenContext, authority: Authority) -> None:
    with open_context() as ctx, pytest.raises(Forbidden):
        ctx.permit("sandbox.apply", "sandbox")


def test_a_change_that_is_not_recorded_is_rolled_back(open_context: OpenContext) -> None:
    def forgetful() -> None:
        with open_context() as ctx:
            ctx.permit("sandbox.apply", "sandbox")
            ctx.share("app_1", "ins_b")

    with pytest.raises(AssertionError, match=r"not recorded: sandbox\.apply"):
        forgetful()
    with open_context() as ctx:
        assert ctx.db.execute(PARTICIPANTS).scalar_one() == 0


def test_a_recorded_change_keeps_hashes_of_before_and_after(open_context: OpenContext, trail: Notebook) -> None:
    with open_context() as ctx:
        ctx.permit("sandbox.apply", "sandbox")
        ctx.record("sandbox.apply", "app_1", None, {"b": 1, "a": "二"})
    deed = trail.deeds[0]
    assert (deed.action, deed.subject, deed.before_sha256, deed.personal) == ("sandbox.apply", "app_1", None, False)
    assert deed.after_sha256 == hashlib.sha256('{"a":"二","b":1}'.encode()).hexdigest()


class Closed:
    def check(self, ctx: Context, action: str, resource: str, facts: Mapping[str, Fact]) -> None:
        raise Forbidden(actor=ctx.actor.id, action=action)


@pytest.mark.parametrize("admission", [Closed()])
def test_only_new_business_asks_the_admission(open_context: OpenContext, admission: Admission) -> None:
    with open_context() as ctx:
        ctx.permit("sandbox.amend", "app_1")
        ctx.record("sandbox.amend", "app_1")
        ctx.permit("sandbox.batches", "sandbox")
        with pytest.raises(Forbidden):
            ctx.permit("sandbox.apply", "sandbox")
