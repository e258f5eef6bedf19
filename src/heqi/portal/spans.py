"""OpenTelemetry spans of requests, transactions, use cases, engine calls and SQL; loaded only when they are on.

A span says what kind of work was done and how long it took: route templates, names of actions and of statements. It
never holds a path, an id other than the request's own, a parameter or a value.
"""

from __future__ import annotations

import fcntl
import os
import re
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TextIO

import msgspec
from litestar.datastructures import Headers
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send
from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.sdk.trace.sampling import ALWAYS_ON
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from sqlalchemy import Engine, TextClause, event

from heqi.kernel import tracing
from heqi.kernel.tracing import Attribute

FILE_NAME, FORMER_NAME = "spans.jsonl", "spans.1.jsonl"
DELAY_MILLISECONDS = 1000
QUEUE_SPANS = 8192
"""Spans that may wait to be written; beyond it they are dropped rather than slow the house down."""
QUOTED = re.compile(r"'[^']*'")
TABLES = re.compile(r"\b(?:from|join|into|update|table)\s+([a-z_]+\.[a-z_]+)", re.IGNORECASE)


class SpanFile(SpanExporter):
    """Spans as JSON lines in a file that all processes of the house share; at ``max_bytes`` the older half goes."""

    def __init__(self, folder: Path, max_bytes: int) -> None:
        self.path, self.former = folder / FILE_NAME, folder / FORMER_NAME
        self.half_bytes = max_bytes // 2

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """One write a batch, so that lines of several processes do not mix."""
        lines = "".join(msgspec.json.encode(flat(one)).decode() + "\n" for one in spans)
        try:
            with self._held() as file:
                file.write(lines)
        except OSError:  # a full disk must not stop the house
            return SpanExportResult.FAILURE
        return SpanExportResult.SUCCESS

    @contextmanager
    def _held(self) -> Generator[TextIO]:
        """The file, locked against the other processes and begun anew when it is half as large as all may be."""
        while True:
            with open(self.path, "a", encoding="utf-8", opener=_private) as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                with suppress(FileNotFoundError):
                    if os.fstat(file.fileno()).st_ino == self.path.stat().st_ino:
                        if file.tell() < self.half_bytes:
                            yield file
                            return
                        self.path.replace(self.former)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def flat(span: ReadableSpan) -> dict[str, object]:
    """A span as one line: when, which trace, what, how long, and what is known of it."""
    context, started = span.get_span_context(), span.start_time or 0
    assert context is not None
    return {
        "at": datetime.fromtimestamp(started / 1e9, UTC).isoformat(timespec="microseconds"),
        "trace": trace.format_trace_id(context.trace_id),
        "span": trace.format_span_id(context.span_id),
        "parent": trace.format_span_id(span.parent.span_id) if span.parent else None,
        "name": span.name,
        "microseconds": ((span.end_time or started) - started) // 1000,
        "failed": not span.status.is_ok,
        "process": os.getpid(),
        **(span.attributes or {}),
    }


