"""How long the run-off of an exit takes is dated data like the other deadlines."""

from alembic import op

from heqi.storage import roles

revision = "sandbox_0005"
down_revision = "sandbox_0004"
branch_labels = None
depends_on = "flow_0001"

RUN_OFF = """
insert into sandbox.deadline_rule (id, institution, matter, unit, count, valid_from, source, set_by, set_at)
values ('rul_00000000000000000000000006', 'house', 'exit_run_off', 'days', 30, date '2021-01-01',
    '平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies',
    'system', timestamptz '2021-01-01 00:00:00+08');
"""


def upgrade() -> None:
    op.execute(roles.sql(RUN_OFF))
