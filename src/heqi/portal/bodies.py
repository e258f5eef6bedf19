"""What arrives in a body: in time, JSON no deeper than can be followed, forms with little text and files on disk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import msgspec
from litestar import Request
from litestar.datastructures import UploadFile
from litestar.types import Receive
from multipart import MultipartError, MultipartSegment, PushMultipartParser

from heqi.kernel.problems import Problem, TooLarge
from heqi.portal.answers import BadRequest, WrongMediaType
from heqi.portal.credentials import CSRF_FIELD, CSRF_LEFT, check_csrf

IDLE_SECONDS = 30.0
"""Longest silence in the middle of a body."""
FIELD_BYTES = 64 * 1024
"""Longest text in one field of a form; shorter files wait in memory too, longer ones on disk."""
TEXT_BYTES = 256 * 1024
"""Longest text in all the fields of a form together."""
MAX_PARTS = 1000
UTF_8 = ("utf-8", "utf8", "us-ascii", None)


class BodyLate(Problem):
    """提交的内容在 {seconds} 秒内没有继续到达。
    Nothing more of the submission arrived for {seconds} seconds.
    → 请检查网络后重新提交；没有保存任何内容。
    → Check the connection and submit again; nothing was stored."""

    status = 408


class BodyCut(Problem):
    """提交在中途断开。
    The submission ended half way.
    → 请重新提交；没有保存任何内容。
    → Submit again; nothing was stored."""

    status = 400


class NotAForm(Problem):
    """表单无法读取：{reason_zh}。
    The form cannot be read: {reason_en}.
    → 请用浏览器，或以 UTF-8 编码的 multipart/form-data 提交；没有保存任何内容。
    → Submit with a browser, or as multipart/form-data in UTF-8; nothing was stored."""

    status = 400


def impatient(receive: Receive, idle_seconds: float) -> Receive:
    """``receive`` that waits no longer than ``idle_seconds`` for the next piece of a body.

    :class:`BodyLate`, :class:`BodyCut`. After the last piece it waits as long as it is asked to: for the client to go.
    """
    whole = False

    async def received() -> Any:
        nonlocal whole
        if whole:
            return await receive()
        try:
            async with asyncio.timeout(idle_seconds):
                message: Any = await receive()
        except TimeoutError:
            raise BodyLate(seconds=idle_seconds) from None
        if message["type"] == "http.disconnect":
            raise BodyCut
        whole = not message.get("more_body", False)
        return message

    return received


class HouseRequest(Request[Any, Any, Any]):
    """A request whose JSON may be nested no deeper than the parser can follow."""

    async def json(self) -> Any:
        """The body as JSON; :class:`WrongMediaType` when it is said to be something else, :class:`BadRequest` when it
        is nested too deeply."""
        kind, _ = self.content_type
        if kind and not (kind == "application/json" or kind.endswith("+json")):
            raise WrongMediaType
        try:
            return await super().json()
        except RecursionError:
            raise BadRequest(reason="JSON: nested too deeply") from None


class Form(msgspec.Struct, frozen=True):
    """The files and texts of a multipart form by field; of several texts of one name the last."""

    files: dict[str, list[UploadFile]]
    texts: dict[str, str]


async def received_form(request: Request[Any, Any, Any]) -> AsyncGenerator[Form, None]:
    """The dependency ``form`` of a handler: what was sent, its files closed when the handler has ended.

    :class:`NotAForm`; :class:`TooLarge` for text beyond :data:`FIELD_BYTES` or :data:`TEXT_BYTES`;
    :class:`FormNotOurs` when the door left it to the form to carry its token.
    """
    form = Form({}, {})
    try:
        await _read(request, form)
        if CSRF_LEFT in request.scope:
            check_csrf(form.texts.get(CSRF_FIELD, ""), request.scope[CSRF_LEFT])
        yield form
    finally:
        for uploads in form.files.values():
            for upload in uploads:
                await upload.close()


async def _read(request: Request[Any, Any, Any], form: Form) -> None:
    kind, options = request.content_type
    if kind != "multipart/form-data":
        raise NotAForm(reason_zh="不是 multipart/form-data", reason_en="it is no multipart/form-data")
    try:
        with PushMultipartParser(options.get("boundary", "").encode(), max_segment_count=MAX_PARTS) as parser:
            async with aclosing(request.stream()) as pieces:
                await _sort(pieces, parser, form)
    except MultipartError as error:
        raise NotAForm(reason_zh="multipart 格式有误", reason_en="its multipart format is broken") from error


async def _sort(pieces: AsyncGenerator[bytes, None], parser: PushMultipartParser, form: Form) -> None:
    upload, name, text, former_bytes = None, "", bytearray(), 0
    async for piece in pieces:
        for event in parser.parse(piece) if piece and not parser.closed else ():
            if isinstance(event, MultipartSegment):
                upload, name, text = _opened(event, form), event.name or "", bytearray()
            elif event and upload is not None:
                await upload.write(event)
            elif event:
                text += event
                _within(len(text), FIELD_BYTES)
                _within(former_bytes + len(text), TEXT_BYTES)
            elif upload is not None:  # the end of a file
                await upload.seek(0)
            else:
                former_bytes += len(text)
                form.texts[name] = _text_of(text)


def _opened(segment: MultipartSegment, form: Form) -> UploadFile | None:
    """A file for this part, None when it is text (as an empty file field of a browser is)."""
    if not segment.filename:
        if segment.charset not in UTF_8:
            raise NotAForm(reason_zh="文字编码不是 UTF-8", reason_en="its text is not in UTF-8")
        return None
    kind = segment.content_type or "text/plain"  # RFC 7578, 4.4
    upload = UploadFile(content_type=kind, filename=segment.filename, max_spool_size=FIELD_BYTES)
    form.files.setdefault(segment.name or "", []).append(upload)
    return upload


def _within(size: int, limit: int) -> None:
    if size > limit:
        raise TooLarge(what="form text", size=f">{limit}", limit=limit)


def _text_of(text: bytearray) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError as error:
        raise NotAForm(reason_zh="文字编码不是 UTF-8", reason_en="its text is not in UTF-8") from error
