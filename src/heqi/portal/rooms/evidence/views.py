"""What the evidence room shows: the table of entries and the limits, from the engine's answers."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import msgspec

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog, Receipt
from heqi.engines.trust import open_checkpoint
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Kind, Row, Sheet, TableQuery
from heqi.pilots import Hit
from heqi.storage import Context

PAGE_ROWS = 50
ENTRY = Text("存证条目", "Evidence entry")

COLUMNS = (
    Column("name", Text("文件", "File")),
    Column("size_bytes", Text("大小（字节）", "Size (bytes)"), Kind.NUMBER),
    Column("deposited_at", Text("存入时间", "Deposited"), Kind.MOMENT),
    Column("index", Text("日志位置", "Place in the log"), Kind.NUMBER),
    Column("entry_id", Text("编号", "Id"), Kind.CODE),
    Column("content_sha256", Text("SHA-256", "SHA-256"), Kind.CODE),
)


FACTS = {
    "name": Text("文件名", "file"),
    "size_bytes": Text("大小（字节）", "size in bytes"),
    "content_sha256": Text("SHA-256", "SHA-256"),
    "deposited_at": Text("存入时间", "deposited"),
    "entry_id": Text("编号", "id"),
    "index": Text("日志位置", "place in the log"),
    "tree_size": Text("检查点条目数", "entries in the checkpoint"),
    "origin": Text("日志名", "log"),
}
"""What a verdict is about, in the words of the room."""


def deposits_table(ctx: Context, query: TableQuery) -> Sheet:
    """The entries that may be seen, newest first, as the query's part of them; the log has no other order."""
    query.check(COLUMNS)
    return msgspec.structs.replace(deposits_sheet(ctx, query.cursor, query.limit), query=query)


def search(ctx: Context, words: str) -> Sequence[Hit]:
    """The entry of an id, or the entries of the file with a SHA-256 (64 hexadecimal digits)."""
    wanted = words.lower()
    if is_id(wanted, "evd"):
        try:
            found = [evidence.entry(ctx, ctx.engine(EvidenceLog), wanted).receipt]
        except evidence.EntryNotFound:
            found = []
    else:
        found = evidence.find(ctx, ctx.engine(EvidenceLog), wanted)
    names = [(one, evidence.display_name(one.name)) for one in found]
    return [Hit(Text(name, name), entry_href(one.entry_id), ENTRY) for one, name in names]


def deposits_sheet(ctx: Context, cursor: str | None = None, limit: int = PAGE_ROWS) -> Sheet:
    """The entries that may be seen, newest first."""
    page = evidence.entries(ctx, ctx.engine(EvidenceLog), cursor=cursor, limit=limit)
    return Sheet(
        name="deposits",
        title=Text("已存入的文件", "Deposited files"),
        columns=COLUMNS,
        rows=[_row(receipt) for receipt in page.receipts],
        total=page.total,
        next_cursor=page.next_cursor,
    )


def found_sheet(ctx: Context, content_sha256: str) -> Sheet:
    """The entries of one content, oldest first."""
    found = evidence.find(ctx, ctx.engine(EvidenceLog), content_sha256)
    title = Text("这份文件的存证", "Entries of this file")
    return Sheet(name="found", title=title, columns=COLUMNS, rows=[_row(one) for one in found], total=len(found))


def _row(receipt: Receipt) -> Row:
    cells = {
        "name": evidence.display_name(receipt.name),
        "size_bytes": receipt.size_bytes,
        "deposited_at": receipt.deposited_at,
        "index": receipt.index,
        "entry_id": receipt.entry_id,
        "content_sha256": receipt.content_sha256,
    }
    return Row(cells, href=entry_href(receipt.entry_id))


def log_size(ctx: Context) -> int:
    """Entries under the newest published checkpoint."""
    return _published(ctx)[0]


def _published(ctx: Context) -> tuple[int, bytes]:
    note = evidence.checkpoint(ctx)
    # the root of an empty tree is the hash of nothing (RFC 6962)
    return open_checkpoint(note, ctx.engine(EvidenceLog).key) if note else (0, sha256().digest())


def log_facts(ctx: Context) -> dict[str, str | int]:
    """Size, root, origin and key fingerprint of the log as it is published."""
    log = ctx.engine(EvidenceLog)
    size, root = _published(ctx)
    return {
        "size": size,
        "root": root.hex(),
        "origin": log.origin,
        "fingerprint": log.key.fingerprint,
    }


def entry_href(entry_id: str) -> str:
    """The page of an entry."""
    return f"/evidence/entries/{entry_id}"


def bytes_text(size: int) -> str:
    """A size as people say it, binary units (IEC 80000-13)."""
    for unit, factor in (("GiB", 2**30), ("MiB", 2**20), ("KiB", 2**10)):
        if size >= factor:
            return f"{size / factor:.4g} {unit}"
    return f"{size} B"
