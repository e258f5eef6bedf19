"""Whose an application is, who else takes part in it, and what everybody sees; the sandbox's own admission."""

from alembic import op

from heqi.storage import roles

revision = "sandbox_0002"
down_revision = "sandbox_0001"
branch_labels = None
depends_on = ("heqi_0002", "parties_0001")

OWNERS = """
alter table sandbox.batch add column institution text not null default 'house';
alter table sandbox.application add column institution text not null default 'house';
alter table sandbox.application add column pilot text not null default '';
alter table sandbox.history add column institution text not null default 'house';
alter table sandbox.objection add column institution text not null default 'house';
alter table sandbox.batch alter column institution drop default;
alter table sandbox.application alter column institution drop default;
alter table sandbox.history alter column institution drop default;
alter table sandbox.objection alter column institution drop default;
alter table sandbox.application add constraint application_owner unique (id, institution);
alter table sandbox.history drop constraint history_application_id_fkey,
    add foreign key (application_id, institution) references sandbox.application (id, institution);
comment on column sandbox.batch.institution is 'The working group that runs the batch.';
comment on column sandbox.application.institution is 'The institution of the lead applicant.';
comment on column sandbox.application.pilot is 'The system of this house that runs the project, by slug; empty: none.';
comment on column sandbox.objection.institution is 'The institution whose person raised it.';

create table sandbox.seat (
    application_id text not null,
    institution text not null,
    party text not null check (party in ('applicant', 'working_group', 'experts', 'assessor')),
    holder text not null,
    since timestamptz not null,
    granted_by text not null,
    primary key (application_id, party, holder),
    foreign key (application_id, institution) references sandbox.application (id, institution)
);
comment on table sandbox.seat is 'Which institution acts as which party on an application, and since when.';
insert into sandbox.seat (application_id, institution, party, holder, since, granted_by)
select a.id, a.institution, p.party, a.institution, a.created_at, 'system'
from sandbox.application a, unnest(array['applicant', 'working_group', 'experts', 'assessor']) as p (party);

create table sandbox.move (
    origin text not null,
    target text not null,
    party text not null,
    primary key (origin, target)
);
comment on table sandbox.move is 'The legal moves of an application and whose they are, as in lifecycle.py.';
insert into sandbox.move (origin, target, party) values
    ('call', 'selection', 'applicant'),
    ('call', 'withdrawn', 'applicant'),
    ('selection', 'review', 'working_group'),
    ('selection', 'rejected', 'working_group'),
    ('selection', 'withdrawn', 'applicant'),
    ('review', 'assessment', 'experts'),
    ('review', 'rejected', 'experts'),
    ('review', 'withdrawn', 'applicant'),
    ('assessment', 'notice', 'assessor'),
    ('assessment', 'rejected', 'assessor'),
    ('assessment', 'withdrawn', 'applicant'),
    ('notice', 'trial', 'working_group'),
    ('notice', 'rejected', 'working_group'),
    ('notice', 'withdrawn', 'applicant'),
    ('trial', 'stopping', 'working_group'),
    ('stopping', 'run_off', 'applicant'),
    ('run_off', 'hand_over', 'applicant'),
    ('hand_over', 'closed', 'working_group');
"""

WHO = """
create function sandbox.supervises() returns boolean language sql stable
    return exists (
        select from parties.institution i
        where i.id = heqi.institution() and i.kind = 'working_group' and i.status = 'active');
comment on function sandbox.supervises is 'Whether this transaction runs for a working group.';

create function sandbox.holds(of_application text, as_party text) returns boolean language sql stable security definer
begin atomic
    select exists (
        select from sandbox.seat s
        where s.application_id = of_application and s.party = as_party and s.holder = heqi.institution());
end;
comment on function sandbox.holds is 'Whether the present institution acts as this party on the application.';

create view sandbox.notice with (security_barrier) as
    select a.id, a.institution, b.institution as working_group, a.batch_id, a.title_zh, a.title_en, a.lead, a.joint,
        a.scenario_provider, a.licence, a.innovation, a.users, a.technologies, a.risk_compensation, a.exit_plan,
        a.state, a.notice_ends, a.moved_at
    from sandbox.application a join sandbox.batch b on b.id = a.batch_id
    where a.notice_ends is not null;
comment on view sandbox.notice is
    'The public notice, read by everybody with its owner''s rights: what the disclosure table shows, and no more.';
"""

