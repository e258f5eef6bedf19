"""A chart as data. It is drawn in the browser; its table twin says the same in rows and columns."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

import msgspec

from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Kind, Row, Sheet

Figure = int | Decimal | None


class Drawing(StrEnum):
    """How the figures are drawn."""

    LINE = "line"
    BAR = "bar"
    STACKED = "stacked"
    SIGNED = "signed"
    """Bars in the market's colours: one for rises, one for falls."""


class Series(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One row of figures, one for each label of the chart; None where there is none."""

    name: Text
    values: Sequence[Figure]


class Chart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A titled chart. ``name`` is unique on its page."""

    name: str
    title: Text
    drawing: Drawing
    labels: Sequence[Text | str]
    """What stands along the horizontal axis: days, states, institutions."""
    label_title: Text
    """What the labels are."""
    series: Sequence[Series]
    unit: Text = Text("", "")

    def __post_init__(self) -> None:
        for one in self.series:
            assert len(one.values) == len(self.labels), f"{self.name}: a figure for each label"


def twin(chart: Chart) -> Sheet:
    """The same figures as a table."""
    columns = [Column("label", chart.label_title)]
    columns += [Column(f"series_{at}", one.name, Kind.NUMBER) for at, one in enumerate(chart.series)]
    rows = [
        Row({"label": label, **{f"series_{n}": one.values[at] for n, one in enumerate(chart.series)}})
        for at, label in enumerate(chart.labels)
    ]
    return Sheet(name=chart.name, title=chart.title, columns=columns, rows=rows, total=len(rows))
