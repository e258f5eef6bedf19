"""The cases of the sandbox for programs; those of its pages stand beside."""

from __future__ import annotations

from tests.portal.matrix import sandbox_bodies as bodies
from tests.portal.matrix.cases import EVERYBODY, IDLERS, READERS, Case, a_form
from tests.portal.matrix.cases_sandbox_pages import PAGES
from tests.portal.matrix.marks import mark
from tests.portal.matrix.sandbox_seeding import ASKED, LEAVING, ON_TRIAL, STOPPED, UNKNOWN

API = "/api/v1/sandbox"
APPLICANTS = ("own.sandbox.applicant",)
GROUP = ("w.sandbox.working_group",)
DESK = (*GROUP, "h.operator")
OWN, AND_GROUP = ("own.*",), ("own.*", "w.*")
"""Who sees what is one's own, and what the working group sees too."""
AND_NEXT, AND_THIRD = (*AND_GROUP, "next.*"), (*AND_GROUP, "other.*")
"""Who sees what the partner, or the invited experts, see besides."""


APPLICATIONS = (
    Case(route=f"GET {API}/batches", may=EVERYBODY, view=True, shows="w.batch"),
    Case(route=f"POST {API}/batches", may=GROUP, json=bodies.a_batch, status=201),
    Case(route=f"GET {API}/batches/{{batch_id}}", may=EVERYBODY, fill=("w.batch",)),
    Case(route=f"GET {API}/applications", may=EVERYBODY, but=IDLERS, view=True, shows="draft"),
    Case(
        route=f"GET {API}/applications",
        may=EVERYBODY,
        but=IDLERS,
        query=lambda world, place: {"q": mark(place)},
        shows="draft",
        note="by a word",
    ),
    Case(route=f"POST {API}/applications", may=("*.sandbox.applicant",), json=bodies.applied, status=201, shows="mark"),
    *(
        Case(
            route=f"GET {API}/applications/{{application_id}}{part}",
            may=may,
            but=IDLERS,
            fill=(name,),
            shows=name,
            note=name,
        )
        for part in ("", "/dossier", "/history", "/objections")
        for name, may in (
            ("draft", OWN),
            ("submitted", AND_GROUP),
            ("noticed", AND_GROUP),
            ("shared", AND_THIRD),
        )
        if part != "/objections"
    ),
    *(
        Case(
            route=f"GET {API}/applications/{{application_id}}/objections", may=may, but=IDLERS, fill=(name,), note=name
        )
        for name, may in (("draft", OWN), ("noticed", AND_GROUP))
    ),
    Case(
        route=f"PUT {API}/applications/{{application_id}}",
        may=APPLICANTS,
        fill=("draft",),
        json=bodies.amended,
        version=1,
        shows="mark",
    ),
    *(
        Case(
            route=f"POST {API}/applications/{{application_id}}/transitions",
            may=may,
            fill=(name,),
            json=bodies.a_move(to),
            version=version,
            status=201,
            note=f"{name} to {to}",
        )
        for name, to, version, may in (
            ("draft", "selection", 1, APPLICANTS),
            ("submitted", "review", 2, GROUP),
            ("submitted", "withdrawn", 2, APPLICANTS),
            ("reviewed", "assessment", 3, ("w.sandbox.expert",)),
            ("assessed", "notice", 4, ("w.sandbox.assessor",)),
            ("noticed", "rejected", 5, GROUP),
            ("shared", "assessment", 3, ("other.sandbox.expert",)),
            ("shared", "withdrawn", 3, APPLICANTS),
        )
    ),
    Case(
        route=f"POST {API}/applications/{{application_id}}/seats",
        may=GROUP,
        fill=("submitted",),
        json=lambda world, _: {"party": "experts", "institution": world.institutions["c"]},
        status=201,
    ),
    Case(
        route=f"POST {API}/applications/{{application_id}}/objections",
        may=EVERYBODY,
        but=READERS,
        fill=("noticed",),
        json=bodies.OBJECTION,
        status=201,
    ),
    Case(
        route=f"GET {API}/objections/{{objection_id}}", may=AND_NEXT, but=IDLERS, fill=("objection",), shows="objection"
    ),
    Case(
        route=f"POST {API}/objections/{{objection_id}}/conclusion",
        may=GROUP,
        fill=("objection",),
        json=a_form(upheld=False, conclusion="不成立"),
        status=201,
    ),
    Case(route=f"GET {API}/notices", may=EVERYBODY, view=True, shows="noticed"),
    Case(route=f"GET {API}/notices/{{application_id}}", may=EVERYBODY, fill=("noticed",)),
)

