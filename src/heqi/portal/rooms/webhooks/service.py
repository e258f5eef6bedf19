"""The use cases of webhooks: each asks for permission first. Messages go out as runs of :mod:`.flows`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import msgspec

from heqi.engines import flow
from heqi.kernel.actions import ActionKind
from heqi.kernel.clock import instant_text
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.kernel.problems import Invalid, NotFound, Stale
from heqi.kernel.tables import MOST_ROWS, Sheet, TableQuery
from heqi.portal.registry import manifests
from heqi.portal.rooms.webhooks import flows, model, outbox, signing, store
from heqi.portal.rooms.webhooks.delivery import Message, MessageDetail, MessageState, NotOver
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
RUN_EVENTS = ("runs.start", "runs.end")
OWN_QUEUES = (flows.QUEUE.name, "mail")
"""Queues of the runs that tell of what was done."""


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
    """A message that says nothing, delivered like any other and shown as it looks. :class:`NotFound`."""
    ctx.permit("webhooks.ping", subscription_id)
    row = _row(ctx, subscription_id)
    message_id, body = _write(ctx, row.subscription.id, model.PING, row.subscription.id)
    ctx.record("webhooks.ping", row.subscription.id)
    headers = signing.signed_headers(outbox.secrets(ctx, row), message_id, ctx.now(), body.encode())
    headers["content-type"] = "application/json"
    return SignedMessage(id=message_id, url=row.subscription.url, headers=headers, body=body)


def tell(ctx: Context, event: str, subject: str) -> None:
    """Put a message for every subscription that listens to ``event`` into the outbox, in this transaction.

    It names the subject and no content: who is told asks for it, with his own rights. That a delivery begins or ends
    is told nobody: each telling would be followed by another.
    """
    told = store.listening(ctx.db, event)
    if told and event in RUN_EVENTS and store.is_own_work(ctx.db, subject, OWN_QUEUES):
        return
    for subscription_id in told:
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


def messages_table(ctx: Context, query: TableQuery) -> Sheet:
    """The messages as a table, of all subscriptions or of one."""
    query.check(model.MESSAGE_COLUMNS, model.MESSAGE_FILTERS)
    state = query.filters.get("state")
    wanted = MessageState(state) if state else None
    page = messages(ctx, query.filters.get("subscription"), wanted, query.cursor, query.limit)
    return msgspec.structs.replace(model.messages_sheet(page), query=query)


def messages(
    ctx: Context,
    subscription_id: str | None = None,
    state: MessageState | None = None,
    cursor: str | None = None,
    limit: int = 50,
) -> Page[Message]:
    """Messages of the institution, or of one subscription, newest first. :class:`Invalid`, :class:`NotFound`."""
    ctx.permit("webhooks.read", subscription_id or SLUG)
    if subscription_id is not None:
        _row(ctx, subscription_id)
    if cursor is not None and not is_id(cursor, "msg"):
        expected = Text("上一段给出的 next_cursor", "the next_cursor of the part before")
        raise Invalid(place="cursor", value=ascii(cursor[:40]), expected_zh=expected.zh, expected_en=expected.en)
    limit = max(1, min(limit, MOST_ROWS))
    found, total = store.messages(ctx.db, subscription_id, state, cursor, limit + 1)
    following = found[limit - 1].id if len(found) > limit else None
    return Page(items=found[:limit], total=total, next_cursor=following)


def message(ctx: Context, message_id: str) -> MessageDetail:
    """A message with every attempt to deliver it; :class:`NotFound`."""
    ctx.permit("webhooks.read", message_id)
    found, body, _ = _message(ctx, message_id)
    return MessageDetail(message=found, body=body, deliveries=store.deliveries(ctx.db, message_id))


def replay(ctx: Context, message_id: str) -> Message:
    """Deliver a message once more under its own id, so that the receiver knows it again.

    :class:`NotFound`; :class:`NotOver` while it is being delivered.
    """
    ctx.permit("webhooks.replay", message_id)
    present, _, rounds = _message(ctx, message_id)
    waiting = present.state is MessageState.WAITING
    if waiting and (present.run is None or flow.run(ctx, present.run)[0].state not in flow.ENDED):
        raise NotOver(message=message_id)
    run = flow.start(ctx, flows.deliver, flows.Deliver(message_id), key=f"{message_id}/{rounds + 1}")
    changed = store.again(ctx.db, message_id, run)
    ctx.record("webhooks.replay", message_id, present, changed)
    return changed


def _write(ctx: Context, subscription_id: str, event: str, subject: str) -> tuple[str, str]:
    message_id, now = ctx.new_id("msg"), ctx.now()
    said = {"type": event, "timestamp": instant_text(now), "data": {"subject": subject}}
    body = msgspec.json.encode(said).decode()
    made = Message(
        id=message_id,
        subscription_id=subscription_id,
        event=event,
        state=MessageState.WAITING,
        run=flow.start(ctx, flows.deliver, flows.Deliver(message_id), key=f"{message_id}/1"),
        created_at=now,
        ended_at=None,
    )
    store.insert_message(ctx.db, made, body)
    return message_id, body


def _message(ctx: Context, message_id: str) -> tuple[Message, str, int]:
    found = store.message(ctx.db, message_id) if is_id(message_id, "msg") else None
    if found is None:
        raise NotFound(what=ascii(message_id[:40])[1:-1])
    return found


def _row(ctx: Context, subscription_id: str) -> store.Row:
    found = store.subscription(ctx.db, subscription_id) if is_id(subscription_id, "whk") else None
    if found is None:
        raise NotFound(what=ascii(subscription_id[:40])[1:-1])
    return found


def _sealed(ctx: Context, subscription_id: str, secret: str) -> bytes:
    return ctx.engine(Seal).seal(f"webhook {subscription_id}", secret.encode(), ctx.randomness)
