"""The style of the house as a test: sizes, names, clocks, money, translations, pages."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

import heqi
from heqi.kernel.problems import Problem

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "heqi"
FILES = sorted(path for path in SOURCE.rglob("*.py") if "built" not in path.parts)
TEMPLATES = sorted(SOURCE.rglob("templates/**/*.html"))
TREES = {path: ast.parse(path.read_text("utf-8")) for path in FILES}
CHINESE = re.compile(r"[\u3400-\u9fff]")

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50
MAX_MEDIAN_FUNCTION_LINES = 12
BANNED_NAMES = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
# where time and randomness come from outside the kernel's clock: waiting for processes, not telling the time
CLOCK_EXCEPTIONS = {"storage/server.py", "storage/home.py", "portal/server.py"}
CLOCKS = {"time.time", "time.time_ns", "time.monotonic", "time.sleep", "datetime.now", "datetime.utcnow", "date.today"}
RANDOMNESS = {"os.urandom", "uuid.uuid4", "uuid.uuid1", "uuid.uuid7"}
RANDOM_MODULES = {"random", "secrets"}


def name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_files_are_short() -> None:
    long = {name(path): path.read_text("utf-8").count("\n") for path in FILES}
    assert {path: lines for path, lines in long.items() if lines > MAX_FILE_LINES} == {}


def test_functions_are_short() -> None:
    long = [
        f"{name(p)}:{f.lineno} {f.name} {length(f)}"
        for p, t in TREES.items()
        for f in functions(t)
        if length(f) > MAX_FUNCTION_LINES
    ]
    assert long == []
    lengths = sorted(length(each) for tree in TREES.values() for each in functions(tree))
    assert lengths[len(lengths) // 2] <= MAX_MEDIAN_FUNCTION_LINES


def test_modules_are_named_after_what_they_hold() -> None:
    assert [name(path) for path in FILES if path.stem in BANNED_NAMES or path.parent.name in BANNED_NAMES] == []


def test_time_and_randomness_enter_through_the_kernel() -> None:
    found: list[str] = []
    for path, tree in TREES.items():
        if name(path) == "kernel/clock.py":
            continue
        for node in ast.walk(tree):
            dotted = ast.unparse(node) if isinstance(node, ast.Attribute) else ""
            if dotted in RANDOMNESS or (dotted in CLOCKS and name(path) not in CLOCK_EXCEPTIONS):
                found.append(f"{name(path)}:{node.lineno} {dotted}")  # pyright: ignore[reportAttributeAccessIssue]
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found += [f"{name(path)}:{node.lineno} {module}" for module in modules if module in RANDOM_MODULES]  # pyright: ignore[reportAttributeAccessIssue]
    assert found == []


def test_no_float_touches_money() -> None:
    money = re.compile(r"(_fen|_minor|amount|price|fee|balance|nav)\b")
    found: list[str] = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
                target = node.arg if isinstance(node, ast.arg) else ast.unparse(node.target)
                if money.search(target) and "float" in ast.unparse(node.annotation):
                    found.append(f"{name(path)}:{node.lineno} {target}")
    assert found == []


def all_problems() -> list[type[Problem]]:
    for module in pkgutil.walk_packages(heqi.__path__, "heqi."):
        if ".migrations." not in module.name:
            importlib.import_module(module.name)
    found: list[type[Problem]] = []
    waiting = [Problem]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting.extend(kind.__subclasses__())
    return [kind for kind in found if kind.__module__.startswith("heqi.")]


@pytest.mark.parametrize("kind", all_problems(), ids=lambda kind: kind.__qualname__)
def test_a_problem_says_what_and_what_next_in_both_languages(kind: type[Problem]) -> None:
    lines = [line.strip() for line in (kind.__doc__ or "").splitlines()]
    assert len(lines) == 4, "zh, en, → zh, → en"
    zh, en, next_zh, next_en = lines
    assert CHINESE.search(zh)
    assert CHINESE.search(next_zh)
    assert not CHINESE.search(en + next_en)
    assert next_zh.startswith("→ ")
    assert next_en.startswith("→ ")
    fields = [{field for _, field, _, _ in string.Formatter().parse(line) if field} for line in (zh, en)]
    plain = [{re.sub("_(zh|en)$", "", field) for field in side} for side in fields]
    assert plain[0] == plain[1], "both languages say the same facts"
    assert 400 <= kind.status <= 599


def test_a_text_is_chinese_first_and_english_second() -> None:
    found: list[str] = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and ast.unparse(node.func) in {"Text", "messages.Text"}
                and len(node.args) == 2
            ):
                zh, en = node.args
                if isinstance(zh, ast.Constant) and isinstance(en, ast.Constant):
                    same = zh.value == en.value
                    if not same and (not CHINESE.search(str(zh.value)) or CHINESE.search(str(en.value))):
                        found.append(f"{name(path)}:{node.lineno} {zh.value!r} / {en.value!r}")
    assert found == []


COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)


NAMES_IN_CHINESE = {"合契", "合", "契", "中文", "中"}
"""The house's own name and the switch to Chinese stay Chinese on every page."""


