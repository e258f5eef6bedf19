"""Webhooks for programs: ``/api/v1/webhooks/…``."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from litestar import delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from heqi.kernel.messages import Text
from heqi.kernel.paging import Page, whole
from heqi.portal.house import House
from heqi.portal.rooms.webhooks import service
from heqi.portal.rooms.webhooks.delivery import Delivery, Message, MessageDetail, MessageState
from heqi.portal.rooms.webhooks.model import (
    PING,
    ChangeSubscription,
    Event,
    Rotate,
    Secret,
    SignedMessage,
    Subscribe,
    Subscription,
)
from heqi.storage import Context


@get("/events", summary="可订阅的事件", sync_to_thread=True)
def list_events(ctx: Context) -> Page[Event]:
    """What one can be told of."""
    return whole(service.events(ctx))


@get("/subscriptions", summary="订阅列表", sync_to_thread=True)
def list_subscriptions(ctx: Context) -> Page[Subscription]:
    """The institution's subscriptions, newest first."""
    return whole(service.subscriptions(ctx))


@post("/subscriptions", summary="订阅事件", sync_to_thread=True)
def subscribe(ctx: Context, data: JSONBody[Subscribe], house: NamedDependency[House]) -> Secret:
    """Subscribe to events. The answer shows the secret, this once."""
    return service.subscribe(ctx, data, insecure=house.settings.api.allow_insecure_webhooks)


@get("/subscriptions/{subscription_id:str}", summary="查看订阅", sync_to_thread=True)
def show_subscription(ctx: Context, subscription_id: FromPath[str]) -> Subscription:
    """One subscription."""
    return service.subscription(ctx, subscription_id)


@put("/subscriptions/{subscription_id:str}", summary="修改订阅", sync_to_thread=True)
def change_subscription(
    ctx: Context,
    subscription_id: FromPath[str],
    version: NamedDependency[int],
    data: JSONBody[ChangeSubscription],
    house: NamedDependency[House],
) -> Subscription:
    """Change where and of what to tell; ``enabled`` false stops it."""
    insecure = house.settings.api.allow_insecure_webhooks
    return service.change(ctx, subscription_id, version, data, insecure=insecure)


@delete("/subscriptions/{subscription_id:str}", summary="删除订阅", sync_to_thread=True)
def remove_subscription(ctx: Context, subscription_id: FromPath[str]) -> None:
    """Delete a subscription and what waits for it."""
    service.remove(ctx, subscription_id)


@post("/subscriptions/{subscription_id:str}/secret", summary="更换密钥", sync_to_thread=True)
def rotate_secret(ctx: Context, subscription_id: FromPath[str], data: JSONBody[Rotate]) -> Secret:
    """Replace the secret. The answer shows the new one, this once; the former one stays good for some hours."""
    return service.rotate(ctx, subscription_id, data)


@post("/subscriptions/{subscription_id:str}/ping", summary="生成测试消息", sync_to_thread=True)
def ping(ctx: Context, subscription_id: FromPath[str]) -> SignedMessage:
    """A signed message to test with, as it is delivered at once."""
    return service.ping(ctx, subscription_id)


@get("/messages", summary="消息列表", sync_to_thread=True)
def list_messages(
    ctx: Context,
    subscription: FromQuery[str | None] = None,
    stands: Annotated[MessageState | None, QueryParameter(name="state")] = None,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> Page[Message]:
    """The institution's messages, or those of one subscription, newest first."""
    return service.messages(ctx, subscription, stands, cursor, limit)


@get("/messages/{message_id:str}", summary="查看消息与投递记录", sync_to_thread=True)
def show_message(ctx: Context, message_id: FromPath[str]) -> MessageDetail:
    """One message with every attempt to deliver it."""
    return service.message(ctx, message_id)


@post("/messages/{message_id:str}/replay", summary="重新投递消息", sync_to_thread=True, status_code=200)
def replay_message(ctx: Context, message_id: FromPath[str]) -> Message:
    """Deliver a message once more, under its own id."""
    return service.replay(ctx, message_id)


OPERATIONS = (
    list_events,
    list_subscriptions,
    subscribe,
    show_subscription,
    change_subscription,
    remove_subscription,
    rotate_secret,
    ping,
    list_messages,
    show_message,
    replay_message,
)

SUBSCRIPTION = Subscription(
    id="whk_06fw1gp8r0t2v4x6z8b0d2f4h6",
    url="https://hooks.jiazi.example/heqi",
    events=("sandbox.transition",),
    enabled=True,
    former_until=None,
    created_by="per_06fw1g3k5m7n9p1r3t5v7x9z1b",
    created_at=datetime(2031, 3, 4, 2, 30, tzinfo=UTC),
    version=1,
)
MESSAGE = Message(
    id="msg_06fw1gr0t2v4x6z8b0d2f4h6k8",
    subscription_id=SUBSCRIPTION.id,
    event="sandbox.transition",
    state=MessageState.DELIVERED,
    run="run_06fw1gr2t4v6x8z0b2d4f6h8k0",
    created_at=datetime(2031, 3, 4, 2, 30, tzinfo=UTC),
    ended_at=datetime(2031, 3, 4, 2, 30, 6, tzinfo=UTC),
)
DELIVERY = Delivery(
    id="dlv_06fw1gr4t6v8x0z2b4d6f8h0k2",
    attempt=1,
    at=datetime(2031, 3, 4, 2, 30, 1, tzinfo=UTC),
    status=204,
    error=None,
    duration_ms=84,
    excerpt="",
)
EXAMPLES = (
    MESSAGE,
    DELIVERY,
    MessageDetail(
        message=MESSAGE,
        body='{"type":"sandbox.transition","timestamp":"2031-03-04T02:30:00.000Z",'
        '"data":{"subject":"app_06fw1gp2t4v6x8z0b2d4f6h8k0"}}',
        deliveries=(DELIVERY,),
    ),
    SUBSCRIPTION,
    Subscribe(url=SUBSCRIPTION.url, events=SUBSCRIPTION.events),
    ChangeSubscription(url=SUBSCRIPTION.url, events=("*",), enabled=False),
    Rotate(overlap_hours=24),
    Secret(subscription=SUBSCRIPTION, secret="whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"),  # noqa: S106 an example
    SignedMessage(
        id="msg_06fw1gr0t2v4x6z8b0d2f4h6k8",
        url=SUBSCRIPTION.url,
        headers={
            "webhook-id": "msg_06fw1gr0t2v4x6z8b0d2f4h6k8",
            "webhook-timestamp": "1930357800",
            "webhook-signature": "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
            "content-type": "application/json",
        },
        body='{"type":"webhooks.ping","timestamp":"2031-03-04T02:30:00.000Z",'
        '"data":{"subject":"whk_06fw1gp8r0t2v4x6z8b0d2f4h6"}}',
    ),
    Event(name=PING, title=Text("生成测试消息", "Make a test message")),
)
