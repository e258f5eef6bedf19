"""What a browser posts (``application/x-www-form-urlencoded``), read field by field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from urllib.parse import parse_qs

from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid, ManyInvalid, Problem

MOST_FIELDS = 200


class Fields:
    """One posted form."""

    def __init__(self, body: bytes) -> None:
        """:class:`Invalid` when the body is not such a form."""
        try:
            self._values = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
        except ValueError as error:
            raise Invalid(value="form", expected_zh="UTF-8 编码的表单", expected_en="a form in UTF-8") from error

    def text(self, name: str) -> str:
        """A text without blanks at its ends."""
        return self.exact(name).strip()

    def exact(self, name: str) -> str:
        """A text as it was typed: blanks may be part of a password."""
        return self._values.get(name, [""])[0]

    def several(self, name: str) -> tuple[str, ...]:
        """The values of boxes that were ticked."""
        return tuple(self._values.get(name, []))

    def day(self, name: str) -> date | None:
        """A day, None where the field was left empty. :class:`ManyInvalid`."""
        typed = self.text(name)
        try:
            return date.fromisoformat(typed) if typed else None
        except ValueError as error:
            raise ManyInvalid([_invalid(name, typed, "日期，如 2030-01-31", "a day such as 2030-01-31")]) from error

    def number(self, name: str) -> int:
        """A whole number. :class:`ManyInvalid`."""
        typed = self.text(name)
        if not (typed.isascii() and typed.isdigit() and len(typed) < 10):
            raise ManyInvalid([_invalid(name, typed, "整数", "a whole number")])
        return int(typed)

    def shown(self, *names: str) -> dict[str, str]:
        """What was typed, to fill the form again; never a password."""
        return {name: self.text(name) for name in names}


def errors_of(problem: Problem) -> dict[str, Text]:
    """The messages of a problem by field."""
    several = problem.problems if isinstance(problem, ManyInvalid) else (problem,)
    return {one.place or "form": one.message for one in several}


def told(problem: Problem | None) -> Mapping[str, Text] | None:
    """A problem as the pages show it: what and what next."""
    return None if problem is None else {"what": problem.message, "next": problem.next_step}


def _invalid(place: str, typed: str, zh: str, en: str) -> Invalid:
    return Invalid(place=place, value=ascii(typed[:40]), expected_zh=zh, expected_en=en)
