"""What the evidence log speaks of: deposits, receipts, entries, and what can go wrong with them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import BinaryIO

import msgspec

from heqi.engines.trust import verifier
from heqi.kernel.problems import Conflict, Invalid, NotFound, Problem

ENTRY_FORMAT = verifier.ENTRY_FORMAT
DISCLOSURE_FORMAT = verifier.DISCLOSURE_FORMAT
KIND_DEPOSIT = "deposit"
FIELDS = ("content_sha256", "name", "media_type", "size_bytes", "depositor")
"""What an entry commits to, one commitment each."""
NAME_LIMIT_BYTES = 1024
"""Longest file name in UTF-8: 255 UTF-16 units, the longest on any common file system, never need more."""
DEPOSIT_LIMIT_BYTES = 256 * 1024 * 1024
BATCH_LIMIT = 1000
"""Most files in one deposit: they share one transaction."""
UNKNOWN_MEDIA_TYPE = "application/octet-stream"


class IncomingFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A file to be deposited: ``content`` is a path or an open, seekable binary file, read from its beginning."""

    name: str
    """Name as the depositor gave it, kept as it is; it need not be a valid file name."""
    content: BinaryIO | Path
    media_type: str = UNKNOWN_MEDIA_TYPE


class Standing(Enum):
    """How far an entry has come. ``final`` is said only where a policy names witnesses, and enough have cosigned."""

    STAGED = "staged"
    """Durable, and waiting for its place."""
    PENDING = "pending"
    """At its place in the log, under a checkpoint that the log has signed."""
    FINAL = "final"
    """Under a checkpoint that as many witnesses have cosigned as the policy wants."""


