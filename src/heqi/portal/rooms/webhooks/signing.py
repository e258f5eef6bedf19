"""The signed format of Standard Webhooks (standardwebhooks.com, spec 1.0.0): pure, nothing is sent here."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime

from heqi.kernel.clock import Randomness

SECRET_PREFIX = "whsec_"  # noqa: S105 what secrets begin with
_SECRET_BYTES = 32


def new_secret(randomness: Randomness) -> str:
    """A fresh secret: ``whsec_`` and 256 random bits in base 64."""
    return SECRET_PREFIX + base64.b64encode(randomness.take(_SECRET_BYTES)).decode()


def sign(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """One signature: ``v1,`` and the HMAC-SHA256 of id, time (seconds since 1970) and body, in base 64."""
    key = base64.b64decode(secret.removeprefix(SECRET_PREFIX))
    signed = b".".join((message_id.encode(), str(timestamp).encode(), body))
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def signed_headers(secrets: Sequence[str], message_id: str, moment: datetime, body: bytes) -> dict[str, str]:
    """The headers of a delivery at ``moment``; while a secret is being replaced, a signature by each."""
    timestamp = int(moment.timestamp())
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(sign(secret, message_id, timestamp, body) for secret in secrets),
    }
