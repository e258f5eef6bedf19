"""Entries as their submitters make and sign them: format v2, and one signature over one entry or a batch.

A *submission* is a signed note (C2SP signed-note) under the submitter's key. Its text names the log, the number of
entries and the RFC 6962 root over their leaf hashes; of a single entry that is its leaf hash. The signature is no part
of the leaf, but the leaf names the submitter and the signature covers the leaf: neither can be exchanged.

Signatures are verified with libsodium (PyNaCl): here, half the time that OpenSSL takes, and stricter than OpenSSL, so
whatever is taken in also passes the offline verifier.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import NoReturn, cast

import msgspec
from nacl.bindings import crypto_sign_open
from nacl.exceptions import BadSignatureError

from heqi.engines.trust.notes import NoteSigner
from heqi.engines.trust.tiles import ENTRY_LIMIT_BYTES
from heqi.engines.trust.verifier import ENTRY_FORMAT_2, ENTRY_KEYS_2, SUBMISSION_FORMAT, SUBMISSION_PROOF_FORMAT
from heqi.engines.trust.verifier_notes import Refused, VerifierKey, leaf_hash, node_hash, open_note
from heqi.kernel.canonical import parse_canonical
from heqi.kernel.problems import Invalid, ManyInvalid, Problem, TooLarge

SUBMISSION_LIMIT = 1000
"""Most entries under one signature: they are placed in one transaction."""
SUBMITTER_NAME_LIMIT = 100
"""Longest name of a submitter's key."""
FIELDS_LIMIT = 64
"""Most commitments in an entry."""

_FORMS = {
    "id": ("[a-z]{2,8}_[0-7][0-9a-hjkmnp-tv-z]{25}", "编号，如 evd_01m8…", "an id such as evd_01m8…"),
    "stream": ("[a-z][a-z0-9_.-]{0,39}", "小写字母开头的流名，至多 40 个字符", "a name in lower case, at most 40 long"),
    "kind": ("[a-z][a-z0-9_.-]{0,39}", "小写字母开头的种类名，至多 40 个字符", "a name in lower case, at most 40 long"),
    "at": (
        r"[0-9]{4}-[01][0-9]-[0-3][0-9]T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z",
        "UTC 时间，如 2026-01-02T03:04:05.678Z",
        "a time in UTC such as 2026-01-02T03:04:05.678Z",
    ),
    "submitter": (
        rf"(?:[!#-*,-\[\]-~]{{1,{SUBMITTER_NAME_LIMIT}}}\+[0-9a-f]{{8}})?",
        "密钥名加 + 和 8 位密钥编号，或空",
        "name of a key, plus sign, its id in 8 digits; or nothing",
    ),
}
_FIELD, _HEX64 = "[a-z][a-z0-9_]{0,39}", "[0-9a-f]{64}"
_FIELD_ZH, _FIELD_EN = "小写字母开头的字段名，至多 40 个字符", "names in lower case, at most 40 long"
_COMMITMENT = f'"{_FIELD}":"{_HEX64}"'
_WHOLE = re.compile(
    (
        f'{{"at":"({_FORMS["at"][0]})","commitments":{{({_COMMITMENT}(?:,{_COMMITMENT}){{0,{FIELDS_LIMIT - 1}}})}},'
        f'"format":"{re.escape(ENTRY_FORMAT_2)}","id":"({_FORMS["id"][0]})","kind":"({_FORMS["kind"][0]})",'
        f'"stream":"({_FORMS["stream"][0]})","submitter":"({_FORMS["submitter"][0]})"}}'
    ).encode()
)
"""A whole entry in its one spelling: the only order and form that RFC 8785 allows."""
_NAMES = re.compile(rb'"([a-z0-9_]+)":')


class SubmissionRefused(Invalid):
    """提交的签名不成立：{reason_zh}。
    The signature of the submission does not hold: {reason_en}.
    → 请用条目所载提交方的密钥，对本日志和这些条目重新签名后再提交；没有保存任何内容。
    → Sign these entries for this log again with the key of their submitter and submit; nothing was stored."""


class WrongEntryCount(Invalid):
    """一次提交应有 1 至 {limit} 个条目，实为 {count} 个。
    A submission has 1 to {limit} entries, not {count}.
    → 请分批提交；没有保存任何内容。
    → Submit them in several batches; nothing was stored."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An entry of format v2 and its bytes."""

    id: str
    stream: str
    kind: str
    at: str
    """When its submitter made it, as they say."""
    submitter: str
    """``<key name>+<key id, 8 hex digits>``; empty where the house itself deposits."""
    commitments: Mapping[str, str]
    body: bytes


