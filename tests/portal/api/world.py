"""Requests of the tests: a batch whose call is open, and applications to it."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import Any

import msgspec
from litestar.testing import TestClient

from heqi.kernel.clock import SystemClock, market_time
from heqi.pilots.sandbox.model.examples import APPLY, CREATE_BATCH

ROOT = "/api/v1/sandbox"
HOOKS = "/api/v1/webhooks/subscriptions"
_numbers = count(1)


def new_key() -> dict[str, str]:
    """The header of a key that nobody has used."""
    return {"idempotency-key": f"key-{next(_numbers)}"}


def hook_body() -> dict[str, Any]:
    """The least that a program can ask to be done."""
    return {"url": "https://hooks.jiazi.example/heqi", "events": ["*"]}


def batch_body() -> dict[str, Any]:
    today = market_time(SystemClock().now()).date()
    return {
        **msgspec.to_builtins(CREATE_BATCH),
        "call_opens": today.isoformat(),
        "call_closes": (today + timedelta(days=9)).isoformat(),
    }


def a_batch(client: TestClient[Any]) -> dict[str, Any]:
    made = client.post(f"{ROOT}/batches", json=batch_body(), headers=new_key())
    assert made.status_code == 201, made.text
    return made.json()


def application_body(batch_id: str, **changes: object) -> dict[str, Any]:
    return {**msgspec.to_builtins(APPLY), "batch_id": batch_id, **changes}


def an_application(client: TestClient[Any], batch_id: str, **changes: object) -> dict[str, Any]:
    made = client.post(f"{ROOT}/applications", json=application_body(batch_id, **changes), headers=new_key())
    assert made.status_code == 201, made.text
    return made.json()
