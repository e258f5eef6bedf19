"""Admission of pilots, its history, what was used of it, and consents, in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, RowMapping, text

from heqi.engines.parties.model.admission import Admittance, Caps, Consent, Step
from heqi.engines.parties.store.people import parameters, record_of

LOCK_SHARED = text("""
    select pg_advisory_xact_lock_shared(hashtextextended('heqi.admission/' || cast(:pilot as text), 0))
""")
LOCK_ALONE = text("""
    select pg_advisory_xact_lock(hashtextextended('heqi.admission/' || cast(:pilot as text), 0))
""")
LOCK_TIMEOUT = text("select current_setting('lock_timeout')")
SET_LOCK_TIMEOUT = text("select set_config('lock_timeout', :timeout, true)")

_ADMISSION = """
    select a.pilot, a.state, a.consent_needed, a.whitelist, a.cap_users, a.cap_amount_fen, a.cap_products, a.valid_from,
           a.valid_until, a.killed_at, a.killed_by, a.kill_reason,
           array(select i.institution from parties.admitted i where i.pilot = a.pilot
                 order by i.institution collate "C") as institutions
    from parties.admission a
"""
ADMISSION = text(_ADMISSION + "where a.pilot = :pilot")
ADMISSIONS = text(_ADMISSION + """order by a.pilot collate "C" """)
LOCK_ADMISSION = text("select pilot from parties.admission where pilot = :pilot for no key update")
INSERT_ADMISSION = text("""
    insert into parties.admission (pilot, state, consent_needed) values (:pilot, 'closed', false)
    on conflict do nothing
""")
INSERT_TOTAL = text("""
    insert into parties.usage_total (pilot, users, amount_fen) values (:pilot, 0, 0) on conflict do nothing
""")
UPDATE_ADMISSION = text("""
    update parties.admission
    set state = :state, consent_needed = :consent_needed, whitelist = :whitelist, cap_users = :cap_users,
        cap_amount_fen = :cap_amount_fen, cap_products = :cap_products,
        valid_from = :valid_from, valid_until = :valid_until, killed_at = :killed_at,
        killed_by = :killed_by, kill_reason = :kill_reason,
        killed_hands = case when cast(:killed_at as timestamptz) is null then '{}'
                            else coalesce(cast(:killed_hands as text[]), killed_hands) end
    where pilot = :pilot
""")
KILLED_HANDS = text("select killed_hands from parties.admission where pilot = :pilot")
INSERT_ADMITTED = text("""
    insert into parties.admitted (pilot, institution, since)
    select :pilot, chosen, :since from unnest(cast(:institutions as text[])) as chosen
    on conflict do nothing
""")
DELETE_ADMITTED = text("""
    delete from parties.admitted where pilot = :pilot and institution <> all(cast(:institutions as text[]))
""")
INSERT_STEP = text("""
    insert into parties.admission_step
        (pilot, number, action, reason, actor, actor_name_zh, actor_name_en, at, before, after)
    select :pilot, coalesce(max(s.number), 0) + 1, :action, :reason, :actor, :actor_name_zh, :actor_name_en, :at,
           cast(:before as jsonb), cast(:after as jsonb)
    from parties.admission_step s where s.pilot = :pilot
    returning number
""")
STEPS = text("""
    select pilot, number, action, reason, actor, actor_name_zh, actor_name_en, at,
           before - 'killed_hands' as before, after - 'killed_hands' as after
    from parties.admission_step where pilot = :pilot order by number desc
""")
"""Steps that were written before ``parties_0002`` hold the natural persons behind a kill."""

LOCK_TOTAL = text("select users, amount_fen from parties.usage_total where pilot = :pilot for no key update")
SET_TOTAL = text("update parties.usage_total set users = :users, amount_fen = :amount_fen where pilot = :pilot")
TOTAL_OF_USAGE = text("""
    select count(distinct (institution, client)) as users, cast(coalesce(sum(amount_fen), 0) as bigint) as amount_fen
    from parties.usage where pilot = :pilot
