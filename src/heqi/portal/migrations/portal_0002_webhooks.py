"""Webhooks: who wants to be told of what, and what is to be told."""

from alembic import op

from heqi.storage import roles

revision = "portal_0002"
down_revision = "portal_0001"
branch_labels = None
depends_on = None

TABLES = """
create table portal.webhook_subscription (
    id text primary key,
    institution text not null default heqi.institution(),
    url text not null check (length(url) <= 500),
    events text[] not null check (cardinality(events) between 1 and 100),
    enabled boolean not null,
    secret bytea not null,
    former_secret bytea,
    former_until timestamptz,
    created_by text not null,
    created_at timestamptz not null,
    version bigint not null check (version > 0),
    unique (id, institution),
    check ((former_secret is null) = (former_until is null))
);
comment on table portal.webhook_subscription is 'Where an institution wants to be told of what it recorded.';
comment on column portal.webhook_subscription.secret is 'Encrypted with the key of the home; so is the former one.';
comment on column portal.webhook_subscription.former_until is 'Until then messages are signed with both secrets.';
create index webhook_subscription_institution on portal.webhook_subscription (institution, id);
grant select, insert, update, delete on portal.webhook_subscription to {app};
{tenant:portal.webhook_subscription}

create table portal.webhook_message (
    id text primary key,
    institution text not null default heqi.institution(),
    subscription_id text not null,
    event text not null,
    body text not null,
    created_at timestamptz not null,
    foreign key (subscription_id, institution) references portal.webhook_subscription (id, institution)
        on delete cascade
);
comment on table portal.webhook_message is 'The outbox: written in the transaction of what it tells of.';
create index webhook_message_subscription on portal.webhook_message (subscription_id, id);
grant select, insert on portal.webhook_message to {app};
{tenant:portal.webhook_message}
"""


def upgrade() -> None:
    op.execute(roles.sql(TABLES))
