"""A real witness on the wire: honest growth, forks and floods."""

from __future__ import annotations

import json
import os
import signal
import socket
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from heqi.edge.witness import serving
from heqi.engines.trust import NoteSigner
from heqi.engines.trust.cosigning import cosigned_at
from heqi.engines.trust.witnessing import (
    FORK,
    REQUEST_LIMIT_BYTES,
    REWRITTEN,
    SIZE_TYPE,
    UNEXPLAINED,
    AddCheckpoint,
    check_misconduct,
)
from tests.edge.witness.program import MAIN, ORIGIN, Log, Program, running

LOG, FORGED, STRANGER = Log(), Log(changed=2), Log(seed=7)


@pytest.fixture
def witness(state: Path) -> Generator[Program]:
    """A witness that has cosigned nothing yet."""
    with running(state, [LOG]) as program:
        yield program


def grown(witness: Program, *sizes: int) -> None:
    """Let it cosign the log at these sizes."""
    old = 0
    for size in sizes:
        assert witness.add(LOG.request(old, size)).status_code == 200
        old = size


def test_growth_is_cosigned_with_the_present_second(witness: Program) -> None:
    old = 0
    for size in (1, 2, 3, 8, 8, 13, 200):
        answer = witness.add(LOG.request(old, size))
        assert answer.status_code == 200
        second = cosigned_at(LOG.note(size) + answer.content, witness.key)
        assert second is not None
        assert abs(second - time.time()) < 30
        assert witness.size() == size
        old = size
    assert witness.misconduct() == []


def test_a_wrong_old_size_is_answered_with_the_right_one(witness: Program) -> None:
    grown(witness, 5)
    for old in (0, 4, 6):
        answer = witness.add(LOG.request(old, 9))
        assert (answer.status_code, answer.text) == (409, "5\n")
        assert answer.headers["content-type"] == SIZE_TYPE


def test_a_fork_is_refused_and_both_checkpoints_are_kept(witness: Program) -> None:
    grown(witness, 5)
    assert witness.add(FORGED.request(5, 5)).status_code == 409
    (case,) = witness.misconduct()
    assert (case["kind"], case["first"], case["second"]) == (FORK, LOG.note(5).decode(), FORGED.note(5).decode())
    assert [each["kind"] for each in witness.events("misconduct")] == [FORK]
    (path,) = (witness.state / "misconduct").iterdir()
    assert check_misconduct(path.read_bytes(), [LOG.signer.key]).kind == FORK
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_history_rewritten_and_signed_anew_with_the_logs_own_key_is_refused(witness: Program) -> None:
    grown(witness, 5, 11)
    assert witness.add(FORGED.request(11, 20)).status_code == 422
    assert witness.add(FORGED.request(0, 20)).status_code == 409
    (case,) = witness.misconduct()
    assert (case["kind"], case["first"], case["second"]) == (REWRITTEN, LOG.note(11).decode(), FORGED.note(20).decode())
    assert witness.size() == 11


def test_where_the_proof_cannot_tell_the_case_is_kept_and_not_called_proven(witness: Program) -> None:
    grown(witness, 8)
    assert witness.add(FORGED.request(8, 20)).status_code == 422
    assert [case["kind"] for case in witness.misconduct()] == [UNEXPLAINED]
    assert witness.client.get("/status").json()["misconduct"] == {"proven": 0, "unexplained": 1}


def test_a_stranger_with_a_wrong_proof_does_not_make_the_log_guilty(witness: Program) -> None:
    grown(witness, 5)
    wrong = AddCheckpoint(5, (bytes(32),), LOG.note(9)).encode()
    assert witness.add(wrong).status_code == 422
    assert [case["kind"] for case in witness.misconduct()] == [UNEXPLAINED]
    assert witness.add(LOG.request(5, 9)).status_code == 200
    assert witness.misconduct() == [], "the log has explained itself"


def test_the_same_case_is_kept_once(witness: Program) -> None:
    grown(witness, 5)
    for _ in range(3):
        witness.add(FORGED.request(5, 5))
    assert len(witness.misconduct()) == 1
    assert len(witness.events("misconduct")) == 1


def test_cases_that_prove_nothing_are_limited_and_leave_room_for_proofs(state: Path) -> None:
    program = f"from heqi.edge.witness import keeping; keeping.UNEXPLAINED_LIMIT = 2; {MAIN}"
    with running(state, [LOG], program=program) as witness:
        grown(witness, 5)
        for size in (6, 7, 8, 9):
            assert witness.add(AddCheckpoint(5, (bytes(32),), LOG.note(size)).encode()).status_code == 422
        witness.add(FORGED.request(5, 5))
        assert [case["kind"] for case in witness.misconduct()] == [FORK, UNEXPLAINED, UNEXPLAINED]


