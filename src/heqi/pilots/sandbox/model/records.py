"""What the sandbox keeps, and the commands that change it. Commands and records are also the shapes of the API."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

import msgspec

from heqi.kernel.messages import Text
from heqi.pilots.sandbox.model.lifecycle import ExitCause, Party, State


class Licence(StrEnum):
    """The licence of the institution that provides the business scenario 场景提供机构."""

    NONE = "none"
    SECURITIES = "securities"
    FUND = "fund"
    FUTURES = "futures"
    BANK = "bank"
    RATING = "rating"
    REGIONAL_MARKET = "regional_market"
    INFRASTRUCTURE = "infrastructure"


class Technology(StrEnum):
    """Technologies named by the first batch's applicants."""

    BIG_DATA = "big_data"
    CLOUD = "cloud"
    AI = "ai"
    BLOCKCHAIN = "blockchain"
    MPC = "mpc"
    FEDERATED_LEARNING = "federated_learning"
    CLOUD_NATIVE = "cloud_native"
    DIGITAL_CURRENCY = "digital_currency"
    DOMESTIC_IT = "domestic_it"


LICENCES: Mapping[Licence, Text] = {
    Licence.NONE: Text("无金融牌照", "No licence"),
    Licence.SECURITIES: Text("证券公司", "Securities firm"),
    Licence.FUND: Text("公募基金管理人", "Public-fund manager"),
    Licence.FUTURES: Text("期货公司", "Futures firm"),
    Licence.BANK: Text("商业银行", "Commercial bank"),
    Licence.RATING: Text("证券评级机构", "Rating agency"),
    Licence.REGIONAL_MARKET: Text("区域性股权市场运营机构", "Regional equity-market operator"),
    Licence.INFRASTRUCTURE: Text("市场核心机构", "Core market institution"),
}

TECHNOLOGIES: Mapping[Technology, Text] = {
    Technology.BIG_DATA: Text("大数据", "Big data"),
    Technology.CLOUD: Text("云计算", "Cloud"),
    Technology.AI: Text("人工智能", "AI"),
    Technology.BLOCKCHAIN: Text("区块链", "Blockchain"),
    Technology.MPC: Text("多方安全计算", "Multi-party computation"),
    Technology.FEDERATED_LEARNING: Text("联邦学习", "Federated learning"),
    Technology.CLOUD_NATIVE: Text("云原生", "Cloud native"),
    Technology.DIGITAL_CURRENCY: Text("数字人民币", "e-CNY"),
    Technology.DOMESTIC_IT: Text("信创", "Domestic IT stack"),
}


class Batch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One batch of pilots 试点批次: a city's call, from its first to its last day, and who runs it."""

    id: str
    city: str
    name_zh: str
    name_en: str
    call_opens: date
    call_closes: date
    """Last day of the call, market time; applications are made and submitted up to and including it."""
    notice_days: int
    """Length of the public notice, in calendar days after the day it starts."""
    working_group: tuple[str, ...]
    """The authorities that form the working group."""
    applications: int = 0
    """How many applications it has."""
    created_at: datetime


class Application(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One application 申报项目 and where it stands."""

    id: str
    batch_id: str
    title_zh: str
    title_en: str
    lead: str
    """Lead applicant 牵头申报机构."""
    joint: tuple[str, ...]
    """Joint applicants 联合申报机构."""
    scenario_provider: str
    """The applicant that provides the business scenario; must hold a licence."""
    licence: Licence
    innovation: str
    users: str
    risk_compensation: str
    contingency_plan: str
    exit_plan: str
    technologies: tuple[Technology, ...]
    state: State
    notice_ends: date | None
    """Last day of the public notice, market time; None before the notice."""
    exit_cause: ExitCause | None
    created_at: datetime
    moved_at: datetime
    """When it came to its present state."""
    version: int
    """Counts its changes from 1; a change names the version it was decided on."""


class HistoryEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One change of an application; entries are only ever added."""

    application_id: str
    version: int
    """The version that this change made."""
    origin: State | None
    """None for the first entry."""
    target: State
    party: Party
    actor: str
    actor_name_zh: str
    actor_name_en: str
    at: datetime
    reason: str
    """Empty in the first entry only."""


class Objection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An objection 异议 raised during the public notice; open until it is settled."""

    id: str
    application_id: str
    objector: str
    content: str
    raised_at: datetime
    settled_at: datetime | None
    upheld: bool | None
    """None while it is open."""
    conclusion: str


class CreateBatch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Open a batch."""

    city: str
    name_zh: str
    name_en: str
    call_opens: date
    call_closes: date
    notice_days: int
    working_group: tuple[str, ...]


class Draft(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an applicant fills in. Plans may be missing until it is submitted for selection."""

    title_zh: str
    title_en: str = ""
    lead: str
    joint: tuple[str, ...] = ()
    scenario_provider: str = ""
    licence: Licence = Licence.NONE
    innovation: str
    users: str
    risk_compensation: str = ""
    contingency_plan: str = ""
    exit_plan: str = ""
    technologies: tuple[Technology, ...] = ()


class Apply(Draft, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Apply to a batch."""

    batch_id: str


class Amend(Draft, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Replace what an application says while it is still being prepared."""

    application_id: str
    version: int
    reason: str


class Transition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Move an application to another state."""

    application_id: str
    to: State
    reason: str
    version: int
    """The version this was decided on; the move fails if it has changed since."""
    exit_cause: ExitCause | None = None
    """Needed to start the exit, refused elsewhere."""


class Object(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Raise an objection to an application under public notice."""

    application_id: str
    objector: str
    content: str


class Settle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Settle an objection: upheld or not, with the conclusion."""

    objection_id: str
    upheld: bool
    conclusion: str


class Filters(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which applications a list shows; None and the empty text do not restrict it."""

    batch_id: str | None = None
    state: State | None = None
    text: str = ""
    """Must occur in the title or a name of an institution, whatever the case."""


class ApplicationPage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a list, newest first, and how to get the next part."""

    items: tuple[Application, ...]
    total: int
    """Applications that fit the filters, of which ``items`` may be a part."""
    next_cursor: str | None


class Dossier(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An application with all that happened to it, and where the one who asks may move it."""

    application: Application
    batch: Batch
    history: tuple[HistoryEntry, ...]
    objections: tuple[Objection, ...]
    moves: tuple[State, ...]
