"""``Idempotency-Key``: the same request sent twice is done once and answered twice.

The answer is kept in the transaction of its effect: either both are there or neither. Only answers to what was done
(2xx) are kept; a refused request left nothing behind, so the same key may carry the mended one. A key belongs to the
person who used it, at his institution, and to what he asked with which rights.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import msgspec
from litestar import Request, Response

from heqi.kernel.problems import Problem
from heqi.portal.api import store
from heqi.portal.bodies import Form
from heqi.portal.credentials import Credential
from heqi.portal.page import current_view
from heqi.portal.sealing import Seal
from heqi.storage import Context

HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"
_KEY = re.compile(r"[\x21\x23-\x7e]{1,255}")
_PIECE_BYTES = 256 * 1024


class KeyNeeded(Problem):
    """程序提交的 POST 请求须带请求头 Idempotency-Key。
    A POST by a program needs the header Idempotency-Key.
    → 请为每次业务操作生成一个新的键（如 UUID），重试同一操作时沿用原键。
    → Make a new key (a UUID, say) for each thing you want done, and send the same one again when you retry it."""

    status = 400


class KeyUnreadable(Problem):
    """Idempotency-Key 无效：应为 1 至 255 个可见 ASCII 字符，不含空格与双引号。
    The Idempotency-Key is not acceptable: it has 1 to 255 visible ASCII characters, without blanks and double quotes.
    → 请改用 UUID 之类的键。
    → Use a key such as a UUID."""

    status = 400


class KeyReused(Problem):
    """这个 Idempotency-Key 已用于另一个请求。
    This Idempotency-Key has been used for another request.
    → 新的操作请用新的键；重试请发送与原来完全相同的内容。
    → Use a new key for something new; to retry, send exactly what you sent before."""

    status = 422


class KeyInUse(Problem):
    """使用这个 Idempotency-Key 的请求仍在处理中。
    A request with this Idempotency-Key is still being worked on.
    → 请在 {retry_seconds} 秒后用同一个键重试，即可得到它的应答。
    → Try again with the same key in {retry_seconds} s: you will get its answer."""

    status = 409


class Kept(msgspec.Struct, frozen=True):
    """An answer as it is kept."""

    status: int
    headers: dict[str, str]
    body: bytes


def key_of(request: Request[Any, Any, Any], *, needed: bool) -> str | None:
    """The key of a request; None where it has none. :class:`KeyNeeded`, :class:`KeyUnreadable`.

    ``needed``: a program must send one; a browser's page may.
    """
    sent = request.headers.getall(HEADER, [])
    if not sent:
        entry = current_view.get().entry
        if needed and entry is not None and entry.credential is Credential.TOKEN:
            raise KeyNeeded
        return None
    key = sent[0].strip()
    # the draft standard writes the key in double quotes, most programs send it without
    key = key[1:-1] if len(key) > 1 and key[0] == key[-1] == '"' else key
    if len(sent) > 1 or not _KEY.fullmatch(key):
        raise KeyUnreadable
    return key


def fingerprint(ctx: Context, request: Request[Any, Any, Any], arguments: Mapping[str, object]) -> bytes:
    """SHA-256 of what is asked: method, address, the versions decided on, the body as it is understood, the rights."""
    asked = [
        request.method,
        request.url.path,
        request.url.query,
        request.headers.get("if-match"),
        sorted(ctx.actor.scopes) if ctx.actor.scopes is not None else None,
        arguments.get("data"),
        [_of_files(one) for one in arguments.values() if isinstance(one, Form)],
    ]
    return hashlib.sha256(msgspec.json.encode(asked, order="deterministic")).digest()


def _of_files(form: Form) -> list[list[object]]:
    """The files of a form; its own bytes would not do, a second try draws a boundary anew."""
    found: list[list[object]] = []
    for field, uploads in sorted(form.files.items()):
        for upload in uploads:
            digest = hashlib.sha256()
            upload.file.seek(0)
            while piece := upload.file.read(_PIECE_BYTES):
                digest.update(piece)
            upload.file.seek(0)
            found.append([field, upload.filename, upload.content_type, digest.hexdigest()])
    return found


def find(ctx: Context, key: str, asked: bytes) -> Response[bytes] | None:
    """The answer that was kept for this key, None when this is the first request with it.

    :class:`KeyReused`, :class:`KeyInUse`. The key is taken until the transaction ends.
    """
    found = store.ask(ctx.db, key, ctx.now())
    if found.sealed is None:
        if not found.free:
            raise KeyInUse(retry_seconds=1)
        return None
    if found.fingerprint != asked:
        raise KeyReused
    kept = msgspec.json.decode(ctx.engine(Seal).unseal(_place(ctx, key), found.sealed), type=Kept)
    return Response(kept.body, status_code=kept.status, headers={**kept.headers, REPLAYED: "true"})


def keep(ctx: Context, key: str, asked: bytes, answer: Response[bytes], days: int) -> None:
    """Keep the answer with its effect; :class:`KeyInUse` when another request with the key came first."""
    headers = {name: value for name, value in answer.headers.items() if value is not None}
    headers["content-type"] = str(answer.media_type)
    kept = msgspec.json.encode(Kept(answer.status_code or 200, headers, answer.content))
    sealed = ctx.engine(Seal).seal(_place(ctx, key), kept, ctx.randomness)
    now = ctx.now()
    if not store.keep(ctx.db, key, asked, sealed, now, now + timedelta(days=days)):
        raise KeyInUse(retry_seconds=1)


def expire(ctx: Context) -> int:
    """Forget the answers whose days are over; how many there were."""
    with ctx.engine_role("door") as db:
        return store.expire(db, ctx.now())


def _place(ctx: Context, key: str) -> str:
    return f"answer {ctx.actor.institution} {ctx.actor.on_behalf_of or ctx.actor.id} {key}"
