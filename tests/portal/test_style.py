"""The living style page shows the whole kit."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from litestar.testing import TestClient

import heqi.portal
from heqi.kernel.tables import TableQuery
from heqi.portal.gate import Gate
from heqi.portal.style import SAMPLE_ROWS, sample_table

Client = TestClient[Gate]
TEMPLATES = Path(heqi.portal.__file__).parent / "templates"
MARKS_OF_THE_LAYOUT = {"icon", "seam", "mismatch", "clip", "when", "minute", "zh", "csrf", "error_summary", "rows_only"}
"""Macros that other macros or the layout show: what they draw is on the page without being called by name."""


def test_every_macro_of_the_kit_is_on_the_style_page() -> None:
    kit = set(re.findall(r"set (\w+) = ", (TEMPLATES / "kit.html").read_text("utf-8"))) - {"sheet_table"}
    pages = "\n".join(path.read_text("utf-8") for path in (TEMPLATES / "style").glob("*.html"))
    called = re.sub(r"\{% call specimen\(.*", "", pages)  # the line that tells the signature
    shown = set(re.findall(r"kit\.(\w+)\(", called))
    assert kit - shown - MARKS_OF_THE_LAYOUT == set()
    assert len(kit) > 15


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_style_page_needs_no_sign_in_and_answers_a_query(client: Client, language: str) -> None:
    headers = {"accept": "text/html", "accept-language": language}
    client.cookies.clear()
    for query in ("", "?state=done&sort=-amount_fen", "?cursor=10", "?q=nothing-of-this-name"):
        answer = client.get(f"/style{query}", headers=headers)
        assert answer.status_code == 200
        assert "Text(" not in answer.text
    assert client.get("/style?sort=shares", headers=headers).status_code == 422


def test_the_data_of_a_chart_cannot_end_its_attribute(client: Client) -> None:
    blocks = re.findall(r"data-chart='([^']*)'", client.get("/style").text)
    assert len(blocks) == 2
    for block in blocks:
        assert "<" not in block
        told = json.loads(block)
        assert all(len(line["values"]) == len(told["labels"]) for line in told["series"])


def test_the_sample_table_is_sorted_by_value_not_by_words() -> None:
    seen: list[int] = []
    cursor: str | None = None
    while True:
        part = sample_table(TableQuery(sort="amount_fen", cursor=cursor))
        seen += [int(str(row.cells["amount_fen"])) for row in part.rows]
        cursor = part.next_cursor
        if cursor is None:
            break
    assert seen == sorted(seen)
    assert len(seen) == SAMPLE_ROWS


def test_progress_is_told_step_by_step_and_ends(client: Client) -> None:
    answer = client.get("/style/progress")
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = re.findall(r"event: (\w+)\r?\ndata: (.*?)\r?\n", answer.text)
    steps = [json.loads(data) for _, data in events]
    assert [step["percent"] for step in steps] == list(range(10, 101, 10))
    assert [name for name, _ in events] == ["step"] * 9 + ["done"]
    assert steps[-1]["words"] == "step 10 of 10"
