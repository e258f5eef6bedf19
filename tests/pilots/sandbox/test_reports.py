"""The periodic report: its figures, and the same figures in PDF and XLSX."""

from __future__ import annotations

import io
from datetime import date

import msgspec
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from heqi.engines import parties
from heqi.engines.parties import Caps, SetCaps
from heqi.kernel.messages import Language, Text
from heqi.kernel.problems import Forbidden, ManyInvalid, NotFound
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.cases import Answer, Outcome
from heqi.pilots.sandbox.model.records import Application, Batch
from heqi.pilots.sandbox.model.reports import Report, ReportScope
from heqi.pilots.sandbox.service import papers
from heqi.portal.assets import FONTS
from tests.pilots.sandbox.conftest import Turned, World, an_application
from tests.pilots.sandbox.test_cases import an_incident, complain, step

MARCH = ReportScope(first=date(2031, 3, 1), last=date(2031, 3, 31))


@pytest.fixture
def quarter(world: World, batch: Batch, clock: Turned) -> Report:
    """A month of the system esign: two complaints, one answered in time; an incident reported late; a kill."""
    with world.of("shen") as ctx:
        service.admit(ctx, parties.Admit(pilot="esign", reason="公示期满", institutions=()))
        limits = SetCaps(pilot="esign", reason="首期", caps=Caps(users=200, amount_fen=1_000_000), consent_needed=True)
        service.set_caps(ctx, limits)
    with world.of("zhou") as ctx:
        service.apply(ctx, an_application(batch.id, pilot="esign"))
        first = service.register_complaint(ctx, complain(content="=1+1 公式"))
        service.register_complaint(ctx, complain())
        taken = service.acknowledge_complaint(ctx, step(first))
        service.answer_complaint(
            ctx, Answer(complaint_id=first.id, version=taken.version, outcome=Outcome.UPHELD, answer="已补发")
        )
        found = service.open_incident(ctx, an_incident(pilot="esign", title="=HYPERLINK(1)"))
    clock.turn(hours=5)
    with world.of("zhou") as ctx:
        service.report_incident(ctx, step(found))
    with world.of("shen") as ctx:
        parties.kill(ctx, "esign", "日终对账不平")
    clock.turn(days=28)
    with world.of("shen") as ctx:
        return service.report(ctx, msgspec.structs.replace(MARCH, pilot="esign"))


def figures(report: Report) -> dict[str, object]:
    names = [row.cells["name"] for row in report.sections[0].sheet.rows]
    counts = [row.cells["count"] for row in report.sections[0].sheet.rows]
    return {one.zh: count for one, count in zip(names, counts, strict=True) if isinstance(one, Text)}


def test_the_figures_of_a_report(quarter: Report) -> None:
    assert figures(quarter) == {
        "申报项目": 0,
        "其中：入箱试点": 0,
        "收到投诉": 2,
        "按期受理告知": 1,
        "按期答复": 1,
        "逾期未答复": 1,
        "发现事件": 1,
        "按期报告": 0,
        "其中：重大事件": 0,
        "工作组采取的措施": 3,
    }


def test_a_report_is_about_one_thing_and_about_days_that_were(world: World, batch: Batch) -> None:
    wrong = (
        ReportScope(first=date(2031, 3, 1), last=date(2031, 3, 2)),
        ReportScope(first=date(2031, 3, 1), last=date(2031, 3, 2), pilot="esign", batch_id=batch.id),
        ReportScope(first=date(2031, 3, 2), last=date(2031, 3, 1), pilot="esign"),
        ReportScope(first=date(2031, 3, 1), last=date(2031, 3, 4), pilot="esign"),
        ReportScope(first=date(2021, 3, 1), last=date(2031, 3, 1), pilot="esign"),
    )
    for scope in wrong:
        with pytest.raises(ManyInvalid), world.of("shen") as ctx:
            service.report(ctx, scope)
    for unknown in ({"pilot": "nowhere"}, {"batch_id": "bat_0"}):
        with pytest.raises(NotFound), world.of("shen") as ctx:
            service.report(ctx, ReportScope(first=date(2031, 3, 1), last=date(2031, 3, 2), **unknown))
    with pytest.raises(Forbidden), world.of("zhou") as ctx:
        service.report(ctx, ReportScope(first=date(2031, 3, 1), last=date(2031, 3, 2), pilot="esign"))


def test_a_batch_is_reported_with_the_systems_of_its_applications(
    world: World, quarter: Report, application: Application
) -> None:
    scope = msgspec.structs.replace(MARCH, batch_id=application.batch_id)
    with world.of("shen") as ctx:
        report = service.report(ctx, scope)
    assert report.subject.zh == "第一批"
    assert figures(report)["收到投诉"] == 0  # the drafts are no business of the working group yet


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            Language.ZH,
            ("试点运行定期报告", "电子签约与存证", "收到投诉", "逾期未办", "日终对账不平", "紧急停止"),
        ),
        (Language.EN, ("Periodic report of the pilots", "Complaints received", "Overdue", "Pressed the kill switch")),
    ],
)
def test_a_pdf_says_what_the_figures_say(quarter: Report, language: Language, expected: tuple[str, ...]) -> None:
    pdf = papers.document(quarter, language, "heqi", FONTS)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).replace("\n", "")
    for words in expected:
        assert words in text, words
    for one in quarter.sections[3].sheet.rows:
        assert str(one.cells["id"])[:12] in text
    assert papers.document(quarter, language, "heqi", FONTS) == pdf


def test_a_workbook_says_what_the_figures_say(quarter: Report) -> None:
    made = papers.workbook(quarter, Language.ZH)
    book = load_workbook(io.BytesIO(made))
    assert book.sheetnames == ["概要", "申报项目", "额度使用", "投诉与时限", "事件", "工作组措施"]
    rows = {row[0]: row[1] for row in book["概要"].iter_rows(min_row=7, values_only=True)}
    assert rows == figures(quarter)
    cells = [str(cell.value) for row in book["事件"].iter_rows() for cell in row]
    assert "'=HYPERLINK(1)" in cells
    assert not [cell for cell in cells if cell.startswith("=")]
    assert papers.workbook(quarter, Language.ZH) == made


def test_the_same_records_give_the_same_report(world: World, quarter: Report, clock: Turned) -> None:
    clock.turn(days=40)
    with world.of("yan") as ctx:
        assert service.report(ctx, msgspec.structs.replace(MARCH, pilot="esign")) == quarter
