"""Notices 通知: pilots tell people of what waits for them; it stands in their inbox, and a mail follows where wanted.

Who may tell whom is for the use case that tells it: call these from one that has asked for permission, or from a run.
"""

from __future__ import annotations

from collections.abc import Sequence

from heqi.engines.parties.model.notices import Notice
from heqi.engines.parties.store import notices as store
from heqi.engines.parties.words import invalid, refuse, require_id, text_faults
from heqi.kernel.clock import market_time
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.kernel.problems import NotFound
from heqi.storage import Context

NOTIFY = "parties.notify"
SUBJECT_LENGTH, BODY_LENGTH, PAGE_LIMIT = 200, 10_000, 200


def notify(ctx: Context, person: str, subject: Text, body: Text, link: str = "") -> str:
    """Tell a person of any institution something, in this transaction; the notice's id.

    ``link``: the page it is about, a path of this house. :class:`NotFound` for nobody, or somebody who has left;
    :class:`ManyInvalid` for words that are too long.
    """
    said = _said(subject, body, link)
    notice_id = ctx.new_id("ntc")
    with ctx.engine_role("door") as db:
        made = store.insert(db, notice_id, require_id(person, "per"), said, ctx.now())
    if made is None:
        raise NotFound(what=person)
    ctx.record(NOTIFY, made.id, None, made)
    return made.id


def notify_role(ctx: Context, institution: str, role: str, subject: Text, body: Text, link: str = "") -> Sequence[str]:
    """Tell everybody at an institution who holds a role (``sandbox.applicant``) by mandate today; the notices' ids."""
    today = market_time(ctx.now()).date()
    with ctx.engine_role("door") as db:
        people = store.holders(db, institution, role, today)
    return [notify(ctx, person, subject, body, link) for person in people]


def notices(ctx: Context, cursor: str | None = None, limit: int = 50) -> Page[Notice]:
    """What the actor has been told, newest first. :class:`ManyInvalid` for a cursor that is none."""
    if cursor is not None and not is_id(cursor, "ntc"):
        refuse([invalid("cursor", ascii(cursor), "上一段给出的 next_cursor", "the next_cursor of the part before")])
    limit = max(1, min(limit, PAGE_LIMIT))
    found, total = store.notices(ctx.db, cursor, limit + 1)
    following = found[limit - 1].id if len(found) > limit else None
    return Page(items=found[:limit], total=total, next_cursor=following)


def notice_to_deliver(ctx: Context, notice_id: str) -> Notice | None:
    """A notice of anybody, for whoever delivers it; None when the person has left."""
    with ctx.engine_role("door") as db:
        return store.notice(db, notice_id)


def _said(subject: Text, body: Text, link: str) -> dict[str, str]:
    said = {
        "subject_zh": " ".join(subject.zh.split()),
        "subject_en": " ".join(subject.en.split()),
        "body_zh": body.zh.strip(),
        "body_en": body.en.strip(),
        "link": link,
    }
    limits = {"subject": (1, SUBJECT_LENGTH), "body": (0, BODY_LENGTH)}
    faults = [
        fault
        for name, (least, most) in limits.items()
        for tongue in ("zh", "en")
        for fault in text_faults(f"{name}_{tongue}", said[f"{name}_{tongue}"], least, most)
    ]
    if link and not (link.startswith("/") and not link.startswith("//") and link.isascii() and link.isprintable()):
        faults.append(
            invalid("link", ascii(link), "本平台的路径，如 /sandbox", "a path of this house such as /sandbox")
        )
    refuse(faults)
    return said
