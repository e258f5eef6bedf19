"""A notice is mailed as a run, for as long as the mail server may be away."""

from __future__ import annotations

import msgspec

from heqi.engines.flow import Queue, Retry, Run, flow
from heqi.kernel.messages import Text
from heqi.kernel.settings import Mail
from heqi.portal.rooms.mail import letters, sending

QUEUE = Queue(name="mail", concurrency=2, rate=20)
RETRY = Retry(attempts=40, first_seconds=30.0, most_seconds=7200.0, deadline_seconds=3 * 86_400.0)
"""About three days, as mail servers themselves try (RFC 5321, 4.5.4.1: at least four to five days for a relay)."""


class Send(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Mail a notice."""

    notice: str


@flow("mail.send", Text("发送邮件通知", "Mail a notice"), queue=QUEUE)
def send(run: Run, command: Send) -> bool:
    """Whether it was mailed; False when the person wants no mail, or has left."""
    return run.step("mail", _mail, run, command.notice, retry=RETRY)


def _mail(key: str, run: Run, notice_id: str) -> bool:
    with run.open() as ctx:
        letter, settings = letters.letter(ctx, notice_id), ctx.engine(Mail)
    if letter is None or settings.host is None:
        return False
    sending.send(letter, settings, key)
    return True
