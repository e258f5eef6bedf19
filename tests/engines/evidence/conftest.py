"""A log over a fresh database, and short ways to fill it."""

from __future__ import annotations

import io
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog, IncomingFile, Receipt
from heqi.portal.assets import FONTS
from heqi.storage import Context, OpenContext

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


@contextmanager
def keeping(open_context: OpenContext, log: EvidenceLog) -> Generator[Context]:
    """A context as the house opens it: after the commit, what the log has signed is noted beside the keys."""
    with open_context() as ctx:
        yield ctx
        grown = log.grown(ctx)
    if grown is not None:
        log.marks.grow(grown)


@pytest.fixture
def put(open_context: OpenContext, log: EvidenceLog) -> Put:
    """Deposit contents in one transaction, each under the name ``file-<number>.bin``."""

    def deposit(*contents: bytes) -> list[Receipt]:
        files = [
            IncomingFile(name=f"file-{number}.bin", content=io.BytesIO(content))
            for number, content in enumerate(contents)
        ]
        with keeping(open_context, log) as ctx:
            return evidence.deposit(ctx, log, files)

    return deposit
