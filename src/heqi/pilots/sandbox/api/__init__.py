"""The sandbox for programs: ``/api/v1/sandbox/…``."""

from heqi.pilots.sandbox.api import applications, cases, desk, reports

OPERATIONS = (*applications.OPERATIONS, *desk.OPERATIONS, *cases.OPERATIONS, *reports.OPERATIONS)
EXAMPLES = (*applications.EXAMPLES, *desk.EXAMPLES, *cases.EXAMPLES, *reports.EXAMPLES)

__all__ = ["EXAMPLES", "OPERATIONS"]
