"""The proof bundle: a zip that a third party can check offline; :mod:`heqi.engines.trust.verifier` reads it.

``manifest`` is signed by the log's key and names every other member by its hash, so report and verifier cannot be
exchanged by anyone without the key. Members are stored, in one order, with one date: the same proof is the same bytes.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

import msgspec

from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.model import (
    DISCLOSURE_FORMAT,
    FIELDS,
    EvidenceDamaged,
    Opening,
    ProofPath,
    display_name,
    safe_name,
)
from heqi.engines.evidence.store import EntryRow
from heqi.engines.trust import SALT_BYTES, VerifierKey, openings, proof_text, single_file
from heqi.engines.trust.verifier import (
    BUNDLE_FORMAT,
    ORDER,
    TOKENS,
    Trusted,
    check_enclosures,
    check_entry,
    manifest_text,
    told,
)
from heqi.engines.trust.verifier_archive import Member, directory, local_header
from heqi.engines.trust.verifier_notes import Refused
from heqi.kernel.canonical import canonical_bytes
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid, TooLarge

PAYLOAD_LIMIT_BYTES = 2**32 - 2**26
"""Longest payload in a bundle: sizes in a plain zip have 32 bits."""


class UnknownField(Invalid):
    """条目没有字段 {fields}，无法披露。
    The entry has no field {fields} to disclose.
    → 可以披露的字段：{known}。
    → Fields that can be disclosed: {known}."""


README = """合契证据包 / Heqi evidence bundle
========================================

本证据包证明：检查点签名时，本条目（对所列内容的承诺）已记入一份只能追加的存证日志。先看 report.pdf。
条目中的时间是记入者所说的时间；检查点由哪些见证方联署、在何时之前已存在，以核验结果为准。

离线核验（不需要网络，也不需要出具方的系统）
1. 准备 Python 3.9 或更新版本，并安装软件包 cryptography（42 或更新）：pip install cryptography
2. 从可信来源（日志的网站、书面函件、公证材料）取得日志公钥，存为 log.vkey。
   不要使用本证据包里的 log.vkey：伪造者可以一并伪造。见证规则、时间戳机构证书、提交方公钥和核验程序也是如此。
3. 运行：python verify_heqi.py 证据包.zip --log-key log.vkey
   可另加：--policy 见证规则  --anchors 时间戳机构证书.pem  --submitter-key 提交方公钥
   输出 proven 表示已证实；consistent 表示内容自洽，但没有人为密钥作保；REFUSED 表示不予采信，并指出是哪个成员。
4. 若证据包内没有原文件：对手中的文件计算 SHA-256，与 content_sha256 比较，一致即为同一份文件。

This bundle proves that an append-only evidence log held this entry (commitments to the values listed) when its
checkpoint was signed. Read report.pdf first. The time in the entry is what its maker says; which witnesses cosigned
the checkpoint, and before when it existed, is what the verifier tells.

