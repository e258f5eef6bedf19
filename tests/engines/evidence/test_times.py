"""Tokens on checkpoints: when they are sought, what is kept, what is only remembered, and jumps of the clock."""

from __future__ import annotations

import hashlib
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from heqi.engines.evidence import EvidenceLog, times
from heqi.engines.evidence.store.times import ClockJump, TokenRow
from heqi.engines.evidence.times import (
    ANSWER_SECONDS,
    AUTHORITIES_LIMIT,
    LONGEST_PAUSE_SECONDS,
    AnchorsUnusable,
    ClockWatch,
    TimeAuthority,
    Timekeeper,
    anchors_pem,
    covering_tokens,
    open_authorities,
    time_standing,
)
from heqi.engines.trust import NoteSigner, checkpoint_text
from heqi.engines.trust.timestamps import QUERY_TYPE, read_anchors, stamped_bytes
from heqi.engines.trust.verifier_time import verify_time
from heqi.kernel.clock import SystemClock, SystemRandomness
from heqi.kernel.sections import TimeSource
from heqi.storage import Database, OpenContext
from tests.engines.trust.tokens import NOON, Noon, OurAuthority

SIGNER = NoteSigner("log.example/one", b"\x01" * 32)
KEY = SIGNER.key


def note_at(size: int) -> bytes:
    return SIGNER.sign(checkpoint_text(KEY.name, size, hashlib.sha256(bytes([size])).digest()))


class Net:
    """Authorities in this process, behind one transport; ``down`` ones do not answer."""

    def __init__(self, clock: Noon, **faults: Sequence[str]) -> None:
        self.clock, self.down = clock, set[str]()
        self.asked: list[str] = []
        self.stations = {name: OurAuthority(*words) for name, words in faults.items()}
        for station in self.stations.values():
            station.clock.now = clock.now  # one clock for all

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = request.url.host
        self.asked.append(name)
        assert request.headers["Content-Type"] == QUERY_TYPE
        if name in self.down:
            raise httpx.ConnectTimeout("silence")
        return httpx.Response(200, stream=httpx.ByteStream(self.stations[name].answer(request.content)))

    def authorities(self) -> list[TimeAuthority]:
        return [
            TimeAuthority(name=name, url=f"http://{name}/", anchors=tuple(station.anchors), development=True)
            for name, station in self.stations.items()
        ]

    def keeper(self, told: Callable[[ClockJump], None] | None = None, interval: float = 60) -> Timekeeper:
        return Timekeeper(
            self.authorities(),
            self.clock,
            SystemRandomness(),
            interval_seconds=interval,
            on_jump=told,
            transport=httpx.MockTransport(self),
        )


@pytest.fixture
def noon() -> Noon:
    return Noon()


def tokens(open_context: OpenContext, index: int) -> list[TokenRow]:
    with open_context() as ctx:
        return covering_tokens(ctx, KEY.name, index)


def jumps(open_context: OpenContext) -> list[tuple[str, int]]:
    with open_context() as ctx:
        return [(jump.authority, jump.off_millis) for jump in time_standing(ctx, KEY.name).jumps]


def test_one_token_covers_every_entry_below_and_the_smallest_stamped_checkpoint_is_the_proof(
    open_context: OpenContext, noon: Noon
) -> None:
    net = Net(noon, one=[])
    keeper = net.keeper()
    for size in (3, 7, 9):
        (asked,) = keeper.seek_tokens(open_context, KEY, note_at(size))
        assert asked.error == ""
        noon.wait(60)
    assert [[row.size for row in tokens(open_context, index)] for index in (0, 2, 3, 6, 7, 8, 9)] == [
        [3], [3], [7], [7], [9], [9], []]  # fmt: skip
    row = tokens(open_context, 5)[0]
    with open_context() as ctx:
        pem = anchors_pem(ctx, [row, row])
    assert (row.note, row.at, row.development) == (note_at(7), NOON + timedelta(seconds=60), True)
    facts = verify_time(row.token, stamped_bytes(row.note), read_anchors(pem))
    assert read_anchors(pem) == net.stations["one"].anchors
    assert (facts["time"], str(facts["serial"])) == (row.at, row.serial)


