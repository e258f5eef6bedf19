"""Where time goes: spans around pieces of work, told to whoever listens. By default nobody does, at next to no cost.

Names and attributes are the program's own words (an action, a statement's name), never an id, a name or a value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import wraps
from typing import ParamSpec, Protocol, TypeVar

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
Attribute = str | int | bool


class Recorder(Protocol):
    """Keeps spans."""

    def span(self, name: str, attributes: Mapping[str, Attribute]) -> AbstractContextManager[object]:
        """A span around the block, below the one that is open."""
        ...

    def note(self, attributes: Mapping[str, Attribute]) -> None:
        """Add to the span that is open, if any."""
        ...

    def headers(self) -> dict[str, str]:
        """``traceparent`` of the open span (W3C Trace Context)."""
        ...


_NOTHING = nullcontext()
_recorder: Recorder | None = None


def record_with(recorder: Recorder | None) -> None:
    """Tell spans of this process to ``recorder`` from now on, None: to nobody."""
    global _recorder  # one a process, like the log
    _recorder = recorder


def span(name: str, **attributes: Attribute) -> AbstractContextManager[object]:
    """A span around the block."""
    return _NOTHING if _recorder is None else _recorder.span(name, attributes)


def note(attributes: Mapping[str, object]) -> None:
    """Add what was learnt meanwhile to the open span; values that are no attributes are left out."""
    if _recorder is not None:
        _recorder.note({name: value for name, value in attributes.items() if isinstance(value, str | int | bool)})


def trace_headers() -> dict[str, str]:
    """What a request to another system carries, so that its spans join ours; empty when nobody listens."""
    return {} if _recorder is None else _recorder.headers()


def traced(name: str) -> Callable[[Callable[Arguments, Result]], Callable[Arguments, Result]]:
    """Decorator: a span around every call."""

    def decorate(function: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
        @wraps(function)
        def called(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
            with span(name):
                return function(*args, **kwargs)

        return called

    return decorate
