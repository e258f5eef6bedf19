"""The pages of the webhooks: what is subscribed, what was sent and what came of it."""

from __future__ import annotations

import msgspec
from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect, Template

from heqi.kernel.tables import TableQuery
from heqi.portal.rooms.webhooks import model, service
from heqi.portal.rooms.webhooks.delivery import MessageState
from heqi.storage import OpenContext

SEE_OTHER = 303


@get("/webhooks", sync_to_thread=True, include_in_schema=False)
def index(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """The institution's subscriptions and the events there are."""
    with open_context() as ctx:
        sheet = service.table(ctx, table_query)
        latest = service.messages_table(ctx, TableQuery(limit=10))
        known = service.events(ctx)
        stopped = [one for one in service.subscriptions(ctx) if one.stopped_because is not None]
    shown = {"sheet": sheet, "latest": latest, "events": known, "stopped": stopped, "reasons": model.STOPPED}
    return Template("webhooks/index.html", context=shown)


@get("/webhooks/subscriptions/{subscription_id:str}", sync_to_thread=True, include_in_schema=False)
def subscription(
    subscription_id: FromPath[str],
    open_context: NamedDependency[OpenContext],
    table_query: NamedDependency[TableQuery],
) -> Template:
    """One subscription and its messages."""
    query = msgspec.structs.replace(table_query, filters={**table_query.filters, "subscription": subscription_id})
    with open_context() as ctx:
        one = service.subscription(ctx, subscription_id)
        sheet = msgspec.structs.replace(service.messages_table(ctx, query), filters=model.MESSAGE_FILTERS[:1])
    return Template("webhooks/subscription.html", context={"one": one, "sheet": sheet, "reasons": model.STOPPED})


@get("/webhooks/messages/{message_id:str}", sync_to_thread=True, include_in_schema=False)
def message(message_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One message and every attempt to deliver it."""
    with open_context() as ctx:
        found = service.message(ctx, message_id)
        may_replay = ctx.allows("webhooks.replay", message_id) and found.message.state is not MessageState.WAITING
    shown = {
        "one": found.message,
        "body": found.body,
        "state": model.STATES[found.message.state],
        "sheet": model.deliveries_sheet(found.deliveries),
        "may_replay": may_replay,
    }
    return Template("webhooks/message.html", context=shown)


@post("/webhooks/messages/{message_id:str}/replay", sync_to_thread=True, include_in_schema=False)
def replay(message_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Redirect:
    """Deliver a message once more."""
    with open_context() as ctx:
        service.replay(ctx, message_id)
    return Redirect(f"/webhooks/messages/{message_id}", status_code=SEE_OTHER)


HANDLERS = (index, subscription, message, replay)
