"""The tables that are no tenant's, each with its reason; every other table has row security (a test looks)."""

from __future__ import annotations

from collections.abc import Mapping

NOT_TENANT: Mapping[str, str] = {
    "heqi.migration": "which revisions the database has",
    "evidence.head": "the one log of the house; only the engine role reads it",
    "evidence.entry": "salted commitments, public to the members of the log",
    "evidence.tile": "hashes, public to the members of the log",
    "evidence.staged": "salted commitments on their way into the log, whose members will see them in a moment",
    "evidence.checkpoint": "public to the members of the log",
    "evidence.time_token": "time tokens on checkpoints, public to the members of the log",
    "evidence.time_anchor": "certificates of the authorities that the operator trusts, public",
    "evidence.time_authority": "how the time-stamping authorities answer the house; only the engine's role reads it",
    "evidence.clock_jump": "when the clock of the house was noticed to jump; only the engine's role reads it",
    "evidence.cosignature": "public to the members of the log",
    "evidence.finality": "which checkpoints are final, public to the members of the log",
    "evidence.witness": "how the witnesses of the log answer; only the engine role reads it",
    "evidence.misconduct": "signed checkpoints of the log, for everybody to see",
    "parties.institution": "reference data: every member sees every institution; written as door",
    "parties.admission": "how the pilots stand, told to every member; written as door",
    "parties.admitted": "which institutions a pilot admits, told to every member; written as door",
    "parties.admission_step": "the history of the pilots' admission; written as door",
    "parties.usage_total": "totals over all institutions; only door reads it",
    "market.calendar_override": "reference data: what the operator entered, told to every member; written as door",
    "market.calendar_year": "reference data: what the operator entered, told to every member; written as door",
    "sandbox.move": "the legal moves of an application, the same for everybody; nobody writes it",
    "identity.account": "credentials are looked up before anybody knows the institution; only the role door reads them",
    "identity.recovery_code": "hashes; only the role door reads them",
    "identity.provider_link": "looked up before anybody knows the institution; only the role door reads them",
    "identity.session": "hashes; only the role door reads them",
    "identity.token": "hashes; only the role door reads them",
    "identity.invitation": "hashes; only the role door reads them",
    "identity.flow": "sign-ins under way; only the role door reads them",
    "flow.schedule": "when the house's own declared schedules come up; nothing of any institution",
    "flow.worker": "the processes that carry out runs",
    "identity.attempt": "counters by keyed hash, of nobody in particular; only the role door reads them",
}
