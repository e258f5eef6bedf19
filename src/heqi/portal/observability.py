"""What the house says of itself: structured logs and metrics, never a name, a path with ids, or a value."""

from __future__ import annotations

import json
import logging
import os
import traceback
from collections.abc import Iterator
from logging.handlers import WatchedFileHandler
from pathlib import Path
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest, multiprocess
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from heqi.kernel.clock import SystemClock, instant_text
from heqi.kernel.tracing import note, trace_headers

LOG = logging.getLogger("heqi")
REQUESTS = Counter("heqi_requests_total", "Requests answered", ["method", "route", "status"])
SECONDS = Histogram("heqi_request_seconds", "Time to answer", ["method", "route"])


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, event and the fields of the event.

    An exception is given by its type and the places it passed, never by its message, which may quote data.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": instant_text(SystemClock().now()),
            "level": record.levelname.lower(),
            "event": record.getMessage() if record.name == LOG.name else record.name,
            "process": os.getpid(),
        }
        line |= getattr(record, "fields", {})
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            frames = traceback.extract_tb(error.__traceback__)
            line["error"] = type(error).__name__
            line["places"] = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        return json.dumps(line, ensure_ascii=False)


def start_logging(file: Path) -> None:
    """Append JSON lines to ``file`` (reopened when rotated from outside); other libraries only from warning up."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = WatchedFileHandler(file, encoding="utf-8")
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    LOG.setLevel(logging.INFO)


def event(name: str, *, level: int = logging.INFO, **fields: object) -> None:
    """Log one event, and say it in the open span; fields must be free of personal data."""
    note(fields)
    if parent := trace_headers().get("traceparent"):
        fields["trace"] = parent.split("-")[1]
    LOG.log(level, name, extra={"fields": fields})


class _LogEntries(Collector):
    """The size of the log as read just now: one value for the house, not one a process."""

    def __init__(self, count: int) -> None:
        self.count = count

    def collect(self) -> Iterator[Metric]:
        yield GaugeMetricFamily("heqi_log_entries", "Entries in the evidence log", value=self.count)


def metrics_text(log_entries: int) -> bytes:
    """All metrics of all processes in the Prometheus text format."""
    registry = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        multiprocess.MultiProcessCollector(registry)  # pyright: ignore[reportUnknownMemberType, reportUnusedCallResult]
    else:
        registry.register(REQUESTS)
        registry.register(SECONDS)
    registry.register(_LogEntries(log_entries))
    return generate_latest(registry)
