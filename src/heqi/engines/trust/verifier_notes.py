"""Reading the log's formats: the tree, signed notes, checkpoints, proofs, canonical JSON and commitments.

The first of the parts from which :mod:`single` assembles ``verify_heqi.py``: standard library and ``cryptography``.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, NoReturn, cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

PROOF_FORMAT = "c2sp.org/tlog-proof@v1"
PARSED_LIMIT_BYTES = 65_536  # longest text that is parsed
NUMBER, HASH64, KEY_NAME = "(0|[1-9][0-9]{0,17})", "[A-Za-z0-9+/]{43}=", r"[^\s+\x00-\x1f]+"
CHECKPOINT = re.compile(f"({KEY_NAME})\n{NUMBER}\n({HASH64})\n")
PROOF = re.compile(f"([!-~]+)\n(?:extra [A-Za-z0-9+/=]+\n)?index {NUMBER}\n((?:{HASH64}\n){{0,63}})\n")
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
    """A public Ed25519 key and the name it signs under; its text is ``name+id+base64(kind || public key)``."""

    name: str
    public_key: bytes
    kind: int = 1
    """1 signs notes; 4 is a witness, which signs them together with the time."""

    @property
    def key_id(self) -> bytes:
        """First 4 bytes of SHA-256(name || 0x0A || kind || public key)."""
        typed = bytes([self.kind]) + self.public_key
        return hashlib.sha256(self.name.encode() + b"\n" + typed).digest()[:4]

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the 32 bytes of the public key, in hex: what people compare."""
        return hashlib.sha256(self.public_key).hexdigest()

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{base64.b64encode(bytes([self.kind]) + self.public_key).decode()}"


def parse_verifier_key(text: str, kind: int = 1) -> VerifierKey:
    """The key of this text; refused unless it is of this kind and its id fits name and key."""
    name, _, rest = text.partition("+")
    key = VerifierKey(name, decode64(rest.partition("+")[2])[1:], kind)
    if str(key) != text or len(key.public_key) != 32 or not re.fullmatch(KEY_NAME, name):
        malformed("公钥" if kind == 1 else "见证方公钥", "verifier key" if kind == 1 else "witness key")
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
    for signature in known:
        require_signature(key, signature[4:], text.encode())
    return text


def require_signature(key: VerifierKey, signature: bytes, message: bytes) -> None:
    """Refuse unless ``key`` has signed the message."""
    try:
        Ed25519PublicKey.from_public_bytes(key.public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise Refused(f"{key.name} 的签名不成立", f"the signature of {key.name} does not hold") from None


def open_checkpoint(note: bytes, key: VerifierKey) -> tuple[int, bytes]:
    """Size and root of a checkpoint of the log whose origin is the key's name: origin, size, root in three lines."""
    if (match := CHECKPOINT.fullmatch(open_note(note, key))) is None or match[1] != key.name:
        malformed(f"日志 {key.name} 的检查点", f"checkpoint of {key.name}")
    return int(match[2]), decode64(match[3])


def parse_proof(proof: bytes, form: str = PROOF_FORMAT) -> tuple[int, list[bytes], bytes]:
    """Index, path and signed note of a tlog-proof (or one of another ``form``); its ``extra`` line says nothing."""
    text = decode_text(proof)
    if (match := PROOF.match(text)) is None or match[1] != form:
        malformed("包含证明", "tlog-proof")
    return int(match[2]), [decode64(line) for line in match[3].split()], text[match.end() :].encode()


# Canonical JSON and commitments to its values.
def canonical(value: object) -> bytes:
    """RFC 8785 bytes of strings, whole numbers and objects with ASCII keys: all that entries are made of."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def canonical_value(data: bytes) -> object:
    """The value of canonical JSON; refused where the bytes are not its one spelling."""
    with suppress(ValueError, RecursionError):
        value: object = json.loads(data.decode(), parse_float=str, parse_constant=str)
        if canonical(value) == data:
            return value
    malformed("规范写法的 JSON", "canonical JSON")


def parse_object(data: bytes, *keys: str) -> list[Any]:
    """The values of the canonical JSON object that has exactly these keys."""
    return values_of(canonical_value(data), *keys)


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