def test_a_log_that_has_shrunk_is_refused(witness: Program) -> None:
    grown(witness, 5, 9)
    assert witness.add(LOG.request(9, 9).replace(LOG.note(9), LOG.note(5))).status_code == 400
    assert witness.add(LOG.request(5, 5)).text == "9\n"
    assert witness.size() == 9


def test_an_old_head_is_not_cosigned_again(witness: Program) -> None:
    grown(witness, 5, 9)
    assert witness.add(LOG.request(0, 5)).status_code == 409
    assert witness.misconduct() == []


def test_another_tree_of_a_size_that_was_left_behind_is_a_fork(witness: Program) -> None:
    grown(witness, 5, 9)
    witness.add(FORGED.request(5, 5))
    assert [case["kind"] for case in witness.misconduct()] == [FORK]


def test_wrong_key_wrong_origin_and_unknown_logs(witness: Program) -> None:
    grown(witness, 5)
    assert witness.add(STRANGER.request(5, 9)).status_code == 403
    unknown = Log(seed=1, origin="log.example/two")
    assert witness.add(unknown.request(0, 9)).status_code == 404
    renamed = unknown.note(9).replace(b"log.example/two\n9", f"{ORIGIN}\n9".encode())
    assert witness.add(AddCheckpoint(5, tuple(LOG.proof(5, 9)), renamed).encode()).status_code == 403
    assert (witness.size(), witness.misconduct()) == (5, [])


@pytest.mark.parametrize(
    "body", [b"", b"hello", b"old 5\n", b"old 0\n\nx\n", b"\xff" * 100, b"old 0\n\n" + b"a" * 70_000]
)
def test_a_malformed_body_is_a_bad_request(witness: Program, body: bytes) -> None:
    assert witness.add(body).status_code == 400
    assert witness.add(LOG.request(0, 5)).status_code == 200


def test_addresses_and_methods_that_are_not_there(witness: Program) -> None:
    client = witness.client
    assert client.get("/").status_code == 404
    assert client.post("/other", content=b"x").status_code == 404
    assert client.get("/add-checkpoint").status_code == 405
    assert client.post("/status", content=b"x").status_code == 405
    assert client.put("/add-checkpoint", content=b"x").status_code == 501


def raw(witness: Program, sent: bytes, *, wait_seconds: float = 15.0) -> bytes:
    """What comes back on a plain connection until the other side closes it."""
    host, port = witness.address.split(":")
    with socket.create_connection((host, int(port)), timeout=wait_seconds) as connection:
        connection.sendall(sent)
        received = b""
        try:
            while more := connection.recv(65_536):
                received += more
        except ConnectionResetError:
            pass
        return received


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("Content-Length: 999999999", 413),
        (f"Content-Length: {REQUEST_LIMIT_BYTES + 1}", 413),
        ("Content-Length: " + "9" * 5000, 413),
        ("Content-Length: -1", 411),
        ("Content-Length: ٥", 411),
        ("Transfer-Encoding: chunked", 411),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5", 411),
        ("Host: x", 411),
        ("X: " + "a" * 70_000, 431),
        ("\r\n".join(f"X{n}: y" for n in range(200)), 431),
    ],
)
def test_what_is_too_large_or_has_no_length_is_not_read(witness: Program, head: str, status: int) -> None:
    answer = raw(witness, f"POST /add-checkpoint HTTP/1.1\r\n{head}\r\n\r\n".encode())
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"<" not in answer.partition(b"\r\n")[2]


def test_a_body_that_ends_too_early_is_not_answered(witness: Program) -> None:
    host, port = witness.address.split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(b"POST /add-checkpoint HTTP/1.1\r\nContent-Length: 100\r\n\r\nold 0\n")
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1000) == b""


IMPATIENT = f"from heqi.edge.witness import serving; serving.REQUEST_SECONDS = 0.6; serving.IDLE_SECONDS = 1.5; {MAIN}"


def test_a_request_that_drips_is_cut_off(state: Path) -> None:
    with running(state, [LOG], program=IMPATIENT) as witness:
        host, port = witness.address.split(":")
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            begun = time.monotonic()
            with suppress(OSError):
                for _ in range(100):
                    connection.sendall(b"P")
                    time.sleep(0.1)
            assert time.monotonic() - begun < 5
        with socket.create_connection((host, int(port)), timeout=10) as idle:
            assert idle.recv(10) == b""
        assert witness.add(LOG.request(0, 5)).status_code == 200


def test_the_limits_of_time_are_set() -> None:
    assert (serving.REQUEST_SECONDS, serving.IDLE_SECONDS, serving.ANSWER_SECONDS) == (10, 75, 10)


