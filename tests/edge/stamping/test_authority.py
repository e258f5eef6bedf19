"""The development authority: its folder, its serial numbers, its limits on the wire, and that it can die any time."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

import httpx
import pytest
from asn1crypto import tsp as asn1crypto_tsp
from cryptography import x509

from heqi.edge.stamping import main as program
from heqi.edge.stamping.faults import Faults, UnknownFault, parse_faults
from heqi.edge.stamping.serving import StampingServer
from heqi.edge.stamping.state import (
    RESERVED,
    Serials,
    StampingBusy,
    StampingDamaged,
    StampingExposed,
    StampingMissing,
    StampingThere,
    State,
    alone,
    create_state,
)
from heqi.engines.trust.timestamps import (
    DEVELOPMENT_LABEL,
    QUERY_TYPE,
    REPLY_TYPE,
    TimeToken,
    read_anchors,
    read_answer,
    time_query,
)
from tests.engines.trust.tokens import NONCE, TEXT, Noon, OurAuthority, expected

QUERY = time_query(TEXT, NONCE)
tsp: Any = asn1crypto_tsp


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "tsa"
    create_state(made, Noon())
    return made


class Running:
    """The program in a process of its own."""

    def __init__(self, folder: Path, *faults: str, init: bool = False) -> None:
        words = [word for fault in faults for word in ("--fault", fault)] + (["--init"] if init else [])
        command = [sys.executable, "-m", "heqi.edge.stamping.main", "--state", str(folder), "--listen", "127.0.0.1:0"]
        self.process = subprocess.Popen([*command, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.url, _, self.label = self.process.stdout.readline().strip().partition(" ")
        self.anchors = read_anchors((folder / "ca.pem").read_bytes()) if self.url else []

    def ask(self, timeout: float = 20) -> TimeToken:
        """A token for the text of the tests."""
        headers = {"Content-Type": QUERY_TYPE}
        answer = httpx.post(self.url, content=QUERY.der, headers=headers, timeout=timeout, trust_env=False)
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, REPLY_TYPE)
        return read_answer(answer.content, expected(QUERY, self.anchors, development=True))

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send a signal and wait for the end."""
        self.process.send_signal(number)
        self.process.wait(20)
        assert self.process.stderr is not None
        self.said = self.process.stderr.read()
        return self.process.returncode


@contextmanager
def running(folder: Path, *faults: str, init: bool = False) -> Generator[Running]:
    one = Running(folder, *faults, init=init)
    try:
        yield one
    finally:
        if one.process.poll() is None:
            one.process.send_signal(signal.SIGKILL)
        one.process.communicate(timeout=20)


def test_the_program_makes_its_state_serves_and_ends_quietly(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "tsa"
    with running(folder, init=True) as tsa:
        assert tsa.label == DEVELOPMENT_LABEL
        assert tsa.ask().good
        assert DEVELOPMENT_LABEL in httpx.get(tsa.url, trust_env=False).text
        assert tsa.end() == 0
        assert tsa.said == ""
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name: path.stat().st_mode & 0o077 for path in folder.iterdir() if path.suffix == ".key"} == {
        "ca.key": 0, "tsa.key": 0}  # fmt: skip


def test_name_and_policy_of_the_certificate_say_that_it_has_no_legal_effect(folder: Path) -> None:
    state = State(folder)
    for certificate in (state.authority.certificate, state.stamper.certificate):
        assert DEVELOPMENT_LABEL in certificate.subject.rfc4514_string()
    policies = state.stamper.certificate.extensions.get_extension_for_class(x509.CertificatePolicies).value
    notices = [notice for policy in policies for notice in policy.policy_qualifiers or ()]
    assert [notice.explicit_text for notice in notices if isinstance(notice, x509.UserNotice)] == [DEVELOPMENT_LABEL]


def test_serial_numbers_never_come_again_though_the_program_is_killed(folder: Path) -> None:
    seen: list[int] = []
    for _ in range(3):
        with running(folder) as tsa:
            seen += [tsa.ask().serial for _ in range(3)]
            assert tsa.end(signal.SIGKILL) == -signal.SIGKILL
    assert len(seen) == 9
    assert sorted(set(seen)) == seen


def test_a_number_is_durable_before_anybody_sees_it(folder: Path) -> None:
    path = folder / "serial"
    first = Serials(path)
    for _ in range(3 * RESERVED):
        assert first.take() < int(path.read_text())
    assert Serials(path).take() == int(path.read_text()) - RESERVED > first.take() - RESERVED


