"""A sheet as CSV, XLSX or JSON, safe against formula injection."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import msgspec

from heqi.kernel.clock import instant_text
from heqi.kernel.messages import Language, Text
from heqi.kernel.tables import Cell, Column, Kind, Sheet
from heqi.portal.figures import plain_yuan
from heqi.portal.page import moment

CSV, XLSX, JSON = "csv", "xlsx", "json"
MEDIA_TYPES = {
    CSV: "text/csv; charset=utf-8",
    XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    JSON: "application/json",
}
_UNITS = {Kind.AMOUNT: Text("（元）", " (CNY)"), Kind.CHANGE: Text("（百分比）", " (%)")}
_SPREADSHEET_DIGITS = 15
"""Digits that a spreadsheet keeps of a number; a longer one is written as text, to the last digit."""
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


def _title(column: Column, language: Language) -> str:
    unit = _UNITS.get(column.kind)
    return column.title.to(language) + (unit.to(language) if unit else "")


def _words(cell: Cell, kind: Kind, language: Language) -> str | int | Decimal:
    if isinstance(cell, Text):
        return cell.to(language)
    if isinstance(cell, datetime):
        return moment(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, int) and kind in _UNITS:
        return plain_yuan(cell)  # basis points are hundredths of a per cent, as fen are of a yuan
    return "" if cell is None else cell


def _harmless(value: str | int | Decimal) -> str | int | Decimal:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection)."""
    return "'" + value if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value


def _csv(sheet: Sheet, language: Language) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_harmless(_title(column, language)) for column in sheet.columns])
    for row in sheet.rows:
        cells = [_words(row.cells.get(column.key), column.kind, language) for column in sheet.columns]
        writer.writerow([_harmless(cell) for cell in cells])
    return out.getvalue().encode("utf-8-sig")


def _xlsx(sheet: Sheet, language: Language) -> bytes:
    import xlsxwriter  # here, because no other command should wait for it

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        page = book.add_worksheet()
        bold, hundredths = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
        for at, column in enumerate(sheet.columns):
            page.write_string(0, at, _title(column, language), bold)
        for line, row in enumerate(sheet.rows, start=1):
            for at, column in enumerate(sheet.columns):
                value = _words(row.cells.get(column.key), column.kind, language)
                if isinstance(value, str) or len(Decimal(value).as_tuple().digits) > _SPREADSHEET_DIGITS:
                    page.write_string(line, at, str(value))
                else:
                    page.write_number(line, at, Fraction(value), hundredths if column.kind in _UNITS else None)
        page.freeze_panes(1, 0)
        page.autofit()
    return out.getvalue()
