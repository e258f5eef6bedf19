"""What the institutions of the world have done, each a row in every table: through the services only."""

from __future__ import annotations

import hashlib
import io
from datetime import date, timedelta

from heqi.engines import evidence, parties
from heqi.engines.evidence import EvidenceLog, IncomingFile
from heqi.engines.parties import Approval, Lend, Proposal, Tier, Verdict
from heqi.engines.trust import NoteSigner
from heqi.engines.trust.submissions import entry_body_v2, sign_submission
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text
from heqi.portal.rooms.mail import service as mail
from heqi.portal.rooms.mail.model import SetAddress
from heqi.portal.rooms.webhooks import outbox
from heqi.portal.rooms.webhooks import service as webhooks
from heqi.portal.rooms.webhooks.delivery import Outcome
from heqi.portal.rooms.webhooks.model import Subscribe
from heqi.storage import Context
from tests.portal.matrix.marks import OWNERS, mark
from tests.portal.matrix.world import World

NEXT = {"a": "b", "b": "c", "c": "a"}
"""With whom each institution does business."""
THIRD = {"a": "c", "b": "a", "c": "b"}
"""Whom the working group invites to each one's application as experts."""
STATEMENT = "0" * 64


def today(ctx: Context) -> date:
    """Today, market time."""
    return market_time(ctx.now()).date()


def seed(world: World) -> None:
    """Everything but what the pilots hold."""
    for place in OWNERS:
        _lend(world, place)
        _hook(world, place)
        _notice(world, place)
        _approvals(world, place)
        _consent(world, place)
        _deposit(world, place)
        _submit(world, place)


def _lend(world: World, place: str) -> None:
    with world.acting(f"{place}.envoy") as ctx:
        wanted = Lend(
            deputy_id=world.id(place, "person.colleague"),
            roles=("sandbox.applicant",),
            valid_from=today(ctx),
            valid_until=today(ctx) + timedelta(days=9),
            reason=f"休假 {mark(place)}",
        )
        world.keep(place, "delegation", parties.delegate(ctx, wanted).id)


def _hook(world: World, place: str) -> None:
    with world.acting(f"{place}.admin") as ctx:
        wanted = Subscribe(url=f"https://hooks.{mark(place)}.example/heqi", events=("*",))
        made = webhooks.subscribe(ctx, wanted, insecure=False)
        world.keep(place, "subscription", made.subscription.id)
    with world.acting(f"{place}.admin") as ctx:
        message = webhooks.ping(ctx, world.id(place, "subscription")).id
        world.keep(place, "message", message)
        tried = Outcome(at=ctx.now(), status=500, error=None, duration_ms=7, excerpt=mark(place))
        outbox.note(ctx, message, tried)
        outbox.lay_by(ctx, message)


def _notice(world: World, place: str) -> None:
    with world.acting(f"{place}.admin") as ctx:
        words = Text(f"提醒 {mark(place)}", f"A reminder {mark(place)}")
        world.keep(place, "notice", parties.notify(ctx, ctx.actor.id, words, words))
        mail.set_address(ctx, SetAddress(address=f"admin@{mark(place)}.example"))


def _approvals(world: World, place: str) -> None:
    """One for two colleagues, of whom one has said yes; and one that the next institution is to decide."""
    with world.acting(f"{place}.admin") as ctx:
        parties.set_tiers(ctx, "sandbox.apply", today(ctx), [Tier(from_fen=0, checkers=1)], f"规定 {mark(place)}")
    own = _propose(world, place, mark(place), checkers=2)
    with world.acting(f"{place}.auditor") as ctx:
        parties.decide(ctx, own.id, Verdict.APPROVE, f"同意 {mark(place)}", own.payload_sha256, act=lambda _: None)
    world.keep(place, "approval", own.id)
    other = NEXT[place]
    shared = _propose(world, place, mark(place, other), checker=world.institutions[other])
    world.keep(place, "shared_approval", shared.id)


def _propose(world: World, place: str, word: str, checkers: int = 1, checker: str | None = None) -> Approval:
    with world.acting(f"{place}.envoy") as ctx:
        wanted = Proposal(
            kind="matrix.step",
            subject=f"事项 {word}",
            payload={"what": word},
            reason=f"理由 {word}",
            expires_at=ctx.now() + timedelta(days=3),
            checkers=checkers,
            checker_institution=checker,
        )
        return parties.propose(ctx, wanted)


def _consent(world: World, place: str) -> None:
    with world.acting(f"{place}.sandbox.applicant") as ctx:
        client = f"客户 {mark(place)}"
        world.keep(place, "consent", parties.record_consent(ctx, "sandbox", client, STATEMENT).id)


def _deposit(world: World, place: str) -> None:
    with world.acting(f"{place}.sandbox.applicant") as ctx:
        word = mark(place)
        file = IncomingFile(name=f"{word}.txt", content=io.BytesIO(word.encode()), media_type="text/plain")
        (receipt,) = evidence.deposit(ctx, ctx.engine(EvidenceLog), [file])
    world.keep(place, "entry", receipt.entry_id)


def submission(place: str, number: int, origin: str, at: str) -> tuple[NoteSigner, str, str]:
    """Key, note and body of an entry that the gateway of a place signs: the same bytes for the same number."""
    signer = NoteSigner(f"gateway-{place}.example", hashlib.sha256(place.encode()).digest())
    name = f"{signer.key.name}+{signer.key.key_id.hex()}"
    commitments = {"batch": hashlib.sha256(f"{place} {number}".encode()).hexdigest()}
    body = entry_body_v2(f"evd_{ord(place[0]) * 1000 + number:026}", "contracts", "batch", at, name, commitments)
    return signer, sign_submission(signer, origin, [body]).decode(), body.decode()


def _submit(world: World, place: str) -> None:
    with world.acting(f"{place}.admin") as ctx:
        log = ctx.engine(EvidenceLog)
        signer, note, body = submission(place, 0, log.origin, "2031-03-04T02:30:00.000Z")
        evidence.register_key(ctx, str(signer.key))
        (made,) = evidence.submit(ctx, log, note.encode(), [body.encode()])
    world.keep(place, "signed_entry", made.entry_id)
