"""Runs that finish: ordinary functions that survive crashes, restarts and pauses (``docs/flow.md``).

:func:`flow` declares one; :func:`start` begins a run of it inside the caller's transaction; a :class:`Worker` carries
runs out; what a flow does through its :class:`Run` is journalled, and what is journalled is never done again.
"""

from heqi.engines.flow.model import (
    ENDED,
    TRANSITIONS,
    ChildFailed,
    Flow,
    Kind,
    Migration,
    NotNow,
    Overview,
    Progress,
    Queue,
    Reason,
    Retry,
    RunRow,
    RunState,
    Schedule,
    ScheduleRow,
    StepFailed,
    StepRow,
    WorkerRow,
    flow,
)
from heqi.engines.flow.run import Opener, Run
from heqi.engines.flow.service import (
    cancel,
    migrate,
    overview,
    restart,
    resume,
    run,
    runs,
    signal,
    start,
    tell_decided,
)
from heqi.engines.flow.worker import Worker

__all__ = [
    "ENDED",
    "TRANSITIONS",
    "ChildFailed",
    "Flow",
    "Kind",
    "Migration",
    "NotNow",
    "Opener",
    "Overview",
    "Progress",
    "Queue",
    "Reason",
    "Retry",
    "Run",
    "RunRow",
    "RunState",
    "Schedule",
    "ScheduleRow",
    "StepFailed",
    "StepRow",
    "Worker",
    "WorkerRow",
    "cancel",
    "flow",
    "migrate",
    "overview",
    "restart",
    "resume",
    "run",
    "runs",
    "signal",
    "start",
    "tell_decided",
]
