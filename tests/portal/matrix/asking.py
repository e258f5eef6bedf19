"""Asking the house over HTTP as anybody, and what an answer tells that it must not."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager, nullcontext
from itertools import count
from typing import Any
from urllib.parse import unquote

import msgspec
from litestar.testing import TestClient

from heqi.portal.credentials import csrf_of
from heqi.portal.gate import Gate
from heqi.portal.server import front
from tests.portal.matrix.marks import EVERYBODY, OWNERS, ids_in, marks_in, readers_of, words_of
from tests.portal.matrix.world import Person, World

ADDRESS = "http://127.0.0.1:8080"
SAFE = ("GET", "HEAD", "OPTIONS")

KEYS = count()
"""Idempotency keys: no two questions of a test process have one, whichever desk they go through."""


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """A request, without who makes it."""

    method: str
    path: str
    query: Mapping[str, str] = {}
    json: Any = None
    form: Mapping[str, Any] | None = None
    files: Mapping[str, Any] | None = None
    version: int | None = None

    @property
    def said(self) -> str:
        """Everything that the one who asks knows already."""
        return unquote(f"{self.path} {dict(self.query)} {self.json} {self.form} {self.files}")

    @property
    def changes(self) -> bool:
        """Whether it may change something."""
        return self.method not in SAFE

    @property
    def by_program(self) -> bool:
        """Whether it goes to the API."""
        return self.path.startswith("/api/")


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What came back."""

    status: int
    location: str
    content: str


class Desk:
    """Where questions are asked; one client, no cookie of an earlier question."""

    def __init__(self, world: World, client: TestClient[Gate]) -> None:
        self.world, self.client = world, client

    def ask(self, ask: Ask, person: Person | None, *, token: str | None = None, csrf: str | None = None) -> Answer:
        """The answer to a person at a page (with a session), to a program (``token``), or to nobody."""
        headers = {"accept": "application/json" if ask.by_program else "text/html", "accept-language": "en"}
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        elif person is not None:
            headers["cookie"] = f"heqi_session={person.session}"
            headers["x-csrf-token"] = csrf_of(person.session) if csrf is None else csrf
        if ask.by_program and ask.method == "POST":
            headers["idempotency-key"] = f"matrix-{next(KEYS)}"
        if ask.version is not None:
            headers["if-match"] = f'"{ask.version}"'
        got = self.client.request(
            ask.method,
            ask.path,
            headers=headers,
            params=dict(ask.query) or None,
            json=ask.json,
            data=None if ask.form is None else dict(ask.form),
            files=ask.files,
        )
        self.client.cookies.clear()
        content = f"{words_of(got.content)}\n{dict(got.headers)}"
        return Answer(status=got.status_code, location=got.headers.get("location", ""), content=content)

    def rehearse(self, ask: Ask, person: Person, *, token: str | None = None, stays: bool = False) -> Answer:
        """The same for one who may, with everything undone afterwards unless it ``stays``."""
        with nullcontext() if stays or not ask.changes else self.world.database.rehearsal():
            return self.ask(ask, person, token=token)

    def keep_answers(self) -> None:
        """A kept answer of each institution."""
        for place in OWNERS:
            path = f"/api/v1/webhooks/subscriptions/{self.world.id(place, 'subscription')}/ping"
            answer = self.ask(Ask(method="POST", path=path), self.world.people[f"{place}.admin"])
            assert answer.status == 201, answer


@contextmanager
def desk_of(world: World) -> Generator[Desk]:
    """A desk at the world's house."""
    with TestClient(front(world.house), base_url=ADDRESS) as client:  # pyright: ignore[reportArgumentType]
        client.follow_redirects = False
        yield Desk(world, client)


def leaks(world: World, place: str, ask: Ask, answer: Answer, *, told: frozenset[str] = frozenset()) -> list[str]:
    """Marks and ids in an answer that whoever is at ``place`` may not read and did not say.

    ``told``: institutions whose affairs this answer is meant to tell.
    """
    readers = {place} | told if place else set[str]()
    marks = {one: readers_of(one) for one in marks_in(answer.content)}
    ids = {one: world.readers[one] for one in ids_in(answer.content) if one in world.readers}
    return sorted(
        one for one, may in (marks | ids).items() if may != EVERYBODY and not may & readers and one not in ask.said
    )
