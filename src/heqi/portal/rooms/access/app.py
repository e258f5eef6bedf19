"""The manifest of the page that explains decisions."""

from heqi.kernel.actions import reads
from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.access import api, pages

MANIFEST = Manifest(
    card=Card(
        "access",
        Group.PLATFORM,
        Text("权限说明", "Who may do this"),
        Text("谁可以办理这件事，依据哪条策略。", "Who may do something, and which policy says so."),
    ),
    users=Text(
        "所有登录人员；管理员与审计可查询同事",
        "Everyone about themselves; administrators and auditors about others",
    ),
    roles={"admin": Text("机构管理员", "Administrator"), "auditor": Text("审计", "Auditor")},
    actions={"explain": reads("查询权限依据", "Have a decision explained", about_oneself=bool)},
    handlers=pages.HANDLERS,
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
)
