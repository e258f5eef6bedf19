"""The manifest of the evidence room."""

from heqi.kernel.actions import changes, reads
from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.evidence import api, cli, pages, tiles, watching
from heqi.portal.rooms.evidence.views import deposits_table, search

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
    roles={"auditor": Text("审计", "Auditor"), "operator": Text("平台运营", "Operator of the house")},
    actions={
        "deposit": changes("存入文件", "Deposit files"),
        "submit": changes("提交已签名的条目", "Hand in signed entries"),
        "register_key": changes("登记签名公钥", "Register a signing key"),
        "read": reads("查看存证", "Read evidence"),
        "prove": reads("出具证明包", "Take a proof bundle"),
        "audit": reads("复核全部存证", "Audit the log"),
        "find": reads("按文件查找", "Find by file"),
        "tiles": reads("读取日志分片", "Read the log's tiles"),
    },
    handlers=(*pages.HANDLERS, *tiles.HANDLERS, *watching.HANDLERS),
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
    commands=cli.app,
    tables={"deposits": deposits_table},
    search=search,
)
