"""The cases of the portal itself and of its rooms, but for people and sign-in."""

from __future__ import annotations

from typing import Any

from heqi.engines.trust import NoteSigner
from tests.portal.matrix.cases import EVERYBODY, IDLERS, Case, a_form
from tests.portal.matrix.marks import mark
from tests.portal.matrix.seeding import submission
from tests.portal.matrix.world import World

WATCHERS = ("*.auditor", "*.admin", "*.operator")
HOOKERS = ("own.admin",)
"""Who runs the webhooks of an institution."""


def _hook(world: World, place: str) -> Any:
    return {"url": f"https://new.{mark(place)}.example/", "events": ["*"]}


def _changed_hook(world: World, place: str) -> Any:
    return _hook(world, place) | {"enabled": False}


def _file(world: World, place: str) -> Any:
    return {"files": ("neu.txt", b"neu")}


def _words(world: World, place: str) -> Any:
    return {"q": mark(place)}


PORTAL = (
    Case(route="GET /search", may=EVERYBODY, query=_words, shows="draft", blind=IDLERS, note="by a word"),
    Case(
        route="GET /search",
        may=EVERYBODY,
        query=lambda world, place: {"q": world.id(place, "draft")},
        shows="mark",
        blind=IDLERS,
        note="by the id of an application",
    ),
    Case(
        route="GET /search",
        may=EVERYBODY,
        query=lambda world, place: {"q": world.id(place, "entry")},
        note="by the id of an entry",
    ),
    Case(route="GET /access", may=EVERYBODY, note="nothing asked"),
    Case(
        route="GET /access",
        may=("own.admin", "own.auditor"),
        query=lambda world, place: {
            "action": "trail.read",
            "person": world.id(place, "person.colleague"),
        },
        refused=frozenset({200, 403}),
        note="about a colleague",
    ),
    Case(
        route="GET /api/v1/access/decision",
        may=("own.admin", "own.auditor"),
        query=lambda world, place: {
            "action": "trail.read",
            "person": world.id(place, "person.colleague"),
        },
        shows="person.colleague",
    ),
    Case(route="GET /trail", may=WATCHERS, view=True, shows="person.admin"),
    Case(route="GET /api/v1/trail/deeds", may=WATCHERS, view=True, shows="person.admin"),
    Case(
        route="GET /api/v1/trail/deeds",
        may=WATCHERS,
        query=lambda world, place: {"subject": world.id(place, "draft")},
        shows="person.sandbox.applicant",
        note="about a draft",
    ),
)

WEBHOOKS = (
    Case(route="GET /webhooks", may=("*.admin", "*.operator"), view=True, shows="mark"),
    Case(route="GET /api/v1/webhooks/events", may=("*.admin", "*.operator"), view=True),
    Case(route="GET /api/v1/webhooks/subscriptions", may=("*.admin", "*.operator"), view=True, shows="mark"),
    Case(route="POST /api/v1/webhooks/subscriptions", may=("*.admin", "*.operator"), json=_hook, status=201),
    Case(
        route="GET /api/v1/webhooks/subscriptions/{subscription_id}",
        may=HOOKERS,
        fill=("subscription",),
        shows="mark",
    ),
    Case(
        route="PUT /api/v1/webhooks/subscriptions/{subscription_id}",
        may=HOOKERS,
        fill=("subscription",),
        json=_changed_hook,
        version=1,
        shows="mark",
    ),
    Case(
        route="DELETE /api/v1/webhooks/subscriptions/{subscription_id}",
        may=HOOKERS,
        fill=("subscription",),
        status=204,
    ),
    Case(
        route="POST /api/v1/webhooks/subscriptions/{subscription_id}/secret",
        may=HOOKERS,
        fill=("subscription",),
        json=a_form(overlap_hours=1),
        status=201,
        shows="mark",
    ),
    Case(
        route="POST /api/v1/webhooks/subscriptions/{subscription_id}/ping",
        may=HOOKERS,
        fill=("subscription",),
        status=201,
        shows="mark",
    ),
)

MESSAGES = (
    Case(route="GET /webhooks/subscriptions/{subscription_id}", may=HOOKERS, fill=("subscription",), shows="mark"),
    Case(route="GET /webhooks/messages/{message_id}", may=HOOKERS, fill=("message",), shows="mark"),
    Case(
        route="POST /webhooks/messages/{message_id}/replay", may=HOOKERS, fill=("message",), form=a_form(), status=303
    ),
    Case(
        route="GET /api/v1/webhooks/messages",
        may=("*.admin", "*.operator"),
        view=True,
        shows="message",
        query=a_form(limit="200"),
    ),
    Case(route="GET /api/v1/webhooks/messages/{message_id}", may=HOOKERS, fill=("message",), shows="mark"),
    Case(route="POST /api/v1/webhooks/messages/{message_id}/replay", may=HOOKERS, fill=("message",), shows="message"),
)

