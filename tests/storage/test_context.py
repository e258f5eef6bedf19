"""The context is one transaction of one actor."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from heqi.kernel.problems import Forbidden
from heqi.storage import Actor, Authority, OpenContext

MAKE = text("create temporary table note (line text)")
ROLES = text("select current_user, session_user")


def test_a_context_acts_as_the_app_role(open_context: OpenContext) -> None:
    with open_context() as ctx:
        assert ctx.db.execute(ROLES).one() == ("t_app", "t_app")


def test_an_engine_role_lasts_for_its_block_only(open_context: OpenContext) -> None:
    with open_context() as ctx:
        with ctx.engine_role("log") as connection:
            assert connection.execute(ROLES).one() == ("t_log", "t_app")
        assert ctx.db.execute(ROLES).one() == ("t_app", "t_app")


class Nothing:
    def permits(self, actor: Actor, action: str, resource: str) -> bool:
        return False


@pytest.mark.parametrize("authority", [Nothing()])
def test_what_no_policy_permits_is_forbidden(open_context: OpenContext, authority: Authority) -> None:
    with open_context() as ctx, pytest.raises(Forbidden):
        ctx.permit("sandbox.apply", "sandbox")
