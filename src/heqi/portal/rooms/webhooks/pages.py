"""The page of the webhooks: what is subscribed, and how a message is checked."""

from __future__ import annotations

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Template

from heqi.kernel.tables import TableQuery
from heqi.portal.rooms.webhooks import service
from heqi.storage import OpenContext


@get("/webhooks", sync_to_thread=True, include_in_schema=False)
def index(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """The institution's subscriptions and the events there are."""
    with open_context() as ctx:
        sheet = service.table(ctx, table_query)
        known = service.events(ctx)
    return Template("webhooks/index.html", context={"sheet": sheet, "events": known})


HANDLERS = (index,)
