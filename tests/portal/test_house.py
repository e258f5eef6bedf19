"""The house keeps what its log has signed beside the keys."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from heqi.engines import evidence
from heqi.engines.evidence import IncomingFile, LogSetBack
from heqi.engines.evidence.marks import MARK_FILE
from heqi.engines.trust import Frontier, checkpoint_text
from heqi.kernel.settings import Settings
from heqi.portal.house import House, open_house
from heqi.storage import Home


def deposit(house: House) -> None:
    with house.open_context() as ctx:
        evidence.deposit(ctx, house.log, [IncomingFile(name="a", content=io.BytesIO(b"a"))])


def test_a_deposit_leaves_its_checkpoint_beside_the_keys(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home")
    mark = Home(settings.home).keys / MARK_FILE
    with open_house(settings, "command") as house:
        for _ in range(2):
            deposit(house)
            house.sequence()
            with house.open_context() as ctx:
                assert mark.read_bytes() == evidence.checkpoint(ctx)
        ahead = checkpoint_text(house.log.origin, 9, Frontier().root)
        mark.write_bytes(house.log.signer.sign(ahead))
    with open_house(settings, "command") as house, pytest.raises(LogSetBack):
        deposit(house)
