"""Batches, applications and histories as tables, for pages, files and the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Filter, Kind, Row, Sheet, Tone
from heqi.pilots.sandbox.model.lifecycle import PARTIES, STATES, TONES, Move, State
from heqi.pilots.sandbox.model.records import LICENCES, TECHNOLOGIES, Application, Batch, HistoryEntry, PublicNotice

APPLICATION_COLUMNS = (
    Column("title", Text("项目名称", "Project"), sortable=True),
    Column("state", Text("状态", "State"), Kind.BADGE, sortable=True),
    Column("lead", Text("牵头机构", "Lead applicant"), sortable=True),
    Column("joint", Text("联合机构", "Joint applicants")),
    Column("moved_at", Text("进入时间", "Since"), Kind.MOMENT, sortable=True),
    Column("licence", Text("场景提供机构牌照", "Licence of the scenario's provider")),
    Column("id", Text("编号", "Id"), Kind.CODE),
)

QUEUE_COLUMNS = (
    Column("title", Text("项目名称", "Project")),
    Column("state", Text("状态", "State"), Kind.BADGE),
    Column("next", Text("可办事项", "What may be done")),
    Column("moved_at", Text("等待自", "Waiting since"), Kind.MOMENT),
    Column("lead", Text("牵头机构", "Lead applicant")),
)

BATCH_COLUMNS = (
    Column("name", Text("批次", "Batch")),
    Column("city", Text("城市", "City")),
    Column("call", Text("征集期", "Call")),
    Column("notice_days", Text("公示天数", "Days of notice"), Kind.NUMBER),
    Column("working_group", Text("工作组", "Working group")),
    Column("applications", Text("项目数", "Applications"), Kind.NUMBER),
    Column("id", Text("编号", "Id"), Kind.CODE),
)

NOTICE_COLUMNS = (
    Column("title", Text("项目名称", "Project")),
    Column("state", Text("状态", "State"), Kind.BADGE),
    Column("notice_ends", Text("公示截止日", "Last day of the notice"), Kind.DAY),
    Column("lead", Text("牵头机构", "Lead applicant")),
    Column("joint", Text("联合机构", "Joint applicants")),
    Column("innovation", Text("创新点", "What is new")),
    Column("technologies", Text("技术应用", "Technologies")),
    Column("risk_compensation", Text("风险补偿", "Risk compensation")),
    Column("exit_plan", Text("退出机制", "Exit plan")),
    Column("id", Text("编号", "Id"), Kind.CODE),
)
"""As in the disclosure table of the first batch: what is new, services, technologies, risk compensation, exit."""

HISTORY_COLUMNS = (
    Column("version", Text("版本", "Version"), Kind.NUMBER),
    Column("at", Text("时间", "At"), Kind.MOMENT),
    Column("origin", Text("原状态", "From")),
    Column("target", Text("新状态", "To")),
    Column("party", Text("办理方", "On behalf of")),
    Column("actor", Text("经办人", "By")),
    Column("reason", Text("理由", "Reason")),
)


def title_of(application: Application | PublicNotice) -> Text:
    """The project's name in both languages; the Chinese one where no English was given."""
    return Text(application.title_zh, application.title_en or application.title_zh)


def tone_of(state: State) -> Tone:
    """The tone of a state's badge."""
    return TONES.get(state, Tone.INFO)


def application_sheet(applications: Sequence[Application], total: int, next_cursor: str | None = None) -> Sheet:
    """A part of the list of applications; ``total`` fit its filters."""
    rows = [
        Row(
            {
                "title": title_of(one),
                "lead": one.lead,
                "joint": "、".join(one.joint),
                "licence": LICENCES[one.licence],
                "state": STATES[one.state],
                "moved_at": one.moved_at,
                "id": one.id,
            },
            href=f"/sandbox/applications/{one.id}",
            tone=tone_of(one.state),
        )
        for one in applications
    ]
    title = Text("申报项目", "Applications")
    return Sheet(
        name="applications", title=title, columns=APPLICATION_COLUMNS, rows=rows, total=total, next_cursor=next_cursor
    )


