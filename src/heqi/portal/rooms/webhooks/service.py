"""The use cases of webhooks: each asks for permission first. Nothing is sent yet: messages wait in the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import msgspec

from heqi.kernel.actions import ActionKind
from heqi.kernel.clock import instant_text
from heqi.kernel.ids import is_id
from heqi.kernel.problems import NotFound, Stale
from heqi.kernel.tables import Sheet, TableQuery
from heqi.portal.registry import manifests
from heqi.portal.rooms.webhooks import model, signing, store
from heqi.portal.rooms.webhooks.model import (
    ChangeSubscription,
    Event,
    Rotate,
    Secret,
    SignedMessage,
    Subscribe,
    Subscription,
)
from heqi.portal.sealing import Seal
from heqi.storage import Context

SLUG = "webhooks"


def subscribe(ctx: Context, command: Subscribe, *, insecure: bool) -> Secret:
    """Subscribe; the secret is shown this once. :class:`ManyInvalid`, :class:`model.TooManySubscriptions`."""
    ctx.permit("webhooks.subscribe", SLUG)
    model.check(command, [one.name for one in known_events()], insecure=insecure)
    store.lock(ctx.db)
    if len(store.subscriptions(ctx.db)) >= model.MOST_SUBSCRIPTIONS:
        raise model.TooManySubscriptions(limit=model.MOST_SUBSCRIPTIONS)
    made = Subscription(
        id=ctx.new_id("whk"),
        enabled=True,
        former_until=None,
        created_by=ctx.actor.id,
        created_at=ctx.now(),
        version=1,
        **msgspec.structs.asdict(command),
    )
    secret = signing.new_secret(ctx.randomness)
    store.insert(ctx.db, made, _sealed(ctx, made.id, secret))
    ctx.record("webhooks.subscribe", made.id, after=made)
    return Secret(subscription=made, secret=secret)


def subscriptions(ctx: Context) -> Sequence[Subscription]:
    """The institution's subscriptions, newest first."""
    ctx.permit("webhooks.read", SLUG)
    return store.subscriptions(ctx.db)


def subscription(ctx: Context, subscription_id: str) -> Subscription:
    """One subscription; :class:`NotFound`."""
    ctx.permit("webhooks.read", subscription_id)
    return _row(ctx, subscription_id).subscription


def change(
    ctx: Context, subscription_id: str, version: int, command: ChangeSubscription, *, insecure: bool
) -> Subscription:
    """ChangeSubscription where and of what to tell. :class:`ManyInvalid`, :class:`NotFound`, :class:`Stale`."""
    ctx.permit("webhooks.change", subscription_id)
    model.check(command, [one.name for one in known_events()], insecure=insecure)
    present = _row(ctx, subscription_id).subscription
    if present.version != version:
        raise Stale(expected=version, actual=present.version)
    changed = store.update(ctx.db, msgspec.structs.replace(present, **msgspec.structs.asdict(command)))
    assert changed is not None, "the row is locked"
    ctx.record("webhooks.change", changed.id, present, changed)
    return changed


def rotate(ctx: Context, subscription_id: str, command: Rotate) -> Secret:
    """Replace the secret; the new one is shown this once. :class:`ManyInvalid`, :class:`NotFound`."""
    ctx.permit("webhooks.change", subscription_id)
    model.check_overlap(command)
    present = _row(ctx, subscription_id).subscription
    secret = signing.new_secret(ctx.randomness)
    until = ctx.now() + timedelta(hours=command.overlap_hours) if command.overlap_hours else None
    changed = store.rotate(ctx.db, present.id, _sealed(ctx, present.id, secret), until)
    ctx.record("webhooks.change", changed.id, present, changed)
    return Secret(subscription=changed, secret=secret)


def remove(ctx: Context, subscription_id: str) -> None:
    """Delete a subscription with what waits for it; :class:`NotFound`."""
    ctx.permit("webhooks.change", subscription_id)
    present = _row(ctx, subscription_id).subscription
    store.delete(ctx.db, present.id)
    ctx.record("webhooks.change", present.id, before=present)


def ping(ctx: Context, subscription_id: str) -> SignedMessage:
    """A message that says nothing, put into the outbox and shown as it will be delivered. :class:`NotFound`."""
    ctx.permit("webhooks.ping", subscription_id)
    row = _row(ctx, subscription_id)
    message_id, body = _write(ctx, row.subscription.id, model.PING, row.subscription.id)
    ctx.record("webhooks.ping", row.subscription.id)
    headers = signing.signed_headers(_secrets(ctx, row), message_id, ctx.now(), body.encode())
    headers["content-type"] = "application/json"
    return SignedMessage(id=message_id, url=row.subscription.url, headers=headers, body=body)


def tell(ctx: Context, event: str, subject: str) -> None:
    """Put a message for every subscription that listens to ``event`` into the outbox, in this transaction.

    It names the subject and no content: who is told asks for it, with his own rights.
    """
    for subscription_id in store.listening(ctx.db, event):
        _write(ctx, subscription_id, event, subject)


def events(ctx: Context) -> Sequence[Event]:
    """What one can be told of: every recorded action of every pilot and room."""
    ctx.permit("webhooks.read", SLUG)
    return known_events()


def known_events() -> Sequence[Event]:
    """Every recorded action, by name."""
    return [
        Event(name=f"{slug}.{word}", title=action.name)
        for slug, manifest in manifests().items()
        for word, action in manifest.actions.items()
        if action.kind is not ActionKind.READ
    ]


def table(ctx: Context, query: TableQuery) -> Sheet:
    """The subscriptions as a table."""
    query.check(model.COLUMNS)
    return msgspec.structs.replace(model.sheet(subscriptions(ctx)), query=query)


def _write(ctx: Context, subscription_id: str, event: str, subject: str) -> tuple[str, str]:
    message_id, now = ctx.new_id("msg"), ctx.now()
    said = {"type": event, "timestamp": instant_text(now), "data": {"subject": subject}}
    body = msgspec.json.encode(said).decode()
    store.insert_message(ctx.db, message_id, subscription_id, event, body, now)
    return message_id, body


def _row(ctx: Context, subscription_id: str) -> store.Row:
    found = store.subscription(ctx.db, subscription_id) if is_id(subscription_id, "whk") else None
    if found is None:
        raise NotFound(what=ascii(subscription_id[:40])[1:-1])
    return found


def _sealed(ctx: Context, subscription_id: str, secret: str) -> bytes:
    return ctx.engine(Seal).seal(f"webhook {subscription_id}", secret.encode(), ctx.randomness)


def _secrets(ctx: Context, row: store.Row) -> list[str]:
    """The secrets that sign now: the present one, and the former one in its last hours."""
    sealed = [row.secret]
    until = row.subscription.former_until
    if row.former_secret is not None and until is not None and ctx.now() < until:
        sealed.append(row.former_secret)
    return [ctx.engine(Seal).unseal(f"webhook {row.subscription.id}", one).decode() for one in sealed]
