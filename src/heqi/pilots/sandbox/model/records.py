"""What the sandbox keeps, and the commands that change it. Commands and records are also the shapes of the API."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from heqi.kernel.messages import Text
from heqi.pilots.sandbox.model.lifecycle import ExitCause, Party, State

NAME_LENGTH = 120
TEXT_LENGTH = 4000
REASON_LENGTH = 1000
LIST_LENGTH = 20
NOTICE_DAYS = range(1, 366)


def _text(least: int, most: int) -> Meta:
    """For the description of the API; what is said about a wrong text, with all else that is wrong, says ``rules``."""
    return Meta(extra_json_schema={"minLength": least, "maxLength": most})


Name = Annotated[str, _text(1, NAME_LENGTH)]
OptionalName = Annotated[str, _text(0, NAME_LENGTH)]
Title = Annotated[str, _text(2, NAME_LENGTH)]
LongText = Annotated[str, _text(2, TEXT_LENGTH)]
Plan = Annotated[str, _text(0, TEXT_LENGTH)]
Reason = Annotated[str, _text(2, REASON_LENGTH)]
Names = Annotated[tuple[Name, ...], Meta(extra_json_schema={"maxItems": LIST_LENGTH, "uniqueItems": True})]
SomeNames = Annotated[
    tuple[Name, ...], Meta(extra_json_schema={"minItems": 1, "maxItems": LIST_LENGTH, "uniqueItems": True})
]
Days = Annotated[int, Meta(extra_json_schema={"minimum": NOTICE_DAYS[0], "maximum": NOTICE_DAYS[-1]})]


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
    institution: str
    """The working group that runs it, as an institution of the platform."""
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
    institution: str
    """Whose application it is: the institution of the person who applied."""
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
    pilot: str
    """The system of this house that runs the project, by slug; empty: none."""
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
    institution: str
    """That of the application."""
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
    institution: str
    """Whose person raised it."""
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

    city: Name
    name_zh: Name
    name_en: Name
    call_opens: date
    call_closes: date
    notice_days: Days
    working_group: SomeNames


class Draft(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an applicant fills in. Plans may be missing until it is submitted for selection."""

    title_zh: Title
    title_en: OptionalName = ""
    lead: Name
    joint: Names = ()
    scenario_provider: OptionalName = ""
    licence: Licence = Licence.NONE
    innovation: LongText
    users: LongText
    risk_compensation: Plan = ""
    contingency_plan: Plan = ""
    exit_plan: Plan = ""
    technologies: tuple[Technology, ...] = ()
    pilot: str = ""
    """The system of this house that is to run it, by slug; empty: none. Its admission follows the application."""


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


class Invite(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Give an institution the seat of the experts or of the assessor on an application."""

    application_id: str
    party: Party
    institution: str


class Filters(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which applications a list shows; None and the empty text do not restrict it."""

    batch_id: str | None = None
    state: State | None = None
    text: str = ""
    """Must occur in the title or a name of an institution, whatever the case."""


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """In which order a list stands: by a column of its table, then by id; without a column by id alone."""

    sort: str | None = None
    descending: bool = False


NEWEST_FIRST = Order(descending=True)


class ApplicationPage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a list, newest first, and how to get the next part."""

    items: tuple[Application, ...]
    total: int
    """Applications that fit the filters, of which ``items`` may be a part."""
    next_cursor: str | None


class Seat(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which institution acts as which party on an application, and since when."""

    application_id: str
    party: Party
    holder: str
    holder_name_zh: str
    holder_name_en: str
    since: datetime
    granted_by: str


class PublicNotice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What everybody sees of an application from its public notice 公示 on: the disclosure table, and no more."""

    id: str
    """That of the application."""
    institution: str
    working_group: str
    """The institution that runs the batch, and settles objections."""
    batch_id: str
    title_zh: str
    title_en: str
    lead: str
    joint: tuple[str, ...]
    scenario_provider: str
    licence: Licence
    innovation: str
    users: str
    technologies: tuple[Technology, ...]
    risk_compensation: str
    exit_plan: str
    state: State
    notice_ends: date
    moved_at: datetime


class Dossier(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An application with all that happened to it, and where the one who asks may move it."""

    application: Application
    batch: Batch
    history: tuple[HistoryEntry, ...]
    objections: tuple[Objection, ...]
    """Those that the one who asks may see: parties of the application see all."""
    seats: tuple[Seat, ...]
    moves: tuple[State, ...]
