"""What a witness decides, without disk, clock or network: requests, answers, and checkpoints that cannot both be true.

The protocol is C2SP tlog-witness. A witness remembers the largest checkpoint it has cosigned of each log, and cosigns
another only if a proof shows that it continues this one.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from heqi.engines.trust.tree import EMPTY_ROOT, implied_roots, is_consistent
from heqi.engines.trust.verifier_notes import (
    HASH64,
    NUMBER,
    Refused,
    VerifierKey,
    decode64,
    decode_text,
    malformed,
    open_note,
    split_note,
)

REQUEST_LIMIT_BYTES = 73_728
"""Longest request that is read: 63 hashes and a note of 64 KiB."""
PROOF_LIMIT = 63
SIZE_TYPE, TEXT_TYPE = "text/x.tlog.size", "text/plain; charset=utf-8"
MISCONDUCT_FORMAT = "heqi.evidence/misconduct/v1"
FORK, REWRITTEN, UNEXPLAINED = "fork", "rewritten", "unexplained"
"""Two trees of one size; a larger tree that holds another smaller one; a larger tree without a proof that holds."""

_REQUEST = re.compile(f"old {NUMBER}\n((?:{HASH64}\n){{0,{PROOF_LIMIT}}})\n")
_HEAD = re.compile(f"([^\n]+)\n{NUMBER}\n({HASH64})\n(?:[^\n]+\n)*")


@dataclass(frozen=True)
class Seen:
    """A checkpoint of a log: leaves, root, and the note that says so (empty for the tree without leaves)."""

    size: int = 0
    root: bytes = EMPTY_ROOT
    note: bytes = b""


@dataclass(frozen=True)
class AddCheckpoint:
    """A request to cosign ``note``, with the proof that it continues the tree of ``old_size`` leaves."""

    old_size: int
    proof: tuple[bytes, ...]
    note: bytes

    @property
    def origin(self) -> str:
        """The log that the note claims to be of."""
        return self.note.partition(b"\n")[0].decode()

    def encode(self) -> bytes:
        """The body of the request."""
        assert len(self.proof) <= PROOF_LIMIT
        hashes = "".join(base64.b64encode(each).decode() + "\n" for each in self.proof)
        return f"old {self.old_size}\n{hashes}\n".encode() + self.note


@dataclass(frozen=True)
class Contradiction:
    """Two signed checkpoints of one log; ``proof`` is what was given to show that the second continues the first."""

    kind: str
    """:data:`FORK` and :data:`REWRITTEN` are proven by the documents; :data:`UNEXPLAINED` asks the log for a proof."""
    first: bytes
    second: bytes
    proof: tuple[bytes, ...] = ()

    @property
    def proven(self) -> bool:
        """Whether the documents alone show that the log's key has signed two histories."""
        return self.kind != UNEXPLAINED

    @property
    def case(self) -> str:
        """Name of the case: the same two checkpoints always make the same."""
        return hashlib.sha256(self.first + b"\n" + self.second).hexdigest()[:32]


@dataclass(frozen=True)
class Ruling:
    """What a witness answers, and what it has to keep before it does."""

    status: int
    body: bytes = b""
    media_type: str = TEXT_TYPE
    accepted: Seen | None = None
    """To be cosigned: the body is then the witness's signature line."""
    contradiction: Contradiction | None = None


def refusal(status: int, reason: str) -> Ruling:
    """An answer that says why not."""
    return Ruling(status, f"{reason}\n".encode())


def parse_request(body: bytes) -> AddCheckpoint:
    """The request of this body; refused where it is malformed (400)."""
    head, mark, _ = body.partition(b"\n\n")
    if (match := _REQUEST.fullmatch(decode_text(head + mark))) is None:
        malformed(" add-checkpoint 请求", "add-checkpoint request")
    note = body[len(head) + len(mark) :]
    if _HEAD.fullmatch(split_note(note)[0]) is None:
        malformed("检查点", "checkpoint")
    return AddCheckpoint(int(match[1]), tuple(decode64(line) for line in match[2].split()), note)


def open_head(note: bytes, keys: Sequence[VerifierKey]) -> Seen:
    """The checkpoint in a note that at least one of the log's keys has signed, without the lines of others.

    Refused when none has, when a signature of one of them does not hold, or when it is no checkpoint of this log.
    """
    known = [key for key in keys if _names(note, key)]
    if not known:
        raise Refused("没有此日志密钥的签名", "not signed by a key of this log")
    text = [open_note(note, key) for key in known].pop()  # each of them must hold
    match = _HEAD.fullmatch(text)
    if match is None or match[1] != known[0].name:
        malformed(f"日志 {known[0].name} 的检查点", f"checkpoint of {known[0].name}")
    own = [line for line in split_note(note)[1] if any(_is_of(line, key) for key in known)]
    lines = "".join(f"\u2014 {name} {base64.b64encode(body).decode()}\n" for name, body in dict.fromkeys(own))
    return Seen(int(match[2]), decode64(match[3]), f"{text}\n{lines}".encode())


