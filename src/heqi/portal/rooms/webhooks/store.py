"""The tables of the webhooks (schema ``portal``) and every statement on them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, RowMapping, text

from heqi.portal.rooms.webhooks.delivery import Delivery, Message, MessageState, Outcome, Stop
from heqi.portal.rooms.webhooks.model import Subscription

INSERT = text("""
    insert into portal.webhook_subscription (id, url, events, enabled, secret, created_by, created_at, version)
    values (:id, :url, :events, :enabled, :secret, :created_by, :created_at, :version)
""")

SUBSCRIPTIONS = text("""
    select * from portal.webhook_subscription where institution = heqi.institution() order by id collate "C" desc
""")

SUBSCRIPTION = text("""
    select * from portal.webhook_subscription where id = :id and institution = heqi.institution() for update
""")

# one after another: two at once could both see room for one more
LOCK = text("select pg_advisory_xact_lock(hashtextextended('heqi webhooks ' || heqi.institution(), 0))")

UPDATE = text("""
    update portal.webhook_subscription
    set url = :url, events = :events, enabled = :enabled, version = version + 1, stopped_because = null
    where id = :id and version = :version
    returning *
""")

ROTATE = text("""
    update portal.webhook_subscription
    set former_secret = case when cast(:former_until as timestamptz) is null then null else secret end,
        former_until = cast(:former_until as timestamptz), secret = :secret, version = version + 1
    where id = :id
    returning *
""")

DELETE = text("delete from portal.webhook_subscription where id = :id and institution = heqi.institution()")

INSERT_MESSAGE = text("""
    insert into portal.webhook_message (id, subscription_id, event, body, created_at, state, run, rounds)
    values (:id, :subscription_id, :event, :body, :created_at, 'waiting', :run, 1)
""")

# a run of the own institution: the deliveries are runs too, and must not be told of without end
OWN_WORK = text("select queue = any(cast(:queues as text[])) from flow.run where id = :run")

STOP = text("""
    update portal.webhook_subscription
    set enabled = false, stopped_because = :reason, version = version + 1
    where id = :id and version = :version
    returning *
""")

MESSAGES = text("""
    select id, subscription_id, event, state, run, created_at, ended_at from portal.webhook_message
    where institution = heqi.institution()
      and (cast(:subscription_id as text) is null or subscription_id = :subscription_id)
      and (cast(:state as text) is null or state = :state)
      and (cast(:cursor as text) is null or id collate "C" < :cursor)
    order by id collate "C" desc limit :limit
""")

COUNT_MESSAGES = text("""
    select count(*) from portal.webhook_message
    where institution = heqi.institution()
      and (cast(:subscription_id as text) is null or subscription_id = :subscription_id)
      and (cast(:state as text) is null or state = :state)
""")

MESSAGE = text("""
    select id, subscription_id, event, state, run, created_at, ended_at, body, rounds
    from portal.webhook_message where id = :id and institution = heqi.institution() for update
""")

AGAIN = text("""
    update portal.webhook_message set state = 'waiting', run = :run, rounds = rounds + 1, ended_at = null
    where id = :id
    returning id, subscription_id, event, state, run, created_at, ended_at
""")

END_MESSAGE = text("update portal.webhook_message set state = :state, ended_at = :at where id = :id")

PARCEL = text("""
    select s.*, m.body from portal.webhook_message m
    join portal.webhook_subscription s on s.id = m.subscription_id and s.institution = m.institution
    where m.id = :id and m.institution = heqi.institution() for update of s
""")

INSERT_DELIVERY = text("""
    insert into portal.webhook_delivery (id, message_id, subscription_id, attempt, at, status, error, duration_ms,
        excerpt)
    select :id, m.id, m.subscription_id,
        1 + (select count(*) from portal.webhook_delivery d where d.message_id = m.id),
        :at, :status, :error, :duration_ms, :excerpt
    from portal.webhook_message m where m.id = :message_id and m.institution = heqi.institution()
    returning id
""")

DELIVERIES = text("""
    select id, attempt, at, status, error, duration_ms, excerpt from portal.webhook_delivery
    where message_id = :message_id order by attempt
