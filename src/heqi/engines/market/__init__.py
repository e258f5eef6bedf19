"""The market: calendars of exchanges and banks, with what the operator entered about them.

:func:`calendar` gives a :class:`heqi.kernel.calendar.Calendar`, a value that can be handed to whoever counts days.
"""

from heqi.engines.market.model import (
    CALENDARS,
    KINDS,
    About,
    AnnouncedYear,
    AnnounceYear,
    CalendarName,
    Day,
    Kind,
    KnownCalendar,
    Neighbours,
    NotTheNextYear,
    Override,
    OverrideDay,
)
from heqi.engines.market.service import (
    announce,
    calendar,
    calendar_named,
    calendars,
    day,
    days,
    override,
    overrides,
)

__all__ = [
    "CALENDARS",
    "KINDS",
    "About",
    "AnnounceYear",
    "AnnouncedYear",
    "CalendarName",
    "Day",
    "Kind",
    "KnownCalendar",
    "Neighbours",
    "NotTheNextYear",
    "Override",
    "OverrideDay",
    "announce",
    "calendar",
    "calendar_named",
    "calendars",
    "day",
    "days",
    "override",
    "overrides",
]
