import csv
import io
from datetime import UTC, datetime

import openpyxl
import pytest

from heqi.kernel.messages import Language, Text
from heqi.kernel.tables import Column, Kind, Row, Sheet
from heqi.portal.export import export

COLUMNS = [
    Column("name", Text("名称", "Name")),
    Column("count", Text("数量", "Count"), Kind.NUMBER),
    Column("at", Text("时间", "At")),
]
MOMENT = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
ATTACKS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://evil.example")']


def sheet(*names: str) -> Sheet:
    rows = [Row({"name": name, "count": 7, "at": MOMENT}) for name in names]
    return Sheet(name="t", title=Text("表", "Table"), columns=COLUMNS, rows=rows, total=len(rows))


def read_csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_csv_has_titles_in_the_language_and_market_time() -> None:
    rows = read_csv(export(sheet("甲, 子"), "csv", Language.ZH))
    assert rows == [["名称", "数量", "时间"], ["甲, 子", "7", "2026-11-23 00:00:00"]]


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_cell_is_never_a_formula(attack: str) -> None:
    assert read_csv(export(sheet(attack), "csv", Language.EN))[1][0] == "'" + attack
    book = openpyxl.load_workbook(io.BytesIO(export(sheet(attack), "xlsx", Language.EN)))
    cell = book.worksheets[0]["A2"]
    assert cell.data_type == "s"
    assert cell.hyperlink is None


def test_numbers_stay_numbers_in_a_workbook() -> None:
    book = openpyxl.load_workbook(io.BytesIO(export(sheet("a"), "xlsx", Language.EN)))
    assert book.worksheets[0]["B2"].value == 7
