"""Batches, applications and histories as tables, for pages, files and the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Kind, Row, Sheet, Tone
from heqi.pilots.sandbox.model.lifecycle import PARTIES, STATES, TONES, State
from heqi.pilots.sandbox.model.records import LICENCES, Application, Batch, HistoryEntry

APPLICATION_COLUMNS = (
    Column("title", Text("项目名称", "Project")),
    Column("state", Text("状态", "State"), Kind.BADGE),
    Column("lead", Text("牵头机构", "Lead applicant")),
    Column("joint", Text("联合机构", "Joint applicants")),
    Column("moved_at", Text("进入时间", "Since"), Kind.MOMENT),
    Column("licence", Text("场景提供机构牌照", "Licence of the scenario's provider")),
    Column("id", Text("编号", "Id"), Kind.CODE),
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

HISTORY_COLUMNS = (
    Column("version", Text("版本", "Version"), Kind.NUMBER),
    Column("at", Text("时间", "At"), Kind.MOMENT),
    Column("origin", Text("原状态", "From")),
    Column("target", Text("新状态", "To")),
    Column("party", Text("办理方", "On behalf of")),
    Column("actor", Text("经办人", "By")),
    Column("reason", Text("理由", "Reason")),
)


def title_of(application: Application) -> Text:
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
            href=f"/sandbox/applications?batch={one.id}",
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
