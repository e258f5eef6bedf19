#!/usr/bin/env python3
"""Verify a Heqi evidence bundle, offline. This one file is the whole checking side, and it is meant to be read.

    python verify_heqi.py bundle.zip [--log-key log.vkey]    0: proven (without key: consistent); 1: refused; 2: usage
Needed: Python >= 3.9 and the package ``cryptography``; no network, no database, nothing else of Heqi. Checked:
 1. the archive is, byte for byte, the plain stored zip that its members prescribe;
 2. ``manifest``, signed by the log's key, names every other member with its SHA-256 and size;
 3. ``entry.json`` is in the log: the path of ``proof.tlog-proof`` leads to the root of the signed ``checkpoint``;
 4. what ``disclosure.json`` says (name, size, SHA-256, ...) opens the salted commitments of the entry;
 5. the payload, when it is inside, has the disclosed size and SHA-256.
Not checked, because nothing can: whether the content was true, whether the log's clock was right.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import json
import os
import re
import struct
import sys
import unicodedata
import zlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, cast

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    sys.stderr.write("verify_heqi needs the package 'cryptography' / 需要安装 cryptography: pip install cryptography\n")
    sys.exit(2)

BUNDLE_FORMAT, ENTRY_FORMAT = "heqi.evidence/bundle/v1", "heqi.evidence/entry/v1"
DISCLOSURE_FORMAT, PROOF_FORMAT = "heqi.evidence/disclosure/v1", "c2sp.org/tlog-proof@v1"
PARSED = ("manifest", "entry.json", "disclosure.json", "proof.tlog-proof", "checkpoint", "log.vkey")
MEMBERS = (*PARSED, "report.pdf", "verify_heqi.py", "README.txt")  # then at most one payload/<name>
PARSED_LIMIT_BYTES, CHUNK_BYTES = 65_536, 1 << 20  # longest member that is parsed; how all others are streamed
NUMBER, HASH64, KEY_NAME = "(0|[1-9][0-9]{0,17})", "[A-Za-z0-9+/]{43}=", r"[^\s+\x00-\x1f]+"
CHECKPOINT = re.compile(f"({KEY_NAME})\n{NUMBER}\n({HASH64})\n")
PROOF = re.compile(f"{re.escape(PROOF_FORMAT)}\n(?:extra [A-Za-z0-9+/=]+\n)?index {NUMBER}\n((?:{HASH64}\n){{0,63}})\n")
# A name that every system takes as it is. Its letters and digits are those of Unicode 3.2: all Pythons know them alike.
PAYLOAD = re.compile(r"payload/(?i:(?!(con|prn|aux|nul)(\.|$)|com|lpt))[^./][^/]{0,129}(?<!\.)")
NOTE = re.compile(f"(.+\n)\n((?:\u2014 {KEY_NAME} [A-Za-z0-9+/=]+\n)+)", re.DOTALL)


class Refused(Exception):
    """The evidence does not hold: why, in Chinese and English, and in which member of the bundle."""

    def __init__(self, zh: str, en: str, member: str = "") -> None:
        super().__init__(en)
        self.zh, self.en, self.member = zh, en, member


def malformed(zh: str, en: str) -> NoReturn:
    """Refuse something that is not in its format."""
    raise Refused("格式不符，应为" + zh, "not in its format: " + en)


@contextmanager
def reading(member: str) -> Generator[None]:
    """Whatever is refused in here is refused because of ``member``."""
    try:
        yield
    except Refused as refusal:
        refusal.member = refusal.member or member
        raise


# The tree: RFC 6962 section 2.1, RFC 9162 section 2.1.3.2.
def leaf_hash(entry: bytes) -> bytes:
    """Hash of a leaf: SHA-256(0x00 || entry)."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash of an inner node: SHA-256(0x01 || left || right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_from_path(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """Root of the tree of ``size`` leaves where ``leaf`` stands at ``index`` and has this path; None: there is none."""
    fn, sn, root = index, size - 1, leaf
    for sibling in path:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            root = node_hash(sibling, root)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            root = node_hash(root, sibling)
        fn, sn = fn >> 1, sn >> 1
    return root if sn == 0 and 0 <= index < size else None


# Signed notes, checkpoints and proofs: C2SP signed-note, tlog-checkpoint, tlog-proof.
def decode64(text: str) -> bytes:
    """Bytes of standard base64; only the one canonical spelling is accepted."""
    data = b""
    with suppress(ValueError):
        data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        malformed(" base64 编码", "base64")
    return data


def decode_text(data: bytes) -> str:
    """A text in UTF-8 without control characters other than newlines."""
    text = data.decode("utf-8", "replace")
    if text.encode() != data or len(data) > PARSED_LIMIT_BYTES or any(c < " " and c != "\n" for c in text):
        malformed(" UTF-8 文本", "text in UTF-8")
    return text


@dataclass(frozen=True)
class VerifierKey:
    """A public Ed25519 key and the name it signs under; its text is ``name+id+base64(0x01 || public key)``."""

    name: str
    public_key: bytes

    @property
    def key_id(self) -> bytes:
        """First 4 bytes of SHA-256(name || 0x0A || 0x01 || public key)."""
        return hashlib.sha256(self.name.encode() + b"\n\x01" + self.public_key).digest()[:4]

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the 32 bytes of the public key, in hex: what people compare."""
        return hashlib.sha256(self.public_key).hexdigest()

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{base64.b64encode(bytes([1]) + self.public_key).decode()}"


