"""Lists of people and institutions in an order of one's choice, part by part."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, text

from heqi.engines.parties.model.listing import InstitutionList, PeopleList
from heqi.engines.parties.model.people import Institution, Person
from heqi.engines.parties.store.people import record_of

# In the order of GB 18030 the common Chinese characters stand by their pinyin, whatever locales the server has.
_NAME = "encode(convert_to(lower(m.name_zh), 'GB18030'), 'hex')"
_PERSON_KEY = f"""(case cast(:sort as text)
        when 'name' then {_NAME}
        when 'joined_at' then to_char(m.joined_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
        else '' end) collate "C" """
_INSTITUTION_KEY = f"""(case cast(:sort as text)
        when 'name' then {_NAME}
        when 'kind' then m.kind
        when 'status' then m.status
        else '' end) collate "C" """

_PEOPLE_THAT_FIT = """
    from parties.person m
    where m.institution = :institution
      and (cast(:left as boolean) is null or (m.left_at is not null) = cast(:left as boolean))
      and position(lower(cast(:text as text)) in lower(m.name_zh || ' ' || m.name_en)) > 0
"""
_INSTITUTIONS_THAT_FIT = """
    from parties.institution m
    where (cast(:kind as text) is null or m.kind = cast(:kind as text))
      and (cast(:status as text) is null or m.status = cast(:status as text))
      and position(lower(cast(:text as text)) in lower(concat_ws(' ', m.name_zh, m.name_en, m.uscc, m.lei))) > 0
"""
# the cursor is the id of the last row shown; its place in the order is looked up
_FOLLOWING = """
      and (cast(:cursor as text) is null or (KEY, m.id collate "C") BEYOND
           (select KEY, m.id collate "C" from TABLE m where m.id = cast(:cursor as text)))
    order by KEY WAY, m.id collate "C" WAY limit cast(:limit as bigint)
"""
_PEOPLE = (
    "select m.id, m.institution, m.name_zh, m.name_en, m.individual, m.resident_id_masked, m.joined_at, m.left_at"
    + _PEOPLE_THAT_FIT
    + _FOLLOWING.replace("KEY", _PERSON_KEY).replace("TABLE", "parties.person")
)
_INSTITUTIONS = (
    "select m.*"
    + _INSTITUTIONS_THAT_FIT
    + _FOLLOWING.replace("KEY", _INSTITUTION_KEY).replace("TABLE", "parties.institution")
)
PEOPLE_DOWN = text(_PEOPLE.replace("BEYOND", "<").replace("WAY", "desc"))
PEOPLE_UP = text(_PEOPLE.replace("BEYOND", ">").replace("WAY", "asc"))
COUNT_PEOPLE = text("select count(*)" + _PEOPLE_THAT_FIT)
INSTITUTIONS_DOWN = text(_INSTITUTIONS.replace("BEYOND", "<").replace("WAY", "desc"))
INSTITUTIONS_UP = text(_INSTITUTIONS.replace("BEYOND", ">").replace("WAY", "asc"))
COUNT_INSTITUTIONS = text("select count(*)" + _INSTITUTIONS_THAT_FIT)


def people(db: Connection, institution: str, asked: PeopleList) -> tuple[list[Person], int]:
    """People of an institution in the order asked for, with one more where there is a next part; and how many fit."""
    words = msgspec.structs.asdict(asked) | {"institution": institution, "limit": asked.limit + 1}
    rows = db.execute(PEOPLE_DOWN if asked.descending else PEOPLE_UP, words).mappings().all()
    total = db.execute(COUNT_PEOPLE, words).scalar_one()
    return [msgspec.convert(record_of(row, "name"), Person) for row in rows], total


def institutions(db: Connection, asked: InstitutionList) -> tuple[list[Institution], int]:
    """Institutions likewise."""
    words = msgspec.structs.asdict(asked) | {"limit": asked.limit + 1}
    rows = db.execute(INSTITUTIONS_DOWN if asked.descending else INSTITUTIONS_UP, words).mappings().all()
    total = db.execute(COUNT_INSTITUTIONS, words).scalar_one()
    return [msgspec.convert(record_of(row, "name"), Institution) for row in rows], total
