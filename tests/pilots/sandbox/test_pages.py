"""The sandbox for people."""

from __future__ import annotations

import re
import time
from datetime import timedelta

import pytest

from heqi.engines import parties
from heqi.kernel.clock import SystemClock, market_time
from heqi.kernel.problems import ManyInvalid
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import ENDS, State
from heqi.pilots.sandbox.model.records import Application, Filters
from heqi.pilots.sandbox.pages.forms import Form, read_batch
from heqi.portal.house import House
from tests.pilots.sandbox.browsing import Client, Town
from tests.portal.conftest import new_operator


@pytest.fixture
def town(house: House, stranger: Client) -> Town:
    """The demo world with its people."""
    return Town(house, stranger, told=True)


@pytest.fixture
def world(town: Town) -> list[Application]:
    """The applications of the demo world that the working group sees, and the draft."""
    found: list[Application] = []
    for who in ("group", "玉衡评级"):
        with town.house.open_context(town.actor(who)) as ctx:
            found += [one for one in service.applications(ctx, Filters()).items if one not in found]
    return found


def standing(world: list[Application], state: State) -> Application:
    return next(one for one in world if one.state is state)


def batch_of(world: list[Application]) -> str:
    """The batch whose call is open."""
    return standing(world, State.CALL).batch_id


def fields(batch_id: str, **changes: object) -> dict[str, object]:
    words: dict[str, object] = {
        "batch_id": batch_id,
        "title_zh": "债券借贷平台",
        "title_en": "",
        "lead": "甲子证券",
        "joint": "青松基金\r\n\r\n 云杉资管 ",
        "scenario_provider": "甲子证券",
        "licence": "securities",
        "innovation": "两行\r\n创新",
        "users": "机构投资者",
        "technologies": ["mpc", "ai"],
        "risk_compensation": "",
        "contingency_plan": "",
        "exit_plan": "",
    }
    return {**words, **changes}


HTML = {"accept": "text/html"}
FOR_ALL = (
    *("/sandbox", "/sandbox/work", "/sandbox/data", "/sandbox/api", "/sandbox/evidence", "/sandbox/notices"),
    *("/sandbox/applications", "/sandbox/applications/new", "/sandbox/batches", "/sandbox/batches/new"),
    *("/sandbox/work/complaints", "/sandbox/work/incidents", "/sandbox/work/deadlines"),
    *("/sandbox/complaints/new", "/sandbox/incidents/new"),
)
FOR_THE_GROUP = ("/sandbox/work/desk", "/sandbox/desk/sandbox", "/sandbox/desk/esign", "/sandbox/work/report")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_opens_in_both_languages(town: Town, world: list[Application], language: str) -> None:
    client = town.be("group")
    for kind in ("complaints", "incidents", "notices"):
        rows = client.get(f"/tables/sandbox/{kind}.json").json()
        assert rows, kind
    own = [f"/sandbox/{kind}/{client.get(f'/tables/sandbox/{kind}.json').json()[0]['id']}" for kind in
           ("complaints", "incidents", "notices")]  # fmt: skip
    seen = [f"/sandbox/applications/{one.id}" for one in world if one.state is not State.CALL]
    with town.house.open_context() as ctx:
        systems = [f"/sandbox/desk/{one.pilot}" for one in parties.admittances(ctx)]
    report = "/sandbox/work/report?pilot=ecny&first=2026-01-01&last=2026-02-01"
    for path in (*FOR_ALL, *FOR_THE_GROUP, *own, *seen, *systems, report):
        page = client.get(path, headers={**HTML, "accept-language": language})
        assert page.status_code == 200, path
        assert f'<html lang="{"zh-CN" if language == "zh" else "en"}"' in page.text
        assert "Text(" not in page.text


@pytest.mark.parametrize("who", ["甲子证券", "experts", "assessor"])
def test_the_pages_of_the_desk_are_closed_to_others(town: Town, who: str) -> None:
    client = town.be(who)
    for path in FOR_ALL:
        assert client.get(path, headers=HTML).status_code == 200, path
    for path in FOR_THE_GROUP:
        assert client.get(path, headers=HTML).status_code == 403, path
    assert "/sandbox/work/desk" not in client.get("/sandbox/work", headers=HTML).text


def test_an_empty_house_has_its_pages_too(client: Client) -> None:
    for path in FOR_ALL:
        assert client.get(path, headers=HTML).status_code == 200, path


def test_the_queue_shows_what_one_may_move_and_the_longest_wait_first(town: Town) -> None:
    waiting = {who: town.be(who).get("/tables/sandbox/queue.json").json() for who in ("group", "experts", "assessor")}
    assert {who: len(rows) for who, rows in waiting.items()} == {"group": 9, "experts": 2, "assessor": 1}
    for rows in waiting.values():
        assert [row["moved_at"] for row in rows] == sorted(row["moved_at"] for row in rows)


