"""Bundles made without a database, of every shape there is, and the ways to forge them with all sums right."""

from __future__ import annotations

import hashlib
import random
import zlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any, cast

from heqi.engines.trust import Frontier, NoteSigner, TileTree, checkpoint_text, commit, leaf_hash, openings, proof_text
from heqi.engines.trust.cosigning import Cosigner
from heqi.engines.trust.submissions import entry_body_v2, sign_submission, submission_proof
from heqi.engines.trust.verifier import (
    BUNDLE_FORMAT,
    BUNDLE_FORMAT_1,
    DISCLOSURE_FORMAT,
    ENTRY_FORMAT,
    ORDER,
    manifest_text,
)
from heqi.engines.trust.verifier_archive import Member, directory, local_header
from heqi.kernel.canonical import canonical_bytes

Contents = dict[str, bytes]
LOG = NoteSigner("log.example/evidence", b"\x01" * 32)
FORGER = NoteSigner("log.example/evidence", b"\x07" * 32)
SUBMITTER = NoteSigner("jiazi.example/agent", b"\x05" * 32)
OTHER_SUBMITTER = NoteSigner("jiazi.example/agent", b"\x06" * 32)
WITNESSES = {name: Cosigner(f"{name}.example/w", hashlib.sha256(name.encode()).digest()) for name in "abcd"}
PAYLOAD = "合同正文\n".encode() * 40
VALUES: dict[str, str | int] = {
    "content_sha256": hashlib.sha256(PAYLOAD).hexdigest(),
    "name": "合同（终稿）.pdf",
    "media_type": "application/pdf",
    "size_bytes": len(PAYLOAD),
    "depositor": "jiazi/zhang",
}
SALT = bytes(range(32))
AT = "2026-01-02T03:04:05.678Z"
SECOND = int(datetime(2026, 1, 2, 3, 5, tzinfo=UTC).timestamp())
TWO_OF_THREE = "group most 2 a b c\nquorum most\n"


def policy(rule: str = TWO_OF_THREE, names: str = "abc", logs: Sequence[NoteSigner] = (LOG,)) -> bytes:
    """A policy over these witnesses."""
    lines = [f"log {log.key}\n" for log in logs] + [f"witness {name} {WITNESSES[name].key}\n" for name in names]
    return "".join([*lines, rule]).encode()


@dataclass(frozen=True)
class Shape:
    """What a bundle holds."""

    form: str = BUNDLE_FORMAT
    entry_form: int = 2
    index: int = 5
    size: int = 9
    fields: Collection[str] = tuple(VALUES)
    payload: str = "payload/合同_终稿.pdf"
    submitter: NoteSigner | None = None
    signer: NoteSigner | None = None
    """Who signs the submission, if it is not the submitter."""
    batch: int = 1
    place: int = 0
    submission_origin: str = LOG.key.name
    cosigned: str = ""
    policy: bytes = b""
    tokens: int = 0
    certificates: bytes = b""
    log: NoteSigner = LOG


def entry_of(shape: Shape, number: int = 7) -> bytes:
    """The entry of a bundle; other numbers are its neighbours in the batch."""
    entry_id = f"evd_01m835n153e2nakn902n0845{number:02d}"
    commitments = commit(SALT, VALUES)
    if shape.entry_form == 1:
        said = {"format": ENTRY_FORMAT, "id": entry_id, "kind": "deposit", "deposited_at": AT}
        return canonical_bytes({**said, "commitments": commitments})
    key = None if shape.submitter is None else shape.submitter.key
    submitter = "" if key is None else f"{key.name}+{key.key_id.hex()}"
    return entry_body_v2(entry_id, "deposit", "deposit", AT, submitter, commitments)


