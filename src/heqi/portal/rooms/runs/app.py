"""The manifest of the runs."""

from heqi.engines import flow
from heqi.kernel.actions import changes, reads
from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.runs import api, cli, pages, views

MANIFEST = Manifest(
    card=Card(
        "runs",
        Group.PLATFORM,
        Text("无人值守运行", "Runs"),
        Text(
            "提醒、日终、复核等待与定时任务，中断后自行接续。", "Reminders, day closes and waits that survive anything."
        ),
    ),
    users=Text(
        "各机构人员查看；管理员处理停下的运行", "People of every institution; administrators decide for what stopped"
    ),
    roles={"admin": Text("机构管理员", "Administrator"), "operator": Text("平台运营方", "Operator of the platform")},
    actions={
        "read": reads("查看运行", "Read runs"),
        "operate": reads("查看各机构的运行", "See the runs of every institution"),
        "start": changes("运行开始", "A run was started"),
        "end": changes("运行结束", "A run has ended"),
        "signal": changes("向运行发送信号", "Send a signal to a run"),
        "cancel": changes("取消运行", "Cancel a run"),
        "resume": changes("继续运行", "Resume a run"),
        "migrate": changes("迁移运行到新版本", "Migrate a run to a new version"),
        "replay": changes("从某一步重新运行", "Do a run again from a step"),
    },
    handlers=pages.HANDLERS,
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
    commands=cli.app,
    tables={"runs": views.runs_table},
    listener=flow.tell_decided,
)
