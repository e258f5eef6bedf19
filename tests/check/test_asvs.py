"""The account of OWASP ASVS is whole and true: every requirement of level 1 and 2 once, every test it names exists."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "security" / "asvs.md"
LEVELS = {
    "1.1": "22", "1.2": "1111122223", "1.3": "112222222223", "1.4": "222", "1.5": "123",
    "2.1": "122", "2.2": "112", "2.3": "12223", "2.4": "23",
    "3.1": "3", "3.2": "113", "3.3": "12223", "3.4": "11222233", "3.5": "11122333", "3.6": "3", "3.7": "22333",
    "4.1": "12233", "4.2": "23333", "4.3": "22", "4.4": "1222",
    "5.1": "2", "5.2": "112333", "5.3": "113", "5.4": "222",
    "6.1": "122", "6.2": "111111112222", "6.3": "11223333", "6.4": "112233", "6.5": "22222333", "6.6": "2223",
    "6.7": "33", "6.8": "2222",
    "7.1": "222", "7.2": "1111", "7.3": "22", "7.4": "11222", "7.5": "223", "7.6": "22",
    "8.1": "1233", "8.2": "1123", "8.3": "133", "8.4": "23",
    "9.1": "111", "9.2": "1222",
    "10.1": "22", "10.2": "223", "10.3": "22223", "10.4": "1111122222233333", "10.5": "22222", "10.6": "22",
    "10.7": "222",
    "11.1": "2233", "11.2": "22233", "11.3": "11233", "11.4": "1222", "11.5": "23", "11.6": "23", "11.7": "33",
    "12.1": "12233", "12.2": "11", "12.3": "22223",
    "13.1": "2333", "13.2": "222223", "13.3": "2233", "13.4": "1222233",
    "14.1": "22", "14.2": "12223333", "14.3": "122",
    "15.1": "12233", "15.2": "12233", "15.3": "1222222", "15.4": "3333",
    "16.1": "2", "16.2": "22222", "16.3": "2222", "16.4": "222", "16.5": "2223",
    "17.1": "23", "17.2": "22223333", "17.3": "22",
}  # fmt: skip
"""The level of each requirement of ASVS 5.0.0, section by section, in their order."""
STANDS = {"met", "part", "open", "operator", "n/a"}
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


class Line(msgspec.Struct, frozen=True):
    """A line of the account; it may speak of several requirements."""

    ids: tuple[str, ...]
    level: str
    stands: str
    reason: str


def lines() -> list[Line]:
    found: list[Line] = []
    for row in re.findall(r"^\| (V\d.*) \|$", PAGE.read_text("utf-8"), re.MULTILINE):
        ids, level, _, stands, reason = row.split(" | ")
        found.append(Line(tuple(ids.split(", ")), level, stands, reason))
    return found


@cache
def functions_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return frozenset(one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))


def test_every_requirement_of_level_1_and_2_stands_once_with_its_level() -> None:
    wanted = {f"V{section}.{n}": level for section, marks in LEVELS.items() for n, level in enumerate(marks, 1)}
    assert Counter(wanted.values()) == {"1": 70, "2": 183, "3": 92}, "as the standard counts them"
    said = [(one, line.level) for line in lines() for one in line.ids]
    assert [one for one, times in Counter(one for one, _ in said).items() if times > 1] == []
    assert dict(said) == {one: level for one, level in wanted.items() if level != "3"}


def test_every_test_that_the_account_names_exists() -> None:
    text = PAGE.read_text("utf-8")
    named = TEST.findall(text)
    assert len(named) == text.count("`tests/") - text.count("`tests/check/test_asvs.py`"), "a reference of another form"
    missing = [
        f"{path}::{name}"
        for path, name in named
        if not (ROOT / path).is_file() or name not in functions_in(ROOT / path)
    ]
    assert missing == []


def test_every_file_that_the_account_names_exists() -> None:
    named = re.findall(r"`((?:src|docs|requirements|assets)/[\w./-]+|[A-Z]+\.md)`", PAGE.read_text("utf-8"))
    assert [one for one in named if not (ROOT / one).exists()] == []


def test_every_line_has_a_test_or_a_reason() -> None:
    faults = [line.ids[0] for line in lines() if line.stands not in STANDS]
    faults += [line.ids[0] for line in lines() if not line.reason.strip()]
    # what is not simply met has to say why
    faults += [line.ids[0] for line in lines() if line.stands != "met" and len(TEST.sub("", line.reason)) < 12]
    assert faults == []


def test_the_sums_are_right() -> None:
    counted = Counter(line.stands for line in lines() for _ in line.ids)
    told = re.findall(r"^\| (met|part|open|operator|n/a) \| [^|]+ \| (\d+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert {name: int(count) for name, count in told} == counted
