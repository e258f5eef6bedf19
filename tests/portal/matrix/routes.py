"""Every route of the application, as it is put together for a house."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import msgspec

from heqi.kernel.clock import SystemClock
from heqi.kernel.settings import Settings
from heqi.portal.house import House
from heqi.portal.server import create_app

NOT_ASKED = {"OPTIONS", "HEAD"}
"""What an address takes, and the same as GET without its content."""


class Route(msgspec.Struct, frozen=True):
    """One method of one address."""

    name: str
    """``GET /sandbox/applications/{application_id}``."""
    public: bool
    slug: str = ""
    """Whose scope an API token needs there; empty where no token is let in."""

    @property
    def method(self) -> str:
        """GET, POST, …"""
        return self.name.partition(" ")[0]

    @property
    def path(self) -> str:
        """The path template."""
        return self.name.partition(" ")[2]


@cache
def all_routes() -> tuple[Route, ...]:
    """The routes in the order of their addresses; the house behind them is not needed to know them."""
    house = SimpleNamespace(settings=Settings(home=Path()), clock=SystemClock())
    found: list[Route] = []
    for route in create_app(cast(House, house)).routes:
        handlers: dict[str, Any] = getattr(route, "route_handler_map", {})
        for method, handler in handlers.items():
            one = handler if hasattr(handler, "opt") else handler[0]
            if method not in NOT_ASKED:
                found.append(Route(f"{method} {route.path_format}", bool(one.opt.get("public")), _slug(route, one)))
    return tuple(sorted(found, key=lambda one: (one.path, one.method)))


def _slug(route: Any, handler: Any) -> str:
    """The slug in an address of the API, or the one for whose programs a handler is open besides."""
    path = str(route.path_format)
    return path.split("/")[3] if path.startswith("/api/v1/") else str(handler.opt.get("program", ""))
