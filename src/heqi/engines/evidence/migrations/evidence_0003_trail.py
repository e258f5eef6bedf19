"""Deeds: what was done by whom, each bound into the log; and to whom each deposit belongs."""

from alembic import op

from heqi.storage import roles

revision = "evidence_0003"
down_revision = "evidence_0002"
branch_labels = None
depends_on = "heqi_0002"

TRAIL = """
create table evidence.deed (
    id text primary key,
    institution text not null check (institution <> ''),
    at timestamptz not null,
    actor text not null,
    on_behalf_of text,
    action text not null,
    subject text not null,
    before_sha256 text check (length(before_sha256) = 64),
    after_sha256 text check (length(after_sha256) = 64),
    personal boolean not null,
    request_id text not null,
    entry_id text references evidence.entry (entry_id)
);
comment on table evidence.deed is 'What was done, by whom, in which request; its entry in the log commits to it.';
create index deed_open on evidence.deed (id) where entry_id is null;
create index deed_institution on evidence.deed (institution, id);
create index deed_subject on evidence.deed (subject, id);
create index deed_request on evidence.deed (request_id);

alter table evidence.deed enable row level security;
create policy tenant_read on evidence.deed for select to {app}
    using (institution = heqi.institution() or heqi.shares(subject, institution));
-- who is not let in yet, or is nobody's, leaves its traces with the house
create policy tenant_insert on evidence.deed for insert to {app}
    with check (institution = coalesce(nullif(heqi.institution(), ''), 'house'));
create policy sequencer on evidence.deed to {log} using (true);
grant select, insert on evidence.deed to {app};
grant select, update (entry_id) on evidence.deed to {log};

alter table evidence.disclosure
    add column institution text not null default 'house' check (institution <> ''),
    add column stream text not null default 'deposit' check (stream in ('deposit', 'trail'));
alter table evidence.disclosure alter column institution drop default, alter column stream drop default;
alter table evidence.payload add column institution text not null default 'house' check (institution <> '');
alter table evidence.payload alter column institution drop default;
alter table evidence.payload_chunk add column institution text not null default 'house' check (institution <> '');
alter table evidence.payload_chunk alter column institution drop default;
create index disclosure_institution on evidence.disclosure (institution, stream, entry_id);

alter table evidence.disclosure enable row level security;
alter table evidence.payload enable row level security;
alter table evidence.payload_chunk enable row level security;
create policy tenant_read on evidence.disclosure for select to {app}
    using (institution = heqi.institution() or heqi.shares(entry_id, institution));
create policy tenant_read on evidence.payload for select to {app}
    using (institution = heqi.institution() or heqi.shares(entry_id, institution));
create policy tenant_read on evidence.payload_chunk for select to {app}
    using (institution = heqi.institution() or heqi.shares(entry_id, institution));
create policy log_keeps on evidence.disclosure to {log} using (true) with check (true);
create policy log_keeps on evidence.payload to {log} using (true) with check (true);
create policy log_keeps on evidence.payload_chunk to {log} using (true) with check (true);
grant usage on schema evidence to {app};
grant select on evidence.disclosure, evidence.payload, evidence.payload_chunk, evidence.entry, evidence.checkpoint
    to {app};
"""


def upgrade() -> None:
    op.execute(roles.sql(TRAIL))
