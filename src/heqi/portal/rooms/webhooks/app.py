"""The manifest of the webhooks."""

from heqi.kernel.actions import changes, reads
from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.webhooks import api, cli, flows, pages, service

MANIFEST = Manifest(
    card=Card(
        "webhooks",
        Group.PLATFORM,
        Text("事件推送", "Webhooks"),
        Text("业务办理后，以签名消息告知本机构的系统。", "Signed messages tell an institution's systems what it did."),
    ),
    users=Text("各机构的系统管理员", "Those who run an institution's systems"),
    roles={"admin": Text("机构管理员", "Administrator"), "operator": Text("平台运营", "Operator of the house")},
    actions={
        "subscribe": changes("订阅事件", "Subscribe to events"),
        "change": changes("修改、换密钥或删除订阅", "Change, rotate or delete a subscription"),
        "ping": changes("生成测试消息", "Make a test message"),
        "replay": changes("重新投递消息", "Deliver a message again"),
        "read": reads("查看订阅", "Read subscriptions"),
    },
    handlers=pages.HANDLERS,
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
    commands=cli.app,
    tables={"subscriptions": service.table, "messages": service.messages_table},
    listener=service.tell,
    flows=(flows.deliver,),
)
