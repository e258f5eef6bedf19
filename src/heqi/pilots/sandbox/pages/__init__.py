"""The sandbox for people: ``/sandbox/…``."""

from litestar import Router

from heqi.pilots.sandbox.pages import cases, desk, handlers, incidents, notices, reports

# one router: registered one by one, the GET of a path that also has a POST would be wrapped for its thread twice
PAGES = Router(
    "/sandbox",
    include_in_schema=False,
    route_handlers=[
        *handlers.HANDLERS,
        *desk.HANDLERS,
        *cases.HANDLERS,
        *incidents.HANDLERS,
        *notices.HANDLERS,
        *reports.HANDLERS,
    ],
)

__all__ = ["PAGES"]
