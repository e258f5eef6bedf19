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

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from heqi.engines.evidence import wording
from heqi.engines.evidence.drawing import PathDrawing
from heqi.engines.evidence.model import FontsMissing, Opening, ProofPath, display_name
from heqi.engines.trust import VerifierKey
from heqi.kernel.clock import instant_text, market_time
from heqi.kernel.messages import Language, Text

REGULAR_FILE, BOLD_FILE = "NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf"
NAVY, INK, GREY, LINE = (HexColor(code) for code in ("#0f2942", "#1f2329", "#5c6673", "#e6e9ef"))
EDGE = 18 * mm + 6  # margin and the frame's own padding, in points
_RENDERING = Lock()  # fonts are shared by all documents and remember which glyphs each one used


def render(opening: Opening, deposited_at: datetime, path: ProofPath, key: VerifierKey, fonts: Path) -> bytes:
    """The PDF; the same facts give the same bytes. ``fonts`` is the folder of the fonts. :class:`FontsMissing`."""
    facts = _facts(opening, deposited_at, path, key)

    def story(regular: str, bold: str) -> list[Flowable]:
        found: list[Flowable] = []
        for language in Language:
            found += [*_chapter(facts, path, language, regular, bold), PageBreak()]
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


def _facts(opening: Opening, deposited_at: datetime, path: ProofPath, key: VerifierKey) -> dict[str, str | Text]:
    market = market_time(deposited_at).strftime("%Y-%m-%d %H:%M:%S")
    utc = instant_text(deposited_at)
    count = f"{opening.size_bytes:,}"
    return {
        "name": display_name(opening.name),
        "size": Text(*(text.format(count=count) for text in (wording.BYTES.zh, wording.BYTES.en))),
        "content": opening.content_sha256,
        "media_type": opening.media_type,
        "depositor": opening.depositor,
        "entry_id": path.entry_id,
        "moment": Text(*(text.format(market=market, utc=utc) for text in (wording.MOMENT.zh, wording.MOMENT.en))),
        "index": str(path.index),
        "tree_size": str(path.size),
        "root": path.root,
        "origin": key.name,
        "fingerprint": key.fingerprint,
    }


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
    facts: Mapping[str, str | Text], path: ProofPath, language: Language, regular: str, bold: str
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
    head = ParagraphStyle("head", parent=body, fontName=bold, fontSize=11, leading=16, spaceBefore=9, spaceAfter=3)
    label = ParagraphStyle("label", parent=cell, textColor=GREY)

    def listed(title: Text, items: Sequence[Text]) -> list[Flowable]:
        lines = [
            Paragraph(f"{number}. {escape(item.to(language)).format(**said)}", body)
            for number, item in enumerate(items, 1)
        ]
        return [Paragraph(title.to(language), head), *lines]

    rows = [[Paragraph(title.to(language), label), Paragraph(said[name], cell)] for title, name in ROWS]
    everywhere = (0, 0), (-1, -1)
    lined = [
        ("FONTNAME", *everywhere, regular),
        ("LINEBELOW", *everywhere, 0.5, LINE),
        ("VALIGN", *everywhere, "TOP"),
        ("TOPPADDING", *everywhere, 2.5),
        ("BOTTOMPADDING", *everywhere, 3),
    ]
    drawing = PathDrawing(path, language, regular, bold)
    legend = wording.LEGEND if path.steps else wording.ALONE
    return [
        Paragraph(f"{wording.TITLE.to(language)}", ParagraphStyle("title", parent=head, fontSize=17, leading=24)),
        Table(rows, colWidths=[42 * mm, 128 * mm], style=lined, hAlign="LEFT"),
        *listed(wording.PROVEN_TITLE, wording.PROVEN),
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
