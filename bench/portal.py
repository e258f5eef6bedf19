"""How fast pages and the API answer, beside a bare Litestar handler that runs the same SQL on the same database.

``python bench/portal.py [--quick] [--json]``. A real ``heqi up`` with its demo world, two workers; beside it two
workers of a bare application (below: what one would write without identity, tenancy of the door, policies, problems
and headers) on the same PostgreSQL, under the same row security. A program of its own sends requests over kept
connections: closed loop with 1, 50 and 200 clients, ours and the peer by turns; for the page also an open loop of 50 a
second, where a slow answer does not slow the next question. What is read is measured before anything is written: the
page shows every batch in its filter, and thousands of them are no world. All share the same cores, the sender too.

Figures: requests a second, p50 and p99 in milliseconds, medians of the rounds; ``ratio_…`` is the median over the
rounds of ours by the bare handler's rate right after it, which a busy machine disturbs least. ``fsync_milliseconds``
is what one commit costs on this disk at least, ``load_before`` the machine's load (1 minute) when measuring began.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec
from granian import Granian
from granian.constants import Interfaces
from litestar import Litestar, get, post
from sqlalchemy import text

from heqi.kernel.clock import SystemClock, SystemRandomness
from heqi.kernel.ids import new_id
from heqi.kernel.settings import read_settings
from heqi.pilots.sandbox.model.records import NEWEST_FIRST, ApplicationPage, Batch, Filters
from heqi.pilots.sandbox.store import applications as store
from heqi.portal.credentials import csrf_of
from heqi.portal.server import end_with_owner
from heqi.storage import attach_database

CLIENTS = (1, 50, 200)
ROWS = 50
WORKING_GROUP = "shen.wangzhi"
LIST = f"/api/v1/sandbox/applications?limit={ROWS}"
MADE = "/api/v1/sandbox/batches"
PAGE = "/sandbox/data/applications"
BATCH = {
    "city": "测算市",
    "name_zh": "测算批次",
    "name_en": "A batch to measure with",
    "call_opens": "2026-01-01",
    "call_closes": "2026-12-31",
    "notice_days": 10,
    "working_group": ["试点工作组"],
}
ACT_AS = text("select set_config('heqi.institution', :institution, true), set_config('heqi.person', :person, true)")

Send = Callable[[int], tuple[bytes, bytes]]
"""Head and body of the request with this number."""


def bare() -> Any:
    """The peer: the same statements in one transaction, and nothing else."""
    end_with_owner()
    held = attach_database(read_settings(os.environ))
    database = held.__enter__()
    who = json.loads(os.environ["HEQI_TEST_WHO"])
    clock, randomness = SystemClock(), SystemRandomness()

    @get("/list", sync_to_thread=True)
    def listed() -> ApplicationPage:
        with database.transaction() as db:
            db.execute(ACT_AS, who)
            filters = Filters()
            found = store.applications(db, filters, None, ROWS + 1, NEWEST_FIRST)
            total = sum(store.count_by_state(db, filters).values())
        items = found[:ROWS]
        return ApplicationPage(items=items, total=total, next_cursor=items[-1].id if len(found) > ROWS else None)

    @post("/batches", sync_to_thread=True)
    def made(data: dict[str, Any]) -> Batch:
        batch = msgspec.convert(
            {
                **data,
                "id": new_id("bat", clock, randomness),
                "institution": who["institution"],
                "created_at": clock.now(),
            },
            Batch,
            strict=False,
        )
        with database.transaction() as db:
            db.execute(ACT_AS, who)
            store.insert_batch(db, batch)
        return batch

    return Litestar([listed, made], openapi_config=None, logging_config=None)


def serve_bare(port: int) -> None:
    """Serve the peer as the house serves itself, and end with whoever started it."""
    end_with_owner()
    Granian(
        "bench.portal:bare",
        address="127.0.0.1",
        port=port,
        interface=Interfaces.ASGI,
        workers=2,
        factory=True,
        log_enabled=False,
    ).serve()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class House(msgspec.Struct):
    """A running house and its peer."""

    port: int
    bare_port: int
    token: str
    cookie: str


@contextmanager
def running(folder: Path) -> Iterator[House]:
    """``heqi up`` on an empty home, and the bare application beside it; both end with the block."""
    port, bare_port = free_port(), free_port()
    environment = {
        **os.environ,
        "HEQI_HOME": str(folder / "home"),
        "HEQI_PORT": str(port),
        "HEQI_API_REQUESTS_PER_SECOND": "10000",
        "HEQI_API_BURST": "10000",
    }
    heqi = Path(sys.executable).with_name("heqi")
    up = subprocess.Popen([heqi, "up", "--json"], env=environment, stdout=subprocess.PIPE, text=True)
    peer = None
    try:
        assert up.stdout is not None
        said = json.loads(up.stdout.readline())
        token, cookie, who = sign_in(f"http://127.0.0.1:{port}", said["demo"])
        peer = subprocess.Popen(
            [sys.executable, "-c", f"from bench.portal import serve_bare; serve_bare({bare_port})"],
            env={**environment, "HEQI_TEST_WHO": json.dumps(who)},
        )
        wait_for(bare_port)
        yield House(port, bare_port, token, cookie)
    finally:
        if peer is not None:
            peer.kill()  # its workers see that it is gone
            peer.wait(timeout=60)
        up.terminate()
        up.wait(timeout=60)


def sign_in(address: str, demo: Mapping[str, Any]) -> tuple[str, str, dict[str, str]]:
    """A token and a session of somebody of the working group, and who that is to the database."""
    with httpx.Client(base_url=address, timeout=30) as client:
        client.get("/login")
        form = {"login": WORKING_GROUP, "password": demo["password"], "next": "/"}
        client.post("/login", data=form | {"_csrf": csrf_of(client.cookies["heqi_visit"])})
        session = client.cookies["heqi_session"]
        client.headers["x-csrf-token"] = csrf_of(session)
        asked = {"name": "bench", "scopes": ["sandbox:read", "sandbox:write"], "days": 1}
        made = client.post("/api/v1/identity/tokens", json=asked, headers={"idempotency-key": "bench"})
        made.raise_for_status()
        me = client.get("/api/v1/identity/me").json()
        return made.json()["secret"], session, {"institution": me["institution"], "person": me["person"]}


def wait_for(port: int, seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(port)


class Client:
    """One kept connection."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.reader: asyncio.StreamReader | None = None
        self.writer: asyncio.StreamWriter | None = None

    async def ask(self, head: bytes, body: bytes) -> int:
        """Send a request and read the whole answer; its status."""
        if self.reader is None or self.writer is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 20)
        self.writer.write(head + body)
        status = int((await self.reader.readline()).split()[1])
        length = 0
        while (line := await self.reader.readline()) != b"\r\n":
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        await self.reader.readexactly(length)
        return status

    def close(self) -> None:
        if self.writer is not None:
            self.writer.close()


