"""``heqi up | worker | pilots | demo | new-pilot``; what only one of them needs is imported in it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound
from heqi.kernel.tables import Column, Kind, Row, Sheet, Tone
from heqi.portal.desk import TerminalDesk

Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


class NotBuilt(NotFound):
    """{name} 不是已建成的试点；已建成：{built}。
    {name} is not a pilot that is built; built are: {built}.
    → 用 heqi pilots 查看全部试点及其状态。
    → See all pilots and their state with heqi pilots."""


def up(context: typer.Context, as_json: Json = False) -> None:
    """Start the house: database, migrations, demo world if empty, pages. Ctrl-C stops it and keeps everything.

    Example: heqi up
    """
    from heqi.portal import serving  # here, because no other command should wait for the HTTP server

    desk: TerminalDesk = context.obj
    serving.serve(desk.settings, desk.language, as_json=as_json)


def worker(
    context: typer.Context,
    owner: Annotated[int | None, typer.Option("--owner", metavar="PID", hidden=True)] = None,
    as_json: Json = False,
) -> None:
    """Carry out unattended runs beside a running heqi up, until Ctrl-C; as many of them as you like share the work.

    Example: heqi worker
    """
    from heqi.portal import working  # here, because no other command should wait for what flows need

    desk: TerminalDesk = context.obj
    said = Text("执行进程已就绪；按 Ctrl-C 停止", "The worker is ready; Ctrl-C stops it")
    working.work(desk.settings, lambda: desk.answer(said, as_json=as_json), owner=owner)


def pilots(context: typer.Context, as_json: Json = False) -> None:
    """List the sixteen pilots and say which are built.

    Example: heqi pilots --json
    """
    from heqi.portal.registry import cards

    desk: TerminalDesk = context.obj
    columns = [
        Column("slug", Text("代号", "Slug"), Kind.CODE),
        Column("name", Text("名称", "Name")),
        Column("group", Text("分组", "Group")),
        Column("status", Text("状态", "Status"), Kind.BADGE),
    ]
    rows = [
        Row(
            {
                "slug": card.slug,
                "name": card.name,
                "group": card.group.value,
                "status": Text("已建成", "In the house") if built else Text("尚未建设", "Not built yet"),
                "built": int(built),
            },
            tone=Tone.SUCCESS if built else Tone.NEUTRAL,
        )
        for card, built in cards()
    ]
    title = Text("试点", "Pilots")
    desk.answer(Sheet(name="pilots", title=title, columns=columns, rows=rows, total=len(rows)), as_json=as_json)


def demo(
    context: typer.Context,
    pilot: Annotated[str | None, typer.Argument(help="A pilot's slug; all that are built if left out.")] = None,
    as_json: Json = False,
) -> None:
    """Load the small believable world of a pilot and live one day in it; a second time adds nothing.

    Example: heqi demo sandbox
    """
    from heqi.portal.registry import built_pilots, manifests

    desk: TerminalDesk = context.obj
    known = manifests()
    if pilot is not None and (pilot not in known or known[pilot].demo is None):
        raise NotBuilt(name=pilot, built=", ".join(built_pilots()))
    wanted = [pilot] if pilot else [slug for slug, manifest in built_pilots().items() if manifest.demo]
    for slug in wanted:
        load = known[slug].demo
        assert load is not None, "only manifests with a demo were chosen"
        load(desk.open_context)
    done = Text(f"演示数据已就绪：{'、'.join(wanted)}", f"The demo world is there: {', '.join(wanted)}")
    desk.answer({"loaded": wanted} if as_json else done, as_json=as_json)


def new_pilot(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="A Python name in small letters, such as esign.")],
    as_json: Json = False,
) -> None:
    """Write a new pilot of the house's shape, with tests, that passes every check at once. Needs a checkout.

    Example: heqi new-pilot esign
    """
    from heqi.portal import new_pilot as blueprint

    desk: TerminalDesk = context.obj
    root = context.find_root().command
    commands = root.commands if isinstance(root, TyperGroup) else ()
    written = [str(path) for path in blueprint.create(name, Path.cwd(), commands)]
    desk.answer({"written": written} if as_json else written, as_json=as_json)