MAIL = (
    Case(route="GET /mail", may=EVERYBODY),
    Case(
        route="POST /mail/address", may=EVERYBODY, form=a_form(address="neu@jiazi.example", language="zh"), status=303
    ),
    Case(route="GET /api/v1/mail/notices", may=EVERYBODY),
    Case(route="GET /api/v1/mail/address", may=EVERYBODY),
    Case(route="POST /api/v1/mail/address", may=EVERYBODY, json=a_form(address="neu@jiazi.example", language="zh")),
)


def _key(_: World, place: str) -> Any:
    return {"key": str(NoteSigner(f"new-{place}.example", bytes(32)).key)}


def _submission(world: World, place: str) -> Any:
    _, note, body = submission(place, 1, world.house.log.origin, "2031-03-04T02:30:00.000Z")
    return {"note": note, "entries": [body]}


EVIDENCE = (
    Case(route="GET /evidence", may=EVERYBODY, but=IDLERS, view=True, shows="mark"),
    Case(route="GET /evidence/entries/{entry_id}", may=("own.*",), but=IDLERS, fill=("entry",), shows="mark"),
    Case(
        route="GET /evidence/entries/{entry_id}/bundle.zip", may=("own.*",), but=IDLERS, fill=("entry",), shows="entry"
    ),
    Case(
        route="GET /evidence/entries/{entry_id}/bundle.zip",
        may=("own.*",),
        but=IDLERS,
        fill=("entry",),
        query=a_form(payload="true"),
        shows="mark",
        note="with the file",
    ),
    Case(route="POST /evidence/deposits", may=EVERYBODY, but=IDLERS, files=_file, status=303, stays=True),
    Case(route="GET /api/v1/evidence/entries", may=EVERYBODY, but=IDLERS, view=True, shows="mark"),
    Case(route="GET /api/v1/evidence/entries/{entry_id}", may=("own.*",), but=IDLERS, fill=("entry",), shows="mark"),
    Case(
        route="GET /api/v1/evidence/entries/{entry_id}/bundle",
        may=("own.*",),
        but=IDLERS,
        fill=("entry",),
        shows="entry",
    ),
    Case(
        route="GET /api/v1/evidence/entries/{entry_id}/bundle",
        may=("own.*",),
        but=IDLERS,
        fill=("entry",),
        query=a_form(payload="true"),
        shows="mark",
        note="with the file",
    ),
    Case(route="POST /api/v1/evidence/deposits", may=EVERYBODY, but=IDLERS, files=_file, status=201, stays=True),
    Case(route="GET /api/v1/evidence/keys", may=EVERYBODY, but=IDLERS),
    Case(route="POST /api/v1/evidence/keys", may=("*.admin",), json=_key, status=201),
    Case(route="POST /api/v1/evidence/submissions", may=("own.*",), but=IDLERS, json=_submission, status=201),
    Case(
        route="GET /api/v1/evidence/submitted/{entry_id}",
        may=("own.*",),
        but=IDLERS,
        fill=("signed_entry",),
        shows="signed_entry",
    ),
    Case(route="GET /evidence/log", may=EVERYBODY, but=IDLERS),
    Case(route="GET /log/tile/{path}", may=EVERYBODY, but=IDLERS, fill=("=0/000.p/1",)),
)

ROOMS = (*PORTAL, *WEBHOOKS, *MESSAGES, *MAIL, *EVIDENCE)

PUBLIC = {
    "GET /": "the landing page: what is built, and how large the log is",
    "GET /language/{language}": "a preference in a cookie",
    "GET /settings/{name}/{value}": "a preference in a cookie",
    "GET /healthz": "whether the process answers",
    "GET /readyz": "whether the database answers",
    "GET /metrics": "counts without ids",
    "GET /style": "the kit of pages on sample data",
    "GET /style/progress": "a sample run",
    "GET /api": "the description of the API",
    "GET /api/schema": "the description of the API",
    "GET /problems": "the list of problems there are",
    "GET /problems/{slug}": "what a problem means",
    "GET /verify": "a form: nothing of anybody",
    "POST /verify/hash": "whether a file that one holds was deposited, and when",
    "POST /verify/bundle": "checks what was sent, keeps and tells nothing else",
    "GET /log/checkpoint": "public by design: a signed number and hash",
    "GET /log/key": "public by design",
    "GET /static/{file_path}": "files of the portal",
    "GET /sandbox/notices": "public notices: a table of its own says what is in them",
    "GET /sandbox/notices/{application_id}": "a public notice",
    "GET /login": "the form to sign in",
    "POST /login": "signing in: the door's own tests",
    "GET /enter/{code}": "whoever holds a one-time link",
    "POST /enter/{code}": "whoever holds a one-time link",
    "GET /login/with/{provider}": "to a provider of sign-in",
    "GET /login/answer/{provider}": "back from a provider of sign-in",
}
"""Routes that everybody reaches without signing in, each with the reason."""
