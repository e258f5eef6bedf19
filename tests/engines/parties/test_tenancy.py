"""What the database itself keeps apart, whoever writes the statement; and what the policy says of roles."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import cedarpy
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from heqi.engines import parties
from heqi.engines.parties import Admit, Lend, Proposal, Tier, Verdict
from heqi.kernel.messages import Text
from heqi.portal.authority import CedarAuthority, policy_faults, read_policy
from heqi.storage import Actor, Database
from tests.engines.parties.conftest import LOCAL, World

TODAY = date(2031, 3, 3)
TENANT_TABLES = ("person", "mandate", "delegation", "tier_table", "approval", "vote", "usage", "consent", "notice")
REFERENCE = {"institution", "admission", "admitted", "admission_step", "usage_total"}


@pytest.fixture
def full(world: World) -> Mapping[str, Actor]:
    """Rows of two institutions in every tenant table; one person of each."""
    found: dict[str, Actor] = {}
    with world.as_(world.overseer) as ctx:
        parties.admit_pilot(
            ctx, Admit(pilot="desk", reason="准入", institutions=(world.jia, world.yi), consent_needed=True)
        )
    for admin in (world.jia_admin, world.yi_admin):
        one = world.joins(admin, "王一", "desk.trader")
        other = world.joins(admin, "李二", "desk.trader")
        with world.as_(admin) as ctx:
            parties.set_tiers(ctx, "desk.release", TODAY, [Tier(0, 1)], "制度")
        with world.as_(one) as ctx:
            parties.delegate(
                ctx,
                Lend(deputy_id=admin.id, roles=("desk.trader",), valid_from=TODAY, valid_until=TODAY, reason="代理"),
            )
            parties.record_consent(ctx, "desk", "cli_1", "0" * 64)
            parties.notify(ctx, one.id, Text("待办", "To do"), Text("请处理", "Please see to it"))
            ctx.permit("desk.order", f"ord_{one.institution}", client="cli_1", amount_fen=1, product="P")
            ctx.record("desk.order", "ord")
            proposal = Proposal(
                kind="desk.release", subject="ord", payload={}, reason="放行", amount_fen=1,
                expires_at=ctx.now() + timedelta(hours=1),
            )  # fmt: skip
            made = parties.propose(ctx, proposal)
        with world.as_(other) as ctx:
            parties.decide(ctx, made.id, Verdict.REJECT, "不符", made.payload_sha256, act=lambda _: None)
        found[one.institution] = one
    return found


@pytest.mark.parametrize("table", TENANT_TABLES)
def test_an_institution_sees_its_own_rows_only(world: World, full: Mapping[str, Actor], table: str) -> None:
    for institution, actor in full.items():
        with world.as_(actor) as ctx:
            owners = set(ctx.db.execute(text(f"select institution from parties.{table}")).scalars())
        assert owners == {institution}


@pytest.mark.parametrize("table", TENANT_TABLES)
def test_nobody_in_particular_sees_nothing(database: Database, full: Mapping[str, Actor], table: str) -> None:
    with database.transaction() as db:
        assert db.execute(text(f"select count(*) from parties.{table}")).scalar_one() == 0


def test_every_table_has_row_security_or_is_reference_data(database: Database) -> None:
    query = """
        select relname, relrowsecurity from pg_class
        where relnamespace = cast('parties' as regnamespace) and relkind = 'r'
    """
    with database.transaction() as db:
        rows = {row.relname: row.relrowsecurity for row in db.execute(text(query))}
    assert {name for name, secured in rows.items() if secured} == set(TENANT_TABLES)
    assert {name for name, secured in rows.items() if not secured} == REFERENCE


INTRUSIONS = [
    "insert into parties.person (id, institution, name_zh, name_en, individual, joined_at)"
    " values ('per_x', :other, 'x', 'x', 'ind_x', now())",
    "insert into parties.mandate (id, institution, person, department, roles, valid_from, granted_by, granted_at)"
    " values ('man_x', :other, :their_person, '', '{admin}', now(), 'x', now())",
    "insert into parties.mandate (id, institution, person, department, roles, valid_from, granted_by, granted_at)"
    " values ('man_x', :own, :their_person, '', '{admin}', now(), 'x', now())",
    "insert into parties.delegation"
    " (id, institution, lender, deputy, roles, valid_from, valid_until, reason, created_at)"
    " values ('dlg_x', :own, :their_person, :own_person, '{admin}', now(), now(), 'x', now())",
    "insert into parties.institution (id, name_zh, name_en, kind, status, created_at)"
    " values ('ins_x', 'x', 'x', 'bank', 'active', now())",
    "update parties.institution set status = 'closed' where id = :other",
    "insert into parties.consent (id, institution, pilot, client, statement_sha256, given_at)"
    " values ('cns_x', :other, 'desk', 'c', repeat('0', 64), now())",
    "insert into parties.usage (pilot, institution, subject, client, amount_fen, action, at)"
    " values ('desk', :own, 's', 'c', 1, 'a', now())",
    "update parties.admission set killed_at = null",
    "delete from parties.admitted",
    "update parties.admission_step set reason = 'x'",
    "delete from parties.person",
    "update parties.person set individual = 'ind_x'",
    "update parties.approval set payload = ''",
    "select * from parties.actor(:their_person, now())",
    "select * from parties.usage_total",
]


@pytest.mark.parametrize("statement", INTRUSIONS)
def test_the_database_refuses_what_no_use_case_does(world: World, full: Mapping[str, Actor], statement: str) -> None:
    words = {"own": world.jia, "other": world.yi, "own_person": full[world.jia].id, "their_person": full[world.yi].id}
    used = {name: value for name, value in words.items() if f":{name}" in statement}
    with pytest.raises(DBAPIError) as caught, world.as_(full[world.jia]) as ctx:
        ctx.db.execute(text(statement), used)
    privilege, foreign_key = "42501", "23503"
    assert getattr(caught.value.orig, "sqlstate", None) in (privilege, foreign_key)


def test_foreign_rows_cannot_be_changed(world: World, full: Mapping[str, Actor]) -> None:
    with world.as_(full[world.jia]) as ctx:
        for statement in (
            "update parties.person set left_at = now() where institution = :other",
            "update parties.mandate set revoked_at = now() where institution = :other",
            "update parties.delegation set revoked_at = now() where institution = :other",
            "update parties.approval set state = 'approved', closed_at = now() where institution = :other",
            "update parties.consent set withdrawn_at = now() where institution = :other",
        ):
            assert ctx.db.execute(text(statement), {"other": world.yi}).rowcount == 0
        own = "update parties.person set left_at = now() where institution = :own"
        assert ctx.db.execute(text(own), {"own": world.jia}).rowcount == 3


def test_a_closed_approval_cannot_be_changed_by_any_statement(world: World, full: Mapping[str, Actor]) -> None:
    with world.as_(full[world.jia]) as ctx:
        reopened = ctx.db.execute(text("update parties.approval set state = 'open', closed_at = null"))
        assert reopened.rowcount == 0


def test_a_closed_approval_can_be_read(world: World, full: Mapping[str, Actor]) -> None:
    with world.as_(full[world.jia]) as ctx:
        assert [one.state.value for one in parties.approvals(ctx)] == ["rejected"]


def test_the_policy_fits_its_actions_and_names_every_one() -> None:
    policy = read_policy("heqi.engines.parties", parties.ACTIONS)
    assert policy_faults("parties", policy) == []
    assert {word for word in parties.ACTIONS if f'"parties.{word}"' not in policy.text} == set()
    assert cedarpy.PolicySet.from_str(policy.text)


PERMITTED = {
    "nobody": {"institutions", "institution", "admittances", "admittance"},
    "desk.trader": {"propose", "decide", "withdraw", "approvals", "delegate", "record_consent"},
    "admin": {"join", "grant", "move", "revoke", "leave", "people", "person", "read_resident_id", "set_tiers"},
    "auditor": {"people", "person"},
    "sandbox.working_group": {"kill", "revive", "set_caps", "admit_pilot", "begin_exit", "close", "used", "steps"},
}
DENIED = {
    "nobody": {"people", "propose", "join", "kill"},
    "desk.trader": {"people", "person", "join", "grant", "leave", "kill", "read_resident_id", "enrol_institution"},
    "admin": {"kill", "revive", "set_caps", "enrol_institution", "enrol_admin", "set_institution_status", "used"},
    "auditor": {"join", "grant", "read_resident_id", "find_person"},
    "operator": {"enrol_institution", "kill", "join"},
    "sandbox.working_group": {"join", "enrol_institution", "people", "read_resident_id"},
}


def test_each_role_may_do_its_own_and_no_more() -> None:
    authority = CedarAuthority({"parties": read_policy("heqi.engines.parties", parties.ACTIONS)})

    def allowed(role: str, institution: str = "ins_x") -> set[str]:
        roles: frozenset[str] = frozenset() if role == "nobody" else frozenset({role})
        actor = Actor(id="per_x", name=LOCAL.name, institution=institution, roles=roles)
        return {word for word in parties.ACTIONS if authority.decide(actor, f"parties.{word}", "x", {}).allowed}

    for role, words in PERMITTED.items():
        assert words <= allowed(role), role
    for role, words in DENIED.items():
        assert not words & allowed(role), role
    assert {"enrol_institution", "enrol_admin", "kill", "join"} <= allowed("operator", "house")
    assert "read_resident_id" not in allowed("operator", "house")
