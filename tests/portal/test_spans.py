"""Spans say which work was done and how long it took, and nothing of whom or what it was about."""

from __future__ import annotations

import asyncio
import io
import json
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from litestar.testing import TestClient
from litestar.types import Receive, Scope, Send
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from heqi.engines import evidence
from heqi.kernel import tracing
from heqi.kernel.problems import Forbidden
from heqi.kernel.settings import Settings
from heqi.portal import observability, telemetry
from heqi.portal.house import House
from heqi.portal.server import front
from heqi.portal.spans import FORMER_NAME, SpanFile, Spans, Traced, statement_name
from heqi.storage import Database, OpenContext, store
from tests.conftest import Nothing
from tests.portal.conftest import heqi, start_up

TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
PERSONAL = "张三 110101199003070000"


class Recording:
    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.spans = Spans(self.exporter, "1")

    @property
    def all(self) -> dict[str, list[dict[str, Any]]]:
        """What was recorded, by name."""
        assert self.spans.provider.force_flush()
        found: dict[str, list[dict[str, Any]]] = {}
        for span in self.exporter.get_finished_spans():
            found.setdefault(span.name, []).append(as_told(span))
        return found


def as_told(span: ReadableSpan) -> dict[str, Any]:
    from heqi.portal.spans import flat

    return json.loads(json.dumps(flat(span)))


@pytest.fixture
def recording() -> Iterator[Recording]:
    recording = Recording()
    recording.spans.start()
    yield recording
    recording.spans.close()


def test_without_a_listener_nothing_is_recorded_and_nothing_is_sent_on() -> None:
    with tracing.span("anything", action="a.b"):
        assert tracing.trace_headers() == {}
        tracing.note({"route": "/"})
    settings = Settings(home=Path("/nowhere"))
    assert telemetry.traced(answer, settings, "1") is answer  # pyright: ignore[reportArgumentType]
    loaded = "import sys, heqi.portal.server; print([m for m in sys.modules if m.startswith('opentelemetry')])"
    ran = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]", "with spans off nothing of them is loaded"


def test_a_transaction_holds_its_use_case_and_its_statements(recording: Recording, open_context: OpenContext) -> None:
    with open_context() as ctx:
        ctx.permit("sandbox.look", "app_1")
        ctx.db.execute(store.CURRENT_NAMES)
    (transaction,), (permit,) = recording.all["transaction"], recording.all["permit"]
    statement = recording.all["sql storage.CURRENT_NAMES"][-1]
    assert permit["parent"] == statement["parent"] == transaction["span"]
    assert permit["action"] == "sandbox.look"
    assert "app_1" not in json.dumps(recording.all)
    assert statement["statement"] == "storage.CURRENT_NAMES"
    assert transaction["microseconds"] >= statement["microseconds"] > 0


def test_an_error_is_recorded_by_its_type_and_never_by_its_words(recording: Recording, database: Database) -> None:
    with pytest.raises(DBAPIError), database.transaction() as connection:
        connection.execute(text("select cast(:value as bigint) from heqi.migration"), {"value": PERSONAL})
    told = recording.all
    assert told["sql select heqi.migration"][0]["error"] == "InvalidTextRepresentation"
    assert told["transaction"][0]["failed"] is True
    assert told["transaction"][0]["error"] == "DataError"
    assert not re.search("张三|110101", json.dumps(told, ensure_ascii=False))
    assert all(not span.events for span in recording.exporter.get_finished_spans()), "an event would hold its words"


def test_a_refused_use_case_is_a_failed_span(recording: Recording, open_context: OpenContext) -> None:
    with open_context() as ctx, pytest.raises(Forbidden):
        msgspec.structs.replace(ctx, authority=Nothing()).permit("sandbox.look", "app_1")
    assert recording.all["permit"][0]["error"] == "Forbidden"