class Receipt(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a depositor takes home. Good only once the transaction that made it has committed."""

    entry_id: str
    standing: Standing
    index: int | None
    """Place in the log, from 0; None while ``staged``."""
    tree_size: int | None
    """Leaves of the first signed tree that holds the entry; None before there is one."""
    leaf_hash: str
    """SHA-256 of the entry as a leaf (RFC 6962), in hex."""
    deposited_at: datetime
    name: str
    size_bytes: int
    content_sha256: str


class EvidenceEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One entry as its house sees it: the receipt, what else was committed to, and the public bytes."""

    receipt: Receipt
    media_type: str
    depositor: str
    body: str
    """The entry as it stands in the log: canonical JSON."""


class Sighting(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """That a content was deposited, and when; no more than its holder may know."""

    entry_id: str
    index: int | None
    deposited_at: datetime


class EntryPage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of the list of entries, newest first."""

    receipts: Sequence[Receipt]
    total: int
    next_cursor: str | None


class PathStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sibling on the way from a leaf to the root."""

    side: str
    """``left`` or ``right`` of what has been computed so far."""
    level: int
    """Height of the sibling's subtree; 0 is a leaf."""
    first: int
    """Index of the first leaf below the sibling."""
    count: int
    """Leaves below the sibling."""
    sibling: str
    """Hash of the sibling, in hex."""
    result: str
    """Hash computed by this step, in hex; that of the last step is the root."""


class ProofPath(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a leaf leads to the root of the published tree, for drawing."""

    entry_id: str
    index: int
    size: int
    leaf_hash: str
    root: str
    steps: Sequence[PathStep]


class Opening(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What stays at home of an entry: its salt and the values that it commits to."""

    salt: str
    content_sha256: str
    name: str
    media_type: str
    size_bytes: int
    depositor: str

    def values(self) -> dict[str, str | int]:
        """The committed values by field."""
        return {field: getattr(self, field) for field in FIELDS}


def display_name(name: str) -> str:
    """``name`` for a reader: what is invisible or turns the line around becomes a replacement character."""
    shown = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
    return shown if shown.strip() else "（无名 / unnamed）"


def safe_name(name: str) -> str:
    """A file name that every system accepts, for the payload in a bundle: letters, digits, ``. _ -`` of ``name``.

    The verifier accepts no other names. Both count as letters what Unicode 3.2 knew, which every Python knows alike.
    """
    category = unicodedata.ucd_3_2_0.category
    composed = unicodedata.normalize("NFC", name)
    kept = "".join(c if c in "._-" or category(c)[0] in "LN" else "_" for c in composed).strip("._")
    stem, dot, suffix = kept.rpartition(".")
    stem, suffix = (stem, dot + suffix) if stem and len(suffix) <= 10 else (kept, "")
    while len((stem + suffix).encode()) > 120:
        stem = stem[:-1]
    safe = (stem + suffix).rstrip("._")
    device = safe.partition(".")[0].upper()
    return ("_" if not safe or device in {"CON", "PRN", "AUX", "NUL"} or device[:3] in {"COM", "LPT"} else "") + safe


class EntryNotFound(NotFound):
    """没有存证编号 {entry_id}。
    There is no evidence with the id {entry_id}.
    → 请核对存证编号，或用文件本身查找。
    → Check the id, or look the evidence up by the file itself."""


class TileNotFound(NotFound):
    """日志中没有分片 {tile}。
    The log has no tile {tile}.
    → 请按最新检查点的条目数计算分片地址。
    → Work out tile addresses from the size of the newest checkpoint."""


class EmptyBatch(Invalid):
    """没有选择任何文件。
    No file was given.
    → 请至少选择一个文件。
    → Give at least one file."""


class BatchTooLong(Invalid):
    """一次提交了 {count} 个文件，上限是 {limit} 个。
    {count} files were given at once; the limit is {limit}.
    → 请分批提交；没有保存任何内容。
    → Deposit them in several batches; nothing was stored."""


class NameTooLong(Invalid):
    """文件名共 {size} 字节，超过上限 {limit} 字节。
    The file name has {size} bytes, more than the limit of {limit} bytes.
    → 请缩短文件名后再提交；没有保存任何内容。
    → Shorten the name and deposit again; nothing was stored."""


class NameNotText(Invalid):
    """文件名不是有效的 Unicode 文本，无法存证。
    The file name is not valid Unicode text and cannot be committed to.
    → 请重命名文件后再提交；没有保存任何内容。
    → Rename the file and deposit again; nothing was stored."""


class ContentUnreadable(Invalid):
    """文件无法读取或在读取时被改动：{reason}。
    The file cannot be read, or changed while it was read: {reason}.
    → 请确认文件存在、可读且不再变动后再提交；没有保存任何内容。
    → See that it exists, is readable and no longer changes, then deposit again; nothing was stored."""


class BadOrigin(Invalid):
    """日志名称“{origin}”无效：不得为空，不得含空格或加号。
    The log origin "{origin}" is not valid: it may not be empty or hold spaces or plus signs.
    → 请使用不带协议的网址前缀，例如 log.example.com/evidence。
    → Use a web address without its scheme, such as log.example.com/evidence."""


class NotYetPublished(Conflict):
    """存证 {entry_id} 尚未进入已公布的检查点。
    The evidence {entry_id} is not yet in a published checkpoint.
    → 请在存证提交完成后再取证明。
    → Ask for the proof once the deposit has been committed."""


class AnotherLog(Conflict):
    """数据库属于日志 {stored}，而现有的密钥或名称是 {given}。
    The database belongs to the log {stored}, but the key or origin at hand is {given}.
    → 请使用该数据库原来的密钥文件夹和日志名称。
    → Use the key folder and origin that this database was made with."""


class LogMissing(Conflict):
    """数据库中没有日志，而 {keys} 里的密钥已经签过一份日志。
    The database holds no log, but the key in {keys} has signed one already.
    → 请恢复备份，或连接原来的数据库；同一密钥不得签出两份历史。
    → Restore a backup or connect the database it belongs to; one key may not sign two histories."""


class LogSetBack(Conflict):
    """数据库中的日志只有 {size} 个条目，而密钥已为 {marked} 个条目签名（{path}）：可能恢复了较旧的备份。
    The log in the database has {size} entries, but its key has signed {marked} ({path}): an older backup, perhaps.
    → 没有保存任何内容。请恢复更新的备份；确实找不回时，运行 heqi evidence renew 以新密钥另起历史。
    → Nothing was stored. Restore a newer backup; if there is none, heqi evidence renew begins a new history."""


class LogForked(Conflict):
    """数据库中的日志与密钥已签署的历史不符：前 {marked} 个条目的根与 {path} 中的检查点不同。
    The log in the database is not the one that its key has signed: its first {marked} entries do not fit {path}.
    → 没有保存任何内容。请连接原来的数据库或恢复备份；确实找不回时，运行 heqi evidence renew 以新密钥另起历史。
    → Nothing was stored. Connect or restore the right database; else heqi evidence renew begins a new history."""


class MarkDamaged(Problem):
    """无法确认密钥已签到哪里：{path} 读不出有效的检查点：{reason}。
    How far the log's key has signed is not known: {path} holds no valid checkpoint: {reason}.
    → 请从备份恢复该文件；不要删除它，否则较旧的数据库会被当作完整的日志。
    → Restore the file from a backup; do not delete it, or an older database would pass for the whole log."""

    status = 500


class MarkNotWritten(Problem):
    """已签署的检查点无法记入 {path}：{reason}。
    The signed checkpoint cannot be noted in {path}: {reason}.
    → 存证可能已经保存：请先修复磁盘空间或权限，再按文件查找，不要直接重新提交。
    → The evidence may be stored: mend disk or permissions, look it up by the file, and only then deposit again."""

    status = 500


class EntryTaken(Conflict):
    """编号 {entry_id} 已属于另一个条目。
    The id {entry_id} belongs to another entry already.
    → 同一编号只能提交同样的内容；请为新的内容取新的编号。
    → One id stands for one content; take a new id for another one."""


class SequencerFenced(Conflict):
    """排序器已被接替：它的任期是 {epoch}，现任是 {present}。
    Another sequencer has taken over: this one has the epoch {epoch}, the present one {present}.
    → 没有写入任何内容；请让现任排序器工作，或重新启动本程序。
    → Nothing was written; leave the work to the present one, or start this program again."""


class SequencerBusy(Problem):
    """等待排入日志的条目已达上限 {limit}，或排序器正在停止。
    As many entries as may ({limit}) wait for their place, or the sequencer is stopping.
    → 请稍后用同样的编号重试；已确认的条目不会丢失。
    → Try again later under the same id; nothing that was acknowledged is lost."""

    status = 503


class EvidenceDamaged(Problem):
    """存证数据已损坏：{what}。
    Stored evidence is damaged: {what}.
    → 请运行 heqi evidence audit 定位，并从备份恢复；不要继续写入。
    → Run heqi evidence audit to locate it and restore from a backup; do not go on writing."""

    status = 500


class FontsMissing(Problem):
    """生成报告所需的字体不在 {folder}。
    The fonts for the report are not in {folder}.
    → 请运行 make setup 重新生成页面资源。
    → Run make setup to build the assets again."""

    status = 500


class Finding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The first thing that does not fit in an audit."""

    index: int | None
    """Place in the log of the entry, or of the first of the entries in question; None if it is about no entry."""
    last: int | None = None
    """Place of the last entry in question, where no stored hash tells which one of several it is; then no id either."""
    entry_id: str | None
    what: str
    """What was compared, such as ``leaf_hash``, ``checkpoint 8`` or ``tile 0/3``."""
    expected: str
    found: str


class AuditReport(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an audit recomputed from stored rows, and the first thing that did not fit."""

    intact: bool
    size: int
    root: str
    entries: int
    tiles: int
    checkpoints: int
    payload_bytes: int
    finding: Finding | None
