"""What people read, always in both languages: a text exists in Chinese and English or not at all."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Language(StrEnum):
    """The two languages of the house; Chinese comes first."""

    ZH = "zh"
    EN = "en"

    @property
    def tag(self) -> str:
        """The BCP 47 tag for ``lang`` attributes and headers."""
        return "zh-CN" if self is Language.ZH else "en"


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing said in both languages."""

    zh: str
    en: str

    def to(self, language: Language) -> str:
        """The text in ``language``."""
        return self.zh if language is Language.ZH else self.en


def preferred(accept_language: str) -> Language | None:
    """The first language of an ``Accept-Language`` header that the house speaks (RFC 9110, in the order written)."""
    for part in accept_language.lower().split(","):
        tag = part.split(";")[0].strip()
        for language in Language:
            if tag == language.value or tag.startswith(language.value + "-"):
                return language
    return None
