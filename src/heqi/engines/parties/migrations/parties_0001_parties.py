"""Institutions, people, mandates and delegations; four-eyes approvals; admission of pilots and its use."""

from alembic import op

from heqi.storage import roles

revision = "parties_0001"
down_revision = None
branch_labels = ("parties",)
depends_on = "heqi_0002"

PEOPLE = """
create schema parties authorization {owner};

create table parties.institution (
    id text primary key,
    name_zh text not null,
    name_en text not null,
    kind text not null,
    uscc text unique check (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    lei text unique check (lei ~ '^[0-9A-Z]{18}[0-9]{2}$'),
    status text not null check (status in ('active', 'suspended', 'closed')),
    created_at timestamptz not null
);
comment on table parties.institution is 'Reference data: every member sees every institution; written as door.';
insert into parties.institution (id, name_zh, name_en, kind, status, created_at)
values ('house', '平台运营方', 'Operator of the platform', 'operator', 'active', now());

create table parties.person (
    id text primary key,
    institution text not null references parties.institution,
    name_zh text not null,
    name_en text not null,
    individual text not null,
    resident_id_lookup bytea check (octet_length(resident_id_lookup) = 32),
    resident_id_sealed bytea,
    resident_id_masked text,
    joined_at timestamptz not null,
    left_at timestamptz,
    unique (id, institution),
    check ((resident_id_lookup is null) = (resident_id_sealed is null)),
    check ((resident_id_lookup is null) = (resident_id_masked is null))
);
comment on column parties.person.individual is 'The natural person, the same at every institution.';
create unique index person_here_once on parties.person (institution, individual) where left_at is null;
create index person_lookup on parties.person (resident_id_lookup) where resident_id_lookup is not null;
create index person_institution on parties.person (institution, id);

create table parties.mandate (
    id text primary key,
    institution text not null,
    person text not null,
    department text not null,
    roles text[] not null check (cardinality(roles) > 0),
    valid_from date not null,
    valid_until date,
    granted_by text not null,
    granted_at timestamptz not null,
    revoked_at timestamptz,
    foreign key (person, institution) references parties.person (id, institution)
);
create index mandate_person on parties.mandate (person);

create table parties.delegation (
    id text primary key,
    institution text not null,
    lender text not null,
    deputy text not null check (deputy <> lender),
    roles text[] not null check (cardinality(roles) > 0),
    valid_from date not null,
    valid_until date not null check (valid_until >= valid_from),
    reason text not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    foreign key (lender, institution) references parties.person (id, institution),
    foreign key (deputy, institution) references parties.person (id, institution)
);
create index delegation_lender on parties.delegation (lender);
create index delegation_deputy on parties.delegation (deputy);

{tenant:parties.person}
{tenant:parties.mandate}
{tenant:parties.delegation}
create policy door_all on parties.person to {door} using (true) with check (true);
create policy door_all on parties.mandate to {door} using (true) with check (true);
create policy door_all on parties.delegation to {door} using (true) with check (true);

grant usage on schema parties to {app}, {door};
grant select on parties.institution to {app};
grant select, insert on parties.institution to {door};
grant update (status) on parties.institution to {door};
grant select, insert on parties.person, parties.mandate, parties.delegation to {app}, {door};
grant update (left_at) on parties.person to {app}, {door};
grant update (valid_until, revoked_at) on parties.mandate to {app}, {door};
grant update (revoked_at) on parties.delegation to {app}, {door};
"""

ACTOR = """
create function parties.actor(of_person text, at timestamptz)
returns table (name_zh text, name_en text, institution text, roles text[], stands_in_for text[], has_left boolean)
language sql stable security definer
begin atomic
    with owned as (
        select m.person, unnest(m.roles) as role
        from parties.mandate m join parties.person holder on holder.id = m.person
        where m.revoked_at is null and holder.left_at is null
          and m.valid_from <= cast(at at time zone 'Asia/Shanghai' as date)
          and coalesce(m.valid_until >= cast(at at time zone 'Asia/Shanghai' as date), true)
          and m.person in (
              select of_person union all select d.lender from parties.delegation d where d.deputy = of_person)
    ), lent as (
        select d.lender, owned.role
        from parties.delegation d join owned on owned.person = d.lender and owned.role = any (d.roles)
        where d.deputy = of_person and d.revoked_at is null
          and cast(at at time zone 'Asia/Shanghai' as date) between d.valid_from and d.valid_until
          and owned.role <> 'operator' and owned.role !~ '(^|[.])working_group$'
    ), held as (
        select role from owned where person = of_person union select role from lent
    )
    select p.name_zh, p.name_en, p.institution,
        case when i.status = 'active' and p.left_at is null
            then array(select h.role from held h order by h.role collate "C") else cast('{}' as text[]) end,
        case when i.status = 'active' and p.left_at is null
            then array(select distinct l.lender from lent l order by l.lender) else cast('{}' as text[]) end,
        p.left_at is not null
    from parties.person p join parties.institution i on i.id = p.institution
    where p.id = of_person;
end;
comment on function parties.actor is 'Who a person is and which roles they have now; the hot path of every request.';
revoke all on function parties.actor from public;
grant execute on function parties.actor to {door};
"""

