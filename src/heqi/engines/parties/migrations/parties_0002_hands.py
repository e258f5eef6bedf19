"""The natural persons behind a kill are for the check of four eyes only, not for whoever reads how a pilot stands."""

from alembic import op

from heqi.storage import roles

revision = "parties_0002"
down_revision = "parties_0001"
branch_labels = None
depends_on = None

HANDS = """
revoke select on parties.admission from {app};
grant select (pilot, state, consent_needed, whitelist, cap_users, cap_amount_fen, cap_products, valid_from, valid_until,
    killed_at, killed_by, kill_reason) on parties.admission to {app};
comment on column parties.admission.killed_hands is
    'The natural persons behind the kill; only door reads them, to see that somebody else lifts it.';
"""


def upgrade() -> None:
    op.execute(roles.sql(HANDS))
