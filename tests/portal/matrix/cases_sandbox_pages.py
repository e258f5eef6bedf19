"""The cases of the sandbox's pages: the same use cases as for programs, by form."""

from __future__ import annotations

from tests.portal.matrix import sandbox_bodies as bodies
from tests.portal.matrix.cases import EVERYBODY, IDLERS, READERS, Case, a_form
from tests.portal.matrix.sandbox_seeding import ASKED, LEAVING, ON_TRIAL, STOPPED, UNKNOWN

ROOT = "/sandbox"
APPLICANTS = ("own.sandbox.applicant",)
GROUP = ("w.sandbox.working_group",)
DESK = (*GROUP, "h.operator")
OWN, AND_GROUP = ("own.*",), ("own.*", "w.*")
AND_NEXT, AND_THIRD = (*AND_GROUP, "next.*"), (*AND_GROUP, "other.*")

VIEWS = (
    Case(route=f"GET {ROOT}", may=EVERYBODY, but=IDLERS, view=True),
    Case(route=f"GET {ROOT}/work", may=EVERYBODY, but=IDLERS, view=True),
    Case(route=f"GET {ROOT}/applications", may=EVERYBODY, view=True, status=302),
    Case(route=f"GET {ROOT}/batches", may=EVERYBODY, view=True, status=302),
    Case(route=f"GET {ROOT}/applications/new", may=EVERYBODY, view=True),
    Case(route=f"GET {ROOT}/batches/new", may=EVERYBODY, view=True),
    Case(route=f"GET {ROOT}/complaints/new", may=EVERYBODY, view=True),
    Case(route=f"GET {ROOT}/incidents/new", may=EVERYBODY, view=True),
    Case(route=f"GET {ROOT}/data", may=EVERYBODY, view=True, shows="draft", blind=IDLERS),
    Case(route=f"GET {ROOT}/api", may=EVERYBODY, view=True),
    Case(route=f"GET {ROOT}/evidence", may=EVERYBODY, view=True),
    Case(route=f"GET {ROOT}/work/desk", may=DESK, view=True),
    Case(route=f"GET {ROOT}/work/complaints", may=EVERYBODY, but=IDLERS, view=True, shows="complaint"),
    Case(route=f"GET {ROOT}/work/incidents", may=EVERYBODY, but=IDLERS, view=True, shows="incident"),
    Case(route=f"GET {ROOT}/work/deadlines", may=EVERYBODY, but=IDLERS, view=True),
    Case(route=f"GET {ROOT}/work/report", may=GROUP, query=bodies.a_scope),
    *(
        Case(route=f"GET {ROOT}/report/{{kind}}", may=GROUP, fill=(f"={kind}",), query=bodies.a_scope, note=kind)
        for kind in ("pdf", "xlsx")
    ),
    Case(route=f"POST {ROOT}/work/report", may=GROUP, form=bodies.a_scope, stays=True),
    Case(route=f"GET {ROOT}/notices", may=EVERYBODY, view=True, shows="noticed"),
    Case(route=f"GET {ROOT}/notices/{{application_id}}", may=EVERYBODY, fill=("noticed",)),
)

APPLICATIONS = (
    Case(route=f"POST {ROOT}/batches/new", may=GROUP, form=bodies.a_batch, status=303),
    Case(route=f"POST {ROOT}/applications/new", may=("*.sandbox.applicant",), form=bodies.applied, status=303),
    *(
        Case(
            route=f"GET {ROOT}/applications/{{application_id}}{part}",
            may=may,
            but=IDLERS,
            fill=(name,),
            shows=name,
            note=name,
        )
        for part in ("", "/edit")
        for name, may in (("draft", OWN), ("submitted", AND_GROUP), ("noticed", AND_GROUP), ("shared", AND_THIRD))
    ),
    Case(
        route=f"POST {ROOT}/applications/{{application_id}}/edit",
        may=APPLICANTS,
        fill=("draft",),
        form=lambda world, place: bodies.amended(world, place) | {"version": 1},
        status=303,
    ),
    *(
        Case(
            route=f"POST {ROOT}/applications/{{application_id}}/moves",
            may=may,
            fill=(name,),
            form=a_form(to=to, reason="会议决定", version=version),
            status=303,
            note=f"{name} to {to}",
        )
        for name, to, version, may in (
            ("draft", "selection", 1, APPLICANTS),
            ("submitted", "review", 2, GROUP),
            ("reviewed", "assessment", 3, ("w.sandbox.expert",)),
            ("assessed", "notice", 4, ("w.sandbox.assessor",)),
            ("shared", "assessment", 3, ("other.sandbox.expert",)),
        )
    ),
    Case(
        route=f"POST {ROOT}/applications/{{application_id}}/seats",
        may=GROUP,
        fill=("submitted",),
        form=lambda world, _: {"party": "experts", "institution": world.institutions["c"]},
        status=303,
    ),
    *(
        Case(
            route=f"POST {ROOT}/{where}/{{application_id}}/objections",
            may=EVERYBODY,
            but=READERS,
            fill=("noticed",),
            form=bodies.OBJECTION,
            status=303,
        )
        for where in ("applications", "notices")
    ),
    Case(
        route=f"POST {ROOT}/applications/{{application_id}}/conclusions",
        may=GROUP,
        fill=("noticed",),
        form=lambda world, _: {"objection_id": world.id("c", "objection"), "upheld": "no", "conclusion": "不成立"},
        status=303,
    ),
)

