"""The people of the demo world: loaded once, one password a home, one click to get in."""

from __future__ import annotations

import pytest
from litestar.testing import TestClient

from heqi.engines import parties
from heqi.portal.house import House
from heqi.portal.rooms.identity import demo
from heqi.portal.rooms.identity.service import accounts
from heqi.portal.server import front
from heqi.storage import Home

from .conftest import ADDRESS, log_in


def test_the_demo_world_has_its_institutions_and_people_and_is_loaded_once(house: House) -> None:
    for _ in range(2):
        demo.populate(house)
        with house.open_context() as ctx:
            enrolled = [one.name.zh for one in parties.institutions(ctx) if one.id != "house"]
            people = [one.login for one in accounts.logins(ctx)]
        assert len(enrolled) >= 6
        assert {"甲子证券", "青松基金", "北辰股权交易中心", "试点工作组"} <= set(enrolled)
        assert len(people) == sum(len(cast.people) for cast in demo.WORLD) >= 10


def test_a_house_with_people_of_its_own_gets_no_demo_world(house: House) -> None:
    with house.open_context() as ctx:
        wanted = parties.NewPerson(name_zh="甲", name_en="A", roles=("operator", "admin"))
        person = parties.enrol_admin(ctx, ctx.engine(parties.PersonVault), "house", wanted).person.id
        accounts.add_account(ctx, person, "somebody")
    demo.populate(house)
    assert demo.welcome(house) is None
    with house.open_context() as ctx:
        assert not accounts.logins(ctx)


def test_the_password_is_the_homes_own_and_private(house: House) -> None:
    demo.populate(house)
    found = demo.welcome(house)
    assert found is not None
    file = Home(house.settings.home).keys / "demo-password"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_text() == found.password
    assert len(found.password) >= 12


@pytest.mark.parametrize("login", ["lin.yihe", "gu.qinghe", "cheng.yanzhou"])
def test_the_demo_accounts_share_one_password_and_need_no_factor(house: House, login: str) -> None:
    demo.populate(house)
    found = demo.welcome(house)
    assert found is not None
    assert login in found.logins
    with TestClient(front(house), base_url=ADDRESS) as client:  # pyright: ignore[reportArgumentType]
        client.follow_redirects = False
        client.headers.update({"accept": "text/html", "accept-language": "en"})
        assert log_in(client, login, found.password).status_code == 303
        assert "demo account" in client.get("/identity").text
        assert client.get("/identity").status_code == 200


def test_the_link_of_the_start_signs_in_the_operator_once(house: House) -> None:
    demo.populate(house)
    first, second = demo.welcome(house), demo.welcome(house)
    assert first is not None
    assert second is not None
    with TestClient(front(house), base_url=ADDRESS) as client:  # pyright: ignore[reportArgumentType]
        client.follow_redirects = False
        client.headers["accept"] = "text/html"
        assert client.get(first.link).status_code == 410, "the newer link ends the older one"
        assert client.get(second.link).status_code == 303
        assert client.get("/identity/institutions").status_code == 200
        assert client.get(second.link).status_code == 410