SECURITY = """
alter table sandbox.batch enable row level security;
create policy public_read on sandbox.batch for select to {app} using (true);
create policy group_insert on sandbox.batch for insert to {app}
    with check (institution = heqi.institution() and sandbox.supervises());

{tenant:sandbox.application}
create policy begins_as_draft on sandbox.application as restrictive for insert to {app}
    with check (state = 'call' and version = 1 and notice_ends is null and exit_cause is null);
create policy draft_only on sandbox.application as restrictive for update to {app}
    using (state = 'call') with check (state = 'call');
revoke update on sandbox.application from {app};
grant update (title_zh, title_en, lead, joint, scenario_provider, licence, innovation, users, risk_compensation,
    contingency_plan, exit_plan, technologies, pilot, version) on sandbox.application to {app};

{tenant:sandbox.history:application_id}
create policy owner_prepares on sandbox.history as restrictive for insert to {app}
    with check (party = 'applicant' and target = 'call' and actor = heqi.person());

{tenant:sandbox.seat:application_id}
grant select on sandbox.seat, sandbox.notice to {app};

alter table sandbox.objection enable row level security;
create policy objection_read on sandbox.objection for select to {app}
    using (institution = heqi.institution() or heqi.shares(id, institution));
create policy objection_insert on sandbox.objection for insert to {app}
    with check (institution = heqi.institution() and settled_at is null and conclusion = '' and exists (
        select from sandbox.notice n where n.id = application_id and n.state = 'notice'));
create policy objection_settle on sandbox.objection for update to {app}
    using (settled_at is null and sandbox.holds(application_id, 'working_group'))
    with check (sandbox.holds(application_id, 'working_group'));
"""

MOVES = """
create function sandbox.take_seat(of_application text, as_party text, new_holder text, at timestamptz)
returns boolean language plpgsql security definer set search_path = '' as $$
declare
    owner_of text;
    group_of text;
    caller text := heqi.institution();
begin
    select a.institution, b.institution into owner_of, group_of
    from sandbox.application a join sandbox.batch b on b.id = a.batch_id where a.id = of_application;
    if not coalesce(
        as_party = 'applicant' and caller = owner_of and new_holder = owner_of
        or as_party = 'working_group' and caller = owner_of and new_holder = group_of
        or as_party in ('experts', 'assessor') and sandbox.holds(of_application, 'working_group')
            and exists (select from parties.institution i where i.id = new_holder and i.status = 'active'), false)
    then
        raise insufficient_privilege using message = 'this institution may not give that seat';
    end if;
    insert into sandbox.seat (application_id, institution, party, holder, since, granted_by)
    values (of_application, owner_of, as_party, new_holder, at, heqi.person())
    on conflict do nothing;
    if not found then
        return false;
    end if;
    if new_holder <> owner_of then
        insert into heqi.participant (subject, owner, institution) values (of_application, owner_of, new_holder)
        on conflict do nothing;
    end if;
    return true;
end $$;
comment on function sandbox.take_seat is
    'The applicant seats itself and the batch''s working group, which seats the others.';

create function sandbox.move_on(of_application text, seen_version bigint, to_state text, cause text, at timestamptz,
    by_name_zh text, by_name_en text, why text)
returns setof sandbox.application language plpgsql security definer set search_path = '' as $$
declare
    present sandbox.application;
    as_party text;
begin
    select * into present from sandbox.application a where a.id = of_application for update;
    if not found or present.version <> seen_version then
        return;
    end if;
    select m.party into as_party from sandbox.move m where m.origin = present.state and m.target = to_state;
    if as_party is null or not sandbox.holds(of_application, as_party) then
        raise insufficient_privilege using message = 'this institution may not make that move';
    end if;
    if to_state = 'trial' and exists (
        select from sandbox.objection o where o.application_id = of_application and o.upheld is distinct from false)
    then
        raise insufficient_privilege using message = 'an objection stands';
    end if;
    update sandbox.application a
    set state = to_state, exit_cause = coalesce(cause, a.exit_cause), moved_at = at, version = a.version + 1,
        notice_ends = case when to_state = 'notice'
            then cast(at at time zone 'Asia/Shanghai' as date)
                + (select b.notice_days from sandbox.batch b where b.id = a.batch_id)
            else a.notice_ends end
    where a.id = of_application;
    insert into sandbox.history (application_id, institution, version, origin, target, party, actor, actor_name_zh,
        actor_name_en, at, reason)
    values (of_application, present.institution, present.version + 1, present.state, to_state, as_party,
        heqi.person(), by_name_zh, by_name_en, at, why);
    return query select * from sandbox.application a where a.id = of_application;
end $$;
comment on function sandbox.move_on is
    'The only way from state to state: by whose move it is, with its entry in the history; none: another version.';

revoke all on function sandbox.supervises, sandbox.holds, sandbox.take_seat, sandbox.move_on from public;
grant execute on function sandbox.supervises, sandbox.holds, sandbox.take_seat, sandbox.move_on to {app};
"""

ADMISSION = """
insert into parties.admission (pilot, state, consent_needed, whitelist) values ('sandbox', 'trial', false, false)
on conflict do nothing;
insert into parties.usage_total (pilot, users, amount_fen) values ('sandbox', 0, 0) on conflict do nothing;
"""


def upgrade() -> None:
    for part in (OWNERS, WHO, SECURITY, MOVES, ADMISSION):
        op.execute(roles.sql(part))
