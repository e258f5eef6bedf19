"""The manifest of the inbox and of mail."""

from heqi.kernel.actions import changes, reads
from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.mail import api, flows, pages, service

MANIFEST = Manifest(
    card=Card(
        "mail",
        Group.PLATFORM,
        Text("通知", "Notices"),
        Text("平台告知本人的事项，可同时以邮件接收。", "What the house tells a person, by mail too where wanted."),
    ),
    users=Text("所有登录人员", "Everyone who signs in"),
    roles={},
    actions={
        "read": reads("查看本人通知", "Read one's own notices"),
        "address": changes("设置接收通知的邮件地址", "Choose where notices are mailed to"),
    },
    handlers=pages.HANDLERS,
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
    tables={"notices": service.table},
    listener=service.tell,
    flows=(flows.send,),
)
