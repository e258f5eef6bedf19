"""The HTTP server: one Litestar application over one open house."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from litestar import Litestar, Response, get
from litestar.datastructures import State
from litestar.di import NamedDependency, Provide
from litestar.exceptions import HTTPException
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect, Template
from litestar.static_files import create_static_files_router  # pyright: ignore[reportUnknownVariableType]
from litestar.template.config import TemplateConfig
from sqlalchemy.exc import OperationalError

from heqi.kernel.messages import Language
from heqi.kernel.problems import NotFound, Problem
from heqi.kernel.settings import Settings, read_settings
from heqi.pilots import Group
from heqi.portal import answers, observability
from heqi.portal.assets import STATIC
from heqi.portal.export import MEDIA_TYPES, export
from heqi.portal.gate import LANGUAGE_COOKIE, Gate
from heqi.portal.house import House, attach_house
from heqi.portal.page import current_view, template_engine
from heqi.portal.registry import cards, manifests
from heqi.portal.rooms.evidence.views import log_size
from heqi.storage import Context, OpenContext


@get("/", sync_to_thread=True, include_in_schema=False)
def landing(house: NamedDependency[House]) -> Template:
    """The landing page: the sixteen cards in their five groups."""
    language = current_view.get().language
    other = Language.EN if language is Language.ZH else Language.ZH
    shown = cards()
    groups = [
        {
            "name": group.value.to(language),
            "cards": [
                {
                    "slug": card.slug,
                    "name": card.name.to(language),
                    "name_other": card.name.to(other),
                    "summary": card.summary.to(language),
                    "built": built,
                    "href": f"/{card.slug}" if built else None,
                }
                for card, built in shown
                if card.group is group
            ],
        }
        for group in Group
    ]
    with house.open_context() as ctx:
        size = log_size(ctx)
    facts = {"tree_size": size, "built_count": sum(built for _, built in shown), "total": len(shown)}
    return Template("landing.html", context={"groups": groups, "facts": facts})


@get("/language/{language:str}", sync_to_thread=False, include_in_schema=False)
def choose_language(language: FromPath[str], to: FromQuery[str] = "/") -> Redirect:
    """Remember the language in a cookie and go back to the page (of this house only)."""
    if language not in {known.value for known in Language}:
        raise NotFound(what=language)
    inside = to.startswith("/") and not to.startswith(("//", "/\\"))
    response = Redirect(to if inside else "/")
    response.set_cookie(LANGUAGE_COOKIE, language, max_age=365 * 86400, samesite="lax", httponly=True)
    return response


@get("/tables/{slug:str}/{file:str}", sync_to_thread=True, include_in_schema=False)
def table_file(slug: FromPath[str], file: FromPath[str], open_context: NamedDependency[OpenContext]) -> Response[bytes]:
    """A table as a file: ``/tables/evidence/entries.csv``."""
    name, _, file_format = file.rpartition(".")
    manifest = manifests().get(slug)
    make = manifest.tables.get(name) if manifest else None
    if make is None or file_format not in MEDIA_TYPES:
        raise NotFound(what=f"/tables/{slug}/{file}")
    with open_context() as ctx:
        sheet = make(ctx)
    body = export(sheet, file_format, current_view.get().language)
    headers = {"content-disposition": f'attachment; filename="{slug}-{name}.{file_format}"'}
    return Response(body, media_type=MEDIA_TYPES[file_format], headers=headers)


@get("/healthz", sync_to_thread=False, include_in_schema=False)
def alive() -> dict[str, str]:
    """The process answers."""
    return {"status": "ok"}


@get("/readyz", sync_to_thread=True, include_in_schema=False)
def ready(house: NamedDependency[House]) -> dict[str, str | int]:
    """The database answers and the log can be read."""
    with house.open_context() as ctx:
        return {"status": "ok", "log_entries": log_size(ctx)}


@get("/metrics", sync_to_thread=True, include_in_schema=False, media_type="text/plain; version=0.0.4; charset=utf-8")
def metrics(house: NamedDependency[House]) -> bytes:
    """Prometheus metrics of all worker processes."""
    with house.open_context() as ctx:
        size = log_size(ctx)
    return observability.metrics_text(size)


def create_app(house: House) -> Litestar:
    """The application over ``house``: portal pages, rooms, pilots, health, tables and static files."""

    def open_context() -> OpenContext:
        @contextmanager
        def opened() -> Iterator[Context]:
            with house.open_context(request_id=current_view.get().request_id) as ctx:
                yield ctx

        return opened

    handlers: list[Any] = [landing, choose_language, table_file, alive, ready, metrics]
    for manifest in manifests().values():
        handlers.extend(manifest.handlers)
    handlers.append(create_static_files_router("/static", [STATIC], cache_control=None))
    return Litestar(
        route_handlers=handlers,
        dependencies={
            "house": Provide(lambda: house, sync_to_thread=False),
            "open_context": Provide(open_context, sync_to_thread=False),
        },
        exception_handlers={
            Problem: answers.say_problem,
            HTTPException: answers.say_http_error,
            OperationalError: answers.say_database_error,
            Exception: answers.say_unexpected,
        },
        template_config=TemplateConfig(instance=template_engine()),
        state=State({"deposit_max_bytes": house.settings.deposit_max_bytes}),
        request_max_body_size=1024 * 1024,
        openapi_config=None,
        logging_config=None,
    )


def worker() -> Any:
    """What each server process runs: its own connection to the house of the running ``up``."""
    settings = read_settings(os.environ)
    observability.start_logging(settings.home / "log" / "portal.jsonl")
    end_with_owner()
    held = attach_house(settings)
    house = held.__enter__()
    return Gate(create_app(house))


def end_with_owner(poll_seconds: float = 0.5) -> None:
    """End this process when the one that started it dies: nobody may keep the port without the house."""
    owner = os.getppid()

    def watch() -> None:
        while os.getppid() == owner:
            time.sleep(poll_seconds)
        os._exit(1)

    threading.Thread(target=watch, name="owner-watch", daemon=True).start()


def address_of(settings: Settings) -> str:
    """Where the pages are."""
    return f"http://127.0.0.1:{settings.port}"
