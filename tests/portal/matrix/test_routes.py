"""What every route has in common: nobody, a form of another page and a token without the scope get nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from heqi.portal.registry import manifests
from tests.portal.matrix.asking import SAFE, Desk, leaks
from tests.portal.matrix.cases_identity import ELSEWHERE
from tests.portal.matrix.cases_rooms import PUBLIC
from tests.portal.matrix.cases_tables import MAY
from tests.portal.matrix.checks import ask_of, forged, unscoped, unsigned
from tests.portal.matrix.register import CASES, first_case
from tests.portal.matrix.routes import Route, all_routes
from tests.portal.matrix.standing import changed
from tests.portal.matrix.world import World

ROUTES = all_routes()
GUARDED = [one for one in ROUTES if not one.public]
WRITES = [one for one in GUARDED if one.method not in SAFE]
PROGRAMS = [one for one in GUARDED if one.slug]
PAGES = [one for one in GUARDED if one not in PROGRAMS]


def named(route: Route) -> str:
    return route.name


@pytest.fixture(scope="module", autouse=True)
def nothing_changes(world: World) -> Iterator[None]:
    """Whatever is refused leaves every row of every table as it was."""
    yield
    assert changed(world) == []


@pytest.mark.parametrize("route", ROUTES, ids=named)
def test_every_route_has_a_case_or_a_reason_why_not(route: Route) -> None:
    if route.public:
        assert route.name in PUBLIC, "say in PUBLIC (cases_rooms.py) why everybody may reach it"
    else:
        reasoned = route.name in ELSEWHERE
        assert (first_case(route) is None) == reasoned, "declare a case of it in one of the files cases_*.py"


def test_no_case_and_no_reason_outlives_its_route() -> None:
    names = {one.name for one in ROUTES}
    assert {one.route for one in CASES} - names == set()
    assert set(PUBLIC) | set(ELSEWHERE) <= names
    assert set(PUBLIC) <= {one.name for one in ROUTES if one.public}
    assert len({one.name for one in CASES}) == len(CASES)


def test_every_table_has_its_cases() -> None:
    assert {f"{slug}/{table}" for slug, one in manifests().items() for table in one.tables} == set(MAY), (
        "cases_tables.py"
    )


@pytest.mark.parametrize("route", [one for one in ROUTES if one.public and one.method in SAFE], ids=named)
def test_what_is_public_tells_nothing_of_anybody(world: World, desk: Desk, route: Route) -> None:
    ask = ask_of(world, route)
    answer = desk.ask(ask, None)
    assert answer.status < 500
    assert leaks(world, "", ask, answer) == []


@pytest.mark.parametrize("route", GUARDED, ids=named)
def test_nobody_reaches_it_without_signing_in(world: World, desk: Desk, route: Route) -> None:
    assert unsigned(world, desk, route) == []


@pytest.mark.parametrize("route", WRITES, ids=named)
def test_a_form_of_another_page_changes_nothing(world: World, desk: Desk, route: Route) -> None:
    assert forged(world, desk, route) == []


@pytest.mark.parametrize("route", PROGRAMS, ids=named)
def test_a_token_without_its_scope_reaches_nothing(world: World, desk: Desk, route: Route) -> None:
    assert unscoped(world, desk, route) == []


@pytest.mark.parametrize("route", PAGES, ids=named)
def test_no_token_opens_a_page(world: World, desk: Desk, route: Route) -> None:
    ask = ask_of(world, route)
    answer = desk.ask(ask, None, token=world.people["a.admin"].token)
    assert answer.status in (303, 401)
    assert leaks(world, "", ask, answer) == []
