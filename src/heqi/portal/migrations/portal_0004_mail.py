"""Where people want mail, and in which language."""

from alembic import op

from heqi.storage import roles

revision = "portal_0004"
down_revision = "portal_0003"
branch_labels = None
depends_on = "parties_0003"

TABLES = """
create table portal.mail_address (
    person text primary key,
    institution text not null default heqi.institution(),
    address text not null check (length(address) <= 254),
    language text not null check (language in ('zh', 'en')),
    changed_at timestamptz not null
);
comment on table portal.mail_address is 'Where a person wants notices mailed to; nobody but the person reads it.';
alter table portal.mail_address enable row level security;
create policy own on portal.mail_address to {app}
    using (institution = (select heqi.institution()) and person = (select heqi.person()))
    with check (institution = (select heqi.institution()) and person = (select heqi.person()));
create policy door_all on portal.mail_address for select to {door} using (true);
grant select, insert, update, delete on portal.mail_address to {app};
grant usage on schema portal to {door};
grant select on portal.mail_address to {door};
"""


def upgrade() -> None:
    op.execute(roles.sql(TABLES))
