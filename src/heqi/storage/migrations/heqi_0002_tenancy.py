"""Tenancy: for whom a transaction runs, and with whom the owner of a subject shares it."""

from alembic import op

from heqi.storage import roles

revision = "heqi_0002"
down_revision = "heqi_0001"
branch_labels = None
depends_on = None

TENANCY = """
create function heqi.institution() returns text language sql stable parallel safe
    return coalesce(current_setting('heqi.institution', true), '');
comment on function heqi.institution is 'The institution for which this transaction runs; empty when nobody said.';

create function heqi.person() returns text language sql stable parallel safe
    return coalesce(current_setting('heqi.person', true), '');
comment on function heqi.person is 'The person who acts in this transaction; empty when nobody said.';

create table heqi.participant (
    subject text not null,
    owner text not null,
    institution text not null check (institution <> owner),
    primary key (subject, owner, institution)
);
comment on table heqi.participant is 'The owner of a subject lets another institution read it.';
create index participant_institution on heqi.participant (institution, subject);
alter table heqi.participant enable row level security;
create policy participant_read on heqi.participant for select to {app}
    using (heqi.institution() in (owner, institution));
create policy participant_insert on heqi.participant for insert to {app}
    with check (owner = heqi.institution() and owner <> '');
grant select, insert on heqi.participant to {app};

create function heqi.shares(of_subject text, of_owner text) returns boolean language sql stable parallel safe
    return exists (
        select from heqi.participant p
        where p.subject = of_subject and p.owner = of_owner and p.institution = heqi.institution());
comment on function heqi.shares is 'Whether the owner of this subject lets the present institution take part in it.';

revoke all on function heqi.institution, heqi.person, heqi.shares from public;
grant execute on function heqi.institution, heqi.person, heqi.shares to {app}, {log}, {door};
grant usage on schema heqi to {log}, {door};
"""


def upgrade() -> None:
    op.execute(roles.sql(TENANCY))
