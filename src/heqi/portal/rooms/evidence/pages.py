"""Pages of the evidence room and the public verification page."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Annotated, Any, BinaryIO, cast

import msgspec
from litestar import Request, Response, get, post
from litestar.connection import ASGIConnection
from litestar.di import NamedDependency, Provide
from litestar.handlers.base import BaseRouteHandler
from litestar.params import FromPath, FromQuery, JSONBody
from litestar.response import Redirect, Stream, Template

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog, IncomingFile, Receipt, Sighting
from heqi.engines.trust import verifier
from heqi.kernel.problems import Problem, TooLarge
from heqi.kernel.tables import TableQuery
from heqi.portal.answers import wants_page
from heqi.portal.bodies import Form, received_form
from heqi.portal.house import House
from heqi.portal.page import current_view
from heqi.portal.rooms.evidence.views import bytes_text, deposits_table, entry_href, log_facts
from heqi.storage import Context, OpenContext

FORM_OVERHEAD_BYTES = 1024 * 1024
PIECE_BYTES = 256 * 1024
ZIP = "application/zip"
PUBLIC = {"public": True}
"""Verification: for anyone, signed in or not."""


class LengthRequired(Problem):
    """提交未注明长度。
    The submission does not say its length.
    → 请用浏览器或注明 Content-Length 的程序提交。
    → Submit with a browser, or with a program that sends Content-Length."""

    status = 411


class NothingSent(Problem):
    """没有收到文件：表单字段 {field} 为空。
    No file arrived: the form field {field} is empty.
    → 请选择文件后再提交。
    → Choose a file, then submit again."""

    status = 422


def within_limit(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
    """Refuse a body that is too large before any of it is read."""
    limit = connection.app.state.deposit_max_bytes
    length = connection.headers.get("content-length", "")
    if not (length.isascii() and length.isdigit()):
        raise LengthRequired
    if int(length) > limit + FORM_OVERHEAD_BYTES:
        raise TooLarge(what="upload", size=length, limit=limit)


FORM: Mapping[str, Any] = {
    "guards": [within_limit],
    "dependencies": {"form": Provide(received_form)},
    "request_max_body_size": None,
}
"""How a handler takes a form with files: the guard looks at its length, the dependency reads it."""


@get("/evidence", sync_to_thread=True, include_in_schema=False)
def index(
    open_context: NamedDependency[OpenContext], house: NamedDependency[House], table_query: NamedDependency[TableQuery]
) -> Template:
    """The evidence room: the drop zone and the deposited files."""
    with open_context() as ctx:
        sheet = deposits_table(ctx, table_query)
        facts = log_facts(ctx)
    limit = house.settings.deposit_max_bytes
    context = {"sheet": sheet, "facts": facts, "limit_bytes": limit, "limit_text": bytes_text(limit)}
    return Template("evidence/index.html", context=context)


@post(
    "/evidence/deposits",
    sync_to_thread=True,
    include_in_schema=False,
    **FORM,
)
def deposit(
    request: Request[Any, Any, Any],
    form: NamedDependency[Form],
    open_context: NamedDependency[OpenContext],
    house: NamedDependency[House],
) -> Response[Any]:
    """Deposit one or more files, all or none; a browser without scripts is led to the list."""
    with open_context() as ctx:
        made = deposit_uploads(ctx, form, house.settings.deposit_max_bytes)
    receipts = house.settled([one.entry_id for one in made], open_context)
    if wants_page(request):
        return Redirect(entry_href(receipts[0].entry_id) if len(receipts) == 1 else "/evidence", status_code=303)
    return Response(receipts, status_code=201)


def deposit_uploads(ctx: Context, form: Form, limit_bytes: int) -> list[Receipt]:
    """The receipts of the files in the form field ``files``; good when the transaction has been committed.

    Their places in the log come a moment later.
    """
    uploads = form.files.get("files", [])
    if not uploads:
        raise NothingSent(field="files")
    files = [
        IncomingFile(name=each.filename, content=cast(BinaryIO, each.file), media_type=each.content_type)
        for each in uploads
    ]
    return evidence.deposit(ctx, ctx.engine(EvidenceLog), files, limit_bytes=limit_bytes)


@get("/evidence/entries/{entry_id:str}", sync_to_thread=True, include_in_schema=False)
def entry(entry_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One entry: facts, drawn proof path, bundle."""
    with open_context() as ctx:
        log = ctx.engine(EvidenceLog)
        shown = evidence.entry(ctx, log, entry_id)
        path = evidence.proof_path(ctx, entry_id) if shown.receipt.tree_size else None
    bundle_href = entry_href(entry_id) + "/bundle.zip"
    links = {
        "bundle": bundle_href,
        "bundle_with_file": bundle_href + "?payload=true",
        "checkpoint": "/log/checkpoint",
        "log_key": "/log/key",
    }
    receipt = msgspec.structs.replace(shown.receipt, name=evidence.display_name(shown.receipt.name))
    context = {"entry": receipt, "record": shown, "proof": path, "links": links}
    return Template("evidence/entry.html", context=context)