def parse_verifier_key(text: str) -> VerifierKey:
    """The key of this text; refused unless the id fits name and key."""
    name, _, rest = text.partition("+")
    key = VerifierKey(name, decode64(rest.partition("+")[2])[1:])
    if str(key) != text or len(key.public_key) != 32 or not re.fullmatch(KEY_NAME, name):
        malformed("日志公钥", "verifier key")
    return key


def split_note(note: bytes) -> tuple[str, list[tuple[str, bytes]]]:
    """The text of a signed note and its signatures, each a name and key id || signature; nothing is verified."""
    if (match := NOTE.fullmatch(decode_text(note))) is None:
        malformed("带签名的文本", "signed note")
    return match[1], [(name, decode64(coded)) for _, name, coded in map(str.split, match[2].splitlines())]


def open_note(note: bytes, key: VerifierKey) -> str:
    """The text of a note that ``key`` has signed. Unknown signers are ignored, a wrong signature of ``key`` refuses."""
    text, signatures = split_note(note)
    known = [signature for name, signature in signatures if (name, signature[:4]) == (key.name, key.key_id)]
    if not known:
        raise Refused(f"没有 {key.name} 的签名", f"not signed by {key.name}")
    try:
        for signature in known:
            Ed25519PublicKey.from_public_bytes(key.public_key).verify(signature[4:], text.encode())
    except (InvalidSignature, ValueError):
        raise Refused(f"{key.name} 的签名不成立", f"the signature of {key.name} does not hold") from None
    return text


def open_checkpoint(note: bytes, key: VerifierKey) -> tuple[int, bytes]:
    """Size and root of a checkpoint of the log whose origin is the key's name: origin, size, root in three lines."""
    if (match := CHECKPOINT.fullmatch(open_note(note, key))) is None or match[1] != key.name:
        malformed(f"日志 {key.name} 的检查点", f"checkpoint of {key.name}")
    return int(match[2]), decode64(match[3])


def parse_proof(proof: bytes) -> tuple[int, list[bytes], bytes]:
    """Index, path and signed checkpoint of a tlog-proof; its ``extra`` line may be there and says nothing."""
    text = decode_text(proof)
    if (match := PROOF.match(text)) is None:
        malformed("包含证明", "tlog-proof")
    return int(match[1]), [decode64(line) for line in match[2].split()], text[match.end() :].encode()


