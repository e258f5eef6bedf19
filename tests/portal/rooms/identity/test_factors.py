"""The second factor: set up with a code, asked for at sign-in, no code twice, recovery codes once each."""

from __future__ import annotations

import re

import pytest
from pyotp.totp import TOTP

from heqi.kernel.problems import Forbidden
from heqi.portal.rooms.identity.service import factors
from heqi.storage import Actor

from .conftest import PASSWORD, Client, Moving, World, csrf, log_in


@pytest.fixture
def guarded(world: World) -> Actor:
    """An administrator who is not of the demo world: the role needs a second factor."""
    person = world.join(world.admin, "bai.qiushi", ("admin",), demo=False)
    world.give_password(person)
    return person


def set_up(client: Client, moving: Moving) -> tuple[str, list[str]]:
    """Through the pages; the secret and the recovery codes."""
    form = {"_csrf": csrf(client.get("/identity/factor"))}
    assert client.post("/identity/factor", data=form).status_code == 303
    page = client.get("/identity/factor")
    assert 'src="data:image/svg+xml' in page.text
    found = re.search(">([A-Z2-7]{32})<", page.text)
    assert found is not None
    code = TOTP(found[1]).at(moving.now())
    told = client.post("/identity/factor/confirm", data={"_csrf": csrf(page), "code": code})
    assert told.status_code == 200, told.text
    assert client.post("/identity/sessions/others/end", data={"_csrf": csrf(told)}).status_code == 303, "its forms work"
    moving.forward(seconds=30)
    return found[1], re.findall("<code>((?:[a-z0-9]{4}-){5}[a-z0-9]{4})</code>", told.text)


def show(client: Client, code: str) -> int:
    page = client.get("/login/code?next=/identity")
    return client.post("/login/code", data={"_csrf": csrf(page), "code": code, "next": "/identity"}).status_code


def test_a_role_that_needs_a_factor_gets_nowhere_before_it_is_set_up(
    browser: Client, world: World, guarded: Actor, moving: Moving
) -> None:
    assert log_in(browser, "bai.qiushi").headers["location"] == "/identity/factor"
    assert browser.get("/identity/people").headers["location"] == "/identity/factor"
    answer = browser.get("/api/v1/identity/me", headers={"accept": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (401, "second-factor-needed")
    before = browser.cookies["heqi_session"]
    _, recovery = set_up(browser, moving)
    assert len(recovery) == 10
    assert browser.cookies["heqi_session"] != before, "a new secret at the step up"
    assert browser.get("/identity/people").status_code == 200


def test_a_demo_account_needs_none(browser: Client, world: World) -> None:
    world.give_password(world.admin)
    assert log_in(browser, "he.zhiqiu").headers["location"] == "/identity"


def test_the_code_is_asked_for_and_the_session_rotated(
    browser: Client, world: World, guarded: Actor, moving: Moving
) -> None:
    log_in(browser, "bai.qiushi")
    secret, _ = set_up(browser, moving)
    assert log_in(browser, "bai.qiushi").headers["location"] == "/login/code?next=%2Fidentity"
    half = browser.cookies["heqi_session"]
    assert browser.get("/identity").headers["location"].startswith("/login/code")
    assert browser.get("/identity/factor").headers["location"].startswith("/login/code"), "nor can it be set up anew"
    assert show(browser, "000000") == 401
    assert show(browser, TOTP(secret).at(moving.now())) == 303
    assert browser.get("/identity").status_code == 200
    with world.browser() as thief:
        thief.cookies.set("heqi_session", half, domain="127.0.0.1")
        assert thief.get("/identity").headers["location"].startswith("/login?")


def test_a_code_is_not_taken_twice(browser: Client, world: World, guarded: Actor, moving: Moving) -> None:
    log_in(browser, "bai.qiushi")
    secret, _ = set_up(browser, moving)
    code = TOTP(secret).at(moving.now())
    log_in(browser, "bai.qiushi")
    assert show(browser, code) == 303
    log_in(browser, "bai.qiushi")
    assert show(browser, code) == 401
    moving.forward(seconds=30)
    assert show(browser, TOTP(secret).at(moving.now())) == 303


def test_a_recovery_code_stands_in_once(browser: Client, world: World, guarded: Actor, moving: Moving) -> None:
    log_in(browser, "bai.qiushi")
    _, recovery = set_up(browser, moving)
    for expected in (303, 401):
        log_in(browser, "bai.qiushi")
        assert show(browser, recovery[0]) == expected
    assert show(browser, recovery[1].upper().replace("-", "")) == 303
    with world.house.open_context(guarded) as ctx:
        assert factors.recovery_codes_left(ctx) == 8


def test_guessing_codes_has_to_wait(browser: Client, world: World, guarded: Actor, moving: Moving) -> None:
    log_in(browser, "bai.qiushi")
    secret, _ = set_up(browser, moving)
    log_in(browser, "bai.qiushi")
    assert [show(browser, "000000") for _ in range(6)] == [401] * 5 + [429]
    assert show(browser, TOTP(secret).at(moving.now())) == 429


def test_neither_secret_nor_recovery_code_is_kept_in_clear(
    browser: Client, world: World, guarded: Actor, moving: Moving
) -> None:
    log_in(browser, "bai.qiushi")
    secret, recovery = set_up(browser, moving)
    with world.house.open_context() as ctx, ctx.engine_role("door") as db:
        kept = db.exec_driver_sql("select a::text from identity.account a").scalars().all()
        codes = db.exec_driver_sql("select c::text from identity.recovery_code c").scalars().all()
    assert len(codes) == 10
    for word in (secret, secret.encode().hex(), *recovery):
        assert word not in "".join([*kept, *codes])


def test_removing_the_factor_takes_password_and_code(
    browser: Client, world: World, guarded: Actor, moving: Moving
) -> None:
    log_in(browser, "bai.qiushi")
    secret, _ = set_up(browser, moving)
    form = {"_csrf": csrf(browser.get("/identity/factor")), "present": PASSWORD}
    code = TOTP(secret).at(moving.now())
    assert browser.post("/identity/factor/remove", data=form | {"present": "wrong", "code": code}).status_code == 403
    assert browser.post("/identity/factor/remove", data=form | {"code": "000000"}).status_code == 401
    assert browser.post("/identity/factor/remove", data=form | {"code": code}).status_code == 303
    assert browser.get("/identity").headers["location"] == "/identity/factor", "the role needs one again"


def test_an_administrator_resets_the_factor_of_somebody_else_only(
    browser: Client, world: World, guarded: Actor, moving: Moving
) -> None:
    log_in(browser, "bai.qiushi")
    set_up(browser, moving)
    for actor in (guarded, world.other_admin, world.colleague):
        with pytest.raises(Forbidden), world.house.open_context(actor) as ctx:
            factors.reset_factor(ctx, guarded.id)
    with world.house.open_context(world.admin) as ctx:
        factors.reset_factor(ctx, guarded.id)
    assert browser.get("/identity").headers["location"].startswith("/login?"), "sessions end"