@get("/evidence/entries/{entry_id:str}/bundle.zip", sync_to_thread=True, include_in_schema=False)
def bundle(
    entry_id: FromPath[str], open_context: NamedDependency[OpenContext], payload: FromQuery[bool] = False
) -> Stream:
    """The proof bundle, with the file itself if asked for."""
    with open_context() as ctx:
        return bundle_answer(ctx, entry_id, payload=payload)


def bundle_answer(ctx: Context, entry_id: str, *, payload: bool, fields: str | None = None) -> Stream:
    """The bundle of an entry as a file to download, sent from disk piece by piece.

    ``fields``: what it discloses, names with commas between them; None: all, empty: nothing.
    """
    wanted = None if fields is None else [one for one in fields.split(",") if one]
    out = tempfile.TemporaryFile()  # noqa: SIM115 (closed by whoever reads it to its end)
    try:
        evidence.prove(ctx, ctx.engine(EvidenceLog), entry_id, out, with_payload=payload, fields=wanted)
    except BaseException:
        out.close()
        raise
    headers = {
        "content-disposition": f'attachment; filename="heqi-{entry_id}.zip"',
        "content-length": str(out.tell()),
    }
    return Stream(_pieces(out), media_type=ZIP, headers=headers)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while piece := file.read(PIECE_BYTES):
            yield piece


@get("/verify", sync_to_thread=False, include_in_schema=False, opt=PUBLIC)
def verify_page(house: NamedDependency[House]) -> Template:
    """Public: check a file or a bundle without a login."""
    return _verify_template(house, None)


class Asked(msgspec.Struct, forbid_unknown_fields=True):
    """The SHA-256 of a file, hashed where the file is."""

    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class Known(msgspec.Struct, frozen=True):
    """Whether a file was deposited, and when; no more than its holder may know."""

    known: bool
    entries: list[Sighting]


@post("/verify/hash", sync_to_thread=True, include_in_schema=False, status_code=200, opt=PUBLIC)
def verify_hash(data: JSONBody[Asked], open_context: NamedDependency[OpenContext]) -> Known:
    """Public: is a file with this hash in the log? The file itself is never sent."""
    with open_context() as ctx:
        found = evidence.sightings(ctx, ctx.engine(EvidenceLog), data.sha256)
    return Known(bool(found), found)


@post(
    "/verify/bundle",
    sync_to_thread=True,
    include_in_schema=False,
    status_code=200,
    opt=PUBLIC,
    **FORM,
)
def verify_bundle(
    request: Request[Any, Any, Any], form: NamedDependency[Form], house: NamedDependency[House]
) -> Response[Any]:
    """Public: check a bundle against this house's log key; it is not kept."""
    sent = form.files.get("bundle")
    if not sent:
        raise NothingSent(field="bundle")
    verdict = verifier.verify_bundle(cast(BinaryIO, sent[0].file), str(house.log.key))
    told = _told(verdict)
    return _verify_template(house, told) if wants_page(request) else Response(told, status_code=200)


def _told(verdict: verifier.Verdict) -> dict[str, Any]:
    language = current_view.get().language.value
    reason = verdict.zh if language == "zh" else verdict.en
    where = f"{verdict.member}: " if verdict.member else ""
    findings = [{"ok": verdict.state != "refused", "text": where + reason}]
    return {**asdict(verdict), "verdict": verdict.state, "reason": reason, "findings": findings}


def _verify_template(house: House, verdict: dict[str, Any] | None) -> Template:
    limit = house.settings.deposit_max_bytes
    context = {"verdict": verdict, "limit_bytes": limit, "limit_text": bytes_text(limit)}
    return Template("evidence/verify.html", context=context)


HANDLERS = (
    index, deposit, entry, bundle,
    verify_page, verify_hash, verify_bundle,
)  # fmt: skip
