"""The evidence room for programs: ``/api/v1/evidence/…``."""

from __future__ import annotations

from typing import Any

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, MultipartBody

from heqi.engines import evidence
from heqi.engines.evidence import EntryPage, EvidenceEntry, EvidenceLog, Receipt
from heqi.portal.house import House
from heqi.portal.rooms.evidence.pages import deposit_uploads, within_limit
from heqi.storage import OpenContext

MAX_LIMIT = 200


@get("/api/v1/evidence/entries", sync_to_thread=True)
def entries(
    open_context: NamedDependency[OpenContext], cursor: FromQuery[str | None] = None, limit: FromQuery[int] = 50
) -> EntryPage:
    """The deposited files, newest first."""
    with open_context() as ctx:
        return evidence.entries(ctx, ctx.engine(EvidenceLog), cursor=cursor, limit=max(1, min(limit, MAX_LIMIT)))


@get("/api/v1/evidence/entries/{entry_id:str}", sync_to_thread=True)
def entry(entry_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> EvidenceEntry:
    """One entry."""
    with open_context() as ctx:
        return evidence.entry(ctx, ctx.engine(EvidenceLog), entry_id)


@post("/api/v1/evidence/deposits", sync_to_thread=True, guards=[within_limit], request_max_body_size=None)
def deposit(
    data: MultipartBody[dict[str, Any]], open_context: NamedDependency[OpenContext], house: NamedDependency[House]
) -> list[Receipt]:
    """Deposit the files of the form field ``files``, all or none."""
    return deposit_uploads(data, open_context, house.settings.deposit_max_bytes)


HANDLERS = (entries, entry, deposit)
