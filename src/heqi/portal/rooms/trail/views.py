"""The table of deeds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta

import msgspec

from heqi.engines import evidence
from heqi.engines.evidence import DeedRow, Search
from heqi.kernel.clock import MARKET_ZONE
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid
from heqi.kernel.tables import Column, Filter, Kind, Row, Sheet, TableQuery, Tone
from heqi.portal.registry import actions
from heqi.storage import Context

COLUMNS = (
    Column("at", Text("时间", "When"), Kind.MOMENT),
    Column("action", Text("操作", "Action")),
    Column("subject", Text("对象", "Subject"), Kind.CODE),
    Column("actor", Text("经办", "Actor"), Kind.CODE),
    Column("on_behalf_of", Text("代表", "On behalf of"), Kind.CODE),
    Column("before_sha256", Text("变更前摘要", "Before (SHA-256)"), Kind.CODE),
    Column("after_sha256", Text("变更后摘要", "After (SHA-256)"), Kind.CODE),
    Column("request_id", Text("请求编号", "Request"), Kind.CODE),
    Column("bound", Text("入链", "In the log"), Kind.BADGE),
)
YES_NO = (("yes", Text("是", "read")), ("no", Text("否", "not read")))
FILTERS = (
    Filter("action", Text("操作（如 sandbox 或 sandbox.apply）", "Action (sandbox, or sandbox.apply)")),
    Filter("subject", Text("对象编号", "Id of the subject")),
    Filter("actor", Text("经办人编号", "Id of the actor")),
    Filter("request_id", Text("请求编号", "Id of the request")),
    Filter("since", Text("起始日（年-月-日）", "From (year-month-day)")),
    Filter("until", Text("截止日（年-月-日）", "To (year-month-day)")),
    Filter(
        "personal", Text("查看个人信息", "Personal data"), (("yes", Text("是", "read")), ("no", Text("否", "not read")))
    ),
)
BOUND, WAITING = Text("已入存证日志", "in the log"), Text("待入日志", "waiting")


def deeds_table(ctx: Context, query: TableQuery) -> Sheet:
    """Deeds that the actor may see, newest first; the trail has no other order."""
    query.check(COLUMNS, FILTERS)
    page = evidence.deeds(ctx, _search(query.filters), query.cursor, query.limit)
    return Sheet(
        name="deeds",
        title=Text("操作留痕", "Trail"),
        columns=COLUMNS,
        rows=[_row(deed) for deed in page.items],
        total=page.total,
        next_cursor=page.next_cursor,
        filters=FILTERS,
        query=query,
    )


def _search(filters: Mapping[str, str]) -> Search:
    days = {name: _day(name, filters.get(name)) for name in ("since", "until")}
    words = {name: filters.get(name) for name in ("actor", "action", "subject", "request_id")}
    personal = {"yes": True, "no": False}.get(filters.get("personal", ""))
    until = days["until"] + timedelta(days=1) if days["until"] else None
    return Search(**words, since=days["since"], until=until, personal=personal)


def _day(place: str, value: str | None) -> datetime | None:
    """The beginning of a day, market time."""
    if value is None:
        return None
    try:
        return datetime.combine(datetime.strptime(value, "%Y-%m-%d").date(), time.min, MARKET_ZONE)  # noqa: DTZ007 a day
    except ValueError as error:
        expected = Text("日期，如 2026-11-22", "a day such as 2026-11-22")
        shown = ascii(value)
        raise Invalid(place=place, value=shown, expected_zh=expected.zh, expected_en=expected.en) from error


def _row(deed: DeedRow) -> Row:
    cells = {name: value for name, value in msgspec.structs.asdict(deed).items() if name in _SHOWN}
    cells["action"] = _action(deed.action)
    cells["bound"] = BOUND if deed.entry_id else WAITING
    href = f"/evidence/{deed.entry_id}" if deed.entry_id else None
    return Row(cells, href=href, tone=Tone.SUCCESS if deed.entry_id else Tone.NEUTRAL)


def _action(word: str) -> Text:
    name = actions()[word].name if word in actions() else None
    return Text(f"{name.zh}（{word}）", f"{name.en} ({word})") if name else Text(word, word)


_SHOWN = {column.key for column in COLUMNS}