def request(method: str, path: str, credential: Mapping[str, str], body: bytes = b"", **more: str) -> bytes:
    """The head of a request."""
    headers = {"host": "127.0.0.1", "accept": "text/html, application/json", **credential, **more}
    if body:
        headers |= {"content-type": "application/json"}
    headers["content-length"] = str(len(body))
    lines = [f"{method} {path} HTTP/1.1", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def closed_loop(port: int, send: Send, clients: int, seconds: float) -> tuple[float, list[float]]:
    """Requests a second and their milliseconds, each client asking again as soon as it is answered."""
    taken: list[float] = []
    end = time.perf_counter() + seconds
    numbers = iter(range(1 << 60))

    async def one() -> None:
        client = Client(port)
        while time.perf_counter() < end:
            started = time.perf_counter()
            status = await client.ask(*send(next(numbers)))
            assert status < 300, status
            taken.append(1000 * (time.perf_counter() - started))
        client.close()

    started = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(clients)))
    return len(taken) / (time.perf_counter() - started), taken


async def open_loop(port: int, send: Send, per_second: int, seconds: float) -> list[float]:
    """Milliseconds from when each request was due; they come at a steady pace whatever the answers do."""
    idle: list[Client] = []
    taken: list[float] = []
    start = time.perf_counter()

    async def one(number: int) -> None:
        due = start + number / per_second
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        client = idle.pop() if idle else Client(port)
        assert await client.ask(*send(number)) < 300
        taken.append(1000 * (time.perf_counter() - due))
        idle.append(client)

    await asyncio.gather(*(one(number) for number in range(int(per_second * seconds))))
    for client in idle:
        client.close()
    return taken


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def measure(house: House, folder: Path, rounds: int, seconds: float) -> dict[str, float]:
    """All figures; ours and the peer by turns."""
    bearer, session = {"authorization": f"Bearer {house.token}"}, {"cookie": f"heqi_session={house.cookie}"}
    body = json.dumps(BATCH).encode()
    kinds: dict[str, tuple[int, Send]] = {
        "json_list": (house.port, lambda _: (request("GET", LIST, bearer), b"")),
        "bare_json_list": (house.bare_port, lambda _: (request("GET", "/list", {}), b"")),
        "post": (
            house.port,
            lambda n: (
                request("POST", "/api/v1/sandbox/batches", bearer, body, idempotency_key=os.urandom(16).hex()),
                body,
            ),
        ),
        "bare_post": (house.bare_port, lambda _: (request("POST", "/batches", {}, body), body)),
        "page": (house.port, lambda _: (request("GET", PAGE, session), b"")),
    }
    found = {"load_before": [os.getloadavg()[0]]}

    def keep(label: str, value: float) -> None:
        found.setdefault(label, []).append(value)

    def closed(*names: str) -> None:
        for clients in CLIENTS:
            rates: list[float] = []
            for name in names:
                port, send = kinds[name]
                rate, taken = asyncio.run(closed_loop(port, send, clients, seconds))
                keep_times(keep, f"{name}_{clients}_clients", taken)
                keep(f"{name}_{clients}_clients_per_second", rate)
                rates.append(rate)
            if len(rates) == 2:
                keep(f"ratio_{names[0]}_to_bare_{clients}_clients", rates[0] / rates[1])

    for name in ("page", "json_list", "bare_json_list"):  # templates and statements are ready before anything counts
        asyncio.run(closed_loop(*kinds[name], clients=8, seconds=1))
    for _ in range(rounds):
        taken = asyncio.run(open_loop(house.port, kinds["page"][1], 50, 2 * seconds))
        keep_times(keep, "page_open_loop_50_per_second", taken)
        closed("json_list", "bare_json_list")
        closed("page")
    for _ in range(rounds):
        closed("post", "bare_post")
        keep("fsync_milliseconds", fsync_milliseconds(folder))
    return {name: statistics.median(values) for name, values in found.items()}


def keep_times(keep: Callable[[str, float], None], label: str, taken: list[float]) -> None:
    keep(f"{label}_p50_milliseconds", percentile(taken, 0.5))
    keep(f"{label}_p99_milliseconds", percentile(taken, 0.99))


def fsync_milliseconds(folder: Path) -> float:
    with (folder / "sync").open("wb", buffering=0) as file:
        started = time.perf_counter()
        for _ in range(50):
            os.pwrite(file.fileno(), b"x" * 4096, 0)
            os.fsync(file.fileno())
    return 1000 * (time.perf_counter() - started) / 50


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one short round: to see that it runs")
    parser.add_argument("--json", action="store_true", help="one flat map of figures")
    chosen = parser.parse_args()
    rounds, seconds = (1, 1.0) if chosen.quick else (5, 4.0)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=Path.cwd()) as folder, running(Path(folder)) as house:
        figures = measure(house, Path(folder), rounds, seconds)
    if chosen.json:
        print(json.dumps(figures, indent=1))
    else:
        for name, value in figures.items():
            print(f"{name:52} {value:12,.2f}")


if __name__ == "__main__":
    main()
