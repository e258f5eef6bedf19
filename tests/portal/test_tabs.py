"""Every pilot has the same five tabs in the same order, three of them without doing anything for it."""

from __future__ import annotations

import re

import pytest
from litestar.testing import TestClient

from heqi.portal.gate import Gate
from heqi.portal.registry import built_pilots

Client = TestClient[Gate]
TABS = ["", "/work", "/data", "/api", "/evidence"]


def page(client: Client, path: str, language: str = "en") -> str:
    answer = client.get(path, headers={"accept": "text/html", "accept-language": language})
    assert answer.status_code == 200, path
    return answer.text


@pytest.mark.parametrize("slug", built_pilots())
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_tabs_are_the_same_in_the_same_order(client: Client, slug: str, language: str) -> None:
    for tab in TABS:
        text = page(client, f"/{slug}{tab}", language)
        nav = re.search(r'<nav class="tabs".*?</nav>', text, re.DOTALL)
        assert nav is not None, tab
        assert re.findall('href="([^"]+)"', nav[0]) == [f"/{slug}{each}" for each in TABS]
        assert re.findall('href="([^"]+)" aria-current="page"', nav[0]) == [f"/{slug}{tab}"]


def test_the_api_tab_names_every_operation_with_its_method(client: Client) -> None:
    text = page(client, "/sandbox/api")
    assert text.count('class="method is-post"') >= 4
    assert "/api/v1/sandbox/applications/{application_id}/transitions" in text
    assert "/tables/sandbox/applications.json" in text
    assert "/api/v1/evidence" not in text


def test_a_table_that_is_not_there_is_not_found(client: Client) -> None:
    assert client.get("/sandbox/data/nothing", headers={"accept": "text/html"}).status_code == 404
    assert client.get("/nothing/data", headers={"accept": "text/html"}).status_code == 404