def test_the_public_notice_is_open_to_visitors_and_its_application_is_not(town: Town, world: list[Application]) -> None:
    one = standing(world, State.NOTICE)
    client = town.client
    client.cookies.clear()
    page = client.get(f"/sandbox/notices/{one.id}", headers=HTML, follow_redirects=False)
    assert page.status_code == 200
    assert one.innovation in page.text
    assert one.contingency_plan not in page.text
    assert "Raise an objection" not in page.text
    assert client.get(f"/sandbox/applications/{one.id}", headers=HTML, follow_redirects=False).status_code == 303
    hidden = standing(world, State.REVIEW)
    assert client.get(f"/sandbox/notices/{hidden.id}", headers=HTML, follow_redirects=False).status_code == 404


def test_a_person_of_another_institution_objects_on_the_notice(town: Town, world: list[Application]) -> None:
    one = standing(world, State.NOTICE)
    path = f"/sandbox/notices/{one.id}/objections"
    assert town.post("青松基金", path, objector="某社", content="").status_code == 422
    assert town.post("青松基金", path, objector="某社", content="未授权").status_code == 303
    with town.house.open_context(town.actor("group")) as ctx:
        objection = service.objections(ctx, one.id)[-1]
    settled = {"objection_id": objection.id, "upheld": "yes", "conclusion": "属实"}
    root = f"/sandbox/applications/{one.id}/conclusions"
    assert town.post("青松基金", root, **settled).status_code == 403
    assert town.post("group", root, **settled).status_code == 303
    assert town.post("group", root, **settled).status_code == 409


def test_what_was_written_in_chinese_is_marked_on_english_pages(town: Town, world: list[Application]) -> None:
    one = standing(world, State.TRIAL)
    path = f"/sandbox/applications/{one.id}"
    assert f'<span lang="zh-CN">{one.innovation}</span>' in town.get("group", path).text
    assert f'<span lang="zh-CN">{one.innovation}</span>' not in town.get("group", path, "zh").text


def test_the_next_step_is_offered_to_those_whose_it_is(town: Town, world: list[Application]) -> None:
    client = town.be("group")
    groups = {State.SELECTION, State.NOTICE, State.TRIAL, State.HAND_OVER}
    for one in world:
        if one.state is not State.CALL:
            page = client.get(f"/sandbox/applications/{one.id}", headers=HTML)
            assert ("What may be done next" in page.text) == (one.state in groups - ENDS), one.state


def test_a_person_applies_and_comes_to_the_new_page(town: Town, world: list[Application]) -> None:
    sent = town.post("甲子证券", "/sandbox/applications/new", **fields(batch_of(world), pilot="esign"))
    assert sent.status_code == 303
    one = town.client.get("/api/v1" + sent.headers["location"]).json()
    assert one["joint"] == ["青松基金", "云杉资管"]
    assert one["technologies"] == ["ai", "mpc"]
    assert (one["innovation"], one["pilot"]) == ("两行\n创新", "esign")
    for stranger in ("青松基金", "group"):
        assert town.get(stranger, sent.headers["location"]).status_code == 404


def test_a_form_with_problems_comes_back_as_it_was_filled_in(town: Town, world: list[Application]) -> None:
    wrong = fields(batch_of(world), title_zh="", lead="<b>甲子证券", licence="pirate", scenario_provider="")
    page = town.post("甲子证券", "/sandbox/applications/new", **wrong)
    assert page.status_code == 422
    for name in ("title_zh", "licence"):
        assert f'id="error-{name}"' in page.text
    assert 'value="&lt;b&gt;甲子证券"' in page.text
    assert re.search(r'value="mpc" checked', page.text)


def test_an_application_outside_every_call_is_explained_on_the_form(town: Town, world: list[Application]) -> None:
    past = standing(world, State.CLOSED).batch_id
    page = town.post("甲子证券", "/sandbox/applications/new", **fields(past))
    assert page.status_code == 409
    assert "The call of this batch runs from" in page.text


def test_a_person_moves_an_application_on(town: Town, world: list[Application]) -> None:
    one = standing(world, State.SELECTION)
    path = f"/sandbox/applications/{one.id}/moves"
    without = town.post("group", path, to="review", reason=" ", version=one.version)
    assert without.status_code == 422
    assert 'id="error-reason"' in without.text
    assert town.post("海棠证券", path, to="review", reason="同意", version=one.version).status_code == 403
    assert town.post("group", path, to="review", reason="同意", version=one.version).status_code == 303
    again = town.post("group", path, to="review", reason="同意", version=one.version)
    assert again.status_code == 412