def application_filters(batches: Sequence[Batch]) -> Sequence[Filter]:
    """How the list of applications is narrowed."""
    return (
        Filter("batch", Text("批次", "Batch"), [(one.id, Text(one.name_zh, one.name_en)) for one in batches]),
        Filter("state", Text("状态", "State"), [(one.value, STATES[one]) for one in State]),
        Filter("q", Text("名称或机构", "Title or institution")),
    )


def notice_filters(batches: Sequence[Batch]) -> Sequence[Filter]:
    """How the public notices are narrowed."""
    return (
        Filter("batch", Text("批次", "Batch"), [(one.id, Text(one.name_zh, one.name_en)) for one in batches]),
        Filter("running", Text("公示期", "Notice"), [("yes", Text("正在公示", "Running now"))]),
    )


def notice_sheet(notices: Sequence[PublicNotice], total: int, next_cursor: str | None = None) -> Sheet:
    """The public notices."""
    rows = [
        Row(
            {
                "title": title_of(one),
                "state": STATES[one.state],
                "notice_ends": one.notice_ends,
                "lead": one.lead,
                "joint": "、".join(one.joint),
                "innovation": one.innovation,
                "technologies": _joined([TECHNOLOGIES[each] for each in one.technologies]),
                "risk_compensation": one.risk_compensation,
                "exit_plan": one.exit_plan,
                "id": one.id,
            },
            href=f"/sandbox/notices/{one.id}",
            tone=tone_of(one.state),
        )
        for one in notices
    ]
    title = Text("公示项目", "Public notices")
    return Sheet(name="notices", title=title, columns=NOTICE_COLUMNS, rows=rows, total=total, next_cursor=next_cursor)


def _joined(texts: Sequence[Text]) -> Text:
    return Text("、".join(one.zh for one in texts), ", ".join(one.en for one in texts))


def queue_sheet(waiting: Sequence[tuple[Application, Sequence[Move]]]) -> Sheet:
    """What waits for a step, with the steps that may be taken."""
    rows = [
        Row(
            {
                "title": title_of(one),
                "state": STATES[one.state],
                "next": Text("、".join(move.label.zh for move in moves), "; ".join(move.label.en for move in moves)),
                "moved_at": one.moved_at,
                "lead": one.lead,
            },
            href=f"/sandbox/applications/{one.id}#move",
            tone=tone_of(one.state),
        )
        for one, moves in waiting
    ]
    title = Text("待办项目", "Waiting for a step")
    return Sheet(name="queue", title=title, columns=QUEUE_COLUMNS, rows=rows, total=len(rows))


def batch_sheet(batches: Sequence[Batch]) -> Sheet:
    """All batches."""
    rows = [
        Row(
            {
                "name": Text(one.name_zh, one.name_en),
                "city": one.city,
                "call": Text(f"{one.call_opens} 至 {one.call_closes}", f"{one.call_opens} to {one.call_closes}"),
                "notice_days": one.notice_days,
                "working_group": "、".join(one.working_group),
                "applications": one.applications,
                "id": one.id,
            },
            href=f"/sandbox/data/applications?batch={one.id}",
        )
        for one in batches
    ]
    title = Text("试点批次", "Batches")
    return Sheet(name="batches", title=title, columns=BATCH_COLUMNS, rows=rows, total=len(rows))


def history_sheet(history: Iterable[HistoryEntry]) -> Sheet:
    """The changes of one application."""
    rows = [
        Row(
            {
                "version": entry.version,
                "at": entry.at,
                "origin": STATES[entry.origin] if entry.origin else None,
                "target": STATES[entry.target],
                "party": PARTIES[entry.party],
                "actor": Text(entry.actor_name_zh, entry.actor_name_en),
                "reason": entry.reason,
            }
        )
        for entry in history
    ]
    title = Text("办理记录", "History")
    return Sheet(name="history", title=title, columns=HISTORY_COLUMNS, rows=rows, total=len(rows))
