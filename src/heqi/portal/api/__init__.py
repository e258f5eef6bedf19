"""The conventions of the API, kept in one place for every pilot and room; what they are says ``docs/api.md``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, get_type_hints

from litestar import Response, Router
from litestar.di import Provide
from litestar.handlers.http_handlers import HTTPRouteHandler

from heqi.pilots import Manifest
from heqi.portal.api.catalogue import ROOT
from heqi.portal.api.limits import RateLimiter, shared_by
from heqi.portal.api.links import snake
from heqi.portal.api.operation import operation
from heqi.portal.api.pages import api_page, api_schema
from heqi.portal.api.problems import problem_list, problem_page
from heqi.portal.api.shapes import plain
from heqi.portal.api.versions import asked_version

__all__ = ["HANDLERS", "RateLimiter", "operations", "shared_by"]

HANDLERS = (api_page, api_schema, problem_list, problem_page)


def operations(slug: str, manifest: Manifest) -> Router:
    """The operations of a manifest, below ``/api/v1/<slug>``, with the conventions around each of them."""
    root = f"{ROOT}/{slug}"
    served = [operation(one, _location(root, one, manifest.api)) for one in manifest.api]
    # first: where there is none yet, the router makes one that knows the first method only
    served = [_options(path, methods) for path, methods in _methods(manifest.api).items()] + served
    version = Provide(asked_version, sync_to_thread=False)
    return Router(root, route_handlers=served, dependencies={"version": version})


def _methods(handlers: Sequence[Any]) -> Mapping[str, str]:
    """What each address takes."""
    found: dict[str, set[str]] = {}
    for one in handlers:
        (path,) = one.paths
        found.setdefault(path, {"OPTIONS"}).update(
            {*one.http_methods, *({"HEAD"} if "GET" in one.http_methods else ())}
        )
    return {path: ", ".join(sorted(methods)) for path, methods in found.items()}


def _options(path: str, methods: str) -> HTTPRouteHandler:
    """What an address takes, for whoever asks; the router's own answer knows one method of several."""

    def options() -> Response[None]:
        return Response(None, status_code=204, headers={"allow": methods})

    handler = HTTPRouteHandler(
        path,
        http_method="OPTIONS",
        status_code=204,
        sync_to_thread=False,
        include_in_schema=False,
        opt={"public": True},
    )
    options.__annotations__["return"] = Response[None]
    return handler(options)


def _location(root: str, maker: HTTPRouteHandler, others: Sequence[Any]) -> str | None:
    """Address of the records that ``maker`` makes, with ``{}`` for the id: where one of that name is read."""
    made = plain(get_type_hints(maker.fn, include_extras=True)["return"])
    wanted = "{" + snake(getattr(made, "__name__", "")) + "_id}"
    for other in others:
        (path,) = other.paths
        path = re.sub(r":\w+\}", "}", path)
        if "GET" in other.http_methods and path.endswith("/" + wanted) and path.count("{") == 1:
            return root + path.replace(wanted, "{}")
    return None
