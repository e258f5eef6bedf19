"""What a command must say, and what a move requires. Each function returns or raises all it found, changing nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, Invalid, ManyInvalid, Problem
from heqi.pilots.sandbox.model.lifecycle import PARTIES, Move, Party, State
from heqi.pilots.sandbox.model.records import (
    LIST_LENGTH,
    NAME_LENGTH,
    NOTICE_DAYS,
    REASON_LENGTH,
    TEXT_LENGTH,
    Amend,
    Application,
    Apply,
    Batch,
    CreateBatch,
    Draft,
    Licence,
    Object,
    Objection,
    Settle,
    Transition,
)

Command = CreateBatch | Apply | Amend | Transition | Object | Settle


class CallNotOpen(Conflict):
    """该批次的征集期为 {opens} 至 {closes}，今天是 {today}。
    The call of this batch runs from {opens} to {closes}; today is {today}.
    → 请选择正在征集的批次，或等待征集开始。
    → Choose a batch whose call is open, or wait for it to open."""


class NoticeRunning(Conflict):
    """公示期到 {ends} 止，今天是 {today}，尚未届满。
    The public notice runs to the end of {ends}; today is {today}.
    → 请在公示期满后再办理入箱。
    → Admit it after the notice has ended."""


class ObjectionsStand(Conflict):
    """公示期内的异议有 {unsettled} 件未办结、{upheld} 件成立，不能入箱。
    Of the objections raised in the notice, {unsettled} are not settled and {upheld} were upheld: it cannot be admitted.
    → 请先办结异议；异议成立的项目应不予通过或由申报机构撤回。
    → Settle them first; where one was upheld, reject the application or let it be withdrawn."""


class NotUnderNotice(Conflict):
    """项目不在公示期内（{present_zh}），不受理异议。
    The application is not under public notice ({present_en}); objections are not taken.
    → 请在公示期内提出异议，试点期间的问题请走投诉渠道。
    → Objections are raised during the notice; in the trial, use the complaint channel."""


class NotBeingPrepared(Conflict):
    """项目已提交（{present_zh}），申报材料不能再修改。
    The application has been submitted ({present_en}); what it says can no longer be changed.
    → 如需变更，请撤回后重新申报。
    → To change it, withdraw it and apply again."""


class NobodySeated(Conflict):
    """还没有邀请{party_zh}，项目不能转入下一步。
    Nobody has been invited as {party_en} yet; the application cannot go on.
    → 请工作组先指定机构。
    → Let the working group invite an institution first."""


class NotInvited(Conflict):
    """{party_zh}不由工作组指定；可指定评审专家组与专业评估机构。
    The seat of {party_en} is not given by the working group; those of the experts and the assessor are.
    → 请选择评审专家组或专业评估机构。
    → Choose the experts or the assessor."""


class AlreadySettled(Conflict):
    """异议 {objection} 已经办结，结论不能更改。
    The objection {objection} is settled; its conclusion cannot be changed.
    → 如有新的情况，请另行提出异议。
    → If there is something new, raise another objection."""


def refuse(problems: Sequence[Problem]) -> None:
    """Raise all ``problems`` of one input together; nothing happens when there are none."""
    if problems:
        raise ManyInvalid(problems)


def invalid(place: str, value: object, expected: Text) -> Invalid:
    """The problem of one field: where it stands, what it says, what it should say."""
    shown = str(value)
    shown = shown if len(shown) <= 40 else shown[:40] + "…"
    return Invalid(place=place, value=f"“{shown}”", expected_zh=expected.zh, expected_en=expected.en)


def faults(command: Command) -> list[Problem]:
    """Everything in which the words of ``command`` break the rules, whatever the state of the world."""
    match command:
        case CreateBatch():
            found = _batch_faults(command)
        case Apply():
            found = _draft_faults(command)
        case Amend():
            found = [*_draft_faults(command), *text_faults("reason", command.reason, 2, REASON_LENGTH)]
        case Transition():
            found = _transition_faults(command)
        case Object():
            found = [
                *text_faults("objector", command.objector, 1, NAME_LENGTH),
                *text_faults("content", command.content, 2, TEXT_LENGTH),
            ]
        case Settle():
            found = text_faults("conclusion", command.conclusion, 2, REASON_LENGTH)
    return list(found)


def text_faults(place: str, value: str, least: int, most: int) -> Iterator[Problem]:
    """A text has at most ``most`` characters, ``least`` without blanks at its ends, and no control characters."""
    if any(unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\r\t" for letter in value):
        yield invalid(place, ascii(value), Text("不含控制字符的文本", "a text without control characters"))
    elif len(value.strip()) < least or len(value) > most:
        yield invalid(place, value, Text(f"{least} 至 {most} 个字符", f"{least} to {most} characters"))


def _name_list_faults(place: str, names: Iterable[str], least: int) -> Iterator[Problem]:
    names = list(names)
    if not least <= len(names) <= LIST_LENGTH:
        yield invalid(place, len(names), Text(f"{least} 至 {LIST_LENGTH} 个名称", f"{least} to {LIST_LENGTH} names"))
    if len(set(names)) < len(names):
        yield invalid(place, "、".join(names), Text("不重复的名称", "names without repetition"))
    for name in names[:LIST_LENGTH]:
        yield from text_faults(place, name, 1, NAME_LENGTH)


def _batch_faults(command: CreateBatch) -> Iterator[Problem]:
    yield from text_faults("city", command.city, 1, NAME_LENGTH)
    yield from text_faults("name_zh", command.name_zh, 1, NAME_LENGTH)
    yield from text_faults("name_en", command.name_en, 1, NAME_LENGTH)
    if command.call_closes < command.call_opens:
        expected = Text(
            f"不早于征集开始日 {command.call_opens}", f"a day not before the call opens, {command.call_opens}"
        )
        yield invalid("call_closes", command.call_closes, expected)
    if command.notice_days not in NOTICE_DAYS:
        expected = Text(f"1 至 {NOTICE_DAYS[-1]} 的整数", f"a whole number from 1 to {NOTICE_DAYS[-1]}")
        yield invalid("notice_days", command.notice_days, expected)
    yield from _name_list_faults("working_group", command.working_group, 1)


def _draft_faults(draft: Draft) -> Iterator[Problem]:
    yield from text_faults("title_zh", draft.title_zh, 2, NAME_LENGTH)
    yield from text_faults("title_en", draft.title_en, 0, NAME_LENGTH)
    yield from text_faults("lead", draft.lead, 1, NAME_LENGTH)
    yield from _name_list_faults("joint", draft.joint, 0)
    if draft.lead in draft.joint:
        yield invalid("joint", draft.lead, Text("牵头机构以外的机构", "institutions other than the lead applicant"))
    if draft.scenario_provider and draft.scenario_provider not in (draft.lead, *draft.joint):
        yield invalid("scenario_provider", draft.scenario_provider, _AN_APPLICANT)
    yield from text_faults("innovation", draft.innovation, 2, TEXT_LENGTH)
    yield from text_faults("users", draft.users, 2, TEXT_LENGTH)
    for place in PLANS:
        yield from text_faults(place, getattr(draft, place), 0, TEXT_LENGTH)
    if draft.pilot and not SLUG.fullmatch(draft.pilot):
        yield invalid("pilot", ascii(draft.pilot), Text("系统代号，如 esign", "the slug of a system, such as esign"))


def _transition_faults(command: Transition) -> Iterator[Problem]:
    yield from text_faults("reason", command.reason, 2, REASON_LENGTH)
    if command.to is State.STOPPING and command.exit_cause is None:
        yield invalid("exit_cause", "", Text("一项退出原因", "a cause of the exit"))
    if command.to is not State.STOPPING and command.exit_cause is not None:
        yield invalid(
            "exit_cause", command.exit_cause, Text("仅在启动退出时填写", "a cause only where the exit starts")
        )


SLUG = re.compile("[a-z][a-z_]{0,40}")
PLANS = ("risk_compensation", "contingency_plan", "exit_plan")
_AN_APPLICANT = Text("牵头或联合申报机构之一", "one of the applicants")
_PRESENT = Text("提交前须填写的内容", "something written before it is submitted")


def check_complete(application: Application) -> None:
    """What selection requires: a licensed institution provides the scenario; risk, contingency and exit plans stand.

    Raises :class:`ManyInvalid` with all that is missing. Source: the call's principles of lawfulness and
    controllable risk.
    """
    found: list[Problem] = []
    if application.scenario_provider not in (application.lead, *application.joint):
        found.append(invalid("scenario_provider", application.scenario_provider, _AN_APPLICANT))
    if application.licence is Licence.NONE:
        expected = Text("由持牌机构提供业务场景", "a scenario provided by a licensed institution")
        found.append(invalid("licence", application.licence, expected))
    found += [invalid(place, "", _PRESENT) for place in PLANS if not getattr(application, place).strip()]
    refuse(found)


def check_call_open(batch: Batch, today: date) -> None:
    """:class:`CallNotOpen` outside the days of the call."""
    if not batch.call_opens <= today <= batch.call_closes:
        raise CallNotOpen(opens=batch.call_opens, closes=batch.call_closes, today=today)


SEATED: Mapping[State, Party] = {State.REVIEW: Party.EXPERTS, State.ASSESSMENT: Party.ASSESSOR}
"""The states whose next step belongs to a party that has to be invited before."""


def check_seats(move: Move, seated: Collection[Party]) -> None:
    """:class:`NobodySeated` where nobody could take the step after ``move``."""
    needed = SEATED.get(move.target)
    if needed is not None and needed not in seated:
        raise NobodySeated(party_zh=PARTIES[needed].zh, party_en=PARTIES[needed].en)


def check_invited(party: Party) -> None:
    """:class:`NotInvited` unless the seat is one that the working group gives."""
    if party not in SEATED.values():
        raise NotInvited(party_zh=PARTIES[party].zh, party_en=PARTIES[party].en)


def check_move(
    move: Move, application: Application, batch: Batch, objections: Sequence[Objection], today: date
) -> None:
    """What ``move`` requires beyond being in the table; raises the problem that stands in its way."""
    if move.target is State.SELECTION:
        check_call_open(batch, today)
        check_complete(application)
    if move.target is State.TRIAL:
        assert application.notice_ends is not None, "the notice always has an end"
        if today <= application.notice_ends:
            raise NoticeRunning(ends=application.notice_ends, today=today)
        unsettled = sum(objection.upheld is None for objection in objections)
        upheld = sum(objection.upheld is True for objection in objections)
        if unsettled or upheld:
            raise ObjectionsStand(unsettled=unsettled, upheld=upheld)