""")
USAGE_BEFORE = text("""
    select coalesce(max(case when subject = :subject then amount_fen end), 0) as amount_fen,
           count(*) > 0 as known_client
    from parties.usage where pilot = :pilot and institution = :institution and client = :client
""")
UPSERT_USAGE = text("""
    insert into parties.usage (pilot, institution, subject, client, amount_fen, product, action, at)
    values (:pilot, :institution, :subject, :client, :amount_fen, :product, :action, :at)
    on conflict (pilot, institution, subject, client) do update
    set amount_fen = excluded.amount_fen where parties.usage.amount_fen < excluded.amount_fen
""")

INSERT_CONSENT = text("""
    insert into parties.consent (id, institution, pilot, client, statement_sha256, given_at, withdrawn_at)
    values (:id, :institution, :pilot, :client, :statement_sha256, :given_at, :withdrawn_at)
    on conflict (institution, pilot, client) where withdrawn_at is null do nothing
""")
CONSENT_STANDING = text("""
    select * from parties.consent
    where institution = :institution and pilot = :pilot and client = :client and withdrawn_at is null
    for share
""")
CONSENTS = text("""
    select * from parties.consent where institution = :institution and pilot = :pilot
      and (cast(:client as text) is null or client = cast(:client as text))
    order by id collate "C" desc limit cast(:limit as bigint)
""")
WITHDRAW_CONSENT = text("""
    update parties.consent set withdrawn_at = :at where id = :id and withdrawn_at is null returning *
""")


def lock_shared(db: Connection, pilot: str) -> None:
    """New business may go on together; nobody changes the admission until this transaction ends.

    Advisory locks queue in order: a change that waits is not overtaken by business that comes later.
    """
    db.execute(LOCK_SHARED, {"pilot": pilot})


def lock_alone(db: Connection, pilot: str) -> None:
    """No new business is under way, and none begins until this transaction ends."""
    db.execute(LOCK_ALONE, {"pilot": pilot})


def lock_timeout(db: Connection) -> str:
    """How long a statement of this transaction waits for a lock."""
    return db.execute(LOCK_TIMEOUT).scalar_one()


def set_lock_timeout(db: Connection, timeout: str) -> None:
    """For this transaction, as PostgreSQL spells durations."""
    db.execute(SET_LOCK_TIMEOUT, {"timeout": timeout})


def admittance(db: Connection, pilot: str) -> Admittance | None:
    """How a pilot stands; None where it was never admitted."""
    row = db.execute(ADMISSION, {"pilot": pilot}).mappings().one_or_none()
    return None if row is None else _admittance(row)


def admittances(db: Connection) -> list[Admittance]:
    """All pilots that were ever admitted, by name."""
    return [_admittance(row) for row in db.execute(ADMISSIONS).mappings()]


def lock_admission(db: Connection, pilot: str) -> None:
    """Nobody else changes this admission until this transaction ends (as door); new business goes on."""
    db.execute(LOCK_ADMISSION, {"pilot": pilot})


def insert_admission(db: Connection, pilot: str) -> None:
    """A pilot that is not known yet begins closed (as door)."""
    db.execute(INSERT_ADMISSION, {"pilot": pilot})
    db.execute(INSERT_TOTAL, {"pilot": pilot})


def update_admission(
    db: Connection, one: Admittance, since: datetime, killed_hands: Sequence[str] | None = None
) -> None:
    """Keep how a pilot stands now, its institutions included (as door); ``killed_hands`` with a kill."""
    caps = parameters(one.caps)
    hands = None if killed_hands is None else list(killed_hands)
    words = parameters(one) | {f"cap_{name}": value for name, value in caps.items()} | caps | {"killed_hands": hands}
    db.execute(UPDATE_ADMISSION, words)
    chosen = {"pilot": one.pilot, "institutions": list(one.institutions)}
    db.execute(DELETE_ADMITTED, chosen)
    db.execute(INSERT_ADMITTED, chosen | {"since": since})


def killed_hands(db: Connection, pilot: str) -> frozenset[str]:
    """The natural persons behind a kill (as door): for the four eyes that lift it, and for nobody to read."""
    return frozenset(db.execute(KILLED_HANDS, {"pilot": pilot}).scalar_one())


def insert_step(db: Connection, step: Step) -> Step:
    """Add one entry to the history (as door); it gets the next number."""
    words = parameters(step) | {"before": _json(step.before), "after": _json(step.after)}
    return msgspec.structs.replace(step, number=db.execute(INSERT_STEP, words).scalar_one())


def steps(db: Connection, pilot: str) -> list[Step]:
    """The history of a pilot's admission, newest first."""
    rows = db.execute(STEPS, {"pilot": pilot}).mappings()
    return [msgspec.convert(record_of(row, "actor_name"), Step) for row in rows]


