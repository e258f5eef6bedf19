"""A log over a fresh database, and short ways to fill it."""

from __future__ import annotations

import io
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from heqi.engines import evidence
from heqi.engines.evidence import SEQUENCER, EvidenceLog, IncomingFile, Receipt, Sequencer
from heqi.portal.assets import FONTS
from heqi.storage import Context, OpenContext, begin

Put = Callable[..., list[Receipt]]


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """The folder of the keys."""
    return tmp_path / "keys"


@pytest.fixture
def log(open_context: OpenContext, keys: Path) -> EvidenceLog:
    """A log that was just begun."""
    with open_context() as ctx:
        return evidence.open_log(ctx, keys, fonts=FONTS)


def a_sequencer(open_context: OpenContext, log: EvidenceLog) -> Sequencer:
    """A sequencer over the contexts of the test."""

    @contextmanager
    def opened() -> Generator[Context]:
        with open_context() as ctx, begin(msgspec.structs.replace(ctx, actor=SEQUENCER)) as own:
            yield own

    return Sequencer(opened, log, "test")


def sequenced(open_context: OpenContext, log: EvidenceLog) -> None:
    """Place what waits, as the house does a moment after a commit."""
    a_sequencer(open_context, log).drain()


@contextmanager
def keeping(open_context: OpenContext, log: EvidenceLog) -> Generator[Context]:
    """A context, and when it has committed, places for what was deposited in it."""
    with open_context() as ctx:
        yield ctx
    sequenced(open_context, log)


@pytest.fixture
def put(open_context: OpenContext, log: EvidenceLog) -> Put:
    """Deposit contents in one transaction, each under the name ``file-<number>.bin``; receipts with their places."""

    def deposit(*contents: bytes) -> list[Receipt]:
        files = [
            IncomingFile(name=f"file-{number}.bin", content=io.BytesIO(content))
            for number, content in enumerate(contents)
        ]
        with keeping(open_context, log) as ctx:
            made = evidence.deposit(ctx, log, files)
        with open_context() as ctx:
            return evidence.receipts(ctx, log, [one.entry_id for one in made])

    return deposit
