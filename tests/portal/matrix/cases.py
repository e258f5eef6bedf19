"""What a case of the matrix is: a request about a record of an institution, and who may make it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

import msgspec

from tests.portal.matrix.asking import SAFE, Ask
from tests.portal.matrix.marks import OWNERS, mark
from tests.portal.matrix.seeding import NEXT
from tests.portal.matrix.world import IDLE, Person, World

Build = Callable[[World, str], Any]
EXTRAS = {
    "envoy": "sandbox.applicant",
    "colleague": "sandbox.applicant",
    "locked": "",
    "second": "sandbox.working_group",
}
"""People beside those who stand for their role, and what theirs is: they ask only where a case names them."""
EVERYBODY = ("*.*",)
REFUSED = frozenset({403, 404})


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One request about what belongs to an institution ("own"), and who may make it."""

    route: str
    """Method and path template, as the application has them."""
    may: tuple[str, ...]
    """Patterns of ``<relation>.<role or person>``: ``own``, ``next`` (with whom the owner does business), ``other``
    (the third, whose experts judge), ``w`` (working group), ``h`` (the house)."""
    but: tuple[str, ...] = ()
    """Patterns of those who may not after all."""
    fill: tuple[str, ...] = ()
    """For each parameter of the path a record of the owner (``draft``), one of another (``w.batch``), or ``=word``."""
    query: Build | None = None
    json: Build | None = None
    form: Build | None = None
    files: Build | None = None
    version: int | None = None
    status: int = 200
    shows: str = ""
    """What the answer has to tell those who may: a record of theirs (see ``fill``) or ``mark``; a view tells each of
    the own institution."""
    view: bool = False
    """It names no record: everybody gets to see what is of the own institution."""
    tells: tuple[str, ...] = ()
    """Places to which the answer is meant to tell everything of the owner."""
    stays: bool = False
    """What it does cannot be rehearsed."""
    persons_only: bool = False
    """An API token, whatever its scopes, cannot do it."""
    brief: bool = False
    """Of each institution one person asks: another case of the same view has all."""
    blind: tuple[str, ...] = ()
    """Patterns of those who may ask and are shown nothing."""
    refused: frozenset[int] = REFUSED
    """With what others are answered."""
    note: str = ""

    @property
    def name(self) -> str:
        """As a test names it."""
        return f"{self.route}{' · ' + self.note if self.note else ''}"

    @property
    def method(self) -> str:
        """GET, POST, …"""
        return self.route.partition(" ")[0]

    @property
    def changes(self) -> bool:
        """Whether it may change something."""
        return self.method not in SAFE

    @property
    def by_program(self) -> bool:
        """Whether programs may ask it."""
        return "/api/v1/" in self.route

    def ask(self, world: World, place: str) -> Ask:
        """The request about what belongs to ``place``."""
        wanted = iter(self.fill)
        template = self.route.partition(" ")[2]
        path = re.sub(r"\{[^}]+\}", lambda _: record(world, place, next(wanted)), template)
        parts = {name: build(world, place) for name, build in self._builders().items() if build is not None}
        return Ask(method=self.method, path=path, version=self.version, **parts)

    def _builders(self) -> Mapping[str, Build | None]:
        return {"query": self.query, "json": self.json, "form": self.form, "files": self.files}

    def allows(self, person: Person, owner: str) -> bool:
        """Whether this person may make it."""
        return _fits(person, owner, self.may) and not _fits(person, owner, self.but)

    def must_show(self, person: Person, owner: str) -> bool:
        """Whether this person has to find in the answer what it ``shows``."""
        stands = relation(person, owner)
        named = any(pattern.startswith(f"{stands}.") for pattern in self.may)
        mine = person.place in OWNERS if self.view else stands == "own" or named
        return mine and not _fits(person, owner, self.blind)

    def askers(self, world: World) -> Sequence[Person]:
        """Who makes the request: somebody in each role at each institution, and those whom the case names.

        Of the third institution only an administrator and the roles that may: the second has one in every role.
        """
        named = " ".join((*self.may, *self.but))
        if self.brief:
            return [one for one in world.people.values() if one.role in ("admin", "sandbox.applicant", IDLE)]
        return [
            one
            for one in world.people.values()
            if one.role in named
            or (one.role not in EXTRAS and (one.place != "c" or "other." in named or one.role == "admin"))
        ]

    def expected(self, world: World, place: str) -> str:
        """What an answer has to show."""
        return mark(place) if self.shows == "mark" else record(world, place, self.shows)


def record(world: World, place: str, name: str) -> str:
    """A record by its name in ``Case.fill``."""
    if name.startswith("="):
        return name[1:]
    owner, dot, rest = name.partition(".")
    return world.records[name] if dot and name in world.records else world.records[f"{place}.{owner}{dot}{rest}"]


def relation(person: Person, owner: str) -> str:
    """How somebody's institution stands to the owner."""
    if person.place == owner or person.place in "wh":
        return "own" if person.place == owner else person.place
    return "next" if NEXT.get(owner) == person.place else "other"


def _fits(person: Person, owner: str, patterns: Sequence[str]) -> bool:
    stands = relation(person, owner)
    duty = EXTRAS.get(person.role, person.role)
    return any(fnmatchcase(f"{stands}.{one}", pattern) for one in {person.role, duty} for pattern in patterns)


def a_form(**fields: object) -> Build:
    """A form, or a JSON object, that is the same for every record."""
    return lambda _world, _place: fields


READERS = (f"*.{IDLE}", "*.auditor")
"""Who does nothing but read, or has no role at all."""
IDLERS = (f"*.{IDLE}",)
"""People without any role."""
