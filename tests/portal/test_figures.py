"""Money and changes as people read them; expected values by hand."""

from __future__ import annotations

import pytest

from heqi.kernel.messages import Language
from heqi.portal.figures import amount_in_full, amount_in_short, change_text, plain_yuan


@pytest.mark.parametrize(
    ("fen", "zh", "en"),
    [
        (0, "0.00 元", "CNY 0.00"),
        (5, "0.05 元", "CNY 0.05"),
        (-99, "-0.99 元", "-CNY 0.99"),
        (99_999, "999.99 元", "CNY 999.99"),
        (100_000, "1,000.00 元", "CNY 1.00k"),
        (1_000_000, "1.00 万元", "CNY 10.00k"),
        (1_234_567_89, "123.46 万元", "CNY 1.23m"),
        (1_000_000_000_0, "1.00 亿元", "CNY 100.00m"),
        (-98_765_432_109_876, "-9,876.54 亿元", "-CNY 987.65bn"),
        (9_999_999_999, "1.00 亿元", "CNY 100.00m"),
        (9_949_999_999, "9,950.00 万元", "CNY 99.50m"),
        (1_005_000, "1.01 万元", "CNY 10.05k"),
    ],
)
def test_an_amount_is_shortened_in_the_units_of_the_language_half_up(fen: int, zh: str, en: str) -> None:
    assert amount_in_short(fen, Language.ZH) == zh
    assert amount_in_short(fen, Language.EN) == en


def test_an_amount_in_full_loses_nothing_however_large() -> None:
    assert amount_in_full(12_345_678_901_234_567_89, Language.ZH) == "12,345,678,901,234,567.89 元"
    assert amount_in_full(-100, Language.EN) == "-CNY 1.00"
    assert str(plain_yuan(12_345_678_901_234_567_89)) == "12345678901234567.89"


@pytest.mark.parametrize(("points", "said"), [(125, "+1.25%"), (-85, "-0.85%"), (0, "0.00%"), (123456, "+1,234.56%")])
def test_a_change_carries_its_sign(points: int, said: str) -> None:
    assert change_text(points) == said
