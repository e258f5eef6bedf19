"""Complaints, incidents and deadlines on the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeVar

import msgspec
import typer

from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid
from heqi.kernel.tables import Column, Kind, Row, Sheet, TableQuery
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.cli.applications import AsJson, desk_of
from heqi.pilots.sandbox.model.cases import (
    Answer,
    CaseFilters,
    CaseStep,
    Complain,
    Complaint,
    Incident,
    OpenIncident,
    Outcome,
)
from heqi.pilots.sandbox.model.deadlines import MATTERS, UNITS, DeadlineRule
from heqi.storage import Context

complaints = typer.Typer(no_args_is_help=True, help="Complaints 投诉.")
incidents = typer.Typer(no_args_is_help=True, help="Incidents 事件.")

Command = TypeVar("Command", Complain, OpenIncident)
ComplaintId = Annotated[str, typer.Argument(metavar="COMPLAINT", help="Id of a complaint, cpl_….")]
IncidentId = Annotated[str, typer.Argument(metavar="INCIDENT", help="Id of an incident, inc_….")]
Note = Annotated[str, typer.Option("--note", help="What is said about it; it goes on the timeline.")]
Overdue = Annotated[bool, typer.Option("--overdue", help="Only those past a deadline that still runs.")]
InputFile = Annotated[typer.FileBinaryRead, typer.Argument(help="JSON, the body of the API; - reads it.")]


@complaints.command("list")
def list_complaints(context: typer.Context, overdue: Overdue = False, as_json: AsJson = False) -> None:
    """List complaints, newest first. Example: heqi sandbox complaints list --overdue"""
    desk = desk_of(context)
    query = TableQuery(filters={"overdue": "yes"} if overdue else {})
    with desk.open_context() as ctx:
        sheet = service.complaint_table(ctx, query)
        page = service.complaints(ctx, CaseFilters(overdue=overdue))
    desk.answer(page if as_json else sheet, as_json=as_json)


@complaints.command("register")
def register_complaint(context: typer.Context, file: InputFile, as_json: AsJson = False) -> None:
    """Put down a new one. Example: heqi sandbox complaints register complaint.json"""
    desk = desk_of(context)
    command = _read(file, Complain)
    with desk.open_context() as ctx:
        made = service.register_complaint(ctx, command)
    desk.answer(made, as_json=as_json)


@complaints.command("show")
def show_complaint(context: typer.Context, complaint: ComplaintId, as_json: AsJson = False) -> None:
    """Show one with its timeline. Example: heqi sandbox complaints show cpl_…"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        found = service.complaint_dossier(ctx, complaint)
    desk.answer(found, as_json=as_json)


@incidents.command("list")
def list_incidents(context: typer.Context, overdue: Overdue = False, as_json: AsJson = False) -> None:
    """List incidents, newest first. Example: heqi sandbox incidents list --overdue"""
    desk = desk_of(context)
    query = TableQuery(filters={"overdue": "yes"} if overdue else {})
    with desk.open_context() as ctx:
        sheet = service.incident_table(ctx, query)
        page = service.incidents(ctx, CaseFilters(overdue=overdue))
    desk.answer(page if as_json else sheet, as_json=as_json)


@incidents.command("open")
def open_incident(context: typer.Context, file: InputFile, as_json: AsJson = False) -> None:
    """Put down a new one. Example: heqi sandbox incidents open incident.json"""
    desk = desk_of(context)
    command = _read(file, OpenIncident)
    with desk.open_context() as ctx:
        made = service.open_incident(ctx, command)
    desk.answer(made, as_json=as_json)


