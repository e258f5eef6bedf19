"""The log's public files (C2SP tlog-tiles, tlog-checkpoint): ``/log/checkpoint``, ``/log/key``, ``/log/tile/…``.

Full tiles and full bundles of entries never change: they come from files below the home (see ``evidence.sealed``),
without the database, and every cache may keep them. Where the log is for members, tiles want somebody who has signed
in, or an API token with the scope ``evidence:read``, and caches in between keep nothing; to know a visitor, the door
asks the database. Checkpoint and key are always open: anybody can compare what they were shown with what others see.
"""

from __future__ import annotations

import hashlib
from typing import Any

from litestar import Request, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from heqi.engines import evidence
from heqi.engines.evidence.sealed import FOLDER, SealedFiles, stored_file
from heqi.engines.trust.tiles import TILE_WIDTH, parse_tile_path
from heqi.kernel.problems import Forbidden, NotFound, Problem
from heqi.kernel.settings import Settings
from heqi.portal.credentials import ANYONE
from heqi.portal.house import House
from heqi.portal.page import current_view
from heqi.storage import OpenContext

TEXT, BINARY = "text/plain", "application/octet-stream"
PUBLIC = {"public": True}
READ_TILES = "evidence.tiles"


class LogIsEmpty(Problem):
    """日志还没有任何条目，因此没有检查点。
    The log holds no entry yet, so there is no checkpoint.
    → 存入第一份文件后即可取得。
    → Deposit a first file, then ask again."""

    status = 404


def _is_public(settings: Settings) -> bool:
    return settings.log_is_public


MEMBERS = {"open_if": _is_public, "program": "evidence"}
"""For anyone where the log is public, else for members and their programs."""


@get("/log/checkpoint", sync_to_thread=True, include_in_schema=False, opt=PUBLIC, media_type=TEXT)
def checkpoint(request: Request[Any, Any, Any], open_context: NamedDependency[OpenContext]) -> Response[bytes]:
    """The newest signed checkpoint (C2SP tlog-checkpoint)."""
    with open_context() as ctx:
        note = evidence.checkpoint(ctx)
    if note is None:
        raise LogIsEmpty
    return _answer(request, note, TEXT, "no-cache")


@get("/log/key", sync_to_thread=False, include_in_schema=False, opt=PUBLIC, media_type=TEXT)
def log_key(request: Request[Any, Any, Any], house: NamedDependency[House]) -> Response[bytes]:
    """The log's verifier key (C2SP signed-note); to be compared with a copy that came another way."""
    return _answer(request, f"{house.log.key}\n".encode(), TEXT, "no-cache")


@get("/log/tile/{path:path}", sync_to_thread=True, include_in_schema=False, opt=MEMBERS, media_type=BINARY)
def tile(
    request: Request[Any, Any, Any],
    path: FromPath[str],
    house: NamedDependency[House],
    open_context: NamedDependency[OpenContext],
) -> Response[bytes]:
    """A tile of hashes or a bundle of entries (C2SP tlog-tiles)."""
    _permit(house)
    address = current_view.get().path.removeprefix("/log/")  # as it was sent: the router mends doubled slashes
    wanted = parse_tile_path(address)
    if wanted is None:
        raise NotFound(what="/log/tile" + ascii(path[:80])[1:-1])
    sealed = SealedFiles(house.settings.home / FOLDER, house.log.key)
    body = stored_file(open_context, house.log.key, sealed, address)
    caching = "max-age=31536000, immutable" if wanted[2] == TILE_WIDTH else "no-cache"
    whose = "public" if house.settings.log_is_public else "private"
    return _answer(request, body, BINARY, f"{whose}, {caching}")


def _permit(house: House) -> None:
    """Whether the policy lets the visitor read tiles, asked without a transaction. :class:`Forbidden`."""
    visitor = current_view.get().visitor or ANYONE
    if not house.settings.log_is_public and not house.authority.decide(visitor, READ_TILES, "evidence", {}).allowed:
        raise Forbidden(actor=visitor.id, action=READ_TILES)


def _answer(request: Request[Any, Any, Any], body: bytes, media_type: str, caching: str) -> Response[bytes]:
    """The bytes, or 304 for who has them already (RFC 9110, 13.1.2)."""
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"cache-control": caching, "etag": tag}
    had = {one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")}
    if tag in had or "*" in had:
        return Response(b"", status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)


HANDLERS = (checkpoint, log_key, tile)
