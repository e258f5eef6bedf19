"""Institutions take turns within a queue: what waits is found by queue and institution."""

from alembic import op

revision = "flow_0002"
down_revision = "flow_0001"
branch_labels = None
depends_on = None

TURNS = """
create index run_turn on flow.run (queue, institution, wake_at) where state in ('queued', 'waiting');
drop index flow.run_due;
"""


def upgrade() -> None:
    op.execute(TURNS)
