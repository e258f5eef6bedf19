"""The portal's own tables: answers kept for idempotency keys."""

from alembic import op

from heqi.storage import roles

revision = "portal_0001"
down_revision = None
branch_labels = ("portal",)
depends_on = "heqi_0002"

TABLES = """
create schema portal authorization {owner};
grant usage on schema portal to {app};

create table portal.answer (
    institution text not null,
    person text not null,
    key text not null check (length(key) between 1 and 255),
    fingerprint bytea not null,
    sealed bytea not null,
    kept_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > kept_at),
    primary key (institution, person, key)
);
comment on table portal.answer is 'What was answered to a request with an Idempotency-Key, written with its effect.';
comment on column portal.answer.fingerprint is 'SHA-256 of what was asked: a key with another question is refused.';
comment on column portal.answer.sealed is 'Status, headers and body, encrypted with the key of the home.';
create index answer_expires_at on portal.answer (expires_at);
alter table portal.answer enable row level security;
create policy answer_own on portal.answer to {app}
    using (institution = heqi.institution() and person = heqi.person())
    with check (institution = heqi.institution() and person = heqi.person());
create policy answer_expired_read on portal.answer for select to {door} using (true);
create policy answer_expired_delete on portal.answer for delete to {door} using (true);
grant select, insert, update, delete on portal.answer to {app};
grant usage on schema portal to {door};
grant select, delete on portal.answer to {door};
"""


def upgrade() -> None:
    op.execute(roles.sql(TABLES))
