"""What the house says of itself: structured logs and metrics, never a name, a path with ids, or a value."""

from __future__ import annotations

import json
import logging
import os
import traceback
from collections.abc import Iterator, Sequence
from logging.handlers import WatchedFileHandler
from pathlib import Path
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest, multiprocess
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from heqi.engines.flow import Overview, RunState
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


class _Read(Collector):
    """Figures as read from the database just now: one value for the house, not one a process."""

    def __init__(self, figures: Sequence[Metric]) -> None:
        self.figures = figures

    def collect(self) -> Iterator[Metric]:
        yield from self.figures


def figures_of(runs: Overview, oldest_due_seconds: float) -> Sequence[Metric]:
    """How the unattended work of all institutions stands: counts, without an id."""
    states = GaugeMetricFamily("heqi_runs", "Unattended runs by state", labels=["state"])
    for state in RunState:
        states.add_metric([state.value], runs.states.get(state, 0))
    trouble = sum(one.trouble is not None for one in runs.schedules)
    oldest = "How long the oldest run has been due that no worker has taken"
    return [
        states,
        GaugeMetricFamily("heqi_runs_oldest_due_seconds", oldest, value=oldest_due_seconds),
        GaugeMetricFamily("heqi_workers", "Workers that live", value=len(runs.workers)),
        GaugeMetricFamily("heqi_schedules_in_trouble", "Schedules whose next time nobody can say", value=trouble),
    ]


def metrics_text(log_entries: int, figures: Sequence[Metric] = ()) -> bytes:
    """All metrics of all processes in the Prometheus text format."""
    registry = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        multiprocess.MultiProcessCollector(registry)  # pyright: ignore[reportUnknownMemberType, reportUnusedCallResult]
    else:
        registry.register(REQUESTS)
        registry.register(SECONDS)
    entries = GaugeMetricFamily("heqi_log_entries", "Entries in the evidence log", value=log_entries)
    registry.register(_Read([entries, *figures]))
    return generate_latest(registry)