def contents_of(shape: Shape) -> Contents:
    """All members but the manifest."""
    entry = entry_of(shape)
    leaves = [hashlib.sha256(bytes([number])).digest() for number in range(shape.size)]
    leaves[shape.index] = leaf_hash(entry)
    note = shape.log.sign(checkpoint_text(shape.log.key.name, shape.size, Frontier().extend(leaves).root))
    text = note.decode().partition("\n\n")[0] + "\n"
    note += b"".join(WITNESSES[name].cosign(text, SECOND + ord(name)) for name in shape.cosigned)
    path = TileTree(shape.size, lambda level, number, width: b"".join(leaves[:width])).inclusion(shape.index)
    shown = {name: value for name, value in VALUES.items() if name in shape.fields}
    disclosure = {"format": DISCLOSURE_FORMAT, "entry": f"evd_01m835n153e2nakn902n0845{7:02d}"}
    return {
        "entry.json": entry,
        "disclosure.json": canonical_bytes({**disclosure, "fields": openings(SALT, shown)}),
        "proof.tlog-proof": proof_text(shape.index, path, note),
        "checkpoint": note,
        "log.vkey": f"{shape.log.key}\n".encode(),
        **({"policy": shape.policy} if shape.policy else {}),
        **submission_of(shape, entry),
        **tokens_of(text.encode(), shape.tokens),
        **({"certificates.pem": shape.certificates} if shape.certificates else {}),
        "report.pdf": b"%PDF-1.7 report",
        "verify_heqi.py": b"print('verifier')\n",
        "README.txt": b"read me\n",
        **({shape.payload: PAYLOAD} if shape.payload else {}),
    }


def submission_of(shape: Shape, entry: bytes) -> Contents:
    """The submitter's signature, over a batch in which the entry has its place."""
    signer = shape.signer or shape.submitter
    if signer is None:
        return {}
    bodies = [entry if number == shape.place else entry_of(shape, 10 + number) for number in range(shape.batch)]
    note = sign_submission(signer, shape.submission_origin, bodies)
    proof = submission_proof([leaf_hash(body) for body in bodies], shape.place, note)
    return {"submission": proof, "submitter.vkey": f"{signer.key}\n".encode()}


@cache
def authority() -> tuple[Callable[[bytes], bytes], bytes]:
    """An authority for time: the token on some bytes, and its certificates in PEM."""
    from asn1crypto import tsp
    from cryptography.hazmat.primitives.serialization import Encoding

    from heqi.engines.trust.timestamps import time_query
    from tests.engines.trust.tokens import NONCE, OurAuthority

    ours = OurAuthority()

    def stamp(stamped: bytes) -> bytes:
        answer = cast("Any", tsp).TimeStampResp.load(ours.answer(time_query(stamped, NONCE).der))
        return bytes(answer["time_stamp_token"].dump())

    return stamp, b"".join(one.public_bytes(Encoding.PEM) for one in ours.anchors)


def note_text(note: bytes) -> bytes:
    """What is signed, cosigned and stamped of a checkpoint."""
    return note.partition(b"\n\n")[0] + b"\n"


def tokens_of(text: bytes, count: int) -> Contents:
    """Time tokens on a checkpoint."""
    if not count:
        return {}
    stamp, anchors = authority()
    return {"time/anchors.pem": anchors, **{f"time/{number + 1}.tsr": stamp(text) for number in range(count)}}


def signed(contents: Contents, signer: NoteSigner = LOG, form: str = BUNDLE_FORMAT) -> Contents:
    """With the manifest in front, as only the holder of the log's key could make it."""
    rest = {name: content for name, content in contents.items() if name != "manifest"}
    members = [Member(name, len(c), zlib.crc32(c), hashlib.sha256(c).hexdigest()) for name, c in rest.items()]
    return {"manifest": signer.sign(manifest_text(members, form)), **rest}


def packed(contents: Contents) -> bytes:
    """A zip of these members with all its own sums right, as a forger would make it."""
    members = [Member(name, len(content), zlib.crc32(content)) for name, content in contents.items()]
    return b"".join(local_header(one) + contents[one.name] for one in members) + directory(members)


def made(shape: Shape) -> bytes:
    """The bundle of this shape."""
    return packed(signed(contents_of(shape), shape.log, shape.form))


