"""The report of a bundle: what a person reads, Chinese first, then English. PDF with the fonts embedded."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, cast
from xml.sax.saxutils import escape

import msgspec
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from heqi.engines.evidence import wording
from heqi.engines.evidence.drawing import PathDrawing
from heqi.engines.evidence.model import FontsMissing, ProofPath, display_name
from heqi.engines.trust import VerifierKey
from heqi.kernel.clock import instant_text, market_time
from heqi.kernel.messages import Language, Text

REGULAR_FILE, BOLD_FILE = "NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf"
NAVY, INK, GREY, LINE = (HexColor(code) for code in ("#0f2942", "#1f2329", "#5c6673", "#e6e9ef"))
EDGE = 18 * mm + 6  # margin and the frame's own padding, in points
_RENDERING = Lock()  # fonts are shared by all documents and remember which glyphs each one used


class Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a report says."""

    values: Mapping[str, str | int]
    """Disclosed values by field."""
    at: datetime
    """When the entry was made, as its maker says."""
    path: ProofPath
    key: VerifierKey
    standing: Sequence[Text] = ()
    """What the verifier says of witnesses, time and submitter."""


def render(sheet: Sheet, fonts: Path) -> bytes:
    """The PDF; the same facts give the same bytes. ``fonts`` is the folder of the fonts. :class:`FontsMissing`."""
    facts, path, key = _facts(sheet), sheet.path, sheet.key

    def story(regular: str, bold: str) -> list[Flowable]:
        found: list[Flowable] = []
        for language in Language:
            found += [*_chapter(facts, sheet, language, regular, bold), PageBreak()]
        return found[:-1]

    title = f"{wording.TITLE.zh} {wording.TITLE.en} {path.entry_id}"
    return pdf_document(title, key.name, wording.SUBTITLE, path.entry_id, story, fonts)


def pdf_document(
    title: str,
    author: str,
    subtitle: Text,
    foot: str,
    story: Callable[[str, str], list[Flowable]],
    fonts: Path,
) -> bytes:
    """A PDF on the house's paper: head and foot on every page, fonts embedded, the same bytes for the same content.

    ``story``: given the names of the regular and the bold font, what stands on the pages; text must have passed
    :func:`drawable`. ``fonts`` is the folder of the fonts. :class:`FontsMissing`.
    """
    with _RENDERING:
        regular, bold = _registered(fonts)
        out = io.BytesIO()
        document = SimpleDocTemplate(
            out,
            pagesize=A4,
            topMargin=34 * mm,
            bottomMargin=18 * mm,
            leftMargin=18 * mm,
            rightMargin=18 * mm,
            title=title,
            author=author,
            lang="zh-CN",
            invariant=1,
            initialFontName=regular,
        )
        frame = _Frame(subtitle, foot, regular, bold)
        document.build(story(regular, bold), onFirstPage=frame, onLaterPages=frame)
    return out.getvalue()


@cache
def _registered(fonts: Path) -> tuple[str, str]:
    """Names of the regular and the bold font, read once a process."""
    names = f"HeqiSans-{abs(hash(fonts))}", f"HeqiSansBold-{abs(hash(fonts))}"
    try:
        for name, file in zip(names, (REGULAR_FILE, BOLD_FILE), strict=True):
            pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
    except (OSError, TTFError) as error:
        raise FontsMissing(folder=fonts) from error
    pdfmetrics.registerFontFamily(names[0], normal=names[0], bold=names[1], italic=names[0], boldItalic=names[1])
    return names


def drawable(value: str, font: str) -> str:
    """``value`` with a box where the font has no glyph (an emoji, say)."""
    glyphs = cast("Mapping[int, int]", cast("Any", pdfmetrics.getFont(font)).face.charToGlyph)
    return "".join(letter if ord(letter) in glyphs else "□" for letter in value)


def _facts(sheet: Sheet) -> dict[str, str | Text]:
    path, key = sheet.path, sheet.key
    market = market_time(sheet.at).strftime("%Y-%m-%d %H:%M:%S")
    utc = instant_text(sheet.at)
    return {
        **dict.fromkeys(("name", "size", "content", "media_type", "depositor"), wording.UNDISCLOSED),
        **{ROW_OF[field]: _shown(field, value) for field, value in sheet.values.items()},
        "entry_id": path.entry_id,
        "moment": Text(*(text.format(market=market, utc=utc) for text in (wording.MOMENT.zh, wording.MOMENT.en))),
        "index": str(path.index),
        "tree_size": str(path.size),
        "root": path.root,
        "origin": key.name,
        "fingerprint": key.fingerprint,
    }


def _shown(field: str, value: str | int) -> str | Text:
    """A disclosed value for a reader."""
    if isinstance(value, int):
        return Text(*(text.format(count=f"{value:,}") for text in (wording.BYTES.zh, wording.BYTES.en)))
    return display_name(value) if field == "name" else value


