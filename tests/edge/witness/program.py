"""The real ``heqi-witness`` as a process of its own, and a log to show it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from heqi.engines.trust import Frontier, NoteSigner, TileTree, checkpoint_text, leaf_hash
from heqi.engines.trust.cosigning import WitnessKey, parse_witness_key
from heqi.engines.trust.tiles import TILE_WIDTH
from heqi.engines.trust.witnessing import AddCheckpoint

MAIN = "from heqi.edge.witness.main import main; main()"
ORIGIN = "log.example/one"
BOOT_SECONDS = 30.0


class Log:
    """A log of a few leaves, with its key; ``changed`` is a leaf that was exchanged, after which all is signed anew."""

    def __init__(self, seed: int = 1, origin: str = ORIGIN, changed: int | None = None) -> None:
        self.signer = NoteSigner(origin, bytes([seed]) * 32)
        self.changed = changed

    def leaves(self, size: int) -> list[bytes]:
        return [leaf_hash(b"%d" % number + b"!" * (number == self.changed)) for number in range(size)]

    def root(self, size: int) -> bytes:
        return Frontier().extend(self.leaves(size)).root

    def note(self, size: int) -> bytes:
        return self.signer.sign(checkpoint_text(self.signer.key.name, size, self.root(size)))

    def proof(self, old: int, size: int) -> list[bytes]:
        assert size <= TILE_WIDTH
        tile = b"".join(self.leaves(size))
        return TileTree(size, lambda level, number, width: tile[: 32 * width]).consistency(old) if old else []

    def request(self, old: int, size: int) -> bytes:
        return AddCheckpoint(old, tuple(self.proof(old, size)), self.note(size)).encode()


class Program:
    """One running witness."""

    def __init__(self, process: subprocess.Popen[bytes], output: Path, state: Path) -> None:
        self.process, self.output, self.state = process, output, state
        deadline = time.monotonic() + BOOT_SECONDS
        while not (heard := self.events("listening")):
            assert process.poll() is None, output.read_text()
            assert time.monotonic() < deadline
            time.sleep(0.02)
        self.address: str = heard[0]["address"]
        self.key: WitnessKey = parse_witness_key(heard[0]["witness"])
        self.url = f"http://{self.address}"
        self.client = httpx.Client(base_url=self.url, timeout=20, trust_env=False)

    def events(self, kind: str | None = None) -> list[dict[str, Any]]:
        """What it has logged."""
        whole = [line for line in self.output.read_text().splitlines(keepends=True) if line.endswith("\n")]
        lines = [json.loads(line) for line in whole if line.startswith("{")]
        return [line for line in lines if kind in (None, line["event"])]

    def add(self, body: bytes) -> httpx.Response:
        return self.client.post("/add-checkpoint", content=body)

    def misconduct(self) -> list[dict[str, Any]]:
        return self.client.get("/misconduct").json()["cases"]

    def size(self, origin: str = ORIGIN) -> int:
        logs = self.client.get("/status").json()["logs"]
        return next(each["size"] for each in logs if each["origin"] == origin)

    def stop(self, number: int = signal.SIGTERM) -> int:
        """End it, and wait."""
        self.client.close()
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGCONT)
            os.kill(self.process.pid, number)
        return self.process.wait(20)


def heqi_witness(*arguments: object, program: str = MAIN) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    command = [sys.executable, "-P", "-c", program, *map(str, arguments)]
    environment = {**os.environ, "LANG": "C.UTF-8"}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)


def created(state: Path, name: str = "witness.example/a") -> Path:
    done = heqi_witness("--init", "--name", name, "--state", state)
    assert done.returncode == 0, done.stderr
    return state


def arguments_of(folder: Path, logs: Sequence[Log]) -> list[str]:
    given: list[str] = []
    for number, log in enumerate(logs):
        path = folder / f"log-{number}.vkey"
        path.write_text(f"{log.signer.key}\n")
        given += ["--log", log.signer.key.name, "--log-key", str(path)]
    return given


@contextmanager
def running(
    state: Path, logs: Sequence[Log], *, listen: str = "127.0.0.1:0", program: str = MAIN
) -> Generator[Program]:
    """A witness that serves until the end of the block."""
    arguments = [*arguments_of(state.parent, logs), "--listen", listen, "--state", str(state)]
    output = state.parent / f"{state.name}.log"
    with output.open("wb") as file:
        process = subprocess.Popen([sys.executable, "-P", "-c", program, *arguments], stdout=file, stderr=file)
    try:
        witness = Program(process, output, state)
        try:
            yield witness
        finally:
            witness.stop()
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
