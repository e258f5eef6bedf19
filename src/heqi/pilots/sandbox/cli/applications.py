"""Batches and applications on the command line."""

from __future__ import annotations

from typing import Annotated

import msgspec
import typer

from heqi.kernel.problems import Invalid
from heqi.kernel.tables import TableQuery
from heqi.pilots import Desk
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import ExitCause, Party, State
from heqi.pilots.sandbox.model.records import Apply, Filters, Invite, Transition
from heqi.pilots.sandbox.model.tables import application_sheet, history_sheet

app = typer.Typer(no_args_is_help=True, help="监管沙箱 Regulatory sandbox: batches, applications and their way.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
ApplicationId = Annotated[str, typer.Argument(metavar="APPLICATION", help="Id of an application, app_….")]


@app.command("batches")
def batches(context: typer.Context, as_json: AsJson = False) -> None:
    """List the batches 试点批次. Example: heqi sandbox batches"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        answer = service.batches(ctx) if as_json else service.batch_table(ctx, TableQuery())
    desk.answer(answer, as_json=as_json)


@app.command("applications")
def applications(
    context: typer.Context,
    state: Annotated[State | None, typer.Option(help="Only those at this state.")] = None,
    batch: Annotated[str | None, typer.Option(help="Only those of this batch, bat_….")] = None,
    search: Annotated[str, typer.Option("--search", "-q", help="Part of a title or an institution's name.")] = "",
    cursor: Annotated[str | None, typer.Option(help="The next_cursor of the last part.")] = None,
    limit: Annotated[int, typer.Option(help="At most this many, 1 to 200.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List applications 申报项目, newest first. Example: heqi sandbox applications --state trial"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        page = service.applications(ctx, Filters(batch_id=batch, state=state, text=search), cursor, limit)
    desk.answer(page if as_json else application_sheet(page.items, page.total), as_json=as_json)


@app.command("show")
def show(context: typer.Context, application: ApplicationId, as_json: AsJson = False) -> None:
    """Show an application and its history. Example: heqi sandbox show app_06f2…"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        dossier = service.dossier(ctx, application)
    desk.answer(dossier if as_json else dossier.application, as_json=as_json)
    if not as_json:
        desk.answer(history_sheet(dossier.history), as_json=False)


@app.command("apply")
def apply(
    context: typer.Context,
    file: Annotated[typer.FileBinaryRead, typer.Argument(help="JSON with the fields of the application; - reads it.")],
    as_json: AsJson = False,
) -> None:
    """Apply to a batch. Example: heqi sandbox apply project.json

    The file: {"batch_id": "bat_…", "title_zh": "…", "lead": "…", "innovation": "…", "users": "…"}; README has them all.
    """
    desk = desk_of(context)
    command = _read(file)
    with desk.open_context() as ctx:
        made = service.apply(ctx, command)
    desk.answer(made, as_json=as_json)


@app.command("invite")
def invite(
    context: typer.Context,
    application: ApplicationId,
    party: Annotated[Party, typer.Argument(help="experts or assessor.")],
    institution: Annotated[str, typer.Argument(help="Id of the institution, ins_….")],
    as_json: AsJson = False,
) -> None:
    """Give an institution the seat of the experts or the assessor. Example: heqi sandbox invite app_… experts ins_…"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        given = service.invite(ctx, Invite(application_id=application, party=party, institution=institution))
    desk.answer(given, as_json=as_json)


@app.command("notices")
def notices(context: typer.Context, as_json: AsJson = False) -> None:
    """List the public notices 公示. Example: heqi sandbox notices"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        answer = service.notices(ctx) if as_json else service.notice_table(ctx, TableQuery())
    desk.answer(answer, as_json=as_json)


@app.command("move")
def move(
    context: typer.Context,
    application: ApplicationId,
    to: Annotated[State, typer.Argument(help="The state it goes to.")],
    reason: Annotated[str, typer.Option(help="Why; it stays in the history.")],
    exit_cause: Annotated[ExitCause | None, typer.Option("--cause", help="Needed to start the exit.")] = None,
    version: Annotated[int | None, typer.Option(help="The version you read; without it, the present one.")] = None,
    as_json: AsJson = False,
) -> None:
    """Move an application on. Example: heqi sandbox move app_06f2… review --reason 材料齐备"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        read = version if version is not None else service.application(ctx, application).version
        command = Transition(application_id=application, to=to, reason=reason, version=read, exit_cause=exit_cause)
        moved = service.transition(ctx, command)
    desk.answer(moved, as_json=as_json)


def desk_of(context: typer.Context) -> Desk:
    """The desk at which the command is given."""
    return context.obj


def _read(file: typer.FileBinaryRead) -> Apply:
    try:
        return msgspec.json.decode(file.read(), type=Apply)
    except msgspec.MsgspecError as error:
        raise Invalid(
            place=file.name,
            value="JSON",
            expected_zh=f"申报项目的各字段（{error}）",
            expected_en=f"its fields ({error})",
        ) from error