def lock_total(db: Connection, pilot: str) -> tuple[int, int]:
    """Users and amount counted so far; nobody else counts until this transaction ends (as door)."""
    row = db.execute(LOCK_TOTAL, {"pilot": pilot}).one()
    return row.users, row.amount_fen


def set_total(db: Connection, pilot: str, users: int, amount_fen: int) -> None:
    """Keep what is counted now (as door)."""
    db.execute(SET_TOTAL, {"pilot": pilot, "users": users, "amount_fen": amount_fen})


def total_of_usage(db: Connection, pilot: str) -> tuple[int, int]:
    """Users and amount, counted from the rows themselves (as door: of all institutions)."""
    row = db.execute(TOTAL_OF_USAGE, {"pilot": pilot}).one()
    return row.users, row.amount_fen


def usage_before(db: Connection, pilot: str, institution: str, subject: str, client: str) -> tuple[int, bool]:
    """The amount counted for this subject and client before, and whether the client is known at all (as door)."""
    words = {"pilot": pilot, "institution": institution, "subject": subject, "client": client}
    row = db.execute(USAGE_BEFORE, words).one()
    return row.amount_fen, row.known_client


def upsert_usage(db: Connection, usage: msgspec.Struct) -> None:
    """Keep a use; the same subject and client again count with the larger amount (as door)."""
    db.execute(UPSERT_USAGE, parameters(usage))


def insert_consent(db: Connection, one: Consent) -> bool:
    """Keep a consent; False when one stands already."""
    return db.execute(INSERT_CONSENT, parameters(one)).rowcount == 1


def consent_stands(db: Connection, institution: str, pilot: str, client: str) -> bool:
    """Whether the client's consent stands, and stands until this transaction ends."""
    words = {"institution": institution, "pilot": pilot, "client": client}
    return db.execute(CONSENT_STANDING, words).first() is not None


def consents(db: Connection, institution: str, pilot: str, client: str | None, limit: int) -> list[Consent]:
    """Consents given to an institution, newest first."""
    words = {"institution": institution, "pilot": pilot, "client": client, "limit": limit}
    return [msgspec.convert(dict(row), Consent) for row in db.execute(CONSENTS, words).mappings()]


def withdraw_consent(db: Connection, consent_id: str, at: datetime) -> Consent | None:
    """The consent, ended; None when there is none that stands."""
    row = db.execute(WITHDRAW_CONSENT, {"id": consent_id, "at": at}).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Consent)


def _json(one: Admittance | None) -> str | None:
    return None if one is None else msgspec.json.encode(one).decode()


def _admittance(row: RowMapping) -> Admittance:
    fields: dict[str, object] = {str(name): value for name, value in row.items()}
    limits = {name.removeprefix("cap_"): fields.pop(name) for name in list(fields) if name in _CAP_COLUMNS}
    return msgspec.convert(fields | {"caps": limits}, Admittance)


_CAP_COLUMNS: Iterable[str] = ("cap_users", "cap_amount_fen", "cap_products", "valid_from", "valid_until")
assert {name.removeprefix("cap_") for name in _CAP_COLUMNS} == set(Caps.__struct_fields__)
