"""A regulator can be a working group too, as the manifest has it; who reads a row is asked of the planner."""

from alembic import op

from heqi.storage import roles

revision = "sandbox_0004"
down_revision = "sandbox_0003"
branch_labels = None
depends_on = None

SUPERVISES = """
create or replace function sandbox.supervises() returns boolean language sql stable
    return exists (
        select from parties.institution i
        where i.id = heqi.institution() and i.kind in ('working_group', 'regulator') and i.status = 'active');
comment on function sandbox.supervises is 'Whether this transaction runs for a working group, or a regulator as one.';
"""
READABLE = """
alter policy objection_read on sandbox.objection using {readable:sandbox.objection};
alter policy complaint_read on sandbox.complaint using {readable:sandbox.complaint};
alter policy event_read on sandbox.case_event using {readable:sandbox.case_event:subject};
"""


def upgrade() -> None:
    for part in (SUPERVISES, READABLE):
        op.execute(roles.sql(part))
