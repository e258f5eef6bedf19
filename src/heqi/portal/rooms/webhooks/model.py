"""What a subscription is, and what is wrong with one. Commands and records are also the shapes of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta

from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.kernel.problems import Conflict, Invalid, ManyInvalid
from heqi.kernel.tables import Column, Filter, Kind, Row, Sheet, Tone
from heqi.portal.rooms.webhooks.addresses import LONGEST_URL, is_allowed
from heqi.portal.rooms.webhooks.delivery import Delivery, Message, MessageState, Stop

PING = "webhooks.ping"
ALL = "*"
MOST_SUBSCRIPTIONS = 20
MOST_EVENTS = 100
OVERLAP_HOURS = range(169)

Url = Annotated[
    str,
    Meta(
        extra_json_schema={
            "format": "uri",
            "pattern": r"^https://[a-z0-9.\[\]:-]+(/[\x21-\x7e]*)?$",
            "maxLength": LONGEST_URL,
        }
    ),
]
Events = Annotated[
    tuple[str, ...], Meta(extra_json_schema={"minItems": 1, "maxItems": MOST_EVENTS, "uniqueItems": True})
]
Hours = Annotated[int, Meta(extra_json_schema={"minimum": OVERLAP_HOURS[0], "maximum": OVERLAP_HOURS[-1]})]


class TooManySubscriptions(Conflict):
    """一家机构至多 {limit} 个订阅。
    An institution has at most {limit} subscriptions.
    → 请先删除不再使用的订阅。
    → Delete one that is no longer used."""


class Subscription(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where an institution wants to be told of what 事件订阅."""

    id: str
    url: str
    events: tuple[str, ...]
    """Actions, such as ``sandbox.apply``; ``*`` stands for all of them."""
    enabled: bool
    former_until: datetime | None
    """Until then messages are signed with the former secret too."""
    stopped_because: Stop | None = None
    """Why the house stopped it: the receiver answered 410 (gone), or nothing got through for days (failing)."""
    created_by: str
    created_at: datetime
    version: int