def test_more_connections_than_there_are_places_are_closed_at_once(witness: Program) -> None:
    host, port = witness.address.split(":")
    held = [socket.create_connection((host, int(port)), timeout=10) for _ in range(serving.CONNECTION_LIMIT)]
    try:
        deadline = time.monotonic() + 10
        while True:
            with socket.create_connection((host, int(port)), timeout=0.5) as one_more:
                try:
                    assert one_more.recv(10) == b""
                    break
                except (TimeoutError, ConnectionResetError):
                    assert time.monotonic() < deadline
    finally:
        for connection in held:
            connection.close()
    deadline = time.monotonic() + 10
    while True:
        try:
            assert witness.add(LOG.request(0, 5)).status_code == 200
            break
        except httpx.TransportError:
            assert time.monotonic() < deadline
    assert witness.events("too_many_connections")


def test_of_two_histories_at_once_only_one_is_cosigned(witness: Program) -> None:
    """Every size from 1 on is asked for by eight clients at once, half of them with another history."""
    clients = [httpx.Client(base_url=witness.url, timeout=20, trust_env=False) for _ in range(8)]
    try:
        with ThreadPoolExecutor(8) as pool:
            for round_number in range(6):
                size = 3 + round_number
                old = size - 1 if round_number else 0
                logs = [LOG if (each + round_number) % 2 else FORGED for each in range(8)]
                posts = [
                    pool.submit(client.post, "/add-checkpoint", content=log.request(old, size))
                    for client, log in zip(clients, logs, strict=True)
                ]
                answers = [post.result() for post in posts]
                winners = {log.changed for log, answer in zip(logs, answers, strict=True) if answer.status_code == 200}
                assert len(winners) == 1
                assert {answer.status_code for answer in answers} <= {200, 409, 422}
                assert witness.size() == size
        assert {case["kind"] for case in witness.misconduct()} >= {FORK}
    finally:
        for client in clients:
            client.close()


def test_requests_that_race_never_set_the_witness_back(witness: Program) -> None:
    grown(witness, 5)
    sizes = [6, 7, 8, 9, 10, 11, 12, 13] * 4

    def status(size: int) -> int:
        url = f"{witness.url}/add-checkpoint"
        return httpx.post(url, content=LOG.request(5, size), trust_env=False, timeout=20).status_code

    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(status, sizes))
    assert statuses.count(200) == 1, "one of them came first, and for all others the old size was no longer 5"
    assert set(statuses) == {200, 409}
    assert witness.misconduct() == []


def test_a_stopped_witness_goes_on_where_it_was(witness: Program) -> None:
    grown(witness, 5)
    os.kill(witness.process.pid, signal.SIGSTOP)
    with pytest.raises(httpx.TimeoutException):
        httpx.get(f"{witness.url}/status", timeout=0.5, trust_env=False)
    os.kill(witness.process.pid, signal.SIGCONT)
    assert witness.add(LOG.request(5, 9)).status_code == 200


EARLY = f"""
from datetime import UTC, datetime
from heqi.edge.witness import main as program
class Early(program.SystemClock):
    def now(self):
        return datetime.fromtimestamp(1_000_000_000, UTC)
program.SystemClock = Early
{MAIN}"""


def test_a_clock_that_runs_back_is_told(state: Path) -> None:
    with running(state, [LOG]) as witness:
        grown(witness, 5)
        assert witness.events("clock_went_back") == []
    with running(state, [LOG], program=EARLY) as witness:
        assert witness.add(LOG.request(5, 7)).status_code == 200
        assert witness.events("clock_went_back")[0]["seconds"] > 500_000_000


def test_keep_alive_serves_many_requests_on_one_connection(witness: Program) -> None:
    body = LOG.request(0, 5)
    sent = b"POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
    again = LOG.request(5, 5)
    more = b"POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%b"
    answer = raw(witness, sent + more % (len(again), again))
    assert answer.count(b"HTTP/1.1 200 ") == 2


def test_a_foreign_logs_note_with_other_signatures_is_cosigned(witness: Program) -> None:
    other = NoteSigner("mirror.example", b"\x08" * 32).sign(LOG.note(5).partition(b"\n\n")[0].decode() + "\n")
    note = LOG.note(5) + other.partition(b"\n\n")[2]
    answer = witness.add(AddCheckpoint(0, (), note).encode())
    assert answer.status_code == 200
    assert cosigned_at(note + answer.content, witness.key) is not None


def test_the_answer_of_misconduct_is_complete_in_itself(witness: Program) -> None:
    grown(witness, 5)
    witness.add(FORGED.request(5, 5))
    (case,) = witness.misconduct()
    assert check_misconduct(json.dumps(case).encode(), [LOG.signer.key]).proven
