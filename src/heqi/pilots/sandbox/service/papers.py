"""A report as PDF (on the house's paper, fonts embedded) and as a workbook. The same report gives the same bytes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from heqi.engines.evidence.report import drawable, pdf_document
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Language, Text
from heqi.kernel.tables import Cell, Column, Kind, Sheet
from heqi.pilots.sandbox.model.reports import Report, Section

INK, GREY, LINE, SHADE = (HexColor(code) for code in ("#1f2329", "#5c6673", "#e6e9ef", "#f4f6f9"))
WIDTH = 174 * mm
SUBTITLE = Text("监管沙箱", "Regulatory sandbox")
NOTHING = Text("无。", "None.")
ABOUT, PERIOD = Text("对象：", "About: "), Text("期间：", "Period: ")
_MADE = datetime(2021, 1, 1, tzinfo=UTC)
"""Time that a workbook says it was made: always the same, so that the same figures are the same bytes."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
_SHEET_NAME = 31


def document(report: Report, language: Language, author: str, fonts: Path) -> bytes:
    """The report as PDF. :class:`FontsMissing`."""

    def story(regular: str, bold: str) -> list[Flowable]:
        return _story(report, language, regular, bold)

    foot = f"{report.subject.to(language)}  {report.period.to(language)}"
    title = f"{report.title.to(language)} {report.subject.to(language)} {report.period.to(language)}"
    return pdf_document(title, author, SUBTITLE, foot, story, fonts)


def _story(report: Report, language: Language, regular: str, bold: str) -> list[Flowable]:
    body = ParagraphStyle("body", fontName=regular, fontSize=9, leading=13, textColor=INK, wordWrap="CJK")
    head = ParagraphStyle("head", parent=body, fontName=bold, fontSize=11, leading=16, spaceBefore=10, spaceAfter=4)
    title = ParagraphStyle("title", parent=head, fontSize=17, leading=24)
    note = ParagraphStyle("note", parent=body, fontSize=8, leading=11, textColor=GREY)

    def said(text: str, style: ParagraphStyle) -> Paragraph:
        return Paragraph(escape(drawable(text, regular)), style)

    found: list[Flowable] = [
        said(report.title.to(language), title),
        said(ABOUT.to(language) + report.subject.to(language), body),
        said(PERIOD.to(language) + report.period.to(language), body),
        Spacer(1, 2 * mm),
    ]
    for section in report.sections:
        found.append(said(section.sheet.title.to(language), head))
        found.append(
            _table(section.sheet, language, regular, bold) if section.sheet.rows else said(NOTHING.to(language), body)
        )
        if section.note.to(language):
            found.append(said(section.note.to(language), note))
    return found


def _table(sheet: Sheet, language: Language, regular: str, bold: str) -> Table:
    cell = ParagraphStyle("cell", fontName=regular, fontSize=8, leading=11, textColor=INK, wordWrap="CJK")
    top = ParagraphStyle("top", parent=cell, fontName=bold)

    def said(text: str, style: ParagraphStyle) -> Paragraph:
        return Paragraph(escape(drawable(text, regular)), style)

    rows = [[said(column.title.to(language), top) for column in sheet.columns]]
    rows += [[said(_words(row.cells.get(one.key), language), cell) for one in sheet.columns] for row in sheet.rows]
    weights = [_WEIGHTS.get(one.kind, 2.0) for one in sheet.columns]
    style = [
        ("FONTNAME", (0, 0), (-1, -1), regular),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
        ("BACKGROUND", (0, 0), (-1, 0), SHADE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    widths = [WIDTH * one / sum(weights) for one in weights]
    return Table(rows, colWidths=widths, style=style, hAlign="LEFT", repeatRows=1)


_WEIGHTS = {Kind.CODE: 3.0, Kind.NUMBER: 1.2, Kind.DAY: 1.6}
"""How wide a column is beside the others."""


def workbook(report: Report, language: Language) -> bytes:
    """The report as XLSX: one sheet a section, headings first."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"title": report.title.to(language), "created": _MADE})
        bold = book.add_format({"bold": True})
        for section in report.sections:
            page = book.add_worksheet(section.sheet.title.to(language)[:_SHEET_NAME])
            head = [report.title, report.subject, report.period, section.note]
            for line, text in enumerate(head):
                page.write_string(line, 0, _harmless(text.to(language)), bold if line == 0 else None)
            _fill(page, len(head) + 1, section, language, bold)
            page.autofit()
    return out.getvalue()


def _fill(page: Worksheet, top: int, section: Section, language: Language, bold: Format) -> None:
    columns: Sequence[Column] = section.sheet.columns
    for at, column in enumerate(columns):
        page.write_string(top, at, column.title.to(language), bold)
    for line, row in enumerate(section.sheet.rows, start=top + 1):
        for at, column in enumerate(columns):
            value = row.cells.get(column.key)
            if isinstance(value, int):
                page.write_number(line, at, value)
            else:
                page.write_string(line, at, _harmless(_words(value, language)))


def _harmless(text: str) -> str:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection)."""
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


def _words(cell: Cell, language: Language) -> str:
    if isinstance(cell, Text):
        return cell.to(language)
    if isinstance(cell, datetime):
        return f"{market_time(cell):%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else f"{cell:,}" if isinstance(cell, int) else str(cell)
