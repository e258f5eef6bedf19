"""The manifest of the trail."""

from heqi.kernel.actions import reads
from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.trail import api, pages, views

MANIFEST = Manifest(
    card=Card(
        "trail",
        Group.PLATFORM,
        Text("操作留痕", "Trail"),
        Text("谁在何时办理了什么，逐条记入存证日志。", "Who did what and when, all of it bound into the log."),
    ),
    users=Text("各机构的审计、合规与管理员", "Auditors, compliance and administrators of every institution"),
    roles={
        "auditor": Text("审计", "Auditor"),
        "admin": Text("机构管理员", "Administrator"),
        "operator": Text("平台运营", "Operator of the house"),
    },
    actions={"read": reads("查看本机构的操作留痕", "Read the trail of the institution")},
    handlers=pages.HANDLERS,
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
    tables={"deeds": views.deeds_table},
)
