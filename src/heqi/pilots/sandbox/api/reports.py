"""The periodic report for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec
from litestar import get, post
from litestar.params import FromQuery, JSONBody

from heqi.engines.evidence import Receipt
from heqi.kernel.messages import Language, Text
from heqi.kernel.paging import Page, whole
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.reports import Report, ReportScope
from heqi.storage import Context


class SectionRows(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One part of a report: its columns by key, and its rows, texts in the language of the request's report."""

    name: str
    title: Text
    note: Text
    columns: Mapping[str, Text]
    rows: Sequence[Mapping[str, str | int | None]]


class ReportRows(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A periodic report in rows and columns."""

    title: Text
    subject: Text
    scope: ReportScope
    sections: Sequence[SectionRows]


class DepositReport(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The report to be put on record, and its language."""

    scope: ReportScope
    language: Language = Language.ZH


@get("/reports", summary="定期报告", sync_to_thread=True)
def show_report(
    ctx: Context,
    first: FromQuery[date],
    last: FromQuery[date],
    batch: FromQuery[str | None] = None,
    pilot: FromQuery[str | None] = None,
) -> ReportRows:
    """The report of a batch or a system over some days, texts in Chinese; the pages give PDF and XLSX."""
    scope = ReportScope(first=first, last=last, batch_id=batch, pilot=pilot)
    return _rows(service.report(ctx, scope), Language.ZH)


@post("/reports/deposits", summary="报告存证", sync_to_thread=True)
def deposit_report(ctx: Context, data: JSONBody[DepositReport]) -> Page[Receipt]:
    """Put the report on record as PDF and XLSX; the receipts in this order."""
    return whole(service.deposit_report(ctx, data.scope, data.language))


OPERATIONS = (show_report, deposit_report)


def _rows(report: Report, language: Language) -> ReportRows:
    sections = [
        SectionRows(
            name=one.sheet.name,
            title=one.sheet.title,
            note=one.note,
            columns={column.key: column.title for column in one.sheet.columns},
            rows=[{key: _plain(cell, language) for key, cell in row.cells.items()} for row in one.sheet.rows],
        )
        for one in report.sections
    ]
    return ReportRows(title=report.title, subject=report.subject, scope=report.scope, sections=sections)


def _plain(cell: object, language: Language) -> str | int | None:
    if cell is None or isinstance(cell, int | str):
        return cell
    return cell.to(language) if isinstance(cell, Text) else str(msgspec.to_builtins(cell))


_SCOPE = ReportScope(first=date(2031, 1, 1), last=date(2031, 3, 31), pilot="esign")
_SECTION = SectionRows(
    name="summary",
    title=Text("概要", "Summary"),
    note=Text("", ""),
    columns={"name": Text("指标", "Figure"), "count": Text("数量", "Count")},
    rows=[{"name": "收到投诉", "count": 3}],
)
EXAMPLES = (
    _SCOPE,
    _SECTION,
    ReportRows(
        title=Text("试点运行定期报告", "Periodic report of the pilots"),
        subject=Text("电子签约与存证", "E-signing and evidence"),
        scope=_SCOPE,
        sections=[_SECTION],
    ),
    DepositReport(scope=_SCOPE),
)
