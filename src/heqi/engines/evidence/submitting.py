"""Signed entries: institutions hand in the bytes of entries under their own signature, and get promises for them.

The house sees commitments only; salts and values stay with the submitter. One signature may cover many entries (a
batch root). A *promise* is the log's signed word that an entry stands at its place in a final checkpoint by a deadline;
two documents alone show when it is broken (:mod:`heqi.engines.trust.promises`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec
from sqlalchemy.exc import IntegrityError

from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.model import EntryNotFound, EntryTaken, NotYetPublished, Standing
from heqi.engines.evidence.store import EntryRow, Waiting, placing
from heqi.engines.evidence.store import submissions as store
from heqi.engines.evidence.store.submissions import SubmittedRow
from heqi.engines.trust import Refused, VerifierKey, leaf_hash, parse_verifier_key
from heqi.engines.trust.promises import sign_promise
from heqi.engines.trust.submissions import Submitter, check_submission, submission_proof
from heqi.engines.trust.verifier_notes import split_note
from heqi.kernel.ids import time_of
from heqi.kernel.problems import Conflict, Invalid, Problem
from heqi.storage.context import Context

PROMISED = timedelta(hours=24)
"""Within which time a promised entry is in a final checkpoint: room to bring witnesses back."""


class KeyTaken(Conflict):
    """公钥 {key} 已由另一机构登记。
    The key {key} is registered by another institution already.
    → 请使用本机构自己的密钥，并以机构的名称为它命名。
    → Use a key of your own institution, under a name of its own."""


class UnknownSubmitter(Problem):
    """本机构没有登记名为 {key} 的公钥。
    Your institution has registered no key {key}.
    → 请先登记公钥，再用它签名提交；没有保存任何内容。
    → Register the public key first, then submit under its signature; nothing was stored."""

    status = 403


class Submitted(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a signed entry stands."""

    entry_id: str
    standing: Standing
    index: int | None
    """Place in the log, from 0; None while it waits for one."""
    leaf_hash: str
    stream: str
    submitter: str
    at: datetime
    """When its submitter made it, as they say."""
    promise: str | None
    """The log's promise, a signed note; None before the entry has its place."""


def register_key(ctx: Context, key: str) -> str:
    """Register a public key with which the actor's institution signs entries; its id. A known one changes nothing.

    ``key``: a verifier key (C2SP signed-note), one line. ``Invalid``, :class:`KeyTaken`.
    """
    ctx.permit("evidence.register_key", "evidence")
    try:
        submitter = Submitter(parse_verifier_key(key.strip()))
    except Refused as refusal:
        expected = "名称+编号+base64", "name+id+base64 (C2SP signed-note)"
        raise Invalid(place="key", value=ascii(key[:60]), expected_zh=expected[0], expected_en=expected[1]) from refusal
    owner = ctx.actor.institution
    with ctx.engine_role("log") as db:
        store.insert_key(db, submitter.id, str(submitter.key), owner)
        kept = store.key(db, submitter.id)
    if kept != (str(submitter.key), owner):
        raise KeyTaken(key=submitter.id)
    ctx.record("evidence.register_key", submitter.id, after={"key": str(submitter.key)})
    return submitter.id


def keys(ctx: Context) -> list[str]:
    """The public keys that the actor's institution has registered."""
    ctx.permit("evidence.read", "evidence")
    return store.keys(ctx.db)


def submit(ctx: Context, log: EvidenceLog, note: bytes, bodies: Sequence[bytes]) -> list[Submitted]:
    """Take signed entries, all or none. Entries that are all there already are not taken again.

    ``note`` is the submission (:mod:`heqi.engines.trust.submissions`). All that is wrong at once: ``Invalid`` with
    place, ``TooLarge``, ``SubmissionRefused``; :class:`UnknownSubmitter`; :class:`EntryTaken` for an id
    that belongs to another entry or came under another signature; when the log may not grow, the problems of
    ``evidence.deposit``.
    """
    ctx.permit("evidence.submit", "evidence")
    submitter = _submitter(ctx, note)
    entries = check_submission(note, submitter, log.origin, bodies)
    ids = [one.id for one in entries]
    submission = ctx.new_id("sub")
    row = {"id": submission, "institution": ctx.actor.institution, "submitter": submitter.id, "note": note}
    waiting = [Waiting(one.id, one.stream, one.body, datetime.fromisoformat(one.at), submission) for one in entries]
    with ctx.engine_role("log") as db:
        log.check_standing(db)
        if not _all_known(store.known(db, ids), waiting):
            store.insert_submission(db, {**row, "count": len(entries)})
            try:
                with db.begin_nested():
                    placing.stage(db, waiting)
            except IntegrityError:  # somebody else staged one a moment ago
                raise EntryTaken(entry_id=next(iter(store.known(db, ids)), ids[0])) from None
            _all_known(store.known(db, ids), waiting)  # one may have got its place in between
    ctx.record("evidence.submit", submission, after={"entries": [leaf_hash(one.body).hex() for one in waiting]})
    return submitted(ctx, log, ids)


