"""What the pages say of states, reasons and steps."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from heqi.engines.flow import Kind, Reason, RunState, StepRow
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.tables import Tone

STATES: Mapping[RunState, tuple[Text, Tone]] = {
    RunState.PARKED: (Text("已停下，待处理", "Parked"), Tone.WARNING),
    RunState.RUNNING: (Text("执行中", "Running"), Tone.INFO),
    RunState.QUEUED: (Text("排队中", "Queued"), Tone.NEUTRAL),
    RunState.WAITING: (Text("等待中", "Waiting"), Tone.NEUTRAL),
    RunState.SUCCEEDED: (Text("已完成", "Succeeded"), Tone.SUCCESS),
    RunState.FAILED: (Text("已失败", "Failed"), Tone.ERROR),
    RunState.CANCELLED: (Text("已取消", "Cancelled"), Tone.NEUTRAL),
}
"""In the order of the figures on the page: what needs a person first."""


class Why(msgspec.Struct, frozen=True):
    """Why a run is parked, and what its people can do about it."""

    title: Text
    means: Text
    advice: Text


WHY: Mapping[str, Why] = {
    Reason.CHANGED: Why(
        Text("程序与记录不一致", "The program no longer fits the journal"),
        Text(
            "流程程序改动后，步骤的名称或次序与这个运行已有的记录对不上。系统不作猜测，也不重做已记录的步骤，因此停下。",
            "The flow was changed, and its steps no longer have the names or the order that this run has recorded. "
            "Nothing is guessed and nothing recorded is repeated: the run stopped.",
        ),
        Text(
            "三种处理：请技术人员恢复原来的步骤后“继续”；程序声明了迁移方式时“迁移到新版本”；或“取消”，已完成的步骤按规定逐一撤销。",
            "Three ways on: have the former steps restored and resume; migrate, where the program declares how; or "
            "cancel, which takes back what was done.",
        ),
    ),
    Reason.VERSION: Why(
        Text("没有执行进程提供这个版本", "No worker has its version"),
        Text(
            "这个运行开始于流程的较早版本，而现有的执行进程都不再提供该版本。",
            "The run began on a version of the flow that no worker has any more.",
        ),
        Text(
            "旧版本的执行进程恢复后可“继续”；新版本声明了迁移方式时可“迁移到新版本”；也可“取消”。",
            "Resume when a worker with that version is back; migrate where the new version declares how; or cancel.",
        ),
    ),
    Reason.POISON: Why(
        Text("反复中断，已隔离", "Quarantined: it kept breaking its worker"),
        Text(
            "执行进程在同一处连续中断，没有任何进展。为不影响其他运行，已将其隔离。",
            "Workers broke off at the same place again and again without any progress. It was set aside so that other "
            "runs are not harmed.",
        ),
        Text(
            "请技术人员查明中断的原因（内存、依赖的服务、数据），处理后“继续”；不能处理的，“取消”。",
            "Have the cause found (memory, a service, the data) and mended, then resume; where it cannot be, cancel.",
        ),
    ),
    Reason.BROKEN: Why(
        Text("程序故障", "A fault of the program"),
        Text(
            "流程程序出现没有预见的错误。出错的那一步没有记为完成；此前的步骤都保留。",
            "The flow met an error that it does not foresee. The step in which it happened is not recorded as done; "
            "everything before it is kept.",
        ),
        Text(
            "程序修复并重新部署后“继续”，从停下的那一步往下做；不再需要的，“取消”。",
            "Resume when the program is mended: it goes on at that step. Cancel what is no longer wanted.",
        ),
    ),
    Reason.UNDO: Why(
        Text("撤销未能完成", "Taking back did not succeed"),
        Text(
            "这个运行已转入撤销，其中一步没有撤销成功。已撤销的不会再撤销一次。",
            "The run was taking back what it had done, and one of its steps could not be taken back. What has been "
            "taken back is not taken back again.",
        ),
        Text(
            "按错误信息处理后“继续”，接着撤销其余步骤。撤销完成之前，运行不会结束。",
            "Mend what the error names, then resume: it goes on taking back. The run does not end before that is done.",
        ),
    ),
}

KINDS: Mapping[Kind, Text] = {
    Kind.TX: Text("数据库事务", "transaction"),
    Kind.STEP: Text("外部操作", "outside effect"),
    Kind.SLEEP: Text("定时等待", "timer"),
    Kind.SIGNAL: Text("等待信号", "signal"),
}
PEOPLE: Mapping[str, Text] = {
    "local": Text("本机操作员", "Local operator"),
    "system": Text("系统", "The house"),
}


def step_name(name: str) -> Text:
    """What a step is called: what waits for an approval or a child bears its id."""
    if is_id(name, "apr"):
        return Text("等待复核决定", "wait for the decision")
    if is_id(name, "run"):
        return Text("等待子运行结束", "wait for the child run")
    return Text(name, name)


def step_state(step: StepRow) -> tuple[Text, Tone]:
    """How a step stands, in words."""
    if step.state == "done":
        return Text("完成", "done"), Tone.SUCCESS
    if step.state == "refused":
        return Text("被拒绝，没有发生", "refused, it did not happen"), Tone.ERROR
    if step.state == "failed":
        return Text("已放弃，外部是否发生不能确定", "given up; whether it happened outside is not known"), Tone.ERROR
    if step.kind in (Kind.SLEEP, Kind.SIGNAL):
        return Text("等待中", "waiting"), Tone.NEUTRAL
    return (
        (Text("待再试", "to be tried again"), Tone.WARNING) if step.error else (Text("进行中", "under way"), Tone.INFO)
    )


def length(seconds: float) -> Text:
    """A duration for people."""
    if seconds < 60:
        return Text(f"{seconds:.2f} 秒", f"{seconds:.2f} s")
    if seconds < 3600:
        return Text(f"{seconds // 60:.0f} 分 {seconds % 60:.0f} 秒", f"{seconds // 60:.0f} min {seconds % 60:.0f} s")
    if seconds < 86_400:
        return Text(f"{seconds / 3600:.1f} 小时", f"{seconds / 3600:.1f} h")
    return Text(f"{seconds / 86_400:.1f} 天", f"{seconds / 86_400:.1f} days")
