"""The evidence room for programs: ``/api/v1/evidence/…``."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Stream

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceEntry, EvidenceLog, Receipt
from heqi.kernel.paging import Page
from heqi.kernel.problems import Invalid
from heqi.portal.bodies import Form
from heqi.portal.house import House
from heqi.portal.rooms.evidence.pages import FORM, ZIP, bundle_answer, deposit_uploads
from heqi.storage import Context


@get("/entries", summary="存证列表", sync_to_thread=True)
def entries(ctx: Context, cursor: FromQuery[str | None] = None, limit: FromQuery[int] = 50) -> Page[Receipt]:
    """The deposited files, newest first."""
    if cursor is not None and not re.fullmatch("[0-9]{1,19}", cursor):
        raise Invalid(
            place="cursor",
            value=ascii(cursor[:40])[1:-1],
            expected_zh="上一段给出的 next_cursor",
            expected_en="the next_cursor of the part before",
        )
    found = evidence.entries(ctx, ctx.engine(EvidenceLog), cursor=cursor, limit=limit)
    return Page(items=found.receipts, total=found.total, next_cursor=found.next_cursor)


@get("/entries/{entry_id:str}", summary="查看存证", sync_to_thread=True)
def entry(ctx: Context, entry_id: FromPath[str]) -> EvidenceEntry:
    """One entry."""
    return evidence.entry(ctx, ctx.engine(EvidenceLog), entry_id)


@get("/entries/{entry_id:str}/bundle", summary="取证明包", sync_to_thread=True, opt={"file": ZIP})
def bundle(ctx: Context, entry_id: FromPath[str], payload: FromQuery[bool] = False) -> Stream:
    """The proof bundle, with the file itself if asked for by ``payload``. It is checked offline."""
    return bundle_answer(ctx, entry_id, payload=payload)


@post("/deposits", summary="存入文件", sync_to_thread=True, **FORM)
def deposit(ctx: Context, form: NamedDependency[Form], house: NamedDependency[House]) -> list[Receipt]:
    """Deposit the files of the form field ``files``, all or none."""
    return deposit_uploads(ctx, form, house.settings.deposit_max_bytes)


OPERATIONS = (entries, entry, bundle, deposit)

RECEIPT = Receipt(
    entry_id="evd_06fw1gk6m8p0r2t4v6x8z0b2d4",
    index=0,
    tree_size=1,
    leaf_hash="6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    deposited_at=datetime(2031, 3, 4, 2, 30, tzinfo=UTC),
    name="contract.pdf",
    size_bytes=0,
    content_sha256="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
)
EXAMPLES = (
    RECEIPT,
    EvidenceEntry(receipt=RECEIPT, media_type="application/pdf", depositor="local", body="{}"),
)
