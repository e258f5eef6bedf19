"""Money, changes and plain numbers as people read them. Everything is counted in whole numbers; nothing is a float."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from heqi.kernel.messages import Language

FEN_PER_YUAN = 100


class Scale(msgspec.Struct, frozen=True):
    """A unit amounts are shortened to."""

    fen: int
    word: str


SCALES = {
    Language.ZH: (Scale(10**10, "亿元"), Scale(10**6, "万元"), Scale(100, "元")),
    Language.EN: (Scale(10**11, "bn"), Scale(10**8, "m"), Scale(10**5, "k"), Scale(100, "")),
}
"""Largest first: 亿 is 10^8 and 万 10^4 yuan; bn 10^9, m 10^6 and k 10^3."""


def amount_in_full(fen: int, language: Language) -> str:
    """An amount of money to the fen: ``1,234.50 元``, ``CNY 1,234.50``."""
    return _said(fen < 0, _hundredths(abs(fen)), "元" if language is Language.ZH else "", language)


def amount_in_short(fen: int, language: Language) -> str:
    """An amount to two decimals of 亿, 万 or yuan (bn, m, k), rounded half up; exact below 万 (k)."""
    scales = SCALES[language]
    at = next((at for at, one in enumerate(scales) if abs(fen) >= one.fen), len(scales) - 1)
    if at and _in(scales[at], fen) * scales[at].fen >= scales[at - 1].fen * 100:
        at -= 1  # 9,999.999 万 is rounded to 1.00 亿
    return _said(fen < 0, _hundredths(_in(scales[at], fen)), scales[at].word, language)


def _in(scale: Scale, fen: int) -> int:
    """Hundredths of the scale's unit, half up."""
    return (abs(fen) * 100 + scale.fen // 2) // scale.fen


def _hundredths(value: int) -> str:
    return f"{value // 100:,}.{value % 100:02d}"


def _said(negative: bool, digits: str, word: str, language: Language) -> str:
    sign = "-" if negative else ""
    return f"{sign}{digits} {word}" if language is Language.ZH else f"{sign}CNY {digits}{word}"


def plain_yuan(fen: int) -> Decimal:
    """An amount in yuan with its two decimals, for files: ``Decimal("1234.50")``."""
    return Decimal(fen).scaleb(-2)


def change_text(basis_points: int) -> str:
    """A rise or fall in per cent with its sign: ``+1.25%``."""
    sign = "+" if basis_points > 0 else "-" if basis_points < 0 else ""
    return f"{sign}{_hundredths(abs(basis_points))}%"


def number_text(value: int | Decimal) -> str:
    """A number with commas between its thousands."""
    return f"{value:,}"