class Submitter:
    """The public key of a submitter, ready to verify."""

    def __init__(self, key: VerifierKey) -> None:
        self.key = key
        self.id = f"{key.name}+{key.key_id.hex()}"
        """As entries name it."""
        if not re.fullmatch(_FORMS["submitter"][0], self.id):
            _, zh, en = _FORMS["submitter"]
            raise Invalid(place="submitter", value=_shown(key.name), expected_zh=zh, expected_en=en)

    def has_signed(self, note: bytes, text: bytes) -> bool:
        """Whether the note is this text and the one signature line of this key, in its one spelling."""
        start = text + b"\n\xe2\x80\x94 " + self.key.name.encode() + b" "
        if not note.startswith(start):
            return False
        try:
            signature = binascii.a2b_base64(note[len(start) :])
            crypto_sign_open(signature[4:] + text, self.key.public_key)
        except (BadSignatureError, ValueError):
            return False
        spelled = start + binascii.b2a_base64(signature)
        return spelled == note and len(signature) == 68 and signature[:4] == self.key.key_id


def entry_body_v2(
    entry_id: str, stream: str, kind: str, at: str, submitter: str, commitments: Mapping[str, str]
) -> bytes:
    """The public bytes of an entry (RFC 8785); every value must have the form that :func:`read_entry` asks for."""
    body = msgspec.json.encode(
        {
            "at": at,
            "commitments": dict(sorted(commitments.items())),
            "format": ENTRY_FORMAT_2,
            "id": entry_id,
            "kind": kind,
            "stream": stream,
            "submitter": submitter,
        }
    )
    assert _WHOLE.fullmatch(body), "a value without its form"
    return body


def read_entry(body: bytes, place: str = "entry") -> Entry:
    """The entry of these foreign bytes; all that is wrong with them at once, each problem with its place below."""
    match = _WHOLE.fullmatch(body) if len(body) <= ENTRY_LIMIT_BYTES else None
    names = _NAMES.findall(match[2]) if match else []
    if match is None or any(one >= other for one, other in pairwise(names)):
        _raise(_explained(body, place))
    at, _, *rest = (part.decode() for part in match.groups())
    if not _is_day(at):
        _raise([_invalid(f"{place}.at", at, *_FORMS["at"][1:])])
    hashes = [part[-65:-1].decode() for part in match[2].split(b",")]
    commitments = dict(zip((name.decode() for name in names), hashes, strict=True))
    entry_id, kind, stream, submitter = rest
    return Entry(id=entry_id, stream=stream, kind=kind, at=at, submitter=submitter, commitments=commitments, body=body)


def _is_day(at: str) -> bool:
    try:
        datetime.fromisoformat(at)
    except ValueError:
        return False
    return True


def _explained(body: bytes, place: str) -> list[Problem]:
    """Everything that keeps these bytes from being an entry."""
    if len(body) > ENTRY_LIMIT_BYTES:
        return [TooLarge(place=place, what=place, size=len(body), limit=ENTRY_LIMIT_BYTES)]
    try:
        value = parse_canonical(body)
    except ValueError as error:  # NotCanonical, or bytes that are no text
        return [_invalid(place, str(error), "规范写法的 JSON（RFC 8785）", "canonical JSON (RFC 8785)")]
    if not isinstance(value, dict):
        return [_invalid(place, value, "JSON 对象", "a JSON object")]
    found: list[Problem] = []
    said = cast("dict[str, object]", value)
    if set(said) != set(ENTRY_KEYS_2):
        keys = ", ".join(ENTRY_KEYS_2)
        found.append(_invalid(place, ", ".join(sorted(said)), f"恰有这些字段：{keys}", f"exactly the keys {keys}"))
    if said.get("format", ENTRY_FORMAT_2) != ENTRY_FORMAT_2:
        found.append(_invalid(f"{place}.format", said["format"], ENTRY_FORMAT_2, ENTRY_FORMAT_2))
    for name, (form, zh, en) in _FORMS.items():
        text = said.get(name)
        if name in said and not (
            isinstance(text, str) and re.fullmatch(form, text) and (name != "at" or _is_day(text))
        ):
            found.append(_invalid(f"{place}.{name}", text, zh, en))
    if "commitments" in said:
        found += _explained_commitments(said["commitments"], f"{place}.commitments")
    return found


def _explained_commitments(value: object, place: str) -> list[Problem]:
    fields = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    if not 1 <= len(fields) <= FIELDS_LIMIT:
        zh, en = f"含 1 至 {FIELDS_LIMIT} 个字段的对象", f"an object of 1 to {FIELDS_LIMIT} fields"
        return [_invalid(place, cast("object", value), zh, en)]
    found: list[Problem] = []
    for name, hashed in fields.items():
        if not re.fullmatch(_FIELD, name):
            found.append(_invalid(place, name, _FIELD_ZH, _FIELD_EN))
        if not isinstance(hashed, str) or not re.fullmatch(_HEX64, hashed):
            zh, en = "64 位小写十六进制数字", "64 hexadecimal digits in lower case"
            found.append(_invalid(f"{place}.{_shown(name)}", hashed, zh, en))
    return found


def _invalid(place: str, value: object, zh: str, en: str) -> Invalid:
    return Invalid(place=place, value=_shown(value), expected_zh=zh, expected_en=en)


