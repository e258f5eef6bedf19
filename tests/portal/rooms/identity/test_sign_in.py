"""Signing in by password: one answer for every failure, waits that double, sessions nobody can plant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from httpx import Response
from msgspec.structs import replace

from heqi.portal import observability
from heqi.portal.credentials import csrf_of, digest
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.house import House
from heqi.portal.rooms.identity.model.problems import LinkSpent
from heqi.portal.rooms.identity.model.records import LinkPurpose
from heqi.portal.rooms.identity.service import accounts, people
from heqi.storage import Actor

from .conftest import PASSWORD, Client, Moving, World, csrf, enter, log_in, sessions_of


@pytest.fixture
def admin(world: World) -> Actor:
    world.give_password(world.admin)
    return world.admin


def test_the_right_password_opens_a_session(browser: Client, admin: Actor) -> None:
    answer = log_in(browser, "He.Zhiqiu ")
    assert (answer.status_code, answer.headers["location"]) == (303, "/identity")
    page = browser.get("/identity")
    assert page.status_code == 200
    assert "he.zhiqiu" in page.text


def said(answer: Response) -> tuple[int, str]:
    """Status and page, without what differs between any two pages."""
    text = re.sub(r"req_\w+|[0-9a-f]{64}", "", answer.text)
    return answer.status_code, re.sub(r'value="[\w.]*"', "", text)


def test_unknown_wrong_locked_and_left_are_answered_alike(browser: Client, world: World, admin: Actor) -> None:
    for login in ("locked", "left"):
        world.give_password(world.join(world.admin, login, ("auditor",)))
    with world.house.open_context(world.admin) as ctx:
        people.lock(ctx, person_id(world, "locked"))
    with world.house.open_context(world.admin) as ctx:
        people.leave(ctx, person_id(world, "left"), "合同期满")
    tries = [("nobody", PASSWORD), ("he.zhiqiu", "wrong"), ("locked", PASSWORD), ("left", PASSWORD), ("", "")]
    answers = [said(log_in(browser, login, password)) for login, password in tries]
    assert answers[0][0] == 401
    assert all(answer == answers[0] for answer in answers)


def person_id(world: World, login: str) -> str:
    with world.house.open_context() as ctx, ctx.engine_role("door") as db:
        return str(db.exec_driver_sql(f"select person from identity.account where login = '{login}'").scalar_one())


def test_every_failure_costs_one_full_hash(
    browser: Client, world: World, admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs: list[str] = []
    hasher = world.house.doorkeeper._hasher  # pyright: ignore[reportPrivateUsage]
    verify = type(hasher).verify

    def counting(self: object, password_hash: str, password: str) -> bool:
        costs.append(password_hash.rpartition("$")[0].rpartition("$")[0])
        return verify(self, password_hash, password)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(type(hasher), "verify", counting)
    world.join(world.admin, "invited", ("auditor",))
    for login in ("nobody", "he.zhiqiu", "invited"):
        log_in(browser, login, "wrong")
    assert len(costs) == 3
    assert len(set(costs)) == 1


def test_failures_of_a_name_wait_longer_and_longer_whether_it_exists_or_not(
    browser: Client, world: World, admin: Actor, moving: Moving
) -> None:
    for login in ("he.zhiqiu", "nobody"):
        statuses = [log_in(browser, login, "wrong").status_code for _ in range(6)]
        assert statuses == [401, 401, 401, 401, 401, 429], login
        page = log_in(browser, login)
        assert page.status_code == 429, "the right password does not help while one has to wait"
        assert re.search(r"try again after \d\d:\d\d:\d\d", page.text)
        waits = [wait_until_let_in(browser, moving, login) for _ in range(4)]
        assert waits == sorted(waits)
        assert waits[-1] > waits[0]


def wait_until_let_in(browser: Client, moving: Moving, login: str) -> int:
    seconds = 0
    while log_in(browser, login, "wrong").status_code == 429:
        moving.forward(seconds=1)
        seconds += 1
        assert seconds < 1000
    return seconds


def test_success_forgets_the_failures_of_a_name(browser: Client, world: World, admin: Actor, moving: Moving) -> None:
    for _ in range(4):
        assert log_in(browser, "he.zhiqiu", "wrong").status_code == 401
    assert log_in(browser, "he.zhiqiu").status_code == 303
    for _ in range(4):
        assert log_in(browser, "he.zhiqiu", "wrong").status_code == 401
    moving.forward(hours=2)
    assert [log_in(browser, "he.zhiqiu", "wrong").status_code for _ in range(5)] == [401] * 5


def test_one_address_cannot_try_many_names(browser: Client, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    statuses = [log_in(browser, f"name{number}", "wrong").status_code for number in range(52)]
    assert statuses[:50] == [401] * 50
    assert 429 in statuses[50:]


def test_the_counters_name_nobody(browser: Client, world: World) -> None:
    log_in(browser, "he.zhiqiu", "wrong")
    with world.house.open_context() as ctx, ctx.engine_role("door") as db:
        rows = db.exec_driver_sql("select counter::text from identity.attempt").scalars().all()
    assert len(rows) == 4, "name and network, name, network, and that it was told"
    assert b"he.zhiqiu".hex() not in "".join(rows)


def test_a_session_cookie_is_out_of_reach_and_only_its_hash_is_kept(
    browser: Client, world: World, admin: Actor
) -> None:
    cookie = next(
        line for line in log_in(browser, "he.zhiqiu").headers.get_list("set-cookie") if "heqi_session" in line
    )
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/;" in cookie + ";"
    secret = browser.cookies["heqi_session"]
    assert len(secret) == 43
    with world.house.open_context() as ctx, ctx.engine_role("door") as db:
        rows = db.exec_driver_sql("select s::text from identity.session s").scalars().all()
    assert secret not in "".join(rows)
    assert secret[-20:].encode().hex() not in "".join(rows)
    assert sha256(secret.encode()).hexdigest() in "".join(rows)


def test_behind_https_the_cookie_is_bound_to_the_host(world: World) -> None:
    keeper = Doorkeeper(world.house.doorkeeper.settings, "key", "https://heqi.example")
    assert keeper.cookies.session == "__Host-heqi_session"
    assert keeper.cookies.secure


def test_a_planted_session_is_not_taken_over_by_signing_in(browser: Client, world: World, admin: Actor) -> None:
    planted = "p" * 43
    browser.cookies.set("heqi_session", planted, domain="127.0.0.1")
    log_in(browser, "he.zhiqiu")
    taken = browser.cookies.get("heqi_session", domain="127.0.0.1", path="/")
    with world.browser() as attacker:
        attacker.cookies.set("heqi_session", planted, domain="127.0.0.1")
        assert attacker.get("/identity").status_code == 303
    assert taken != planted


def test_signing_in_again_ends_the_session_before(browser: Client, world: World, admin: Actor) -> None:
    log_in(browser, "he.zhiqiu")
    first = browser.cookies["heqi_session"]
    assert log_in(browser, "he.zhiqiu").status_code == 303
    assert browser.cookies["heqi_session"] != first
    assert sorted(is_open for _, is_open in sessions_of(world.house, admin)) == [False, True]
    with world.browser() as thief:
        thief.cookies.set("heqi_session", first, domain="127.0.0.1")
        assert thief.get("/identity").headers["location"].startswith("/login")


def test_a_session_ends_unused_and_at_last_anyway(browser: Client, world: World, admin: Actor, moving: Moving) -> None:
    log_in(browser, "he.zhiqiu")
    moving.forward(minutes=29)
    assert browser.get("/identity").status_code == 200
    moving.forward(minutes=29)
    assert browser.get("/identity").status_code == 200, "use keeps it alive"
    moving.forward(minutes=31)
    assert browser.get("/identity").status_code == 303, "30 minutes unused"
    log_in(browser, "he.zhiqiu")
    answers: list[int] = []
    for _ in range(12 * 60 // 20):
        moving.forward(minutes=20)
        answers.append(browser.get("/identity").status_code)
    assert answers == [200] * 35 + [303], "12 hours are the end"


@pytest.mark.parametrize(
    "target",
    ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\tx", "", "evil.example"],
)
def test_signing_in_leads_to_this_house_only(browser: Client, admin: Actor, target: str) -> None:
    assert log_in(browser, "he.zhiqiu", to=target).headers["location"] == "/"
    assert f'value="{target}"' not in browser.get("/login", params={"next": target}).text or target == ""


def test_the_sign_in_form_needs_the_token_of_this_browser(browser: Client, world: World, admin: Actor) -> None:
    form = {"login": "he.zhiqiu", "password": PASSWORD}
    assert browser.post("/login", data=form).status_code == 403
    page = browser.get("/login")
    assert browser.post("/login", data=form | {"_csrf": "0" * 64}).status_code == 403
    with world.browser() as attacker:
        foreign = csrf(attacker.get("/login"))
    assert browser.post("/login", data=form | {"_csrf": foreign}).status_code == 403
    assert browser.post("/login", data=form | {"_csrf": csrf(page)}).status_code == 303


def test_signing_out_ends_the_session(browser: Client, world: World, admin: Actor) -> None:
    log_in(browser, "he.zhiqiu")
    secret = browser.cookies["heqi_session"]
    assert browser.post("/logout").status_code == 403, "not without the token"
    answer = browser.post("/logout", data={"_csrf": csrf_of(secret)})
    assert answer.status_code == 303
    assert answer.headers["clear-site-data"] == '"cache", "storage"', "nothing that was seen stays in the browser"
    browser.cookies.set("heqi_session", secret, domain="127.0.0.1")
    assert browser.get("/identity").status_code == 303


def test_a_hash_of_an_older_cost_is_renewed_at_sign_in(world: World, admin: Actor) -> None:
    dearer = Doorkeeper(
        type(world.house.doorkeeper.settings)(password_memory_kib=8192, password_passes=2), "a key of the tests", ""
    )
    with dearer_house(world, dearer) as client:
        assert log_in(client, "he.zhiqiu").status_code == 303
    with world.house.open_context() as ctx, ctx.engine_role("door") as db:
        kept = db.exec_driver_sql(
            "select password_hash from identity.account where password_hash is not null"
        ).scalar_one()
    assert "t=2" in kept


@contextmanager
def dearer_house(world: World, keeper: Doorkeeper) -> Iterator[Client]:
    changed = World.__new__(World)
    changed.house = replace(world.house, doorkeeper=keeper)
    with changed.browser() as client:
        yield client


def test_a_one_time_link_signs_in_once(browser: Client, world: World, house: House, moving: Moving) -> None:
    with house.open_context() as ctx:
        code = accounts.invite(ctx, world.operator.id, LinkPurpose.SIGN_IN)
    assert browser.get(f"/enter/{code}", headers={"sec-purpose": "prefetch"}).status_code == 204
    assert browser.get(f"/enter/{code}").status_code == 303
    assert browser.get("/identity").status_code == 200
    assert browser.get(f"/enter/{code}").status_code == 410
    with house.open_context() as ctx:
        code = accounts.invite(ctx, world.operator.id, LinkPurpose.SIGN_IN)
    moving.forward(minutes=16)
    assert browser.get(f"/enter/{code}").status_code == 410


def test_of_two_who_spend_a_link_at_once_one_is_late(world: World, house: House) -> None:
    with house.open_context() as ctx:
        code = accounts.invite(ctx, world.operator.id, LinkPurpose.SIGN_IN)
    with house.open_context(world.operator) as ctx:
        accounts.take_invitation(ctx, digest(code))
        with pytest.raises(LinkSpent):
            accounts.take_invitation(ctx, digest(code))


def test_the_log_names_neither_login_nor_address(browser: Client, world: World, admin: Actor, tmp_path: Path) -> None:
    file = tmp_path / "log" / "portal.jsonl"
    observability.start_logging(file)
    log_in(browser, "he.zhiqiu", "wrong")
    log_in(browser, "he.zhiqiu")
    browser.get("/identity/sessions")
    metrics = browser.get("/metrics").text
    observability.start_logging(tmp_path / "log" / "other.jsonl")
    told = file.read_text()
    assert '"/login"' in told
    for word in ("he.zhiqiu", "testclient", PASSWORD, admin.id, browser.cookies["heqi_session"]):
        assert word not in told + metrics


def test_changing_the_password_ends_the_other_sessions(browser: Client, world: World, admin: Actor) -> None:
    log_in(browser, "he.zhiqiu")
    with world.browser() as elsewhere:
        log_in(elsewhere, "he.zhiqiu")
        form = {"present": PASSWORD, "password": "quite another one", "_csrf": csrf_of(browser.cookies["heqi_session"])}
        assert browser.post("/identity/password", data=form | {"present": "wrong"}).status_code == 403
        assert browser.post("/identity/password", data=form | {"password": "password1234"}).status_code == 422
        assert elsewhere.get("/identity").status_code == 200
        assert browser.post("/identity/password", data=form).status_code == 303
        assert elsewhere.get("/identity").status_code == 303
    assert browser.get("/identity").status_code == 200
    assert log_in(browser, "he.zhiqiu").status_code == 401
    assert log_in(browser, "he.zhiqiu", "quite another one").status_code == 303


def test_last_use_is_written_once_a_minute(browser: Client, world: World, moving: Moving) -> None:
    enter(browser, world.house, world.admin)
    begun = moving.moment
    for seconds, expected in ((30, 0), (45, 75), (30, 75)):
        moving.forward(seconds=seconds)
        browser.get("/identity/sessions")
        with world.house.open_context() as ctx, ctx.engine_role("door") as db:
            seen = db.exec_driver_sql("select max(seen_at) from identity.session").scalar_one()
        assert seen - begun == timedelta(seconds=expected)
