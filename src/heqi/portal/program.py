"""Every command of ``heqi``, its exit codes (0 done, 1 a Problem, 2 usage, 130 Ctrl-C) and its language."""

from __future__ import annotations

import sys
from importlib.metadata import version as version_of
from typing import TYPE_CHECKING, Annotated

import typer

from heqi.kernel.messages import Text
from heqi.kernel.problems import ManyInvalid, Problem, Unavailable
from heqi.portal.commands import house
from heqi.portal.commands.later import HouseCommands
from heqi.portal.desk import TerminalDesk

if TYPE_CHECKING:
    from heqi.portal.house import House
    from heqi.storage import Actor

app = typer.Typer(
    name="heqi",
    cls=HouseCommands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command("up")(house.up)
app.command("worker")(house.worker)
app.command("pilots")(house.pilots)
app.command("demo")(house.demo)
app.command("new-pilot")(house.new_pilot)


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"heqi {version_of('heqi')}\n")
        raise typer.Exit


@app.callback()
def start(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_show_version, help="Print the version and stop.")
    ] = False,
    login: Annotated[str, typer.Option("--as", metavar="LOGIN", help="Act for this person; kept on record.")] = "",
) -> None:
    """Heqi 合契: shared business of capital-market institutions, with proof. 语言：HEQI_LANGUAGE=zh|en。"""
    assert isinstance(context.obj, TerminalDesk)
    if login:
        context.obj.stand_in = lambda house: _person(house, login)


def _person(house: House, login: str) -> Actor:
    """The local operator in the place of a person: with their roles at their institution, on their behalf."""
    from msgspec.structs import replace  # here, as all below: most commands act for nobody

    from heqi.portal.house import LOCAL_OPERATOR
    from heqi.portal.rooms.identity.service import accounts

    with house.open_context() as ctx:
        person = accounts.actor_by_login(ctx, login)
    return replace(person, id=LOCAL_OPERATOR.id, on_behalf_of=person.id)


def run() -> None:
    """Run one command; a Problem is a sentence on standard error and exit code 1."""
    desk = TerminalDesk()
    try:
        app(obj=desk, standalone_mode=True)
    except Problem as problem:
        sys.exit(_say(desk, problem))
    except BrokenPipeError:
        sys.exit(1)
    except Exception as error:
        if (problem := _of_the_database(error)) is None:
            raise
        sys.exit(_say(desk, problem))
    finally:
        desk.close()


def _of_the_database(error: Exception) -> Problem | None:
    """The problem behind an error of SQLAlchemy, which is loaded where there is one."""
    if "sqlalchemy" not in sys.modules:
        return None
    from sqlalchemy.exc import OperationalError

    return (
        Unavailable(part="PostgreSQL", reason=type(error.orig).__name__)
        if isinstance(error, OperationalError)
        else None
    )


def _say(desk: TerminalDesk, problem: Problem) -> int:
    word = Text("错误", "Problem").to(desk.language)
    lines = [f"{word}: {problem.sentence(desk.language)}"]
    if isinstance(problem, ManyInvalid):
        lines += [f"  - {one.place or ''}: {one.message.to(desk.language)}" for one in problem.problems]
    sys.stderr.write("\n".join(lines) + "\n")
    return 1
