"""Identifiers with check digits: unified social credit code, resident id, LEI, organisation code.

Each check takes what a person typed and gives the canonical spelling, or raises one :class:`Invalid` that names the
place, the value (that of a person masked) and what is expected. White space and hyphens between the characters,
full-width characters and small letters are forgiven; look-alikes of other alphabets are not.

Check digits are computed by python-stdnum. What it accepts or refuses wrongly is decided here:

- its LEI has any length, any alphabet that ``int`` reads, and check digits 00, 01 and 99, which ISO 7064 never gives;
- its credit code refuses letters in the first place, where the register of villages (N), of the forces (A) and of
  others (Y) put them;
- its resident id refuses who was born before the county of issue was founded, knows no residents of Hong Kong, Macao
  and Taiwan, and lets birth dates lie in the future.

What the check digits promise: a credit code and a resident id betray every wrong character and every swap of
neighbours (prime modulus, all weights different). A LEI betrays every wrong character of the same sort (digit for
digit, letter for letter) and every swap of neighbours but ``1B``, ``2M`` and ``3X``, whose swap has the same value; a
digit in place of a letter slips through once in 97.
"""

from __future__ import annotations

import re
from datetime import date

from stdnum.cn import ric, uscc
from stdnum.iso7064 import mod_97_10

from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid

USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""The 31 symbols of GB 32100-2015: no I, O, S, V, Z."""
REGISTRIES = "123456789ANY"
"""First place of a credit code: the authority that registers (9 market regulation, 1 organs, 5 civil affairs …)."""
PROVINCES = frozenset(
    str(code)
    for codes in ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65), (71, 71), (81, 83))
    for code in range(codes[0], codes[1] + 1)
)
"""First two digits of GB/T 2260; 81, 82 and 83 are on the residence permits of Hong Kong, Macao and Taiwan people."""
FIRST_BIRTH = date(1850, 1, 1)
"""No living person, and nobody on record, was born before."""
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SPACING = re.compile(r"[\s\-\u2010-\u2015\u2212]+")
_SHOWN = 40

_CREDIT_CODE = Text("18 位统一社会信用代码", "a unified social credit code of 18 characters")
_RESIDENT_ID = Text("18 位公民身份号码", "a resident id of 18 characters")
_LEI = Text("20 位法人识别编码（LEI）", "a LEI of 20 characters")


def credit_code(value: str, place: str = "uscc") -> str:
    """The unified social credit code 统一社会信用代码 (GB 32100-2015) in its canonical spelling. :class:`Invalid`.

    The organisation code inside (places 9 to 17, see :func:`organisation_code_fits`) has a check character of its own;
    codes in use break it, so it is not required.
    """
    code = _compact(value)
    if len(code) != 18:
        raise _wrong(
            place, value, Text(f"{_CREDIT_CODE.zh}，现为 {len(code)} 位", f"{_CREDIT_CODE.en}, not {len(code)}")
        )
    stray = sorted({letter for letter in code if letter not in USCC_ALPHABET})
    if stray:
        shown = " ".join(ascii(letter)[1:-1] for letter in stray)
        raise _wrong(
            place,
            value,
            Text(
                f"数字和除 I、O、S、V、Z 以外的大写英文字母，其中含有 {shown}",
                f"digits and capital letters other than I, O, S, V and Z; it holds {shown}",
            ),
        )
    if code[0] not in REGISTRIES:
        raise _wrong(place, value, Text(f"首位为登记管理部门代码 {REGISTRIES} 之一", f"one of {REGISTRIES} in front"))
    if not re.fullmatch(r"[0-9]{6}", code[2:8]):
        raise _wrong(place, value, Text("第 3 至 8 位为行政区划数字代码", "six digits of an area in places 3 to 8"))
    if code[-1] != uscc.calc_check_digit(code):
        raise _wrong(place, value, Text("校验码相符的统一社会信用代码", "a credit code whose check character fits"))
    return code


def organisation_code_fits(code: str) -> bool:
    """Whether the organisation code 组织机构代码 (GB 11714, nine characters or inside a credit code) fits its check."""
    body = code[8:17] if len(code) == 18 else code
    total = sum(int(letter, 36) * weight for letter, weight in zip(body[:8], (3, 7, 9, 10, 5, 8, 4, 2), strict=True))
    return body[8] == "0123456789X0"[11 - total % 11]


def resident_id(value: str, today: date, place: str = "resident_id") -> str:
    """The resident id 公民身份号码 (GB 11643-1999), 18 characters with a capital X. :class:`Invalid`, value masked.

    ``today``: nobody is born later. The area is checked to the province only: counties come and go, and a person keeps
    the number of the county that once issued it.
    """
    number = _compact(value)
    if re.fullmatch(r"[0-9]{15}", number):
        raise _wrong_person(
            place,
            number,
            Text(
                "18 位公民身份号码（15 位号码自 2013 年 1 月 1 日起停止使用）",
                "a resident id of 18 characters (those of 15 ended on 1 January 2013)",
            ),
        )
    if len(number) != 18:
        raise _wrong_person(place, number, _of_length(_RESIDENT_ID, number))
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        raise _wrong_person(place, number, Text("17 位数字加一位数字或 X", "17 digits, then a digit or X"))
    if number[:2] not in PROVINCES:
        raise _wrong_person(place, number, Text("以省级行政区划代码开头", "the code of a province in front"))
    _check_birth(number, today, place)
    if number[-1] != ric.calc_check_digit(number):
        raise _wrong_person(place, number, Text("校验码相符的公民身份号码", "a resident id whose check character fits"))
    return number


def _check_birth(number: str, today: date, place: str) -> None:
    try:
        born = birth_date(number)
    except ValueError:
        born = None
    if born is None or not FIRST_BIRTH <= born <= today:
        raise _wrong_person(
            place,
            number,
            Text("第 7 至 14 位为真实存在且不晚于今天的出生日期", "a real day, not after today, in places 7 to 14"),
        )


def birth_date(number: str) -> date:
    """The day of birth in a canonical resident id."""
    return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))


def from_fifteen(value: str, today: date, place: str = "resident_id") -> str:
    """The resident id of 18 characters that belongs to one of 15, as it stands in old records. :class:`Invalid`.

    The year gets its century, which is always 19: sequence numbers 996 to 999 were kept for people born before 1900,
    whose number cannot be told from the old one.
    """
    number = _compact(value)
    if not re.fullmatch(r"[0-9]{15}", number) or number[12:] >= "996":
        raise _wrong_person(
            place,
            number,
            Text("15 位数字、末三位小于 996 的旧身份证号", "an old id of 15 digits, the last three of them below 996"),
        )
    longer = number[:6] + "19" + number[6:]
    return resident_id(longer + ric.calc_check_digit(longer + "0"), today, place)


def mask_resident_id(number: str) -> str:
    """What may be shown of a person's id: province and the last two characters."""
    return number[:2] + "*" * max(len(number) - 4, 0) + number[-2:] if len(number) > 8 else "*" * len(number)


