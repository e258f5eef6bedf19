"""Lists come in parts that fit together, whatever happens in between."""

from __future__ import annotations

from typing import Any

import pytest
from litestar.testing import TestClient

from tests.portal.api.world import ROOT, a_batch, an_application

Client = TestClient[Any]


@pytest.fixture
def batch_id(program: Client) -> str:
    return a_batch(program)["id"]


def ids(page: dict[str, Any]) -> list[str]:
    return [one["id"] for one in page["items"]]


def test_parts_make_up_the_whole(program: Client, batch_id: str) -> None:
    made = [an_application(program, batch_id)["id"] for _ in range(5)]
    answer = program.get(f"{ROOT}/applications", params={"limit": 2, "batch": batch_id})
    seen = ids(answer.json())
    while "next" in answer.links:
        assert answer.json()["total"] == 5
        assert answer.json()["next_cursor"] in answer.links["next"]["url"]
        answer = program.get(answer.links["next"]["url"])
        seen += ids(answer.json())
    assert seen == made[::-1]
    assert answer.json()["next_cursor"] is None


@pytest.mark.parametrize("sort", ["", "moved_at", "-moved_at", "title", "-state"])
def test_what_is_inserted_between_two_parts_shifts_nothing(program: Client, batch_id: str, sort: str) -> None:
    titles = ["甲项目", "丙项目", "乙项目", "丁项目"]
    made = {an_application(program, batch_id, title_zh=title)["id"] for title in titles}
    asked = {"limit": 2} | ({"sort": sort} if sort else {})
    first = program.get(f"{ROOT}/applications", params=asked).json()
    for title in ("乙之前", "丙之前", "戊之后"):
        an_application(program, batch_id, title_zh=title)
    seen, cursor = ids(first), first["next_cursor"]
    while cursor is not None:
        page = program.get(f"{ROOT}/applications", params={**asked, "cursor": cursor}).json()
        seen += ids(page)
        cursor = page["next_cursor"]
    assert len(seen) == len(set(seen)), "nothing comes twice"
    assert made <= set(seen), "nothing that was there is missed"


def test_a_list_is_sorted_and_filtered_as_asked(program: Client, batch_id: str) -> None:
    for title in ("丙项目", "甲项目", "乙项目"):
        an_application(program, batch_id, title_zh=title)
    sorted_up = program.get(f"{ROOT}/applications?sort=title").json()["items"]
    assert [one["title_zh"] for one in sorted_up] == ["丙项目", "甲项目", "乙项目"], "by pinyin"
    found = program.get(f"{ROOT}/applications", params={"q": "甲"}).json()
    assert (found["total"], found["items"][0]["title_zh"]) == (1, "甲项目")


@pytest.mark.parametrize(
    ("query", "status", "place"),
    [
        ("state=nowhere", 400, "state"),
        ("sort=colour", 400, "sort"),
        ("limit=x", 400, "limit"),
        ("limit=0", 422, "limit"),
        ("limit=201", 422, "limit"),
        ("cursor=x", 422, "cursor"),
        ("batch=x", 422, "batch"),
        ("state=null", 422, "state"),
        ("q=%00", 422, "q"),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused_with_its_place(
    program: Client, query: str, status: int, place: str
) -> None:
    refused = program.get(f"{ROOT}/applications?{query}")
    assert refused.status_code == status
    assert [one["place"] for one in refused.json()["errors"]] == [place]


def test_every_list_has_the_same_members(program: Client, batch_id: str) -> None:
    application = an_application(program, batch_id)
    for path in (
        "sandbox/batches",
        "sandbox/applications",
        f"sandbox/applications/{application['id']}/history",
        f"sandbox/applications/{application['id']}/objections",
        "evidence/entries",
        "webhooks/events",
        "webhooks/subscriptions",
    ):
        assert program.get(f"/api/v1/{path}").json().keys() == {"items", "total", "next_cursor"}
