"""The pages about problems: what the ``type`` of a problem leads to."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Sequence
from typing import cast

import msgspec
from litestar import get
from litestar.params import FromPath
from litestar.response import Template

import heqi
from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound, Problem

OWN = "heqi."


class Described(msgspec.Struct, frozen=True):
    """One kind of problem as its page shows it; what varies stands in braces."""

    slug: str
    status: int
    message: Text
    next_step: Text
    parent: str | None


def described_problems() -> Sequence[Described]:
    """Every kind of problem that this process knows, by status and name."""
    found: list[type[Problem]] = []
    waiting: list[type[Problem]] = [Problem]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    own = [_described(kind) for kind in found if kind is not Problem and kind.__module__.startswith(OWN)]
    return sorted(own, key=lambda one: (one.status, one.slug))


def _described(kind: type[Problem]) -> Described:
    zh, en, next_zh, next_en = (line.strip() for line in (kind.__doc__ or "").strip().splitlines())
    parent = cast(type[Problem], kind.__bases__[0])
    return Described(
        slug=kind.slug(),
        status=kind.status,
        message=Text(zh, en),
        next_step=Text(next_zh.removeprefix("→ "), next_en.removeprefix("→ ")),
        parent=parent.slug() if parent is not Problem else None,
    )


@get("/problems", sync_to_thread=False, include_in_schema=False, opt={"public": True})
def problem_list() -> Template:
    """Every problem, by status."""
    return Template("problems/list.html", context={"problems": described_problems()})


@get("/problems/{slug:str}", sync_to_thread=False, include_in_schema=False, opt={"public": True})
def problem_page(slug: FromPath[str]) -> Template:
    """One kind of problem: what it says, and what to do."""
    found = next((one for one in described_problems() if one.slug == slug), None)
    if found is None:
        raise NotFound(what=ascii(slug)[1:-1][:40])
    kin = [one for one in described_problems() if one.parent == slug]
    return Template("problems/one.html", context={"problem": found, "kin": kin})


def load_all() -> None:
    """Import everything, so that every kind of problem is known."""
    for module in pkgutil.walk_packages(heqi.__path__, "heqi."):
        if not re.search(r"\.(migrations|migration_environment)\.", module.name):
            importlib.import_module(module.name)


def markdown(problems: Sequence[Described]) -> str:
    """The problems as a document, both languages beside each other."""
    lines = [
        "# 错误一览 · Problems",
        "",
        "由 `make docs` 生成，勿手工修改。Made from the classes by `make docs`; a test sees that it is current.",
        "",
        "| status | type | 说明 | meaning | 如何处理 | what to do |",
        "|---|---|---|---|---|---|",
    ]
    for one in problems:
        cells = (one.message.zh, one.message.en, one.next_step.zh, one.next_step.en)
        told = " | ".join(cell.replace("|", "\\|") for cell in cells)
        lines.append(f"| {one.status} | `/problems/{one.slug}` | {told} |")
    return "\n".join(lines) + "\n"
