"""Who comes in where: visitors, scopes, forms that are ours, and who has left."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import Any

import pytest
from litestar import Litestar
from litestar.handlers import HTTPRouteHandler

from heqi.engines import parties
from heqi.engines.parties import Lend, Move
from heqi.portal.credentials import csrf_of
from heqi.portal.house import House
from heqi.portal.rooms.identity.model.problems import PersonsOnly
from heqi.portal.rooms.identity.model.records import LinkPurpose, NewToken
from heqi.portal.rooms.identity.service import accounts, people, sessions, tokens
from heqi.portal.server import create_app
from heqi.storage import Actor

from .conftest import Client, Moving, World, enter

SLUGS = ("identity", "sandbox", "evidence")
PUBLIC = {
    "/", "/healthz", "/readyz", "/metrics", "/language/{language}", "/settings/{name}/{value}", "/static/{file_path}",
    "/verify", "/verify/hash", "/verify/bundle", "/log/checkpoint", "/log/key", "/log/tile/{path}",
    "/login", "/login/with/{provider}", "/login/answer/{provider}", "/enter/{code}",
    "/style", "/style/progress", "/api", "/api/schema", "/problems", "/problems/{slug}", "/style/{page}",
    "/sandbox/notices", "/sandbox/notices/{application_id}",
}  # fmt: skip


def test_only_these_addresses_are_open_to_strangers(house: House) -> None:
    app: Litestar = create_app(house)
    found: set[str] = set()
    for route in app.routes:
        for handler in getattr(route, "route_handlers", []):
            if not isinstance(handler, HTTPRouteHandler) or handler.http_methods == {"OPTIONS"}:
                continue  # what an address takes is no secret
            if handler.opt.get("public"):
                found.add(route.path_format)
    assert found <= PUBLIC | {path for path in found if path.startswith("/static")}


def test_a_stranger_is_led_to_the_sign_in_page_and_back(browser: Client) -> None:
    answer = browser.get("/evidence?state=trial")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/login?next=%2Fevidence%3Fstate%3Dtrial"
    part = browser.get("/evidence", headers={"hx-request": "true"})
    assert part.status_code == 204
    assert part.headers["hx-redirect"].startswith("/login?next=")
    assert browser.get("/tables/sandbox/applications.csv", headers={"accept": "text/csv"}).status_code == 401


def test_a_program_without_a_token_is_told_how(browser: Client) -> None:
    answer = browser.get("/api/v1/sandbox/batches", headers={"accept": "application/json"})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == 'Bearer realm="heqi"'
    assert answer.json()["code"] == "sign-in-needed"


def issue(house: House, person: Actor, *scopes: str, days: int = 90) -> str:
    with house.open_context(person) as ctx:
        return tokens.create_token(ctx, NewToken(name="对账程序", scopes=scopes, days=days), SLUGS).secret


def bearer(secret: str) -> dict[str, str]:
    return {"authorization": f"Bearer {secret}", "accept": "application/json", "idempotency-key": secret[:20]}


def test_a_token_reads_with_read_and_writes_with_write(browser: Client, world: World) -> None:
    reading = bearer(issue(world.house, world.operator, "sandbox:read"))
    writing = bearer(issue(world.house, world.operator, "sandbox:write"))
    assert browser.get("/api/v1/sandbox/batches", headers=reading).status_code == 200
    assert browser.get("/api/v1/sandbox/batches", headers=writing).status_code == 403
    assert browser.post("/api/v1/sandbox/batches", json={}, headers=reading).json()["code"] == "scope-missing"
    assert browser.post("/api/v1/sandbox/batches", json={}, headers=writing).status_code in {400, 422}
    assert browser.get("/api/v1/evidence/entries", headers=reading).status_code == 403, "of another slug"


def test_a_token_opens_no_page(browser: Client, world: World) -> None:
    shown = bearer(issue(world.house, world.operator, "sandbox:write", "identity:write", "identity:read"))
    assert browser.get("/identity", headers=shown | {"accept": "text/html"}).status_code == 303
    assert browser.post("/identity/tokens", headers=shown, data={"name": "x"}).status_code == 401


def test_a_token_cannot_make_or_end_credentials(browser: Client, world: World) -> None:
    shown = bearer(issue(world.house, world.operator, "identity:read", "identity:write"))
    made = {"name": "more", "scopes": ["sandbox:write"], "days": 1}
    assert browser.post("/api/v1/identity/tokens", json=made, headers=shown).json()["code"] == "persons-only"
    assert browser.get("/api/v1/identity/sessions", headers=shown).json()["code"] == "persons-only"
    assert browser.get("/api/v1/identity/me", headers=shown).json()["scopes"] == ["identity:read", "identity:write"]


def test_a_token_is_kept_by_hash_ends_and_is_revoked(browser: Client, world: World, moving: Moving) -> None:
    secret = issue(world.house, world.operator, "identity:read", days=2)
    with world.house.open_context() as ctx, ctx.engine_role("door") as db:
        kept = db.exec_driver_sql("select t::text from identity.token t").scalar_one()
    assert secret not in kept
    assert secret[3:] not in kept
    assert secret[-20:].encode().hex() not in kept
    assert sha256(secret.encode()).hexdigest() in kept
    assert browser.get("/api/v1/identity/me", headers=bearer(secret)).status_code == 200
    with world.house.open_context(world.operator) as ctx:
        (own,) = tokens.tokens(ctx)
        assert own.used_on == "2031-03-04"
    moving.forward(days=3)
    assert browser.get("/api/v1/identity/me", headers=bearer(secret)).status_code == 401
    again = issue(world.house, world.operator, "identity:read")
    with world.house.open_context(world.operator) as ctx:
        tokens.revoke_token(ctx, tokens.tokens(ctx)[0].id)
    assert browser.get("/api/v1/identity/me", headers=bearer(again)).status_code == 401


@pytest.mark.parametrize(
    "shown", ["Bearer", "Bearer ", "Bearer hq_short", "Basic aGVxaTpoZXFp", "Bearer " + "x" * 5000]
)
def test_a_broken_token_is_nobodys(browser: Client, world: World, shown: str) -> None:
    enter(browser, world.house, world.operator)
    headers = {"authorization": shown, "accept": "application/json"}
    assert browser.get("/api/v1/identity/me", headers=headers).status_code == 401, "nor does the cookie stand in for it"


WRITES: list[tuple[str, dict[str, Any]]] = [
    ("/identity/sessions/others/end", {"data": {"x": "1"}}),
    ("/evidence/deposits", {"files": {"files": ("a.txt", b"a")}}),
    ("/api/v1/evidence/deposits", {"files": {"files": ("a.txt", b"a")}}),
    ("/api/v1/identity/delegations", {"json": {}}),
    ("/verify/hash", {"json": {"sha256": "0" * 64}}),
    ("/logout", {}),
]


@pytest.mark.parametrize(("path", "body"), WRITES, ids=[path for path, _ in WRITES])
def test_a_write_by_cookie_needs_its_token(browser: Client, world: World, path: str, body: dict[str, Any]) -> None:
    enter(browser, world.house, world.operator)
    ours = browser.headers.pop("x-csrf-token")
    headers = {"accept": "application/json", "idempotency-key": "k"}
    refused = browser.post(path, headers=headers, **body)
    assert (refused.status_code, refused.json()["code"]) == (403, "form-not-ours")
    foreign = csrf_of("another session")
    refused = browser.post(path, headers=headers | {"x-csrf-token": foreign}, **body)
    assert refused.status_code == 403
    taken = browser.post(path, headers=headers | {"x-csrf-token": ours}, **body)
    assert taken.status_code != 403


def test_a_form_with_files_carries_the_token_as_a_field(browser: Client, world: World) -> None:
    enter(browser, world.house, world.operator)
    ours = browser.headers.pop("x-csrf-token")
    files = {"files": ("a.txt", b"a")}
    for token, status in ((ours, 303), ("0" * 64, 403)):
        answer = browser.post("/evidence/deposits", files=files, data={"_csrf": token})
        assert answer.status_code == status


def test_the_form_of_a_page_is_taken_as_it_stands(browser: Client, world: World) -> None:
    enter(browser, world.house, world.operator)
    ours = browser.headers.pop("x-csrf-token")
    assert ours in browser.get("/identity/tokens").text
    form = {"_csrf": ours, "name": "对账", "scopes": "sandbox:read", "days": "30"}
    page = browser.post("/identity/tokens", data=form)
    assert page.status_code == 200
    assert "hq_" in page.text
    assert "hq_" not in browser.get("/identity/tokens").text, "shown once"


@pytest.mark.parametrize("credential", ["session", "token"])
def test_who_leaves_is_out_at_the_next_request(world: World, credential: str) -> None:
    with world.browser() as client:
        headers: dict[str, str] = {"accept": "application/json"}
        if credential == "token":
            headers = bearer(issue(world.house, world.colleague, "identity:read"))
        else:
            enter(client, world.house, world.colleague)
        assert client.get("/api/v1/identity/me", headers=headers).status_code == 200
        with world.house.open_context(world.admin) as ctx:
            people.leave(ctx, world.colleague.id, "合同期满")
        assert client.get("/api/v1/identity/me", headers=headers).status_code == 401
    with world.house.open_context(world.admin) as ctx:
        assert parties.person(ctx, world.colleague.id).person.left_at is not None, "the record stays"


def test_leaving_alone_shuts_the_door_even_when_no_session_was_ended(world: World) -> None:
    with world.browser() as client:
        enter(client, world.house, world.colleague)
        with world.house.open_context(world.admin) as ctx:
            parties.leave(ctx, world.colleague.id, "合同期满")  # not through the door's own service
        assert client.get("/identity").status_code == 303


def test_ended_mandates_and_new_roles_count_at_the_next_request(browser: Client, world: World) -> None:
    enter(browser, world.house, world.colleague)
    json = {"accept": "application/json"}
    assert browser.get("/api/v1/identity/me", headers=json).json()["roles"] == ["sandbox.applicant"]
    with world.house.open_context(world.admin) as ctx:
        parties.move(ctx, Move(person_id=world.colleague.id, roles=("auditor",), department="稽核部"))
    assert browser.get("/api/v1/identity/me", headers=json).json()["roles"] == ["auditor"]


def test_a_delegation_lends_roles_for_its_days(browser: Client, world: World, moving: Moving) -> None:
    deputy = world.join(world.admin, "bai.qiushi", ("auditor",))
    enter(browser, world.house, deputy)
    lend = Lend(
        deputy_id=deputy.id,
        roles=("sandbox.applicant",),
        valid_from=date(2031, 3, 4),
        valid_until=date(2031, 3, 4),
        reason="休假",
    )
    with world.house.open_context(world.colleague) as ctx:
        parties.delegate(ctx, lend)
    json = {"accept": "application/json"}
    assert browser.get("/api/v1/identity/me", headers=json).json()["roles"] == ["auditor", "sandbox.applicant"]
    moving.forward(hours=22)
    enter(browser, world.house, deputy)
    assert browser.get("/api/v1/identity/me", headers=json).json()["roles"] == ["auditor"]


def test_a_locked_account_is_out_at_once_and_in_again_when_unlocked(browser: Client, world: World) -> None:
    enter(browser, world.house, world.colleague)
    with world.house.open_context(world.admin) as ctx:
        people.lock(ctx, world.colleague.id)
    assert browser.get("/identity").status_code == 303
    with world.house.open_context(world.admin) as ctx:
        people.unlock(ctx, world.colleague.id)
    assert browser.get("/identity").status_code == 303, "what was open stays ended"


def test_one_ends_ones_own_sessions_and_no_other(browser: Client, world: World) -> None:
    enter(browser, world.house, world.colleague)
    with world.browser() as elsewhere:
        enter(elsewhere, world.house, world.colleague)
        with world.house.open_context(world.colleague) as ctx:
            ids = [one.id for one in sessions.sessions(ctx)]
        assert len(ids) == 2
        with world.browser() as other:
            enter(other, world.house, world.admin)
            assert other.post(f"/identity/sessions/{ids[0]}/end").status_code == 404
        assert browser.get("/identity/sessions").status_code == 200
        assert browser.post("/identity/sessions/others/end").status_code == 303
        assert elsewhere.get("/identity").status_code == 303
    assert browser.get("/identity").status_code == 200


def test_credentials_are_a_persons_own(world: World) -> None:
    from msgspec.structs import replace

    program = replace(world.colleague, scopes=frozenset({"identity:write"}))
    with pytest.raises(PersonsOnly), world.house.open_context(program) as ctx:
        sessions.sessions(ctx)


def test_a_sign_in_link_is_for_the_command_line_only(world: World) -> None:
    from heqi.kernel.problems import Forbidden

    for actor in (world.admin, world.operator):
        with pytest.raises(Forbidden), world.house.open_context(actor) as ctx:
            accounts.invite(ctx, world.colleague.id, LinkPurpose.SIGN_IN)
        with pytest.raises(Forbidden), world.house.open_context(actor) as ctx:
            accounts.actor_by_login(ctx, "gu.qinghe")