To verify it offline (no network, nothing of the issuer's system)
1. Have Python 3.9 or newer with the package cryptography (42 or newer): pip install cryptography
2. Get the public key of the log from a source you trust (its web site, a letter, a notary) as log.vkey.
   Do not take the log.vkey of this bundle: a forger could forge it too. The same goes for the policy of witnesses, the
   certificates of time authorities, the submitter's key, and the verifier itself.
3. Run: python verify_heqi.py bundle.zip --log-key log.vkey
   Or more: --policy FILE  --anchors FILE.pem  --submitter-key FILE
   "proven" is proven; "consistent" means that everything fits but nobody vouches for the key; "REFUSED" names the
   member that does not hold and why.
4. If the file itself is not inside: compute the SHA-256 of the file you have and compare it with content_sha256.

manifest           清单：其他成员的 SHA-256，日志签名 / SHA-256 of every other member, signed by the log
entry.json         日志条目，只含加盐承诺 / the entry in the log: salted commitments only
disclosure.json    打开所披露字段的盐和值 / the salts and values of the fields that are disclosed
proof.tlog-proof   包含证明（C2SP tlog-proof） / inclusion proof
checkpoint         日志签名、见证方联署的检查点（C2SP tlog-checkpoint） / signed by the log, and by witnesses
log.vkey           日志公钥（C2SP signed-note） / public key of the log
以下有则附 / and where there are any:
policy             见证规则（C2SP tlog-policy） / which witnesses make a checkpoint final
submission         提交方的签名 / signature of the submitter; submitter.vkey 提交方公钥 / their public key
time/1.tsr …       检查点的时间戳（RFC 3161） / time tokens; time/anchors.pem 机构证书 / their authorities
certificates.pem   其他证书，不作判断 / other certificates, not judged
"""


class Exhibit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that a bundle says of one entry. What is not given is not in the bundle."""

    row: EntryRow
    opening: Opening | None
    """Salt and values; None where the house does not have them."""
    checkpoint: bytes
    """With the cosignature lines that it has."""
    path: ProofPath
    fields: frozenset[str] | None = None
    """Which values are disclosed; None: all, empty: none."""
    policy: bytes = b""
    """The policy of witnesses (C2SP tlog-policy) that the log goes by."""
    submission: bytes = b""
    """The signature of the submitter over this entry: :func:`heqi.engines.trust.submissions.submission_proof`."""
    submitter: VerifierKey | None = None
    """Whose signature ``submission`` is."""
    tokens: Sequence[bytes] = ()
    """Time tokens (RFC 3161, DER) on the text of this checkpoint; at most nine."""
    anchors: bytes = b""
    """PEM certificates of the authorities that made the tokens."""
    certificates: bytes = b""
    """Further certificates (PEM) for whoever judges the keys."""

    def disclosed(self, *, with_payload: bool) -> frozenset[str]:
        """Fields that the bundle opens. Whoever has the payload knows its size and hash anyway.

        :class:`UnknownField` for one that the entry does not have.
        """
        own = frozenset(FIELDS) if self.opening is not None else frozenset[str]()
        wanted = own if self.fields is None else self.fields
        if wanted - own:
            raise UnknownField(fields=", ".join(sorted(wanted - own)), known=", ".join(sorted(own)))
        return wanted | {"content_sha256", "size_bytes"} if with_payload else wanted


def write(out: BinaryIO, log: EvidenceLog, exhibit: Exhibit, payload: Iterator[bytes] | None) -> None:
    """Write the bundle into ``out``, which is empty and can seek; the payload is streamed.

    ``TooLarge`` for a payload that no plain zip holds, :class:`EvidenceDamaged` for one that is not the committed one
    and for signatures and tokens that the verifier would refuse, :class:`UnknownField`.
    """
    opening = exhibit.opening
    if payload is not None and opening is None:
        raise EvidenceDamaged(what=f"{exhibit.row.entry_id}, payload")
    if payload is not None and opening is not None and opening.size_bytes > PAYLOAD_LIMIT_BYTES:
        raise TooLarge(what=display_name(opening.name), size=opening.size_bytes, limit=PAYLOAD_LIMIT_BYTES)
    values = _values(exhibit, exhibit.disclosed(with_payload=payload is not None))
    contents = _contents(log, exhibit, values)
    members = [_member(name, contents[name]) for name in ORDER if name in contents]
    if payload is not None and opening is not None:
        name = safe_name(opening.name) if "name" in values else "content"
        members.append(Member("payload/" + name, opening.size_bytes, 0, opening.content_sha256))
    manifest = log.signer.sign(manifest_text(members))
    contents["manifest"] = manifest
    members.insert(0, _member("manifest", manifest))
    for member in members[: len(contents)]:
        out.write(local_header(member) + contents[member.name])
    if payload is not None:
        members[-1] = _stream(out, members[-1], payload)
    out.write(directory(members))


def _values(exhibit: Exhibit, fields: frozenset[str]) -> dict[str, str | int]:
    opening = exhibit.opening
    return {} if opening is None else {name: value for name, value in opening.values().items() if name in fields}


def _contents(log: EvidenceLog, exhibit: Exhibit, values: Mapping[str, str | int]) -> dict[str, bytes]:
    """The bytes of every member but manifest and payload."""
    from heqi.engines.evidence import report  # here: typesetting takes long to load, and only bundles need it

    row, proven = exhibit.row, exhibit.path
    salt = bytes.fromhex(exhibit.opening.salt) if exhibit.opening is not None else bytes(SALT_BYTES)
    disclosure = {"format": DISCLOSURE_FORMAT, "entry": row.entry_id, "fields": openings(salt, values)}
    path = [bytes.fromhex(step.sibling) for step in proven.steps]
    contents = {
        "entry.json": row.body,
        "disclosure.json": canonical_bytes(disclosure),
        "proof.tlog-proof": proof_text(proven.index, path, exhibit.checkpoint),
        "checkpoint": exhibit.checkpoint,
        "log.vkey": f"{log.key}\n".encode(),
        "verify_heqi.py": single_file(),
        "README.txt": README.encode(),
        **_enclosures(exhibit),
    }
    standing = _standing(contents, log.key, row.entry_id)
    sheet = report.Sheet(values=values, at=row.at, path=proven, key=log.key, standing=standing)
    return {**contents, "report.pdf": report.render(sheet, log.fonts)}


def _enclosures(exhibit: Exhibit) -> dict[str, bytes]:
    """What is there only when somebody else has vouched for the entry or its checkpoint."""
    assert len(exhibit.tokens) <= len(TOKENS)
    submitter = b"" if exhibit.submitter is None else f"{exhibit.submitter}\n".encode()
    some = {
        "policy": exhibit.policy,
        "submission": exhibit.submission,
        "submitter.vkey": submitter,
        "time/anchors.pem": exhibit.anchors if exhibit.tokens else b"",
        **dict(zip(TOKENS, exhibit.tokens, strict=False)),
        "certificates.pem": exhibit.certificates,
    }
    return {name: content for name, content in some.items() if content}


def _standing(contents: Mapping[str, bytes], key: VerifierKey, entry_id: str) -> tuple[Text, ...]:
    """What the verifier will say of witnesses, time and submitter; nothing leaves the house that it would refuse."""
    try:
        facts = check_entry(dict(contents), key, BUNDLE_FORMAT)
        facts |= check_enclosures(dict(contents), key, facts, Trusted())
    except Refused as refusal:
        raise EvidenceDamaged(what=f"{entry_id}, {refusal.member}: {refusal.en}") from refusal
    return tuple(Text(zh, en) for zh, en in told(facts))


def _member(name: str, content: bytes) -> Member:
    return Member(name, len(content), zlib.crc32(content), hashlib.sha256(content).hexdigest())


def _stream(out: BinaryIO, member: Member, payload: Iterator[bytes]) -> Member:
    """Write the payload behind a header whose checksum is filled in afterwards."""
    start = out.tell()
    out.write(local_header(member))
    digest, crc, size = hashlib.sha256(), 0, 0
    for chunk in payload:
        out.write(chunk)
        digest.update(chunk)
        crc, size = zlib.crc32(chunk, crc), size + len(chunk)
    if (size, digest.hexdigest()) != (member.size, member.sha256):
        raise EvidenceDamaged(what=f"{member.name}, SHA-256 {digest.hexdigest()}")
    written = Member(member.name, size, crc, member.sha256)
    end = out.tell()
    out.seek(start)
    out.write(local_header(written))
    out.seek(end)
    return written
