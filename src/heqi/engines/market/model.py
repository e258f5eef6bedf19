"""What the house keeps of calendars: which there are, what was entered about them, and how a day stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from heqi.kernel.calendar import is_weekday
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, Invalid, ManyInvalid, Problem

WORDS = range(2, 501)
"""Characters of a reason and of a source."""
MOST_DAYS = 60
"""Days that one announcement lists of each kind; the State Council's have about 20 and 8."""


class CalendarName(StrEnum):
    """The calendars of the house."""

    SSE = "sse"
    SZSE = "szse"
    HKEX = "hkex"
    BANK = "bank"
    INTERBANK = "interbank"


class About(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a calendar is and how far it can be relied upon."""

    title: Text
    table: str
    """Its table in ``days.json``."""
    source: Text
    """Where its days come from, and what of it is an inference."""
    since: date | None = None
    """First day it speaks of; None: where its table begins."""


CALENDARS: Mapping[CalendarName, About] = {
    CalendarName.SSE: About(
        title=Text("上海证券交易所", "Shanghai Stock Exchange"),
        table="XSHG",
        source=Text(
            "exchange-calendars（XSHG）；2004 年起与 chinesecalendar 逐日核对一致，差异 8 日均为交易所另行休市。",
            "exchange-calendars (XSHG); agrees with chinesecalendar day by day since 2004 "
            "but for 8 days on which the exchange closed by itself.",
        ),
    ),
    CalendarName.SZSE: About(
        title=Text("深圳证券交易所", "Shenzhen Stock Exchange"),
        table="XSHG",
        source=Text(
            "取上交所的日历：两所按同一安排休市，所用数据包没有单独的深交所日历；2004 年以前未核对，不提供。",
            "Shanghai's days: both exchanges close by the same arrangement and the package has no calendar of its own "
            "for Shenzhen; before 2004 this was not compared and nothing is said.",
        ),
        since=date(2004, 1, 1),
    ),
    CalendarName.HKEX: About(
        title=Text("香港交易所", "Hong Kong Stock Exchange"),
        table="XHKG",
        source=Text(
            "exchange-calendars（XHKG），含恶劣天气停市；半日市算交易日；数据包按规则推算的后续年份不予采用。",
            "exchange-calendars (XHKG), with closures for severe weather; half days are trading days; years that the "
            "package only works out by rule are left out.",
        ),
    ),
    CalendarName.BANK: About(
        title=Text("银行工作日", "Bank working days"),
        table="CN",
        source=Text(
            "chinesecalendar：国务院办公厅历年放假通知，含调休上班的周末。",
            "chinesecalendar: the State Council's yearly notices, with the weekend days worked in exchange.",
        ),
    ),
    CalendarName.INTERBANK: About(
        title=Text("银行间债券市场", "Interbank bond market"),
        table="CN",
        source=Text(
            "与银行工作日相同：调休上班的周末照常交易、清算和结算（2015 年休市通知、中汇交发〔2022〕391 号、"
            "〔2023〕301 号）；其余年份据此推定。跨年的周末另有通知，须登记。",
            "As bank working days: trading, clearing and settlement go on at weekends worked in exchange (the market's "
            "notices for 2015, 2023 and 2024); inferred for the other years. Weekends at the turn of a year have "
            "notices of their own and have to be entered.",
        ),
    ),
}


class Kind(StrEnum):
    """How a day stands."""

    OPEN = "open"
    """A Monday to Friday on which business is done."""
    CLOSED = "closed"
    """A Monday to Friday off 休."""
    MAKEUP = "makeup"
    """A Saturday or Sunday on which business is done 调休上班."""
    WEEKEND = "weekend"


KINDS: Mapping[Kind, Text] = {
    Kind.OPEN: Text("营业日", "business day"),
    Kind.CLOSED: Text("休市（休息）日", "closed"),
    Kind.MAKEUP: Text("调休上班日", "worked weekend day"),
    Kind.WEEKEND: Text("周末", "weekend"),
}

_Words = Annotated[str, Meta(extra_json_schema={"minLength": WORDS[0], "maxLength": WORDS[-1]})]
_Days = Annotated[tuple[date, ...], Meta(extra_json_schema={"maxItems": MOST_DAYS, "uniqueItems": True})]


class Override(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What was entered about a day of a calendar."""

    id: str
    calendar: CalendarName
    day: date
    open: bool
    reason: str
    source: str
    entered_by: str
    entered_at: datetime
    """From then on it counts, and not in a look at an earlier moment."""


class OverrideDay(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Say of a day whether business is done on it."""

    calendar: CalendarName
    day: date
    open: bool
    reason: _Words
    source: _Words
    """The notice it rests on."""


class AnnouncedYear(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A year whose holidays were announced."""

    calendar: CalendarName
    year: int
    source: str
    entered_by: str
    entered_at: datetime


class AnnounceYear(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Enter the holidays of the year after the last that a calendar knows."""

    calendar: CalendarName
    year: Annotated[int, Meta(extra_json_schema={"minimum": 2000, "maximum": 2100})]
    closed: _Days
    """Mondays to Fridays off."""
    worked: _Days
    """Saturdays and Sundays worked."""
    source: _Words
    """The notice it rests on."""


class KnownCalendar(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A calendar, its source and the range it knows."""

    calendar: CalendarName
    title: Text
    source: Text
    first: date
    last: date


class Day(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a day stands in a calendar."""

    calendar: CalendarName
    day: date
    open: bool
    kind: Kind
    override: Override | None
    """What was entered about it; None: nothing."""


class Neighbours(Day, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a day stands, and the business days around it."""

    previous: date | None
    """The last business day before; None where the calendar begins."""
    next: date | None
    """The first business day after; None where it is not known yet."""


class NotTheNextYear(Conflict):
    """日历 {calendar} 已知至 {last}，下一个可登记的年度是 {year}。
    The calendar {calendar} is known until {last}; the next year to be entered is {year}.
    → 请登记该年度；已知年度内的变化请逐日登记。
    → Enter that year; what changes in a year that is known is entered day by day."""


def invalid(place: str, value: object, zh: str, en: str) -> Invalid:
    """The problem of one field: where it stands, what it says, what it should say."""
    return Invalid(place=place, value=ascii(str(value)[:40])[1:-1], expected_zh=zh, expected_en=en)


def refuse(problems: Iterable[Problem]) -> None:
    """Raise all ``problems`` of one input together; nothing happens when there are none."""
    if found := list(problems):
        raise ManyInvalid(found)


def word_faults(place: str, value: str) -> Iterator[Problem]:
    """What is wrong with a reason or a source."""
    if any(unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\r\t" for letter in value):
        yield invalid(place, value, "不含控制字符的文本", "a text without control characters")
    elif len(value.strip()) not in WORDS:
        least, most = WORDS[0], WORDS[-1]
        yield invalid(place, value, f"{least} 至 {most} 个字符", f"{least} to {most} characters")


def announced_faults(command: AnnounceYear) -> Iterator[Problem]:
    """Every day that is of another year, of the wrong part of the week, or there twice."""
    for place, listed, weekday in (("closed", command.closed, True), ("worked", command.worked, False)):
        if len(listed) > MOST_DAYS or len(set(listed)) < len(listed):
            zh, en = f"至多 {MOST_DAYS} 个不重复的日期", f"at most {MOST_DAYS} days, each once"
            yield invalid(place, len(listed), zh, en)
        for one in listed:
            if one.year != command.year or is_weekday(one) is not weekday:
                zh, en = ("周一至周五", "a Monday to Friday") if weekday else ("周六或周日", "a Saturday or Sunday")
                yield invalid(place, one, f"{command.year} 年的{zh}", f"{en} of {command.year}")


def kind_of(day: date, *, is_open: bool) -> Kind:
    """The kind of a day."""
    if is_weekday(day):
        return Kind.OPEN if is_open else Kind.CLOSED
    return Kind.MAKEUP if is_open else Kind.WEEKEND
