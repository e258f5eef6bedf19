"""The cases of every table: its page and its files, for each table that a manifest names."""

from __future__ import annotations

from heqi.portal.registry import built_pilots
from tests.portal.matrix.cases import Case
from tests.portal.matrix.pilots import tables

MAY = {
    "calendars/days": (("*.*",), ""),
    "calendars/overrides": (("*.*",), ""),
    "evidence/deposits": (("*.*",), "mark"),
    "identity/people": (("*.admin", "h.operator"), "person.colleague"),
    "identity/institutions": (("*.*",), ""),
    "sandbox/applications": (("*.*",), "draft"),
    "sandbox/batches": (("*.*",), "w.batch"),
    "sandbox/queue": (("*.*",), ""),
    "sandbox/notices": (("*.*",), "noticed"),
    "sandbox/complaints": (("*.*",), "complaint"),
    "sandbox/incidents": (("*.*",), "incident"),
    "trail/deeds": (("*.auditor", "*.admin", "*.operator"), "person.admin"),
    "mail/notices": (("*.*",), ""),
    "runs/runs": (("*.*",), "parked_run"),
    "webhooks/messages": (("*.admin", "*.operator"), "message"),
    "webhooks/subscriptions": (("*.admin", "*.operator"), "mark"),
    **tables(),
}
"""Of each table: who may see it, and what it has to show each of them of the own institution."""
PUBLIC_ROWS = {
    "calendars/days",
    "calendars/overrides",
    "identity/institutions",
    "mail/notices",
    "sandbox/batches",
    "sandbox/notices",
}
"""Tables that show everybody the same, whoever has no role too."""


def _cases(table: str) -> list[Case]:
    may, shows = MAY[table]
    slug, name = table.split("/")
    but = () if table in PUBLIC_ROWS or slug in ("trail", "webhooks") or table == "identity/people" else ("*.idle",)
    found = [
        Case(
            route="GET /tables/{slug}/{file}",
            may=may,
            but=but,
            fill=(f"={slug}", f"={name}.{kind}"),
            view=True,
            shows=shows,
            note=f"{table}.{kind}",
            brief=kind != "csv",
        )
        for kind in ("csv", "xlsx", "json")
    ]
    if slug in built_pilots():
        found.append(
            Case(
                route=f"GET /{slug}/data/{{name}}",
                may=may,
                but=but,
                fill=(f"={name}",),
                view=True,
                shows=shows,
                note=name,
            )
        )
    return found


TABLES = [case for table in MAY for case in _cases(table)]
