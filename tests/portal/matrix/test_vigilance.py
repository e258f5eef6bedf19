"""The matrix is worth something only if it notices: each protection is taken away once, and its check must fail."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

import pytest

from heqi.portal import server
from heqi.portal.authority import CedarAuthority, Policy, statements_by_id
from heqi.portal.door import needs_csrf, needs_scope, needs_visitor
from heqi.portal.registry import policies
from tests.conftest import Everything
from tests.portal.matrix.asking import Desk, desk_of
from tests.portal.matrix.checks import forged, insiders, judged_by_itself, outsiders, unscoped, unsigned
from tests.portal.matrix.register import CASES
from tests.portal.matrix.routes import Route, all_routes
from tests.portal.matrix.standing import changed
from tests.portal.matrix.world import World

ROUTES = {one.name: one for one in all_routes()}
NAMED = {one.name: one for one in CASES}
Check = Callable[[World, Desk, Route], list[str]]


@contextmanager
def rehearsed(world: World) -> Generator[None]:
    """Nothing stays."""
    with world.database.rehearsal():
        yield
    assert changed(world) == []


@pytest.mark.parametrize(
    ("guard", "check", "names"),
    [
        (needs_visitor, unsigned, ("GET /sandbox", "GET /api/v1/sandbox/applications/{application_id}")),
        (needs_csrf, forged, ("POST /identity/people/new", "DELETE /api/v1/webhooks/subscriptions/{subscription_id}")),
        (needs_scope, unscoped, ("GET /api/v1/webhooks/subscriptions", "POST /api/v1/identity/people")),
    ],
    ids=lambda one: getattr(one, "__name__", None),
)
def test_a_missing_guard_is_noticed(
    world: World, monkeypatch: pytest.MonkeyPatch, guard: object, check: Check, names: tuple[str, ...]
) -> None:
    monkeypatch.setattr(server, "GUARDS", [one for one in server.GUARDS if one is not guard])
    with desk_of(world) as desk, rehearsed(world):
        assert [name for name in names if check(world, desk, ROUTES[name]) == []] == []


@pytest.mark.parametrize(
    "case",
    [
        "GET /api/v1/access/decision",
        "GET /api/v1/evidence/entries",
        "GET /api/v1/identity/people",
        "GET /api/v1/sandbox/desk",
        "GET /api/v1/trail/deeds",
        "GET /api/v1/webhooks/subscriptions",
    ],
)
def test_an_authority_that_permits_everything_is_noticed(world: World, desk: Desk, case: str) -> None:
    with world.authority.exchanged(Everything()), rehearsed(world):
        assert outsiders(world, desk, NAMED[case]) != {}


WIDER = [
    (
        "calendars",
        'principal.roles.contains("operator")',
        "true",
        "POST /api/v1/calendars/overrides",
    ),
    (
        "identity",
        'principal.roles.contains("admin") && context.institution == principal.institution',
        'principal.roles.contains("admin")',
        "POST /api/v1/identity/people/{person_id}/locks",
    ),
    (
        "parties",
        'action in [Action::"parties.people", Action::"parties.person"],\n    resource\n)\n'
        'when { principal.roles.contains("auditor") };',
        'action in [Action::"parties.people", Action::"parties.person"],\n    resource\n);',
        "GET /api/v1/identity/people",
    ),
    (
        "sandbox",
        'principal.roles.contains("sandbox.applicant") && context.institution == principal.institution',
        'principal.roles.contains("sandbox.applicant")',
        "POST /api/v1/sandbox/applications/{application_id}/transitions · shared to withdrawn",
    ),
    (
        "sandbox",
        'principal.roles.contains("sandbox.expert") && context.seated',
        'principal.roles.contains("sandbox.expert")',
        "POST /api/v1/sandbox/applications/{application_id}/transitions · shared to assessment",
    ),
    (
        "sandbox",
        "&&\n    context.handling == principal.institution",
        "",
        "POST /api/v1/sandbox/complaints/{complaint_id}/acknowledgement · passed_complaint",
    ),
    (
        "sandbox",
        "&&\n    (context.institution == principal.institution || context.handling == principal.institution)",
        "",
        "POST /api/v1/sandbox/complaints/{complaint_id}/complainant",
    ),
    (
        "trail",
        'principal.roles.contains("auditor") ||',
        'principal.roles.contains("sandbox.expert") || principal.roles.contains("auditor") ||',
        "GET /tables/{slug}/{file} · trail/deeds.csv",
    ),
]
"""A policy, words in it and wider ones, and the case that has to notice."""


@pytest.mark.parametrize(("slug", "words", "wider", "case"), WIDER, ids=[f"{one[0]}: {one[3]}" for one in WIDER])
def test_a_policy_made_wider_is_noticed(world: World, desk: Desk, slug: str, words: str, wider: str, case: str) -> None:
    known = policies()
    assert words in known[slug].text
    widened = Policy(known[slug].text.replace(words, wider), known[slug].actions)
    with world.authority.exchanged(CedarAuthority({**known, slug: widened})), rehearsed(world):
        assert outsiders(world, desk, NAMED[case]) != {}


def test_a_lost_prohibition_is_noticed(world: World, desk: Desk) -> None:
    known = policies()
    text = known["sandbox"].text
    statement = statements_by_id(text)["nobody-judges-the-own-application"]
    without = Policy(text.replace(statement, ""), known["sandbox"].actions)
    with world.authority.exchanged(CedarAuthority({**known, "sandbox": without})), rehearsed(world):
        assert judged_by_itself(world, desk) == 201


@pytest.mark.parametrize(
    ("table", "case"),
    [
        ("evidence.deed", "GET /api/v1/trail/deeds"),
        ("evidence.disclosure", "GET /api/v1/evidence/entries/{entry_id}"),
        ("parties.person", "GET /api/v1/identity/people/{person_id}"),
        ("sandbox.application", "GET /api/v1/sandbox/applications"),
        ("sandbox.application", "GET /search · by a word"),
        ("sandbox.complaint", "GET /sandbox/work/complaints"),
        ("sandbox.incident", "GET /api/v1/sandbox/incidents/{incident_id} · incident"),
        ("sandbox.objection", "GET /api/v1/sandbox/objections/{objection_id}"),
    ],
)
def test_a_table_without_row_security_is_noticed_at_its_routes(world: World, desk: Desk, table: str, case: str) -> None:
    with world.database.admin(autocommit=True) as admin:
        admin.exec_driver_sql(f"alter table {table} disable row level security")
        try:
            with rehearsed(world):
                found = {**insiders(world, desk, NAMED[case]), **outsiders(world, desk, NAMED[case])}
        finally:
            admin.exec_driver_sql(f"alter table {table} enable row level security")
    assert found != {}
