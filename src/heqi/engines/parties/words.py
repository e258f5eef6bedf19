"""What people write, checked: names, reasons, role names, ids. Each gives the problems it found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from heqi.kernel.ids import is_id
from heqi.kernel.problems import Invalid, ManyInvalid, NotFound, Problem

NAME_LENGTH = 120
REASON_LENGTH = 1000
MOST_ROLES = 50
ROLE = re.compile(r"[a-z][a-z_]{0,40}(\.[a-z][a-z_]{0,40})?")


def refuse(problems: Iterable[Problem]) -> None:
    """Raise all ``problems`` of one input together; nothing happens when there are none."""
    found = list(problems)
    if found:
        raise ManyInvalid(found)


def invalid(place: str, value: object, zh: str, en: str) -> Invalid:
    """The problem of one field: where it stands, what it says, what it should say."""
    shown = str(value)
    shown = shown if len(shown) <= 40 else shown[:40] + "…"
    return Invalid(place=place, value=f"“{shown}”", expected_zh=zh, expected_en=en)


def text_faults(place: str, value: str, least: int, most: int) -> Iterator[Problem]:
    """``least`` to ``most`` characters, blanks at the ends not counted, none of them a control character."""
    if any(unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\r\t" for letter in value):
        yield invalid(place, ascii(value), "不含控制字符的文本", "a text without control characters")
    elif not least <= len(value.strip()) <= most:
        yield invalid(place, value, f"{least} 至 {most} 个字符", f"{least} to {most} characters")


def role_faults(roles: Sequence[str], place: str = "roles") -> Iterator[Problem]:
    """One to fifty different role names: ``admin``, ``sandbox.expert``."""
    if not 1 <= len(roles) <= MOST_ROLES or len(set(roles)) < len(roles):
        yield invalid(
            place, len(roles), f"1 至 {MOST_ROLES} 个不重复的角色", f"1 to {MOST_ROLES} roles without repetition"
        )
    for role in roles[:MOST_ROLES]:
        if not ROLE.fullmatch(role):
            yield invalid(
                place, ascii(role), "角色名，如 admin、sandbox.expert", "the name of a role: admin, sandbox.expert"
            )


def require_id(value: str, prefix: str) -> str:
    """``value`` if it is an id of this kind. :class:`NotFound`: what has no such shape does not exist."""
    if not is_id(value, prefix):
        raise NotFound(what=ascii(value[:40])[1:-1])
    return value
