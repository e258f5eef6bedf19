"""What a browser posts (``application/x-www-form-urlencoded``) as commands, with every problem found at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar
from urllib.parse import parse_qs

import msgspec

from heqi.kernel.clock import MARKET_ZONE
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid, ManyInvalid, Problem
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.lifecycle import ExitCause, State
from heqi.pilots.sandbox.model.records import (
    Amend,
    Application,
    Apply,
    CreateBatch,
    Draft,
    Licence,
    Object,
    Settle,
    Technology,
    Transition,
)

MOST_FIELDS = 100
Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)
Built = TypeVar("Built", CreateBatch, Apply, Amend, Transition, Object, Settle)


class Form:
    """One posted form: reads fields by name and collects what is wrong with them."""

    def __init__(self, body: bytes) -> None:
        """:class:`Invalid` when the body is not such a form."""
        try:
            self.values: Mapping[str, list[str]] = parse_qs(
                body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS
            )
        except ValueError as error:
            raise Invalid(value="form", expected_zh="UTF-8 编码的表单", expected_en="a form in UTF-8") from error
        self.problems: list[Problem] = []

    def text(self, name: str) -> str:
        """A text as typed, without blanks at its ends."""
        return self.values.get(name, [""])[0].replace("\r\n", "\n").strip()

    def lines(self, name: str) -> tuple[str, ...]:
        """One name a line; empty lines do not count."""
        return tuple(line.strip() for line in self.text(name).split("\n") if line.strip())

    def choice(self, name: str, kind: type[Choice], default: Choice) -> Choice:
        """One of the words of ``kind``; ``default`` where nothing was chosen."""
        return self._parsed(name, kind, default, Text("列表中的一项", "one of the list"))

    def choices(self, name: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """Several words of ``kind``, each once, in the order of ``kind``; unknown words are a problem."""
        words = set(self.values.get(name, []))
        if unknown := words - {one.value for one in kind}:
            self.problems.append(
                rules.invalid(name, "、".join(sorted(unknown)), Text("列表中的项", "items of the list"))
            )
        return tuple(one for one in kind if one.value in words)

    def optional_number(self, name: str) -> int | None:
        """A whole number, None where nothing was typed."""
        return self._parsed(name, int, 0, Text("整数", "a whole number")) if self.text(name) else None

    def optional_day(self, name: str) -> date | None:
        """A day, None where nothing was typed."""
        return self.day(name) if self.text(name) else None

    def fen(self, name: str) -> int | None:
        """Yuan as typed, in fen; None where nothing was typed."""
        typed = self.text(name).replace(",", "")
        if not typed:
            return None
        match = re.fullmatch(r"([0-9]{1,16})(?:\.([0-9]{1,2}))?", typed)
        if match is None:
            expected = Text("金额（元），至多两位小数", "an amount in yuan, two decimals at most")
            self.problems.append(rules.invalid(name, typed, expected))
            return 0
        return int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0"))

    def moment(self, name: str) -> datetime:
        """A moment in market time, as a browser writes it; the first of all moments stands in."""
        try:
            return datetime.fromisoformat(self.text(name)).replace(tzinfo=MARKET_ZONE)
        except ValueError:
            expected = Text("日期与时间", "a day and a time")
            self.problems.append(rules.invalid(name, self.text(name), expected))
            return datetime(1970, 1, 1, tzinfo=MARKET_ZONE)

    def done(self) -> None:
        """:class:`ManyInvalid` with what could not be read."""
        rules.refuse(self.problems)

    def number(self, name: str) -> int:
        """A whole number; 0 stands in for one that cannot be read."""
        return self._parsed(name, int, 0, Text("整数", "a whole number"), needed=True)

    def day(self, name: str) -> date:
        """A day; the first of all days stands in for one that cannot be read."""
        return self._parsed(name, date, date.min, Text("日期，如 2030-01-31", "a day such as 2030-01-31"), needed=True)

    def checked(self, command: Built) -> Built:
        """``command``, or :class:`ManyInvalid` with what could not be read and what breaks the rules, together."""
        unread = {problem.place for problem in self.problems}
        found = [*self.problems, *(fault for fault in rules.faults(command) if fault.place not in unread)]
        rules.refuse(found)
        return command

    def _parsed(self, name: str, kind: type[Value], default: Value, expected: Text, *, needed: bool = False) -> Value:
        value = self.text(name)
        if not value and not needed:
            return default
        try:
            return msgspec.convert(value, kind, strict=False)
        except msgspec.ValidationError:
            self.problems.append(rules.invalid(name, value, expected))
            return default


def draft_words(form: Form) -> dict[str, object]:
    """The fields of an application as typed."""
    words: dict[str, object] = {name: form.text(name) for name in DRAFT_TEXTS}
    words["joint"] = form.lines("joint")
    words["licence"] = form.choice("licence", Licence, Licence.NONE)
    words["technologies"] = form.choices("technologies", Technology)
    return words


DRAFT_TEXTS = (
    "title_zh",
    "title_en",
    "lead",
    "scenario_provider",
    "innovation",
    "users",
    "risk_compensation",
    "contingency_plan",
    "exit_plan",
    "pilot",
)


def read_apply(form: Form) -> Apply:
    """The form of a new application."""
    return form.checked(msgspec.convert({**draft_words(form), "batch_id": form.text("batch_id")}, Apply))


def read_amend(form: Form, application_id: str) -> Amend:
    """The form that changes an application."""
    words = {**draft_words(form), "version": form.number("version"), "reason": form.text("reason")}
    return form.checked(msgspec.convert({**words, "application_id": application_id}, Amend))


def read_transition(form: Form, application_id: str) -> Transition:
    """The form that moves an application; no cause is needed where none applies."""
    cause = form.text("exit_cause")
    to = form.choice("to", State, State.CALL)
    command = Transition(
        application_id=application_id,
        to=to,
        reason=form.text("reason"),
        version=form.number("version"),
        exit_cause=form.choice("exit_cause", ExitCause, ExitCause.COMPLETED) if cause else None,
    )
    return form.checked(command)


def read_objection(form: Form, application_id: str) -> Object:
    """The form that raises an objection."""
    command = Object(application_id=application_id, objector=form.text("objector"), content=form.text("content"))
    return form.checked(command)


def read_conclusion(form: Form) -> Settle:
    """The form that settles an objection."""
    command = Settle(
        objection_id=form.text("objection_id"),
        upheld=form.text("upheld") == "yes",
        conclusion=form.text("conclusion"),
    )
    return form.checked(command)


def read_batch(form: Form) -> CreateBatch:
    """The form of a new batch."""
    command = CreateBatch(
        city=form.text("city"),
        name_zh=form.text("name_zh"),
        name_en=form.text("name_en"),
        call_opens=form.day("call_opens"),
        call_closes=form.day("call_closes"),
        notice_days=form.number("notice_days"),
        working_group=form.lines("working_group"),
    )
    return form.checked(command)


def typed(form: Form) -> dict[str, object]:
    """What was typed, to show it again: texts by name, and the ticked technologies as a list."""
    shown: dict[str, object] = {name: form.text(name) for name in form.values}
    return {**shown, "technologies": form.values.get("technologies", [])}


def said(application: Application) -> dict[str, object]:
    """What an application says, as its form shows it."""
    words = {name: getattr(application, name) for name in Draft.__struct_fields__}
    return {**words, "joint": "\n".join(application.joint), "version": application.version}


def errors_of(problem: ManyInvalid) -> dict[str, Text]:
    """The problems by field, each as what stands beside the field."""
    return {one.place or "": one.message for one in reversed(problem.problems)}