def test_statements_are_named_after_the_store_or_by_verb_and_tables_alone() -> None:
    assert statement_name(store.CURRENT_NAMES, "") == "storage.CURRENT_NAMES"
    assert statement_name(store.CURRENT_NAMES.bindparams(), "") == "storage.CURRENT_NAMES"
    sql = "select a from evidence.entry e join heqi.participant p where x = 'from secret.name' and y = 'O''Neil'"
    assert statement_name(None, sql) == "select evidence.entry heqi.participant"
    assert statement_name(text(sql), sql) == "select evidence.entry heqi.participant"
    assert statement_name(None, "") == "?"


async def answer(scope: Scope, receive: Receive, send: Send) -> None:
    observability.event("request", method="GET", route="/things/{id:str}", status=200, request_id="req_1")
    seen.append(tracing.trace_headers())
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


seen: list[dict[str, str]] = []


@pytest.mark.parametrize(
    ("header", "joined"),
    [
        (f"00-{TRACE}-{PARENT}-01", True),
        (f"00-{TRACE}-{PARENT}-00", True),
        (None, False),
        ("", False),
        (f"00-{'0' * 32}-{PARENT}-01", False),
        (PERSONAL.encode().decode("latin-1"), False),
    ],
)
def test_a_request_joins_the_trace_of_its_caller_and_passes_it_on(
    recording: Recording, header: str | None, joined: bool
) -> None:
    seen.clear()
    transport = httpx.ASGITransport(Traced(answer, recording.spans))  # pyright: ignore[reportArgumentType]

    async def ask() -> None:
        headers = [(b"tracestate", b"vendor=secret"), (b"traceparent", header.encode("latin-1"))] if header else []
        async with httpx.AsyncClient(transport=transport, base_url="http://house") as client:
            await client.get("/things/7?name=secret", headers=headers)

    asyncio.run(ask())
    (request,) = recording.all["request"]
    assert (request["trace"] == TRACE) is joined
    assert request["parent"] == (PARENT if joined else None)
    assert (request["method"], request["route"], request["status"]) == ("GET", "/things/{id:str}", 200)
    assert request["request_id"] == "req_1"
    assert [list(headers) for headers in seen] == [["traceparent"]], "a tracestate may hold anything"
    assert seen[0]["traceparent"].startswith(f"00-{request['trace']}-{request['span']}-0")
    assert "secret" not in json.dumps(recording.all)


def batch(recording: Recording) -> tuple[ReadableSpan, ...]:
    for _ in range(200):
        with tracing.span("piece", action="a.b"):
            pass
    assert recording.spans.provider.force_flush()
    return recording.exporter.get_finished_spans()


def test_the_span_files_are_private_and_stay_within_their_limit(recording: Recording, tmp_path: Path) -> None:
    exporter, spans = SpanFile(tmp_path, 200_000), batch(recording)
    for _ in range(30):
        exporter.export(spans)
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 200_000 + 60_000
    assert (tmp_path / FORMER_NAME).stat().st_size > 0
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_several_writers_mix_no_lines_and_lose_none(recording: Recording, tmp_path: Path) -> None:
    spans = batch(recording)
    writers = [SpanFile(tmp_path, 2_000_000) for _ in range(4)]
    write: list[Callable[[], object]] = [lambda one=one: [one.export(spans) for _ in range(5)] for one in writers]
    threads = [threading.Thread(target=each) for each in write]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = [line for path in tmp_path.iterdir() for line in path.read_text().splitlines()]
    assert len([json.loads(line) for line in lines]) == 4 * 5 * len(spans)


def test_writers_that_find_the_file_full_at_once_turn_it_over_once(
    recording: Recording, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spans, turn = batch(recording), Path.replace
    (tmp_path / "spans.jsonl").write_text("older\n" * 20_000)
    together = threading.Barrier(4)

    def slowly(self: Path, target: Path) -> Path:
        time.sleep(0.05)
        return turn(self, target)

    def write() -> None:
        together.wait()
        SpanFile(tmp_path, 200_000).export(spans[:1])

    monkeypatch.setattr(Path, "replace", slowly)
    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (tmp_path / FORMER_NAME).read_text() == "older\n" * 20_000
    assert len((tmp_path / "spans.jsonl").read_text().splitlines()) == 4


def test_a_disk_that_takes_no_spans_does_not_stop_the_house(recording: Recording, tmp_path: Path) -> None:
    exporter = SpanFile(tmp_path / "missing", 1_000_000)
    assert exporter.export(batch(recording)).name == "FAILURE"


def test_an_exporter_that_is_not_installed_is_told_before_anything_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, telemetry.OTLP, None)
    with pytest.raises(telemetry.ExporterMissing, match="opentelemetry-exporter-otlp-proto-http"):
        telemetry.check(Settings(home=tmp_path, telemetry="otlp", telemetry_endpoint="https://spans.invalid"))
    telemetry.check(Settings(home=tmp_path, telemetry="file"))


