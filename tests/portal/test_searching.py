"""Search finds pages and the records that one may see, for people and programs."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec
import pytest
from litestar.testing import TestClient

from heqi.kernel.messages import Text
from heqi.kernel.problems import Forbidden
from heqi.pilots import Hit
from heqi.portal import searching
from heqi.portal.gate import Gate
from heqi.portal.house import House
from heqi.portal.registry import built_pilots
from heqi.storage import Context, OpenContext
from tests.pilots.sandbox.browsing import Town

Client = TestClient[Gate]


def found(client: Client, words: str) -> list[dict[str, str]]:
    answer = client.get("/search", params={"q": words}, headers={"accept": "application/json"})
    assert answer.status_code == 200
    return answer.json()


def test_pages_are_found_by_either_name_and_by_address(client: Client) -> None:
    for words in ("监管沙箱", "regulatory SANDBOX", "/sandbox"):
        assert {"title": "Regulatory sandbox", "href": "/sandbox", "kind": "Page"} in found(client, words)


def test_applications_and_batches_are_found_by_name_institution_and_id(client: Client, house: House) -> None:
    Town(house, client, told=True).be("group")
    (one,) = [
        row for row in client.get("/tables/sandbox/applications.json").json() if row["lead"] == "北辰股权交易中心"
    ]
    for words in (one["title"]["zh"], "北辰", one["id"]):
        assert f"/sandbox/applications/{one['id']}" in [hit["href"] for hit in found(client, words)], words
    batch = client.get("/tables/sandbox/batches.json").json()[0]
    assert f"/sandbox/data/applications?batch={batch['id']}" in [h["href"] for h in found(client, batch["name"]["zh"])]


def test_evidence_is_found_by_id_and_by_hash_and_not_by_name(client: Client) -> None:
    sent = client.post("/api/v1/evidence/deposits", files=[("files", ("secret plan.txt", b"content"))])
    href = f"/evidence/entries/{sent.json()[0]['entry_id']}"
    digest = hashlib.sha256(b"content").hexdigest()
    for words in (sent.json()[0]["entry_id"], digest, digest.upper()):
        assert [hit["href"] for hit in found(client, words)] == [href], words
    assert found(client, "secret plan") == []


@pytest.mark.parametrize("words", ["", "  ", "\x00", "evd_", "app_" + "0" * 26, "%", "'", "\\", "x" * 500, "😀"])
def test_nothing_fits_is_an_answer_too(client: Client, words: str) -> None:
    assert found(client, words) == []
    assert client.get("/search", params={"q": words}, headers={"accept": "text/html"}).status_code == 200


def test_what_one_may_not_search_is_left_out(open_context: OpenContext, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(ctx: Context, words: str) -> Sequence[Hit]:
        raise Forbidden(actor="x", action="y")

    def opened(ctx: Context, words: str) -> Sequence[Hit]:
        return [Hit(Text("甲", "A"), "/a", Text("件", "Thing"))] * 20

    pilot = built_pilots()["sandbox"]
    several = {str(n): msgspec.structs.replace(pilot, search=one) for n, one in enumerate((closed, opened))}
    monkeypatch.setattr(searching, "manifests", lambda: several)
    with open_context() as ctx:
        assert [hit.href for hit in searching.record_hits(ctx, "x")] == ["/a"] * searching.MOST_HITS


def test_words_come_back_on_the_page_as_text(client: Client) -> None:
    page = client.get("/search?q=<b>x", headers={"accept": "text/html"}).text
    assert "&lt;b&gt;x" in page
    assert "<b>x" not in page


def test_the_dialog_gets_the_hits_alone(client: Client) -> None:
    part = client.get("/search?q=sandbox", headers={"hx-request": "true", "accept": "*/*"}).text
    assert "<html" not in part
    assert 'href="/sandbox"' in part
