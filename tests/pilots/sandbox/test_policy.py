"""Who may do what."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from heqi.engines.parties import InstitutionKind
from heqi.pilots.sandbox.app import MANIFEST
from heqi.pilots.sandbox.model.lifecycle import Party
from heqi.portal.authority import CedarAuthority
from heqi.portal.registry import holders
from heqi.storage import Authority
from tests.pilots.sandbox.conftest import somebody

SOURCE = resources.files("heqi.pilots.sandbox")
ROLES = ("sandbox.applicant", "sandbox.working_group", "sandbox.expert", "sandbox.assessor", "auditor", "operator")
OWN = {"institution": "ins_a", "seated": True, "handling": "ins_a"}
LOOK = frozenset(
    {"batches", "batch", "notices", "applications", "application", "history", "objections", "complaints", "incidents"}
    | {"deadlines"}
)
EXPECTED = {
    "sandbox.applicant": LOOK
    | {"raise_objection", "apply", "amend", "act_as_applicant", "transition", "register_complaint"}
    | {"handle_complaint", "read_complainant", "open_incident", "advance_incident", "note_incident"},
    "sandbox.working_group": LOOK
    | {"raise_objection", "transition", "create_batch", "invite", "settle_objection", "set_deadline"}
    | {"set_calendar_day", "report", "deposit_report", "desk", "propose_revival", "decide_revival"}
    | {"register_complaint", "handle_complaint", "read_complainant", "note_incident"},
    "sandbox.expert": LOOK | {"raise_objection", "transition"},
    "sandbox.assessor": LOOK | {"raise_objection", "transition"},
    "auditor": LOOK,
    "operator": LOOK | {"raise_objection"},
}
"""At the own institution; acting as a party of an application needs another institution's application."""


@pytest.mark.parametrize("role", ROLES)
def test_each_role_may_do_this_and_no_more(authority: Authority, role: str) -> None:
    person = somebody("ins_a", role)
    allowed = {
        word
        for word, action in MANIFEST.actions.items()
        if authority.decide(person, f"sandbox.{word}", "app_x", {name: OWN[name] for name in action.facts}).allowed
    }
    assert allowed == EXPECTED[role]


def test_an_auditor_with_another_role_may_do_what_that_role_may(authority: Authority) -> None:
    for roles, allowed in ((("auditor",), False), (("auditor", "sandbox.expert"), True), ((), False)):
        assert authority.decide(somebody("ins_a", *roles), "sandbox.raise_objection", "app_x", {}).allowed is allowed


@pytest.mark.parametrize(
    ("role", "kinds"),
    [
        ("sandbox.working_group", {InstitutionKind.WORKING_GROUP, InstitutionKind.REGULATOR}),
        ("operator", {InstitutionKind.OPERATOR}),
        ("sandbox.applicant", set(InstitutionKind) - {InstitutionKind.OPERATOR}),
        ("sandbox.expert", set(InstitutionKind) - {InstitutionKind.OPERATOR}),
        ("sandbox.assessor", set(InstitutionKind) - {InstitutionKind.OPERATOR}),
        ("admin", set(InstitutionKind)),
        ("auditor", set(InstitutionKind)),
    ],
)
def test_each_role_is_held_at_these_kinds_of_institutions(role: str, kinds: set[InstitutionKind]) -> None:
    assert {kind for kind in InstitutionKind if holders().may_hold(kind, role)} == kinds


@pytest.mark.parametrize(
    ("role", "party"),
    [
        ("sandbox.working_group", Party.WORKING_GROUP),
        ("sandbox.expert", Party.EXPERTS),
        ("sandbox.assessor", Party.ASSESSOR),
    ],
)
def test_a_party_acts_where_it_is_seated_and_never_on_its_own_application(
    authority: Authority, role: str, party: Party
) -> None:
    person, action = somebody("ins_b", role), f"sandbox.act_as_{party}"
    for facts, allowed in (
        ({"institution": "ins_a", "seated": True}, True),
        ({"institution": "ins_a", "seated": False}, False),
        ({"institution": "ins_b", "seated": True}, False),
    ):
        assert authority.decide(person, action, "app_x", facts).allowed is allowed


def test_the_operator_of_the_platform_sees_the_desk_and_acts_for_no_party(authority: Authority) -> None:
    operator = somebody("house", "operator")
    assert authority.decide(operator, "sandbox.desk", "esign", {}).allowed
    assert authority.decide(operator, "parties.kill", "esign", {}).allowed
    for word in ("apply", "create_batch", "transition", "decide_revival"):
        assert not authority.decide(operator, f"sandbox.{word}", "sandbox", {}).allowed
    for party in Party:
        facts = {"institution": "ins_a", "seated": True}
        assert not authority.decide(operator, f"sandbox.act_as_{party}", "app_x", facts).allowed


def test_who_has_not_signed_in_sees_calls_and_notices_only(authority: Authority) -> None:
    visitor = somebody("")
    allowed = {
        word
        for word, action in MANIFEST.actions.items()
        if authority.decide(visitor, f"sandbox.{word}", "app_x", {name: OWN[name] for name in action.facts}).allowed
    }
    assert allowed == {"batches", "batch", "notices"}


def test_the_policy_lists_exactly_the_declared_actions_and_they_are_in_use() -> None:
    listed = set(re.findall(r'Action::"sandbox\.([^"]+)"', (SOURCE / "policy.cedar").read_text("utf-8")))
    assert listed == set(MANIFEST.actions)
    code = "".join(one.read_text("utf-8") for one in (SOURCE / "service").iterdir() if one.name.endswith(".py"))
    used = set(re.findall(r'permit\(\s*"sandbox\.(\w+)"', code)) | {f"act_as_{party}" for party in Party}
    assert used == set(MANIFEST.actions)


def test_an_unknown_pilot_permits_nothing() -> None:
    assert not CedarAuthority({}).decide(somebody("ins_a", "operator"), "sandbox.apply", "sandbox", {}).allowed
