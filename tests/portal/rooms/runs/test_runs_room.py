"""Runs for people and programs: who sees which, and what may be decided for one that stopped."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from itertools import count
from typing import Any

import pytest
from litestar.testing import TestClient

from heqi.engines import flow, parties
from heqi.engines.flow import RunState
from heqi.engines.parties import Proposal
from heqi.kernel.messages import Language
from heqi.portal.api.document import document
from heqi.portal.house import House
from heqi.storage import Actor
from tests.portal.conftest import new_operator
from tests.portal.rooms.conftest import Town
from tests.portal.rooms.runs.conftest import (
    FLOWS,
    NEW,
    OLD,
    asks,
    begin,
    broken,
    close_day,
    done,
    refused,
    state_of,
    trouble,
    waits,
    work,
    worker,
)

API = "/api/v1/runs"
_numbers = count(1)


def new_key() -> dict[str, str]:
    return {"idempotency-key": f"runs-{next(_numbers)}"}


def page(client: TestClient[Any], path: str, language: str = "en") -> str:
    answer = client.get(path, headers={"accept-language": language})
    assert answer.status_code == 200, answer.text
    return unescape(answer.text)


def test_a_run_shows_its_steps_to_its_institution_and_to_nobody_else(town: Town, chief: Actor) -> None:
    run_id = begin(town.house, chief, close_day)
    work(worker(town.house))
    with town.browser(chief) as client:
        shown = page(client, f"/runs/{run_id}")
        for word in ("Close of the day", "1. reconcile", "2. report", "transaction · done", "Succeeded", "甲 1"):
            assert word in shown
        zh = page(client, f"/runs/{run_id}", "zh-CN")
        for word in ("日终处理", "数据库事务 · 完成", "已完成", "各步用时"):
            assert word in zh
        assert run_id in page(client, "/runs?state=succeeded&flow=sample.close")
        assert run_id not in page(client, "/runs?state=failed")
        assert run_id in client.get("/tables/runs/runs.csv").text
    with town.browser(town.institution("乙丑")) as other:
        assert other.get(f"/runs/{run_id}").status_code == 404
        assert other.get(f"/runs/{run_id}/stream").status_code == 404
        assert other.get(f"{API}/{run_id}").status_code == 404
        assert other.post(f"{API}/{run_id}/cancel", headers=new_key()).status_code == 404
        assert run_id not in other.get("/runs").text


def test_the_operator_of_the_house_sees_every_run_without_what_goes_into_it(town: Town, chief: Actor) -> None:
    run_id = begin(town.house, chief, close_day, "机密内容")
    work(worker(town.house))
    with town.browser(new_operator(town.house)) as client:
        shown = page(client, f"/runs/{run_id}")
        assert "1. reconcile" in shown
        assert "甲子证券" in page(client, "/runs", "zh-CN")
        whole = client.get(f"{API}/{run_id}")
        assert whole.json()["steps"][0]["result"] is None
        assert "机密内容" not in shown + whole.text
    with town.browser(chief) as client:
        assert client.get(f"{API}/{run_id}").json()["result"] == {"first": "机密内容 1", "second": "机密内容 2"}


def test_a_parked_run_says_why_and_goes_on_by_its_button(town: Town, chief: Actor) -> None:
    trouble.set()
    run_id, hand = begin(town.house, chief, broken), worker(town.house)
    work(hand)
    clerk = town.person(chief, "wang", "auditor")
    with town.browser(clerk) as client:
        shown = page(client, f"/runs/{run_id}")
        assert "A fault of the program" in shown
        assert "ZeroDivisionError" in shown
        assert "act-resume" not in shown
        assert client.post(f"/runs/{run_id}/resume").status_code == 403
    with town.browser(chief) as client:
        assert page(client, "/runs").index("Stopped: a person has to decide") < page(client, "/runs").index(
            "sheet-runs"
        )
        assert "程序故障" in page(client, f"/runs/{run_id}", "zh-CN")
        trouble.clear()
        answer = client.post(f"/runs/{run_id}/resume", follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, f"/runs/{run_id}")
        again = client.post(f"/runs/{run_id}/resume")
        assert again.status_code == 409
        assert "not parked" in again.text
    work(hand)
    assert state_of(town.house, chief, run_id) is RunState.SUCCEEDED
    assert done == ["甲", "send 甲"]


def test_a_run_cannot_be_resumed_on_a_version_that_no_worker_has(town: Town, chief: Actor) -> None:
    trouble.set()
    run_id, hand = begin(town.house, chief, broken), worker(town.house)
    work(hand)
    hand.leave()
    with town.browser(chief) as client:
        shown = page(client, f"/runs/{run_id}")
        assert "act-resume" not in shown
        assert "No worker has version 1 now" in shown
        assert client.post(f"{API}/{run_id}/resume", headers=new_key()).status_code == 409


def test_cancelling_says_what_is_taken_back_and_takes_it_back(town: Town, chief: Actor) -> None:
    trouble.set()
    run_id, hand = begin(town.house, chief, broken), worker(town.house)
    work(hand)
    with town.browser(chief) as client:
        shown = page(client, f"/runs/{run_id}")
        assert re.search(r"then this is taken back, in reverse:</p>\s*<ol><li>list</li></ol>", shown)
        assert client.post(f"/runs/{run_id}/cancel", follow_redirects=False).status_code == 303
        work(hand)
        assert done == ["甲", "undo 甲"]
        ended = page(client, f"/runs/{run_id}")
        assert "Cancelled" in ended
        assert "Taking back: take back 甲" in ended
        assert "act-cancel" not in ended


def test_a_run_migrates_only_where_a_version_says_how(
    town: Town, chief: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("heqi.engines.flow.worker.STRANDED_SECONDS", -1)
    run_id = begin(town.house, chief, OLD)
    first = worker(town.house, OLD)
    work(first)
    first.leave()
    other = begin(town.house, chief, waits)
    second = worker(town.house)
    work(second)
    with town.house.open_context(chief) as ctx:
        flow.signal(ctx, run_id, "go", "")
    second.park_stranded()
    with town.browser(chief) as client:
        assert "Migrate to version 2" in page(client, f"/runs/{run_id}")
        assert client.post(f"{API}/{other}/migrate", headers=new_key()).status_code == 409
        answer = client.post(f"{API}/{run_id}/migrate", headers=new_key())
        assert (answer.status_code, answer.json()["flow_version"]) == (200, 2)
    work(second)
    assert NEW in FLOWS
    assert done == ["甲", "甲 two"]


def test_a_replay_lists_what_it_repeats_and_needs_a_tick(town: Town, chief: Actor) -> None:
    run_id, hand = begin(town.house, chief, close_day), worker(town.house)
    work(hand)
    with town.browser(chief) as client:
        shown = page(client, f"/runs/{run_id}/replay?step=2")
        assert re.search(r'id="again".*2\. report', shown, re.DOTALL)
        assert 'name="repeat"' in shown
        form = {"from_seq": "2"}
        refusal = client.post(f"/runs/{run_id}/replay", data=form)
        assert refusal.status_code == 409
        assert client.post(f"/runs/{run_id}/replay", data={"from_seq": "9", "repeat": "yes"}).status_code == 422
        answer = client.post(f"/runs/{run_id}/replay", data=form | {"repeat": "yes"}, follow_redirects=False)
        made = answer.headers["location"].rpartition("/")[2]
        work(hand)
        assert done == ["甲 1", "甲 2", "甲 2"]
        assert run_id in page(client, f"/runs/{made}")
        assert made in page(client, f"/runs/{run_id}")


def test_what_was_taken_back_is_not_kept_by_a_replay(town: Town, chief: Actor) -> None:
    run_id, hand = begin(town.house, chief, refused), worker(town.house)
    work(hand)
    assert state_of(town.house, chief, run_id) is RunState.FAILED
    with town.browser(chief) as client:
        shown = page(client, f"/runs/{run_id}/replay")
        assert re.findall(r'<option value="(\d)"', shown) == ["1", "2"], "pay keeps what was taken back"
        assert "not enough money" in page(client, f"/runs/{run_id}")
        assert "余额不足" in page(client, f"/runs/{run_id}", "zh-CN")


def test_four_eyes_decide_on_the_page_and_the_run_goes_on(town: Town, chief: Actor) -> None:
    maker, checker = town.person(chief, "wang", "auditor"), town.person(chief, "li", "auditor")
    run_id, hand = begin(town.house, maker, asks), worker(town.house)
    work(hand)
    with town.browser(maker) as client:
        shown = page(client, f"/runs/{run_id}")
        assert "上调限额：甲" in shown
        assert "50000000" in shown
        assert "somebody else is to" in shown
    with town.browser(checker) as client:
        shown = page(client, f"/runs/{run_id}")
        (action,) = re.findall(r'action="(/runs/approvals/[^"]+)"', shown)
        assert action.partition("?")[0].removesuffix("/decision") in page(client, "/runs")
        other = action.partition("seen=")[0] + "seen=" + "0" * 64
        assert client.post(other, data={"verdict": "approve", "reason": "金额相符"}).status_code == 409
        missing = client.post(action, data={"verdict": "reject", "reason": ""})
        assert missing.status_code == 422
        assert 'aria-invalid="true"' in missing.text
        done_so = client.post(action, data={"verdict": "approve", "reason": "金额相符"}, follow_redirects=False)
        assert done_so.headers["location"] == f"/runs/{run_id}"
    work(hand)
    with town.browser(maker) as client:
        assert client.get(f"{API}/{run_id}").json()["result"] == "approved"


def test_no_other_approval_can_be_decided_here(town: Town, chief: Actor) -> None:
    checker = town.person(chief, "li", "auditor")
    with town.house.open_context(chief) as ctx:
        wanted = Proposal(
            kind="sandbox.revive",
            subject="esign",
            payload={},
            reason="原因已消除",
            expires_at=ctx.now() + timedelta(days=1),
        )
        one = parties.propose(ctx, wanted)
    with town.browser(checker) as client:
        form = {"verdict": "approve", "reason": "同意恢复"}
        path = f"/runs/approvals/{one.id}"
        assert client.get(path).status_code == 404
        assert client.post(f"{path}/decision?seen={one.payload_sha256}", data=form).status_code == 404


def test_a_program_lists_part_by_part_and_tells_a_run_something(town: Town, chief: Actor) -> None:
    runs = [begin(town.house, chief, waits) for _ in range(3)]
    hand = worker(town.house)
    work(hand)
    with town.browser(chief) as client:
        first = client.get(f"{API}?limit=2&state=waiting").json()
        rest = client.get(f"{API}?limit=2&cursor={first['next_cursor']}").json()
        assert [one["id"] for one in [*first["items"], *rest["items"]]] == runs[::-1]
        assert (first["total"], rest["next_cursor"]) == (3, None)
        assert client.get(f"{API}?flow=sample.close").json()["total"] == 0
        assert client.get(f"{API}?cursor=x").status_code == 422
        key = new_key()
        for _ in range(2):
            sent = client.post(f"{API}/{runs[0]}/signals", json={"name": "papers", "payload": "齐备"}, headers=key)
            assert sent.status_code == 200
        work(hand)
        assert client.get(f"{API}/{runs[0]}").json()["result"] == "齐备"
        late = client.post(f"{API}/{runs[0]}/signals", json={"name": "papers"}, headers=new_key())
        assert late.status_code == 409
    oldest = [client_row["id"] for client_row in _sorted(town, chief)]
    assert oldest == runs


def _sorted(town: Town, chief: Actor) -> list[dict[str, Any]]:
    with town.browser(chief) as client:
        return client.get("/tables/runs/runs.json?sort=started_at").json()


@pytest.mark.parametrize("prefix", ["run", "apr"])
def test_nobody_speaks_for_a_child_or_an_approval(town: Town, chief: Actor, prefix: str) -> None:
    run_id = begin(town.house, chief, waits)
    body = {"name": f"{prefix}_{run_id[4:]}", "payload": {"state": "succeeded", "result": 1}}
    with town.browser(chief) as client:
        assert client.post(f"{API}/{run_id}/signals", json=body, headers=new_key()).status_code == 422


def test_a_replay_by_a_program_answers_202_with_the_address_of_the_new_run(town: Town, chief: Actor) -> None:
    run_id, hand = begin(town.house, chief, close_day), worker(town.house)
    work(hand)
    with town.browser(chief) as client:
        body, key = {"from_seq": 1, "repeat": True}, new_key()
        answer = client.post(f"{API}/{run_id}/replay", json=body, headers=key)
        assert answer.status_code == 202
        assert answer.headers["location"] == f"{API}/{answer.json()['id']}"
        assert client.get(answer.headers["location"]).json()["restarted_from"] == run_id
        again = client.post(f"{API}/{run_id}/replay", json=body, headers=key)
        assert (again.status_code, again.headers["location"]) == (202, answer.headers["location"])
        assert client.get(f"{API}?flow=sample.close").json()["total"] == 2
    said = document(Language.EN)["paths"]["/api/v1/runs/{run_id}/replay"]["post"]["responses"]["202"]
    assert "Location" in said["headers"]


def test_the_stream_tells_of_an_ended_run_and_closes(town: Town, chief: Actor) -> None:
    run_id = begin(town.house, chief, close_day)
    work(worker(town.house))
    with town.browser(chief) as client:
        said = client.get(f"/runs/{run_id}/stream", headers={"accept-language": "zh-CN"}).text
        assert "event: done" in said
        assert "已完成" in said


def test_a_part_brings_other_buttons_only_when_they_changed(town: Town, chief: Actor) -> None:
    run_id, hand = begin(town.house, chief, waits), worker(town.house)
    with town.browser(chief) as client:
        shown = page(client, f"/runs/{run_id}/part")
        (signature,) = re.findall(r"part\?shown=([^\"]+)\"", shown)
        assert "run-acts" in shown
        work(hand)
        same = page(client, f"/runs/{run_id}/part?shown={signature}")
        assert "1. papers" in same
        assert "run-acts" not in same
        client.post(f"/runs/{run_id}/cancel")
        assert "run-acts" in page(client, f"/runs/{run_id}/part?shown={signature}")


def test_metrics_count_the_runs_of_everybody(town: Town, chief: Actor, house: House) -> None:
    trouble.set()
    begin(house, chief, broken)
    hand = worker(house)
    work(hand)
    begin(house, town.institution("乙丑"), waits)
    with town.browser(chief) as client:
        lines = dict(line.rsplit(" ", 1) for line in client.get("/metrics").text.splitlines() if line[0] != "#")
    assert float(lines['heqi_runs{state="parked"}']) == 1
    assert float(lines['heqi_runs{state="queued"}']) == 1
    assert float(lines['heqi_runs{state="failed"}']) == 0
    assert float(lines["heqi_workers"]) == 1
    assert float(lines["heqi_schedules_in_trouble"]) == 0
    assert float(lines["heqi_runs_oldest_due_seconds"]) > 0
