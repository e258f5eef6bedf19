"""The checks of the matrix: each says what is wrong, so that a test can also see to it that they notice."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from heqi.portal.credentials import csrf_of
from tests.portal.matrix.asking import SAFE, Answer, Ask, Desk, leaks
from tests.portal.matrix.cases import Case
from tests.portal.matrix.register import first_case
from tests.portal.matrix.routes import Route
from tests.portal.matrix.world import Person, World

OWNER = "a"
"""Whose records the cases are about; b and c are other institutions."""
Faults = Mapping[str, Sequence[str]]
"""What is wrong, by person."""


def insiders(world: World, desk: Desk, case: Case) -> Faults:
    """What is wrong with the answers to those who may have them; a case without anybody who may is wrong too."""
    ask = case.ask(world, OWNER)
    allowed = [one for one in case.askers(world) if case.allows(one, OWNER)]
    assert allowed, "a case without a twin that may"
    found = {one.name: _wrong(world, case, one, ask, desk.rehearse(ask, one, stays=case.stays)) for one in allowed}
    return {name: wrong for name, wrong in found.items() if wrong}


def _wrong(world: World, case: Case, person: Person, ask: Ask, answer: Answer) -> list[str]:
    found = [f"status {answer.status}"] if answer.status != case.status else []
    found += leaks(world, person.place, ask, answer, told=told(case, person))
    if case.shows and case.must_show(person, OWNER):
        wanted = case.expected(world, person.place if case.view else OWNER)
        found += [] if wanted in answer.content else [f"does not show {wanted}"]
    return found


def told(case: Case, person: Person) -> frozenset[str]:
    """Whose affairs this answer may tell beside one's own."""
    return frozenset(OWNER) if person.place in case.tells else frozenset()


def outsiders(world: World, desk: Desk, case: Case) -> Faults:
    """What those get who may not: an answer that does not refuse, or that tells something."""
    ask = case.ask(world, OWNER)
    found: dict[str, Sequence[str]] = {}
    for one in case.askers(world):
        if not case.allows(one, OWNER):
            answer = desk.ask(ask, one)
            wrong = [] if answer.status in case.refused else [f"status {answer.status}"]
            wrong += leaks(world, one.place, ask, answer)
            found |= {one.name: wrong} if wrong else {}
    return found


def ask_of(world: World, route: Route) -> Ask:
    """A request of this route about what belongs to the owner; about nothing where it has no case."""
    case = first_case(route)
    return case.ask(world, OWNER) if case else Ask(method=route.method, path=re.sub(r"\{[^}]+\}", "x", route.path))


def unsigned(world: World, desk: Desk, route: Route) -> list[str]:
    """What somebody gets who has not signed in: other than to be told to."""
    ask = ask_of(world, route)
    answer = desk.ask(ask, None)
    where = answer.location.partition("?")[0]
    sent_away = answer.status == 401 if ask.by_program else (answer.status, where) == (303, "/login")
    return ([] if sent_away else [f"status {answer.status}"]) + leaks(world, "", ask, answer)


def forged(world: World, desk: Desk, route: Route) -> list[str]:
    """What comes of a form that carries no token, or that of another session."""
    ask, admin, colleague = ask_of(world, route), world.people["a.admin"], world.people["a.auditor"]
    found: list[str] = []
    for csrf in ("", csrf_of(colleague.session)):
        answer = desk.ask(ask, admin, csrf=csrf)
        said = "form-not-ours" in answer.content or "could not be confirmed" in answer.content
        found += [] if answer.status == 403 and said else [f"status {answer.status}"]
    return found


def unscoped(world: World, desk: Desk, route: Route) -> list[str]:
    """What an API token gets that has every scope but the one it needs."""
    ask, slug = ask_of(world, route), route.slug
    access = "read" if route.method in SAFE else "write"
    answer = desk.ask(ask, None, token=world.lacking[f"{slug}:{access}"])
    said = "scope-missing" in answer.content or "lacks the scope" in answer.content
    refused = answer.status == 403 and said
    return ([] if refused else [f"status {answer.status}"]) + leaks(world, OWNER, ask, answer)


def judged_by_itself(world: World, desk: Desk) -> int:
    """With what the working group is answered that moves its own institution's application on, as it may others'."""
    path = f"/api/v1/sandbox/applications/{world.id('w', 'own')}/transitions"
    ask = Ask(method="POST", path=path, json={"to": "review", "reason": "会议决定"}, version=2)
    return desk.rehearse(ask, world.people["w.sandbox.working_group"]).status


def in_words(found: Faults) -> str:
    """What is wrong, a line a person."""
    return "\n".join(f"{name}: {', '.join(wrong[:6])}" for name, wrong in found.items())