DESK_CASES = (
    Case(route=f"GET {ROOT}/desk/{{pilot}}", may=DESK, fill=(f"={ASKED}",)),
    *(
        Case(
            route=f"POST {ROOT}/desk/{{pilot}}/{{step}}",
            may=DESK,
            fill=(f"={pilot}", f"={step}"),
            form=form,
            status=303,
            note=step,
        )
        for step, pilot, form in (
            ("trial", UNKNOWN, bodies.an_opening_form),
            ("caps", ON_TRIAL, a_form(users="5", reason="调整额度")),
            ("institutions", ON_TRIAL, bodies.an_institution),
            ("exclusions", ON_TRIAL, bodies.an_institution),
            ("kill", ON_TRIAL, bodies.BECAUSE),
            ("revivals", STOPPED, bodies.BECAUSE),
            ("exit", ON_TRIAL, bodies.BECAUSE),
            ("closing", LEAVING, bodies.BECAUSE),
        )
    ),
    Case(
        route=f"POST {ROOT}/revivals/{{approval_id}}/decision",
        may=GROUP,
        fill=("w.revival",),
        query=lambda world, _: {"seen": world.id("w", "revival_sha256")},
        form=a_form(verdict="approve", reason="同意恢复"),
        status=303,
    ),
)

CASE_CASES = (
    Case(
        route=f"POST {ROOT}/complaints/new",
        may=("*.sandbox.applicant", *GROUP),
        form=bodies.a_complaint,
        status=303,
    ),
    *(
        Case(route=f"GET {ROOT}/complaints/{{complaint_id}}", may=may, but=IDLERS, fill=(name,), shows=name, note=name)
        for name, may in (("complaint", AND_GROUP), ("passed_complaint", AND_NEXT))
    ),
    *(
        Case(
            route=f"POST {ROOT}/complaints/{{complaint_id}}/steps/{{step}}",
            may=may,
            fill=(name, f"={step}"),
            form=a_form(version=version, note="说明情况", outcome="upheld", answer="已处理"),
            status=303,
            note=f"{name} {step}",
        )
        for step, name, version, may in (
            ("acknowledged", "complaint", 1, APPLICANTS),
            ("acknowledged", "passed_complaint", 1, ("next.sandbox.applicant",)),
            ("answered", "acknowledged_complaint", 2, APPLICANTS),
            ("closed", "answered_complaint", 3, APPLICANTS),
            ("handler", "complaint", 1, APPLICANTS),
        )
    ),
    Case(
        route=f"POST {ROOT}/complaints/{{complaint_id}}/complainant",
        may=("own.sandbox.applicant", "next.sandbox.applicant"),
        fill=("passed_complaint",),
        form=a_form(purpose="回访"),
        shows="complainant",
    ),
    Case(route=f"POST {ROOT}/work/deadlines", may=GROUP, form=bodies.a_deadline, status=303),
    Case(route=f"POST {ROOT}/work/calendar", may=GROUP, form=bodies.a_day, status=303),
    Case(
        route=f"POST {ROOT}/incidents/new",
        may=("*.sandbox.applicant",),
        form=lambda world, place: (
            bodies.an_incident(world, place) | {"discovered_at": f"{bodies.day(world, -1)}T02:00"}
        ),
        status=303,
    ),
    *(
        Case(route=f"GET {ROOT}/incidents/{{incident_id}}", may=may, but=IDLERS, fill=(name,), shows=name, note=name)
        for name, may in (("incident", OWN), ("reported_incident", AND_GROUP))
    ),
    *(
        Case(
            route=f"POST {ROOT}/incidents/{{incident_id}}/steps/{{step}}",
            may=may,
            fill=(name, f"={step}"),
            form=a_form(version=version, note="说明情况"),
            status=303,
            note=f"{name} {step}",
        )
        for step, name, version, may in (
            ("reported", "incident", 1, APPLICANTS),
            ("contained", "reported_incident", 2, APPLICANTS),
            ("closed", "contained_incident", 3, APPLICANTS),
            ("note", "reported_incident", 2, (*APPLICANTS, *GROUP)),
        )
    ),
)

PAGES = (*VIEWS, *APPLICATIONS, *DESK_CASES, *CASE_CASES)