@incidents.command("show")
def show_incident(context: typer.Context, incident: IncidentId, as_json: AsJson = False) -> None:
    """Show one with its timeline. Example: heqi sandbox incidents show inc_…"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        found = service.incident_dossier(ctx, incident)
    desk.answer(found, as_json=as_json)


def _step(
    context: typer.Context,
    read: Callable[[Context, str], Complaint | Incident],
    take: Callable[[Context, CaseStep], Complaint | Incident],
    case: str,
    note: str,
    *,
    as_json: bool,
) -> None:
    """Take one step of a case, on the version that stands."""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        after = take(ctx, CaseStep(id=case, version=read(ctx, case).version, note=note))
    desk.answer(after, as_json=as_json)


@complaints.command("acknowledge")
def acknowledge_complaint(context: typer.Context, complaint: ComplaintId, note: Note, as_json: AsJson = False) -> None:
    """Acknowledge it and take it on. Example: heqi sandbox complaints acknowledge cpl_… --note 电话告知"""
    _step(context, service.complaint, service.acknowledge_complaint, complaint, note, as_json=as_json)


@complaints.command("take")
def take_complaint(context: typer.Context, complaint: ComplaintId, note: Note, as_json: AsJson = False) -> None:
    """Take it over from a colleague. Example: heqi sandbox complaints take cpl_… --note 轮岗"""
    _step(context, service.complaint, service.take_complaint, complaint, note, as_json=as_json)


@complaints.command("close")
def close_complaint(context: typer.Context, complaint: ComplaintId, note: Note, as_json: AsJson = False) -> None:
    """Close it after it was answered. Example: heqi sandbox complaints close cpl_… --note 投诉人认可"""
    _step(context, service.complaint, service.close_complaint, complaint, note, as_json=as_json)


@incidents.command("report")
def report_incident(context: typer.Context, incident: IncidentId, note: Note, as_json: AsJson = False) -> None:
    """Report it to the working group. Example: heqi sandbox incidents report inc_… --note 书面报告"""
    _step(context, service.incident, service.report_incident, incident, note, as_json=as_json)


@incidents.command("contain")
def contain_incident(context: typer.Context, incident: IncidentId, note: Note, as_json: AsJson = False) -> None:
    """Say how it is under control. Example: heqi sandbox incidents contain inc_… --note 切换备库"""
    _step(context, service.incident, service.contain_incident, incident, note, as_json=as_json)


@incidents.command("close")
def close_incident(context: typer.Context, incident: IncidentId, note: Note, as_json: AsJson = False) -> None:
    """Close it. Example: heqi sandbox incidents close inc_… --note 根因已消除"""
    _step(context, service.incident, service.close_incident, incident, note, as_json=as_json)


@complaints.command("answer")
def answer_complaint(
    context: typer.Context,
    complaint: ComplaintId,
    outcome: Annotated[Outcome, typer.Argument(help="What was found.")],
    words: Annotated[str, typer.Option("--answer", help="The answer.")],
    as_json: AsJson = False,
) -> None:
    """Answer it. Example: heqi sandbox complaints answer cpl_… upheld --answer 已补发"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        version = service.complaint(ctx, complaint).version
        command = Answer(complaint_id=complaint, version=version, outcome=outcome, answer=words)
        after = service.answer_complaint(ctx, command)
    desk.answer(after, as_json=as_json)


def deadlines(context: typer.Context, as_json: AsJson = False) -> None:
    """List the deadlines with their sources 时限. Example: heqi sandbox deadlines"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        found = service.deadlines(ctx)
    desk.answer(found if as_json else _sheet([_row(one) for one in found]), as_json=as_json)


def _sheet(rows: list[Row]) -> Sheet:
    columns = [
        Column("matter", Text("事项", "Matter")),
        Column("deadline", Text("时限", "Deadline")),
        Column("valid_from", Text("生效日", "From"), Kind.DAY),
        Column("source", Text("依据", "Source")),
    ]
    return Sheet(name="deadlines", title=Text("时限", "Deadlines"), columns=columns, rows=rows, total=len(rows))


def _row(one: DeadlineRule) -> Row:
    unit = UNITS[one.unit]
    deadline = Text(f"{one.count} {unit.zh}", f"{one.count} {unit.en}")
    cells = {"matter": MATTERS[one.matter], "deadline": deadline, "valid_from": one.valid_from, "source": one.source}
    return Row(cells)


def _read(file: typer.FileBinaryRead, kind: type[Command]) -> Command:
    try:
        return msgspec.json.decode(file.read(), type=kind)
    except msgspec.MsgspecError as error:
        raise Invalid(
            place=file.name, value="JSON", expected_zh=f"各字段（{error}）", expected_en=f"its fields ({error})"
        ) from error
