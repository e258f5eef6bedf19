"""All cases there are."""

from __future__ import annotations

from collections.abc import Sequence

from tests.portal.matrix.cases import Case
from tests.portal.matrix.cases_calendars import CALENDARS
from tests.portal.matrix.cases_identity import IDENTITY
from tests.portal.matrix.cases_rooms import ROOMS
from tests.portal.matrix.cases_runs import RUNS
from tests.portal.matrix.cases_sandbox import SANDBOX
from tests.portal.matrix.cases_tables import TABLES
from tests.portal.matrix.pilots import cases
from tests.portal.matrix.routes import Route

CASES: Sequence[Case] = (*ROOMS, *CALENDARS, *RUNS, *IDENTITY, *SANDBOX, *cases(), *TABLES)


def first_case(route: Route) -> Case | None:
    """A case of a route."""
    return next((one for one in CASES if one.route == route.name), None)