def test_the_page_of_every_user_says_that_the_sandbox_is_stopped(town: Town, world: list[Application]) -> None:
    assert "New business was stopped" not in town.get("甲子证券", "/sandbox").text
    began = time.monotonic()
    stopped = town.post("group", "/sandbox/desk/sandbox/kill", reason="材料系统异常")
    assert stopped.status_code == 303
    for path in ("/sandbox", "/sandbox/work", "/sandbox/applications/new", "/sandbox/data"):
        page = town.get("甲子证券", path)
        assert "New business was stopped at" in page.text, path
        assert "材料系统异常" in page.text
    assert time.monotonic() - began < 5
    refused = town.post("甲子证券", "/sandbox/applications/new", **fields(batch_of(world)))
    assert refused.status_code == 409
    assert "No new business is taken" in refused.text


def test_the_four_eyes_page_lets_a_second_person_lift_the_switch(town: Town) -> None:
    town.post("group", "/sandbox/desk/sandbox/kill", reason="材料系统异常")
    town.post("group", "/sandbox/desk/sandbox/revivals", reason="异常已排除")
    assert "another member decides" in town.get("group", "/sandbox/desk/sandbox").text
    page = town.get("colleague", "/sandbox/desk/sandbox")
    action = re.search(r'action="(/sandbox/revivals/[^"]+)"', page.text)
    assert action is not None
    address = action[1].replace("&amp;", "&")
    own = town.post("group", address, verdict="approve", reason="同意")
    assert own.status_code == 403
    assert "Four eyes" in own.text
    assert town.post("colleague", address, verdict="approve", reason="同意").status_code == 303
    assert "New business was stopped" not in town.get("甲子证券", "/sandbox").text


def test_the_desk_sets_caps_and_shows_them_as_bars(town: Town) -> None:
    caps = {"users": "200", "amount": "1,000.5", "consent_needed": "no", "whitelist": "no", "reason": "首期上限"}
    assert town.post("group", "/sandbox/desk/sandbox/caps", **caps).status_code == 303
    page = town.get("group", "/sandbox/desk/sandbox")
    assert "/ 200" in page.text
    assert "/ 1,000.50" in page.text
    wrong = town.post("group", "/sandbox/desk/sandbox/caps", **{**caps, "amount": "x", "users": "y"})
    assert wrong.status_code == 422
    assert 'id="error-amount"' in wrong.text


def test_a_person_registers_and_handles_a_complaint(town: Town) -> None:
    today = market_time(SystemClock().now()).date()
    words = {"pilot": "ecny", "received_on": today, "content": "未收到回单", "complainant_kind": "investor"}
    wrong = town.post("甲子证券", "/sandbox/complaints/new", **words, name="")
    assert wrong.status_code == 422
    assert 'id="error-name"' in wrong.text
    made = town.post("甲子证券", "/sandbox/complaints/new", **words, name="示例人", contact="a@example.org")
    path = made.headers["location"]
    assert "示例人" not in town.get("group", path).text
    shown = town.post("甲子证券", f"{path}/complainant", purpose="回访")
    assert "a@example.org" in shown.text
    assert town.post("甲子证券", f"{path}/steps/forgotten", version=1, note="x").status_code == 404
    assert town.post("甲子证券", f"{path}/steps/acknowledged", version=1, note="已告知").status_code == 303
    assert town.post("甲子证券", f"{path}/steps/closed", version=2, note="x").status_code == 422
    answered = {"version": 2, "outcome": "upheld", "answer": "已补发"}
    assert town.post("甲子证券", f"{path}/steps/answered", **answered).status_code == 303
    assert town.post("甲子证券", f"{path}/steps/closed", version=3, note="认可").status_code == 303
    assert "已补发" in town.get("group", path).text


def test_a_person_puts_down_and_reports_an_incident(town: Town) -> None:
    words = {"pilot": "ecny", "severity": "minor", "title": "延迟", "description": "约十分钟"}
    assert town.post("甲子证券", "/sandbox/incidents/new", **words, discovered_at="x").status_code == 422
    made = town.post("甲子证券", "/sandbox/incidents/new", **words, discovered_at="2026-01-05T10:00")
    path = made.headers["location"]
    assert town.get("group", path).status_code == 404
    assert town.post("甲子证券", f"{path}/steps/forgotten", version=1, note="x").status_code == 404
    assert town.post("甲子证券", f"{path}/steps/reported", version=1, note="书面报告").status_code == 303
    assert town.get("group", path).status_code == 200
    assert town.post("group", f"{path}/steps/note", note="请补充").status_code == 303


