"""Time: tokens of time-stamping authorities on checkpoints, and jumps of the clock of the house.

The order of entries is the log's and nothing here changes it. What a token adds is a time that is not the house's own
word: the checkpoint, and so every entry below it, existed before. One token covers them all, hence authorities are
asked now and then, and never for a deposit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from sqlalchemy import Connection

from heqi.engines.evidence.store import times as store
from heqi.engines.evidence.store.times import AuthorityRow, ClockJump, TokenRow
from heqi.engines.trust import Refused, VerifierKey, open_checkpoint
from heqi.engines.trust.timestamps import (
    ANCHORS_LIMIT_BYTES,
    ANSWER_LIMIT_BYTES,
    NONCE_BYTES,
    QUERY_TYPE,
    REPLY_TYPE,
    Expected,
    Fault,
    TimeQuery,
    TimeToken,
    read_anchors,
    read_answer,
    stamped_bytes,
    time_off,
    time_query,
)
from heqi.engines.trust.verifier_time import verify_time
from heqi.kernel.clock import Clock, Randomness
from heqi.kernel.problems import Problem
from heqi.kernel.sections import TimeSource
from heqi.kernel.tracing import traced
from heqi.storage.context import Context, OpenContext

if TYPE_CHECKING:
    import httpx

AUTHORITIES_LIMIT = 8
SILENCE_SECONDS = 3.0
"""Longest wait for a connection, or for the next bytes of an answer."""
ANSWER_SECONDS = 6.0
"""Longest wait for a whole answer, but for one more silence."""
LONGEST_PAUSE_SECONDS = 900.0
"""After failures an authority is asked less and less often, down to this."""
DRIFT = 0.001
"""How much faster or slower than the time that the machine runs its clock may go: it is being adjusted."""
JUMPS_SHOWN = 100

OnJump = Callable[[ClockJump], None]


class AnchorsUnusable(Problem):
    """时间戳机构 {name} 的信任锚文件 {path} 不能使用：{reason}。
    The trust anchors {path} of the time-stamping authority {name} cannot be used: {reason}.
    → 请填写该机构自签名根证书的 PEM 文件，并从可信来源核对指纹。
    → Name a PEM file of its self-signed root certificates, and compare their fingerprints with a source you trust."""

    status = 500


class TimeAuthority(msgspec.Struct, frozen=True, kw_only=True):
    """An authority that the house asks for tokens."""

    name: str
    url: str
    anchors: tuple[x509.Certificate, ...]
    development: bool = False


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How one request ended."""

    authority: str
    token: TimeToken | None = None
    """None: nothing that could be a token came."""
    off_millis: int = 0
    """How far its clock is from the house's, beyond what is tolerated; positive when ahead."""
    error: str = ""
    """Why there is no good token: the names of the faults, or what the network said."""


