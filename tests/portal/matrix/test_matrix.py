"""Every case: those who may get what is theirs, nobody else gets anything, and what is refused changes nothing."""

from __future__ import annotations

import pytest

from tests.portal.matrix.asking import Desk, leaks
from tests.portal.matrix.cases import Case
from tests.portal.matrix.checks import OWNER, in_words, insiders, judged_by_itself, outsiders, told
from tests.portal.matrix.register import CASES
from tests.portal.matrix.standing import changed, settle
from tests.portal.matrix.world import World

PROGRAMS = [case for case in CASES if case.by_program]


def named(case: Case) -> str:
    return case.name


@pytest.mark.parametrize("case", CASES, ids=named)
def test_those_who_may_reach_it(world: World, desk: Desk, case: Case) -> None:
    found = insiders(world, desk, case)
    if case.stays:
        settle(world)
    assert not found, in_words(found)


@pytest.mark.parametrize("case", CASES, ids=named)
def test_nobody_else_reaches_it(world: World, desk: Desk, case: Case) -> None:
    found = outsiders(world, desk, case)
    assert not found, in_words(found)
    if case.changes:
        assert changed(world) == []


@pytest.mark.parametrize("case", PROGRAMS, ids=named)
def test_a_token_reaches_what_its_person_reaches(world: World, desk: Desk, case: Case) -> None:
    ask = case.ask(world, OWNER)
    person = next(one for one in case.askers(world) if case.allows(one, OWNER))
    answer = desk.rehearse(ask, person, token=person.token, stays=case.stays)
    if case.stays:
        settle(world)
    assert answer.status == (403 if case.persons_only else case.status)
    assert leaks(world, person.place, ask, answer, told=told(case, person)) == []


def test_nobody_judges_an_application_of_the_own_institution(world: World, desk: Desk) -> None:
    assert judged_by_itself(world, desk) == 403
