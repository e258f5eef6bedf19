"""Where a person wants mail; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta

from heqi.engines.parties import Notice
from heqi.kernel.messages import Language, Text
from heqi.kernel.paging import Page
from heqi.kernel.problems import Invalid, ManyInvalid, Problem
from heqi.kernel.tables import Column, Kind, Row, Sheet

LONGEST_ADDRESS = 254
"""RFC 5321, 4.5.3.1.3, without the angle brackets."""
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
    r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+"
)


class MailRefused(Problem):
    """邮件服务器拒收（应答码 {code}）。
    The mail server refused the mail (code {code}).
    → 请核对收件地址与发件地址；通知仍在收件箱页面中。
    → Check the addresses of recipient and sender; the notice still stands in the inbox."""

    status = 422


class MailDelayed(Problem):
    """邮件服务器暂时不能收信（{reason}）。
    The mail server cannot take the mail now ({reason}).
    → 平台会自行重试；若持续如此，请检查 mail 设置与服务器。
    → The house tries again by itself; if it goes on, check the settings of mail and the server."""

    status = 503


class Address(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a person's notices are mailed to 收件地址; both None: nowhere, they stand in the inbox only."""

    address: str | None
    language: Language
    changed_at: datetime | None


class SetAddress(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Choose where one's own notices are mailed to."""

    address: Annotated[str, Meta(extra_json_schema={"maxLength": LONGEST_ADDRESS})] = ""
    """Empty: nothing is mailed."""
    language: Language = Language.ZH


def check(command: SetAddress) -> None:
    """:class:`ManyInvalid` for what is no mail address."""
    address = command.address
    if address and (len(address) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(address)):
        expected = Text("邮件地址，如 name@example.com", "a mail address such as name@example.com")
        found: list[Problem] = [Invalid(place="address", value="…", expected_zh=expected.zh, expected_en=expected.en)]
        raise ManyInvalid(found)


COLUMNS = (
    Column("subject", Text("标题", "Subject")),
    Column("body", Text("内容", "What it says")),
    Column("created_at", Text("时间", "When"), Kind.MOMENT),
)


def sheet(page: Page[Notice]) -> Sheet:
    """Notices as a table."""
    rows = [_row(one) for one in page.items]
    return Sheet(
        name="notices",
        title=Text("通知", "Notices"),
        columns=COLUMNS,
        rows=rows,
        total=page.total,
        next_cursor=page.next_cursor,
    )


def _row(one: Notice) -> Row:
    cells = {"subject": one.subject, "body": one.body, "created_at": one.created_at}
    return Row(cells, href=one.link or None)


LANGUAGES: Sequence[tuple[str, Text]] = (
    (Language.ZH.value, Text("中文", "Chinese")),
    (Language.EN.value, Text("英文", "English")),
)
