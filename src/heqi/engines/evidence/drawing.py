"""The proof path as a drawing: the root above, the entry below, each sibling on its side."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from heqi.engines.evidence import wording
from heqi.engines.evidence.model import PathStep, ProofPath
from heqi.kernel.messages import Language, Text

BLUE, NAVY, GREY, LINE, INK = (HexColor(code) for code in ("#1677ff", "#0f2942", "#f0f2f5", "#8c9bb0", "#1f2329"))
BOX_WIDTH, BOX_HEIGHT, ROW_HEIGHT = 50 * mm, 8.6 * mm, 13.5 * mm
HEIGHT_LIMIT = 225 * mm


class PathDrawing(Flowable):
    """One column of computed hashes from the entry up to the root."""

    def __init__(self, path: ProofPath, language: Language, regular: str, bold: str) -> None:
        super().__init__()
        self._path, self._language, self._regular, self._bold = path, language, regular, bold
        self._row_height = min(ROW_HEIGHT, HEIGHT_LIMIT / (len(path.steps) + 1))
        self._box_height = min(BOX_HEIGHT, self._row_height * 0.7)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803  (reportlab's names)
        """Width and height that the drawing takes."""
        self._middle = aW / 2
        return aW, self._row_height * len(self._path.steps) + self._box_height

    def draw(self) -> None:
        """Draw from the entry upwards."""
        steps = self._path.steps
        for number, step in enumerate(steps):
            self._joint(number, step)
        self._box(0, 0, wording.LEAF, self._path.leaf_hash, NAVY if steps else BLUE, number=0)
        for number, step in enumerate(steps, start=1):
            title = wording.ROOT_NODE if number == len(steps) else wording.COMPUTED
            self._box(0, number, title, step.result, BLUE, number=number)
            title = wording.SIBLING if step.count == 1 else wording.SIBLINGS
            side = -1 if step.side == "left" else 1
            self._box(side, number - 1, title, step.sibling, None, first=step.first, last=step.first + step.count - 1)

    def _joint(self, number: int, step: PathStep) -> None:
        """Lines from the node and its sibling up to what they give."""
        side = -1 if step.side == "left" else 1
        foot = self._row_height * number + self._box_height / 2
        turn = self._row_height * number + (self._box_height + self._row_height) / 2
        away = self._middle + side * (BOX_WIDTH + 8 * mm)
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(1)
        self.canv.line(self._middle, foot, self._middle, foot + self._row_height)
        self.canv.lines([(away, foot, away, turn), (away, turn, self._middle, turn)])

    def _box(self, side: int, row: int, title: Text, digest: str, fill: Color | None, **fields: Any) -> None:
        left = self._middle - BOX_WIDTH / 2 + side * (BOX_WIDTH + 8 * mm)
        bottom = self._row_height * row
        self.canv.setFillColor(fill or GREY)
        self.canv.setStrokeColor(fill or LINE)
        self.canv.roundRect(left, bottom, BOX_WIDTH, self._box_height, 1.5 * mm, fill=1)
        self.canv.setFillColor(HexColor("#ffffff") if fill else INK)
        size = min(7.5, self._box_height / 3.1)
        said = title.to(self._language).format(step=fields.get("number"), **fields)
        self.canv.setFont(self._bold, size)
        self.canv.drawCentredString(left + BOX_WIDTH / 2, bottom + self._box_height * 0.57, said)
        self.canv.setFont(self._regular, size)
        self.canv.drawCentredString(left + BOX_WIDTH / 2, bottom + self._box_height * 0.17, digest[:16] + "…")