def test_engine_calls_are_spans(recording: Recording) -> None:
    calls: list[Callable[..., object]] = [evidence.deposit, evidence.prove, evidence.audit]
    for call in calls:
        with pytest.raises(TypeError):
            call()  # an engine call is an engine call also when it fails
        assert recording.all[f"evidence.{call.__name__}"][0]["error"] == "TypeError"


IDENTIFIERS = re.compile(r"\b(?!req_)[a-z]{3}_[0-9a-zA-Z-]{10,}")


def test_no_identifier_and_no_personal_data_of_a_request_is_in_any_span(
    recording: Recording, house: House, tmp_path: Path
) -> None:
    with TestClient(Traced(front(house), recording.spans), base_url="http://127.0.0.1:8080") as client:  # pyright: ignore[reportArgumentType]
        client.cookies.set("heqi_session", "hush-cookie")
        for path in (
            "/evidence/entries/ent_0123456789abcdef?q=张三",
            "/%E5%BC%A0%E4%B8%89",
            f"/login?next=/{PERSONAL}",
        ):
            client.get(path, headers={"authorization": "Bearer hush-token", "user-agent": "hush-agent"})
        client.post("/evidence/deposit", files={"file": (f"{PERSONAL}.pdf", b"hush-content")})
    with house.open_context() as ctx:
        file = evidence.IncomingFile(name=f"{PERSONAL}.pdf", content=io.BytesIO(b"hush-content"))
        (receipt,) = evidence.deposit(ctx, house.log, [file])
    house.sequence()
    with house.open_context() as ctx, (tmp_path / "bundle").open("w+b") as out:
        evidence.prove(ctx, house.log, receipt.entry_id, out, with_payload=True)
    told = json.dumps(recording.all, ensure_ascii=False)
    assert {"evidence.deposit", "evidence.prove", "permit"} <= set(recording.all)
    assert len(recording.all["request"]) == 4
    assert not re.search("张三|%E5%BC%A0|110101|hush", told)
    assert IDENTIFIERS.findall(told) == []
    assert receipt.entry_id not in told
    assert receipt.content_sha256 not in told


def test_a_running_house_writes_spans_of_its_workers_when_told_to(tmp_path: Path) -> None:
    running = start_up(tmp_path / "home", HEQI_TELEMETRY="file", HEQI_DEMO="false")
    httpx.get(running.address + "/readyz", headers={"traceparent": f"00-{TRACE}-{PARENT}-01"})
    (tmp_path / f"{PERSONAL}.txt").write_text(PERSONAL)
    heqi(running.home, "evidence", "deposit", tmp_path / f"{PERSONAL}.txt")
    httpx.get(running.address + "/evidence")
    assert running.stop() == 0
    lines = (running.home / "log" / "spans.jsonl").read_text("utf-8").splitlines()
    spans = [json.loads(line) for line in lines]
    mine = {span["name"]: span for span in spans if span["trace"] == TRACE}
    assert mine["request"]["parent"] == PARENT
    assert mine["request"]["route"] == "/readyz"
    assert mine["transaction"]["parent"] == mine["request"]["span"]
    assert IDENTIFIERS.findall("".join(lines)) == []
    assert PERSONAL not in "".join(lines)
    log = (running.home / "log" / "portal.jsonl").read_text("utf-8")
    assert TRACE in log, "the log line of a request names its trace"
