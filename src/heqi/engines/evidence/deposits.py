"""Taking files in: reading, hashing, encrypting, sealing. The sequencer gives them their places afterwards."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import msgspec
from sqlalchemy import Connection

from heqi.engines.evidence import store
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.model import (
    BATCH_LIMIT,
    KIND_DEPOSIT,
    NAME_LIMIT_BYTES,
    UNKNOWN_MEDIA_TYPE,
    BatchTooLong,
    ContentUnreadable,
    EmptyBatch,
    IncomingFile,
    NameNotText,
    NameTooLong,
    Opening,
    Receipt,
    display_name,
)
from heqi.engines.evidence.store import EntryRow, Waiting
from heqi.engines.evidence.vault import CHUNK_BYTES
from heqi.engines.trust import (
    SALT_BYTES,
    commit,
    leaf_hash,
)
from heqi.engines.trust.submissions import entry_body_v2
from heqi.kernel.canonical import canonical_bytes
from heqi.kernel.clock import instant_text
from heqi.kernel.problems import ManyInvalid, Problem, TooLarge
from heqi.storage.context import Context

_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9.+_-]*/[a-z0-9][a-z0-9.+_-]*(;[ -~]*)?", re.IGNORECASE)


class Staged(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A file whose content is stored, encrypted, and that waits for its place in the log."""

    entry_id: str
    institution: str
    stream: str
    opening: Opening


def check_batch(files: Sequence[IncomingFile], limit_bytes: int) -> list[int]:
    """Sizes of the files in bytes. All that is wrong with them is raised at once, before anything is read or stored."""
    if not files:
        raise EmptyBatch
    if len(files) > BATCH_LIMIT:
        raise BatchTooLong(count=len(files), limit=BATCH_LIMIT)
    found: list[Problem] = []
    sizes: list[int] = []
    for file in files:
        try:
            sizes.append(_checked_size(file, limit_bytes))
        except Problem as problem:
            found.append(problem)
    if len(found) == 1:
        raise found[0]
    if found:
        raise ManyInvalid(found)
    return sizes


def _checked_size(file: IncomingFile, limit_bytes: int) -> int:
    place = display_name(file.name)
    try:
        name_bytes = len(file.name.encode())
    except UnicodeEncodeError as error:
        raise NameNotText(place=place) from error
    if name_bytes > NAME_LIMIT_BYTES:
        raise NameTooLong(place=place[:80] + "…", size=name_bytes, limit=NAME_LIMIT_BYTES)
    with _content(file) as content:
        size = content.seek(0, 2)
    if size > limit_bytes:
        raise TooLarge(place=place, what=place, size=size, limit=limit_bytes)
    return size


@contextmanager
def _content(file: IncomingFile) -> Generator[BinaryIO]:
    """The open content; whatever goes wrong with it is the file's problem, not the program's."""
    try:
        if isinstance(file.content, Path):
            with file.content.open("rb") as content:
                yield content
        else:
            yield file.content
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ContentUnreadable(place=display_name(file.name), reason=reason) from error


def stage(
    ctx: Context, db: Connection, log: EvidenceLog, file: IncomingFile, size: int, owner: str, stream: str = "deposit"
) -> Staged:
    """Read, hash and encrypt a file of the institution ``owner`` chunk by chunk into the database."""
    entry_id = ctx.new_id("evd")
    wrapped_key, cipher = log.vault.new_payload(entry_id, ctx.randomness)
    chunks = max(1, -(-size // CHUNK_BYTES))
    place = {"entry_id": entry_id, "institution": owner}
    db.execute(store.INSERT_PAYLOAD, {**place, "wrapped_key": wrapped_key, "chunks": chunks})
    digest = hashlib.sha256()
    with _content(file) as content:
        content.seek(0)
        for number in range(chunks):
            chunk = _exactly(content, min(CHUNK_BYTES, size - number * CHUNK_BYTES))
            digest.update(chunk)
            body = cipher.encrypt(number, number == chunks - 1, chunk)
            db.execute(store.INSERT_CHUNK, {**place, "number": number, "body": body})
        if content.read(1):
            raise ContentUnreadable(place=display_name(file.name), reason="it grew")
    known = len(file.media_type) <= 255 and _MEDIA_TYPE.fullmatch(file.media_type)
    opening = Opening(
        salt=ctx.randomness.take(SALT_BYTES).hex(),
        content_sha256=digest.hexdigest(),
        name=file.name,
        media_type=file.media_type if known else UNKNOWN_MEDIA_TYPE,
        size_bytes=size,
        depositor=f"{ctx.actor.institution}/{ctx.actor.id}",
    )
    return Staged(entry_id=entry_id, institution=owner, stream=stream, opening=opening)


def _exactly(content: BinaryIO, count: int) -> bytes:
    """``count`` bytes; a raw stream may need to be asked more than once."""
    parts = bytearray()
    while len(parts) < count:
        part = content.read(count - len(parts))
        if not part:
            raise ValueError("it shrank")
        parts += part
    return bytes(parts)


def seal(ctx: Context, db: Connection, log: EvidenceLog, staged: Sequence[Staged]) -> list[Waiting]:
    """The entries of staged files, their disclosures kept encrypted; they still need their places."""
    now = ctx.now()
    at = now.replace(microsecond=now.microsecond // 1000 * 1000)
    db.execute(store.INSERT_DISCLOSURE, [_disclosure_row(ctx, log, item) for item in staged])
    return [_entry(item, at) for item in staged]


def _entry(item: Staged, at: datetime) -> Waiting:
    salt = bytes.fromhex(item.opening.salt)
    commitments = commit(salt, item.opening.values())
    body = entry_body_v2(item.entry_id, item.stream, KIND_DEPOSIT, instant_text(at), "", commitments)
    return Waiting(item.entry_id, item.stream, body, at)


def _disclosure_row(ctx: Context, log: EvidenceLog, item: Staged) -> dict[str, object]:
    plain = canonical_bytes(msgspec.to_builtins(item.opening))
    wrapped_key, sealed = log.vault.seal(item.entry_id, plain, ctx.randomness)
    lookup = log.vault.lookup(item.opening.content_sha256)
    return {
        "entry_id": item.entry_id,
        "institution": item.institution,
        "stream": item.stream,
        "lookup": lookup,
        "wrapped_key": wrapped_key,
        "sealed": sealed,
    }


def promise(entry: Waiting, opening: Opening) -> Receipt:
    """The receipt of an entry that waits for its place."""
    return receipt(EntryRow(None, entry.entry_id, entry.body, entry.at, None, None, None, None), opening, 0)


def receipt(row: EntryRow, opening: Opening, final_size: int) -> Receipt:
    """The receipt of an entry, with its place if it has one; the first ``final_size`` entries are final."""
    return Receipt(
        entry_id=row.entry_id,
        standing=row.standing(final_size),
        index=row.index,
        tree_size=row.tree_size,
        leaf_hash=leaf_hash(row.body).hex(),
        deposited_at=row.at,
        name=opening.name,
        size_bytes=opening.size_bytes,
        content_sha256=opening.content_sha256,
    )
