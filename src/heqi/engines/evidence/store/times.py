"""Statements about time: tokens on checkpoints, how the authorities answer, jumps of the clock. All as role ``log``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, text

_COLUMNS = """t.origin, t.size, t.authority, t.note, t.token, t.at, t.accuracy_micros, t.signer, t.serial,
           t.policy, t.development, t.off_millis, t.received_at"""
INSERT_TOKEN = text("""
    insert into evidence.time_token (origin, size, authority, note, token, at, accuracy_micros, signer, serial, policy,
        development, off_millis, received_at)
    values (:origin, :size, :authority, :note, :token, :at, :accuracy_micros, :signer, :serial, :policy,
        :development, :off_millis, :received_at)
    on conflict do nothing
""")
TOKENS_COVERING = text(f"""
    select {_COLUMNS} from evidence.time_token t
    where t.origin = :origin and t.off_millis = 0 and t.size = (
        select min(o.size) from evidence.time_token o
        where o.origin = :origin and o.off_millis = 0 and o.size > cast(:index as bigint)
    )
    order by t.development, t.authority
""")
NEWEST_TOKENS = text(f"""
    select distinct on (t.authority) {_COLUMNS} from evidence.time_token t
    where t.origin = :origin and t.off_millis = 0 order by t.authority, t.size desc
""")
ASKED_SIZES = text("""
    select authority, max(size) as size from evidence.time_token where origin = :origin group by authority
""")
ALL_TOKENS = text(f"select {_COLUMNS} from evidence.time_token t order by t.origin, t.size, t.authority")
INSERT_ANCHOR = text("""
    insert into evidence.time_anchor (authority, sha256, certificate) values (:authority, :sha256, :certificate)
    on conflict do nothing
""")
ANCHORS = text("select certificate from evidence.time_anchor where authority = :authority order by sha256")
NOTE_ANSWER = text("""
    insert into evidence.time_authority (name, last_token_at) values (:name, :moment)
    on conflict (name) do update set last_token_at = excluded.last_token_at, failing_since = null, failures = 0
""")
NOTE_FAILURE = text("""
    insert into evidence.time_authority as a (name, failing_since, failures, last_error, last_error_at)
    values (:name, :moment, 1, :error, :moment)
    on conflict (name) do update set failing_since = coalesce(a.failing_since, excluded.failing_since),
        failures = a.failures + 1, last_error = excluded.last_error, last_error_at = excluded.last_error_at
""")
AUTHORITIES = text("""
    select name, failing_since, failures, last_error, last_error_at, last_token_at
    from evidence.time_authority order by name
""")
INSERT_JUMP = text("""
    insert into evidence.clock_jump (noticed_at, authority, off_millis, size)
    values (:noticed_at, :authority, :off_millis, :size)
""")
JUMPS = text("""
    select noticed_at, authority, off_millis, size from evidence.clock_jump order by number desc limit :limit
""")
LAST_OFFS = text("""
    select distinct on (authority) authority, off_millis from evidence.clock_jump
    where authority <> '' order by authority, number desc
""")


class TokenRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A verified time token with the checkpoint that it is on."""

    origin: str
    size: int
    """Entries that it covers: all with a smaller index."""
    authority: str
    """Name of the authority in the settings of the house."""
    note: bytes
    """The signed checkpoint as it was then; cosignatures may have come later."""
    token: bytes
    """DER of the token (CMS ContentInfo)."""
    at: datetime
    """The time that it states, in UTC."""
    accuracy_micros: int | None
    signer: str
    """Name of the authority in its certificate (RFC 4514)."""
    serial: str
    """Its serial number in decimal digits: up to 160 bits."""
    policy: str
    development: bool
    """Without legal effect."""
    off_millis: int = 0
    """Not zero: its time disagreed with the clock of the house, so it is kept and not given as proof."""
    received_at: datetime


class AuthorityRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How an authority answers."""

    name: str
    failing_since: datetime | None = None
    """None: the last time it was asked, a good token came."""
    failures: int = 0
    """In a row."""
    last_error: str = ""
    last_error_at: datetime | None = None
    last_token_at: datetime | None = None


class ClockJump(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The clock of the house was set, or parted from that of an authority (or met it again: then ``off`` is 0)."""

    noticed_at: datetime
    """By the clock of the house, after the jump."""
    authority: str = ""
    """Whose tokens showed it; empty: the time that this machine has been running."""
    off_millis: int
    """How far the clock of the house went forward (negative: back), or an authority's clock is ahead of it."""
    size: int
    """Entries of the log then."""


def insert_token(db: Connection, row: TokenRow) -> None:
    """Keep a token, unless the authority has one on this checkpoint."""
    db.execute(INSERT_TOKEN, msgspec.structs.asdict(row))


def tokens_covering(db: Connection, origin: str, index: int) -> list[TokenRow]:
    """The tokens of the smallest stamped checkpoint that covers the entry; those with legal effect first."""
    rows = db.execute(TOKENS_COVERING, {"origin": origin, "index": index}).mappings()
    return [TokenRow(**row) for row in rows]


def newest_tokens(db: Connection, origin: str) -> list[TokenRow]:
    """The newest token of each authority."""
    return [TokenRow(**row) for row in db.execute(NEWEST_TOKENS, {"origin": origin}).mappings()]


def asked_sizes(db: Connection, origin: str) -> dict[str, int]:
    """The largest checkpoint that each authority has stamped."""
    return {row.authority: row.size for row in db.execute(ASKED_SIZES, {"origin": origin})}


def all_tokens(db: Connection) -> Iterator[TokenRow]:
    """Every token, of all names that the log has had."""
    return (TokenRow(**row) for row in db.execute(ALL_TOKENS).mappings())


def keep_anchors(db: Connection, authority: str, anchors: Sequence[tuple[bytes, bytes]]) -> None:
    """Keep trust anchors, each its SHA-256 and DER, under which tokens of this authority are accepted."""
    rows = [{"authority": authority, "sha256": digest, "certificate": raw} for digest, raw in anchors]
    db.execute(INSERT_ANCHOR, rows)


def anchors(db: Connection, authority: str) -> list[bytes]:
    """DER of the trust anchors under which tokens of this authority were accepted."""
    return list(db.execute(ANCHORS, {"authority": authority}).scalars())


def note_answer(db: Connection, name: str, moment: datetime) -> None:
    """A good token has come."""
    db.execute(NOTE_ANSWER, {"name": name, "moment": moment})


def note_failure(db: Connection, name: str, moment: datetime, error: str) -> None:
    """No good token has come."""
    db.execute(NOTE_FAILURE, {"name": name, "moment": moment, "error": error})


def authorities(db: Connection) -> dict[str, AuthorityRow]:
    """How the authorities answer, by name; none that was never asked."""
    return {row["name"]: AuthorityRow(**row) for row in db.execute(AUTHORITIES).mappings()}


def insert_jump(db: Connection, jump: ClockJump) -> None:
    """Keep that the clock jumped."""
    db.execute(INSERT_JUMP, msgspec.structs.asdict(jump))


def jumps(db: Connection, limit: int) -> list[ClockJump]:
    """The newest jumps first."""
    return [ClockJump(**row) for row in db.execute(JUMPS, {"limit": limit}).mappings()]


def last_offs(db: Connection) -> dict[str, int]:
    """What was last said of how far each authority is off, in milliseconds."""
    return {row.authority: row.off_millis for row in db.execute(LAST_OFFS)}
