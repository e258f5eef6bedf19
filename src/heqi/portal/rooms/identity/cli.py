"""``heqi identity first-operator | link | logins``: people and sign-in, for whoever holds the home folder."""

from __future__ import annotations

from typing import Annotated

import msgspec
import typer

from heqi.engines import parties
from heqi.engines.parties import NewPerson, PersonVault
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict
from heqi.kernel.tables import Column, Kind, Row, Sheet
from heqi.portal.desk import TerminalDesk
from heqi.portal.rooms.identity.model.records import LinkPurpose
from heqi.portal.rooms.identity.service import accounts

app = typer.Typer(no_args_is_help=True, help="People and sign-in, for whoever holds the home folder.")
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Login = Annotated[str, typer.Option("--login", help="Login name: small letters, digits, . _ @ -")]


class OperatorExists(Conflict):
    """已有账户，首位运营人员无需再设立。
    There are accounts already; a first operator is not needed any more.
    → 请登录后在“人员”页办理，或用 heqi identity link 取得一次性登录链接。
    → Sign in and use the page People, or get a one-time link with heqi identity link."""


class Link(msgspec.Struct, frozen=True):
    """A one-time link, told this once."""

    login: str
    link: str


@app.command("first-operator")
def first_operator(
    context: typer.Context,
    login: Login,
    name_zh: Annotated[str, typer.Option(help="Name in Chinese.")] = "平台管理员",
    name_en: Annotated[str, typer.Option(help="Name in English.")] = "Operator",
    as_json: Json = False,
) -> None:
    """Make the first person of the platform's operator; the link that is printed lets them set a password, once.

    Example: heqi identity first-operator --login shen.wangzhi
    """
    desk: TerminalDesk = context.obj
    with desk.open_context() as ctx:
        if accounts.is_peopled(ctx):
            raise OperatorExists
        wanted = NewPerson(name_zh=name_zh, name_en=name_en, roles=("operator", "admin"))
        person = parties.enrol_admin(ctx, ctx.engine(PersonVault), "house", wanted).person.id
        accounts.add_account(ctx, person, login)
        code = accounts.invite(ctx, person, LinkPurpose.JOIN)
    desk.answer(_link(desk, login, code), as_json=as_json)


@app.command()
def link(
    context: typer.Context,
    login: Annotated[str, typer.Argument(help="Login name.")],
    as_json: Json = False,
) -> None:
    """Print a link that signs this person in once, within 15 minutes.

    Example: heqi identity link shen.wangzhi
    """
    desk: TerminalDesk = context.obj
    with desk.open_context() as ctx:
        person = accounts.actor_by_login(ctx, login)
        code = accounts.invite(ctx, person.id, LinkPurpose.SIGN_IN)
    desk.answer(_link(desk, login, code), as_json=as_json)


def _link(desk: TerminalDesk, login: str, code: str) -> Link:
    return Link(login, f"{desk.house.doorkeeper.address}/enter/{code}")


@app.command()
def logins(context: typer.Context, as_json: Json = False) -> None:
    """List the login names that may sign in.

    Example: heqi identity logins
    """
    desk: TerminalDesk = context.obj
    with desk.open_context() as ctx:
        found = accounts.logins(ctx)
    columns = (Column("login", Text("登录名", "Login"), Kind.CODE), Column("demo", Text("演示", "Demo")))
    yes, no = Text("是", "yes"), Text("否", "no")
    rows = [Row({"login": one.login, "demo": yes if one.demo else no}) for one in found]
    title = Text("登录名", "Login names")
    desk.answer(Sheet(name="logins", title=title, columns=columns, rows=rows, total=len(rows)), as_json=as_json)
