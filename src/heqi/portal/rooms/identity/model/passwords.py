"""What a password must be, after NIST SP 800-63B: long enough and not one that is tried first; no other rule."""

from __future__ import annotations

import re
import unicodedata

from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid

SHORTEST = 12
LONGEST = 200
FEWEST_SIGNS = 5
"""Different characters: fewer is a repetition."""
FEWEST_LETTERS = 3
"""Letters outside common words: with fewer it is such a word, or a number (a telephone's, a date), with decoration."""

_WORDS = """
    password passw0rd p@ssword p@ssw0rd pass word admin administrator root user test guest login welcome letmein
    changeme default master secret iloveyou sunshine princess monkey dragon football baseball superman batman michael
    trustno shadow hello freedom whatever qazwsx qwerty qwertyuiop qwert asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm
    qaz wsx edc rfv tgb yhn ujm
    qazwsxedc 1qaz2wsx 1qaz2wsx3edc zaq12wsx q1w2e3r4 q1w2e3r4t5 abc abcd abcdef a1b2c3 a1b2c3d4 aa aaa xx woaini
    woaiwojia woaini520 5201314 1314520 mima mimamima nihao zhongguo china beijing shanghai taobao alipay weixin wechat
    tencent aini ceshi heqi 合契 密码 口令 管理员 我爱你 你好
"""
OFTEN = frozenset(_WORDS.split())
"""Words that people take first (the heads of published lists, with keyboard runs and the Chinese habits), bundled here.

Joined, doubled or with digits and signs around them they still count, so that a short list covers long passwords: at
twelve characters and more the published lists hold little else."""
_RUNS = ("01234567890", "09876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_FILLING = re.compile(r"[\W\d_]+")


def normal_form(password: str) -> str:
    """NFKC, as SP 800-63B wants it: what looks the same is the same password."""
    return unicodedata.normalize("NFKC", password)


def password_fault(password: str, login: str, place: str = "password") -> Invalid | None:
    """Why ``password`` is not accepted for ``login``; None when it is. The password itself is never repeated."""
    length = len(normal_form(password))
    if not SHORTEST <= length <= LONGEST:
        wanted = Text(f"{SHORTEST} 至 {LONGEST} 个字符", f"{SHORTEST} to {LONGEST} characters")
        return _fault(place, wanted)
    if is_common(password, login):
        wanted = Text(
            "不在常见口令之列、也不含登录名的口令", "a password that is neither common nor made of the login name"
        )
        return _fault(place, wanted)
    return None


def is_common(password: str, login: str) -> bool:
    """Whether the password is one that is tried first: common words, keyboard runs, repetitions, the login name."""
    plain = normal_form(password).casefold()
    if len(set(plain)) < FEWEST_SIGNS:
        return True
    name = login.casefold().partition("@")[0]
    rest = plain.replace(name, " ") if len(name) >= 3 else plain
    rest = _without_runs(rest)
    words = [word for word in _FILLING.split(rest) if word]
    unusual = [word for word in words if not _made_of(word, OFTEN)]
    return sum(map(len, unusual)) < FEWEST_LETTERS


def _without_runs(text: str) -> str:
    """``text`` without pieces of four and more characters that stand in a row on a keyboard or in counting."""
    for run in _RUNS:
        for size in range(len(run), 3, -1):
            for start in range(len(run) - size + 1):
                text = text.replace(run[start : start + size], " ")
    return text


def _made_of(word: str, parts: frozenset[str]) -> bool:
    """Whether ``word`` is nothing but ``parts`` one after the other."""
    reached = {0}
    for end in range(1, len(word) + 1):
        if any(word[start:end] in parts for start in reached):
            reached.add(end)
    return len(word) in reached


def _fault(place: str, wanted: Text) -> Invalid:
    return Invalid(place=place, value="…", expected_zh=wanted.zh, expected_en=wanted.en)
