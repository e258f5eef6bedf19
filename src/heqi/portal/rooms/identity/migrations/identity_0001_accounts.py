"""Accounts, sessions, API tokens, one-time links, provider links, counters of failures; and how one enters."""

from alembic import op

from heqi.storage import roles

revision = "identity_0001"
down_revision = None
branch_labels = ("identity",)
depends_on = "parties_0001"

TABLES = """
create schema identity authorization {owner};

create table identity.account (
    person text primary key references parties.person,
    login text not null unique check (login ~ '^[a-z0-9][a-z0-9._@-]{1,62}$'),
    state text not null check (state in ('invited', 'active', 'locked', 'left')),
    demo boolean not null,
    password_hash text,
    password_changed_at timestamptz,
    totp_sealed bytea,
    totp_confirmed_at timestamptz check (totp_confirmed_at is null or totp_sealed is not null),
    totp_step bigint not null default 0,
    created_at timestamptz not null
);
comment on column identity.account.totp_step is 'Time step of the last accepted code: no code counts twice.';

create table identity.recovery_code (
    person text not null references identity.account,
    code_hash bytea not null check (octet_length(code_hash) = 32),
    used_at timestamptz,
    primary key (person, code_hash)
);

create table identity.provider_link (
    issuer text not null,
    subject text not null,
    person text not null references identity.account,
    linked_at timestamptz not null,
    primary key (issuer, subject)
);
create index provider_link_person on identity.provider_link (person);

create table identity.session (
    id text primary key,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    person text not null references identity.account,
    second_factor boolean not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    idle interval not null,
    expires_at timestamptz not null,
    browser text not null,
    address text not null,
    revoked_at timestamptz
);
create index session_person on identity.session (person) where revoked_at is null;
comment on column identity.session.token_hash is 'SHA-256 of the cookie; the cookie itself is nowhere kept.';

create table identity.token (
    id text primary key,
    secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
    person text not null references identity.account,
    name text not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at <= created_at + interval '366 days'),
    used_on date,
    revoked_at timestamptz
);
create index token_person on identity.token (person) where revoked_at is null;

create table identity.invitation (
    code_hash bytea primary key check (octet_length(code_hash) = 32),
    person text not null references identity.account,
    purpose text not null check (purpose in ('join', 'sign-in')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index invitation_person on identity.invitation (person) where used_at is null;

create table identity.flow (
    state_hash bytea primary key check (octet_length(state_hash) = 32),
    visit_hash bytea not null check (octet_length(visit_hash) = 32),
    provider text not null,
    nonce text not null,
    verifier text not null,
    next text not null,
    person text references identity.account,
    invitation bytea,
    expires_at timestamptz not null
);
comment on table identity.flow is 'Sign-ins at a provider that were begun; deleted when answered.';

create table identity.attempt (
    counter bytea primary key check (octet_length(counter) = 32),
    failures integer not null check (failures > 0),
    last_at timestamptz not null,
    blocked_until timestamptz not null
);
comment on table identity.attempt is 'Failures by keyed hash of login name or address: known and unknown names alike.';

grant usage on schema identity to {app}, {door};
grant select, insert, update on identity.account, identity.recovery_code, identity.session, identity.token,
    identity.invitation, identity.attempt to {door};
grant select, insert, delete on identity.provider_link, identity.flow to {door};
grant delete on identity.recovery_code, identity.attempt, identity.session, identity.invitation to {door};
"""

ENTER = """
create function identity.enter(credential text, hash bytea, moment timestamptz)
returns table (id text, person text, login text, demo boolean, has_factor boolean, second_factor boolean,
               scopes text[], name_zh text, name_en text, institution text, roles text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_id text; found_person text; found_second boolean := true; found_scopes text[]; seen timestamptz; day date;
begin
    if credential = 'session' then
        select s.id, s.person, s.second_factor, s.seen_at into found_id, found_person, found_second, seen
        from identity.session s
        where s.token_hash = hash and s.revoked_at is null and s.expires_at > moment and s.seen_at + s.idle > moment;
        if found_id is not null and seen < moment - interval '1 minute' then
            update identity.session s set seen_at = moment where s.id = found_id and s.seen_at < moment;
        end if;
    elsif credential = 'token' then
        select t.id, t.person, t.scopes, t.used_on into found_id, found_person, found_scopes, day
        from identity.token t
        where t.secret_hash = hash and t.revoked_at is null and t.expires_at > moment;
        if found_id is not null and day is distinct from cast(moment at time zone 'Asia/Shanghai' as date) then
            update identity.token t set used_on = cast(moment at time zone 'Asia/Shanghai' as date)
            where t.id = found_id;
        end if;
    end if;
    return query
        select found_id, a.person, a.login, a.demo, a.totp_confirmed_at is not null, found_second, found_scopes,
               p.name_zh, p.name_en, p.institution, p.roles
        from identity.account a cross join lateral parties.actor(a.person, moment) p
        where a.person = found_person and a.state = 'active' and not p.has_left;
end;
$$;
comment on function identity.enter is 'Who shows this session cookie or API token; no row: nobody who may enter.';
revoke all on function identity.enter from public;
grant execute on function identity.enter to {app};
"""


def upgrade() -> None:
    for part in (TABLES, ENTER):
        op.execute(roles.sql(part))
