"""Marks: words in every free text of the world that say who may read it, and the search for those that got out."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Collection, Mapping

from sqlalchemy import Connection, text

PLACES = {"a": "甲子证券", "b": "青松基金", "c": "北辰股权交易中心", "w": "试点工作组", "h": "平台运营方"}
"""The institutions of the world, by the letter that names them here."""
OWNERS = "abc"
"""The three whose rows every table of tenants holds."""
EVERYBODY = frozenset("abcwh")
_MARK = re.compile(r"mk[abcwh]+q7f3")
_ID = re.compile(r"\b[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}\b")
_ZIP = b"PK\x03\x04"


def mark(owner: str, *readers: str) -> str:
    """A word for a text of ``owner`` that the institutions ``readers`` may read too."""
    return f"mk{owner}{''.join(sorted(readers))}q7f3"


def marks_in(content: str) -> set[str]:
    """The marks in a text."""
    return set(_MARK.findall(content))


def readers_of(word: str) -> frozenset[str]:
    """Who may read a text with this mark."""
    return frozenset(word.removeprefix("mk").removesuffix("q7f3"))


def ids_in(content: str) -> set[str]:
    """What has the shape of an id in a text."""
    return set(_ID.findall(content))


def words_of(body: bytes) -> str:
    """A body as text; of a workbook or another archive the texts of all its members."""
    if not body.startswith(_ZIP):
        return body.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        return "\n".join(words_of(archive.read(one)) for one in archive.namelist())


COLUMNS = text("""
    select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as keys,
           exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
                   and p.cmd in ('SELECT', 'ALL') and p.qual = 'true' and p.roles::text ~ '_app') as public
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where c.relrowsecurity and exists (
        select from pg_attribute o where o.attrelid = c.oid and o.attname = 'institution')
    group by n.nspname, c.relname, c.oid order by 1
""")
SHARED = text("select subject, owner, institution from heqi.participant")
DEEDS = text("select id, entry_id, subject, institution from evidence.deed")
CREDENTIALS = text("""
    select s.id, p.institution from identity.session s join parties.person p on p.id = s.person
    union all select t.id, p.institution from identity.token t join parties.person p on p.id = t.person
    union all select individual, institution from parties.person
""")
NOTICES = text("select id from sandbox.notice")


def readers_by_id(db: Connection, letters: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Of every id that stands as a key in a table of tenants: the institutions that may see it.

    ``db`` sees everything; ``letters``: by the id of an institution.
    """
    shared: dict[tuple[str, str], set[str]] = {}
    for subject, owner, reader in db.execute(SHARED):
        shared.setdefault((subject, owner), set()).add(reader)
    found: dict[str, frozenset[str]] = {}

    def keep(token: str, owner: str, subject: str | None = None) -> None:
        also = shared.get((subject or token, owner), set())
        readers = frozenset(letters[one] for one in {owner, *also} if one in letters)
        found[token] = found.get(token, frozenset()) | readers

    for name, keys, public in db.execute(COLUMNS).all():
        for row in db.exec_driver_sql(f"select institution, {', '.join(keys)} from {name}"):
            for token in _ids_of(row[1:]):
                keep(token, row[0])
                found[token] = EVERYBODY if public else found[token]
    deeds = db.execute(DEEDS).all()
    for token, entry, subject, owner in deeds:
        for one in filter(None, (token, entry)):
            keep(one, owner, subject)
    for token, owner in db.execute(CREDENTIALS):
        keep(token, owner)
    for token in db.execute(NOTICES).scalars():
        found[token] = EVERYBODY
    for _, _, subject, owner in deeds:  # whoever did something knows to what
        if subject in found and owner in letters:
            found[subject] |= {letters[owner]}
    return found


def _ids_of(values: Collection[object]) -> set[str]:
    """Ids among the values of a key; institutions are known to every member."""
    return {one for value in values if isinstance(value, str) for one in ids_in(value) if not one.startswith("ins_")}