def lei(value: str, place: str = "lei") -> str:
    """The legal entity identifier 法人识别编码 (ISO 17442-1) in its canonical spelling. :class:`Invalid`."""
    code = _compact(value)
    if len(code) != 20:
        raise _wrong(place, value, _of_length(_LEI, code))
    if not re.fullmatch(r"[0-9A-Z]{18}[0-9]{2}", code):
        expected = Text("18 位数字或英文字母，再加两位数字", "18 digits or letters, then two digits")
        raise _wrong(place, value, expected)
    if mod_97_10.checksum(code) != 1 or not "02" <= code[-2:] <= "98":
        raise _wrong(place, value, Text("校验码相符的法人识别编码（LEI）", "a LEI whose check digits fit"))
    return code


def _compact(value: str) -> str:
    """Full-width characters as plain ones, no spacing, capitals; other alphabets stay and are refused later."""
    narrow = _SPACING.sub("", value.translate(_FULL_WIDTH))
    return "".join(letter.upper() if letter.isascii() else letter for letter in narrow)


def _of_length(wanted: Text, found: str) -> Text:
    return Text(f"{wanted.zh}，现为 {len(found)} 位", f"{wanted.en}, not {len(found)}")


def _wrong(place: str, value: str, expected: Text) -> Invalid:
    shown = ascii(value[:_SHOWN])[1:-1]
    return Invalid(place=place, value=f"“{shown}”", expected_zh=expected.zh, expected_en=expected.en)


def _wrong_person(place: str, number: str, expected: Text) -> Invalid:
    shown = mask_resident_id(ascii(number[:_SHOWN])[1:-1])
    return Invalid(place=place, value=f"“{shown}”", expected_zh=expected.zh, expected_en=expected.en)
