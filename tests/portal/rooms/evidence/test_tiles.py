"""The log's public files over HTTP: caches, members, and full tiles without the database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
from litestar.testing import TestClient

from heqi.engines import evidence
from heqi.engines.evidence import IncomingFile
from heqi.engines.trust import leaf_hash
from heqi.engines.trust.reading import split_entries
from heqi.kernel.settings import Log, Settings
from heqi.portal.gate import Gate
from heqi.portal.house import House, furnish
from heqi.portal.rooms.identity.model.records import NewToken
from heqi.portal.rooms.identity.service import tokens
from heqi.portal.server import front
from heqi.storage import Actor, Database, Home
from tests.portal.conftest import (
    Running,
    come_in,
    free_port,
    heqi,
    new_operator,
    start_up,
)

Client = TestClient[Gate]
SLUGS = ("evidence", "sandbox")
CHECKED = ("tile/0/000", "tile/entries/000")


def fill(house: House, count: int) -> None:
    """Deposit so many files."""
    for first in range(0, count, 100):
        files = [
            IncomingFile(name=f"{first + number}.bin", content=BytesIO(b"x"))
            for number in range(min(100, count - first))
        ]
        with house.open_context() as ctx:
            evidence.deposit(ctx, house.log, files)
    house.sequence()


@pytest.fixture
def members(database: Database, tmp_path: Path) -> House:
    """A house whose log is for members."""
    home = Home(tmp_path / "home")
    home.prepare()
    return furnish(Settings(home=home.path, log=Log(public=False)), database)


def asking(house: House) -> Client:
    client = TestClient(front(house), base_url="http://127.0.0.1:8080")  # pyright: ignore[reportArgumentType]
    client.headers["accept-language"] = "en"
    return client  # pyright: ignore[reportReturnType]


@pytest.fixture
def public(house: House) -> Iterator[Client]:
    """Anybody's requests to a house of the demo world, whose log is public."""
    fill(house, 300)
    with asking(house) as client:
        yield client


def token(house: House, person: Actor, *scopes: str) -> dict[str, str]:
    """The header of a program with a token of these scopes."""
    with house.open_context(person) as ctx:
        made = tokens.create_token(ctx, NewToken(name="监测", scopes=scopes, days=1), SLUGS)
    return {"authorization": f"Bearer {made.secret}"}


def test_a_full_tile_is_kept_by_every_cache_for_ever(public: Client) -> None:
    for path in CHECKED:
        answer = public.get(f"/log/{path}")
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["content-type"] == "application/octet-stream"
        head = public.head(f"/log/{path}")
        assert (head.status_code, head.content) == (200, b"")
        for name in ("content-length", "etag", "cache-control"):
            assert head.headers[name] == answer.headers[name]
        for had in (answer.headers["etag"], f'"x", W/{answer.headers["etag"]}', "*"):
            again = public.get(f"/log/{path}", headers={"if-none-match": had})
            assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", answer.headers["etag"])
    tile, bundle = (public.get(f"/log/{path}").content for path in CHECKED)
    assert b"".join(leaf_hash(body) for body in split_entries(bundle, "", 0)) == tile


def test_what_changes_is_asked_for_again(public: Client) -> None:
    size = int(public.get("/log/checkpoint").text.split("\n")[1])
    for path in ("checkpoint", f"tile/0/{size // 256:03d}.p/{size % 256}", f"tile/1/000.p/{size // 256}", "key"):
        answer = public.get(f"/log/{path}")
        assert answer.status_code == 200, path
        assert "no-cache" in answer.headers["cache-control"]
        assert public.get(f"/log/{path}", headers={"if-none-match": answer.headers["etag"]}).status_code == 304
        assert public.get(f"/log/{path}", headers={"if-none-match": '"other"'}).status_code == 200
    assert public.get("/log/checkpoint").headers["content-type"] == "text/plain; charset=utf-8"


def test_there_is_nothing_at_any_other_address(public: Client) -> None:
    for path in (
        *("tile/0/009", "tile/0/000.p/256", "tile/0/000.p/0", "tile/0/00", "tile/00/000", "tile/64/000", "tile/x/000"),
        *("tile/entries/009", "tile/0/000/", "tile/0/000.p/1/", "tile//0/000", "tile/9/000", "tile/0/x000/000"),
        *("tile/0/..%2F..%2Fkeys", "tile/0/999.p/1", "tile/entries/000.p/300", "tile/0/%00", "tile/", "nonsense"),
    ):
        answer = public.get(f"/log/{path}", headers={"accept": "application/json"})
        assert answer.status_code == 404, path
        assert "immutable" not in answer.headers.get("cache-control", "")