def test_a_token_is_sought_for_a_new_checkpoint_after_the_interval_and_never_for_a_deposit(
    open_context: OpenContext, noon: Noon
) -> None:
    net = Net(noon, one=[])
    keeper = net.keeper()
    for size in range(1, 100):
        keeper.seek_tokens(open_context, KEY, note_at(size))
        noon.wait(1)
    assert len(net.asked) == 2
    noon.wait(600)
    for _ in range(5):
        keeper.seek_tokens(open_context, KEY, note_at(61))
        noon.wait(600)
    assert len(net.asked) == 2, "this checkpoint has its token"
    net.keeper().seek_tokens(open_context, KEY, note_at(61))
    assert len(net.asked) == 2, "also after a restart"


def test_each_of_several_authorities_is_asked_and_kept(open_context: OpenContext, noon: Noon) -> None:
    net = Net(noon, one=[], two=[])
    net.keeper().seek_tokens(open_context, KEY, note_at(5))
    assert [row.authority for row in tokens(open_context, 4)] == ["one", "two"]
    with open_context() as ctx:
        standing = time_standing(ctx, KEY.name, ["one", "three"])
    assert [row.name for row in standing.authorities] == ["one", "three", "two"]
    assert {row.authority for row in standing.newest} == {"one", "two"}


@pytest.mark.parametrize("fault", ["wrong-imprint", "wrong-nonce", "refuse", "garbage", "expired-cert", "wrong-eku"])
def test_of_two_authorities_the_one_that_lies_is_refused_and_remembered(
    open_context: OpenContext, noon: Noon, fault: str
) -> None:
    net = Net(noon, honest=[], lying=[fault])
    net.keeper().seek_tokens(open_context, KEY, note_at(5))
    assert [row.authority for row in tokens(open_context, 4)] == ["honest"]
    with open_context() as ctx:
        honest, lying = time_standing(ctx, KEY.name).authorities
    assert (honest.failing_since, honest.last_token_at, honest.failures) == (None, NOON, 0)
    assert (lying.failing_since, lying.last_token_at, lying.failures) == (NOON, None, 1)
    assert lying.last_error != ""


def test_a_failing_authority_is_asked_less_and_less_often_and_forgiven_when_it_answers(
    open_context: OpenContext, noon: Noon
) -> None:
    net = Net(noon, one=[])
    keeper, moments = net.keeper(), list[float]()
    net.down.add("one")
    for size in range(1, 6000):
        before = len(net.asked)
        keeper.seek_tokens(open_context, KEY, note_at(1 + size % 200))
        moments += [noon.seconds] * (len(net.asked) - before)
        noon.wait(1)
    pauses = [round(later - earlier) for earlier, later in pairwise(moments)]
    assert pauses[:4] == [60, 120, 240, 480]
    assert set(pauses[4:]) == {LONGEST_PAUSE_SECONDS}
    with open_context() as ctx:
        (row,) = time_standing(ctx, KEY.name).authorities
    assert (row.failing_since, row.failures) == (NOON, len(moments))
    assert "ConnectTimeout" in row.last_error
    net.down.clear()
    noon.wait(1000)
    keeper.seek_tokens(open_context, KEY, note_at(201))
    with open_context() as ctx:
        (row,) = time_standing(ctx, KEY.name).authorities
    assert (row.failing_since, row.failures) == (None, 0)
    noon.wait(60)
    assert keeper.seek_tokens(open_context, KEY, note_at(202)), "pauses are short again"


def test_a_token_whose_time_disagrees_is_kept_and_is_no_proof(open_context: OpenContext, noon: Noon) -> None:
    net, told = Net(noon, good=[], ahead=["clock=+3600"]), list[ClockJump]()
    keeper = net.keeper(told.append)
    keeper.seek_tokens(open_context, KEY, note_at(5))
    assert [row.authority for row in tokens(open_context, 4)] == ["good"]
    assert jumps(open_context) == [("ahead", 3_600_000)]
    assert [jump.off_millis for jump in told] == [3_600_000]
    with open_context() as ctx:
        ahead, _ = time_standing(ctx, KEY.name).authorities
    assert ahead.last_error.startswith("time-off")
    noon.wait(120)
    keeper.seek_tokens(open_context, KEY, note_at(6))
    assert len(jumps(open_context)) == 1, "the same difference is not told again"


