"""The proof bundle: a zip that a third party can check offline; :mod:`heqi.engines.trust.verifier` reads it.

``manifest`` is signed by the log's key and names every other member by its hash, so report and verifier cannot be
exchanged by anyone without the key. Members are stored, in one order, with one date: the same proof is the same bytes.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.model import DISCLOSURE_FORMAT, EvidenceDamaged, Opening, ProofPath, display_name, safe_name
from heqi.engines.evidence.store import EntryRow
from heqi.engines.trust import VERIFIER_FILE, openings, proof_text
from heqi.engines.trust.verifier import MEMBERS, Member, directory, local_header, manifest_text
from heqi.kernel.canonical import canonical_bytes
from heqi.kernel.problems import TooLarge

PAYLOAD_LIMIT_BYTES = 2**32 - 2**26
"""Longest payload in a bundle: sizes in a plain zip have 32 bits."""

README = """合契证据包 / Heqi evidence bundle
========================================

本证据包证明：检查点签名时，这份文件的承诺已记入一份只能追加的存证日志。时间取自日志自己的时钟。先看 report.pdf。

离线核验（不需要网络，也不需要出具方的系统）
1. 准备 Python 3.9 或更新版本，并安装软件包 cryptography：pip install cryptography
2. 从可信来源（日志的网站、书面函件、公证材料）取得日志公钥，存为 log.vkey。
   不要使用本证据包里的 log.vkey：伪造者可以一并伪造。核验程序也最好另行取得。
3. 运行：python verify_heqi.py 证据包.zip --log-key log.vkey
   输出 proven 表示已证实；consistent 表示内容自洽，但没有人为密钥作保；REFUSED 表示不予采信，并指出是哪个成员。
4. 若证据包内没有原文件：对手中的文件计算 SHA-256，与 content_sha256 比较，一致即为同一份文件。

This bundle proves that an append-only evidence log held a commitment to this file when its checkpoint was signed.
The time is that of the log's own clock. Read report.pdf first.

To verify it offline (no network, nothing of the issuer's system)
1. Have Python 3.9 or newer with the package cryptography: pip install cryptography
2. Get the public key of the log from a source you trust (its web site, a letter, a notary) as log.vkey.
   Do not take the log.vkey of this bundle: a forger could forge it too. Best get the verifier elsewhere as well.
3. Run: python verify_heqi.py bundle.zip --log-key log.vkey
   "proven" is proven; "consistent" means that everything fits but nobody vouches for the key; "REFUSED" names the
   member that does not hold and why.
4. If the file itself is not inside: compute the SHA-256 of the file you have and compare it with content_sha256.

manifest           清单：其他成员的 SHA-256，日志签名 / SHA-256 of every other member, signed by the log
entry.json         日志条目，只含加盐承诺 / the entry in the log: salted commitments only
disclosure.json    打开承诺的盐和值 / the salts and values that open the commitments
proof.tlog-proof   包含证明（C2SP tlog-proof） / inclusion proof
checkpoint         日志签名的检查点（C2SP tlog-checkpoint） / checkpoint signed by the log
log.vkey           日志公钥（C2SP signed-note） / public key of the log
"""


class Exhibit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that a bundle says of one entry."""

    row: EntryRow
    opening: Opening
    checkpoint: bytes
    path: ProofPath


def write(out: BinaryIO, log: EvidenceLog, exhibit: Exhibit, payload: Iterator[bytes] | None) -> None:
    """Write the bundle into ``out``, which is empty and can seek; the payload is streamed.

    ``TooLarge`` for a payload that no plain zip holds, :class:`EvidenceDamaged` for one that is not the committed one.
    """
    opening = exhibit.opening
    if payload is not None and opening.size_bytes > PAYLOAD_LIMIT_BYTES:
        raise TooLarge(what=display_name(opening.name), size=opening.size_bytes, limit=PAYLOAD_LIMIT_BYTES)
    contents = _contents(log, exhibit)
    members = [_member(name, contents[name]) for name in MEMBERS[1:]]
    if payload is not None:
        members.append(Member("payload/" + safe_name(opening.name), opening.size_bytes, 0, opening.content_sha256))
    manifest = log.signer.sign(manifest_text(members))
    members.insert(0, _member("manifest", manifest))
    contents["manifest"] = manifest
    for member in members[: len(MEMBERS)]:
        out.write(local_header(member) + contents[member.name])
    if payload is not None:
        members[-1] = _stream(out, members[-1], payload)
    out.write(directory(members))


def _contents(log: EvidenceLog, exhibit: Exhibit) -> dict[str, bytes]:
    """The bytes of every member but manifest and payload."""
    from heqi.engines.evidence import report  # here: typesetting takes long to load, and only bundles need it

    row, opening = exhibit.row, exhibit.opening
    fields = openings(bytes.fromhex(opening.salt), opening.values())
    path = [bytes.fromhex(step.sibling) for step in exhibit.path.steps]
    return {
        "entry.json": row.body,
        "disclosure.json": canonical_bytes({"format": DISCLOSURE_FORMAT, "entry": row.entry_id, "fields": fields}),
        "proof.tlog-proof": proof_text(row.index, path, exhibit.checkpoint),
        "checkpoint": exhibit.checkpoint,
        "log.vkey": f"{log.key}\n".encode(),
        "report.pdf": report.render(opening, row.at, exhibit.path, log.key, log.fonts),
        "verify_heqi.py": VERIFIER_FILE.read_bytes(),
        "README.txt": README.encode(),
    }


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
