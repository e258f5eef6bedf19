"""The sandbox for programs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from heqi.engines import parties
from heqi.kernel.clock import SystemClock, market_time
from heqi.portal.house import House
from tests.pilots.sandbox.browsing import Client, Town
from tests.pilots.sandbox.conftest import a_batch, an_application
from tests.pilots.sandbox.test_cases import an_incident, complain

ROOT = "/api/v1/sandbox"


def words(command: Any, **changes: object) -> dict[str, object]:
    return {**msgspec.to_builtins(command), **changes}


def today() -> date:
    return market_time(SystemClock().now()).date()


@pytest.fixture
def town(house: House, stranger: Client) -> Town:
    """The people of the demo world without its story."""
    return Town(house, stranger, told=False)


@pytest.fixture
def batch_id(town: Town) -> str:
    """A batch whose call is open today."""
    body = words(a_batch(call_opens=today(), call_closes=today() + timedelta(days=9)))
    made = town.be("group").post(f"{ROOT}/batches", json=body)
    assert made.status_code == 201, made.text
    return made.json()["id"]


@pytest.fixture
def client(town: Town, batch_id: str) -> Client:
    """Signed in as the applicant of Beichen."""
    return town.be("北辰股权交易中心")


@pytest.fixture
def application(client: Client, batch_id: str) -> dict[str, Any]:
    made = client.post(f"{ROOT}/applications", json=words(an_application(batch_id)))
    assert made.status_code == 201, made.text
    return made.json()


def step(client: Client, application: dict[str, Any], to: str, **changes: object) -> Any:
    body = {"to": to, "reason": "会议决定", **changes}
    headers = {"if-match": f'"{application["version"]}"'}
    return client.post(f"{ROOT}/applications/{application['id']}/transitions", json=body, headers=headers)


def test_a_program_applies_and_reads_it_back(client: Client, application: dict[str, Any]) -> None:
    assert client.get(f"{ROOT}/applications/{application['id']}").json() == application
    shown = client.get(f"{ROOT}/applications/{application['id']}/dossier").json()
    assert shown["application"] == application
    assert shown["moves"] == ["selection", "withdrawn"]
    listed = client.get(f"{ROOT}/applications", params={"state": "call", "batch": application["batch_id"]}).json()
    assert listed == {"items": [application], "total": 1, "next_cursor": None}
    assert client.get(f"{ROOT}/batches").json()["items"][0]["applications"] == 1


def test_a_program_moves_it_and_reads_the_history(client: Client, application: dict[str, Any]) -> None:
    moved = step(client, application, "selection")
    assert (moved.status_code, moved.json()["state"]) == (201, "selection")
    history = client.get(f"{ROOT}/applications/{application['id']}/history").json()
    assert [one["target"] for one in history["items"]] == ["call", "selection"]


def test_an_illegal_move_is_a_conflict_that_names_the_way(client: Client, application: dict[str, Any]) -> None:
    refused = step(client, application, "trial")
    assert refused.status_code == 409
    assert refused.headers["content-type"].startswith("application/problem+json")
    assert refused.json()["code"] == "illegal-move"
    assert "Selection, Withdrawn" in refused.json()["detail"]


def test_of_the_same_decision_twice_the_second_is_stale(client: Client, application: dict[str, Any]) -> None:
    assert step(client, application, "selection").status_code == 201
    second = step(client, application, "selection")
    assert (second.status_code, second.json()["code"]) == (412, "stale")


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
    body = words(an_application(""), users="仅机构投资者", reason="补充")
    del body["batch_id"]
    headers = {"if-match": '"1"'}
    changed = client.put(f"{ROOT}/applications/{application['id']}", json=body, headers=headers)
    assert (changed.status_code, changed.json()["users"], changed.json()["version"]) == (200, "仅机构投资者", 2)


def test_an_objection_is_raised_and_settled(town: Town, client: Client, application: dict[str, Any]) -> None:
    application = step(client, application, "selection").json()
    root = f"{ROOT}/applications/{application['id']}"
    for party, who in (("experts", "experts"), ("assessor", "assessor")):
        seating = {"party": party, "institution": town.people[who].institution}
        assert town.be("group").post(f"{root}/seats", json=seating).status_code == 201
    for to, who in (("review", "group"), ("assessment", "experts"), ("notice", "assessor")):
        application = step(town.be(who), application, to).json()
    protest = {"objector": "溪山新闻社", "content": "语料未授权"}
    made = town.be("青松基金").post(f"{root}/objections", json=protest)
    assert made.status_code == 201
    address = f"{ROOT}/objections/{made.json()['id']}"
    conclusion = {"upheld": True, "conclusion": "属实"}
    assert town.client.post(f"{address}/conclusion", json=conclusion).status_code == 403
    settled = town.be("group").post(f"{address}/conclusion", json=conclusion)
    assert (settled.status_code, settled.json()["upheld"]) == (201, True)
    assert town.client.get(address).json() == settled.json()
    assert step(town.client, application, "trial").status_code == 409
    assert town.be("海棠证券").get(f"{ROOT}/notices/{application['id']}").json()["state"] == "notice"
    assert town.client.get(root).status_code == 404


def test_a_program_runs_the_desk(town: Town) -> None:
    client = town.be("group")
    assert client.get(f"{ROOT}/desk").json()["total"] == 16
    opening = {"institutions": [town.people["甲子证券"].institution], "reason": "公示期满"}
    assert client.post(f"{ROOT}/desk/esign/trial", json=opening).status_code == 201
    limits = {"caps": {"users": 5}, "consent_needed": True, "reason": "首期"}
    assert client.post(f"{ROOT}/desk/esign/caps", json=limits).json()["caps"]["users"] == 5
    one = {"institution": town.people["青松基金"].institution, "reason": "加入"}
    assert len(client.post(f"{ROOT}/desk/esign/institutions", json=one).json()["institutions"]) == 2
    assert len(client.post(f"{ROOT}/desk/esign/exclusions", json=one).json()["institutions"]) == 1
    why = {"reason": "对账不平"}
    assert client.post(f"{ROOT}/desk/esign/kill", json=why).json()["admittance"]["kill_reason"] == "对账不平"
    asked = client.post(f"{ROOT}/desk/esign/revivals", json=why).json()
    voice = {"verdict": "approve", "reason": "同意", "seen_sha256": asked["payload_sha256"]}
    decision = f"{ROOT}/revivals/{asked['id']}/decision"
    assert client.post(decision, json=voice).status_code == 403
    assert town.be("colleague").post(decision, json=voice).json()["state"] == "approved"
    assert client.post(f"{ROOT}/desk/esign/exit", json=why).json()["state"] == "stopping"
    assert client.post(f"{ROOT}/desk/esign/closing", json=why).json()["state"] == "exited"
    assert len(client.get(f"{ROOT}/desk/esign").json()["steps"]) == 8
    assert town.be("甲子证券").get(f"{ROOT}/desk").status_code == 403


def test_a_program_works_on_a_complaint(town: Town) -> None:
    client = town.be("甲子证券")
    made = client.post(f"{ROOT}/complaints", json=words(complain(received_on=today())))
    assert made.status_code == 201, made.text
    path = f"{ROOT}/complaints/{made.json()['id']}"
    assert made.headers["location"] == path
    assert client.post(f"{path}/acknowledgement", json={"note": "已告知"}).status_code == 428
    for number, (step_name, body) in enumerate(
        (
            ("acknowledgement", {"note": "已告知"}),
            ("answer", {"outcome": "upheld", "answer": "已补发"}),
            ("closing", {"note": "认可"}),
        ),
        start=1,
    ):
        done = client.post(f"{path}/{step_name}", json=body, headers={"if-match": f'"{number}"'})
        assert done.status_code == 201, done.text
    assert client.get(f"{path}/dossier").json()["complaint"]["state"] == "closed"
    assert client.get(f"{ROOT}/complaints?overdue=true").json()["total"] == 0
    assert client.post(f"{path}/complainant", json={"purpose": "回访"}).json()["name"] == "示例投诉人"
    assert town.be("青松基金").get(path).status_code == 404


def test_a_program_works_on_an_incident(town: Town) -> None:
    client = town.be("甲子证券")
    moment = SystemClock().now() - timedelta(minutes=5)
    made = client.post(f"{ROOT}/incidents", json=words(an_incident(discovered_at=moment)))
    assert made.status_code == 201, made.text
    path = f"{ROOT}/incidents/{made.json()['id']}"
    for number, step_name in enumerate(("report", "containment", "closing"), start=1):
        done = client.post(f"{path}/{step_name}", json={"note": "已办理"}, headers={"if-match": f'"{number}"'})
        assert done.status_code == 201, done.text
    assert client.post(f"{path}/notes", json={"note": "补充"}).status_code == 201
    assert len(town.be("group").get(f"{path}/dossier").json()["events"]) == 5


def test_a_program_reads_the_report_and_puts_it_on_record(town: Town) -> None:
    client = town.be("group")
    query = f"pilot=esign&first={today()}&last={today()}"
    report = client.get(f"{ROOT}/reports?{query}")
    assert report.status_code == 200, report.text
    assert report.json()["sections"][0]["name"] == "summary"
    scope = {"pilot": "esign", "first": str(today()), "last": str(today())}
    assert client.post(f"{ROOT}/reports/deposits", json={"scope": scope}).json()["total"] == 2
    assert client.get(f"{ROOT}/reports?first={today()}&last={today()}").status_code == 422


def test_the_working_group_sets_deadlines(town: Town) -> None:
    client = town.be("group")
    rule = {"matter": "complaint_answer", "unit": "days", "count": 7, "valid_from": str(today()), "source": "某规定"}
    assert client.post(f"{ROOT}/deadlines", json=rule).status_code == 201
    assert client.get(f"{ROOT}/deadlines").json()["total"] == 7
    day = {"day": str(today()), "works": False, "source": "某通知"}
    assert client.post(f"{ROOT}/calendar-days", json=day).status_code == 201
    assert client.get(f"{ROOT}/calendar-days").json()["items"] == [day]


def test_a_misgranted_role_opens_no_call_and_sets_no_deadline(town: Town) -> None:
    town.give("甲子证券", "sandbox.working_group")
    client = town.be("甲子证券")
    day = {"day": str(today() + timedelta(days=9)), "works": False, "source": "放假安排"}
    rule = {"matter": "incident_minor", "unit": "hours", "count": 2, "valid_from": str(today()), "source": "规定"}
    call = words(a_batch(call_opens=today(), call_closes=today() + timedelta(days=9)))
    for path, body in (("batches", call), ("deadlines", rule), ("calendar-days", day)):
        refused = client.post(f"{ROOT}/{path}", json=body)
        assert (refused.status_code, refused.json()["code"]) == (403, "not-supervising"), path
        assert town.be("group").post(f"{ROOT}/{path}", json=body).status_code == 201, path
        town.be("甲子证券")


def test_who_is_behind_a_kill_is_told_to_nobody(town: Town) -> None:
    client = town.be("group")
    client.post(f"{ROOT}/desk/sandbox/kill", json={"reason": "材料系统异常"})
    with town.house.open_context(town.actor("group")) as ctx:
        individual = parties.own_standing(ctx).person.individual
    for path in ("desk", "desk/sandbox"):
        answer = client.get(f"{ROOT}/{path}")
        assert answer.status_code == 200
        assert "killed_by" in answer.text
        assert "killed_hands" not in answer.text
        assert individual not in answer.text