# Canonical JSON and commitments to its values.
def canonical(value: object) -> bytes:
    """RFC 8785 bytes of strings, whole numbers and objects with ASCII keys: all that entries are made of."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def parse_object(data: bytes, *keys: str) -> list[Any]:
    """The values of the canonical JSON object that has exactly these keys."""
    with suppress(ValueError, RecursionError):
        value: object = json.loads(data.decode(), parse_float=str, parse_constant=str)
        if canonical(value) == data:
            return values_of(value, *keys)
    malformed("规范写法的 JSON", "canonical JSON")


def values_of(value: object, *keys: str) -> list[Any]:
    """The values of an object that has exactly these keys."""
    if not isinstance(value, dict) or set(cast("dict[str, object]", value)) != set(keys):
        malformed("恰有这些字段的对象：" + "、".join(keys), "object with the keys " + ", ".join(keys))
    return [value[key] for key in keys]


def commitment(field_salt: bytes, value: str | int) -> bytes:
    """What an entry holds instead of a value: HMAC-SHA256(salt of the field, canonical bytes of the value)."""
    return hmac.new(field_salt, canonical(value), hashlib.sha256).digest()


def open_commitments(commitments: dict[str, Any], openings: dict[str, Any]) -> dict[str, Any]:
    """The disclosed values by field; refused unless each opens its commitment."""
    values: dict[str, Any] = {}
    for name, opening in openings.items():
        salt, value = values_of(opening, "salt", "value")
        if type(value) not in (str, int) or not re.fullmatch("[0-9a-f]{64}", str(salt)):
            malformed(f"字段 {name} 的盐和值", f"opening of {name}")
        if commitment(bytes.fromhex(salt), value).hex() != commitments.get(name):
            raise Refused(f"字段 {name} 与条目中的承诺不符", f"{name} does not open the commitment of the entry")
        values[name] = value
    return values


# The archive: a zip of stored members that has exactly one spelling.
@dataclass(frozen=True)
class Member:
    """One file of the bundle; the content is kept of the parsed ones only."""

    name: str
    size: int
    crc: int
    sha256: str = ""
    content: bytes = b""


def local_header(member: Member) -> bytes:
    """Header in front of a member: stored, name in UTF-8, dated 1980-01-01."""
    name = member.name.encode()
    numbers = (0x04034B50, 20, 0x800, 0, 0, 0x21, member.crc, member.size, member.size, len(name), 0)
    return struct.pack("<L5H3L2H", *numbers) + name


def directory(members: Sequence[Member]) -> bytes:
    """Central directory and end record behind just these members."""
    listing, offset = b"", 0
    for member in members:
        name = member.name.encode()
        numbers = (0x314, 20, 0x800, 0, 0, 0x21, member.crc, member.size, member.size, len(name), 0, 0, 0, 0)
        listing += b"PK\x01\x02" + struct.pack("<6H3L5H2L", *numbers, 0o100644 << 16, offset) + name
        offset += len(local_header(member)) + member.size
    return listing + b"PK\x05\x06" + struct.pack("<4H2LH", 0, 0, *[len(members)] * 2, len(listing), offset, 0)


def read_member(archive: BinaryIO, header: bytes) -> Member:
    """The member behind the 30 fixed bytes of its header, streamed through its hashes."""
    size, _, width = struct.unpack("<LLH", header[18:28])
    raw_name = archive.read(width)
    name = raw_name.decode("utf-8", "replace")
    digest, crc, left, content = hashlib.sha256(), 0, size, b""
    while left and (chunk := archive.read(min(left, CHUNK_BYTES))):
        digest.update(chunk)
        crc, left = zlib.crc32(chunk, crc), left - len(chunk)
        content += chunk if name in PARSED and len(content) <= PARSED_LIMIT_BYTES else b""
    member = Member(name, size, crc, digest.hexdigest(), content)
    if left or local_header(member) != header + raw_name or len(content) > PARSED_LIMIT_BYTES:
        raise Refused("压缩包中此成员已损坏", "this member of the zip is damaged", name)
    return member


def read_archive(archive: BinaryIO) -> list[Member]:
    """All members of the archive; refused where a single byte is not as :func:`directory` prescribes."""
    members: list[Member] = []
    archive.seek(0)
    while len(rest := archive.read(30)) == 30 and rest.startswith(b"PK\x03\x04") and len(members) <= len(MEMBERS):
        members.append(read_member(archive, rest))
    if rest + archive.read(PARSED_LIMIT_BYTES) != directory(members):
        malformed("不压缩、无多余字节的 zip", "zip of plain stored members")
    return members


@dataclass(frozen=True)
class Verdict:
    """``state``: ``proven`` (the log key was given), ``consistent`` (it was not) or ``refused`` (see ``member``)."""

    state: str
    pinned: bool
    zh: str
    en: str
    member: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


def manifest_text(members: Sequence[Member]) -> str:
    """What the log's key signs: the format, then SHA-256, size in bytes and name of every member but the manifest."""
    return "".join([f"{BUNDLE_FORMAT}\n", *(f"{member.sha256} {member.size} {member.name}\n" for member in members)])