def test_when_the_house_clock_is_wrong_authorities_show_it_and_show_that_it_is_right_again(
    open_context: OpenContext, noon: Noon
) -> None:
    net = Net(noon, one=[])
    right = Noon()
    net.stations["one"].clock.now = right.now
    keeper = net.keeper()
    for size, off in ((1, 0), (2, -7200), (3, -7200), (4, 0)):
        noon.moment, noon.seconds = right.moment + timedelta(seconds=off), right.seconds
        keeper.seek_tokens(open_context, KEY, note_at(size))
        right.wait(200)
    assert jumps(open_context) == [("one", 0), ("one", 7_200_000)]
    assert [row.size for row in tokens(open_context, 0)] == [1]
    assert [row.size for row in tokens(open_context, 1)] == [4]


def test_a_clock_that_is_set_is_noticed_kept_and_told(open_context: OpenContext, noon: Noon) -> None:
    told = list[ClockJump]()
    keeper = Net(noon).keeper(told.append)
    for jump in (0, 3600, 0, -86400, 1.5):
        noon.wait(10, jump=jump)
        keeper.look_at_clock(open_context, 4)
    assert jumps(open_context) == [("", -86_400_000), ("", 3_600_000)]
    assert [jump.off_millis for jump in told] == [3_600_000, -86_400_000]


def test_a_clock_that_is_adjusted_little_by_little_is_not_a_jump(noon: Noon) -> None:
    watch = ClockWatch(noon, 2)
    for hours in (1, 24, 24 * 7):
        noon.wait(hours * 3600, jump=hours * 3600 * 0.0005)
        assert watch.look() is None


def test_a_jump_of_the_clock_changes_no_place_in_the_log(
    open_context: OpenContext, log: EvidenceLog, put: Callable[..., list[object]], noon: Noon
) -> None:
    put(b"first")
    with open_context() as ctx:
        times.record_jump(ctx, ClockJump(noticed_at=NOON, off_millis=-3_600_000, size=1))
    put(b"second")
    with open_context() as ctx:
        order = list(ctx.db.execute(text("select index from evidence.entry order by index")).scalars())
    assert order == [0, 1]


def test_tokens_of_a_former_name_of_the_log_are_no_proof_under_the_present(
    open_context: OpenContext, noon: Noon
) -> None:
    renewed, keeper = NoteSigner("log.example/two", b"\x02" * 32), Net(noon, one=[]).keeper()
    keeper.seek_tokens(open_context, KEY, note_at(5))
    with open_context() as ctx:
        assert covering_tokens(ctx, "log.example/two", 3) == []
    noon.wait(60)
    keeper.seek_tokens(open_context, renewed.key, renewed.sign(checkpoint_text("log.example/two", 5, bytes(32))))
    with open_context() as ctx:
        found = {name: [row.origin for row in covering_tokens(ctx, name, 3)] for name in (KEY.name, "log.example/two")}
    assert found == {KEY.name: [KEY.name], "log.example/two": ["log.example/two"]}


def test_the_audit_finds_any_change_of_a_kept_token(open_context: OpenContext, database: Database, noon: Noon) -> None:
    net = Net(noon, one=[], two=[])
    net.keeper().seek_tokens(open_context, KEY, note_at(5))

    def damaged() -> str | None:
        with open_context() as ctx, ctx.engine_role("log") as db:
            return times.first_damaged(db, KEY)

    assert damaged() is None
    source, changes = random.Random(1), list[str]()
    for column in ("token", "note"):
        limit = len(getattr(tokens(open_context, 1)[0], column))
        for _ in range(10):
            place, flip = source.randrange(limit), source.randrange(1, 256)
            changes.append(f"{column} = set_byte({column}, {place}, get_byte({column}, {place}) # {flip})")
    changes += ["at = at + interval '1 second'", "serial = '9' || serial", "accuracy_micros = 5", "signer = 'x'"]
    changes += ["size = size + 1", "origin = 'other'", "authority = 'three'", "policy = '1.2'", "development = false"]
    for change in changes:
        with database.admin(autocommit=True) as admin:
            admin.execute(text("create table kept as select * from evidence.time_token"))
            admin.execute(text(f"update evidence.time_token set {change} where authority = 'two'"))
        assert damaged() is not None, change
        with database.admin(autocommit=True) as admin:
            admin.execute(text("delete from evidence.time_token"))
            admin.execute(text("insert into evidence.time_token select * from kept"))
            admin.execute(text("drop table kept"))
    assert damaged() is None


