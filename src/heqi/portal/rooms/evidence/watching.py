"""How the log stands, for people: growth, witnesses, time, and what must never happen."""

from __future__ import annotations

from collections.abc import Sequence

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Template

from heqi.engines.evidence import EvidenceLog
from heqi.engines.evidence.finality import WitnessStanding
from heqi.engines.evidence.standing import LogStanding, log_standing
from heqi.engines.evidence.store.times import AuthorityRow, ClockJump
from heqi.kernel.charts import Chart, Drawing, Series
from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Kind, Row, Sheet, Tone
from heqi.storage import OpenContext


@get("/evidence/log", sync_to_thread=True, include_in_schema=False)
def watching(open_context: NamedDependency[OpenContext]) -> Template:
    """How the log stands."""
    with open_context() as ctx:
        standing = log_standing(ctx, ctx.engine(EvidenceLog))
    context = {
        "standing": standing,
        "chart": growth_chart(standing),
        "witnesses": witness_sheet(standing.witnesses),
        "authorities": authority_sheet(standing.time.authorities),
        "jumps": jump_sheet(standing.time.jumps),
    }
    return Template("evidence/log.html", context=context)


def growth_chart(standing: LogStanding) -> Chart | None:
    """Entries by day; nothing to draw where there are none."""
    if not standing.growth:
        return None
    return Chart(
        name="growth",
        title=Text("每日新增条目（近 30 天）", "New entries by day (last 30 days)"),
        drawing=Drawing.BAR,
        labels=[day.isoformat() for day, _ in standing.growth],
        label_title=Text("日期", "Day"),
        series=[Series(Text("条目", "Entries"), [count for _, count in standing.growth])],
    )


def witness_sheet(witnesses: Sequence[WitnessStanding]) -> Sheet:
    """Who cosigns, how far, and who is behind."""
    columns = (
        Column("name", Text("见证方", "Witness")),
        Column("state", Text("状态", "State"), Kind.BADGE),
        Column("cosigned_size", Text("已联署至（条）", "Cosigned up to (entries)"), Kind.NUMBER),
        Column("lag", Text("落后（条）", "Behind (entries)"), Kind.NUMBER),
        Column("cosigned_at", Text("联署时间", "Cosigned"), Kind.MOMENT),
        Column("trouble", Text("最近的问题", "Last trouble")),
    )
    rows = [
        Row(
            {
                "name": one.name,
                "state": Text("应答正常", "answers") if one.failing_since is None else Text("无应答", "failing"),
                "cosigned_size": one.cosigned_size,
                "lag": one.lag,
                "cosigned_at": one.cosigned_at,
                "trouble": one.trouble,
            },
            tone=Tone.SUCCESS if one.failing_since is None else Tone.ERROR,
        )
        for one in witnesses
    ]
    return Sheet(name="witnesses", title=Text("见证方", "Witnesses"), columns=columns, rows=rows, total=len(rows))


def authority_sheet(authorities: Sequence[AuthorityRow]) -> Sheet:
    """Who stamps the time, and since when not."""
    columns = (
        Column("name", Text("时间戳机构", "Time authority")),
        Column("state", Text("状态", "State"), Kind.BADGE),
        Column("last_token_at", Text("最近的令牌", "Last token"), Kind.MOMENT),
        Column("last_error", Text("最近的问题", "Last trouble")),
    )
    rows = [
        Row(
            {
                "name": one.name,
                "state": Text("应答正常", "answers") if one.failing_since is None else Text("无有效令牌", "failing"),
                "last_token_at": one.last_token_at,
                "last_error": one.last_error,
            },
            tone=Tone.SUCCESS if one.failing_since is None else Tone.ERROR,
        )
        for one in authorities
    ]
    title = Text("时间戳机构", "Time authorities")
    return Sheet(name="authorities", title=title, columns=columns, rows=rows, total=len(rows))


def jump_sheet(jumps: Sequence[ClockJump]) -> Sheet:
    """When the clock of the house was seen to be wrong."""
    columns = (
        Column("noticed_at", Text("发现时间", "Noticed"), Kind.MOMENT),
        Column("authority", Text("由谁显示", "Shown by")),
        Column("off_millis", Text("偏差（毫秒）", "Off (ms)"), Kind.NUMBER),
        Column("size", Text("当时条目数", "Entries then"), Kind.NUMBER),
    )
    machine = Text("本机运行时间", "running time of this machine")
    rows = [
        Row(
            {
                "noticed_at": one.noticed_at,
                "authority": one.authority or machine,
                "off_millis": one.off_millis,
                "size": one.size,
            }
        )
        for one in jumps
    ]
    return Sheet(name="jumps", title=Text("时钟异常", "Clock jumps"), columns=columns, rows=rows, total=len(rows))


HANDLERS = (watching,)
