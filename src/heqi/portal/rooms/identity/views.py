"""The tables of people and institutions."""

from __future__ import annotations

import msgspec

from heqi.engines import parties
from heqi.engines.parties import (
    INSTITUTION_KINDS,
    INSTITUTION_STATUSES,
    Institution,
    InstitutionKind,
    InstitutionList,
    InstitutionStatus,
    PeopleList,
    Person,
)
from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Filter, Kind, Row, Sheet, TableQuery, Tone
from heqi.portal.rooms.identity.model.records import STATE_NAMES, AccountState
from heqi.portal.rooms.identity.service import people
from heqi.portal.rooms.identity.service.people import AccountFacts
from heqi.storage import HOUSE, Context

PEOPLE_COLUMNS = (
    Column("name", Text("姓名", "Name"), sortable=True),
    Column("login", Text("登录名", "Login"), Kind.CODE),
    Column("state", Text("账户", "Account"), Kind.BADGE),
    Column("factor", Text("第二因素", "Second factor")),
    Column("joined_at", Text("加入", "Joined"), Kind.MOMENT, sortable=True),
    Column("left_at", Text("离开", "Left"), Kind.MOMENT),
    Column("id", Text("编号", "Id"), Kind.CODE),
)
PEOPLE_FILTERS = (
    Filter("q", Text("姓名", "Name")),
    Filter("status", Text("在职", "Whether here"), (("here", Text("在职", "here")), ("left", Text("已离开", "left")))),
)
TONES = {
    AccountState.ACTIVE: Tone.SUCCESS,
    AccountState.INVITED: Tone.INFO,
    AccountState.LOCKED: Tone.WARNING,
    AccountState.LEFT: Tone.NEUTRAL,
}
INSTITUTION_COLUMNS = (
    Column("name", Text("机构", "Institution"), sortable=True),
    Column("kind", Text("类型", "Kind"), sortable=True),
    Column("uscc", Text("统一社会信用代码", "Credit code"), Kind.CODE),
    Column("lei", Text("LEI", "LEI"), Kind.CODE),
    Column("status", Text("状态", "State"), Kind.BADGE, sortable=True),
    Column("id", Text("编号", "Id"), Kind.CODE),
)
INSTITUTION_FILTERS = (
    Filter("q", Text("名称或代码", "Name or code")),
    Filter("kind", Text("类型", "Kind"), [(kind.value, name) for kind, name in INSTITUTION_KINDS.items()]),
    Filter("status", Text("状态", "State"), [(one.value, name) for one, name in INSTITUTION_STATUSES.items()]),
)


def people_table(ctx: Context, query: TableQuery) -> Sheet:
    """The people of the own institution with their accounts, newest first unless sorted otherwise."""
    query.check(PEOPLE_COLUMNS, PEOPLE_FILTERS)
    asked = PeopleList(
        text=query.filters.get("q", ""),
        left={"here": False, "left": True}.get(query.filters.get("status", "")),
        sort=query.sort,
        descending=query.descending or query.sort is None,
        cursor=query.cursor,
        limit=query.limit,
    )
    found = parties.people_page(ctx, asked)
    facts = people.accounts(ctx, [one.id for one in found.items])
    return Sheet(
        name="people",
        title=Text("人员", "People"),
        columns=PEOPLE_COLUMNS,
        rows=[_person(one, facts.get(one.id)) for one in found.items],
        total=found.total,
        next_cursor=found.next_cursor,
        filters=PEOPLE_FILTERS,
        query=query,
    )


def institution_table(ctx: Context, query: TableQuery) -> Sheet:
    """The enrolled institutions as they came, unless sorted otherwise."""
    query.check(INSTITUTION_COLUMNS, INSTITUTION_FILTERS)
    asked = query.filters
    found = parties.institutions_page(
        ctx,
        InstitutionList(
            text=asked.get("q", ""),
            kind=InstitutionKind(asked["kind"]) if "kind" in asked else None,
            status=InstitutionStatus(asked["status"]) if "status" in asked else None,
            sort=query.sort,
            descending=query.descending,
            cursor=query.cursor,
            limit=query.limit,
        ),
    )
    leads = ctx.allows("parties.enrol_institution", HOUSE)
    return Sheet(
        name="institutions",
        title=Text("机构", "Institutions"),
        columns=INSTITUTION_COLUMNS,
        rows=[_institution(one, leads) for one in found.items],
        total=found.total,
        next_cursor=found.next_cursor,
        filters=INSTITUTION_FILTERS,
        query=query,
    )


def _person(one: Person, facts: AccountFacts | None) -> Row:
    state = AccountState.LEFT if one.left_at else facts.state if facts else None
    cells = {
        "name": one.name,
        "login": facts.login if facts else "",
        "state": STATE_NAMES[state] if state else Text("无账户", "No account"),
        "factor": Text("已设置", "Set up") if facts and facts.has_factor else Text("未设置", "None"),
        "joined_at": one.joined_at,
        "left_at": one.left_at,
        "id": one.id,
    }
    return Row(cells, href=f"/identity/people/{one.id}", tone=TONES[state] if state else Tone.NEUTRAL)


def _institution(one: Institution, leads: bool) -> Row:
    cells = msgspec.structs.asdict(one) | {
        "kind": INSTITUTION_KINDS[one.kind],
        "uscc": one.uscc or "",
        "lei": one.lei or "",
        "status": INSTITUTION_STATUSES[one.status],
    }
    shown = {column.key: cells[column.key] for column in INSTITUTION_COLUMNS}
    active = one.status is InstitutionStatus.ACTIVE
    href = f"/identity/institutions/{one.id}" if leads and one.id != HOUSE else None
    return Row(shown, href=href, tone=Tone.SUCCESS if active else Tone.WARNING)