def test_the_application_role_writes_no_tokens_and_nobody_changes_one(open_context: OpenContext, noon: Noon) -> None:
    Net(noon, one=[]).keeper().seek_tokens(open_context, KEY, note_at(5))
    change = text("update evidence.time_token set at = now()")
    with pytest.raises(ProgrammingError, match="permission denied"), open_context() as ctx:
        ctx.db.execute(change)
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        open_context() as ctx,
        ctx.engine_role("log") as db,
    ):
        db.execute(change)


def test_anchors_come_from_a_file_of_self_signed_roots(tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    source = TimeSource(name="one", url="http://127.0.0.1:1/", trust=path, development=True)
    for content in (None, b"", b"x"):
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(AnchorsUnusable, match="one"):
            open_authorities([source])


class Tsa:
    """The development authority as a process, on the same port after a restart."""

    def __init__(self, folder: Path, *faults: str, port: int = 0) -> None:
        self.folder, self.faults, self.port = folder, faults, port
        init = () if folder.exists() else ("--init",)
        words = [word for fault in faults for word in ("--fault", fault)]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "heqi.edge.stamping.main", "--state", str(folder), *init, *words,
             "--listen", f"127.0.0.1:{port}"], stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split(" ")[0]
        self.port = int(self.url.rpartition(":")[2])

    def source(self) -> TimeSource:
        return TimeSource(name=self.folder.name, url=self.url, trust=self.folder / "ca.pem", development=True)

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=20)

    def again(self) -> Tsa:
        return Tsa(self.folder, *self.faults, port=self.port)


@contextmanager
def processes(*running: Tsa) -> Generator[None]:
    try:
        yield
    finally:
        for one in running:
            if one.process.stdout is not None and not one.process.stdout.closed:
                one.kill()


class Ticking(SystemClock):
    """The machine's clock, and ours to put forward together with the time that it runs."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead


def test_a_killed_or_stopped_authority_holds_nothing_up_and_its_tokens_come_when_it_is_back(
    open_context: OpenContext, put: Callable[..., list[object]], tmp_path: Path
) -> None:
    first, second = Tsa(tmp_path / "first"), Tsa(tmp_path / "second", "wrong-imprint")
    clock = Ticking()
    with processes(first, second):
        authorities = open_authorities([first.source(), second.source()])
        keeper = Timekeeper(authorities, clock, SystemRandomness(), interval_seconds=1)

        def errors(size: int) -> dict[str, str]:
            clock.ahead += 2 * LONGEST_PAUSE_SECONDS
            return {
                one.authority: one.error.split(" ")[0] for one in keeper.seek_tokens(open_context, KEY, note_at(size))
            }

        assert errors(1) == {"first": "", "second": "wrong-imprint"}
        first.process.send_signal(signal.SIGSTOP)
        started = time.monotonic()
        assert errors(2) == {"first": "ReadTimeout", "second": "wrong-imprint"}
        assert time.monotonic() - started < 10
        put(b"the log goes on")
        first.process.send_signal(signal.SIGCONT)
        assert errors(3) == {"first": "", "second": "wrong-imprint"}
        first.kill()
        assert errors(4)["first"] == "ConnectError"
        back = first.again()
        with processes(back):
            assert errors(5)["first"] == ""
    rows = [tokens(open_context, index)[0] for index in range(5)]
    assert [row.size for row in rows] == [1, 3, 3, 5, 5]
    assert len({row.serial for row in rows}) == 3
    assert {row.authority for row in rows} == {"first"}


def test_an_answer_that_is_too_slow_or_too_long_is_given_up(open_context: OpenContext, noon: Noon) -> None:
    class Drip(httpx.SyncByteStream):
        def __iter__(self) -> Generator[bytes]:
            while True:
                noon.wait(1)
                yield b"0"

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Drip() if request.url.host == "one" else httpx.ByteStream(bytes(100_000)))

    authorities = [TimeAuthority(name=name, url=f"http://{name}/", anchors=()) for name in ("one", "two")]
    keeper = Timekeeper(authorities, noon, SystemRandomness(), transport=httpx.MockTransport(answer))
    asked = keeper.seek_tokens(open_context, KEY, note_at(1))
    assert [one.error for one in asked] == ["too long an answer, or too slow"] * 2
    assert noon.seconds - 100 <= ANSWER_SECONDS + 2


def test_there_is_a_limit_to_authorities() -> None:
    many = [TimeAuthority(name=f"a{number}", url="http://x/", anchors=()) for number in range(20)]
    assert len(Timekeeper(many, Noon(), SystemRandomness()).authorities) == AUTHORITIES_LIMIT
