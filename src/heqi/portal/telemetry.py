"""Whether spans are recorded, and where they go: off unless a setting says so, and then nothing of it is loaded."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from litestar.types import ASGIApp

from heqi.kernel.problems import Problem
from heqi.kernel.settings import Settings

if TYPE_CHECKING:
    from opentelemetry.sdk.trace.export import SpanExporter

OTLP = "opentelemetry.exporter.otlp.proto.http.trace_exporter"


class ExporterMissing(Problem):
    """telemetry = otlp 需要的程序包没有安装：{package}。
    telemetry = otlp needs a package that is not installed: {package}.
    → 请安装 heqi[otlp]，或改用 telemetry = "file"。
    → Install heqi[otlp], or set telemetry = "file"."""

    status = 500


def check(settings: Settings) -> None:
    """:class:`ExporterMissing` when spans are to go where no installed package can send them."""
    if settings.telemetry == "otlp":
        _otlp_exporter()


def _otlp_exporter() -> Callable[..., SpanExporter]:
    try:
        exporter: Callable[..., SpanExporter] = importlib.import_module(OTLP).OTLPSpanExporter
    except ImportError as error:
        raise ExporterMissing(package="opentelemetry-exporter-otlp-proto-http") from error
    return exporter


def traced(app: ASGIApp, settings: Settings, version: str) -> ASGIApp:
    """``app`` with spans of this process as the settings say; as it is when they are off."""
    if settings.telemetry == "off":
        return app
    from heqi.portal.spans import SpanFile, Spans, Traced

    if settings.telemetry == "otlp":
        exporter = _otlp_exporter()(endpoint=settings.telemetry_endpoint)
    else:
        exporter = SpanFile(settings.home / "log", settings.telemetry_max_bytes)
    spans = Spans(exporter, version)
    spans.start()
    return Traced(app, spans)