def check_manifest(note: bytes, key: VerifierKey, members: Sequence[Member]) -> None:
    """Refuse unless the manifest is signed by ``key`` alone and lists exactly these members."""
    with reading("manifest"):
        claimed, found = open_note(note, key).split("\n"), manifest_text(members).split("\n")
        if len(split_note(note)[1]) != 1 or len(claimed) != len(found) or claimed[0] != found[0]:
            malformed("这些成员的清单，只签名一次", "manifest of these members, signed once")
    for number, member in enumerate(members, start=1):
        if claimed[number] != found[number]:
            raise Refused("与清单不符", "does not fit the manifest", member.name)


def check_entry(contents: dict[str, bytes], key: VerifierKey) -> dict[str, Any]:
    """Refuse unless the entry is in the tree of the signed checkpoint; returns what is thereby known of it."""
    with reading("entry.json"):
        keys = ("format", "id", "kind", "deposited_at", "commitments")
        form, entry_id, kind, moment, commitments = parse_object(contents["entry.json"], *keys)
        if form != ENTRY_FORMAT or [type(x) for x in (entry_id, kind, moment, commitments)] != [str, str, str, dict]:
            malformed("日志条目", "entry")
    with reading("checkpoint"):
        size, root = open_checkpoint(contents["checkpoint"], key)
    with reading("proof.tlog-proof"):
        index, path, signed = parse_proof(contents["proof.tlog-proof"])
        leaf = leaf_hash(contents["entry.json"])
        if signed != contents["checkpoint"] or root_from_path(leaf, index, size, path) != root:
            raise Refused("路径不通向检查点的根", "the path does not lead to the checkpoint's root")
    with reading("disclosure.json"):
        form, disclosed_id, openings = parse_object(contents["disclosure.json"], "format", "entry", "fields")
        if (form, disclosed_id, type(openings)) != (DISCLOSURE_FORMAT, entry_id, dict):
            malformed("本条目的披露内容", "disclosure of this entry")
        facts = open_commitments(commitments, openings)
    facts.update(entry_id=entry_id, kind=kind, deposited_at=moment, index=index, leaf_hash=leaf.hex(), tree_size=size)
    return {**facts, "root": root.hex(), "origin": key.name, "key_fingerprint": key.fingerprint}