def _shown(value: object) -> str:
    """A foreign value for a message: short, and nothing in it steers a terminal or a page."""
    text = value if isinstance(value, str) else repr(value)
    clean = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text[:80])
    return clean + ("…" if len(text) > 80 else "")


def _raise(problems: Sequence[Problem]) -> NoReturn:
    assert problems, "refused without a reason"
    raise problems[0] if len(problems) == 1 else ManyInvalid(problems)


def rows(leaves: Sequence[bytes]) -> list[list[bytes]]:
    """The tree over leaf hashes (RFC 6962), row by row from the leaves to the root."""
    assert leaves
    tree = [list(leaves)]
    while len(row := tree[-1]) > 1:
        pairs = [node_hash(row[place], row[place + 1]) for place in range(0, len(row) - 1, 2)]
        tree.append(pairs + row[len(row) & ~1 :])
    return tree


def submission_text(origin: str, count: int, root: bytes) -> str:
    """What a submitter signs."""
    assert len(root) == 32
    return f"{SUBMISSION_FORMAT}\n{origin}\n{count}\n{base64.b64encode(root).decode()}\n"


def sign_submission(signer: NoteSigner, origin: str, bodies: Sequence[bytes]) -> bytes:
    """The submission of these entries to the log ``origin``: a signed note. At most ``SUBMISSION_LIMIT`` entries."""
    assert 1 <= len(bodies) <= SUBMISSION_LIMIT
    root = rows([leaf_hash(body) for body in bodies])[-1][0]
    return signer.sign(submission_text(origin, len(bodies), root))


def check_submission(note: bytes, submitter: Submitter, origin: str, bodies: Sequence[bytes]) -> list[Entry]:
    """The entries that ``submitter`` signed for the log ``origin``, in their order, each checked.

    All problems at once, with places such as ``entries[3].at``: ``Invalid``, ``TooLarge``, :class:`SubmissionRefused`;
    more than one as ``ManyInvalid``. :class:`WrongEntryCount`.
    """
    if not 1 <= len(bodies) <= SUBMISSION_LIMIT:
        raise WrongEntryCount(count=len(bodies), limit=SUBMISSION_LIMIT)
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, body in enumerate(bodies):
        place = f"entries[{number}]"
        try:
            entries.append(read_entry(body, place))
        except ManyInvalid as many:
            problems += many.problems
        except Problem as problem:
            problems.append(problem)
        else:
            problems += _foreign(entries[-1], submitter, place)
    problems += _repeated(entries)
    leaves = [leaf_hash(body) for body in bodies]
    text = submission_text(origin, len(leaves), rows(leaves)[-1][0])
    if not submitter.has_signed(note, text.encode()):
        problems.append(_unsigned(note, submitter, text))
    if problems:
        _raise(problems)
    return entries


def _foreign(entry: Entry, submitter: Submitter, place: str) -> list[Problem]:
    """An entry that names another submitter than the one who signs."""
    if entry.submitter == submitter.id:
        return []
    return [_invalid(f"{place}.submitter", entry.submitter, submitter.id, submitter.id)]


def _repeated(entries: Sequence[Entry]) -> list[Problem]:
    if len({entry.id for entry in entries}) == len(entries):
        return []
    seen: set[str] = set()
    found: list[Problem] = []
    for number, entry in enumerate(entries):
        if entry.id in seen:
            found.append(_invalid(f"entries[{number}].id", entry.id, "本批中唯一的编号", "an id once in a submission"))
        seen.add(entry.id)
    return found


def _unsigned(note: bytes, submitter: Submitter, text: str) -> SubmissionRefused:
    """Why a submission is not the one that was expected."""
    try:
        claimed = open_note(note, submitter.key)
    except Refused as refusal:
        return SubmissionRefused(place="note", reason_zh=refusal.zh, reason_en=refusal.en)
    zh, en = "签名不是唯一的规范写法", "it is not one signature in its one spelling"
    if claimed != text:
        zh, en = "签的是另一个日志或另一些条目", "it is for another log or other entries"
    return SubmissionRefused(place="note", reason_zh=zh, reason_en=en)


def submission_proof(leaves: Sequence[bytes], index: int, note: bytes) -> bytes:
    """That the entry ``index`` of a batch is under its submission: the member ``submission`` of a bundle.

    As a tlog-proof, but for its first line; ``leaves`` are the leaf hashes of the batch, ``note`` the submission.
    """
    assert 0 <= index < len(leaves)
    path: list[bytes] = []
    place = index
    for row in rows(leaves)[:-1]:
        if place ^ 1 < len(row):
            path.append(row[place ^ 1])
        place >>= 1
    hashes = "".join(base64.b64encode(sibling).decode() + "\n" for sibling in path)
    return f"{SUBMISSION_PROOF_FORMAT}\nindex {index}\n{hashes}\n".encode() + note
