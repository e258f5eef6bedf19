"""Progress told to a page while work is done: server-sent events that the kit's bar listens to.

A stream that has ended would be asked for again by the browser; so the last event is named ``done`` and closes it.
"""

from __future__ import annotations

import msgspec
from litestar.response import ServerSentEventMessage

from heqi.kernel.messages import Text
from heqi.portal.page import current_view


class Step(msgspec.Struct, frozen=True):
    """How far a piece of work is."""

    percent: int
    words: Text
    done: bool = False
    failed: bool = False
    href: str | None = None
    """The page of the result; the bar leads there when it is done."""


def told(step: Step) -> ServerSentEventMessage:
    """``step`` as an event for the kit's progress bar, in the language of the request."""
    assert 0 <= step.percent <= 100
    words = step.words.to(current_view.get().language)
    data = {"percent": step.percent, "words": words, "failed": step.failed, "href": step.href}
    return ServerSentEventMessage(data=msgspec.json.encode(data).decode(), event="done" if step.done else "step")
