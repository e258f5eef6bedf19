"""What the development authority can be told to do wrong, so that whoever asks it can be tested."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from heqi.kernel.problems import Problem

PLAIN = ("wrong-imprint", "wrong-nonce", "refuse", "garbage", "expired-cert", "wrong-eku")
SLOWEST_SECONDS = 3600


class UnknownFault(Problem):
    """没有名为“{fault}”的故障。
    There is no fault "{fault}".
    → 可用：wrong-imprint、wrong-nonce、clock=±秒、refuse、slow=秒、garbage、expired-cert、wrong-eku。
    → There are wrong-imprint, wrong-nonce, clock=±SECONDS, refuse, slow=SECONDS, garbage, expired-cert, wrong-eku."""

    status = 422


class Faults(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What to do wrong; by default nothing."""

    wrong_imprint: bool = False
    wrong_nonce: bool = False
    refuse: bool = False
    garbage: bool = False
    expired_cert: bool = False
    wrong_eku: bool = False
    clock_seconds: int = 0
    """How far the authority's clock is ahead."""
    slow_seconds: int = 0
    """How long an answer is held back."""


def parse_faults(words: Sequence[str]) -> Faults:
    """The faults of ``--fault`` arguments. :class:`UnknownFault`."""
    given: dict[str, bool | int] = {}
    for word in words:
        name, _, amount = word.partition("=")
        if word in PLAIN:
            given[word.replace("-", "_")] = True
        elif name == "clock" and re.fullmatch(r"[+-]?[0-9]{1,9}", amount):
            given["clock_seconds"] = int(amount)
        elif name == "slow" and re.fullmatch(r"[0-9]{1,4}", amount) and int(amount) <= SLOWEST_SECONDS:
            given["slow_seconds"] = int(amount)
        else:
            raise UnknownFault(fault=ascii(word)[1:-1][:40])
    return msgspec.convert(given, Faults)
