"""What the deliveries do with the outbox: take a message out, note what came of it, and stop what leads nowhere.

These act as the run that delivers; who looks on asks :mod:`heqi.portal.rooms.webhooks.service`.
"""

from __future__ import annotations

from collections.abc import Sequence

from heqi.kernel.settings import Api
from heqi.portal.rooms.webhooks import signing, store
from heqi.portal.rooms.webhooks.addresses import is_allowed
from heqi.portal.rooms.webhooks.delivery import MessageState, Outcome, Stop
from heqi.portal.rooms.webhooks.model import Subscription
from heqi.portal.rooms.webhooks.sending import Parcel
from heqi.portal.sealing import Seal
from heqi.storage import Context


def parcel(ctx: Context, message_id: str) -> Parcel | None:
    """The message as it goes out now, signed at this moment; None: there is nobody any more to send it to."""
    row = store.parcel(ctx.db, message_id)
    if row is None or not row.subscription.enabled:
        return None
    insecure = ctx.engine(Api).allow_insecure_webhooks
    if not is_allowed(row.subscription.url, insecure=insecure):
        return None
    body = row.body.encode()
    headers = signing.signed_headers(secrets(ctx, row), message_id, ctx.now(), body)
    headers["content-type"] = "application/json"
    return Parcel(url=row.subscription.url, headers=headers, body=body, insecure=insecure)


def note(ctx: Context, message_id: str, outcome: Outcome) -> bool:
    """Keep what came of an attempt; whether another one makes sense."""
    if not store.insert_delivery(ctx.db, ctx.new_id("dlv"), message_id, outcome):
        return False  # deleted meanwhile, with its subscription
    if outcome.good:
        store.end_message(ctx.db, message_id, MessageState.DELIVERED, ctx.now())
    elif outcome.gone:
        store.end_message(ctx.db, message_id, MessageState.FAILED, ctx.now())
        _stop(ctx, message_id, Stop.GONE)
    return not outcome.good and not outcome.gone


def give_up(ctx: Context, message_id: str) -> None:
    """The last attempt has failed; when nothing got through since the message was written, neither will the others."""
    store.end_message(ctx.db, message_id, MessageState.FAILED, ctx.now())
    if not store.got_through(ctx.db, message_id):
        _stop(ctx, message_id, Stop.FAILING)


def lay_by(ctx: Context, message_id: str) -> None:
    """There is nobody to send it to: it waits for somebody to send it again."""
    store.end_message(ctx.db, message_id, MessageState.STOPPED, ctx.now())


def secrets(ctx: Context, row: store.Row) -> Sequence[str]:
    """The secrets that sign now: the present one, and the former one in its last hours."""
    sealed = [row.secret]
    until = row.subscription.former_until
    if row.former_secret is not None and until is not None and ctx.now() < until:
        sealed.append(row.former_secret)
    return [ctx.engine(Seal).unseal(f"webhook {row.subscription.id}", one).decode() for one in sealed]


def _stop(ctx: Context, message_id: str, reason: Stop) -> None:
    row = store.parcel(ctx.db, message_id)
    if row is None or not row.subscription.enabled:
        return
    stopped: Subscription | None = store.stop(ctx.db, row.subscription, reason)
    assert stopped is not None, "the row is locked"
    ctx.record("webhooks.change", stopped.id, row.subscription, stopped)