class Subscribe(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Subscribe to events."""

    url: Url
    """``https://…``; no address inside a private network."""
    events: Events


class ChangeSubscription(Subscribe, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Change where and of what to tell, or stop and resume."""

    enabled: bool


class Rotate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Replace the secret."""

    overlap_hours: Hours = 24
    """How long messages are signed with the former secret too; 0: it ends at once, as after a leak."""


class Secret(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A subscription with its secret, which is shown this once."""

    subscription: Subscription
    secret: str
    """``whsec_…``"""


class SignedMessage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A message exactly as it is delivered: check that your program accepts it."""

    id: str
    url: str
    headers: Mapping[str, str]
    body: str


class Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one can be told of."""

    name: str
    title: Text


def check(command: Subscribe, known: Sequence[str], *, insecure: bool) -> None:
    """Whether a subscription may be so; :class:`ManyInvalid` with all that is wrong with it."""
    found: list[Invalid] = []
    if not is_allowed(command.url, insecure=insecure):
        found.append(
            _invalid(
                "url",
                command.url,
                "公网的 https:// 地址，不含用户名与片段",
                "an https:// address outside, without user or fragment",
            )
        )
    if not 1 <= len(command.events) <= MOST_EVENTS or len(set(command.events)) < len(command.events):
        many = Text(f"1 至 {MOST_EVENTS} 个不重复的事件", f"1 to {MOST_EVENTS} events without repetition")
        found.append(_invalid("events", len(command.events), many.zh, many.en))
    unknown = [one for one in command.events if one != ALL and one not in known]
    found += [
        _invalid("events", one, "GET /api/v1/webhooks/events 列出的事件", "one of GET /api/v1/webhooks/events")
        for one in unknown[:MOST_EVENTS]
    ]
    if found:
        raise ManyInvalid(found)


def check_overlap(command: Rotate) -> None:
    """:class:`ManyInvalid` beyond a week."""
    if command.overlap_hours not in OVERLAP_HOURS:
        last = OVERLAP_HOURS[-1]
        raise ManyInvalid([_invalid("overlap_hours", command.overlap_hours, f"0 至 {last} 的整数", f"0 to {last}")])


def _invalid(place: str, value: object, zh: str, en: str) -> Invalid:
    shown = ascii(str(value)[:40])[1:-1]
    return Invalid(place=place, value=f"“{shown}”", expected_zh=zh, expected_en=en)


COLUMNS = (
    Column("url", Text("地址", "Address"), Kind.CODE),
    Column("events", Text("事件", "Events")),
    Column("enabled", Text("状态", "State"), Kind.BADGE),
    Column("created_at", Text("建立时间", "Since"), Kind.MOMENT),
    Column("id", Text("编号", "Id"), Kind.CODE),
)
_ENABLED, _DISABLED = Text("启用", "Enabled"), Text("停用", "Disabled")
STOPPED = {
    Stop.GONE: Text("已停用：接收方答复 410", "Stopped: the receiver answered 410"),
    Stop.FAILING: Text("已停用：连续数日投递失败", "Stopped: nothing got through for days"),
}
STATES = {
    MessageState.WAITING: Text("投递中", "Being delivered"),
    MessageState.DELIVERED: Text("已送达", "Delivered"),
    MessageState.FAILED: Text("未送达", "Not delivered"),
    MessageState.STOPPED: Text("未发送", "Not sent"),
}
_TONES = {
    MessageState.WAITING: Tone.INFO,
    MessageState.DELIVERED: Tone.SUCCESS,
    MessageState.FAILED: Tone.ERROR,
    MessageState.STOPPED: Tone.NEUTRAL,
}
ERRORS = {
    "timeout": Text("超时", "timed out"),
    "refused": Text("连接被拒绝", "connection refused"),
    "address": Text("域名指向内部地址，未发送", "the name leads to an inner address; not sent"),
    "name": Text("域名无法解析", "the name cannot be resolved"),
    "tls": Text("证书或加密连接有误", "certificate or encryption is not right"),
    "broken": Text("连接中断或答复不合规范", "the connection broke, or the answer made no sense"),
}
MESSAGE_COLUMNS = (
    Column("id", Text("消息编号", "Message"), Kind.CODE),
    Column("event", Text("事件", "Event"), Kind.CODE),
    Column("state", Text("状态", "State"), Kind.BADGE),
    Column("created_at", Text("产生时间", "Written"), Kind.MOMENT),
    Column("ended_at", Text("结束时间", "Over"), Kind.MOMENT),
)
MESSAGE_FILTERS = (
    Filter("state", Text("状态", "State"), tuple((one.value, title) for one, title in STATES.items())),
    Filter("subscription", Text("订阅编号", "Subscription")),
)
DELIVERY_COLUMNS = (
    Column("attempt", Text("次数", "Attempt"), Kind.NUMBER),
    Column("at", Text("时间", "At"), Kind.MOMENT),
    Column("result", Text("结果", "Result"), Kind.BADGE),
    Column("duration_ms", Text("用时（毫秒）", "Took (ms)"), Kind.NUMBER),
    Column("excerpt", Text("答复开头", "Beginning of the answer")),
)


def messages_sheet(page: Page[Message]) -> Sheet:
    """Messages as a table."""
    rows = [
        Row(
            {
                "id": one.id,
                "event": one.event,
                "state": STATES[one.state],
                "created_at": one.created_at,
                "ended_at": one.ended_at,
            },
            href=f"/webhooks/messages/{one.id}",
            tone=_TONES[one.state],
        )
        for one in page.items
    ]
    return Sheet(
        name="messages",
        title=Text("消息", "Messages"),
        columns=MESSAGE_COLUMNS,
        rows=rows,
        total=page.total,
        filters=MESSAGE_FILTERS,
        next_cursor=page.next_cursor,
    )


def deliveries_sheet(deliveries: Sequence[Delivery]) -> Sheet:
    """The attempts to deliver a message as a table."""
    rows = [
        Row(
            {
                "attempt": one.attempt,
                "at": one.at,
                "result": str(one.status) if one.status else ERRORS[one.error or "broken"],
                "duration_ms": one.duration_ms,
                "excerpt": one.excerpt,
            },
            tone=Tone.SUCCESS if one.status and one.status // 100 == 2 else Tone.ERROR,
        )
        for one in deliveries
    ]
    title = Text("投递记录", "Attempts")
    return Sheet(name="deliveries", title=title, columns=DELIVERY_COLUMNS, rows=rows, total=len(rows))


def sheet(subscriptions: Sequence[Subscription]) -> Sheet:
    """Subscriptions as a table."""
    rows = [
        Row(
            {
                "url": one.url,
                "events": "、".join(one.events),
                "enabled": _state(one),
                "created_at": one.created_at,
                "id": one.id,
            },
            href=f"/webhooks/subscriptions/{one.id}",
            tone=Tone.SUCCESS if one.enabled else Tone.ERROR if one.stopped_because else Tone.NEUTRAL,
        )
        for one in subscriptions
    ]
    title = Text("事件订阅", "Subscriptions")
    return Sheet(name="subscriptions", title=title, columns=COLUMNS, rows=rows, total=len(rows))


def _state(one: Subscription) -> Text:
    if one.stopped_because is not None:
        return STOPPED[one.stopped_because]
    return _ENABLED if one.enabled else _DISABLED
