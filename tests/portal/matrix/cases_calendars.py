"""The cases of the calendars: everybody reads them, the operator of the platform enters what changes."""

from __future__ import annotations

from tests.portal.matrix.cases import EVERYBODY, Case, a_form

API = "/api/v1/calendars"
OPERATOR = ("h.operator",)
_ENTRY = {"calendar": "bank", "day": "2026-11-30", "reason": "清算系统升级", "source": "通知一号"}

CALENDARS = (
    Case(route="GET /calendars", may=EVERYBODY, query=a_form(calendar="bank", year="2026")),
    Case(route="POST /calendars/overrides", may=OPERATOR, form=a_form(**_ENTRY, state="closed"), status=303),
    Case(route=f"GET {API}", may=EVERYBODY),
    Case(
        route=f"GET {API}/{{calendar}}/days",
        may=EVERYBODY,
        fill=("=bank",),
        query=a_form(first="2026-11-01", last="2026-11-30"),
    ),
    Case(route=f"GET {API}/{{calendar}}/day", may=EVERYBODY, fill=("=bank",), query=a_form(on="2026-11-30")),
    Case(route=f"GET {API}/overrides", may=EVERYBODY),
    Case(route=f"POST {API}/overrides", may=OPERATOR, json=a_form(**_ENTRY, open=False), status=201),
    Case(
        route=f"POST {API}/years",
        may=OPERATOR,
        json=a_form(calendar="bank", year=2027, closed=["2027-01-01"], worked=["2027-01-03"], source="放假通知"),
        status=201,
    ),
)
