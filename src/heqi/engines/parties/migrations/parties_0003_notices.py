"""Notices: what the house has to tell a person, in both languages."""

from alembic import op

from heqi.storage import roles

revision = "parties_0003"
down_revision = "parties_0002"
branch_labels = None
depends_on = None

NOTICES = """
create table parties.notice (
    id text primary key,
    institution text not null,
    person text not null,
    subject_zh text not null check (length(subject_zh) between 1 and 200),
    subject_en text not null check (length(subject_en) between 1 and 200),
    body_zh text not null check (length(body_zh) <= 10000),
    body_en text not null check (length(body_en) <= 10000),
    link text not null check (link = '' or link ~ '^/[^/]'),
    created_at timestamptz not null,
    foreign key (person, institution) references parties.person (id, institution)
);
comment on table parties.notice is 'What a person is told; written as door: not only colleagues tell it.';
comment on column parties.notice.link is 'The page it is about: a path of this house.';
create index notice_person on parties.notice (person, id);
alter table parties.notice enable row level security;
create policy own on parties.notice for select to {app}
    using (institution = (select heqi.institution()) and person = (select heqi.person()));
create policy door_all on parties.notice to {door} using (true) with check (true);
grant select on parties.notice to {app};
grant select, insert on parties.notice to {door};
"""


def upgrade() -> None:
    op.execute(roles.sql(NOTICES))
