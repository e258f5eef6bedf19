"""What ``heqi up`` does before it serves."""

from __future__ import annotations

import msgspec

from heqi.portal import serving
from heqi.portal.house import House
from heqi.portal.rooms.identity import demo
from heqi.portal.rooms.identity.service import accounts


def test_without_a_demo_world_nobody_has_an_account(house: House) -> None:
    real = msgspec.structs.replace(house, settings=msgspec.structs.replace(house.settings, demo=False))
    serving._populate(real)  # pyright: ignore[reportPrivateUsage]
    with house.open_context() as ctx:
        assert not accounts.is_peopled(ctx)
    assert demo.welcome(real) is None
