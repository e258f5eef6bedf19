"""Batches, applications and public notices for programs."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from heqi.kernel.paging import Page, whole
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.examples import DRAFT, RECORDS
from heqi.pilots.sandbox.model.lifecycle import ExitCause, Party, State
from heqi.pilots.sandbox.model.records import (
    NEWEST_FIRST,
    Amend,
    Application,
    ApplicationPage,
    Apply,
    Batch,
    CreateBatch,
    Dossier,
    Draft,
    Filters,
    HistoryEntry,
    Invite,
    LongText,
    Name,
    Object,
    Objection,
    Order,
    PublicNotice,
    Reason,
    Seat,
    Settle,
    Transition,
)
from heqi.storage import Context

Sort = Literal["title", "-title", "lead", "-lead", "state", "-state", "moved_at", "-moved_at"]


class Change(Draft, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an application says instead, and why."""

    reason: Reason


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where an application goes and why; a cause where the exit starts, and only there."""

    to: State
    reason: Reason
    exit_cause: ExitCause | None = None


class Protest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who objects, and to what."""

    objector: Name
    content: LongText


class Conclusion(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How an objection ends."""

    upheld: bool
    conclusion: Reason


@get("/batches", summary="批次列表", sync_to_thread=True)
def list_batches(ctx: Context) -> Page[Batch]:
    """All batches, newest first."""
    return whole(service.batches(ctx))


@post("/batches", summary="开设批次", sync_to_thread=True)
def create_batch(ctx: Context, data: JSONBody[CreateBatch]) -> Batch:
    """Open a batch."""
    return service.create_batch(ctx, data)


@get("/batches/{batch_id:str}", summary="查看批次", sync_to_thread=True)
def show_batch(ctx: Context, batch_id: FromPath[str]) -> Batch:
    """One batch."""
    return service.batch(ctx, batch_id)


@get("/applications", summary="申报列表", sync_to_thread=True)
def list_applications(
    ctx: Context,
    batch: FromQuery[str | None] = None,
    stands: Annotated[State | None, QueryParameter(name="state")] = None,
    q: FromQuery[str] = "",
    sort: FromQuery[Sort | None] = None,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> ApplicationPage:
    """Applications, newest first unless sorted otherwise. ``q`` looks into titles and institutions."""
    order = Order(sort=sort.removeprefix("-"), descending=sort.startswith("-")) if sort else NEWEST_FIRST
    return service.applications(ctx, Filters(batch_id=batch, state=stands, text=q), cursor, limit, order)


@post("/applications", summary="申报项目", sync_to_thread=True)
def create_application(ctx: Context, data: JSONBody[Apply]) -> Application:
    """Apply to a batch whose call is open."""
    return service.apply(ctx, data)


@get("/applications/{application_id:str}", summary="查看申报", sync_to_thread=True)
def show_application(ctx: Context, application_id: FromPath[str]) -> Application:
    """One application."""
    return service.application(ctx, application_id)


@put("/applications/{application_id:str}", summary="修改申报", sync_to_thread=True)
def change_application(
    ctx: Context, application_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Change]
) -> Application:
    """Replace what an application says while it is being prepared."""
    command = Amend(application_id=application_id, version=version, **msgspec.structs.asdict(data))
    return service.amend(ctx, command)


@get("/applications/{application_id:str}/dossier", summary="申报全卷", sync_to_thread=True)
def show_dossier(ctx: Context, application_id: FromPath[str]) -> Dossier:
    """One application with its batch, history, objections and the states it may be moved to."""
    return service.dossier(ctx, application_id)


@get("/applications/{application_id:str}/history", summary="申报历史", sync_to_thread=True)
def show_history(ctx: Context, application_id: FromPath[str]) -> Page[HistoryEntry]:
    """The changes of an application, first to last."""
    return whole(service.history(ctx, application_id))


@post("/applications/{application_id:str}/transitions", summary="推进状态", sync_to_thread=True)
def move_application(
    ctx: Context, application_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Step]
) -> Application:
    """Move an application to another state."""
    command = Transition(application_id=application_id, version=version, **msgspec.structs.asdict(data))
    return service.transition(ctx, command)


@get("/applications/{application_id:str}/objections", summary="异议列表", sync_to_thread=True)
def list_objections(ctx: Context, application_id: FromPath[str]) -> Page[Objection]:
    """The objections to an application, in the order they were raised."""
    return whole(service.objections(ctx, application_id))


@post("/applications/{application_id:str}/objections", summary="提出异议", sync_to_thread=True)
def raise_objection(ctx: Context, application_id: FromPath[str], data: JSONBody[Protest]) -> Objection:
    """Raise an objection to an application under public notice."""
    return service.raise_objection(ctx, Object(application_id=application_id, **msgspec.structs.asdict(data)))


@get("/objections/{objection_id:str}", summary="查看异议", sync_to_thread=True)
def show_objection(ctx: Context, objection_id: FromPath[str]) -> Objection:
    """One objection."""
    return service.objection(ctx, objection_id)


@post("/objections/{objection_id:str}/conclusion", summary="办结异议", sync_to_thread=True)
def settle_objection(ctx: Context, objection_id: FromPath[str], data: JSONBody[Conclusion]) -> Objection:
    """Settle an objection, once."""
    return service.settle_objection(ctx, Settle(objection_id=objection_id, **msgspec.structs.asdict(data)))


class Seating(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which institution is to act as which party."""

    party: Party
    institution: str


@post("/applications/{application_id:str}/seats", summary="邀请机构", sync_to_thread=True)
def give_seat(ctx: Context, application_id: FromPath[str], data: JSONBody[Seating]) -> Seat:
    """Give an institution the seat of the experts or the assessor; it sees the application from now on."""
    command = Invite(application_id=application_id, party=data.party, institution=data.institution)
    return service.invite(ctx, command)


@get("/notices", summary="公示项目", sync_to_thread=True)
def list_notices(
    ctx: Context,
    batch: FromQuery[str | None] = None,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> Page[PublicNotice]:
    """What everybody sees of applications from their public notice on, newest first."""
    return service.notices(ctx, batch, cursor, limit)


@get("/notices/{application_id:str}", summary="查看公示", sync_to_thread=True)
def show_notice(ctx: Context, application_id: FromPath[str]) -> PublicNotice:
    """The public notice of one application."""
    return service.notice(ctx, application_id)


OPERATIONS = (
    list_batches,
    create_batch,
    show_batch,
    list_applications,
    create_application,
    show_application,
    change_application,
    show_dossier,
    show_history,
    move_application,
    give_seat,
    list_objections,
    raise_objection,
    show_objection,
    settle_objection,
    list_notices,
    show_notice,
)

EXAMPLES = (
    *RECORDS,
    Change(reason="补充材料", **msgspec.structs.asdict(DRAFT)),
    Step(to=State.SELECTION, reason="材料齐备，提交遴选"),
    Protest(objector="溪山新闻社", content="演示语料未取得授权。"),
    Conclusion(upheld=False, conclusion="授权文件齐备，异议不成立。"),
    Seating(party=Party.EXPERTS, institution="ins_06fw1g2wg0pq8r4t6v8x0z2b4d"),
)