ROW_OF = {"name": "name", "size_bytes": "size", "media_type": "media_type", "content_sha256": "content",
          "depositor": "depositor"}  # fmt: skip
ROWS = (
    (wording.NAME, "name"),
    (wording.SIZE, "size"),
    (wording.MEDIA_TYPE, "media_type"),
    (wording.CONTENT, "content"),
    (wording.DEPOSITOR, "depositor"),
    (wording.DEPOSITED_AT, "moment"),
    (wording.ENTRY_ID, "entry_id"),
    (wording.INDEX, "index"),
    (wording.TREE_SIZE, "tree_size"),
    (wording.ROOT, "root"),
    (wording.ORIGIN, "origin"),
    (wording.FINGERPRINT, "fingerprint"),
)


def _chapter(
    facts: Mapping[str, str | Text], sheet: Sheet, language: Language, regular: str, bold: str
) -> list[Flowable]:
    """The whole report in one language."""
    said = {
        name: escape(drawable(value.to(language) if isinstance(value, Text) else value, regular))
        for name, value in facts.items()
    }
    # Hashes and Chinese may break anywhere, English words may not.
    body = ParagraphStyle("body", fontName=regular, fontSize=9, leading=14, textColor=INK,
                          wordWrap="CJK" if language is Language.ZH else None)  # fmt: skip
    cell = ParagraphStyle("cell", parent=body, wordWrap="CJK", leading=12.5)
    head = ParagraphStyle(
        "head", parent=body, fontName=bold, fontSize=11, leading=16, spaceBefore=9, spaceAfter=3, keepWithNext=1
    )
    label = ParagraphStyle("label", parent=cell, textColor=GREY)

    def listed(title: Text, items: Sequence[Text], ready: Sequence[Text] = ()) -> list[Flowable]:
        lines = [escape(item.to(language)).format(**said) for item in items] + [line.to(language) for line in ready]
        numbered = [Paragraph(f"{number}. {line}", body) for number, line in enumerate(lines, 1)]
        return [Paragraph(title.to(language), head), *numbered] if numbered else []

    standing = [Text(*(escape(drawable(said, regular)) for said in (line.zh, line.en))) for line in sheet.standing]
    path, witnessed = sheet.path, listed(wording.STANDING_TITLE, [], standing)
    rows = [[Paragraph(title.to(language), label), Paragraph(said[name], cell)] for title, name in ROWS]
    drawing = PathDrawing(path, language, regular, bold)
    legend = wording.LEGEND if path.steps else wording.ALONE
    return [
        Paragraph(f"{wording.TITLE.to(language)}", ParagraphStyle("title", parent=head, fontSize=17, leading=24)),
        Table(rows, colWidths=[42 * mm, 128 * mm], style=_lined(regular), hAlign="LEFT"),
        *listed(wording.PROVEN_TITLE, wording.PROVEN),
        *witnessed,
        *listed(wording.DISPROVEN_TITLE, wording.DISPROVEN),
        *listed(wording.STEPS_TITLE, wording.STEPS),
        KeepTogether(
            [
                Paragraph(wording.PATH_TITLE.to(language), head),
                Paragraph(
                    legend.to(language), ParagraphStyle("legend", parent=body, textColor=GREY, spaceAfter=4 * mm)
                ),
                drawing,
                Spacer(1, 2 * mm),
            ]
        ),
    ]


def _lined(font: str) -> list[Any]:
    """The style of the table of facts: a line below every row."""
    everywhere = (0, 0), (-1, -1)
    return [
        ("FONTNAME", *everywhere, font),
        ("LINEBELOW", *everywhere, 0.5, LINE),
        ("VALIGN", *everywhere, "TOP"),
        ("TOPPADDING", *everywhere, 2.5),
        ("BOTTOMPADDING", *everywhere, 3),
    ]


class _Frame:
    """Head and foot of every page."""

    def __init__(self, subtitle: Text, foot: str, regular: str, bold: str) -> None:
        self._subtitle, self._foot, self._regular, self._bold = subtitle, foot, regular, bold

    def __call__(self, canvas: Any, document: Any) -> None:
        width, height = A4
        canvas.saveState()
        canvas.setFillColor(NAVY)
        canvas.rect(0, height - 22 * mm, width, 22 * mm, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#ffffff"))
        canvas.setFont(self._bold, 15)
        canvas.drawString(EDGE, height - 14.5 * mm, "合契 Heqi")
        canvas.setFont(self._regular, 8.5)
        said = f"{self._subtitle.zh}  {self._subtitle.en}"
        canvas.drawRightString(width - EDGE, height - 14 * mm, said)
        canvas.setFillColor(GREY)
        canvas.setFont(self._regular, 8)
        canvas.drawString(EDGE, 10 * mm, self._foot)
        page = f"{wording.PAGE.zh}  {wording.PAGE.en}".format(page=document.page)
        canvas.drawRightString(width - EDGE, 10 * mm, page)
        canvas.restoreState()
