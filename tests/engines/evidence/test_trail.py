"""The trail: no deed without its effect, no effect without its deed, and none changed afterwards unnoticed."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Generator
from contextlib import contextmanager

import msgspec
import pytest
from sqlalchemy import text

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog, EvidenceTrail, Search
from heqi.engines.trust import verifier
from heqi.kernel.messages import Text
from heqi.kernel.problems import Invalid
from heqi.storage import Actor, Context, Database, OpenContext, Trail, begin
from tests.engines.evidence.conftest import sequenced


@pytest.fixture
def trail() -> Trail:
    return EvidenceTrail()


class Trails:
    """Contexts of any institution that keep their deeds."""

    def __init__(self, open_context: OpenContext, log: EvidenceLog) -> None:
        self.open_context, self.log = open_context, log

    @contextmanager
    def of(self, institution: str, on_behalf_of: str | None = None) -> Generator[Context]:
        one = Actor(id=f"per_{institution}", name=Text("某", "One"), institution=institution, roles=frozenset())
        actor = msgspec.structs.replace(one, on_behalf_of=on_behalf_of)
        with self.open_context() as ctx, begin(msgspec.structs.replace(ctx, actor=actor)) as mine:
            yield mine

    def sequence(self) -> None:
        sequenced(self.open_context, self.log)


@pytest.fixture
def trails(open_context: OpenContext, log: EvidenceLog) -> Trails:
    return Trails(open_context, log)


def test_a_deed_is_kept_with_who_when_what_and_both_hashes(trails: Trails) -> None:
    with trails.of("ins_a", on_behalf_of="per_boss") as ctx:
        ctx.record("sandbox.amend", "app_1", {"v": 1}, {"v": 2}, personal=True)
        (deed,) = evidence.deeds(ctx, Search()).items
    assert (deed.institution, deed.actor, deed.on_behalf_of) == ("ins_a", "per_ins_a", "per_boss")
    assert (deed.action, deed.subject, deed.personal, deed.request_id) == ("sandbox.amend", "app_1", True, "req_test")
    assert deed.before_sha256 == hashlib.sha256(b'{"v":1}').hexdigest()
    assert deed.after_sha256 == hashlib.sha256(b'{"v":2}').hexdigest()
    assert deed.entry_id is None


def test_a_deed_goes_with_the_transaction_that_did_it(trails: Trails) -> None:
    def interrupted() -> None:
        with trails.of("ins_a") as ctx:
            ctx.record("sandbox.apply", "app_1")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        interrupted()
    with trails.of("ins_a") as ctx:
        assert evidence.deeds(ctx, Search()).items == []


def test_every_deed_gets_one_entry_that_proves_it(trails: Trails) -> None:
    with trails.of("ins_a") as ctx:
        for number in range(5):
            ctx.record("sandbox.apply", f"app_{number}")
    trails.sequence()
    trails.sequence()
    with trails.of("ins_a") as ctx:
        found = evidence.deeds(ctx, Search()).items
        assert len({deed.entry_id for deed in found}) == 5
        deed = found[0]
        bundle = io.BytesIO()
        evidence.prove(ctx, trails.log, str(deed.entry_id), bundle, with_payload=True)
        said = msgspec.json.decode(b"".join(evidence.payload(ctx, trails.log, str(deed.entry_id))))
        assert evidence.entries(ctx, trails.log).total == 0, "deeds are no deposits"
    assert (said["id"], said["action"], said["subject"]) == (deed.id, "sandbox.apply", deed.subject)
    assert verifier.verify_bundle(bundle, str(trails.log.key)).state == "proven"


def test_a_deed_is_seen_by_its_institution_and_by_participants_of_its_subject(trails: Trails) -> None:
    with trails.of("ins_a") as ctx:
        ctx.record("sandbox.apply", "app_1")
        ctx.record("sandbox.apply", "app_2")
        ctx.share("app_2", "ins_b")
    with trails.of("ins_b") as ctx:
        assert [deed.subject for deed in evidence.deeds(ctx, Search()).items] == ["app_2"]
    with trails.of("ins_c") as ctx:
        assert evidence.deeds(ctx, Search()).items == []


def test_who_belongs_to_nobody_leaves_traces_with_the_house(trails: Trails) -> None:
    with trails.of("") as ctx:
        ctx.record("identity.sign_in", "session")
        assert evidence.deeds(ctx, Search()).items == []
    with trails.of("house") as ctx:
        assert [deed.action for deed in evidence.deeds(ctx, Search()).items] == ["identity.sign_in"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Search(action="sandbox"), {"app_1", "app_2"}),
        (Search(action="sandbox.apply"), {"app_1"}),
        (Search(action="sand"), set[str]()),
        (Search(subject="per_1"), {"per_1"}),
        (Search(personal=True), {"per_1"}),
        (Search(actor="per_ins_a"), {"app_1", "app_2", "per_1"}),
        (Search(actor="per_x"), set[str]()),
        (Search(request_id="req_test"), {"app_1", "app_2", "per_1"}),
    ],
)
def test_deeds_are_searched(trails: Trails, wanted: Search, found: set[str]) -> None:
    with trails.of("ins_a") as ctx:
        ctx.record("sandbox.apply", "app_1")
        ctx.record("sandbox.amend", "app_2")
        ctx.record("parties.read_resident_id", "per_1", personal=True)
        assert {deed.subject for deed in evidence.deeds(ctx, wanted).items} == found


def test_deeds_are_read_part_by_part(trails: Trails) -> None:
    with trails.of("ins_a") as ctx:
        for number in range(5):
            ctx.record("sandbox.apply", f"app_{number}")
        first = evidence.deeds(ctx, Search(), limit=3)
        rest = evidence.deeds(ctx, Search(), first.next_cursor, 3)
        with pytest.raises(Invalid):
            evidence.deeds(ctx, Search(), "not-a-cursor")
    assert sorted(deed.subject for deed in (*first.items, *rest.items)) == [f"app_{number}" for number in range(5)]
    assert rest.next_cursor is None


@pytest.mark.parametrize(
    "damage",
    [
        "update evidence.deed set actor = 'per_other' where subject = 'app_1'",
        "update evidence.deed set at = at + interval '1 millisecond' where subject = 'app_1'",
        "update evidence.deed set entry_id = (select entry_id from evidence.deed where subject = 'app_0')"
        " where subject = 'app_1'",
        "delete from evidence.deed where subject = 'app_1'",
    ],
)
def test_the_audit_names_a_deed_that_was_changed_or_removed(trails: Trails, database: Database, damage: str) -> None:
    with trails.of("ins_a") as ctx:
        for number in range(3):
            ctx.record("sandbox.apply", f"app_{number}")
    trails.sequence()
    with trails.open_context() as ctx:
        assert evidence.audit(ctx, trails.log).intact
        places = {deed.subject: deed.entry_id for deed in _all(trails)}
    with database.admin() as admin, admin.begin():
        admin.execute(text(damage))
    with trails.open_context() as ctx:
        report = evidence.audit(ctx, trails.log)
    assert not report.intact
    assert report.finding is not None
    assert report.finding.entry_id in {places["app_1"], places["app_0"]}


def _all(trails: Trails) -> list[evidence.DeedRow]:
    with trails.of("ins_a") as ctx:
        return list(evidence.deeds(ctx, Search()).items)


def test_the_application_cannot_change_or_remove_a_deed(trails: Trails) -> None:
    with trails.of("ins_a") as ctx:
        ctx.record("sandbox.apply", "app_1")
        for right in ("update", "delete", "truncate"):
            asked = text("select has_table_privilege('evidence.deed', :right)")
            assert not ctx.db.execute(asked, {"right": right}).scalar_one()
