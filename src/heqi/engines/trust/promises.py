"""Promises of inclusion: given with a place in the log, good by a deadline, and provable when they are broken.

A *promise* is a signed note under the log's key: "this leaf stands at this index of a final checkpoint by this time".
It is broken, as two documents alone show, when

1. another leaf stands at the index: a tlog-proof for the index whose ``extra`` line holds the 32 bytes of the leaf hash
   that its path leads from, up to a checkpoint under the log's key. Path and root leave room for one hash only; or
2. after the deadline so many witnesses still saw no larger tree than one without the index that the others cannot have
   made any tree with it final: a checkpoint of at most ``index`` leaves, cosigned later than the deadline. A
   cosignature says that the witness has seen nothing larger, so one that lags behind proves nothing by itself.

A time token convicts nobody: anybody can have an old checkpoint stamped at any time. It shows what existed *before*
its time, so it can show that a promise was kept.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum

import msgspec

from heqi.engines.trust.notes import NoteSigner
from heqi.engines.trust.verifier_notes import (
    HASH64,
    KEY_NAME,
    NUMBER,
    PROOF_FORMAT,
    Refused,
    VerifierKey,
    decode64,
    malformed,
    open_checkpoint,
    open_note,
    parse_proof,
    root_from_path,
)
from heqi.engines.trust.verifier_witness import Policy, cosigned_by, readable
from heqi.kernel.clock import instant_text
from heqi.kernel.messages import Text

PROMISE_FORMAT = "heqi.evidence/promise/v1"
_INSTANT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"
_PROMISE = re.compile(f"{PROMISE_FORMAT}\n({KEY_NAME})\n{NUMBER}\n({HASH64})\n({_INSTANT})\n")
_EXTRA = re.compile(rf"{re.escape(PROOF_FORMAT)}\nextra ({HASH64})\n".encode())

Stamped = Callable[[bytes], datetime | None]
"""Before which time a checkpoint (a signed note) existed, as far as a time token shows; None: not shown."""


class Promise(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """That a leaf stands at its place in a final checkpoint by the deadline."""

    origin: str
    index: int
    leaf_hash: bytes
    deadline: datetime


class Word(Enum):
    """What became of a promise, as far as a second document shows."""

    BROKEN = "broken"
    KEPT = "kept"
    SILENT = "silent"
    """The document shows neither."""


class Finding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether a promise was broken, and what shows it."""

    word: Word
    reason: Text


def sign_promise(signer: NoteSigner, index: int, leaf: bytes, deadline: datetime) -> bytes:
    """The promise of the log whose key ``signer`` is; ``leaf`` its hash; the deadline is cut to milliseconds."""
    assert index >= 0
    assert len(leaf) == 32
    lines = (PROMISE_FORMAT, signer.key.name, str(index), base64.b64encode(leaf).decode(), instant_text(deadline))
    return signer.sign("".join(f"{line}\n" for line in lines))


def open_promise(note: bytes, key: VerifierKey) -> Promise:
    """What the log with this key has promised. :class:`Refused` for anything that is not its promise."""
    match = _PROMISE.fullmatch(open_note(note, key))
    if match is None or match[1] != key.name:
        malformed(f"日志 {key.name} 的收录承诺", f"promise of {key.name}")
    try:
        deadline = datetime.fromisoformat(match[4])
    except ValueError:
        malformed("收录承诺的期限", "deadline of a promise")
    return Promise(origin=match[1], index=int(match[2]), leaf_hash=decode64(match[3]), deadline=deadline)


def proof_of_another(proof: bytes, leaf: bytes) -> bytes:
    """A tlog-proof that says which leaf hash it leads from, so that it can convict: the proof with an extra line."""
    first, _, rest = proof.partition(b"\n")
    return b"%s\nextra %s\n%s" % (first, base64.b64encode(leaf), rest)


def judge(
    promise: bytes, document: bytes, key: VerifierKey, policy: Policy | None = None, stamped: Stamped | None = None
) -> Finding:
    """Whether the log with this key broke its promise, by a second document alone: a tlog-proof or a checkpoint.

    ``policy`` says which witnesses there are and how many make a checkpoint final; without it nothing is final, and
    only another leaf in the promised place convicts. Whatever the bytes are, there is an answer.
    """
    try:
        promised = open_promise(promise, key)
    except (Refused, ValueError) as error:
        return _finding(Word.SILENT, "第一份文件不是该日志的收录承诺", f"the first is no promise of this log: {error}")
    try:
        if document.startswith(PROOF_FORMAT.encode()):
            return _judge_proof(promised, document, key, policy, stamped)
        return _judge_checkpoint(promised, document, key, policy)
    except (Refused, ValueError) as error:
        zh = "第二份文件不是该日志成立的证明或检查点"
        return _finding(Word.SILENT, zh, f"the second document is no valid proof or checkpoint of this log: {error}")


