"""The report: both languages, fonts inside, the facts readable."""

from __future__ import annotations

import io
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from heqi.engines.evidence import FontsMissing, ProofPath
from heqi.engines.evidence.model import Opening
from heqi.engines.evidence.proofs import draw_path
from heqi.engines.evidence.report import BOLD_FILE, REGULAR_FILE, Sheet, render
from heqi.engines.trust import NoteSigner, inclusion_spans
from heqi.portal.assets import FONTS

KEY = NoteSigner("log.example/evidence", b"\x01" * 32).key
AT = datetime(2026, 1, 2, 3, 4, 5, 678000, UTC)

pytestmark = pytest.mark.skipif(not (FONTS / REGULAR_FILE).exists(), reason="the assets are not built: make setup")


def opening(name: str = "合同（终稿）.pdf") -> Opening:
    return Opening(
        salt="00" * 32,
        content_sha256="0123456789abcdef" * 4,
        name=name,
        media_type="application/pdf",
        size_bytes=1234567,
        depositor="jiazi/zhang",
    )


def path(index: int, size: int) -> ProofPath:
    siblings = [bytes([number]) * 32 for number, _ in enumerate(inclusion_spans(index, size))]
    return draw_path("evd_06f2abc", b"\xaa" * 32, index, size, siblings)


def sheet(disclosed: Opening, proven: ProofPath) -> Sheet:
    return Sheet(values=disclosed.values(), at=AT, path=proven, key=KEY)


def text_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).replace("\n", "")


def test_the_report_says_the_facts_in_both_languages() -> None:
    shown = text_of(render(sheet(opening(), path(5, 9)), FONTS))
    for fact in (
        "存证核验报告",
        "Evidence report",
        "没有证明什么",
        "What this does not prove",
        "合同（终稿）.pdf",
        "1,234,567 字节",
        "1,234,567 bytes",
        "0123456789abcdef" * 4,
        "2026-01-02 11:04:05（北京时间）",
        "2026-01-02T03:04:05.678Z",
        "evd_06f2abc",
        KEY.fingerprint,
        KEY.name,
        path(5, 9).root,
    ):
        assert fact.replace(" ", "") in shown.replace(" ", ""), fact


@pytest.mark.parametrize(("index", "size"), [(0, 1), (5, 9), (333, 1_000_000), (2**40 - 1, 2**40)])
@pytest.mark.parametrize("name", ["a", "", "名" * 341, "😀 <b>{x}&amp;\u202e\x00"])
def test_any_path_and_any_name_can_be_drawn(index: int, size: int, name: str) -> None:
    pdf = render(sheet(opening(name), path(index, size)), FONTS)
    assert 4 <= len(PdfReader(io.BytesIO(pdf)).pages) <= 8 or size == 1
    assert pdf == render(sheet(opening(name), path(index, size)), FONTS), "the same facts give the same bytes"


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="needs the Debian package poppler-utils")
def test_every_font_is_embedded(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(render(sheet(opening(), path(5, 9)), FONTS))
    listed = subprocess.run(["pdffonts", tmp_path / "report.pdf"], capture_output=True, text=True, check=True).stdout
    fonts = [line.split() for line in listed.splitlines()[2:]]
    assert fonts
    for font in fonts:
        assert "NotoSansSC" in font[0]
        assert font[-5:-2] == ["yes", "yes", "yes"], "embedded, a subset, and its text can be searched"


def test_missing_fonts_are_named(tmp_path: Path) -> None:
    (tmp_path / REGULAR_FILE).write_bytes(b"not a font")
    (tmp_path / BOLD_FILE).write_bytes(b"")
    with pytest.raises(FontsMissing, match=tmp_path.name):
        render(sheet(opening(), path(0, 1)), tmp_path)
