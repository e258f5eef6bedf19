"""What a notice to a person is."""

from __future__ import annotations

from datetime import datetime

import msgspec

from heqi.kernel.messages import Text


class Notice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the house told a person 通知."""

    id: str
    institution: str
    person: str
    subject: Text
    body: Text
    link: str
    """The page it is about, a path of this house; empty when there is none."""
    created_at: datetime
