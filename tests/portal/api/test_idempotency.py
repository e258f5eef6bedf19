"""The same request sent twice is done once and answered twice."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import text

from heqi.kernel.messages import Text
from heqi.portal.api import idempotency, store
from heqi.portal.credentials import CSRF_HEADER, Credential
from heqi.portal.house import House
from heqi.storage import Actor, Database
from tests.portal.api.conftest import CSRF, Porter, entry_of
from tests.portal.api.world import HOOKS, hook_body
from tests.portal.conftest import heqi

Client = TestClient[Any]
KEY = {"idempotency-key": "8e03978e-40d5-43dd-bc93-6894a57f9324"}


def total(client: Client) -> int:
    return client.get(HOOKS).json()["total"]


def test_the_same_key_and_body_is_done_once_and_answered_alike(program: Client) -> None:
    body = hook_body()
    first = program.post(HOOKS, json=body, headers=KEY)
    # another order of the members is the same body
    again = program.post(HOOKS, json=dict(reversed(body.items())), headers=KEY)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    assert again.headers["content-type"] == first.headers["content-type"]
    assert (first.headers.get("idempotency-replayed"), again.headers["idempotency-replayed"]) == (None, "true")
    assert total(program) == 1


def test_a_key_may_stand_in_quotes_as_the_draft_standard_writes_it(program: Client) -> None:
    body = hook_body()
    program.post(HOOKS, json=body, headers={"idempotency-key": '"k1"'})
    again = program.post(HOOKS, json=body, headers={"idempotency-key": "k1"})
    assert again.headers["idempotency-replayed"] == "true"


def test_the_same_key_with_another_body_is_refused(program: Client) -> None:
    body = hook_body()
    first = program.post(HOOKS, json=body, headers=KEY)
    other = program.post(HOOKS, json={**body, "events": ["webhooks.change"]}, headers=KEY)
    assert (other.status_code, other.json()["code"]) == (422, "key-reused")
    identity = first.json()["subscription"]["id"]
    elsewhere = program.post(f"{HOOKS}/{identity}/ping", headers=KEY)
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (422, "key-reused")
    assert total(program) == 1


def test_a_refused_request_leaves_its_key_free(program: Client) -> None:
    body = hook_body()
    assert program.post(HOOKS, json={**body, "url": ""}, headers=KEY).status_code == 422
    assert program.post(HOOKS, json=body, headers=KEY).status_code == 201


def test_a_program_needs_a_key_and_a_browser_does_not(program: Client, porter: Porter, person: Actor) -> None:
    refused = program.post(HOOKS, json=hook_body())
    assert (refused.status_code, refused.json()["code"]) == (400, "key-needed")
    with porter.letting_in(entry_of(person, credential=Credential.SESSION)):
        headers = {CSRF_HEADER: CSRF}
        assert program.post(HOOKS, json=hook_body(), headers=headers).status_code == 201


@pytest.mark.parametrize("key", ["", "with blank", "x" * 256, "ключ".encode(), '"'])
def test_a_key_that_is_no_key_is_refused(program: Client, key: str) -> None:
    refused = program.post(HOOKS, json=hook_body(), headers={"idempotency-key": key})
    assert (refused.status_code, refused.json()["code"]) == (400, "key-unreadable")


def test_a_key_belongs_to_the_person_who_used_it(porter: Porter, program: Client, person: Actor) -> None:
    body = hook_body()
    first = program.post(HOOKS, json=body, headers=KEY).json()
    for actor in (
        Actor(id="per_other", name=Text("另一人", "Another"), institution=person.institution, roles=person.roles),
        msgspec.structs.replace(person, institution="ins_other"),
    ):
        with porter.letting_in(entry_of(actor)):
            made = program.post(HOOKS, json=body, headers=KEY)
            assert (made.status_code, "idempotency-replayed" in made.headers) == (201, False)
            assert made.json()["secret"] != first["secret"]


PEOPLE = "/api/v1/identity/people"
JOINER = {"login": "gu.qinghe", "name_zh": "顾清和", "name_en": "Gu Qinghe", "roles": ["sandbox.applicant"]}


def test_a_secret_is_told_once_and_its_effect_happens_once(program: Client, house: House, person: Actor) -> None:
    first = program.post(PEOPLE, json=JOINER, headers=KEY)
    assert first.status_code == 201, first.text
    again = program.post(PEOPLE, json=JOINER, headers=KEY)
    assert again.headers["idempotency-replayed"] == "true"
    assert first.json()["code"]
    assert again.json() == {**first.json(), "code": ""}
    with house.open_context(person) as ctx:
        asked = ctx.db.execute(text("select fingerprint from portal.answer")).scalar_one()
        kept = idempotency.find(ctx, KEY["idempotency-key"], bytes(asked))
    assert kept is not None
    assert first.json()["code"].encode() not in kept.content, "not even sealed is it kept"


def test_a_kept_answer_is_not_for_a_token_of_other_rights(porter: Porter, program: Client, person: Actor) -> None:
    body = hook_body()
    assert program.post(HOOKS, json=body, headers=KEY).status_code == 201
    narrower = msgspec.structs.replace(person, scopes=frozenset({"webhooks:write"}))
    with porter.letting_in(entry_of(narrower)):
        assert program.post(HOOKS, json=body, headers=KEY).json()["code"] == "key-reused"


def test_while_a_request_is_being_worked_on_the_second_is_told_to_wait(
    program: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered, leave = threading.Event(), threading.Event()
    keep = store.keep

    def slowly(*arguments: Any) -> bool:
        kept = keep(*arguments)
        entered.set()
        assert leave.wait(20)
        return kept

    monkeypatch.setattr(store, "keep", slowly)
    answers: list[Any] = []
    body = hook_body()
    slow = threading.Thread(target=lambda: answers.append(program.post(HOOKS, json=body, headers=KEY)))
    slow.start()
    assert entered.wait(20)
    early = program.post(HOOKS, json=body, headers=KEY)
    leave.set()
    slow.join()
    assert (early.status_code, early.json()["code"], early.headers["retry-after"]) == (409, "key-in-use", "1")
    late = program.post(HOOKS, json=body, headers=KEY)
    assert (late.headers["idempotency-replayed"], late.content) == ("true", answers[0].content)
    assert total(program) == 1


def test_two_transactions_with_one_key_leave_one_answer(database: Database, house: House) -> None:
    """Even without the lock: the row itself bars the second."""
    with house.open_context() as one:
        now = one.now()
        assert store.keep(one.db, "k", b"f", b"s", now, now + timedelta(days=1))
    with house.open_context() as two:
        assert not store.keep(two.db, "k", b"f", b"other", now, now + timedelta(days=1))
        assert store.ask(two.db, "k", now).sealed == b"s"


class Crash(Exception):
    """The worker dies here, or the database does."""


def test_what_a_crash_leaves_is_neither_effect_nor_answer(
    program: Client, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = hook_body()
    opened = House.open_context

    @contextmanager
    def dies(self: House, *arguments: Any) -> Generator[Any]:
        with opened(self, *arguments) as ctx:
            yield ctx
            raise Crash

    monkeypatch.setattr(House, "open_context", dies)
    assert program.post(HOOKS, json=body, headers=KEY).status_code == 500
    monkeypatch.undo()
    assert total(program) == 0
    made = program.post(HOOKS, json=body, headers=KEY)
    assert (made.status_code, "idempotency-replayed" in made.headers) == (201, False)


def test_the_effect_does_not_stand_without_its_answer(program: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_late(*_: object) -> bool:
        return False

    monkeypatch.setattr(store, "keep", too_late)
    assert program.post(HOOKS, json=hook_body(), headers=KEY).status_code == 409
    assert total(program) == 0


def test_what_is_kept_cannot_be_read_in_the_database(program: Client, database: Database) -> None:
    made = program.post(HOOKS, json=hook_body(), headers=KEY).json()
    with database.admin() as admin:
        rows = admin.execute(text("select sealed, expires_at - kept_at as days from portal.answer")).all()
    assert [row.days.days for row in rows] == [30]
    assert made["secret"].encode() not in bytes(rows[0].sealed)


def test_another_person_does_not_see_the_row(program: Client, house: House, person: Actor) -> None:
    program.post(HOOKS, json=hook_body(), headers=KEY)
    count = text("select count(*) from portal.answer")
    with house.open_context(person) as ctx:
        assert ctx.db.execute(count).scalar() == 1
    for actor in (msgspec.structs.replace(person, id="per_x"), msgspec.structs.replace(person, institution="ins_x")):
        with house.open_context(actor) as ctx:
            assert ctx.db.execute(count).scalar() == 0


def test_an_answer_is_forgotten_when_its_days_are_over(program: Client, house: House, database: Database) -> None:
    program.post(HOOKS, json=hook_body(), headers=KEY)
    with house.open_context() as ctx:
        assert idempotency.expire(ctx) == 0
    with database.admin(autocommit=True) as admin:
        admin.execute(text("update portal.answer set kept_at = kept_at - interval '31 days', "
                           "expires_at = expires_at - interval '31 days'"))  # fmt: skip
    made = program.post(HOOKS, json=hook_body(), headers=KEY)
    assert "idempotency-replayed" not in made.headers
    with database.admin(autocommit=True) as admin:
        admin.execute(text("update portal.answer set kept_at = kept_at - interval '31 days', "
                           "expires_at = expires_at - interval '31 days'"))  # fmt: skip
    with house.open_context() as ctx:
        assert idempotency.expire(ctx) == 1


def test_files_count_by_what_is_in_them(program: Client) -> None:
    def sent(content: bytes) -> Any:
        return program.post("/api/v1/evidence/deposits", files=[("files", ("a.txt", content))], headers=KEY)

    first, again, other = sent(b"one"), sent(b"one"), sent(b"two")
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json() == first.json()
    assert other.json()["code"] == "key-reused"
    assert program.get("/api/v1/evidence/entries").json()["total"] == 1


def test_the_command_line_forgets_what_is_over(tmp_path: Path) -> None:
    done = heqi(tmp_path / "home", "db", "expire", "--json")
    assert done.returncode == 0, done.stderr
    assert msgspec.json.decode(done.stdout) == {"forgotten": 0}
