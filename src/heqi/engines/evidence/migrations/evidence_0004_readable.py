"""Who reads a deed or an entry is asked of the planner, not of a function row by row."""

from alembic import op

from heqi.storage import roles

revision = "evidence_0004"
down_revision = "evidence_0003"
branch_labels = None
depends_on = None

READABLE = """
alter policy tenant_read on evidence.deed using {readable:evidence.deed:subject};
alter policy tenant_read on evidence.disclosure using {readable:evidence.disclosure:entry_id};
alter policy tenant_read on evidence.payload using {readable:evidence.payload:entry_id};
alter policy tenant_read on evidence.payload_chunk using {readable:evidence.payload_chunk:entry_id};
"""


def upgrade() -> None:
    op.execute(roles.sql(READABLE))
