"""What the working group had to do in the story: caps, a kill and its revival, complaints, incidents."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from typing import Protocol

from heqi.engines import parties
from heqi.engines.parties import Caps, SetCaps, Verdict
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.cases import (
    Answer,
    CaseStep,
    Complain,
    ComplainantKind,
    OpenIncident,
    Outcome,
    Severity,
)
from heqi.storage import Context


class Teller(Protocol):
    """What is needed of the story's teller."""

    today: datetime

    def day(self, days_ago: int) -> date:
        """A working day in the past."""
        ...

    def on(self, days_ago: int, who: str, minutes: int = 0) -> AbstractContextManager[Context]:
        """One of the cast acts."""
        ...


def supervise(story: Teller) -> None:
    """All of it."""
    _limits(story)
    _kills(story)
    _complaints(story)
    _incidents(story)


def _limits(story: Teller) -> None:
    caps = {
        "fund_shares": Caps(users=200, amount_fen=800_000_000_00),
        "margin_watch": Caps(users=300),
        "ecny": Caps(users=10_000, amount_fen=50_000_000_00),
    }
    for pilot, limits in caps.items():
        with story.on(3 if pilot == "ecny" else 150, "group", 15) as ctx:
            present = {one.pilot: one for one in parties.admittances(ctx)}.get(pilot)
            if present is None or present.state is not parties.PilotState.TRIAL:
                continue
            service.set_caps(
                ctx, SetCaps(pilot=pilot, reason="按风险补偿额度设定首期上限", caps=limits, consent_needed=True)
            )


def _kills(story: Teller) -> None:
    with story.on(40, "group", 60) as ctx:
        trials = [one.pilot for one in parties.admittances(ctx) if one.state is parties.PilotState.TRIAL]
    waiting = [one for one in trials if one != "sandbox"]
    if len(waiting) < 2:
        return
    first, second = waiting[0], waiting[1]
    with story.on(40, "group", 65) as ctx:
        parties.kill(ctx, first, "日终对账出现不平，先行停止新业务")
    with story.on(39, "group", 30) as ctx:
        asked = service.propose_revival(ctx, first, "差异已定位为报文重复，补丁上线并复核三日账目无误")
    with story.on(39, "colleague", 90) as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "复核账目与补丁记录，同意恢复", asked.payload_sha256)
    with story.on(1, "group", 200) as ctx:
        parties.kill(ctx, second, "接口返回他人数据一例，排查期间停止新业务")
    with story.on(1, "group", 320) as ctx:
        service.propose_revival(ctx, second, "已定位并修复缓存键缺陷，渗透测试复测通过")


def _complaints(story: Teller) -> None:
    for days_ago, content, late in (
        (45, "赎回到账比页面提示晚了一天，客服未说明原因。", False),
        (30, "签约后一直没有收到合同副本。", True),
    ):
        command = Complain(
            pilot="ecny",
            complainant_kind=ComplainantKind.INVESTOR,
            name="示例投资者",
            contact="investor@example.org",
            content=content,
            received_on=story.day(days_ago),
        )
        with story.on(days_ago, "甲子证券", 30) as ctx:
            one = service.register_complaint(ctx, command)
        if late:
            continue
        with story.on(days_ago - 3, "甲子证券", 45) as ctx:
            one = service.acknowledge_complaint(
                ctx, CaseStep(id=one.id, version=one.version, note="电话告知投诉人已受理")
            )
        with story.on(days_ago - 10, "甲子证券", 10) as ctx:
            reply = "到账晚系通道维护，已补发提示并致歉；页面提示时间已更正。"
            one = service.answer_complaint(
                ctx, Answer(complaint_id=one.id, version=one.version, outcome=Outcome.UPHELD, answer=reply)
            )
        with story.on(days_ago - 12, "甲子证券", 20) as ctx:
            service.close_complaint(ctx, CaseStep(id=one.id, version=one.version, note="投诉人表示认可"))
    with story.on(2, "青松基金", 70) as ctx:
        service.register_complaint(
            ctx,
            Complain(
                pilot="research",
                complainant_kind=ComplainantKind.INSTITUTION,
                name="海棠证券",
                content="本机构提交的报告被重复计分，积分台账与发送记录不符。",
                received_on=story.day(2),
            ),
        )


def _incidents(story: Teller) -> None:
    with story.on(60, "北辰股权交易中心", 90) as ctx:
        found = OpenIncident(
            pilot="fund_shares",
            severity=Severity.MAJOR,
            title="份额登记服务中断",
            description="上午十时五十分起登记请求超时，约二十分钟后自动切换恢复，无数据丢失。",
            discovered_at=ctx.now() - timedelta(minutes=10),
        )
        one = service.open_incident(ctx, found)
    steps = (
        (60, 150, service.report_incident, "已电话并书面报告工作组"),
        (60, 240, service.contain_incident, "切换至备库，限流参数下调"),
        (52, 60, service.close_incident, "根因为连接池耗尽，已加告警并完成演练"),
    )
    for days_ago, minutes, step, note in steps:
        with story.on(days_ago, "北辰股权交易中心", minutes) as ctx:
            one = step(ctx, CaseStep(id=one.id, version=one.version, note=note))
    with story.on(1, "甲子证券", 240) as ctx:
        one = service.open_incident(
            ctx,
            OpenIncident(
                pilot="ecny",
                severity=Severity.MINOR,
                title="查询接口偶发返回空白余额",
                description="三位客户的余额查询返回空白，刷新后正常；未影响交易。",
                discovered_at=ctx.now() - timedelta(hours=2),
            ),
        )
    with story.on(1, "甲子证券", 300) as ctx:
        service.report_incident(ctx, CaseStep(id=one.id, version=one.version, note="按时限书面报告"))
