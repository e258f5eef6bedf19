"""What is let in, and what every answer carries."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from litestar.testing import TestClient

from heqi.portal import observability
from heqi.portal.gate import Gate

Client = TestClient[Gate]


def test_a_foreign_host_name_is_refused(client: Client) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 421
    assert client.get("/", headers={"host": "127.0.0.1.evil.example:8080"}).status_code == 421
    assert client.get("/", headers={"host": "localhost:9000"}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://[::1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_write_that_another_site_caused_is_refused(client: Client, headers: dict[str, str]) -> None:
    files = {"files": ("a.txt", b"a")}
    assert client.post("/evidence/deposits", files=files, headers=headers).status_code == 403
    assert (
        client.post("/evidence/deposits", files=files, headers={"origin": "http://127.0.0.1:8080"}).status_code == 201
    )
    assert client.get("/api/v1/evidence/entries").json()["total"] == 1


def test_every_answer_has_a_strict_policy_and_a_request_id(client: Client) -> None:
    for path in ("/", "/evidence", "/nowhere", "/api/v1/evidence/entries"):
        headers = client.get(path, headers={"accept": "text/html"}).headers
        assert "script-src 'self'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-request-id"].startswith("req_")


def test_the_language_is_asked_for_remembered_or_preferred(client: Client) -> None:
    client.headers["accept-language"] = ""
    assert 'lang="zh-CN"' in client.get("/").text
    assert 'lang="en"' in client.get("/", headers={"accept-language": "en-GB"}).text
    assert 'lang="en"' in client.get("/?lang=en").text
    moved = client.get("/language/en?to=/verify", follow_redirects=False)
    assert moved.headers["location"] == "/verify"
    assert 'lang="en"' in client.get("/verify").text


@pytest.mark.parametrize("target", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_the_language_switch_leads_to_this_house_only(client: Client, target: str) -> None:
    moved = client.get("/language/en", params={"to": target}, follow_redirects=False)
    assert moved.headers["location"] == "/"


def test_a_program_gets_a_problem_document_and_a_person_a_page(client: Client) -> None:
    answer = client.get("/api/v1/evidence/entries/evd_nothing")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("application/problem+json")
    document = answer.json()
    assert document["status"] == 404
    assert document["type"].startswith("/problems/")
    assert document["request_id"] == answer.headers["x-request-id"]
    zh = client.get("/api/v1/evidence/entries/evd_nothing", headers={"accept-language": "zh-CN"}).json()
    assert re.search("[\u4e00-\u9fff]", zh["detail"])
    page = client.get("/evidence/entries/evd_nothing", headers={"accept": "text/html"})
    assert page.status_code == 404
    assert "<html" in page.text


def test_a_wrong_method_names_the_right_ones(client: Client) -> None:
    answer = client.delete("/api/v1/evidence/entries")
    assert answer.status_code == 405
    assert "GET" in answer.headers["allow"]


def test_head_is_answered_like_get_without_the_content(client: Client) -> None:
    client.post("/evidence/deposits", files={"files": ("a", b"a")})
    entry_id = client.get("/api/v1/evidence/entries").json()["items"][0]["entry_id"]
    paths = ["/", "/evidence", "/healthz", "/readyz", "/metrics", "/static/js/deposit.js", "/log/checkpoint",
             "/log/tile/0/000.p/1", "/api/v1/evidence/entries", f"/evidence/entries/{entry_id}/bundle.zip",
             "/tables/evidence/deposits.csv", "/nowhere", "/api/v1/evidence/entries/evd_no"]  # fmt: skip
    for path in paths:
        full, head = client.get(path), client.head(path)
        assert (head.status_code, head.content) == (full.status_code, b""), path
        assert head.headers["content-type"] == full.headers["content-type"], path
        if path != "/metrics":  # grows with every request
            assert head.headers.get("content-length") == full.headers.get("content-length"), path
    assert client.head("/evidence/deposits").status_code == 405
    assert "HEAD" in client.delete("/evidence").headers["allow"]
    assert 'heqi_requests_total{method="HEAD",route="/healthz",status="200"}' in client.get("/metrics").text


@pytest.mark.parametrize("name", ["%00", "js/%00.js", "js/deposit.js/x", "a" * 300, "a/" * 3000, "%FF", "js", "..%2f"])
def test_what_cannot_be_a_file_is_not_found(client: Client, name: str) -> None:
    assert client.get(f"/static/{name}").status_code == 404


def test_log_lines_hold_routes_and_no_ids_names_or_values(client: Client, tmp_path: Path) -> None:
    file = tmp_path / "log" / "portal.jsonl"
    observability.start_logging(file)
    client.post("/evidence/deposits", files={"files": ("张三的合同.pdf", b"secret words")})
    entry_id = client.get("/api/v1/evidence/entries").json()["items"][0]["entry_id"]
    client.get(f"/evidence/entries/{entry_id}?name=张三", headers={"accept": "text/html"})
    observability.start_logging(tmp_path / "log" / "other.jsonl")
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert {"request"} <= {line["event"] for line in lines}
    assert any(line.get("route") == "/evidence/entries/{entry_id}" for line in lines)
    for word in (entry_id, "张三", "secret", "合同"):
        assert word not in file.read_text()


def test_health_readiness_and_metrics_answer(client: Client) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}
    assert client.get("/readyz").json()["log_entries"] == 0
    text = client.get("/metrics").text
    assert "heqi_log_entries 0.0" in text
    assert 'heqi_requests_total{method="GET",route="/healthz",status="200"}' in text