def _names(note: bytes, key: VerifierKey) -> bool:
    return any(_is_of(line, key) for line in split_note(note)[1])


def _is_of(line: tuple[str, bytes], key: VerifierKey) -> bool:
    return (line[0], line[1][:4]) == (key.name, key.key_id)


def judge(
    request: AddCheckpoint, keys: Sequence[VerifierKey], latest: Seen, earlier: Callable[[int], Seen | None]
) -> Ruling:
    """The answer of a witness that trusts ``keys`` for this log (none: unknown) and has last cosigned ``latest``.

    ``earlier`` gives what it cosigned at a size, as far as it remembers. Nothing may change between asking for
    ``latest`` and keeping what is accepted.
    """
    if not keys:
        return refusal(404, "this log is not known here")
    try:
        head = open_head(request.note, keys)
    except Refused as refused:
        return refusal(403, str(refused))
    before = latest if head.size == latest.size else earlier(head.size)
    differs = before is not None and before.root != head.root
    fork = _found(before, head, ()) if before is not None and differs else None
    if request.old_size > head.size:
        return _with(refusal(400, "the old size is larger than the checkpoint's"), fork)
    if request.old_size != latest.size or differs:
        return Ruling(409, f"{latest.size}\n".encode(), SIZE_TYPE, contradiction=fork)
    if not is_consistent(latest.size, latest.root, head.size, head.root, request.proof):
        grown = 0 < latest.size < head.size
        found = _found(latest, head, request.proof) if grown else None
        return _with(refusal(422, "the consistency proof does not hold"), found)
    return Ruling(200, accepted=head)


def _with(ruling: Ruling, contradiction: Contradiction | None) -> Ruling:
    return Ruling(ruling.status, ruling.body, ruling.media_type, contradiction=contradiction)


def _found(first: Seen, second: Seen, proof: Sequence[bytes]) -> Contradiction | None:
    """How the second, not smaller tree contradicts the first; None when it does not."""
    if first.size == 0:  # no log is accused with a checkpoint that it need not have signed
        kind = None
    elif first.size == second.size:
        kind = None if first.root == second.root else FORK
    elif is_consistent(first.size, first.root, second.size, second.root, proof):
        kind = None
    else:
        implied = implied_roots(first.size, first.root, second.size, proof)
        # A path that leads to the signed root says what the larger tree holds: another smaller tree than was signed.
        kind = REWRITTEN if implied is not None and implied[1] == second.root else UNEXPLAINED
    return None if kind is None else Contradiction(kind, first.note, second.note, tuple(proof))


def contradict(first: bytes, second: bytes, key: VerifierKey, proof: Sequence[bytes] = ()) -> Contradiction | None:
    """How two checkpoints signed by one key contradict each other; None when they do not. Anybody can ask this.

    ``proof``: the consistency proof that was given between them, if any. Refused when ``key`` has not signed both.
    """
    smaller, larger = sorted((open_head(first, [key]), open_head(second, [key])), key=_size)
    return _found(smaller, larger, proof)


def _size(seen: Seen) -> int:
    return seen.size


def misconduct_document(found: Contradiction, keys: Sequence[VerifierKey]) -> bytes:
    """The case as a file: both checkpoints, the proof that was given, and the keys that they were checked with."""
    fields = {
        "format": MISCONDUCT_FORMAT,
        "kind": found.kind,
        "keys": [str(key) for key in keys],
        "first": found.first.decode(),
        "second": found.second.decode(),
        "proof": [base64.b64encode(each).decode() for each in found.proof],
    }
    return json.dumps(fields, ensure_ascii=False, indent=1).encode() + b"\n"


def check_misconduct(document: bytes, keys: Sequence[VerifierKey]) -> Contradiction:
    """The case of a file, judged anew with keys from elsewhere; refused unless it is what it says."""
    try:
        fields: dict[str, Any] = json.loads(document)
        heads = [open_head(fields[name].encode(), keys) for name in ("first", "second")]
        smaller, larger = sorted(heads, key=_size)
        found = _found(smaller, larger, [decode64(each) for each in fields["proof"]])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        malformed("不端行为的证明", "proof of misconduct")
    if found is None or (MISCONDUCT_FORMAT, found.kind) != (fields.get("format"), fields.get("kind")):
        raise Refused("文件不能证明其所述", "the documents do not show what the file says")
    return found
