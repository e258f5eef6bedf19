"""The door at the command line: the first operator, one-time links, acting for a person."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from httpx import Client

from heqi.kernel.problems import Forbidden
from heqi.kernel.settings import read_settings
from heqi.portal.house import House, open_house
from heqi.portal.program import _person  # pyright: ignore[reportPrivateUsage]
from heqi.portal.rooms.identity.model.records import NewToken
from heqi.portal.rooms.identity.service import tokens
from tests.portal.conftest import Running, heqi

from .conftest import World


def test_a_real_house_begins_with_its_first_operator(tmp_path: Path) -> None:
    home = tmp_path / "home"
    made = heqi(home, "identity", "first-operator", "--login", "shen.wangzhi", "--json")
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["link"].startswith("http://127.0.0.1:8080/enter/")
    again = heqi(home, "identity", "first-operator", "--login", "another")
    assert again.returncode == 1
    assert "heqi identity link" in again.stderr
    with open_house(read_settings({"HEQI_HOME": str(home)}), "command") as house:
        held = house.open_context()
        with held as ctx, ctx.engine_role("door") as db:
            rows = db.exec_driver_sql("select login, state, demo from identity.account").all()
    assert [tuple(row) for row in rows] == [("shen.wangzhi", "invited", False)]


def test_a_link_of_the_command_line_signs_in_once(up: Running) -> None:
    made = heqi(up.home, "identity", "link", "gu.qinghe", "--json")
    path = json.loads(made.stdout)["link"].partition("/enter/")[2]
    with Client(base_url=up.address) as client:
        assert client.get(f"/enter/{path}").status_code == 303
        assert client.get("/api/v1/identity/me").json()["name"]["zh"] == "顾清和"
        assert client.get(f"/enter/{path}").status_code == 410
    unknown = heqi(up.home, "identity", "link", "nobody")
    assert unknown.returncode == 1


def test_up_tells_how_to_get_in(up: Running) -> None:
    demo = up.said["demo"]
    assert isinstance(demo, dict)
    assert {"lin.yihe", "gu.qinghe", "shen.wangzhi"} <= set(demo["logins"])  # pyright: ignore[reportUnknownArgumentType]
    told = heqi(up.home, "identity", "logins", "--json")
    assert {one["login"] for one in json.loads(told.stdout)} == set(demo["logins"])  # pyright: ignore[reportUnknownArgumentType]


def test_as_somebody_one_acts_with_their_rights_and_on_their_behalf(world: World, house: House) -> None:
    actor = _person(house, "gu.qinghe")
    assert (actor.id, actor.on_behalf_of) == ("local", world.colleague.id)
    assert (actor.roles, actor.institution) == (world.colleague.roles, world.colleague.institution)
    with pytest.raises(Forbidden), house.open_context(actor) as ctx:
        tokens.create_token(ctx, NewToken(name="x", scopes=("sandbox:read",)), ("sandbox",))


def test_as_takes_a_login_name(up: Running) -> None:
    assert heqi(up.home, "--as", "nobody", "evidence", "list").returncode == 1
    assert heqi(up.home, "--as", "lin.yihe", "evidence", "list").returncode == 0
