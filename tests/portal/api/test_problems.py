"""What a program is told when something is wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from heqi.portal.api.problems import Described, described_problems, load_all, markdown
from heqi.portal.api.wording import EXAMPLES
from tests.portal.api.conftest import Porter
from tests.portal.api.world import HOOKS, new_key

Client = TestClient[Any]
DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "problems.md"


@pytest.fixture(scope="module")
def problems() -> list[Described]:
    """Every kind of problem of the whole program."""
    load_all()
    return list(described_problems())


def test_a_problem_has_all_its_members_and_its_page_exists(program: Client) -> None:
    refused = program.get(f"{HOOKS}/whk_nothing")
    assert (refused.status_code, refused.headers["content-type"]) == (404, "application/problem+json")
    said = refused.json()
    assert said.keys() == {"type", "title", "status", "detail", "code", "request_id", "instance"}
    assert (said["status"], said["code"], said["title"]) == (404, "not-found", "Not Found")
    assert said["request_id"] == refused.headers["x-request-id"]
    assert said["request_id"] in said["instance"]
    page = program.get(said["type"], headers={"accept": "text/html"})
    assert page.status_code == 200
    assert "Check the id" in page.text


def test_the_detail_is_in_the_language_asked_for(program: Client) -> None:
    address = f"{HOOKS}/whk_nothing"
    for asked, tag in (("zh-CN,en;q=0.5", "zh-CN"), ("en-GB", "en"), ("", "zh-CN")):
        refused = program.get(address, headers={"accept-language": asked})
        assert refused.headers["content-language"] == tag
        assert bool(re.search("[\u4e00-\u9fff]", refused.json()["detail"])) is (tag == "zh-CN")


def test_all_that_is_wrong_is_said_at_once_each_with_its_place(program: Client) -> None:
    refused = program.post(HOOKS, json={"url": "ftp://x", "events": ["a", "b"]}, headers=new_key())
    assert refused.status_code == 422
    errors = refused.json()["errors"]
    assert [one["place"] for one in errors] == ["url", "events", "events"]
    assert all(one["code"] == "invalid" and one["detail"] for one in errors)


@pytest.mark.parametrize(
    ("body", "place"),
    [('{"url": 1}', "url"), ('{"nothing": 1}', None), ("{", None), ("[]", None), ('"x"', None)],
)
def test_a_body_of_another_shape_is_a_bad_request(program: Client, body: str, place: str | None) -> None:
    headers = {**new_key(), "content-type": "application/json"}
    refused = program.post(HOOKS, content=body, headers=headers)
    assert refused.status_code == 400
    assert refused.headers["content-type"] == "application/problem+json"
    if place is not None:
        assert place in [one["place"] for one in refused.json()["errors"]]


def test_a_wrong_method_and_a_wrong_type_have_names_of_their_own(program: Client) -> None:
    assert program.delete(HOOKS).json()["code"] == "wrong-method"
    refused = program.post(HOOKS, content="<a/>", headers={**new_key(), "content-type": "text/xml"})
    assert (refused.status_code, refused.json()["type"][:10]) == (415, "/problems/")


def test_an_address_that_is_none_is_a_problem_too(program: Client) -> None:
    refused = program.get("/api/v1/nothing")
    assert (refused.status_code, refused.json()["code"]) == (404, "no-such-page")


def test_who_has_not_signed_in_is_told_so_and_can_read_the_documentation(program: Client, porter: Porter) -> None:
    with porter.letting_in(None):
        assert program.get(HOOKS).status_code == 401
        for path in ("/api", "/api/schema", "/problems", "/problems/not-found"):
            assert program.get(path, headers={"accept": "text/html"}).status_code == 200, path


def test_problems_have_names_of_their_own(problems: list[Described]) -> None:
    names = [one.slug for one in problems]
    assert {name for name in names if names.count(name) > 1} == set()


def test_every_problem_has_a_page_in_both_languages(program: Client, problems: list[Described]) -> None:
    for one in problems:
        for language, text in (("zh", one.message.zh), ("en", one.message.en)):
            page = program.get(f"/problems/{one.slug}?lang={language}", headers={"accept": "text/html"})
            assert page.status_code == 200
            assert text.partition("{")[0].partition("“")[0].partition('"')[0].partition("'")[0] in page.text
    assert program.get("/problems/nothing").status_code == 404


def test_the_examples_of_the_document_are_problems_that_exist(problems: list[Described]) -> None:
    by_slug = {one.slug: one.status for one in problems}
    assert {status: by_slug.get(slug) for status, slug in EXAMPLES.items()} == {status: status for status in EXAMPLES}


def test_the_list_in_the_documents_is_current(problems: list[Described]) -> None:
    assert DOCUMENT.read_text("utf-8") == markdown(problems), "make docs writes it anew"
