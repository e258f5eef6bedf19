"""A notice as a letter, in the language and at the address that its person has chosen."""

from __future__ import annotations

from heqi.engines import parties
from heqi.kernel.messages import Text
from heqi.portal.doorkeeper import Doorkeeper
from heqi.portal.rooms.mail import store
from heqi.portal.rooms.mail.sending import HOUSE_NAME, Letter
from heqi.storage import Context

END = Text(
    "此邮件由平台自动发出，请勿回复。接收地址可在此更改：{address}/mail",
    "Sent by the house by itself; please do not reply. Change where you get it: {address}/mail",
)


def letter(ctx: Context, notice_id: str) -> Letter | None:
    """What to mail; None when the person has left or wants no mail."""
    notice = parties.notice_to_deliver(ctx, notice_id)
    if notice is None:
        return None
    with ctx.engine_role("door") as db:
        wanted = store.of(db, notice.person)
    if wanted is None or wanted.address is None:
        return None
    house = ctx.engine(Doorkeeper).address
    parts = [
        notice.body.to(wanted.language),
        f"{house}{notice.link}" if notice.link else "",
        f"-- \n{END.to(wanted.language).format(address=house)}",
    ]
    return Letter(
        to=wanted.address,
        house=HOUSE_NAME.to(wanted.language),
        subject=notice.subject.to(wanted.language),
        body="\n\n".join(part for part in parts if part) + "\n",
        written_at=notice.created_at,
    )
