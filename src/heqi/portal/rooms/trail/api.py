"""The trail for programs: ``/api/v1/trail/…``."""

from __future__ import annotations

from datetime import UTC, datetime

from litestar import get
from litestar.params import FromQuery

from heqi.engines import evidence
from heqi.engines.evidence import DeedRow, Search
from heqi.kernel.paging import Page
from heqi.storage import Context


@get("/deeds", summary="查询操作留痕", sync_to_thread=True)
def list_deeds(
    ctx: Context,
    action: FromQuery[str | None] = None,
    subject: FromQuery[str | None] = None,
    actor: FromQuery[str | None] = None,
    request_id: FromQuery[str | None] = None,
    personal: FromQuery[bool | None] = None,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> Page[DeedRow]:
    """What the institution did, newest first. ``action``: the whole word, or its beginning up to the dot."""
    wanted = Search(action=action, subject=subject, actor=actor, request_id=request_id, personal=personal)
    return evidence.deeds(ctx, wanted, cursor, limit)


OPERATIONS = (list_deeds,)
_DEED = DeedRow(
    id="aud_01m82haq6rffeb4t0c2edqv5ds",
    institution="ins_01m82haq6rffeb4t0c2edqv5ds",
    at=datetime(2026, 11, 20, 3, 0, tzinfo=UTC),
    actor="per_01m82haq6rffeb4t0c2edqv5ds",
    on_behalf_of=None,
    action="sandbox.apply",
    subject="app_01m82haq6rffeb4t0c2edqv5ds",
    before_sha256=None,
    after_sha256="5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
    personal=False,
    request_id="req_01m82haq6rffeb4t0c2edqv5ds",
    entry_id="evd_01m82haq6rffeb4t0c2edqv5ds",
)
EXAMPLES = (_DEED,)
