"""A chart says the same as its table."""

from __future__ import annotations

from decimal import Decimal

import pytest

from heqi.kernel.charts import Chart, Drawing, Series, twin
from heqi.kernel.messages import Text
from heqi.kernel.tables import Kind


def chart(*values: list[int | Decimal | None]) -> Chart:
    series = [Series(Text(f"第{n}列", f"Series {n}"), one) for n, one in enumerate(values)]
    return Chart(
        name="c",
        title=Text("图", "Chart"),
        drawing=Drawing.LINE,
        labels=["a", "b"],
        label_title=Text("标签", "Label"),
        series=series,
    )


def test_the_twin_of_a_chart_has_every_figure() -> None:
    sheet = twin(chart([1, None], [Decimal("0.5"), 2]))
    assert [column.kind for column in sheet.columns] == [Kind.TEXT, Kind.NUMBER, Kind.NUMBER]
    assert [list(row.cells.values()) for row in sheet.rows] == [["a", 1, Decimal("0.5")], ["b", None, 2]]


def test_a_series_has_a_figure_for_each_label() -> None:
    with pytest.raises(AssertionError):
        chart([1])
