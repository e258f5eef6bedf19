"""Signed entries: only the holder of a key submits, nobody exchanges what was signed, the log gives its word."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Generator
from contextlib import contextmanager

import msgspec
import pytest
from sqlalchemy import text

from heqi.engines import evidence
from heqi.engines.evidence import EntryNotFound, EntryTaken, EvidenceLog, KeyTaken, Standing, UnknownSubmitter
from heqi.engines.trust import NoteSigner, verify_bundle
from heqi.engines.trust.promises import open_promise
from heqi.engines.trust.submissions import SubmissionRefused, entry_body_v2, sign_submission
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid
from heqi.storage import Actor, Context, Database, OpenContext, begin
from tests.engines.evidence.conftest import sequenced

GATEWAY = NoteSigner("gateway.jiazi.example", hashlib.sha256(b"gateway").digest())
OTHER = NoteSigner("gateway.qingsong.example", hashlib.sha256(b"other").digest())
AT = "2031-03-04T02:30:00.000Z"


def body(number: int, signer: NoteSigner = GATEWAY, content: bytes = b"x") -> bytes:
    submitter = f"{signer.key.name}+{signer.key.key_id.hex()}"
    commitments = {"batch": hashlib.sha256(content).hexdigest()}
    return entry_body_v2(f"evd_{number:026}", "contracts", "batch", AT, submitter, commitments)


@contextmanager
def acting(open_context: OpenContext, institution: str) -> Generator[Context]:
    one = Actor(id=f"per_{institution}", name=Text("某", "One"), institution=institution, roles=frozenset())
    with open_context() as ctx, begin(msgspec.structs.replace(ctx, actor=one)) as mine:
        yield mine


@pytest.fixture
def registered(open_context: OpenContext, log: EvidenceLog) -> None:
    """Two institutions, a key each."""
    for institution, signer in (("ins_a", GATEWAY), ("ins_b", OTHER)):
        with acting(open_context, institution) as ctx:
            evidence.register_key(ctx, str(signer.key))


@pytest.mark.usefixtures("registered")
def test_a_batch_under_one_signature_gets_places_and_promises(open_context: OpenContext, log: EvidenceLog) -> None:
    bodies = [body(number) for number in range(3)]
    note = sign_submission(GATEWAY, log.origin, bodies)
    with acting(open_context, "ins_a") as ctx:
        made = evidence.submit(ctx, log, note, bodies)
        assert {one.standing for one in made} == {Standing.STAGED}
        assert {one.promise for one in made} == {None}
    sequenced(open_context, log)
    with acting(open_context, "ins_a") as ctx:
        placed = evidence.submitted(ctx, log, [one.entry_id for one in made])
        assert evidence.audit(ctx, log).intact
        now = ctx.now()
    assert [one.index for one in placed] == [0, 1, 2]
    for one in placed:
        out = io.BytesIO()
        with acting(open_context, "ins_a") as ctx:
            evidence.prove(ctx, log, one.entry_id, out)
        verdict = verify_bundle(out, str(log.key), submitter_key=str(GATEWAY.key))
        assert verdict.state == "proven", verdict
        assert verify_bundle(out, str(log.key), submitter_key=str(OTHER.key)).state == "refused"
        promised = open_promise(str(one.promise).encode(), log.key)
        assert (promised.index, promised.leaf_hash.hex()) == (one.index, one.leaf_hash)
        assert 23 < (promised.deadline - now).total_seconds() / 3600 <= 24


@pytest.mark.usefixtures("registered")
def test_the_same_submission_again_changes_nothing(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    bodies = [body(number) for number in range(2)]
    note = sign_submission(GATEWAY, log.origin, bodies)
    answers = []
    for _ in range(3):
        with acting(open_context, "ins_a") as ctx:
            evidence.submit(ctx, log, note, bodies)
        sequenced(open_context, log)
        with acting(open_context, "ins_a") as ctx:
            answers.append(evidence.submitted(ctx, log, [f"evd_{number:026}" for number in range(2)]))
    assert answers[0] == answers[1] == answers[2]
    with database.admin() as admin:
        assert admin.execute(text("select count(*) from evidence.entry")).scalar_one() == 2
        assert admin.execute(text("select count(*) from evidence.submission")).scalar_one() == 1


@pytest.mark.usefixtures("registered")
@pytest.mark.parametrize("placed", [True, False])
def test_an_id_stands_for_one_entry_under_one_signature(
    open_context: OpenContext, log: EvidenceLog, placed: bool
) -> None:
    first = [body(1)]
    with acting(open_context, "ins_a") as ctx:
        evidence.submit(ctx, log, sign_submission(GATEWAY, log.origin, first), first)
    if placed:
        sequenced(open_context, log)
    for others in ([body(1, content=b"other")], [body(1), body(2)]):
        note = sign_submission(GATEWAY, log.origin, others)
        with pytest.raises(EntryTaken), acting(open_context, "ins_a") as ctx:
            evidence.submit(ctx, log, note, others)
    theirs = [body(1, OTHER)]
    with pytest.raises(EntryTaken), acting(open_context, "ins_b") as ctx:
        evidence.submit(ctx, log, sign_submission(OTHER, log.origin, theirs), theirs)


@pytest.mark.usefixtures("registered")
def test_nobody_submits_under_a_key_that_is_not_their_own(open_context: OpenContext, log: EvidenceLog) -> None:
    note = sign_submission(GATEWAY, log.origin, [body(1)])
    with pytest.raises(UnknownSubmitter, match=r"gateway\.jiazi"), acting(open_context, "ins_b") as ctx:
        evidence.submit(ctx, log, note, [body(1)])
    stranger = NoteSigner("nobody.example", bytes(32))
    unknown = sign_submission(stranger, log.origin, [body(1, stranger)])
    with pytest.raises(UnknownSubmitter, match="nobody"), acting(open_context, "ins_a") as ctx:
        evidence.submit(ctx, log, unknown, [body(1, stranger)])


@pytest.mark.usefixtures("registered")
def test_what_was_signed_for_something_else_is_refused_and_nothing_is_stored(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    good = body(1)
    for note, bodies in (
        (sign_submission(GATEWAY, "another.example", [good]), [good]),
        (sign_submission(GATEWAY, log.origin, [body(2)]), [good]),
        (sign_submission(GATEWAY, log.origin, [good, body(2)]), [good]),
        (sign_submission(GATEWAY, log.origin, [good]), [good, body(2)]),
    ):
        with pytest.raises(SubmissionRefused), acting(open_context, "ins_a") as ctx:
            evidence.submit(ctx, log, note, bodies)
    with pytest.raises(Invalid), acting(open_context, "ins_a") as ctx:
        evidence.submit(ctx, log, b"nonsense", [good])
    with database.admin() as admin:
        for table in ("staged", "entry", "submission"):
            assert admin.execute(text(f"select count(*) from evidence.{table}")).scalar_one() == 0


@pytest.mark.usefixtures("registered")
def test_a_key_belongs_to_one_institution(open_context: OpenContext) -> None:
    with acting(open_context, "ins_a") as ctx:
        evidence.register_key(ctx, str(GATEWAY.key))
        assert evidence.keys(ctx) == [str(GATEWAY.key)]
    with pytest.raises(KeyTaken), acting(open_context, "ins_b") as ctx:
        evidence.register_key(ctx, str(GATEWAY.key))
    for bad in ("", "name+00000000+AAAA", str(GATEWAY.key)[:-4], "x" * 100_000):
        with pytest.raises(Invalid), acting(open_context, "ins_b") as ctx:
            evidence.register_key(ctx, bad)


@pytest.mark.usefixtures("registered")
def test_another_institution_sees_no_submission(open_context: OpenContext, log: EvidenceLog) -> None:
    with acting(open_context, "ins_a") as ctx:
        evidence.submit(ctx, log, sign_submission(GATEWAY, log.origin, [body(1)]), [body(1)])
    sequenced(open_context, log)
    with acting(open_context, "ins_b") as ctx:
        with pytest.raises(EntryNotFound):
            evidence.submitted(ctx, log, [f"evd_{1:026}"])
        with pytest.raises(EntryNotFound):
            evidence.prove(ctx, log, f"evd_{1:026}", io.BytesIO())
        assert evidence.keys(ctx) == [str(OTHER.key)]
