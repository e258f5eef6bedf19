"""The manifest of the calendars."""

from heqi.kernel.actions import changes, reads
from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.calendars import api, cli, pages, views

MANIFEST = Manifest(
    card=Card(
        "calendars",
        Group.PLATFORM,
        Text("交易日历", "Calendars"),
        Text("交易所、银行与银行间市场的营业日与调休。", "Business days of exchanges, banks and the interbank market."),
    ),
    users=Text("所有人查看；平台运营方登记变更", "Everybody reads; the operator of the platform enters changes"),
    roles={"operator": Text("平台运营方", "Operator of the platform")},
    actions={
        "read": reads("查看交易日历", "Read calendars"),
        "override": changes("登记日历变更", "Enter a day of a calendar"),
        "announce": changes("登记年度放假安排", "Enter the holidays of a year"),
    },
    handlers=pages.HANDLERS,
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
    commands=cli.app,
    tables={"days": views.days_table, "overrides": views.overrides_table},
)
