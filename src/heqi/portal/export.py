"""A sheet as CSV, XLSX or JSON, safe against formula injection."""

from __future__ import annotations

import csv
import io
from datetime import datetime

import msgspec

from heqi.kernel.clock import instant_text
from heqi.kernel.messages import Language, Text
from heqi.kernel.tables import Cell, Sheet
from heqi.portal.page import moment

CSV, XLSX, JSON = "csv", "xlsx", "json"
MEDIA_TYPES = {
    CSV: "text/csv; charset=utf-8",
    XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    JSON: "application/json",
}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def export(sheet: Sheet, file_format: str, language: Language) -> bytes:
    """``sheet`` in ``csv`` (UTF-8 with BOM, as spreadsheets expect), ``xlsx`` or ``json``."""
    if file_format == CSV:
        return _csv(sheet, language)
    if file_format == XLSX:
        return _xlsx(sheet, language)
    return msgspec.json.encode([{key: _plain(cell) for key, cell in row.cells.items()} for row in sheet.rows])


def _plain(cell: Cell) -> object:
    return instant_text(cell) if isinstance(cell, datetime) else cell


def _words(cell: Cell, language: Language) -> str | int:
    if isinstance(cell, Text):
        return cell.to(language)
    if isinstance(cell, datetime):
        return moment(cell)
    return "" if cell is None else cell


def _harmless(value: str | int) -> str | int:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection)."""
    return "'" + value if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value


def _csv(sheet: Sheet, language: Language) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([column.title.to(language) for column in sheet.columns])
    for row in sheet.rows:
        writer.writerow([_harmless(_words(row.cells.get(column.key), language)) for column in sheet.columns])
    return out.getvalue().encode("utf-8-sig")


def _xlsx(sheet: Sheet, language: Language) -> bytes:
    import xlsxwriter  # here, because no other command should wait for it

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        page = book.add_worksheet()
        bold = book.add_format({"bold": True})
        for at, column in enumerate(sheet.columns):
            page.write_string(0, at, column.title.to(language), bold)
        for line, row in enumerate(sheet.rows, start=1):
            for at, column in enumerate(sheet.columns):
                value = _words(row.cells.get(column.key), language)
                if isinstance(value, int):
                    page.write_number(line, at, value)
                else:
                    page.write_string(line, at, value)
        page.autofit()
    return out.getvalue()
