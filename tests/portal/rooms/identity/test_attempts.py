"""Guessing: who tries waits, and the owner of a name does not; what was refused stands in the trail, once a minute."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

import pytest
from litestar.testing import TestClient
from litestar.types import ASGIApp, Receive, Scope, Send

from heqi.portal.doorkeeper import DEVICE_DAYS
from heqi.portal.gate import Gate
from heqi.portal.server import front
from heqi.storage import Actor

from .conftest import ADDRESS, PASSWORD, Client, Moving, World, log_in

NAME = "he.zhiqiu"


@pytest.fixture
def owner(world: World) -> Actor:
    world.give_password(world.admin)
    return world.admin


@contextmanager
def at(world: World, address: str) -> Iterator[TestClient[ASGIApp]]:
    """A browser elsewhere, in which nobody has signed in."""
    with TestClient(_from(address, front(world.house)), base_url=ADDRESS) as client:  # pyright: ignore[reportArgumentType]
        client.headers.update({"accept-language": "en", "accept": "text/html"})
        client.follow_redirects = False
        yield client


def _from(address: str, app: Gate) -> ASGIApp:
    async def seen(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope = cast(Scope, {**scope, "client": (address, 50000)})
        await app(scope, receive, send)

    return seen


def fail(client: TestClient[Any], times: int, login: str = NAME) -> list[int]:
    return [log_in(client, login, "wrong").status_code for _ in range(times)]


def deeds(world: World) -> list[tuple[str, str, str]]:
    """The refusals in the trail: actor, institution, subject."""
    with world.house.open_context() as ctx, ctx.engine_role("log") as db:
        rows = db.exec_driver_sql(
            "select actor, institution, subject from evidence.deed where action = 'identity.refuse_sign_in' order by id"
        )
        return [(row[0], row[1], row[2]) for row in rows]


def test_who_guesses_a_name_waits_wherever_the_owner_is(world: World, owner: Actor) -> None:
    with at(world, "198.51.100.7") as attacker:
        assert fail(attacker, 6) == [401] * 5 + [429]
        assert log_in(attacker, NAME).status_code == 429, "not even with the right password"


def test_guesses_from_one_network_keep_the_owner_elsewhere_from_nothing(world: World, owner: Actor) -> None:
    with at(world, "198.51.100.7") as attacker, at(world, "203.0.113.5") as home:
        fail(attacker, 8)
        assert log_in(home, NAME).status_code == 303


def test_guesses_from_everywhere_keep_a_known_device_from_nothing(world: World, owner: Actor, browser: Client) -> None:
    assert log_in(browser, NAME).status_code == 303
    browser.cookies.delete("heqi_session")
    statuses: list[int] = []
    for number in range(25):
        with at(world, f"198.51.100.{number}") as attacker:
            statuses += fail(attacker, 5)
    assert statuses[:100] == [401] * 100
    assert 429 in statuses, "a hundred failures of a name are the most, from wherever they come"
    with at(world, "203.0.113.5") as stranger:
        assert log_in(stranger, NAME).status_code == 429, "whoever is not known waits with the attackers"
    assert log_in(browser, NAME).status_code == 303, "the owner does not"


def test_guesses_behind_the_owners_own_address_keep_a_known_device_from_nothing(
    world: World, owner: Actor, browser: Client
) -> None:
    assert log_in(browser, NAME).status_code == 303
    with world.browser() as colleague:
        assert fail(colleague, 6)[-1] == 429
        for number in range(60):
            fail(colleague, 1, f"name{number}")
        assert fail(colleague, 1, "another") == [429], "the address waits"
    assert log_in(browser, NAME).status_code == 303


def test_a_known_device_has_its_own_count(world: World, owner: Actor, browser: Client, moving: Moving) -> None:
    assert log_in(browser, NAME).status_code == 303
    assert fail(browser, 6) == [401] * 5 + [429], "who steals it gains five guesses"
    with at(world, "203.0.113.5") as elsewhere:
        assert log_in(elsewhere, NAME).status_code == 303
    moving.forward(minutes=20)
    assert log_in(browser, NAME).status_code == 303
    assert fail(browser, 5) == [401] * 5, "success forgets"


def test_a_device_is_known_for_the_name_that_signed_in_only(world: World, owner: Actor, browser: Client) -> None:
    world.give_password(world.colleague)
    assert log_in(browser, NAME).status_code == 303
    with world.browser() as attacker:
        fail(attacker, 6, "gu.qinghe")
    assert log_in(browser, "gu.qinghe").status_code == 429


@pytest.mark.parametrize("forged", ["", "x", "9999999999.AAAAAAAAAAAAAAAA." + "0" * 64, "9" * 12 + ".A.B"])
def test_a_forged_mark_makes_no_device_known(world: World, owner: Actor, browser: Client, forged: str) -> None:
    statuses: list[int] = []
    for number in range(6):
        browser.cookies.set("heqi_device", forged.replace("A", str(number)), domain="127.0.0.1")
        statuses.append(log_in(browser, NAME, "wrong").status_code)
    assert statuses[-1] == 429


def test_a_device_is_forgotten_after_half_a_year(world: World, owner: Actor) -> None:
    keeper, clock = world.house.doorkeeper, world.clock
    mark = keeper.device_mark(NAME, clock.now(), world.house.randomness)
    assert NAME not in mark
    assert keeper.known_device(NAME, mark, clock.now()) is not None
    world.clock.forward(days=DEVICE_DAYS)
    assert keeper.known_device(NAME, mark, clock.now()) is None


def test_the_mark_of_a_device_outlives_the_session_and_is_out_of_reach(browser: Client, owner: Actor) -> None:
    cookie = next(line for line in log_in(browser, NAME).headers.get_list("set-cookie") if "heqi_device" in line)
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert f"Max-Age={DEVICE_DAYS * 86400}" in cookie


def test_a_password_alone_makes_no_device_known(world: World, browser: Client, moving: Moving) -> None:
    from .test_factors import set_up  # its fixtures are not needed here

    person = world.join(world.admin, "bai.qiushi", ("admin",), demo=False)
    world.give_password(person)
    log_in(browser, "bai.qiushi")
    set_up(browser, moving)
    with at(world, "198.51.100.7") as thief:
        assert log_in(thief, "bai.qiushi").headers["location"].startswith("/login/code")
        assert "heqi_device" not in thief.cookies


def test_a_refused_sign_in_stands_in_the_trail_of_the_persons_institution(
    browser: Client, world: World, owner: Actor
) -> None:
    log_in(browser, NAME, "wrong")
    assert deeds(world) == [("anyone", owner.institution, owner.id)]


def test_refusals_of_a_minute_are_one_deed(browser: Client, world: World, owner: Actor, moving: Moving) -> None:
    fail(browser, 3)
    moving.forward(seconds=59)
    fail(browser, 1)
    assert len(deeds(world)) == 1
    moving.forward(seconds=1)
    fail(browser, 1)
    assert len(deeds(world)) == 2


def test_unknown_names_are_told_together_and_never_by_name(browser: Client, world: World) -> None:
    for number in range(20):
        fail(browser, 1, f"stranger{number}")
    assert deeds(world) == [("anyone", "house", "unknown")]


def test_a_refused_code_stands_in_the_trail(world: World, browser: Client, moving: Moving) -> None:
    from .test_factors import set_up, show

    person = world.join(world.admin, "bai.qiushi", ("admin",), demo=False)
    world.give_password(person)
    log_in(browser, "bai.qiushi")
    set_up(browser, moving)
    browser.cookies.clear()
    log_in(browser, "bai.qiushi")
    assert show(browser, "000000") == 401
    assert deeds(world) == [("anyone", person.institution, person.id)]


def test_what_somebody_sees_who_has_signed_in_stays_in_no_cache(browser: Client, world: World, owner: Actor) -> None:
    assert "cache-control" not in browser.get("/").headers
    log_in(browser, NAME)
    for path in ("/", "/identity", "/sandbox", "/evidence", "/nowhere"):
        assert browser.get(path).headers["cache-control"] == "no-store", path
    kept = browser.get("/api/v1/identity/me", headers={"accept": "application/json"}).headers["cache-control"]
    assert kept == "private, no-cache", "a program may ask whether it has changed"
    refused = browser.get("/api/v1/identity/people/per_none", headers={"accept": "application/json"})
    assert refused.headers["cache-control"] == "no-store"


def test_a_password_that_is_right_leaves_no_refusal(browser: Client, world: World, owner: Actor) -> None:
    assert log_in(browser, NAME, PASSWORD).status_code == 303
    assert deeds(world) == []