def strings(node: nodes.Node) -> list[str]:
    found = [node.value] if isinstance(node, nodes.Const) else []
    found += [node.data] if isinstance(node, nodes.TemplateData) else []
    texts = [str(each) for each in found]
    return texts + [text for child in node.iter_child_nodes() for text in strings(child)]


def said_twice(tree: nodes.Template) -> list[nodes.Call]:
    return [call for call in tree.find_all(nodes.Call) if isinstance(call.node, nodes.Name) and call.node.name == "t"]


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_a_template_says_everything_in_both_languages(template: Path) -> None:
    tree = Environment(autoescape=True).parse(template.read_text("utf-8"))
    both = said_twice(tree)
    inside = [text for call in both for text in strings(call)]
    for call in both:
        assert len(call.args) == 2, f"line {call.lineno}: t(zh, en)"
        english = "".join(strings(call.args[1]))
        assert not CHINESE.search(english.replace("中文", "")), f"line {call.lineno}: {english}"
    outside = strings(tree)
    for text in inside:
        outside.remove(text)
    assert [text.strip() for text in outside if CHINESE.search(text) and not only_names(text)] == []


def only_names(text: str) -> bool:
    return set(re.findall(CHINESE.pattern + "+", text)) <= NAMES_IN_CHINESE


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_a_template_holds_no_inline_script_or_style(template: Path) -> None:
    text = COMMENT.sub("", template.read_text("utf-8"))
    assert not re.search(r"\sstyle\s*=", text)
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)(?![^>]*type=\"application/json\")", text)
    assert "<style" not in text
    assert "http://" not in re.sub(r"http://www\.w3\.org/", "", text)


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_a_template_imports_macros_with_context(template: Path) -> None:
    for line in template.read_text("utf-8").splitlines():
        if re.search(r"\{%-?\s*(from|import)\s", line):
            assert "with context" in line, "macros without context cannot know the language of the request"


def test_every_test_asserts_something() -> None:
    asserting = re.compile(r"\bassert\b|raises|expect\(|fail\(")
    silent: list[str] = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in functions(ast.parse(path.read_text("utf-8"))):
            if node.name.startswith("test_") and not asserting.search(ast.unparse(node)):
                silent.append(f"{path.name}:{node.lineno} {node.name}")
    assert silent == []


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b|Not" + "ImplementedError")
    folders = ("src", "tests", "scripts", "docs", "assets", "bench")
    kinds = {".py", ".html", ".css", ".js", ".md", ".cedar"}
    files = [f for d in folders for f in (ROOT / d).rglob("*") if f.suffix in kinds and f.is_file()]
    skipped = {"node_modules", "built"}
    assert [str(f) for f in files if not skipped & set(f.parts) and marks.search(f.read_text("utf-8"))] == []