FULL = Shape(
    submitter=SUBMITTER, batch=5, place=3, cosigned="ab", policy=policy(), tokens=2, certificates=b"-----BEGIN\n"
)
GOOD = {
    "bare": Shape(payload=""),
    "payload": Shape(),
    "first format": Shape(form=BUNDLE_FORMAT_1, entry_form=1),
    "first format, alone": Shape(form=BUNDLE_FORMAT_1, entry_form=1, index=0, size=1, payload=""),
    "old entry": Shape(entry_form=1),
    "nothing disclosed": Shape(fields=(), payload=""),
    "one field": Shape(fields=("depositor",), payload=""),
    "payload without a name": Shape(fields=("content_sha256", "size_bytes"), payload="payload/content"),
    "submitter": Shape(submitter=SUBMITTER),
    "batch": Shape(submitter=SUBMITTER, batch=6, place=5),
    "final": Shape(cosigned="ac", policy=policy()),
    "pending": Shape(cosigned="b", policy=policy()),
    "unknown witness": Shape(cosigned="d", policy=policy()),
    "no quorum": Shape(cosigned="a", policy=policy("quorum none\n")),
    "no policy": Shape(cosigned="abc"),
    "only entry": Shape(index=0, size=1),
    "full": replace(FULL, tokens=0),
}
"""Bundles that hold."""


def bent(content: bytes, place: int, bit: int) -> bytes:
    """With one bit changed."""
    return content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]


def forgeries(source: random.Random) -> dict[str, bytes]:
    """Bundles that do not hold: even with the log's own key, most of them."""
    made_up: dict[str, bytes] = {}
    whole = contents_of(replace(FULL, tokens=0))

    def put(what: str, changed: Contents, **how: object) -> None:
        ordered = {name: changed[name] for name in (*ORDER, *(n for n in changed if n not in ORDER)) if name in changed}
        made_up[what] = packed(signed(ordered, **how))  # pyright: ignore[reportArgumentType]

    for what, shape in _WRONG.items():
        made_up[what] = made(shape)
    put("signed by a forger", whole, signer=FORGER)
    put("first format", whole, form=BUNDLE_FORMAT_1)
    put("third format", whole, form=BUNDLE_FORMAT.replace("v2", "v3"))
    for name in whole:
        if not name.startswith("payload/") and name not in ("policy", "certificates.pem"):
            put(f"without {name}", {other: content for other, content in whole.items() if other != name})
        if name not in ("policy", "report.pdf", "verify_heqi.py", "README.txt", "certificates.pem"):
            content = whole[name]
            for number in range(12):
                changed = bent(content, source.randrange(len(content)), source.randrange(8))
                put(f"{name} changed {number}", {**whole, name: changed})
            put(f"{name} longer", {**whole, name: content + b"\n"})
            put(f"{name} shorter", {**whole, name: content[:-1]})
            put(f"{name} empty", {**whole, name: b""})
    for name in ("time/anchors.pem", "time/2.tsr", "more.txt", "payload/second"):
        put(f"with {name}", {**whole, name: b"x"})
    made_up["out of order"] = packed(signed(dict(reversed(whole.items()))))
    stamp, anchors = authority()
    token = stamp(note_text(whole["checkpoint"]))
    put("second token without a first", {**whole, "time/anchors.pem": anchors, "time/2.tsr": token})
    put("anchors without a token", {**whole, "time/anchors.pem": anchors})
    disclosure = whole["disclosure.json"]
    put("disclosure of another entry", {**whole, "disclosure.json": disclosure.replace(b'"evd_', b'"evx_')})
    proof = whole["submission"]
    put("index of the batch", {**whole, "submission": proof.replace(b"index 3", b"index 2")})
    put("tlog-proof for a submission", {**whole, "submission": whole["proof.tlog-proof"]})
    other = submission_of(replace(FULL, place=2), entry_of(FULL, 8))
    put("submission of another entry", {**whole, **other})
    line = proof.rpartition(b"\n\n")[2]
    put("submission signed twice", {**whole, "submission": proof + line})
    note = whole["checkpoint"]
    for what, changed in {
        "cosignature of another checkpoint": note.replace(b"\n9\n", b"\n8\n"),
        "cosignature with another time": _later(note),
        "proof around another checkpoint": note.rpartition(b"\n\xe2\x80\x94 b.")[0] + b"\n",
    }.items():
        put(what, {**whole, "checkpoint": changed})
    both = {
        **whole,
        "checkpoint": _later(note),
        "proof.tlog-proof": whole["proof.tlog-proof"].replace(note, _later(note)),
    }
    put("cosignature with another time, in both", both)
    for number, wrong in enumerate(WRONG_POLICIES):
        put(f"wrong policy {number}", {**whole, "policy": wrong})
    return made_up


