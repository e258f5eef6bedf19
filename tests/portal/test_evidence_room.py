"""The evidence room over HTTP: deposits, entries, bundles, verification, and the log's public files."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import openpyxl
import pytest
from litestar.testing import TestClient

from heqi.engines.trust import leaf_hash, open_checkpoint, parse_verifier_key, tile_path, verify_bundle
from heqi.portal.gate import Gate
from heqi.portal.house import House
from tests.portal.conftest import Running

Client = TestClient[Gate]
Deposit = Callable[..., list[dict[str, Any]]]
LIMIT_BYTES = 4 * 1024 * 1024  # of the house under test
PAGE = {"accept": "text/html"}


@pytest.fixture
def deposit(client: Client, house: House) -> Deposit:
    """Deposit files over the API; receipts with their places."""

    def made(*files: tuple[str, bytes]) -> list[dict[str, Any]]:
        answer = client.post("/api/v1/evidence/deposits", files=[("files", file) for file in files])
        assert answer.status_code == 201, answer.text
        assert {one["standing"] for one in answer.json()} == {"staged"}
        house.sequence()
        return [client.get(f"/api/v1/evidence/entries/{one['entry_id']}").json()["receipt"] for one in answer.json()]

    return made


@pytest.mark.parametrize(
    "name", ["a.txt", "合同 “最终” (1).pdf", "<img src=x onerror=alert(1)>", "a'b%41.txt", "😀" * 60]
)
def test_a_file_of_any_name_and_size_gets_a_receipt_and_a_page(client: Client, deposit: Deposit, name: str) -> None:
    first, empty = deposit((name, b"content"), ("empty", b""))
    assert (first["name"], first["size_bytes"], first["index"]) == (name, 7, 0)
    assert empty["content_sha256"] == hashlib.sha256().hexdigest()
    page = client.get(f"/evidence/entries/{first['entry_id']}", headers=PAGE)
    assert page.status_code == 200
    assert "<img src=x" not in page.text


def test_a_name_that_turns_the_line_around_is_shown_harmless(client: Client, deposit: Deposit) -> None:
    (receipt,) = deposit(("invoice\u202efdp.exe", b"x"))
    for path in ("/evidence", f"/evidence/entries/{receipt['entry_id']}"):
        assert "\u202e" not in client.get(path, headers=PAGE).text


def test_of_a_batch_with_a_problem_nothing_is_stored(client: Client) -> None:
    files = [("files", ("good", b"good")), ("files", ("long" * 300, b"x")), ("files", ("also", b"y"))]
    answer = client.post("/evidence/deposits", files=files, headers={"accept": "application/json"})
    assert answer.status_code == 422
    assert answer.json()["code"] == "name-too-long"
    assert client.get("/api/v1/evidence/entries").json()["total"] == 0


def test_too_large_a_file_is_refused_with_its_size_and_the_limit(client: Client) -> None:
    inside = client.post("/evidence/deposits", files={"files": ("big", b"x" * (LIMIT_BYTES + 1))})
    assert inside.status_code == 413
    assert str(LIMIT_BYTES) in inside.json()["detail"]
    outside = client.post("/evidence/deposits", files={"files": ("bigger", b"x" * (LIMIT_BYTES * 2))})
    assert outside.status_code == 413
    assert client.get("/api/v1/evidence/entries").json()["total"] == 0


def test_a_form_without_a_file_is_told_so(client: Client) -> None:
    answer = client.post("/evidence/deposits", files={"other": ("a", b"a")})
    assert answer.status_code == 422
    assert "files" in answer.json()["detail"]


def test_without_scripts_the_form_leads_to_the_entry(client: Client) -> None:
    answer = client.post("/evidence/deposits", files={"files": ("a", b"a")}, headers=PAGE, follow_redirects=False)
    assert answer.status_code == 303
    assert client.get(answer.headers["location"], headers=PAGE).status_code == 200


def test_entries_come_in_pages_newest_first(client: Client, deposit: Deposit) -> None:
    deposit(*((f"{n}.txt", b"x") for n in range(5)))
    first = client.get("/api/v1/evidence/entries?limit=2").json()
    second = client.get("/api/v1/evidence/entries", params={"limit": 2, "cursor": first["next_cursor"]}).json()
    assert [receipt["index"] for receipt in first["items"] + second["items"]] == [4, 3, 2, 1]
    assert first["total"] == 5


def test_a_bundle_from_the_page_is_proven_and_a_changed_one_refused(
    client: Client, deposit: Deposit, tmp_path: Path
) -> None:
    (receipt,) = deposit(("a.txt", b"content"))
    key = client.get("/log/key").text
    for query, payload in (("", False), ("?payload=true", True)):
        body = client.get(f"/evidence/entries/{receipt['entry_id']}/bundle.zip{query}").content
        verdict = verify_bundle(io.BytesIO(body), key)
        assert verdict.state == "proven", verdict
        names = zipfile.ZipFile(io.BytesIO(body)).namelist()
        assert any(name.startswith("payload/") for name in names) is payload
    posted = client.post("/verify/bundle", files={"bundle": ("b.zip", body)}).json()
    assert (posted["verdict"], posted["pinned"]) == ("proven", True)
    changed = body[:200] + bytes([body[200] ^ 1]) + body[201:]
    assert client.post("/verify/bundle", files={"bundle": ("b.zip", changed)}).json()["verdict"] == "refused"
    assert client.post("/verify/bundle", files={"bundle": ("b.zip", b"no zip")}).json()["verdict"] == "refused"


@pytest.mark.parametrize("fields", [(), ("size_bytes",), ("name", "content_sha256")])
def test_a_bundle_discloses_what_was_asked_for_and_no_more(
    client: Client, deposit: Deposit, fields: tuple[str, ...]
) -> None:
    (receipt,) = deposit(("secret name.txt", b"content"))
    address = f"/api/v1/evidence/entries/{receipt['entry_id']}/bundle"
    body = client.get(address, params={"fields": ",".join(fields)}).content
    verdict = verify_bundle(io.BytesIO(body), client.get("/log/key").text)
    assert verdict.state == "proven", verdict
    told = {"name", "media_type", "size_bytes", "content_sha256", "depositor"} & set(verdict.facts)
    assert told == set(fields)
    assert (b"secret name" in body) is ("name" in fields)
    unknown = client.get(address, params={"fields": "colour"})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "unknown-field")


def test_asking_for_a_hash_tells_when_and_where_and_no_name(client: Client, deposit: Deposit) -> None:
    (receipt,) = deposit(("secret name.txt", b"content"))
    known = client.post("/verify/hash", json={"sha256": receipt["content_sha256"]})
    assert known.json()["known"] is True
    assert known.json()["entries"][0]["entry_id"] == receipt["entry_id"]
    assert "secret" not in known.text
    assert client.post("/verify/hash", json={"sha256": "0" * 64}).json() == {"known": False, "entries": []}
    for bad in ({"sha256": "0" * 63}, {"sha256": "Z" * 64}, {}, {"sha256": "0" * 64, "more": 1}):
        assert client.post("/verify/hash", json=bad).status_code == 400


def test_the_public_files_of_the_log_fit_each_other(client: Client, deposit: Deposit) -> None:
    assert client.get("/log/checkpoint").status_code == 404, "an empty log has no checkpoint yet"
    deposit(*((f"{n}", b"x") for n in range(3)))
    key = parse_verifier_key(client.get("/log/key").text.strip())
    size, root = open_checkpoint(client.get("/log/checkpoint").content, key)
    hashes = client.get("/log/" + tile_path(0, 0, size)).content
    entries = client.get("/log/" + tile_path(None, 0, size)).content
    assert (size > 3, len(hashes), len(root)) == (True, 32 * size, 32), "deposits, and the deeds of the trail"
    length = int.from_bytes(entries[:2], "big")
    assert leaf_hash(entries[2 : 2 + length]) == hashes[:32]
    for path in ("tile/0/000", f"tile/0/000.p/{size + 1}", "tile/0/000.p/0", "tile/0/1", "tile/64/000",
                 "tile/x/000.p/3", "tile/entries/001", "tile/0/000.p/03", "tile/-1/000"):  # fmt: skip
        assert client.get("/log/" + path).status_code == 404, path


def test_the_table_can_be_taken_away_as_csv_xlsx_and_json(client: Client, deposit: Deposit) -> None:
    (receipt,) = deposit(("=1+1.txt", b"x"))
    assert "'=1+1.txt" in client.get("/tables/evidence/deposits.csv").text
    book = openpyxl.load_workbook(io.BytesIO(client.get("/tables/evidence/deposits.xlsx").content))
    assert book.worksheets[0]["A2"].value == "=1+1.txt"
    assert client.get("/tables/evidence/deposits.json").json()[0]["entry_id"] == receipt["entry_id"]
    assert client.get("/tables/evidence/deposits.exe").status_code == 404
    assert client.get("/tables/evidence/nothing.csv").status_code == 404


def test_a_hundred_megabytes_go_in_and_come_out(up: Running, tmp_path: Path) -> None:
    file = tmp_path / "large.bin"
    block = hashlib.sha256(b"seed").digest() * 32768
    file.write_bytes(block * 100)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    with up.sign_in() as client, file.open("rb") as content:
        sent = {"files": ("large.bin", content)}
        (receipt,) = client.post("/api/v1/evidence/deposits", files=sent, timeout=120).json()
        assert (receipt["size_bytes"], receipt["content_sha256"]) == (100 * 2**20, digest)
        address = f"/evidence/entries/{receipt['entry_id']}/bundle.zip?payload=true"
        (tmp_path / "bundle.zip").write_bytes(client.get(address, timeout=120).content)
    assert verify_bundle(tmp_path / "bundle.zip", httpx.get(f"{up.address}/log/key").text).state == "proven"
