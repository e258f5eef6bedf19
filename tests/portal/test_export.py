import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

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


MONEY = [
    Column("amount_fen", Text("金额", "Amount"), Kind.AMOUNT),
    Column("change", Text("涨跌", "Change"), Kind.CHANGE),
    Column("due", Text("到期", "Due"), Kind.DAY),
    Column("nav", Text("净值", "NAV"), Kind.NUMBER),
]


def money(*amounts_fen: int) -> Sheet:
    rows = [
        Row({"amount_fen": fen, "change": -85, "due": date(2031, 3, 1), "nav": Decimal("1.0427")})
        for fen in amounts_fen
    ]
    return Sheet(name="m", title=Text("钱", "Money"), columns=MONEY, rows=rows, total=len(rows))


def test_money_leaves_in_yuan_with_its_unit_and_to_the_fen() -> None:
    rows = read_csv(export(money(123_456_789, -5), "csv", Language.ZH))
    assert rows[0] == ["金额（元）", "涨跌（百分比）", "到期", "净值"]
    assert rows[1] == ["1234567.89", "-0.85", "2031-03-01", "1.0427"]
    assert rows[2][0] == "-0.05"
    assert b'"amount_fen":123456789,"change":-85' in export(money(123_456_789), "json", Language.ZH)


def test_an_amount_that_a_spreadsheet_would_round_is_kept_as_text() -> None:
    exact, long = 999_999_999_999_999, 9_999_999_999_999_999
    page = openpyxl.load_workbook(io.BytesIO(export(money(exact, long), "xlsx", Language.EN))).worksheets[0]
    assert page["A1"].value == "Amount (CNY)"
    assert page["A2"].value == 9_999_999_999_999.99
    assert page["A3"].value == "99999999999999.99"