""")

GOT_THROUGH = text("""
    select exists (
        select from portal.webhook_message m
        join portal.webhook_delivery d on d.subscription_id = m.subscription_id and d.at >= m.created_at
        where m.id = :id and d.status between 200 and 299)
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
    body: str = ""
    """Of the message that is wanted with it."""


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
    return None if row is None else _row(row)


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


def insert_message(db: Connection, message: Message, body: str) -> None:
    """Put a message into the outbox."""
    db.execute(INSERT_MESSAGE, msgspec.structs.asdict(message) | {"body": body})


def is_own_work(db: Connection, run: str, queues: Sequence[str]) -> bool:
    """Whether a run stands in one of these queues."""
    return bool(db.execute(OWN_WORK, {"run": run, "queues": list(queues)}).scalar())


def stop(db: Connection, present: Subscription, reason: Stop) -> Subscription | None:
    """Let nothing more be sent to it; None when it is no longer at this version."""
    row = db.execute(STOP, {"id": present.id, "version": present.version, "reason": reason}).mappings().one_or_none()
    return None if row is None else _subscription(row)


def messages(
    db: Connection, subscription_id: str | None, state: str | None, cursor: str | None, limit: int
) -> tuple[tuple[Message, ...], int]:
    """Messages, newest first, those older than ``cursor``; and how many there are."""
    values = {"subscription_id": subscription_id, "state": state, "cursor": cursor, "limit": limit}
    rows = db.execute(MESSAGES, values).mappings()
    return tuple(_message(row) for row in rows), db.execute(COUNT_MESSAGES, values).scalar_one()


def message(db: Connection, message_id: str) -> tuple[Message, str, int] | None:
    """A message, its body and how often its delivery was begun; locked until the transaction ends."""
    row = db.execute(MESSAGE, {"id": message_id}).mappings().one_or_none()
    return None if row is None else (_message(row), row["body"], row["rounds"])


def again(db: Connection, message_id: str, run: str) -> Message:
    """The message is being delivered once more, by this run."""
    return _message(db.execute(AGAIN, {"id": message_id, "run": run}).mappings().one())


def end_message(db: Connection, message_id: str, state: MessageState, at: datetime) -> None:
    """Its delivery is over."""
    db.execute(END_MESSAGE, {"id": message_id, "state": state, "at": at})


def parcel(db: Connection, message_id: str) -> Row | None:
    """The subscription of a message, locked, and the message's body; None when it was deleted."""
    row = db.execute(PARCEL, {"id": message_id}).mappings().one_or_none()
    return None if row is None else _row(row, row["body"])


def insert_delivery(db: Connection, delivery_id: str, message_id: str, outcome: Outcome) -> bool:
    """Keep an attempt; False when the message was deleted."""
    values = msgspec.structs.asdict(outcome) | {"id": delivery_id, "message_id": message_id}
    return db.execute(INSERT_DELIVERY, values).first() is not None


def deliveries(db: Connection, message_id: str) -> tuple[Delivery, ...]:
    """Every attempt to deliver a message, the first one first."""
    rows = db.execute(DELIVERIES, {"message_id": message_id}).mappings()
    return tuple(msgspec.convert(dict(row), Delivery) for row in rows)


def got_through(db: Connection, message_id: str) -> bool:
    """Whether anything has reached the subscription's address since this message was written."""
    return bool(db.execute(GOT_THROUGH, {"id": message_id}).scalar_one())


def listening(db: Connection, event: str) -> tuple[str, ...]:
    """Ids of the enabled subscriptions of the institution that want to be told of ``event``."""
    return tuple(db.execute(LISTENING, {"events": [event, "*"]}).scalars())


def _row(row: RowMapping, body: str = "") -> Row:
    former: bytes | None = row["former_secret"]
    return Row(_subscription(row), bytes(row["secret"]), None if former is None else bytes(former), body)


def _message(row: RowMapping) -> Message:
    return msgspec.convert({name: row[name] for name in Message.__struct_fields__}, Message)


def _subscription(row: RowMapping) -> Subscription:
    return msgspec.convert({name: row[name] for name in Subscription.__struct_fields__}, Subscription)
