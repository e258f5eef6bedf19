"""``heqi webhooks messages | show | replay``."""

from __future__ import annotations

from typing import Annotated

import typer

from heqi.kernel.tables import TableQuery
from heqi.pilots import Desk
from heqi.portal.rooms.webhooks import service

app = typer.Typer(no_args_is_help=True, help="Messages to an institution's systems 事件推送.")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
MessageId = Annotated[str, typer.Argument(metavar="MESSAGE", help="msg_…")]


@app.command("messages")
def list_messages(
    context: typer.Context,
    subscription: Annotated[str, typer.Option(help="Only of this subscription (whk_…).")] = "",
    state: Annotated[str, typer.Option(help="waiting, delivered, failed or stopped.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the newest messages and how they stand. Example: heqi webhooks messages --state failed"""
    desk: Desk = context.obj
    filters = {key: value for key, value in {"subscription": subscription, "state": state}.items() if value}
    with desk.open_context() as ctx:
        sheet = service.messages_table(ctx, TableQuery(filters=filters))
    desk.answer(sheet, as_json=as_json)


@app.command()
def show(context: typer.Context, message: MessageId, as_json: AsJson = False) -> None:
    """Show a message with every attempt to deliver it. Example: heqi webhooks show msg_06fw1gr0t2v4x6z8b0d2f4h6k8"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        desk.answer(service.message(ctx, message), as_json=as_json)


@app.command()
def replay(context: typer.Context, message: MessageId, as_json: AsJson = False) -> None:
    """Deliver a message once more, under its own id. Example: heqi webhooks replay msg_06fw1gr0t2v4x6z8b0d2f4h6k8"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        desk.answer(service.replay(ctx, message), as_json=as_json)
