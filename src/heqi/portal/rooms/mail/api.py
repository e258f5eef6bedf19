"""The inbox for programs: ``/api/v1/mail/…``."""

from __future__ import annotations

from datetime import UTC, datetime

from litestar import get, post
from litestar.params import FromQuery, JSONBody

from heqi.engines.parties import Notice
from heqi.kernel.messages import Language, Text
from heqi.kernel.paging import Page
from heqi.portal.rooms.mail import service
from heqi.portal.rooms.mail.model import Address, SetAddress
from heqi.storage import Context


@get("/notices", summary="本人通知", sync_to_thread=True)
def list_notices(ctx: Context, cursor: FromQuery[str | None] = None, limit: FromQuery[int] = 50) -> Page[Notice]:
    """What one was told, newest first."""
    return service.notices(ctx, cursor, limit)


@get("/address", summary="查看收件地址", sync_to_thread=True)
def show_address(ctx: Context) -> Address:
    """Where one's own notices are mailed to."""
    return service.address(ctx)


@post("/address", summary="设置收件地址", sync_to_thread=True, status_code=200)
def set_address(ctx: Context, data: JSONBody[SetAddress]) -> Address:
    """Choose where one's own notices are mailed to; without an address nothing is mailed."""
    return service.set_address(ctx, data)


OPERATIONS = (list_notices, show_address, set_address)
EXAMPLES = (
    Notice(
        id="ntc_06fw1gp8r0t2v4x6z8b0d2f4h6",
        institution="ins_06fw1g3k5m7n9p1r3t5v7x9z1b",
        person="per_06fw1g3k5m7n9p1r3t5v7x9z1b",
        subject=Text("投诉办理期限将至", "A complaint is due soon"),
        body=Text("请在期限前答复。", "Please answer before it is due."),
        link="/sandbox/work",
        created_at=datetime(2031, 3, 4, 2, 30, tzinfo=UTC),
    ),
    Address(
        address="gu.qinghe@jiazi.example", language=Language.ZH, changed_at=datetime(2031, 3, 4, 2, 30, tzinfo=UTC)
    ),
    SetAddress(address="gu.qinghe@jiazi.example", language=Language.ZH),
)
