"""``heqi new-pilot NAME``: a complete small pilot of the house's shape, with tests, that passes every check at once.

The text of its files stands in ``blueprint/``; what is between two ``@`` is filled in. Everything is written beside the
checkout's folders first and moved into place at the end, so that a failure leaves nothing half written.
"""

from __future__ import annotations

import keyword
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Set
from pathlib import Path

import msgspec
from litestar import Router

from heqi.kernel.problems import Conflict, Invalid, Problem
from heqi.pilots import CATALOGUE
from heqi.portal.registry import built_pilots

BLUEPRINT = Path(__file__).parent / "blueprint"
PILOTS = Path("src/heqi/pilots")
TESTS = Path("tests/pilots")
OTHER_FLOORS = ("src/heqi", "src/heqi/engines", "src/heqi/portal/rooms")
"""Whose packages already own a schema, an address or a command of their name."""
NAME_SHAPE = re.compile(r"[a-z]+(_[a-z]+)*")
"""Of letters alone, as the roles are that begin with it."""
MOST_LETTERS = 27
"""``<name>_0001`` must fit into the 32 characters of Alembic's version table."""

OWN_CARD = """Card(
        slug="@name@",
        group=Group.PLATFORM,
        name=Text("@title_zh@", "@title_en@"),
        summary=Text("登记事项，逐条留痕。", "Notes matters, each on record."),
    )"""

_TAKEN = "heqi public information_schema utils util helpers helper manager base common misc"
TAKEN = frozenset(_TAKEN.split())
"""Names that the database or the house's rules have given away; addresses and commands are looked up."""

_SQL_WORDS = """
all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate
collation column concurrently constraint create cross current_catalog current_date current_role current_schema
current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch
for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral
leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer
overlaps placing primary references returning right select session_user similar some symmetric system_user
table tablesample then to trailing true union unique user using variadic verbose when where window with
"""
SQL_WORDS = frozenset(_SQL_WORDS.split())
"""Words that cannot name a schema without quotes (PostgreSQL 18, ``pg_get_keywords()``, reserved)."""


class NotACheckout(Problem):
    """{folder} 不是源代码目录：其中没有 src/heqi/pilots。
    {folder} is not a checkout: it has no src/heqi/pilots.
    → 请进入克隆的源代码目录后再运行。
    → Run it in the folder of a clone of the sources."""

    status = 409


class NameTaken(Conflict):
    """名称 {name} 已被占用：{holder}。
    The name {name} is taken: {holder}.
    → 请换一个名称。
    → Choose another name."""


class NotWritable(Problem):
    """无法写入 {folder}：{reason}。
    {folder} cannot be written: {reason}.
    → 请检查目录权限与剩余空间；没有留下任何文件。
    → Check its permissions and the space left; no file was left behind."""

    status = 409


class Blank(msgspec.Struct, frozen=True):
    """What fills the blueprint's places."""

    name: str
    command: str
    Title: str
    title_zh: str
    title_en: str
    card: str
    card_imports: str


def addresses() -> frozenset[str]:
    """The first part of every address of the house but the pilots' own: their folders say that they are there."""
    from heqi.portal import server  # here, because no other command should wait for it

    app = Router("/", route_handlers=server.handlers())
    return frozenset(route.path.split("/")[1] for route in app.routes) - built_pilots().keys()


def create(name: str, root: Path, commands: Iterable[str] = ()) -> list[Path]:
    """Write the pilot ``name`` into the checkout at ``root`` and return its files, relative to ``root``.

    ``commands``: those of the command line, which a pilot's own would hide.
    :class:`Invalid` for a name that will not do, :class:`NameTaken`, :class:`NotACheckout`, :class:`NotWritable`.
    """
    root = root.absolute()
    if not (root / PILOTS).is_dir():
        raise NotACheckout(folder=root)
    _check_name(name, root, {command.replace("-", "_") for command in commands})
    places = {"pilot": root / PILOTS / name, "tests": root / TESTS / name}
    try:
        with tempfile.TemporaryDirectory(prefix=".new-pilot-", dir=root) as staged:
            written = _write(name, Path(staged))
            _move({Path(staged) / part: place for part, place in places.items()})
    except OSError as error:
        raise NotWritable(folder=root, reason=error.strerror) from error
    return [places[part].relative_to(root) / path for part, path in written]


def _check_name(name: str, root: Path, commands: Set[str]) -> None:
    fits = NAME_SHAPE.fullmatch(name) and len(name) <= MOST_LETTERS and not keyword.iskeyword(name)
    if not fits or name in SQL_WORDS or name.startswith("pg_"):
        raise Invalid(
            place="NAME",
            value=ascii(name[:40]),
            expected_zh=f"小写字母与下划线组成的名称，不超过 {MOST_LETTERS} 个字符，且不是 Python 或 SQL 保留字",
            expected_en=f"a name of small letters and underscores, at most {MOST_LETTERS}, "
            "that is no word of Python or SQL",
        )
    for place in (root / PILOTS / name, root / PILOTS / f"{name}.py", root / TESTS / name):
        if place.exists():
            raise NameTaken(name=name, holder=place.relative_to(root))
    taken = TAKEN | addresses() | commands
    if name in taken or any((root / place / name).exists() for place in OTHER_FLOORS):
        raise NameTaken(name=name, holder="heqi")


def _write(name: str, staged: Path) -> list[tuple[str, Path]]:
    blank = _filled(name)
    written: list[tuple[str, Path]] = []
    for source in sorted(BLUEPRINT.rglob("*.txt")):
        part, *rest = source.relative_to(BLUEPRINT).parts
        if rest[0] == "templates":  # templates of all pilots share one space of names
            rest.insert(1, name)
        path = Path(*(_fill(word, blank) for word in rest)).with_suffix("")
        target = staged / part / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_fill(source.read_text("utf-8"), blank), "utf-8")
        written.append((part, path))
    return written


def _filled(name: str) -> Mapping[str, str]:
    card = CATALOGUE.get(name)
    words = name.replace("_", " ").capitalize()
    title_zh, title_en = (card.name.zh, card.name.en) if card else (f"试点 {name}", words)
    known = msgspec.structs.asdict(
        Blank(
            name=name,
            command=name.replace("_", "-"),
            Title=f"{title_en} {title_zh}" if card else words,
            title_zh=title_zh,
            title_en=title_en,
            card=f'CATALOGUE["{name}"]' if card else OWN_CARD,
            card_imports="CATALOGUE, Manifest" if card else "Card, Group, Manifest",
        )
    )
    return {**known, "card": _fill(known["card"], known)}


def _fill(text: str, blank: Mapping[str, str]) -> str:
    return re.sub(r"@(\w+)@", lambda match: blank[match[1]], text)


def _move(places: Mapping[Path, Path]) -> None:
    done: list[Path] = []
    try:
        for staged, place in places.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            staged.rename(place)
            done.append(place)
    except BaseException:  # an interruption too leaves nothing behind
        for place in done:
            shutil.rmtree(place, ignore_errors=True)
        raise