class TimeStanding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How it stands with time, for a page."""

    authorities: tuple[AuthorityRow, ...]
    newest: tuple[TokenRow, ...]
    """The newest token of each authority."""
    jumps: tuple[ClockJump, ...]
    """Newest first, at most 100."""


def open_authorities(sources: Sequence[TimeSource]) -> tuple[TimeAuthority, ...]:
    """The configured authorities with their trust anchors. :class:`AnchorsUnusable`."""
    return tuple(_opened(source) for source in sources[:AUTHORITIES_LIMIT])


def _opened(source: TimeSource) -> TimeAuthority:
    try:
        with source.trust.open("rb") as file:
            anchors = tuple(read_anchors(file.read(ANCHORS_LIMIT_BYTES + 1)))
    except (OSError, ValueError) as error:
        raise AnchorsUnusable(name=source.name, path=source.trust, reason=error) from error
    return TimeAuthority(name=source.name, url=source.url, anchors=anchors, development=source.development)


class ClockWatch:
    """Compares the clock of the house with the time that the machine has been running. For one thread.

    A clock that is adjusted little by little is not noticed; one that is set is, and so is a machine that stood still
    while the clock went on.
    """

    def __init__(self, clock: Clock, tolerance_seconds: float = 2.0) -> None:
        self._clock, self._tolerance = clock, tolerance_seconds
        self._seen = clock.now(), clock.monotonic()

    def look(self, size: int = 0) -> ClockJump | None:
        """The jump since the last look, if there was one; ``size``: entries of the log now."""
        moment, running = self._clock.now(), self._clock.monotonic()
        passed = running - self._seen[1]
        off = (moment - self._seen[0]).total_seconds() - passed
        self._seen = moment, running
        if abs(off) <= self._tolerance + passed * DRIFT:
            return None
        return ClockJump(noticed_at=moment, off_millis=round(off * 1000), size=size)


class _Turn:
    """When an authority is to be asked next, by the time that the machine runs."""

    def __init__(self, pause_seconds: float) -> None:
        self._shortest = self.pause_seconds = pause_seconds
        self.next_at: float | None = None

    def asked(self, running: float, good: bool) -> None:
        """Pauses double with every failure, up to :data:`LONGEST_PAUSE_SECONDS`."""
        self.next_at = running + (self._shortest if good else self.pause_seconds)
        longest = max(self._shortest, LONGEST_PAUSE_SECONDS)
        self.pause_seconds = self._shortest if good else min(2 * self.pause_seconds, longest)

    def has_come(self, running: float) -> bool:
        """Whether it may be asked; always at first."""
        return self.next_at is None or running >= self.next_at


class Timekeeper:
    """Sees to it that checkpoints get their tokens. For the one thread that looks after finality.

    ``transport`` is for tests; ``on_jump`` is told of every jump of the clock (a metric, a notice).
    """

    def __init__(
        self,
        authorities: Sequence[TimeAuthority],
        clock: Clock,
        randomness: Randomness,
        *,
        interval_seconds: float = 60,
        tolerance_seconds: float = 2,
        on_jump: OnJump | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.authorities = tuple(authorities[:AUTHORITIES_LIMIT])
        self._clock, self._randomness, self._transport = clock, randomness, transport
        self._tolerance, self._on_jump = timedelta(seconds=tolerance_seconds), on_jump
        self._turns = {one.name: _Turn(interval_seconds) for one in self.authorities}
        self._watch = ClockWatch(clock, tolerance_seconds)

    @traced("evidence.seek_tokens")
    def seek_tokens(self, open_context: OpenContext, key: VerifierKey, note: bytes) -> list[Asked]:
        """Ask every authority whose turn it is for a token on this checkpoint, and keep what is good.

        Cheap when there is nothing to do; else it waits for answers, all authorities at once, for at most
        :data:`ANSWER_SECONDS` and one :data:`SILENCE_SECONDS`, with no transaction open meanwhile. What an authority
        does wrong is remembered and raises nothing. ``note`` is a committed checkpoint of ``key``, best a final one.
        """
        running = self._clock.monotonic()
        waiting = [one for one in self.authorities if self._turns[one.name].has_come(running)]
        if not waiting:
            return []
        size, _ = open_checkpoint(note, key)
        with open_context() as ctx, ctx.engine_role("log") as db:
            stamped = store.asked_sizes(db, key.name)
        waiting = [one for one in waiting if stamped.get(one.name, 0) < size]
        if not waiting:
            return []
        queries = [time_query(stamped_bytes(note), self._randomness.take(NONCE_BYTES)) for _ in waiting]
        with ThreadPoolExecutor(len(waiting), "time") as threads:
            asked = list(threads.map(self._ask, waiting, queries))
        with open_context() as ctx, ctx.engine_role("log") as db:
            jumps = [jump for one in asked if (jump := self._keep(db, key.name, size, note, one)) is not None]
        for jump in jumps:
            self._tell(jump)
        return asked

    def look_at_clock(self, open_context: OpenContext, size: int = 0) -> ClockJump | None:
        """Notice, keep and tell whether the clock of the house has jumped since the last look."""
        jump = self._watch.look(size)
        if jump is not None:
            with open_context() as ctx:
                record_jump(ctx, jump)
            self._tell(jump)
        return jump

    def _ask(self, authority: TimeAuthority, query: TimeQuery) -> Asked:
        """One request. In a thread of its own."""
        before = self._clock.now()
        try:
            answer = self._fetch(authority.url, query.der)
        except ConnectionError as error:
            return Asked(authority=authority.name, error=str(error))
        between = (before, max(before, self._clock.now()))
        expected = Expected(
            imprint=query.imprint,
            anchors=authority.anchors,
            nonce=query.nonce,
            between=between,
            tolerance=self._tolerance,
            development=authority.development,
        )
        token = read_answer(answer, expected)
        faults = [problem.fault for problem in token.problems]
        said = "; ".join(f"{problem.fault} {problem.detail}".strip() for problem in token.problems)
        off = round(time_off(token, between).total_seconds() * 1000) if faults == [Fault.TIME_OFF] else 0
        return Asked(authority=authority.name, token=token, off_millis=off, error=said[:300])

    def _fetch(self, url: str, query: bytes) -> bytes:
        """The body of the answer, of limited length and time. ConnectionError with what the network said."""
        import httpx  # here, because only a house with authorities needs it

        until, body = self._clock.monotonic() + ANSWER_SECONDS, b""
        headers = {"Content-Type": QUERY_TYPE, "Accept": REPLY_TYPE, "Accept-Encoding": "identity"}
        try:
            with (
                httpx.Client(timeout=SILENCE_SECONDS, transport=self._transport, trust_env=False) as client,
                client.stream("POST", url, content=query, headers=headers) as answer,
            ):
                if answer.status_code != httpx.codes.OK:
                    raise ConnectionError(f"HTTP {answer.status_code}")
                for chunk in answer.iter_raw():  # as it comes, and not unpacked
                    body += chunk
                    if len(body) > ANSWER_LIMIT_BYTES or self._clock.monotonic() > until:
                        raise ConnectionError("too long an answer, or too slow")
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise ConnectionError(f"{type(error).__name__} {error}"[:300]) from error
        return body

    def _keep(self, db: Connection, origin: str, size: int, note: bytes, asked: Asked) -> ClockJump | None:
        """Keep token or failure; a jump if the authority's clock has parted from the house's, or met it again."""
        authority = next(one for one in self.authorities if one.name == asked.authority)
        moment, token = self._clock.now(), asked.token
        self._turns[authority.name].asked(self._clock.monotonic(), not asked.error)
        if asked.error:
            store.note_failure(db, authority.name, moment, asked.error)
        if token is None or token.time is None or (asked.error and not asked.off_millis):
            return None
        store.keep_anchors(db, authority.name, [_raw(anchor) for anchor in authority.anchors])
        store.insert_token(db, _row(origin, size, note, token, asked, moment))
        if not asked.error:
            store.note_answer(db, authority.name, moment)
        before = store.last_offs(db).get(authority.name, 0)
        if abs(asked.off_millis - before) <= self._tolerance.total_seconds() * 1000:
            return None
        jump = ClockJump(noticed_at=moment, authority=authority.name, off_millis=asked.off_millis, size=size)
        store.insert_jump(db, jump)
        return jump

    def _tell(self, jump: ClockJump) -> None:
        if self._on_jump is not None:
            self._on_jump(jump)


def record_jump(ctx: Context, jump: ClockJump) -> None:
    """Keep a jump of the clock that a :class:`ClockWatch` noticed."""
    with ctx.engine_role("log") as db:
        store.insert_jump(db, jump)


def covering_tokens(ctx: Context, origin: str, index: int) -> list[TokenRow]:
    """What proves that the entry existed: the tokens of the smallest stamped checkpoint that covers it. Public.

    Those with legal effect first; none where nothing stamped covers it yet. Verify the entry's inclusion in the tree of
    ``note``, and ``token`` over ``stamped_bytes(note)``.
    """
    with ctx.engine_role("log") as db:
        return store.tokens_covering(db, origin, index)


def anchors_pem(ctx: Context, tokens: Sequence[TokenRow]) -> bytes:
    """The trust anchors under which these tokens were accepted, as PEM: what a bundle carries beside them. Public."""
    with ctx.engine_role("log") as db:
        found = [raw for name in sorted({row.authority for row in tokens}) for raw in store.anchors(db, name)]
    certificates = [x509.load_der_x509_certificate(raw) for raw in dict.fromkeys(found)]
    return b"".join(one.public_bytes(Encoding.PEM) for one in certificates)


def time_standing(ctx: Context, origin: str, names: Sequence[str] = ()) -> TimeStanding:
    """How it stands with time, for a page; ``names``: the configured authorities, also those never asked."""
    with ctx.engine_role("log") as db:
        known = store.authorities(db)
        newest, jumps = store.newest_tokens(db, origin), store.jumps(db, JUMPS_SHOWN)
    rows = [known.get(name, AuthorityRow(name=name)) for name in sorted({*known, *names})]
    return TimeStanding(authorities=tuple(rows), newest=tuple(newest), jumps=tuple(jumps))


def first_damaged(db: Connection, key: VerifierKey) -> str | None:
    """For the audit, as role ``log``: the first kept token that no longer verifies, or None. About 2 ms for each.

    Signatures of witnesses on the kept checkpoint do not count here, nor do those of a former key of the log.
    """
    known: dict[str, list[x509.Certificate]] = {}
    for row in store.all_tokens(db):
        try:
            if row.authority not in known:
                known[row.authority] = [x509.load_der_x509_certificate(raw) for raw in store.anchors(db, row.authority)]
            facts = verify_time(row.token, stamped_bytes(row.note), known[row.authority])
            intact = _is_as_kept(row, facts, key)
        except (ValueError, AssertionError, Refused, x509.InvalidVersion):
            intact = False
        if not intact:
            return f"time token {row.size} {row.authority}"
    return None


def _is_as_kept(row: TokenRow, facts: dict[str, Any], key: VerifierKey) -> bool:
    """Whether the columns beside the token say what it and its checkpoint say. :class:`Refused`."""
    stated = tuple(facts[name] for name in ("time", "accuracy_micros", "authority", "serial", "policy"))
    if stated != (row.at, row.accuracy_micros, row.signer, int(row.serial), row.policy):
        return False
    if row.origin == key.name and open_checkpoint(row.note, key)[0] != row.size:
        return False
    named = row.note.startswith(f"{row.origin}\n{row.size}\n".encode())
    return named and (row.development or not facts["development"])


def _raw(anchor: x509.Certificate) -> tuple[bytes, bytes]:
    return anchor.fingerprint(hashes.SHA256()), anchor.public_bytes(Encoding.DER)


def _row(origin: str, size: int, note: bytes, token: TimeToken, asked: Asked, moment: datetime) -> TokenRow:
    assert token.time is not None
    return TokenRow(
        origin=origin,
        size=size,
        authority=asked.authority,
        note=note,
        token=token.token,
        at=token.time,
        accuracy_micros=token.accuracy_micros,
        signer=token.authority,
        serial=str(token.serial),
        policy=token.policy,
        development=token.development,
        off_millis=asked.off_millis,
        received_at=moment,
    )