def _later(note: bytes) -> bytes:
    """The note whose first cosignature claims another second."""
    import base64

    start = note.index(b"\xe2\x80\x94 a.example/w ") + len(b"\xe2\x80\x94 a.example/w ")
    body = bytearray(base64.b64decode(note[start : note.index(b"\n", start)]))
    body[11] ^= 1
    return note[:start] + base64.b64encode(bytes(body)) + note[note.index(b"\n", start) :]


_WRONG = {
    "foreign submission": replace(FULL, tokens=0, signer=OTHER_SUBMITTER),
    "submission nobody asked for": replace(FULL, tokens=0, submitter=None, signer=SUBMITTER),
    "submission to another log": replace(FULL, tokens=0, submission_origin="log.example/other"),
    "new entry in the first format": Shape(form=BUNDLE_FORMAT_1),
    "payload undisclosed": Shape(fields=("name", "content_sha256")),
    "policy of another log": Shape(cosigned="ab", policy=policy(logs=(FORGER,))),
}
_A, _B = (WITNESSES[name].key for name in "ab")
WRONG_POLICIES = [
    b"",
    b"quorum none",
    b"quorum x\n",
    b"quorum none\nquorum none\n",
    b"quorum none none\n",
    b"hello\nquorum none\n",
    b"quorum\x00none\n",
    b"quorum none\r\n",
    f"witness a {_A}\nwitness a {_B}\nquorum a\n".encode(),
    f"witness a {_A}\nwitness b {_A}\nquorum a\n".encode(),
    f"witness none {_A}\nquorum none\n".encode(),
    f"witness a {LOG.key}\nquorum a\n".encode(),
    f"witness a {_A} u v\nquorum a\n".encode(),
    f"witness a {str(_A)[:-1]}\nquorum a\n".encode(),
    f"log {_A}\nquorum none\n".encode(),
    f"log {LOG.key}\nlog {LOG.key}\nquorum none\n".encode(),
    f"quorum a\nwitness a {_A}\n".encode(),
    f"witness a {_A}\ngroup g any\nquorum a\n".encode(),
    f"witness a {_A}\ngroup g 0 a\nquorum g\n".encode(),
    f"witness a {_A}\ngroup g 2 a\nquorum g\n".encode(),
    f"witness a {_A}\ngroup g 01 a\nquorum g\n".encode(),
    f"witness a {_A}\ngroup g some a\nquorum g\n".encode(),
    f"witness a {_A}\ngroup g any b\nquorum g\n".encode(),
    f"witness a {_A}\ngroup g any none\nquorum g\n".encode(),
    f"witness a {_A}\ngroup g any a a\nquorum g\n".encode(),
    f"witness a {_A}\ngroup g any g\nquorum a\n".encode(),
    f"witness a {_A}\ngroup a any a\nquorum a\n".encode(),
    f"witness a {_A}\ngroup g any a\ngroup h any a\nquorum h\n".encode(),
]
"""Texts that are no policies."""
RIGHT_POLICIES = [
    b"quorum none\n",
    b"# comment\n \t\n\tquorum \t none  \n",
    f"witness a {_A} https://a.example/w\nquorum a\n".encode(),
    f"witness a {_A}\nwitness b {_B}\ngroup g all a b\nquorum g\n# end\n".encode(),
    f"witness a {_A}\nwitness b {_B}\ngroup g any a b\ngroup h 1 g\nquorum h\n".encode(),
    f"witness \xff\xfe {_A}\nquorum \xff\xfe\n".encode("latin-1"),
    f"witness \u212a {_A}\nwitness K {_B}\nquorum K\n".encode(),
    f"quorum none\nwitness a {_A}\nlog {LOG.key} https://log.example\n".encode(),
    f"witness a {_A}\ngroup g any a\nquorum g\n".encode(),
    policy(),
    policy(logs=()),
    policy("group x any a\ngroup y 2 x b c\nquorum y\n"),
]
"""Texts that are."""
