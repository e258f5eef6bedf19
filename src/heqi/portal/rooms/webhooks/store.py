"""The tables of the webhooks (schema ``portal``) and every statement on them."""

from __future__ import annotations

from datetime import datetime

import msgspec
from sqlalchemy import Connection, RowMapping, text

from heqi.portal.rooms.webhooks.model import Subscription

INSERT = text("""
    insert into portal.webhook_subscription (id, url, events, enabled, secret, created_by, created_at, version)
    values (:id, :url, :events, :enabled, :secret, :created_by, :created_at, :version)
""")

SUBSCRIPTIONS = text("""
    select id, url, events, enabled, former_until, created_by, created_at, version
    from portal.webhook_subscription where institution = heqi.institution() order by id collate "C" desc
""")

SUBSCRIPTION = text("""
    select * from portal.webhook_subscription where id = :id and institution = heqi.institution() for update
""")

# one after another: two at once could both see room for one more
LOCK = text("select pg_advisory_xact_lock(hashtextextended('heqi webhooks ' || heqi.institution(), 0))")

UPDATE = text("""
    update portal.webhook_subscription
    set url = :url, events = :events, enabled = :enabled, version = version + 1
    where id = :id and version = :version
    returning id, url, events, enabled, former_until, created_by, created_at, version
""")

ROTATE = text("""
    update portal.webhook_subscription
    set former_secret = case when cast(:former_until as timestamptz) is null then null else secret end,
        former_until = cast(:former_until as timestamptz), secret = :secret, version = version + 1
    where id = :id
    returning id, url, events, enabled, former_until, created_by, created_at, version
""")

DELETE = text("delete from portal.webhook_subscription where id = :id and institution = heqi.institution()")

INSERT_MESSAGE = text("""
    insert into portal.webhook_message (id, subscription_id, event, body, created_at)
    values (:id, :subscription_id, :event, :body, :created_at)
""")

LISTENING = text("""
    select id from portal.webhook_subscription
    where institution = heqi.institution() and enabled and events && cast(:events as text[])
    order by id collate "C"
""")


class Row(msgspec.Struct, frozen=True):
    """A subscription with its sealed secrets."""

    subscription: Subscription
    secret: bytes
    former_secret: bytes | None


def insert(db: Connection, subscription: Subscription, secret: bytes) -> None:
    """Keep a new subscription."""
    values = msgspec.structs.asdict(subscription)
    db.execute(INSERT, values | {"events": list(subscription.events), "secret": secret})


def lock(db: Connection) -> None:
    """Nobody else of this institution subscribes until the transaction ends."""
    db.execute(LOCK)


def subscriptions(db: Connection) -> tuple[Subscription, ...]:
    """The institution's subscriptions, newest first."""
    return tuple(_subscription(row) for row in db.execute(SUBSCRIPTIONS).mappings())


def subscription(db: Connection, subscription_id: str) -> Row | None:
    """One subscription, which nobody else changes until the transaction ends."""
    row = db.execute(SUBSCRIPTION, {"id": subscription_id}).mappings().one_or_none()
    if row is None:
        return None
    former: bytes | None = row["former_secret"]
    return Row(_subscription(row), bytes(row["secret"]), None if former is None else bytes(former))


def update(db: Connection, changed: Subscription) -> Subscription | None:
    """Keep address, events and state; None when it is no longer at this version."""
    values = msgspec.structs.asdict(changed) | {"events": list(changed.events)}
    row = db.execute(UPDATE, values).mappings().one_or_none()
    return None if row is None else _subscription(row)


def rotate(db: Connection, subscription_id: str, secret: bytes, former_until: datetime | None) -> Subscription:
    """Put another secret in place of the present one, which stays good until ``former_until``."""
    values = {"id": subscription_id, "secret": secret, "former_until": former_until}
    return _subscription(db.execute(ROTATE, values).mappings().one())


def delete(db: Connection, subscription_id: str) -> bool:
    """Remove a subscription with its messages; False when there is none."""
    return db.execute(DELETE, {"id": subscription_id}).rowcount == 1


def insert_message(db: Connection, message_id: str, subscription_id: str, event: str, body: str, at: datetime) -> None:
    """Put a message into the outbox."""
    values = {"id": message_id, "subscription_id": subscription_id, "event": event, "body": body, "created_at": at}
    db.execute(INSERT_MESSAGE, values)


def listening(db: Connection, event: str) -> tuple[str, ...]:
    """Ids of the enabled subscriptions of the institution that want to be told of ``event``."""
    return tuple(db.execute(LISTENING, {"events": [event, "*"]}).scalars())


def _subscription(row: RowMapping) -> Subscription:
    return msgspec.convert({name: row[name] for name in Subscription.__struct_fields__}, Subscription)
