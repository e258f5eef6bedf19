"""A whole consortium: a house, four witnesses and a time authority, each a process; what an outsider then can check."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from heqi.engines.trust import parse_verifier_key, verify_bundle
from heqi.kernel.settings import Settings
from heqi.portal.house import open_house
from tests.edge.stamping.test_authority import running as stamping
from tests.edge.witness.program import Program, created
from tests.edge.witness.program import running as witnessing
from tests.portal.conftest import Running, start_up

NAMES = ("regulator", "registry", "bank", "broker")
WAIT_SECONDS = 60


class Consortium:
    """What stands around a house."""

    def __init__(self, house: Running, witnesses: dict[str, Program], policy: Path, anchors: Path, key: str) -> None:
        self.house, self.witnesses, self.policy, self.anchors, self.key = house, witnesses, policy, anchors, key


@pytest.fixture(scope="module")
def consortium(tmp_path_factory: pytest.TempPathFactory) -> Generator[Consortium]:
    folder = tmp_path_factory.mktemp("consortium")
    with open_house(Settings(home=folder / "home", demo=False), "command") as house:
        key = str(house.log.key)
    log: Any = SimpleNamespace(signer=SimpleNamespace(key=parse_verifier_key(key)))
    with ExitStack() as opened:
        witnesses = {
            name: opened.enter_context(witnessing(created(folder / name, f"witness.{name}.example"), [log]))
            for name in NAMES
        }
        tsa = opened.enter_context(stamping(folder / "tsa", init=True))
        lines = [f"log {key}", *(f"witness {name} {one.key} {one.url}" for name, one in witnesses.items())]
        lines += ["group others 2 registry bank broker", "group enough all regulator others", "quorum enough"]
        policy = folder / "policy"
        policy.write_text("".join(f"{line}\n" for line in lines))
        anchors = folder / "tsa" / "ca.pem"
        told = {"URL": tsa.url, "TRUST": str(anchors), "DEVELOPMENT": "true"}
        settings = {f"HEQI_TIME_DEV_{name}": value for name, value in told.items()}
        settings |= {"HEQI_LOG_POLICY": str(policy), "HEQI_LOG_TIME_INTERVAL_SECONDS": "1"}
        running = start_up(folder / "home", **settings)
        try:
            yield Consortium(running, witnesses, policy, anchors, key)
        finally:
            running.stop()


def final_entry(client: httpx.Client, content: bytes) -> str:
    """An entry whose checkpoint is final."""
    answer = client.post("/api/v1/evidence/deposits", files={"files": ("a.txt", content)})
    entry_id = str(answer.raise_for_status().json()[0]["entry_id"])
    until = time.monotonic() + WAIT_SECONDS
    while client.get(f"/api/v1/evidence/entries/{entry_id}").json()["receipt"]["standing"] != "final":
        assert time.monotonic() < until, "never final"
        time.sleep(0.1)
    return entry_id


def bundle_of(client: httpx.Client, entry_id: str, folder: Path) -> Path:
    path = folder / f"{entry_id}.zip"
    path.write_bytes(client.get(f"/api/v1/evidence/entries/{entry_id}/bundle").raise_for_status().content)
    return path


def test_a_bundle_shows_an_outsider_finality_and_time(consortium: Consortium, tmp_path: Path) -> None:
    policy, anchors = consortium.policy.read_bytes(), consortium.anchors.read_bytes()
    with consortium.house.sign_in() as client:
        entry_id = final_entry(client, b"contract")
        until = time.monotonic() + WAIT_SECONDS
        while True:  # the token comes a moment after the cosignatures
            verdict = verify_bundle(
                bundle_of(client, entry_id, tmp_path), consortium.key, policy=policy, anchors=anchors
            )
            if verdict.state == "proven":
                break
            assert time.monotonic() < until, verdict
            time.sleep(0.5)
        page = client.get("/evidence/log", headers={"accept": "text/html", "accept-language": "en"}).text
    assert all(name in page for name in NAMES)
    assert "Proof of misconduct" not in page
    told = str(verdict.facts)
    assert "regulator" in told
    assert "development" in told.lower()


def test_without_the_regulator_nothing_becomes_final_and_deposits_go_on(consortium: Consortium) -> None:
    regulator = consortium.witnesses["regulator"].process.pid
    os.kill(regulator, signal.SIGSTOP)
    try:
        with consortium.house.sign_in() as client:
            answer = client.post("/api/v1/evidence/deposits", files={"files": ("b.txt", b"while it stands still")})
            entry_id = answer.raise_for_status().json()[0]["entry_id"]
            until = time.monotonic() + WAIT_SECONDS
            while (receipt := client.get(f"/api/v1/evidence/entries/{entry_id}").json()["receipt"])["index"] is None:
                assert time.monotonic() < until
                time.sleep(0.1)
            time.sleep(2)
            receipt = client.get(f"/api/v1/evidence/entries/{entry_id}").json()["receipt"]
            assert receipt["standing"] == "pending"
            os.kill(regulator, signal.SIGCONT)
            while receipt["standing"] != "final":
                assert time.monotonic() < until, "never final"
                time.sleep(0.2)
                receipt = client.get(f"/api/v1/evidence/entries/{entry_id}").json()["receipt"]
    finally:
        os.kill(regulator, signal.SIGCONT)
