"""What others may read of a house names nobody: tiles, checkpoints, metrics, program logs, static exports.

Whatever the demo world calls a person, an institution or a record is looked for in all of it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import text

from heqi.kernel.settings import Settings
from heqi.portal.house import attach_house
from tests.portal.conftest import Running, heqi

SCHEMAS = ("parties", "identity", "sandbox", "evidence", "flow", "portal")
COLUMNS = text("""
    select c.table_schema, c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = any (cast(:schemas as text[])) and c.data_type = 'text' and t.table_type = 'BASE TABLE'
""")
TELLING = re.compile(r"[a-z]{2,8}_[0-7][0-9a-hjkmnp-tv-z]{25}|.*[一-鿿]{2,}.*|[0-9A-Z]{18}|.+@.+\..+", re.DOTALL)
"""An id, a text in Chinese, a code with a check digit, a mail address."""
LONGEST = 200
OF_NOBODY = ("req_", "wrk_")
"""Requests and workers: the program log exists to tell of them."""


@pytest.fixture(scope="module")
def identifiers(up: Running) -> set[str]:
    """Names, codes, addresses and ids of everybody and everything in the demo world."""
    found: set[str] = set()
    with attach_house(Settings(home=up.home)) as house, house.database.admin() as admin:
        for schema, table, column in admin.execute(COLUMNS, {"schemas": list(SCHEMAS)}).all():
            values = admin.exec_driver_sql(f'select distinct "{column}" from "{schema}"."{table}"').scalars()
            found |= {value for value in values if value and len(value) <= LONGEST and TELLING.fullmatch(value)}
        found = {one for one in found if not one.startswith(OF_NOBODY)}
        entries = set(admin.execute(text("select entry_id from evidence.entry")).scalars())
    assert any(one.startswith("per_") for one in found)
    assert any("证券" in one for one in found)
    return found - entries  # an entry names itself


def test_nothing_that_others_may_read_names_anybody(up: Running, identifiers: set[str], tmp_path: Path) -> None:
    with up.sign_in() as client:
        client.post("/api/v1/evidence/deposits", files={"files": ("甲子证券.txt", b"x")}).raise_for_status()
        for page in ("/", "/evidence", "/sandbox", "/sandbox/work", "/search?q=甲子"):
            client.get(page, headers={"accept": "text/html"})
        public = {"metrics": client.get("/metrics").content, "checkpoint": client.get("/log/checkpoint").content}
    exported = heqi(up.home, "evidence", "export", tmp_path / "log")
    assert exported.returncode == 0, exported.stderr
    public |= {str(path): path.read_bytes() for path in (tmp_path / "log").rglob("*") if path.is_file()}
    public |= {str(path): path.read_bytes() for path in (up.home / "log").glob("*") if path.is_file()}
    assert len(public) > 5
    assert sum(map(len, public.values())) > 50_000
    found = {(place, one) for place, content in public.items() for one in identifiers if one.encode() in content}
    assert found == set()
