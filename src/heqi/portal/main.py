"""Where ``heqi`` begins: Ctrl-C ends it quietly from the first moment, then :mod:`heqi.portal.program` is loaded."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

INTERRUPTED = 130  # 128 + SIGINT, as a shell says it


def main() -> None:
    """Run one command."""
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler  # not in the background of a shell
    if heeded:
        signal.signal(signal.SIGINT, _leave)
    from heqi.portal.program import run  # here, because it takes a second

    if heeded:
        signal.signal(signal.SIGINT, _end)
    run()


def _leave(number: int, frame: FrameType | None) -> None:
    """Nothing is open yet, and half-loaded modules may not even let an exception pass."""
    os._exit(INTERRUPTED)


def _end(number: int, frame: FrameType | None) -> None:
    """Through every ``finally``; a KeyboardInterrupt while the house is closed would be a traceback."""
    sys.exit(INTERRUPTED)
