"""``heqi db migrate | status | backup FILE | restore FILE | expire``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from heqi import storage
from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Kind, Row, Sheet, Tone
from heqi.portal.desk import TerminalDesk
from heqi.storage import Database, Opening, open_database

app = typer.Typer(no_args_is_help=True, help="The database: migrations, backup, restore.")
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
AS_IT_IS = Opening(migrated=False)


@app.command()
def migrate(context: typer.Context, as_json: Json = False) -> None:
    """Bring every schema to its newest revision.

    Example: heqi db migrate
    """
    desk: TerminalDesk = context.obj
    with open_database(desk.settings, purpose="command", opening=AS_IT_IS) as database:
        storage.migrate(database)
        desk.answer(_revisions(database), as_json=as_json)


@app.command()
def status(context: typer.Context, as_json: Json = False) -> None:
    """Show the revision of every package's schema.

    Example: heqi db status
    """
    desk: TerminalDesk = context.obj
    with open_database(desk.settings, purpose="command", opening=AS_IT_IS) as database:
        desk.answer(_revisions(database), as_json=as_json)


@app.command()
def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The backup to write; never overwritten. It holds no keys.")],
    as_json: Json = False,
) -> None:
    """Write the whole database into one file. The keys of the home are not in it: keep them apart from it.

    Example: heqi db backup heqi.dump
    """
    desk: TerminalDesk = context.obj
    with (
        desk.progress("备份", "Backing up"),
        open_database(desk.settings, purpose="command", opening=AS_IT_IS) as database,
    ):
        storage.backup(database, file)
    size = file.stat().st_size
    done = Text(f"已备份到 {file}（{size:,} 字节），不含密钥", f"Backed up to {file} ({size:,} bytes), without keys")
    desk.answer({"file": str(file), "size_bytes": size} if as_json else done, as_json=as_json)


@app.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A backup made by heqi db backup.")],
    as_json: Json = False,
) -> None:
    """Fill an empty database from a backup, then migrate it. Put the home's keys in place first.

    Example: heqi db restore heqi.dump
    """
    desk: TerminalDesk = context.obj
    with (
        desk.progress("恢复", "Restoring"),
        open_database(desk.settings, purpose="command", opening=AS_IT_IS) as database,
    ):
        storage.restore(database, file)
    done = Text(f"已从 {file} 恢复", f"Restored from {file}")
    desk.answer({"file": str(file)} if as_json else done, as_json=as_json)


@app.command()
def expire(context: typer.Context, as_json: Json = False) -> None:
    """Forget the answers to idempotency keys whose days are over (api.answer_kept_days).

    Example: heqi db expire
    """
    from heqi.portal.api import idempotency  # here, because no other command should wait for it

    desk: TerminalDesk = context.obj
    with desk.open_context() as ctx:
        forgotten = idempotency.expire(ctx)
    done = Text(f"已清除 {forgotten} 条到期的应答", f"Forgot {forgotten} answers")
    desk.answer({"forgotten": forgotten} if as_json else done, as_json=as_json)


def _revisions(database: Database) -> Sheet:
    columns = [
        Column("package", Text("程序包", "Package"), Kind.CODE),
        Column("current", Text("当前版本", "Current"), Kind.CODE),
        Column("head", Text("最新版本", "Newest"), Kind.CODE),
        Column("pending", Text("待执行", "Pending"), Kind.NUMBER),
    ]
    rows = [
        Row(
            {"package": one.package, "current": one.current, "head": one.head, "pending": one.pending},
            tone=Tone.WARNING if one.pending else Tone.SUCCESS,
        )
        for one in storage.status(database)
    ]
    title = Text("数据库版本", "Schema revisions")
    return Sheet(name="revisions", title=title, columns=columns, rows=rows, total=len(rows))