def submitted(ctx: Context, log: EvidenceLog, ids: Sequence[str]) -> list[Submitted]:
    """Where signed entries of the actor's institution stand, with promises. :class:`EntryNotFound`."""
    ctx.permit("evidence.read", "evidence")
    rows = store.submitted(ctx.db, ids)
    for one in ids:
        if one not in rows:
            raise EntryNotFound(entry_id=one)
    return [_standing(log, rows[one]) for one in ids]


def promise(ctx: Context, log: EvidenceLog, entry_id: str) -> bytes:
    """The log's promise for a signed entry. :class:`EntryNotFound`, :class:`NotYetPublished` before it has a place."""
    (found,) = submitted(ctx, log, [entry_id])
    if found.promise is None:
        raise NotYetPublished(entry_id=entry_id)
    return found.promise.encode()


class Signed(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle says of a signed entry."""

    row: EntryRow
    submitter: VerifierKey
    proof: bytes
    """That the entry is under the submission, as the bundle has it."""


def signed(ctx: Context, entry_id: str) -> Signed | None:
    """A signed entry of the actor's institution, with the signature; None where there is no such.

    :class:`NotYetPublished` while entries under the same signature wait for their places.
    """
    row = store.submitted(ctx.db, [entry_id]).get(entry_id) if "\0" not in entry_id else None
    if row is None:
        return None
    key, leaves = store.key(ctx.db, row.submitter), [leaf_hash(one) for one in store.bodies(ctx.db, row.submission)]
    if row.index is None or len(leaves) < row.count:
        raise NotYetPublished(entry_id=entry_id)
    assert key is not None, "a foreign key says so"
    return Signed(
        row=EntryRow(row.index, entry_id, row.body, row.at, None, None, None, None),
        submitter=parse_verifier_key(key[0]),
        proof=submission_proof(leaves, leaves.index(leaf_hash(row.body)), row.note),
    )


def _standing(log: EvidenceLog, row: SubmittedRow) -> Submitted:
    leaf = leaf_hash(row.body)
    by = time_of(row.submission) + PROMISED
    given = None if row.index is None else sign_promise(log.signer, row.index, leaf, by).decode()
    return Submitted(
        entry_id=row.entry_id,
        standing=Standing.STAGED if row.index is None else Standing.PENDING,
        index=row.index,
        leaf_hash=leaf.hex(),
        stream=row.stream,
        submitter=row.submitter,
        at=row.at,
        promise=given,
    )


def _submitter(ctx: Context, note: bytes) -> Submitter:
    try:
        ((name, signature),) = split_note(note)[1]
    except (Refused, ValueError) as refusal:
        zh, en = "恰有一个签名的提交书", "a submission with one signature"
        raise Invalid(place="note", value=ascii(note[:40]), expected_zh=zh, expected_en=en) from refusal
    wanted = f"{name}+{signature[:4].hex()}"
    kept = store.key(ctx.db, wanted)
    if kept is None or kept[1] != ctx.actor.institution:
        raise UnknownSubmitter(key=wanted)
    return Submitter(parse_verifier_key(kept[0]))


def _all_known(known: dict[str, bytes], waiting: Sequence[Waiting]) -> bool:
    """Whether all of them are there; refuses a part of them, and another entry under one of the ids."""
    for one in waiting:
        if known.get(one.entry_id, one.body) != one.body or (known and one.entry_id not in known):
            raise EntryTaken(entry_id=one.entry_id if one.entry_id in known else next(iter(known)))
    return bool(known)
