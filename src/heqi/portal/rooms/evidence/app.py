"""The manifest of the evidence room."""

from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.evidence import api, cli, pages
from heqi.portal.rooms.evidence.views import deposits_sheet

MANIFEST = Manifest(
    card=Card(
        "evidence",
        Group.PLATFORM,
        Text("存证室", "Evidence room"),
        Text("存入文件，取得可离线核验的证明。", "Deposit a file, take away a proof that is checked offline."),
    ),
    users=Text(
        "任何需要证明某份文件在某时已存在且未被改动的人", "Anyone who must show that a file existed and is unchanged"
    ),
    roles={"operator": Text("本机操作员", "Local operator")},
    handlers=[*pages.HANDLERS, *api.HANDLERS],
    commands=cli.app,
    tables={"deposits": deposits_sheet},
)