def check_bundle(archive: BinaryIO, pinned: VerifierKey | None) -> dict[str, Any]:
    """All checks, in the order of the docstring at the top; :class:`Refused` at the first that fails."""
    members = read_archive(archive)
    contents = {member.name: member.content for member in members}
    names, payload = [member.name for member in members[: len(MEMBERS)]], members[len(MEMBERS) :]
    known = all(c in "._-/" or unicodedata.ucd_3_2_0.category(c)[0] in "LN" for m in payload for c in m.name)
    if tuple(names) != MEMBERS or not known or not all(PAYLOAD.fullmatch(m.name) for m in payload):
        raise Refused("成员缺失、多余、重复或次序不符", "members are missing, added, repeated or out of order")
    with reading("log.vkey"):
        text = decode_text(contents["log.vkey"])
        key = parse_verifier_key(text[:-1] if text.endswith("\n") else "")
        if pinned is not None and key != pinned:
            raise Refused("不是您指定的日志公钥", "is not the log key that you gave")
    check_manifest(contents["manifest"], key, members[1:])
    facts = check_entry(contents, key)
    for member in payload:
        if (facts.get("content_sha256"), facts.get("size_bytes")) != (member.sha256, member.size):
            raise Refused("内容与存证的散列或长度不符", "its SHA-256 or size is not the committed one", member.name)
    return {**facts, "payload": payload[0].name if payload else ""}


def verify_bundle(bundle: str | Path | BinaryIO, log_key: str | None = None) -> Verdict:
    """Verdict on a bundle (a path or an open file), against the log's verifier key if given; never raises."""
    try:
        with reading("--log-key"):
            pinned = None if log_key is None else parse_verifier_key(log_key.strip())
        if isinstance(bundle, (str, Path)) and not Path(bundle).is_file():  # a pipe would keep us waiting
            raise Refused("不是文件，或者不存在", "is not a file, or not there")
        with open(bundle, "rb") if isinstance(bundle, (str, Path)) else nullcontext(bundle) as archive:
            facts = check_bundle(archive, pinned)
    except Refused as refusal:
        return Verdict("refused", False, refusal.zh, refusal.en, refusal.member)
    except (OSError, ValueError, TypeError, OverflowError, RecursionError, struct.error) as error:
        return Verdict("refused", False, f"无法读取（{error}）", f"cannot be read: {error}")
    zh, en = f"密钥指纹 {facts['key_fingerprint']}", f"key fingerprint {facts['key_fingerprint']}"
    if pinned is None:
        return Verdict("consistent", False, f"内部一致，{zh} 未经核对", f"consistent, {en} not pinned", facts=facts)
    return Verdict("proven", True, f"已证实，{zh}", f"proven, {en}", facts=facts)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Verify a Heqi evidence bundle / 核验合契证据包")
    parser.add_argument("bundle", help="the zip / 证据包")
    parser.add_argument("--log-key", metavar="FILE", help="the log's key, from a source you trust / 可信来源的日志公钥")
    parser.add_argument("--json", action="store_true", help="the verdict as JSON / 以 JSON 输出")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh" if os.getenv("LANG", "")[:2] == "zh" else "en")
    options = parser.parse_args(arguments)
    try:
        with open(os.devnull if options.log_key is None else options.log_key, "rb") as file:
            key = None if options.log_key is None else file.read(PARSED_LIMIT_BYTES).decode("utf-8-sig")
        Path(options.bundle).stat()
    except (OSError, ValueError) as error:
        parser.error(str(error))
    verdict = verify_bundle(options.bundle, key)
    facts = [f"{name}: {value}" for name, value in verdict.facts.items()]
    rows = [f"{verdict.state.upper()} {verdict.member}", getattr(verdict, options.lang), *facts]
    clean = ["".join(c if c.isprintable() else "\ufffd" for c in row) for row in rows]
    shown = json.dumps(asdict(verdict)) if options.json else "\n  ".join(clean)
    sys.stdout.buffer.write(f"{shown}\n".encode("utf-8", "backslashreplace"))
    return 1 if verdict.state == "refused" else 0


if __name__ == "__main__":
    sys.exit(main())
