"""The sandbox for people."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from httpx import Response
from litestar.testing import TestClient

from heqi.kernel.clock import SystemClock, market_time
from heqi.kernel.problems import ManyInvalid
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.demo import demo
from heqi.pilots.sandbox.model.lifecycle import ENDS, State
from heqi.pilots.sandbox.model.records import Application, Filters
from heqi.pilots.sandbox.pages.forms import Form, read_batch
from heqi.portal.gate import Gate
from heqi.portal.house import House

Client = TestClient[Gate]


@pytest.fixture
def world(house: House) -> list[Application]:
    """The demo world's applications."""
    demo(house.open_context)
    with house.open_context() as ctx:
        return list(service.applications(ctx, Filters()).items)


def standing(world: list[Application], state: State) -> Application:
    return next(one for one in world if one.state is state)


def post(client: Client, path: str, **fields: object) -> Response:
    headers = {"content-type": "application/x-www-form-urlencoded", "accept": "text/html"}
    return client.post(path, content=urlencode(fields, doseq=True), headers=headers, follow_redirects=False)


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


PAGES = ("/sandbox", "/sandbox/applications", "/sandbox/applications/new", "/sandbox/batches", "/sandbox/batches/new")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_opens_in_both_languages(client: Client, world: list[Application], language: str) -> None:
    for path in (
        *PAGES,
        "/sandbox/applications?state=trial&q=x",
        *(f"/sandbox/applications/{one.id}" for one in world),
    ):
        page = client.get(path, headers={"accept-language": language, "accept": "text/html"})
        assert page.status_code == 200, path
        assert f'<html lang="{"zh-CN" if language == "zh" else "en"}"' in page.text
        assert "Text(" not in page.text


def test_an_empty_house_has_its_pages_too(client: Client) -> None:
    for path in PAGES:
        assert client.get(path, headers={"accept": "text/html"}).status_code == 200, path


def test_the_next_step_is_offered_as_long_as_there_is_one(client: Client, world: list[Application]) -> None:
    for one in world:
        page = client.get(f"/sandbox/applications/{one.id}", headers={"accept": "text/html"})
        assert one.title_zh not in page.text or one.title_en in page.text
        assert ("What may be done next" in page.text) == (one.state not in ENDS), one.state


def test_a_person_applies_and_comes_to_the_new_page(client: Client, world: list[Application]) -> None:
    sent = post(client, "/sandbox/applications/new", **fields(batch_of(world)))
    assert sent.status_code == 303
    one = client.get("/api/v1" + sent.headers["location"]).json()["application"]
    assert one["joint"] == ["青松基金", "云杉资管"]
    assert one["technologies"] == ["ai", "mpc"]
    assert one["innovation"] == "两行\n创新"


def test_a_form_with_problems_comes_back_as_it_was_filled_in(client: Client, world: list[Application]) -> None:
    wrong = fields(batch_of(world), title_zh="", lead="<b>甲子证券", licence="pirate", scenario_provider="")
    page = post(client, "/sandbox/applications/new", **wrong)
    assert page.status_code == 422
    for name in ("title_zh", "licence"):
        assert f'id="error-{name}"' in page.text
    assert 'value="&lt;b&gt;甲子证券"' in page.text
    assert re.search(r'value="mpc" checked', page.text)
    assert "青松基金" in page.text


def test_an_application_outside_every_call_is_explained_on_the_form(client: Client, world: list[Application]) -> None:
    past = standing(world, State.CLOSED).batch_id
    page = post(client, "/sandbox/applications/new", **fields(past))
    assert page.status_code == 409
    assert "The call of this batch runs from" in page.text


def test_a_person_changes_a_draft(client: Client, world: list[Application]) -> None:
    draft = standing(world, State.CALL)
    path = f"/sandbox/applications/{draft.id}/edit"
    assert draft.innovation in client.get(path, headers={"accept": "text/html"}).text
    without = post(client, path, **fields("", version=draft.version, reason=""))
    assert without.status_code == 422
    assert 'id="error-reason"' in without.text
    assert post(client, path, **fields("", version=draft.version, reason="改名")).status_code == 303


def test_a_person_moves_an_application_on(client: Client, world: list[Application]) -> None:
    one = standing(world, State.SELECTION)
    path = f"/sandbox/applications/{one.id}/moves"
    without = post(client, path, to="review", reason=" ", version=one.version)
    assert without.status_code == 422
    assert 'id="error-reason"' in without.text
    assert post(client, path, to="review", reason="同意", version=one.version).status_code == 303
    again = post(client, path, to="review", reason="同意", version=one.version)
    assert again.status_code == 409
    assert "Someone has changed it meanwhile" in again.text


def test_what_is_missing_before_submission_is_listed(client: Client, world: list[Application]) -> None:
    draft = standing(world, State.CALL)
    page = post(client, f"/sandbox/applications/{draft.id}/moves", to="selection", reason="提交", version=draft.version)
    assert page.status_code == 422
    assert "risk_compensation" in page.text
    assert "exit_plan" in page.text


def test_a_person_raises_and_settles_an_objection(client: Client, world: list[Application], house: House) -> None:
    one = standing(world, State.NOTICE)
    root = f"/sandbox/applications/{one.id}"
    assert post(client, f"{root}/objections", objector="某社", content="").status_code == 422
    assert post(client, f"{root}/objections", objector="某社", content="未授权").status_code == 303
    with house.open_context() as ctx:
        objection = service.objections(ctx, one.id)[-1]
    settled = {"objection_id": objection.id, "upheld": "yes", "conclusion": "属实"}
    assert post(client, f"{root}/conclusions", **settled).status_code == 303
    assert post(client, f"{root}/conclusions", **settled).status_code == 409


def test_a_person_opens_a_batch(client: Client) -> None:
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
    page = post(client, "/sandbox/batches/new", **words)
    assert page.status_code == 422
    assert 'id="error-call_closes"' in page.text
    assert 'id="error-notice_days"' in page.text
    right = {**words, "call_closes": today + timedelta(days=1), "notice_days": 7}
    assert post(client, "/sandbox/batches/new", **right).status_code == 303
    assert "Third batch" in client.get("/sandbox/batches", headers={"accept": "text/html"}).text


def test_a_body_that_is_no_form_is_refused(client: Client) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/sandbox/batches/new", content=b"\xff\xfe", headers=headers).status_code == 422
    assert client.post("/sandbox/batches/new", content=b"a=1&" * 200, headers=headers).status_code == 422


def test_what_cannot_be_read_is_one_problem_a_field() -> None:
    form = Form(b"city=x&name_zh=&name_en=x&call_opens=2031-01-01&call_closes=soon&notice_days=many&working_group=x")
    with pytest.raises(ManyInvalid) as caught:
        read_batch(form)
    assert [one.place for one in caught.value.problems] == ["call_closes", "notice_days", "name_zh"]


def test_the_tables_are_files_too(client: Client, world: list[Application]) -> None:
    rows = client.get("/tables/sandbox/applications.csv").text.splitlines()
    assert len(rows) == 18
    assert len(client.get("/tables/sandbox/batches.json").json()) == 2
