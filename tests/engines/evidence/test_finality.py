"""Finality with real witnesses: who counts, who is waited for, and what happens to a history that is rewritten."""

from __future__ import annotations

import io
import os
import shutil
import signal
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import msgspec
import pytest
from sqlalchemy import text

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog, IncomingFile, finality
from heqi.engines.evidence.finality import BadPolicy, Finality, Sought, read_policy
from heqi.engines.evidence.model import Standing
from heqi.engines.trust import Frontier, checkpoint_text, leaf_hash, open_checkpoint
from heqi.engines.trust.cosigning import Cosigner, cosigned_at
from heqi.engines.trust.policies import parse_policy
from heqi.engines.trust.witnessing import REWRITTEN, UNEXPLAINED, check_misconduct
from heqi.kernel.clock import SystemClock
from heqi.storage import Database, OpenContext
from tests.edge.witness.program import Log, Program, created, running
from tests.engines.evidence.conftest import Put, keeping
from tests.engines.evidence.foreign_witness import foreign_witness

NAMES = ("regulator", "broker", "bank", "registry")
THREE_OF_FOUR = "group others 2 broker bank registry\ngroup enough all regulator others\nquorum enough\n"


@pytest.fixture(scope="session")
def witness_states(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """States of four witnesses as ``--init`` leaves them."""
    folder = tmp_path_factory.mktemp("witnesses")
    for name in NAMES:
        created(folder / name, f"witness.example/{name}")
    return folder


class Signer(Log):
    """What the harness of witnesses needs to know of the house's log: its key."""

    def __init__(self, log: EvidenceLog) -> None:
        self.signer = log.signer


class World:
    """Four witnesses, of which some may not run, and the house that asks them."""

    def __init__(self, folder: Path, log: EvidenceLog) -> None:
        self.folder, self.log = folder, log
        self.running: dict[str, Program] = {}
        self._stacks: dict[str, ExitStack] = {}
        self.lines: dict[str, str] = {}

    def start(self, name: str, listen: str = "127.0.0.1:0") -> Program:
        stack = ExitStack()
        witness = stack.enter_context(running(self.folder / name, [Signer(self.log)], listen=listen))
        self.running[name], self._stacks[name] = witness, stack
        self.lines[name] = f"witness {name} {witness.key} {witness.url}\n"
        return witness

    def stop(self, name: str) -> None:
        del self.running[name]
        self._stacks.pop(name).close()

    def stop_all(self) -> None:
        for name in list(self.running):
            self.stop(name)

    @contextmanager
    def finality(self, quorum: str = THREE_OF_FOUR, *, wait_seconds: float = 5.0) -> Generator[Finality]:
        lines = "".join(self.lines[name] for name in NAMES)
        policy = parse_policy((f"log {self.log.key}\n{lines}{quorum}").encode())
        sought = Finality(self.log, policy, SystemClock(), wait_seconds)
        try:
            yield sought
        finally:
            sought.close()


@pytest.fixture
def world(tmp_path: Path, log: EvidenceLog, witness_states: Path) -> Generator[World]:
    """Four witnesses that run."""
    made = World(Path(shutil.copytree(witness_states, tmp_path / "witnesses")), log)
    try:
        with ThreadPoolExecutor(len(NAMES)) as pool:
            list(pool.map(made.start, NAMES))
        yield made
    finally:
        made.stop_all()


def until(seek: Callable[[], Sought], wanted: Callable[[Sought], bool], seconds: float = 30.0) -> Sought:
    """Rounds, as the house goes on with them, until one comes to this."""
    deadline = time.monotonic() + seconds
    while not wanted(sought := seek()):
        assert time.monotonic() < deadline, sought
        time.sleep(0.05)
    return sought


def settled(sought: Sought) -> bool:
    return sought.final and not sought.missing


def standings(open_context: OpenContext, log: EvidenceLog, indexes: Sequence[int]) -> list[Standing]:
    with open_context() as ctx:
        return [finality.standing(ctx, log, index) for index in indexes]


def test_an_entry_is_final_when_three_of_four_with_the_regulator_have_cosigned(
    open_context: OpenContext, log: EvidenceLog, put: Put, world: World
) -> None:
    put(b"a", b"b", b"c")
    assert standings(open_context, log, [0, 2, 3]) == [Standing.PENDING] * 3
    with world.finality() as house:
        sought = house.seek(open_context)
        assert (sought.size, sought.final, sought.misconduct) == (3, True, 0)
        assert standings(open_context, log, [0, 2, 3]) == [Standing.FINAL, Standing.FINAL, Standing.PENDING]
        until(lambda: house.seek(open_context), settled)
        for count in (1, 4, 300):
            put(*[b"x"] * count)
            assert house.seek(open_context).final
        until(lambda: house.seek(open_context), settled)
    with open_context() as ctx:
        final = finality.newest_final(ctx, log)
        assert final is not None
        assert open_checkpoint(final.note, log.key)[0] == final.size == 308
        for witness in world.running.values():
            assert cosigned_at(final.note, witness.key) is not None
        earliest = finality.final_over(ctx, log, 1)
        assert earliest is not None
        assert earliest.size == 3
        assert finality.final_over(ctx, log, 308) is None


def test_without_the_regulator_nothing_is_final_however_many_cosign(
    open_context: OpenContext, log: EvidenceLog, put: Put, world: World
) -> None:
    world.stop("regulator")
    put(b"a")
    with world.finality() as house:
        sought = house.seek(open_context)
        assert (sought.final, sought.outstanding) == (False, 0)
        with open_context() as ctx:
            lags = {one.name: one for one in finality.witness_standings(ctx, log, house.policy)}
            assert finality.newest_final(ctx, log) is None
        assert {name: one.lag for name, one in lags.items()} == {"regulator": 1, "broker": 0, "bank": 0, "registry": 0}
        assert lags["regulator"].trouble == "ConnectError"
        assert lags["regulator"].failing_since is not None
        assert lags["bank"].cosigned_at is not None


def test_a_witness_that_comes_back_catches_up(
    open_context: OpenContext, log: EvidenceLog, put: Put, world: World
) -> None:
    address = world.running["regulator"].address
    with world.finality() as house:
        put(b"a")
        until(lambda: house.seek(open_context), settled)
        world.stop("regulator")
        put(b"b", b"c")
        assert not house.seek(open_context).final
        put(b"d", b"e", b"f")
        world.start("regulator", listen=address)
        assert until(lambda: house.seek(open_context), settled).size == 6
        with open_context() as ctx:
            lags = finality.witness_standings(ctx, log, house.policy)
        assert [(one.lag, one.failing_since, one.trouble) for one in lags] == [(0, None, "")] * 4


def test_a_stopped_witness_holds_up_nobody_and_its_answer_counts_when_it_comes(
    open_context: OpenContext, log: EvidenceLog, put: Put, world: World
) -> None:
    stopped = world.running["bank"].process.pid
    os.kill(stopped, signal.SIGSTOP)
    with world.finality(wait_seconds=8) as house:
        put(b"a")
        begun = time.monotonic()
        sought = house.seek(open_context)
        assert (sought.final, sought.outstanding) == (True, 1)
        put(b"b")
        sought = house.seek(open_context)
        assert (sought.final, sought.outstanding) == (True, 1), "it is not asked again while it owes an answer"
        assert time.monotonic() - begun < 6
        os.kill(stopped, signal.SIGCONT)
        until(lambda: house.seek(open_context), settled)
    with open_context() as ctx:
        for index in (0, 1):
            final = finality.final_over(ctx, log, index)
            assert final is not None
            assert cosigned_at(final.note, world.running["bank"].key) is not None


def test_a_stopped_witness_is_given_up_after_its_time(
    open_context: OpenContext, log: EvidenceLog, put: Put, world: World
) -> None:
    os.kill(world.running["regulator"].process.pid, signal.SIGSTOP)
    put(b"a")
    with world.finality(wait_seconds=0.5) as house:
        sought = house.seek(open_context)
        assert (sought.final, sought.outstanding) == (False, 0)
        with open_context() as ctx:
            (regulator, *_) = finality.witness_standings(ctx, log, house.policy)
        assert regulator.trouble == "ReadTimeout"
        os.kill(world.running["regulator"].process.pid, signal.SIGCONT)
        until(lambda: house.seek(open_context), settled)


def test_a_house_that_forgot_what_a_witness_knows_is_told_by_it(
    open_context: OpenContext, log: EvidenceLog, put: Put, world: World, database: Database
) -> None:
    with world.finality() as house:
        put(b"a", b"b", b"c")
        until(lambda: house.seek(open_context), settled)
    with database.admin(autocommit=True) as admin:
        admin.execute(text("delete from evidence.witness"))
        admin.execute(text("delete from evidence.cosignature"))
    put(b"d", b"e")
    with world.finality() as house:
        assert house.seek(open_context).final


def test_cosignatures_that_a_hand_changed_are_not_shown(
    open_context: OpenContext, log: EvidenceLog, put: Put, world: World, database: Database
) -> None:
    put(b"a")
    with world.finality() as house:
        until(lambda: house.seek(open_context), settled)
    with database.admin(autocommit=True) as admin:
        admin.execute(text("update evidence.cosignature set line = 'x' where witness like '%regulator%'"))
        admin.execute(text("update evidence.cosignature set witness = 'y' where witness like '%bank%'"))
    with open_context() as ctx:
        final = finality.newest_final(ctx, log)
        assert final is not None
        shown = [name for name, one in world.running.items() if cosigned_at(final.note, one.key) is not None]
        assert sorted(shown) == ["broker", "registry"]
        assert finality.cosigned(ctx, log, 1, final.note).startswith(final.note)


def rewrite(database: Database, log: EvidenceLog, index: int) -> None:
    """As database superuser with the log's own key: exchange an entry, then sign everything anew."""
    with database.admin() as admin, admin.begin():
        body = bytes(admin.execute(text("select body from evidence.entry where index = :i"), {"i": index}).scalar_one())
        forged = body.replace(b'at":"2', b'at":"1')
        assert forged != body
        change = {"i": index, "body": forged, "leaf": leaf_hash(forged)}
        admin.execute(text("update evidence.entry set body = :body, leaf_hash = :leaf where index = :i"), change)
        stored = admin.execute(text("select leaf_hash from evidence.entry order by index")).scalars()
        leaves = [bytes(leaf) for leaf in stored]
        tree = Frontier().extend(leaves)
        head = {"root": tree.root, "frontier": b"".join(tree.hashes)}
        admin.execute(text("update evidence.head set root = :root, frontier = :frontier"), head)
        for size in list(admin.execute(text("select size from evidence.checkpoint")).scalars()):
            note = log.signer.sign(checkpoint_text(log.origin, size, Frontier().extend(leaves[:size]).root))
            row = {"note": note, "size": size}
            admin.execute(text("update evidence.checkpoint set note = :note where size = :size"), row)
        admin.execute(text("truncate evidence.cosignature, evidence.finality, evidence.witness"))


@pytest.mark.parametrize(("before", "kind"), [(5, REWRITTEN), (4, UNEXPLAINED)])
def test_a_history_rewritten_with_the_logs_own_key_is_refused_by_every_witness(
    open_context: OpenContext,
    log: EvidenceLog,
    put: Put,
    world: World,
    database: Database,
    keys: Path,
    before: int,
    kind: str,
) -> None:
    put(*[b"x"] * before)
    with world.finality() as house:
        until(lambda: house.seek(open_context), settled)
    with open_context() as ctx:
        honest = finality.newest_final(ctx, log)
    assert honest is not None
    rewrite(database, log, 1)
    (keys / "log.mark").unlink()
    again = EvidenceLog(log.signer, log.vault, log.fonts, keys)
    with open_context() as ctx, ctx.engine_role("log") as db:
        row = db.execute(text("select size, note from evidence.checkpoint order by size desc limit 1")).one()
        again.acknowledge(db, row.size, bytes(row.note))
    files = [IncomingFile(name="new", content=io.BytesIO(b"x")) for _ in range(2)]
    with keeping(open_context, again) as ctx:
        evidence.deposit(ctx, again, files)
    with world.finality() as house:
        house.log = again
        sought = until(lambda: house.seek(open_context), lambda one: not one.outstanding)
        assert not sought.final
        assert sought.misconduct == (0 if kind == UNEXPLAINED else 1)
        with open_context() as ctx:
            lags = finality.witness_standings(ctx, again, house.policy)
            shown = finality.misconduct(ctx)
        assert [one.trouble for one in lags] == ["HTTP 422"] * 4
    for witness in world.running.values():
        assert witness.size(log.origin) == before
        (case,) = witness.misconduct()
        assert case["kind"] == kind
        assert open_checkpoint(case["first"].encode(), log.key) == open_checkpoint(honest.note, log.key)
        assert open_checkpoint(case["second"].encode(), log.key)[0] == before + 2
    assert len(shown) == (kind == REWRITTEN)
    for one in shown:
        assert check_misconduct(one.document, [log.key]).proven


def test_a_log_that_was_set_back_is_told_that_witnesses_have_seen_more(
    open_context: OpenContext, log: EvidenceLog, put: Put, world: World, database: Database
) -> None:
    put(b"a", b"b")
    put(b"c")
    with world.finality() as house:
        until(lambda: house.seek(open_context), settled)
    with database.admin(autocommit=True) as admin:
        admin.execute(text("delete from evidence.checkpoint where size = 3"))
        admin.execute(text("truncate evidence.cosignature, evidence.finality, evidence.witness"))
    with world.finality() as house:
        sought = until(lambda: house.seek(open_context), lambda one: not one.outstanding)
        assert (sought.size, sought.final, sought.misconduct) == (2, False, 0)
        with open_context() as ctx:
            lags = finality.witness_standings(ctx, log, house.policy)
        assert {(one.known_size, one.trouble) for one in lags} == {(3, "it has seen 3 entries, more than 2")}


def test_a_foreign_witness_takes_part(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    with foreign_witness(str(log.key)) as (witness, prefix):
        policy = parse_policy(f"witness w {witness.key} {prefix}\nquorum w\n".encode())
        house = Finality(log, policy, SystemClock())
        try:
            for count in (3, 1, 8, 260):
                put(*[b"x"] * count)
                assert house.seek(open_context).final
            witness.size, witness.root = 0, b""
            put(b"y")
            assert house.seek(open_context).final, "it has forgotten everything, and is given the proof that it wants"
        finally:
            house.close()
    with open_context() as ctx:
        final = finality.newest_final(ctx, log)
        assert final is not None
        assert final.note.count(b"foreign.example") == 1, "the line of the key that nobody knows is dropped"


Answer = Callable[[BaseHTTPRequestHandler, bytes], None]
WITNESS = Cosigner("w.example", b"\x07" * 32)


class Quiet(ThreadingHTTPServer):
    """Says nothing of clients that have had enough."""

    def handle_error(self, request: object, client_address: object) -> None:
        return None


@contextmanager
def answering(answer: Answer) -> Generator[str]:
    """A witness that answers as the test wants."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            answer(self, self.rfile.read(int(self.headers["Content-Length"])))

        def do_GET(self) -> None:
            answer(self, b"")

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = Quiet(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes, kind: str = "text/plain") -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def checkpoint_of(body: bytes) -> str:
    return body.partition(b"\n\n")[2].partition(b"\n\n")[0].decode() + "\n"


def drip(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.1)


def from_the_future(body: bytes) -> bytes:
    return WITNESS.cosign(checkpoint_of(body), int(time.time()) + 3600)


ODD: dict[str, tuple[Answer, str]] = {
    "an error": (lambda h, _: send(h, 500, b"oops"), "HTTP 500"),
    "a redirect": (lambda h, _: send(h, 302, b""), "HTTP 302"),
    "nothing": (lambda h, _: send(h, 200, b""), "not in its format"),
    "prose": (lambda h, _: send(h, 200, b"all good\n"), "not in its format"),
    "a cosignature on something else": (lambda h, _: send(h, 200, WITNESS.cosign("x\n1\ny\n", 7)), "does not hold"),
    "one from the future": (lambda h, b: send(h, 200, from_the_future(b)), "clock is ahead"),
    "one of another": (lambda h, b: send(h, 200, Cosigner("o", bytes(32)).cosign(checkpoint_of(b), 7)), "not cosigned"),
    "a size that is none": (lambda h, _: send(h, 409, b"many\n", "text/x.tlog.size"), "HTTP 409"),
    "a size under another media type": (lambda h, _: send(h, 409, b"1\n"), "HTTP 409"),
    "its own question": (lambda h, _: send(h, 409, b"0\n", "text/x.tlog.size"), "HTTP 409"),
    "a flood": (lambda h, _: send(h, 200, b"x" * 10_000_000), "too long"),
    "drops": (lambda h, _: drip(h), "too long"),
}


@pytest.mark.parametrize("what", ODD)
def test_a_witness_that_answers_oddly_does_no_harm(
    open_context: OpenContext, log: EvidenceLog, put: Put, what: str
) -> None:
    answer, trouble = ODD[what]
    put(b"a", b"b", b"c")
    with answering(answer) as url:
        policy = parse_policy(f"witness w {WITNESS.key} {url}\nquorum w\n".encode())
        house = Finality(log, policy, SystemClock(), wait_seconds=0.5)
        try:
            sought = house.seek(open_context)
            with open_context() as ctx:
                (lag,) = finality.witness_standings(ctx, log, policy)
                assert finality.newest_final(ctx, log) is None
        finally:
            house.close()
    assert (sought.final, sought.outstanding) == (False, 0)
    assert trouble in lag.trouble
    assert lag.lag == 3


def test_a_witness_that_always_wants_another_proof_is_left_alone(
    open_context: OpenContext, log: EvidenceLog, put: Put
) -> None:
    asked: list[bytes] = []

    def answer(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        asked.append(body)
        send(handler, 409, b"%d\n" % (1 + len(asked) % 2), "text/x.tlog.size")

    put(b"a", b"b", b"c")
    with answering(answer) as url:
        policy = parse_policy(f"witness w {WITNESS.key} {url}\nquorum w\n".encode())
        house = Finality(log, policy, SystemClock(), wait_seconds=2)
        try:
            house.seek(open_context)
            assert len(asked) == finality.TRIES
            house.seek(open_context)
            assert len(asked) == finality.TRIES, "not before its pause is over"
        finally:
            house.close()


def test_a_witness_cannot_make_up_misconduct(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    other = Log(seed=9, origin=log.origin)
    forged: dict[str, object] = {"format": "heqi.evidence/misconduct/v1", "kind": "fork", "keys": [], "proof": []}
    made_up = msgspec.json.encode(
        {"cases": [{**forged, "first": other.note(1).decode(), "second": Log(9, log.origin, 0).note(1).decode()}, 7]}
    )

    def answer(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        send(handler, 422 if body else 200, b"" if body else made_up)

    put(b"a")
    with answering(answer) as url:
        policy = parse_policy(f"witness w {WITNESS.key} {url}\nquorum w\n".encode())
        house = Finality(log, policy, SystemClock())
        try:
            assert house.seek(open_context).misconduct == 0
        finally:
            house.close()
    with open_context() as ctx:
        assert finality.misconduct(ctx) == []


def test_while_the_log_is_empty_nobody_is_asked(open_context: OpenContext, log: EvidenceLog) -> None:
    policy = parse_policy(f"witness w {WITNESS.key} http://127.0.0.1:9\nquorum w\n".encode())
    house = Finality(log, policy, SystemClock())
    try:
        assert house.seek(open_context) == Sought(size=0, final=False, outstanding=0)
    finally:
        house.close()


def test_a_policy_must_ask_for_witnesses_that_can_be_asked(tmp_path: Path) -> None:
    log, path = Log(), tmp_path / "policy"
    line = f"witness w {WITNESS.key} https://w.example/x\nquorum w\n"
    path.write_text(f"log {log.signer.key}\n{line}")
    assert read_policy(path, log.signer.key).quorum == "w"
    path.write_text(line)
    assert read_policy(path, log.signer.key).quorum == "w"
    for content, reason in (
        (f"log {Log(seed=2).signer.key}\n{line}", "no log line"),
        (line.replace("quorum w", "quorum none"), "asks for no witness"),
        (line.replace("https://w.example/x", ""), "witness w has no http"),
        (line.replace("https://", "ftp://"), "witness w has no http"),
        (line.replace("https://", "https://user@"), "witness w has no http"),
        (line + "quorum w\n", "line 3"),
    ):
        path.write_text(content)
        with pytest.raises(BadPolicy, match=reason):
            read_policy(path, log.signer.key)
    with pytest.raises(BadPolicy):
        read_policy(tmp_path / "none", log.signer.key)
