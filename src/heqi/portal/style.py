"""The living style page ``/style``: every macro of the kit in all its states, over invented rows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
from litestar import get
from litestar.di import NamedDependency
from litestar.response import ServerSentEvent, ServerSentEventMessage, Template

from heqi.kernel.charts import Chart, Drawing, Series
from heqi.kernel.messages import Text
from heqi.kernel.tables import Cell, Column, Filter, Kind, Row, Sheet, TableQuery, Tone
from heqi.portal.progress import Step, told

PUBLIC = {"public": True}
STEPS = 10
STEP_SECONDS = 0.12

STATES = {
    "done": (Text("已交收", "Settled"), Tone.SUCCESS),
    "running": (Text("办理中", "In progress"), Tone.INFO),
    "waiting": (Text("待复核", "Awaiting review"), Tone.WARNING),
    "failed": (Text("被退回", "Returned"), Tone.ERROR),
    "draft": (Text("草稿", "Draft"), Tone.NEUTRAL),
}

COLUMNS = (
    Column("title", Text("转让", "Transfer"), sortable=True),
    Column("state", Text("状态", "State"), Kind.BADGE, sortable=True),
    Column("amount_fen", Text("金额", "Amount"), Kind.AMOUNT, sortable=True),
    Column("change", Text("净值涨跌", "NAV change"), Kind.CHANGE, sortable=True),
    Column("shares", Text("份额", "Shares"), Kind.NUMBER),
    Column("due", Text("交收日", "Due"), Kind.DAY, sortable=True),
    Column("at", Text("申报时间", "Filed at"), Kind.MOMENT),
    Column("id", Text("编号", "Id"), Kind.CODE),
)
FILTERS = (
    Filter("state", Text("状态", "State"), tuple((key, name) for key, (name, _) in STATES.items())),
    Filter("q", Text("转让名称", "Transfer")),
)
NAMES = (
    ("甲子证券 → 青松基金", "Jiazi Securities → Qingsong Fund"),
    ("青松基金 → 云杉资管", "Qingsong Fund → Yunshan Asset Management"),
    ("朝阳门银行 → 甲子证券", "Chaoyangmen Bank → Jiazi Securities"),
    ("云杉资管 → 北辰股权交易中心", "Yunshan Asset Management → Beichen Equity Exchange"),
)
SAMPLE_ROWS = 23


class SampleRow(msgspec.Struct, frozen=True):
    """One invented transfer."""

    cells: dict[str, Cell]
    state: str


def _sample(at: int) -> SampleRow:
    state = list(STATES)[at % len(STATES)]
    zh, en = NAMES[at % len(NAMES)]
    cells: dict[str, Cell] = {
        "title": Text(f"{zh}（第 {at + 1} 笔）", f"{en} (no. {at + 1})"),
        "state": STATES[state][0],
        "amount_fen": (-1) ** (at % 7 == 3) * (at + 1) ** 6 * 1_237,
        "change": (at * 37) % 401 - 180 if at % 6 else None,
        "shares": Decimal(at * 1_000_000 + 500) / 100,
        "due": date(2031, 3, 1 + at),
        "at": datetime(2031, 2, 28, 1, at, tzinfo=UTC),
        "id": f"trf_{at:026d}",
    }
    return SampleRow(cells, state)


SAMPLES = tuple(_sample(at) for at in range(SAMPLE_ROWS))


def sample_table(query: TableQuery) -> Sheet:
    """The invented transfers as a table that answers every query; ten rows a part."""
    query.check(COLUMNS, FILTERS)
    words, state = query.filters.get("q", "").casefold(), query.filters.get("state", "")
    fitting = [one for one in SAMPLES if state in ("", one.state) and words in str(one.cells["title"]).casefold()]
    if query.sort is not None:
        key = query.sort
        known = [one for one in fitting if one.cells[key] is not None]
        known.sort(key=lambda one: _order(one.cells[key]), reverse=query.descending)
        fitting = known + [one for one in fitting if one.cells[key] is None]
    start = int(query.cursor) if query.cursor and query.cursor.isascii() and query.cursor.isdigit() else 0
    size = min(query.limit, 10)
    rows = [Row(one.cells, href="/style#table", tone=STATES[one.state][1]) for one in fitting[start : start + size]]
    following = str(start + size) if start + size < len(fitting) else None
    return Sheet(
        name="sample",
        title=Text("份额转让", "Share transfers"),
        columns=COLUMNS,
        rows=rows,
        total=len(fitting),
        next_cursor=following,
        filters=FILTERS,
        query=query,
    )


def _order(cell: Cell) -> tuple[int, str]:
    if isinstance(cell, int):
        return cell, ""
    return 0, cell.zh if isinstance(cell, Text) else str(cell)


def sample_charts() -> Sequence[Chart]:
    """One chart of each drawing."""
    days = [f"2031-03-{day:02d}" for day in range(1, 13)]
    flow = [120, 132, 101, 134, 190, 230, 210, 182, 191, 234, 290, 330]
    return (
        Chart(
            name="flow",
            title=Text("每日转让", "Transfers a day"),
            drawing=Drawing.LINE,
            labels=days,
            label_title=Text("日期", "Day"),
            series=[
                Series(Text("笔数", "Transfers"), flow),
                Series(Text("撤销", "Cancelled"), [value // 9 for value in flow]),
            ],
            unit=Text("笔", ""),
        ),
        Chart(
            name="change",
            title=Text("净值涨跌", "NAV change"),
            drawing=Drawing.SIGNED,
            labels=days,
            label_title=Text("日期", "Day"),
            series=[Series(Text("涨跌（%）", "Change (%)"), [Decimal(v % 37 - 17) / 10 for v in flow])],
            unit=Text("%", "%"),
        ),
    )


@get("/style", sync_to_thread=False, include_in_schema=False, opt=PUBLIC)
def style(table_query: NamedDependency[TableQuery]) -> Template:
    """Every macro of the kit in all its states."""
    sheet = sample_table(table_query)
    empty = Sheet(name="none", title=Text("没有记录的表", "A table without rows"), columns=COLUMNS, rows=(), total=0)
    context = {"sheet": sheet, "empty_sheet": empty, "charts": sample_charts(), "now": datetime(2031, 3, 3, tzinfo=UTC)}
    return Template("style/page.html", context=context)


@get("/style/progress", include_in_schema=False, opt=PUBLIC)
async def progress() -> ServerSentEvent:
    """A run of about a second, told step by step, for the progress bar of the style page."""
    return ServerSentEvent(_run())


async def _run() -> AsyncIterator[ServerSentEventMessage]:
    for at in range(1, STEPS + 1):
        await asyncio.sleep(STEP_SECONDS)
        words = Text(f"第 {at} 步，共 {STEPS} 步", f"step {at} of {STEPS}")
        yield told(Step(percent=100 * at // STEPS, words=words, done=at == STEPS))


HANDLERS = (style, progress)
