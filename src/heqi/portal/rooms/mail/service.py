"""The use cases of the inbox: everybody reads what they were told, and says where it is to be mailed."""

from __future__ import annotations

import msgspec

from heqi.engines import flow, parties
from heqi.engines.parties import Notice
from heqi.kernel.messages import Language
from heqi.kernel.paging import Page
from heqi.kernel.settings import Mail
from heqi.kernel.tables import Sheet, TableQuery
from heqi.portal.rooms.mail import flows, model, store
from heqi.portal.rooms.mail.model import Address, SetAddress
from heqi.storage import Context

SLUG = "mail"


def notices(ctx: Context, cursor: str | None = None, limit: int = 50) -> Page[Notice]:
    """What the person was told, newest first. :class:`ManyInvalid`."""
    ctx.permit("mail.read", SLUG)
    return parties.notices(ctx, cursor, limit)


def address(ctx: Context) -> Address:
    """Where the person wants mail."""
    ctx.permit("mail.read", SLUG)
    return store.own(ctx.db) or Address(address=None, language=Language.ZH, changed_at=None)


def set_address(ctx: Context, command: SetAddress) -> Address:
    """Choose where one's own notices are mailed to. :class:`ManyInvalid`."""
    ctx.permit("mail.address", SLUG)
    model.check(command)
    before = store.own(ctx.db)
    store.put(ctx.db, command, ctx.now())
    after = store.own(ctx.db)
    ctx.record("mail.address", ctx.actor.on_behalf_of or ctx.actor.id, before, after)
    return after or Address(address=None, language=command.language, changed_at=None)


def table(ctx: Context, query: TableQuery) -> Sheet:
    """The person's notices as a table."""
    query.check(model.COLUMNS)
    return msgspec.structs.replace(model.sheet(notices(ctx, query.cursor, query.limit)), query=query)


def tell(ctx: Context, action: str, subject: str) -> None:
    """A listener of the house: who is told something gets it mailed, where the house has a mail server."""
    if action == parties.NOTIFY and ctx.engine(Mail).host is not None:
        flow.start(ctx, flows.send, flows.Send(subject), key=subject)
