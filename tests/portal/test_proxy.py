"""Behind a reverse proxy: which host is answered, and whose address counts."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from litestar.types import Receive, Scope, Send

from heqi.portal.gate import Gate

PUBLIC = "https://heqi.example"


def asked(public_address: str | None, host: str, method: str = "GET", **headers: str) -> tuple[int, str]:
    """The status of the answer, and the address of the client that the application saw."""
    seen = ""

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        nonlocal seen
        client = scope["client"]
        seen = client[0] if client else ""
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def ask() -> int:
        gate: Any = Gate(application, public_address=public_address)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(gate), base_url=f"http://{host}") as client:
            answer = await client.request(method, "/", headers={k.replace("_", "-"): v for k, v in headers.items()})
            return answer.status_code

    return asyncio.run(ask()), seen


def test_the_public_host_is_answered_only_when_it_is_set() -> None:
    assert asked(PUBLIC, "heqi.example")[0] == 200
    assert asked(PUBLIC, "127.0.0.1:8080")[0] == 200
    assert asked(PUBLIC, "other.example")[0] == 421
    assert asked(PUBLIC, "heqi.example.evil")[0] == 421
    assert asked(None, "heqi.example")[0] == 421


def test_a_write_must_come_from_a_page_of_the_public_address() -> None:
    assert asked(PUBLIC, "heqi.example", "POST", origin=PUBLIC)[0] == 200
    assert asked(PUBLIC, "heqi.example", "POST", origin="https://evil.example")[0] == 403


@pytest.mark.parametrize(
    ("header", "seen"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("10.6.6.6, 203.0.113.9", "203.0.113.9"),
        ("2001:db8::1", "2001:db8::1"),
        ("nonsense", "127.0.0.1"),
        ("", "127.0.0.1"),
    ],
)
def test_the_address_the_proxy_saw_counts_and_none_that_the_client_claims(header: str, seen: str) -> None:
    assert asked(PUBLIC, "heqi.example", x_forwarded_for=header) == (200, seen)
    assert asked(None, "127.0.0.1", x_forwarded_for=header) == (200, "127.0.0.1"), "without a proxy nobody is believed"
