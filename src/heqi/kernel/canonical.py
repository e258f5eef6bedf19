"""Canonical bytes: one JSON value, one byte string (RFC 8785), so that it can be hashed and signed."""

from __future__ import annotations

import msgspec
import rfc8785

_ERRORS = (rfc8785.CanonicalizationError, msgspec.DecodeError, RecursionError)


class NotCanonical(ValueError):
    """The bytes are not the RFC 8785 spelling of the value they hold."""


def canonical_bytes(value: object) -> bytes:
    """The RFC 8785 bytes of ``value`` (dict, list, str, int below 2**53, bool, None; never a float)."""
    return rfc8785.dumps(value)  # pyright: ignore[reportArgumentType]


def parse_canonical(data: bytes) -> object:
    """The value held by canonical ``data``; :class:`NotCanonical` where another spelling was used."""
    try:
        value: object = msgspec.json.decode(data)
        spelled = canonical_bytes(value)
    except _ERRORS as error:
        raise NotCanonical(str(error)) from error
    if spelled != data:
        raise NotCanonical("the same value has another canonical spelling")
    return value