def _finding(word: Word, zh: str, en: str) -> Finding:
    return Finding(word, Text(zh, en))


def _judge_proof(
    promised: Promise, document: bytes, key: VerifierKey, policy: Policy | None, stamped: Stamped | None
) -> Finding:
    index, path, note = parse_proof(document)
    size, root = open_checkpoint(note, key)
    if index != promised.index:
        zh, en = (
            f"证明的是序号 {index}，承诺的是 {promised.index}",
            f"the proof is for {index}, not for {promised.index}",
        )
        return _finding(Word.SILENT, zh, en)
    if root_from_path(promised.leaf_hash, index, size, path) == root:
        return _judge_standing(promised, note, policy, stamped)
    extra = _EXTRA.match(document)
    other = b"" if extra is None else binascii.a2b_base64(extra[1])
    if len(other) != 32 or root_from_path(other, index, size, path) != root:
        zh = "路径不通向检查点的根，也没有给出占据该位置的叶散列"
        return _finding(Word.SILENT, zh, "the path leads to the root neither from the promised leaf nor from its extra")
    zh = f"日志签署的 {size} 个条目的树中，序号 {index} 处是另一片叶"
    return _finding(Word.BROKEN, zh, f"another leaf stands at index {index} of the tree of {size} that the log signed")


def _judge_standing(promised: Promise, note: bytes, policy: Policy | None, stamped: Stamped | None) -> Finding:
    """The leaf is in its place; was the checkpoint final by the deadline?"""
    limit = promised.deadline
    if policy is not None and policy.asks:
        in_time = {name for name, second in cosigned_by(note, policy.witnesses) if _is_by(second, limit)}
        if policy.is_met(in_time):
            zh = "该叶已在承诺的位置，检查点在期限内由足够的见证方联署"
            return _finding(Word.KEPT, zh, "the leaf is in its place, and enough witnesses cosigned by the deadline")
    elif stamped is not None and (before := stamped(note)) is not None and before <= limit:
        zh = "该叶已在承诺的位置，时间戳表明检查点在期限前已存在"
        return _finding(
            Word.KEPT, zh, "the leaf is in its place, and a time token shows the checkpoint by the deadline"
        )
    zh = "该叶已在承诺的位置，但文件没有表明检查点在期限内已终局"
    return _finding(Word.SILENT, zh, "the leaf is in its place, but not shown to have been final by the deadline")


def _judge_checkpoint(promised: Promise, note: bytes, key: VerifierKey, policy: Policy | None) -> Finding:
    size, _ = open_checkpoint(note, key)
    if size > promised.index:
        zh = f"检查点有 {size} 个条目，已含承诺的序号；须由包含证明说明该处是哪一片叶"
        return _finding(
            Word.SILENT, zh, f"the checkpoint has {size} entries; only a proof says which leaf is at the index"
        )
    if policy is None or not policy.asks:
        zh, en = (
            "没有要求见证的规则，较小的检查点不说明问题",
            "no policy asks for witnesses: a smaller checkpoint says nothing",
        )
        return _finding(Word.SILENT, zh, en)
    late = {name for name, second in cosigned_by(note, policy.witnesses) if not _is_by(second, promised.deadline)}
    if policy.is_met(set(policy.witnesses) - late):
        zh = "期限后仍只见到较小的树的见证方，还不足以排除其他见证方已使其终局"
        return _finding(
            Word.SILENT, zh, "without the witnesses that lagged, the others could have made a larger tree final"
        )
    who = sorted(readable(name) for name in late)
    names = "、".join(who), ", ".join(who)
    zh = f"期限之后，见证方 {names[0]} 见到的最大的树仍只有 {size} 个条目；没有它们，任何检查点都不能终局"
    en = f"after the deadline, {names[1]} had seen {size} entries at most, and without them no checkpoint is final"
    return _finding(Word.BROKEN, zh, en)


def _is_by(second: int, limit: datetime) -> bool:
    """Whether a second of POSIX time is no later than the limit."""
    return second <= (limit - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()