def test_the_report_is_a_page_a_pdf_a_workbook_and_on_record(town: Town) -> None:
    query = "pilot=ecny&first=2026-01-01&last=2026-02-01"
    client = town.be("group")
    assert client.get(f"/sandbox/report/pdf?{query}").content.startswith(b"%PDF")
    assert client.get(f"/sandbox/report/xlsx?{query}&lang=en").content.startswith(b"PK")
    assert client.get(f"/sandbox/report/doc?{query}").status_code == 404
    kept = town.post("group", "/sandbox/work/report", pilot="ecny", first="2026-01-01", last="2026-02-01", lang="en")
    assert kept.status_code == 200, kept.text
    assert kept.text.count("/evidence/entries/") == 2
    bad = client.get("/sandbox/work/report?first=2026-02-01&last=2026-01-01&pilot=ecny", headers=HTML)
    assert bad.status_code == 422


def test_a_person_opens_a_batch(town: Town) -> None:
    today = market_time(SystemClock().now()).date()
    words = {
        "city": "临江",
        "name_zh": "第三批",
        "name_en": "Third batch",
        "call_opens": today,
        "call_closes": "",
        "notice_days": "many",
        "working_group": "临江证监局",
    }
    page = town.post("group", "/sandbox/batches/new", **words)
    assert page.status_code == 422
    assert 'id="error-call_closes"' in page.text
    right = {**words, "call_closes": today + timedelta(days=1), "notice_days": 7}
    assert town.post("甲子证券", "/sandbox/batches/new", **right).status_code == 403
    assert town.post("group", "/sandbox/batches/new", **right).status_code == 303


def test_a_body_that_is_no_form_is_refused(town: Town) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    client = town.be("group")
    assert client.post("/sandbox/batches/new", content=b"\xff\xfe", headers=headers).status_code == 422
    assert client.post("/sandbox/batches/new", content=b"a=1&" * 200, headers=headers).status_code == 422


def test_what_cannot_be_read_is_one_problem_a_field() -> None:
    form = Form(b"city=x&name_zh=&name_en=x&call_opens=2031-01-01&call_closes=soon&notice_days=many&working_group=x")
    with pytest.raises(ManyInvalid) as caught:
        read_batch(form)
    assert [one.place for one in caught.value.problems] == ["call_closes", "notice_days", "name_zh"]


def test_who_has_no_role_sees_the_tables_that_everybody_sees(town: Town) -> None:
    town.give("甲子证券")
    for path in ("/sandbox/data", "/sandbox/data/batches", "/sandbox/data/notices"):
        page = town.get("甲子证券", path)
        assert page.status_code == 200, path
        assert set(re.findall(r'href="(/sandbox/data/[a-z]+)"', page.text)) == {
            "/sandbox/data/batches",
            "/sandbox/data/notices",
        }
    assert town.get("甲子证券", "/sandbox/data/applications").status_code == 403
    assert town.get("甲子证券", "/tables/sandbox/notices.csv").status_code == 200


def test_the_operator_asks_the_working_group_that_there_is_to_lift_the_switch(town: Town) -> None:
    town.people = {**town.people, "operator": new_operator(town.house)}
    town.post("operator", "/sandbox/desk/sandbox/kill", reason="材料系统异常")
    assert 'name="working_group"' not in town.get("operator", "/sandbox/desk/sandbox").text
    asked = town.post("operator", "/sandbox/desk/sandbox/revivals", reason="异常已排除")
    assert asked.status_code == 303
    assert "/sandbox/revivals/" in town.get("group", "/sandbox/desk/sandbox").text


def test_the_operator_chooses_among_several_working_groups(town: Town) -> None:
    town.people = {**town.people, "operator": new_operator(town.house)}
    with town.house.open_context() as ctx:
        wanted = parties.NewInstitution(
            name_zh="云溪证监局", name_en="Yunxi bureau", kind=parties.InstitutionKind.REGULATOR
        )
        bureau = parties.enrol_institution(ctx, wanted).id
    town.post("operator", "/sandbox/desk/sandbox/kill", reason="材料系统异常")
    page = town.get("operator", "/sandbox/desk/sandbox").text
    assert 'name="working_group"' in page
    assert f'value="{bureau}"' in page
    fields = {"reason": "异常已排除"}
    assert town.post("operator", "/sandbox/desk/sandbox/revivals", **fields, working_group="x").status_code == 422
    asked = town.post("operator", "/sandbox/desk/sandbox/revivals", **fields, working_group=bureau)
    assert asked.status_code == 303
    assert 'name="working_group"' not in town.get("operator", "/sandbox/desk/sandbox").text
