"""Salted commitments: an entry holds them instead of values, so that each value can be disclosed alone, later.

The salt of an entry stays at home. From it comes one salt a field, which is given away together with the value; it
opens this field and tells nothing of the others.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

from heqi.engines.trust.verifier_notes import commitment

SALT_BYTES = 32

Value = str | int


def field_salt(entry_salt: bytes, field: str) -> bytes:
    """HMAC-SHA256(salt of the entry, name of the field)."""
    assert len(entry_salt) == SALT_BYTES
    return hmac.new(entry_salt, field.encode(), hashlib.sha256).digest()


def commit(entry_salt: bytes, values: Mapping[str, Value]) -> dict[str, str]:
    """The commitment to each value, in hex, by field."""
    return {field: commitment(field_salt(entry_salt, field), value).hex() for field, value in values.items()}


def openings(entry_salt: bytes, values: Mapping[str, Value]) -> dict[str, dict[str, Value]]:
    """What a third party needs to check the commitments to just these values: the salt and value of each field."""
    return {field: {"salt": field_salt(entry_salt, field).hex(), "value": value} for field, value in values.items()}
