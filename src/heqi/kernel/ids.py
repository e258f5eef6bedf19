"""Ids: a prefix that names the kind, then a UUIDv7 (RFC 9562), so that ids sort by the time they were made."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from heqi.kernel.clock import Clock, Randomness

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u
_SHAPE = re.compile(r"[a-z]{2,8}_[0-7][0-9a-hjkmnp-tv-z]{25}")


def new_id(prefix: str, clock: Clock, randomness: Randomness) -> str:
    """A new id such as ``evd_06f2…``: 128 bits of UUIDv7 as 26 letters that sort like the number."""
    milliseconds = (clock.now() - _EPOCH) // timedelta(milliseconds=1)  # whole numbers: a float would tie neighbours
    noise = int.from_bytes(randomness.take(10), "big")
    rand_a, rand_b = noise >> 68, noise & ((1 << 62) - 1)
    number = milliseconds << 80 | 0x7 << 76 | (rand_a & 0xFFF) << 64 | 0b10 << 62 | rand_b
    letters = "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))
    return f"{prefix}_{letters}"


def is_id(text: str, prefix: str) -> bool:
    """Whether ``text`` has the shape of an id of this kind."""
    return text.startswith(prefix + "_") and _SHAPE.fullmatch(text) is not None


def time_of(identifier: str) -> datetime:
    """When an id was made, to the millisecond; :class:`ValueError` for what is no id."""
    if _SHAPE.fullmatch(identifier) is None:
        raise ValueError(identifier)
    number = 0
    for letter in identifier.partition("_")[2]:
        number = number << 5 | _ALPHABET.index(letter)
    return _EPOCH + timedelta(milliseconds=number >> 80)
