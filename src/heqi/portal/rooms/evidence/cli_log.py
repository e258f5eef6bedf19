"""``heqi evidence monitor | check | export | import``: the log as others see it, and as static files."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from heqi.kernel.messages import Text
from heqi.kernel.problems import Problem
from heqi.portal.desk import TerminalDesk

app = typer.Typer()
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
MONITOR = "heqi.edge.monitor"
"""The program for third parties. It becomes this process and is not imported: it needs no house and gets none."""
PASSED_ON = {"allow_extra_args": True, "ignore_unknown_options": True}


class NotAnExport(Problem):
    """{folder} 不是文件夹。
    {folder} is not a folder.
    → 请给出 heqi evidence export 写出的文件夹。
    → Give a folder that heqi evidence export has written."""

    status = 422


@app.command("monitor", add_help_option=False, context_settings=PASSED_ON)
def monitor(context: typer.Context) -> None:
    """Watch the log of any house from outside: growth, forks, every entry. Options: heqi evidence monitor --help.

    Example: heqi evidence monitor https://house.example/log --log-key log.vkey --state DIR --once
    """
    _become(*context.args)


@app.command("check", add_help_option=False, context_settings=PASSED_ON)
def check(context: typer.Context) -> None:
    """Check a whole log once, from its first entry on: an address, or a folder of static files.

    Example: heqi evidence check exported --log-key log.vkey
    """
    _become("--once", *context.args)


def _become(*arguments: str) -> NoReturn:
    sys.stdout.flush()
    # -P: what lies in the present folder is not imported
    os.execv(sys.executable, [sys.executable, "-P", "-m", MONITOR, *arguments])  # noqa: S606 no shell is wanted


@app.command("export")
def export(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the files go; an earlier export is continued.")],
    repair: Annotated[bool, typer.Option("--repair", help="Look at every file again, not at new ones only.")] = False,
    as_json: Json = False,
) -> None:
    """Write the public part of the log as static files that any web server can serve. Run it again to bring it up.

    Example: heqi evidence export /srv/www/log
    """
    from heqi.engines.evidence import exporting  # here, as below: monitor and check start without the house
    from heqi.engines.evidence.sealed import StoredSource

    desk: TerminalDesk = context.obj
    log = desk.house.log
    with desk.progress("导出日志", "Exporting the log") as advance:
        done = exporting.export(StoredSource(desk.open_context), log.key, folder, repair=repair, progress=advance)
    told = Text(
        f"{folder}：{done.size:,} 条（新增 {done.grown_by:,}），写入 {done.written:,} 个文件\n  根 {done.root}",
        f"{folder}: {done.size:,} entries ({done.grown_by:,} new), {done.written:,} files written\n  root {done.root}",
    )
    desk.answer(done if as_json else told, as_json=as_json)


@app.command("import")
def restore(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="An export of this very log.")],
    as_json: Json = False,
) -> None:
    """Restore the public part of this log from an export: into an empty database, or behind an older backup.

    Payloads, names and salts are not in an export and are not restored. Example: heqi evidence import /srv/www/log
    """
    from heqi.engines.evidence import restoring
    from heqi.engines.trust.reading import FolderSource
    from heqi.portal.assets import FONTS
    from heqi.storage import Home, open_database

    desk: TerminalDesk = context.obj
    if not folder.is_dir():
        raise NotAnExport(folder=folder)
    keys = Home(desk.settings.home).keys
    with (
        desk.progress("恢复日志", "Restoring the log") as advance,
        open_database(desk.settings, purpose="command") as database,
        database.admin() as owner,
        owner.begin(),
    ):
        done = restoring.restore(owner, keys, FolderSource(folder), FONTS, advance)
    desk.answer(done if as_json else _restored(done), as_json=as_json)


def _restored(done: object) -> list[Text]:
    from heqi.engines.evidence.restoring import Restored

    assert isinstance(done, Restored)
    lines = [
        Text(
            f"{done.origin}：数据库现有 {done.size:,} 条，其中 {done.added:,} 条来自导出；"
            f"前 {done.compared:,} 条与已签名的根相符\n  根 {done.root}",
            f"{done.origin}: {done.size:,} entries in the database, {done.added:,} of them from the export; "
            f"the first {done.compared:,} have the signed root\n  root {done.root}",
        )
    ]
    if done.added:
        lines.append(
            Text(
                "  未恢复（导出中没有）：原文、名称与盐值、操作留痕、提交方签名；这些条目无法再出具新的证明包",
                "  not restored, since no export has them: payloads, names and salts, deeds, submitters' signatures; "
                "no new bundle can be made for these entries",
            )
        )
    if done.marked > done.size:
        lines.append(
            Text(
                f"  密钥旁的标记为 {done.marked:,} 条：日志在补齐之前不能增长",
                f"  the mark beside the keys says {done.marked:,} entries: the log cannot grow before it has them",
            )
        )
    return lines
