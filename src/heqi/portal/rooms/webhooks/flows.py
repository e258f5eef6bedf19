"""The delivery of a message as a run: attempts with growing pauses, each of them on record."""

from __future__ import annotations

import msgspec

from heqi.engines.flow import Queue, Run, flow
from heqi.kernel.messages import Text
from heqi.portal.rooms.webhooks import outbox, sending
from heqi.portal.rooms.webhooks.delivery import MessageState, Outcome, pause_before

QUEUE = Queue(name="webhooks", concurrency=4, each=2, rate=50)
"""Fewer at once than a worker has room for, and not all of one institution: who hangs must not keep others waiting."""


class Deliver(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Deliver a message of the outbox."""

    message: str


@flow("webhooks.deliver", Text("投递事件消息", "Deliver a webhook"), queue=QUEUE)
def deliver(run: Run, command: Deliver) -> MessageState:
    """Try until it arrives, the receiver is gone, the subscription is stopped, or the last attempt has failed."""
    attempt = 1
    while True:
        outcome = run.step(f"attempt {attempt}", _attempt, run, command.message)
        if outcome is None:
            run.tx("lay by", outbox.lay_by, command.message)
            return MessageState.STOPPED
        if not run.tx(f"note {attempt}", outbox.note, command.message, outcome):
            return MessageState.DELIVERED if outcome.good else MessageState.FAILED
        attempt += 1
        pause = pause_before(command.message, attempt, outcome.wait_seconds)
        if pause is None:
            run.tx("give up", outbox.give_up, command.message)
            return MessageState.FAILED
        run.sleep(f"wait for attempt {attempt}", pause)


def _attempt(key: str, run: Run, message_id: str) -> Outcome | None:
    """One attempt; secrets and address are read for it and kept nowhere. None: there is nobody to send it to."""
    with run.open() as ctx:
        parcel = outbox.parcel(ctx, message_id)
    return None if parcel is None else sending.post(parcel, ctx.clock)
