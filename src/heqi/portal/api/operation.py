"""How an operation of the API is carried out: in one transaction, with its answer made before the commit.

A handler is written as ``f(ctx, …) -> record``. It opens nothing and closes nothing; :func:`operation` puts around it
what every operation must have, so that none can do without it: the transaction, the idempotency key with the kept
answer, the tag and the version, the address of what was made, the link to the next part of a list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Annotated, Any, get_args, get_origin, get_type_hints
from urllib.parse import parse_qsl, urlencode

import msgspec
from litestar import Request, Response
from litestar.handlers.http_handlers import HTTPRouteHandler
from litestar.params import QueryParameter
from litestar.status_codes import HTTP_201_CREATED, HTTP_202_ACCEPTED, HTTP_304_NOT_MODIFIED

from heqi.engines.flow import UnattendedRun
from heqi.kernel.problems import ManyInvalid
from heqi.portal.api import idempotency, versions, wording
from heqi.portal.door import as_visitor
from heqi.portal.house import House
from heqi.storage import Context

Work = Callable[..., object]
RUNS = "/api/v1/runs/{}"
TOLD_ONCE = "told_once"
"""Option of a handler: the field of its answer that holds a secret. It is empty in the answer that is kept."""
JSON = "application/json"


def operation(handler: HTTPRouteHandler, location: str | None = None) -> HTTPRouteHandler:
    """``handler`` as the portal serves it.

    ``location``: address of what it makes, with ``{}`` for the id. A handler of the wrong shape is a programmer's
    error: it takes ``ctx``; one that changes what stands (PUT, PATCH) takes ``version`` too.
    """
    hints = get_type_hints(handler.fn, include_extras=True)
    faults = faults_of(handler, hints)
    assert not faults, f"{handler}: {'; '.join(faults)}"
    return copy(handler)(_carried_out(handler, hints, location))


def faults_of(handler: HTTPRouteHandler, hints: Mapping[str, object]) -> list[str]:
    """In what the shape of a handler is not that of an operation."""
    found: list[str] = []
    methods = handler.http_methods - {"HEAD", "OPTIONS"}
    if hints.get("ctx") is not Context:
        found.append("its first parameter is ctx: Context")
    if not handler.sync_to_thread:
        found.append("sync_to_thread=True: it waits for the database")
    if methods & {"PUT", "PATCH"} and "version" not in hints:
        found.append("what changes a record takes version: NamedDependency[int]")
    told_once = handler.opt.get(TOLD_ONCE)
    fields = getattr(hints.get("return"), "__struct_fields__", ())
    if told_once is not None and not (methods == {"POST"} and told_once in fields):
        found.append(f'{{"{TOLD_ONCE}": "field"}} is for a POST whose answer has that field')
    return found


def query_names(hints: Mapping[str, Any]) -> dict[str, str]:
    """The parameters of the address by their name there, with the names that the handler gives them."""
    found: dict[str, str] = {}
    for name, hint in hints.items():
        marks = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
        found |= {mark.name or name: name for mark in marks if isinstance(mark, QueryParameter)}
    return found


def takes_key(handler: HTTPRouteHandler) -> bool:
    """Whether the operation is carried out once for each ``Idempotency-Key``."""
    return "POST" in handler.http_methods


def status_of(handler: HTTPRouteHandler) -> int:
    """The status of its answer when all went well."""
    return handler.status_code


def _carried_out(handler: HTTPRouteHandler, hints: Mapping[str, Any], location: str | None) -> Callable[..., Any]:
    work, status, keyed = handler.fn, status_of(handler), takes_key(handler)
    asked_for, told_once = query_names(hints), handler.opt.get(TOLD_ONCE)

    @wraps(work)
    def carried_out(request: Request[Any, Any, Any], **arguments: Any) -> Any:
        house: House = request.app.state.house
        found = [*wording.faults(arguments), *wording.body_faults(arguments.get("data"))]
        found += wording.null_faults(request.query_params.multi_items(), asked_for, arguments)
        if found:
            raise ManyInvalid(found)
        key = idempotency.key_of(request, needed=True) if keyed else None
        if "house" in hints:
            arguments["house"] = house
        with as_visitor(house) as ctx:
            if key is None:
                return _answer(request, work(ctx=ctx, **arguments), status, location)
            asked = idempotency.fingerprint(ctx, request, arguments)
            answer = idempotency.find(ctx, key, asked)
            if answer is None:
                made = work(ctx=ctx, **arguments)
                answer = _answer(request, made, status, location)
                kept = _answer(request, without(made, told_once), status, location) if told_once else answer
                idempotency.keep(ctx, key, asked, kept, house.settings.api.answer_kept_days)
            return answer

    shown = {name: hint for name, hint in hints.items() if name not in ("ctx", "house")}
    carried_out.__annotations__ = shown | {"request": Request[Any, Any, Any]}
    carried_out.__signature__ = _signature(work, carried_out.__annotations__)  # type: ignore[attr-defined]
    return carried_out


def without(made: Any, secret: str) -> Any:
    """A record with the field ``secret`` empty: what is told once is kept nowhere, not even sealed."""
    return msgspec.structs.replace(made, **{secret: ""})


def _signature(work: Callable[..., Any], hints: Mapping[str, Any]) -> Signature:
    """That of the handler without ``ctx``, with what carrying it out needs."""
    written = signature(work)
    defaults = {name: one.default for name, one in written.parameters.items()}
    parameters = [
        Parameter(name, Parameter.KEYWORD_ONLY, default=defaults.get(name, Parameter.empty), annotation=hint)
        for name, hint in hints.items()
        if name != "return"
    ]
    return Signature(parameters, return_annotation=hints["return"])


def _answer(request: Request[Any, Any, Any], value: object, status: int, location: str | None) -> Response[bytes]:
    """The whole answer, as bytes: what follows is the commit. A file is sent as it is."""
    if isinstance(value, Response):
        return value  # pyright: ignore[reportUnknownVariableType]
    if value is None:
        return Response(b"", status_code=status, media_type=JSON)
    body = msgspec.json.encode(value)
    headers: dict[str, str] = {}
    reading = request.method == "GET"
    if reading or isinstance(getattr(value, "version", None), int):
        headers["etag"] = versions.tag_of(value, body)
    if reading:
        headers["cache-control"] = "private, no-cache"
        if versions.is_known(request, headers["etag"]):
            return Response(b"", status_code=HTTP_304_NOT_MODIFIED, headers=headers, media_type=JSON)
    identity = getattr(value, "id", None)
    if location is not None and status == HTTP_201_CREATED and isinstance(identity, str):
        headers["location"] = location.format(identity)
    if status == HTTP_202_ACCEPTED and isinstance(value, UnattendedRun):
        headers["location"] = RUNS.format(value.id)
    following = getattr(value, "next_cursor", None)
    if reading and isinstance(following, str):
        headers["link"] = f'<{_with_cursor(request, following)}>; rel="next"'
    return Response(body, status_code=status, headers=headers, media_type=JSON)


def _with_cursor(request: Request[Any, Any, Any], cursor: str) -> str:
    asked = [(name, value) for name, value in parse_qsl(request.url.query) if name != "cursor"]
    return f"{request.url.path}?{urlencode([*asked, ('cursor', cursor)])}"
