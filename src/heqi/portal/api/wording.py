"""What the document says of every operation alike: headers, refusals, parameters, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Any, cast

import msgspec

from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid
from heqi.kernel.tables import LONGEST_VALUE, MOST_ROWS
from heqi.portal.api.shapes import LONGEST_TEXT, MOST_ITEMS

TITLE = Text("合契接口", "Heqi API")
SUMMARY = Text("资本市场机构之间有据可查的共同业务。", "Shared business of capital-market institutions, with proof.")
PROBLEMS = Text("全部错误及处理办法", "Every problem and what to do about it")
CONVENTIONS = Text(
    "所有接口遵循同一套约定：\n\n"
    "- 错误一律为 `application/problem+json`（RFC 9457），`type` 指向说明页，语言随 `Accept-Language`。\n"
    "- 程序提交的 POST 须带 `Idempotency-Key`：同一键、同一内容只办理一次，应答相同；"
    "内容不同为 422，处理中为 409；保留 30 天。\n"
    "- 列表分段返回 `items`、`total`、`next_cursor`；`limit` 至多 200；下一段的地址在 `Link` 中。\n"
    "- 读取返回 `ETag`，可用 `If-None-Match` 复核；修改须带 `If-Match`，缺少为 428，已过期为 412。\n"
    "- 频率限制见 `RateLimit` 与 `RateLimit-Policy`，超出为 429，`Retry-After` 说明何时再试。\n"
    "- 未知字段一律拒绝；时间为 UTC，日期为北京时间。",
    "All operations keep the same conventions:\n\n"
    "- Errors are `application/problem+json` (RFC 9457); `type` leads to a page about it, the language follows "
    "`Accept-Language`.\n"
    "- A POST by a program needs an `Idempotency-Key`: the same key with the same content is done once and answered "
    "alike; with other content it is 422, while it is being worked on 409; kept for 30 days.\n"
    "- Lists come in parts with `items`, `total` and `next_cursor`; `limit` is at most 200; the address of the next "
    "part stands in `Link`.\n"
    "- What is read has an `ETag`, to be sent as `If-None-Match`; a change needs `If-Match`: 428 without, 412 when it "
    "is stale.\n"
    "- Rate limits stand in `RateLimit` and `RateLimit-Policy`; beyond them 429, with `Retry-After`.\n"
    "- Unknown fields are refused; moments are in UTC, days are Beijing's.",
)
NOT_MODIFIED = Text("内容与 If-None-Match 相同，不再发送。", "The same as If-None-Match says; it is not sent again.")

KNOWN: Mapping[str, Text] = {
    "limit": Text("本段至多多少条，1 至 200。", "At most so many items in this part, 1 to 200."),
    "cursor": Text("上一段给出的 next_cursor；内容不作约定。", "The next_cursor of the part before; do not read it."),
    "sort": Text("排序的栏目；前加 - 为倒序。", "What to sort by; with - in front, from the end."),
    "q": Text("包含的文字。", "Words it contains."),
    "on": Text("查询的日期。", "The day asked about."),
    "first": Text("起始日（含）。", "The first day, which is part of it."),
    "last": Text("截止日（含）。", "The last day, which is part of it."),
    "as_of": Text(
        "按该时刻已登记的内容回答，须带时区；省略则按现在。",
        "As it was known at this moment, with its time zone; left out: as it is known now.",
    ),
}
LONGEST_WORDS = 120
LIMITS: Mapping[str, Mapping[str, Any]] = {
    "limit": {"minimum": 1, "maximum": MOST_ROWS},
    "cursor": {"minLength": 1, "maxLength": LONGEST_VALUE},
    "q": {"maxLength": LONGEST_WORDS},
}


def faults(asked: Mapping[str, object]) -> list[Invalid]:
    """In what the usual parameters of a list go beyond their limits."""
    limit, cursor, words = asked.get("limit"), asked.get("cursor"), asked.get("q")
    found: list[Invalid] = []
    if isinstance(limit, int) and not 1 <= limit <= MOST_ROWS:
        found.append(_invalid("limit", limit, f"1 至 {MOST_ROWS} 的整数", f"a whole number from 1 to {MOST_ROWS}"))
    if isinstance(cursor, str) and not 1 <= len(cursor) <= LONGEST_VALUE:
        found.append(_invalid("cursor", cursor, "上一段给出的 next_cursor", "the next_cursor of the part before"))
    if isinstance(words, str) and len(words) > LONGEST_WORDS:
        most = LONGEST_WORDS
        found.append(_invalid("q", words, f"至多 {most} 个字符", f"at most {most} characters"))
    return found


def null_faults(
    pairs: Iterable[tuple[str, str]], names: Mapping[str, str], arguments: Mapping[str, object]
) -> list[Invalid]:
    """The parameters that are written ``null``, which the framework takes for left out."""
    return [
        _invalid(name, value, "一个值，或省略该参数", "a value, or not to be there")
        for name, value in pairs
        if value and name in names and arguments.get(names[name]) is None
    ]


def body_faults(data: object) -> list[Invalid]:
    """The texts and lists of a body that are longer than any may be."""
    return list(_too_long(msgspec.to_builtins(data), "")) if data is not None else []


def _too_long(value: object, place: str) -> Iterator[Invalid]:
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        yield _invalid(place, value, f"至多 {LONGEST_TEXT} 个字符", f"at most {LONGEST_TEXT} characters")
    if isinstance(value, list | tuple):
        items = cast(Sequence[object], value)
        if len(items) > MOST_ITEMS:
            yield _invalid(place, len(items), f"至多 {MOST_ITEMS} 项", f"at most {MOST_ITEMS} items")
        else:
            for at, item in enumerate(items):
                yield from _too_long(item, f"{place}/{at}")
    if isinstance(value, dict):
        for name, item in cast(Mapping[str, object], value).items():
            yield from _too_long(item, f"{place}/{name}" if place else name)


def _invalid(place: str, value: object, zh: str, en: str) -> Invalid:
    return Invalid(place=place, value=ascii(str(value)[:40])[1:-1], expected_zh=zh, expected_en=en)


def parameter(name: str, place: str) -> Text:
    """What a parameter means."""
    if place == "path":
        return Text("编号。", "The id.")
    return KNOWN.get(name, Text(f"只列出 {name} 与此相同的。", f"Only those of this {name}."))


def _asked(name: str, description: Text, *, required: bool = False, **schema: object) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": required, "description": description, "schema": schema}


HEADERS_ASKED: Mapping[str, dict[str, Any]] = {
    "Accept-Language": _asked(
        "Accept-Language",
        Text("zh-CN（缺省）或 en。", "zh-CN (the default) or en."),
        type="string",
        examples=["zh-CN", "en"],
    ),
    "Idempotency-Key": _asked(
        "Idempotency-Key",
        Text(
            "每次业务操作一个，重试时沿用。浏览器会话可以省略，程序不可以。",
            "One for each thing you want done, the same when you retry it. A browser's session may leave it out.",
        ),
        required=True,
        type="string",
        minLength=1,
        maxLength=255,
        pattern=r"^[\x21\x23-\x7e]{1,255}$",
        examples=["8e03978e-40d5-43dd-bc93-6894a57f9324"],
    ),
    "If-Match": _asked(
        "If-Match",
        Text("您所依据的版本：读取时得到的 ETag。", "The version you decided on: the ETag of what you read."),
        required=True,
        type="string",
        pattern=r'^"[0-9]{1,18}(\.[0-9a-f]{1,64})?"$',
        examples=['"3.9f86d081884c7d659a2feaa0"'],
    ),
    "If-None-Match": _asked(
        "If-None-Match",
        Text("手中已有的 ETag；相同时应答 304。", "An ETag you have; 304 is answered when it is still the same."),
        type="string",
    ),
}


def _answered(description: Text, kind: str = "string", example: object = None) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": kind} | ({"examples": [example]} if example is not None else {})
    return {"description": description, "schema": schema}


HEADERS_ANSWERED: Mapping[str, dict[str, Any]] = {
    "X-Request-Id": _answered(
        Text("本次请求的编号，日志与留痕均有记录。", "The id of this request in logs and trail.")
    ),
    "ETag": _answered(Text("应答的强标签。", "The strong tag of the answer."), example='"3.9f86d081884c7d659a2feaa0"'),
    "Location": _answered(Text("新建资源的地址。", "Where the new resource is."), example="/api/v1/…"),
    "Link": _answered(
        Text("下一段的地址（RFC 8288）。", "The next part (RFC 8288)."), example='</api/v1/…>; rel="next"'
    ),
    "Idempotency-Replayed": _answered(
        Text("为 true 时：这是先前保留的应答，没有再次办理。", "true: a kept answer; nothing was done again."),
        example="true",
    ),
    "RateLimit": _answered(Text("剩余次数与恢复秒数。", "What is left, and in how many seconds it is full again.")),
    "RateLimit-Policy": _answered(Text("适用的频率限制。", "The limit that applies.")),
    "Retry-After": _answered(Text("多少秒后再试。", "Seconds to wait."), kind="integer", example=1),
    "WWW-Authenticate": _answered(Text("如何证明身份。", "How to say who you are.")),
}

SECURITY: Mapping[str, dict[str, Any]] = {
    "token": {
        "type": "http",
        "scheme": "bearer",
        "description": Text(
            "接口令牌：Authorization: Bearer …，限定范围与期限。",
            "An API token: Authorization: Bearer …, scoped and expiring.",
        ),
    },
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "heqi_session",
        "description": Text("浏览器会话。", "A browser's session."),
    },
}

REFUSALS: Mapping[int, Text] = {
    400: Text("请求无法理解。", "The request cannot be understood."),
    401: Text("未登录或令牌无效。", "Not signed in, or the token is not good."),
    403: Text("没有权限。", "Not permitted."),
    404: Text("没有找到。", "Not found."),
    408: Text("提交中断过久。", "The submission stopped half way."),
    409: Text("当前状态不允许。", "The present state does not allow it."),
    411: Text("须注明长度。", "The length must be said."),
    412: Text("所依据的版本已过期。", "The version it was decided on is stale."),
    413: Text("超过大小上限。", "Too large."),
    415: Text("不支持的内容类型。", "A media type that is not taken."),
    422: Text("内容不符合规则；逐条列在 errors 中。", "It breaks rules, all of them listed in errors."),
    428: Text("缺少 If-Match。", "If-Match is missing."),
    429: Text("请求过于频繁。", "Too many requests."),
    500: Text("系统内部错误，已记录。", "An internal error; it is recorded."),
    503: Text("系统的一部分暂时没有应答。", "A part of the house does not answer."),
}


def refusal_headers(status: int) -> tuple[str, ...]:
    """The headers of a refusal beside the id of the request."""
    return {401: ("WWW-Authenticate",), 409: ("Retry-After",), 429: ("Retry-After", "RateLimit")}.get(status, ())


EXAMPLES: Mapping[int, str] = {
    400: "bad-request",
    401: "sign-in-needed",
    403: "forbidden",
    404: "not-found",
    408: "body-late",
    409: "conflict",
    411: "length-required",
    412: "stale",
    413: "too-large",
    415: "wrong-media-type",
    422: "many-invalid",
    428: "version-needed",
    429: "too-many-requests",
    500: "unexpected",
    503: "unavailable",
}
"""The kind of problem shown as the example of each status; a test sees that its page exists."""


def refusal(status: int) -> dict[str, Any]:
    """An example of a refusal."""
    slug = EXAMPLES[status]
    shown: dict[str, Any] = {
        "type": f"/problems/{slug}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": REFUSALS[status].en,
        "code": slug,
        "request_id": "req_06f2c9a3b1h7k5m2n8p4q6r0s1",
        "instance": "urn:heqi:request:req_06f2c9a3b1h7k5m2n8p4q6r0s1",
    }
    if status == HTTPStatus.UNPROCESSABLE_ENTITY:
        shown["errors"] = [{"place": "title_zh", "code": "invalid", "detail": "expected 2 to 120 characters"}]
    return shown


PROBLEM_SCHEMA: dict[str, Any] = {
    "title": "Problem",
    "description": "RFC 9457, with the members of the house.",
    "type": "object",
    "properties": {
        "type": {"type": "string", "format": "uri-reference", "description": "The page about this kind of problem."},
        "title": {"type": "string", "description": "The phrase of the status."},
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "detail": {"type": "string", "description": "What is wrong and what to do, in the language asked for."},
        "code": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "The kind of problem."},
        "request_id": {"type": "string"},
        "instance": {"type": "string", "format": "uri-reference", "description": "This occurrence of it."},
        "errors": {
            "type": "array",
            "description": "Each thing that is wrong, with its place: a field of the body or a parameter.",
            "items": {
                "type": "object",
                "properties": {
                    "place": {"type": ["string", "null"]},
                    "code": {"type": "string"},
                    "detail": {"type": "string"},
                },
                "required": ["place", "code", "detail"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["type", "title", "status", "detail", "code", "request_id", "instance"],
    "additionalProperties": False,
}

FILES: dict[str, Any] = {
    "schema": {
        "type": "object",
        "properties": {"files": {"type": "array", "minItems": 1, "items": {"type": "string", "format": "binary"}}},
        "required": ["files"],
    },
    "example": {"files": ["contract.pdf"]},
}
