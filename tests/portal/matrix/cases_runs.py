"""The cases of the runs: members look, administrators decide, the operator of the house operates all of them."""

from __future__ import annotations

from typing import Any

from tests.portal.matrix.cases import EVERYBODY, IDLERS, Case, a_form
from tests.portal.matrix.world import World

API = "/api/v1/runs"
SEES, DECIDES = ("own.*", "h.operator"), ("own.admin", "h.operator")


def _seen(world: World, place: str) -> Any:
    return {"seen": world.id(place, "run_approval_sha256")}


LOOKS = (
    Case(route="GET /runs", may=EVERYBODY, but=IDLERS, view=True, shows="parked_run"),
    Case(route="GET /runs/{run_id}", may=SEES, but=IDLERS, fill=("parked_run",), shows="parked_run"),
    Case(route="GET /runs/{run_id}", may=SEES, but=IDLERS, fill=("ended_run",), shows="ended_run", note="ended"),
    Case(route="GET /runs/{run_id}/part", may=SEES, but=IDLERS, fill=("waiting_run",), shows="waiting_run"),
    Case(route="GET /runs/{run_id}/stream", may=SEES, but=IDLERS, fill=("ended_run",)),
    Case(route="GET /runs/{run_id}/replay", may=SEES, but=IDLERS, fill=("ended_run",), shows="ended_run"),
    Case(route="GET /runs/approvals/{approval_id}", may=("own.*",), but=IDLERS, fill=("run_approval",), shows="mark"),
    Case(route=f"GET {API}", may=EVERYBODY, but=IDLERS, view=True, shows="parked_run"),
    Case(route=f"GET {API}/{{run_id}}", may=SEES, but=IDLERS, fill=("ended_run",), shows="ended_run"),
    Case(
        route=f"GET {API}/{{run_id}}",
        may=("own.*",),
        but=IDLERS,
        fill=("ended_run",),
        shows="mark",
        refused=frozenset({200, 403, 404}),
        note="with what came out of it",
    ),
)
ACTS = (
    Case(route="POST /runs/{run_id}/{act}", may=DECIDES, fill=("waiting_run", "=cancel"), status=303),
    Case(
        route="POST /runs/{run_id}/replay",
        may=DECIDES,
        fill=("ended_run",),
        form=a_form(from_seq="1", repeat="yes"),
        status=409,
        note="of a flow that the house does not have",
    ),
    Case(
        route="POST /runs/approvals/{approval_id}/decision",
        may=("own.*",),
        but=IDLERS,
        fill=("run_approval",),
        query=_seen,
        form=a_form(verdict="approve", reason="金额相符"),
        status=303,
    ),
    Case(route=f"POST {API}/{{run_id}}/cancel", may=DECIDES, fill=("waiting_run",), shows="waiting_run"),
    Case(route=f"POST {API}/{{run_id}}/resume", may=DECIDES, fill=("parked_run",), shows="parked_run"),
    Case(route=f"POST {API}/{{run_id}}/migrate", may=DECIDES, fill=("parked_run",), status=409),
    Case(
        route=f"POST {API}/{{run_id}}/replay",
        may=DECIDES,
        fill=("ended_run",),
        json=a_form(from_seq=1, repeat=True),
        status=409,
    ),
    Case(
        route=f"POST {API}/{{run_id}}/signals",
        may=("own.admin",),
        fill=("waiting_run",),
        json=a_form(name="papers", payload="齐备"),
    ),
)
RUNS = (*LOOKS, *ACTS)
