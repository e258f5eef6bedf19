"""The archive of a bundle: a zip of stored members that has exactly one spelling, byte for byte."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from heqi.engines.trust.verifier_notes import PARSED_LIMIT_BYTES, Refused, malformed

FIRST = ("manifest", "entry.json", "disclosure.json", "proof.tlog-proof", "checkpoint", "log.vkey")
LAST = ("report.pdf", "verify_heqi.py", "README.txt")
MEMBERS = (*FIRST, *LAST)  # always there, in this order; behind them at most one payload/<name>
TOKENS = tuple(f"time/{number}.tsr" for number in range(1, 10))
OPTIONAL = ("policy", "submission", "submitter.vkey", "time/anchors.pem", *TOKENS, "certificates.pem")  # v2 only
ORDER = (*FIRST, *OPTIONAL, *LAST)
PARSED, CHUNK_BYTES = (*FIRST, *OPTIONAL), 1 << 20  # all others are streamed


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
    while len(rest := archive.read(30)) == 30 and rest.startswith(b"PK\x03\x04") and len(members) <= len(ORDER):
        members.append(read_member(archive, rest))
    if rest + archive.read(PARSED_LIMIT_BYTES) != directory(members):
        malformed("不压缩、无多余字节的 zip", "zip of plain stored members")
    return members
