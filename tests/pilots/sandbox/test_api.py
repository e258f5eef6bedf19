"""The sandbox for programs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from heqi.kernel.clock import SystemClock, market_time
from heqi.portal.gate import Gate
from tests.pilots.sandbox.conftest import a_batch, an_application

Client = TestClient[Gate]
ROOT = "/api/v1/sandbox"


def words(command: Any, **changes: object) -> dict[str, object]:
    return {**msgspec.to_builtins(command), **changes}


def today() -> date:
    return market_time(SystemClock().now()).date()


@pytest.fixture
def batch_id(client: Client) -> str:
    """A batch whose call is open today."""
    body = words(a_batch(call_opens=today(), call_closes=today() + timedelta(days=9)))
    made = client.post(f"{ROOT}/batches", json=body)
    assert made.status_code == 201, made.text
    return made.json()["id"]


@pytest.fixture
def application(client: Client, batch_id: str) -> dict[str, Any]:
    made = client.post(f"{ROOT}/applications", json=words(an_application(batch_id)))
    assert made.status_code == 201, made.text
    return made.json()


def step(client: Client, application: dict[str, Any], to: str, **changes: object) -> Any:
    body = {"to": to, "reason": "会议决定", "version": application["version"], **changes}
    return client.post(f"{ROOT}/applications/{application['id']}/transitions", json=body)


def test_a_program_applies_and_reads_it_back(client: Client, application: dict[str, Any]) -> None:
    shown = client.get(f"{ROOT}/applications/{application['id']}").json()
    assert shown["application"] == application
    assert shown["moves"] == ["selection", "withdrawn"]
    listed = client.get(f"{ROOT}/applications", params={"state": "call", "batch": application["batch_id"]}).json()
    assert listed == {"items": [application], "total": 1, "next_cursor": None}
    assert client.get(f"{ROOT}/batches").json()[0]["applications"] == 1


def test_a_program_moves_it_and_reads_the_history(client: Client, application: dict[str, Any]) -> None:
    moved = step(client, application, "selection")
    assert (moved.status_code, moved.json()["state"]) == (201, "selection")
    history = client.get(f"{ROOT}/applications/{application['id']}/history").json()
    assert [one["target"] for one in history] == ["call", "selection"]


def test_an_illegal_move_is_a_conflict_that_names_the_way(client: Client, application: dict[str, Any]) -> None:
    refused = step(client, application, "trial")
    assert refused.status_code == 409
    assert refused.headers["content-type"].startswith("application/problem+json")
    assert refused.json()["code"] == "illegal-move"
    assert "Selection, Withdrawn" in refused.json()["detail"]


def test_the_same_decision_twice_is_a_conflict(client: Client, application: dict[str, Any]) -> None:
    assert step(client, application, "selection").status_code == 201
    assert step(client, application, "selection").json()["code"] == "stale"


def test_all_problems_of_a_body_come_at_once_and_nothing_is_stored(client: Client, batch_id: str) -> None:
    body = words(an_application(batch_id, title_zh="", users="", joint=("甲子证券",) * 2))
    refused = client.post(f"{ROOT}/applications", json=body)
    assert refused.status_code == 422
    assert [one["place"] for one in refused.json()["errors"]] == ["title_zh", "joint", "users"]
    assert client.get(f"{ROOT}/applications").json()["total"] == 0


@pytest.mark.parametrize(
    ("query", "status"),
    [("state=nowhere", 400), ("limit=0", 422), ("limit=x", 400), ("cursor=x", 422), ("batch=x", 422), ("q=%00", 422)],
)
def test_a_wrong_question_is_refused(client: Client, query: str, status: int) -> None:
    assert client.get(f"{ROOT}/applications?{query}").status_code == status


@pytest.mark.parametrize("path", ["applications/x", "applications/app_%00", "applications/x/history"])
def test_what_is_not_there_is_not_found(client: Client, path: str) -> None:
    assert client.get(f"{ROOT}/{path}").status_code == 404


def test_an_unknown_field_is_refused(client: Client, batch_id: str) -> None:
    body = words(an_application(batch_id), state="trial")
    assert client.post(f"{ROOT}/applications", json=body).status_code == 400


def test_an_application_is_changed_while_it_is_prepared(client: Client, application: dict[str, Any]) -> None:
    body = words(an_application(""), users="仅机构投资者", version=1, reason="补充")
    del body["batch_id"]
    changed = client.put(f"{ROOT}/applications/{application['id']}", json=body)
    assert (changed.status_code, changed.json()["users"], changed.json()["version"]) == (200, "仅机构投资者", 2)


def test_an_objection_is_raised_and_settled(client: Client, application: dict[str, Any]) -> None:
    for to in ("selection", "review", "assessment", "notice"):
        application = step(client, application, to).json()
    protest = {"objector": "溪山新闻社", "content": "语料未授权"}
    made = client.post(f"{ROOT}/applications/{application['id']}/objections", json=protest)
    assert made.status_code == 201
    settled = client.put(
        f"{ROOT}/objections/{made.json()['id']}/conclusion", json={"upheld": True, "conclusion": "属实"}
    )
    assert (settled.status_code, settled.json()["upheld"]) == (200, True)
    assert step(client, application, "trial").status_code == 409