APPROVALS = """
create table parties.tier_table (
    id text primary key,
    institution text not null,
    kind text not null,
    valid_from date not null,
    tiers jsonb not null,
    source text not null,
    set_by text not null,
    set_at timestamptz not null
);
create index tier_table_kind on parties.tier_table (institution, kind, valid_from);

create table parties.approval (
    id text primary key,
    institution text not null,
    kind text not null,
    subject text not null,
    payload bytea not null,
    payload_sha256 text not null check (payload_sha256 = encode(sha256(payload), 'hex')),
    amount_fen bigint check (amount_fen >= 0),
    checkers_needed smallint not null check (checkers_needed > 0),
    tier_source text not null,
    checker_role text,
    checker_institution text not null,
    maker text not null,
    maker_name_zh text not null,
    maker_name_en text not null,
    hands text[] not null,
    reason text not null,
    proposed_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > proposed_at),
    state text not null check (state in ('open', 'approved', 'rejected', 'withdrawn', 'expired')),
    closed_at timestamptz check ((closed_at is null) = (state = 'open')),
    unique (id, institution)
);
create index approval_open on parties.approval (institution, state, id);

create table parties.vote (
    approval text not null,
    number smallint not null check (number > 0),
    institution text not null,
    checker text not null,
    checker_name_zh text not null,
    checker_name_en text not null,
    checker_institution text not null,
    hands text[] not null,
    verdict text not null check (verdict in ('approve', 'reject')),
    reason text not null,
    payload_sha256 text not null,
    at timestamptz not null,
    primary key (approval, number),
    unique (approval, checker),
    foreign key (approval, institution) references parties.approval (id, institution)
);
comment on column parties.vote.institution is 'That of the approval; the checker may be of another.';

{tenant:parties.tier_table}
{tenant:parties.approval}
{tenant:parties.vote:approval}
create policy checker_update on parties.approval for update to {app}
    using (heqi.institution() = checker_institution and heqi.shares(id, institution))
    with check (heqi.institution() = checker_institution and heqi.shares(id, institution));
create policy decided_once on parties.approval as restrictive for update to {app}
    using (state = 'open') with check (true);
create policy checker_insert on parties.vote for insert to {app}
    with check (checker_institution = heqi.institution() and heqi.shares(approval, institution));

grant select, insert on parties.tier_table, parties.approval, parties.vote to {app};
grant update (state, closed_at) on parties.approval to {app};
"""

ADMISSION = """
create table parties.admission (
    pilot text primary key,
    state text not null check (state in ('closed', 'trial', 'stopping', 'exited')),
    consent_needed boolean not null,
    whitelist boolean not null default true,
    cap_users bigint check (cap_users >= 0),
    cap_amount_fen bigint check (cap_amount_fen >= 0),
    cap_products text[],
    valid_from date,
    valid_until date,
    killed_at timestamptz,
    killed_by text,
    killed_hands text[] not null default '{}',
    kill_reason text,
    check ((killed_at is null) = (killed_by is null)),
    check ((killed_at is null) = (kill_reason is null)),
    check ((killed_at is null) = (cardinality(killed_hands) = 0))
);

create table parties.usage_total (
    pilot text primary key references parties.admission,
    users bigint not null check (users >= 0),
    amount_fen bigint not null check (amount_fen >= 0)
);
comment on table parties.usage_total is 'Locked while something is counted; up to date while a cap counts.';

create table parties.admitted (
    pilot text not null references parties.admission,
    institution text not null references parties.institution,
    since timestamptz not null,
    primary key (pilot, institution)
);

create table parties.admission_step (
    pilot text not null references parties.admission,
    number integer not null check (number > 0),
    action text not null,
    reason text not null,
    actor text not null,
    actor_name_zh text not null,
    actor_name_en text not null,
    at timestamptz not null,
    before jsonb,
    after jsonb not null,
    primary key (pilot, number)
);

create table parties.usage (
    pilot text not null references parties.admission,
    institution text not null,
    subject text not null,
    client text not null,
    amount_fen bigint not null check (amount_fen >= 0),
    product text,
    action text not null,
    at timestamptz not null,
    primary key (pilot, institution, subject, client)
);
create index usage_client on parties.usage (pilot, institution, client);

create table parties.consent (
    id text primary key,
    institution text not null,
    pilot text not null,
    client text not null,
    statement_sha256 text not null check (statement_sha256 ~ '^[0-9a-f]{64}$'),
    given_at timestamptz not null,
    withdrawn_at timestamptz
);
create unique index consent_stands on parties.consent (institution, pilot, client) where withdrawn_at is null;

{tenant:parties.usage:subject}
{tenant:parties.consent}
create policy door_all on parties.usage to {door} using (true) with check (true);

grant select on parties.admission, parties.admitted, parties.admission_step, parties.usage to {app};
grant select, insert, update on parties.admission, parties.usage, parties.usage_total to {door};
grant select, insert, delete on parties.admitted to {door};
grant select, insert on parties.admission_step to {door};
grant select, insert on parties.consent to {app};
grant update (withdrawn_at) on parties.consent to {app};
"""


def upgrade() -> None:
    for part in (PEOPLE, ACTOR, APPROVALS, ADMISSION):
        op.execute(roles.sql(part))