class Spans:
    """Records spans of this process; implements ``kernel.tracing.Recorder``."""

    def __init__(self, exporter: SpanExporter, version: str) -> None:
        resource = Resource({"service.name": "heqi", "service.version": version})
        self.provider = TracerProvider(sampler=ALWAYS_ON, resource=resource)
        self.provider.add_span_processor(
            BatchSpanProcessor(exporter, max_queue_size=QUEUE_SPANS, schedule_delay_millis=DELAY_MILLISECONDS)
        )
        self.tracer = self.provider.get_tracer("heqi")
        self._open: ContextVar[trace.Span | None] = ContextVar("open_span", default=None)

    def start(self) -> None:
        """Listen: to the house's own spans and to every statement."""
        tracing.record_with(self)
        event.listen(Engine, "before_cursor_execute", self._statement_begins)
        event.listen(Engine, "after_cursor_execute", self._statement_ends)
        event.listen(Engine, "handle_error", self._statement_fails)

    def close(self) -> None:
        """Listen no longer, and write what waits."""
        tracing.record_with(None)
        event.remove(Engine, "before_cursor_execute", self._statement_begins)
        event.remove(Engine, "after_cursor_execute", self._statement_ends)
        event.remove(Engine, "handle_error", self._statement_fails)
        self.provider.shutdown()

    @contextmanager
    def span(
        self, name: str, attributes: Mapping[str, Attribute], above: trace.Span | None = None
    ) -> Generator[trace.Span]:
        """A span below ``above`` or the open one. Of an error it keeps the type: its words may quote data."""
        span = self._begin(name, attributes, above)
        token = self._open.set(span)
        try:
            yield span
        except BaseException as error:
            _fail(span, error)
            raise
        finally:
            with suppress(ValueError):  # a stream that is read on in another thread ends there
                self._open.reset(token)
            span.end()

    def note(self, attributes: Mapping[str, Attribute]) -> None:
        """What was learnt meanwhile."""
        span = self._open.get()
        if span is not None:
            span.set_attributes(attributes)

    def headers(self) -> dict[str, str]:
        """``traceparent`` for a request to another system."""
        span, carrier = self._open.get(), dict[str, str]()
        if span is not None:
            TraceContextTextMapPropagator().inject(carrier, trace.set_span_in_context(span))
        return {name: value for name, value in carrier.items() if name == "traceparent"}

    def _begin(self, name: str, attributes: Mapping[str, Attribute], above: trace.Span | None = None) -> trace.Span:
        above = above or self._open.get() or trace.INVALID_SPAN
        # an explicit parent: the library's own notion of the present span is not used
        return self.tracer.start_span(name, trace.set_span_in_context(above), attributes=attributes)

    def _statement_begins(
        self, connection: Any, cursor: Any, sql: str, values: Any, execution: Any, many: bool
    ) -> None:
        name = statement_name(execution.invoked_statement if execution else None, sql)
        if execution is not None:
            execution.heqi_span = self._begin("sql " + name, {"statement": name})

    def _statement_ends(self, connection: Any, cursor: Any, sql: str, values: Any, execution: Any, many: bool) -> None:
        if span := getattr(execution, "heqi_span", None):
            span.end()

    def _statement_fails(self, failure: Any) -> None:
        if span := getattr(failure.execution_context, "heqi_span", None):
            _fail(span, failure.original_exception)
            span.end()


def _fail(span: trace.Span, error: BaseException) -> None:
    span.set_status(trace.StatusCode.ERROR)
    span.set_attribute("error", type(error).__name__)


class Traced:
    """ASGI middleware around the gate: one span a request, below the caller's when it says ``traceparent``."""

    def __init__(self, app: ASGIApp, spans: Spans) -> None:
        self.app, self.spans = app, spans

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self.app(scope, receive, send)
            return
        carrier = {"traceparent": Headers.from_scope(scope).get("traceparent", "")}  # a tracestate may hold anything
        above = trace.get_current_span(TraceContextTextMapPropagator().extract(carrier))
        with self.spans.span("request", {}, above if above.get_span_context().is_valid else None):
            await self.app(scope, receive, send)  # the gate's log lines say route, status and request id


@lru_cache(maxsize=1)
def _names(modules: int) -> dict[str, str]:
    """The names of all statements that stand in a ``store`` module, by their text."""
    found: dict[str, str] = {}
    for path, module in list(sys.modules.items()):
        if path.startswith("heqi.") and path.endswith("store") and module is not None:  # pyright: ignore[reportUnnecessaryComparison]
            package = path.split(".")[-2]
            found |= {
                each.text: f"{package}.{name}" for name, each in vars(module).items() if isinstance(each, TextClause)
            }
    return found


def statement_name(statement: object, sql: str) -> str:
    """``evidence.INSERT_ENTRY`` for a statement of a store, else its verb and the tables it names."""
    if isinstance(statement, TextClause):
        name = _names(len(sys.modules)).get(statement.text)
        if name is not None:
            return name
    plain = QUOTED.sub("''", sql)
    verb = re.match(r"\s*([a-zA-Z]+)", plain)
    tables = sorted({table.lower() for table in TABLES.findall(plain)})
    return " ".join([verb[1].lower() if verb else "?", *tables])
