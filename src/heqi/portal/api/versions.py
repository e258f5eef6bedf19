"""``ETag``, ``If-None-Match``, ``If-Match``: nobody overwrites what he has not seen, nobody loads what he has.

A tag is ``"<version>.<digest>"`` where the record counts its versions and ``"<digest>"`` elsewhere; the digest is of
the answer's bytes, so the tag is strong. What an update is decided on is the version; the digest only serves caches.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

from litestar import Request

from heqi.kernel.problems import Problem

_TAG = re.compile(r'"([0-9]{1,18})(?:\.[0-9a-f]{1,64})?"')
_DIGEST_LETTERS = 24


class VersionNeeded(Problem):
    """修改须带请求头 If-Match，写明您所依据的版本。
    A change needs the header If-Match: the version it was decided on.
    → 请先读取该资源，把应答中的 ETag 放入 If-Match。
    → Read it first, then send the ETag of that answer as If-Match."""

    status = 428


class VersionUnknown(Problem):
    """If-Match 中的版本不是本资源的版本。
    The If-Match names no version of this resource.
    → 请重新读取该资源，原样使用应答中的 ETag（一个，不带 W/）。
    → Read it again and send the ETag of that answer as it is (one, without W/)."""

    status = 412


def asked_version(request: Request[Any, Any, Any]) -> int:
    """The dependency ``version``: what ``If-Match`` says. :class:`VersionNeeded`, :class:`VersionUnknown`."""
    sent = request.headers.getall("if-match", [])
    if not sent or not "".join(sent).strip():
        raise VersionNeeded
    match = _TAG.fullmatch(sent[0].strip())
    if len(sent) > 1 or match is None:
        raise VersionUnknown
    return int(match[1])


def tag_of(record: object, body: bytes) -> str:
    """The ``ETag`` of an answer."""
    digest = hashlib.sha256(body).hexdigest()[:_DIGEST_LETTERS]
    version = getattr(record, "version", None)
    return f'"{version}.{digest}"' if isinstance(version, int) else f'"{digest}"'


def is_known(request: Request[Any, Any, Any], tag: str) -> bool:
    """Whether the one who asks has this very answer already (``If-None-Match``, weakly compared: RFC 9110, 13.1.2)."""
    sent = ",".join(request.headers.getall("if-none-match", []))
    return any(one.strip().removeprefix("W/") in (tag, "*") for one in sent.split(","))