def test_missing_state_is_an_error_and_state_is_never_overwritten(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(StampingMissing):
        State(tmp_path)
    with pytest.raises(StampingMissing), alone(tmp_path / "nowhere"):
        pass
    with pytest.raises(StampingThere):
        create_state(folder, Noon())
    (folder / "serial").unlink()
    with pytest.raises(StampingMissing, match="serial"):
        State(folder)
    with pytest.raises(StampingThere, match=r"ca\.key"):
        create_state(folder, Noon())


def test_keys_that_others_can_read_are_refused(folder: Path) -> None:
    (folder / "tsa.key").chmod(0o640)
    with pytest.raises(StampingExposed):
        State(folder)
    (folder / "tsa.key").chmod(0o600)
    folder.chmod(0o755)
    with pytest.raises(StampingExposed):
        State(folder)


@pytest.mark.parametrize(
    ("name", "content"), [("serial", b"0\n"), ("serial", b"12"), ("serial", b""), ("tsa.key", b"x")]
)
def test_damaged_state_is_refused(folder: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)
    with pytest.raises(StampingDamaged):
        State(folder)


def test_a_certificate_of_another_key_is_refused(folder: Path) -> None:
    (folder / "tsa.pem").write_bytes((folder / "ca.pem").read_bytes())
    with pytest.raises(StampingDamaged):
        State(folder)


def test_two_processes_do_not_share_a_folder(folder: Path) -> None:
    with alone(folder):
        with pytest.raises(StampingBusy), alone(folder):
            pass
        with running(folder) as second:
            assert second.process.wait(20) == 1
            assert second.url == ""
    with alone(folder):
        pass


def test_the_command_line_says_what_is_wrong_in_both_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main(["--state", str(tmp_path / "no"), "--listen", "127.0.0.1:0"]) == 1
    said = capsys.readouterr().err
    assert "--init" in said
    assert "初次使用" in said
    for wrong in (["--state", "x", "--listen", "nowhere"], ["--state", "x", "--listen", "127.0.0.1:99999"], []):
        with pytest.raises(SystemExit):
            program.main(wrong)


def test_faults_are_named_exactly() -> None:
    assert parse_faults(["clock=-60", "slow=5", "refuse"]) == Faults(clock_seconds=-60, slow_seconds=5, refuse=True)
    for wrong in ("", "clock", "clock=", "clock=x", "slow=-1", "slow=99999", "lie", "refuse=1"):
        with pytest.raises(UnknownFault):
            parse_faults([wrong])


def imprint(method: str, size: int) -> dict[str, Any]:
    return {"message_imprint": {"hash_algorithm": {"algorithm": method}, "hashed_message": bytes(size)}}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (imprint("sha1", 20), "bad_alg"),
        (imprint("sha256", 31), "bad_data_format"),
        ({"req_policy": "1.2.3"}, "unaccepted_policy"),
        ({"extensions": [{"extn_id": "1.2.3", "extn_value": b"x"}]}, "unaccepted_extensions"),
    ],
)
def test_a_request_that_is_not_accepted_gets_no_token(changes: dict[str, Any], reason: str) -> None:
    query = tsp.TimeStampReq({"version": "v1", **imprint("sha256", 32), **changes}).dump()
    mine = OurAuthority()
    token = read_answer(mine.answer(query), expected(QUERY, mine.anchors))
    assert reason in token.problems[0].detail


def test_any_bytes_get_an_answer() -> None:
    mine = OurAuthority()
    for raw in (b"", b"0", b"\x30\x80", os.urandom(100), QUERY.der[:-1], QUERY.der + b"0"):
        assert "bad_data_format" in read_answer(mine.answer(raw), expected(QUERY, [])).problems[0].detail


def test_without_a_wish_for_it_the_certificate_is_left_out() -> None:
    plain = tsp.TimeStampReq({"version": "v1", "message_imprint": {
        "hash_algorithm": {"algorithm": "sha256"}, "hashed_message": bytes(32)}})  # fmt: skip
    answer = tsp.TimeStampResp.load(OurAuthority().answer(plain.dump()))
    assert not answer["time_stamp_token"]["content"]["certificates"].native


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({"Content-Type": "text/plain"}, b"x", 415),
        ({"Content-Type": QUERY_TYPE}, bytes(4097), 413),
        ({"Content-Type": QUERY_TYPE, "Transfer-Encoding": "chunked"}, b"", 411),
        ({"Content-Type": QUERY_TYPE, "Content-Length": "-1"}, b"", 411),
    ],
)
def test_what_is_no_query_is_turned_away(folder: Path, headers: dict[str, str], body: bytes, status: int) -> None:
    with running(folder) as tsa:
        host, _, port = tsa.url.removeprefix("http://").partition(":")
        lines = [f"{name}: {value}" for name, value in ({"Content-Length": str(len(body))} | headers).items()]
        with socket.create_connection((host, int(port)), timeout=20) as connection:
            connection.sendall("\r\n".join(["POST / HTTP/1.1", "Host: x", *lines, "", ""]).encode())
            assert connection.recv(4096).startswith(f"HTTP/1.0 {status} ".encode())


def test_more_callers_than_places_are_told_so_and_places_come_back(tmp_path: Path) -> None:
    def ask() -> int:
        headers = {"Content-Type": QUERY_TYPE}
        return httpx.post(url, content=QUERY.der, headers=headers, timeout=20, trust_env=False).status_code

    authority: Any = Namespace(answer=lambda query: b"answer" + query[:0])  # pyright: ignore[reportUnknownLambdaType]
    with StampingServer(("127.0.0.1", 0), authority, slow_seconds=1) as server, ThreadPoolExecutor(3) as threads:
        server.places = BoundedSemaphore(2)
        threads.submit(server.serve_forever)
        url = f"http://127.0.0.1:{server.server_address[1]}"
        try:
            first = [threads.submit(ask) for _ in range(2)]
            time.sleep(0.4)
            assert ask() == 503
            assert [one.result() for one in first] == [200, 200]
            assert ask() == 200
        finally:
            server.shutdown()


def test_a_stopped_program_answers_again_when_it_goes_on(folder: Path) -> None:
    with running(folder) as tsa:
        before = tsa.ask().serial
        tsa.process.send_signal(signal.SIGSTOP)
        started = time.monotonic()
        with pytest.raises(httpx.TimeoutException):
            tsa.ask(timeout=0.5)
        assert time.monotonic() - started < 10
        tsa.process.send_signal(signal.SIGCONT)
        assert tsa.ask().serial > before


def test_a_running_program_loads_nothing_of_the_house_but_kernel_and_trust() -> None:
    code = "import sys, heqi.edge.stamping.main; print(*sorted(m for m in sys.modules if m.startswith('heqi.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    allowed = ("heqi.edge", "heqi.kernel", "heqi.engines.trust")
    assert [m for m in done.stdout.split() if m != "heqi.engines" and not m.startswith(allowed)] == []
