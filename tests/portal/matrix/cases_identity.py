"""The cases of people and sign-in."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.portal.matrix.cases import EVERYBODY, Case, a_form
from tests.portal.matrix.marks import mark
from tests.portal.matrix.seeding import today
from tests.portal.matrix.world import World

KEEPERS = ("own.admin", "h.operator")
"""Who looks after the people of an institution."""
OWN = ("own.sandbox.applicant",)
"""Whose credentials the cases are about."""
LENT = frozenset({403, 404, 409})
"""With what those are answered who have no such role to lend."""
API = "/api/v1/identity"


def _joiner(world: World, place: str) -> Any:
    word = mark(place)
    return {"login": f"neu.{word}", "name_zh": f"新 {word}", "name_en": f"New {word}", "roles": ["auditor"]}


def _first_admin(world: World, place: str) -> Any:
    return _joiner(world, place) | {"roles": ["admin"]}


def _lend(world: World, place: str) -> Any:
    with world.house.open_context() as ctx:
        day = today(ctx)
    return {
        "deputy_id": world.id(place, "person.colleague"),
        "roles": ["sandbox.applicant"],
        "valid_from": day.isoformat(),
        "valid_until": (day + timedelta(days=2)).isoformat(),
        "reason": f"休假 {mark(place)}",
    }


def _lend_form(world: World, place: str) -> Any:
    asked = _lend(world, place)
    return asked | {"deputy": asked["deputy_id"]}


_MOVED = a_form(roles=["auditor"], department="新部门")
_WHY = a_form(reason="合同期满")
_ENROLLED = a_form(name_zh="新机构", name_en="New institution", kind="bank")

OWN_PAGES = (
    Case(route="GET /identity", may=EVERYBODY, view=True, shows="mark"),
    Case(route="GET /identity/sessions", may=EVERYBODY, view=True),
    Case(route="GET /identity/tokens", may=EVERYBODY, view=True, shows="mark"),
    Case(route="GET /identity/factor", may=EVERYBODY, view=True),
    Case(route="GET /identity/delegations", may=EVERYBODY, but=("*.idle",), view=True),
    Case(
        route="GET /identity/delegations",
        may=("own.envoy",),
        shows="delegation",
        refused=frozenset({200, 403}),
        note="one's own",
    ),
    Case(route="POST /identity/factor", may=EVERYBODY, status=303),
    Case(route="POST /identity/tokens", may=EVERYBODY, form=a_form(name="新", scopes="sandbox:read", days="1")),
    Case(
        route="POST /identity/sessions/{session_id}/end",
        may=OWN,
        fill=("session.sandbox.applicant",),
        status=303,
    ),
    Case(
        route="POST /identity/tokens/{token_id}/revoke",
        may=OWN,
        fill=("token.sandbox.applicant",),
        status=303,
    ),
    Case(
        route="POST /identity/delegations",
        may=OWN,
        form=_lend_form,
        status=303,
        refused=LENT,
    ),
    Case(
        route="POST /identity/delegations/{delegation_id}/end",
        may=("own.envoy", "own.colleague", "own.admin"),
        fill=("delegation",),
        status=303,
    ),
)

PEOPLE_PAGES = (
    Case(route="GET /identity/people", may=("*.admin", "h.operator"), view=True, shows="person.colleague"),
    Case(route="GET /identity/people/new", may=EVERYBODY, view=True),
    Case(route="POST /identity/people/new", may=("*.admin", "h.operator"), form=_joiner),
    Case(
        route="GET /identity/people/{person_id}",
        may=("own.admin",),
        fill=("person.colleague",),
        shows="mark",
    ),
    *(
        Case(
            route="POST /identity/people/{person_id}/{step}",
            may=KEEPERS,
            fill=("person.colleague", f"={step}"),
            form=form,
            status=status,
            note=step,
            tells=("h",),
        )
        for step, form, status in (
            ("move", _MOVED, 303),
            ("leave", _WHY, 303),
            ("link", a_form(), 200),
            ("lock", a_form(), 303),
            ("reset-factor", a_form(), 303),
        )
    ),
    Case(
        route="POST /identity/people/{person_id}/{step}",
        may=KEEPERS,
        fill=("person.locked", "=unlock"),
        form=a_form(),
        status=303,
        note="unlock",
    ),
    Case(route="GET /identity/institutions", may=EVERYBODY, view=True),
    Case(route="POST /identity/institutions", may=("h.operator",), form=_ENROLLED, status=303),
    Case(
        route="GET /identity/institutions/{institution_id}",
        may=EVERYBODY,
        fill=("institution",),
    ),
    Case(
        route="POST /identity/institutions/{institution_id}/admin",
        may=("h.operator",),
        fill=("institution",),
        form=_first_admin,
    ),
)

OWN_API = (
    Case(route=f"GET {API}/me", may=EVERYBODY, view=True, shows="mark"),
    Case(route=f"GET {API}/sessions", may=EVERYBODY, view=True, persons_only=True),
    Case(
        route=f"DELETE {API}/sessions/{{session_id}}",
        may=OWN,
        fill=("session.sandbox.applicant",),
        status=204,
        persons_only=True,
    ),
    Case(route=f"GET {API}/tokens", may=EVERYBODY, view=True, shows="mark", persons_only=True),
    Case(
        route=f"POST {API}/tokens",
        may=EVERYBODY,
        json=a_form(name="新", scopes=["sandbox:read"], days=1),
        status=201,
        persons_only=True,
    ),
    Case(
        route=f"DELETE {API}/tokens/{{token_id}}",
        may=OWN,
        fill=("token.sandbox.applicant",),
        status=204,
        persons_only=True,
    ),
    Case(route=f"POST {API}/delegations", may=OWN, json=_lend, status=201, shows="mark", refused=LENT),
    Case(
        route=f"DELETE {API}/delegations/{{delegation_id}}",
        may=("own.envoy", "own.colleague", "own.admin"),
        fill=("delegation",),
        status=204,
    ),
)

PEOPLE_API = (
    Case(route=f"GET {API}/people", may=("*.admin", "*.auditor", "h.operator"), view=True, shows="mark"),
    Case(route=f"POST {API}/people", may=("*.admin", "h.operator"), json=_joiner, status=201),
    Case(
        route=f"GET {API}/people/{{person_id}}",
        may=("own.admin", "own.auditor"),
        fill=("person.colleague",),
        shows="mark",
    ),
    Case(
        route=f"POST {API}/people/{{person_id}}/moves",
        may=KEEPERS,
        fill=("person.colleague",),
        json=_MOVED,
        status=201,
        shows="mark",
        tells=("h",),
    ),
    Case(
        route=f"POST {API}/people/{{person_id}}/departures",
        may=KEEPERS,
        fill=("person.colleague",),
        json=_WHY,
        status=201,
    ),
    Case(
        route=f"POST {API}/people/{{person_id}}/links",
        may=KEEPERS,
        fill=("person.colleague",),
        status=201,
        tells=("h",),
    ),
    Case(
        route=f"POST {API}/people/{{person_id}}/locks",
        may=KEEPERS,
        fill=("person.colleague",),
        status=201,
    ),
    Case(
        route=f"POST {API}/people/{{person_id}}/locks",
        may=("h.operator",),
        fill=("person.admin",),
        status=201,
        note="the administrator's own",
    ),
    Case(
        route=f"DELETE {API}/people/{{person_id}}/locks",
        may=KEEPERS,
        fill=("person.locked",),
        status=204,
    ),
    Case(route=f"GET {API}/institutions", may=EVERYBODY, view=True),
    Case(route=f"POST {API}/institutions", may=("h.operator",), json=_ENROLLED, status=201),
    Case(route=f"GET {API}/institutions/{{institution_id}}", may=EVERYBODY, fill=("institution",)),
    Case(
        route=f"POST {API}/institutions/{{institution_id}}/admins",
        may=("h.operator",),
        fill=("institution",),
        json=_first_admin,
        status=201,
    ),
)

IDENTITY = (*OWN_PAGES, *PEOPLE_PAGES, *OWN_API, *PEOPLE_API)

ELSEWHERE = {
    "GET /login/code": "the second step of signing in: the door's own tests",
    "POST /login/code": "the second step of signing in: the door's own tests",
    "POST /logout": "ends the session that is shown, whoever shows it: the door's own tests",
    "POST /identity/password": "asks for one's own password: the door's own tests",
    "POST /identity/factor/confirm": "asks for one's own code: the door's own tests",
    "POST /identity/factor/recovery": "asks for one's own password: the door's own tests",
    "POST /identity/factor/remove": "asks for one's own password and code: the door's own tests",
    "POST /identity/providers/{provider}": "leads to one's own provider: the door's own tests",
    "POST /identity/links/remove": "takes only a link of one's own away: the door's own tests",
}
"""Routes on one's own credentials whose positive case needs a password, a code or a provider, each with the reason."""
