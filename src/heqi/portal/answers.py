"""How problems are said over HTTP: RFC 9457 for programs, a page for people, once each."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.response import Template
from sqlalchemy.exc import OperationalError

from heqi.kernel.problems import ManyInvalid, NotFound, Problem, Unavailable
from heqi.portal import observability
from heqi.portal.page import current_view

PROBLEM_JSON = "application/problem+json"


class BadRequest(Problem):
    """请求无法理解：{reason}
    The request cannot be understood: {reason}
    → 请检查地址、方法与参数。
    → Check address, method and parameters."""

    status = 400


class RequestUnreadable(ManyInvalid):
    """请求中有 {count} 处无法理解。
    There are {count} things in the request that cannot be understood.
    → 请按接口说明逐条改正；没有保存任何内容。
    → Correct them all as the API's description says; nothing was stored."""

    status = 400


class WrongMethod(Problem):
    """这个地址不支持 {method}。
    This address does not take {method}.
    → 可用的方法见应答头 Allow。
    → The header Allow of this answer names the methods it takes."""

    status = 405


class WrongMediaType(Problem):
    """不支持所提交内容的类型。
    The media type of what was sent is not taken.
    → 请按接口说明使用 application/json，上传文件使用 multipart/form-data。
    → Send application/json, and files as multipart/form-data, as the API's description says."""

    status = 415


class BodyTooLarge(Problem):
    """提交的内容超过上限 {limit} 字节。
    What was sent has more than {limit} bytes.
    → 请拆分后分次提交。
    → Send it in smaller parts."""

    status = 413


class NoSuchPage(NotFound):
    """这个地址没有内容。
    There is nothing at this address.
    → 请检查地址，或从首页进入。
    → Check the address, or start from the first page."""


class Unexpected(Problem):
    """系统内部错误，已记录，编号 {request_id}。
    An internal error; it is recorded under {request_id}.
    → 请稍后再试；若再次出现，请把编号交给维护人员。
    → Try again in a moment; if it happens again, hand the number to the person who runs the system."""

    status = 500


def wants_page(request: Request[Any, Any, Any]) -> bool:
    """Whether a person's browser asks (an API path or an Accept header for JSON means a program)."""
    return not request.url.path.startswith("/api/") and "text/html" in request.headers.get("accept", "")


def say_problem(request: Request[Any, Any, Any], problem: Problem) -> Response[Any]:
    """A problem as a page or as ``application/problem+json``, in the language of the request."""
    if wants_page(request):
        return _problem_page(problem, problem.status)
    headers = {"content-language": current_view.get().language.tag, "vary": "accept-language"}
    if "retry_seconds" in problem.fields:
        headers["retry-after"] = str(problem.fields["retry_seconds"])
    return Response(problem_document(problem), status_code=problem.status, media_type=PROBLEM_JSON, headers=headers)


def problem_document(problem: Problem) -> dict[str, Any]:
    """The RFC 9457 members of ``problem``: those of the standard, then code, request_id and errors."""
    view = current_view.get()
    document: dict[str, Any] = {
        "type": f"/problems/{problem.slug()}",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": problem.sentence(view.language),
        "code": problem.slug(),
        "request_id": view.request_id,
        "instance": f"urn:heqi:request:{view.request_id}",
    }
    placed = problem.problems if isinstance(problem, ManyInvalid) else (problem,) if problem.place else ()
    if placed:
        document["errors"] = [
            {"place": one.place, "code": one.slug(), "detail": one.message.to(view.language)} for one in placed
        ]
    return document


def _problem_page(problem: Problem, status: int) -> Template:
    view = current_view.get()
    several = problem.problems if isinstance(problem, ManyInvalid) else ()
    context = {
        "status": status,
        "title": problem.message.to(view.language),
        "detail": " ".join(f"{one.place or ''}: {one.message.to(view.language)}" for one in several),
        "next_step": problem.next_step.to(view.language),
    }
    return Template("problem.html", context=context, status_code=status)


def say_http_error(request: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
    """The framework's own refusals (no route, wrong method, bad body), said as a problem."""
    if error.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return say_unexpected(request, error)
    if error.status_code == HTTPStatus.NOT_FOUND:
        return say_problem(request, NoSuchPage())
    response = say_problem(request, _http_problem(request, error))
    response.headers.update(error.headers or {})
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        response.headers["allow"] = ", ".join(_allowed(request))
    return response


def _http_problem(request: Request[Any, Any, Any], error: HTTPException) -> Problem:
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        return WrongMethod(method=ascii(request.method)[1:-1][:20])
    if error.status_code == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        return WrongMediaType()
    if error.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return BodyTooLarge(limit=request.app.request_max_body_size)
    if isinstance(error, ValidationException) and isinstance(error.extra, list):
        # the key and what was expected, without the value that was sent
        found = [BadRequest(place=_place(request, item), reason=item.get("message", "")) for item in error.extra]
        if found:
            return RequestUnreadable(found)
    problem = BadRequest(reason=error.detail)
    problem.status = error.status_code
    return problem


def _place(request: Request[Any, Any, Any], item: Mapping[str, Any]) -> str | None:
    """Where something is wrong: a parameter by the name that it has in the address, not in the handler."""
    key: str | None = item.get("key")
    declared = request.scope["route_handler"].parsed_fn_signature.parameters.get(key or "")  # pyright: ignore[reportAttributeAccessIssue]
    return getattr(getattr(declared, "kwarg_definition", None), "name", None) or key


def _allowed(request: Request[Any, Any, Any]) -> list[str]:
    """The methods of the routes whose address fits; the router names none when the method does not fit."""
    allowed: set[str] = set()
    for route in request.app.routes:
        if re.fullmatch(re.sub(r"\\?\{[^}]+\}", "[^/]+", re.escape(route.path_format)), request.scope["path"]):
            allowed |= getattr(route, "methods", set())
    return sorted(allowed | {"HEAD"} if "GET" in allowed else allowed)


def say_database_error(request: Request[Any, Any, Any], error: OperationalError) -> Response[Any]:
    """The database does not answer: 503, and nothing of the database's own words."""
    observability.event("database_unavailable", level=logging.WARNING, error=type(error.orig).__name__)
    return say_problem(request, Unavailable(part="PostgreSQL", reason=type(error.orig).__name__))


def say_unexpected(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """A programmer's error: logged with its places, told without its words."""
    view = current_view.get()
    observability.LOG.error("unexpected", exc_info=error, extra={"fields": {"request_id": view.request_id}})
    return say_problem(request, Unexpected(request_id=view.request_id))