DESK_CASES = (
    Case(route=f"GET {API}/desk", may=DESK, view=True),
    Case(route=f"GET {API}/desk/{{pilot}}", may=DESK, fill=(f"={ASKED}",)),
    *(
        Case(route=f"POST {API}/desk/{{pilot}}/{step}", may=DESK, fill=(f"={pilot}",), json=body, status=201)
        for step, pilot, body in (
            ("trial", UNKNOWN, bodies.an_opening),
            ("caps", ON_TRIAL, a_form(caps={"users": 5}, consent_needed=False, reason="调整额度")),
            ("institutions", ON_TRIAL, bodies.an_institution),
            ("exclusions", ON_TRIAL, bodies.an_institution),
            ("kill", ON_TRIAL, bodies.BECAUSE),
            ("exit", ON_TRIAL, bodies.BECAUSE),
            ("closing", LEAVING, bodies.BECAUSE),
        )
    ),
    Case(route=f"POST {API}/desk/{{pilot}}/revivals", may=DESK, fill=(f"={STOPPED}",), json=bodies.BECAUSE, status=201),
    Case(
        route=f"POST {API}/revivals/{{approval_id}}/decision",
        may=GROUP,
        fill=("w.revival",),
        json=bodies.a_decision,
        status=201,
    ),
)

CASE_CASES = (
    Case(route=f"GET {API}/complaints", may=EVERYBODY, but=IDLERS, view=True, shows="complaint"),
    Case(
        route=f"POST {API}/complaints",
        may=("*.sandbox.applicant", *GROUP),
        json=bodies.a_complaint,
        status=201,
        shows="mark",
    ),
    *(
        Case(
            route=f"GET {API}/complaints/{{complaint_id}}{part}",
            may=may,
            but=IDLERS,
            fill=(name,),
            shows=name,
            note=name,
        )
        for part in ("", "/dossier")
        for name, may in (("complaint", AND_GROUP), ("passed_complaint", AND_NEXT))
    ),
    *(
        Case(
            route=f"POST {API}/complaints/{{complaint_id}}/{step}",
            may=may,
            fill=(name,),
            json=body,
            version=version,
            status=201,
            note=name,
        )
        for step, name, version, body, may in (
            ("acknowledgement", "complaint", 1, bodies.NOTE, APPLICANTS),
            ("acknowledgement", "passed_complaint", 1, bodies.NOTE, ("next.sandbox.applicant",)),
            ("answer", "acknowledged_complaint", 2, a_form(outcome="upheld", answer="已处理"), APPLICANTS),
            ("closing", "answered_complaint", 3, bodies.NOTE, APPLICANTS),
            ("handler", "complaint", 1, bodies.NOTE, APPLICANTS),
        )
    ),
    Case(
        route=f"POST {API}/complaints/{{complaint_id}}/complainant",
        may=("own.sandbox.applicant", "next.sandbox.applicant"),
        fill=("passed_complaint",),
        json=a_form(purpose="回访"),
        status=201,
        shows="complainant",
    ),
    Case(route=f"GET {API}/incidents", may=EVERYBODY, but=IDLERS, view=True, shows="incident"),
    Case(
        route=f"POST {API}/incidents", may=("*.sandbox.applicant",), json=bodies.an_incident, status=201, shows="mark"
    ),
    *(
        Case(
            route=f"GET {API}/incidents/{{incident_id}}{part}",
            may=may,
            but=IDLERS,
            fill=(name,),
            shows=name,
            note=name,
        )
        for part in ("", "/dossier")
        for name, may in (("incident", OWN), ("reported_incident", AND_GROUP))
    ),
    *(
        Case(
            route=f"POST {API}/incidents/{{incident_id}}/{step}",
            may=may,
            fill=(name,),
            json=bodies.NOTE,
            version=version,
            status=201,
            note=name,
        )
        for step, name, version, may in (
            ("report", "incident", 1, APPLICANTS),
            ("containment", "reported_incident", 2, APPLICANTS),
            ("closing", "contained_incident", 3, APPLICANTS),
            ("notes", "incident", None, APPLICANTS),
            ("notes", "reported_incident", None, (*APPLICANTS, *GROUP)),
        )
    ),
    Case(route=f"GET {API}/deadlines", may=EVERYBODY, but=IDLERS, view=True),
    Case(route=f"POST {API}/deadlines", may=GROUP, json=bodies.a_deadline, status=201),
    Case(route=f"GET {API}/calendar-days", may=EVERYBODY, but=IDLERS, view=True),
    Case(route=f"POST {API}/calendar-days", may=GROUP, json=bodies.a_day, status=201),
    Case(route=f"GET {API}/reports", may=GROUP, query=bodies.a_scope),
    Case(
        route=f"POST {API}/reports/deposits",
        may=GROUP,
        json=lambda world, place: {"scope": bodies.a_scope(world, place)},
        status=201,
        stays=True,
    ),
)

SANDBOX = (*APPLICATIONS, *DESK_CASES, *CASE_CASES, *PAGES)