def test_full_tiles_come_without_the_database(public: Client, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    first = {path: public.get(f"/log/{path}").content for path in CHECKED}

    def asked(*arguments: object, **options: object) -> None:
        raise RuntimeError("the database was asked")

    for way in ("transaction", "statement"):
        monkeypatch.setattr(type(house.database), way, asked)
    for path in CHECKED:
        answer = public.get(f"/log/{path}")
        assert (answer.status_code, answer.content) == (200, first[path])
    assert public.get("/log/tile/0/001").status_code == 500


def test_a_changed_file_is_not_served(public: Client, house: House) -> None:
    right = public.get("/log/tile/0/000").content
    (file,) = [path for path in (house.settings.home / "tiles").rglob("*") if path.is_file()]
    file.write_bytes(b"\0" + file.read_bytes()[1:])
    assert public.get("/log/tile/0/000").content == right


def test_a_log_is_public_where_it_is_said_or_where_there_is_only_a_demo(tmp_path: Path) -> None:
    said = [
        Settings(home=tmp_path, demo=demo, log=Log(public=public)).log_is_public
        for demo in (True, False)
        for public in (None, True, False)
    ]
    assert said == [True, True, False, False, True, False]


def test_tiles_of_a_log_for_members_want_a_member(members: House) -> None:
    fill(members, 260)
    operator = new_operator(members)
    ways = ("/log/tile/0/000", "/log/tile/entries/000", "/log/tile/1/000.p/1")
    with asking(members) as client:
        for way in ways:
            nobody = client.get(way, headers={"accept": "application/json"})
            assert (nobody.status_code, nobody.json()["code"]) == (401, "sign-in-needed")
            assert nobody.headers["www-authenticate"] == 'Bearer realm="heqi"'
            page = client.get(way, headers={"accept": "text/html"}, follow_redirects=False)
            assert page.headers["location"].startswith("/login?next=")
            assert client.get(way, headers=token(members, operator, "evidence:read")).status_code == 200
            other = client.get(way, headers=token(members, operator, "sandbox:read", "evidence:write"))
            assert (other.status_code, other.json()["code"]) == (403, "scope-missing")
            wrong = client.get(way, headers={"authorization": "Bearer hq_" + "x" * 43})
            assert wrong.status_code == 401
        caching = client.get(ways[0], headers=token(members, operator, "evidence:read")).headers["cache-control"]
        assert caching == "private, max-age=31536000, immutable"
        for open_to_all in ("/log/checkpoint", "/log/key"):
            assert client.get(open_to_all).status_code == 200
        come_in(client, members, operator)
        assert client.get(ways[0]).status_code == 200


def test_a_token_that_was_revoked_reads_nothing_more(members: House) -> None:
    fill(members, 257)
    operator = new_operator(members)
    shown = token(members, operator, "evidence:read")
    with asking(members) as client:
        assert client.get("/log/tile/0/000", headers=shown).status_code == 200
        with members.open_context(operator) as ctx:
            tokens.revoke_token(ctx, tokens.tokens(ctx)[0].id)
        assert client.get("/log/tile/0/000", headers=shown).status_code == 401


def monitor(*arguments: object) -> tuple[int, dict[str, Any]]:
    """Exit code and the look of ``heqi-monitor --once --json`` in a process of its own."""
    command = [sys.executable, "-P", "-m", "heqi.edge.monitor", *map(str, arguments), "--once", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env={**os.environ})
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def deposit(client: httpx.Client, count: int) -> None:
    files = [("files", (f"{number}.txt", b"x")) for number in range(count)]
    assert client.post("/api/v1/evidence/deposits", files=files).status_code == 201


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A running house whose log is for members."""
    running = start_up(tmp_path_factory.mktemp("closed") / "home", HEQI_LOG_PUBLIC="false", HEQI_WORKERS="1")
    running.shared = True
    yield running
    assert running.stop() == 0


def log_key(running: Running, folder: Path) -> Path:
    path = folder / "pinned.vkey"
    path.write_text(httpx.get(f"{running.address}/log/key").text)
    return path


def test_a_monitor_follows_a_running_house(up: Running, tmp_path: Path) -> None:
    address, state = f"{up.address}/log", tmp_path / "state"
    key = log_key(up, tmp_path)
    code, first = monitor(address, "--log-key", key, "--state", state)
    assert (code, first["findings"], first["entries"]) == (0, [], first["size"])
    with up.sign_in() as client:
        deposit(client, 90)
    code, second = monitor(address, "--log-key", key, "--state", state)
    assert (code, second["findings"]) == (0, [])
    assert second["grown_by"] >= 90


def test_a_monitor_of_a_log_for_members_needs_a_token(closed: Running, tmp_path: Path) -> None:
    address, key, file = f"{closed.address}/log", log_key(closed, tmp_path), tmp_path / "token"
    code, refused = monitor(address, "--log-key", key)
    assert (code, [one["code"] for one in refused["findings"]]) == (3, ["access-refused"])
    with closed.sign_in() as client:
        wanted = {"name": "监测", "scopes": ["evidence:read"], "days": 1}
        made = client.post("/api/v1/identity/tokens", json=wanted, headers={"idempotency-key": "monitor"})
        assert made.status_code == 201, made.text
        deposit(client, 100)
    file.touch(mode=0o600)
    file.write_text(made.json()["secret"])
    code, look = monitor(address, "--log-key", key, "--token", file)
    assert (code, look["findings"]) == (0, [])
    assert look["size"] >= 100


def test_an_exported_log_is_served_by_any_web_server_and_monitored_the_same(closed: Running, tmp_path: Path) -> None:
    folder, key = tmp_path / "export", log_key(closed, tmp_path)
    done = heqi(closed.home, "evidence", "export", folder, "--json")
    assert done.returncode == 0, done.stderr
    size = json.loads(done.stdout)["size"]
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for(port)
            code, look = monitor(f"http://127.0.0.1:{port}", "--log-key", key, "--state", tmp_path / "state")
        finally:
            server.kill()
    assert (code, look["findings"], look["size"]) == (0, [], size)
    code, live = monitor(folder, "--log-key", key, "--state", tmp_path / "state")
    assert (code, live["grown_by"]) == (0, 0)
    checked = heqi(closed.home, "evidence", "check", folder, "--log-key", key)
    assert (checked.returncode, f"{size} of them read" in checked.stdout) == (0, True)
    file = next(path for path in sorted((folder / "tile/entries").rglob("*")) if path.is_file())
    file.write_bytes(file.read_bytes()[:-1] + b"\0")
    broken = heqi(closed.home, "evidence", "check", folder, "--log-key", key)
    assert (broken.returncode, "entries-wrong" in broken.stdout) == (1, True)
    assert heqi(closed.home, "evidence", "export", folder, "--repair").returncode == 0
    assert monitor(folder, "--log-key", key)[0] == 0


def wait_for(port: int) -> None:
    transport = httpx.HTTPTransport(retries=5)
    with closing(httpx.Client(transport=transport)) as client:
        assert client.get(f"http://127.0.0.1:{port}/checkpoint").status_code == 200


def test_a_house_that_lost_its_database_gets_the_log_back_from_an_export(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "export"
    file = tmp_path / "contract.txt"
    file.write_bytes(b"contract")
    deposit_it = ("evidence", "deposit", file, "--json")
    assert heqi(home, *deposit_it, HEQI_DEMO="false").returncode == 0
    size = json.loads(heqi(home, "evidence", "export", folder, "--json", HEQI_DEMO="false").stdout)["size"]
    (home / "postgres").rename(tmp_path / "lost")
    back = heqi(home, "evidence", "import", folder, HEQI_DEMO="false")
    assert back.returncode == 0, back.stderr
    assert f"{size} entries in the database, {size} of them from the export" in back.stdout
    assert "payloads, names and salts" in back.stdout
    (receipt,) = json.loads(heqi(home, *deposit_it, HEQI_DEMO="false").stdout)
    assert receipt["index"] >= size
    assert heqi(home, "evidence", "import", tmp_path / "none", HEQI_DEMO="false").returncode == 1
