--
-- PostgreSQL database dump
--

\restrict heqi

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: evidence; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evidence;


--
-- Name: flow; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA flow;


--
-- Name: heqi; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA heqi;


--
-- Name: identity; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA identity;


--
-- Name: market; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA market;


--
-- Name: parties; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA parties;


--
-- Name: portal; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA portal;


--
-- Name: sandbox; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA sandbox;


--
-- Name: institution(); Type: FUNCTION; Schema: heqi; Owner: -
--

CREATE FUNCTION heqi.institution() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE(current_setting('heqi.institution'::text, true), ''::text);


--
-- Name: FUNCTION institution(); Type: COMMENT; Schema: heqi; Owner: -
--

COMMENT ON FUNCTION heqi.institution() IS 'The institution for which this transaction runs; empty when nobody said.';


--
-- Name: person(); Type: FUNCTION; Schema: heqi; Owner: -
--

CREATE FUNCTION heqi.person() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE(current_setting('heqi.person'::text, true), ''::text);


--
-- Name: FUNCTION person(); Type: COMMENT; Schema: heqi; Owner: -
--

COMMENT ON FUNCTION heqi.person() IS 'The person who acts in this transaction; empty when nobody said.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: participant; Type: TABLE; Schema: heqi; Owner: -
--

CREATE TABLE heqi.participant (
    subject text NOT NULL,
    owner text NOT NULL,
    institution text NOT NULL,
    CONSTRAINT participant_check CHECK ((institution <> owner))
);


--
-- Name: TABLE participant; Type: COMMENT; Schema: heqi; Owner: -
--

COMMENT ON TABLE heqi.participant IS 'The owner of a subject lets another institution read it.';


--
-- Name: shares(text, text); Type: FUNCTION; Schema: heqi; Owner: -
--

CREATE FUNCTION heqi.shares(of_subject text, of_owner text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (EXISTS (SELECT FROM heqi.participant p WHERE ((p.subject = shares.of_subject) AND (p.owner = shares.of_owner) AND (p.institution = heqi.institution()))));


--
-- Name: FUNCTION shares(of_subject text, of_owner text); Type: COMMENT; Schema: heqi; Owner: -
--

COMMENT ON FUNCTION heqi.shares(of_subject text, of_owner text) IS 'Whether the owner of this subject lets the present institution take part in it.';


--
-- Name: enter(text, bytea, timestamp with time zone); Type: FUNCTION; Schema: identity; Owner: -
--

CREATE FUNCTION identity.enter(credential text, hash bytea, moment timestamp with time zone) RETURNS TABLE(id text, person text, login text, demo boolean, has_factor boolean, second_factor boolean, scopes text[], name_zh text, name_en text, institution text, roles text[])
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


--
-- Name: FUNCTION enter(credential text, hash bytea, moment timestamp with time zone); Type: COMMENT; Schema: identity; Owner: -
--

COMMENT ON FUNCTION identity.enter(credential text, hash bytea, moment timestamp with time zone) IS 'Who shows this session cookie or API token; no row: nobody who may enter.';


--
-- Name: delegation; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.delegation (
    id text NOT NULL,
    institution text NOT NULL,
    lender text NOT NULL,
    deputy text NOT NULL,
    roles text[] NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    reason text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT delegation_check CHECK ((deputy <> lender)),
    CONSTRAINT delegation_check1 CHECK ((valid_until >= valid_from)),
    CONSTRAINT delegation_roles_check CHECK ((cardinality(roles) > 0))
);


--
-- Name: institution; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.institution (
    id text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    kind text NOT NULL,
    uscc text,
    lei text,
    status text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT institution_lei_check CHECK ((lei ~ '^[0-9A-Z]{18}[0-9]{2}$'::text)),
    CONSTRAINT institution_status_check CHECK ((status = ANY (ARRAY['active'::text, 'suspended'::text, 'closed'::text]))),
    CONSTRAINT institution_uscc_check CHECK ((uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'::text))
);


--
-- Name: TABLE institution; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON TABLE parties.institution IS 'Reference data: every member sees every institution; written as door.';


--
-- Name: mandate; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.mandate (
    id text NOT NULL,
    institution text NOT NULL,
    person text NOT NULL,
    department text NOT NULL,
    roles text[] NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    granted_by text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT mandate_roles_check CHECK ((cardinality(roles) > 0))
);


--
-- Name: person; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.person (
    id text NOT NULL,
    institution text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    individual text NOT NULL,
    resident_id_lookup bytea,
    resident_id_sealed bytea,
    resident_id_masked text,
    joined_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    CONSTRAINT person_check CHECK (((resident_id_lookup IS NULL) = (resident_id_sealed IS NULL))),
    CONSTRAINT person_check1 CHECK (((resident_id_lookup IS NULL) = (resident_id_masked IS NULL))),
    CONSTRAINT person_resident_id_lookup_check CHECK ((octet_length(resident_id_lookup) = 32))
);


--
-- Name: COLUMN person.individual; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON COLUMN parties.person.individual IS 'The natural person, the same at every institution.';


--
-- Name: actor(text, timestamp with time zone); Type: FUNCTION; Schema: parties; Owner: -
--

CREATE FUNCTION parties.actor(of_person text, at timestamp with time zone) RETURNS TABLE(name_zh text, name_en text, institution text, roles text[], stands_in_for text[], has_left boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC
 WITH owned AS (
          SELECT m.person,
             unnest(m.roles) AS role
            FROM (parties.mandate m
              JOIN parties.person holder ON ((holder.id = m.person)))
           WHERE ((m.revoked_at IS NULL) AND (holder.left_at IS NULL) AND (m.valid_from <= ((actor.at AT TIME ZONE 'Asia/Shanghai'::text))::date) AND COALESCE((m.valid_until >= ((actor.at AT TIME ZONE 'Asia/Shanghai'::text))::date), true) AND (m.person IN ( SELECT actor.of_person AS of_person
                 UNION ALL
                  SELECT d.lender
                    FROM parties.delegation d
                   WHERE (d.deputy = actor.of_person))))
         ), lent AS (
          SELECT d.lender,
             owned.role
            FROM (parties.delegation d
              JOIN owned ON (((owned.person = d.lender) AND (owned.role = ANY (d.roles)))))
           WHERE ((d.deputy = actor.of_person) AND (d.revoked_at IS NULL) AND ((((actor.at AT TIME ZONE 'Asia/Shanghai'::text))::date >= d.valid_from) AND (((actor.at AT TIME ZONE 'Asia/Shanghai'::text))::date <= d.valid_until)) AND (owned.role <> 'operator'::text) AND (owned.role !~ '(^|[.])working_group$'::text))
         ), held AS (
          SELECT owned.role
            FROM owned
           WHERE (owned.person = actor.of_person)
         UNION
          SELECT lent.role
            FROM lent
         )
  SELECT p.name_zh,
     p.name_en,
     p.institution,
         CASE
             WHEN ((i.status = 'active'::text) AND (p.left_at IS NULL)) THEN ARRAY( SELECT h.role
                FROM held h
               ORDER BY (h.role COLLATE "C"))
             ELSE '{}'::text[]
         END AS "case",
         CASE
             WHEN ((i.status = 'active'::text) AND (p.left_at IS NULL)) THEN ARRAY( SELECT DISTINCT l.lender
                FROM lent l
               ORDER BY l.lender)
             ELSE '{}'::text[]
         END AS "case",
     (p.left_at IS NOT NULL)
    FROM (parties.person p
      JOIN parties.institution i ON ((i.id = p.institution)))
   WHERE (p.id = actor.of_person);
END;


--
-- Name: FUNCTION actor(of_person text, at timestamp with time zone); Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON FUNCTION parties.actor(of_person text, at timestamp with time zone) IS 'Who a person is and which roles they have now; the hot path of every request.';


--
-- Name: seat; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.seat (
    application_id text NOT NULL,
    institution text NOT NULL,
    party text NOT NULL,
    holder text NOT NULL,
    since timestamp with time zone NOT NULL,
    granted_by text NOT NULL,
    CONSTRAINT seat_party_check CHECK ((party = ANY (ARRAY['applicant'::text, 'working_group'::text, 'experts'::text, 'assessor'::text])))
);


--
-- Name: TABLE seat; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON TABLE sandbox.seat IS 'Which institution acts as which party on an application, and since when.';


--
-- Name: holds(text, text); Type: FUNCTION; Schema: sandbox; Owner: -
--

CREATE FUNCTION sandbox.holds(of_application text, as_party text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM sandbox.seat s
           WHERE ((s.application_id = holds.of_application) AND (s.party = holds.as_party) AND (s.holder = heqi.institution())))) AS "exists";
END;


--
-- Name: FUNCTION holds(of_application text, as_party text); Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON FUNCTION sandbox.holds(of_application text, as_party text) IS 'Whether the present institution acts as this party on the application.';


--
-- Name: application; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.application (
    id text NOT NULL,
    batch_id text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    lead text NOT NULL,
    joint text[] NOT NULL,
    scenario_provider text NOT NULL,
    licence text NOT NULL,
    innovation text NOT NULL,
    users text NOT NULL,
    risk_compensation text NOT NULL,
    contingency_plan text NOT NULL,
    exit_plan text NOT NULL,
    technologies text[] NOT NULL,
    state text NOT NULL,
    notice_ends date,
    exit_cause text,
    created_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    institution text NOT NULL,
    pilot text DEFAULT ''::text NOT NULL,
    CONSTRAINT application_check CHECK (((notice_ends IS NOT NULL) OR (state = ANY (ARRAY['call'::text, 'selection'::text, 'review'::text, 'assessment'::text, 'rejected'::text, 'withdrawn'::text])))),
    CONSTRAINT application_check1 CHECK (((exit_cause IS NOT NULL) = (state = ANY (ARRAY['stopping'::text, 'run_off'::text, 'hand_over'::text, 'closed'::text])))),
    CONSTRAINT application_state_check CHECK ((state = ANY (ARRAY['call'::text, 'selection'::text, 'review'::text, 'assessment'::text, 'notice'::text, 'trial'::text, 'stopping'::text, 'run_off'::text, 'hand_over'::text, 'closed'::text, 'rejected'::text, 'withdrawn'::text]))),
    CONSTRAINT application_version_check CHECK ((version > 0))
);


--
-- Name: COLUMN application.institution; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON COLUMN sandbox.application.institution IS 'The institution of the lead applicant.';


--
-- Name: COLUMN application.pilot; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON COLUMN sandbox.application.pilot IS 'The system of this house that runs the project, by slug; empty: none.';


--
-- Name: move_on(text, bigint, text, text, timestamp with time zone, text, text, text); Type: FUNCTION; Schema: sandbox; Owner: -
--

CREATE FUNCTION sandbox.move_on(of_application text, seen_version bigint, to_state text, cause text, at timestamp with time zone, by_name_zh text, by_name_en text, why text) RETURNS SETOF sandbox.application
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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


--
-- Name: FUNCTION move_on(of_application text, seen_version bigint, to_state text, cause text, at timestamp with time zone, by_name_zh text, by_name_en text, why text); Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON FUNCTION sandbox.move_on(of_application text, seen_version bigint, to_state text, cause text, at timestamp with time zone, by_name_zh text, by_name_en text, why text) IS 'The only way from state to state: by whose move it is, with its entry in the history; none: another version.';


--
-- Name: supervises(); Type: FUNCTION; Schema: sandbox; Owner: -
--

CREATE FUNCTION sandbox.supervises() RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (EXISTS (SELECT FROM parties.institution i WHERE ((i.id = heqi.institution()) AND (i.kind = ANY (ARRAY['working_group'::text, 'regulator'::text])) AND (i.status = 'active'::text))));


--
-- Name: FUNCTION supervises(); Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON FUNCTION sandbox.supervises() IS 'Whether this transaction runs for a working group, or a regulator as one.';


--
-- Name: take_seat(text, text, text, timestamp with time zone); Type: FUNCTION; Schema: sandbox; Owner: -
--

CREATE FUNCTION sandbox.take_seat(of_application text, as_party text, new_holder text, at timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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


--
-- Name: FUNCTION take_seat(of_application text, as_party text, new_holder text, at timestamp with time zone); Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON FUNCTION sandbox.take_seat(of_application text, as_party text, new_holder text, at timestamp with time zone) IS 'The applicant seats itself and the batch''s working group, which seats the others.';


--
-- Name: checkpoint; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.checkpoint (
    size bigint NOT NULL,
    note bytea NOT NULL,
    made_in xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT checkpoint_size_check CHECK ((size > 0))
);


--
-- Name: COLUMN checkpoint.made_in; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON COLUMN evidence.checkpoint.made_in IS 'No transaction shows its own checkpoint: it may yet roll back.';


--
-- Name: deed; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.deed (
    id text NOT NULL,
    institution text NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    on_behalf_of text,
    action text NOT NULL,
    subject text NOT NULL,
    before_sha256 text,
    after_sha256 text,
    personal boolean NOT NULL,
    request_id text NOT NULL,
    entry_id text,
    CONSTRAINT deed_after_sha256_check CHECK ((length(after_sha256) = 64)),
    CONSTRAINT deed_before_sha256_check CHECK ((length(before_sha256) = 64)),
    CONSTRAINT deed_institution_check CHECK ((institution <> ''::text))
);


--
-- Name: TABLE deed; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.deed IS 'What was done, by whom, in which request; its entry in the log commits to it.';


--
-- Name: disclosure; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.disclosure (
    entry_id text NOT NULL,
    lookup bytea NOT NULL,
    wrapped_key bytea NOT NULL,
    sealed bytea NOT NULL,
    institution text NOT NULL,
    stream text NOT NULL,
    CONSTRAINT disclosure_institution_check CHECK ((institution <> ''::text)),
    CONSTRAINT disclosure_lookup_check CHECK ((octet_length(lookup) = 32)),
    CONSTRAINT disclosure_stream_check CHECK ((stream = ANY (ARRAY['deposit'::text, 'trail'::text])))
);


--
-- Name: TABLE disclosure; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.disclosure IS 'Salt and values of an entry, encrypted; found by a keyed hash of the content.';


--
-- Name: entry; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.entry (
    index bigint NOT NULL,
    entry_id text NOT NULL,
    body bytea NOT NULL,
    leaf_hash bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT entry_body_check CHECK (((octet_length(body) >= 1) AND (octet_length(body) <= 65535))),
    CONSTRAINT entry_index_check CHECK ((index >= 0)),
    CONSTRAINT entry_leaf_hash_check CHECK ((octet_length(leaf_hash) = 32))
);


--
-- Name: COLUMN entry.body; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON COLUMN evidence.entry.body IS 'Canonical JSON that holds salted commitments only.';


--
-- Name: head; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.head (
    singleton boolean DEFAULT true NOT NULL,
    origin text NOT NULL,
    suite text NOT NULL,
    log_key text NOT NULL,
    payload_key_mark bytea NOT NULL,
    size bigint NOT NULL,
    root bytea NOT NULL,
    frontier bytea NOT NULL,
    CONSTRAINT head_frontier_check CHECK (((octet_length(frontier) % 32) = 0)),
    CONSTRAINT head_root_check CHECK ((octet_length(root) = 32)),
    CONSTRAINT head_singleton_check CHECK (singleton),
    CONSTRAINT head_size_check CHECK ((size >= 0)),
    CONSTRAINT head_suite_check CHECK ((suite = 'sha256'::text))
);


--
-- Name: TABLE head; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.head IS 'The one log of this house; locked while it grows.';


--
-- Name: payload; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.payload (
    entry_id text NOT NULL,
    wrapped_key bytea NOT NULL,
    chunks integer NOT NULL,
    institution text NOT NULL,
    CONSTRAINT payload_chunks_check CHECK ((chunks > 0)),
    CONSTRAINT payload_institution_check CHECK ((institution <> ''::text))
);


--
-- Name: payload_chunk; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.payload_chunk (
    entry_id text NOT NULL,
    number integer NOT NULL,
    body bytea NOT NULL,
    institution text NOT NULL,
    CONSTRAINT payload_chunk_institution_check CHECK ((institution <> ''::text)),
    CONSTRAINT payload_chunk_number_check CHECK ((number >= 0))
);
ALTER TABLE ONLY evidence.payload_chunk ALTER COLUMN body SET STORAGE EXTERNAL;


--
-- Name: TABLE payload_chunk; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.payload_chunk IS 'What was deposited, encrypted, 1 MiB a row.';


--
-- Name: tile; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.tile (
    level smallint NOT NULL,
    number bigint NOT NULL,
    hashes bytea NOT NULL,
    root bytea NOT NULL,
    CONSTRAINT tile_hashes_check CHECK ((octet_length(hashes) = 8192)),
    CONSTRAINT tile_level_check CHECK (((level >= 0) AND (level <= 7))),
    CONSTRAINT tile_number_check CHECK ((number >= 0)),
    CONSTRAINT tile_root_check CHECK ((octet_length(root) = 32))
);
ALTER TABLE ONLY evidence.tile ALTER COLUMN hashes SET STORAGE EXTERNAL;


--
-- Name: TABLE tile; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.tile IS 'Full tiles; their roots are the hashes of the next level.';


--
-- Name: run; Type: TABLE; Schema: flow; Owner: -
--

CREATE TABLE flow.run (
    id text NOT NULL,
    institution text NOT NULL,
    name text NOT NULL,
    version integer NOT NULL,
    queue text NOT NULL,
    key text,
    parent text,
    restarted_from text,
    input text NOT NULL,
    state text NOT NULL,
    wake_at timestamp with time zone,
    awaits text,
    lease bigint DEFAULT 0 NOT NULL,
    worker text,
    claimed_at timestamp with time zone,
    takeovers integer DEFAULT 0 NOT NULL,
    seen integer DEFAULT 0 NOT NULL,
    signals integer DEFAULT 0 NOT NULL,
    cancel_requested boolean DEFAULT false NOT NULL,
    undo_from integer,
    outcome text,
    result text,
    reason text,
    detail text,
    progress text,
    started_by text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT run_check CHECK (((state = 'running'::text) = (worker IS NOT NULL))),
    CONSTRAINT run_check1 CHECK (((ended_at IS NOT NULL) = (state = ANY (ARRAY['succeeded'::text, 'failed'::text, 'cancelled'::text])))),
    CONSTRAINT run_check2 CHECK (((undo_from IS NULL) = (outcome IS NULL))),
    CONSTRAINT run_institution_check CHECK ((institution <> ''::text)),
    CONSTRAINT run_outcome_check CHECK ((outcome = ANY (ARRAY['failed'::text, 'cancelled'::text]))),
    CONSTRAINT run_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'waiting'::text, 'parked'::text, 'succeeded'::text, 'failed'::text, 'cancelled'::text]))),
    CONSTRAINT run_version_check CHECK ((version > 0))
);


--
-- Name: TABLE run; Type: COMMENT; Schema: flow; Owner: -
--

COMMENT ON TABLE flow.run IS 'One piece of unattended work; lease is its fencing token.';


--
-- Name: schedule; Type: TABLE; Schema: flow; Owner: -
--

CREATE TABLE flow.schedule (
    name text NOT NULL,
    next_at timestamp with time zone,
    last_at timestamp with time zone,
    last_run text,
    paused boolean DEFAULT false NOT NULL,
    trouble text
);


--
-- Name: TABLE schedule; Type: COMMENT; Schema: flow; Owner: -
--

COMMENT ON TABLE flow.schedule IS 'When a declared schedule comes up next; trouble: why nobody can say.';


--
-- Name: signal; Type: TABLE; Schema: flow; Owner: -
--

CREATE TABLE flow.signal (
    id text NOT NULL,
    run text NOT NULL,
    institution text NOT NULL,
    name text NOT NULL,
    key text,
    payload text NOT NULL,
    sent_by text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    consumed_by integer
);


--
-- Name: TABLE signal; Type: COMMENT; Schema: flow; Owner: -
--

COMMENT ON TABLE flow.signal IS 'What a run is told while it works; consumed by one step.';


--
-- Name: step; Type: TABLE; Schema: flow; Owner: -
--

CREATE TABLE flow.step (
    run text NOT NULL,
    institution text NOT NULL,
    seq integer NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    key text NOT NULL,
    due timestamp with time zone,
    undo text,
    result text,
    error text,
    begun_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT step_kind_check CHECK ((kind = ANY (ARRAY['tx'::text, 'step'::text, 'sleep'::text, 'signal'::text]))),
    CONSTRAINT step_seq_check CHECK ((seq > 0)),
    CONSTRAINT step_state_check CHECK ((state = ANY (ARRAY['begun'::text, 'done'::text, 'failed'::text, 'refused'::text])))
);


--
-- Name: TABLE step; Type: COMMENT; Schema: flow; Owner: -
--

COMMENT ON TABLE flow.step IS 'The journal of a run: what stands here is never done again.';


--
-- Name: worker; Type: TABLE; Schema: flow; Owner: -
--

CREATE TABLE flow.worker (
    id text NOT NULL,
    beat bigint NOT NULL,
    place text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    offers text[] NOT NULL
);


--
-- Name: TABLE worker; Type: COMMENT; Schema: flow; Owner: -
--

COMMENT ON TABLE flow.worker IS 'The workers that live: each lets its beat grow; whose beat stands still is buried.';


--
-- Name: migration; Type: TABLE; Schema: heqi; Owner: -
--

CREATE TABLE heqi.migration (
    version_num character varying(32) NOT NULL
);


--
-- Name: account; Type: TABLE; Schema: identity; Owner: -
--

CREATE TABLE identity.account (
    person text NOT NULL,
    login text NOT NULL,
    state text NOT NULL,
    demo boolean NOT NULL,
    password_hash text,
    password_changed_at timestamp with time zone,
    totp_sealed bytea,
    totp_confirmed_at timestamp with time zone,
    totp_step bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT account_check CHECK (((totp_confirmed_at IS NULL) OR (totp_sealed IS NOT NULL))),
    CONSTRAINT account_login_check CHECK ((login ~ '^[a-z0-9][a-z0-9._@-]{1,62}$'::text)),
    CONSTRAINT account_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'locked'::text, 'left'::text])))
);


--
-- Name: COLUMN account.totp_step; Type: COMMENT; Schema: identity; Owner: -
--

COMMENT ON COLUMN identity.account.totp_step IS 'Time step of the last accepted code: no code counts twice.';


--
-- Name: attempt; Type: TABLE; Schema: identity; Owner: -
--

CREATE TABLE identity.attempt (
    counter bytea NOT NULL,
    failures integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    blocked_until timestamp with time zone NOT NULL,
    CONSTRAINT attempt_counter_check CHECK ((octet_length(counter) = 32)),
    CONSTRAINT attempt_failures_check CHECK ((failures > 0))
);


--
-- Name: TABLE attempt; Type: COMMENT; Schema: identity; Owner: -
--

COMMENT ON TABLE identity.attempt IS 'Failures by keyed hash of login name or address: known and unknown names alike.';


--
-- Name: flow; Type: TABLE; Schema: identity; Owner: -
--

CREATE TABLE identity.flow (
    state_hash bytea NOT NULL,
    visit_hash bytea NOT NULL,
    provider text NOT NULL,
    nonce text NOT NULL,
    verifier text NOT NULL,
    next text NOT NULL,
    person text,
    invitation bytea,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT flow_state_hash_check CHECK ((octet_length(state_hash) = 32)),
    CONSTRAINT flow_visit_hash_check CHECK ((octet_length(visit_hash) = 32))
);


--
-- Name: TABLE flow; Type: COMMENT; Schema: identity; Owner: -
--

COMMENT ON TABLE identity.flow IS 'Sign-ins at a provider that were begun; deleted when answered.';


--
-- Name: invitation; Type: TABLE; Schema: identity; Owner: -
--

CREATE TABLE identity.invitation (
    code_hash bytea NOT NULL,
    person text NOT NULL,
    purpose text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT invitation_code_hash_check CHECK ((octet_length(code_hash) = 32)),
    CONSTRAINT invitation_purpose_check CHECK ((purpose = ANY (ARRAY['join'::text, 'sign-in'::text])))
);


--
-- Name: provider_link; Type: TABLE; Schema: identity; Owner: -
--

CREATE TABLE identity.provider_link (
    issuer text NOT NULL,
    subject text NOT NULL,
    person text NOT NULL,
    linked_at timestamp with time zone NOT NULL
);


--
-- Name: recovery_code; Type: TABLE; Schema: identity; Owner: -
--

CREATE TABLE identity.recovery_code (
    person text NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_code_hash_check CHECK ((octet_length(code_hash) = 32))
);


--
-- Name: session; Type: TABLE; Schema: identity; Owner: -
--

CREATE TABLE identity.session (
    id text NOT NULL,
    token_hash bytea NOT NULL,
    person text NOT NULL,
    second_factor boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    idle interval NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    browser text NOT NULL,
    address text NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT session_token_hash_check CHECK ((octet_length(token_hash) = 32))
);


--
-- Name: COLUMN session.token_hash; Type: COMMENT; Schema: identity; Owner: -
--

COMMENT ON COLUMN identity.session.token_hash IS 'SHA-256 of the cookie; the cookie itself is nowhere kept.';


--
-- Name: token; Type: TABLE; Schema: identity; Owner: -
--

CREATE TABLE identity.token (
    id text NOT NULL,
    secret_hash bytea NOT NULL,
    person text NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_on date,
    revoked_at timestamp with time zone,
    CONSTRAINT token_check CHECK ((expires_at <= (created_at + '366 days'::interval))),
    CONSTRAINT token_scopes_check CHECK ((cardinality(scopes) > 0)),
    CONSTRAINT token_secret_hash_check CHECK ((octet_length(secret_hash) = 32))
);


--
-- Name: calendar_override; Type: TABLE; Schema: market; Owner: -
--

CREATE TABLE market.calendar_override (
    id text NOT NULL,
    calendar text NOT NULL,
    day date NOT NULL,
    open boolean NOT NULL,
    reason text NOT NULL,
    source text NOT NULL,
    entered_by text NOT NULL,
    entered_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE calendar_override; Type: COMMENT; Schema: market; Owner: -
--

COMMENT ON TABLE market.calendar_override IS 'A day of a calendar on which business is done, or is not, whatever else is known; the one entered last counts.';


--
-- Name: calendar_year; Type: TABLE; Schema: market; Owner: -
--

CREATE TABLE market.calendar_year (
    calendar text NOT NULL,
    year integer NOT NULL,
    source text NOT NULL,
    entered_by text NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT calendar_year_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);


--
-- Name: TABLE calendar_year; Type: COMMENT; Schema: market; Owner: -
--

COMMENT ON TABLE market.calendar_year IS 'A year whose holidays were announced: Monday to Friday, but for the days in market.calendar_override.';


--
-- Name: admission; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.admission (
    pilot text NOT NULL,
    state text NOT NULL,
    consent_needed boolean NOT NULL,
    whitelist boolean DEFAULT true NOT NULL,
    cap_users bigint,
    cap_amount_fen bigint,
    cap_products text[],
    valid_from date,
    valid_until date,
    killed_at timestamp with time zone,
    killed_by text,
    killed_hands text[] DEFAULT '{}'::text[] NOT NULL,
    kill_reason text,
    CONSTRAINT admission_cap_amount_fen_check CHECK ((cap_amount_fen >= 0)),
    CONSTRAINT admission_cap_users_check CHECK ((cap_users >= 0)),
    CONSTRAINT admission_check CHECK (((killed_at IS NULL) = (killed_by IS NULL))),
    CONSTRAINT admission_check1 CHECK (((killed_at IS NULL) = (kill_reason IS NULL))),
    CONSTRAINT admission_check2 CHECK (((killed_at IS NULL) = (cardinality(killed_hands) = 0))),
    CONSTRAINT admission_state_check CHECK ((state = ANY (ARRAY['closed'::text, 'trial'::text, 'stopping'::text, 'exited'::text])))
);


--
-- Name: COLUMN admission.killed_hands; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON COLUMN parties.admission.killed_hands IS 'The natural persons behind the kill; only door reads them, to see that somebody else lifts it.';


--
-- Name: admission_step; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.admission_step (
    pilot text NOT NULL,
    number integer NOT NULL,
    action text NOT NULL,
    reason text NOT NULL,
    actor text NOT NULL,
    actor_name_zh text NOT NULL,
    actor_name_en text NOT NULL,
    at timestamp with time zone NOT NULL,
    before jsonb,
    after jsonb NOT NULL,
    CONSTRAINT admission_step_number_check CHECK ((number > 0))
);


--
-- Name: admitted; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.admitted (
    pilot text NOT NULL,
    institution text NOT NULL,
    since timestamp with time zone NOT NULL
);


--
-- Name: approval; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.approval (
    id text NOT NULL,
    institution text NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    payload bytea NOT NULL,
    payload_sha256 text NOT NULL,
    amount_fen bigint,
    checkers_needed smallint NOT NULL,
    tier_source text NOT NULL,
    checker_role text,
    checker_institution text NOT NULL,
    maker text NOT NULL,
    maker_name_zh text NOT NULL,
    maker_name_en text NOT NULL,
    hands text[] NOT NULL,
    reason text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT approval_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT approval_check CHECK ((payload_sha256 = encode(sha256(payload), 'hex'::text))),
    CONSTRAINT approval_check1 CHECK ((expires_at > proposed_at)),
    CONSTRAINT approval_check2 CHECK (((closed_at IS NULL) = (state = 'open'::text))),
    CONSTRAINT approval_checkers_needed_check CHECK ((checkers_needed > 0)),
    CONSTRAINT approval_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text, 'expired'::text])))
);


--
-- Name: consent; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.consent (
    id text NOT NULL,
    institution text NOT NULL,
    pilot text NOT NULL,
    client text NOT NULL,
    statement_sha256 text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    CONSTRAINT consent_statement_sha256_check CHECK ((statement_sha256 ~ '^[0-9a-f]{64}$'::text))
);


--
-- Name: notice; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.notice (
    id text NOT NULL,
    institution text NOT NULL,
    person text NOT NULL,
    subject_zh text NOT NULL,
    subject_en text NOT NULL,
    body_zh text NOT NULL,
    body_en text NOT NULL,
    link text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT notice_body_en_check CHECK ((length(body_en) <= 10000)),
    CONSTRAINT notice_body_zh_check CHECK ((length(body_zh) <= 10000)),
    CONSTRAINT notice_link_check CHECK (((link = ''::text) OR (link ~ '^/[^/]'::text))),
    CONSTRAINT notice_subject_en_check CHECK (((length(subject_en) >= 1) AND (length(subject_en) <= 200))),
    CONSTRAINT notice_subject_zh_check CHECK (((length(subject_zh) >= 1) AND (length(subject_zh) <= 200)))
);


--
-- Name: TABLE notice; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON TABLE parties.notice IS 'What a person is told; written as door: not only colleagues tell it.';


--
-- Name: COLUMN notice.link; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON COLUMN parties.notice.link IS 'The page it is about: a path of this house.';


--
-- Name: tier_table; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.tier_table (
    id text NOT NULL,
    institution text NOT NULL,
    kind text NOT NULL,
    valid_from date NOT NULL,
    tiers jsonb NOT NULL,
    source text NOT NULL,
    set_by text NOT NULL,
    set_at timestamp with time zone NOT NULL
);


--
-- Name: usage; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.usage (
    pilot text NOT NULL,
    institution text NOT NULL,
    subject text NOT NULL,
    client text NOT NULL,
    amount_fen bigint NOT NULL,
    product text,
    action text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT usage_amount_fen_check CHECK ((amount_fen >= 0))
);


--
-- Name: usage_total; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.usage_total (
    pilot text NOT NULL,
    users bigint NOT NULL,
    amount_fen bigint NOT NULL,
    CONSTRAINT usage_total_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT usage_total_users_check CHECK ((users >= 0))
);


--
-- Name: TABLE usage_total; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON TABLE parties.usage_total IS 'Locked while something is counted; up to date while a cap counts.';


--
-- Name: vote; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.vote (
    approval text NOT NULL,
    number smallint NOT NULL,
    institution text NOT NULL,
    checker text NOT NULL,
    checker_name_zh text NOT NULL,
    checker_name_en text NOT NULL,
    checker_institution text NOT NULL,
    hands text[] NOT NULL,
    verdict text NOT NULL,
    reason text NOT NULL,
    payload_sha256 text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT vote_number_check CHECK ((number > 0)),
    CONSTRAINT vote_verdict_check CHECK ((verdict = ANY (ARRAY['approve'::text, 'reject'::text])))
);


--
-- Name: COLUMN vote.institution; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON COLUMN parties.vote.institution IS 'That of the approval; the checker may be of another.';


--
-- Name: answer; Type: TABLE; Schema: portal; Owner: -
--

CREATE TABLE portal.answer (
    institution text NOT NULL,
    person text NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    sealed bytea NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT answer_check CHECK ((expires_at > kept_at)),
    CONSTRAINT answer_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255)))
);


--
-- Name: TABLE answer; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON TABLE portal.answer IS 'What was answered to a request with an Idempotency-Key, written with its effect.';


--
-- Name: COLUMN answer.fingerprint; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON COLUMN portal.answer.fingerprint IS 'SHA-256 of what was asked: a key with another question is refused.';


--
-- Name: COLUMN answer.sealed; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON COLUMN portal.answer.sealed IS 'Status, headers and body, encrypted with the key of the home.';


--
-- Name: mail_address; Type: TABLE; Schema: portal; Owner: -
--

CREATE TABLE portal.mail_address (
    person text NOT NULL,
    institution text DEFAULT heqi.institution() NOT NULL,
    address text NOT NULL,
    language text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT mail_address_address_check CHECK ((length(address) <= 254)),
    CONSTRAINT mail_address_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text])))
);


--
-- Name: TABLE mail_address; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON TABLE portal.mail_address IS 'Where a person wants notices mailed to; nobody but the person reads it.';


--
-- Name: webhook_delivery; Type: TABLE; Schema: portal; Owner: -
--

CREATE TABLE portal.webhook_delivery (
    id text NOT NULL,
    institution text DEFAULT heqi.institution() NOT NULL,
    message_id text NOT NULL,
    subscription_id text NOT NULL,
    attempt integer NOT NULL,
    at timestamp with time zone NOT NULL,
    status integer,
    error text,
    duration_ms integer NOT NULL,
    excerpt text NOT NULL,
    CONSTRAINT webhook_delivery_attempt_check CHECK ((attempt > 0)),
    CONSTRAINT webhook_delivery_check CHECK (((status IS NULL) <> (error IS NULL))),
    CONSTRAINT webhook_delivery_duration_ms_check CHECK ((duration_ms >= 0)),
    CONSTRAINT webhook_delivery_excerpt_check CHECK ((octet_length(excerpt) <= 4096))
);


--
-- Name: TABLE webhook_delivery; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON TABLE portal.webhook_delivery IS 'One attempt to deliver a message, and what was answered.';


--
-- Name: webhook_message; Type: TABLE; Schema: portal; Owner: -
--

CREATE TABLE portal.webhook_message (
    id text NOT NULL,
    institution text DEFAULT heqi.institution() NOT NULL,
    subscription_id text NOT NULL,
    event text NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    run text,
    rounds integer DEFAULT 0 NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT webhook_message_rounds_check CHECK ((rounds >= 0)),
    CONSTRAINT webhook_message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'failed'::text, 'stopped'::text])))
);


--
-- Name: TABLE webhook_message; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON TABLE portal.webhook_message IS 'The outbox: written in the transaction of what it tells of.';


--
-- Name: COLUMN webhook_message.state; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON COLUMN portal.webhook_message.state IS 'stopped: written while nothing was sent, or to a stopped address.';


--
-- Name: COLUMN webhook_message.rounds; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON COLUMN portal.webhook_message.rounds IS 'How often its delivery was begun; run: the present one.';


--
-- Name: webhook_subscription; Type: TABLE; Schema: portal; Owner: -
--

CREATE TABLE portal.webhook_subscription (
    id text NOT NULL,
    institution text DEFAULT heqi.institution() NOT NULL,
    url text NOT NULL,
    events text[] NOT NULL,
    enabled boolean NOT NULL,
    secret bytea NOT NULL,
    former_secret bytea,
    former_until timestamp with time zone,
    created_by text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    stopped_because text,
    CONSTRAINT webhook_subscription_check CHECK (((former_secret IS NULL) = (former_until IS NULL))),
    CONSTRAINT webhook_subscription_events_check CHECK (((cardinality(events) >= 1) AND (cardinality(events) <= 100))),
    CONSTRAINT webhook_subscription_stopped_because_check CHECK ((stopped_because = ANY (ARRAY['gone'::text, 'failing'::text]))),
    CONSTRAINT webhook_subscription_url_check CHECK ((length(url) <= 500)),
    CONSTRAINT webhook_subscription_version_check CHECK ((version > 0))
);


--
-- Name: TABLE webhook_subscription; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON TABLE portal.webhook_subscription IS 'Where an institution wants to be told of what it recorded.';


--
-- Name: COLUMN webhook_subscription.secret; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON COLUMN portal.webhook_subscription.secret IS 'Encrypted with the key of the home; so is the former one.';


--
-- Name: COLUMN webhook_subscription.former_until; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON COLUMN portal.webhook_subscription.former_until IS 'Until then messages are signed with both secrets.';


--
-- Name: COLUMN webhook_subscription.stopped_because; Type: COMMENT; Schema: portal; Owner: -
--

COMMENT ON COLUMN portal.webhook_subscription.stopped_because IS 'Why the house stopped it; null: it did not.';


--
-- Name: batch; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.batch (
    id text NOT NULL,
    city text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    call_opens date NOT NULL,
    call_closes date NOT NULL,
    notice_days integer NOT NULL,
    working_group text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    institution text NOT NULL,
    CONSTRAINT batch_check CHECK ((call_opens <= call_closes)),
    CONSTRAINT batch_notice_days_check CHECK ((notice_days > 0))
);


--
-- Name: COLUMN batch.institution; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON COLUMN sandbox.batch.institution IS 'The working group that runs the batch.';


--
-- Name: calendar_day; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.calendar_day (
    day date NOT NULL,
    institution text NOT NULL,
    works boolean NOT NULL,
    source text NOT NULL
);


--
-- Name: TABLE calendar_day; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON TABLE sandbox.calendar_day IS 'Where the calendar differs from Monday to Friday: public holidays, and the weekends worked for them.';


--
-- Name: case_event; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.case_event (
    subject text NOT NULL,
    number integer NOT NULL,
    institution text NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    actor_name_zh text NOT NULL,
    actor_name_en text NOT NULL,
    actor_institution text NOT NULL,
    note text NOT NULL,
    CONSTRAINT case_event_number_check CHECK ((number > 0))
);


--
-- Name: TABLE case_event; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON TABLE sandbox.case_event IS 'The timelines of complaints and incidents: only ever added to.';


--
-- Name: COLUMN case_event.institution; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON COLUMN sandbox.case_event.institution IS 'That of the complaint or incident.';


--
-- Name: complaint; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.complaint (
    id text NOT NULL,
    institution text NOT NULL,
    handling text NOT NULL,
    pilot text NOT NULL,
    complainant_kind text NOT NULL,
    complainant_sealed bytea NOT NULL,
    complainant_masked text NOT NULL,
    content text NOT NULL,
    received_on date NOT NULL,
    acknowledge_by date NOT NULL,
    answer_by date NOT NULL,
    rule_source text NOT NULL,
    state text NOT NULL,
    handler text,
    handler_name_zh text,
    handler_name_en text,
    acknowledged_at timestamp with time zone,
    answered_at timestamp with time zone,
    answer text DEFAULT ''::text NOT NULL,
    outcome text,
    closed_at timestamp with time zone,
    registered_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT complaint_check CHECK (((acknowledged_at IS NULL) = (state = 'received'::text))),
    CONSTRAINT complaint_check1 CHECK (((answered_at IS NULL) = (state = ANY (ARRAY['received'::text, 'acknowledged'::text])))),
    CONSTRAINT complaint_check2 CHECK (((answer = ''::text) = (answered_at IS NULL))),
    CONSTRAINT complaint_check3 CHECK (((closed_at IS NULL) = (state <> 'closed'::text))),
    CONSTRAINT complaint_check4 CHECK (((outcome IS NULL) = (answered_at IS NULL))),
    CONSTRAINT complaint_complainant_kind_check CHECK ((complainant_kind = ANY (ARRAY['investor'::text, 'institution'::text, 'other'::text]))),
    CONSTRAINT complaint_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'partly_upheld'::text, 'not_upheld'::text, 'withdrawn'::text]))),
    CONSTRAINT complaint_state_check CHECK ((state = ANY (ARRAY['received'::text, 'acknowledged'::text, 'answered'::text, 'closed'::text]))),
    CONSTRAINT complaint_version_check CHECK ((version > 0))
);


--
-- Name: COLUMN complaint.institution; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON COLUMN sandbox.complaint.institution IS 'The institution that registered it.';


--
-- Name: COLUMN complaint.handling; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON COLUMN sandbox.complaint.handling IS 'The institution that has to answer it.';


--
-- Name: COLUMN complaint.complainant_sealed; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON COLUMN sandbox.complaint.complainant_sealed IS 'Name and contact, encrypted; the key is not in the database.';


--
-- Name: deadline_rule; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.deadline_rule (
    id text NOT NULL,
    institution text NOT NULL,
    matter text NOT NULL,
    unit text NOT NULL,
    count integer NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    set_by text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT deadline_rule_count_check CHECK (((count >= 1) AND (count <= 1000))),
    CONSTRAINT deadline_rule_unit_check CHECK ((unit = ANY (ARRAY['hours'::text, 'days'::text, 'working_days'::text])))
);


--
-- Name: TABLE deadline_rule; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON TABLE sandbox.deadline_rule IS 'Dated data: of one matter the newest rule that has begun counts.';


--
-- Name: history; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.history (
    application_id text NOT NULL,
    version bigint NOT NULL,
    origin text,
    target text NOT NULL,
    party text NOT NULL,
    actor text NOT NULL,
    actor_name_zh text NOT NULL,
    actor_name_en text NOT NULL,
    at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    institution text NOT NULL,
    CONSTRAINT history_version_check CHECK ((version > 0))
);


--
-- Name: incident; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.incident (
    id text NOT NULL,
    institution text NOT NULL,
    pilot text NOT NULL,
    severity text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    discovered_at timestamp with time zone NOT NULL,
    report_by timestamp with time zone NOT NULL,
    rule_source text NOT NULL,
    state text NOT NULL,
    reported_at timestamp with time zone,
    contained_at timestamp with time zone,
    closed_at timestamp with time zone,
    measures text DEFAULT ''::text NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT incident_check CHECK (((reported_at IS NULL) = (state = 'found'::text))),
    CONSTRAINT incident_check1 CHECK (((contained_at IS NULL) = (state = ANY (ARRAY['found'::text, 'reported'::text])))),
    CONSTRAINT incident_check2 CHECK (((closed_at IS NULL) = (state <> 'closed'::text))),
    CONSTRAINT incident_check3 CHECK (((state = ANY (ARRAY['found'::text, 'reported'::text])) OR (measures <> ''::text))),
    CONSTRAINT incident_severity_check CHECK ((severity = ANY (ARRAY['critical'::text, 'major'::text, 'minor'::text]))),
    CONSTRAINT incident_state_check CHECK ((state = ANY (ARRAY['found'::text, 'reported'::text, 'contained'::text, 'closed'::text]))),
    CONSTRAINT incident_version_check CHECK ((version > 0))
);


--
-- Name: move; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.move (
    origin text NOT NULL,
    target text NOT NULL,
    party text NOT NULL
);


--
-- Name: TABLE move; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON TABLE sandbox.move IS 'The legal moves of an application and whose they are, as in lifecycle.py.';


--
-- Name: notice; Type: VIEW; Schema: sandbox; Owner: -
--

CREATE VIEW sandbox.notice WITH (security_barrier='true') AS
 SELECT a.id,
    a.institution,
    b.institution AS working_group,
    a.batch_id,
    a.title_zh,
    a.title_en,
    a.lead,
    a.joint,
    a.scenario_provider,
    a.licence,
    a.innovation,
    a.users,
    a.technologies,
    a.risk_compensation,
    a.exit_plan,
    a.state,
    a.notice_ends,
    a.moved_at
   FROM (sandbox.application a
     JOIN sandbox.batch b ON ((b.id = a.batch_id)))
  WHERE (a.notice_ends IS NOT NULL);


--
-- Name: VIEW notice; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON VIEW sandbox.notice IS 'The public notice, read by everybody with its owner''s rights: what the disclosure table shows, and no more.';


--
-- Name: objection; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.objection (
    id text NOT NULL,
    application_id text NOT NULL,
    objector text NOT NULL,
    content text NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    upheld boolean,
    conclusion text NOT NULL,
    institution text NOT NULL,
    CONSTRAINT objection_check CHECK (((settled_at IS NULL) = (upheld IS NULL)))
);


--
-- Name: COLUMN objection.institution; Type: COMMENT; Schema: sandbox; Owner: -
--

COMMENT ON COLUMN sandbox.objection.institution IS 'The institution whose person raised it.';


--
-- Data for Name: checkpoint; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.checkpoint (size, note, made_in) FROM stdin;
192	\\x686571692e696e76616c69642f6462343365346130656333330a3139320a72762b43344d633459714b65436c504d76666a5271336c69432f7568304c4d53724164797946394d6c2f303d0a0ae2809420686571692e696e76616c69642f6462343365346130656333332074695868754a4456484a2b637a326d67425a6175343166522b4f726f712f334977376c31525a504d5a43465963423851494c73745036333249515265653051517264316d59544f41487a696a7941303432433039455435657577633d0a	768
195	\\x686571692e696e76616c69642f6462343365346130656333330a3139350a45614c4e45587a64632f2f38526b5777502b5732492b455a55623673785770326c616d4848454d785a79303d0a0ae2809420686571692e696e76616c69642f646234336534613065633333207469586875494c694b4f6e744f666934544131536c544a347268766d4e534c6c544239354f5743737a5632484a72554f324a754a7451416b466930756b6465413868726252686a474d2b395a42466b5378322f4f306164537851493d0a	769
198	\\x686571692e696e76616c69642f6462343365346130656333330a3139380a794864772f6566472f556f51624d6355662b772f69494a32734b38766c622f65367047715a5657636e71413d0a0ae2809420686571692e696e76616c69642f6462343365346130656333332074695868754a4f5438386850773347543074656e77306b595070704858687a5163426f745530306c3170324b762b49796459747333415a485a754e72547037353775564266595167544b78566f426b63764f74577547636672414d3d0a	771
\.


--
-- Data for Name: deed; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.deed (id, institution, at, actor, on_behalf_of, action, subject, before_sha256, after_sha256, personal, request_id, entry_id) FROM stdin;
aud_01kega0100frsaatd3g9qkew2d	ins_01m831s5phf28a80kew7pg9y5y	2026-01-09 02:40:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm	\N	sandbox.apply	app_01kega0100fsfb1535xztaw741	\N	17c0f5c85a10f3d91d866f3c8243c11b155c3273ada38fb24ee7fc2da85d3fe6	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s85kedeb5vnbyt4ey1w0
aud_01ke8espe0fsvat2szaq8tza7q	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-06 01:30:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.create_batch	bat_01ke8espe0fa7t6g6p716gtmtc	\N	c2592d570ebb64cec6a76d18db263b913f74a91fecd9d37c04998c0eb5fdf5cf	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s83gfb88w1gnrtrg4e6b
aud_01keg5zve0fggtv7pc7x4v5gbe	ins_01m831s5ncef3t2d1ph65svbrt	2026-01-09 01:30:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.apply	app_01keg5zve0e0nt018bgax6qb3n	\N	c50ea61d416cf5a6e4be4e04979e2b6931fa29f7de040c6a277df3883ff782fa	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s843evd9fgaxtphcs3dz
aud_01keg6cnk0e018b5qvjwqgeyck	ins_01m831s5pre62byrqcv5gea162	2026-01-09 01:37:00+00	per_01m831s5ptfk5822f5zmgsym1k	\N	sandbox.apply	app_01keg6cnk0f3n8fk57csmqwbwe	\N	cf5b6204ed8553f5845c6deb45176f54a9e11c3c09879fcc05b986cf3a5ce26e	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s84be75rk7vrwv93kvdj
aud_01keg6sfr0e518ygcv155y0vhk	ins_01m831s5p0e6c8x8gv21cgpv7n	2026-01-09 01:44:00+00	per_01m831s5p3e14rtv7s2d2qt5xj	\N	sandbox.apply	app_01keg6sfr0ff1agh35shky389v	\N	b5ebd4d97198724ae18b2704b07e53a0635e874ecaab75f57acf8020272551ba	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s84kecv9ca3wj09x7mev
aud_01keg769x0f828ska5mkq9qgzd	ins_01m831s5phf28a80kew7pg9y5y	2026-01-09 01:51:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm	\N	sandbox.apply	app_01keg769x0e4ya4bd7rbn0j3xe	\N	0dc30b5343f93adf30ae0356379c8c2aa2f529a4ebfa90a211cf955db89027e3	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s84qffab6ra5hvkkg7jx
aud_01keg7k420fm985vb1r35h1kdr	ins_01m831s5q0fb5t6rrk3kz96bba	2026-01-09 01:58:00+00	per_01m831s5q2e82941a64ym5jxne	\N	sandbox.apply	app_01keg7k420fs291303dfpp9e74	\N	2198220df74e9b8637726f467099f79f85833da33bf33a727d8df2425ec42e15	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s84vebaaw9eck3a5ymf1
aud_01keg7zy70ev98hmb4ehj5p8hr	ins_01m831s5pcf9qbx70g5xqkbwjc	2026-01-09 02:05:00+00	per_01m831s5pfehhs9my5rx67rfe6	\N	sandbox.apply	app_01keg7zy70fm8tzczzkft4csfw	\N	078df93c3772e6ae9c4d7d521ac3bad6af0f8d6f32db2625ba9c4c01ed0e0ebf	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s84zf3dt6qbce8wjq91h
aud_01keg8crc0f6gbf9p2tt8emy4x	ins_01m831s5pnehjs78vrtwthvskh	2026-01-09 02:12:00+00	per_01m831s5ppedtsfbf4f8597dxt	\N	sandbox.apply	app_01keg8crc0f528cv88bgq34w9v	\N	fbc1ce33ed26c58a3b5a32f674e70c05a4cc29055ec057e3217d62fef1568f55	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s853eqk9p016vhn1nwcn
aud_01keg8sjh0fc89h8dsnn85xq6h	ins_01m831s5pwegyr21nhhyeb4r2h	2026-01-09 02:19:00+00	per_01m831s5pyep59dfz7carz4pyx	\N	sandbox.apply	app_01keg8sjh0eh2aa7y5g13vbnfh	\N	e8f5e114d60f576c2eedc9e393e5963c64fd9ebbd67c9c20e38766a25cd224bc	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s857f9z8cz44x7epg4g7
aud_01keg96cp0frc8dvs32r2ceamv	ins_01m831s5q3ef3bjv38kb7jykge	2026-01-09 02:26:00+00	per_01m831s5q5ee7a4gsmas6bqnzn	\N	sandbox.apply	app_01keg96cp0f5yvmnz3d3035eag	\N	1b195293ebc86b77c94cb75a8534a1db2c35942d00c8923929cdc04cbb17c2d9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s85beyjrmyzrw8a9y5rt
aud_01keg9k6v0e3w9wsacfh3cg1sz	ins_01m831s5pwegyr21nhhyeb4r2h	2026-01-09 02:33:00+00	per_01m831s5pyep59dfz7carz4pyx	\N	sandbox.apply	app_01keg9k6v0e1ws7k0z819w06xh	\N	23067215ff3d36f7d95c0f34c6e87dd29dd58df381349af6c2f354ead4a9bd24	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s85fewks20xz1q3a1dpg
aud_01kegacv50fhcvw3s3aqntxmyy	ins_01m831s5q0fb5t6rrk3kz96bba	2026-01-09 02:47:00+00	per_01m831s5q2e82941a64ym5jxne	\N	sandbox.apply	app_01kegacv50ecgvdtqjhr7f0bvj	\N	c4f234608739f35d25403fec605fbfd4a98576346c0cf37151534c1ba06a41c4	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s85qfgc9v0gd5gbr9n2j
aud_01kegasna0f1cayahaq46gkv0x	ins_01m831s5pnehjs78vrtwthvskh	2026-01-09 02:54:00+00	per_01m831s5ppedtsfbf4f8597dxt	\N	sandbox.apply	app_01kegasna0e2hvv5phtnafkqpe	\N	ca19ec74e281aabd86163e68f3a82615b3cab86fac2cbacb5613ce5cafc825ff	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s85tegpa0v98cv13gbtp
aud_01kegb6ff0e0zaprbdptwr2p7y	ins_01m831s5pcf9qbx70g5xqkbwjc	2026-01-09 03:01:00+00	per_01m831s5pfehhs9my5rx67rfe6	\N	sandbox.apply	app_01kegb6ff0ecg8w5cdnr9p6tcf	\N	166b6e40608928da982eaffa5dc4affdd24ac40fdd6ec360b6a389c5f4bf82d5	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s85zetvt4xqwck9bv8k1
aud_01kegbk9m0fazbv6468reev65q	ins_01m831s5ncef3t2d1ph65svbrt	2026-01-09 03:08:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.apply	app_01kegbk9m0fgtbttmd0q5xrt8n	\N	69fb8578e1a20c47d80893e3db5425da250d5795af3d13206037898703b145ae	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s863ev0v55n4fk7zqtw9
aud_01kegc03s0fqq9jetj0apdrrxs	ins_01m831s5q6fehb48rh1ajhahwe	2026-01-09 03:15:00+00	per_01m831s5q8feetptxyekn1d618	\N	sandbox.apply	app_01kegc03s0er2sffz7qxvm1xr6	\N	76a01a5cc69941799d772f89952e60a3a59886b461bab7811fa5ed3e3dddda0e	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s867f5ft3mnn3frtxapz
aud_01kfyke160e239vq5a5j1mebev	ins_01m831s5ncef3t2d1ph65svbrt	2026-01-27 02:10:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.transition	app_01kegbk9m0fgtbttmd0q5xrt8n	92cb075e01ab8f12949b4d9353b11c38780c2a06afc0bffb245183388a48ebe9	1db8fa6f04aafd40fcd5ac3e4bb6b2fb6b1ceb36c2061522aa557b4dd224e6e5	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s86bedtb19g9cmdr6k8r
aud_01kfyke160e259rkwe94bf3m7x	ins_01m831s5pcf9qbx70g5xqkbwjc	2026-01-27 02:10:00+00	per_01m831s5pfehhs9my5rx67rfe6	\N	sandbox.transition	app_01kegb6ff0ecg8w5cdnr9p6tcf	a5bcffef8b1a63bb5527e5f9ed1a54137e70d61b1bda60728bddcd1311cb6b9a	c36de8f78c7796c82892911b07b51a2b6bddb406bdfb8a7b3e5d49ef3a313c18	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s86ffnmrd9f8brq34hw1
aud_01kfyke160efda68h4pn668q9w	ins_01m831s5q6fehb48rh1ajhahwe	2026-01-27 02:10:00+00	per_01m831s5q8feetptxyekn1d618	\N	sandbox.transition	app_01kegc03s0er2sffz7qxvm1xr6	db3a368906eba55df306f8c5f312f1ee530c0bf578d74e4496d3e7eb07e4e163	b7aedd35bb2ca50a44ae9c9b967ee7e7becd765117593f715b929f8dd7a68a1e	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s86kex0a5s0yf83cr3f0
aud_01kfyke160egd8qh5fb9zq499b	ins_01m831s5pwegyr21nhhyeb4r2h	2026-01-27 02:10:00+00	per_01m831s5pyep59dfz7carz4pyx	\N	sandbox.transition	app_01keg9k6v0e1ws7k0z819w06xh	1bbfda7c4fe3bc65ad1a6ba924372e0abf11ed12deb52a57a697d5ed31821d68	806a175b227edfe306995a0df9c475c68b9b5c611f9e199e46d11cdc60f6ccdb	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s86qf7vb6mrp3dcnjdze
aud_01kfyke160eqgbyhsjs728pzn1	ins_01m831s5pnehjs78vrtwthvskh	2026-01-27 02:10:00+00	per_01m831s5ppedtsfbf4f8597dxt	\N	sandbox.transition	app_01keg8crc0f528cv88bgq34w9v	d979c13ea0e97cda8049e55c4bb9ab2290600111e5aaf3709e93a23cb0d26c2a	1e5abf487e26cf683d8a1b7d1e46773e2e4c30cb7db04a870a4d80e5f60d251d	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s86zfyrt9epp0gwqfby7
aud_01kfyke160ex6tvg61vd3ysvdp	ins_01m831s5pwegyr21nhhyeb4r2h	2026-01-27 02:10:00+00	per_01m831s5pyep59dfz7carz4pyx	\N	sandbox.transition	app_01keg8sjh0eh2aa7y5g13vbnfh	f2c83826d4934b8009a05e9264f7cd7c24d7e896c772012270beacbd6f0e7aaa	4de3db8a1e7fc2c3386c337938bde96bddde5f77f45c4ab414764b8a954df2e9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s86zfjnb2e1jqhm4g0jd
aud_01kfyke160f0b9x88tvan5pprb	ins_01m831s5ncef3t2d1ph65svbrt	2026-01-27 02:10:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	6f91c0f5a8aca75ec0ce9ddd802703226e7e1a06af1839e614b9e1c3c045bd4f	fa1c621cc5275ebfd2a5543e037372e5d4d71aead13c9980a3561d6e7417c50c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s873edjtbhxmf3jxc35t
aud_01kfyke160f5r869z2wg2rn50e	ins_01m831s5pnehjs78vrtwthvskh	2026-01-27 02:10:00+00	per_01m831s5ppedtsfbf4f8597dxt	\N	sandbox.transition	app_01kegasna0e2hvv5phtnafkqpe	0ad7eaf6b42b48bf91e589af83ee2bef06a65637aeb1441188ebb70e48da81cc	28d54cc5f3819831f70f9a05316c3668187c69823494fd580e243e16fbbb5652	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s877fjqr1gyptzgjzw6d
aud_01kfyke160fa0v54h7ff62azfp	ins_01m831s5pre62byrqcv5gea162	2026-01-27 02:10:00+00	per_01m831s5ptfk5822f5zmgsym1k	\N	sandbox.transition	app_01keg6cnk0f3n8fk57csmqwbwe	aaf99df18ad3b3cfc150770bf8c6275e60cf9e4ca8a1b999fe6284be131005d1	4ad7f28fe2d59e10038159ad89ac9bf546517df2bb24f4cdd39cebe208cfbf17	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s87beb7sh4j978fbc7wa
aud_01kfyke160fcmszy4k3ytntg4c	ins_01m831s5phf28a80kew7pg9y5y	2026-01-27 02:10:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm	\N	sandbox.transition	app_01kega0100fsfb1535xztaw741	3a3d89fa0cead243802981b46945131e03f49da57037d88d6443c0c47d80e1b6	006ce0a85c1f8cbbe3fa080826fd61dde4db5e5ce18fa7f1502d15bd440d3571	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s87fe2nrekqasacxzayd
aud_01kfyke160fj98dc73pr07zz4y	ins_01m831s5q0fb5t6rrk3kz96bba	2026-01-27 02:10:00+00	per_01m831s5q2e82941a64ym5jxne	\N	sandbox.transition	app_01kegacv50ecgvdtqjhr7f0bvj	e27b0412fad81446e391e3ad957349075c49e44fcd80aecd06676effac4e5048	1f51b176a1a04bc7e4f207b6ef9e077108d373154e92da01a1fad45e852a94ec	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s87kf0d8pvq5dn1xqxss
aud_01kfyke160fjtv51xk0fvqf0hp	ins_01m831s5q3ef3bjv38kb7jykge	2026-01-27 02:10:00+00	per_01m831s5q5ee7a4gsmas6bqnzn	\N	sandbox.transition	app_01keg96cp0f5yvmnz3d3035eag	4938daa9e6a51d0db52ec037062b29ac93cfa970c000aa341c84f58687c2c924	8e78c6cd6c7f9449ebc14a076d6b3f7e1e4c13ffcb78c36647b3f5e4f7394b86	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s87qet8sbzdx3p2gjhhk
aud_01kfyke160fnr9gr0ggpmcwrh0	ins_01m831s5phf28a80kew7pg9y5y	2026-01-27 02:10:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm	\N	sandbox.transition	app_01keg769x0e4ya4bd7rbn0j3xe	beeac61f243deca95eea53646ace0157bbbb3b6178f6bf7b5e1b7b9437c7027f	0a48123e08056fafbea243e10f883bffb619da2b7a00a73f0eeaa40314f7fcbc	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s87veskadcdq6z6f6pc1
aud_01kfyke160fqe9gmn8ygx7h36q	ins_01m831s5q0fb5t6rrk3kz96bba	2026-01-27 02:10:00+00	per_01m831s5q2e82941a64ym5jxne	\N	sandbox.transition	app_01keg7k420fs291303dfpp9e74	4b59a6ecf0222d64034f6ed92f225eb5ad7ad31517a69e18b43e7b83f37f24c9	39da7bd0f51fcffd2506f6c2b26a587568a56d9e6b732051a79d678d78be6f00	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s87zf5c9g87qhsare56m
aud_01kfyke160fqw8h09fkkxrr1sg	ins_01m831s5pcf9qbx70g5xqkbwjc	2026-01-27 02:10:00+00	per_01m831s5pfehhs9my5rx67rfe6	\N	sandbox.transition	app_01keg7zy70fm8tzczzkft4csfw	43eccc564552d5406d7bb5a8cc2f0b0672740d1cedfc987b5381c6639028aba0	dc94213c32a61c4545c521d6507860ede33f3c023bb3ec42f9ec8aaa581cbfde	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s887fnbarbkc9fgj6vp2
aud_01kfyke160fvktssw6e0xg16gk	ins_01m831s5p0e6c8x8gv21cgpv7n	2026-01-27 02:10:00+00	per_01m831s5p3e14rtv7s2d2qt5xj	\N	sandbox.transition	app_01keg6sfr0ff1agh35shky389v	74f40fbaf354827c4c33147e32449eaef820b14ef7da67eeda6af6ddb5466857	431d6fa0f87c396a14224f2211e473a4e23bedc53660505fdd75c567a5eaea4c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s88bedwvgwmvgjjzyhxk
aud_01kg69fja0e0x99vwehagymaf5	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg6cnk0f3n8fk57csmqwbwe	\N	0e05d1ecfa4331a677bcd7aaf220bddddbbb93d6d500cb401e825b55dd330cc0	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s88ffbxr7hfhq787f9wy
aud_01kg69fja0e25a9znny9qpq6n8	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg6sfr0ff1agh35shky389v	\N	ae17d46931e25b7fbf1f9c3f81f9a24741d6df25dde1cab503113eb072b4c38d	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s88kedsskd3ebgwjtea5
aud_01kg69fja0e5rtamp3pmdz49m2	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg6sfr0ff1agh35shky389v	\N	67e79b6129447b05d6cb1cdcf348dc4811b5bcf31a9091b6eb7b0d55e62dad90	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s88vf6gvqa0dwttgbn58
aud_01kg69fja0e7xassbry5m7abpd	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegc03s0er2sffz7qxvm1xr6	\N	f2ff1937c1778107ce62b59e6d33ad1ed2d9fc4252d8cb9d8bd1fc33e0559daf	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s88zev7sws31736wynq0
aud_01kg69fja0e91ssvrs27zftd3f	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegacv50ecgvdtqjhr7f0bvj	\N	020c688ede09cf89942dfc9b1ccfda99d414fda2e7ffba9bb961dacaa37a2cf9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s893fp6896jemvnc8esp
aud_01kg69fja0e9gb6cb4njfgre4k	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg8crc0f528cv88bgq34w9v	\N	5f463bea7bd74dc59134123de0972492349332d597f41f4807e8295a514e767c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s89bepnsth86c4jr6awa
aud_01kg69fja0e9ysg996mxbda4k4	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg5zve0e0nt018bgax6qb3n	\N	d4c1b80fc03eb2d2ec8d2db87856963b34f4e98e351a46930a1507c822fa04be	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s89df0ts53grk6j3mkbg
aud_01kg69fja0eaht6qbazzex5rk5	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegasna0e2hvv5phtnafkqpe	\N	2e90433b33a99474b028cd2050346ca4853554a70c91841769b8d496ee026e00	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s89kfraa22ff54tdymtr
aud_01kg69fja0ebj9ja6qf1t56yd8	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg96cp0f5yvmnz3d3035eag	\N	bd7dbfa94f672fb148beb0b6c900e63d53908c23860cce49e149ea53e0a8dd91	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s89qefdbvfh79mv4hbny
aud_01kg69fja0ef7se2wsz6gg24ct	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg9k6v0e1ws7k0z819w06xh	\N	bc39e91cb8eff01ab37061cdcac325f7f2138d8aaf23a008d60cdf42e56ca57a	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s89wfhds915zv4ymrs9g
aud_01kg69fja0ekvthz0447y09zp9	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg7zy70fm8tzczzkft4csfw	\N	3beebc320328cf12b2cc9cd4e64f9ed234bf8d77f0e9aeca5a68fdeb5978accb	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8a1f4crjha1af1eq5bh
aud_01kg69fja0esxvq5yety7chd2s	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegasna0e2hvv5phtnafkqpe	\N	380294fae852a6d7d6e15e1aad3a9ca14a5665bf61122fb25ac22632724f5010	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8a7ej09nxazzqnxszd4
aud_01kg69fja0ev7tpkh1czt2whw4	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg96cp0f5yvmnz3d3035eag	\N	77c0904582f337e5b365fba389799f8bc16ed16242d2b056aa886c77c9dc63b1	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8aff3kr8xq60tz1v6y0
aud_01kg69fja0ew3bprrjttna7k7p	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegb6ff0ecg8w5cdnr9p6tcf	\N	9642ace45b4dd646e9ad4ada35d089f354f9212ec3708efb85c56a59b9f16677	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ahfm68rjwjjgnbctmt
aud_01kg69fja0ewgt0n812ka83zpe	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kega0100fsfb1535xztaw741	\N	7d91057233c8eb39bd0bef84223e94bbb87c2a3b9b00748d2277c2efe353f627	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8aqf7tre9fzvpqt4hq3
aud_01kg69fja0eyhsna30q0z6pvd5	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg7k420fs291303dfpp9e74	\N	8008df0bdce8cb134904e5288b5f46455544ba92c9013b629d4c4bc3d676518c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8avffmb99q33h2g3924
aud_01kg69fja0f59vbm4csm5swggt	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegbk9m0fgtbttmd0q5xrt8n	\N	7d95ca0f7c37c5d6c0ba00991a7e6fb39e2fb4f5dfd45d39828391528082f018	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8b3fc1bmsgk4pxwvfb1
aud_01kg69fja0f7trtw2es3sr0h70	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg6cnk0f3n8fk57csmqwbwe	\N	334705a24b4a5e8869f39a03c9d92995f0e22dd1874e6aac378664a1a3d60602	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8b7e25b93bf0vwpte75
aud_01kg69fja0f8aa8dr0cz399zyr	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegb6ff0ecg8w5cdnr9p6tcf	\N	d5ec11b161fbdc39b0a8b480c81618d20e9904a4029e3d08a1167785ff4e4c71	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8bce4ws4s7pqq13ns7v
aud_01kg69fja0f8xsnzxn3cpz5et2	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegacv50ecgvdtqjhr7f0bvj	\N	1ac87f3c5c34ca8dcbe85940bc6f6a156c9074c18ea4d76268a3ff0169614c60	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8beffda4hxkwtayy9f8
aud_01kg69fja0fcza74as4fe1j1rm	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg9k6v0e1ws7k0z819w06xh	\N	b0222698540fda62dc055b065466df17dbdd164445f27852280f4fa127ec32f4	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8bkeb9ag3r596cwmg66
aud_01kg69fja0fe5r57hb4sxkdhk9	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg5zve0e0nt018bgax6qb3n	\N	2ead2d8131e2b9a8848ec67853e0c3170fe47c44de6e5896413a1d9b418f0a3d	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8bvfys98tw22nh12kzt
aud_01kg69fja0fh5ssbx4x0gn4jvk	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kega0100fsfb1535xztaw741	\N	a2549ac419be59bae80f159d546c6736a935e9a33e6b449bc50b7358fb313ff9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8bzeg2tgxw3cstaaygw
aud_01kg69fja0fhfsh0v4emf2j4eh	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg7zy70fm8tzczzkft4csfw	\N	2d9321f388ee60e73e0ca260203ca3d07129337fa92ca7de8e484a387ecf4131	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8c3fqc9289mx6k95y93
aud_01kg69fja0fka8a2cc2rn2r7nj	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg769x0e4ya4bd7rbn0j3xe	\N	192fccfdeac1629512b87495508b23f566b489be52c76d27bd9f8e84be5f358b	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8c7fh8s046bs56wqbh4
aud_01kg69fja0fkzsvdpgq4g2d37q	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegc03s0er2sffz7qxvm1xr6	\N	d1e7679f165f56e3d535c78b03e7c2537aa1cbb2b1de73b0311e726c9cfa61cd	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8cbe7hrj8dyyb7enyw1
aud_01kg69fja0fn1b2m5macfwbtq7	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg8crc0f528cv88bgq34w9v	\N	aceca8e55f2e078a6279ee5d8b57ec43ba0647408d14b59c0f8450f26824d330	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8cffn4be9qt5dq6z0y7
aud_01kg69fja0fngaq93c162kkhpb	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg769x0e4ya4bd7rbn0j3xe	\N	2f1d99376bb93070c5eb9747576fdb21396b1b74fbdb64bd055a13ce753ba603	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ckeyp8j5z5336stwt7
aud_01kg69fja0fr78wnvdyrxf0q2z	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg7k420fs291303dfpp9e74	\N	6da876e9f0b39aeecf9e5e3e420fff370af924f3115810debed1f1ba8f430a44	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8cqen9t4nzdmzye77sd
aud_01kg69fja0fv5rke99qy427wcw	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01kegbk9m0fgtbttmd0q5xrt8n	\N	e7e4512d1cb75b012909d88f1991cad5615e477db29ed4959a2d21a1858e6177	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8cve8ttda132n4aa5hm
aud_01kg69fja0fxab9f63meh0mybw	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg8sjh0eh2aa7y5g13vbnfh	\N	7f101cb6f78b26c740aee86ee1e965ae9cb9ad824cebd7aa303a21280b0c645f	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8czeyd9k5wb8re0cqgk
aud_01kg69fja0fzmrzpw862mgeyzb	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.invite	app_01keg8sjh0eh2aa7y5g13vbnfh	\N	7917fcdf84e6f5f8017386f1a45d3b77670a7dff410a491b6ad500a20678af59	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8d3f33tzq4hmm909hbh
aud_01khwcz960e3brbjetsd5nt5ka	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg8sjh0eh2aa7y5g13vbnfh	4de3db8a1e7fc2c3386c337938bde96bddde5f77f45c4ab414764b8a954df2e9	ba3be697b2b8d7119b606590cf119315964dc917bcecbeb2616e31cea78cf7e9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8dbeth8dpeq7t4vg4se
aud_01khwcz960e3cvyepx6vcwmhzb	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01kegasna0e2hvv5phtnafkqpe	28d54cc5f3819831f70f9a05316c3668187c69823494fd580e243e16fbbb5652	af8dc9859c7b8337a0192b71f02508c063ece01f64eed53676e597790706a00d	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8dff07a2vkf5xy4xdz9
aud_01khwcz960e5bbrgvs87deyn1v	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01kegc03s0er2sffz7qxvm1xr6	b7aedd35bb2ca50a44ae9c9b967ee7e7becd765117593f715b929f8dd7a68a1e	3cd09392bfae31bc931ad7a752b0e95aae370fe1ee8fc31a6b362350943cbbde	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8dkfr0t5cc1mgrdhvtj
aud_01khwcz960edkbhmpc2702cbap	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01kegacv50ecgvdtqjhr7f0bvj	1f51b176a1a04bc7e4f207b6ef9e077108d373154e92da01a1fad45e852a94ec	9120098cb92c19825fd0a810e10c892a97240f7ac9e43f698afa7b3cbc3ef6c1	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8dve10vg3x8f499qczy
aud_01khwcz960enm83fq35296tpm0	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg8crc0f528cv88bgq34w9v	1e5abf487e26cf683d8a1b7d1e46773e2e4c30cb7db04a870a4d80e5f60d251d	e9075d369d80f1852ac1e7f59a831b980ae87623fdeddf963423cef39a55daba	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8dze13tstcksc1s5qzx
aud_01khwcz960evc93yas2arm6m5a	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg6sfr0ff1agh35shky389v	431d6fa0f87c396a14224f2211e473a4e23bedc53660505fdd75c567a5eaea4c	40c7d2c6b5a5d59538a94318efda85f20dea2e600a3310bc67200669538c1fcd	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8e3f2ystw2t37368tm3
aud_01khwcz960ewbs2k7kc7kg8j8b	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01kega0100fsfb1535xztaw741	006ce0a85c1f8cbbe3fa080826fd61dde4db5e5ce18fa7f1502d15bd440d3571	799b3223aa710fae1949d3aa4deee451237fddf30f35cbaba3aefa9c6ef3b505	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ebegf80np2a2f1kgec
aud_01khwcz960eyk9w7bhd9q5tggy	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg7zy70fm8tzczzkft4csfw	dc94213c32a61c4545c521d6507860ede33f3c023bb3ec42f9ec8aaa581cbfde	50ed749185b9472ae27e927d2cbe5f0401029a27c9154cb2a84e9567b35e9d90	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8efedkve8pm9n844m6m
aud_01khwcz960f0bs48a7dcpzg1fs	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01kegbk9m0fgtbttmd0q5xrt8n	1db8fa6f04aafd40fcd5ac3e4bb6b2fb6b1ceb36c2061522aa557b4dd224e6e5	562bc3db23d8237da1eded8ec2f8cb7d7ad2b41bfa44fdd3e7c044cfdcc10024	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ekeh5acxdbehbhc2a8
aud_01khwcz960f1ns197n6c08fha2	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg9k6v0e1ws7k0z819w06xh	806a175b227edfe306995a0df9c475c68b9b5c611f9e199e46d11cdc60f6ccdb	55a22d0f0e99ca5219458cde970bec50c575cf02926605e80aa645f0eb95ff7e	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ese5p8r81p8zvgp1k9
aud_01khwcz960f49r10we20802fpr	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	fa1c621cc5275ebfd2a5543e037372e5d4d71aead13c9980a3561d6e7417c50c	63f710fb53057df8678c51db96f2ea27652b7f0080339c4def3cec82f97c9040	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ezf5zszacq9zwrkn67
aud_01khwcz960f62t7w509bq97q69	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg96cp0f5yvmnz3d3035eag	8e78c6cd6c7f9449ebc14a076d6b3f7e1e4c13ffcb78c36647b3f5e4f7394b86	29e0ec754c9a20ff812ae6dae0216d717a3dba7cee1ab9c122657e7f9732601b	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8f3ext82rhnxy8b3grx
aud_01khwcz960f669erq3w45h0jdk	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg6cnk0f3n8fk57csmqwbwe	4ad7f28fe2d59e10038159ad89ac9bf546517df2bb24f4cdd39cebe208cfbf17	8c0fd6e88a5dc77fb795e5c64e61c12d6c8b4f3268033216c67adcd7fa20d1a3	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8fbej4v3tcfzbhnkzag
aud_01khwcz960fayadjg806s2mw8g	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg7k420fs291303dfpp9e74	39da7bd0f51fcffd2506f6c2b26a587568a56d9e6b732051a79d678d78be6f00	cafb43c1226af178b586d648ec7b0fc5b10a5db977821d1ba51988102e73091b	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ffeyxv43jqfcjyfkn5
aud_01khwcz960fb6rqspbhmve0gvy	ins_01m831s5cbft99zgecqxrtb4jm	2026-02-20 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg769x0e4ya4bd7rbn0j3xe	0a48123e08056fafbea243e10f883bffb619da2b7a00a73f0eeaa40314f7fcbc	7cd64ba6f4e390a0242d5b8a20b362eba74cbd246564177dd19e0a94f30cb445	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8fkec4rhg4zqbhm4kxv
aud_01kmy82k60e999yyb9fyz9w0na	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	63f710fb53057df8678c51db96f2ea27652b7f0080339c4def3cec82f97c9040	b71486b7801f40c20188bdb5f9f949e5a990a760bdd86b06a1fe3e01177ebbe6	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8fvft9sdzgjgxdzwkhr
aud_01m360dt60egxrcx6p1347wqcs	ins_01m831s5cbft99zgecqxrtb4jm	2026-09-23 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	runs.start	run_01m360dt60f6athcg617hjq4ak	\N	9ad91fca64549c64cafe69e94ad71f4286abe6f0007c231e2125d71355f6c319	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8qfen2vakd57xvdbnyp
aud_01kmy82k60eb5vce2pqftcbv9t	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg96cp0f5yvmnz3d3035eag	29e0ec754c9a20ff812ae6dae0216d717a3dba7cee1ab9c122657e7f9732601b	2c6c2e2798c805aa878ea517b8525d191f3786c890a260eb29e52bd5f591c301	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8fzfc9bncjhsx2xy2da
aud_01kmy82k60ejavy173z9s7d0r4	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg769x0e4ya4bd7rbn0j3xe	7cd64ba6f4e390a0242d5b8a20b362eba74cbd246564177dd19e0a94f30cb445	5cb579ad45e34f799c95fd4946f9d9ae0f9686041aa56480e92d8cf2a96882ba	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8g3fr596gvpsj279prb
aud_01kmy82k60epbr4qahbk87ynvb	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg7k420fs291303dfpp9e74	cafb43c1226af178b586d648ec7b0fc5b10a5db977821d1ba51988102e73091b	6e0da76f763a1c1f1dc9adb89e286d16cc8b345863f88f5a7eca268f478d8c65	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8g7f6vv420w4v6m7zcf
aud_01kmy82k60ewps26eegd3jnn2m	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg6cnk0f3n8fk57csmqwbwe	8c0fd6e88a5dc77fb795e5c64e61c12d6c8b4f3268033216c67adcd7fa20d1a3	af6c3cd20985a93948e79405d4e62f894321dd60c4258bcb8717aaa990899c0e	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8gff4e9r3ver2nb51gt
aud_01kmy82k60f4qs8y1tmp0rwgz9	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg9k6v0e1ws7k0z819w06xh	55a22d0f0e99ca5219458cde970bec50c575cf02926605e80aa645f0eb95ff7e	75bfc7963db3773a3fc6ead16a03c37cd3e10c22c79a6b43248b7d3d03f45b60	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8gkf3h8r93kvwjdnfn6
aud_01kmy82k60f58sgc1bcc9686pc	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01kega0100fsfb1535xztaw741	799b3223aa710fae1949d3aa4deee451237fddf30f35cbaba3aefa9c6ef3b505	7b2f971a8ff7cfa77258c73c37a118549f016185e650f62e1409bbf0395afffd	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8gqe8n8hmv59322pdnr
aud_01kmy82k60f84sw0wy6951xmyj	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg8crc0f528cv88bgq34w9v	e9075d369d80f1852ac1e7f59a831b980ae87623fdeddf963423cef39a55daba	97e5274bbe2e2157309a6fa115cf5af6a183ada621517e990edd40b4295db657	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8gxfwg91zrsq553nmfc
aud_01kmy82k60fagthv3nzxp8shb3	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01kegc03s0er2sffz7qxvm1xr6	3cd09392bfae31bc931ad7a752b0e95aae370fe1ee8fc31a6b362350943cbbde	cc124628fb65aca20789ef3abe9da67f270fceb90313d6f18a7bf848c82712be	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8h3eykvd3k0q470c20n
aud_01kmy82k60fapabvkgjdtg4dkm	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg6sfr0ff1agh35shky389v	40c7d2c6b5a5d59538a94318efda85f20dea2e600a3310bc67200669538c1fcd	37d564fb7b1d625479c46e76f2b4b6be7db3236b9feb7362dd3ecb429b11bfd5	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8hbekna03ey0903nagg
aud_01kmy82k60fpvtatm8c820zr8n	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg7zy70fm8tzczzkft4csfw	50ed749185b9472ae27e927d2cbe5f0401029a27c9154cb2a84e9567b35e9d90	a1a67d6a5e2e6f6b7bb35255ac93ba75cc2f34d7e56328f9a1ab3be8bd81ea50	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8hfefcv43h8apcddv58
aud_01kmy82k60fz6sym0cwta5smdz	ins_01m831s5cbft99zgecqxrtb4jm	2026-03-30 02:10:00+00	per_01m831s5hqfz1s8yfbyrt65gz4	\N	sandbox.transition	app_01keg8sjh0eh2aa7y5g13vbnfh	ba3be697b2b8d7119b606590cf119315964dc917bcecbeb2616e31cea78cf7e9	3c5ae2e9e52378435e5d593b69b217f65fe6d2ff4f0478a8bcd2d5d738137f67	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8hkf3htjnbb8cf9kbjs
aud_01kntjeg60fbs8t41wm629k3gj	ins_01m831s5ncef3t2d1ph65svbrt	2026-04-10 02:10:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.transition	app_01kegbk9m0fgtbttmd0q5xrt8n	562bc3db23d8237da1eded8ec2f8cb7d7ad2b41bfa44fdd3e7c044cfdcc10024	5ffb92ef8a53d86899fed41ceb6a1dab7adc61179146b3610f2c6acc68cd84a0	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8hvfm5vk04c7gq9r7p9
aud_01kpw1kv60eq88mhpn6e3g9c1t	ins_01m831s5k0epsam657naasn3dt	2026-04-23 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01kegc03s0er2sffz7qxvm1xr6	cc124628fb65aca20789ef3abe9da67f270fceb90313d6f18a7bf848c82712be	b5303dc27b18e9abddd0fef754e60f8c4472affe5942ba3d7d0e5ea9a55884dd	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8hzevktsz80q07bzmqj
aud_01kqgmsk60ejsthp1whfm33v1a	ins_01m831s5k0epsam657naasn3dt	2026-05-01 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg6cnk0f3n8fk57csmqwbwe	af6c3cd20985a93948e79405d4e62f894321dd60c4258bcb8717aaa990899c0e	11887d9087c936099c6d263e19946be55de40dee68a2b7ff2538adea1f4b4804	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8j7ew6r71pc4amacmrv
aud_01kqgmsk60ezwaywx1t18anraq	ins_01m831s5k0epsam657naasn3dt	2026-05-01 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg7zy70fm8tzczzkft4csfw	a1a67d6a5e2e6f6b7bb35255ac93ba75cc2f34d7e56328f9a1ab3be8bd81ea50	ec81bad0916766167f5f9a07c39fe55097d2b21d2b330b32e9a101934f942aa4	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8jbf9v9c0bm0zz8f1cp
aud_01kqgmsk60f0e9e95r9x7npyb6	ins_01m831s5k0epsam657naasn3dt	2026-05-01 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg769x0e4ya4bd7rbn0j3xe	5cb579ad45e34f799c95fd4946f9d9ae0f9686041aa56480e92d8cf2a96882ba	19e8d28106a0938aac91a8a32f6003e24b819aa5b2947d5b642cae2a7eb86188	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8jkeaqtvk089353k8mb
aud_01kqgmsk60f3sahnp0j3rqcbwy	ins_01m831s5k0epsam657naasn3dt	2026-05-01 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg7k420fs291303dfpp9e74	6e0da76f763a1c1f1dc9adb89e286d16cc8b345863f88f5a7eca268f478d8c65	63416ca6d30556d69f022f2fed813bba2564178044733288323931e6bcdba1fa	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8jresdvtzbve9qhkr7e
aud_01kqgmsk60f82tv69nkzxf7y5p	ins_01m831s5k0epsam657naasn3dt	2026-05-01 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg6sfr0ff1agh35shky389v	37d564fb7b1d625479c46e76f2b4b6be7db3236b9feb7362dd3ecb429b11bfd5	722f873ae614ac0f3e5a8bd7820687d5790db021c2a7cfaceb0a17f99039aee0	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8k7em5r59df52w55b18
aud_01kqgmsk60fe9a17ep13shzt52	ins_01m831s5k0epsam657naasn3dt	2026-05-01 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg8sjh0eh2aa7y5g13vbnfh	3c5ae2e9e52378435e5d593b69b217f65fe6d2ff4f0478a8bcd2d5d738137f67	944ce327bbf8905bcb4dd5a5d81adc4ea3ca9819c31f7ac0b82ab0fcbc539688	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8k7fxyv0hyqp5a5tmyr
aud_01kqgmsk60fhsrbpqnwx7446h5	ins_01m831s5k0epsam657naasn3dt	2026-05-01 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg8crc0f528cv88bgq34w9v	97e5274bbe2e2157309a6fa115cf5af6a183ada621517e990edd40b4295db657	400b1e84c9b37bb7461e9c81159e0fb94d33bc6d6e51e23725d73fa383aa7f18	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8kden2a2e4p7tbyhe30
aud_01kqgmsk60fnf9y6qgzgbyqfz1	ins_01m831s5k0epsam657naasn3dt	2026-05-01 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	b71486b7801f40c20188bdb5f9f949e5a990a760bdd86b06a1fe3e01177ebbe6	ff2f1d7421b1f22defbf2129ef7a0d894376ed0bea8cadc328f3a5fb9dbcd87c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8kke3xt50x8d0z7fbfg
aud_01krmpbn60e06b2h5dctags5gq	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.admit_pilot	sales_clearing	0cba4923d6ff92ddf03d55b741e873a07337164952e87e1a03bea06d0f2344e2	e6b798f7ca92a27cab8a32942f21095aba01a0ae67b7facf0c4c6638bff496ee	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8kqfbnbadwb410kkgqj
aud_01krmpbn60e159h2a7645v7j99	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg8sjh0eh2aa7y5g13vbnfh	944ce327bbf8905bcb4dd5a5d81adc4ea3ca9819c31f7ac0b82ab0fcbc539688	10838d4827f4cbb2624d9a6be4df44c4b4191e8b77d905925e474829fd3f062c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8kxe3zt4j5c85n1gfvn
aud_01krmpbn60e5mt49n4f3vvhj1q	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg6cnk0f3n8fk57csmqwbwe	11887d9087c936099c6d263e19946be55de40dee68a2b7ff2538adea1f4b4804	35b5c15c004207e981129c80a7830127384f248a5610d59e7c11af542055e7d9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8m3f05t4p4z4pd5n4r1
aud_01krmpbn60e7vrhw1z2pjpa7aw	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.admit_pilot	investor_services	c92b0d6ad33da65bcb99c3716b476e09cc38b0c5c2bc5affa4b3f86dad5f03a5	ee35429dd3b4c4e0fa543aae9acf29b3b1e49cc905bb9fedd88560d190b92b7d	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8m7e9sbhzmscme30wm4
aud_01krmpbn60ecfamc1489dgdjcy	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.admit_pilot	ecny	bb2ea7ea6860581f68f866004b6a7d9d01a50b68bad0741581a45cc83c306fc3	06de26fafec90f74a28d4c115576b40a94a5a5475ceed306921a1aa56c9419bd	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8mffqjbdrc5nck9q1jq
aud_01krmpbn60ehj9y10g1esncy29	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg6sfr0ff1agh35shky389v	722f873ae614ac0f3e5a8bd7820687d5790db021c2a7cfaceb0a17f99039aee0	e4450495f64814d19e72ce96af4e2259ba582081f0b1c6fc41bf8767175780e4	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8mkfgat5y8pqkjpraty
aud_01krmpbn60eqbv62paaj6t1011	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg7zy70fm8tzczzkft4csfw	ec81bad0916766167f5f9a07c39fe55097d2b21d2b330b32e9a101934f942aa4	03e85d60314067aaf48f2bc98a9d816f92779c0e043147af6979f00a523b1ff7	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8mqeaxsb3evd3ww3fp5
aud_01krmpbn60eqcrf4kzq9d3zs84	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.admit_pilot	bond_valuation	7f7c18ebeb1c5d53837d1b064bad901901c4a9450a61b29fbd04ccb6e101202d	104b1448bc478c174ba7cf7c28ce5cb5ba5cdc504c0cff1da34cd07dd4d1b36c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8mwejtsyv64214gyjwz
aud_01krmpbn60ewbvk7ma70099t5z	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg7k420fs291303dfpp9e74	63416ca6d30556d69f022f2fed813bba2564178044733288323931e6bcdba1fa	0b0f3464cc7518621ea7869a1feaf4d5f44017c3417ebcb3dbef20d4739c72e1	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8n2eb5bapbnepw8ywjs
aud_01krmpbn60ezta48yc2vskgqw5	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.admit_pilot	research	f19227dd454bdc58cd3a22feb8b25d8809a6ad65408012b13cf9ae4413899805	dd7369036f03e975ddb967f1c8397e16a70c41e2df665bcb839335a482d6735e	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8n7edabnt91mjkbe8wf
aud_01krmpbn60fcca97dhwg735ybw	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.admit_pilot	client_trail	3c9f78cf82bb7cefb417fb2cb93d5b47431c82ef78adf1a32f6afa4c856fddf7	c6346a772f311a4b2b53172ae7dfbe45cece0c854c0b027c0248d325b7e47d92	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8nff8c8vkt772qwzm1e
aud_01krmpbn60fn3rcc4bbgrgerzj	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.admit_pilot	margin_watch	4374deafa068dc5613c0d18df7dbcbe26f754964cfa49d03c5d6b4a48729fc75	8ad25e43a3cb6779cf1a182be2a1ece28c74db0cc1ee5903329a37baf56677ee	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8nkepn87hp2rs3pkasg
aud_01krmpbn60fnesd315dmj7sbjz	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg8crc0f528cv88bgq34w9v	400b1e84c9b37bb7461e9c81159e0fb94d33bc6d6e51e23725d73fa383aa7f18	d4565508c839685b7ce9f0f3463dc0b1f61d511a219a7681884d7fbed7764a74	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8nqf62bd9v2ebtyyp7q
aud_01krmpbn60fr5t3b0wjfhwhg0g	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg769x0e4ya4bd7rbn0j3xe	19e8d28106a0938aac91a8a32f6003e24b819aa5b2947d5b642cae2a7eb86188	e9b44b69861d2d6e5b3af0c30ce6a364505fa00f87924d119eb1d28b9ff11eb7	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8nzeecbszx7h3chkq5f
aud_01krmpbn60fsw8yh5pw2zt82sc	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.admit_pilot	fund_shares	24bc3138c53239c0c330bc7525334bedf3c4d6395259a4ddf53f6bc60ee08aff	e9a2ad8e05f05e677f26a320bfbe5593977375ffcc92aad9965665355d01ef43	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8p2e8qam120brkbss25
aud_01krmpbn60fvh8xygemwrnvta8	ins_01m831s5cbft99zgecqxrtb4jm	2026-05-15 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	ff2f1d7421b1f22defbf2129ef7a0d894376ed0bea8cadc328f3a5fb9dbcd87c	79bc5d155673d73b70f27cc395263031068acea1b1f87f2866db62f9c014f3a6	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8p9e6ws96vhha6j0q1r
aud_01kw0sm2b0fgyb4p1xtb513h9m	ins_01m831s5cbft99zgecqxrtb4jm	2026-06-26 01:45:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.set_caps	fund_shares	e9a2ad8e05f05e677f26a320bfbe5593977375ffcc92aad9965665355d01ef43	64d02297d1af006918440ae988617d44798fed66fd46b9394b99bb10d64e6e24	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8phe49thvqjgqpz9r8w
aud_01kw0sm2b0fjpspz5afcwj3ew7	ins_01m831s5cbft99zgecqxrtb4jm	2026-06-26 01:45:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.set_caps	margin_watch	8ad25e43a3cb6779cf1a182be2a1ece28c74db0cc1ee5903329a37baf56677ee	0310a3d9c4f876bcd3573be8ec356d5857ec4ded4982eee325eb8104e7474090	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8pvedxax5weqbm1qg6f
aud_01m360dt60e47txe8ts3qzex8f	ins_01m831s5cbft99zgecqxrtb4jm	2026-09-23 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.begin_exit	sales_clearing	5c08b2de4cb2ed18ddacf272902375595ad5dd158b1204b0262d734867409ee8	4dfaae621a55bf2df5639edaf7151c8731c77f55ca7637fb11cb33d42ceb62fd	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8pzehpvc1mragrf5x2d
aud_01m360dt60e7j9rkp6fa7t4x9c	ins_01m831s5cbft99zgecqxrtb4jm	2026-09-23 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	runs.start	run_01m360dt60fnfrnbn7wsj3hb8v	\N	f27681a464b713df02d7cd74b31c9731bd0621d7ec31923d9d201df5adada45a	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8q7fgns58xadmrva013
aud_01m360dt60ee08mwz9kmdpmg75	ins_01m831s5cbft99zgecqxrtb4jm	2026-09-23 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	79bc5d155673d73b70f27cc395263031068acea1b1f87f2866db62f9c014f3a6	ef94682c0111d7d1943d1ed16432382b0ff554ae02b96a64e8b016be15862c20	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8q7f94vnb4rmpyx19eb
aud_01m831s5kced9vnkhvfzrvq8kw	house	2026-11-23 01:54:26.54054+00	local	\N	parties.enrol_institution	ins_01m831s5k0epsam657naasn3dt	\N	da1bc49878ee5730f75956ec8aae0882771b652aee54f2ce2f40b48877312ed1	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8z7fbhsnavrym2q4cpw
aud_01m360dt60evz9j56737cvjc9e	ins_01m831s5cbft99zgecqxrtb4jm	2026-09-23 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg8crc0f528cv88bgq34w9v	d4565508c839685b7ce9f0f3463dc0b1f61d511a219a7681884d7fbed7764a74	a904c1807d911904f1655a411203cf7fde97d84a1d3a7e4631dfca7d61d825d9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8qkehz9p9510mkt10q6
aud_01m360dt60exya8kkyh0642zrt	ins_01m831s5cbft99zgecqxrtb4jm	2026-09-23 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.exclude_institution	ecny	06de26fafec90f74a28d4c115576b40a94a5a5475ceed306921a1aa56c9419bd	3e5c6bb4c7135be140f5834cffac80f03005d7db0b4fc3d87c780a7a2bcd2fe9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8qqffbsmstrfc77w8gq
aud_01m360dt60fkk9zfa0hrrryyxq	ins_01m831s5cbft99zgecqxrtb4jm	2026-09-23 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.begin_exit	ecny	3e5c6bb4c7135be140f5834cffac80f03005d7db0b4fc3d87c780a7a2bcd2fe9	92fe6bc75351999a2c8fdddb8a7cfa188a37cfa20ad214730821a354444f0ccf	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8qzfg1rv5h3zrwyt4ax
aud_01m360dt60fnzv8ah70k1z22x2	ins_01m831s5cbft99zgecqxrtb4jm	2026-09-23 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.exclude_institution	sales_clearing	e6b798f7ca92a27cab8a32942f21095aba01a0ae67b7facf0c4c6638bff496ee	5c08b2de4cb2ed18ddacf272902375595ad5dd158b1204b0262d734867409ee8	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8r4fj4br0cqa622q9gf
aud_01m38np2w0e1qa34yq3c2tktxs	ins_01m831s5pre62byrqcv5gea162	2026-09-24 03:00:00+00	per_01m831s5ptfk5822f5zmgsym1k	\N	sandbox.open_incident	inc_01m38np2w0eq4t233f2xx3jznz	\N	e4c7b38cc3a068f9451789be24739860f80dd3434bc3dea0d1078101580c2556	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8rbepct25tr5208ap4p
aud_01m38np2w0fdntejb2ytk90b4w	ins_01m831s5pre62byrqcv5gea162	2026-09-24 03:00:00+00	per_01m831s5ptfk5822f5zmgsym1k	\N	runs.start	run_01m38np2w0e12b0m6zfmk4q3wy	\N	b302b9c44f1908780a3ab90878c47bbd42824d0457aa9e97b82664a6c9d6626b	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8rff8jb68efa93j9e0p
aud_01m38s3yg0f6h8wmw0ajcqv3m2	ins_01m831s5pre62byrqcv5gea162	2026-09-24 04:00:00+00	per_01m831s5ptfk5822f5zmgsym1k	\N	sandbox.advance_incident	inc_01m38np2w0eq4t233f2xx3jznz	93b12d6ada7c5003c1cf8864ef20120bc711c0f13a14191c275df0c7c8ae63f9	03fbf3e29a62e128ed7ec174f22b118952cd2057b59c597fb5d5bfcf7359c0a9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8rkfq0tjvxknnq4t1e8
aud_01m38y8qy0e3cvz4jk0qjzhwq5	ins_01m831s5pre62byrqcv5gea162	2026-09-24 05:30:00+00	per_01m831s5ptfk5822f5zmgsym1k	\N	sandbox.advance_incident	inc_01m38np2w0eq4t233f2xx3jznz	50824c815e35634450de3cc89bb756047c695224100b8acf1d9dbba30892cde5	2de8e47c2896cf0b715ecc7fa05cb9367cee41f7bdbaf6581c2162926e7e0bbf	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8rve88ak37g6p22h7eh
aud_01m3x60960e43v05qh39nm47sa	ins_01m831s5ncef3t2d1ph65svbrt	2026-10-02 02:10:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	ef94682c0111d7d1943d1ed16432382b0ff554ae02b96a64e8b016be15862c20	a380e1fbf6fcd37de486f8e58aad1456941322bd1bd30d3da769f9c189516f29	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8rze96r1nhtme9xq04f
aud_01m3x60960fmnr09wh32hpdscp	ins_01m831s5pnehjs78vrtwthvskh	2026-10-02 02:10:00+00	per_01m831s5ppedtsfbf4f8597dxt	\N	sandbox.transition	app_01keg8crc0f528cv88bgq34w9v	a904c1807d911904f1655a411203cf7fde97d84a1d3a7e4631dfca7d61d825d9	bd7ecaa8206d0d19db718ab5d56bdbe7517d9272191e132ad2451a68cc10e7f4	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8s3e308d4gdhg19mxvw
aud_01m3x74x20e07tg8jv9dq71ce8	ins_01m831s5pre62byrqcv5gea162	2026-10-02 02:30:00+00	per_01m831s5ptfk5822f5zmgsym1k	\N	sandbox.advance_incident	inc_01m38np2w0eq4t233f2xx3jznz	3410844d1ae6914330018726896cd149602b5c07dfcec96f216e349a83b5d105	fc2cddf7803aa9c6dd001351b9da52e95242f0a1a7f0e0787ea9d368a782bb95	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8sbetrsm7f87vsq6f2w
aud_01m4f67080e5gazrbeawtvab30	ins_01m831s5ncef3t2d1ph65svbrt	2026-10-09 02:00:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.register_complaint	cpl_01m4f67080f0m9awa3tkzzbbkf	\N	5cb830fbd4e845a24beae85947c9620b9583fe874f1eb9a37f9285d36118f633	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8sfe82v77kfj7z5m61e
aud_01m4f67080fqya0fyy567znp55	ins_01m831s5ncef3t2d1ph65svbrt	2026-10-09 02:00:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	runs.start	run_01m4f67080fdkvqdebjxy3em11	\N	b29fbc9013096f0805c1c95f07bfa0db727cb4fa1b431a63872764110f874132	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8skf27bsd7pxvgcnptg
aud_01m4py8m50fkhahc6b0acspv8y	ins_01m831s5ncef3t2d1ph65svbrt	2026-10-12 02:15:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.handle_complaint	cpl_01m4f67080f0m9awa3tkzzbbkf	c1808f234c7334fe0562fccb65647c80014b30bca03d588b77eae1569892c2d8	6ca503fa0da0ff93e054f924afe231096d87bccc7cd963584bbc287c138c0be8	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8svef2t9jqfb2zhag92
aud_01m4w46p10ez4vj47g4jw1e645	ins_01m831s5cbft99zgecqxrtb4jm	2026-10-14 02:35:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.kill	bond_valuation	104b1448bc478c174ba7cf7c28ce5cb5ba5cdc504c0cff1da34cd07dd4d1b36c	b1bd5b28a11975517df4a47506f40434c4435187e18efddfd69fb26f905c6a3c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8sze0tbgxq7849c7pjd
aud_01m4ymka80e8e8fyp6g90d9hps	ins_01m831s5cbft99zgecqxrtb4jm	2026-10-15 02:00:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.propose_revival	bond_valuation	\N	8ec239da2a07497ff63e07a2c6879eccded021c1bb2d13c7c12849f585a699ba	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8t3exdre1w9rh0fym55
aud_01m4ymka80eg3vachwfnhqjm67	ins_01m831s5cbft99zgecqxrtb4jm	2026-10-15 02:00:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.propose	apr_01m4ymka80fm08tjp0j7bwv7r0	\N	8ec239da2a07497ff63e07a2c6879eccded021c1bb2d13c7c12849f585a699ba	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8tbfegaqay96p92v3kx
aud_01m4yr15w0eqzr8bvbqsk24m0j	ins_01m831s5cbft99zgecqxrtb4jm	2026-10-15 03:00:00+00	per_01m831s5g7ewwbdfsktj7kv5fs	\N	parties.decide	apr_01m4ymka80fm08tjp0j7bwv7r0	9f47c32818b07ac5da5c1f8be264fe2234ccf1da9d0d109edb568b19c30836f4	da1bf945fb60a87a975aaa08afd48f2d885d04dd55f687754bc03064ff84a22a	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8tff9rameewwxwzqxz6
aud_01m4yr15w0fgxspp3h6h6a69t2	ins_01m831s5cbft99zgecqxrtb4jm	2026-10-15 03:00:00+00	per_01m831s5g7ewwbdfsktj7kv5fs	\N	sandbox.decide_revival	bond_valuation	\N	da1bf945fb60a87a975aaa08afd48f2d885d04dd55f687754bc03064ff84a22a	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8tkfqdaa4trgnmkxgje
aud_01m4yr15w0ftxtn0f9bd6ahyha	ins_01m831s5cbft99zgecqxrtb4jm	2026-10-15 03:00:00+00	per_01m831s5g7ewwbdfsktj7kv5fs	\N	parties.revive	bond_valuation	30ae39b923cf56f57d874ab823281fdc09a178180cca54e0b7299d33f9c768ee	104b1448bc478c174ba7cf7c28ce5cb5ba5cdc504c0cff1da34cd07dd4d1b36c	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8tvecrra08dhmes7yc8
aud_01m58x1jc0ffx9th5p4gg0svp0	ins_01m831s5ncef3t2d1ph65svbrt	2026-10-19 01:40:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.handle_complaint	cpl_01m4f67080f0m9awa3tkzzbbkf	c2fdf80655dbe7e3eceeeb9d9e6d9b1189bf1edefc6615db26d5d207807634b7	e19c08d7ef2f222fc914f8b846f742b334676e8d45736ca3e225380b83ddb5c7	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8tzey3848jybc884wz6
aud_01m5e2daa0e7dvc8rcxpmd1nm2	ins_01m831s5ncef3t2d1ph65svbrt	2026-10-21 01:50:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.handle_complaint	cpl_01m4f67080f0m9awa3tkzzbbkf	57eca0d2d0a15a645793052b765516ed824c05194d29df4ff1c34cc612eae4c8	50392badc1835e3e8ebcb3c1f2a3e87f856c3bdcb577b881706a240400541c39	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8v3fn2vdt55ak6hm1jq
aud_01m5k7s280e3j9vqmxk97bxwfn	ins_01m831s5ncef3t2d1ph65svbrt	2026-10-23 02:00:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	runs.start	run_01m5k7s280fs1r3vfb18vacban	\N	79a9570985fda707359d6f2abbba655a3170d520c4a3430d8b7ab955747c7003	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8vaf9ta1qgbwzx2dah2
aud_01m5k7s280f1sahpn5853ybrs5	ins_01m831s5ncef3t2d1ph65svbrt	2026-10-23 02:00:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.register_complaint	cpl_01m5k7s280ewa92ydjvz109arz	\N	db9c819793e8b51df22eb0c9f812bc661298532c4eebac4dc7d9c4ab686d2035	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8vfepfrkbgqp2a1v7s7
aud_01m6j54060etzs7rb4wg9vfp2n	ins_01m831s5ncef3t2d1ph65svbrt	2026-11-04 02:10:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	a380e1fbf6fcd37de486f8e58aad1456941322bd1bd30d3da769f9c189516f29	c5f53d40b80de51ffef186e591251da4fa323c251a642b885f3fd280e1a03efe	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8vkedsad2qm1jnq3g7x
aud_01m7kj03e0f03a8pnank4w61zp	ins_01m831s5cbft99zgecqxrtb4jm	2026-11-17 01:30:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.create_batch	bat_01m7kj03e0ea2t8qqa8wq87rhz	\N	76b1eb6021c46dc88081cba3f6f1aca712cfe3b3ea927f72afbc9036f0a19faa	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8vsfzxvpgswxxnkj8f7
aud_01m7rs2s60e3at648adtw40xxx	ins_01m831s5cbft99zgecqxrtb4jm	2026-11-19 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.close	ecny	92fe6bc75351999a2c8fdddb8a7cfa188a37cfa20ad214730821a354444f0ccf	8a5427c207df261dd6d547f7893d8945db77d0d8d7572f885278a4f238690606	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8vzf3xvqeedcdbxh7gx
aud_01m7rs2s60fzgbs0y0r061brs5	ins_01m831s5cbft99zgecqxrtb4jm	2026-11-19 02:10:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.transition	app_01keg5zve0e0nt018bgax6qb3n	c5f53d40b80de51ffef186e591251da4fa323c251a642b885f3fd280e1a03efe	b814ea4fdbff74ba9b7658208e7d0f30fadcb9351a4d6b93b4b828ae7ab99290	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8w3e4ebmapyp9x6v8yd
aud_01m7vbfg60epwbjrg5r6v709ez	ins_01m831s5k0epsam657naasn3dt	2026-11-20 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg96cp0f5yvmnz3d3035eag	2c6c2e2798c805aa878ea517b8525d191f3786c890a260eb29e52bd5f591c301	7a7a839df548c66d94f8d6cedece46541bd680e8c51cefed707cafe1d4004e8e	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8wbe9sr9p69snge41y6
aud_01m7vbfg60f56a2t6jmjz0sab6	ins_01m831s5k0epsam657naasn3dt	2026-11-20 02:10:00+00	per_01m831s5mbf1vbs2sjs514f5w9	\N	sandbox.transition	app_01keg9k6v0e1ws7k0z819w06xh	75bfc7963db3773a3fc6ead16a03c37cd3e10c22c79a6b43248b7d3d03f45b60	522f2ad663f13598bb7e88b7f7a8fd06d258264f329ea701f6c8a86c778d5ed3	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8wfesprryyyq708enxq
aud_01m7vd6e00egr85f68zpd3xwvw	ins_01m831s5phf28a80kew7pg9y5y	2026-11-20 02:40:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm	\N	runs.start	run_01m7vd6e00fhx9a17s8ym0nq0c	\N	c486f693086206c99af549a610d3b3c75412ae5724a7277209cb57834ec73745	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8wkes4ak37skwsm3eh1
aud_01m7vd6e00eqwtppzgj5y1y85c	ins_01m831s5phf28a80kew7pg9y5y	2026-11-20 02:40:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm	\N	sandbox.register_complaint	cpl_01m7vd6e00fn0sz8p9jebwmmxg	\N	f18c777237df3093d6172d4c01f13c6e9b241aaa2c439d3dd35f37c55c484956	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8wvf71r1d7km3r4rnd4
aud_01m7veb1w0ecr963jphcxddavt	ins_01m831s5ncef3t2d1ph65svbrt	2026-11-20 03:00:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.raise_objection	obj_01m7veb1w0ejfrctnkjpwyktbq	\N	7c9be62fcba0bfe42e9c579ad4a2793677a01b1924906f5954e7fc3301c2e1c9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8wzeqjabqa1084jygwv
aud_01m7veb1w0fwzagf1yge3abpp6	ins_01m831s5ncef3t2d1ph65svbrt	2026-11-20 03:00:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.raise_objection	obj_01m7veb1w0em5ap1nse9xpcnp9	\N	5b18648cf953943136c0d239082fe7df21605d5c384655fe45b5d24cd1bf3277	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8x3fydax1ssjtjst677
aud_01m7vfkay0e9t8ga30bb385dh0	ins_01m831s5q3ef3bjv38kb7jykge	2026-11-20 03:22:00+00	per_01m831s5q5ee7a4gsmas6bqnzn	\N	sandbox.apply	app_01m7vfkay0fyzvr8z4tx9c30rf	\N	ad007f51601d6bfe6212aa65723a2694f3944d325c7af300a131360c31e6686d	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8x7f1wv0tz57qcpwsqq
aud_01m7vmmf60fva9n7erpzjkbbgz	ins_01m831s5cbft99zgecqxrtb4jm	2026-11-20 04:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.kill	client_trail	c6346a772f311a4b2b53172ae7dfbe45cece0c854c0b027c0248d325b7e47d92	51da2a7b4d020aeaca9dd4c644c0659f2cf3a8474f477509f6991f9098fdccb8	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8xfe4z8ac3wd0hh6wzc
aud_01m7vpxpy0e3vbsgvpv6gmww07	ins_01m831s5ncef3t2d1ph65svbrt	2026-11-20 05:30:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	runs.start	run_01m7vpxpy0ephvg3an0h9kpsx4	\N	11334cec328ac126d2e585cbd20e2dcebac17c0e4c5b52940240f9b6c9062c88	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8xfemmvcea2yv1vzxz1
aud_01m7vpxpy0fa78vma2sqe3tfjq	ins_01m831s5ncef3t2d1ph65svbrt	2026-11-20 05:30:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.open_incident	inc_01m7vpxpy0eaasb3cgqmd3t7ym	\N	e3c63d95340098a9249fc6b26ca4d9d252f0f98a388e070543223b648e8354e2	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8xke4qtgttw3x4m0jtb
aud_01m7vtbjj0e9g9zmhy618qasvk	ins_01m831s5ncef3t2d1ph65svbrt	2026-11-20 06:30:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	\N	sandbox.advance_incident	inc_01m7vpxpy0eaasb3cgqmd3t7ym	82f96f7d7818c10a2f86d5f4ffb23eb5b0707a1da6b0c527bacd952fcf2cab83	5e4004753a6e7db50c9c3703533eefb1ac78a840b53bc94539a91d097c6bce91	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8xqerdtpa3fwaf3sb3e
aud_01m7vtbjj0fmgtfnb3nvm8m00g	ins_01m831s5cbft99zgecqxrtb4jm	2026-11-20 06:30:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.settle_objection	obj_01m7veb1w0ejfrctnkjpwyktbq	2816f28126dae9ef7753550352c65f7d257a1d8a7f27fa78661eab0ff86a42ea	bf423f9bba23833fc4e84d9c114819d28a8cdf98bee9ac7313f56e83b3a819d1	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8xze55a13as5ssq630s
aud_01m7vvg6e0fvc87pjmkp0gyxjc	ins_01m831s5cbft99zgecqxrtb4jm	2026-11-20 06:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	sandbox.propose_revival	client_trail	\N	e1c335c2e7ab1836ba7e1d9463c6a4ebc2babb8b27283794734cf36813ceb739	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8y3fcjtab26ram5k2vp
aud_01m7vvg6e0fzz9w5ef6058yjtc	ins_01m831s5cbft99zgecqxrtb4jm	2026-11-20 06:50:00+00	per_01m831s5ebfhprnavwmytd25em	\N	parties.propose	apr_01m7vvg6e0fvyvhtcf25hv7y75	\N	e1c335c2e7ab1836ba7e1d9463c6a4ebc2babb8b27283794734cf36813ceb739	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ybew4sjdvb46avfwdd
aud_01m831s5d3fa7aq4fmhqv6zkx8	house	2026-11-23 01:54:26.339944+00	local	\N	parties.enrol_institution	ins_01m831s5cbft99zgecqxrtb4jm	\N	323a0aac678f2c65ba3f881c52bd7b99263c0821d02f7aac57f11dc210d5cf2a	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8ykfba9162xwwptcrm4
aud_01m831s5fkf8aacrbg0k4ng0v8	house	2026-11-23 01:54:26.419381+00	local	\N	parties.enrol_admin	per_01m831s5ebfhprnavwmytd25em	\N	cbe4a15d989bd7ee08b0767870e17b601ca57c3318f1c3bfa097d16ae64e55e5	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8yqfx59tcck3mjnw4zg
aud_01m831s5h3fz3bnha720cg6389	house	2026-11-23 01:54:26.467415+00	local	\N	parties.enrol_admin	per_01m831s5g7ewwbdfsktj7kv5fs	\N	7347b81daf046b255c7b55c761cd54a8dd4054979ccb088e996379b3a0e24b06	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8yzfb69yt54v1dxgs6w
aud_01m831s5jve1jb57ncthkdhpkp	house	2026-11-23 01:54:26.523465+00	local	\N	parties.enrol_admin	per_01m831s5hqfz1s8yfbyrt65gz4	\N	44299defa4f477a0a84072b4806ce1e91134a671ab2cdb198bab75d5ff86cf5f	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8z3f2b81t59s6gar2g7
aud_01m831s5n6e4a8rw5m38aybtw2	house	2026-11-23 01:54:26.59856+00	local	\N	parties.enrol_admin	per_01m831s5mbf1vbs2sjs514f5w9	\N	dee4ca5b94dfca126b4a1a85d2aa9872077fef7a218c43c006cb3194a2db5ca5	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8zffrw9s2he7qrtck9z
aud_01m831s5nqfb0rjs10cj1c1bdh	house	2026-11-23 01:54:26.615441+00	local	\N	parties.enrol_institution	ins_01m831s5ncef3t2d1ph65svbrt	\N	d10eaa8a824f8e496b253b95e29651e755c97c45ab46825946d943bbe84bfb32	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8zketgbvdkhj2gcadx4
aud_01m831s5nzf75agzg6avex5we3	house	2026-11-23 01:54:26.623868+00	local	\N	parties.enrol_admin	per_01m831s5nxf6pbdtwdd83tkt4h	\N	89f2ceb44332833c0b3975a3657922546dc43392dd415ffdf0f79faecd12b858	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8zvewca146hzf2xg2z1
aud_01m831s5p1epst8cjj20qzcwjk	house	2026-11-23 01:54:26.625183+00	local	\N	parties.enrol_institution	ins_01m831s5p0e6c8x8gv21cgpv7n	\N	beec1663059bbc6ba6f4980b40ddeab5ae6b81b6cd4fb4a287b298484ecc2278	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s8zzfpv8n9xf04jwyyqe
aud_01m831s5pbev388pkdnbw8p8f6	house	2026-11-23 01:54:26.635685+00	local	\N	parties.enrol_admin	per_01m831s5p3e14rtv7s2d2qt5xj	\N	7e0c642835f0c52585ea11284e850b3d76c54c9ed4c88e508336b5ceb8c21b16	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s907enr8k7jg3seak83e
aud_01m831s5pdepev92rg0akgfmmq	house	2026-11-23 01:54:26.637147+00	local	\N	parties.enrol_institution	ins_01m831s5pcf9qbx70g5xqkbwjc	\N	46c5bb18ca52f0e26e35a4f51d658e3d53b18efdf311a773eed5c66d4e3e32c8	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s90bentt2wb273enj7j4
aud_01m831s5pgffja5f5sagdfvx49	house	2026-11-23 01:54:26.640695+00	local	\N	parties.enrol_admin	per_01m831s5pfehhs9my5rx67rfe6	\N	d3591e4bbdc6c1ffb9f6c7ff35c7c7895c100843185df6af5cbec7438e8278fe	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s90feefs3bpyme2bxcma
aud_01m831s5phf5avcf6x7jc9pa1m	house	2026-11-23 01:54:26.641639+00	local	\N	parties.enrol_institution	ins_01m831s5phf28a80kew7pg9y5y	\N	07e8ad511a9ab700c31ee071305d9b6be6f04a116b81ba500fa8a44cae7ea73a	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s90kec681jj022ekav7f
aud_01m831s5pmfkd968fswt46mhdw	house	2026-11-23 01:54:26.64475+00	local	\N	parties.enrol_admin	per_01m831s5pkf0xt6n1b6k4f6tqm	\N	870cfa8994ef0b138beca37a1417ca98ffa9e1d14e64e324b0a5da1e84527413	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s90qe9k95dfkjf50w5jn
aud_01m831s5pnfjrax3eydkbmrtnm	house	2026-11-23 01:54:26.645551+00	local	\N	parties.enrol_institution	ins_01m831s5pnehjs78vrtwthvskh	\N	d53ec1b91044e231686ee3007c5b7517dbb927d821f16e2b8bf9b20f9c1eb5b6	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s90vfhbbeqbp7jk1jsjc
aud_01m831s5prfr8va80nt1nzmjjx	house	2026-11-23 01:54:26.648598+00	local	\N	parties.enrol_admin	per_01m831s5ppedtsfbf4f8597dxt	\N	b067389436a1af29108365adf30cd932e9c029157cba762470007ca99efb5a97	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s913entvp2jbegs5xc5w
aud_01m831s5pse70r77bqb4cqvdmt	house	2026-11-23 01:54:26.649382+00	local	\N	parties.enrol_institution	ins_01m831s5pre62byrqcv5gea162	\N	69b6a385fb2be4995767147135b1ae2065d57f9ca5d63c1bc5044ecca2681289	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s91aemhsktaj5k4hnxn3
aud_01m831s5pwe86vjzcewh3qhq7d	house	2026-11-23 01:54:26.652263+00	local	\N	parties.enrol_admin	per_01m831s5ptfk5822f5zmgsym1k	\N	aee63aed6c478000acdabbba7e4a1ebbb831b4eaf22d2e936733e4267b4035b9	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s91fe88rc8fcemrzybfm
aud_01m831s5pxf1rb4k71jmfw3j4a	house	2026-11-23 01:54:26.653033+00	local	\N	parties.enrol_institution	ins_01m831s5pwegyr21nhhyeb4r2h	\N	7164319513acac7455ce562270bad9a9af2947a8d7a90bf3638f8080322c9cb5	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s91qe73begpaj8x0zdw0
aud_01m831s5q0ejzrtyrcw7y5kcej	house	2026-11-23 01:54:26.656041+00	local	\N	parties.enrol_admin	per_01m831s5pyep59dfz7carz4pyx	\N	ec96429ac816ea39780848dd574e0df4c6773f0a1bb4f5ee2eb0686d62aea6c3	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s91vfsrse0n1vt29y79q
aud_01m831s5q0f26sa1k1wn5wgm6e	house	2026-11-23 01:54:26.656842+00	local	\N	parties.enrol_institution	ins_01m831s5q0fb5t6rrk3kz96bba	\N	445244d0bb722c1769abb9c4b82b1f318a8cfdb4ecc57a105d5061b05b9c18df	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s91zfs78afeq56977621
aud_01m831s5q3fyd8fvd7ac60860m	house	2026-11-23 01:54:26.659524+00	local	\N	parties.enrol_admin	per_01m831s5q2e82941a64ym5jxne	\N	321f23e486673be4c53976132ec215eaa23f0e57be62a3ee29354571ab06505b	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s923e60rmjkmwefwyzxa
aud_01m831s5q4f0yadcpz6segqcyj	house	2026-11-23 01:54:26.660335+00	local	\N	parties.enrol_institution	ins_01m831s5q3ef3bjv38kb7jykge	\N	74642a7cc5b054c1aac19c06e77c82845fae2063cff250784f1f60e8464129a7	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s927fvnbtf86qjtmwdjz
aud_01m831s5q6f9zb62gtr0xmmxa9	house	2026-11-23 01:54:26.662635+00	local	\N	parties.enrol_admin	per_01m831s5q5ee7a4gsmas6bqnzn	\N	7d9b5282f97545496734acd3c20c0a2074a406532c5d16152aa5e47ad169d324	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s92he0vt5pctxbw97n8d
aud_01m831s5q7fpy8ca4k05qq2g2b	house	2026-11-23 01:54:26.663539+00	local	\N	parties.enrol_institution	ins_01m831s5q6fehb48rh1ajhahwe	\N	41c2562dbcea96821af51e39b32ef65f1dc3186df758982351ff39c672b359e6	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s92zf76rwtp529dxgsy0
aud_01m831s5q9fc6bv08edtmwmxsw	house	2026-11-23 01:54:26.665832+00	local	\N	parties.enrol_admin	per_01m831s5q8feetptxyekn1d618	\N	6988f51abf118bcbedd6c08713f8152656171d9f6c7dfbea416485840d04201f	f	req_01m831s5bke299p20x2xag2y62	evd_01m831s933fgfraq439vhqssxw
aud_01m831sjt5f4zb37961k39229j	house	2026-11-23 01:54:40.069576+00	local	\N	evidence.deposit	evd_01m831sjsxev8ageeybhdvw09z	\N	ee19bfc3debc0025d861091aa2fdc20fde99222b43d9d831c21bc2ab2eee3d53	f	req_01m831sjsvf5da8nxs00ypnwz0	evd_01m831sjtgeccbh2b4pmrjmw8x
aud_01m831sjt8esc8psk15jxr88tj	house	2026-11-23 01:54:40.07301+00	local	\N	evidence.deposit	evd_01m831sjszfs3syh16zm8scxed	\N	78f752356cbfc809dba8caae8a294645da387648f08ef55e48613110df11c67d	f	req_01m831sjsvf5da8nxs00ypnwz0	evd_01m831sjthfhaa7vj9pvgdash3
aud_01m831sjt8esebvhntwdy55qem	house	2026-11-23 01:54:40.072097+00	local	\N	evidence.deposit	evd_01m831sjsze2abfjdc92h9pqvv	\N	1c31cecc6b9a412ebf2a81aa91afc6f8f5b56c62452bd9e9d74d77acd945deed	f	req_01m831sjsvf5da8nxs00ypnwz0	evd_01m831sjthf59bn88607bgxpyx
\.


--
-- Data for Name: disclosure; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.disclosure (entry_id, lookup, wrapped_key, sealed, institution, stream) FROM stdin;
evd_01m831s83gfb88w1gnrtrg4e6b	\\xe7705699a142f55e95f6246084f0b3bfb5a3a948790f00009909b962dab27a0e	\\x3f908459181a0d22408a87202061a3870a5b54f2e8e1c9d6a593929daa71cf59e7a2b7d2e42ade87b92eeb0ee3037c5e98477df13a9c881024a0fae0	\\x2832cfdd19aa675ee39d6ecc77d4a1fa4df4c86945384d880935052fe7b42aa97ad69ebe6407bf3869de3f90ef2bb864cc36eb6906a071d20380ccd8b961e760357b6faf0c29d9dfdc9eb65a5d99dd94a62dd444d4ee57bc0f5e653512f1ba2351197bffc2370acc237236b67779e5661743f427867c354a8e98f7c0a97b172d8a4b547239fd0ee1d23ab66219bd19fd32e4fe8391a5ec7ef39800a9a681c55684585e36190d18669d8fffac68a3718f110ca15805bddc28e6b6fad501c4c171d606053eafa2a43bd107c34434d82b2ee41c9f47cc80af8a2a7ded9c18563474e12c5af533318e2748d1049680dbec603b4b6c5c89111fd9302e4ed4e696844c63b4d397530aee9c20164bd3e12676e87640b565f91904c396ec949e746b3d3f2cd84cd96b3a076645a2bb66fae5ecbbb72ddfbc2204	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s843evd9fgaxtphcs3dz	\\xd42e5e8eae4113d77fd423c307d81f0f88b42d1eff05ef35fb279b7f9b694798	\\x80b195612bba1913cd3cd58444763fed9e8c7b8fc2d00128be2f680327e749f0b81c1fa604b6828166e56c4a740b3707694f67e14e1f8fe1ac1b2524	\\x4a434cb1d0b3923c606fe8eb9a650ae20d99cfc4d656b6cd93e0fbe8b4c90c0624cfd56ffe5c86df301461db81d8802120659c73972a3eea1a5357bd68e585767d15beeaf035ff31acc970b54663c7c60914f398ca73117cd5e34c0dcf9dcc96da9d8b61d52ad060264b0e32776b8ec939178a535e0bf68372340da405bb9451e520ac578bc7ab1a9cfe1acf5edfe3b695e2c98f8fb081801f9b65d46e91210ecda8204b97c95480fc1283ee56db9cfb526512a49e6b371ab4ffb989360e7596d5b391a0d7dd454bb0d80469330eaf904ea088200a77540b840a69b4a27c17cb730b17a068389cfb724662fdc9d2f2dcc04573b22eba3b2436fdb9f0089e2abf9342d12517df5d5807a5193ba883b7a5226300c28a58c9cc4ac59093d44408f6456d5628b8f61d4e88ae6248d654a22126b072996edf	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s84be75rk7vrwv93kvdj	\\xecea85048d141a30dbadf726fce8b535c8770ef0b1b18fe50382feaaa7c81c88	\\xb9389b8ded631ba5e5ea7e23bd0714267ea0185c89f01fb68f2ba3c1bb529faec0459d5f32fffe9dd26058ed1fc80f9e2865bbd45f9c9c9bab7929b7	\\xeb65dfc8f910ce54e74a17f0744424cf686e0c8b5de82f0f4d8065ff0f1b525dd06104cbded99ea588d119196fca9e89b87191e4ac85ff07359e63639289bd876fe8c18597f825870b2fed4d228c3dd7c3af757cbeb7350fc538f65c2a3cebdfd0c4d325aa146f96ae20243d7eda276562af332ea67977ebf124acb768105da273072f7f76f1313f545594dcd6022a9c6df4f4c78c8d93f02cc71e0af4d823b33dfb12423182344d1a317638b5c856da63a8a097b657b3f90937440e21eb0746344e876f9039357cdcda61917d943a9d2e20f18e7f2d0fbae9f2ee908c35b454fce4a07782ddc076f5e24d2822a05a36405a17e440cb8dff79cd2a7108de3e859b1230f7dc860e1410487a0c5d6201ad8bd5a444b47ab46b7457f1232a6aef50c35d43f7a798b1f33e27ab3f1b0c656eac5e19dfef57	ins_01m831s5pre62byrqcv5gea162	trail
evd_01m831s84kecv9ca3wj09x7mev	\\x56697be2a2702c6f67a9656562f1a27b30ecc94ab630ca8239d37a21643ac816	\\x7732347e4df3fcceaa8505fdb58109be45dd0a7c42373705e33dfa58c04a749f98e6d69a5bc5ae85a746cd0357997313c02eac3fcc74a45cd8b1395b	\\xd9cab09344e07779fef74bc65c7b334d970d53d3b6d7a41703d381d473252d786ce979741ff90e04f6f0ace36dadababe2baee51d870225e31238c61ba3c792e6dd3549e81c611e0b68cdbc6cfd99e64eb1131a61afdad51d516f175f16825ee9d95082a545c19aa5b86fe7f7de55f8f4fc40ad65045c9c31dbf1d95e90f45d586934914158e961ef848cad610b6636da6b40a1f2dce99a6ff897760bdbc860d0b9d12e91991330238e63e73a30a31b7bdd287c2446e557d5da3a37f754830ba1a7be682f956dcfe95408834eb62e6fa39bc04b64979bcff402df3886a56af896eadab33b95b53891e9d0c717f704c4e8c0b1bb2c49f4769a2392aba85d565ccf79a21d91dfb0b9b180ba9a1d39966741e957f2eaeb8f12028680947db3a8f47ca712c72f7e8d8b89abb820368082b67b519523bf9c5	ins_01m831s5p0e6c8x8gv21cgpv7n	trail
evd_01m831s84qffab6ra5hvkkg7jx	\\x21c716d4ae61d7aef0a9ee387d95a6e300e498add0de4c67600b14cd3f155d0c	\\x89e0311a8fa2837c18f0e05292aa9cd27706b89e9d77c33a4afbfcbc5cb95f47966e06ecf2a4afcdbfc6294db6f1fd80e2c15e1785be99f6c3de96a9	\\xee8dc6ccb18fa26f99a2fef463d8b0e409a7259e06d13a9ad9227a7fa7209f7014ae179974961f8b0bbe311ce0d9164577c3354a07dc6a107b958e82bf0f359ed336a5ac651b0d67350340b26fea3097f7d97cb05e403bfbfa4cda91cc6ce7ad32c6ea033d9ba7ca8cab1cbdee0487aa0702cc09af36947990eb2a3cc39d05f6fad17f602a110f1ae04c9d71e39ef549ee2fe7d50940bd0774980729d3eefc7d3b15d951b66f05ad64730dd3c18ca9f6f0d4b838db7a6aff26bab0ada644226b6c3d6d9bf3c47cc6652a25c82127d71e183d604226d650ec66019ecd5c712f11ecd2ed6be8ceb231c32115a21829763272296ceb5795157c34f5c2348b7084a0a2de20ca3d339ba5a56a2eccda56248ae43551b8144d2c4e56b03de94ec9ee66c966858edc80fd47f142beb4051304d033d8e8e35ecd	ins_01m831s5phf28a80kew7pg9y5y	trail
evd_01m831s84vebaaw9eck3a5ymf1	\\x0024aa7e24ee072388855afac5913de88c88521027a3ded98f12f4935aef71b5	\\xe252c948111db86ee85e6a834d1f2d579e6acb20ae4f4b252321f7e50c544235f7005a1ed2abbba96dec40729f58d49b87ba576e22bafbcffac69c77	\\x1995329c419a0c56aad8bd115d9bd7e638747794cfd59b7c9bd0db00eceda9d66abe3bf166855698d5a0d834c58c6e4977c1d162c89303e5ac74f64c5d46764ba92db37504fd84c835a0c1d7cdd2cb1b3b2fc7d7b43f159524a4323cbdc1f2d3279df60737d69f4156c4570c412695e9ae178bdca04093b44900c2572674bb64a8b5f8cb3cef2fb8b8a73dcb49cb0fd5a62ca2500ac0d0f581cbbb73352942219f7903a97faa7c6d6d07a52bbd3d5af0e3bf3470200bfd595ecf0e2a16ebbbbe35e9a9130c6ca747e3b7e37b3e19aa7dfb1489472584d1891482ba5e553ebff733bbf3ddb4e3ef32d16e15556dbdb8e9d171f8fce83f43957fc0157681e5c99eedb56031583e4a74a4029f2143fbca4cfd6a61de54eccb7c78851caa88f34a3570dc622471c570a49d0cdd327c0ea9ca22294a273966	ins_01m831s5q0fb5t6rrk3kz96bba	trail
evd_01m831s84zf3dt6qbce8wjq91h	\\x1a6f5fb62361aeb9b144e147cb93d9d7346f5aefc4a58c12c2d6453d7be41df7	\\x8807cdb239662dd6947001a03751502f630bfcd6d40ceb8185e03732b5005440c93093d03183e2eca4cc666d0ae26c67b7764233438cd032a5393bfe	\\x74d86cc5474614203a69f9b8bc74b42b2301c90ef8d6d64ce1735bf15b4ead172569ee1985d615254b0b9d36a67ed6887c1a2bbe21ff0d70a3991a6643329d9f2c6ff4a9770bee6423dab995fda2a1e4235d6723c73230fe68864b705f80db6a66e68c4f6662d29085b5e48be08e485b6f2e9ec2820682e373725ed1cadcb21ee47c587e1655ae935b3cb6d1dd912d02e202b4d66732d3cc85fc32841a67c0f858ffe7938cdd7a6f1873534012ca7924d33c5fd015c0740799786fa7a13ba968b74423085d30e1cff9e268e4cc5ef63e2cb80eceac536e3720638a77659f61deae20585571911ba640c69709fa7dfe0a74134da81499e4c4942fc2e08818d8e6010377f1302fda1bf9167415a34d09c51bd9be45d4f1fe8467a159677c504f1434c496469037d007b8376258028e9239ae5fa3f4ca94	ins_01m831s5pcf9qbx70g5xqkbwjc	trail
evd_01m831s853eqk9p016vhn1nwcn	\\xd0e85e2201267005396502361df2b79c3f76a4e4c1fe65a85ebddeab48f06724	\\x84a4a8ed6a5f398eec68143ac0795b891dc68dbcbced0a3d5e6fadd7c64f9d7fcc04641ddb5f2069add111bc408e3fff32cc6b20299691832b1960e5	\\x3ebe5c2458bffbeb4765f23d4d36a5911c51e684c3669e5173d3bd37b1a9d246270bbf9d9807ce81f2cc173e68f2127f776cc0b4d4d48c9cc085b965cdbe32412d6d09f0fe1d75bf31882809e78c460f95ea0c47e19e34d8900debabd05bd2932127648306676b1576e9eb609465db3fc1c8fda248a26d559cfc91d7c1eae847c8d848a000c755d6886b41597ba34d4444405835ba1b69eb0bf09789a34fa0cc9b42815562fdb985ebf916a37d4c0b42e4139edf3c24d05297423148203af5105218d1e2bd9c78d711f484cf0f2916e5a7d7ffefdccc02072362575696f78300d2ef84192e63988de3d0e3c2494e1d6439e03cd3775834e24ef56ef1894b74f5ec64d3802b25456d45f90913b5cc6b0bd94fefa69cc30cfcf89f7c2eaa9c1589079955d3155dd383a72370425246330b9215e95f0ea9	ins_01m831s5pnehjs78vrtwthvskh	trail
evd_01m831s857f9z8cz44x7epg4g7	\\x60e13ba0f56bda2093af3b8f76a6b77b40a3eccd1205605a7317586ff76cda57	\\x904a4894955a27f1aa8041e755de649683e581199eb3437e569b39b3f9bc03bdcc4319eff1ca16752f311e360611d3b29218b8e1df746cf68ca81db3	\\x67b5886f82d917bf38b780ee93e47c667436713fc17ad8fdb4b6a5f71128631715b6ec79ed78de77300b478a9fbc3aab3db7cafeeb479369b57950582a93cdc35e804433c00c90ef962a1625550a587831e19b0ca4d98778aa4cfa0a5ef6a7045ebb1582bbf80dde87c743e16e81f43c9d539eacf7be118ac1b121bf627e43cf014aa5d76f9705dc8a1da762c946991e3ad32d77e69a60ef61fb9a94f6f7121a3a7cee5db43fb33f94d6471017935356d7d75cf9aa5cf0ba4a3590e3b256f0cc5efad78c95ea347ff4de0ff941e7c4188e1703a699a73654618f1c188becdff14a1785367cbc0a5965ebd75a37a19f610677a603afa3e7ff4770f6fadf6adc720e2348e5858f4037ad602170cf4a64d6590acac76d4a11ea1968c0b5b9d3f9239884f8b98a94eb3d8e3df58e62bc0eda94c1a40cf1f2	ins_01m831s5pwegyr21nhhyeb4r2h	trail
evd_01m831s85beyjrmyzrw8a9y5rt	\\x8917a564bfc3d0a8254dbcc5fd9ca1652a2624f03db89bb6c502cba1bf1f35a6	\\xddfbbcbe1b3100aaaf70ae3a4f94fcea3b34a0480de2defdc28cab9e04550ad0c1296603f43f15f5ca554821552c9803166d7278ddfdb1fba61ae550	\\x3797db47295a240399f55851f7ed61755a4f7270f814d862b120191cb6f70a90c8fe74d7ac459e3253f924dc64e197eb3c53b0a5e33954b3c3e1715307afad8309b996f7f780a7637a5b137bd6ae7dbad69a988c3c948bfc2b01a1e161a54ad082401a8bbbc757a9a9f6a8c413c00ae09d0f70ffabb84021628f4a3c8058ef0252becbd6ec7ca7601d821c21cf45f62963e467605f79840b3e7df323dcf6551622f79dea2fdd57f3f373888b1449c6eb7dcce4cea01d594db7c6751971049ff7036edb9593f6a9eaea681bd0867875483a40b772f08c87bbb0def62f07e4898a9f92f8fb4a30f3f2eff4ab4adb90f6f2a5b52fd5a6cf21aa2e1f2d1cacfa763d7862eb7545df14a61b90519daf0c88eaf7b40d298b0abf13da376a35883da65487c68dbeb5d5014239fe033937aeb726e82872822672	ins_01m831s5q3ef3bjv38kb7jykge	trail
evd_01m831s85fewks20xz1q3a1dpg	\\x5b03f909e2b8fe55bfd1eaa45cf41c46393fefe84c852d8eedbaaf70f01ef67b	\\x34e1ad8342b8d688ea7a91fa9fbe37afcb7639c5e454d5373bb5316a36ea912d6160b17244067b86af4ded723e5ad778376f8a1bfb781d743ec9fed8	\\x4585fb0c55fc24fc1238afb9a432fbfb93be43fcf08e48260c0c72ee1b19e4e131d6c7a5c97ebfb8f6d79c5ba67fc997ee5d5dc067154cd858fda9b61ec9a364fc09ac88ab9b24e191f6b921f83c4dab897326bd7105d36c71626c650b838fb2a3656c3bbe08bcdc6f633842111ff48cd38ac465a8a40823cdac0d93b965b374ca84eb2ad197bb9b6d9d024611f6e6aee82c774c497494ef4fe4d7a6203e07393cc90f6e2349634a97dc4a3a57ad766dff043a18dfa66efcfa9eea26e17b0125ecf91a0c319da51bf5babfa147d724ec969d63c023a34c6eb0f600b769758a4386884a58a335e13ef14b503beec3db0315c82b8c00c68bf8e4a2c1307fb6b830cda9434bd94f98f68bb61b724396c9076172cfa1bfd9320c373848163652726126730b96e158a5040d16ebf37f870e134a533b238ecd	ins_01m831s5pwegyr21nhhyeb4r2h	trail
evd_01m831s85kedeb5vnbyt4ey1w0	\\x07da29c8a173677f433ae8795cdeb6ce342e9e18d436a1f686fc4f5dc16e2dc3	\\x2372ae7b2153be68d69a65cfbb900f87de149d2eb284567c09bbf5c4d51c8ccead1d401ee7a1b2711794d71d22387f211452f489f76b2bbb9cd3a899	\\x453cc47a78cc992985a1fdde63bfe9d1753c6e366bbaacff26e8ed3b5ac3502005a683cd8dfba6a9c6abd70f242519c72b4c7b4a26da98652fbdd02df2a2978c8e08a40feff7b0e2916c18431834ba1fae5e2342151a2724611526a240cff84d695bda27e0fc2589de7a223e788a02543680a0c50e244419a2c8110a7b0e27682609ac4608672aa38273f12f01e55597aadafa1ba053aa5507f6e230d9a21ceeeff11a55d1ac239ec061e52a3f0757de9a2011a14eac0e96fd6b2b458416b231e20165b656a15ff102f8694e1da7fc8091118d8821b9223d3f4767f021c704c66ec34406902449e586335abb1e85d771d3cada54ecd4f02f64ae90ab146893287a3423618c9f60374da36962c8c8aa1d02837a3b2e5263b56cf4983417ae9f2442a4dd0497b15abdf8034c43b7bdc5f52a1b79549775	ins_01m831s5phf28a80kew7pg9y5y	trail
evd_01m831s85qfgc9v0gd5gbr9n2j	\\xbd168ebff714ee175caca4709d1266ead5cb7a640f51e5e6d6658d8c2c207c55	\\x40eb493744264923bff796354f6bf6ccf26a8ccbc6de545642808a419e3a78db09c59d9ea7a070f5251c25fd7565f0e305aa524dffaca24df6d7c2f0	\\x0a22d5c7c3f885a307b6f59d5ea2dfc43c1b19191e4d9381ed8c0f46b1454574c690a14e77b7d970a809f6219b4d7543bae127a9031ef40034091a7486cbd5bfbddeded4a12b664753b4297be84de229d8e3fb81bf0e9a0c93a276393f4f4e165db72583bdbee8b3807950c4aa0e98dc4f352cfc6f1a3b5b633c45988d3a444175417e1a89cd0888388bc6352c4c33e792b14d4012cef8fb7d0d0b6f3dbb1c56b7c6b03d5b1396a88bdc927af58b7b6a07825a76e02e4b2782ec87419bc145090c8f68cf13385c9e9b21de39d410564d0973e28a044a1f4d5c6638d25cb34c668fb024db46524d4e093e4e85b310d2296c5f8e5b487b03bde69ef8c510e4dbe3f4180180427a03be63014085282f875d9259633483a61c22e2d014a0f5d40f89b7165568ce4441907df116fb47f2360f8ea03ff03e9d	ins_01m831s5q0fb5t6rrk3kz96bba	trail
evd_01m831s85tegpa0v98cv13gbtp	\\xc595e878387574c8f993516f64af26ccf8578f5a5c4dcdb601447d8774216845	\\x8d22bff32e3f1cbb044aac6abbd20aa750bf1c6b839394ec490473b4c2b790c3cfd776a097d2b29cbb2ede7e353811af1cd7c016fd1002bfc66c11be	\\x8bdfb767a517d28ad3160b1a9413ce1a8da6136a7641ac79bbf5aac21669431e90d0ccfcb2a33f5f551aa3412083fac8e37cdd4fee5cd0dda4f91df0ddd0af3b8f18dce9e4e4ab5fd679f34d056e67419cc55c04eab8583fc4617388cfe7261217595205a48b22ea293638b540af46df93bfac08ed586313fca5f03a2d6ebe5847aa534f9e0425f6bc09c0d856f1d805001b1be0090d8a07d7e1b726e11bbce038fe7f61e09d8f026118c155c96cdcc51dbd65a9b4f612378951991a778556b54dab63a6f5ef5a1230f3446de2a4104ecfc8d97d5bfc23bd00f2f3a06f5b6b044d0957b0a099eca9537f83f7c16ce03ab2e242f5b212e271615fabbb50066931a4f7f3da98f4ed1f77667ca1e8520a345177f24899e15952d433cf8a764bfa1e21bbc516281ebded28a9f96ffeed393e98f152bc16ae	ins_01m831s5pnehjs78vrtwthvskh	trail
evd_01m831s85zetvt4xqwck9bv8k1	\\x076d70db8b0d802ec15107ee92c5c55e171b27c727afeb6438debe1ceda597db	\\xa11d8e848cdffca08490dd26f37115081750d5584f52e6deb8915aa9a7ac07374b8da923735c62b4ebb871dea6b1e13d7f42c2eb49be02c95b88344c	\\xd7e369bb7551c6b41503520094b34e2dcbfdf2cbc4b2004ee328c4c6e30847f03aae59f62e51dfbdd817e4377d303263939f769a9ddf437743be9da714fe36187db6861e79f830d3e6b168e921acd7655aff0804de28b1c9e1619eb2636f5ca06324910f44889fd389b52543f6b7a06b3fb3c3800ef78a6fda72cae25f1fba29838a962c44703ab65ea8f808a64b2d50a158ac95522c6ad36949da212d04fd3b0fb04772d01501e1bdb4a85f562d025e471c9221cefe113387ca0018ee7b028998991db2716a5bdf478a78efdcd33c92cf42682b73933d2c78818badda8b982594f3f570231f1b90a5776c84f9272041deb7b28941d649bf12647ca694ba0bfddf2575306c35b66c62dae8871e926ecacac06013377ee325e53b29f751a71758334302ba18fb9db5a5f80ce023411586fbddd64d483a	ins_01m831s5pcf9qbx70g5xqkbwjc	trail
evd_01m831s863ev0v55n4fk7zqtw9	\\xb377c4f51b7bc4408443a8889145f5fe4a8487c9e50ed9b9736ee17a315da8fe	\\xccc4a7fc009872e9ef0fd3aa13e0517804fd0a7158db1890cc35c6a6b8ba474e770f660f6d733639a48acaba0e2ce0e631c2436279ee55ff11aa3ef2	\\x6c886ee14a4b111cab3a804115a4581b21deb06a647ed202dd579e60e613ff684186bf3fdbf87cc4d3be27de20b0f0780fceba70dba21ee8dff237e2a8812d89c9b1f115d49a0452608965243dff94d3c79ca04dd12f01489cdea802215c9ffdf95c69f3ec0afd971f2d4d28cd8d4e81c23ef7e70af1df6326dae803f69c46e9046f7649e9ce72b86dd5bd59eb525a76bcaebb2376de6e2772bc7492d595011877ec284c5ac7d607271fa28d2a6d854caa642389b30ee2b2b18fbba19f1f272953aebe44877827fd7129bcddb76a4d40ca67c8c26e51e4f17494bf70d593386a72e26a26121f5dcfc5bf26d4ef9cb38665dd5a7bd049feb9898196b4b1c9d43d855d326ecb031ddbb6ed2195e04a3ad71dfe87be2ef182e5224f9541c224f5e52aaa90b8cbbc734f88c01293ff514ceb506165591c1e	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s867f5ft3mnn3frtxapz	\\x44bfd2aff08539b8cabc3ce4ae3d571039309473157ad9728886e1f5e2f835d1	\\x5cc5780dca6e3ad19abbffc6ca6f3a1fb6381396a83e547216b30150bd2090cb99ebb4a1575287d49b1ecee665718f2edae0b4717ba70b57260bb9a6	\\xa48bac56b11bef8175cefc8c401767b43a9d2464324b2ff4edf97729bdff54c62a002265033a1ff3e29e5653a48e75477528c62adaf327db82953f9999dd873aa2c7897a47d448b9123cb211f0bcda65cd6236ae9b0815997e9a5169531860e9dee7830c0ab46d9db9aa3250ffc13ee6b62431334e325609fd2ea179a267cbb38cbcf8ad7706f80d88af67f934b31fc47147f63c46967b97301819270192815d3b0e75c121ca8e7ea7da3c45017652338d2e9e0ed2e5146c0dbf06e7f7f416e0abc64f0496781bf45ee570bf96591d29c4043a2b1465fa6f04ce1af1b03663f0356b700c51414d0406cec7cf03c2db0681578f478730b480233866bde82a0fc24bec983ad0df341991f0e9babf141d1359f63f8b740c668239ac49c738b3378fd9d15aa5e62787cf5645f0e66a207eb84820fd3c4f29	ins_01m831s5q6fehb48rh1ajhahwe	trail
evd_01m831s86bedtb19g9cmdr6k8r	\\x1fe05161201bb02c588ba84b8d65cea5118d15793e63286e3ff5f1e90e4ac0bd	\\xc63e1facd6b1e6879293fc01864ee4aa8b533310b21fa97dd28882d132d4dce354438b82e15de592c262585dc58174f6cde01ead0b6a6c4b0ef6cc0f	\\x67479c0a17cda0c6d7570862d0ba3dfecb0d3d4e08014ecd2ee844d38c83abd8fcb0580135a7537fe6ccfbb6683c62a2a6e3709ee0ebc86ed66c8bb7b934e85b6b61608631eeaf5d19e5c1937ba61f723b89b6295e0cd7114a2e89c6f6adcc8552429f99ae1d0fa36597083a6893a91b547137a3445ee0f75c76de125350e2b72082311dee95b1a8df9dd8fbc759656e78cc65d90ef0fdd71b18681cdaf2d6502d428e5a830f489d583add0593fc0ef2a57f586e14c101ac071454ecd47451a4d2293c50627e9f6e59ea69e99df8c3f7d721bfc2ca1185696baad968e25ca115db3b9fa00fa67bdcb100c73643efe5c9df1ed700002c7d23452cc7aea7f21fbd510ddce2fbf91ec7e74e220384516d7ce114081b611d990b2eb5977ea4979d37e3f5157a0b0981770eadf4258d75d84c03ad6d50d285	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s86ffnmrd9f8brq34hw1	\\xe4d8539df9b639a3595fa3e2bc64ff218c53d138a7f0edaf0f481c77ad849b09	\\x4d0b38555e7b3bb551950cf83926d48be752c907d904a98ce07aebafb4e49c99280dd2751891ce7480cbc225ea7bbc48e03610cdaf92e161ba78ddca	\\xe9c49141c03652b971e28972b0186bd1f56f4e95383cff17b6c214aca4707291e5662fde1e8807a78ea9ecc60eae25cc798254179bf7ddb59276d49c554986e52e0438dffdc0a9f4c94e9d94ccd953839ccd4b54625b8b7a32202fddbeb21bc03e06dfd780bc73b446bd2ecbae5a3f04c1daa473ad72b991fc1bf63434ed1b1cfd19774052738b73eaba8907aba6cefc5c77eb85f453971aeb085b1638bc33031a420f74949ab50a65fd0f77ae0a711dfb6b0d790e89f84f3f6d907bbf339bc9d4a8d8c8faa4973447ead50963c53afa7ddf80c8c297f40039ac83bbeae56a16228d597c15a1b1f17cc75a2ff66bd043923f7f6a22306cd2925cc8a7cfcfacbdce0838cfc08165920b4bf161e8edc1057eb41e004cfa61fe9e570f104381700e59dd10f902ffbe974f7b2d49c81414e7939930dad1fa	ins_01m831s5pcf9qbx70g5xqkbwjc	trail
evd_01m831s86kex0a5s0yf83cr3f0	\\xb13f438212ecd4f2f0c5e0faf23fc04fc53ccf99c42e91356f89bc5da2f50c1d	\\x212f203808478f181d00f8650fbc45ba18e39f37008b34a724870ffe5ef08e6f174adb1d5a4af3eb3036e4829d8d49a627053e1996eebfc3775a51e6	\\xe7bc9347fa51051ade76fbdaa1451544849dca3c63caa6913bf08b790f1bdc83966e05de70ca912db34b5a06418d0c730bcd24b5ce94c7e0e4e4300d2c75abb7720fba01d83ee362c6602ebcfa94e83bc992c256f35415913e7324bcd510afa3b6ce25f6ecc18ce8da6f356f335062ea18a8b1eaedd7f341c30f7e7f225af01f5a142c060b3a9d79b43dfed566d0219e4c0a59134894e2dbd1c0e0e1ab1608c13e16e1c9b52cf7be2ab7317e283a250612fa80621cbb8597ec1329e633fcd06b4592476fdbbba19a79afc042d1f73876900c6d5dfad0111a0bdc2200b176a41c29a4369b9ccde132ffd599bf8aec9788ea1c906eb868ab0d0c3ddc2236c5c4b1fa52795455807727c5ee4f682eedffd5c799ae6fe2325015fa7d552c30ae2d94cfb794e6ca0a3b0bb67a2aa5f33bf63d9e08972cb33d	ins_01m831s5q6fehb48rh1ajhahwe	trail
evd_01m831s86qf7vb6mrp3dcnjdze	\\x63f0cc2b98956fb12c401247e30dc97a4a85a1bc279af68db002bf9e2be20c73	\\x1eb1a2890e48f00168413715159dc91c609b4d00e93d0db5da1d42d8d556d69eb9b78964e4260baba559e05079489c18ff0f451d140b695e3c6ff913	\\xd6b98bad35967fd52f8d6c5a5d5937c7d3463baee4eb4a429f7fa906fa04923499fcca4d87a9b7d87cdfec7170ee685bbbf2860eec8e747dd064a1cd7adb069b8998620d71dda7c8f84a3144f541d376b4641d3fa78d7d252a1d8393cdba8f4428beb9216fcea8299979b25c19035593eb57aef74146e88e2e4e471e2bff7db4e6f5bd498d025b8c8157481f2d7a21d2da241aab1f20566ee39d2ed0c823b16dcecbff790ac1ebafece0c1bb20d21da9e58a2e5963bd083b17701e7afd1a3e68140fa9a4aeb0cc5ca4fa69c17857a11c308087ca28762dd6840eda18941f79ef502097d676a80b80dc92f4771291d235f2e9a8e748135ed26ab0b38f26cc996746ea111e74fe98347f35cde1913f238fc17201a96ddb5f57c54b3db6a51e17d9460815ee2591c39cb33c2e793206f487a04710d03550	ins_01m831s5pwegyr21nhhyeb4r2h	trail
evd_01m831s86zfyrt9epp0gwqfby7	\\x8ce761045361c475de629fe643d23c704cf6ebc541cc059d3283f6423efc00bf	\\xb3e15d5fbe569bd68c58420f4bb4da1271608083f27d80f13e2f1bf75fddd6eb7ecfbab4e6fec3b41b5da0ecb73d272bb07a6474a3008ed0e9cf1822	\\x6cd93d64fddb3da7915c448f34816f1205572f771949dc8dc7d521246620eeb3e4edf4c5316488d8d1a3f85e0ab3cb226f29745737a8f37f30177a163974aabe67e124b42ae16af1ffe81c45da15eb5cf5dbc96949fa724ed5dc65a8c0afd8c22212dc83d342694ee48d5180b31ae2ab9780b3f889b4c28ba56462b4c2ba618b689c0a4f0551ab7d3453da6ecd5b4fddf178a21b117005640513e1320c581bbcbcf35feb783cf5cdc159d5f8805c163abe07bb624b4effd8f64783e1b5adc1c1352d30546e1587aed25b73544394a51227f7c60d14e95f8da87a175b9bb07cfb95c820eb0ad6173910158c9a37fe048ff3cc1907987efe0279b13cbbf27ab139346382bcb162e7ca502511f6895a047987bff29e62a540ffe9450ff1108a5c0201069905b71b52710175126482e182eeb03bbfec0ebb	ins_01m831s5pnehjs78vrtwthvskh	trail
evd_01m831s86zfjnb2e1jqhm4g0jd	\\x1a59de8087c548cf80597fb53bad866ecf933fc7b438efb22e2f9b5e445805d3	\\xc99753995d3e95f58668a5738953715e1f334b51916acf1fc15757fa3b62b107cfcf4dffd0a0941c4278e2acfaab6488605ecbde506fd025cc81fb81	\\xce31d36358eb738036d9fdf30dc76f72f421fdb7f1a07de33f0140333e9e88e8db9b431255aab3af00fd0f275aa4dd78f31d888a4889941abd6e1032c6f60085e59a14f4aa20145e1f29a09f478008697b05ce5c4e01583e108f28b3680371b39175d7673f7182a223cbd93d308cb269e3284029a07e174457b10a080f8400a393f67538b44839c6e13d77f04a0c84953acbfcf5e39970aa8b2353e5b37ddeede6aa8af6012886b7155f07a965c75382aeefffc1cf026954c0019065138502652d74dff1e1c9798600beb9809b69c93259326981d6ab5585470858b0bf6ce58763cd06f9615c538c0a7181e5dde935df090322f1219bc20d8c653b9b8238dbbf14fde8705bcff57129c49ea50603a143c854156d92cb003037425e11e7ee28b528127fd8d32f12404e84adabc278ec2bd40d4f39b433	ins_01m831s5pwegyr21nhhyeb4r2h	trail
evd_01m831s873edjtbhxmf3jxc35t	\\x94fe26d078247916fe7f18f3a5f50bb9938230a67d7e8cee733ca62c508af712	\\x2cf378bb51c7d251ec27f159c907a59c37bf8e3f2a9d60c23289cd0dd85e1bb34a0453154c7e0d187085adbac64a98e03cf4251850a120998ed8a0da	\\x56f8dea9ee6190a73481afdf74ab3ddcb9dac708dddb2778d541ac14eafdf438ff9bf5e278f1df638c6265e6f8a9bd9b87cabc3e56fc52346f547295cfa04e829cbd7a0bba3aae9cb2a9869fdfe5dd58f0bc5e5f1364839a917fd0d80fcbca2b17fd6fea8317f028bc3492713749959f100dc6e7440555cb07b3d1bbc5fafa954978f15663a70ae7227bd1448f67c9dbb2fbf713958cfca61acb5a358499d224b52256eba0aaf81f910134ed62daefb5e7afeb2c2a890bcb37c18979d9123a471f5b57ca327ba63f374266103970ace5b37d8c68576d091b91a4e81e40858135ea7a06ef559a9045a67e3c305679cd26cfc5085f5aed2c3efd054679ddd85df02f36a793d58248f05e9b52cf4d24703aa58c816eecc3c5fb51cfd8dfa29be9be714edab71ef3bfa28469f1c1ce65ecd07e72b1b419fa	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s877fjqr1gyptzgjzw6d	\\x2ca0f931e22e5a1ad7b6668a01e4e75e3077a17af58d045bc9d698e898351448	\\xd793482524ad57988a6fae477042cdd06ab2124e95b54e9fb9baad65d0a1e73def9ed6a7fd7fefec4a6cf33cd5bd20c61b645d50a0d2f6025807b363	\\x0b517484cf5ca0c32de5f012e02076b0b38da797b845ddac155238d4ce255b9e587f89eb180f349fba5ca5f1766c78313072ba01f3ea2135053fb8690492aa43e3c887b8cd6f2c53104476f509ead185e438f7ba80ed94595f8cf1ceb394cf0c71bb7f7b3b36c9b1a6e4117b0785a66cd5361eb43533419d1a3a76e26ca2b7ad278cafd4f0c5bf910ae82b76502557eed6772763197cd4a9ca7c15ccd83ff17385012af1c7ea292171458411f119cd179a059d93e542ecd16c7e030874e4fb97f6a2deba2bc93bbfd5e8da97ccd4d8b4a356fb7c1610c201ee93389dcf73495a5e72bfe879136d9f736f71ef5554650dcbab7f7c5b08c6f8dc4275dc5ba2ce9e1f6e951197e11f4027a322679f6d1f373340ca7225b3984a337cf8face8d7efde1bf710088490d6ca0738b989578708b08c6c59b2158	ins_01m831s5pnehjs78vrtwthvskh	trail
evd_01m831s87beb7sh4j978fbc7wa	\\xb91c15cf11376b847929ad40890a2966f9cb0137b37582eb977eb9e91873ec0f	\\xf6795e01bec95175d9f9f7f00721d5967275bd64951ab70240bd5da3a4f9123d28ec5e410fb4b2bed72e652fc11ae3ea746bc2ae8b5f7416cb25b3b1	\\x03215c5086c73ba1d367df4a828794e7ac686c9afa543aed613dfb4c711a75134b5d85bcb699cbccf37d5c0db8c02a8b27c642d1594eb2906ec272b3cc1c510d22f2810dfd578e78269128ac3e403b253d44a5947feaa3309239b1555c6da1ab3c262a37fee65930de700bcbaba2ee21f61812bee5dbac22baf5f88602da14a06ca3edd37fcd751862da16bd443a68454f2ba327b7a4a3fdbcca512bcd11a348985e4343cbfda62e9f03cb1664685073465a1ff3f293445df8140159fb0480e0a9c74fd99804f2df1ec812e7f13eb0594183c3969fc49995cc42f8cddc4680b33d27e6c1050f1f776e411e35e05a363e952f882d450c099b9cbdc6572ebb8b4260c3a4445df66190c7d2fc995f315641237713ee9cccbe9faa95bc86c4a82d898a58f0d68c1f21744e40fb88ee74c4dc0626b592e005	ins_01m831s5pre62byrqcv5gea162	trail
evd_01m831s87fe2nrekqasacxzayd	\\x8851aa44b2ac5fae7a0a19935d848736a4643e86ec0fff9a2f1723a721273c70	\\x4fabbd940ede3729c80fc2db3fada032f706b7804055e04a92fcd3e289d46ab3cec702b5f898f4e2a3c0ea6bc6faef3ed0a5658b1dba3e94765d1343	\\x433c79cfcbe89dc468fc73c87fde783c19bdd454c56883af15748e9b1887b31734b7b10585305e8de9d6eafcc463fcd94629bef192f38ea5b0260eb1141e195571107739c2d78b2e904c3947e1300bb8dd3edc1a2dd896a8df6e6fa2aebef2281ad724293131570c3bf456af94537ef947a89cc3ac26ee25222b0794cd75e5683f86a5d1ae579f7f17589b5902fecbf7efd19fbabcdfb4a5de3f72e58aa701b5a22457bdc60c08648d3289b4e3edf5c56e8da2d4fe4d823789d393a2a5ab2a3792b5424a49e2ab1d82fab27e323a9a8b33a6eaa2a135b228848d887d06cf81349cb86c43e2952c2f437ba9a7da2ace723b6168ccd35aa0bd1c17acf8cc8317e05669bd4c86479a1ff7aaa2b41ecd65a044b3d742d4e2b3239bcbaee39d20685f62eadfef6f967050e0b81c1156a2638fb206e0444a3c	ins_01m831s5phf28a80kew7pg9y5y	trail
evd_01m831s87kf0d8pvq5dn1xqxss	\\x730e5df9611e7a15f047b70dea675eb708bd5fc9605de066cc1ebe449ad0ad74	\\x8eb7947d4c5197f0bef3bea12522d0a958fb9747d715222a7920714666a91733f8739b32534910010ccabfbc5764836787db530ec6fec717dfafe016	\\x44e9538732ac57bb794ff9839806ef256c48134617f8a44750a7831efb9b1ec1ab34158a41ab5055e6929fcbfa5194300a31015587229c1c1998be22933260f998dc95d3f59ff73b6971555c63ef48720f0da32e590820fbc3ddec3b48cfa17335a81a31f0035c26acb846f5038d1ea3d5a8f919f9e75988e4ebd634a05eef5d1bd92c3bc0488b880c365fe038d737e2963f6b102160ac80a3a30b5143888540e0843c29cd0c76f82240275ce6b44cf143ee8997699b81328a74184a6141c432cbcafd6f453fe3e1eded9a4ba4a92dc272b2196dfd5f01a0b67015676978415b541bccb41c8aa957cbadb10bbf4ab30eec4e25e06146ab47ec242300fe5fe134bc53646cbaaf56e92e54b8c0514e4985fd457453aa9616e7c8ae7c33715bbbd0b40d46085556186e48fac8d699e087003e97aa60d977	ins_01m831s5q0fb5t6rrk3kz96bba	trail
evd_01m831s87qet8sbzdx3p2gjhhk	\\x80859112ba50ca17d983d0cf25493957aea41fd3d97bce7fc1b5df4984c83f62	\\x429eff151086f48b00559e6d2b8fa2727ffb9c35fccf3ae8247ddaf8c584bf201a61673a2e6bfb88a2361028b2cf4991a8bf1647f39a86cbeb290f77	\\x3fb79ed726809aee80d8f52fa3c46e21560114712b6c0742066b148301e5b63c64681607601af9bd2222e63cbccf5e38441bfe5b2c1f14bd5b12670f98817ed5f30ce5975eb7bc8c0c5abf597a886b6ccd3a8f7cf3ae8e23b6b89cb708a46fe74f0e839f09751bcc29783a4d803efcdee6a4d3f24acd90eedd420b60f513602905217bd0b28e704b97ddff0595b7e80dab7457da35cef70ded7f4e9e9a8dd95eeb12efe47e4fc8b3b29e83ccf470625ecf1582e0689130da0232062b9a755e8abe7d9f61b6d5f981278b1d1fc34a726a6cbc4cb002358d0267869d86c7fe83492eda9b763cb0442254a2f88723afa01898a86f46b05fac4aa9c7e60ad5fd15d8a87c6c1fd4cba20955b09b4eee3c5d2a421b892919986d0989e43ecbf706fa9cfc83a1f21eb10b679095469e52604f8d528ec966464c	ins_01m831s5q3ef3bjv38kb7jykge	trail
evd_01m831s87veskadcdq6z6f6pc1	\\xde23d5c378890dd7e74ddc7ffa1b912f37376cdc5207168539f091a01845065b	\\x91d3c368598a986e19560409e97e87bd5388b85d5c057f82143836d0534dda114ad6be98afe03bca9e9ac8bd140291f420e9ec2fcd8049c1cd98461e	\\xf5b0e5dabb9d8bf1def24ac0d34f03e2336a5af03d7bf64a36e1dc4e329e79062a0a4bcdeaebd55d85823a81fd1ca9a330c3d0c6c0ea0320b49eadc59960884fd7d4f49edaa408ead819bd012db0e13a265966ce080583deaff025f553075aeed85b876771bfb2161f0322188e9b1cee3bdc41176d072715af23d8a23f4be0614a4f84823280cc7fb6077aaf7a48808eb36b68340afc4f2e186d8718ac4e6f22389c199d7e78d682774b3f0628e9ea657ee9a4c4058196bd7e1b6d19addc067814f2dbeb43235780c4a6188f29f57adcaccb34144f341ae34a5934479b7c9c1de399fe65aa60c9239e43409011c2ee4d92ed159c56e86bed6f53174edc4f199234490be0399d94a1e4552d9d7559293f8ba9c5e1e1d9378ce9c3cb46d9f769e5e18d08e949fc9de578bfe42935eb8d631c825271f49a	ins_01m831s5phf28a80kew7pg9y5y	trail
evd_01m831s87zf5c9g87qhsare56m	\\x6a98e8a6a5450d3da7d4812e510c6b2bc9588764948988ab142d4652c25f9bdd	\\x88f240351f24d8e6d4c377784ebaf4b66951d853d8bcaeffe34a113ac74ac8ee5df47b0dd5352a50ae865b472a4a0b1eff0848ad645829a86578e017	\\x25c41a0a6c0dc8402c64218b3043689a75a8cad7b862cae5081e4627e534fb034cb239f68bea89f6afb1692ea2e995a37b258feec6c9d492459f168369f5099666fbc46ad44e6336e2991f9ca1eefe89bc150b3e0d6635ddea66677f7e88bc6c8e8746b594dfd3976b73e88c3a3260f38eaecd7e620321f86e6827f5da7235c27f66a3f0738d9112b776609a883d184322a8da0f2dd93ed947d92289d6539e4d51329120a43d8c96287a6caa074361af335e9d68367461d4fbe31e75d230a04d7cd999e0a11c197bdfcd641f9ed35462e653a1a9dcbb4b730d49930fabe98e8cd5f6fc4f58253eae68e033ebcfb7318454d96522a6110dae21b54daf178a0f11ddc9547aaf39440b659a02f5fb6ef3abf1dc9c2c86e9263994c699a38986ead13dfe9d88709585f9e2460d1847abb30f0d489fd0a9c8	ins_01m831s5q0fb5t6rrk3kz96bba	trail
evd_01m831s887fnbarbkc9fgj6vp2	\\x6eb01e2070a00c68356d0f179b04cec764fa08d4a7aea25223fb7053baf45db5	\\xd1e08df55383fdca863b383a29d1aff28a3f34cb6640432cd04b288b044e29c723fbf93cafb06dd3e753ff735bc63e2143c38624a0ea983668a7908b	\\x58883497d34c73fe52c2ca230f09f26f412d5bd0fad516e33e644f0ecf25023f6d4aaa4549de4423af401e9d740f3817a36d6f81df5391f6ee3c2f5e3131086fdf6876d3bb6b65a48af779aa8854c25d7b5e027ccfb482fad790d4aa28b6b8b743581831ae8839ee6943481733e87decd9fab5482ed2b90693de48c628a71910818e84d04a0da713077a4e470978ba655f12c9547ae6b632e79c93f4234c4f9e1b5bfa2206f9c6c0559d79156dc364dc8f023424ddba80e195344643741dd85971649dd3e8df4f06fb4c7603949c5b2a53999b1161ca353b9a4dc0e89245909e882e32bfd9e6ad4fad108133c46c8ad799b46c42f321f85072ab2bf43b11dd83717a7ffd932d1796940c6f9357d40e6a215b2a263fff242cc44c78f7efc3c39f9e00340e1b032d6071cc7c4851371bf98cb7624b510b	ins_01m831s5pcf9qbx70g5xqkbwjc	trail
evd_01m831s88bedwvgwmvgjjzyhxk	\\x1667dce4ff54e025be5e7abc0388434eb1eaaec6181ef3e70494a42513bd6c3c	\\xde7ab598f89bba10fad6b774be792304c742767fc6a8228538b96cd9cf2938752db32c89ee3d5624b25d445b68068d38db1cc18c3cdbf43a21e9e53d	\\x6860231b9293e178a864d1f2c6e5deb3ca961bd5db5d11bb627d3d37737fa3bbaf85f35582f8b8e5124520a39f9959af33d3eb46490ef2999dc97f28e8eb62ab1a93f77a388ef784179e28e51340978e31228d691a39f0bbe30c83a4e962598d773d65e6cda0955b57be7906cf9910449b48fb0844e36197c56b2b9d6171371ab6c5d666eb998927117e47f5cd7aecb51abae4d97539588e24fb0cda7a3fa6dee5aea1414ce5c5143f0995130b4c310112481f46705c4aa9d38bdb2a18e32e38545dd8941bcc803c19ccc16d916ba442d5bd4e762ce0573227751b40fef1bc20f0bf2c7c0ce75fe396b5d1a516718707b2929b61879c508f63449e3b670a0dcc15a139926d8f04b1e3dcb61e68524ea2fbc97b2947434b9467c150c304abde6c0a34ce1ce4a46afb9d654e9a5efad6a857bd33432d8c	ins_01m831s5p0e6c8x8gv21cgpv7n	trail
evd_01m831s88ffbxr7hfhq787f9wy	\\x9fbc86933822dbad78f6300ead6898f5c75ed666940832a05a30fb25489d2280	\\x68b3b4792c4ed9ebb4dfb716ce7c523324f58f9f6482a1c38d1fba61dc7b4457274e2c8e5849b32ea47b7c1fb682bdfe93491aacb0307112ef08b915	\\x973ee534c66e334cddaa55906af70ebae87c018005a1cdb5a0b2ece489a135906bea2099905acd0f5dbfc965bf1d2db87c17476d95b99f391464c114504033fb6e81bba3d926b6e55cb69ed196ca4364486bf6af176727f78c02afded017f859901d4c098af4b55c273a9688c3c0c29aad298f590fc1d3a8a771efbee681ec289c2e28a056e91e311d09a307d5d07948035ab2769bf69d7f94503a3d69582c102280561aaf63bbc2eb7463b580d7606a64361d55dee6cd78f84b66a456d4f401b9364842bacb851340fa089048a8decf66c1e638a06fccd29cf17e15754be8338a3fca30bdde7e11cbc765e8574186cbdbca175852d1f31390f6b39bc3f69e13449f355b1576bf03fa37b7d0ae1e90d6364d6fd716aa3f509a645d6245ff331d78f38c6b38271272775b846032d028d39cd530eec08d	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s88kedsskd3ebgwjtea5	\\x526019f83b730f24c0daafa174972d9cdeeac183e9fac6a4e6966446acbc59f5	\\xf6bd744a356b7f3f6c42a729efb890632180d93758a8f01db8380904cd6571cc0d74418e2a189230483d97ccff26f3cc4bf133b378867d6541442777	\\x24044be50786e3ef7c470f1f03a5691aa70d17d2be2cedf5bf442c964c443f043ddec5dda85efa313084ea43c2306ead11be511e786a244cd184e8e37fb37f0b2f0c9d91156d4e7734d893cd7dedcd6ed47d6d1bf00f8389c97f5b2814abf7373c25e2813bf9a92eda7fd0e74612975cd7811379fb42ae6a1cd4bb33fa155d801bf8c60b96e857e0a6b61b45258a75538a9f32cc2dc7496962eab56a2ab388078211a265c435c87f87f5b7f913bff0f75f8c55633c5f9c0fab5b9c5924bf98895bb537f83f5562226dbd744e6ef33b8ab5f96b0c50d0eb0c2535455f31fbc00f1891e8125325d1ba8a1b34ade7e24277bccc9f143ee091b4a6b3b20bdd5e77a3131418107526f8a3cb42ae10cf558b369299ac3b3597ad8bc2cc0287541b30869137dfef536fff002addd1caf32c9659fc07c165d1f0	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s88vf6gvqa0dwttgbn58	\\xf99295bd33be571a02353cba4114800744127914047facf9e93fa4f3483ee00b	\\x22e48ddf5e65726184d66a09d4b61f4e4a23fd9cb8334cdaefe857c453dc2ca7d4f57c0ae3e98ce8072c8f2f4156f8aadd2a555568f35a8c67c6bd17	\\xcf2d452519667dca51ff4c884bd427e56456919cf1719852551f402a4cfa8a3f20a3499e01f39c770df8b0c8b397c94e7bdabaeaaa8c4f1e1bbf7298dabd9bce3ea43f363d14cd668ddb83ad76a735ea3ea6ea25e73f79f32d93eb4d59e7e34bc2a555a5055ffc350d4c26656a7012825f954b9c7985a633c54e61f21e5a30fb0004435e36ea744a9bbcb8857df09cc5c5880d892f8150b2ba343ee4fbffa15e46cb069420f0ee9595657d39ea30e981335a4a43444706e3a21f4a3c570c77804a2124374fcf96410888b89fb7f59ebb0d641a30a84eda55672a241137ee423315b1cf5ae00c0100fc2572ec5afba876834670f11481f574e061bd97d3270927d36086845ae3aebbdad1911b00c2b6af917b24578b18511a336c0766c1eb5bc2197894108a0437a297626f6efb999a3839ffaf1f0dab	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s88zev7sws31736wynq0	\\x7b19fdf6c67b5c17de4b3a1a43b54eca3b1384d876dbd66f97ee7598ea9012dc	\\x6dfdc5aa3089bc66e479a9b8bbfdd8c32329cd1e19876a82d48fddfa1b7fe8ef1817057c8e345503b117069320d1507db96ec099a9a5f97a31fa5653	\\x4a7acf785879c04699c027eb90bb81a857da7c32ddeb4a86f3e4fdbe6c525ca241841e70ad55aa22e53086fd70e05729d907568fd0ecca29bb1c5989add1d811d0372464bdd6203df9c7993f4c04bf0ae778386b0a22f97828cd9fe0d775e6cdbead32150ea2cca12cc4a65e2bb64fce3a65743792a1cf964928c42f733da896ea656aea3e950bc9da9591cbe1315484b62e5f10a08fa68d850a104e11b634af0f69453bca7ef186b560e5437657a4f4f97e9bcb8384130c69d39590f1ae0c0c375416d25b5b3c0eae8d021c3604da91b2600ce14fd7559348e5f59d08a6cac99776d4be0bb241c1632e2d6a9ec305cb374824d4ccc88ff2e539b40ee9c4d15e7d21a1f603dce561c149da683a454cdd73042eb13474d5be34d0a66ad0532caf12d5e9d3f8aa3f94eca110a59a59fb9d6f4c3c60a9dd	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s893fp6896jemvnc8esp	\\x193d2a9f821471aafac6d6a6d0016da6f56fa8fcba77025bcb224ead0ae669aa	\\x254c35f95b4b466662a2ae12580825ad444d8bb9380642444cc8deded733b62f61a4ecd94bf2d26febc933304b579ce40318a60c5ccdddba6879a2f6	\\xc1b526efb7b456df8a9af0cb6da76eb266235ac1ea921b9f3cb15d6b66774db98ca9e1fff997471184b0f1047494fedcb75587d6a88a4ef61e553a0d932b1e98d56909aa50fd1f7060e336727968d7cc31eba9d673a930fc8e51c0c57c3d9d6769a316ab621b3d94cb52f7486dceea829320cc5ecff9baabc8a2febae0b75c23c2bd15d94ea97a6bbf5336f68acc3f710db34634512854fb8391fb763a89300085e7d6f336a3483b4d575045de580c2f44b7165459784918530013abf52d56e9b20f9cb02d55ae4c21754a33181157e592fcd89d867d881259b8f2a2a6d519f1cc72e0e237757c970bb1af6d594b1f688ee21b2dfd1b3abe8d8292e9aea2a6a24dfe766679f03fe7c35e0d45dbf79141cf41c73d280d203e1de9d4f4f931e7de3ed680baaf27dbb9ab123972c871880e326b37c08005	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s89bepnsth86c4jr6awa	\\x76d84ab2e5a6764382a0ad15b451c881d7a98ca7388d6fafaadf2495b06d079d	\\x68562e85d78875361bff5dcc3b66d126ae09d8d7962aa9f9a1d0ff526b84da030bbfa7382b91b4952e39a7d2e97fa662e056863f0276691de139cee6	\\x062de61f5b00e4e9e8b75398cbf77159c9d4cd3ef7d6ec69a79d22162d7f670d1b37db515c5e0eb3e9050a1ba152fc1f897d6a02f97d9418c05772d11079775e88e1768ae53ce9f376c9ee9725356ba51b155c21fff7ea63634321bc41255b38d652034e466eee45c6457c627e7acdb9a94c509cb21d8deec72671a6d542c54038c682ab8a9d87ba6c6fab6b831239165cc4536a35801ab7b5c33aa71fa7b9cd32a7fe24349dfbbf71bc962d2cca9ff5815a3deef5d7a2f42eba61da97c7c05d951bf09f3e920588dddc9b34bd71791681539347523382593bd085a7525aa36dec2267a049ea88832d409652d775344f35a5b73b067b15962ab3f4bf1c292aa81e02834ee43043df39b571c35fc98e31f2b67aa04638ad009ee5184aa5739e58bf74b38ca5a442776819377af8702ad08e656efa2525	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s89df0ts53grk6j3mkbg	\\x413a3c3f41c05552ca7644ab623700dda7dc4424a99578b4ee9c226fb39721b9	\\xc94962e03f1ff9fa8afac36166ec33595105c665524da5901894e61b2dce2090937cca8469beb599bf372c8ca5cbffa1b38534b1674603347ce8669c	\\xe5b57b4668a41a208b70f4ed824edad42426073286af0339cc4b15a18c0b180a49d5afa706653540e6b44bcc4c8521bc8d1c929d29dcb68357f6804ab500b9d89f7ce4b13faf0d5e3897ca93529533808655d1fbbd3a2f07ba7432aaf7418a28d605c731f5d027cc8a760ac58b81c74677c0a141123b7636d5dcfa32ea97cd51ac22a83a2c2c218bd5b1861e3b0501f1ef2541f167bdea45f7030d4d1c335b65ccfe5ff35a76d48f0130f2da1f8071b58dd4718f28450aa159e7e24c91ff3212278ffd289dd0a177bf8d2a0fa094c675bce5caf6eff20d9f17fa1005b3017c0166001481b0a6b6fc590030fad845ee5a0a94965a96434443efb3ebb86ff13f7d4f4f78d81f0e15426ef717fc156c8e777303a9696739aba17296924ce99327dc0ca037542b9d7152c233657316a178c04e35bbc99208	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s89kfraa22ff54tdymtr	\\xd103c8600b105ec1bee6dc2a5dc43a0da6ebe6ec43ed7f57918ebd0b5f6a9d01	\\x6fa324ee17b6dfc5ca356a41fa2f16b8fa0dded6c3a3c951fe56235b13827094873334ebd63ff2aa36f31aae3b152a0a8a7c33626a491d1869463304	\\xc3d4ee13cc7d6b2d5871fcd0cea842f9f948d509295c44a07775f2ead6118ee876c051a0ef8fbc56b586e5e48f2bf1818ad31bf3441c4bb5a4c75eef39aec1af9e58d720023073f1282e9cbc0bc34e60a1e94a5910a41f0f12d6fc86c76048ba290cbcec4518c268091ba84aa9b7f3ee51a5141708df140516adef0a0fed97d401fd446c44aca40b567b97a6b5467318c768cc82b75d3a677da9daedab9c82214eed4c9c2cb4285effe2de97f18c5adbe692c6692197d91f6ba258f48be258314c2a60fb35ff4fe476c0506f458d8e15fcd7c9650a5ae7751f1a029df6eccbd786c6144269f95e4142b4cc791e6407dd4a33f07b1c6acaba30bb0f08c3f151a0b6eb6d998ddb6d32682031681b5c9e4f0308e5b5acd3c195e45f66f72520617645b957efb02141a446423fe7efdc222e92e00ded2575	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s89qefdbvfh79mv4hbny	\\x9766d50f89b78317e3a80bea14f379be232d14732edd4eb44d4f7c6c56d476a1	\\xf948757ce96b01d648be36b64a07a134f0ebe1784a40f6c0eef2ee3c6d9d20fd21b6027b45c68ae0079ec1fd8d182a44c8aa63f47b54d69890c2d970	\\xcc32225f5cdd8c5ff8526641e78608573291c488ba88b3fbded3a676db10181bf62264997d5c754aad116bb924c0e7003fadbb137f58644737b08ffee296b0b82afac61245d28d69ba3d6b02271b458bbbdce7eb7d34e9f98bfad3dc8e4b27075773f10b4532e3c490e200446201b513444a9de808c173e161885d8bc476a9093184783f31d5fba76307c0cb8868c717f53744df0d7b8f6552d5b3e9ff4d078b169eac00489886a5afe077360b02a3aba388c205351a45f58e2349abb3068c507a6f77bbaeada21c26e9cb957fae66fb3339fa9390cfa31ee559752a68b8f1d4ccd35bc866e0b7b12172b4f7cc9798a7c4424b9219d3f2f83558109af44ad482a9ae6fdf7c89003fb2aab7dfbc65cac843880d1c46090adbe99df554f855960c3e4c0c81a8271fec9bbfea7c0db6c0927a547a044272	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s89wfhds915zv4ymrs9g	\\x1e1ce899bb11f9025215c5784a81ebb584ba70f334b4fe9054afdf6eb28c1905	\\xbd7cafae5f648485d827f812aaa26e5473736e528d2bae67d6d7792d5efae75264795c7e0073a2996b7c0e9d7d9cea06f863c1f9fca2666a21c0c2ce	\\x5bc7fb84d867ddf93f21a6e13cbaac76b348ae5db7bb108c23ce81ac6bf7a02624650d3f9be735d15d7e793d8feba9ff75615d4a56d2cb5d39342bd1dcf912275dbf34f7843300dc601064d95d576113169b0c8aa59afe4f47a743d12be388406b8ad52eb1b28ace658f979dafc4174c132acdc00a06c649cd7c3255bc6b3576e68c154939689d03b27718b754e72751a35d83463b66c5878e9c9ef407be7f4855abc271a100ea9cc5b1ab6bd1f63efc984e113a023fac1db62033635a2a1e794d81c7dd2ec2221e188873f2437639c4d23a71e6ff2bfd0c720c8656c6164e2d9395d4daeb345d2562e9a1e035ba06062694ff24e91fa88f29405c66f9bc7ec8034143d9be6226344e4a8c7520e65ff2dd354f464e40897395eed4ca89887f3c82b3d34000da8daff5239a7dfbd52098f5d62dcd7cb0	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8a1f4crjha1af1eq5bh	\\x7d65c65e1ae2ee272e634355456eefabfc78ba3e2ab88b8d2a2ad91b7040fe8f	\\x7d783d9df25471be9cc111ac70ade7078def21ad1432d00d57124a63aafddab584baf72c2d70c8e7812d93db16994d85c1b48c13307dd5e689d3e2f8	\\x2adaefe43018a8368298b55ed6af0a73790b9ebf2747e9451ac4a3ceba6e42206592ca5b4fab3746e50637ca1f1a22d37ef0c9db22e1bd567c82786a88a8334b42c74b89dea428e0e142af7053261ff0a745baea123dc5c576612a2729e08bf54e580b16a9569f7fcfc338b87d429b5ae967d8525166f76601c090d96242c5a39ac46a61707246a8265f99993c287885e6419e6982c19ade85f61b59bf9b37a7d3f6444fed17302623360a0b95c58cca28ca95aea67a49b0711932b90f9869c95cfac8a1d808bcc1447f865d55376212aa83bab831f35ee1de29913534adff2b59e8d90af69f2a3b5a22b2bdd5b429ec2f6521bb72d4aec893e32fdc45415c777188ceb3aadc71470e0e6fa38e95b119c9a0030a39792d1a7fdeb989cc82426f08971855a3cdc7a4f7d2c08d0659801af3ab2cc3ee58	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8a7ej09nxazzqnxszd4	\\x288a6da5c5368f59addfdeb43f530cc634e55e3416f958574b1d5815dc99fb33	\\xe3f2d8c1fbda9ce917c95e9aa192cff494803baf8b60c75edb4da48d9deeaf14b0fc200ee215a7a7edd713a695acc49ea0f399173ae20967ca864f77	\\xee646bc55626860b74befdd9a87a37044b41ad3ffc5d9ba1ec76f5141664603dfcaeba1152afcf19a690655ae34c7f922abc9e758d8c65166c22bd14a889408314b13ba8f8868a254319ee0a4cc75db7e256cfefb6de5d11120761b668d5316b0d8c18c7e842c5b931fb28cdbf701d612cf87de739224c2ac46cf05548b301fa0b31863857e851e57e05f10b5df31f93544b6ea637f94bcbc6f28a47cdc9a0a91e5f833549f24b3b8a31ea2db4fef0de09fd91c14748e5d1854f908e79d96f7fb1662d28d9fc2b986b6c9e734ceb5f12c7bef78d1f89c8631101f0daa60bd22c1aff97bcdb60ae9a65c36f955007f3c205e673de580ff7f072b1fb4decd288696b69869ef7b0158ea6572a54fb307d46ab4306d8d5db7e7914862c29020475c77cb6b15f8011c8a62c7bdf7ad6c8192d7f59e201acbd	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8aff3kr8xq60tz1v6y0	\\x0b819cfb330515d5c3f2bb179baed6ff099ff08e22431d30d39d9b2c9bb958ad	\\x718286b0e3dccff2e825830ab3d6637be1bc26631a5043980ef5c45c00bdc7d83030590bef38c2831cab2142cc6005ff8c77c67a8c748f3e576ab570	\\xc9f3aa497eedb5c4fb8d9c287eade2f4b26832f01094752e6f3945fde84a863d3bf83335365cb77a9fcd9466db82840124188edf7c2fd4e3407dbc6620db10c27aa48a1c968d67f0386f91076c87c31f55a198249cdbaba39c9b24b1c2fc6bff9fd43fe147ba8e5d2d8e982fa850dd87bd75fc5debab281963d96144a9db51610106fe93af795623b6ca01e67e42fdbc2818d50985d5732ec90901858d60705a6a301e137f1345e8816254f27c19c1da3ff597622f37e545307c864b42bdac5f0f4544ac3a1dad3ef5880e7c2a10457a1c795dca7edbb0381cafe662334dc80a8ff6e1f0845ac0387a984bbda6e4bcd36c118ed9c6521af56ab4f495bb1b09802b42c64714395c3e46ee68ec7881a5dca6e16c7613be328b00fdea7d5f05b946c5abce65a261d0849bc2135cbc7bccebf37edf74f0c3	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ahfm68rjwjjgnbctmt	\\xd7f335795264f9197bdc80ea74ff4128f88e44c9de62f3503ead3dde4c092fb3	\\x61f6af388a766014bdbd9c1a8da1c378dd9550f8858b1cf1a73712c72eb892e9218d23fc05d2603a1ee656c766de40f2aa9aeeab5d1728d1cbecd8c2	\\x2d646176fefa3420a4f0c3eaef8bcf3ed715cba6c83701f3717ba4e2b0300be6e8171d64fbecd3b56652490948e15c3d0a040c1befa0fdbf4e52e92a3a9a4b67071ac2ec628ff20001fcb92610ee105d88accfdf782a14cda331101e3de2cbd29de0837184faa27ddfa98d16f780c7a7a6cb583cc106d9df8ff55ecb44de0804c0eb5fdd2eb693a0c7fd1150127a638cc318ae16faad7e85bba225ca1617c776aac12acec99dd549ff7fb21605930dabdf19a66a2393b4267a197b30b6b89102203ebd53e545cd9ff4396f3f594acb5dcb88f537a89e59be766bffb874bf2fd40496fc9f2499cd16e8bcfdef45c0c71f1573f6fea3e4384c7018fe14778bd78696946b5f25e595330f7634c642969629e5865c32fd7e392554f708e5494c00256d1e94effff4ad80b352e568cff95f0e3fddaecce7c1	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8aqf7tre9fzvpqt4hq3	\\xdb02012bb9706a46dc94f1f62f6a5bbe70e64a6ed863485605bc8e68a1eaeab8	\\xecb8d9f3efc3b2344971f3bdf5f8fb5e437667f82d51e83de1eabebfc9efa0f9b9f55adbe86dd64b94825c712c3a421ea4799ff0aaec46b74a37bd00	\\x17df0065ad13c083e7e7380f83e7c5cc3a38a792551baa408b4772b1e026094346d31e2359efdbce7ddccb9bf64573df29507212d1cbaaf3c00ab38c9c83f16d64142fe467ccd63d452b0b5806a8e62660655d7a6d652680536c4af925d749dd88ca34893c22775cb0ce9aa9d5feab61fa313946f7591305785d8c0f369976892e8bd9f6ea65149ebd235aaa13e00e0484913c69a4a1bd39d64001d16692de83ec464673c21f4fa371c100d04e82b30de6a760e491a02c93f5f078dd32814cc2d6d69bd4f316fd96963ba22a6d6ef2cfc75470a17ca1ad8f0a70ba9964c9e557441be90e9e27baef11ffc3165e493f0695c3f1cef14f25561bf2115bdc416acd14d5f763e72ca6cc70955af4f4acca506d8d6d8545cda3e495ec722ee0ce73cab99e4ff41dad21b2ca25bb7a297c37307cabf9df3a60	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8avffmb99q33h2g3924	\\x3c83960514f45ca7af140d8cabf6f62e6061fa4d51d33f2e4b6f5aa6273eeb4b	\\xe72c21b2a3a2a22ba8266603043eca25918a0a8d9382ddc76923e1d40069d97f359c9a01eab6c0500e3607135d5269aa453d4d970460b38b7354665a	\\x43aacdb931d2b8739713b754cb97c35eec95c6b8f3bfe1ae650bac017a42518d07832551daf62a0768070b6232c6468bc6cb33351e7ffafae46f01f0476e6a616c0f3d87b596331dacdc40e2b5e39c0636b865a0a83dcea4dc20ed2e381c6531a00ff03c079fd55a9bff8ff9ce4cfb17ad8405a9ff51a5734a4c204e05c04786a69fa702dc0fdb8b3ae7a65836df58c8c9c8ec24027c5ebd292e4451d2a18eb8cce9c0c347a6958818da7b2ac07b50aca86a292c7b435bf99468c6e17dba8a41a614a556d1025e31e3ccf626bd18b715de27f07488dd1f7afea594f5048cfd91ce2a2605c1acf5dfa818449d825404fa2ca84b68200f91bc2dde8ebe4e6743c3c0b8f083f328c10b816cdb16ebd47495f9f2d7bc6d8804b7fea8f139341b7f57a30dc7f0a1a65cc4b12c44fdcfcc75e8bf6fb37d4821	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8b3fc1bmsgk4pxwvfb1	\\x2cec8a503cc5410038c82ad8613534a82474f9cf23d210f23cbf4646658acb3d	\\x2a1c90e9dc82d668dcae6c314e358f52a56e6ce35578ac71581cb1cc11ba0117b497bf81120817182b6a6cc530a5b0d7d83bacf23a60c433d7fb97bc	\\x246035d110d92460eb74b301ce03486830ac4b79369ca34336b64a7597c0211346dd5dbc1fce351d9230bb2cc40cdc515aed80c8c0ee62a3c3c4cd681aadb650d0cea044176c02e1f65c64c882143bcf282a887b35daa85af80183bde093007433a6c25c2845f3cf69a2d4b689e245b6b2febfc3ad103ee2c0c15333605e9a22c7d7b69f25e375b9f82e25b9a8ccb0783757ba5bc0021961ab149d0475f47afa4bab8f658f527017f644960b6ae671fadf4762368bc3cacc16542b14631d89558fea88c3cbf625aaf3c50972c695a666d0140e32e3cdc5ffa5d90c2999603cf84838bfe99d1842362e983890313cdbb4f625f07b8de9db63e5ca2f5bf9ab264d5e9c1e565d780b88bffebd02179ce03eb71596cffa61f88e32c2b3f8c2e1edd2174ff37ca44ab110356e16132dee4a59c1834a7011d7	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8b7e25b93bf0vwpte75	\\x47cbad377d85aa80636b8fef5466958680266d3c97522bb11859d50052fdc126	\\x3ab825c7a14913d7ad164f77252a392d9abf22d78df8fcbe219c676b82490db39e984c33c0ef2319b696d45e186d632e0c8d31da22a8c13b93661f4c	\\x6e60e5733ef8ce3532f3c0e00032d5000f29159951fff4b3d561f5d37aa7923ac2fc4ca199deeda24557d36404824215cada0771c74ec4e8f0c491a9d50e276d7179b68dbe2782c641465540d5db6d127aec7bc862548dec7bc4b0f493e524f856ab649da38192f0169f20514a9d2fd2e36076a0b513861499eb120f411f6b4b8ab04664b277b8a67664e837786221342fcead96c8f1bf4d8534e7a4b1f5c6127c6f7e2958ff91c4c3ef3be0665f5807906c6ba1acdeff96eb7e27c9996c4a2e657cfcc7b59908bb75557ed943441942d7cf18328043e9e4c1c8248c49231a10d7322af04624957a2fe6ed109525be7c53427c6d82ac34c5bf2f512dd36eb7ec22cb9e637d13518c805156a27b805b94fb6d0eaa7ad78855f982f3477a1891bcf3763677f0e064a81eeb7bde3f1e3c88735a5d67fcc0	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8bce4ws4s7pqq13ns7v	\\xa0afcc15033d62052df78dbe8081cef4bb15f54f3bbf47b04bee5a0f819ac201	\\x5797e1dc36480b2d376216ebb6737ec79167f54c693cc747e3f210fcd00c72275777ac71fda18e41774b4d15371fb2886a0bc123c44005bbee4a7517	\\xa5ebb06e041ba60898d902dddb44f35291ed1feaaf01562878409935df988ddd878578794b5fc45a4fef83ba93e32d52afb34706142702361750c75c032c569ac4bfeaa78b9be27136eef90d160f2b9dfbd02376f1331b37814f245052468ec8e67398ae7177aa174fbf306d9c1f65cee490f6f3cac0cf26d2b5ff1eb699c34ec049ef63348ac029eeaafb9d6feeb046129f2f555e26d3f54e60c1da5e56084f6dad79b290e8baa28b54e039f5c1de45d5133ea2bd539f18e6ae140df5a31ee3fb5aaf297c63d3edd0652f94fc540fa54ce78426003b0e2cbf8a111b54b113da0148b78ed4ced59919446ac1f0b09226af97a1b3f7bd6d4a0dce116d456346ae9735f589f988ecc0c3929834c8188dcced8edcf01e6d0ac9b925d25c6b8343cb7ed843daefcde3f169fbb483684e79e1d85c3e44a7dc	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8beffda4hxkwtayy9f8	\\xdea1a89bae57f4cf34577025d8e352a0ed3ba62493db7a8981b5724dcc807825	\\x30b98234e14bbefa3f439f884af99e337ed5ae907b40bd45a02578606494f9face83b188bd36c17e667a77c665bfb157f7d095a9321ff7a3197a3311	\\xf2aece93eeaa3211164c5a87dd4ef2f4a80ca1a374e0b098fe930e25d68a7fd7c82d83e162e0f5fbc8295de00c9a94ae637e824330b8380e3709f401ef8bad7f8ccf9c1f6be1d9ce1c7ffefdf4c5cafb78d5f1400a185a2d92a4b560929dd95b07d7c5bb552442e68d4fbba925b2a218197071e01528295e3557330997457cf248c57f03d6369de546cec564a5b74f0bc7a7fad14f6430021ef02e981805102258892ac70bd0addb6e7f1d83bcbd6f158b6ab0c26e46141d90f9b6685f86408cd097e4c88f61742f3f48d9c01ca7d1d5f3c5b1cc0ba78b53bc07bf477ff9279e379fd264ea37210730271cc59282d57a1e5ef19cc9acefd1bbc0a87548bc9ad3c7d5b0549a262e34480410d4a1b017f530f07118355c81cddab4bb95032ad3242958f2226c3d47a1962a71bad5f3b0305b5dd2bc9b70	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8bkeb9ag3r596cwmg66	\\x5bdda184d87adb529c2c2e64167ba6db7d4ed3858012b30913667b3981f7fe25	\\x42e8c5f7152e64e5130263ca18728bc2e6315a850551824eb26c452184774c62a9af1bacf0906e814f330e1aa14a3d74ed3063c935a4aa81a1cdd6ac	\\x78bf71d90a412b4fcdd9aee77fceeef192ae7e16aab04b7762b6ed85b2f0411494ae4bedc708377f8fa078d946e14e5c5c15d12b2eb5356a0e33708baf3a6fcc6bf7aeaf2b9a7c17471f01cd89a4162760d698d38796b5382326c90735a8dd7e1a372135f59fd9d9467293812e95bcb6b3156de747af4cf22e52c658d6dabec71a85a1ef729bad98b13d474a30a08326214f1b1bc07a0627b9351040424b2f2a2265beff30e31ff7f42801d070bd5bab37b228b13e7ed36c50e14c69f14f88257ba43546fd5848ab39d01a25b1bb26d73205d4328888ffcb671a1e3686d4784cc8d48e8ff2d993e6863152c98e659fea154f58f699b3b97de278214561756af2449b4be29c0f709d0955bb1daff996e3fc205ab9c038cf69bf15030ea170de4e2e1cf4083ad5f0e2c401326e1e4066733174da0872c4	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8bvfys98tw22nh12kzt	\\xb81d94dbf92a1ac1111f433e20aa20d2bc4f750ce61ef9fba632abb747c9be85	\\xfd4559635a9079fa25a89bfca0e41bdf10ce7bd3e3261145aa99a8789758387448f41c40692bbbeb707b59b71fad03e4a647f323d6afa12faa139467	\\xfc7c78b65f14f5bad918077c1fb6caf15cc9cb388c34a4800638c7463714c70aa5cb3d1c08c62ca6fc8c380823c2a72f16d1648e0615cfb54e7033dd94cc8d00de4a1e2dd92afdc736b6aa1ca276e65892e53b74e17c4038bc24f1a1400a63014c699986db9bb03de4b863499ae8d4a643cb55f5286f9a3b2c0c94c54bed8be51662eb4755d01496507cb37593d2bc47f9c4427af7898f920421cafc1cd5d990d6e71ca92f24e5247a22cbd128f3d3d16eaab6e887386e1f32de3dd6fdb2e8111843c47d55b115b194c7a1d788f164a19cbedd359b504bacf5b48b7b0b095eb1cb96016916d0eb26dbc863d3f0df3354370398bc0c474dae6e66dac8027c365fcee3dfd834276e8ace6625487a17421ef2ee2a7c49510c47d9a7ee901f22f135e805370e7dae1a5b7a5510b6fe9247f1e7001904bf7b	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8bzeg2tgxw3cstaaygw	\\x25eb021a84947b7f2019d1f94cc21abfb6062a975e2476c6d1f08faeed553990	\\x5646c9bdc142ced1eed0d7d5b55fb57156c6251ae67e68dd1b01c2fee9eaeb7f8b0455b2b707881fd4cdd8f27028144a085e6afc21e81f5528a3470d	\\x2a74ee8b46125642270ad8320996891d5014acefb885610c8298bb83c93c5bb2358f465585506390787676a2fc6dff8fdc1a325bf8d13cdd2789e1f765aef07273babe9c1d88ec71cb9e25b052a495eeca073de7c1e497ffab80be235e4e41bd1cd810bb4f2e08aec2cd91b643489f915bde2407975ff3bb853a1e06b27e7161efa22358a796899495590cb9279bab4519675621c002754a88c500ca3d396a7b4e31f09da3364ea81ce0a3538690ff58d1bd691872a757650bb74c0493e0a8176e31d214c2c239c7e710b0b09efaa9612b4bae39e669e79581ed158021bc73935b4dfac333f2ea70c2b56b66125ee63e20f89878083b1f35859bad525d5a2f7f50e9db6098f83499d902d6bc30c5ae7fd9b1ced477c3b1e62f06b9597f20b2d42b20ea7f4ecb241ed741bb4c4eb2efb79d7f279c3592	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8c3fqc9289mx6k95y93	\\x73de02ca52ac76514228b26a0e2e32ba9d80b1bf1c4cc0ad1864def18ed0a432	\\x5ec58fe74a0237fbd5eb25779155281d5f25164aecfe2c2696587965a04a356ee02ae7b443e1697acfff4b1faa368ee993a75051f5e3fa474a913406	\\xd35d47c470f2458db09d52e25da5406a69a8e7076c142aa3f7ad27260f3d073e53adc81d6603ac861cd74d96c0aacf43db7291c3d4fb9b818ec860b559ac62cab73104417107c8e6310a40310b16c35ed9ef6b9153c3600609d25d6effeaae4ecb6a16073f63a9c3a9c3fb0c6d97728c4b04109976efdb48a0979621b2ed109448deaa71ab8e0663fcf219029d094a90cbf3960deb1ad1939cf00e9ea976c3568fe39f709fb2a55daecd3a98fea5e91beee544e72bc8e642ba92a9fc3d232c849c98149d173824bdad08cfb61dd6a78073ef45ce6a79c284947ffe359b72dca1d133691a4de730ee44558201a7663e64a1047db469f4d677eb0d56bff4006477d623ef441e3763abe55c98e65873a439b899658ce421f511ec68d8c82cca40633e532385979b789f460938de4510575d30d4ea0c9ea3	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8c7fh8s046bs56wqbh4	\\xd210571d36508bf1015fbc997688e2eb2b7bf66316e93a21a195f69fbb5446b3	\\x4576c8c12d4f17fea57ca9ee39838299acaa9abcffd2c55386ba425cd1109fea10ea4a17e3e0e251f6e05464ed238f0a2b61bd87601bfe682a81f2e2	\\x4046d3548aa32f6aa98e1cfbaf657300414127aab5d1fe23ba899e1df7c1e5a24333fb6322f7b7bbd4b881d408b22eb3ad955c1f426a0a7a87527416e7bdd3265aed786155691ed2412d4ff04cf66383e67fbc6c8a5d0340da8b7fe03e0a944759d2af0addd0db9ff0676a6ef094956263c87e6f559a518377a8acddc886933a11b85192825253098b0543294e7f6851cb43c16a96f2d8f5c54c6dfdd657d0e0be8911d36cef779f7d360a81bef5455f2675f3d1af0d387ee2a3a7e82704bcd3ab4e4aaa2b12b06d9616e9ed4a14165b25f1c47739c8304d789e910a4b1039bf48486f443ba04862550407eee44698ebfae224814ee9929d6de04c609f233e102392959cf63ccbddda58572519d9797ea4c3afd5153aa200db693404ab488602a9c4da0a62f0a4c2b15180ac037249c70ca0ee979b18	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8cbe7hrj8dyyb7enyw1	\\x3d8f30a3d71faeb84063b70bcf5f9e7a05690307d0b1e659422bd1f01127dd5c	\\xe384af505d7fb22200e164b625ba84ea8c0bc5dc127dea873f89303a1b463e9a67d6bf07f34a70d4d9fb98e0565e05dce9de9d50130b9e284f62e96a	\\x079a0407e64480285b8d82ebd21c9ea8bbdc3e680e4b9171f68f972284812c7904cca1e92fa23de93876e1001ddd2740240896e5f880f2e28c4aeb00dc2e2c6dc468065766a9fbac24a80c5c31586250c7ebcb97462d58d5337edfbc8c39eb29a043d1ad12a1798e00756e442febe12d8878c1d64fb25eb313de8722ac75cea4f9e4bead036454dda1395327dbcf55c303f17ff75961377176caf4e4244969695674e8e7da8a2c6624355e3da4930a4a8d76ddefd9123ba7b79085c826534d4e1654500aa11503fea6eeec0d0d28a8075995ba3894a7e051af05dba9391f276e4b68ad2c4fc58095edfa0bd4a6fd62cdf91a830df2ec6e78d794d2ee53c46698539c8374dfb7c6a0d6da3fb5a5cb491246453b487cbc79b0b6396a2dadeabbc401053b9b05b600d1e9be59a7b503452e42127a687d43	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8cffn4be9qt5dq6z0y7	\\x75eb20c21dbc4eb030706d11364645adb5645bb292e970ca8cf3ce1735ac54ef	\\x45f5a21ed787d34381b8cbcbba6105dd93d223967f13787ba8b2dcd4a8e77bb8b1cdb291c5b419ec093780406342383fd49d6876f7556d55ce5fa0f7	\\xde7ea3cfcc444780919e79784c260ce7a1041d338e7efc31f789f6763830ae1e0edc678a29a7278c90ccb28a876aac8c9df1f7c2c905bd1301af7eb52e1736ed4c0dd5dea94f5d980c7cc39526fcf2ea3f55f22da6c233f9f4785ff2ad254c94152219d34b350a75367acf9d8d61d507cfc64116e0ce8423c3cfedb3fde1ca57a34e27715f5352c9b3ccfa1dbbd3e3c6b88212f3da6f1a51fffee219c4e324796c7ea1d214a727f6046928f88244681717826372052b3344e768bcd1aa4aeda0599f5d497c4f1e3cd4fca3b8e353eadb60354efd2415f1fce0c785ae056a7185754c09de5b036e29bd207f0db7eb3061f21a077799d3638775f96b35831a4af88f3153225129c7a26908f52d4a8860209a0b45a948e4f7e1e1a377befc183a60ba70fa31820e6ff64efe076ef9e2d85d79d078fb1cce	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ckeyp8j5z5336stwt7	\\x5e8d53c3720a9dbd5b86cbe9460df47474ede1939dc7c6088e6fad64fb5dee8f	\\x9a3ad30849e62d6798ac740ca52933c00f9ffb23ec5e9c0bfb2f643ed932d9a6f8b88741853b1554ee553f80f2ee8c9622cf3e9088c2ecc04364e9ee	\\x6d688689533ee4ed3786b71d9d1977e672bfaea4c96408843d639c2b537f31bf4e60fb9f6d59985a4e59236daffb83667364ce228c55f502e35f0e266e0cedadeeaf9b18a4dfa9975a5c79a30694522c67ddaced55873c9162c1a7a5a2938f7242371c4194577ca16d3281132e5fea774643609334049ccff19f000f35255478aafc9d23ae4dafda065854f536c61b77b00c2eefbe9ecb5cf8d06099d8ad1a435a38e87381b6573997d94488b9a51bc4dda6dea0d8c0d3278f15c055f0cb441099a98f920ea60e75060ce6609ccc3f2ceed20c670775d51c651504b930b57bf9db5c5d5ea0af8243f69cee62a8f2376ecafa0aeba6dc1d35779e8d93a7341459dc3e3fa653a8ecab1d2ea198ce4961e7950e3d241e9fcaa6b71dd846289f1d86d5ec25f71bcc2048d794838970e7b870883aeb33d9db	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8cqen9t4nzdmzye77sd	\\x6ae20ab0d537fc709adf019546853c2229f2d66d133faad30a6b65ce6aa16538	\\x4416d5f2be64ea685a1446878b01a49187efd66dcfb5ac9604ea30d5860d010c57656a95442d4c9e822508c94e855004fddab8d725bc6e45a362a092	\\xcf43ed79915628a79250dc6e40dd1d41a51c19aa670fb41b711f9ac8a2ecff2f162d8cfd4559f8157ded48b9cd1d50a5c3c8f84c6d9167f0fd21befdba1dd7d4b76475abf24878032166157f71a45d975f3d74fc3131298491e46bc02e94a2398bc0ddfe41fb029d8aa4a5b542a76b8c603f131c4dae70026b5d17f42d4d66f018b045cb25b0111dcb607c7c784c6d21a3e26ff45590a428116674cd1cda65f6088857b1edecb0a1a444e1310d55d8d83fe956bc1baa4988bc9508f0f73a498caccc283d4c1f57e60000f2845638c2fb4ab739053bcaa2c640e36d1957f7f117e1caf23c9087393f62ac112b997ee83324a2c381ca46ce746604d33f4e61f09953a15dfa8932386b09eac4faea009fbd0357a2836f8c2a0c07e1311e63cb08c39c56afb7e396eae4969824007db0c0abe02c12434734	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8cve8ttda132n4aa5hm	\\x9417c117909e5d2a03138258689d97be8b2b7a67a9039a508928076301995792	\\x71d0a0aaea5721d7388377b92d68cfc726b06e732a35fffb176fa240f1f5de3ad3eb4edfe4d81a8276e4ff478e45a1bda5f95041238f7abfe44de6dd	\\xbd7968dac923f9c9d36a9bdba5ce6da8e0ca88aafece38c1b0296384176a3c56890a9e6140deb438e76eeb87033a7344135a69848656c9520fc86305854cbbcc07ae732cf6323f4632c570dabd6bc9ad8aac8f1976f284cb100fbee185fb0fa18678634a7f9009f61702c7b0f64f5b5461133cfe72a87ddc5f2ca75beba13d4f62063943728c4aae84b4d26b53f1603a573891a8cdb6a08095fde898494177b8d5caebe0f037e70eab5301920ef767e4f2005535b0ef854c73b0e52277820ac60162bb50c7a5316657f7d83d3e28e20a076effa1c759e47256a14da65d444290d8cd2b56a6160b0172f1289c2e590ae54139f98f92e6b5c1c6a9deed49d69883b2faf04210ead22be181dd35f4cb6c82bb8ac0877f16d13c223b6fbb0bb991de1e0dcea12148ad55ce2a1f00433652a77f06e6d821fb	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8czeyd9k5wb8re0cqgk	\\xc02c8acb2693582d280e1ecc9c341f0573100cb663ba2856cd226dce47a84072	\\xeadc1492620cf997894d6f09426909ba62d1ed715c78d7ac6059bacd75c69fde98d0f1d0633e18b2ede04fc1e278b05783dc75b04846d16bbd585284	\\xe980129edbd04e9088154411c899fb05a32195ea3d4c300c00650ef117b1b1c386dd65218e185798a86890a843bd276704d02a1622709e10f3e822e7a23b591cb547c293c4a275fbced9220b13761771f5b4d184b906a4d9ac2fa675a38bd692803b4fba02d66620da93f4110a563bef83f464c8763c6c9ed860719598f0060aa4530a5e4c38ccd14ebdc7de4fbf12c730ff4080f6521b8b7b3044aac963c22e26c73dd3503d06e28d25d186b65e8fc225d0733e22a962ef08cd0a750f19360531ba98ed51ce9e2b986c5df8e8d5ad03c2bfba9252c145da8157de72a73c61c8f2d986a183f1576a9f973e86bbf8513801be8907fd6e1d23ae2df858c27a84c90ca3738ddbc9cb28a509dda092677c09a525dfbba99d5aacb9026dce9696439266bafb2677bd8b3cfffc203f7adb1b882596325d5a93	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8d3f33tzq4hmm909hbh	\\x2016cef252ec9ced1bbc7e5b8282e86368c328d66dbdaf8080178bd9770034cd	\\x6de9752e47cf1dfd7800c8b6052c0a663f0905eabf7c4d8cc81db1cba27d09e29b8f31ca81868d51b9af0ea0df3041c5d4b26e2ded4c67aeefbf68e4	\\xf2831fd6d47ec9685f852db9ecbcb9c0300b20ca410f080524c1fd10593ff50d5ed55cd4df3113a6c64427955d943393d228ad6a79aa7e5f06217190d9db3341f8f066149ea515a82b4c2bc073bd8fd0c9980a08782a45f560d1bbcb5e2257521e20a75a088b4a7f314f0e423d739edde6e9a1222f53ab0d018c5c0cabd228cc30855658a1c42cc55f141dec5b82dc0bf1acd0c1e463e6bcc36c93cc746c2222fb2d0d25b38e74fad826bdff9adcc50b0f63a9df5d0a80f4c6ff3263d284af289fc45148423acf9011a3412734b77a6e4f85a1f0dc075bf81857bbc77a8388495f5309e9517d0a684bff0090348d97cddf31ee4821ba6f06ec37a288522716391e6041125937b9a4a9126c6fabb0c7f0a8bfeecc220703b2c7b47d11114407c3f3cc422acc982493ebb2bfbc230476eebf76320698ea	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8dbeth8dpeq7t4vg4se	\\x603762dbfe728513b86e67de14f7cf1b0cd8a58e8a15c4a02a069ae575e2d7fd	\\xda06521675003e8a06fce8dab88353dc48d9b21ef6079e8b731bb823ec087a4f538464fd62f93b7cbe1badbd9a8e20f3312d672b68004b04aa8189a6	\\x20da86f775157cd76391953b9a1d006af7054320dcdb89e36183b09f7c2180237c1e5891a4ea5239a2dda0d11ad381717c6aad3d635866505cea11e11e8c6536f2792aac2e54e5529db88e0b0ef6edaa7c3f6f5d780bf5964ec33121015e3665f525b1dba3f0c159b26bbd598c5d1b4eedc17aafb9f9343cf10dbc15a7f54d17d408fde55835db86e3e8c6a7da34317715bbd7eac48b3ff0bdbd2fd56e8f89746d57f49697952ffab7a768776c09ac4690e0eb558b48b85237410d55f52ae4d92994be831235bd2455da795c8a0126dfd8e7a437f0670f18b1836e68c27a5e6f5b214e1b4793751667e6078d1c1a5f8dc3b0ab489062be85a663ff38c590f4090e0627e09a0f9fa8ea99d62ae9b85724bdd5d9201d7a686f8cf388d54da139e62231a872a509565013669231957c03021f92eee194f6	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8dff07a2vkf5xy4xdz9	\\xbff425c34a9d1e70bf269bae3eaa3183abdc06705d2417b82b55f09136e36eb5	\\xf711e34e6d5ed811ce37a70db243402d3c06f087c34d96757b735cc89ee267bd8651fad4da166dc3b73a74c7cf17f290e34c0b10a160dcaf144a64c3	\\x5056ab1df581cf6f96bb00855b55dab6507786253b8f3203ae4288bfd7e4e470ee0844e298aeb5086785ab8d734ef6ba95cfa331c96725af52de16efdf8253eb318c09c5e143b3560b185fba08477fec943aeb01d27f41a3a6c66e278acdbb2f0445d2ce5cb02a33c7c0ddaddb12d3a4cafe1d72e4fae07d46522e06b593fb85a83bde19271ad86f8f6326ac3c91eef1a937bc3e1fe562576a392df6e2f10fbd00c6b6b20a614415fd4a9ab9f6124f90a20c0208ad13c1ec32b7f08111634cd51cee6efe46b71f3647dd187e4d314e1534647a78773129c0d7538a1aebb7e7bfac6c89fc6e90e0c76e43657fdaeed4204862f4ac1ee40fb43d13713bc231d8b6e7a7b08ca41c814122fb4f3d88f4db3ce4c611c77ca6ee62780b06329091e9d7b7de9761d4ea6975545145040686dcc1bed00b8f27e6	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8dkfr0t5cc1mgrdhvtj	\\x7820ade42d325d2e0627a2e7e1a7af60c11ac7df93e423a510c98759ced9fe35	\\x2407946d23742cd90d891b635023bb6e47fa6d91ff2b7dfb89d2b4cc5f65f7c636f650ff007a399b41b000e261a036bdc280b08d3df27325374aac67	\\x2efef5c31ae6252643ed45b1fa8f3e825c1f67c94153b624217234c180f3c6c9c46687982bdff471faadd9f66a2312503a49c97600fa68c9548337c2a76b3a095d8195c062e98d373d75bc9bf43c6dd6527ee75c6972f8e4240495316de5d4610dc92febc9116ddc69c7358462b0444237a185061090d9cf8c2616156f6ba9e72083d5bc84c71f1d0e1c982f05e1f496b394c7cec89d916089f2d669c03e306663b06e6092e8409df0e4efd4a92a941b952f9dd76e361acfe9ecfa48d4c162432d2326940cccaf21e2341f45001700a23a5e6622505f0ef1559240f012a3434a2a0299dc6fdf48a905788c998d7c3dafdf5d9159ad5170bc484860137b3ad09a5d1d07ba520b29a7028e3f056e8ad7ed0791f54dd763d5bba8561a5c1637f45aca4dea60fc947d951972a75fb4c18a352aa0a0e56fd9	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8dve10vg3x8f499qczy	\\xfba8285f43ff499704bb6dd152856f5bd8a1399f03be48604fd0c6ae2d6d8fbd	\\x836605742b04a64b51542c8d8c9c03401ecfdc5759a189eef56bcd96eda8f668e477f51de5da215a020700e2811e188d863d8ecc73fdcd273e88121b	\\xa5c38ce879e297c211a7be52559adeee617605854f034cf3f3e1215e3765f704131182db9a7f663fc594453fc5740c2246a0a4313d79ff2adfb5e4401967554e000eb2954cac29e412a76bb1539661cbe719a73ceb73aa11ca702e8f62a4d1b4ef4c2809dc1bac6ee30a74f0c50124a028d5a53b562709abca028b2b862cbc2e222be671e151af75c111cf54a7694e6b3719c233e6685d83a6db3e29f0072d283e70603bcd0b94e494a4c13253260cf2bde9bb30dcc14ed382b7453b001bf8f1555339ebe93941ac384684d9d2eb7365a6ca0d2a36c88d97e1f501028b2a9cf0027bd2652bba075648a1fd87e55312b1796d1048751615ecada4fa17866fab6d2defa245453b37fe01c076f77c77548ecd50980505820361ba6cc717ab920e4ecce2e74c1083c972bc8b4e4e25197dacfddda78bee73	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8dze13tstcksc1s5qzx	\\x3fb6cbce1e815dead6f0b7e42a4cc20b5ecc10fac356de9e671f798d7656c225	\\x2cd0cc3c51384ed09e6ac782002fe62bfec665382c6b6edefb29e5b117090bf53f46109025f3c28e6ea3ebeab9a69000d6ddd39ae9e1cba91fb29572	\\x4b752c6cd2743a5e9a74d84e28dda5c38fa223d9f47e909030adbf46d87aaf7539e7dda5c74d9436d03e72cde3212c7e29225a88e095a0bf640ebd49e3d3e9816b8a3e1a2c8b60a822229955f013da7d9d0a55373b4c6269df34431cd5729d2fa5b652a3d9a408741a68b68abd558a627e93d1f876ecc2a8ab772e1510e082c4565d9b395bd5e3c6ae94e64a7110c699ce07c3c56ed9a77b44c2117a680cf90e91fa848973a5c80351e0b415cbab9075e5c88faf9dd6c3054920e5dbfa1870fe7df59dc4a4b3dfc1fddebb008d0aef6c1038f6ae8c3998960cf250acfedd603a59b231311a62a679b0d5ccf5cfcb475f92a85553ed0b61e89bb3c668591dfbbdcaa582dc9ca3abe9aae72a33674f61fc951d82fb7db82b9c88c170200754f8af5556c2f5fdde0917cbb16b7a516f794e4bf3c3f2898e	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8e3f2ystw2t37368tm3	\\x5b102514c2f878be0eb4bcccf08bb834a61aba79a95ca32d3a67982d3de4e3c9	\\xfcb5b6502c469a9323dff897af4526a99c7648e26f80326e76237b965a72aef6925e7b492028d7c8f374482484d6587a56bdb795e7e90b0579ade9aa	\\x3965c7c4bab13a7f25dbf98e5bc1c534cea6d7f8efb68b2a90dc110fd9998df931f0360c632359a9113eb4782ee255f2c31ce47788053045ab61e34270152c79b619d9b896e0160cd0ec5c7f9296afe4f5e01a553b2721a416c0c590594fbbcb6446bf85f1ab7f75384a127fa9c7f876453676866fadc050c235ba8cf4b4c82fa132a9486840c880c46db06fbc5ccad085743d3b3ff5554e20ca9e299e6ede62a81b8fcc1327de3cabca417fd4ff8df669e8f90aeac9a62bd7b307a5c309e2ba950c064e5d0f4e730bc7af2982718882e229c77f96ecb24dc6a993d68e99675be11bc1efe89adf1339b19fab39007b6921456c686c9153feb160da1cbe20ee0ec16001dfdd20502e813cb6d11797f50d63763f478a42ce84ded032ab00d90a949cb9956df26b7926deae0a5430451663bb48e7775af9	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ebegf80np2a2f1kgec	\\xa864a06c4b7dfe0a671b6932425061b6a2c8982bfc5ed36ea730dabb539c5935	\\xf0084faf2223be89e0884cbbc34631573d8272f7d4f9dc3298bf04edc65996cd95a78befd743487444eac051ae5d3a880d843717c85c840247d7fbb5	\\x1cfcc600f50ca9d13ab6f6dd3f06814f63cf1f45f065fd7e582f9ddb8e7ca09d0bc7a3391125d6d670376d279093215c2e770420d8d0712c734eb8302ddb85abfdc832bfbabc507abae4c9f39068988bb45d63261158e5cbae9c5c781b75b1b6cdb3c3d8496eb5ab448a6e437d15cd96ef3dcb506f8be5fc431edbfae157189b0d9622db853728d6964d1fdca62d1503cecbb944bad6b1a87b0c11992196ec59f2ddec9583bbfe7192bb39bf0a41f467e22ac851a97b2e03cd19ea9476d2558aed6c981a59a9ed1423e9300cf866321ea1d88e0a868b28cee5924b1fd98667ada77fd61095eed7e7c89e0cd865ef322438c3eceb7532316c1e601c87058b2167eaac63115215c5261e02c787010b282ef931981ed4b2076d5dc515230f8d4425d146cefcbec8f9ce09c9a7b45d4a0a75036309f97592	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8efedkve8pm9n844m6m	\\x216b164a6c82bd15fed46091a838f9062aaef74a29cfab38a56926653583dc03	\\x27847c3fcfc196442bf6d90792f4f3048b13b6aae231b2a67a665ec80662fa4fc811f4d12781401aa153e75acccf63e780b3858dde4dfa1b1749464c	\\xde559735f9df3ccab59c504b208b8f545c8a0fb6f24e8da4b2c61ca4935687d91e8ee04030b83eb2c67213593ff7779f73c6a77bf04f6f7f9a53b046cef7b4e26d7a2849aa76a20dfbe9d79444dd53702923a26f65dfa633ad89255f6a8a891d63a48b7dfeadc1996c79b8c967bb66e5324a8b0e5828154f630013ce278dbc2d531576376b16042cc8722876c551398dcd47aa4bd33f4e48fa792014ee8c289d85a5f8569e2c9fd793a67520b569359d51af1da60aa7b349a31c1327c9089499d1398f4569975f5f972286370a59692b18fa6bcdd799d19ebacec205a3d6e7aa8a0d509321987316e5d185ffb42fa429dd30b71292bd5b513508ccdab2a5374ecd7f4dc0eebdf6e142ba15dd210b8f595098c5d2fea5e92dc5a2c2ff39db94f48452f75c9f9f1d58cb6c5ff890f5b5652d2fba684ed2	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ekeh5acxdbehbhc2a8	\\xf0c86a28a41950fdea8a8cefefa5d60cde1509841616536b1a87bbdd8c48e8de	\\xce72b151e6fe30e82319b69f66ddd657fbd700a5c2967f9ab5f3b8733f479c36f6b907c9be3c3a754d9581f50986b5ebaeaf8655d474449e2b9700fe	\\x8838fe8ac57784dadc0db7a767eb500e88d894dcccc1dcaa10e52fef3bb381dfd8ed210f01b0cae614315f7a7ea511c1b0723394bb7b420d986963f0f5af129d3840ec240b540e26af9b3fa16fbed6f1d27828a3fbbf23e6c0e41ee21ef63e9ad9d45829c2b4a9d32ad42117f9976f73ca74fcb26ae01c146f6319fd73025d0b26e7012836f2fc6b224c6acb34cc7525e47c6bfcdeb1ac47aa145f97fb3e9e36bbb0006d6e8be5d927b2948a3b91d41c8a68afc94c3467434af6f6e1aebd2a53abd3a6e0c63669502a727640ca72817c2f4e7f1dfa6f012f6bf3afac1035ce65fa512616665a93b9cf531fead97e688cdfc3574b0760eaf555c4d66f6d29ce5bea0c8a9982b77e891924a5f5e4852a32ed1373eb36ef64df97a83f61305b238d4d40baa55c6ba84fc1b09585eb1152d2c97c0647ba5a	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ese5p8r81p8zvgp1k9	\\x87a7aed26623c26255a41716e7b6b00d39ccedc3b0c39d9d57e71d9a825091d9	\\xaed94e94897f3c791a27b8313a29c192f01c41f6d1cf1f9b899ecbd0d4ad4c533a8e714f490b37954e8839a2d5ccb203bc7a0784cf83cc6b91243679	\\x74c6382c66b9d7fbb188df7cfd71dfbd1f10c1574ee8486092175815ae730d95eedaa513493791488aeee6a0b239b9c834b4da339c0717dce2abec76fdeb317f2d5f71bf26a5fbcab9a98c810290ca01cfadf4b580d3407db1382849465005b69cd11b056d160f1cc282ebb3f04bd057c1ae742376b3470051c172cc2329040b56a89cca050b1f1bbd314bd64828439078b8dba99380927ec1092a900ac737e05d49372ee5dd23031799975fbce5585f18f4b40677e1779bf95b6f2462a1a6a3aef6766facd358429b2d974b19b4ca33a2f8ac0a31ae6ca4052a03ee0c14c10fb5b7ae066b59c791e2ffc0bfe874b894f21d2e50cc6d7543de4c0afb5f6315a8fa5dd114d99050beddb563b829824ce0dc9292b370e696f3f8e843368717bc374fe07c73f563a9867a8a843e2fde6aae899d5bb06a60	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ezf5zszacq9zwrkn67	\\x10da827a962bb1eb115d4fc1161b9f8237f1bcc106481aee21477773e376dfda	\\xd663d3887fdf72638b699dd0f3045a3de99994f4e9f1b89bbd47ee4e116773a23506e7909535189be87dee1d67558c24fdca00bad31b8ad0e4896578	\\x59380a26048aaaebdd570f68b811b9b5c0554fecc0f2556402b060d1cdcdcda1ac536cca59703431fedff32210eaa7bcd4a9145a01dc5883c5c1c6d40cdf18a72753815ead8caf0caf3505750266b77082fb424ca70a77ca1659aa9b520039724ea4c58a36f22c4ec80995f7683ab84b4fb2a6a4cbf7666a61ebe6a8b70a556036a64ca85d19941af3243c721f94584bf6014c6fdb2c532ad22f66b1d9b09601bca204c77dbfdd6356f2f23755b5991b8219d4d77bb1c0ffd8d1bee420ca197e7b6ca74b36321329a94e1ffd19a3c7e43363209d3888ca4ecdd2dfb00def8012bf0befda5a3dfbb4e892f834409753cb3e6652d799bc7d374258bdef29b144c88fc1c339a71670cf60661d1d6940e1979c74cd3b2e3ac8edebfb6f8f322003cf4b3def136eefd4d0c90e43e9ca5c1e339128cf946264	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8f3ext82rhnxy8b3grx	\\xead94d1d99a184f04eaffd26f1e0669d7a4275053126b9aeb35e9702a8f419b9	\\xd56d882dcd56237fb942f34a51f06ba248cd3b09523fe9720b34aa1a7f4a2ad36b7378d7abd3e5b260aa11a51e7dc65b0dba634d113a3cf6a425a610	\\xd3cd9c815610b94bffd3683cb761ce6d059c973860010bf2cc765b28cfbdbdcb1e1972ef4da15205c90c8dc2354ea7de13e81eebb6284bc8eb0c5e9c5dcf4e0d6531f83c1ca9b142dc0f14142944d34f36cb72523838241d528c931ee05fd856e663297b7d8c222a8e9f04b39630e446f2d8150a533ee9ea99ce11161538bc555056833263fd8212feb03b72f4af946c5cbdeca1a5e6c255694428d25cc83bcd66c8af55e995902793566426d6d4154f7cd2f4ee69c52bcda39d02f5fd770767acc4d9c9a329744a4949e2acc2eaab6f9d4abe14cdcc12d6f2d6d62218156c433cc6973cfe35bfee11982905822e73a86be9d1600648741787e8baa42362c25337662023f4a3be14e0093918d7509a09f06acd76852f8a3c4365f8b9b51c5000975756f6de10d9d76060fb3ea8e97332dbebe6828bdf	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8fbej4v3tcfzbhnkzag	\\x897c0526cde1a7db7841d237b03160353822a05b181244b1d4caf5cecf92214f	\\x481df0c63d817e2c9aca5bee979317d7054cdf926842aa5fe6f72b765bf2a2dfae3f9c07b62d0fa3f694001f694a0cd0722de5c70aede9abd56c90de	\\xeb4be2eac26dd65432d0a99b253ed3901ea332eb8411ce2eea294ed3db36ebc97a427b51ce38588ca6d3ea6e8ba744009634339d96b6108c6a49fdb453bc6ee89de0f3609a81c97cac4bd4d48d59b1beab3ec0fac4e30021ab1220e67721e5686ef09db14c91e77424b8f3484a4e25933e52ce680c3b1e24b9ca32d28e0141e5b3f76e0b1e631cc9bdfef1e597c6beff392e825565b7492b3f224428ce9ad69ebfd13482a21702334440e78ed47d9071d1f188b4f24154da057d232ad844edde135964a3039144731cbb8ed2d91a0b0b79afd97942b930900ffd72b1a835e2998a1ee6c627fe5281622e7d729ab83a5a9f2e59d01582535ba8dbb9c6eae9901eab8910103759c8ddd73039a81a13a72158c38772a33fcde2ebedfc38566606035f854ad634e256e2e5c7caf00ec03846f6f714759b0f	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ffeyxv43jqfcjyfkn5	\\xc69a19c2b57d6df5435518bde60bab04571220ea05ad53669da2b5813ce67c0f	\\x1cf03efc2db4d36cee1cf9102683186939131b09cc19bccc91930f13480cc5fe8395aa5e39f518ac80101b5d66ae21f1275ac41d41b1ec4742011066	\\x7de5017ff189cea21b136d10ca151ae9877005cf60689c8dcbc75153d614a762ab0a5bc9a260c830face22cc1f0c77f772f8190ddf0259baa7a7074fc56b26308938a1d98f4375e3af17031ea71f56413f0af23c1dc5b9b77fd68b4cfee02f7ca59bdb10516f706334cae549f6b10414df50f4377e6bb94d83f4c4c4bfc213e34a5caae5d05f1e29ca011f4ca9f48db3028b8e5e95d57c491938cd31609e5ff7a5fa5989d7fdbc89c493cf4515882853a399a1ad3e0acdd2418b1fbeca6a0e72b952567a60c6e437644a46b491d20dc5a04e7ddcec59c16a18750c7ccb53c3fff1b079d56796b896f6f41fc09ee2113259d9c83f7571d78e386584d44449a157e7a0370a6e68f0923014af4c40bc1e5b1353e9982ba3b1aeafb12ec03b5bbbe2014f5a0d0930b77da4e4192b739ce373eb4e43aca3b4	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8fkec4rhg4zqbhm4kxv	\\xc6c4f0f55520ad8ce2308eaaa457811bfbc1d94e7469ab0f0c2eef1df470d18b	\\x651e3b3d71c78bdbf3ea6a012bfb60f34363a7a30fcc7bb899d91f5651f82418352deef7dc1b40a205be8e3834b37af7bbed1132ab066052a91f99d1	\\x9d597e4a3c658169fc094569c268c5dc91e05483f1326d4b58defee1106cfa5273c235aaa3417f0256f7da7980cd39ebb7167e7bb6b39af8ed259b091b3ee8d962c231d36e253a21ff7903f9ef21d089ad156d0385d534a6774f893417943d7b68b8e4de2ca5697b4a305e7ca19f0db5477baaa8dd39190058164310379f540a8226467340684e8b91020b90e53ce77a99d02cc798b902363aeb34b08106a2f7df034301319512f0e71da2402f9e1bd2d1cbd37e3cd83204c213b6f281b63b045fc60832dcd499c0de8178c92116dc0312ac3693708fee0625e19b68ff84695e322bd8df77256b5e2ba322316a9a24675a9a506e2e0de16e232fc4ff7c75f247289f831397aec636467cf13ff02f204aa4a0f12fca62142c221b74f9dd7685eb3d4fac152bbd1f666aabc28f634aa3e93cfecd8aea35	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8fvft9sdzgjgxdzwkhr	\\x7b6b044a661c50f1a05b3a84a75f52fb1d97b107000442ad01790167f2d2527f	\\x25484508180cf1110284a0365c12b4fbaa75a2797ea3bf2c3bb6d39c26118c4cb06443abdfe510a8d410dfa3428d9ad595969456858c7d2f6dc20d9e	\\x50a7a6b834f42703950a39ec950501f1bd0730ee61a3a4ca59fdf1fa27390e132d539e0c7cd574e9788147cbde69de13c82b3ec31e7af74ad1be0e47324d2778a044075c99187ca488c48612bacfa23a9b8979d48f02cb8075c3f1256d6586fa5979c5c740a23adca46fe9cd43d55dbe0509191ccf9818e92546f35e4ecc9a3f16823a92dd4771d4b269450d6e092b9c942ab219163c4c96200cf49a0ba65de5d39741c5c509a1e3bdaae0524a220aa20be1b02a39f8bca756f2af7e79f836c050a2ef776c5fbb8df9ec6c8b9b27834ba5e0dff035e742f67a919b1d41b3255283d713c0a5320bc3ac94fa16e59bc98e6cb34f44d5ea5eb6829b5f201b55667775ffcee033a6559cda85fba877eee4c541a5c488d5d90db410da08df217621ac9b17d50f9913501560fdab9eee965cbc47fa2a4de571	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8fzfc9bncjhsx2xy2da	\\x2079156728524976edf72dd15d37144175f94f418fc2be30b0b38db9ee108724	\\x8a3b6b81417e1c5621a4485edde30172f146628a4710c60df3a3bd9fc6f6c3b452a8b5889de8c0f4fc9cb36554d373047f85fb86dbb69c3654c186a0	\\xc258e3d4a5085d2da6a2c9acf78d42788be4396819bec9edcd33ad517f78a252a79dee72004a399cd83042b1a5159f9bf54140fbd666fee1dcae67d6890678a06af0b872208e12e5635417b81a4cddad6a216583c051e715e10e59a3d51941c6730cba6f551837fec8607be461aca188c20f5238d6ba8c4fb43f4203223cd427acf39f73ccd7204d296e3592c4a311179a332a39cd0bad3b41d45d15f18a81954f7f30c7f2cf12329ad2005d9f312e8cbf586a5c5dfb9aeddfe56ffe544496ef4c68aa54e45d948a7de28f96fc7d78e700f5cc414f953e1b0ca837ad9676b76782cdc103ac331d62c6d43077d28ac3e26fbac1c87685e29591fc7937247d346533fa77b4cf572efa26953656b08c4c0df2623558af12751e763434b37bf0d74bb57d371a2ce5bd99a31ebdae9447b42e892965c996c0	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8g3fr596gvpsj279prb	\\x90ecda9b4e0664cfad3f84c19ff36904eef3533979316e79b3828f04f82235ad	\\x996edae0efdb9ffac167017e0dce601c00283f6b12c21e5adb5cd22438f177e78a8eebd411934515c0c033e0b72c24ec4e1d276f3250dd606cc6bf9f	\\xb3127b8d3cf4c40f027872c7e9e71abc1e8cdf88b65e314d848291f8f38065497fff139d58422d2006f16f639385de3f22c9c2d46f8bf239342be931dd81460d9af39cc320a93c851b046a8317e7e71913fc790a913eb7fca80fe01c04c2b1803101d3702a029f5a5bd6cceb1b0054ade2543bde4183e00ff3e6405309f3e5ba40c3c64e13a661fab1ee11dad222143058ecacc4c65eb1654fbc3a21959ae9ac861a67861bb90015a85a8cf14c9dd8d4b7c9b546723777c7fa7c76dc46e3b54416bf26fd62679a940391a0e00a0ec47a52657264a05c4721903754e6ad16835d70b35a658bf800af127f22b94f65565c9a3dfb78d20eb04e7202702a3fb773082181beeb200e4b1f8bc70af7bc3956dcc921e801126d4a4389785de13428cac487936496f6dbda1a6c53f29d2391dc6b1a9615ef8340	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8g7f6vv420w4v6m7zcf	\\x441c1c8f225e443bb1e331eaacf386957433d649b5c83ba02b2dbacad409a104	\\xd4d81666f443ef7e4ff09c2ee9491f1fd122cf12e921b661a681acd7726499eccac4d28054a3a7753d928531bba2b7c0897b063dc8c8ac36f2edd335	\\xb9c72609b85ae5f4224141303aeb5c59b2bc1330e14ca25ace16a0d33a980d0d02ac04fa8c03790234ff51c99f4915aa71c3e9705e1b1967e05b2c66ec6a7ba4124974df461c335b8711b1bb843be10e9c38c87eda43676ca94b3ff005ffd3571cf3df2e670766db52fb44ce1f14dd7d1a4461ce47511282cab058b4d551189e93a085e30f343099173b16d4969eb5374ab8867f85c3272e2e7426f784d561965df1cd1926150ebf84951ea6a41cefb4f1ef7c8a19af1e7ef3d0bb1a6409fac726eb9136f694104374fb48edb03d100b09f073207e92002e9c7f5c8c09a4261e1943b1238dd7f8614b5e6fbdd68597c1b75cba3a4356d692c5d9d966f4b4d858c55c1840c268deaa28fe799aa5231287a4e218a40d7c762d7fd4517642aab2d6322e3bb56287a46d53f5b977cabf30af8fd38bea03b8	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8gff4e9r3ver2nb51gt	\\x94bcdd9438136b7824e051fcf66d35f0b6fcd2f7ba880d3b7a36a1bd4d81a696	\\x4428f832d76bf45367ddf55579be6c274d6b129180773346a296e2cf74b5ce6dd2e6e9f4396a8d65e9d31289093bd65331f74b47a580956da6c7dc90	\\xa3a062b0875cba2fff462c4748d70ab7784e0c7af9090d1c86aba10087338716705db6224dc5bfafe4f629c4e8011498bacabea307df03c28a4ce2b552fae910981e70c238f1fad3b2cfdef8210575a83ac4cfce37cb81ad159463c156388fd9a2546d5f51773b05eab86d87d7a0fb12d2b4dcf996496dc92851b53498dc67dc85b9e45d3e558b5e7511438bcaac12b56342c37841c0b82dbb11b71f9e264d65819c90fd078ac20a554789425f3ad4b86384e6ec9e4d0ca9ab615440670ea2f80ceb4ca5a472e2c70c9228ece57ab3f344f4cb55784d295437543ffe2027d336098a8346cf2e19023687d3a11aab159cabf3d8d89a5a91484a9efa1c2a7c943194dc364129d78a5bb777c97022442c07efe79927f9298ace10725c2d488d10e442b078474a68dc5184037f216dca0b77204bd2d94b52	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8gkf3h8r93kvwjdnfn6	\\x9e3fd7a389f602d7cf6b43da15e84dcd3403d996923bc1f5f083aa79a20e5c87	\\x6fd504627fbb18c04ee00d6c57fda3b1784d31cdc5f84aa9dc7f51d6c2880445d5e57fde7fceb44691411c08e1ca749d55a4f605bf47c129c2bab76b	\\x63a43c9d3f02dc4c307e2911b95ab68e982b776c2093c57145487058bfc64cfa67c9735a17d04017ca6a8fed17f7225a053a14c1b400f0bea08683c419a3c0304c3e6f7fafdec6c28961829831c1eb55c99c1efadbfe195c20abb4b5bf4a178aafe6e9cf839f1d6f2f9bf2ac0b9d72774729a6f0274572b44bb6c0624161bfbc91611c01d09d868e74d8bc9e8d595128fecdc4d131f93ea0c964edcae1cb9aeff27389936ffea490278024673d33a362d10e460580a25297bff18f0c7cf24a43a103270d57658849813813f8302caa3493c3704f0bdf849bdd2587f0c7b3732412b512c39e8cbbd0ca58f25a9095f3a0a0f2c0f312ed3bfd68b9a1ff4e8a7b705868859deb1a4f028fed51aa8843daa30b9592ec22bc5e28c30e6f213166045e99e3e2ff9b92966f0b71f8492db68496105423dd5922	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8gqe8n8hmv59322pdnr	\\x3b5c2f9a705eb6682798d2dbf1782665776f1167efae98bcd3d28069390beb3b	\\x669a929be0d76e046ffc5353a27cdb16716166f76ef18eeaae948baa0b228b13f4b814aa9b0a649340257d6549eff030bf708dc9cbf72caf957039c0	\\xa10fb6a903d8ec405cab2b1b377ac9ab985f37b2263b185cc46ab2fb07cd15017e27d89234cfc7db50446c57fc8984cfacf293031728f4f991508b71cc19d9b33c50101d2623c3d7a878a68d6488075455e64cc99525957bd92c138a65edfe664353131cbd17d22b1d132ef041577f2515c99ad2e16bd1109d43491bf2b6c4b04e8c4d654726e84393185b989895a6d6ca6e726292830884687e534ebba47a5f562fd69850f5a6ff7bd4834e49643b55c51d9659993598a65c73d2bd572afd70d697f273c0e1ac0ed9f87244e3c02dd7a39567fd1962dbd2d7131d5f2f602e452953d1cdd1e17e7ae19f0c6d51b174007710a173a0cc4b98b9fa13828efc2213784a9e565221d732d65638e70c3bd951937663c86a0f63189be07df6885b9334fb0ea1a6b2bd0ea1de076f5a63dda988e1b7e8fbba86	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8gxfwg91zrsq553nmfc	\\x811b9a0df1bf2d1537aae73b399936e00a4a45a848b1054b1d8cfcdd4cdde7f3	\\xbf4ed5574611f5a71204503b9a7a04c30cb99d98245f79a573e4356bbbc18a048b667a97c65518f454b7e999fc5b6eb049ed4273b44e0029a52c0ada	\\x4a4c57ea2165fec1abd7d94fc706e2489bebda42acf437cf21296f9806ef35995accc97c3ce1fdfc855b8acc75781d4c73c7259c0add1e686a0b1c68a56132810a5e44f5d21a77d62291587d27653161059182390c3441d51312ae490fa4f62e243bd76b8f9d86f9f6b82dead21acb0a061ed2643221218892d80525fdacbd02b023b250ff796f6b2c895cb4fa1680d75772e3f22480cd7452f265735a5d9529ea4a6c7fbb76b868ade9531c2ce3fb86fab8eb650ed241d0950789b66cd3abb4246600c56f57080b0627112bf18006535f881564b2796fa1ce309d4db4be22aef1e59ba1e1703c4570ba6e18da9ab6bfd5d0be87b857c69bdfd9fad59ca7c960979a73fadc92cbbaf686c4006e0b5f57bd122d9f1f281f8204a3acafdd428abe56662cdfc982ba80009e1e5f6250e595a39b23a65a70	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8h3eykvd3k0q470c20n	\\x41affbb259f2b4bf6f3acb179aa5f2e75dae2eddfc16fd6d44bd50527650d869	\\x6b4b5f9f836c8434435d6dd1edd71f38934c430dc5229e75c50e8802217a561a3af389920648eadd577f35a3318a26eac8cbf4a5fb499f6b5ae88a0f	\\x0ab2353e7b69cb32c60ef028218e3b5f12d644cd838b3c3fdf661fb0f48d75f46660c2ccb2a2215e4e947f70e1ff978147ce0c743611407ba92a79c22e75434e3271c2f38fc5c2c0fdf54488443ffda8422aa1e38d8cbde19f1a54f9fd937cd4436462c8ef939097163730786fc744c69289dd3042274b1717c130322b0729e3645b65cff4aa848577ccf79400057015e0fbf17e139af98926e9793b3b170b5be3fb0e9514ae79bb1885ddb1e7024ed016bcb9f4b7ed5b484d83952bc61d52ba334e39dcb3ac0ece42d1265ef503d38e2cf00dc9743679846e60ba81a5581a85d7800b0a8ad7f798042a2ec4df4fed1ec10639ebc6dcfa928723161b5d55c7a6dc53c365acae9e98ab08b3f6deb80dc194e7f7314b43d97dc648363d8e764145de02c512c85e7000c0281cd9ad5c4138c0261b38322e	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8hbekna03ey0903nagg	\\x4def7cf8c79a0bb7742df99990d48c0a91bf20cc3719627d597574090539e5d5	\\x618dbe0e36a658c2ca1fd3cad7ab9c223c7ba7114c43e88b85697f3ec8a447c4540346f96e1cd5b375f4c57ff91dd2291c5806c49edc2c386e9762d7	\\xaebce937164202956c3afd85c7ccee61e547fe5d2dc135947d24c1708b15bf02e510ce8ebf15366dc19bfbe2588e28f33a77e1b558fa6b06d3d28a529764010349567118012b90b7e8b5a6346462ea2c53463dc08b3a929cb829b7d037c3611d3faa65770515bec72a59f404c8b489a742d0eca9217b0182aed74e74ff343335422b38c51800a2613c2ea0e146ea2e3a5b26baf211a6f173a2ee1a9d26a936591d28f2950b96db91cb94f9a20aa7e5b8f3a765fedbc30d229a523494af2c1ef2469dbdcf42b85d3618a3bb5b8a30efd94a62ec0c5e16ce2b68e271b385a776691e3999899c01bcee74ef0a6e88cc3056bc6f645a47d55323dc2e78df653488ad7abc03054aab40150a55f9eaf180ded9b1de7089b1d33028fe416e622cb797b3e0b538af27b389500ccdd875cfde61086c502e313b6f	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8hfefcv43h8apcddv58	\\x53a9204ec0d273044a30652e1e4a8d885901821dc5a2610358d7356e819e5abe	\\xcbd4c5cb0522e78428932a2c9507f335eeb3253e6eb9e7cbaaf9a6833c0970796f0754423060080de32d53f186c15763091ffe4e956f22f15875d0ec	\\x07bad9fb0a3e3b644699507ffacf9b3b1c19b0402b05f8fc0e177d1389e1ef62e487f14d87b5fc65f9651ec829092ecdcd5ab719472a7353311fcbfe98c63c48af3ab16783bbfc2b2e34383182e7222fc1921f98db0a4666beab00fa97609112b4860b713deeaf4777893bcaaf9601aa746ea3cd783d1608848fdbec2bae24fb0363935329e1042caaa2c6f6307b61b2ce683c0fdb0968add76852839afd310a7d4d90ac5ac487ec2167e91fbfae6c5d2c92e790274d2b8cb12d2682eda08820aa05d1baa7145e91f0c38e5e7b9b353159b8d7521ffb77f75a711a80d3bb789a4435b9aac9314512e747616800187e8c7316d060ab011b82b68535ea7bb19172748d6388754709971e95dd05c9bde6931e7fd713ce68d443e18e332bba24fd795b75041606a52c7b7c4cf5d5c672219e07999adac23b	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8hkf3htjnbb8cf9kbjs	\\x573e11e5f6802de1421bb0d4296a3038ee477f577be569788af9ee2a2b1760b4	\\xeda98c5d2ec7408e6b4ad22946ee144641aac27106c68cdadef24ff60c82a31053014fe1b90833820876f58f2ff261f9e3dadbe10659761838317fa4	\\x6c500e865a907d41fc968d1f13d88e412c0293679714b3ee28f8c169e390316bf74590e8edd24704fadd1f677303083852bab5daccc53cc2cdd6e31f4dec4c8db3a525a41e71b35ebf7159a3d60b8f26d1fd66581a788c6c4fef7056a4e26b6393a7a9b712757ae24fe430ed86871e20cf133e94f85fc37eb65f52a8d75ad1e26b78d1293d930d7bbb49c5955639ec8ac4c131d2f79a7962f84fe6239c5bf0d74f9cfe02bfd1af82ac0303830876407fa9171a48bfd288741205c0ba58c723afd2f9c5d1b7d307a48ef303cd9f8c86f515fdfc08adedf94cac4e2dcfbe39cad35c573990ab3a39b35a4791e5290ffc1c39c7c8425e308be4359d039db046b0b631e82a556314d4419d1af3cf3f396494dbe0a15995f3403d8f85f9885149cebb6ff5d3106f17e853228ac01af8a0cc0e724b28e40f16	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8hvfm5vk04c7gq9r7p9	\\xeb7389ec73fba5d7d81fe75ff108d8306eeccc962bff9b37ac22c230c50a3eca	\\xe6f2b01bf023c882f6d4657a99350549cb461f2a2850dc7295f190ddf6138ca2dc8337c54b7e9c0d4ccfbf6c06fb2bd0cf82963dafc7cb553e3658a8	\\x86d0e9f41620219eabe342539b98845daacf86b7de7ae5ae5932940d333bd2b743eb5002df60140012ec493b363c1c6bbe8e6b4252e0303bf6824305dc34374af0ad555b06136a99dae5c226eebb60c447d85f8278e11e1713acfee6951453e51b8b76d2054eb2a73640f24a64c8205329f57c6301d578bc2468ff960ec2481fe43c1d407dca137645c56044e8fabb209f3f1fa65f100985f5618f36bd078febd430fdaec8f2a77a3c54b149f8cb0eccc1b67c32ca1e5310f8973f0bdb9d73275ebb85619d409983da9b311e8123dc31d56e8018be356b5fe00d215e257ae372bc944beb14b33969bc66373f13c0d479dc353ab7af6efce52e5620da949abea795b3154dc4a380b5efa7a3692531d1f2f4be7bcabaa00fda564cdccd7c21ee5891a846c0cbe81a1286578698de5934c261bb920923df	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8hzevktsz80q07bzmqj	\\xd5c8e68a3d5d3ee8c3201d08e708008da3c73d2e4dc6060f1efcc56fd6664de7	\\x62d0aa9e7beb98bc4d5cdf76928ad8e457b545294274754b693744c6a66a9fab3174b72becd88db7bd289dd4a1e50a2701a6cbbc30de204a3d975f91	\\x379dcb8e0582577e883cc50ba100f9abecb757a3cdc6b985eddbd822002989e738694a6b52f6694e128e91444201d8398edec3e2921bc83baa2e3f9bae6ad9683fcb5dccf28e6ad04195db527efdc9cab42da8ac1c58fc3c8042485e3b3de416305dbee612b79174a5b3317f5a11c84df10ba7be3580fb9c316f0267cdb65152d25e3505b61aa5d82120e5c135b4fcdcf6b539fac427ee32e59675ac0d266259476304d014d399c64ac39512de623b5b95506d5d6fc23d6e56dc0c7e92603aa4f37a3ab5c34fe5aa69cef9490596c8db3665da60f58a540460969151dee098c3adaa4154bb8721678c5eba22a0852685ebffc705637617d3cb88fc7aa507848e337a088377c23919631181993f43cb6ff7359cfe0c32e0223b2be8fec699efc5f6512f947e18bcd9ddfc4993888e0e8b6b8027b7de1d	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8j7ew6r71pc4amacmrv	\\x712dd73fd23d5a54ca17cdf80d09a7fc274f0acd60286382dfcade3c16882ad6	\\x2b98469d4bee08e34906434e25b6c6df55eee05dc29a8f5bfaff575101b7ce6d2e673715140326676fb691f10b484a298e446211e607448f09bdb56a	\\x46274da9d9940e385aeeff5289fcbd9105f4ac307db61b66c33b7fb9be0fcfd0b3d8a93512fb85adf26d556887292efce7a9307a80ec7fb76ac91e7bc5146aaa918fd4367799d203c8ce8f33bcb5a232f899efad2e8eb36027a2fd1a5dad817ea75b6503d235fd1c670e5dae8824d73bc49581c98a5ba20cc5220793ad48f4a98384be53a702d420f6ee4fda8c8b7a8b2b1efd0fcc6252066e36abfefe35655d3caf575f755751b9030c1a66bd9b7220938eeaae2f3314701338bf143f5f9cf83cdca522336dd3611ad85e0cceadd30c56c95957b86c44550c3669b18d7e5c01f8d9179d2655d18927d96fa091aec27beaad250c536de7e4721a1bed544ff549355f181f7bfe5b1c1664dbfc8f51ea1b984fbbc1ca3da80e0371d86d4c2f1ec3cdbeeb3dc9509704c5f74a519ff517b5f109bfe42621	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8jbf9v9c0bm0zz8f1cp	\\xd6192c8e0518e1b5951b7881e3f264751b77c86668f936322041daac94988ecf	\\xb6904d60e0c42fd8603141181822acf711e509f487985ed3991c2f753cb1294396686d2ba22c12c6dd4acc5c96e543ed825568649548bf0b639f68d5	\\x1d55a82d01a4dedc0cb8f8b0a4cf57172774f07b5091a85f611b64066c152306fb3a50ad637b015415ab94e4e5f35eea04560fde8ed5d8a01882c8bea0ea70ac8636513c550de92f6f4a3bb30925e4d65bd5432d9e5fc69952ba6f2f4da16183b1bd88b4cdd9261bdd0153a468c85a7824bc2d8028d4bebc4da3b14ea1529e03f1df37620a815e96bd1edb868ca261f08812f85eb846954e0f9febdfe3f03cf95170aabedc5fff836ffccb276c39dca1ed693e79f6a98da5e25a7ccd4789c5e5b5398f548f387b884be39cd48bcbe239345959a900b73b2bad65d22fb914ae4b275753aea39926d313f1b45cbe08c7c6e7a8c5b11c9c1ce8a3497336b24e8c1637b647fd2ccda82f0d9f36d6e4f624b745cbd1bc64aa92e3d698131938629312466241cdbb63783b6f7ae992da58aba523433a022057	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8jkeaqtvk089353k8mb	\\xccde73e030ab5229b5989387aa8494d2fc42c06951f7ec38ad355651e1fedf03	\\xb9f68a079517504e1ac604ec9cd7682be636f1e2e68ba0e859b1e2efa28381f47ac2fff3d648c5a94142ea8296899f8df6106654ed8e59025594c3ae	\\x8d607b95d5c7a87b9e9da940c7b7ff4f80e806c8b10f4f9c841f5a991f87013340db0e8e02746c0b4821ff4dcdccea6e00f94a532164cbdffe33f389212d2aec92adf43d898260c77a67c27fd5adc278dfd2a99f9903248da988c634d81b7fa69dc349425211887833d92c2837358d65cf841dc67c886dc0b5cfd268fd71c8a019820a7f9502033f36ee8a5f1494e4e6e0fdf6a30fa4787fd0a0ebc84b6bb6e891f978f004caf5c689ef7db28fe6cc821eb33d81fd3a92bf8e4d6a56c4f2fc9f68d2de69728ef7c71b79805527fa8f0bcee2f75ae3bbc7b94d6720811eda072fef2c6710f549479f5eed638bf333d81c0f73da7299ee638f71e9e74ef14462e223b80dec4e5c82b8cf227acc7096cae9a6b845034316926ddfead867e8e0b1f3dcd3bb2e1e8338467e4424209a1122ce61ca0b11024f	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8jresdvtzbve9qhkr7e	\\x69783e3b0ccfb0a5255dc57ad110daf66d5bcb9178036939564e9ab2e00f7fc2	\\x4f7dda108f1378bba4c25dab8e12e086581def9748607a9e1ca15662fae992bfdf56e782540692fbf12fae04a48d24f864c473f2b854472dc9869de6	\\x42b07d5b7c40b21a7f9b2676eaedf615564806822e88984fd680b87809bf310f6915a5b2115d1ff0809f8690ad3bfe757f411cbaf92056ad948ea7e97ab7bf684008f8af4d516aba1116b6cfac2eed5e8a514a89820667c5d490ebf61b32ca5e6507a4a900caf1171206ce65d9830d0bc01697b23bd716c39ef6fbb83efe9c6124614f64dcfb5cedab0b67d3a588bcc2da30008f50bd2ccb8c292bbb3a367fb81fdf74d1b002891cceb885e8a6cb6704767309648f132f45ce4438a19d9020c57d1d8812d03fed5ce0dad7ac9c5d153f7f9c3267f2af03fb2295279d231d5cb5924acdadc48ba4b10aa9d30bedff47e25d2512aa5e7beb69b2d4f634aae1f7e8e944290f61c53409d186e0fe29676f2875885c7cfe3ff3778b06bd5af01840bdb6fa03796a89806d2b3533d3693393984e6c5f963298	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8k7em5r59df52w55b18	\\xbf4e09e5e69b9e22c5d44a214882569ace26e7a43a032f908ee0fddb320a566f	\\x22845495bdbe83b31352122674522216726bd348350041b684e44244d46b27246de574e4fb5feac34ab324de75789b1ce8a33085e39cfa3f744d36c4	\\x240626dba466ad914e7851eccdef5978d82cc7ae7559e66e1883d7aad9bf4d3dbaac0a649c1deb04ab77b459472cd2f2aeb36ea48e0ca4617c615a89c51c3856d13b3489ef3d6a52e336399668acbea6e7d19854a869d98b8ebbe5295ba5b5878bdd871fdf970567b6c6add17d4731ecf9cc7354b142abaf1722cc2a51331bd99f82542db163f909e46fcc367386f502c7e94a72b4c6fee1a50d1e8c8fdc652198018470b014df8ef7ee0d2869d2f2101f0f8f7ed35bf1a59f3430871a4de16bd1cbdb7a2641c5597dfba19181f6e6da908b3227a2e40b4122cc4114d30fbaa72329f6b1c042e298e65ef6365a6442cbbd3ce4a182b70b67a2c8abf34e7d1d85c1aa7733980df69ee9b8a24ba0b17719010c50a5de31fe66f6da237ffff72203c5a9e3acd1c39a989281795d5cbd5951bd397b414d00	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8k7fxyv0hyqp5a5tmyr	\\x4f83afc58973fd6501dcfb12627733daffcec8c7a236f266a9bfd6511ca032b1	\\x57e9939ff22eac12527be4df73ada88841e51e1e81b547e3f2c7161583147262e6ef6ec1b709e1ffdc60e189165abb408a2f8cf14bc6cc9452a27e40	\\x97939b5f86ed682e873d3e46561b942b62c1d46146e7e033ea463630c890618bc4bec3e23d5589ae3477af0621c0bbfe5bceea0f461cdaa9983437a35c4d48144a56375c28325e4e49f9931f6ba0b03878178ba500b284f395ce856968dd0bfe6ee5fd86be6a0aadb1e02dec05db294882b17d7f932d99b5f9f307e36a0eb76c493ea30dfdcd4f236b0cd43765fba2039db46565337c859a69b0ddc50d2819ebb83dc0ae912930cd4e963af9c4011ba938a33598a9cf238785ca29e478db959be4b57ac7263b7ebe1acc13fd0a6c30b12841413dac041d2ae0a13f34a959ad11b6e4e6b5364d2c1b264cda2e35efb9c4faf7d8040516fd7769224fb6ce95bd7cd816132ad2d2342de60511a8b593c300eff68e2ea7e9e55a6a5da57c8daad881316fb4879c823f7ec73710b87f1dae3752ffc961a43e	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8kden2a2e4p7tbyhe30	\\xe10d18a7f9b78cf5306b3a68f5771e4e9ac8d991b0c6db93e409756b26257841	\\xf869560acbc999fca25645073cdc3ff8704cde5cedf232765dfd07f8c58b678bdaad8323101ee1eead84b4ecb52672549ffe3595ef3d36bcec933881	\\x567bdd1dd3bdf9498e0dea20d303bdb57f8aeb848355fd367ad975cc823926be4c18952a9d698fb36db58d37239c9461ba14fa75851207cedf134c08032245cf12bda0f751c8fa12af8832c6f61e149c3214e2726140abffae760b08b21e92830958cbe43baf27961649c339973eb93bb8d1cae2dd40d060c2e9e8f6eedf30682597ec9a69467dce62fd3496e601f3c05ac2244ebe99fd1c9eca9b58ffa57ec9076fd8f292f2bc6da28ad57e00d7cd90b31de6490799ff11433fd2491f306fff413460d8acec9c764f1c484f25960d2d17bd09cc4b85721644fd368057a867eb73f959ea26a7c9c1811db602a75455c7686313ebd0fecb62b6e10269473d4b481d1298ac286313ae8fa9bf91d3dba7836c3aea179473fe79d6064599140de9af1b44986ed8ff3abf009308c2d173d670fdbd3b5c575b	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8kke3xt50x8d0z7fbfg	\\x37037d2b008d485cf9fe31bcb13c5fae5cf829e984b701b0118da8374e6c4200	\\x943bba706b91bbbb86cdf29a9ab45cbfdd905a79aaca123dcaacbd245f892dd112274599aaa506392c23dbcadaffbb4489fdb04c881f29d557384c8e	\\xde7baf352e216626e3a0034fc99f4a9ba9f67f4f6bec95d53851dc62bc1068747caedfbef16388eb468fd8d3a389461487c1ba32736db857d088236eadfe7302380c62c938bafcc864dcb6e6e8bd33c0680489bea641b12e4f8cc74b06d38ffe13573edd511a564e5ba55674df7d3f89dad1f8d3eab8051d0aa41a55034c9cf09824491105f06b2560d97d75a83bedbaa9e1b5261cce895848c95d5379c847762825e25ddcfde00d1e33392b0a19f073d54caa70c451ab2693086fd0962feee124d1887377001b8b5ed00fe2724b360bc00681d4533da8bd4e2a716ec590ea59f843f881c6b341d86224fe16bfea83fa94088ccbd4d37832ed790d480ec9a594842e19511dbeb03da6320e805154969af17f5d955fb00a0bf13a35b2a560bcbc6682a26095a0284638feca58dbcf587250d5e9984702	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8kqfbnbadwb410kkgqj	\\x972eb8a442ea69947c5d15b589a090b42b90264d57c43357a34d19751474fd20	\\xe72af4c78717a6a5a88fcb2efca19c8681ebdcda8f9097d4bb61b80b7fc39fcd2e9d486656b5fdaaa3773da1306cfd5557829614999afb7a863b2c71	\\xd418003a0878293243487e1ebb17ca73d3bf3f8c536fc7fe59156604b4fca711b65ae7aa8b8e81728fa2c613bb01c9917daa3c41c2878f75924ece0caa1ee5d17edba36d47a095755efc9cf3c98ae978f6acd98d16f84f2064dfd54e1277ccfb46f6038e93f2b1ef3f1ad09f74d39671b971eefbe11a4eec902cdf7e83c4fb81e5ee5396bcbfe2c68b9cd54a74d4efbc74e06c5dbbdaedf1ad401e4fa4dd7dba767d87296034852725ebb48bbb5b981345bffef1aa6dffe3edb7416e631475eadf185eb1d314ba80f0e5828be9bca201c49d4b601854f1cd1446bd8caa22df9062735388284dbf93de4fc9362ff85ba41d66f96539c2830bd0253c9fcefe07c4004cf1a0ac690e538e0c0c6f57cffc1df2f918957adc7853d3087e92534e3df5a2bae7511161aa4db0943cadc8f2ca679fdca94c8fe7	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8kxe3zt4j5c85n1gfvn	\\x2dc8672ac261e2b609b8c27295daab9095d95543f1cf3d2cf0a4ca67f8425524	\\xc4e474876c9d80feceb03cd05d7d5268c29c4fe3460d1d409951624bd3175289438d92155abff8cddfe719a5a9d6fb1eb76f3e2c87a13c3317e7b275	\\xc84022ea44709b98c3d19d219279dfed29adaa950d79fb9157296678e9c2fa1040b9863b8e66f76a221b19f67ba02c7c15538f1e3b0d16595b6dcd48fe0ddd6a9eae0ac82430b301513fd1079eeefb74feb92ffe33c99d76d32ac5a870ae4597c4d6027f75c55fe853c85eb54c1188b5a550c82ea69413c12ed62336dfd0bdf406af9714ac124893780a5252d0a0afffe93271e5ea99c4b1af912d3e8a1c4ec20fdc8f400bf0d61b02715ff92e5e7a34b113c89d09899475a3855caa56864a9f18a2d0af8506aa1b9a18a65f26c51aa9328e20d613025d344e60515024e952a6e51ca2447923ea016b2ebfe52179d88f57aaac1f5c256cd25e354db4584f2d09633bde10f72ef0e398c5aae580d110cb885b8c88b57ceff13216634d6e8b190c4bf819cbd659895959f6fc278c41837d32c646c4af5c	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8m3f05t4p4z4pd5n4r1	\\x638a466803a142fe079a0f744130ce03f4e0c3e38f86805f5aa7fc07bb452c5d	\\xcd1c5c804081632e89942c96f8b0546ccd824793480dc3118df6a150dfa7359d4d5d6110564f7ed93d9689287a5b8d55f6edeeaf6e208a41d6ccb989	\\xb7f14627561fc605dd7d874d18e422ccdf18d6b33dd9e83c90bfc21fbfc379800b476ed74dacdcef003f6c709450e95afb8b41ce0f20af108049edb43caf756dd6bf992f96600426763125a122a36e0bb1d37f670f7e336ca415f7bb43b3df895db7df9ee6424da3f35393a68a75cdb4114d2fe8362553d47a32c8ed3d44f8cb0da33ba5f8a2a09dd6d6c5cf13063e1a9ba2a6a7a686b53d4be578b32113da78327e1e5e7edee13671b04e013df80929982ac3da5b8f15c8c787680549c676a77fe8134dab9612ba9031d1b274ef3ae7b569df1ce74fe2d7b669ffbbe91aa6fd7cd7eb45b13849e4ce235ba68c26c7e77599ed87c07658abcd2fb4e9e3b1eaa756db05cb2bd7bd7ce3d744aefabaf0c5007c05105bc1a8b2d57851e27ff9a151549811a864a10243c91085fe25c74d4f9967bb568a41	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8m7e9sbhzmscme30wm4	\\x80fd72d345d7866405c2d1bd1af7c2d13071d85005ab9c808739273761b5c944	\\xee28767fe5b68546d2c3662f3261a4f997f197300ff0431d8572f19e62a18c0d3d5a00fde98a7a121bcb0575be7b8afa4efa230daf86369a1edbf9bd	\\x7d4819e850f0eb74b43b018aa6a9ab61d80d1850de454af60869465f4c67c9cd67e928be864a120c861556abfb17abe987115b1c729747f179d0a92610f35b46edd577984912407e73fc2253b56c79162b2c90efea324dc85aeb347625a0c2fa6915835abe10b62f566b70bb3bb555e3276265ce64c0260a853054b2ad07fdcafe0146322af4ddba3b7fb0c54a5db2e50787cddcc716266e9be9c82d96200eb0ea8381acf113e30e94c4fdb46edd8643f223972e2cf5b6bd834ab57275f8a0aa1b4db777351e55492545315dd7dc5dbe4b2c70ac82e956279dcbb867e2ee17994081a988bdf5ebdcc355dbdd6685db489a22484ca4f55c51e1288211c6cd4ac35b6d0097b0ff0743b1202be5d95414d9598359831cb8affb2169940ae28bffd1d27b680789ab33d7d6c5673f4937c23b0402d3c11775	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8mffqjbdrc5nck9q1jq	\\xb23baccff71989bdc8ff4dedff8dffc5fcf0d5d6224197d3a03bd619e6a90ccb	\\xb8200c485d2c6a9c1b2e5be48cf41a258f07569e972c25a3f1f16f0d50c65b5230576ac24d348872c66c22fe4d810076e5bfd7ba3c3760acd6579cd9	\\x8b56f4742faf77bf980be4c9fe50902abf53cb4d776afcb8ad5cb8b46255a0af3ef0620b2cd69d48e735ce63417cc5da8dec10222f9c1c20b420b798719e56ba732b25264cc4146f1ac4d5f94887f642b46b6040159e4560909b75110eeeac7fe490cc43b848af17490e1eec124a49bbbff29793f820ab3a311237811afe7b92a2bd23b2e1c96ec6c64aea69a9a0b61d4480f4f71d5c87b466fa41f5bc6126b8d825fbf29926771c386c6fff33f38c25cafebec3c7c1460cd840cfade7deaa82be965094630b55a6689a80d038c22975db34532f80ebb8fe8771c1f3245f8c610903946fd4c9966bd4a51955b7a0435ee03db5e72eb35c1ec92651fdf8debc1e69d361a123fa055c54fba6c43dd6006dce47de415e53b7e205e30c16fd39a19bd94878b972b9ca3ba9ec01d824fdfb439efb3212f795	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8mkfgat5y8pqkjpraty	\\xb0f872219d0fe0c294ef5d8ac7fa516e02f9a24b3e0f03217123ef248d196334	\\xc3fa5ca8b9066192e87085866ffb834619358774755f46c1d009c1d4f36e36367581a00e437e758c565e3cc61f679ed9b9d1adf528a506255c618501	\\xcd797f77cac5d48cd010e86e3ed8588531ea854ad608ae88d642b4b2c2d016256bb8756d46ce1402714094806fe5d57e1efe531c2448817b3e8ebdd665fc3ff85cea000b1e855969018bd48ec085aa56fe28aab1735526f8b22eed400e1a282d2b83299c2e2c86f7b9ef795bd9c70193a5bc6c1d1106c6f1e2126ef727cfd1cad3b4dcd9c0d0483e2225603eb0db8dc8cf3a202b396efaaff35bb4263a26771cdb87fbebf414eab2fdaaf14cde076a30aaf29b066385a9b7e45d40793e950126838db07157d2ea61981115c6972929a3ce01bd1edd5e92af2daae2ea7de6a4fa23670d84e1f808d92a1c9cb584f9399f6b15bb776c03d7d9b14b560322e0ddb7a9913e4de788cf00010e346accb54f251b65a7babbc269279a32245457ea3026254915eceb569a02fecefa04c25d5b43004dd7403335	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8mqeaxsb3evd3ww3fp5	\\xe396e9172fda8e88b2bf73acf2becd921bd01178870ec553c587639e4655202c	\\x762af119a532e6d5efc1725af24195218440ba1af6068eea30333bf4bdde9c1f06c8b802657d50996a059f409200c8fcd0ebf35c0d76ab2830efd47b	\\x3ade34f35c14c62d62e3bf371b927f2201dd6ff7bc558897d279aa91ccfb354e4eeea15f353ee513bdef61f8c363fcf7ff422cdbaed026392a9cd5fa318a671498061e245cb56ab9df47813b7839399cea3317fc084cadf9441db4cdefe69a3fdcc886fa25930e0e258eb15c5f83ec594c2298a7a613f805312a86aeba0e5568c24102ae83eed10ecec1ffba8c6144552074e9e16ebe4b1e62e9cf4d459fa1b7be392fc4e2e551dc4a2a0c7c3ee30273e538cf06492b26431fe1436c90fa180d67c218f07f690a1e0546614d343652a62a70d912aeea0fd3a5450e199dffb963973831724fe340e90583ae4b61e15cbd57d7f05ae1d0a4eb527886e4ff06810ec2c685f00ffdbedb6b69811dfff068738f1f3b88900932b9768b9acb90993d0a13d5cfda0fd4d67278922b945227b54ba2122193139e	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8mwejtsyv64214gyjwz	\\xbfa5c96cd222a27ed5382fc87be878c06d233bb5ce4dc7e9681480fe25488794	\\xa8361b882ed13e8cf35f40eeb903fe240286691c18f5a10d5ae765dded6b1e8a87ff2c1c0602f1e52ff57fcfab05831f5335a2d12394adb26be6a791	\\xe8316a00ff6517126780100b4eed929e30fd4488bb8b1d613c84afbcc3bb3fcbbf1c0c6ac65c837ab79f8be8545ab2c8e649a9554a62bf832588c8ab94ad90796b25ee64381020544bdcdb047be8f3925450238734a1d424bd5942c0a8bbaae737266b8f6885cd61831ca0998e46e05639eaa56ac4b566a5445a57b5abd63407fdbfe94bb01f13acf253c8825e485854d2243a3f46ecebb8a0f5d972e4c46bc00e0305861631f2b79643a4843c861423604cec3983c30b207395d0a71aa1108368fea6adf37e31e0be5db64de92d2ec66e99678ce254e1441ec79684fcdeca7866d6f29058ec2bad4fbed417c2c4e6c8b664d5125bf806adecf5c001e468639eb3451ea7f0056f6d4552221333d46f9f4c30fc1968eaa2c25fe825263caac3570ea7d937581ea86b03b602a8cdb9625f19705c2e3f87	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8n2eb5bapbnepw8ywjs	\\x7e4eda5805fa24203847f6139e2bfa4628fe5eef98a3ff4168a04b5febdef1a7	\\x0b83b77b93be0d68e786dc894b904c9d1e238f9b1c6e45334c05f1bc84dba359ead60c70a240da11b8c80b291529f8f93ab326409ecdc14f3f485867	\\x54600f04a18a1d2c169756cf3cb32d2767764babe0a343163405b4d6f23b17ab0c758a47dc6147bc1eadcad1fe6ee63f726c98746dbf8e46cff137716260db0cab2dfb93233a16e5971154d35124ee070bfa813036176b9813396f83d4b017a72754245e2492fc5b752c4d63e43d41d8430b9758f3cef5a54580b95d2a03e332da5faaaf6c64e280e0da822bf8035bb8e052b16af56a79e6b7f941b9d9647b0a9d77745ff8501676d0a4af67a7d3424cfce81ba125d34734be968cb54d958b2d7e8bb44dbaf6dc470276f9b174a52aae3b0259836f5e5601f6f67948e624e0d765738e95e8eac3aeb43b44c6a2161883b8f13f23195ff888837a74bc34bbc00843226cbee3dda4c53282f6e05c25ef1e2c66d0c7aaa37a097fda6c19a710e4db9bf2a1942e6a6477ce4a3ea25c2c937d2d56cee0a1be	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8n7edabnt91mjkbe8wf	\\xa8b7ff6b6a0947b4e005fa5592925f25c08e8229c19a1493673412e92723f481	\\xfb7585657ab6358d578999baa616a1bd9e1404e4d32a60eae33641f708167cda98bfe6d985e32b3bce9ccab7e54119c16487d62e9b2161079fa6c66c	\\xf8f3828dbd885c47b275896321b590705fa7b897e9c49449fd3c10a5c4042261d2e0139126490acbae5425f7cd871a5f5d5d700b36ffd9e58e748b4b430cd032c685399e93e02fd8e4a4751fdb030a397e246943b0cdeb3bd371f05e633c28d23bae06a222de3dfbd1cef13a8d594a200103d2f549e1f7d4e485130ad0bcfd33109d65bcec738c1308042d3ea6ad58c2a05542f80fcfad2e5f96a84c901867530929e9c04a4afecf0bb117113985395a4d9173d6f8b61e835949d50c6b898ebe96cf9ed3b6d7b1b21e5fea86315062c2cb1e6f1032d9f3acfe32142b6869e2b6cb2815fd6defbdd83912be3f8a8942cb93549057ac7a229b9ca60b04e15a9c5435f647092728e5100f1516460e0288862ec0b783f471bb63b9134d3c3b3e02bf680f537738d77b587255a8fc5a9f82948c0069adbf43	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8nff8c8vkt772qwzm1e	\\x698971c21831303268e8f360e3695b02190710a039986f46222c90e9bed64e98	\\xdd66be50d8466eb73b308830601a18e26156d99ca09e38edcbe74ccadf3d80080fb443a1da3bf70bb1460560ab6fc00d5bb15b861ae9c0f18d5b9b2b	\\x68f13219b5b98429c4c6fa422b62661858b9a8a8f7cb3714addf6a95635ba1e989ee86ae26b5c28e32104f4943493f73fc19c6045a501a730b4803290b23bf217e8c8795349beb90a5c54125f4c57bf23bdb5c12fde56ef65d0b0a2a508d46646b20039d5dde92ca9c006f2a303fad077c9f40e4cb75bfa0f6d28ca49479d578c366dedc7a2be642311f8a5286f79016789b6fbb3ef6fe77f6d1d53a383bf59de3f6ffcdda7ae4f33b105bf54bd42b1c5f6133d65214128785cb7270a9a951bd92062cd1b9f13e180850ba9e7c0e1de1821b5e877c0cf91a7bbf19db14462b70b6337e101e1d3db1cbbf0edb1b1d434e6ae5cd95929e8b9ac6ebab8852da8da8681c81f5d9ed8991ccce26daa75c8a40b38e9835081801881b4779c4d00876545a59bfc81cb576c4ffe869eb6beda61a56a39adfcb8a	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8nkepn87hp2rs3pkasg	\\xbea2e7f8964f9b5a117a1712c89b49fe7f2db32bce0af0a22aa2a8482a916ffe	\\xc87b48983ba8cbb0d7c5bbd13feae8808cdc9e83569e146b355dd6abbc340edd1043d0c3b6deeebdd1e382fcc8829958b3db67c21768e60f0c203644	\\x1a78b3a7edcc1fef4fc108972b2026589c0e513dd29fc95fbeaecb1fda19fe522d78d8d27ec23ccb3fcc1cc8fa82f728180f989efba275d7e0ee28d9cb8a70e8140aa7903f565952886a063e514d19537da74253de39302a1412dede03d6af986c0764193d2c12d4ea79d872f14b2ef08285256e9bc7f637b9a10177bf8de4fe904b5d0d82bba7492cf1b6b05c367e4ef15c68949b3da30d490666113092152f6cb8b2b07571e1de76c76cc1fd4ea2006de5d20247afb51a58c5a16f60ca3f4a407717e60249f9bb685e56a022e4e94956a700e51be65a8a3ae5f73914308c1f1d48782b892fe289f0614a41fa52d3b6e87953ef66c5d4390c6280529e0041aef9428016f010ac8db95eae24297dd1bb1cf3a32e476eaa2e3b699110b293840b3aa9edeb8bac387515b40085a687f896f961be5b9187	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8nqf62bd9v2ebtyyp7q	\\x87ab3ead39daca7b5d6d3c3c9d3a4a67cf648494244ac8bfbcd5b7064bc00565	\\xb44a1c7588c42a1bebf0c6be8c3b1bb97b05d92820793b6bca2b2654ed3c19a35696cd5243132f9c52835f5209c5e9a905785ba11e5208b2c6c8b79e	\\x0b76fac167e8a277645b22be9f838795ad3b8df2855e52164ab5e8a289844641dccbe9afb152e27c5bf442471328104d888bc33a1d7a10d4d3d0c3df3a6765a8dd9c3e849cef6d63023f1160101eba541bc4d08f8a0e2f6c6e07a57508225dd92e33c975de2b66dc9b1c3864126ff393c2b93aba6a10ec3cb9f041a0e2708a684c92fc06cdf5e405298779023fb2a0e2c2dbcd56f783c6a08e45f9fabe6ea6bbcba2ed435d16c0c63f5a5367e51f78eae71bddc3a54d012733399289b78d47492e825a7b2ba453cb8194b277560c5e0a0f2810b99f531664db6a4354a363043fa4210542506bbb81d71e1a884f724329d829ce4895e835a07aa2844394d4b63bd1d9b6e74419d09e6706b88d2a6c3199c190d902769c691d123726d10d42431aadf5a97ff8a396afe87e4698a3bedaae801a7ab9c638	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8nzeecbszx7h3chkq5f	\\x6358d31a20dfe9c51026eff5077f4304f8828e1a6813d8ea01ac97dea33e177b	\\xca4c8f89e95869267d339e95c4a6c1cd9c1db1f4efb7a4c06887ce33d233305dc04d334abf65fc2d0f32229e0f9f567c890ff1ab281d2c53860f807e	\\xf3aba8dbdef4248b8c4d152830f73191a505e6080e6968b84056b040e45c372bf271ae8d7975c06dcfde317469ec57364d3e4d57112b72798e8a99ba362e6905e83825f978c1ba84bb32ad59c35c54d5302011c6cdc82e2a5ff90ced5755154ee95ce6f7e8d9c81c554396a5042618495dd780e05d60f3cddb8df38e1748fd90fd2b3d8ed2fd49453a79a3184e6f0a5865c2c0af5bfe77a21beaf3b40c940eef9e427853a1fe91b1e5d4a3878829ecacef92031366dbaa619fcf137e39a7ae83c8451b2a21bc4092e06eeca2273932601e12757d34faa69d8a620c674f7aa8758733879f6b8c675bcd5b800d4a19557c58977276aa9451e903da7b844c8c1c98ce127b3ee1935578ed8ed8ab6fe04f2fcda2757255866d37dfba8fbbf5bc6a5757dff83684670ed10039ef7365cc44895fb5ed9fe7e9	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8p2e8qam120brkbss25	\\x6fb494d21a5bf3db083c7d294d2a2ea32a69bfd4d52ca131423b23963d4ad331	\\x80f448aa053c887091ff59cb7bb32c72c7f6891fd7b061f5e521f3059002e2aa289819dbbbfd890f35e85a49b7e38c207979545d214ac8909df85810	\\x4b73760772cd34259396288bdfbc9a4d0688b2675df6cfae12da8b74abfbed8a63e8cd13dc2594f706ab923c8433585fd27e4dfd1ac8121c68c9bc72ecc8cd7d5c341e075b27634e713ca6b20a5ff692778376889aca7617206ceb369e418a6f18ec6b7d99b76dea5b962a79c00e5fe7885d49227bd4f37c0b5d66ede9e6b60bccecb0edfe1fe60441383dabfefb128117763055a12fa01ff18e454633156a818f2d29b572bfc4ce3304dd95885cb645b8b36cd40110096cd7808663c481cc51eee1c2e5095a3a0368d7b4eb5f6266cb413f15d25b782da3461afd4977dda4a94d6cc2e18bf8c82251c354f58db257450c819a284ad74026fadc9bd49ff9e5758c47130fd6365d13db5d16d3dfb1b2f7a93b975646a3f4e2786433a24892ff94e01df6d87418a60f5f97ccc8106056aaefab44cd09b4	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8p9e6ws96vhha6j0q1r	\\x90a20d57b063c4f3641928cde75840191978eaa8eb38a4c855a0a1ca56a1be09	\\x84b7c4842220cecf99a0247e81c7dd04e179a268e11cafe10fcff040f3c2534fdca9a9b1438fb25d28c52c1f9c4d1c1b43694d5793966df91087f776	\\xa63930a617f1f908b65baf281a4e7500a155ddea2ea3009b0cc2e708b441e570e7181367654655fc2f55682845345782b1b58297949f9f2133751cd927a2af0afe2233ea238bdacf236c419db8164ef711d7fd88483881a7673a386dbfdf8a6770e82d5594775c1c5815e0fa123f84537d3733445351a35a5cd1dcd4fa8df3dc0696a3f0cd90b78b1a78aa198d216a10fb4b7a67e72500abf8b78bec49c978f1ff0885811ad49aff4953cc0b8e34f59fd0cd5a0a3cd39ff511b2bebb53e6f0b7b0f0a1d257bdb26f13e61a0219318bdcaded9edafdc861609c5878b35bb76c876eb0eca721fc276f389fe65e4754afdae39df9471c1b20b8a59a566764b52389337a21fed168f86cab14996b5f4264e2f651e94e4d87e078f239d6aebd4fe6b165b6e6b6b753080f856b4447820017b17bb0a4e1d5b7	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8phe49thvqjgqpz9r8w	\\xe5e8f8c6480954453bdfd8ad41bc9ca9b9ee266442f072477fdf96f04cb03aa4	\\x6f3ce447bc597d18840fc4eafecacb1ca042fab5d9dae468291729ff38ffaf62d4e685ff5387f8c3ef0820090f536e381d84f62f570b4e4bc6b7c237	\\x3ac2fafe315d716749860af55bf575829172eefa99e5181c62ed9848c15ae6fce805b42e7cf0f157ffa7fdc644f8508120279c2f4a37c30abb67a1ea69961cda135789dc69004669f343b2329fba553db800399087610f54452185822f9f3a4342fe3cf9d5cfee4ee10a771e3d0a0f0c921f691e3ac199d3ef886427c6bbcc7515de1800aa0924777b9f894619ee5384487856a32bf7a63937751e1fde71857e7b648f79ec24fa611b6b9b3a694ad3a173af036c77ce6d13d8f61622463cee42ff0ceb81a1c699cff8ec4723615bb286d23315882db18161a9e3cb8484643b5a07318c707485e3d926a10c569e2e1ffb86e892f0a47e729557c237aef8ff41951c29d610345de15ba6d5468e186b5321ee289c9bf72b12d6f903638230ffa56fec621e2bfc338f822c6da86a3887994cfa072b451adb	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8pvedxax5weqbm1qg6f	\\x00392e322d6d824c6f430c1cf8badb59414a36e7a50041e24d67d90ca1cf9eef	\\x661b678b08d8c5d90f6b7475e7e1ced5f499345facc22dd04636645ed0eb802123035ca8a1ed52f2951e01dee1d88b52e1026ebca2f4ce4143d5095c	\\x04f893e7c3e70dda788753be2bc7a294069b15937bd5369376b6aa4f8f2f879cfb414200e2bd150a18d0b5a128d96c93c619dbc48226b4a0aa7d683cc142ea33df7f488d3653a41a5e1e0cea6d4daf15d64acc122ebbdbc47f66241523aca33f0819f62cfc51506308242182ea4de9f1dd8f1eed04a4d72db94498a6c3e283392909cf1f52c2428734d64d9de500492c2b7757127eb33d6eaeb66cb0b488d25257e2971d493c206cc892e03393a3dc192e787d788046d708a6e002695b8df2a2595557890e2d55e81bc37d6f2a78d2054ab018da99abc690be9fc0b4ba3a0306b71b21faedb90f2678d4c4299d1628dd24bcc002c7b7e12bc296518dfb4b4b2a51e8b326ef5dbf37149174649717282c8586ee57bbcf5ac3a7c95982741487eb042ab2f57e3c112e9a9efecb90964d9bb607e5a4b244	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8pzehpvc1mragrf5x2d	\\x88f09edf8a2076e271fe6294ca5b1ad08916956d75d2f9b01afe2f4723453cb3	\\xe0dc9041385caf647a849bd64161ccd29286f2bcebe26e6ea7e0923b4f266daf7925e3f08f139c7bf51ba50e95cd5c6ccb397dcebfa4d8717fbb52f9	\\x022ca97d7ecd1ca723e2c0d04b3364276a0e66091b67a1e6c546277355e9d2210b0653139c151851f7b39877a2c33a346eb614d4784dfbf6f07548c1a86e54c3bb6c49fe8a11ec5c25fd1b209340953da34c687465e39312ab219376953b3b3c07bd4fdf63ecff23db503a40c598a36deb8743bbadd16d2226d2bed9efb6400cfa7221efeaaa64aef371fc14589434582c59849c8baecd5e22870601c3ae371c26a0f3072e8d678331a617891a1a5fe92b1e3176a8bd39567a66a3ef44568d832149d8d7e29e0c3c27e6b19af8858c95a34bf38f16ca1d272e0769be09a4f43fc071c0a326b4b86b872168568e11bda726bc9ca16037557d61a2a4b65e72cd0e12afba6639896bdbff4e8c2809c669262632fd71751e193595c36a70dcdb4f973d631e384bb7c6096dc1d89b28fd7930f6389046aee5	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8q7fgns58xadmrva013	\\x0406f96c8f457a05cdcc84b323180f2094a6ef29058df8f76b7c63d318c2140a	\\xa0fcde3b00886afdc018c34124819daa0d9ab0256eb90c66c4e37dc478787a28fffdb87be46eb1b48f5316a8e13430e6b8f73c13827f346833eb9429	\\x6c7af1e9ee4dd146ae1fea1765ae6add5589854ca778285af3d612f7268547e1a1b0f24e79f08aeb1f73c5c5c6cbdd7f81bb823c0601f88524d0aa2392c25ba5058ef46f1acfe488a233c14538c6402e6faa2e66ca5eefc3727da03020439c9cf5b04961ca7c8a120eef537a610f0cfb564f024e1bf1b8da4ec96da9a5f0e6e24b56f417c9159fb6d78a092215bdebe7963fbda7287f26bcbe12cd7c6ab9e2f4320063ae48af61df6fc5e06f3e870fa4dd5ec6c0f7e82d7e5a294f1f5989924b4d6ee0b6a55db68755ab37198dda8612fee28daeb3c21438b54519cc2506386154e109f29d073d2b2c9fa058b2cee435ad2130d876af537cba72a89a68ebfb1a1f9dd581d67b97ec1df99daa4601475f8b1e4fca6a935e69435a88d62c778b802129e39a9c0cd8814bedb8fd20f60c216c784c49dfca	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8q7f94vnb4rmpyx19eb	\\xfc9ce99d923349d7eb2f207c6028238b7a3c494430eb1b8f9c32666cfeab0617	\\x30cdfb298f69219570dcc8c05f473a15e8eaba77f4b1a23f240aca632a238f12c99f01d001dada53478f5f0b39078201b540f8a01e307896aea2bd13	\\x4c80c68f99ef639abb9178d64cf952f84ec6fe7edc9b3e0537b9bdb00f564b49ec852d4561d0db73f2588df3d30b23d66942bd89b3bc3073b831caeec24e99e59b1e5730a453658ad927f86a19cc98d8345c3c59f1708e621477309a5f1e3234d290243cb37240da0561942ac7474d30d6ac7aacb2fa2fe63a20e6ea2e7d6b1a6774407d0f322d96938b820d7ad05a390e8cf15b487482cb51731e9251e034887354a0dc1603371a1999bd2fb9d5e611ea8130cb0ed9ac8e82a8a70344a462bc82a3345c88486a5bceea07bf45fbb68a39560352d7eccf3292bd0c729fbe75dd943379a9c0bacdfef2d6c5a6df4cf12d11387cba06392afb050f21fb063b647f92c31743ab73fab96faa38cabf474e7163358ac73f5d5878d4d94ade2bb55ad262997c1bf6745d638e1bea595305eef7dae76d50a065	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8qfen2vakd57xvdbnyp	\\x5a929f4c0cf57c6bc958d28437098aced918e3dcc04c1bbc170bde8a58413737	\\x5f79cd951efe83d66bd520ef515d68100c623345f5802d6bc3b90e21334ba982198e14d6d3967423010dc6b7edf5ec6b9f481dc88da1c67ab5f14680	\\x0d04edda98605b5dd87a22bd0d87be62482637ab1fc0241e88dc514e61c7bd9e34e466b213854e28905f5328d7e7b210ec1e225560398c2bc4b07e4f5b42361bb2ab026451b6f0c5f412f8b85af473bdf9edd04b77513f7a3801a2d0df580ddebfa51a74f84dfb8dbc084bf4f6cea8d325ad240db32fadef318a7b1d25cd1e7cb4ee321b0eaaf128e739b8d326f296d8ad147c128171c9043d89c2fb4637a9f23370ddbc70355f40c3084cc6b9ec8c2350d3cde94d33f0b78926622e8d7288ebf8ef7aea553064657d68d7598f115005a1209fabb300977323670728ec6bac7f5ca11d49c007222ad0fba63279ef4b56b0d272c25d9df117cfd2b31e4f401867cf7b6227db91d2d3462be39285650ae0acf1da5a9f3502244998529cfae71cfecbb54dfadb300f1f2fd46be7dc7301fbd9563398dca5	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8qkehz9p9510mkt10q6	\\x6d0cd3dca5ca6db0dc816ca836f345a12d29c61513ebe1dc34362bad6f5a32a1	\\x5e06ef1d60706883d6654f93f89965a0b490eab231a4de4070efcba558d29d34351a2b7160d4813a35095b4681394ac770a6e77ea98877c8b77516d2	\\xadb70cd062fa7146acb7f19b18dacb5ab67cff8a2686b878d33571284f20613373552549ea2e3136351733171b9898191d48cf1c2dcc59c89775ec140ecfcc103e980c8240755cfaa6917ebd32f38553357572d63b6bfabeccf8b3e57d36ecd4c5a6b8fa0f4e99834385f48cee7b1bc8d38b65ac060768219c59bcd0524f66a4e81727a74aca93d850671b2b5365500d7908d3365e063542098a9133343a8fec62e99539a97a9bcbb45a6488d66fb77b7df3071906dcf9f984a966b13ac39ec4bf1915e62c03e4ee81021547c7765b12e6c32f645cb3c8016c3ec1d548633d61e9140d62199f5c8093b391a1ac8b990b0c59f95156bb16995fc1a7394700519c3ec7ea23efef20aa067ea2d6676d90139a1a7f10b7d0f9b9002528163cf15c05cb8c66f03522eee169ffc50afebb3d65660f3bd747fd	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8qqffbsmstrfc77w8gq	\\x4726d31bed0085843a2f3404ee1970c61fcc432369a42b7bc3c4badf3a329823	\\x7885af1b3bd188007ca1484c6acdfa7a9554ec8149bf7562b7c351ef1da5ff5735c10dd1be1cd4d27a32f6b63fbf4c24933eb10db8d2e69ce6f02d6d	\\x4605dd11fcdaa53878a62ef2dad3d7b2fdc48d91439baa324ddb426f62e83de8b3bc0f64de3c37d87727842f734d02cd7f05390583ba8b6d9d6b8846d00be6501557f7f6d663210a6de12ccf004d7041d88d8ce70c62314c3207e6c01b2532bbdc01ff0a82e5515aa3261559146565dbad9d7757a0622a2c60c9ae644669d6a36501ed97d7642c6e31c48b9f127ef0a671a21d67c57ef3d96e619e1b125fcf82da9facdc41d69f06b9448c75eb1802177dbb932d45b598c8a0ec33ed7525966e0062e6b07fa545e7fa57753009ce3d5d2dcf5778bd96a3aca9e030200ef43bca49b127f73678d122d76154e218970b46a56fd26ac10478ebbcc53eb7cf13d2396404f0f5b5eb1440da9cfd8b34eb397d570714ff0862221646c22d54e3c7ac40617e292970a4e195cb7148987959f19a5ef0c49a81b9	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8qzfg1rv5h3zrwyt4ax	\\x3a5133f731282ee9bc5eb9ef76d9c1fae3e54efbabd375cdbac238034f3a92ef	\\x5d64ed402acc6540975639dda883be6d81d220d99b36295157bd34ce1fc1441b0c17546fd6097d4cd10288382425ce07e2e3ee398e5c57b2ae38443a	\\xcac1005ac8de0e9d0849312bd2ee58d0e8da0c7cdc02d4f6d4447165aa27a14a7d21e80b676376d45b65e40a98bf9685d6866db44bfcf3dc5d719854f5aa927e0896b606242de709345499d4f1ae146461d27395f94f11601b5e0799266c0e5d555cd5e7d96fbb84271a086a020e24fbbdf50355641e1b30b4d531d956de1a3308fda7c7d5afe2f2e1c6a0d0a41debdee70d243f18b93788d0a48ecfcc539d6dfed4f33263b16ed15232f66b06bbcc521397ca9123161de461c406aed31be4902f1ae9909221405683742390dc5a13143d849c3c588c0649d8f91e864dcbbc2cbe3863772d3ad577df572914a00bb172c51203c0777f82cb78e101a199e5528c5ece87b1e953b65b0a88b64b0ca9d175b793074208acaca1fb43669f6a39507f625b3b89120d86d7d59b5bdece83ddebd97cafe5c035	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8r4fj4br0cqa622q9gf	\\xba274b01af2af0eb59d552c44b640d2106054c293294cf5d3f8704a76ae1eac9	\\x93eeb36e093db8410e65c7ed3e0c4efbe9a90a55fd14eda94ddaf75bf542be0dcea66ad2d5325c2a84cc60ed260601aefde080fae306ae2cb8e822bc	\\xd5f3cf7cf5ce8c1c5e920a62e33fb98a4476e094900036fa171bbae47e8522242bd13790f942a067133fb85dbcc2da3758b4116e833ea31f22a0bfcc3115b2bd766325eb98954d0006de31174fb7b3e532edcdbed64bd3f084f1e32820a3296a1bf8804fef6093e914954f12f7f316193ccc61bbc01fc5aa38db2b8e1927fc7cbfcf1425f880b6e9ea5dadab102225688aa8500e8f73527d29ee603a6ce3a1846c1f5ee950bf22acf0348dfda96fa4fb4958dae9b783a65fa7496168c728565f8040003c1eddaab9153ee2f58152eebd89cf24196c265fc9be1f8fe991ca1ac220fa24bd06caca937031de25da2caba99fa107385374ca7f6827cd61d92b323767c5d7ea180664e6d239d8cbc97734cea18d042355b74dc87d22ea47b0557ddcd3a6f415aba26878d71cc4df4fc202b506ab27866d92	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8rbepct25tr5208ap4p	\\x75fd29f199a22a1f0aebebe533c2c6f9da16806d0d53eeb0d57094b782e34c82	\\xa14f384de39ec8223bed3a757329edc73180a40d65c0e65098626bce7a351bba852a3480df2e5a58d8ee501eb5bfe100ac1a0aca4ce2971fef99c5f7	\\xb736f36cdeb914bfe8f7a97f71481433c45e8dbbe9c93742c6256e333b811c236263ba94764fa2db0cc9528eeb0a3e8a6d4ed28a67f009e71a62dd142442928887385b247d19f0404671194741a1477712016cc8eebe7b5519152d313a7e728145b9b2a856fe78246ea5ff5679594b422ea60576cf9a11a3212101c2258f4c796d29ad7f118dd1ba1465cfe21de342391db030fa1ae804872f8be7e3ba6a23cb2d27474909e42e8c99bc7a9dc30494ca45ec63a37dfb3c49f4aa95e17ca7a3d9413019d5039dd7bd1674d24149533a0254085f6e739734b2223bd0d25a2303f03535b103f1aed17512b7af85c637f784c15c7537f540c57c3ef854b4e2ac45d8d421ac97baee201498188547e4a0fa3cfcb37270c3557e8c4b2553c36c65a8edf33029b6175df1a6012cbcb56392aa7732ff03035461	ins_01m831s5pre62byrqcv5gea162	trail
evd_01m831s8rff8jb68efa93j9e0p	\\x7a0202504f31bdd6292faa3e6621abb400d8017bb30e55a6bf4c9661285e21ed	\\xbae20dde406f441bbb2d19f379a624539e59072744c7f3cf989f66b5ffcf4a9a0ff3ecb4be1ba4f19b5fd60c582487c42639dd8f15d4e318ed8b9d60	\\x8e22dab78c9fb74f34b22512fbb46c091fb05bab226242283948390831e4836ac557744d160d362d146173fd9c091a4486a7253c65730317080db7f06f544aab0333ca783db28652321c0fad1bd74fc931e313d195b7f53392649a9a9583aa7709cf94dfec758583c2cbaa8156d4490a1ee16cc4c73620176abf7b5b209092169b62a5954ea394f6fa31c081a18ee4f6eb96770330399e0647edddae85b4961b930b3b5c097a4473c806261fb98e05e89b82888dd4bd8b352a0956abb7f7fd0d8a7e52fab08da50905a2ac386f694669c73922eec858d875b3df1dbd89b1152acf4bbec4af6e6f7e4e7ea2e22854fcab2bad9f735e329e4f88e14161e5252b489a3e892b55c21d5bd8f7a8d44f56ad98ba794897005dac4f5f8aebce929c158aa4c9ff2e88edf631906247da418ccc3ab55ca4378c2a	ins_01m831s5pre62byrqcv5gea162	trail
evd_01m831s8rkfq0tjvxknnq4t1e8	\\xc9c84d97067ade8f0f2ad87fa7d8a90daf84f31d6274f36bb29648340f0d905f	\\x5f9d1f4a8d45750ff62a0ad27cd4f87c9beb8c55de9d43c0fbba159a0b458ac352d11e0877cccde20ce0b3c3456a0a789e1d89b4c96fec157a9c7f10	\\x6d6ae3172aa85db746f292ec8d335c5c508998a7e86870921f9e5ba51842df4567fb888d6c4f5c3ba63dbfe066739e5d3dfdf79bb40e79514718c387c06204446df8ef2267a361a4c6854dd083232f6b385242794864712d72dacb9c98224d84f641f5f1ee9f839057a33c92b3ff499f06a1bab581a8a71bc7ea95c5bf89573939b54563e689f615b7f707e164d3c524e72caeb2584c470d5912fea0654c2f0afd5aa98777618ae7af6aca58651a6c128c38f1f4ac117e6e008037d8ee4f2cd73dc07d9dad30458fe013f8dcbed15520914dcecc3b82538f2c9926fb60cb5296fee4a563e5cf5a47bc05f5b329f4a220083854ff6c182f488f26de0f2f7222b6cef5c176e9cb8d382b8670e752c932d197948b7afb50f39d4a8cd09af6a17eb476ac74db25aa607e708735b2a7ebdf6ce038fc0fdf04	ins_01m831s5pre62byrqcv5gea162	trail
evd_01m831s8rve88ak37g6p22h7eh	\\xec672c36b7dcbc81262447c2de0dc0f6145e2cf87a44e33fe71a7d70b6b66ca6	\\xb6fcdef55d40a625ca6e673f124da17b1cb86c6ba46f994c947e59eff3db0523388edfabbfddb89992725e8807bc929e8364d4972d925f39da7ca24b	\\xff6a8d523dabaaf25b50da7ebb3932b248b7937ddf25ca0c5d78544d40702fd36b8cf149fa7a830e01970769832ac7dc3d0fd6841d4f6a08d33186d745a23d76b74b804c86882e6ebb66a6ee61c0863af5324ae670e14f5cf762652fd24656923b40f408100c5f2e79513ce49c8e7674b78a1bf44fe5515aac2301650965a7133230c41decdf3461b39f0550241939c8b09ccf3b33294593947135bd50a3a7ad6ef6cf3e9ff5d324f17e9c4b959d54e361d9b3d20c63fa633f81bfc6312c8ebe36c34711b78c0ef9637ae8a81464d81356c153a292b02a042d86696d1eabf4ba1f45916f6a08007507482432f045ec055a08331d8faf6a888bfe481b5add45a160a73f35657305fa090fa8503adc96d9bb3b58659469f93df76132725166f0d3d864f23e817040d618d7ef386b9fffe401e4b0bf77db	ins_01m831s5pre62byrqcv5gea162	trail
evd_01m831s8rze96r1nhtme9xq04f	\\xc1a7fed9c7880ab4e8ca6551a8e62f93343814f7e057585034d84e61cafa8cd2	\\xdb31a8ae1280ca58acc2e5c17aad24e0470fbb09cf1412afa932fcfdef6478a2ec228daa185d076e8a4bf2e6187f061650c88c2527b57a7a81731fad	\\x863f33ef4fa7fb7cf97497ce0de64cdb549e539850128094a3660fc5b5cd4d6ac4b291d0c014b92e204845a92d9583bb817fd65b1f46833c63fbf31a6537cf90041a5b2b647abde26a18db100c589c620f1f5c4d9480e8474632be06a78bc85e7e22c8dd59c39096c3e3fd4044d1bf9080535ecf2e78382353dc4e6ac698cc0e12926c678a45a063cdb6c2e5e99fd38a9bde9e9d9524b033c92da0f3abab6fedc75fc11a5374b7a7d6390094365acb1db47863a7363981a8d3550ff98157d89006109cbf85b7f3c9769005288b9080afb0c5b984b0f9cda9754db400b0b4af851e132c9c78590343959f72ac26068333109cea2e2a898dbc1ec7a909479bcdf91662a6ac058ed089c23bf1600a43e375f09c70a06c833ae01fcb4506c39d302352f37d3b1d9b3589d590f8506b5d1b2b2345344af936	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8s3e308d4gdhg19mxvw	\\x056ee0afe1b41ccad8c41a0f318addf6c412f4dd4b8133e8d048c70c1e40e131	\\x21f787cc87004c8af8d42d0d537ae75a3547a2b37bbd4779bf15f07b43d3718b5f74bc5200c4e74364399ab3716b589e302bfcda323d6dfa345450d4	\\x12712c76d345ea349c0a04c96b2cb6dac89d49d5054716e1e12dac0bafa333aaa94cb0a73aa0050e11c8284d8bbd50c329a1656f431d061a06a6aab49e1197ae47c7108c9915095e68f56263c58c0ab6d91e413ef905ea5425929816601ad7f37ede87ce3d399e102ad4fcc72daea404d47ae6f025c59e1400fca9711d334b049a4b20adfbb0fed53f6a9963aa0954896f3db402997700cc45350d02fa4ec73fb4bef7be90add76d52fad6768b31947e88d37e1e3554f880cca574526f56ddb32cc51798c4db5fa073c20fd807ed1d5412267055d5d4049bc7a1c8ab523ad78bf8cab3be2bb50ced7815150516331beb2e5ebbb5188b75e4a64a82eeae76258fbad42b8893a090b361a6b5cd2b9d3a25781eee27283c4cad2c0d41353b7656d519fdcf68fd092c1073ccacf6496f0b4a23cec1d72876	ins_01m831s5pnehjs78vrtwthvskh	trail
evd_01m831s8sbetrsm7f87vsq6f2w	\\xf0725dd60b131e469b2fe29dfe60434660cab7c22bfb7aafa6b8d30b878c2704	\\x7275f8ee2eb9bc03c769a59ffa334f16c8363070dc2a32257ad30eb3ec32e89a62826313eb659fe9d5caff87fc4e65a3707200af886d08e235e18be8	\\x6f7fb0fbc23fa3b8b890c1249b854abaa6d465b971400872500072adebe2773eaab5186b065b9ed1b69b75689e4d4732f8bcf8584111793629f187a0ed9a97a8df30097f00d171b21939d4b9f51cd54262c60d9f002b3136f5ad1032098436e5271fd7166518e2ddf9e96bf6257be922411117c235717b1e846d469c29fa79c8b6609315eff853cf9dcbc59f89eee5abfb7f7f7638e43ff12f2e3a2d352a642a5ffa16735b1c87bad62eba2588b242997ca0573bc7b939d825cd703f95f6463ac31c138637b6f93c19e19a2dd3fb8bf2a4f1d814848e8793f2966becf8080a8bcc874c542f515b194f8c1b1b15100e04ce071be8bf1d3dc53d260f81491b32d97afcfbd2becd49be7b1992aabfde696d35162f9ad541f4538fd5093b360a1d53e93b2f47e95926a10a242e5a1b1b5d80e2d316c65bdd	ins_01m831s5pre62byrqcv5gea162	trail
evd_01m831s8sfe82v77kfj7z5m61e	\\x7d91423f5d9dadd84eb4753ceef7282b7dac5d23e88a8ae8790c4cf0620543ea	\\x904dd4dd0898a47f185e05ab9e109633f30ce34293d1c33f69ea67cd1e205ffbef1d0e52d92ba36bb7fb3291672f7e8b30810d919d21d03bcfc21208	\\x2cb8144d296e649ed9c1dd7b30f0ff28e471e2a4392d52e38504363903540fe79fad2567b861092725c28665839c12bf0191d26b26904bb05ff4f2e0473a3f91e73c25bab6f7c001dc432fcd2f92f7ab12d0a07c4c06b72621cae1856301869c2bf7900456e6a342e9134be38ae5e817d53f1cb729f00daf0e6b486af1a59dbf0ea8d24f385ab5d6452f4bc2b1407d5eb8d4789a304b8a9d5cb41e664a62b8d75809b014f03c8a770222e23892aa01c6f4f806bc2b868d1e582ac220882d530ad4d0ab619b3e41ad4484098562773fa4c25b70be55f0252d0667eab0a9e71226b9c969b7906f843c98a45d277b5d21e37fb9b45ef775d4fff2c6ff43e74e46527f970f7b4e4bb19a9be3dfb64b61e10f6754461513907211bd4b70eb75cb14c756637f3495ac20ebc37ada29f59e275d2c1f2a4b1bad	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8skf27bsd7pxvgcnptg	\\x4ef8d79e30565922ad573cd6410252cab2cbcbffa993b32fac14628830e93f22	\\x6934d8f62d5189f4b9be5e166764bf40ef543cc8555a4efe7e179190b7ee7046ede28a75ba7fac730e0adb46fcd230b9b1be8ab7c536fb88ecb5ced7	\\x40b8f4c48a6c1d959e773208919c73b8bf3fb233d14d52035f311aefc80fd78c3f2402121c06e06a49692a49a25640a42aa571e517c4f89cd646a80b38d97fd781e2b728c05d915a51826d8a0b6746f9db0981449fde912c5f65733b93f91ce1bbda6a245ed94595555c55b078d3cb9051efd26a0554fe8b2cc59b29911814f23148af2bd4e3c40987699da5110feec56b4d1da23411b6cf06a7d294e68ab1d349f9a60c7148feeaee7eac86f2ef3069610bbbfe2c842862b6cea7a653905a109c0d617c9ca465bf2bf7ff30a28a2c2a19f6a9201b81610e060110664a0e1e70bcf4f0c6e0e3d5730f0392955a55d955cc76ba8533a6c5cb6bc75cec948e28fad08c4c9e84b1885081f6cc85748276355375edff858967661e3c6203c53b5e1c1ad01d5cb9bd89a2480885f6b70e5262d8f42a0745ce	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8svef2t9jqfb2zhag92	\\xe0ef72b52bf75e6e06141637a366b28cdd37f166c0ad61a18a035e4510b83623	\\x99918373b39d40f00c366c74d6173504329d557758f284adea67d0e8fd339aff189ebdcb24d092a909666441b5f2508b8b004ae9d0f30c7f46f6b48e	\\x2722f3043c2adde478c31b0e318aa8984a7cb42574a3e8d7ea59ca5bc1680bb78014a38261c182db12b23155d7a98525725d3d9a34769a2ebb8f66a37f315cfd8263b01ada784a1796e02d271fb6b9e9cdf84b7196e2b931329388ad6f612152afadb45621a50e190cb297ed6e67de2ec39c7723f714fe6648bfac0fc9bd323db7dae31e83816bbbae21b2e488092ffbaace50614a34d961fb551ef2a0876b26724c2e3bbcdf31ae09664cf29862a9e4096ee64223968c7dfdae92d109f898d18f2d67ff9f35725ec9a72a5e5416d580b6a820fff93de9125fa89f47446bdc6f3c469deddaaf9dd22cd6bc11ee5898c16589f4d2a23171a8570cf3f3b6e9a4abd0bf405166c30a3351f8736c69c3bce3856083bdd33f17590288318edd4b617e69f48bb12cd587ee7d6009b4c0757f4c9a8c6505448c	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8sze0tbgxq7849c7pjd	\\x4361e91525433e29445eaf8fd6d9c816df4118d7d3e0cbeb0acfa3ec16cc3ed9	\\x711ae90aac09b694e665f575fca1ff8e887aaaadba9c8230fc794f71de363e80070f7a5b6311cfc035e1f4614e2b6d805fd3454ee41e6f8018cc6b65	\\x711f308718cb15d9f4fee5fd074a7d0eb101b20834d29b39e966c5731a42481c13a4b9dfa3ac4737660c9b9b3ddc2f352ab11eae07e4954702d38d92b89247bb5e5dd90d09422d4e4b48ebfbe0c298f031f95146ac013ca65a6623237511dcea10a0c3e7532d2e16ac22ac39e777a43eddda850528a1aef0e1012aec266079805405b3b7f4e217872e731d5dfaa15cad8ae5df9d17660df0ed4c8ed78a1a85a73c015200c401ae30af3c0ccb5eda7ed21f6109bb46ab4e578e0731d824fa149a183a9934319de9b0e59952be0b28781410316cda85f44d9a592d1e300eea83cb18a73b7e5e613b3dbcef95f49ef6c7635dc82636c5dff244ed5b7797ec16d9d3e49d6e9039f37bbc4947bada4715f596f43c366e1d196260f846addfc400c7f438a00deebb4420e831d3534fb6b5c18bfa6efc0b85e5	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8t3exdre1w9rh0fym55	\\x98f0bb20ca3499f4693227acd7b3f15acb0db5075fa15b89ef8456a5e0d4313d	\\x78eeaccc25503113d35841762136f2292d3ffce19593774efc497f227ed9f0b8ce80c97ba3df2750bce58b1acb604b9f68ed733476a147e08a2254b4	\\x5a3694863c3753610469467c663800bda26c0e03793dd8c7fbf13f7528e8d57b2a709d03723350c5787b32b606253eaf752cd53699a6b65d90b3d73ca3d13f7f827a989d8be25433d7b8024c16fd7bacfd7d6376028b09936c2048e6b8591572fd0df4de8adc07915852eae2734d4c8906b92d5d8713f60cdc6318667522fc64d3eca81b2a856f74b30ba6d2d525e9568542f450cc8721a5a5d859ab5a0ef86dc2ddc88225906fb7b582419ef3bb418b977cbe991220559e1e8a0809e6ba06cb7735cf85597f49c19e5de2f2d246b8a9a2520365521e9d1bd1d962b2d2007746657f188e38bcdff19d20e3fdf6ff521d325a8d470c34966c20e015377117b598b7093d0101239dfa4b74a3a4b9b3132bed4d71820089826de9e51c7fd523fdd187180073c6350e55cda42b370c686a478d6691cc7fa1	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8tbfegaqay96p92v3kx	\\xee6981ee8ac116d85a505b21db64601c8dcb19d896df4f2092f58ff2928de24c	\\x59241e2cf1ce5e1f7d4951bbc1f6ea02d0c45ea2dfa87ab884cccff915458c3b38b48ca047c3f8235e31897aec532ecc0b670b51c0b83d45474ee352	\\xc74a642b96be51134a141f8cadb6a17ced24f1a72c8157bb14e9f50f7da21d04536d602d435048b439ee7fbfa36b8b827d2176235bdb850950929d697abbd4c644c4837c14d7dd9b4ac26906d02d04c85c8e08d8bd4f24e79ed64c37832d0a2c7128c07264052337e1c0844ad277d65c16bfaf4aa055e5786195bef1a51cf7a9331cc1481e8dfe9d561e2281869cfdc53076748cb75c8bdbcb48cd187b7235a87a6cfcb164a7ecbc7e68d810eda1f4ad314ed5a0c3d60135bafde913cf9f119090c0c58f23402c2df42c3b66cb9bf64648196da31384d7342229cf4320a43252f4f071ac93da328e9884d62b7bd04e7ae0a667d7280ef3c8e305640b482eec3253dc7d97810e025b139ace95995bc8dba1f0699a524f1beacca9f92906c04ab93ec16e50373dc85f838bc0bbd37625a0021bd808d549	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8tff9rameewwxwzqxz6	\\x7d347fce344f66ac7a0ed42928ba4ba9782ce3c8f8efbc21e8c1517a9c0683d6	\\x664fa683d2dfc9c2c216e6232268329c2f0797f68baa1aa1559ae7e43bf80e1880e398818bc8bdad3d0297d22c60411f6b7a3529443accc6e4731c0a	\\x49126257e95b8b916eeeb99ca00628c2fd487d089b6d66337667eae84dc4b076348391f8bda0b4ae6016800a132e86a964217bb507241dc43cb86df53b3e073946009a77da653419747c37c6f44835d4e54371b80897ba28d0182c6cc6c7f48f8f5b95336d82024a855b92b4fbacd7caae8a699110f1f8d0a22536661afc4104fe62f5e97b22e7073052268c190c0e60f69e4f60fa0bd341b5ffc3a0f47fd804884b4ecfde4ee8da32b8c976eb0322140df0efdea1a368ee2427d5b24c393616c2abe1c3087d43f3c71ec45620c5f20c5b61c9ccc82dc1cd5b5cf1f83b9caaf7fb116a428bb183dec83acf3ba70fc74e27f2bce4c8789bebb0733600edc9772c0feedaa6a13237ab74dc6fbf16c6ba61176cd141fed48c1812aea4f51dd8eacb800d1e20800701ee3b6734e11cb26be03100591b4f65	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8tkfqdaa4trgnmkxgje	\\x7444065de29a899fa1863fefe5d6c8ff7c434211b56860171e9bb1dbdea56956	\\xfa09367ba1f7910d7a43626b72cf6eab64b493f0d039d7fa6a516642dacb4a106d4a7449550d382632631f0e419ec510c26087de6a033327748ba612	\\xd04e4d516b6c4310e3899b5eee520595e353c085765b082b6adbb4b5c7a75f04547d937753208d1dfbdbea6a7f77bbb9eddd9d13b528df976e81f71cd74de09304ae59246fea52eb896049365ac14a7aa2b73b1678ea5dd3472b04aac7ad7437ca7d195045616a84af07c4bbaa385d947d4df8c322ac95c285928b7335a7ba2b5ec25931317f09c40ee65ad76a84c658a41f56a87a4438aa54e322e77a1ca8055d3350c7254d3ec92672dd534ca14bacb746dd79d2959a3d46a078fa9d541b91f3341d1fbcec70031a66d458a8a87fc9885cf5ef87df75de04422b43bef07e271a8f6f288625930449c85422a638c4a65d2e4c23a35ad0704686efac77a6da23461c837edee0087b8e548d160c9b9ac53ca17292441dd0ef8e38ea051c9f65b3099ab603ba9edd43feb0aa201267c28ce34344f13e8a	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8tvecrra08dhmes7yc8	\\xb4b00bf2bd7ba74d00a95e0892ede9d3fea430f7d8bee933370fa13664d39049	\\x9316be78edb80fdafa9ee611968ca99bf35971f0ad84470dd2f6c32fa7078ba74ee56f711e046a4c47e8a680fc479415a344eeedda487626a57fd207	\\xb2415d94dd623e8f655af349869f958b4ab36a2574c95032bc495755f04f356a7a4078c127af0068fa8c959303eb082f01353ff690282b37f045d15f971069eef49cc4aa582e9b9a7b69071afef8755197d5276bf02125a24752bd325c7444c394e622752f38c38fb940daecd723f47a59b1236dfa8158daea67152cc86a66b9c255a73cb6a3c51961e3c792f1ea136b2a6502e0703723dfb09a25d51aa85015f2da1d490291ead3207cf5f230f8fa7a72e3e6a126c945021ac6bf70ca7b5af75988bfcb2ee258dae160196f525bc2ce07e007b24614eb5a87a9b2d32e663a3d32224de9780b296ebb38008ca001f05ca8b4873e9d7771e8b484d109a965e6e4477b053ec8cfb95b7494d7c9bd2e9b27e4a0087cf9c85d8162c6ee4b007730a3a536ac1c91f40551441108f2b4915b2f44cf286f5761	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8tzey3848jybc884wz6	\\x93d250815de79f85bcc740e183c037b9cdcb8438bc79bdfb7222cccfe60fd1a1	\\xa662844c380769209cef75988dcfd262c37690c103a3098b4cffc2b3f0c7464cfc0c0824c363a185d1967ea5531408d0e9314bef7537626f877cd0cd	\\x74ed84c8a289e04402f90efc35d71c333e0733572f80c19bb8e979fc616f44dd654af92d400cbf15cc3a350326a2d1235e34a0d9f0461780bb701b0193790df7fdc6b5fe3c2ddce5b217153fc7c9e08486eb72006f14ba9ad8188cd020a037f4d80cf4510237cdb931e4a92d6d436601fad5cf844871cff98719013f2c4cf86f8a60041898d421e50a54da6246beaee43345165ff4236588301952f96965d9f7ff2aee841870ca6e644b6c87bdb9b82c8cdb5414da0e37d84ddefa7a7604d09d6bea3b2e5dd871a33a6965fbe8564dbf324bb519e9b4446be6b79407d026191519f4a8c2bd163e4d86a77ac8f8ebe169a586af62d6cb070bdfeb1bf378d3357336d85f002f7328f8c19ccab616b9ef4b1f86bb4a296b93da6545e52c04df9359432e263497e5b1be92a08dc99568d7848717dfd3684a	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8v3fn2vdt55ak6hm1jq	\\x10a835d9014b508aff5c6784bffeb334888bff7762b19553b794073d64cc510d	\\x0f2d531b8e7cc41ccba3d16b301c8d56b2fc6a6ad2560112b7c1c7638b56223b657ab1184bd2cf65ef9d7bafe1f491e56c4854161d96fa91efb6e51f	\\x083ac3958126a2f03449974415b76d32cf4a05680ec3ff4883fbcf6149318e385219f961d3bdbb63deabaaff2c0ec74b9938d08eb404529e4913a12927c55277d5ba533e5bb7159a28b788e4a2fb661fa880e461443cf976ac22c9956fd79c285fc2d9700905b551e3509c3f5575451caa255da45751f51c3aa856978d2f49798443d9d79de3de0dbdfab9e1c63aa3dbd5d697c55dfe0bf6161bc0aee589c9e64729a60ecff748bb85d4cba1d44039da539ad5fc749b844ca67a68bae3cae07541ad7086baeb9a265321e2d43d2378848ba827c4c0f155f59f8dd867d359333d261045b1ead2a0a2c1209822e488e9a52cd3663699b1411fb9d6ad0c1903284476cb7641fc5621532a7d1985da2ae507e7527f54a973e9d62b4ff02dab4c8f5060426bd461d0604c41bb39445819fde7a7466ec6c0d3	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8vaf9ta1qgbwzx2dah2	\\xce6c5622ff14f0bf02b761a457bee425b7ab76c7570d602f4d168cc679c59599	\\x510ca77b2483fd4ae710d8dcbb8fe4d8e955a20b41f9966cbd84f33a900d4b98d6440729ff52ca0210487cbebd82b95232e81abdcd5718ff55c7bb85	\\x5c6253b70de9e2840cc1a293c73e79c08608af40bc586c43491ed9811e51a359024d634d5c43afeb8d9e101f2a8f4f3b6eab80ca12cd7402112247bf006db71832cd06f3df29f44ea776c9c19bcc720b8db42ed834c02c1664429edf027eed31182c6c98b175a59ca18d9834fae433ecc3450966312d26ff492c9feae7a4d62d2ca40c65c12ff80d8505abe71abff1d0729b40329d1448ba02ea28dde7a48297c219f1abb46d0d0358e437c93f000c967abb602336c01f53870cd5bf0c77b21d9a1d010587842aaef3788d86713263f58020d57a34e5a78ffd4ef3890f648ab1b3c3bbc9add4d4c65b99e1181639cdee824e9e5f2e64c13ff671463ec889ba5f74e75e925dfe34caaf5dd460ad88f5cb847e955845deaf96c664f3f4be618d3c4e5369b346ecffbcc21bb3369b5d0a43f7559be82830	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8vfepfrkbgqp2a1v7s7	\\xd5baeea6bf4ee04dd655ddf72497c93d6935359150a336dd2813237a0ff8ff09	\\x2c3520502341ec853657ed6b1a36c37874ebed8c055ed027758f682ec9b692e4a557597738f5e4f2e57aa35b888ffcd4c9640e2322e9302dcff5247b	\\xbc0388b48695f23dcddf097711583af1bf556f816efc16072a546ad19d96f427f64c7ac7c5779b9323fbc040afde9f8895a75d688e759906cbbf8c9c6534a383fada4b20a48596d01b8b91a46eeecdc6c1607b9809db74c01d8186f1a4ac552ddf7af1ca6ea38147e3aab8557c1050bf681d63c6244507f02bb9a8e775a96c05146871574c307df162a602927bd0440a6b1b75c949201091006ad671e371a6897e9fec08761166872c1cf8d0d30622b3a9f130e1c7b90b65e15e77949435db22e562565d2c1adc5bc43de898466b65aa82923c8414e31a904e8ef36b6d884687118c974b3b9a366fa33ec5d5dbd53c91d06bfba21327dac14b62942fcf0621ca5bc2b94e9893972238d8812ed63945c6e4d668a900a42a7324aac2a994a5915da90f629764af264b63d2686c2e2a7d359a4dcaf6b417	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8vkedsad2qm1jnq3g7x	\\x81f639bbd305d00899d7b014c2e9d409f72fa41369b99a7ac2e7825e3c520ebe	\\x07e3e102d21a28699c391df37037d46e34955f4ba255d72bea5a2c57cbe194995e817239b733a0bb1fb37fed700515bc649961050a43a854279821fd	\\xa10d2ba8956ab58cb33f7685ffcf5c036e977f6af858282a872bf32d44aa3223216b94a4defe87765efd4638a98411226f1bb79fcc218986eb2c76234c750419e8dbceb857b6bede59d54f43797b4e63ab27b5367a983b355b1f2a8f0c81f4bb4c780ff6a7a532efb0a10865b2ae72eb4a220600b51c8b4073c09e2b66b318dec7db1cf90dde1c398454c0fbbd969c89a499031e0592405e4aaff621c3ed2f0707060a23f592b93e6ddf2c6707e0e5e5f6f7db160907677cda174458603bccdd36a418778f881119b7a83505eda0e0e8e22569cb92596ddfd012fc0534144369c76b73202da036b140a51c427b3c759a61064aba2105b297458fd9eaa0c17a4c7f2ce5623cacd726a8030039ab70b6ceb476fcb9140148785a4fc801ab75f367422d2b1a8cdb62d87cb191cfa243c872043519a3e8c8	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8vsfzxvpgswxxnkj8f7	\\x8c1cb7cf80e1eb4ccb99b3acc19506d074278b657163675b445e1500d055d0f9	\\x91529aefa2944996bc2053024081374a1fe473087cc43f5396870f625f3542498f17e178fa079985d893abe430b2e7268adb66b8fde943b74eed70ae	\\x676409dcd233c842088d20bd4b8adf8afdbed435e60961aab313f80afb2ddc84b597795e3bf10003e4d49a9ba678958a6f5f4932b28c096821d05038c4d95ef874c3ed5a2223a97b09179da0b5b210a4b34c0b8ab60e436e9d640a85f891d9390fa990d5ee74ee5e5f5411c04197bf667df0945a2b331ad5f2c6d4e7191c1b73067931a13072ae95c367f780623f1918780ef95c7a2f1f12e3b832ec01678b30584c8e9ed27bb3cfea3c3dadae1341f832263105064bcd63c48536edd07b3b66d0b201c0227cab3f1b6ee52589c001c7370d957c67bdd159d002209230479cac89086080393cd11241e63e6249ae1c8c4aadaa0d9fe310c7b48130a86b8f383e28996a429bc4eaa0be49265d6052b47d0ee6c9d9cd7eab2399c453224cff298da7fcd55c3858b4372cb07c3a6fc4305e256ff8c7a12d	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8vzf3xvqeedcdbxh7gx	\\x467f149f79a1589429e79c43c74860a7a41db20710c49c82d8ce91fba9ea8509	\\xd03c868e66adbe29689e04455dfccdf24b919d0f1ca378222e77ef1157026920a4ca438daefde1d0ad62a1053f679d519d64d4070f103b991102f516	\\xb24c20ca6df5c3984d541c2ed1e6f639287e99c43d61009044ecc8d092a87cd19ec8339aeeda73ee62ec34e3069dfcc2e9394ad1406bdb8603767909ae6b9d54a9aa82d177cfa2981da832edc3d333b448e19cfae6c87c357d7dfb63a42d0d3b452dc84f101b9b48448d01da370f43253e3ad22708420317e5e986e4d1fbf5ad6d3cb17dc2b93743d2ab3d2aba53ec49251eab1628938c6e61f77f8624e11110d5e9e7ee8755c14d17304a08285b7f94f9d7ec6d7ce9c6e48be20bdebb55d2675bc67a9864ff20ae28c67d0af5c5478aa114f1e3b48d6fa089ef8a039f8290cc6188395a88888523d879000e856444d29ac65a62b763e7b3a1d972a1f10ca274816653fc3bf71dc3fcce664161c9bcbaf5d7e7fb37b57dce98db6840368cc36ce0f40929fe1aaceacdc1ad3d0ee748c54e4539277b41	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8w3e4ebmapyp9x6v8yd	\\x5a0f431fdd9491e0ab72d6493db91f133ffd65193634f964c97c02802528e28d	\\x9a4ce45bb5215ee5634f162bdc614e005fe640f5451ceabecbdc7551718d23c4eaf3c3d2df3e4f3bc69097a928fc4f3595cc5564860125127c41028e	\\xe5722898b21f8aeafef8fc5a39ac749d8e4a4ff14181d3b00d9f856fdcba7b9e7959fb9ee2fb0a23475493dc1658bd3fc46625851ee3f476d68151e45111bee360d265137ed899d503be5a2189cfa48122c4164b8ba1466b38781583f8cd9f60c021c77e6e7c424d37e063a9231429608be7637f5b66f6eadd197cbd6b0ce31da23f7cb43487c358e4113de9d78e96eaf75b0e5057f924463b23d64cd13a5ce80709055144a9d298cc9b58d49231adbc14c8701a08cfa3cc14886d7ba7396f211830b9c852e90d7ee78cc55cf6c92a6c1dfd5ee0f2e89e4f9be01ddec0422753ec2e87316bcdb1c8c426af5285f3c99fdd50432c716ad920bd264ad339a84894ecd213b9aa59002d31d3554542fb10812412c0b124126dfc0e150ccc2d3ec78bc244c40e95c53c80a1483e701027510f42be55344804	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8wbe9sr9p69snge41y6	\\x5209def7527dc0bbff3b6a5e7d638e080cf2e1ec6d856e3d2bd6aeb995cf8d60	\\x4290a8ee34e5ba2b9fc69b372702d11857fee21c0534d7089f4528bb6e7451fb0da67e01861cace81b0487cd973c27d2408ec825e57c7c4c5c31ee45	\\x934e2052b57be6da952b861fddab1fb6080834769cefe881db00d8f35712227147f0c3fbac7045cd5d773d9046c364052f6c4da95a2d5559212460e52cdb723a5f059342792b0772b75dee5b7c910947cca7613cb5a8cf142242d7b20f0e8c9da02c03fbf4b2825fed8df6038eb51119d7ede3ad78dd99315f8fe9a4c0ce7306fa8bb1b7d8f71b5ef68f4db94becc83d645d15972df63725fd67d7bccabd88839dea1fa8c2fcb3f27acb766c73ce095f2750dd6cbcf885762cdb23b99c454a1e298ffa9fee1b327dfc7ba5491a86c2a07c32b572fc51761632f8f5d6bb217363518026e8d3184ad3c1cf354691051c543e0722da7a42a7e5232a4618a569f7c5f8eea5e13ede9aacf747736ab3cf47d30ef204c1d951c952042014cc6503c5feebb226078cdb1d6cfcdc201655c9b9fac0563f42cfd4	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8wfesprryyyq708enxq	\\xc6cb13211b75ddddc559611214654d97588f2d96ba96f8128568fcde3dd9d0b1	\\x25fbff4c376a7d2f4a21160f44a7fe469bfe9ae688372b9650b62ff6ec8cd9d3ea6b18fbc75324d14ca8435564612cd9024e8e30ac16d07894992572	\\x7d89497140137fbfd9ce5bbc5d0b8dd5a1f873d8fdda58bebe8d341564fb3c8931fbfd1baa31bb0295b68e80c446b21ce1b600312b9503963ea5b675d94d7a25f39bba854d92946e73c78d2e762d55ce7a26904f8dd4d69de45dfcb78443c40ff6126e2ce53bdedb22229561e1ac11d21b85acf99f2a88d2c857698d8d2f4105255db12c48002c8119db0a7d968e8f3abbadfead8e21fa7ab15fbd67013dd58e7a8daeb728a33c8be9f40496482aced7b6be3682a666a3e0afbadc0c38069dc93991e9cc1ebd484b15d1269f0089a8eef876816224fbc98abb251aeae040e3224d603b10ee9d8a33e94d256d3f451b8f4cd8ef9df43198247623d335507072f519c6bf09c5088314f29753203780dfcf9533e8f74da0c0c36b9882299011ae737871662a79aecdf1afdd33227b6f5ed53aea9e66d4d7	ins_01m831s5k0epsam657naasn3dt	trail
evd_01m831s8wkes4ak37skwsm3eh1	\\x7fc61ab443883f5043d9d2ef76e5de47db6005d1f89913462b61106b8e60739a	\\xa94a76a49302e3b48a83b33d96e408bc663f2b80b62282d4c7d97ca959076776688e474ad398795b834d3aa4a9299581561bccd020970cf810ba1560	\\x1eb44fa6bc26eb6e8838b1e3f7a1443f748a43c80db4402e87e34acfa9f2b4573f19b0cdf783eca75f19ced31197cdab0ae20217e20c3d29d845a77c522ffb29b687c723a6b1003dfb14dc9f872476ec64cc2bfd716b97d65bbcce55b390cde3b08490470c593e4451712a4908645b347d1e472028760bd850e2ad60d2914b405d07dff39c3c4123f3fcd5a6ba657afcdbfa0a86f5a3139aefd72ed84e8314700b7359187ac708a42d8be6abaa8f091b0fd245f4592240931de51792545f9ecad027a7153a524db7f6dc8a42a038627a57b2a1c0a3dfbc37c25dd3be74fe4f9fe79c238d31266ed865e3049bf4771fb904cd86e6f30fabd4c519ed802fcf75cc87c9e1a9877f5ac8d32663436fcb8828727f9146deaf30cd7ad6b349e8d645e6c50f988b415a068e3fc7d41bfb9fe6e42765a58f1c7f	ins_01m831s5phf28a80kew7pg9y5y	trail
evd_01m831s8wvf71r1d7km3r4rnd4	\\xa7828628005e8a44f60330b6cbf6b704364ceb823fd2c9b83a36fdc4695fd0b8	\\xe7091cc64639bea0214bcf0baf6e81adc389906ea933186cb5cd4f7806013f36258f7dd0103ba2e48618f2ecf727dc8482a7906e7a40e48c524af750	\\x72bc87ea1c2eae4a726c713ddb3bbaebf5b7474c0def8cf135bd4ca31d4939b0c352597900162740d39950f872265031bfb520bf0706281690d32260a417212d667806674ac0839ee7f5025c1e1804e1d351f0996452fff726ef0b9376cc4dac592d9ef0cf581aa1f19d8d9b68da5fd720abeeaf8f9a1eb4e5420d746027f56fcae3fd0781a2b9622ce67bbe728d35a6fc824ed4f6bd8af15f3eb2de1bd51c27886dcf533aadd7a79558030fa11ee4f195baea593330213372d0dd338bf0a0cd2c79670be6b08353245e89fd730bf0d294cb08f8ef5709d8fb0d6b9c54ca82784bdaa84eb751db7cd25f03729cd9cf466f8caaa221bd91cf3d9756c0a7cd2d79030a87d03b66b7b1bfadca7defe46328f2ec1613705d7549c6d82070bc5abef2236b22f462d1baa7e5cca4385ca64ef54a9ade3b2887	ins_01m831s5phf28a80kew7pg9y5y	trail
evd_01m831s8wzeqjabqa1084jygwv	\\xbbde560fa99ff913db0913f17ee0b579694078be62eaa594bad8b85f714fbca4	\\x7f0278278ac971bfac9c5ce0b4d682cbfa56494db29e368cfc70a11ede2dedafd0d04ae0465660eb5009a1fc34453d7bc21884afa4df380a715567da	\\xb294df75933017efc8262b5e76673260428899429e227a826b282ffd065c6f56cdd5398d9fcfb70ec843f72272aa8e4f4e9fdb921633a074988de5eb83b1b00dbf23d13536f6708cef33343bf5e18fdca739223a384c5af9148ea6101e998fc52c86b30f4d4840ea1f01156db16152c302447f294eb405e3054094cadbbbe56655ec65879179c0927efa7a386f7ed1d10a539e226cbed050acbb52e65ba87202b6339af6397a8f528e73e83f416977d47602d41d80e1d5974e4f037687a4c4ecd6d1fdde295af914cea0920c1ffbceb3fbcc9fcc5a2444f335c6559e3e09d281ebea04ca6f8f0de2d041c811f8fd09d894d377e837bd1f55d9ae6b6fe7616597eec971050f085222c498167a7e1262faf786baee14e1f0b8c0f9f40706853cbeb1f940d358162083e0c5bb436eac96db9112ec9e9523	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8x3fydax1ssjtjst677	\\x3b3d590dea2cd087f00cedc930845e7f0a42eedc833756fb78a90b37756051c4	\\x2cc58fc1a30ba4ccf99e823a0e55bbebde1035491e6231d785df2be9b44148509d812067ce12b1f53fdd8c01485fb6a97e943b8c1ae82f7ef4736945	\\xe6ca4438209a0ffde0d120585f3fa79cc75a2ce1d4600f3c98580b57da33a82c2730b98aa967eb15a00a3abbdf1ed3136d1acfdec6706345c375b33fb63d53055461de6ed12eddfe1d8f2253f5a1cb44bc781db7d32dcc6277b9ec16c7639d9980f18882d6d7f1cb57d3cd1000db469688dc8283d0ee67e894dbbbbf6294f7523b43cb37e5629fbfe9d742f0bed4f295b67e4fec76d6e1ccbf45a1fcc74bc8f12f30a8a94cced7b15a7395cf8e33a722eeeb1c2e3b5e4138d7df372b2a1aac2801a2dcde8b1dbb89b21c5bcba500ffbc66518c1c65f8deb730a5d33db5f45b3c53586e133e2a7f908dbe9bc7ec8e1da36bb30fcbe0600195ebc02d4583acc8961c728357e7734108eabbea0aa558341776a37c451f811e25ed90604f025b7353ab83d09b3f49bd9a1379ee9a4f31079ef16c90cc7a3a	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8x7f1wv0tz57qcpwsqq	\\xdaf6c960f3a5663c744f6f63d9440f68e8478fc627a0ed8b043e71fa2ee79842	\\x052ebdc7b3f6cf70f75015807d75ac9df184e79af17c47fbe2552ba9eeb1cf9f5e79fe61378ec79712696d3fb18811094a6cc34f22784a3342894864	\\x7f48afb79df717fc3c6fb3f178c86094c36cda4ab7575c1bb0a8999244886294a163ff2388c24d40e84151ee2ea6da5aa9bd6f25f3c62098a71764c07561c9fcd351c009fd138fcf16193b10fad6a9fbd57cc961176b59c598a14b22b40d0b13771efb333549e2241fe61a869540bbe4c27ff17e582cf5a84bdc8a4664d75eebc79ef7129002501aa4d19f3e46ad3f471e6c463bc3a50065b8a3cc653ce5f331e0e127a971e85e120b131541af547f4e7bd53d5431dd648310417dfb3962d4c3d5cefab09ab14f99ebf977ebf4988549cefb842c7f0db4b4658a67f09f6fad4c862161a32738c19d6d9608a2ea456df340327f8c0d1974b107b1df0891978075a6ceadbd2c9cf7dd4d3bef7317ff341e83bfaaa2043770f11671797a90d7696a6d7b7d1fa990a2b19c387390b4d0312c248576964652	ins_01m831s5q3ef3bjv38kb7jykge	trail
evd_01m831s8xfe4z8ac3wd0hh6wzc	\\x59a989a70fd809f77696f4cdd618adc0a6bcc434be1bd8902d1b90acf05f5d88	\\x284c00dba79e9b54532615f1fb50ff7f1cbb778e8a7adddb6803eb11a4de332642f9e44447eedcf891d9e7c3214da7547e640f699d7c39f0e70849ae	\\xac8b37dea207208df21759893759688d2a78329b50208bf11575e565940ecd51943029f22a207a469f4fd394212ae6d5757d0d61e39b03606a1dab42dc1324516948747ad95e5419b7ef4518079783e4521f55db9b82fda4ba45f637022a4299e2704d44f10065272982114975e63699d59184964cb7f6a7b22eba252109545d4df99f806fc9ace165a7b449ee0e3f11ebc1bcbfa4674a5dd7a50eb3b0b29aa77136c75b0cf9980388ba885fbe65bdc847c86534bb1c6dd4ece6cdb6d58baa742cb096056f767be4d27e39e2c35c20436678c0905e79344351942cfe0cb67f439f598458790018768cbe92ad9d038c6e0c88d538f8b05550b03ac21e40ce2b00250ba7348b229a1df9a9254a8cc46a01dd9fc31a1db23e0f8a0de37df5ce180454bc6190f34b9550a51d0639c91f7ba7db7ad1904990	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8xfemmvcea2yv1vzxz1	\\x0e4508c2078048a45ec83f232af4703338c542d46a29daf0feb794f4f985f54f	\\xa3b87eab0b78152b778cfbb0351740f08e3345ff9f7d71085b2efed4dba46458736856d5d94281d7f3e0c7f9d40b168ab68c8d3f31f2d6db9193db34	\\xb280d3cb5d1ae701a1747ee2c9970822254acf034d0126e46dd4c0b927759f41c9c68f516886e31e8dd289863eea931d04aad1411de64d2b52e92f93c797d98b32a56d126ab80c52ec2c5e044b87d29c48064c906904ae6085cf4912c76472f19c4f799c5a90ee648f990ef9e8e254ba9aaa524606daff27e2f00314927153ea96dcc520fc73ec72c310c4f2778ac882e3555af05afe6c3bd09641596b224a00acb80c6544456cbe7cfc4416bb0edfc6ee8e931ce9bfe35c15765cae5ad0d5821813dcfa97cc44425601f7f6f9a38bfa6e06c7d2b6c2cd7f8114cd555769b42a311128ddb713d4fa524d5acb466f9b40096f0528e6c814a344acc4416ed387ce3596ed7f1d66d1ef23d60a9cc2b88d6c263872d02e156226482bb596667ec9e40bc03b0a7ee30a458dba5df106a099f9e12dfe41ef5c	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8xke4qtgttw3x4m0jtb	\\x5b10a65d4c6cfde7d823e0a90450caea3cd8e2a2692665ff24dd1986c262d98a	\\x38edb33ddf072f5ea60b073cfb63a7b7a225bd43a7f7074039213fc7561897c4463cc2b14903b32fe5a30f4a63a5076fb12e7ab51465cd2dd605484a	\\xe9921a98f40c3d9399534c992b3389fd194d7ecb9b0d38b34ad6b4a367c714f89db62f4e6c77139708fc924ae79b6edb6fc71bab8a5d31d8882b11ce5b42b0fef38188a0d829a4e668e5d0e9e2fa68c303fb756700e4fd8b60ce2850165725272e46f432cad3d42918eb43bf0cda5092d7103593c220c2d4040638844c670f6183fcb4bb8617677ed27917aab9f41cba7b800d12bf1dad8f81e250602b30c45f0d8337f53381179439f90b603a9f26c0a71cba7294d0318f8df4b51c798ad589a0fe113194429de0de09fb87708bcdc6197f5d984380996159f04a67275c34a2b8282d188a3cc925b05864015afa802132a9ecb3be54e1ece78a6f057c5f9b955bfbd71aaf56fc438bbc7a84976ef915b75349a7c9d664cb23abbf01b5e7340779ccbc264cb74af83ed45b71ef5bf59a8681f2422855	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8xqerdtpa3fwaf3sb3e	\\xeb3d8b72b9f9d3fed6d23015572ac2aeb9a4d35887df581f3245930f2d0cbb14	\\x915b1d4911c69e53a2b396df14848731a96ab1589a9e1988f1fe5066a02f9f38a4d4fd167a5ea2e70ca07e1ce40c2e732e47dec68e894c53cfe161ab	\\x0a69dcebf354be90bcf2cf55f6bb88856bd739ac3330fb6e038a61a7dec9921158d5aa3c7af7a945e25fef81ba1b9ad155261d96927440f7d2674b8097222dd11f5e5db32f696b3c022ecaad00d087d7053f49bb98ad8e79c290aa8018f84d18e0af922f08f0ae1f99d2f6d72e11bcc07fb5c0f62b06225690c09d90e72e7250a9c50140a6859ae10c072f641661582106594c028391938d5de6ea1f5f0c2d5b75a795243058f544848b50b03efad385714924476073cefcdcc98ccae64e661a8bf14a76013e05f801d08e2b381448c1919a4ba16871a7b07868c1d6a7fcae73a2e2bb33430a287571d0b637127529a0249f7a6bb788f26def7212b780337c91cd9eb6dd8f573ef0964b9e2257ac75286c0208153e4b22f5336b64f545644290849cb79acef2257af9f068328d17e90d03a7fb031ce9	ins_01m831s5ncef3t2d1ph65svbrt	trail
evd_01m831s8xze55a13as5ssq630s	\\xc6ebcda10ca9203513f959aadfd0437c0f1d874a9ea0a1de1a0f3e388ac17643	\\xd6b1b4721fb0956d51d2d679203415794a1d806c6ec9b8fe0b39e9e393bb65605854b5e36465ce397e793c549f4208f819d71eec08124ea2cb81a244	\\xb22264c3d6a5f9b7370c3c55b8502994b50fe536793fdd9caf3d2fbf6eb991e5fcbb394d2953bd2f27686f485c647faf9ac2e3fa72b7f07bd83ad19bd00a60c6271da6b8851c6a26a3c511afda48bc25325a05b03ee428402ead5d3b15c50a45fc4687332eb01b62968bd0f89a1ce7e58083764909c713dc8062a6e39ba350115a2281c0888702205287bebd7e0f031a6f46ffbc0f9798d91ce5c7cfe488a449b64497aa24c3ff40209431ae5a93d8f333e9869d232a3369374deb5f04316b02b121fb3df4c4cbf9961663c76ab4dd5607e8fb6b1c39c475b93526e4132a984104dd57faeed03e5f88dc9601f86f8f079d43828307d6329244e12fa50390150dbbd2ec4e851bb47a04bb12522c8af88a6fced682edaea70e6624b94682c11a238d90bd57fd01fbe547725122ba53d56a66caa0de84c6	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8y3fcjtab26ram5k2vp	\\xc818fe64efbc502c2ad8ca224eec4d7e611df0ea8aef0cbfd57c861d7ca5b0be	\\xdf63e4f2f6ed35f879fab7547b6be2c90213b8d002d0d8f2d0502057c7d328210c287ee25029bce4d2f524784a616eeca6e04c7852457d85221365c5	\\xb22cee4a55100062a88284a421cd284f7dbb2e0e92674561b725ff4cda5eb5c369da06bc5dff4505c0050b29d358510c0899cb2364c18406c0ee5454082bc13e0110a87f13dcd51c58f0ef05985fba39a0bdbe7ceb09774623a68b81b72a8071ab3bb3de58dac32a4a11ba1963ccfe810ba095f20352d69a31342d4a706eaebe573537791e10a4508d82916f97f1fd20d9412fdb6ee4906ece798e3f3dff948e84bc1a943055c4d77fe50e1edfd93b2b90b7a6a621eda13fc120d90ae585ee2ee7e97afe1e4e3c9def6fb07e0f4d1513ad112ee5790f98e30758fbe1edaa7360ef989100297a1af82ca518aaf00f798139bb5691d30a6b81089ced6f2a9d4700b61f44babf621c217989078bf00ea8ab03eaaa22484989c2adca5e46940b15630cc1707abf34f2fc901ee270a4315787473bdc1a5609	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ybew4sjdvb46avfwdd	\\x0fa70a9faf99906bf04e42b65ba13a5315b268fff636cd7bab916307b89607e1	\\x9710757efcf241d88af6aabc285739ca739e308aa6f783e5afb16ce7ea4c309d222e420f006442768176e4d27a67d21d534e6e7a32dcaa292210e44b	\\x0ec5f7c06e405523e2711380e31446a23cc1d898e2207cef470cc53980e6a941aa8b33bb2d0cb75571305920b47f915d8efd6f7a5fd744d92e473013beb2589ff9e9037ea41f76ae1b04e2c343d61d5449cc7cd31667732d1eba38b1b148bcc8380ddb571b8c7b3233f5010e17489301987380f58c8fffaa4f64d093eb679d4efc9847dcb83848a305dd34e7607bdd6d64a783b4e96b4155b248d435b0f45d6e18aa64f585d9a9962b1a09cab0b088987b3be9ebb0b5dbfbaf83a8ca09205e4ec316937db24b9712c5f04697510c77eed1e0b13ac774f33782a4fb825992860ba8bfe5a0ff9d90e64f2909c7df4a6bec04e368e3b1be59eee8870a8e6620a8cd286b09ebf7f718d0b8973c284e7cf4e2d89261f9ea0db0839ca5f4e9410cd601b8270aa4a4e5e5d00ded1f4149e0292a251c5612a6fa	ins_01m831s5cbft99zgecqxrtb4jm	trail
evd_01m831s8ykfba9162xwwptcrm4	\\xf4a51d9bf4edcf65152b43210574c4625325c46982c5bfbcc0734928111655cd	\\x92a4059e97cd80599d18a3e019cedafa6ebd45c23b40e0fbc57b479f5faa36ad232590d6181b23d879c25d0a6e8b19af0dab166854b308a757cefbe5	\\xd82333af0817b70d8f14e358a6b30aa4a3f217fd0bd302428652c66308d69442ad635446aa8129fdc42a5175d6cb78cf9ef4b0671982f35df92e6a95b61b50fd2277c309a5cf064e75b91a230d064b116e0a7d0917ef62f9fbe3644a1fc6faeb8a85a0d8a180233946793b4034bcf81d07928972a1493818f309ca34dadd15d3c3b945750beec6fb10fa8b16e2cc83624c6ce9e1875dc67abc8952e3384a4ecd4cfff9d0473345fbb138cd666edfe8e75163fcf198c088f40064e5ea6ee7e21600255475d907c5128ada8702b7f7731fe31ee7e9f956e712a6e3ad448ba8b7bd4388f18f2c37d7bb13fe3d6499e48c03243928ed0e34e506dbd2f0f5585b4c025f1e62dbb1c13cab204840024434885809faf818debf9696bfe4e96a66f6a93f392f301da12d8cd33af3da2e1c0427fc4154307daf5b	house	trail
evd_01m831s8yqfx59tcck3mjnw4zg	\\xbe3eb6baa1e1494609bceb6f9d65ad0336aa8e47e8ca84f5001f402261979e12	\\x1fe8ad0e878b1997141ec66bd1547a7d899bf010a4c03aae6110aa7f056f8e45cba8d09253d5a64d71b38ee1013951c3aa100175b25b8e86a97dd1dc	\\xc0f71d9eb8499f7b25f1348b2f2443a7d7c887e4f01d25c8b3d5a665ffe96ca7b462b2c340fcc2778c95409683000402a769779b7deaae749bd8e7c52bfd7d54983f85f8ae9e71216d4daaf8909e43d84eac5022f6a5638943545674ac65bfd40c9733db08bdaae2c99ff2866cb34b4678cf9a2970675bb1beaaed4dc357463b5ad17248056366476a1dcbc4e3424021ac60e1a688d2dcc917aeb91d3262f1c4d8ef2eac5cef942e641c3139bda99c63cc555f12c3b3a61700dd77719ce21b99f837d6c8fcbb30d72d95c5616dca0894e8e54a777d4e03f0eadd6a8fed7490658884520ffce10bbee486763d00d3a8a6231161b5daa69f78f94d229e62b731fcd3f93e00aba3766e27e3ac7cc23705386a3032ca32f4d0d8297d9c64d01781599adf0f3e8d7a876184f2319876bdeeb596d581bae487	house	trail
evd_01m831s8yzfb69yt54v1dxgs6w	\\xc8c16c670f7dad3e8975811815e6871f6c3b6beaa1de612dde333e2bfdd57e6a	\\xa96af8dd28f0968273e74d7c6dbbe127c22cbe741ee3c0a731b1d2bcf9866831a4ca5818dd8bc0c2027523f804043f338009856f9535e77d0dd92308	\\x1407b4b8ed1fa53072b9e277fa5a27db9a55ec966cb224653244fbfdc9b3662d665256e3f0d9242d633c1cb3163e1077ba7c7ec98bb7a684a7c43b53ed24370ff3301e0b9083331a06617a0db55b3c7dff55bd318db5bf54b018717ee5609a3476d6726018177211504958f3d21787d1764a7c8ebcaa989c581e40df3eec66c6dc20176e037ba785835b5a8c2a09d4aa6abab1ecbe42c60096632d7f4dd5de0e2fcae66607b649266ee828658551f32ee0efecad660b44d0ba3de2ca9acc34be82a3fc65ab1a295dab65fe97dbd3b1f138e141bdb5fe5a49690293b824ebddae178de838d9f52e7e0a65407b1700f0d95c23f9eb7441b640b3c29bededc64289bf5b646178271a61e638639a3a7320926d39e67a3b96c0c14676d3e77167ad749e2c7007cfa4adaff57dbfd4e6fc8b94bfa4231b0a72	house	trail
evd_01m831s8z3f2b81t59s6gar2g7	\\x4dfc38b854da692ccbafde7621183400054e325b6d9f93c1f980bd20d956d314	\\x47b010758a417b7c5270f0c8276f81e253f308a44fac7856b33afc4e2143842c3858f474fd131c3a0405d51da417aff1efc6a6723badf0a5e0084f76	\\x361bc2adc0c684c345b88b29d3b04d74f5edca91055577234ba8a82096789b6255bb8ff866d638070b5ad0c472be0bd8237e006666982e20bee2a0f885ed899583da338954a386d471ce889be5cd1adfc377ccf05a1d4da3c46c34ed4465d091ce3adea91a665152ebde3028e825b30a157ca72e74c51facf130f70d0368d97ed3ffa40ae15b50fdc24a8b87f8525c3a103d5324fce94950866425e181fc8ea6612be030c6f59e19b1b249ae177130ae5518ac05bfded57bd104e08ba255ab9bd2dfc342b74d36c861771f4a70668e971eb4ecd3f10919cfd4ecbca87cd2deea8e8e96a6471f5604312189e79b5f1ec4eef1ef4e71c1d94e0d45e331a7c4dde05c4bb7a6b6f4089bf2eceaa7a6f030ee53ac13565db6a03eee8bdcec8a98269ceda9430316692d6717db476b698e865db91f955243e3	house	trail
evd_01m831s8z7fbhsnavrym2q4cpw	\\x8b60e9f1f900f4741ea4e99487fb38bc68b754f04e6382efa177f6805cc1d0fd	\\x07b3f59eb6f5a560772bdef4d3457f3d3c055dfe7182bfe2858d9808e9d7240612ef5f209295bf33be12bfc65f650bb8aa63215d093c05d71719517c	\\x36d78eef351398878e3830cfdf3ee3f51aea4bc5698ceb5ef3ffb9b88e043137ac69a92b9f411a5444e176f6e97c95e2a15e446227b6673cdcfb62d9a961256e7b11ce06b1861d05d2b9ae2e1900da894623c63023f0be57074334e0f582b95ee20213631caa040829fe9ec268cd681d445e97b931b660c8175d42c4aa4a9bde77271dcc580345706ac074cc253cb9ec27c88592f9241a9d210e305e7f291bb147845167850148046c64f812fac84818843691f10b06df35defdde09306f70abbf75389b593bf9ed9ca6e0384e3dffeb39ca21897eff1ab538af1ac7e81692b92022da5aae0c9731881c157c479a168f7b14c24a95c60015346b05f4167b1e5b3bda0f87ef17a82d6b06e72a40746619ef6ea1b28a6cb78146006e83b80fe8b7c78660d00656b1ddacb05afc6739c4168c106f1ba2bc	house	trail
evd_01m831s8zffrw9s2he7qrtck9z	\\x236e7377eccc4ecee5851c1f553040fbd31eade4de51f32f83390edfde85f3be	\\xabc42751e06d95df8b5452de149258779f780fe613c97d06713d7597fdfe44c064ce069c7c716139c84d2536d1743315c6dbd9e9a37a1ecad2ff8e09	\\x39c703befec1b7a62dec0ff6abf5b9e29bf423966f7ec208485366bb983b9a7e2f27dfdc73ad2372198f5be9cf8eb61ee72b06c8cfd3edf215d1f3e2c7e730973bd4c96d5495cab4e60ac7eb62f91c2e7c1d4d6d91bfcaadeacf3e57f914ad2906b047ef989f5b0f79adb08f26835d4af0fb6f9eda48b332f2744e6cf816d1374cd6afcd1636f7081cfeb957929fa35b8e4fd25eddbac4a35c9ebcb095cde102515bf3562c13aadc7a00e7171ce5cae861ad1a62aea1ee721ab00f193ec6e6cde46a026970072df4fb82dc754a414fd0c4bc79a363cc7ba69be8c1db36d4331faf1deed140a0b6631dc4df57e487d28353cf8dad141603f15fd0fe95f1c66f0a945f8f0139d3513dcf988ec5c6dab48215d7dbb16e38611e061e2c3a27452ba4c699a23eb35a9e94f5d6bafecedf85b8e548435beeaf	house	trail
evd_01m831s8zketgbvdkhj2gcadx4	\\x4c565e891f644b7dff1d9a487f53dd298a4ec77b7d8838c8f916b77d5d1475af	\\x1cc3fa873b37db1caa2723541a2ee1d00da7580a144f82bea18967256170b10afa2dfdd557dbd814d468459c18ad723644400cb14b860559bb15a325	\\x2cfb4b4cde172b217d553fff4c71435f62080b56a9003dfa007faffc49884fc195a389b23836974abb30a3265124cdffbaff8667903c9d2160bdd00006ba4233371a021e607af551a262f8c5ebd6df699981bc35c1159edc73e57005ef2f2690fc4058a56f5600e5227e768f7b172527020ff162810a11c85f83e4ce45570b69c20ca4e4f1a5c64d61226b66afeef247e935f297fe328bcc3a1a8bdcba14f86a271ad88d3ad9225d87185d43fccc786614c56b05eef4a269ff22958e6350acae3497887878f32812064560144b5a66d622c5cf10f0559a723e7bc3ccd2bf29535cdbca9546cc594e38888f0e7edd13f4f13ed1528e31f9c22a1175041188765a726f0a485ace2b506c87f2fa8852c6c5668d12133fe3836101655b7c6f6493d2c7bd4b2a7ca1b32f49102388fbbdf7d273834584b3a6	house	trail
evd_01m831s8zvewca146hzf2xg2z1	\\x7ec203b9ba80f598e3abd080c39197e156dc4d27c862cc17dfbc4fa7970815c8	\\xf3ccdea2c5d9d6326ce985012ad2f1b894ab07e9cb1279a8d67baf3e7cc28e642f49229763dfea256af5e06881b44e69f3a83338795db6d8514f1f37	\\xd1084134af9c7927f96266f233fdfd00e7074bbb6913f931469e55b62d1b55e21093894879bad1f9f3d4ffddb2946000eee527d0fc7ac46e668553b66819a3ac6a6145927500f7a4fc71c72ab250cf51496ba2c517ce4c987dc133c5b77b8a61f2dce5cff6e74147dbd03528510d9bf39f1fa81887cca56358d210f137700672d1a62ed7b3574fe511157a9b7d632bec3ad5d8dd4e79c1c4b1c8afd446a090579e1a4e3491601d5b807df90426f50ee170fbdfb1db9c8112afc2b48ea6fe7fe63507011660802eadd8c798c7f7f616727a2adc63674270445c7f784919544b6874bdd19e75b7b29014fa91512cdb907102f1ae353a1f30c1acbb536765ab1fb807b495c00693eab8f1ceef600aec9498635f9031d05eadae457596167979206af214432d0c2fa3f6f6b5c51ecc582b201058ccd74572	house	trail
evd_01m831s8zzfpv8n9xf04jwyyqe	\\x7978848d4458f50cb3378a890abb357b32cdfaa1190e0312eb6b5e9d390229c0	\\xef30e9001335479c021dab97b03174cdab4540c3fc60cd806a0ba6a86b2101610d384ac7face15d3e4831b62892e9ace77fe621a32b10dbf3e040173	\\x0918d1517c8622d831041ddf5738b9b82e902978c31559071f51a80b9e5e662066dbbeb7d4c44d4088a46a5f1857f138551bdfe5e15de1040362b6b8e8be04f360c6e400ec49e9bd2480fa9866a399eecadc62a178348255ff21a281fd0d9868e239ac1a7c27be8131fed506b800fe1d448be25b0715ead52fa6460788df314470512e68705bca49e97ea3a05a5e540a31c0364ee567056f098cf4f76eb3cf08f4c27b766257d766b1d64f6448f7fef3fdfd1151748097e6cdfb6bd9719512a456b45dc16385fc8ab69095f8ff48e7aaccf5c6e999ef6ced8911cc69564eca4e05344370dbd830fe60dec0727ed99c470b9b76e7a70ad24b292dadc916b4d962f73de4c46e6380689791e76276c6d36d9c3ce2f62b7fcd1867fe493811baadddbe4b16cbb2fc6a77f924814c177eb45d7c78f00893df	house	trail
evd_01m831s907enr8k7jg3seak83e	\\x4cd38fdadfaa5a5f35bb7ee1590fe47e5931b56a90ea524d5ad2ad95641fdbc4	\\x6427b0caa9eb573b1fa4e8716cf09540695eff96b9a7cc0f05a6daf2d7e0ccf93e6af41cd2aff5db4ef49234c4cb67ef64d98705515eba4ee545b8bc	\\xf95ea09436d568faf4404bd3ad109233dd554414a216976fdd34aa889a4bc196c8f3be1bb3346e22c3a99fd709f871bae4bd0e6100600e48af7088e92ebc5cdc4b21c75aebf6b72f1c137f1d62d424fc30c01277058fbf75fbd6c977268ca2d9a08258c669180299a3db183def8d61834874e713f031c4725d48f56d11741c4aa780a6322c3dfa03868c0156e6398220e456b2fcc991f2dc2a3c53b56e4c6256f3fb5a3a786d6858f8cd5556cca9cd907a8b332269d1015c03a9b105d649a4c90a3f9f318c91d64307229e0be33c9f941be2a43402be3e1046a14f64f41312bc5cc46276127277c183ac5bf04635dbaad533117adcb732c0671ca8006e44072cbf0043d8bc1ddd59a033644083abe5402ab552c8a9d7d8d9902dff872dfb1dae5bf04d63fb696ad4b599f61ee10d74781054b7cbd615	house	trail
evd_01m831s90bentt2wb273enj7j4	\\x01ac9f9a6f30a60c87b62bdbef8193ae926d7d02b6f666a714dc091bf78ffd61	\\xea5857a18f4b14fca22bc91f754867ad4d9ced72fea84e143efbb3c4dad89e3a864a332537197f4e979fb964064a905f8805d167b11b8f4af8230ae1	\\x8e689003064682aa502a872c53f3e735ca525869387397f280721cd2e9d6a30b6d41cebc2cee2ba76f3e63e3d31fa18d24ee9cd789bf613d87495ba3c41a57932149e063674be2cdd007ef6c565a5dffb6c2fc1846a911063dc1b17ba769015c029e7f8d7583772b1aee4999574bc9a36d250553874a52121730d2651c1ebed95c8191bffaf49bacd57ae51552bd0f24846bea6da8331de965935da2f5baa2482573cdb57d27f99b46994ba389aa25a083507ec0d5b7a0b51da24fcf95c4904540aab2b94abf84b86e08b7e94e943863f1eaee92628a0426a98f9c6e1b92644a6039275964228454547553b4f6f7c249481e85782e563acbcfe7e777243924d235ac29f2a5cf03090e5715abc9649def5d5c6cb003b35300ffce14f81c7b9905aeaf8c2fa5caa218499dced65fe63d3c354237f0156e	house	trail
evd_01m831s90feefs3bpyme2bxcma	\\x06919aafa2916319a81d3142cabba715e3e3922b406a9c63ccfe74c21dab21a3	\\x7120ac255b4185e2d567e80dacf04b109103b5e9995e73f05e33f870993d0dbb254583d7c8be792badca9c4b9e4b763116d0181242fa30b9dad422ee	\\x491f465824f606c7378fb16c9960ae3e20d5183940bd4570f84b948eb7e1f4d6c39160a0d4fed52067a589753cf2f28413f99be2f906dc80eab4ddea3fcff6014c63a7b9e895eae619698f544588a11b0605361e8e567ce41d06911dffa9fce044c273afff460f36ad24c394c20ce58fae0217b422715f1d75b399c451428e89f3e1b3da09fb62f823e011c46dfff13893c7f2fc280e8940b8cde7d4e87a8a20c2656aa80b5450e289e48cca163412621026e08d9c077b1b2a140af353b80d55c2e70e97d75891437433453fef0a6e13c50abace84e02888d27ed194c78ae720869cb8500d6ce45b1ed22aed83b365e91e71f1aa59af960d5c2afd1e87338a1aece53b23205464b30424051465c57ce676e80ec0ce245cb20021276b84167bf2352a369cff7648313188c35de4c56980b560dc40a294	house	trail
evd_01m831s90kec681jj022ekav7f	\\x442ac2e1176a8b2dcf568eefdf6b09ab1d4428790215372613c11844b3b7b027	\\xa56a5509f44a6f4f7063770d4c54da3e2e19db6a8ef5205ca49ed8a22ceeeb5a0549763dbe8510ce8ae53ab92443b284f7a51acf0d160cc301b39d8c	\\x5474975b6c0023d15720b4cdae65a6cb0bc965ac790e820dd6d8c0eb9cd8ac73be5f92aba87c724336ed00032536d8a9038c5ef496b069355777063ae8c9897c745a98fcead9d1b7be4baf5b61f84e3a35f4c135f297781869d20a853240191fd89b81716e347d31103291a9684c30517cc04a6c592d084753f197dd4542fe3ac0d065c30dc717fd831dbb2557ec6727e1ff98639e44c66368cbd0d8dad7744d0e88687044b940925a122ffe08e45f90fcd241f8de90e196d76fa695ed1dcc0839edd3b77620413d0667c1bff6864b570283341e5976355464162745aa79a339b2be868990307edd7a1bbe2b1b1088a847f96d2d28f7e6457f44e5d6ca76f07ff892931ff8e5d3f93efe5bbc459afaa020df6d7ff1ed3d3447a35f6fc006a52dd82c861ed37ce3d454e9f656de1d5e9e1f9427f16c14	house	trail
evd_01m831s90qe9k95dfkjf50w5jn	\\x4c8a902dccf85d1a548cf300a3d2fd5b50c6e4289903562923dc55dfe6d8b889	\\x1d0b8033b23d39dd98a0ead562da8a243b36ef722ceb4ef8ab35227ad0f0a72125ffb7a824b52696e143ff13962430031b1af5d838aa8e6919a09786	\\x3dfc0f67dc8527694f6641badaef6aa39f4476318bf2a50e237b9063176a6ff575bbfca55dad5846d56a664f43bef4a94052c22767e93bf3e6b86434e4f2f9245a55846959cf61025a307ae60e21ca2e8fa4e24e34fb26894833449d9aa0664efcb6bd686f134a2369aeba93983918766f86ef3c6acd7a2521f841d17e1602bbe8b55865402f67d4c906b61e69152433eb60a57a27814963d1865d1b6f5ed8c3ca89855b9251ef2df7afa0c0cab7d38a0c1da5ab9eade13c9f66057cafedaee0dc4bd5601103715eeefb3dfa0739731e98fd2c627b5a7375c7ce3587729969fee57b19087995c68049a6ff171826ee081d3bba7685daa29dfea5d7e4ab0ba4a17dbc64898f644b278964c00362897b3ef631da5e37abd4783369dd246081fcf824955744c104e240d39b5aeff16f0d8bbaf2230efed4	house	trail
evd_01m831s90vfhbbeqbp7jk1jsjc	\\x5f35d306f679a6d37e2c9bc78861475ca1c5ca9f18e759d0cbf0295a493abbfb	\\xad1c63fbe0847185bc31ab6385f42c5f33f85c957cccdf71fb0455c0a278446963d3eaca275e383647f5525471a4ff3e7d7068d500df0e844677b7a8	\\x3ee24059de12da604faf6e838ca1d94aab34e11ff29810e61cdd1d0e405c66ff38e293ff660ac583890a2ea89400c8ed697ea28a2fb77860c03296ddb0c2fbd31e44fb1e173bfe037c8f49add89dd094c508223b5ead96d6644349c158628bd89c4401841e5fe74350720197780d4ce543c2c00eb0047f55b9d814b967d03fbabb553a11c7d3402c511d03aee5c1e0bd9f1a981a5738a373d75ba3b38082c113ab9b98d0f17e2d6116ab2fc5845b2a78163a4cdf2ec028ad37a09fbde310e590eb19f9b160b552b0aa5b18fedafe2d45029eabc97c9b567d38ec13255764cdb866af843f7571fc2e03829b6b64eb6d2a94c37b08b235673e84c977d6a23891006f0c5ee339f5dbd96dad99308f95e37d2d7dd26ff3cacf51f4f986d6d4f511b72dd97ff3fca19d515326f0c6471fea5578599735a4c9	house	trail
evd_01m831s913entvp2jbegs5xc5w	\\x766f61acc67182d36f95ffc7ab767e4345c7f5e216a7b72f8e2d7b0969ddbe52	\\x145a02765d528f4d4dfd63446fa005aaddff505eb194ce73f4c86930083d747a1ad5e98925906e8d4068b443f93880c730ff4dad900f082e9af6c961	\\x226f0afd01326ad213b2e42367aabfb06c49d394fde11952f3554760697db1b8e165dc18b14c58a92d3adf4b3567eac951fac40a830c732d72be10ca3df74f883fde3b0b4335771044559271d7c3741ef088d0502757ab4fb0bd5115aa9a290435d60179722df7ba7664f95d30853c1c1c2452b682056f6989c98ea9835b265d95ff27b430d622e02d7f8667f18eec0a21027854a905585c75e4f98406955534e789c303b28a89c9a8245994c2a49b59972752dbea42e6062791d884048306c3699487fa1462c6640d0493327f04111d7fba9681409275d4dfe2097d2f4c64a821bd65d1e3e0a45b12f16fc0f97d326eb8445b922ed3fb6778dd2598b99e7eca8e2adeee252061b11f3e007413c6282948a1d245dfa369f49ec29fbc9380f6afb14b23037c8cc77edcfee7acfc7036705c74cd393552	house	trail
evd_01m831s91aemhsktaj5k4hnxn3	\\xf9873f0e674356bada4b5ec542acec3e957a2dc23026cebb34108406120b7eea	\\xa9f5757e01e05b421875fe3ae527dbc9ceb5b5da613cf2973ce652465fe7b782262d193c0602bbbefc94441fb37770ac5aada446440d4833fe7de807	\\x3cec08adc58d05864c37d0c88ecbcd7797fca52ab4153b2b937992aabda7babc3d65706054cede5d9c096fa310d43abe410908fcee223263c1373162660af828bc8f114129f1114d1050a55221655b6945080898cbc8363959daed829169f6d15624c58628e113368a790d72b2a228997d8c4678d68e19a47ed70905d1ed96952d3022a1be1baa418d693d18ff28de94846962c6a9469cfcf37065057cc89c40ef16e36a2f5a38d3a81fb43ef262b1b730923057d967f0375a6a795606e81b0fbc7b37762a8804906866bcd6871f1cbd290b4beec2a2542e68a83277bdc717a7c46288c3a2879e2b0d8db0e32f89ec4e3c62c1e49d7d1d8d88c62e23b5a22b95c5dddc1bfb4d7ccff4d5ec80ced923ec3a339b70c123fb208c4820e762020d325325f8080089c1f236a1ea73172a788a5dda54177c0b	house	trail
evd_01m831s91fe88rc8fcemrzybfm	\\x9c4626ab64fac4ebcb1ca7553ba62027040b824767c74462b30981a2fd982d44	\\x9dcea9d6f03ae0a32c60ffa0718e164efe121003fa4baf967e8cc3febf80f1c91e11a3fd5a9d078b110a0012c182b37d8311e8b8370c805333c6a0ba	\\x531371706c2a88ba79de94e594cb03d110c00fc3852e7ed6a7101cb307db867cc61eaa41bd81a99d55ca9f60b8723416848c6163926d080ff4f67e54a6b8410c47261e3eb98c8872137ae108df3d93abebd0ccdfeffec583639833b972e44f34d012dd44f35ed4fa1136fd248fea351b830cde56a0023df4c36a112877595a6147f279f6171cef53f991ec57571f48e14ae0ed57b47048273c77516662f7bbc3d94d663fdc640d5e307e4f5fe7d6f2d1dca46fda031b3ef646027027d9c87b3e6e530e7a66882fe17d1b3ce3123c1d9336af20177b07166bb0b65af5c8cc85767fdc9914fa27ed9572d7130b6f66dcf4a30dd501dbc1cdefbd976fe6c3bf985f040db77d4e6591a4a47d0cd4e9b510c2d30a74e0b4e0fd6a0350a6b51a7b710ee5fb8a5a63722c64aa3ef3ecd1b18fab9756bef34de3	house	trail
evd_01m831s91qe73begpaj8x0zdw0	\\xb3ba7b80c6bbb1858fc7e9114c810664db7854a1b2d92c1a427bb585f9eb4e55	\\x95f93db2e50d82736c7beb27c02aa9d46a6e24f258bca4c0435e35668cb5f290678473d9318f142f48f0202f94d7cd7558c3e03e99bfe9da5bc1a027	\\xaea6581683357556c4e02b90e63053d242a644ee5c3e2597ff9130ae892d30c6e4fa23c7f2c2ed06c58d82fd9ba22e5de47453072b116e98b03dd0b98714d160bf1bee8f4e5618aa06e66295933302a05df52146374d8b1433e11cfdb967d8696e27eb401b576d01e33156e2967baa894d71115f2723e0a5a527c92015ef8d34559d6d9e83602737b8dc91736c48d2dff0091566dda7fb094e904ffb46a0607e3c1eb4f69c4b1c9f915449762abc6cee7f2d9a32f9930d2cc82a9e377714edd6127920531c3865f336d146e9b4523441663225e0d9c0960001b064c5ecfc89e608594ff220458f4dac48620086f0fe56af08a39e1dbcff9fb677f365caf3919b3c8992eb312068c791cf52b1d16be3f3eecc6a95c81be074780c5baa9188904bc1e3cebc7f4283e464035d836882b4d24db6324de9a8	house	trail
evd_01m831s91vfsrse0n1vt29y79q	\\xadd5486f9776c56f369308b357741ea5b38b7d9c393af6078f6d1634b9beaed5	\\x9c14a1363996521201da83ee27ec419d0044ccb9bb20e45b83f437ecd58d5d06d1343afd6d94b3f00d9982183834a5a016e083dfa94083e746599974	\\x582410d55c573ad78d2faca22e561866b9ba312477d18af75d6b77b48d0998f4ee04bc5c75f6bd98ea93cacfb93afa980b807dd42b9912d2d0003dc877ef92e12713cbeb1c75781efd1713036c74c15752bdaae8d8647520d607217ec23a3687341f5ed148cbb8a28e0ff48eacfc3fff8c3ac0f157b93fdfca21f8be90a8f6001019b1f2e326c5afe8eb51b9204ff7e5024f4efb6870460186a212184967443c0fe165ce0fd85932fa199f0386ae8a93a3f67c4df11669a9217db9111cb6fea09de8cf462fc6afd6c62aae7df154e96468fc41134a71fac171447afe7ca178f08a1f8e454f2044924024b9115a2d7e403bdec5a9f57890382ad99d4d0573adde1cb5b3f91bea88bea6f43be5fc45bfdc8d7fab19cfed89a1500977759da11896edf9f559f528ec915608b701c916988d195dc036649e	house	trail
evd_01m831s91zfs78afeq56977621	\\xafc87d01b3116f014f36fbb599d37cddbed9aad639a4c163167b70502e39c4b3	\\x8d0fa0c74990d32942d57cef8b695ef6c09d2534810a3e2e211fbfddd01e3a39b2d2d4a3225fd9dbd740b41161ec39b9393486da818f02b49bf10c82	\\x265356c0d4fc6d4c782e17916e2e86a46400d656911f5a0ae5d9818a22b1d37cd15b666ad2d799e250d1230a531eec5f2e8e86dcf48328b83a8136463a833b4b04cd7551ac52b15e990e5cd9019151a333021bd2cd06fe5df7ed391b4e57f3521695872e469900e55cd719cc8f1c62a2d5fa9f5f6360a3a00b49547cc535a9544586d0d2422d21b0a8b32a08129a61ba7c224229a27b02cd9ae31c4f6c67e9006d2dd77e629c893c9ff697c9908743d5b29b5545688bea0b192266910a321330570a890ac4e3cfe0afe8f802f628b21204e8c0329e1aba26806b66523e8640bded91beee4b36c9d3b2839540b67b8939f4c619b2351610f86cb4e0d6f07bcab479a226d9b6689992b7f5dac690333d587342838cd156d83a0a7428afa69a636c9b0641b5cee158b33948ecf45fe304e02c3e242497dd	house	trail
evd_01m831s923e60rmjkmwefwyzxa	\\x21a68fc1eff1a27c44ca2c75f868bd3e4922116f6c6054ad8e97f96b0c904e61	\\x91a3c5cc27f1f2243148c202ccdb2699a83a0529267400c58503e22562a637dea1ba2f7f1b032d951b937240c007be4b81a9ad7e872ddefdeb7032a8	\\x58ad5f59c0bae18909b1e0cff046e71d08a60072b7bbbf56280a75dc1b236561d37820632eb4a3d27969f191e86e39f32060ab23619155a5eb60183a9c8f0657efe428249fc86e5281820639db05ab35a41193e6bcd737fb6f788fb7a777fe0b8b575df18a7f3ffd36cbabc7d4f35125da57e85fe90c1f012603c9b46106f7c60f17d3c51e20475c2674ae4830e47fa50225a28b2e3e5aa83185c09a2980fe61651c80855f33ca0398c74197a95689fbfcb875b6892f9878b9f70503dd8723678640a78af9ec67197ccc31f1fda430823c7e86269766629984d95c99bff1ccefb7fc3da7fd5f9e55d519bdbb5f4103e7648538d60823ead4bc122bc38e3377e43099bcb07138a1402e484ef13987f68db9ae8fcaa883c8bea717bdff77719dac75a018dfde12a113f8985387d120924fd1b1028376e5	house	trail
evd_01m831s927fvnbtf86qjtmwdjz	\\x9a8d6b8c6487d25698268f9302a73ce903226d2e3a4c38bee25070af414b9773	\\x7309756bc8b5434f7ba6004f2a7cecaf046d3797a7249d21dd768095666eddc5c47035106a99ac1933492983dfee9e3f5e71f0cfe58509755ac0cb85	\\xaa70f8004a575dd036db5351309d8f5d48edbff9644001cdc419a0d236599cd60c1c252f7f84554c5df012302f5620f5898d966fff5400dc450f6793e68f82c78a4bb1147c4a52389f546f6312ffec0c45e3259d5e903b73bae4dad5c1d0b000c5f5ff4d02936997bb77354657b7abfcb9aaa7700d9cf658bc8fc01a68186ace2ed0502f03e02fd486beee6298f2093a1abb326f2a5e59ce16b9b85787a4ae631562b457b82eee022b8236329e08c47c609dda68e529f13114f07f355ca8054b51a1970f89eced75f3d97214ffb0c5e7152f797740d56e2c23c010091cfa663465b952a2b43857b4917d11aac4febabba3a788fabb511b680acbe41c3f19626fd323a5e799d72e0ef49cd791d75d088b2cf4183172ccdd1cb527db1e74b3e657c1c389471c5911daa5d850548804ec635910f7651f7a	house	trail
evd_01m831s92he0vt5pctxbw97n8d	\\x9aba70460f6ee4bf5ef442863710c9dfccdab2fa0bcdac545d1135ff16b28411	\\x382c900ee93c3cd3374d76cf879d26bdcf0db8a11e6cc6efa5e42fdb3916a62f5288c4c66701be09b80b4b0524091ea7633d5941e7cd6e10b594aa57	\\xe479c6eeead81be4e75dbf3a3d0d9f54f0c301277959fe3c3e2b08d6b1796688c316ce5e8710782489d2e8fae1cdc2b5f605d9890e0a594f84dde32ef48102684941b9362987c7d48b13a0928cdd0d26dd604767ae6c4324a132d26192738649387cfb4cb427a07bb1d86beaac7e2c832406f7d75623bc6c6c1813c51f021c02272978995db6c92eb204e99d128800a4ba0f3af28f3483091d2cf8986ec8398dcff7da96206d3adb8726741112cbb85c95150bb4fd52383ed20e567575ed6ff4833e7ee185d07d275c96de5fc763d73d1329eb40db86b38abe3b6fca9ef4751d7ec0f7655cf3a375846d1b512612622543484b9f8b869b7a1c0870ed35a3a8f6fdbcba2f64aec465bcfd263b42bc56bcb3eaac60b28ed0f7d71ae1013a9008ba5e53095db2255ee58d6f7437b0ff43614a9f77907ebc	house	trail
evd_01m831s92zf76rwtp529dxgsy0	\\xeaceb4d949c93cc3ea7ce61aed9bc74fb80038b634e0e0f7540f9b6d78eae5cd	\\x10a6ffdcd8313357f8eb8fcb2ecf4e94a6f3c064b54fc1b144a071abb696b3d5a261c60e89bc0967ec8052d4222659f96e2c1fa1a1f4ff5f30f4d8ba	\\x8aae0b09b5a4b5cbb3b9cb5ab81b34e88ab79cc66aa5ffa159d296b83fd7535971e91f02db02120d268b2370fb1da1c6b99de19f0ebd66e2e8bcc4df932d10960482e4a30ccceb4c4ef7f35a819af6460c223846621a7c63b34d965b471147244b61d535ba1329b753734360a7723791010d7f60903928eda4d985ec52cf9080d9552ac26317a87cff1e1c0b77e94e433b47982bededd5f8ddbe1f677baa7cadd4a7d492aca3deac20a9401dd4ed91f941720c5fb02d14a6373c9d2f94184984ab31a6143370243f73154b11e5f67d07457efc96607af8f9b6b1a9f3933d12e9cf10e7b90c6a2a8d07721fc8a257bee44d82e89d1c94dc94fec6f51f3ebfa1059d464c6596f05c832e37e4fa5d5759d411bf03b1210463a00742dd11c85590ba21439a6bd25198e3b994295793fd81fa7d8378c23d8c	house	trail
evd_01m831s933fgfraq439vhqssxw	\\x7bd1865077c2722406145c8adb9d24a0626289ed1a55735f90fe8d08c6b39ccf	\\xc3d3892a003508265b057e6310b16f27747ea5fe8a1b1878f7d91a507725a91e286cd65be524e89e344715564c6b87b2ca4884106bf32fb27f27791c	\\x1ed6283b3b47be640cb41057830e53ccf3d0f8df28db50e9c68747cd075c800c5d235128680050e2cc384a1bc03f5e9387be23d10e4991c5e96c829d0488b55a139915efdf37d238e6c5cc95fb801a8d044b66ada9415a4c47e5ad32110796f326e84d87beb82a2ad798cf0ba8f75eb734e2172ab99a869cb21af87eca6e437d13fc3f9653a0fcadc5bb6266c33c2d3f0dc556746f940e1b7b1fa35f7b8d4b38aad388442002896ba0a2942180823a6abadb63695eff9789a0b3ce4e40972173d545580a0ecb5c00db354f96c8d3116a6ae4f0c82cd84faaa7c362a9b4a146aa3940379dfdb4cefd9610da1f7846bdedcff0dd01763285ccf72a32ea218a37f007d401029141ba9b05da4810ed8449ad6e4563ab6ed9cd2fa8cc6dbb83b9292c7445638fb24b0c68a97dd140c1b43f41d1b755cf6da7	house	trail
evd_01m831sjsxev8ageeybhdvw09z	\\x266f0d0c154f340b55d3f6325ddea9e5fca3c5fd261b9ffcd91041a8f2311b6d	\\xb24c984f5006df78eaaa404e748b8530cca5f8709773f57da9dd0bb352e9c01ae482bb6596c50139a6cf44b6749514f42f54c0a7f76f4e36f230eadd	\\x9f9fd969e3ac85de7e8e69994023918334ac8ec4eb7fe10e97dffcadf3517653d5b33c83015605dcb6bd51f5564dd1980b1ca32cccca4447b25ea22e66dce8624e996f1df564f891ba880b19b323fb3aaf96160c121ace005b6fbfbd11de1effbca351b5daf6cde1d25c10ffd4576acd17be4d03d178f64edf170562c1757417526d349d918811f041c34f2c6293edc582626890f494a51007c41c8babf1e8c47b0aaee7141d49b0056a03cd15912e96e8b4b30e5097863f7f2be16d1224d3e2f716ca9494cd67e41cbbf84d7eb312197c0249bfc9db9a007ee8bb20c643bc3581602cc3919c9008ddc8c7eedbc69fd2b36418a3a316a8b5035b2b02b85fadb8994b52b226a44428823dd29033fc0023373db049d3c8a306ebeb6315	house	deposit
evd_01m831sjsze2abfjdc92h9pqvv	\\xc0ebe07910ce99dc3e26a3bc016e1e6b8030126f185f81cb9b3abfd46a2518a9	\\x9db8b1dbeda43781de43ad087f41329cea65c6ef7117ceeb7df95139322b40f257afea4f14d6eb6b30bbe291ccf83983bbef9eca11511e6c2384436f	\\x35c1a8e1d55829ca04b554fedc3af1c34f9803de05a2d5ed5ba5fd44e936d8ef8b6d6b561b4f8b18d3a9e6ba5b390a252012c09e306b2ddcd2d0844faa8960f7c5ffabc17d5de9eb3601e7609a0f1491d4c9f3f46e0d99fdc22e806d2639be5978b95eeb67933653861c60f5d37d70a6a29c63d55921b589791a35045ae58276faf5b5ea6621d07eb5ca5b6a201769278902a5bc0476d8d872c920fde1448edba9bc685dc1b9766a757629bf1312d02ff8ac8bab3a4a8e311ac43ebffdb71103c9609b67a1dcb2000f9794c9ad9f774e36e8522b1a12c791fc292dbb58fb1eaceb1baab3a76c9aed0e564cf455a27a2812d5dd1a1a474a501967595ac334af731caba791af3a98584b29c7a2c677086307a325	house	deposit
evd_01m831sjszfs3syh16zm8scxed	\\x2cad3d6ad8ca0a6716d1bdd0aee4a89853c39c394dc628f739973ede622b90f2	\\xbe569bb2b4f4da5a490458e876a63e681fa4bac3dd7766d67c240ddd35127e0673a5b0ebc001c843596186e266ded25d7d4c2a1bce2ca4f0a3bb3625	\\x3aaafe4d0a1e7d722a4f367446e81843f19ae0e7d37bcbf8d3a51c6b06839fd27c003fc501352bdf5c22050f8f80d56b770dfad85bd5cb8d41e151251ec866aefd49a6be12d7cb9c561e84b080c6dae6bc3b84e8a1d58d3354700a4f3e761169b53d0c6e6163fef3a7f3c309c0d443d86a1a5dea0384d74f774ad53a8224a7e48e8f1567b78d5b486f1524794daa97172698d8b3f486dbee3525d94a43534e7f3d02bea77eadb1f0d97e2062e9253ba3788e57347c4b53e34724f95f627519d6474004cc99c5f93a70cf2e591c9b2fe463936c8d7b9b69168f4fa24b7099885b0e5bb0fca55e02b65eed68f7728ede4cea0ac86a8b831a1c1857c4f8173f8953916d2aaba867ecf867	house	deposit
evd_01m831sjtgeccbh2b4pmrjmw8x	\\x17d163ede75a0510cb9b0cc2e064e80d038c44961ef4ef4dfe481ade5aa174a1	\\x37ecd53574a5f2066e314366e893ea0d7e0e52b92bcb83b26468121170ad495dc4dd615b20cf8c760a276daf779c30dc5a92710562e09bf2a7130edb	\\xa6962a785017a7590ff79a6cd7c0ac8e147083338211912ded733ac78b145564cb9d47b1a3b4919f7918125f68141ed8d910de033506a08a588a017bfca7ad60e13233b647f85ddd90c7984b7fc955609a8c68865082ccc7ed01e22a2ecd53428d2fa01894ede99bab0fa819dd97cda1e4e83207b90853cfb52fe808f270d8e53077c07699820b94a7fa1212711593a68a123854c38912e7cf49d46559c6213c5f1152318faba4e444f26ed8137b3ca9c7b6ce8e66051d6a4bafa9e7d159a05abefcbd89899410c46879a677326692aa1e00ed1793064796e055d1ce020a7d8c0755f81c3141a630cd665fce86fc2b73b136b67ec44a97aebdb43995c3bcaf4bcd0bd84d966afe8c1f90ed7c3e1252ddffd7dc13a4b4e17516f29809da3e54c6ef59d6c67c5ed35e15a1e7d363c7846fb52b0481de17	house	trail
evd_01m831sjthfhaa7vj9pvgdash3	\\xf44ee2415aec70526cd02734c7d80b547dbc51bb14f19b54fe4d15cdd2f558a8	\\x5f90bc405947547fc22d43a63aa7841e628c689efac03262747104e2238c1bf2e1c86190ef046ac027df8cbd5dc4451183f190ba61f527a6dfe69360	\\xc4439bc66e04fe61233699f5782f494262042dcadda2f90b65ef23a984a8452f0fadff6f833683291deee539a84eea9ed3eca5cdf0238572f30a2edfd2b1502adb3a84774fc6cc8bb6ca4cb2b34183f488174ee75a532203374f2fc5a5b4fdd38b311102b6ff5d0a47b314f599aae46af75f5066384fe394e805a6c865f3d1630d231d14dca441173a758e71c25f5d23032b1da636c079b65344cb7a8e833a91c8447d5dabd43abc0462db5e49187e94ecad6be949eb25800d642b632951d4390190efd066c66d4539bd3b08284c776c5c7e5f668b200983bbd4b95a0bd2ea446a2fe9f29b89db2533086ab07a9a6638393d4d8eb7f64d6bbd6ef16f5e030803ebc392eb32c866670d1f2a999c081cb2d6768915c51c4cc5c45164f7831b68555f58fce3edad2cb35f65310c610e81db91c79d82dffc	house	trail
evd_01m831sjthf59bn88607bgxpyx	\\x1363ba6bd5f3f56b3b8c1fc9bc0f7c757a49ddb63912f2cd9814cda824d60a4a	\\x1be8b32d3d7bbfdbc37f174e07dd919c06894c92c45522b46d5417d339a0bdeff3ee5e8c08acfc1ff641a8bf4d24f3644197f33008c5587229a73e2d	\\x42676a859dccc05aa47bc9abd656475f2a54bd55453a146dc709f677038843bfa6741ca2e9795b69c4991aae064b9ff6c689fc95236ebd3afc3ba14959bb674facbd555351cbd5d7dbfdc6e4de2b880e4335b58384717a50dbc3667703bfbd070f67a369b27df031a8a424aa562334cdeb6e35a228a15c7490d0fde6b7ad4b11ffb09a56b3bc7ea5bff330718d524415031412df510463ebb2fda69cbfdf0f94d0c22a38fd52fd64c6a528839caef56c19c3cc657772c8aeea431359b9b4709a862e836354f28ad84813c6d21bd4dafb2eecf07da1c6447de2adec2bba4ad9220a96240d79214f241ef1c9471109c08127b676d8758e22732c33b11b451f62cad96548606109e2b8f8ac79a83c12f3f7a4ef62b9c992deea490d7deb6154be788261a233356cbff12399ff85d3ff0746a41799473ef3	house	trail
\.


--
-- Data for Name: entry; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.entry (index, entry_id, body, leaf_hash, at) FROM stdin;
0	evd_01m831s83gfb88w1gnrtrg4e6b	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230313537303163653161613935386237373437353036336236353665373330316638366535646261303566323933646634656361393339346263663162386533222c226465706f7369746f72223a2237336564333266663664326531643938366436323539366564396264613937313633663434653566333463656636643664633266333437656264306638336663222c226d656469615f74797065223a2235313330303531333330326237396665613265363065656332663866333062363333333861626264333734636337626531653531383464373335656337346561222c226e616d65223a2265353437636462393064353430326266653630323936633037333965333238363437336563336530653064616331666336356130623933666561303161663566222c2273697a655f6279746573223a2265643161626466656435353130363662623937653030383231663533393466623764613861386231313534366565393930666665363131613239626465356531227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383367666238387731676e7274726734653662222c226b696e64223a226465706f736974227d	\\x8924d21bc6cc3f4c81e2691fe28a4e666e80bdbada0909658f7be7a95b47314f	2026-11-23 01:54:30.123+00
1	evd_01m831s843evd9fgaxtphcs3dz	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234633966343262363663616261366661393737343830373733343035393639343431653763313866316132393139393661656439343533316165653431323534222c226465706f7369746f72223a2233643635393661396234613863333565306338353138333762396434353164663839316662653266653739313465316635326333633633353139323438326330222c226d656469615f74797065223a2261376537306239343065383163616535336464373065333466313865383833616134653135313031613336353136336262393236643234343639613264393539222c226e616d65223a2266653263653532383035313265623663663464666236353464363131333937366534393062633832613766396665343334366134613330316366306437333630222c2273697a655f6279746573223a2261633739323662643832373363333734643465633531396131393266663261623335336362656264643361313132356439396161646432393963653036653461227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733834336576643966676178747068637333647a222c226b696e64223a226465706f736974227d	\\x471f4813da40542a25a01255e421dfddc2580a8ed8edaa05071e8718a41b07f3	2026-11-23 01:54:30.123+00
2	evd_01m831s84be75rk7vrwv93kvdj	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262663162306163313739303266663030633866363132303464393538326439636337366432396462313432373039333230303464623132396561333739653139222c226465706f7369746f72223a2231353161383934333230383030626162366164366239343261626238383538313162333437326638333934393433303163353532326163376564383866363733222c226d656469615f74797065223a2231646133633863613838633763353866343366346164623239306439653838323637343562643231366534393232643261333835326535343336626263373639222c226e616d65223a2236356638323132643738653433323030383831316637636131373565636135643139623262343465313862346432353738653234383830613664356535623762222c2273697a655f6279746573223a2230386431373563363066366162636163616632373839623034383261643539363831646664313736333037333030366462636631623764616338313361653966227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383462653735726b377672777639336b76646a222c226b696e64223a226465706f736974227d	\\xdd4f07fa1b7dee357772d1c02e1bfc78b4d7ebfad5fc92aa320899a08c19a4c6	2026-11-23 01:54:30.123+00
3	evd_01m831s84kecv9ca3wj09x7mev	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263323231386664353965626530356230653161376336356637633862353562383633393861336235613264333236623635343138653461666466613264323433222c226465706f7369746f72223a2263636633373139656534653039613862343132313366386438643838643762636661643438646433663062663338656334663030363335636339363838336434222c226d656469615f74797065223a2232653131383066633538306539353939653039333032336666653938366666626366373662643631356465333337616662623863323666336238663764623361222c226e616d65223a2238386534666431383466316663383861316233333938376363346235306231303465343330393164633538316430646639343334613236343166356138366166222c2273697a655f6279746573223a2235626235383538353863393832636465623636356332646236356436323565643963326636393730353634626636323433356562366437643361616332366135227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338346b65637639636133776a303978376d6576222c226b696e64223a226465706f736974227d	\\xddcb7d5376ab67372e529c87ffb7c39d183b7accd790cbe95c944cf1a55a6d98	2026-11-23 01:54:30.123+00
4	evd_01m831s84qffab6ra5hvkkg7jx	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234313531646436626132343166623765336334646633623835363130663935373261373462633163643935633564666664643732353132623338313835663463222c226465706f7369746f72223a2261626166626137346532346435646339613938303162383330643335386336373664323630623361313337626664643136343930323530313930303738613832222c226d656469615f74797065223a2262323235306534636566616132663932346333393031626632306461353134373831613530613033393130363436616635313837386634393761353965613164222c226e616d65223a2263366165616364626232366663363430616134396136393237386562366163663631366434653765646334303435353063326563643238336235663738333032222c2273697a655f6279746573223a2236646539313336313161646635373237626434636363663334663236336466656135633966353863343730306661356532313166373137313537373935303462227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383471666661623672613568766b6b67376a78222c226b696e64223a226465706f736974227d	\\x2748f0d1e42fb1f634402c62d1b743745e090e2c95bd66d86e1dffc66649bd91	2026-11-23 01:54:30.123+00
5	evd_01m831s84vebaaw9eck3a5ymf1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232653661643937313334316435373335613133383565303438333536336332623336643362623539353433303830623361623338396636656134333038333039222c226465706f7369746f72223a2266313462353537386434376666396633393761643531383137313232633239633238643030623363326634323430353739633235656430326137323163653238222c226d656469615f74797065223a2266616639306639366537373364383437623366613830303063396334306562626138623438623465303765323965666639346663333664313535326464353032222c226e616d65223a2239393161333138316538623635386564343336323665646365656161643064613633353033623966646437383338313135653738353035636337373037653334222c2273697a655f6279746573223a2265373439636562306465646337383338363836323936643137363636626534363737366632386362643062623736653038353861356562613137346565306534227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338347665626161773965636b336135796d6631222c226b696e64223a226465706f736974227d	\\x711860742c64b68f5c4ccb0796d79893ff8a33a3ef5cf523da6d55416a80ab6e	2026-11-23 01:54:30.123+00
6	evd_01m831s84zf3dt6qbce8wjq91h	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262666262633532633662643731646131323765303735333537363035623337623033313666333830626664656230613137656263316161626531343436626436222c226465706f7369746f72223a2233623736386437653636336532323065633738336132393437376331383963333566653061663530353831393137366461373631623133636139393335393363222c226d656469615f74797065223a2264346536636632616134646331333034386563393065633338393138633965313065366535663665633530666530336162666134613630653336353561616538222c226e616d65223a2231663166323935616137636636346261663038333465663730313865613034373639316232636666353730303831353137333934363432636364633836663765222c2273697a655f6279746573223a2236376266376263653637656463313232346631333334383137333461373964633136636636643835323333626538616133396334303364393732323965646338227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338347a66336474367162636538776a71393168222c226b696e64223a226465706f736974227d	\\x4132af68f522665c56b82071d5f6c9f87f6340278519e51ea9bb3ef7ea03ef3c	2026-11-23 01:54:30.123+00
7	evd_01m831s853eqk9p016vhn1nwcn	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265326164373932643965376166383839303030343839386234313966323933636139326630633432316138663563613537363162306263373831313439383033222c226465706f7369746f72223a2266363266323837363733323935626463373737353935356264323831656436613238343734343538636438373865313766333162343430663237373463323231222c226d656469615f74797065223a2233613137396130623039336263313734626462326239383365393465383435393164313662633064613262653663373661346339323062363134303833643433222c226e616d65223a2230373666323566393538616539653933333963656330353234353531626462643930363061393630316634303665383938313934333166393763373863393439222c2273697a655f6279746573223a2231326465343535396436346437313066306334613037353465623234336164323938343437326435323534666564356363663831313464633939366432633164227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338353365716b397030313676686e316e77636e222c226b696e64223a226465706f736974227d	\\x34ce9950f804537e11b932ae9788b7ba7536456aaf78677f6a571819064e4609	2026-11-23 01:54:30.123+00
8	evd_01m831s857f9z8cz44x7epg4g7	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265663564333739313462653831333831343164323262303533323935646630326166653265343935396132306532376565326666376262306365306562346633222c226465706f7369746f72223a2239373439346634346433313038373132633031343364306334323837616464366264663833613538386138373132353839353064636137376366376166356530222c226d656469615f74797065223a2236303239353833363536613236623136633531393663396564663661646230626662323036376530336233323939636231336139653663646131363234613434222c226e616d65223a2231656566653439623032643563336337353837623665376337663932646361613531373934626234366363306530303165383966306666343266663332326633222c2273697a655f6279746573223a2232303935626530313134303438313839623933353365343966333539633966653637363736323234386236636363333239663438363166393130633838356437227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338353766397a38637a34347837657067346737222c226b696e64223a226465706f736974227d	\\xf5c6a463cfdb2a9ed4aee44d5c6c3c0e4ca0bfa679dcec27bb57c3f55b86630d	2026-11-23 01:54:30.123+00
9	evd_01m831s85beyjrmyzrw8a9y5rt	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262636137613464623532376530353837376431356330306461306632306364363336303261373936626237386532633638623435363939373339653236353062222c226465706f7369746f72223a2233323961633235636465363530353234323338356233376434626665353865653933326333663436626432306663613735326166643039313434653132356161222c226d656469615f74797065223a2233666561363838613566653331316564303331363336653733653836346239623464303862663563353230633035373262316630636561363035636538373836222c226e616d65223a2232366235343530636239306637363232383630653163386664663832346332623937666435663664666232333134666434616631366463656139336665303733222c2273697a655f6279746573223a2238383537306536323266613039303964386166353132386131393533396263366561323936316365396432343662616164323935646433383233643561353739227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338356265796a726d797a727738613979357274222c226b696e64223a226465706f736974227d	\\x34d09118fcb9912556e554b45ee95bf248d9d1bbdc154c8ea8cdbf881832d635	2026-11-23 01:54:30.123+00
10	evd_01m831s85fewks20xz1q3a1dpg	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231386464366162343333316231333939613863616165353935393163336135333234363737306236636266336361656234666363386362666666393438613966222c226465706f7369746f72223a2238643839623963303661353438653937646533633161656237336534303465333531373839326338323263623862356534333034333531653934653538666237222c226d656469615f74797065223a2239313135333432376662326134666162353936343536346665333362333766616432633835656236653732633730393562366132666134336338353961643235222c226e616d65223a2235396231633839623932666233633738346137616537366433633461616637613633323030636366313635626566626334663336316661656162373736346133222c2273697a655f6279746573223a2262306134346130393536623361316266663066623664303131613538366436343934653033323133333033353763663530656331643033383465613038343863227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338356665776b733230787a3171336131647067222c226b696e64223a226465706f736974227d	\\x7c18e30360b45c78aa0fc94384b669d4ae390577a3b54d4e753113b0910e16f1	2026-11-23 01:54:30.123+00
11	evd_01m831s85kedeb5vnbyt4ey1w0	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262313361363939336537393664336336303162646430623464333834316262666632643531363536373135643739326532303765323061666165303865396561222c226465706f7369746f72223a2231386237326166323964316135396233656364356561666337316539623864396565323735393933306466313033636532303638356531643838326636656237222c226d656469615f74797065223a2239646363336631303466393561363065353566353966633637373630306665666638383865653937353366383264623361393139626638633834343561633365222c226e616d65223a2233663938323132613338343265613637353739316361363731393163396638636463306133353135306233656436313762316331653933306635386239336138222c2273697a655f6279746573223a2232623865323863343038326564653236346464366332623361666134656239343331326236326165383233353234376132373835366132336263643536663534227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338356b6564656235766e627974346579317730222c226b696e64223a226465706f736974227d	\\x48dacb3ce1fb14eda92588d04167a885a0433c0ae3dc40357d016818f6f4a01a	2026-11-23 01:54:30.123+00
12	evd_01m831s85qfgc9v0gd5gbr9n2j	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234323136663536343133336366376537303261303861633134396465656639666633393862613232356536326566643361373361326134323238636566306538222c226465706f7369746f72223a2261393737633464303435376138303831356139336137626132666232616262323839393135613834666565346331653164633730303264616236356632386439222c226d656469615f74797065223a2238386264393138653763343337376130663836353661663365666533303834353839633034376131613435646638343732633161613764663337303531666532222c226e616d65223a2230613263383863356565633063633561643633396661383664343439623032633635316639393935313435633161336332613265653437643463353036393063222c2273697a655f6279746573223a2239316563626138613863643032396366316365383435366331326139386264633131633839626532383238623238336531346637393832373266353337656236227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383571666763397630676435676272396e326a222c226b696e64223a226465706f736974227d	\\xe2ac6ca9eb7cea69f524bc07a17f0b162b775dcdb2ba5d518671c4894f774303	2026-11-23 01:54:30.123+00
13	evd_01m831s85tegpa0v98cv13gbtp	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262353439366633653562656538636663613838386365636635656337616166623032316537343734653662336339616230313936626266363234623131653534222c226465706f7369746f72223a2266643139306565303634373239623061656564323066343264643637623139316531653266666662396465383966653334623834663066333062363863383062222c226d656469615f74797065223a2261653131646561366638616633623637373738353231656136656433643964333762633765363638343762646265313133633562613565643035646131363635222c226e616d65223a2265353437633762386236356439633636313934333732346263346638376537316666633531636666623661306637373461376637313261336236316231383232222c2273697a655f6279746573223a2235383364346165333866326333636565383865353735633331366139633630343037333539303936363733363965623430366331306635666665386637653566227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338357465677061307639386376313367627470222c226b696e64223a226465706f736974227d	\\xaf91dd686ca95352b29ce31c6c6c4603467a2a0761d25aa2c4503583dc4f60a2	2026-11-23 01:54:30.123+00
14	evd_01m831s85zetvt4xqwck9bv8k1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263646433663266323431646234353762326163336265343734646432663935363161373132363531663430346366376566653433396334666466323539643539222c226465706f7369746f72223a2236633565363333313164623431373331643034343665666464353063613163633161623738613137396233303332656635306338636231636237356432396164222c226d656469615f74797065223a2232323838393533653530633234633036666532396537653663336433356339323835303739343631623832616262323434316136666330303639326662396638222c226e616d65223a2238313866303461373534653037306365646335383066356264646562373331316432366531616136336466616665336532393230643731386231633861353230222c2273697a655f6279746573223a2234613534663536303761623666653036306464626565373335646531313733396365326233376366376566396532616566623163323665346632653835376530227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338357a6574767434787177636b396276386b31222c226b696e64223a226465706f736974227d	\\xc5a4c03714f35e8baed9b526df8e1251d99036bc2d2c5e3ac43fac0226981d7a	2026-11-23 01:54:30.123+00
15	evd_01m831s863ev0v55n4fk7zqtw9	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239626565623837393365616462343939633137633039396163623165626265353937396238383261353032393162313038653835623463363066633839396339222c226465706f7369746f72223a2235613339396463383963643531303231373631643137363637336563643866653430373762386665396531616239666439343838646433383438343737626262222c226d656469615f74797065223a2234643964333466326562393234643134396531373666386232623936633661616632626533346336633964616439346565356562303263373032643361373130222c226e616d65223a2262323733633663313866326236633661666564623832363964316237363330623164353563326163326566373435633434353031373865663937333535313537222c2273697a655f6279746573223a2266623430323762386335326234323435613337623631623430343436623164343338396539373835333332376633396266653535393866306239613530373533227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733836336576307635356e34666b377a71747739222c226b696e64223a226465706f736974227d	\\xb28393eb7c83580599e690425a0f2f7c973a3615a7dd25f97df440dc3d0ba203	2026-11-23 01:54:30.123+00
16	evd_01m831s867f5ft3mnn3frtxapz	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234343739323165643532366430613330333866356366323436613339643533336333386232656664346230336339616534363131353266336561663731386465222c226465706f7369746f72223a2239383635336266646339323861653634356632396661333737366636376438326232313631373533376536356436313738346665333334373034643130343733222c226d656469615f74797065223a2233616263653831643434383537373532643131323937393161613264636232616634656230633762626537303362386336336337346463373132653331353064222c226e616d65223a2232623061363164653262303130663433343964333030663665653461353932386430343363363864303331656334663761363461346533386263646165303338222c2273697a655f6279746573223a2230303563623934346662366538343435373561306264653733653766316261613739373835333635613530323534373838623239356165326330353033656434227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338363766356674336d6e6e336672747861707a222c226b696e64223a226465706f736974227d	\\xb2499bd50d6f8aa470402c94d5a6574016a656015402878a94a0e8abdaa15ae2	2026-11-23 01:54:30.123+00
17	evd_01m831s86bedtb19g9cmdr6k8r	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237313061366532366466343631363762663863313033613362313666663938326636373737323731626135326364336639666339356161363335643431343732222c226465706f7369746f72223a2236663233666333356537363165356536346465346134666634356561303737383064363836653931643836336361313038353266363437666432393166633063222c226d656469615f74797065223a2236333237613461653061336365323230356666386530616230643434643931316636353237643966623634393736646231373165356638663531623836346639222c226e616d65223a2261323331333065336632366633316539393336306530363033336563613839643137376161633165366138363061633235656336393530313939313737373838222c2273697a655f6279746573223a2234396335353066643334613063316134633732353734623065613038306336313861666661616161643533383931643161616666383932306233336439643039227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733836626564746231396739636d6472366b3872222c226b696e64223a226465706f736974227d	\\x7c4f13cb4dde49c459936b44ec8ce10f8a7d300b2126a3f9345cb06885a1825a	2026-11-23 01:54:30.123+00
18	evd_01m831s86ffnmrd9f8brq34hw1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235353233613237343439626136343533626365613965393762656234343663323239323635383037373637613638663435653638373632306365373132663432222c226465706f7369746f72223a2235383265356265616631326139343662393335386364373038393066323439646362326630616565346131373964666563656139333636646563366531383239222c226d656469615f74797065223a2261366564643034313738653430663839373036326630373238386130303832613732313932643532653763636136316462303633363163346461303566356665222c226e616d65223a2233653362646533666165633238656438616366633865376136373738643531663134306362653663363732313164333531313663333233306262633338626363222c2273697a655f6279746573223a2261663632366662366461346466346332383435633861646333336162356635303036653963303663383030316465643839366331356364343433663364666634227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383666666e6d72643966386272713334687731222c226b696e64223a226465706f736974227d	\\xa9eaedd0156425ff2234980c238cc692ddd3f27d310b5373090b8bd264576cee	2026-11-23 01:54:30.123+00
19	evd_01m831s86kex0a5s0yf83cr3f0	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265353166653234373363396162663239323565666463633639383261346432356566313461393231333662343363363139666462396237313131323935666135222c226465706f7369746f72223a2261363333613162346339626230633965343135663364333837313961353331323437326466323638316663613836636663373966306162613861633431313031222c226d656469615f74797065223a2235656632656265303333643062373934646564346366636665303237663234306335663231386539333339366163643837613337396235316537663630313063222c226e616d65223a2234663265613132356637386239623237633135613839616633376632613038623639663966333130626264663334353736396334626238326561353731623534222c2273697a655f6279746573223a2235393530666533643064643937386436336466356530626238303033323264616339316431353830356232376637363834616361393738373836303234323239227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338366b65783061357330796638336372336630222c226b696e64223a226465706f736974227d	\\xa00740d91a98806633a93722544bdb0fd47073874cf2d746ed12f0b0860c731d	2026-11-23 01:54:30.123+00
20	evd_01m831s86qf7vb6mrp3dcnjdze	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264346432303232326361613433323535646334353763376636346231323335383461663531316162393738383963613463666165333737366238303533663563222c226465706f7369746f72223a2234356431656665313163323365333132383662653039613665353232336233376537623638643662613234326435616231343935623032376534666134366265222c226d656469615f74797065223a2233306164313065663830316466663661313333653364386132376537373561306531666466623362633761343339623530336637373639633933623339633461222c226e616d65223a2235633365356336313332656464343833303135616437623636336262613066316263636632373262383738346439393864306233336432653733326237383030222c2273697a655f6279746573223a2236653431646331626231613736366662323434313238616134356162303535313037306431376434653664313736326161343038336664323237393235356337227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338367166377662366d72703364636e6a647a65222c226b696e64223a226465706f736974227d	\\x60d2a5662a92c078abe186f85b653a7ef277969fa313e70f2bdf58cb3142862f	2026-11-23 01:54:30.123+00
21	evd_01m831s86zfyrt9epp0gwqfby7	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237326363643566316432646264643935386236653062366138663563646562333331306562343332663934393139303465303735656536643562626133616361222c226465706f7369746f72223a2235376233323733663362366162396234396563363664383461326661396434653165626230386433646331393966613164626666636266313133383363386635222c226d656469615f74797065223a2264373136333332366431656264653939333732613661633964623034343561313733343030343436663366363338356530313164383033336334623762306233222c226e616d65223a2235363133303265656538623264343737643236636336336533643834356330333533663434373132393162303032323730316232633161393062303232613734222c2273697a655f6279746573223a2231313366303263353065653863303136643931333465623962376131363636373135333033316636656263656361363331383930653863353963636633363433227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338367a66797274396570703067777166627937222c226b696e64223a226465706f736974227d	\\xb0c88c3b77dd48500f0c136758654b949c6612a7de2fe1dd023d206c5c431d6c	2026-11-23 01:54:30.123+00
22	evd_01m831s86zfjnb2e1jqhm4g0jd	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264643664386232636436323638393137343535316530366637383733393765303536393937336661616336393632623061303538383431333264343136343139222c226465706f7369746f72223a2266633231303432643635333037303534373839633665316634386465336139373462366361633833393061323965383935393738373431326165316636323639222c226d656469615f74797065223a2265653238343734613238316438396566333065613035313362363134626235333136366461653362396365313861366565616266346164363439623234303266222c226e616d65223a2264393164383630376662643565303231616562343935343363316161663639353737323762303732303464623134366563336132366639346165336331323738222c2273697a655f6279746573223a2266323262626166653038373066633964346163343639643764656262373238313866366530366266363637386131303034393735343231653139613436363037227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338367a666a6e623265316a71686d3467306a64222c226b696e64223a226465706f736974227d	\\x1b1bddded6a47943b4a72cb67e3b3c96f5a70487ab852b97c70adfe9d16d92ab	2026-11-23 01:54:30.123+00
23	evd_01m831s873edjtbhxmf3jxc35t	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237333430326563626134383931663535356131313533376134383961396466343964653030306538653565616331643130636664363361396431666336333431222c226465706f7369746f72223a2262336237393136646661343737656666316161666132383833336264396634333861303138343061396639366633643432323435323563633534653738333765222c226d656469615f74797065223a2262303330303164663433613031643236613364343431336638323866323834343635303633353765316163643431393661383163613034313638393739633064222c226e616d65223a2237323064656661386139356263326664333461633934393532353664373537346466656462336434666564326264366438623530666439376237613935343539222c2273697a655f6279746573223a2264613662333662383765613534306139393539396233656339373435366163373364333734646664303339623636366232666163313939363931613866343464227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338373365646a746268786d66336a7863333574222c226b696e64223a226465706f736974227d	\\xe5767cd75b64c245fe25747264cf42ec4422529fcd844cbd136048f872ec037e	2026-11-23 01:54:30.123+00
24	evd_01m831s877fjqr1gyptzgjzw6d	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232313238653963616463346533376161393432363137626234666636306132386636643035613833383163353662633662643561613861356361636264363734222c226465706f7369746f72223a2238333738366637633062326365633161343931303439303862316531353636613838333466653566653436616265353132343466373266656538306434653836222c226d656469615f74797065223a2265613331636337636263346436323165653937653365393665386536623334396437353338633537356236393662633963326631383234373939616665376166222c226e616d65223a2234626563653166306363363833613264383834623166326461343130316438646265393738356562616361336365316136643633303161333738313232663662222c2273697a655f6279746573223a2238306161653564646663366335343738636537343833393261613963666564393232393430313766623537646163626433616538393166626236393531353835227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383737666a717231677970747a676a7a773664222c226b696e64223a226465706f736974227d	\\x9a378e9f27dee6a8e06a843b37582835f0a3ee6b739d969fe9daf332b731dbfa	2026-11-23 01:54:30.123+00
25	evd_01m831s87beb7sh4j978fbc7wa	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237636463393437323337363939383563653038366432656461643830396165323361666535306138333966623166303332366464363339376235303634663234222c226465706f7369746f72223a2264626635306666346266313764383838343963666531343866373763333361383632663863323461656139313734323137323437336265356139383262306432222c226d656469615f74797065223a2263323337306666383137636235613563656631653733336136646365613266383838363465346564386238353361323031386564633439356536623866303162222c226e616d65223a2239366334353638356637626238663266333039643665333865346365396630643837643233666330346664353664653437306266303936663666666336613232222c2273697a655f6279746573223a2230393131316330353831356335626433333333626432333261333931343238326465396535366631653430333736633836326462393465366430306131643330227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733837626562377368346a393738666263377761222c226b696e64223a226465706f736974227d	\\xd57395f2928ca4d6e4159df057632dec396abe00f96e83f9135c75d36dbd5b1b	2026-11-23 01:54:30.123+00
26	evd_01m831s87fe2nrekqasacxzayd	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266386336313039386666613835373437323831613235313131333035646539313036646434376639363234643666393831613166346436336138623732303035222c226465706f7369746f72223a2236346366366136393265346433373338366539303366363937376337366462383030383630316661626431343539663532353166386338306530326163623733222c226d656469615f74797065223a2236646131336262313032373436366535393663333731353039336266383438653636633663663461333438316464636466383166303761643734663562626537222c226e616d65223a2230356132396633323031663038386561346231303963613035623137666362343938383635376232383538646361663334323230396363346232383530656531222c2273697a655f6279746573223a2231303730346462613239623161343838343162346437373963313438303931653731646237623736343861643037616337303532366239333565393839323837227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338376665326e72656b7161736163787a617964222c226b696e64223a226465706f736974227d	\\xa70d4145e1b4d7b8fa98e80e8a91e05d500fcdff732f03376072b0140c1f8190	2026-11-23 01:54:30.123+00
27	evd_01m831s87kf0d8pvq5dn1xqxss	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237316432323037323038316330303664313266303037663830316335303735366438313463613432623865636639633063333538373330393336353265323734222c226465706f7369746f72223a2264323237333064363833613365303265326366356139633436393437663531396138663039343535666432346532626232616664373438396133616363666162222c226d656469615f74797065223a2264373032613938666637336137616538343537636339376436626533383730326130373030626530313064373336393962313966336334666138303264333738222c226e616d65223a2233336631396661353561663137626536306239613636393436326534383665393431383931353631653266386135396236633964393631666336386466383532222c2273697a655f6279746573223a2261383665366464316638613832303239663161376335343833376264626634663061623839666165653765393430376264363461376237343035656632373264227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338376b6630643870767135646e317871787373222c226b696e64223a226465706f736974227d	\\xd3a102d011309185fa9ef3a25bf44ed29715a2698f0f44346f7ac9bc261fd226	2026-11-23 01:54:30.123+00
28	evd_01m831s87qet8sbzdx3p2gjhhk	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2261313838646531373935653463373263316336396332643735333630353835613662663765396338393162396638626237336162663964303162333463636336222c226465706f7369746f72223a2262393965316463333963386330616261613064343634373933616437303336306562346532396539333163313631323164393736656137356661623965356265222c226d656469615f74797065223a2263663038383032386137353738653965306166346537386532366334333739393132626263353532616535343334643932326565613363663630393635626361222c226e616d65223a2238356665313230313561386334396238383532613630626138303362636335633138326163343638643963303065363064363330656561336336633163643331222c2273697a655f6279746573223a2261373634323135336333306635353261626666356532623063633631346665366264306462306534633434363963353231313566356331343937323730656662227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338377165743873627a6478337032676a68686b222c226b696e64223a226465706f736974227d	\\xd8afc9bd74d1a8691a7ec3e7c0f27977dc952a48a6b94da3677f968f427cad0c	2026-11-23 01:54:30.123+00
29	evd_01m831s87veskadcdq6z6f6pc1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231313662656464336236386166316431333833363432353666633862373966646562333530656466656530616233383730386465386339633366646336633032222c226465706f7369746f72223a2235643362666661366537616638393130333938366339346362653130643136323933303034336338366236363136376438666564663538376265383535396363222c226d656469615f74797065223a2238343265373861636238333634386137363639616336616435346531353837386534313431333932646262306634316566373331356130306235656335373464222c226e616d65223a2261353536363331316464346432653437323830363564383562663039336432333435376464343861623739613732643138373330633461666131313566336665222c2273697a655f6279746573223a2234313138646362643034643232626364383963383232336332663639633566343534613064353538393464346138306232333662616231363766613435386133227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338377665736b6164636471367a366636706331222c226b696e64223a226465706f736974227d	\\xce53a76e41fda691df8dd6088a722deb635d2d38c491e538eb650d8e61581573	2026-11-23 01:54:30.123+00
30	evd_01m831s87zf5c9g87qhsare56m	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231353235633436313634326630346661346266656532326433333162303562303464336339643237303734383337313162633838333439633630373532363764222c226465706f7369746f72223a2232323361313736393864376336376635336134633834383639386239313439643633653038343763626633336164393036633730326164363061663436633166222c226d656469615f74797065223a2233326633393163643264633534353364396638376439616330356666636633343163393162636565386163326461643230363534333466386132303936363039222c226e616d65223a2264363064616439373733336434376330363232316535396463343661633563313637333331363161343539653333356636373264366639316637666136316131222c2273697a655f6279746573223a2239613131646331346264363663633661383131663363343930333530633038616636393833353932643066363137643066633539393761303032303733393239227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338377a6635633967383771687361726535366d222c226b696e64223a226465706f736974227d	\\x0a7cd72196c61dc9f79158488368ca333d9a956de4d5b9f5f547aa455230bc44	2026-11-23 01:54:30.123+00
31	evd_01m831s887fnbarbkc9fgj6vp2	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237336564383339323537343237346233303337373864396462646166313761373230346663653735653666373265353932656536346561633366366266393336222c226465706f7369746f72223a2263313432363232396635646337326661323135623031386636653535323962306161346635363832613663633230306139316335393133393764643030363033222c226d656469615f74797065223a2264386631636530386661326166353437363835366334363338343764353130346233623637336238613136383766313937303363346634303834333436653233222c226e616d65223a2263646434333964393061663066323735633130326462613737373739323763393362323966623838613034373238393531376539396562323961376464303864222c2273697a655f6279746573223a2263373633313161666638613331383864303361663631366536616335663833626532626536396133616336626666643537386333343762646137643434343036227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383837666e626172626b633966676a36767032222c226b696e64223a226465706f736974227d	\\x3a4766ba09ded5916d9bc190169a68fe8e99c36cde6b426bae3531fb4980d2bf	2026-11-23 01:54:30.123+00
32	evd_01m831s88bedwvgwmvgjjzyhxk	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234633736643236623837396334303636363266623661383333326664656565663638636161626139323930666132623865343861636463653238333130353338222c226465706f7369746f72223a2234653966356239376239376338656166363063346463313165366533373737613965626333353965343930396235333263356162646536633466623134666665222c226d656469615f74797065223a2232613066363366326436333232316532316564613938663262633461356662383732336362366436323166386263383036366430313232353234623964316130222c226e616d65223a2238366534313039353436633630383661323638306663383936363332633634643864643831343262333633383237643431663864613735656130363536353931222c2273697a655f6279746573223a2264363139383365363364396530383732653436393731306137616536333232393134303931366530613834323635386235643363386335336662646539333963227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733838626564777667776d76676a6a7a7968786b222c226b696e64223a226465706f736974227d	\\xbaef4dd3a82eb8b4245f3f35f987c762fd6dba6cd6439515680f94de9d7cd779	2026-11-23 01:54:30.123+00
33	evd_01m831s88ffbxr7hfhq787f9wy	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266653434616366353136393438343366333034663339393264646639346638653030343362623036336561336465323139376266376565323564386438613866222c226465706f7369746f72223a2231343764306463326239323334326261613532636537356130356265616336666137623766356434653535353032303836306262653836366236396563666664222c226d656469615f74797065223a2266653931666539373932346663633038396261376636313734626537623866643838393835383265663032366239396363633830366632343139663634353638222c226e616d65223a2265383438353661383662663434613963663665646432323065303263363461373364663163336434633331353834653234343136633161643966393466353438222c2273697a655f6279746573223a2263373662643932653832316430626233323639363030613464383234306639366163633766383739366433346530633739326433656161353166653463623636227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338386666627872376866687137383766397779222c226b696e64223a226465706f736974227d	\\xee2e89a6c6584a429e006d017c6a42a6329cb5e38e8f09471c49abeced41ff7f	2026-11-23 01:54:30.123+00
34	evd_01m831s88kedsskd3ebgwjtea5	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230396331666561646230346237663530336336633137656435633530343261643532663563323966646137393766393064323631363561373736383338363066222c226465706f7369746f72223a2239653239313331333139333561376662333837313964303362346538646534326435633439386661623461366637316163633939313832346362623037306639222c226d656469615f74797065223a2233643330626432386334356134663363306166336361653361363032333161373962363430653234633439613239663066333566373033643861383938363838222c226e616d65223a2265393237646231643862333331653863346239356366313231356538373837613465663961623039623136663565393262653632353432623964336364656364222c2273697a655f6279746573223a2233626333656535333930303535383231393563383061353863613230653038653165393236343064653762646631383935323362303366323762326530616331227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338386b656473736b6433656267776a74656135222c226b696e64223a226465706f736974227d	\\xe3aa1e24266f3dc34785ff0ab4491a1cf66428db6aa26c783c31baece7c7924e	2026-11-23 01:54:30.123+00
35	evd_01m831s88vf6gvqa0dwttgbn58	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235643637386664303830666237303037346233353138363339386661353634366363326539636463386137616666663630646364383230333734653462663936222c226465706f7369746f72223a2263356563316139663430666165303334303132323339353335303964663865383331663462346262303131653761376461316239373337643839613532383435222c226d656469615f74797065223a2233613432613661376331656435353030326661653739303633356433313163383765643566316463393637633861636633633236316465636666643732316564222c226e616d65223a2235613363633031313836346663396537616263376530363463346361343835653731633931326639303263343030393663313766373339646161333930633632222c2273697a655f6279746573223a2262323165613462303837346662326566376438373030346330383562353736653334316638336236323030386365333334363635613662636365376631373062227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383876663667767161306477747467626e3538222c226b696e64223a226465706f736974227d	\\x687cc9df460b7f6997a991d9855d90f66bb0924c20711912024a5c9057cf298e	2026-11-23 01:54:30.123+00
36	evd_01m831s88zev7sws31736wynq0	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238373864356139333333383861336365333161353731326634323464616164393466303233383533393136373763333763643264623534613965613031336365222c226465706f7369746f72223a2239383161326666343061366666336635653333643436383934656132646261613466636362663730383039613030656633383664666365633435643464633863222c226d656469615f74797065223a2234303034646264633235353263613336623539383235373264373138343764383333646266346461373835383235373737626234636139326436306565376136222c226e616d65223a2236393964383237633039393066666431386434303738333239353239626262626366623630366362326532313365623366383766333531313730623463353530222c2273697a655f6279746573223a2266313865373265323761373134366536393430316562363964393866303961313361633462623532643332613661353631613466303132666531306663396138227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338387a657637737773333137333677796e7130222c226b696e64223a226465706f736974227d	\\xabc5db161b1d573fa9408210e2fc2319356527f92044e5a94c8926550d361f92	2026-11-23 01:54:30.123+00
37	evd_01m831s893fp6896jemvnc8esp	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266333061326635386165366263623161316637353737313731623962383961333066663762623166616566323563623332613533346165326262376165366330222c226465706f7369746f72223a2238336334643764306335366232666461653630303566623765653665613937306239363938383934396134316463356239666237663730666436623131643830222c226d656469615f74797065223a2261646237666639353966653238636164383030343964386532666532376165353738306563396339666163336263386634616632663363626132326430333532222c226e616d65223a2236333564363633633362323236336438663139386631663330313665306131363264343263633565633432383363343838383261653233656565366237353335222c2273697a655f6279746573223a2230626263346137396566656433643261303739303265353862616430313136666136333032666438626166313533303635613836363861643261663763323439227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733839336670363839366a656d766e6338657370222c226b696e64223a226465706f736974227d	\\xcb17cae848c9ca3bdf91de2a46e84fed3d25a9ba4d761f98e105bf11863f6668	2026-11-23 01:54:30.123+00
38	evd_01m831s89bepnsth86c4jr6awa	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262373536396565333230643732666433343163613536333038306262393235633534303963313931333462396534313366373364666163643163633731333265222c226465706f7369746f72223a2236326135333436653134303537613835376239373366616163343732326263333330613432316664373436303138343430633063623137356531626131316266222c226d656469615f74797065223a2235303562643435363339393831633463633937383561623361386138373637396264316532643663656564613138326163646439633537353766313461646161222c226e616d65223a2263356265626665376234643462613163313630663063306333313237656435323335383539633663666334323264633664343130303934323865643835333737222c2273697a655f6279746573223a2237646638333737663866356233633136333334666535326437656439303265303931333064316337646635366164326562373435343430383338633432623632227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338396265706e737468383663346a7236617761222c226b696e64223a226465706f736974227d	\\xe383d6ea82d5478174460f66fbad114c557da06c796c6a76f8969b0eca558fbb	2026-11-23 01:54:30.123+00
39	evd_01m831s89df0ts53grk6j3mkbg	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230373731313335643764393163643863616464333663356433353332633339633232333535373063616635313332303532613263363961666163363834366561222c226465706f7369746f72223a2230643263363864613163346362363036336564326334316135616262393464373835373435396435393630613866643335333037633336633265633332633136222c226d656469615f74797065223a2234643934373266313661326233633330626634656235363565656265383835633339626461613465616137323462633964326330356138623433666133623061222c226e616d65223a2234366534333637313030393137383163326366333132666531356233306665613038323961386133363731306261366533323664643331356161333362353265222c2273697a655f6279746573223a2264376365633836303764653930353832326438613839316331326463323565323465343637646138633864303666613036303031393933386131616336663463227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338396466307473353367726b366a336d6b6267222c226b696e64223a226465706f736974227d	\\xa85f6dfd000d155329cda003ecec97f78a71f465c33e07af53e10cc7d84bf139	2026-11-23 01:54:30.123+00
40	evd_01m831s89kfraa22ff54tdymtr	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232386562653338343265656365363131316333343334333263616334656638396266316236343162636261386631353733376662376361366632633364613535222c226465706f7369746f72223a2262633033316231613730393936653961616331303464346334393161633465613064363536383338326433623563616334313834303462316137343064356466222c226d656469615f74797065223a2238643639666630343863326232343666663137306561313365386562343365633437376462366139303839616337356435613034303237383735393561313536222c226e616d65223a2266616134303461373531363363636661363638323432383730396430353938666135316232626134633064376331323532376331613131376162653166623839222c2273697a655f6279746573223a2264356663333734613934356439623830346664346135643637666536323461343730653162633935623362663466663865613365346633626533346365623666227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338396b667261613232666635347464796d7472222c226b696e64223a226465706f736974227d	\\x4cc66da786486d21d9363a179375514346f0d7c4e4a172229b2fadc71691140c	2026-11-23 01:54:30.123+00
41	evd_01m831s89qefdbvfh79mv4hbny	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262646137616637333733313464613135363230336265323337666539343934393763383661646161353139346531303035633366326433313739303963353163222c226465706f7369746f72223a2263306130323761313665663835383462396134363530663266316137616232353665656464363463353439646535306637363462623165663131636431323730222c226d656469615f74797065223a2237393733656561386161643463666435653131633235653137373735363864366662663231636235643532613331383437356239646564323538386130363838222c226e616d65223a2230613761636137376462653062386466363235303830316137353834643835643830633232666231323630383862643363303232353831373134333366653832222c2273697a655f6279746573223a2266343562343535373564663838393737393932626162396530656235646130313364366634663235636633653230383864643063643638376235383739323731227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733839716566646276666837396d763468626e79222c226b696e64223a226465706f736974227d	\\xdc03e3fbf81b8a68927f596672351a9a774f9dec882caeb94070459cb3f94c33	2026-11-23 01:54:30.123+00
42	evd_01m831s89wfhds915zv4ymrs9g	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235663433356438353063343832626335356632646566343239663631336463383339653864363131343334646139646437333335623039316163356462653332222c226465706f7369746f72223a2264623265346335383163666266666664313932333831323666616138346531366136383932643835353633386636333435313337633234346564343562666333222c226d656469615f74797065223a2231666332366238386632306437336639346438376136376436383061306232343438336431316335633134306533393266616630333939653930326566633666222c226e616d65223a2266336562356633313965353563326535313439396537386434303239393065383134333832336237393665383936376564346331346132656466663938346534222c2273697a655f6279746573223a2234323836366533383633386665613962386338316630333236636566393535356634333639316566666562366235396136333936626162356466316532653733227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173383977666864733931357a7634796d72733967222c226b696e64223a226465706f736974227d	\\xeba9ecf3435f77c848d551b96b51b5e1a1e690dfa878e4eb48b0594194fa9388	2026-11-23 01:54:30.123+00
43	evd_01m831s8a1f4crjha1af1eq5bh	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233316138306230326539356235643533643734326561633637353730306261313039326262366362363663663065343438386139333864666536623966373030222c226465706f7369746f72223a2235616562326165366163613735363535366235623132346566336363613766303534323865663535363361663164396234633064333235346662383233643931222c226d656469615f74797065223a2234623939373232393666333237623734656231326565323561383631373238326536313338623931366138346363366137656162306466623631643366653461222c226e616d65223a2231346138643137336361636137616639643635626466333461363764663863646133306638303165336234633933333636626637643865656638383662636630222c2273697a655f6279746573223a2263343036346330373562313734393462363337333838653135373533646137396339303763313035616430643535623831663761636161623462613932653231227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386131663463726a6861316166316571356268222c226b696e64223a226465706f736974227d	\\x3f3e7337270cbeb92ec89488be1396ff9dfcf96f20355a67da3228686059b23f	2026-11-23 01:54:30.123+00
44	evd_01m831s8a7ej09nxazzqnxszd4	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234663266306266353636383561336464626535636134393264363432346335393439393338333932323366383466626238376335616366336133393331336262222c226465706f7369746f72223a2266616437366335663138623363383833346138653264356265633166356164323262353366366532663637366439303634666264653262323936376132363163222c226d656469615f74797065223a2266633461386162316462343039313330323131396131323036303133343238373538386663313164336332386438323534663339353939306161316363353063222c226e616d65223a2263363736646635313266316230613662656164306239633763313266643839343030363265356130396665333563663166316437323466626632666532373563222c2273697a655f6279746573223a2265393237346232623964343033303562363637373261633431616631353564353561653932636332323362313665646336333037633365383163336434633564227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386137656a30396e78617a7a716e78737a6434222c226b696e64223a226465706f736974227d	\\xe2c4f880cbc5fcb68ae03fdbd91935aa76dc3417dac698076f8e1fe370ebb169	2026-11-23 01:54:30.123+00
45	evd_01m831s8aff3kr8xq60tz1v6y0	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237343731613338396664326466643762396434396563393931333762326632386234363562313766303663356331373261646233313162326438343236613633222c226465706f7369746f72223a2238623535376361323533326239616265346335353136663332393938663436613263653462653932313837623139303033623830383133393238303731366565222c226d656469615f74797065223a2239336463656363653161616534373832383739366138363331623631346431333330373735393265303736383331313734656231626335646339373463326163222c226e616d65223a2262383637306236313261373464646435343237343662616366333366343662653362396434633836373539326666373833343066643130616361313632646461222c2273697a655f6279746573223a2237366434353136346136393961353733386265366462653065323536623733613335353163656564663134333066393931663436633231383031363134663534227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338616666336b723878713630747a3176367930222c226b696e64223a226465706f736974227d	\\x009bafd6e731f4fb3c3e1663f1ead95251a23983c5ef65b914fc6b2aae16b3f6	2026-11-23 01:54:30.123+00
46	evd_01m831s8ahfm68rjwjjgnbctmt	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265326235613232386364643633663933636434623632336262613763656234393665363239623365666438346638333339336436326136616639353333323832222c226465706f7369746f72223a2230383266663537313965663639373633666136633030363332303532626436353662376332386566653462396562633437326166376365356163313564333132222c226d656469615f74797065223a2235613935383038616230613936616339376663336333656465333264653735393564623537373636366263353165336264636138303364393639626362333130222c226e616d65223a2232626465363932623866623964353232396663333938363365303161393766623666336262336331333661666536353133303363643632633033656136363861222c2273697a655f6279746573223a2231386434636265623163666461646565636431326136643639343734653834613035313261616364643431646637643238343733666566333965353563336264227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386168666d3638726a776a6a676e6263746d74222c226b696e64223a226465706f736974227d	\\xa14f36a85b5965521d1166f884b3748fcc61ad6632a3f7594557337ba970261c	2026-11-23 01:54:30.123+00
47	evd_01m831s8aqf7tre9fzvpqt4hq3	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235393663373534323938623431326531346238373465353234613738653863623964646633313131323630363761303666343831346538383534343532323233222c226465706f7369746f72223a2236356262356337376564646530373765366266396139663834656332643062396365366230393937363762373436393235383037363137336131313834363537222c226d656469615f74797065223a2261663731663831626463333539333538646532366234353839363564303162313930623237356666366633663431666439636363393839373261323065663862222c226e616d65223a2265353266646134356132666431326164393662643236333764626138373432356633306165366333663136633932376631343563333265643237613262396137222c2273697a655f6279746573223a2232626466653032633238323165343836366165343736313236633137656636663039313562636666613734366663316163353539643366306331613836373961227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386171663774726539667a7670717434687133222c226b696e64223a226465706f736974227d	\\xc1eb0375f3096381812749120e2103566079adb61531829b40e44b6dbcb7b992	2026-11-23 01:54:30.123+00
48	evd_01m831s8avffmb99q33h2g3924	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231653139343838323030303633323635393030646633313936373065616261346563386264353761396232663037326338306332363530336235366433663863222c226465706f7369746f72223a2266653261616430326261343036383662646136623564613763346639303934366434613764623735303564613839393766313230643163333362663064626465222c226d656469615f74797065223a2236663462343365376661366431313439646561363938306534343731373864323339386663306432323236633730333062633235363133633934363765356337222c226e616d65223a2235303134666236386634323135336431386262653737353032333536363233363265386262313333653866363733393634633532303431323462303830643438222c2273697a655f6279746573223a2232303066383365656437663639326265653165323135356138613632623238633666326537313235353263376632353636663536653435623130613537616662227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338617666666d62393971333368326733393234222c226b696e64223a226465706f736974227d	\\x97a33776c3b0975298efe1f82a5145b4dd5b37a5be67185b0dffa3ee365b7d7d	2026-11-23 01:54:30.123+00
49	evd_01m831s8b3fc1bmsgk4pxwvfb1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262303261366265386665366163613636386531376634316534303866396162393665643136323135613736643763636362373038313532373533346537666166222c226465706f7369746f72223a2230343134386361643635346338643866343630623433643465653934326131336634333966393661613539313362383561623436666233373731646439343430222c226d656469615f74797065223a2237356639326332663731393264643034623933303533343839656439623033656438323237393762616161363236663561363637303265386262336565616130222c226e616d65223a2239353731393566356335623435646239373136653463393433633733393536396433363432323435653739633030343438393430646238366539303562363862222c2273697a655f6279746573223a2262303562613731303234373233303339313439663838343037383863343565306231313533393730363531643831646336346362353836373835363332323030227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386233666331626d73676b3470787776666231222c226b696e64223a226465706f736974227d	\\x29ea121c224eee47f0d94d85892a5db53053f8d4f64825ceb4afd5bf97b03b55	2026-11-23 01:54:30.123+00
50	evd_01m831s8b7e25b93bf0vwpte75	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230616530623738356464613631303238366161343530633366396366373661623062373133386131643437636262656461366535366130316665643062613964222c226465706f7369746f72223a2264343739396637313863396165383437663931333438313039646230633635633034616232656136316662356438373461356138633033626261643633613231222c226d656469615f74797065223a2262383236653636633539346537623463626263623766373531393866323732316461353830653565633161633562663264306139663333386161616466383065222c226e616d65223a2261356464643863376263393137313733633033656365646362643231656363316639633361303839316435306634623134653039376138663431333461366534222c2273697a655f6279746573223a2232363966666263663031373933306666663563383161373565646534393037383438353039623231346533366430336566653532386439623532643362356331227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338623765323562393362663076777074653735222c226b696e64223a226465706f736974227d	\\x6b13ccd51c4bd0c6dd11d5ffbbcecccff285ae395c4de170685ef0ae60350c02	2026-11-23 01:54:30.123+00
51	evd_01m831s8bce4ws4s7pqq13ns7v	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263333464643535656339333466326139643332356334323438646137313935366564623637663831343166636632373761333430383238666463353433323465222c226465706f7369746f72223a2238343064353461663566623766373134623364646231623937313164626538396564636433323230366465303036366636336633306134343565313633373939222c226d656469615f74797065223a2234613036656664373036646661326434666539616630336431383334356339343737666661343734383933376164356136363432636330613365376630363862222c226e616d65223a2230363661373130626230333237613231356639343563656438323338653936396334363239643630303435383834613237656634386566366337343764393739222c2273697a655f6279746573223a2264383363323031333038323165363739633964653134343838663530333961613932336564356366383038313937633238626663333434643033333233393038227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733862636534777334733770717131336e733776222c226b696e64223a226465706f736974227d	\\x49005c6d42aa12026c055e47a15ef45a62e37643f5d1a9f5da4b13c6d5c06579	2026-11-23 01:54:30.123+00
52	evd_01m831s8beffda4hxkwtayy9f8	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264663733363032663439326237336639663930646334353630616433373365623930313734383935386530303838636538393963363539356161326139326262222c226465706f7369746f72223a2239613439303165346633623166306662373737613861313561303233356531626564336231613363643865636330313134363034383236643831626435323532222c226d656469615f74797065223a2238653533653532376662646637363865626133373730363437363137646132346361393461326232326234336161666237663238353162633536313336366632222c226e616d65223a2266653761393639613637383134643335383130363639643163636133666233396231396536336131666362623537316237366632373235643561613130313730222c2273697a655f6279746573223a2262396566633537303332666234373164343630303336326364316261326566343961303437633265346232373262393734613937323061363933613431653465227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386265666664613468786b7774617979396638222c226b696e64223a226465706f736974227d	\\x8d54ddbc733430c1372155dc5c08d0ba4a4c974f5d311b79d1d422010e0fd671	2026-11-23 01:54:30.123+00
53	evd_01m831s8bkeb9ag3r596cwmg66	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237393366656363356237653039653765633262613664373933376537363366626564633337306330353663636261656238616536343466346162323832343934222c226465706f7369746f72223a2237343666636138396239363634393132323333336664613264663437356637356232363131373137663261353535343335363731353537313136333030353362222c226d656469615f74797065223a2233306666353438366637343464303565386237323939396638646662316661616531356263623832366634613366383636373036386635326637323265323136222c226e616d65223a2234666636353938653237616136303265356264316363646539646263343631373661366130343232343631383732383039666537663238316565626662353063222c2273697a655f6279746573223a2239336336623132646262373332353362623038366533646337386333316131616137376534653365323731363031363135643635653831366638333361333934227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338626b6562396167337235393663776d673636222c226b696e64223a226465706f736974227d	\\xe473526183a890fb5f4341333d2f0484593534bc2482fc4f904c06cd175d56d0	2026-11-23 01:54:30.123+00
54	evd_01m831s8bvfys98tw22nh12kzt	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232643630653739333135343033363661373138323635313638396235623538313461626465383334303863323365303166373631316336633865306434623563222c226465706f7369746f72223a2236363934313361386434343331653933633638303666353930656436656339306163363831663336626162373739306638373236353061373535313639323832222c226d656469615f74797065223a2230333232376662306432353666393635316664373439316530623631373761663833653665623433633737363434633731626530363734343236373938323731222c226e616d65223a2261303963646337373935383330613130383130363066633466646436616535656565356139383133366465343339386134316433653530323330323562616132222c2273697a655f6279746573223a2235313437383961616562643939663665333230383837333365376463366535643730333839373033326536623131353432363066323961646266633238353861227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733862766679733938747732326e6831326b7a74222c226b696e64223a226465706f736974227d	\\xdb4fe5c4e907bd458f9e0c44a8c3baec43da6c14c54590a02a54bb98703bf14d	2026-11-23 01:54:30.123+00
55	evd_01m831s8bzeg2tgxw3cstaaygw	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239343763363739393038666432393566623666623961386132636131396666313530626532646332613438363161633131306133396136306435386437356235222c226465706f7369746f72223a2265383732633265346466333264633761656133313039613066396336373333636135303939373666626630336230396237393832343132366363616534323064222c226d656469615f74797065223a2234383664613737353435393166306237353538393931383562646534383566303464303332386462303939373863643630336465656564386336663565366230222c226e616d65223a2263363765306232306261363630643532336134396130323063346534663766346364666161376536306332653461373162626430656164373861323932336166222c2273697a655f6279746573223a2234643334393837393463346465633761383864633938333235626533653466306130353335316536643237623335343866666134343832646135343566336638227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338627a65673274677877336373746161796777222c226b696e64223a226465706f736974227d	\\x28aaba8053cbd5fe23f2c903ad9aa86413a7009fd0b3d1f3eefcb7d05f88bd96	2026-11-23 01:54:30.123+00
56	evd_01m831s8c3fqc9289mx6k95y93	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230633536393936386462373862633838666334313737616635393537316535343531373235623436633335363766366532366530386534613566316133613630222c226465706f7369746f72223a2231653134393430643434333362623464623561303964323163643035653830626639656661356439383162616335346633353166366332303066343463656230222c226d656469615f74797065223a2230363632396463663463393532313536333738646334623634393930643139626231363333343361653363316463656265623636346433626535336661633237222c226e616d65223a2233373664306337613536643465646265666132373264323932633333363438326236623866663233396565303334393835396337623264336661303066316639222c2273697a655f6279746573223a2236326464643365386537336431353164373162653339313039376264646534353462343032663264393563386663393231663439666130616232353038643966227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386333667163393238396d78366b3935793933222c226b696e64223a226465706f736974227d	\\x030d06661269d336aa70e8cb6d73f99cd7486b9130b5cc5fd15e155c8ec1bf9d	2026-11-23 01:54:30.123+00
57	evd_01m831s8c7fh8s046bs56wqbh4	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230626335373135623535646139373163336161336138383131666531333164653461303935356530386439363832626138353539356639313636613135396666222c226465706f7369746f72223a2234303935353261616362336665323637303565666530396637656634316232633132313632633730376139633465326561653264383264333432353264613732222c226d656469615f74797065223a2235373134333164633331336366396336343566343135336134633165643432333834656534633030313461333035346136366239646230383334386133666433222c226e616d65223a2235643761303330663635306538656562383837363663386338313866363530336230626533643236656463346433303766633135613735646262356363343135222c2273697a655f6279746573223a2264663334663736663365306537353133633563326239386231626565326331363735643733663833656666383061313038333064656232663738633230633136227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338633766683873303436627335367771626834222c226b696e64223a226465706f736974227d	\\x589e5ea7224965510b64871a57207878fc564164f534e7aefa2a9ff37fc33934	2026-11-23 01:54:30.123+00
58	evd_01m831s8cbe7hrj8dyyb7enyw1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237363431383432383638613136343533326335643965353439316464386162663736333861366133373337636339316638366633396266323633383733303632222c226465706f7369746f72223a2235323766663161383563643661366631393337356533383330666362323734343333646331393166613236383131303138373465643662616262663335386566222c226d656469615f74797065223a2238336661646131303366346334653839353839316265366262353163653830333866643839333839316135326434353932636431613737396335353839316532222c226e616d65223a2235333530363866373061616535343635643333346430643465623539336235326365336133356532386439383130336532343164333262303432313064666265222c2273697a655f6279746573223a2234623564636634333065386238303766343364613935626666653239336462643932313966623230323764616435393462326235373735303961356333653138227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386362653768726a386479796237656e797731222c226b696e64223a226465706f736974227d	\\x7b2e86ab093cb415233142276518fd44dd8a70e1bcee719ddac1bf0de25dd939	2026-11-23 01:54:30.123+00
59	evd_01m831s8cffn4be9qt5dq6z0y7	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232353831346136313063396637356234613262373837323964646664303462373361393735353537303730646261633563396133326639376337336362396566222c226465706f7369746f72223a2230356662343465363261366164643063313634306634306135353963623637353061376162383662373064623861323164373264343763663035323637663863222c226d656469615f74797065223a2235383036626531353836393139356537313764376536366465316333373634343435383239316336636239306431666234653663313931616238666362373330222c226e616d65223a2233616362333139346563666133613938393233343235306163373833326232343861366230386439646333643932613031323662656631316438316564613530222c2273697a655f6279746573223a2261646634646530353964653336376362353434316635643661313666626364666430383131653232346561333961393732663632663863623833643963383162227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386366666e346265397174356471367a307937222c226b696e64223a226465706f736974227d	\\x2804a66cc1e9c645e1fb545b38b639955c64ca9837511c664f207bdf949eb053	2026-11-23 01:54:30.123+00
60	evd_01m831s8ckeyp8j5z5336stwt7	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266636630356366393236613663666534343630383235386238623937373930386264323761356532346132383365376334343433386363306236663431316264222c226465706f7369746f72223a2237616633376531663331343439306362646533626264366230623038336362376539393139343235383836303632666434663631363435616134633966376133222c226d656469615f74797065223a2239626666623532376633666530633465613764663961323265663037346434326463373837626635303561336362633037623839336561353837303933656132222c226e616d65223a2236353834636432643565353835663739343430613564303663336264646365366463373465623561653134356265343566633432633338313361643538323132222c2273697a655f6279746573223a2264313732373635316138353937376364653833633932383534373230653439626466653065376665666131373833356361323133346134356131326261363030227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338636b657970386a357a353333367374777437222c226b696e64223a226465706f736974227d	\\x2fd29978b021228d9c5df661891950aec46ceeb018dbab9fcd86dcbae39ce220	2026-11-23 01:54:30.123+00
61	evd_01m831s8cqen9t4nzdmzye77sd	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233393061313435613334383964626435303736343132663062663363343937646331313836663561333364386533323066303063656364373638663132336331222c226465706f7369746f72223a2264383532366164616338643965663138393337646663356633303664386633323537353465633663613561346132313432303637366666363763303133383734222c226d656469615f74797065223a2234306233623032326530316633343732393135386663626565663235373930376264386436383539333939343561666134353434333264356335646262343061222c226e616d65223a2261646431346232363234653037323733346666346562386461356331353765393430373064353332646561613734383430656436356433313136363238376466222c2273697a655f6279746573223a2266306566336238323761636338353961393666386632386530323161643361643239313663343436633335303566363439376639653730336633643861633163227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386371656e3974346e7a646d7a796537377364222c226b696e64223a226465706f736974227d	\\x110c9a4e3b4cece8b288a649075f0a707e2f9ce15825ba4897f5dc38873426f2	2026-11-23 01:54:30.123+00
62	evd_01m831s8cve8ttda132n4aa5hm	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233366436303935333035313661353938356332323231396235336133613533633332656461313165636162656632303137323634336539343436373766623130222c226465706f7369746f72223a2236363235303063323763353461633930623231373363336261313834333536323562373439363266373764313638643735396235333062646431323636396562222c226d656469615f74797065223a2234306335393364383734633235376232323431366166336438633661303536313664663431316330393638306366313230313962383432623633626638633062222c226e616d65223a2239666234313565616161666566336531336636333931643930656132653332356538373636386437626265333236383237313232663430363134313431353533222c2273697a655f6279746573223a2265333433333139303863323861626665363861353666363433653131336432633134316261353630313561333637376536623164623233383935643266653363227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733863766538747464613133326e34616135686d222c226b696e64223a226465706f736974227d	\\x4c48da267ad89beb7dfeccb20e865d4116dfe7d9ef11356f12276bca7c66a858	2026-11-23 01:54:30.123+00
63	evd_01m831s8czeyd9k5wb8re0cqgk	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237306261373865306231393935313362643337363737653861636163396535656261396136346135626137336365373939356138663132343838333431633834222c226465706f7369746f72223a2263353934653434386662613931653930393966333364636636373030656432316235633237636562303862643238353335323866646661376663316365633236222c226d656469615f74797065223a2262353766393734373930643931326261623334656535376164663937333265303663376162333763376364623730613963336336373565313233316434653631222c226e616d65223a2234346366653833316631313032656434323137313838663763633037646339323762653462393534313337653737653030313330386462303762313831373362222c2273697a655f6279746573223a2230396430386233333530313234326233323931376138656332373766306361646464643936666137613532386335353332616162383932626236306233306237227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338637a657964396b357762387265306371676b222c226b696e64223a226465706f736974227d	\\x1f0c4b1e8eddc668e7d195621148fa6ae1c748365d0c0a1a2e3ef3b30d16d214	2026-11-23 01:54:30.123+00
64	evd_01m831s8d3f33tzq4hmm909hbh	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2261303533663936396664383364376333633939376262663438316461363465616639396264373261383839663831366138346238663230626161656431626463222c226465706f7369746f72223a2239356664666230306137303438663036313438633730323664373664346138373237313765373336623963306135343663323936616332616662376561316161222c226d656469615f74797065223a2262626432613331323633313638323665303039616433623735626464643836626333383730623538613163303066353833333562366531323261633732643735222c226e616d65223a2232383234656334666263386162316634363138363739373665666366373665323439613432333939393863343664623835393437323539383534643030323039222c2273697a655f6279746573223a2262326635663639616235323333663535633032626135316264623365393333316130656339393935323731633536663462316664303164313138643834646637227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386433663333747a7134686d6d393039686268222c226b696e64223a226465706f736974227d	\\xff690ee92b5934d8c08fe739b470b15bc491358c1be8890113681722916d2c38	2026-11-23 01:54:30.123+00
65	evd_01m831s8dbeth8dpeq7t4vg4se	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238343431663034343230633230366635636532383461383435626665353734343964303162386237623266333964393139623138653065393639303639353039222c226465706f7369746f72223a2237656533306262346131333036373035666233376539333061383138383964336237613761626630666233633034623937323262393262386637666535343434222c226d656469615f74797065223a2232636266613136316561636333353837363934343861313333643831383931323663396537643865376433393862656264376134646164306537333161383735222c226e616d65223a2231373534396561656531376439636434363839666434306231306265373835343932303730393734366466363937336130343864393062663564366630653264222c2273697a655f6279746573223a2265343132643839323834326265643937666561373739643430633833373234336436343964353032616333653762353437643632316262643234363164663635227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338646265746838647065713774347667347365222c226b696e64223a226465706f736974227d	\\xf83e1816c706e1dd8e9c1ff1972800efa18e01fcfb1dd81aa2bcd319c8e312aa	2026-11-23 01:54:30.123+00
66	evd_01m831s8dff07a2vkf5xy4xdz9	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235656466323163353963316363366630623735303630323434363336333461613564663666363331613563643365333136353039393266386431333561666366222c226465706f7369746f72223a2231363061653436343666373362343734653937633762636533353364333161633565613965373165376465643338323738373262343461656138636265656632222c226d656469615f74797065223a2266363931356163366634323561633434396430663230323239363132633230623733636363393639313263353431336535373166643864323838386439353930222c226e616d65223a2234353832386463363236343865326135613532383861633065613564333138653938633563393338646262656432666232376665613934633130333065386534222c2273697a655f6279746573223a2264323831353264353233313866393038393864663036656539333230613232386534386538323433353637333437353634363966373839353332623632656266227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733864666630376132766b663578793478647a39222c226b696e64223a226465706f736974227d	\\xc473a6cc3e20d031588260ab3e796df74120ac28d3274a2432756108fd403fc6	2026-11-23 01:54:30.123+00
67	evd_01m831s8dkfr0t5cc1mgrdhvtj	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263633137633432633034326539653563646532613030346631353963643439623936326132613139626165653835346633323033396432393263383436326537222c226465706f7369746f72223a2238336138333537383434623863666132313434316638336561636232653538643838333664636135333238646461396436633331373465383165623533666262222c226d656469615f74797065223a2239653763633966643165313561313138636336353432396139356336386534373864363236653734326136383431623865333233356564323162303539383036222c226e616d65223a2236323736356665333465366431313963643833636234323737653135363736616439363734313334353738373563383531383639353235346161666134353439222c2273697a655f6279746573223a2262666461326532643037346531666337343163663631373833366135353239343839363165326439656138613831363536653937323363393036303564373838227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338646b66723074356363316d6772646876746a222c226b696e64223a226465706f736974227d	\\x44d2152accd977d6549d18b4dbc31a6f3d453639051fba2717e07e7c8bb59542	2026-11-23 01:54:30.123+00
68	evd_01m831s8dve10vg3x8f499qczy	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265393861363565656130363138356662383831663532613833666538326336643563343336636464616133643761643630613761336231636333626137363538222c226465706f7369746f72223a2266346231643464666263333135643566613234323036623361663430316634313730396365336665316633323833646437643665663638333932623461326537222c226d656469615f74797065223a2236376432346566333738656266666239363131303533306430333736326464663366333239653734396232666335306439623262393539316666393331323365222c226e616d65223a2235343237323139333735663830323235346561653730623761613031333262356161316332346333623031653431396131393563326230386361306530633839222c2273697a655f6279746573223a2262313863326638373535363966373835306365643866393866656561346463393963656235616466393230313566303666623265653032313336333066316132227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338647665313076673378386634393971637a79222c226b696e64223a226465706f736974227d	\\xca744d3bdb8c4f52eb737fdb478e77d7c0379d19ecb2162f60d30371adf37f98	2026-11-23 01:54:30.123+00
69	evd_01m831s8dze13tstcksc1s5qzx	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232633035366164616566336637323238393937383736396661376535636535363838346130386263373033663330313237313734363036346331356236643563222c226465706f7369746f72223a2265626534643932363638343737613434626562383737613533323639386564613336386535323265363662366534656264356163346465633635623666333862222c226d656469615f74797065223a2262636131343737386161373733346336373031376134366139336565363466386638616531633262346233646239646538396266663530396437623730393432222c226e616d65223a2265636238386633663361616161653566373963646336626234666132346238333062346537366463626437383031336437363866653235343966613464646136222c2273697a655f6279746573223a2231376565656531356266643162326161633162373739373137313432663830376138633866363265323134643036653465363537303434393766333963633432227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338647a653133747374636b7363317335717a78222c226b696e64223a226465706f736974227d	\\x686645306cd2d7e02d15c0f31997a33d49c9346e485332f2ca0aad1da5d3f588	2026-11-23 01:54:30.123+00
70	evd_01m831s8e3f2ystw2t37368tm3	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263333634336632643335366234393463366533643335646232663137343732643730383565636162396566373232643938383231356239323466656466623061222c226465706f7369746f72223a2234343139633166383462373637393461333233333961366461656132366162643133633463353039346564616638333838373835653935653636663837313330222c226d656469615f74797065223a2232353861326338386463323239353062383266333237616165343163383633633539343265313432623634383565666564613430383061323737623965613966222c226e616d65223a2237646135373461393731316234663938616261666632633630386561643735353866613137666333336133366533306664333564623430653139326261393535222c2273697a655f6279746573223a2230383233363062636130323962396233666466393865646566383033343337346135393532366562326361633736653464633638643863326363356462316662227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338653366327973747732743337333638746d33222c226b696e64223a226465706f736974227d	\\x4ff38cdf0ce09e0e4244526cb867fcd508bf5ff38f8c8404391872131fc49b88	2026-11-23 01:54:30.123+00
71	evd_01m831s8ebegf80np2a2f1kgec	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239333432383862366564303865336239333235346363653565343735303337636331313031383930313731336339376166393835633764616364316438363233222c226465706f7369746f72223a2233653130366364626539646432383866363236306265323033373763393463383437306563393033323264366461326636656138353438393732646564376239222c226d656469615f74797065223a2237313731626334666633386361666130383262646233643139636433306364643862666534313139353031316135316339343962363534363065326636363165222c226e616d65223a2237353131616537653535386533323931383463333263373636303861373061643734613462336438653232623830663564333935626437383830663835343566222c2273697a655f6279746573223a2265613638393563373030303334643931663765636465346333333966393635346533333631353139396337353265313132336437613830626132656135376562227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338656265676638306e7032613266316b676563222c226b696e64223a226465706f736974227d	\\x7e7dd109eacff8200d7d1b289b3518ca56f368feb37965cad6af183e8cc0ed06	2026-11-23 01:54:30.123+00
72	evd_01m831s8efedkve8pm9n844m6m	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2236346265336539393762666236313939666530346335393933333032323535373238346666323334353963666437383963356363643961326532343437383861222c226465706f7369746f72223a2233653137366233366165666364323466366438313064323736636337643837633265636632313939623665343733353930383739363561636136303837346261222c226d656469615f74797065223a2236373235343865636364323161343438333661346436616635356263643135643535383962633936306439336366393730616662393239386132613265653932222c226e616d65223a2261333139383737653261323636326236633739623830613164386437643030613437643839363633663530393764313337613931356163363766613534623036222c2273697a655f6279746573223a2235343736316433393862613466396363626534646565353231303166323636363635393436333135383331316163356164663263363039346235346264646132227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338656665646b766538706d396e3834346d366d222c226b696e64223a226465706f736974227d	\\x7b23b6e4a0e160d6e719ca6d38d2eda6ee5d9e565508d99664dd7754e308afa5	2026-11-23 01:54:30.123+00
73	evd_01m831s8ekeh5acxdbehbhc2a8	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234306562366332353463383031376138313534316334363965643832656632373432616538363231333634626230633637623363636534663238343233366364222c226465706f7369746f72223a2265323565343535366432343135313837653130656537316130333734383562396564313430653639346166383863343337386166393834346233623638653935222c226d656469615f74797065223a2265313737343033333830346562656365646235323436333034616134343361336336343364343731323761333936373463333766383631306166393535303362222c226e616d65223a2238303234373863393463656430313862326330633237616335393065316166623134663037623437383135303337643862656434383864616334393136643866222c2273697a655f6279746573223a2235356138666230303733333130356461323830616433323931663866336665613234366136353133643238663662386134653832393263353032356463653532227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338656b65683561637864626568626863326138222c226b696e64223a226465706f736974227d	\\xae947e7d5c3472f76f66082e311f000c93a5ddd85ca4b03ef578e9f89b88333a	2026-11-23 01:54:30.123+00
74	evd_01m831s8ese5p8r81p8zvgp1k9	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266663763353133356261373863363335373761343033336166393937623838396239373936376139646434623666663465363036393239373361376535363430222c226465706f7369746f72223a2266393633666663623832303663366539663963336132366533653633643237366633303839653839656536666639653131653161306662353035356632333462222c226d656469615f74797065223a2230353039383431393637363032666332376639643135333362623764396534666139646164323939303034393566663631663766386537316135373863333263222c226e616d65223a2263343230323061393066613362393966313066646139633366346633323239323038386164343833616437656364353533666535346330623936363334363639222c2273697a655f6279746573223a2266636237383133336463326636343431656161303733643437333932313861633964313761333865666166363135376136343632656537346662623261663362227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733865736535703872383170387a766770316b39222c226b696e64223a226465706f736974227d	\\x596d5bcd66062d90fe14b9d35d0768b9fdd2ada0534894a2bed4e4ba1be95a51	2026-11-23 01:54:30.123+00
75	evd_01m831s8ezf5zszacq9zwrkn67	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263656137646464643162346665393131626363653061376465396565636337303837653035393339623931373834653938623631373531393936626639333865222c226465706f7369746f72223a2231666463306564623964643731313037633261383965346332343030653565333066653333656132636436313335656637646164353638663539353530343636222c226d656469615f74797065223a2262316630626161346463306662623830393536626533383234656531333234633865333365303235333433633265633030306538306131666362323736373763222c226e616d65223a2263333732363232356638326539356134333165356439356362616465653135303265373461613233333839666636306636386634346363303261626130343830222c2273697a655f6279746573223a2235663135363363663065373735383262356464363636326264303935323233363331373939386133393962313330373336396633653231653061653635623636227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338657a66357a737a616371397a77726b6e3637222c226b696e64223a226465706f736974227d	\\x1b30c2d93194888ce3bffa049c9b443b4b459b098b7c7eb04a6bfbffd1f3d580	2026-11-23 01:54:30.123+00
76	evd_01m831s8f3ext82rhnxy8b3grx	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239646634393133333465336263373037343963323435613666346635653537306630393734323031303638343330373164393938306564333366623639623265222c226465706f7369746f72223a2234396437303738353139376339326531636165363363346638376563306436656161646134646661343835623661383265306634383738346335633830353165222c226d656469615f74797065223a2236636365313431313061353461643564313838656362343134386638333233326539623661343733383938656364626430323365333563613338303764363538222c226e616d65223a2236653664646133656330663936326366303832383235373733623661326661366135386463393764393432613137306231346366343236656432353637366563222c2273697a655f6279746573223a2239633066373832633331383230323437356133613533373537656466396530663064336466656532346462323261626164633538646362346434623736653634227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386633657874383272686e7879386233677278222c226b696e64223a226465706f736974227d	\\x43df59fe59d434dd7fd89a1274c48710e6e29c37694fb2af2abe1f3848f5d6bb	2026-11-23 01:54:30.123+00
77	evd_01m831s8fbej4v3tcfzbhnkzag	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265326430613261343462336430656132663366313235646335323636333066363861363537643131616164326333363062623565656663363231663839626162222c226465706f7369746f72223a2266616664343039393164396138373330346238353165323134323036353861656265316163626463393365383266643061663839613531623763643463316461222c226d656469615f74797065223a2234393636616565656333623638333762653265613963363365666565313436396566633461323431353235613931303434326564393237376266303866306535222c226e616d65223a2230656237613863653935643761326433313466396531303339333563323164666431613763353235643734326561636234643861643963346530313332383966222c2273697a655f6279746573223a2266343336393761613631333764623331636431663734656663343239623839656234323164333630616138383430313363353061343662663465623436626165227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386662656a3476337463667a62686e6b7a6167222c226b696e64223a226465706f736974227d	\\xa4b59eb9ec45fca343db5761ecb6706463b9c507f43ed56be133ca3a7e834c13	2026-11-23 01:54:30.123+00
78	evd_01m831s8ffeyxv43jqfcjyfkn5	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233313630393765303365313366656439343234376439316235313338333235653135613362386238643031366135386366363737613134646636343039316165222c226465706f7369746f72223a2238643135353661653865653265323566306361653163323438633764316431663735373034373935393931346638303461396430633231613663383231313534222c226d656469615f74797065223a2238663162326530353564393532653135373434643065393564666537663935643738313131333837386633313831633936303533363465636461633465336262222c226e616d65223a2264623766663861626436396162333534636465363831613766633334373061366665346665346463323032393735343936346637396339373861623962646333222c2273697a655f6279746573223a2230383737666165343037346262663131346638396666663535303930666665613565356332623133333239333634363466623230363264363166386461623439227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733866666579787634336a7166636a79666b6e35222c226b696e64223a226465706f736974227d	\\x1cb0c9ce956f020add68bfd985ac043f04bfeabda79140525e8c71fac373e28a	2026-11-23 01:54:30.123+00
79	evd_01m831s8fkec4rhg4zqbhm4kxv	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235666564353031643565353665316235363231346239383536323131633362646231333338366631323064303261343264393162306332353466333437353939222c226465706f7369746f72223a2236346636636536616332303163633637336132626331636535383733393831643135373035386331356266656630636437613338663330313230356134383738222c226d656469615f74797065223a2234323164353233633533323164306434356237383939656132333465633039356564613639623434613534626364396639626561623930356131386132313561222c226e616d65223a2264393839393262343363646662663633333232616530616535643166663530626165376665633231383934636132656531656164393939383165393562613566222c2273697a655f6279746573223a2235313834323137666631386664666436623635316639376231383435323635316334646130303063346630363235356466383065626639613435663335393336227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338666b656334726867347a7162686d346b7876222c226b696e64223a226465706f736974227d	\\x3103e43dc041502a02b7469594cc8aee7b517bd05c86354cf5e5db28c8a5b4ec	2026-11-23 01:54:30.123+00
80	evd_01m831s8fvft9sdzgjgxdzwkhr	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2261363764316335333832343034316163653332383430346331633562613638633834333765633762373461356230396461626466313566373366666236313364222c226465706f7369746f72223a2263633164386430626133313866343230313639383734376666623636643362393938366332663832616238353335663934656662396164373137323039613066222c226d656469615f74797065223a2238613236656337303538303430346337666433343235303131656264373165323061613938396361323531376465326538633132373163366263303333303538222c226e616d65223a2264653238616665396232393364333030303961393232333639613363383933323961386232313462343064316363663661333630616631623463633739653230222c2273697a655f6279746573223a2236646536653838633632623434663637353237336137373730303037613764653036663237393430323362366336613963636435356638326638643239303434227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338667666743973647a676a6778647a776b6872222c226b696e64223a226465706f736974227d	\\xe1aa75492f37ad41407e5ef6d07631713167366f8402739637c94e07de87e99c	2026-11-23 01:54:30.123+00
81	evd_01m831s8fzfc9bncjhsx2xy2da	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231653937383664663064663865333863323362336265326534656334623763643736333762323030656661393836323632356663313661363132386434376230222c226465706f7369746f72223a2265333664623738366233386562306365633739353731646166393835376635353436626662626133363566383232623939633039376435383332396438633033222c226d656469615f74797065223a2262383230356465313236373731653538623965376236396232616431353138306565393362626130336136346238363335396639623565393035636437613961222c226e616d65223a2265306537636263353135383237376535333530636339373232313931666266326339366463623837363463663630623039643033613665333435353434396633222c2273697a655f6279746573223a2263653965346565343066393265363936656536393862623134613537386439316534356664373065316532623664636266326633623231393866653065623939227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338667a666339626e636a687378327879326461222c226b696e64223a226465706f736974227d	\\x7a2cf2365260c76ce6185265ac14c265eecbd5ac8e79c785513b2b38e513e456	2026-11-23 01:54:30.123+00
82	evd_01m831s8g3fr596gvpsj279prb	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238313537343530363363653365653062626538306534363730643334623664316533643037646331626536393337626562616231373962626163326132323861222c226465706f7369746f72223a2233346266303639346462316534386230623735616263613363643231663965613462363638383864383930663962633139393732326432616133313638613865222c226d656469615f74797065223a2234313263373235663930343862376561653935616664313034613630343336626134303263343131616564316462343034303630393064666562626136376439222c226e616d65223a2234336231663236643034303364303139326631653832616566366537613764333863303966613866336261373736343638383864386362653363643037306632222c2273697a655f6279746573223a2262396436366432393162303363643566626235646638386533663731633761313730356563333931346332313334646330336466333936383436653665626262227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733867336672353936677670736a323739707262222c226b696e64223a226465706f736974227d	\\xba1585be627955ed66b46ccf804cc3c73f7552e656b6b9421a28cc214b6c43d5	2026-11-23 01:54:30.123+00
83	evd_01m831s8g7f6vv420w4v6m7zcf	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2236633635373963636366313861323631316562663666386133306362626537333034353435613531396663636236386137623434366533346366643239376130222c226465706f7369746f72223a2237656563653565306633633036656666383538396338666663343335373531366234613536366463353039613334363636646530303630333031313833616163222c226d656469615f74797065223a2263386462366336663935393961383563333539653162626361356434386363363838383133373461643864323538633237396261326636303266633838303137222c226e616d65223a2263343932653862636331343636393139656539386434613332376434326233393836633635356661356638356335623233323738393161373965373162353735222c2273697a655f6279746573223a2265643531636665336562396330356564326433633562643737626638633730626137626565653565656338316335333537393638373335613432363038386263227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338673766367676343230773476366d377a6366222c226b696e64223a226465706f736974227d	\\xb8e996d89527e41b160034d7c2e19e3e0e1ab0eb3116138de0911abd9d8f221b	2026-11-23 01:54:30.123+00
84	evd_01m831s8gff4e9r3ver2nb51gt	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262333038373238343966616466656531646537343538316131356566303762663033306133613434626533356465376433346432643632393364323435643832222c226465706f7369746f72223a2235313432656635663438636637396664386361323262386531633665346666646131653566653964303062636433613539373762643736663938613862333039222c226d656469615f74797065223a2236643731343963623364653230623638616331393565373064343166306566316666323833343365666164646532613766336137383832316238653939316335222c226e616d65223a2235663738666230396435343066383261363865363933636662303131326631626133653266333934366562616533356265326538663863653061343931633634222c2273697a655f6279746573223a2231366163666562336530326261363336376530383633396539653736323032613634373130633930353132323531653132333863616135636164663366663865227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386766663465397233766572326e6235316774222c226b696e64223a226465706f736974227d	\\x550fd9359f59dc069a47b2a983e54aed58501a5c9f8a557b9e0e7ffe5bfb42f1	2026-11-23 01:54:30.123+00
85	evd_01m831s8gkf3h8r93kvwjdnfn6	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238366537623661353161623161366137363638346262343931366463653639663365353139353531383737666163343266316332613537393837313164336137222c226465706f7369746f72223a2266643962383033343264613961393534313162333836383235366665303365616463353464396139343064343835646562396265653437363237336162303530222c226d656469615f74797065223a2263316131343264653161666332316536653166353131333562333535316633343235346639333430616266376566666261623836303233366334323832386365222c226e616d65223a2265396566633663633364396563643062626136666235306565646163646437323864306535633832306636396131633662613164633234313262626166323739222c2273697a655f6279746573223a2234616534353137353461326632326161363661323731316238666365383334303936303763653632626561373739363039383736366637616634383461363533227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338676b663368387239336b76776a646e666e36222c226b696e64223a226465706f736974227d	\\x4dfef633e5a4e050d8213651268eff6e2a031466a2736bdf9c6df6d1482554bd	2026-11-23 01:54:30.123+00
86	evd_01m831s8gqe8n8hmv59322pdnr	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265626365653737376662616637643535366532633062353461376636323864303239636433613336346132373966646264303233353931666335623765336531222c226465706f7369746f72223a2261383636323338373136633963643735313633343764393935343331353630376165643830376462303233326330346533666266396131653830326132383031222c226d656469615f74797065223a2235333365646230363632386237326431376665366431656132636565366237316562653864636437366531376339363037376633653139313534656632353235222c226e616d65223a2231666330656564356663383663663034613166326636353333323262343238633232656335623461356433393564616234343838386435643131633338646363222c2273697a655f6279746573223a2264306130336262323232373132373064633261336636313462303365336361633333323437373939383764363162666431353266653662326565363065633331227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338677165386e38686d76353933323270646e72222c226b696e64223a226465706f736974227d	\\xdfe737c18a4a7634004356f22f80f60bb5fee09f291e988d2cfdd73e5d695f67	2026-11-23 01:54:30.123+00
87	evd_01m831s8gxfwg91zrsq553nmfc	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262323837653636303931316635366564643233623637356330356464346533663239626162386136333164373730636639656466663030343232333235386164222c226465706f7369746f72223a2265633431623632623265396463653536306462323033326563633937366630636238623533623065386438306232613565346166366239326362303637376539222c226d656469615f74797065223a2261336137343332653633653165353139396639616466303030613261393866613135333530353437626663646266366264316233383838346633303764663432222c226e616d65223a2262633638343732336430306161663364653266346230353666626235386233663963613733353732636339663039353836303738653861376136373261316234222c2273697a655f6279746573223a2232663462393139646132336636333134313738353465303336316665306131383535633737643835303137353738326662393063383861653534373731333236227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338677866776739317a7273713535336e6d6663222c226b696e64223a226465706f736974227d	\\x213d37e12d49e655d6a2e8364b526e7a87a51226207f65a4e5ef12d18201eef9	2026-11-23 01:54:30.123+00
88	evd_01m831s8h3eykvd3k0q470c20n	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2236613633306463376330303530393832626165323933343264336563343461343830346562643262373230623264336433653631333131376334386639643035222c226465706f7369746f72223a2232623839313534633662313861663761373436386530343065616362346138613837303230363530656338636636373831333934303137306135303535353361222c226d656469615f74797065223a2234303262663633366463623638373931613864343066383861643565323661636435316638316430653336326565366362643132663865316339666635623336222c226e616d65223a2231336564386464393962376535643435336161353837663165636135366338656363623036336538623538383137636533346130653335306365626139383539222c2273697a655f6279746573223a2234323864323139396661396639386139343430336462663834333830313439646465353530323165666166346462396233383165396262653065306631363565227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338683365796b7664336b30713437306332306e222c226b696e64223a226465706f736974227d	\\x41db9b9f17155edca99f45cbd2cc1056fed78872ac379ebf9789407485f86d6f	2026-11-23 01:54:30.123+00
89	evd_01m831s8hbekna03ey0903nagg	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2261663636613862346136313564356162383630393537626465396539656437626163623631313632356166376234346561663865306438656239333838653133222c226465706f7369746f72223a2232653766373333333737353265306439616366653837346435643637376533656261323233623764653263343631346465386430313538663861333862346566222c226d656469615f74797065223a2263666237393037366531663964383966313732343332383564396435376562373434313934323436623431336138626566666464323338303734376463303433222c226e616d65223a2235323139633262363132663534336539303231646638366138613266386262663463393837346635373531316332613635343362323764616337646234343839222c2273697a655f6279746573223a2231633633326234346261386562396634636131323631386431643938616637663265316364356361656332346135626461323465663435636239646265646166227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386862656b6e6130336579303930336e616767222c226b696e64223a226465706f736974227d	\\x234bf231aa6c4d87bfbf24717e7faefe2f08726407787b7844c375f50edc493b	2026-11-23 01:54:30.123+00
90	evd_01m831s8hfefcv43h8apcddv58	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235393565356138666365373665633063343964643639313338663337393039376131386464356430623935616466663833363633623965346166343739663139222c226465706f7369746f72223a2234323437373565623031373236633433316238653035353566363231346334323633643935626435376433306235333736666365363432313562323136313665222c226d656469615f74797065223a2265373832396439393931656133383766663862366164666634616265306564666533343834353731386631376664376134616635366134646536353766636433222c226e616d65223a2230343161633766356666373637656135373831343165386531336461653031336334393666623362373264653834643735343231623339623538353136343564222c2273697a655f6279746573223a2238626366656166393333323836643166636461663732303361396135383563343330313763353130313237333535636362373531396438623439656566303339227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338686665666376343368386170636464763538222c226b696e64223a226465706f736974227d	\\x0fb7214e2ad50fd50226cef71899c7c730b5ccf0dd36127b16354c41cbe3cb00	2026-11-23 01:54:30.123+00
91	evd_01m831s8hkf3htjnbb8cf9kbjs	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263366438326331663031373066356366613361646239653534333339306361373166303435633335316138623564323538346438633239333062623838303164222c226465706f7369746f72223a2261346162346433656536343139646337653165326262383565396464616231333339623932626334626163356166333462303037373936663738623165383336222c226d656469615f74797065223a2230303965613436336334306161363234396237316366356637653136353939376239326163393363613166343561363165363564366635316239653234643437222c226e616d65223a2233363435643233666463306435616439313366303666336165393737353534383164363463386365313537663037613661376632373934336562653833643866222c2273697a655f6279746573223a2235343536663735313262353936303361316337626338323939623432633962613763616530336635343236336334393265323237376333666430376239323063227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338686b663368746a6e6262386366396b626a73222c226b696e64223a226465706f736974227d	\\xc587d195fc5ee5dd8944a72d36650dcf092544a1006c9d8d32077cdc3d0dce1e	2026-11-23 01:54:30.123+00
92	evd_01m831s8hvfm5vk04c7gq9r7p9	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233663731353238636461616234356264666537303039393338363139396539336530366631346164343539343931393639333638653330336463313265353166222c226465706f7369746f72223a2238323937323530376131613463346264306264623334323465393831316235633336306331643133326239393139613233353263363764393565316435336437222c226d656469615f74797065223a2266376531316664363962303838633765636465646234326438353461333465373063666636386562393664646163393631613137366361303933656339303637222c226e616d65223a2235396337306239626265656465626130376265623738643365353134346539313635633435333231366365653730663263353031366537353932643031666564222c2273697a655f6279746573223a2239643135653563323338313165316236643734323362323938656666343139326432623764663031316535346265343538646236313938343333313864646561227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386876666d35766b3034633767713972377039222c226b696e64223a226465706f736974227d	\\x1fd1ad8471d5f696f8943be7bf9c49e94c5a36abd59ec44d6c35d6e67f2f3fa8	2026-11-23 01:54:30.123+00
93	evd_01m831s8hzevktsz80q07bzmqj	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233613631633562643237646163303861346139323764333131383433653564346130343861636638323763303736643338343537363832336362666330616665222c226465706f7369746f72223a2234353035376361343966316436666331393365373433353333653531373465666135616632636533646562396437643631663830663964396564636532666534222c226d656469615f74797065223a2237336530666633613363396666636465323238396637396139643061373864343635363930643062396632353632656663393032333830643264366665623466222c226e616d65223a2233356436393830393164626134653262663833393539613366373532646562376666626532313934613263663530346263303637313463326663363932393337222c2273697a655f6279746573223a2237636463386639383539643938316464623561623864363933633664636232383766666131316235623063323561333636663630613166616136646636333031227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338687a65766b74737a3830713037627a6d716a222c226b696e64223a226465706f736974227d	\\x1fab38e643dad936c8e88ea924a6febc737c9286fe1814adc89749b88969b5c2	2026-11-23 01:54:30.123+00
94	evd_01m831s8j7ew6r71pc4amacmrv	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237343263326430316335393066613536356562333236646363356533646437336430376334663064656261336431386130656534636662376465653566373232222c226465706f7369746f72223a2239373832643533323432613531313266303931356138393436616330326538316339353033626338326135343035626434656263336135313232633036663534222c226d656469615f74797065223a2266346565366135303138303737633332663730396632393433386232346632373538653562346136653738313663623131333232643639356239656432353630222c226e616d65223a2263386166333666663830633434643863306434386538306238333538666435373934333631313239656438663635366133613463303366643939663433376133222c2273697a655f6279746573223a2262646133333836663861396533636433363766323334636539666638363162643830376234333538366430623461663733396232383261376434326662666636227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386a37657736723731706334616d61636d7276222c226b696e64223a226465706f736974227d	\\xb7be6a8c1cba905bed986379ae6550971b5b825ca6a169c15049adda62c813b3	2026-11-23 01:54:30.123+00
95	evd_01m831s8jbf9v9c0bm0zz8f1cp	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264323366653361643666373934643231633431363035323865336262386133626231326338646666383266646136353465636431333866643133303632383538222c226465706f7369746f72223a2264333165646663346162373265376134643238643037323361333163616336636336623738363661323333383433626265346632363735306436303633643165222c226d656469615f74797065223a2261383139643932346633336135373464393138663031303830363962646239363430616437656662616632613237323866626461623736626436396434633065222c226e616d65223a2239386532303433393033323734353061623139343561376131363862376561326561626636336632633930633734303530633132636330623936356535393736222c2273697a655f6279746573223a2232316433396464643938366134366466663364653661653933343062613465326335623833373836666361323932383738633634313536323363336666343339227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386a62663976396330626d307a7a3866316370222c226b696e64223a226465706f736974227d	\\x3d0af97115ef96fc44dbb96d2a9fabbe3fb638a3577f7e35c6f18b993538ffd1	2026-11-23 01:54:30.123+00
96	evd_01m831s8jkeaqtvk089353k8mb	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230336462343732376633653664376238346164326433373264346463333138363933383630383738303265623235663565396465366236326232326162353562222c226465706f7369746f72223a2264343239623661306235303263613538333731383438646466373431633635616566636461646263353664306537643131306263396336386166373138643332222c226d656469615f74797065223a2239656539623630353063373834306164663630646336663065306263366234633164646462633437313037346662356530616336656562346633306537383436222c226e616d65223a2233353065643037323435653564376130366136623761626332643563396334346464366434313233346334376265613335366134336239646361383937613766222c2273697a655f6279746573223a2261623830343734353536333439303737616262643762393037346336383232386263663861653435643935333361656430393232303230396138383666643137227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386a6b65617174766b3038393335336b386d62222c226b696e64223a226465706f736974227d	\\xcb4c3e03d262a0bc97d171e391547a1e149a56d65209e7c7c2d77e4e4ccb6961	2026-11-23 01:54:30.123+00
97	evd_01m831s8jresdvtzbve9qhkr7e	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262323834363736303662363263643536336163633731653163323866633539343465346361363138373237356537613264326638643533356533643663643563222c226465706f7369746f72223a2266393032633465616232316338376362356462396361363532353966663837313434396563316338353966386531616332643134363634623234666136326530222c226d656469615f74797065223a2261386230353731376162383530633738643532353765626530613537336335316335373832333362373834663361323062616333393763626364353764323866222c226e616d65223a2233383835616232363933356465623333376637393864616363386633366137323738323564363235316437383863323935633765613163313861313165633165222c2273697a655f6279746573223a2266326135326665383461303636346235363432386565396635373432396164366433303539373763303962386332393430623038356362383830343266336238227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386a7265736476747a6276653971686b723765222c226b696e64223a226465706f736974227d	\\xf7a43ba70816fddfaedddfe7e2c10d60aaf11ea1a0cc0bbf8da69b716a32a78c	2026-11-23 01:54:30.123+00
98	evd_01m831s8k7em5r59df52w55b18	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238376134366536383933656235656334316665623464643337616564316431663931346563323139336263653961316233343130323837616566663834656261222c226465706f7369746f72223a2232376538303833316238306661383962363461363266376338633436666330373539616439313431613631363337326662363635663337666638326434333632222c226d656469615f74797065223a2231333435663863663838383963353761633438306633306365366335303130393937663230646133613934343438396466663362663139396437333166353036222c226e616d65223a2235303130613430656234333264386463633137393032623738623230353236393663633334643061613966386466346564656366633436303139353361336566222c2273697a655f6279746573223a2239316664383936386331616362393831393632396636613463393133316563623464626339386130306134396133646430353163363463396339343163656466227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386b37656d3572353964663532773535623138222c226b696e64223a226465706f736974227d	\\x4e82be0b151bf50346637724d37a02f9134c28568befd69f4088830a1b82a23e	2026-11-23 01:54:30.123+00
99	evd_01m831s8k7fxyv0hyqp5a5tmyr	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232333935393032333537656231396338653536653136353837376134333563386464383133326233323065666230663664393961383135343464653235613566222c226465706f7369746f72223a2234323030383036633237306537666364303061316239656635313762323831636435653437316235346234666235366532306137356466656337333233623532222c226d656469615f74797065223a2239613839633230643465623534386335656234333737316432636462353865346235373432363632623435303032623139333137373736326439646635653730222c226e616d65223a2234306466336139363239333863356136623833386635303530663134383337656238626238356566363561386332326537313638346563376636306239336633222c2273697a655f6279746573223a2235616533393431323562303364656531633565313538383161663838643934373239663036653264643031363563613566623162623965633432643630613839227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386b37667879763068797170356135746d7972222c226b696e64223a226465706f736974227d	\\x46480a3d091a48c89265ff6c6de0d49c42c6b9f3a07341f961ee955539afb5fc	2026-11-23 01:54:30.123+00
100	evd_01m831s8kden2a2e4p7tbyhe30	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233633737366666623062626166333732393539393835616461643839616233396365616263373431656638373065393766383037616365636362363936633938222c226465706f7369746f72223a2230653334323937646330306635366562316264316636626331616265663436326538346561626463626632363461313461316631303135356363663836366434222c226d656469615f74797065223a2232333131656136323639623034663965313937646231623837323161613831313537653034656361353962313039393734616436333631623137663765346335222c226e616d65223a2234376534313239356238343038343838636537363839313362316537646239336135626665656436383963626364356439346332653061666365616233613965222c2273697a655f6279746573223a2261656163613362393833313865353365356330356333336666653035653534666565346236376264366639343738373831613362633339303931616661666433227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386b64656e3261326534703774627968653330222c226b696e64223a226465706f736974227d	\\x50cdb0a9ae8bf1ab99961b9cb107101ea733b12321abcaac8079ae58b0a0ec9e	2026-11-23 01:54:30.123+00
101	evd_01m831s8kke3xt50x8d0z7fbfg	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233643337333939323662633366663262636433316432643935353535316531313339373138633230383932383236343437333031333936396633613561313939222c226465706f7369746f72223a2262396664346265333165663464303439353665363666353536326334356631643365376365646534316338656338396334373062663866373636383238356538222c226d656469615f74797065223a2234626535313866373531653665356631626266313363663730643233633065663632613861326236303865373661303537393739353836643530336634306563222c226e616d65223a2238336435373731373135623438653834653933373737363131346439383563313331663733636633653831323637616361393135356464313563663163386538222c2273697a655f6279746573223a2264313333336534323936363530326664653361326232366166653533663364343336313131373437343435303163613133666230363430616438633966376166227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386b6b653378743530783864307a3766626667222c226b696e64223a226465706f736974227d	\\x4918000b940f9139fe84b4db2927a8703a33613de8d7ce50156312c96e07ebc8	2026-11-23 01:54:30.123+00
102	evd_01m831s8kqfbnbadwb410kkgqj	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234306538653866303735373332303865333362653233623539353464343736313230316561613534356263323665643063333931303361656433363837393737222c226465706f7369746f72223a2264386234663133653939313133306366336561366637316263353230376137643238333761373766616336643837303130326662353432396438383432626430222c226d656469615f74797065223a2230323438386666393032333861346664313337366464613465643830326130376136323866323934353733643136643133653834336536643134613431353337222c226e616d65223a2236323631316333396163363331326339396563666536373432396366343965313964616230363033346132373330383937633066653632303964666530333539222c2273697a655f6279746573223a2238343635313631656233363838333466396337366365386335373035636230313162396435333739616266613130336362313531336138666538396232316166227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386b7166626e62616477623431306b6b67716a222c226b696e64223a226465706f736974227d	\\xe67a93fd1620ccf47c1385e7c5ec4f736f1ed31b48ce6a7c9554a479933cdbd5	2026-11-23 01:54:30.123+00
103	evd_01m831s8kxe3zt4j5c85n1gfvn	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264623034626331613732653039623737353861306531613230303235623535303832376332383435356139383733366338653132653261333762663535343435222c226465706f7369746f72223a2261353864353833353838343730663334663362376430636664386562396336303639626536333339383635613162366366323230343239626438303965356636222c226d656469615f74797065223a2237633161656130366364326265633133313539396433363063616130346135643862343634666166643862636534306464633635653135633438623662636461222c226e616d65223a2231383033346237616239643264633932303834666461623436333661383034336639616630663631636630383065323732323533383363323338656633393137222c2273697a655f6279746573223a2235343262663861653938313433613137343036666665633366363731633039623461336639336263666262356236643433353833656166336665306561616161227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386b7865337a74346a356338356e316766766e222c226b696e64223a226465706f736974227d	\\x9bd8697102626a05705adbbe3252a044231538a726ce71a1dce15078a747202b	2026-11-23 01:54:30.123+00
104	evd_01m831s8m3f05t4p4z4pd5n4r1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233316539373462393965303134613231393435343466316633616538396637626138323961353931343964626437336432653731383435613261636237623232222c226465706f7369746f72223a2235373131616336353638356236363436346638383661393633343031393533373836343961363435636635633830366138613264336466333130666535376439222c226d656469615f74797065223a2232353634373833353633383038333561666266363639383634623131346563626131346361643566663538396130643233373564383265663237346431386234222c226e616d65223a2236393237326436653962386433353137363431643839393636656565333637303434326434303731643036343638653062393738353839623862626431363864222c2273697a655f6279746573223a2264333065613031306434313530313831613836393632383037303666303536363461313038336531383533363238636162323362613761353263316339303035227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386d33663035743470347a347064356e347231222c226b696e64223a226465706f736974227d	\\x92ecbafd49507c45ab04af2d3052f588abdbe62c9c5685c11c3bac888154f50b	2026-11-23 01:54:30.123+00
105	evd_01m831s8m7e9sbhzmscme30wm4	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235336436326666356163373662363130373061376562663539393535353736643735363461626639313261313139343335646630306339363361366162646162222c226465706f7369746f72223a2264363032373764333532316261646636633031323335376631366439633037333535656361356534323062333335323764343737393839646330663733323936222c226d656469615f74797065223a2232363836376564353332353661373662323337323435363030663735626135336633386435643730643165393836346364383039613964333330376464373930222c226e616d65223a2261366432393234636665386265343737653965646137646266303234386637376234373365653435356264356639303464366633643330333732613335663961222c2273697a655f6279746573223a2264663937336363313931373132623138616437656135643138386637326533346138306562393338326636623664633439343265666234303763646633356561227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386d3765397362687a6d73636d653330776d34222c226b696e64223a226465706f736974227d	\\xe572bb627c42f9d8d582b8442679fec9353e00a38e9276fe71f7a7a7f8eb7f7c	2026-11-23 01:54:30.123+00
106	evd_01m831s8mffqjbdrc5nck9q1jq	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264313731633933356465623230653362633336623965633432303665666464373164356533343638323035333230666430393630336538306132323763663234222c226465706f7369746f72223a2239316561383566303865623661616637623961653937383962323838393936646537646264323066626266383563306565306365666461323230613530643935222c226d656469615f74797065223a2234656563333461306433666261633832313534326262343039633733633764666534623431663830326633393761306263643632633234646532666663313038222c226e616d65223a2237343064313230366539613065306262356463353938393465646330306164373462646236373862373639303135663765323330663638316662623664323531222c2273697a655f6279746573223a2266303533343535303834383632663662333766393030343464623565396434643931373265326466653639396135343066333363316562666663633133356432227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386d6666716a62647263356e636b3971316a71222c226b696e64223a226465706f736974227d	\\xfc562c7703b319180951f3929a32fe6bf5b879a1776d609ecd2c1e56c2edb5a1	2026-11-23 01:54:30.123+00
107	evd_01m831s8mkfgat5y8pqkjpraty	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238663136323338336337346235633834666333626162663437653963616532666338313037616566373734363035313738653566623033626134323065663865222c226465706f7369746f72223a2265656565386339653064663461303065373239353032313062653633343335663363303639613734333666373334346337393964663163306462663565393831222c226d656469615f74797065223a2264396639663062396364633335393063643064343834376565396361663038633762393039356131643761366139643937653466303432336162363335356637222c226e616d65223a2264653766316166343963383033353035626466623735366138613966303465376463636133346463636662393932363932303166333936313933626337356535222c2273697a655f6279746573223a2266656534386462653337346261373432353464366635663865316366396530653339366564376463643661376436303631643633633466646436396266383837227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386d6b6667617435793870716b6a7072617479222c226b696e64223a226465706f736974227d	\\xef9eb638daa3822d149c14f4458caca405a3b29bf323a1608a94c4c11fdb33b6	2026-11-23 01:54:30.123+00
108	evd_01m831s8mqeaxsb3evd3ww3fp5	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2261383039386161613966613430393861333237386132653936306163643333653161386636303366653933393537613265303531656539653466313865346535222c226465706f7369746f72223a2235303034333934303336636661376434363764646333636532333939623831306234656664303762373934313739666238626135366231383439356239376264222c226d656469615f74797065223a2239306565343662396432643633323133363265633939666139376332613234393632623536313939323164613166626462316665346262626431613337303137222c226e616d65223a2237306537363135343032326134353738383261313730303961376435646139303832633039383766616639666139623835386664373038643565343831636637222c2273697a655f6279746573223a2239326239323038333834336133363264333533356635306231633730393930333763323333323935326234343761366164373039363234633564623733336266227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386d7165617873623365766433777733667035222c226b696e64223a226465706f736974227d	\\x7dc3f78103c1551b48dda559df61d8130f316fe6a8cf8ac08da68e6baec181a8	2026-11-23 01:54:30.123+00
109	evd_01m831s8mwejtsyv64214gyjwz	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262393634633661383138386662363334643462663934626131656434333561313861326436633464383934663364343838376163386263366137666439383061222c226465706f7369746f72223a2263636632356664626330623137316362373865333263393438666638646233623865653133346264393232346632643062316465613764323930323533353631222c226d656469615f74797065223a2262656135643066373932633232313232623736623166613333306232316339313333316632316332363731613839333762646339333935383435356533326531222c226e616d65223a2264353932623233396439616233646431343732396163653861636537663332383835356263613366353466333066356437386666396264623237376433653262222c2273697a655f6279746573223a2265383830393334643863326530386638333830313361353938363366396137363337623435656262353534613963373539373630343264316132393564306162227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386d77656a74737976363432313467796a777a222c226b696e64223a226465706f736974227d	\\x8552983acb2b1030504ff6030e8246364547f3481b8b03330bb8041662d44b71	2026-11-23 01:54:30.123+00
110	evd_01m831s8n2eb5bapbnepw8ywjs	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262396335633539646439396539653933626335373964383233306137633833323138613865313265373139376434323834306532663866336435623431393266222c226465706f7369746f72223a2232633835633330633231613436393033386164353464653165613236396463336436643563613835353830343932663530356236663038356633653363633530222c226d656469615f74797065223a2234663139306139383437626365343565343137376464343632306532373335653130643434656139316663343762373961346438663639626662633636663030222c226e616d65223a2233313232343064326139663632643163646261306637363464376337383765646363336632666631626239613233373535643034303337636331663063393437222c2273697a655f6279746573223a2232323264373561396439303364636465393166623765353530393966613731613536666630613962323565313234333830663739663064323136323933303766227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386e32656235626170626e6570773879776a73222c226b696e64223a226465706f736974227d	\\xa329dffccaf310e6bee3ae97f099c225b06159364746cc17afc7e5152baafa3d	2026-11-23 01:54:30.123+00
111	evd_01m831s8n7edabnt91mjkbe8wf	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235313565396565393233366131356130613430356665656437613462333836646164306138643334313263353133356238356366346664363437323237626563222c226465706f7369746f72223a2238353836653063316532666663343163373839343539333139303333613735373963666536373037643035616564323131363461343039663332393534303032222c226d656469615f74797065223a2230336663326134633933616364303861303966373264323731336166353731313039653834643437376434616161666565323965376234343133353139363866222c226e616d65223a2263393333663163363337366235386434326661376336396638633137396337623562313762643963383431393961396637666630623639303666633831666166222c2273697a655f6279746573223a2263323466386165306531613166666434636430313065363334333831666235623239626661303936316364616164653336663037643935373263653264393762227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386e37656461626e7439316d6a6b6265387766222c226b696e64223a226465706f736974227d	\\xd91ffde2b6a9499bcf12af52e654acb9cdf34b52548b59a9294e2d9d0093edab	2026-11-23 01:54:30.123+00
112	evd_01m831s8nff8c8vkt772qwzm1e	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266333230323039366236333564643664633364633637393166303830303735323036383832313562373163353061643835363836376339303435346562633335222c226465706f7369746f72223a2232353832366362343465616266623761343063393261343538363934616532356631616236366237303961356262323533326362323565623433646534626132222c226d656469615f74797065223a2230343132626661653635313761366231383834333130316462616233383930336435666534306161346537363761363730303662333364376133383532396230222c226e616d65223a2265396437366235623935653866306235343639343935303961396237633462616231363164366535313864376636343030303830303536376335393132323931222c2273697a655f6279746573223a2261353661343565353634393164653336343130643232373730616662346531353331613737623339373765393465323932386132343562333639343964393462227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386e6666386338766b7437373271777a6d3165222c226b696e64223a226465706f736974227d	\\xbeaf27fb27ad2ce4fb4328654a619d6c53ad58ee43ceda381807afce4e1a46c6	2026-11-23 01:54:30.123+00
113	evd_01m831s8nkepn87hp2rs3pkasg	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237666333356137333463386434653964333830393632336365663866346339663535383161656134643330363838323736656137663532393330626465656633222c226465706f7369746f72223a2232613266623832323761663064376362626633343237386437656633623636666230633163383164353439656166636435613438346539613537383662326333222c226d656469615f74797065223a2238623961613661616231356631623335653731653235373038383337656630373436626332613838623239393030326162623832323734333737313030666433222c226e616d65223a2238353633316138663838653334663039303262343633633462313636373639653065356466323231323831633534343632663262666464346533623233646166222c2273697a655f6279746573223a2236666539333864346665636231363039396538303738656133643433306561353532363366643234343631383139346662346335333139346366373138393864227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386e6b65706e3837687032727333706b617367222c226b696e64223a226465706f736974227d	\\x520f9bffe2966af9ceaa3fb77e3d7a142726b682b71523a5c68e17a2977f5511	2026-11-23 01:54:30.123+00
114	evd_01m831s8nqf62bd9v2ebtyyp7q	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232363564323233626561346239393433333839613737656463383864643264633838353831356233306231303262393538313338343638643934363536653233222c226465706f7369746f72223a2236663563646366366265306632313162363832613965633531376634646136613465346461333862653639663339343266633564363062336364323933656239222c226d656469615f74797065223a2265373532376263306438383537636465626430386262646466613661386664396133643036626134333934313461623831666534323133656266366632356162222c226e616d65223a2230373334616537666262393830666334383963663564326630313761313635356638343338366265666361646262633565666163356361636238313437313736222c2273697a655f6279746573223a2231303635333265373932613366393461333665306231363165633834376561663031323661626332303030393931383762623536393664313164356537326436227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386e7166363262643976326562747979703771222c226b696e64223a226465706f736974227d	\\x97a7f21052a12e8c8d435c64727e694618b12a5680b9aeaf4e869facec31d48c	2026-11-23 01:54:30.123+00
115	evd_01m831s8nzeecbszx7h3chkq5f	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238373436663338333462633863396638383164373133626435656361376563376337303837393664636136393161643733326165346339336264343730373138222c226465706f7369746f72223a2234393131396132656265313932346537643365333530366630313834663564353332353636323835663133373530666662323230616231383031663766386330222c226d656469615f74797065223a2266393562363231346234623766656631326365303363376266333564633932656531636631346362666434346164343463643032386537316164626638326662222c226e616d65223a2236323238643035373963393036346237643533376233636233366336353534356662663431326437363063633832613138313933363735323964306238343263222c2273697a655f6279746573223a2230616364626166363961663837353132353634303931313232653238363137343463393161666361333438633036376539613039373962393034643561386164227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173386e7a65656362737a7837683363686b713566222c226b696e64223a226465706f736974227d	\\xa20e8cb03c9269b32958074f2b18e1f1338b352083943b28205cd8e5beacff8c	2026-11-23 01:54:30.123+00
116	evd_01m831s8p2e8qam120brkbss25	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266313166386537613365623138666661623136623330626164363636623037383139393662366135356262306466396665613932323166666163383035646131222c226465706f7369746f72223a2232623965336337333266666430363362333363386561623363383430313537376261373837636235383161373564343864366231323130303433303736356163222c226d656469615f74797065223a2232323738323034356533313636666239656135396265323238653262373839333537323562383166633933303730636232363938363939323431336233303536222c226e616d65223a2234386438316633333738386163363733663935343631643963343464666231383063313237333835653933623266363631376132663161653237613838396439222c2273697a655f6279746573223a2234636339323430343431333563633239663566326137383838656263323138643263356334343238386336663161313738656365313134383764316234306137227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387032653871616d31323062726b6273733235222c226b696e64223a226465706f736974227d	\\xa0fc5761585e220f94617c9ae5f1a4368239c01a7a3d2c1b5c5ec908110bad86	2026-11-23 01:54:30.123+00
117	evd_01m831s8p9e6ws96vhha6j0q1r	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233666231613762343965613966613234396131626665663236383637613330383136306136303564333933656461643633666237666530623862316536346266222c226465706f7369746f72223a2235616338353162626138643334313938333035656239396135326561653538653239656636383930666632333063363136363836303638623061623039666634222c226d656469615f74797065223a2238363361393735653938663235663161393435653832353337393334366261343565623265313533393066656633343234386638633366656261376530373635222c226e616d65223a2234323261373532393264626136323839636165636430666239383831643233336630313932383363353363356638626163356636653463643130616338356136222c2273697a655f6279746573223a2238306432326230343538616331616537663161343462313130376261306666353261353337323938613737623034623633633532666439306664646164393964227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338703965367773393676686861366a30713172222c226b696e64223a226465706f736974227d	\\xeb2d69e7810f6b652fea545c7db9c2b447ad5c0ad6b0b21be40999a55960f8cf	2026-11-23 01:54:30.123+00
118	evd_01m831s8phe49thvqjgqpz9r8w	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230316637656466646332656236313237353361396437616338613536386465396665303962393465623139313435653432623437343837623631656131613137222c226465706f7369746f72223a2235386563356561353037633937323332613564383730366466323363326330323866663933393533393266323164316566396435333532613135346234653736222c226d656469615f74797065223a2234383134613838663331376366633562336136383865333763363331303138663933353039363265373733383132313763343132356330383634633433643833222c226e616d65223a2239306261626430333365356136323532306236386531333062313037656435366463366137326436613234346139353664353038643339643932643132623237222c2273697a655f6279746573223a2239343062626438343532656535363564313962346331636532303333303863336335363430336437353832383064636333363436303265383134346637333164227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387068653439746876716a6771707a39723877222c226b696e64223a226465706f736974227d	\\x888a63479d27e30f0fd33b3c1e972e6cb553c5a32d5600204837798b26343d81	2026-11-23 01:54:30.123+00
119	evd_01m831s8pvedxax5weqbm1qg6f	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264316361373037303937306538653634333337306236316266393330666263626538373930613733333663623232386636383232313038313562653163623633222c226465706f7369746f72223a2263663639656264636136343434666664386263383530633765643565343033333431633031366462646535326565383035623930623063323061623165646166222c226d656469615f74797065223a2230313361616437396131633730333662646666393963393434633132303466396231613565346364383938626161643539396465363166393532303135643363222c226e616d65223a2237313132613563383332663935323831313634363333643136333132656138343963653632303465303438656535363939366239633462636330363736336135222c2273697a655f6279746573223a2262393262653335653933626263666134613837366461663533333331343634333862363166313033363334383862353132663332326562383665356633393764227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387076656478617835776571626d3171673666222c226b696e64223a226465706f736974227d	\\x3eb84c434905e76e64c3f954c2c8c8686bd0575350258a2d3964e8d067db8ed0	2026-11-23 01:54:30.123+00
120	evd_01m831s8pzehpvc1mragrf5x2d	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239333566313736326132373338353833623333323066653965646162663961323664633837356364646261373663323966373235646432346363396133386162222c226465706f7369746f72223a2264343735396438643132353337613235386331346464616230653337636266353432663137363062626334643737346162313839336364306530343834646632222c226d656469615f74797065223a2236376662636364626530323966396335613565323263363063623637623561333066636435306337643032376364633836376231356265336438666564323866222c226e616d65223a2230376262393333616639333039393136373163343933363563343439646263323864323831656533356162613965316336616461626230663365323465303731222c2273697a655f6279746573223a2265626435363564643464313039346636396661636165353731303534303064326530646634306466306134626130303563326661616661363965616134623836227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338707a6568707663316d726167726635783264222c226b696e64223a226465706f736974227d	\\x74390e07008caecbad7a9072e50e1d29308c2d491121c77a4ef0863534476fc4	2026-11-23 01:54:30.123+00
121	evd_01m831s8q7fgns58xadmrva013	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233663536393961336165653161356635653833616466636534316662616435336537656263363635383163633834363132666337336330393861383131303232222c226465706f7369746f72223a2238346563316461373266653939613634353166383335323664636539383462343062633464656430393431653166376664643861363961316266393261396630222c226d656469615f74797065223a2261356139303538373638333135313566383636353366663932323063323834316561353766613064653262346535636430323263333165666530313835333764222c226e616d65223a2232343936353163393536643430343136306663376662393164356234643233653830373464343566666537356532393465653835363739623239633630623363222c2273697a655f6279746573223a2262356662373537326366316338633231343035633131663935313561623636633466306431363636373461653863613236393061393465386465623664643030227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338713766676e7335387861646d727661303133222c226b696e64223a226465706f736974227d	\\x931ab2a55393da1ebefeec08f0bfba0e51375c589a377d049c36a7ed0fa29aad	2026-11-23 01:54:30.123+00
122	evd_01m831s8q7f94vnb4rmpyx19eb	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2236613165333061356630643339613365333761326662373938356561333830666663653737613632656661303065316662613865613866393561613338663834222c226465706f7369746f72223a2263613866616663633965356662316162323561346237653864383361613534303630613136663261626535623636383630323831363063333136306135383364222c226d656469615f74797065223a2234383936306664343934346564613636643839363665656532333134666162373161323961623337323738633865313866313535356235626437616131636461222c226e616d65223a2238306262313566623263666336306432363065663333346662323431396663383338636361336132343162666636373365393632313837663835646162373466222c2273697a655f6279746573223a2264396631613635376262376530326562313533633730346363313864643031613865363434303266356561376638393833343037623632613838336333653631227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387137663934766e6234726d70797831396562222c226b696e64223a226465706f736974227d	\\x110639f20e38a71a1f9a3272ec1eed03564b586385fcf32f6f0f3fe79091691f	2026-11-23 01:54:30.123+00
123	evd_01m831s8qfen2vakd57xvdbnyp	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234663336363036663366363835636663373230346630353663393838366430356663323232313237653334386466333237396665616230386165383234303933222c226465706f7369746f72223a2237613738363262323930396132643239303262613166303035363461623035366666323766326663376362333035663563366536626162663139396362333962222c226d656469615f74797065223a2262643735323638623961383131646431363062383565373135393232373632633932636436353363653531303732386461386233326663333163333730303961222c226e616d65223a2231666639393062396361316136613362353538646536376230636330653435326366343263653137383965653765333832636637333037353561653662373163222c2273697a655f6279746573223a2235376466353135333032633137633336616563336462356265623039633066303539396539626664633639633931313237356365366634656133316262613663227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387166656e3276616b643537787664626e7970222c226b696e64223a226465706f736974227d	\\x0c89f5b18065e9a75f5eeaf0419c0258679c5d1093f65835b61d32594953a0e3	2026-11-23 01:54:30.123+00
124	evd_01m831s8qkehz9p9510mkt10q6	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231393137623635353164333831613539363565663334313631623137366561636236336464303830636464393633613635383839626532343263653037333066222c226465706f7369746f72223a2265626363373035386138353661613465383234633934343265613030633837343463656365613430616338373563643961623732303238303432646563643937222c226d656469615f74797065223a2266636132636664633062363166613237663736333737656164616538376664623333363139636138336565626462323939666661663932326436336437333830222c226e616d65223a2231616661376637326339626132383139633762323963616632656430303736643736353666653538343562643335356238326438383133353762663931623766222c2273697a655f6279746573223a2236633332393134373037353631333863306333313963653939376331383332626262366439653438656464383330633537386430623265353261383064633938227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338716b65687a3970393531306d6b7431307136222c226b696e64223a226465706f736974227d	\\x34d76543b00e415a07a19de7e6c762c774a79d42bc7971ee4fde00e2f73c0899	2026-11-23 01:54:30.123+00
125	evd_01m831s8qqffbsmstrfc77w8gq	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262343639633530366536356136376564663532306539373434616530373736626135333161643137653966376361663532653637316532343335323366356332222c226465706f7369746f72223a2262366631313035336462396262336433386266353130373334653039383764396433316466623536383836303036333538653138623435393132373932623336222c226d656469615f74797065223a2231383330323163346239326635653238393133373434626665316265666638623736363734323937623139653634653931313464393137613436383230653431222c226e616d65223a2264396531613239303261646136663233646638383338306664323737326163323165373135346134373638333833366237366630313434363363313533613933222c2273697a655f6279746573223a2266393761393230313463363634353537386439646662353962613435653639653461393466636263373461376431376433303061653565353866643465383834227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387171666662736d7374726663373777386771222c226b696e64223a226465706f736974227d	\\x2e3024ff42949d77d9155a7e1b55d051a6ddf92f17d01a18109483de29ff2122	2026-11-23 01:54:30.123+00
126	evd_01m831s8qzfg1rv5h3zrwyt4ax	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263616565626631646534326631656631646132636534633135346238323335633535653133643130616266386535343839373539353335303937646136663661222c226465706f7369746f72223a2233363834356336313136393331393361326263303166323133613264663765646363333937383262666363623130393762393339346632343762663064386633222c226d656469615f74797065223a2235663663653963333634323631633531383438326432633430653661636362623232396232363663343462363334666638623831363538633731373537613232222c226e616d65223a2262613861326636633432343838383963666337343863663837613861363637353565343563633834366665316462626161323831653861643731633832316365222c2273697a655f6279746573223a2264363830613835303265653464666336643137323833356135326430306365653737643134363935613339363961376332653835613830383666323763336363227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338717a66673172763568337a72777974346178222c226b696e64223a226465706f736974227d	\\x9897b983a9fdf386b9a82f650e54428baf0307df1c6ebd660043591beecf2d0e	2026-11-23 01:54:30.123+00
127	evd_01m831s8r4fj4br0cqa622q9gf	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231633831393336343832323564343731333562383863326534646466313532303536653134306334613964633539363730313236366562623235323463626438222c226465706f7369746f72223a2232646635366631316465656361316263303066663634336366633833303937636136353338666139313530363434393465636332316238353430383130626239222c226d656469615f74797065223a2239373432316364616132313737366330396435343230666166663831663365303939386633326465326338666334643862626562666661366363353632383261222c226e616d65223a2264343066316435626531636635666430323030323033633562336438396236303861366432646266633639366638656664383566656233616266303863343033222c2273697a655f6279746573223a2266323962313762306538326462633932333763386335613961393065626335653338633165643063376439353032666461353730353730653061316364663236227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387234666a3462723063716136323271396766222c226b696e64223a226465706f736974227d	\\xbd763939b8b70893500f2843b7da3b14c6b6dc9464e92ad44683677f79095d6a	2026-11-23 01:54:30.123+00
128	evd_01m831s8rbepct25tr5208ap4p	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230396433303362346662393332326236646363643534636133353439623865326662366461613238363932386338323537393934613234303732333438626434222c226465706f7369746f72223a2234363536353231366332343665333165663338303964636362333239336263636339653037376164626530643737633562303038363832366138646133366433222c226d656469615f74797065223a2265326366363966303139353432333465646162363131343132303335326439336637383464666233646134393536353334623263626537393832666461303338222c226e616d65223a2231313633353038666664636663353930623033656132636438343939343162616161386131663533373633303531336664626536626539366464356537376436222c2273697a655f6279746573223a2235616265363936323962313136373266363362663239383634353166333561303135316230363132653563393562646638393738663865326338666262623730227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338726265706374323574723532303861703470222c226b696e64223a226465706f736974227d	\\x6936a744b417a7860d7acf04a8ca50bcc08de1a844a6026425038a3c7fd3e549	2026-11-23 01:54:30.123+00
129	evd_01m831s8rff8jb68efa93j9e0p	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238663030643235303337326431363138393931353331303265616265323466323564303539393236346463353632343935323565613361323063633031363161222c226465706f7369746f72223a2262663334396561616336393566356463643931376161613031663737663065333730316330303330666637613361316130306233613733343662316432333135222c226d656469615f74797065223a2235613535303737393430643662663137636166623533636236666431616161336234353337663838356239363634633838616663376133626437383031303961222c226e616d65223a2234663162313733356536336132386131643537383766303332356566653431336665396233343337353234663830396238316532616565343162663833663964222c2273697a655f6279746573223a2238333864313137346130643464636566343162323535373331306639336263396266343666373936393862663435666635393865633138306430623738633664227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338726666386a62363865666139336a39653070222c226b696e64223a226465706f736974227d	\\xc743de0370bee6e22e5623664a759885cc631e8bc940c3679c78753c5cfedde2	2026-11-23 01:54:30.123+00
130	evd_01m831s8rkfq0tjvxknnq4t1e8	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266313632613937623262373962616163343664663337623935303163383830323363383636633633386366326365646661646132626430323131373233306464222c226465706f7369746f72223a2239663137626562343363396436643834346565626237323733366637666636646133323236353737626139356539366232666235326265663733383238343030222c226d656469615f74797065223a2236306338343832663364333165633266626464323463313433633864666233663833386531386131303764653264346334363636623266353034383435646333222c226e616d65223a2261323863386436323461346332316134646133663933333136633334346139323564323239636137393737366561643363363164626639376337636636623566222c2273697a655f6279746573223a2235396661646661346462303337616431613965353035653665316637343639396337613035646461373939636236323230363063323135613439363534616533227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338726b667130746a76786b6e6e713474316538222c226b696e64223a226465706f736974227d	\\xb9dca911d09b05ef0aac5cbda44f0ecbf49539dc887b1ede7e6dba554852a74f	2026-11-23 01:54:30.123+00
131	evd_01m831s8rve88ak37g6p22h7eh	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239383661353835643966656264363732623064346536653366393038316139323336393365396566313234656666623534373132643362346431356230323064222c226465706f7369746f72223a2264353565663762623066306432313438393365626435636566343138363138323433366239643039336239646161333830623932363230356636323634313066222c226d656469615f74797065223a2235366337643139356133376364646634626161376137633032626537643565633137353632386364333530333133656531633630653335396433363364346363222c226e616d65223a2239316161646663663133393465666465616434653032636138343434323838623936306665363562336637383337316561653262353837386566303762656461222c2273697a655f6279746573223a2232636337303966353336646631383563626263366232393536393735656239656237376261323131643438636562666532616463633032396436303565653464227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387276653838616b3337673670323268376568222c226b696e64223a226465706f736974227d	\\x17632ceea3589e0259e1e4992290ec5c7f0aec5b1197b3d99cce9b547e271d07	2026-11-23 01:54:30.123+00
132	evd_01m831s8rze96r1nhtme9xq04f	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262643138323365333233633736393736396438383762653864333966333239393763313636616566326362376230623863303862303264333464346161623563222c226465706f7369746f72223a2233663561376564656362656339386264643036316234636463313064316232333933343162613631343938376531386637343531663437373166373135656533222c226d656469615f74797065223a2235633861656362356166623431316365396235376437313338356564353730326635353864323639346365306534386530396166623839343938303236626262222c226e616d65223a2230656232386363303230343533636661306239333339303730303336376638383533396339363864646630333535643138326465313461656665323461336431222c2273697a655f6279746573223a2266383235633435643233356563666634346232363264376638366532663938613064366132366666346436346165663031353262666634363861333263376636227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338727a65393672316e68746d65397871303466222c226b696e64223a226465706f736974227d	\\xd8f00b223b01215cbb0e2d66fcd4d764f15e08e6899c78298a5acde886e975bf	2026-11-23 01:54:30.123+00
133	evd_01m831s8s3e308d4gdhg19mxvw	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266623738333030383235353134363932393336393733633135666364333535383134393162306265363530616565663533653934333163636338393033356464222c226465706f7369746f72223a2236316530333264323963636634653136643130323832633366643134313563613364646636633761623037633163386130393539633731653136616338366366222c226d656469615f74797065223a2261333633326462646535633837616535313334363431633930633562363734653764303338343865633636633932666237346338333234313163303530616631222c226e616d65223a2262663637323163633563363530623664303132633238343233356430363561663338363634626566626638333264313564626666366365316531336534636230222c2273697a655f6279746573223a2261653861383933633262336563333535333934373961343832396435363932386466336335316664323234376435623566353930303337623765306261346531227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733873336533303864346764686731396d787677222c226b696e64223a226465706f736974227d	\\x5b1feecd3147e10719eb1a9993692b8f857950bbc5e4f9f072959f4692f377de	2026-11-23 01:54:30.123+00
134	evd_01m831s8sbetrsm7f87vsq6f2w	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266643134666636363065313637323265643864323166386636316337343033666633383636316662613039623664373464383335643863343733333439666233222c226465706f7369746f72223a2265623737313061393331613637343437646339333037663436653733353331346236353831306461643162323161663430626531626538333338646363363861222c226d656469615f74797065223a2264373935313431386236343131373861663237306137346432336663386266313462613636303430316238626336323035343434303366333430666465383831222c226e616d65223a2234643039393962396539313362303664343834376330383532666637363534343461336439663662393264376536386163663165333830396536353839626466222c2273697a655f6279746573223a2264366639343639366634666436623030386562356261383866316630323762376330373731306431316335323065386666646330333462373533326463343966227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387362657472736d3766383776737136663277222c226b696e64223a226465706f736974227d	\\x3c416f37400856b341eb35a50d05c0c2f745ab9aa958a5915e1a9489a6b78d72	2026-11-23 01:54:30.123+00
135	evd_01m831s8sfe82v77kfj7z5m61e	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233333761653835303636316365646337643165313933633538343434376639663862666539663966303066333831373061353334383865376364343661636161222c226465706f7369746f72223a2265356262656230313063636335636562393732383739366333316535666664323663626531343032656331363935366166383464313338356266373539353436222c226d656469615f74797065223a2237393262343366366231323430353036336566343339643835623635613930386535623433303431366532346336326664646633316433336139643165643464222c226e616d65223a2234326334623438316561306237613436373161343637336236313931653834333266353937616163663561646439356363613439633933376237616237663738222c2273697a655f6279746573223a2238633563613235363237303736663835356136393537313062366139613939363631616338623061323434376230323335333934306135303331653636636537227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733873666538327637376b666a377a356d363165222c226b696e64223a226465706f736974227d	\\x351acbd8c42051b5a6dd4240fe08a94ca38d7afd8ddf2a47dd5f5073e0675b91	2026-11-23 01:54:30.123+00
136	evd_01m831s8skf27bsd7pxvgcnptg	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262326339373534356333663461323234383531633537616263316132663830623033653230366566333139643265366630373438343930356362393431623030222c226465706f7369746f72223a2230393430656439633833396164363333363331393935366530333832393236353465376662653966323736343636333139613665383030613965373166376631222c226d656469615f74797065223a2264356238363331356563623566323931656539363536356562376565383030396538373435653464393839386637303230303634343062376133333462303435222c226e616d65223a2263396364323030386439303463623034633733396466663935646330303562343061306132333562643535313832383565393636646135316337323634323361222c2273697a655f6279746573223a2230323037343334353661356139333165663766376134626137336535306363666365346166333163613234656232376637393133663664303062363965636234227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338736b6632376273643770787667636e707467222c226b696e64223a226465706f736974227d	\\x4c125f3efe48a449921786c6241422100d3453d520dce11ed1277f4f5422ea23	2026-11-23 01:54:30.123+00
137	evd_01m831s8svef2t9jqfb2zhag92	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239383837353635613833613966623132636635626439643135313535646362616465313165386434643739653737363063353230623364356136316632303231222c226465706f7369746f72223a2264626163326236336133313566303031663133663064316632633861613437323866623731376134303965626266346435663832643830396336363539666430222c226d656469615f74797065223a2235363336363231323962303332353530393562633564613435356436316139343931353738663439303564393861363333663739373766333232326537373863222c226e616d65223a2232653862396138663434326333336338366562313962626561356361353764353035336166316331663938333437666132343735626663326433316639346537222c2273697a655f6279746573223a2234386336393465363437316366666664653437326138663730346431333462363263323161643532356538386532386634363266333437656139353738646362227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338737665663274396a716662327a6861673932222c226b696e64223a226465706f736974227d	\\x58619f7ff22c1527fb7a19b759e3bd4c91de09a3e3e1df00a5718a81e6c19529	2026-11-23 01:54:30.123+00
138	evd_01m831s8sze0tbgxq7849c7pjd	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233323861653530306630323937363066373537653165656236656261303663653533346466353962363737396565356663333663643265393134386336373238222c226465706f7369746f72223a2239336363663362353138393761343333323133373762656235383963623931363461663066653631303937636337616234636465616665623531373138313132222c226d656469615f74797065223a2230373833663630616366323866633163303133343030613634633839643063376261356135383235356634373561373261303236646630346333636433316432222c226e616d65223a2234343539633737346439633336346337613131636463613830656631623236313336366534616431313665393435613436613631333139326662663365663132222c2273697a655f6279746573223a2265616636666339643863313962656635633431363063323239393132646164333165666339343530633233363631643831303436663764346665363738376363227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338737a65307462677871373834396337706a64222c226b696e64223a226465706f736974227d	\\x320af18ef1f8d3668d4b99eaeb0c8e7763a3abf0f75888ba15b9a3a2838e947a	2026-11-23 01:54:30.123+00
139	evd_01m831s8t3exdre1w9rh0fym55	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262633233373264386230313561316233663438613936356662316339383966353861373034323865626633616131626538613162376262346231363933623632222c226465706f7369746f72223a2261366238623333616636313335643130363564653066356639663462373561316163636561633135646435306533383661643738326232623336353164316566222c226d656469615f74797065223a2236396435636232383432386530313230303137323334633164646235306339643766616538613361336538313437626264653165303239346365626634313962222c226e616d65223a2265663961353632373366306132373561656565663338653833623638303134623861643532323032386534303832353638653365313362393831316333303531222c2273697a655f6279746573223a2262636465346238616634626130373865353736666335663764313165326462383264353862323631666262383531363535376431396662626536353466653137227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387433657864726531773972683066796d3535222c226b696e64223a226465706f736974227d	\\x72ee669aeccbb5ab158eec70537a213c88a50d9dc2109884d3430b58f19b7f00	2026-11-23 01:54:30.123+00
140	evd_01m831s8tbfegaqay96p92v3kx	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234373765643162613739646636313764363234643932636435623234326230626239306662613930656331343031306265613863663135613733306466386435222c226465706f7369746f72223a2231636237316639366432363638323239623737366135353561326132306461326365363633326233643737323235343433343431343061373831316364376238222c226d656469615f74797065223a2237643337303236656566653166623939303165376337316263643536366161393735663038336430663338346334636365373461633034356563386338336166222c226e616d65223a2261346263393065376562393530323131623831613364376637306436343561346130643634623236303332643036383761386331623162346636396162343465222c2273697a655f6279746573223a2263666261316638383963653633613039336264393539303661353630306633613934383164386565373637373865323261663364616364336330653434383333227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338746266656761716179393670393276336b78222c226b696e64223a226465706f736974227d	\\xdf9c8129047ce4de576f59a47a19ff12f77cb633ac0320a871ed44cbe421ef11	2026-11-23 01:54:30.123+00
141	evd_01m831s8tff9rameewwxwzqxz6	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2261353536623333333232636238633663646530633539323666393062663233353830313564656666636332383132396536656230616637343138303631636539222c226465706f7369746f72223a2235383138613938353630363763616361613432373561646230383065663762316536326336313434386138626530353335376336333861323363373663613437222c226d656469615f74797065223a2264366466303032613763366534653665613739393931643737343134373138396337383239643432303038363637353130376264333530363532646261633162222c226e616d65223a2239373261653662396164303163303338633562646536613763366534653739663562346332376362643662656638353339303031333561343935613034663331222c2273697a655f6279746573223a2232393330656161636163346261656461363363363733393830383535616431343164663535326365356161663865656662366664316265623963316235353262227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387466663972616d6565777778777a71787a36222c226b696e64223a226465706f736974227d	\\xf3323424979afbbfbb70b905adce481658804be9d85960d0088556fdc2ced0d3	2026-11-23 01:54:30.123+00
142	evd_01m831s8tkfqdaa4trgnmkxgje	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235666363626263316364323530633532333439376264326566643063653538623964356536373530393336396330643036303939636335663333623535336432222c226465706f7369746f72223a2263623837313739623066633138613938616564626436653436663365393264613066323835376466623837653062613339316265363964383163613563386136222c226d656469615f74797065223a2231646336633837346535343262323433633833613937626161626562663761353765636134386333626239666532356436326462383966646633356564363330222c226e616d65223a2236323764326332303331386333613539376266333666623033616636306237316137626332393738663330336531386266323766323931623061623063373134222c2273697a655f6279746573223a2238306139343632626332343639333738613264343439313866383531663637303063393435313839616262613936396536653062393130353863663365653732227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338746b6671646161347472676e6d6b78676a65222c226b696e64223a226465706f736974227d	\\x74205cb04a5410d3484bc45c006594283ed132f058999a2fbf4267ebcd33218e	2026-11-23 01:54:30.123+00
143	evd_01m831s8tvecrra08dhmes7yc8	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235336439353534363264623465383066343837333136303136623232653861383766316665636361666537663134393864356432633163393635353964646564222c226465706f7369746f72223a2238346633356532303465626261346265636435346138373839396532363038623563356631333964626564633865383437343262353434326239373537303237222c226d656469615f74797065223a2238633334343865643964383062386333303061623161353134353563333861373530656365363963303066376132663739366165653536306234323065643562222c226e616d65223a2236326466643330383339643130613936656361336639363963376335313163326364623932336638386133306162366566353233353730616232366364363135222c2273697a655f6279746573223a2239323364643865386334613233616535383862643935383231363961643962663434356633363163633037653831306661646537626139623835633034643038227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733874766563727261303864686d657337796338222c226b696e64223a226465706f736974227d	\\x548f9777d4e23100dac5e98ca5466f71f1e849dbf46fc65d612f79009cbcbb55	2026-11-23 01:54:30.123+00
144	evd_01m831s8tzey3848jybc884wz6	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230303938636263376330633638376435626234323638353533323137666164373835643032323865643337643532323530353166383932663864313463616463222c226465706f7369746f72223a2262313333356233373237363939623236633461303638376531623865626461316434323865616238363531396634363832303138303939326638343364366137222c226d656469615f74797065223a2263623861383132303134383366396237323566316637356163643565303832333838666263363239343265313130636132663862656630336335323036393930222c226e616d65223a2230663633303935643733303939313638303738623562343239353066363137666338376238613033303132393735646538396330666433623337333832613566222c2273697a655f6279746573223a2262643737393764626638336539383665323265323437306430303431353633623464613133353261646237626632373265356535656261613433653866333334227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338747a6579333834386a796263383834777a36222c226b696e64223a226465706f736974227d	\\x27610658ec0aabcd349b1226641b16e8c83c7c84229857821e4af3689925fcbd	2026-11-23 01:54:30.123+00
145	evd_01m831s8v3fn2vdt55ak6hm1jq	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234396439323731356531366562303238646138393632636336353334313665626439366666363932313038376236633165373364396433363537346639336537222c226465706f7369746f72223a2235663437626232343665616637363162323338633664633731356130346661303563386461646365663535343436366539396635613962396561393739626238222c226d656469615f74797065223a2235623666393335343336313839393961613535613765353031383537376331313361363137643161303036646535393464393737343463366231363961306431222c226e616d65223a2263633733663235313436343362316234616539646662353064343038636132316364613136343832626238313938613464326231303062323038376265633530222c2273697a655f6279746573223a2233326638356464663735343539376236353665393034653438353937663039393532666634373738373863353738333431343466316562373961313333316436227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387633666e327664743535616b36686d316a71222c226b696e64223a226465706f736974227d	\\x367c4ca3d17095c4826046f4161647bc075944c4b67e818b06d0e3f18496614c	2026-11-23 01:54:30.123+00
146	evd_01m831s8vaf9ta1qgbwzx2dah2	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231336463393136343739396533616333646337613639373038323065353864323461343565386338343033656166313666393465343066373734326635633237222c226465706f7369746f72223a2231643332646334633634343631623466343366313461373437313664333332636637626332313764626138623366366432386565626331343237326130326531222c226d656469615f74797065223a2237343431653233343132326133303739313364326662636537646366373837316237306232613236303038666233643737646131633238373262326336376638222c226e616d65223a2230303161346139323932313963396139313464386464313362333265663730623566306165363637373039346635303964353838643932333365376432666334222c2273697a655f6279746573223a2261663165636561353038613235313832343661396637383562353066373265613038316431353037633536326361336264373666653538633063303766353336227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733876616639746131716762777a783264616832222c226b696e64223a226465706f736974227d	\\xe889ef617c8fa2d3ab9a8bfae7182c83c7ec953016d3f89ababaa2815a8c5c81	2026-11-23 01:54:30.123+00
147	evd_01m831s8vfepfrkbgqp2a1v7s7	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230656233313435393231613935656363346362366635636164626632323062366262393163326230656332353733643731303466393637633563303334306134222c226465706f7369746f72223a2262666534613439303764373930633135363139373835303763386537393965666637656632646561616639643362303061623733656338343666633366663363222c226d656469615f74797065223a2235326232326631636662306361653962346466643036663337623539643432656435356361626334626534633961333731636263366334383333356464396235222c226e616d65223a2232396439326138363830303338313039633235323365626436323831373339316533663839363539333231633632353239313365366135326534383237326139222c2273697a655f6279746573223a2266613434656563626133343639376339653063323663636238346630636237336263306665643738303030386331646666313466343564383563653764613665227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387666657066726b6267717032613176377337222c226b696e64223a226465706f736974227d	\\x18fdc7fdf5bdd3f5efb3f15bfd29e747c2feb3684858c833bd43d7577784d1b1	2026-11-23 01:54:30.123+00
148	evd_01m831s8vkedsad2qm1jnq3g7x	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239666137636331613134656532633736663134303663346536323233623363333264366335313433653934326134613461373530373532666331323538666139222c226465706f7369746f72223a2262393931663639353138356331656465306537353139353164656536643434386461326166333837336631363737653933623839386132626236386630306162222c226d656469615f74797065223a2239383830386561633964303266323766663435623963383663323762313331616532616336393866303538366336303462323037336161396633633562656431222c226e616d65223a2231396630643762363235366635636261353864653331633739366535366637646137306532386437616230663561636235396666666337383439356532376639222c2273697a655f6279746573223a2233373933663865396535343335633663626531633337313566316665383236346561383435616535376366383561373431363437333531653266333236623735227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338766b656473616432716d316a6e7133673778222c226b696e64223a226465706f736974227d	\\xfda3205c9088dca1f803531a5170b519f7505f3061386f6935c5b0eb4fd01610	2026-11-23 01:54:30.123+00
149	evd_01m831s8vsfzxvpgswxxnkj8f7	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234393638353535613066313038366531343230373365353561663862376230646133646464373236613535386666306161363363393433623864386663356461222c226465706f7369746f72223a2261383032646364363132643032323934343762646335323331326531313935653133656631656335346661393864323639326331323565356663353534646431222c226d656469615f74797065223a2233393432323131623461316539363164646632373131333537636539663032646137653234616237333630653032383032303738373431346435633062393135222c226e616d65223a2239613462313464626131386464336561393737303933333164393030333832366631393732333835326361613065313566366665646163316237396663396135222c2273697a655f6279746573223a2262393735323765623563303732323962333063333932393066643734313338613263373437616563646633656632646432376665343963346439313662333164227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387673667a78767067737778786e6b6a386637222c226b696e64223a226465706f736974227d	\\x41621cb36fa8c2e13002c5167206a1597c9aa6754f3da5039d425a1c1f693955	2026-11-23 01:54:30.123+00
150	evd_01m831s8vzf3xvqeedcdbxh7gx	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238396261633131366364666633623332623234316136663639393161653839303235396534623462346630653838316136346461326631356666656134613364222c226465706f7369746f72223a2235343233383332646561353533353662383262643638373564633335386135333537373835626639656535656661363439373263303435393231353833363733222c226d656469615f74797065223a2264393636353537333764613131313635626466386337333038373131323963656166663631646630363161353332383533666330663761343862376631383233222c226e616d65223a2237346563326136633939316165616338373864646135326531373739353566323732626435326437383831373536376466643530323832646662633263326566222c2273697a655f6279746573223a2265363735386632373166323762356561643433343238613762623430333832656465656163613137646131643239353537396533356461333665336633643639227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338767a66337876716565646364627868376778222c226b696e64223a226465706f736974227d	\\xa095e5e98076a368fa18e5b5e95f319177fbc994b239794eeb8a7e65453d13c8	2026-11-23 01:54:30.123+00
151	evd_01m831s8w3e4ebmapyp9x6v8yd	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2236616432323634626364623565656661396163663535376362343936383863663038303133343934313331636230656462323238313331326138346537363336222c226465706f7369746f72223a2231646232396634613933646665643636333565336162653134333031663639376266663034386137353037323562633966646433656534633062613163346136222c226d656469615f74797065223a2235656230366437313632333635353464646639663736653964626135623139656166313431623866326438646565646331643838613537346335303365386338222c226e616d65223a2238353333313566663632626133353331653164646462353336363466333338303035653535346431613365356462323332386337646661663033666135343234222c2273697a655f6279746573223a2237333335313731313064666661366330663630323066633138353964386137376463663364373762323566313765393837363533633239303764663765376433227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387733653465626d6170797039783676387964222c226b696e64223a226465706f736974227d	\\x7c032c8fa8adadaae7e855c9854e0751e939802438f1d3a0751a62eb79af9877	2026-11-23 01:54:30.123+00
152	evd_01m831s8wbe9sr9p69snge41y6	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262616437396663316336656237373630303739323335366434663131613234646264343065363137383465623832633164363732313364666330373230643434222c226465706f7369746f72223a2238613535376132343461376561633134316364373564613437643234336361356362333761616339643530393436306633303337393534633461356565373231222c226d656469615f74797065223a2239323161376136343239626661346436323964303032383333666532393532323266393665636462373034316535623936666531363033383435646235333338222c226e616d65223a2238326562343365393430373234633163663663643339663565646465646635353331666531613930333766633730316130313961303366353938623061623563222c2273697a655f6279746573223a2236643739656162383935373861316133356665626130396236333736343733353032313538663065323563306130383361393034373037316235386661353434227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733877626539737239703639736e676534317936222c226b696e64223a226465706f736974227d	\\x24b444474dd7956164a439145d830b63a49b000247906529ffe9d0e967adb142	2026-11-23 01:54:30.123+00
153	evd_01m831s8wfesprryyyq708enxq	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265336165346665666533363931393866366137333764373463323233623965613331353138633337623139666137366438633164336637353464303936653332222c226465706f7369746f72223a2261646664613365383836643664373731393633393934383563623330306537316665613838383536643232313162616138333235343134303130393632336561222c226d656469615f74797065223a2265663635663863303633656162323562633562383334313362333261613939613630626166636432376432646335356138643032613561663266616361363134222c226e616d65223a2264323238613265343531313237336334653633373238386532643130383533623930353035646138613165653439366532663634666536656162366336613531222c2273697a655f6279746573223a2237633661306364393836393265623337323531336233326135303863353565383262376561383961623831393634333264383163626537613137323363313663227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387766657370727279797971373038656e7871222c226b696e64223a226465706f736974227d	\\x9c4c4f5720496520eb8cc342af469bb3c8c9377ad451475347da941943105bcf	2026-11-23 01:54:30.123+00
154	evd_01m831s8wkes4ak37skwsm3eh1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266346534326239323637316437653462303135373631376231336536633333333736663935653263666237366266633437336561613865653730393633313939222c226465706f7369746f72223a2261346431623536393331386530656563373038383364303562336636306130303366643533623866653635323561333937356533653661306230323132303935222c226d656469615f74797065223a2232373332366238316132666533656238633062316434303866373666636535623963316531656565623935666164623130633634633738313138383232623231222c226e616d65223a2237396138303964306537646261653230333362346434636662376231613438643734623536653535353763376637373663393165616264616330366465376264222c2273697a655f6279746573223a2230313263646234326233346566656131306336386263326130653439613764656663363234333162666166366235656437303938313138636562343665383663227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338776b657334616b3337736b77736d33656831222c226b696e64223a226465706f736974227d	\\x9874f44da2e63b5c6daeb9ca6f9284269e8b68e95f2e84e0ec5f2e656fe5a322	2026-11-23 01:54:30.123+00
155	evd_01m831s8wvf71r1d7km3r4rnd4	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233313063326562613636366436626439383963373163366537353337313564386339653465643137626536316664626231366166383032343035646138656331222c226465706f7369746f72223a2237373762326566653031663361343737663033306263363137613064663766366530653864646461363561626666383636656362653664323161383364653735222c226d656469615f74797065223a2234386339386562343137383262343636363363386238633664346432333865616631323662643535393830306237373334323363393662636434386266313634222c226e616d65223a2266386563356438346535306632623566613066346139633436396665663732646163333063386134333936653132303435363333366133323462653135653166222c2273697a655f6279746573223a2262663337346236663839373963646238326633313139303632396166306338316439303931306263626463353863323435663266316238373938333530383338227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387776663731723164376b6d337234726e6434222c226b696e64223a226465706f736974227d	\\x701f892d031ae44038c6405fc5f8fb7e4bd2175ec0e163e11c9a3b4fe4324ddf	2026-11-23 01:54:30.123+00
156	evd_01m831s8wzeqjabqa1084jygwv	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264386136303035633232376266306134643062316161316233613235323732366130613238633262356661396237666566653566346363623032333262613033222c226465706f7369746f72223a2231663937396332393530336263663864303231323030643663323835646631323932653435366335316361363632643836636666646330373830343338343535222c226d656469615f74797065223a2263366331656666616663376235336636343631363762313662343733346132633231303737363639316539636631623939626539616530383966636662643336222c226e616d65223a2264353937653835636231393632383364626434383066366237346665633230376530623233313831396431353635393239643265383665353234623561383461222c2273697a655f6279746573223a2238653035316334336531303666616432313838336365383339376137386263613263613530326362313834326132383136306530653634336330353065303963227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338777a65716a61627161313038346a79677776222c226b696e64223a226465706f736974227d	\\x394392de4da9179fd556f87d6c14b773a2343616584d4cdf40d0c590ca076565	2026-11-23 01:54:30.123+00
157	evd_01m831s8x3fydax1ssjtjst677	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2239636263343431393763303432653532656536396433643637383663303837356432356165303763366633666138336536653064373733326537356662363034222c226465706f7369746f72223a2266636139633866653131623761656435376631386133326266626465306561376663363834396236623034636366376535613439646461613561373335343732222c226d656469615f74797065223a2265353161613437383531316331386631353739363736653033356564383864633635353865333963353636313665636438383933663032373432363130303161222c226e616d65223a2237323065383336633461373438643833633038323237626162653439396461346231386238376637373961323431633165316631366164303765633838663162222c2273697a655f6279746573223a2263323930626135663639373164623337343666343931356466653461623764386533306463666361353437396436643431323930653535626136316133333732227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338783366796461783173736a746a7374363737222c226b696e64223a226465706f736974227d	\\x9d73ef45ffdffee9bf676d1252e8c7255f441e4bdca313b97dc162e49769ef15	2026-11-23 01:54:30.123+00
158	evd_01m831s8x7f1wv0tz57qcpwsqq	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238343462373634353434366466396332316138626163303933636337333362313537376264616137356338623330633439653333623339663632396266393330222c226465706f7369746f72223a2263353663373466346462346538356664643064316337623464383534316566323339333364663236393564373233316239343864653366316265336566656530222c226d656469615f74797065223a2237386461363938636161376531653438353762663165626230616137313062643665343262653861346134613965353233636265386537376165316439623639222c226e616d65223a2236666263346532663762363537623762633239303330653432323765363961316436343364663139623964376637396563653132396464643439303134613733222c2273697a655f6279746573223a2266323632373766643739363836663565313764373264643931303764373965366233383561333861336139333738313361633939333662633635326135666661227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733878376631777630747a353771637077737171222c226b696e64223a226465706f736974227d	\\x089a91f494cc26733832dc987a31a241b46e5a0b2bb1aa848fee04346c37c915	2026-11-23 01:54:30.123+00
159	evd_01m831s8xfe4z8ac3wd0hh6wzc	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263383032643062353866326362666334333038323938653735376335323861343737663832393537666362393536383534316537363464396532666462343933222c226465706f7369746f72223a2230333366633137636562326538353033613131653463396261346563626566336461306463666639633235383563613831353564343766653665643135396639222c226d656469615f74797065223a2239303630646433393236353735343130643633383038316632353461303265666330666264636164613566623461643737663366396631393465333866353965222c226e616d65223a2236353138626331393330393530396165393864666163363531643562646433653034386137353866636434623361343231366566303765323838643939643536222c2273697a655f6279746573223a2235336533633038356232396463656433353334663535643335626566313834303233333831653739356562393265383935343031373861333461343338646466227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338786665347a38616333776430686836777a63222c226b696e64223a226465706f736974227d	\\xf83e76c51a75e81719ca2c91cedf3250dad6c99e8e5e91816f456bca48b4a9b0	2026-11-23 01:54:30.123+00
160	evd_01m831s8xfemmvcea2yv1vzxz1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237643939376266386437623333646464386163346533326265653664393736643438353932633939636632306665396536346465333361613437356263363630222c226465706f7369746f72223a2236386466623363306465356335626238343064626364323732396239313664636433373138313065656334366438316536336230393863663035333234666332222c226d656469615f74797065223a2232663238646130633732353130316137373064313565636539306664343739656139653162393238343362376639623561373266373333356234343135666363222c226e616d65223a2234616664386432316537366431353137616533363563346566333139353434663666613938326535323363383262623161653134313531303062363636393139222c2273697a655f6279746573223a2235636666323339323637366263356530643762326161323263646238313334333865633966333634626535376133373037386230643134613066656165373631227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387866656d6d7663656132797631767a787a31222c226b696e64223a226465706f736974227d	\\x3b12011d3510f02707463d729cfcea2caa8ad4e07eb128c7e35ea992d6d8c445	2026-11-23 01:54:30.123+00
161	evd_01m831s8xke4qtgttw3x4m0jtb	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264323634643837363461613633346235663730653363643866346265643339636466346535313261303464643631303930646533353261613165346161633333222c226465706f7369746f72223a2235323237393139633836323035333431316264636230613136623438623732363338393636313531643232363164323631363139363437653639653166613861222c226d656469615f74797065223a2232393163343763323737323232353765653362343232346431366663363863393038616130316132343536356665633430626132313864383138623835336530222c226e616d65223a2264393835393964623436646339373131343030653030373964333930336435386362383639306531326363613739633965656363633336643134616637656661222c2273697a655f6279746573223a2265623831303265653830626236633930303363666431656139383433383939353463663530363436383265333465393637353038643539636336393562333534227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338786b65347174677474773378346d306a7462222c226b696e64223a226465706f736974227d	\\x4b88cf18b15c0c6639db0bca97c83467b5449e5e150610130405aa9c1fd75123	2026-11-23 01:54:30.123+00
162	evd_01m831s8xqerdtpa3fwaf3sb3e	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263383462306461366138636235313663636539316463626362313961646631633930386431616535633334313065316565383333356134643730663831643661222c226465706f7369746f72223a2266373361393038663866343263363463373433363230323364653333663864653665343961316637386165663139376432333337333337313836326238663834222c226d656469615f74797065223a2238316466336239353739386437313738373132316664666535613437646539373763306464643232663037373263646464623237313238393137313664623065222c226e616d65223a2236633431656137616564393832653938396134616636623163393263306163396432383464306138386466646436353232633066666466653533313437396439222c2273697a655f6279746573223a2266363064333464663630666463636638343334666537626338343162346635646663616665383038353533353438313561303131393064623466393733353066227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338787165726474706133667761663373623365222c226b696e64223a226465706f736974227d	\\x6557fee15c3612628f1c92066e963c2892952576451d5abcadb6aac3c8744a72	2026-11-23 01:54:30.123+00
163	evd_01m831s8xze55a13as5ssq630s	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265393465653032386538323462333937363565363937373134333532613634636162366439363535326166643764373066343234353866303937636565343831222c226465706f7369746f72223a2262336431323837333235346463633331336661663432653433383564646664626439313237643437616261303766353131643361376266303839646631386333222c226d656469615f74797065223a2265646331306465333630326536316330326437333066656333323137643239633666393432643737336262356631306336626633383331333465306337653332222c226e616d65223a2263373939386630623239353138363134383064383434326536343537383738366164333261373165663537626237336161343037636464386331336165373338222c2273697a655f6279746573223a2265663165666264616530633039633831636132623564643036393734656561373165323061366535396632323361653835666132326239613636626336643732227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338787a65353561313361733573737136333073222c226b696e64223a226465706f736974227d	\\xb614b93794e162a79eee3850fc962980e88983824c0235da9c238605885fb30d	2026-11-23 01:54:30.123+00
164	evd_01m831s8y3fcjtab26ram5k2vp	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231373262373137616430306261353638623438656339346564626464666436623361643333323239613236626463386364613330306432363438633130393561222c226465706f7369746f72223a2262623966323135336530363434303732643631613132646534363966393630393261303939373835373038366630653064386132646436336132306432353165222c226d656469615f74797065223a2262626433613762383664366537316131353562363237613836323164343434633633343264653838656264316332613531366431636565366338353832396334222c226e616d65223a2235303565383030613233613732626330663462363865613037396539616135336335336337333433613332376262636133363131616236373238353363373037222c2273697a655f6279746573223a2235643230383638356638653132326166376234363564386661383363666266663261343564313837353534366232383533613762396666316162356431383665227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338793366636a746162323672616d356b327670222c226b696e64223a226465706f736974227d	\\x53f1c288e9c3c2496eed5b8da26e40e9cbd6b1257ed9218e1f727c7c687d7208	2026-11-23 01:54:30.123+00
165	evd_01m831s8ybew4sjdvb46avfwdd	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263373635363964373265646537343332663830353532666531646331323136386534623236663236356230633137643561356361626138633033636662356538222c226465706f7369746f72223a2239303537343333313865366237656436633536306335626265393432616664323536343335646230313062376338393138616563623366626434386634646136222c226d656469615f74797065223a2264303433633964303131313135323534383031343364316164333464313439336564653830363964623430663037386635623164343630386434393234353230222c226e616d65223a2234653236373633643736323937333735333433613832343834393434623064326531303233376463316466623764636464363430313262636163623033356362222c2273697a655f6279746573223a2262393533623361376533666131386265646631326164316532336532656135343339663739326636343033373864383166313866393134613666393562386538227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387962657734736a6476623436617666776464222c226b696e64223a226465706f736974227d	\\xf9323ead666466357135cb33e416afdad077290fb437716e11d74d2db107825d	2026-11-23 01:54:30.123+00
166	evd_01m831s8ykfba9162xwwptcrm4	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232626431383231386337623533303634656663343538656364663433313466356563313737323263663664346366323566646461373361333464616566653439222c226465706f7369746f72223a2238343933613637363264326637383561623437646663626238396238353764613635396363356161643137303939323665623133633838643161333735623039222c226d656469615f74797065223a2232393664303962373735353635393636656339633137383735633432663766353363306631666635343366326562353439616563636664323133376566393232222c226e616d65223a2235663532656236643266333037376231363635663238663062383335643536353334353937383439653462316631333463643165663166386138346663386366222c2273697a655f6279746573223a2266643934633530636165366132356635346637656365636263633531336663376634653138653865356365643431613136656334666134626436373762393634227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338796b66626139313632787777707463726d34222c226b696e64223a226465706f736974227d	\\x60374ca0bdf4eee3f006aec284b59d4995ffa1887a02f8f67fbc82517d406c82	2026-11-23 01:54:30.123+00
167	evd_01m831s8yqfx59tcck3mjnw4zg	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262336565336439656231663736646636353134383935336434393763316235326561383438626166386263643533316663333161373536326461666662323836222c226465706f7369746f72223a2232626439366139623163316134643363643936356562663239613464666439653630376330333430386664326466316231633835646433373463646637616135222c226d656469615f74797065223a2262363663653365666536363139333930343363326235633232396237316337643534373739636463383234333439303530666530666331333162336133343665222c226e616d65223a2232363138373237353061636233313736663536663762353939643330666235653638346339346664653062383236326561643761323839383765383233336262222c2273697a655f6279746573223a2233376533313333323235343231306538613332656434306366363061383936643336613130326139343364373963356337633166303165666338663038623437227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387971667835397463636b336d6a6e77347a67222c226b696e64223a226465706f736974227d	\\xfd554caa7ab465105a4f0fe7672f564e7bfc5e343776e93c40194cbc4746a883	2026-11-23 01:54:30.123+00
168	evd_01m831s8yzfb69yt54v1dxgs6w	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237653937643539316531366132306432626362363434363265383736316130373763366430316662383339616137383463353331343238653431656134663536222c226465706f7369746f72223a2236326333656262636465623362383230336436343534386464333765613232663066393161373038666133333265353737363734623332356335633138346335222c226d656469615f74797065223a2261313539356231353638646637363134383332616435313064633038626431653933356331326262313362663263396139363330323738363438376330323463222c226e616d65223a2263303139643736646362326166393863323531656635626135643238626237616637613631363933353731303438336331383136346261346561386162336564222c2273697a655f6279746573223a2231343735373963626563376235393663313735313933643438353131366461653131653335623362636266333834653836373034666263653837363838313433227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317338797a66623639797435347631647867733677222c226b696e64223a226465706f736974227d	\\x7c1695a9fc934e8e553fae7a7eb8259e97122bf43db36e49d4f99c1b2c0968c7	2026-11-23 01:54:30.123+00
169	evd_01m831s8z3f2b81t59s6gar2g7	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233303438386531303831393631656663386632333033313635643265313061393137633465316535346466353930373732343538643330653665326134626230222c226465706f7369746f72223a2237336534643532356437623533616561356362613437346266643838393866633462633264613762663563333562343633333966363537633330353836323736222c226d656469615f74797065223a2236353231383165306239333634366462313261366638383661633533323637646663393534333336653537643737636230636430323731343231613964623062222c226e616d65223a2234653339383638646461363466373464623130373264313862353737366136613233346434376665646631623661346463363261393033336339393265393163222c2273697a655f6279746573223a2237313366653732663866373534303937393437663364323462303634393733613765663831646564626161356661326336323865613437396339393538383461227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387a3366326238317435397336676172326737222c226b696e64223a226465706f736974227d	\\x0e277e87628f21a6ef0a0413b9d68821d8fed6e566ae35bae6ef5f30f03ee80b	2026-11-23 01:54:30.123+00
170	evd_01m831s8z7fbhsnavrym2q4cpw	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2232383161306532303231316539363831643136303730663232616133343234636564613137393931336634343565376565626235373265633834393464303761222c226465706f7369746f72223a2236343334393937336332386632393536393335343762323963366536616263373731383831626532376362303765316631623730316332366132653032356631222c226d656469615f74797065223a2232396162323134376230366563366235386436386264626434356564316539656336363362643836306332613363336434643361623463373934323233646334222c226e616d65223a2234613765373033653538333735316539316438356631616162356237353737326664613131323038653738333936313830313030323232333961376364626465222c2273697a655f6279746573223a2263313163663336353434663164633466306462343137316666393063343935383636643665623437306365376132626639663134363335366338343233326131227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387a37666268736e617672796d327134637077222c226b696e64223a226465706f736974227d	\\x7f9a3546f9d793f573799c6935682c472c5dde93d25f34c05387f5a72ba0bf38	2026-11-23 01:54:30.123+00
171	evd_01m831s8zffrw9s2he7qrtck9z	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265363634636661323936373831613034393433613535373334316330323834623766393238643831316235643466643864303862643431373532336335663565222c226465706f7369746f72223a2262643462326432656133336639656562663435316461663163393537383735613361646539343430623639306631313233663730313864353432353633636231222c226d656469615f74797065223a2232653430666363363430326163663166393535346662623965363661313939366130353966666462313233623461333963303165373065343965656437633562222c226e616d65223a2232633131353333643261316263633463383664376431376566373864346266653337646332353135623936363766663833393034643933313537303738303339222c2273697a655f6279746573223a2231623362383732316432336363613266363236623366343262613832383636316230333835386337343637613664656534623432353634303535316165663636227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387a66667277397332686537717274636b397a222c226b696e64223a226465706f736974227d	\\xd7ff2d366e0d8ca26406b704fbba1adf4ed27b45345e8067a6a32c8d171e81d3	2026-11-23 01:54:30.123+00
172	evd_01m831s8zketgbvdkhj2gcadx4	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233323233616533363735393331386561383565663163623333343536393831643263323733663538303138316534616130656336303838393864336438353666222c226465706f7369746f72223a2234393832313562626264373538323836653231343938346133393162323730383039373630666632326630623463613632303363663139373038636666323834222c226d656469615f74797065223a2230333930303362646133646665653030656135326338323861653861353563393761666135393639333764656135666539613463353162383737353262656437222c226e616d65223a2238313733353831643639373564366562666337303935303739303961353437303364326461643631336635613166363837313662663332633333303838336466222c2273697a655f6279746573223a2262343133636533663763613439613034313534616133666135303330383532356362373037636530656437393939353437306430643466646631393536346136227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387a6b6574676276646b686a32676361647834222c226b696e64223a226465706f736974227d	\\x9dce57245d6d78e39f0e1aa5f9951a62d8222d269d8cde2abc49602260d5b4d8	2026-11-23 01:54:30.123+00
173	evd_01m831s8zvewca146hzf2xg2z1	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264316430303330636532393663613230386433336534623832663636626530353038623232373161646632646563383533646337326638396438326538353635222c226465706f7369746f72223a2233656664643933383564636136333239613631366532633166386365373637303939623962656662656662623034316430333862356562353461386136663237222c226d656469615f74797065223a2263343637353265303631613839663261363135636165336437623136346361656338346534326333303830346630653464613535383835363362383834646633222c226e616d65223a2266353166393866386230356139646236366237373439613030386138653834636365383865323866643339393935623834346433613736363130653832393564222c2273697a655f6279746573223a2233383930356633626465623466393433343462326131316532356232616135373838633138396230393838323336373437336163386362303366366638383532227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387a7665776361313436687a66327867327a31222c226b696e64223a226465706f736974227d	\\x819bced707f0c37250265653012fc8b514f399ca8a8d2c57ee53b20f639104b8	2026-11-23 01:54:30.123+00
174	evd_01m831s8zzfpv8n9xf04jwyyqe	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2261663439633265323662363437643638356132353662373434313535396638353130363435656265323039396232316234363765633631653437346533633164222c226465706f7369746f72223a2232633635313031363366646663613038383264636232313736386264373534383838333032633131613066626435623839613235643237373766633764376239222c226d656469615f74797065223a2264653439653232393232316534623034393865646136373261336633373937363732393630303465323866376465346336396662376137663731663439326133222c226e616d65223a2237383835623133626537623963663063346133313263653934323662366663653432643963316332666330383835353866396334333235646239353330633138222c2273697a655f6279746573223a2239633364336637373638303030623033653731303337316663386465386265653866316136363237336636343738643437633836343834316538613433313161227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173387a7a667076386e39786630346a7779797165222c226b696e64223a226465706f736974227d	\\x518b59cfd6c43d3b1ace0cfaa3648669302650f07fbc2d7a37b23e4ea5e7c29f	2026-11-23 01:54:30.123+00
175	evd_01m831s907enr8k7jg3seak83e	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238646330613563623537396166326264333465613965633836383438623532356338386436396639373735663564613861656337366131643730613738336637222c226465706f7369746f72223a2232383965323136656232393861336432633332353864306232333535613466646135383363333734666334373338313832343232646564386262636634336338222c226d656469615f74797065223a2265383438653366646338363231356133356430326535656138343438343534313138366463303833643336653361363564323238313039346463626437616261222c226e616d65223a2239393266366537663336343763363335626135333432316632656230343537653434353035356161653338383336353932656439303363303565386133623038222c2273697a655f6279746573223a2261376162643436373564323436633238343263653734656131626363663333623466666461653061303765386634363165643233633737343564616438356562227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173393037656e72386b376a67337365616b383365222c226b696e64223a226465706f736974227d	\\xb9219f5e588a39b18a8fb32224237479d8aa9aa84fe11cbadc3c849642cb3d77	2026-11-23 01:54:30.123+00
176	evd_01m831s90bentt2wb273enj7j4	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264333133633032333332316537333339386661386432376130323839353231613965356233303836333130636361633434303136363039623761396636393363222c226465706f7369746f72223a2262626563323930643265306639343833306534323135306465623061303730656637343137326634323564313938643631643763373435633731316432303231222c226d656469615f74797065223a2265366338663366373139373666373231626131626334656262323831333738633232333561613331616632323130626364643238396333643263306566333965222c226e616d65223a2233303335663964633964643933663437663038383563383530336164393832303864343138383431623864336462653061323138306230316335323561323464222c2273697a655f6279746573223a2232396238643965633838393762366139376430303030613764643733343131386330373762353264313964633530386633643963616134356630316264633635227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173393062656e7474327762323733656e6a376a34222c226b696e64223a226465706f736974227d	\\x81b03ea1074c137b05774b3912d30baf6f9f658fa72898e570f50a8174fecaa0	2026-11-23 01:54:30.123+00
177	evd_01m831s90feefs3bpyme2bxcma	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265353735386330623331396236646166333563343862333734626533353637623036376233373831366530653533623834393865346265333961366262313430222c226465706f7369746f72223a2265393439653838383037613632306363376361306535373363386566643838383138303464656332303061326366353365393636333638343633356233353433222c226d656469615f74797065223a2237356336393835303335326536373732656132343764653839363434623337663465363237336261393062313138643533313234366463643934346439353163222c226e616d65223a2262646166346536376265316335313135353361373130316635383262616539613239383736633961316138303939663062353664633538663234386263393831222c2273697a655f6279746573223a2236643431343930613166346237626664323662613337613766323664653935353431633361623831373461306434323537393939633062323163353661383861227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317339306665656673336270796d65326278636d61222c226b696e64223a226465706f736974227d	\\xe016d899fbc5c0800a0e7dae3401287a69fae852b5fc5ef80bf1cc4f77bb621b	2026-11-23 01:54:30.123+00
178	evd_01m831s90kec681jj022ekav7f	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266656332633636366230323130636330306337323433643935333763633230353462633036306135336237663164646534346663623364326432346162386439222c226465706f7369746f72223a2231346434306631656237313432363166663635643039623433643531646533363834373262393131613962336339343432656332376664626365313135623934222c226d656469615f74797065223a2266303234643666623762613531323035366264623338326463376538373334393436376661353531613361633763613239616531646633323932393238613934222c226e616d65223a2232316536306637343434373930313162333230626332363833666436353962626437623531613433653532393562666639613835613661313335656562363965222c2273697a655f6279746573223a2233613639616237636639623865663134383337303263376331666134313562363363663461303330396230666236636136383162323537396165646366336639227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317339306b65633638316a6a303232656b61763766222c226b696e64223a226465706f736974227d	\\x508909f5d0c22a5cd9c63c7f037eb1635db90673b28f9ef1ee84e12ae65cdbcd	2026-11-23 01:54:30.123+00
179	evd_01m831s90qe9k95dfkjf50w5jn	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262666161646262356565326364366637643038313533386534313539343463303339333865653062366638343636353334303432356262326335353764353539222c226465706f7369746f72223a2238666366663965646236663930336639353865306664613437343632663534623331373461316238666538613066646564646236363039633334373634306565222c226d656469615f74797065223a2261356662376365333361353030393065363630633634363262656664323633373035363638343661626565356231333264386363616636316632353738356230222c226e616d65223a2261303732643564663835386163333866633563383265636531656461376331623735623164373036373130613261303138316437643836636261306565343533222c2273697a655f6279746573223a2237383766633536366136333862383063623965313261353362643336313366363733336130343662396362393134633435306537646663373334346139613539227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317339307165396b393564666b6a66353077356a6e222c226b696e64223a226465706f736974227d	\\x77aa99d07d32ced85115552483978e322e9a35854e7f7fbcc627d1fc4e4962f7	2026-11-23 01:54:30.123+00
180	evd_01m831s90vfhbbeqbp7jk1jsjc	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2231656435353932666430373965623534343434313761346666656331343962393264353435616262316332306164613661383565336162303732303364663061222c226465706f7369746f72223a2239323035623338663965313435656533303261613263326165346135303162653836376466303938343437316234383663316264313361396238623534616633222c226d656469615f74797065223a2262653733356230333331373830616138346133356464363435383965306335653666666362666262643264666265663932643731393436326137363838336264222c226e616d65223a2238653661633032626339353365313662626139623535373064626534323332633130646663323863626361336462356630366233333832653537333130623532222c2273697a655f6279746573223a2263663966633464356239323031303432313131383836663536363263386363626437323736386164343036643862363166633630613964623463626564356538227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733930766668626265716270376a6b316a736a63222c226b696e64223a226465706f736974227d	\\x961754d18df2e1f121ac725416e646b549e32d5e996fd31e667b16e9789ff94d	2026-11-23 01:54:30.123+00
181	evd_01m831s913entvp2jbegs5xc5w	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2233643938623562343864303365363034656432383634613531656463646430376663393061383738333861633038646663376164363861353965636566653036222c226465706f7369746f72223a2239623064396137396436616334313133633161633765646132333736336131393339326636626263643931653965633363616132623939653733616131303262222c226d656469615f74797065223a2236363963623561343238313464643839323139383863623564643935376563313131656137363164643330316666626337346230346335333431313937366532222c226e616d65223a2266366339353966633235313639376337663664653134326464633937313436373764383366316163333863323638383032303632393363316437323636616265222c2273697a655f6279746573223a2264303537613534383863383639303466616666623139623131613065323862333436616635396437393532343737363562363237363534363233643536346231227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173393133656e747670326a626567733578633577222c226b696e64223a226465706f736974227d	\\x690cda6cefc9ba427896d22e62ca002ce5d65c734e6d2b2ecef76b0bcc2e6680	2026-11-23 01:54:30.123+00
182	evd_01m831s91aemhsktaj5k4hnxn3	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262653439626439643531356331623332653832303734363762343664643237623739626363643563663732323830326439623037646139633963393036396266222c226465706f7369746f72223a2265323837323333643832396361376530373930313432316437383834363431356239316364393939343532636131613661653161363936643234643862303931222c226d656469615f74797065223a2261616465376631383237353963656337353935396135306132666639653237363462363966306662303363623931313837613932353838633233396237396135222c226e616d65223a2233663864333537616232303833346366353134313339666636323337653461326438383362633337363661633561616465386634346463313037313031616636222c2273697a655f6279746573223a2231643561323331313333643139356431666332303932656338616337623137666566313062656634656239366534306531623736333039326438333564353833227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173393161656d68736b74616a356b34686e786e33222c226b696e64223a226465706f736974227d	\\x7536dba68aec1a5c7be77b08b41a8a21194621c15c6adb6027fa8edcccbafb47	2026-11-23 01:54:30.123+00
183	evd_01m831s91fe88rc8fcemrzybfm	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262646433343438316430656466393031636666363733353539653234366365633537613062333939613132653231316365333065306137633939343338393739222c226465706f7369746f72223a2235353934326366633232383438653861623537613936666363626434303039343234613636313261393335343663373261616662373361303962353962383730222c226d656469615f74797065223a2237326437396361376264373166303132636462613138386462346464626132363232343861623436363536386363356231343635383530616133316664306539222c226e616d65223a2233393636333230343637316136396633303634653532616665393464306232633334393862393036396538353834633933626365316366376337363238323935222c2273697a655f6279746573223a2265623933663735663766313437633635366461653835343939393664336335643161326665653634386662646166653766633538643162663637383332396262227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733931666538387263386663656d727a7962666d222c226b696e64223a226465706f736974227d	\\x0690e081d9f8ca3d96b690a0c484fa003b59147cf49b3163d08fad0788fb18c2	2026-11-23 01:54:30.123+00
184	evd_01m831s91qe73begpaj8x0zdw0	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2262646461346432343734366234386637626337626337636561323366623862633565306632623335383966393865373264313634363235363034393133613739222c226465706f7369746f72223a2234613761646237633136613837656134653537306437383563636334336633346561353038653736393365323363366134323665393933646265626234303163222c226d656469615f74797065223a2235633937346131643532306437343338373534633965633037383163303536393863383638393530393532306139346461613665383030623037383738316533222c226e616d65223a2262333436376337303135636533316164363832653764326562353532353131376234326463343038623237653566396266343639353031653530303834343666222c2273697a655f6279746573223a2235616132313139363966363638383265366136393731633030663438363638346662653137323361653161376632643963363133366337663966626434646330227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317339317165373362656770616a3878307a647730222c226b696e64223a226465706f736974227d	\\x67d97c39d4c0f1613e31347c947823fbe152b78eac7f2a9637c99f230385fc34	2026-11-23 01:54:30.123+00
185	evd_01m831s91vfsrse0n1vt29y79q	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237303431623062366163363566313863376563353661333863653836636633663166363564376133376261303761633661616561383539396131623565623466222c226465706f7369746f72223a2234636162366338383665323332393033626331303262613361373661646366323330353263616335383737333730646634643862656336366334316338333564222c226d656469615f74797065223a2264306364616234393838333564356435626535356565366434333736313332636333356435376234623133646433373165636535316630326233376666313666222c226e616d65223a2262353534626230373733646465336231306136653030626633306131623239396635346332663431393337306439333266623365393031363939326236666536222c2273697a655f6279746573223a2261336634393362383935383663373436363830316366393237356135366263306561656432613831656163393330373632613035636533393634346534643062227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331733931766673727365306e317674323979373971222c226b696e64223a226465706f736974227d	\\x592b98709f2d0714f6144e11e2c3b93e99173f2e28447e4d10f63c597768bc43	2026-11-23 01:54:30.123+00
186	evd_01m831s91zfs78afeq56977621	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234396137663231333433366335623439643931393734363663363933313662616637303336633035373637353337663461393563326236376564653363303564222c226465706f7369746f72223a2261663162303930376632613134663337666265313831626366336437353238666666323765316165616565303863633233363362613461343863643664363938222c226d656469615f74797065223a2234393230393266643735643831353439376166396235343066386433633934373831373632666138396335323835623764633431376339633432333134386238222c226e616d65223a2262393536356634383534613533633439646666373237303263353266613333666632393232613561376235393035316136623865333931643337313161373164222c2273697a655f6279746573223a2238376235323663613562653432666331653138663131363537666333323361633464623337653039666636653432643534396166393130326236363565373434227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317339317a66733738616665713536393737363231222c226b696e64223a226465706f736974227d	\\x81c81ad7365236602e9dc96a4a242b1a1d766434d1c5e6405a26e98504ec210c	2026-11-23 01:54:30.123+00
187	evd_01m831s923e60rmjkmwefwyzxa	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266646364373936626533366134333235393861343830396233343835383462373961353135356237363762356562326339396532356231633031316435636438222c226465706f7369746f72223a2266376166396366653561643266613239316261313137613638656539343232633038643336653131653436376164396339313237653065393161393831623661222c226d656469615f74797065223a2266333932653736303635346238666164316639396165386430333138393161633731333266303864643232373735366435336331303031383333653037343263222c226e616d65223a2231656239366634363963616562633965376634323766666235346639333634356363626232646132623234383339616661333030323839316466653033346631222c2273697a655f6279746573223a2263613530636531343132376237653639663931336366643139333566646664333034396461373230303239346266306164623039646239313965306636393937227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173393233653630726d6a6b6d77656677797a7861222c226b696e64223a226465706f736974227d	\\xad4160023c8c4316a0d0eb5faf3c2c14a49a45aa995dc72f702f6e0c273debe0	2026-11-23 01:54:30.123+00
188	evd_01m831s927fvnbtf86qjtmwdjz	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265353539376437623363386630326435323732623635653062396566356362346337623432383630376362353063643038346164656534313938616134363366222c226465706f7369746f72223a2238613731643665356362316535376338663431623736333363616537626165663038616564666162333937353734356535383865643035656333646539623633222c226d656469615f74797065223a2264623333326232356533653638343235613065353138383639633334356165313166623562366337656330633531303735353734373532346139653066336263222c226e616d65223a2232333133653762666431616539376232623766313564366630616135383565636366313535623861346661346130313864656337653731616466313766356139222c2273697a655f6279746573223a2261303437303138343936626537636435666535653132313161616661346138656537663366363337303939356464373763616230366634333463346666343461227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317339323766766e6274663836716a746d77646a7a222c226b696e64223a226465706f736974227d	\\x46c65e728d0d2da2d845774a09d6296d7b58b6ec15c450e5d1c1fd10949bd93e	2026-11-23 01:54:30.123+00
189	evd_01m831s92he0vt5pctxbw97n8d	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2264333536373938313163623939396533643831626465323662346337616635383232646565303662326134303333333835353637383962376635626339353431222c226465706f7369746f72223a2262303162616564396538353262343836623966326234316131616634636531333937393237356131366661383262313565343433623934333331353239303339222c226d656469615f74797065223a2232633561613133353437376138313362346433396230306537373030646433336632333031386537366265366131626561663635333465613137373536343964222c226e616d65223a2262613830316134303332313062643734376332653438393830373832303630633236663330393036386237386136666331343430323965396631623638623363222c2273697a655f6279746573223a2238363838386635643430623231363134353764633739376462383931303630346364653630313130356165323331616131373435623333666561363839633736227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d38333173393268653076743570637478627739376e3864222c226b696e64223a226465706f736974227d	\\x55852817aaa38618a03a0ccffbb1bdaec9d6ebd7058c112664b2e7ba4a007af8	2026-11-23 01:54:30.123+00
190	evd_01m831s92zf76rwtp529dxgsy0	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2265383962386165666533393637313361626137333439613363313934386230653932653236643036333735323439333665633264363631336263346230393132222c226465706f7369746f72223a2266663732336637626166353030633461636163313235323831326665373161343261623430366638623434353563656338366335313037356635623864656434222c226d656469615f74797065223a2237626433326563383731613533393638633637306239626366396432613161363135313030396162613833383834353139373738643234383264623130636661222c226e616d65223a2234666565326332336230363632343834633662343437383862336432653939373932326131303433333235623364353134643264326535643661343661383735222c2273697a655f6279746573223a2266633233313733373939313235386563316432363536316336616138616365373235346666323465626134346264656231363331666265656530373138393965227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317339327a66373672777470353239647867737930222c226b696e64223a226465706f736974227d	\\x84a831187631ac166d3a54a3e722d892dfe0234f39e5067cdf92c1e80b4945a3	2026-11-23 01:54:30.123+00
191	evd_01m831s933fgfraq439vhqssxw	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2238313266346636306231613739383735333430393265346165353364623737613034346631346564636531346165313033373331373563346565613239633935222c226465706f7369746f72223a2239646662656134303439393663386137323761313562653439353262373734633537376436663265313164353331363039373132383934643663356566336231222c226d656469615f74797065223a2233646430356266353561626335343764383833643838643461613466666131613134303639326537613933636539393936336233323066666563323134343137222c226e616d65223a2231316235303532656336346163376265623363386433613832633238323434663934383534373834386335313936373239356232393038633761323236373261222c2273697a655f6279746573223a2236653862353932666463313861336366303630363231313134363665643730306535323831613062303936656230363662386332336662663831393063646639227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a33302e3132335a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3833317339333366676672617134333976687173737877222c226b696e64223a226465706f736974227d	\\xd37b09f7d78cbd6ec716321f015a3f1334711a8bee1e392926e129c5d160fb02	2026-11-23 01:54:30.123+00
192	evd_01m831sjsxev8ageeybhdvw09z	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266653363333362346135633639313965366261363531366665633730343239303833353332333364346336313235363337386135376265396632393164336335222c226465706f7369746f72223a2239643665613830353566386466373230613832393637646633353562663566613936636232326336316263323063363537393937386332666537373938666561222c226d656469615f74797065223a2239316530653235616630663666306132663762396436646633363632396262643736653732383636636334316436313566323936366162393136386635303931222c226e616d65223a2237303366323261643237613335643336396165633031626333376535393639313939316666626438366133636136653835653261383639306230373730653065222c2273697a655f6279746573223a2232613433633866353765653437326664653539643161383836336432383033353662656533666638666637643265646533663265326531333731643765663065227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a34302e3036355a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331736a73786576386167656579626864767730397a222c226b696e64223a226465706f736974227d	\\xf440ece10cb672100e330c106331e5f80498c323a17d7f867507041df2caf947	2026-11-23 01:54:40.065+00
193	evd_01m831sjsze2abfjdc92h9pqvv	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235363039333130373838356233656464346465306538646439376634643934333538333637363363663636653832613062386637353433366261303063346431222c226465706f7369746f72223a2234313031646463306433363637613065313034393935616331346337333737333633663363303037323863356339386336343361396161323137373232326234222c226d656469615f74797065223a2233336434633433646635343163626564343534396166346665366135353839663766356538653364333462323364623337383961383861303064316438313339222c226e616d65223a2232666166356366343463623636353539313131323237333763343165373338353163643736313661326263383963626464626439623036623130393537353339222c2273697a655f6279746573223a2262343464343038383830373231626139666361323963396130643666636561323330303633353134643861303332363065393465343230303563623231313562227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a34302e3036355a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331736a737a65326162666a64633932683970717676222c226b696e64223a226465706f736974227d	\\x1cede08df40721c65dbbda30ca21da89e2592df964ae1022afd4f029b84c66d9	2026-11-23 01:54:40.065+00
194	evd_01m831sjszfs3syh16zm8scxed	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2263633436646466616661393837663539613563366335643462386362383165326534396338373266393732613166653232363331356465306233666236623738222c226465706f7369746f72223a2234643463303938616563663662353664313339616239303235396337333938326631646232636635373161343734666539656236343539383834653061653762222c226d656469615f74797065223a2264376134343161616132373932373732646634326331666238626338363537616535633066613866356431323965626565326462336261663963636333313562222c226e616d65223a2230373633613632386365363738663035343636356533336333653439626463656365333038386435616437343565643235666636633761346230363430356164222c2273697a655f6279746573223a2264623465386339373533623638653965343838646132373632646562386266383333316537383932343735346635396664376165623066643166646164376163227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a34302e3036355a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331736a737a66733373796831367a6d387363786564222c226b696e64223a226465706f736974227d	\\xef1af111f47a4f0a16b61f3b0d18e495d357f3dc8e24eaac4ec16665ce3bd5e2	2026-11-23 01:54:40.065+00
195	evd_01m831sjtgeccbh2b4pmrjmw8x	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2230376435643466383664366164306436323165633332346434376637383832636436616132383361393936366162346461613264353436333336323532616365222c226465706f7369746f72223a2237616132643861323533646239646639643462666139353130346333616466386633396639633464386361653035323238363265653732386166326233653537222c226d656469615f74797065223a2238346366356539626230646231333735333534393234613639363133363265383863613965393662636463373465643035386134623762646537396338363066222c226e616d65223a2266656461333034663165306165356532366236303530326566393164643739656639346361353066313930356362613566336362636662343738366164656131222c2273697a655f6279746573223a2266653833383933336537636531383536646334363434383064346130303639663133343830393836313065383333306331363264333661393135316434323362227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a34302e3038325a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331736a74676563636268326234706d726a6d773878222c226b696e64223a226465706f736974227d	\\x8f75b223a70a40c4b523e4a3fcf3b5eb2d4a82c417ce861acb37d7742274a3aa	2026-11-23 01:54:40.082+00
196	evd_01m831sjthfhaa7vj9pvgdash3	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2237343862613931303639393062356232303164636435653634336366376632306433646366326565306362653735626131336466306233383833616231333135222c226465706f7369746f72223a2263633537643833393665323537303762386338623961363335383162613638653763306139363035306637363365633337346132386535626261383862643139222c226d656469615f74797065223a2233393034666233636631393466633239346133343038303866663636343432643366643462346436373734663033393734613330313361376532356236353535222c226e616d65223a2234663134353435656335313237323765343536353861363236393134396235376434366135393465663038643964393338356664313065633735656562343766222c2273697a655f6279746573223a2237663862373539643862353634333338616166323836353362366264663333353531633132396661306530383766663939373333313663353532356437393162227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a34302e3038325a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331736a74686668616137766a397076676461736833222c226b696e64223a226465706f736974227d	\\x4ea294899ab83cfb1488621af13f99cc3e2c732e1e0b7c941ef3f81c02154d44	2026-11-23 01:54:40.082+00
197	evd_01m831sjthf59bn88607bgxpyx	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2235636134623636336366636632353534346561303238343537386162383564366537303966366364633566333564386264653536343434643434343166646432222c226465706f7369746f72223a2237623033393635393038366238633366313033656132663930356665323639373762376235663264343563393963653737336664626633646232636633386137222c226d656469615f74797065223a2264343537613463373238663661323463376664333035313635323936316233663937376337316331343639343866356332336636613164623238326630343662222c226e616d65223a2263656633393164343463646362396363643635333338376132656165313766313766623965643162313634336437646538303166323661653739363636663237222c2273697a655f6279746573223a2232346634393665386537663331373532376661333433623731646432376430333933316133626531393263656339393166613634336637383432643236373436227d2c226465706f73697465645f6174223a22323032362d31312d32335430313a35343a34302e3038325a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d383331736a7468663539626e3838363037626778707978222c226b696e64223a226465706f736974227d	\\x28810350064598bec7b977b12ff25a4d0caa0c397d200fb365b43175e5017228	2026-11-23 01:54:40.082+00
\.


--
-- Data for Name: head; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.head (singleton, origin, suite, log_key, payload_key_mark, size, root, frontier) FROM stdin;
t	heqi.invalid/db43e4a0ec33	sha256	heqi.invalid/db43e4a0ec33+b625e1b8+ARlreWohjU0Q6TZVLf/GQ9f1S6hQzVEPN4GYfHi0LNmr	\\xde3df3ea8f831e98	198	\\xc87770fde7c6fd4a106cc7147fec3f888276b0af2f95bfdeea91aa65559c9ea0	\\x22b6ea68765feb7f31a597f0adbf0b43cfb6ece61cc9ca99d3b5d30ff5770a5a803a977a3b8104a5cc4df2e09fed0c03938a62587a9a08f5a28d33b1556891b14b44a787cc0a68e7be356a3af157d2a3c8b7b92391d139936661133b5ac0b8c42323314222ed3e79bc93cebff9fd6a3abd3600bc5475ed0384259cc20a5708ce
\.


--
-- Data for Name: payload; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.payload (entry_id, wrapped_key, chunks, institution) FROM stdin;
evd_01m831s83gfb88w1gnrtrg4e6b	\\xc2813ee931153d6c7992d51f11ef38ce3bac275e87450afcd9114f68d8bdff30aade603585cbf0a3d920afa846cabbe92f8a174884680b3d7718242e	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s843evd9fgaxtphcs3dz	\\xe03f2f53ba3e1a138b132f70cbab23a0282311aea199d3bbc6459bb2505fc66068c7ea276beb516ae1b5c85311ab8a4b2bcb324ba9950419d55630af	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s84be75rk7vrwv93kvdj	\\x2c7af9207caa2e426a2487e9bcab25e22c0d83f13cbcb0adf49989fe6d74471fa72095bf60ca66bcbbf96b105460c8ad3dc42d434f301b933ff1ebc5	1	ins_01m831s5pre62byrqcv5gea162
evd_01m831s84kecv9ca3wj09x7mev	\\x8d69a9a002871749040bd1a2b3f3b73ab39e40897759c0bd3f931ea1af01c86ed14a2e8d62f696dc44644f090002f21016bc815016a1637ec7a9b04e	1	ins_01m831s5p0e6c8x8gv21cgpv7n
evd_01m831s84qffab6ra5hvkkg7jx	\\xa5943aa7709cd3f40156f2876857effe93d5bf439c9950be0fb84375f7f180b983b0e2e8d28f8c1c49649a32aa627b00a2454d95311be4add4a04a45	1	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s84vebaaw9eck3a5ymf1	\\xa954b68550eb3c85f109919405493602404fa2107e87ce94546b98afbac1aced5509d0444f34adcf1bc8fe09e4dade3275bc975c4b747e1f17c4aa9b	1	ins_01m831s5q0fb5t6rrk3kz96bba
evd_01m831s84zf3dt6qbce8wjq91h	\\x885a331b5fe518147186a167bd02c0e2e0b9c41cc0bab047ef0fab912311f2d824524ddf9fd18c9ce3a6a9ea2bc50178f4c8bd2246343a0743672aa8	1	ins_01m831s5pcf9qbx70g5xqkbwjc
evd_01m831s853eqk9p016vhn1nwcn	\\x3cfc23efafb9f65ccc1f19c24a03ca50cb4af2cf38a5445b8b3dc83ee771030af379fd5c5c3e8e0d0c55c6aac5b3c2d5fbb01f5b6945e904589fd9d9	1	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s857f9z8cz44x7epg4g7	\\x8e2cd3a882aa2d2d456dd0ad629189bd41d4d75997b7cfa591b3f411f05990f7814975ac965defc9f41955c5cfea8403beb2e7e1e2522a4beec3e275	1	ins_01m831s5pwegyr21nhhyeb4r2h
evd_01m831s85beyjrmyzrw8a9y5rt	\\x1e2f479951a2c77d2328f76dc8cfca4d926b2bf6c525cb0fc4f4655d590ff4357744a2e8c1762b257ccd803f0acfdf076c018a1cd707b614fb47fead	1	ins_01m831s5q3ef3bjv38kb7jykge
evd_01m831s85fewks20xz1q3a1dpg	\\x5c250568ee06674677a0ab864bdf3cde75e769fed5d9d450dbe31c1750f697913ebc07f0c619866b92ceeaf1da5cadb545a4cc4ab4d8a30d7a171277	1	ins_01m831s5pwegyr21nhhyeb4r2h
evd_01m831s85kedeb5vnbyt4ey1w0	\\xb911a67aa05d1de7abcc0043e144a4ffd5dc00606bcf738912466c2372735a54c566d6c221f77c41a2bccecd6243cead2404a3524c23660faab34da0	1	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s85qfgc9v0gd5gbr9n2j	\\x4c0faf4729e214a281b57f033d4a45af8fb1a5fc5caaf13e789cf73107cd40a5fba7ef7e93019bb19c9732ede0f6e7f2518fb46549dee4292d855438	1	ins_01m831s5q0fb5t6rrk3kz96bba
evd_01m831s85tegpa0v98cv13gbtp	\\xbbbbd43e379038995f023a5a0fc9559f4754321f3a8143c4e5d98bcb7340e15040fd745c1b720f3d2ab607e33aebd6589298ff7d94d2b7e541659a2a	1	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s85zetvt4xqwck9bv8k1	\\x334a8f8750fa4880da9b4b339265cacc4e5f97afa3110c3698f0c9669c3a39de68367016e5aa251af113bd53d56331cb433369d0d7afabf5cc94319b	1	ins_01m831s5pcf9qbx70g5xqkbwjc
evd_01m831s863ev0v55n4fk7zqtw9	\\x37682dd758c934313bef1c85e07badefba7e27dea21dc26dc894324c042048003660cce9d094de75e9ae8e8720fcebf082eff542ee540536dd55d93b	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s867f5ft3mnn3frtxapz	\\xe11db63a2dbec9c9ebcb309c755391c1ff088042c2b2d95ac762ed5aab13acd72d9ae26f880acaf5e520246d346f273297ebfd87a69fe85abfc06ce6	1	ins_01m831s5q6fehb48rh1ajhahwe
evd_01m831s86bedtb19g9cmdr6k8r	\\xe7e64707345b2abe37937ea4e40ea62b8665d0bab7d0ef459e8d340d35513b010d47b70f6c295d40b3abb9e844a5b9c210c656f59974bfa8035f1b95	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s86ffnmrd9f8brq34hw1	\\x838bf2cd602cd3ea5e7ec0a2cd9c02f9cf32030e0ea1852dd8583a58157db11d398534e7b9c130cb32c69b130159610ad00c08834a811cb2ccd30bb4	1	ins_01m831s5pcf9qbx70g5xqkbwjc
evd_01m831s86kex0a5s0yf83cr3f0	\\x8ad0458839fcae9df14c84c023e8ebb82fa5e7f169cc0b4ee6c8856b5a46f3f67ce6367629c0cd937364680ffde79ae052448fdb73748b3950e20df1	1	ins_01m831s5q6fehb48rh1ajhahwe
evd_01m831s86qf7vb6mrp3dcnjdze	\\x9b21b72e221efb2851d06fc852232bd3ba892fad95dc98a9c0b7ea0c5bdcdd6abeffb61bce0b6d1d5b1d4e2df1c0923d13451cc0c8f003aac1aed459	1	ins_01m831s5pwegyr21nhhyeb4r2h
evd_01m831s86zfyrt9epp0gwqfby7	\\xdb41169769b6dc71cf5cd87b83d34a95008fb6b7c2dc237f7e36962ee1ccd342bb86f939eebe866f4d31ca4d0ab82aad786e4cd8c5a8b69610534456	1	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s86zfjnb2e1jqhm4g0jd	\\x9d191bdd746bbceb2a7c6d4acfe2ecc79e03617265d8e89fde921e8a8b43f4a80f026ba5f3a5d82d5bce388a4075704cf9d64d463af37238f4943303	1	ins_01m831s5pwegyr21nhhyeb4r2h
evd_01m831s873edjtbhxmf3jxc35t	\\x34710f69db751757d3034cef4f793f8308548e4506d45cdd7aa8ea56232068f2ec1566f802103b516f4f4414ae17d9f22f6c5adfb351af69b0bf0805	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s877fjqr1gyptzgjzw6d	\\x971a16504566e730a8b74b513f0f41ad191dbf0d0c2696a62f8c1d4637f350d0a97cffd20282791693ed91c2b672abcd008903fe31d5af9abc75be88	1	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s87beb7sh4j978fbc7wa	\\xc629be09faac674baf9ac7635ceb91845c7cb210ea841300d18b6dcaf9cd2450bde5d6edf5da29a05aa23d789eb2e723b09e32e7c9cdc1fd85d52437	1	ins_01m831s5pre62byrqcv5gea162
evd_01m831s87fe2nrekqasacxzayd	\\x12f80513d25d7734dfcf171b6e86a1cbfa29371e059c84e9bdbe93cc7ac8e1fde7d4f7b40362f36efd776ebc8ee87a67f23e6ced6340e35551abf824	1	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s87kf0d8pvq5dn1xqxss	\\x40073b38a8cf3da9866d7ee37ec15623eced85bbdb9d3943c610869bc2d318fdf87578348e46c7325184250d8a7dcc98563e351862db51dc7cfb63f2	1	ins_01m831s5q0fb5t6rrk3kz96bba
evd_01m831s87qet8sbzdx3p2gjhhk	\\xe9d8ce819a6fb1f005e630658895d40f53ae1daada2dc5c38d6d2903fcae625db294d9d7470af90fdfc2bb8c53bbe1c6fc1609376c9bf37bc0dc6de8	1	ins_01m831s5q3ef3bjv38kb7jykge
evd_01m831s87veskadcdq6z6f6pc1	\\xe055c1cbdd0a82b742710d3c1dfd8c829a7a0ff4803918dc69fb80930f4128984c3ab07d03db9024bb6156cf63f0a8c85d286e5b11a2475a329211e1	1	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s87zf5c9g87qhsare56m	\\x840bd1e13e8db36ec47d983a31dde3b9415cae832b65ccfff3c6011ba8f03c6b9f9c3e7609176b52d049b9bb3e9eb0ee04db764a8e76d341e02af6d3	1	ins_01m831s5q0fb5t6rrk3kz96bba
evd_01m831s887fnbarbkc9fgj6vp2	\\xe1c5442d5574ba3e65eb48daecbdc2a985d95c229f4f4b6d74e53c8bf108b744c7415a5dcc92391110ac8f672dbd8b57444067ccf99eaa5dd0480ba3	1	ins_01m831s5pcf9qbx70g5xqkbwjc
evd_01m831s88bedwvgwmvgjjzyhxk	\\x486de65e62671dc758bcaf330e4d2280361449ce2396eab6fc9d257156d51bf8cb807621ff4f85dcd0ad0029757f2cc7a77d47c6183868e7a9e5136c	1	ins_01m831s5p0e6c8x8gv21cgpv7n
evd_01m831s88ffbxr7hfhq787f9wy	\\xbeeb4e86ba5f3830edc02823701ca02c9f9ddcf41dd3c6d9007d3cf703f4022585ed05b7f3354b6d6f6e8a95458947cab81007a3c1ad18ad209148f5	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s88kedsskd3ebgwjtea5	\\x2952329b5c3221a5242a897aef00e8876a6ff9417d26bb75bdf4f71793021211fd101026ede68d5a18e23920ffd42fd32be6cda1bed0d33bb6a2b768	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s88vf6gvqa0dwttgbn58	\\x3443c09b3c0aa20d32e414441aa2ae7e1f8496d41bc566d0e32510ab4e9ee19b3b10d003503ffed492ab7fd41abc48ff6bcece306ba67b0c159ae513	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s88zev7sws31736wynq0	\\xdf1d106b60005d6f9ff311dc54fd6692c40c46356e3eb1e6b5608629c388a3657bb4bbfeb89ace079542e1c28435b89f3319ea120de4583c4811abe0	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s893fp6896jemvnc8esp	\\xd1c84f77a44e1b11281f3618899fde2a5c67269dd6a6d6cd4eadcb6bba21f3c7cb7a375f1c4f39904f850fbcdc43da1a5bc1f8f676287f5be43b07ad	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89bepnsth86c4jr6awa	\\x7b3697f55ea070db7207da836f4a444c15297bb52231496aca60dffc2717656f22e9f03c3274e4541b21804c9e0a5c921f2552e43693cb52f12af719	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89df0ts53grk6j3mkbg	\\xf6d708a8b6ec3b51ad972459cff292b614d2501253537fbe43a3b23cff0f2fb989da9ac6f89b0aa5755425661c8acac3a3a4e98ebed59a1230110fa9	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89kfraa22ff54tdymtr	\\x494342ec6b320d354c04d44eb90e11c5c8d45c2a6f00aecdf9469955023e7263960c73338fcae4b0e929271908605c6e099e04fa0d469512a71d4c86	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89qefdbvfh79mv4hbny	\\xdeb26feb467e257895111f7174848f731cce9c719015c512860fdd6690cd3769487ab1fe293c8420b5e9bfa3002d75e3ede2e0865c8b9e348ec34ebd	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89wfhds915zv4ymrs9g	\\xf674c6d1cfa741dc6763457c050638cf1649beef5d0ccb75fa9b4c8409e4576b40340d17ddc8489a5aa981f1ad361cb3135d56c23d80ee0092035b1e	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8a1f4crjha1af1eq5bh	\\x136fc07c5433a6523f45d3957299e00e1774a476ff97892034f4250f5a9f87f0d0f56832bb0daea4f0cfb21818bfdac22314265d668e9e7c2cb22c0b	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8a7ej09nxazzqnxszd4	\\xbf0bd898458367ef2a38de1c7ab895002256c78a99cdb162e9d437423638dcb6f2c80787a3e5b840404cd2d3dd026ff139de72a3d69163cc629aa15d	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8aff3kr8xq60tz1v6y0	\\x963444bc09116fa04ad9e37393a2db266224cc6e27f50040549e41ebd97d70dc982cefed13e3e09f1d4860184296717e2cb92a8f18cce875c0d28b47	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ahfm68rjwjjgnbctmt	\\xb135940cca15a18b4b748d487ba41b5d70a7d91a2f10db25ed203b8aa3ef90584df30e154e2df89fa0bc84fb7c66e4289a8818198974eb24026270f9	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8aqf7tre9fzvpqt4hq3	\\x103bdd8574c8614017bdb6a605f76884755d3b1f4b8013c9991ee1c921183a581a1ff9b1819870dc715add4e77bdd6233067204d382d686749439d61	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8avffmb99q33h2g3924	\\x6ca48ded647a401a843cf57d8b085771656076927d8dd12e0a996b7c050dffa04b0f010f46288c80b2b183d3af5705b9dc8dd7556fff086eed9ad826	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8b3fc1bmsgk4pxwvfb1	\\x0ddea06d99e13c59cc6eeed28eb3761f8229fc0658f57b05ffc1a6ca6d1c42e027403586974543b78d7c8a08fbe47e3163660cc6129f0ff088c2670a	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8b7e25b93bf0vwpte75	\\xf02994ca84b311def80bcc33fa133496de7786851794c9e8f965d02ea8763470500e4ed8fe8b57d7e8dee84429177965c6b7a5effe1708b93932d9ab	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8bce4ws4s7pqq13ns7v	\\x9bfe2674464b92772c5e8c9bcfd98e7e4075f6055b34c26988c799f871ee1c5e2d100bb8e7701e26815f057f0050aa03e725deee0263e20680fc01d4	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8beffda4hxkwtayy9f8	\\x3df8f0bb9d4791ec3d62bbbc761f116be30957f043d3980285251632737ad57454618ea260ff8a9c7d75551472d9f498ccc97f38c6fd910e6b692abc	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8bkeb9ag3r596cwmg66	\\x14e91cef7a93e5c395307aa6d3246cdea939e751fab148a785984fc1f5bbcfcf1804423aeab47b8580775c401c9c5dfe54c3f2b7c209093d9a137d02	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8bvfys98tw22nh12kzt	\\x29d104c4805c7fbd9b2da6b5cdb0e48685fad7c6d1f9a396a1b5e9f184b3acbe2e6d01e06c68ad7baa4579ac6ec07bca205c22d13b0c8af14a1e66f5	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8bzeg2tgxw3cstaaygw	\\x0908d7c68e35ae01bcde4825fe4479f27689b8e99b60f3752ffbc7df3efc804fce0986d364c0b44546e9bd7c2d54eb5629e95f7911db095b98e08f7b	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8c3fqc9289mx6k95y93	\\x556ae3f9a5892571c7b33d65a856a918817dc781eb85d852afa5707dd054e4143986f4567b93b6f1fae61e1dc368e566e70576c307fc63e017186e6e	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8c7fh8s046bs56wqbh4	\\xdc13a94d0140c62b2182b679ae41066b2a39ae6d340c4aa2b5b847c1a07bd37bf77235bc690fefd2fe7a48c676a9d93ee1b5bc76d5df3895fb9a29bf	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8cbe7hrj8dyyb7enyw1	\\x6ba3ae029197cec41b621b64030d7e5f3346286e83c1a8cf5143026c3e5fbaa5a6b989cdb1420d4c83fa9e9ba73d4f861af4cfceee2d536387d016b1	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8cffn4be9qt5dq6z0y7	\\x6ef6b36443a6e86f89ede05deeb0ef89c846f8bb88590805292eb07e259adccfa2ecd6e6607e32f926ddc111be65e8965d23fcc7e68ecbcb4bef87e3	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ckeyp8j5z5336stwt7	\\xf0e33b10064cd462cfa52bd086a86b24df720c734b19d4bcaa02e4ec5a97f3521d15fe4f16c2b1bc41cb7cd432e2f5a17ed58b13081ffdcbe81f1e7e	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8cqen9t4nzdmzye77sd	\\x5eca940a510ffbcfd4690fd703c8cb0f91aff139bff28db9d1b6c152b8b2f7c9a5451d5927f9617a0bf38669027b8b6cb23eb0a97f60dcf1c0d7b966	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8cve8ttda132n4aa5hm	\\x5ed3785a1bc87d957b315193c498e556dd8c13907aa338cb3ba0c610b2a89c5869e3f0fcc194154fce00a77931338a331451888cbec37b0a5bc5fbe2	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8czeyd9k5wb8re0cqgk	\\x92c7a27fc7fb72ef40dc4483e9b0b78583701a15defcd5cb6445476db9413e03843eb533fa037d3ff4fc6a091f1d186ca3755a5e7f0c88bc8bb0a3a6	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8d3f33tzq4hmm909hbh	\\x70c273ad1641b6eecae43a580f9dcc60f97e38463489eeda30885c1469a0aff97a035149b78a43276a5628162ffe00b19114b4ac560b4070e3401f0f	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dbeth8dpeq7t4vg4se	\\xbbd85f122920d919a92cbcf68beaf576811c0ab949accd85b9b18fb9e2aa38c2d071289826990bd80ebf0c27957983e5aa6d4500ca4dee1aeaf0a056	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dff07a2vkf5xy4xdz9	\\x74050b43a8e4f61a979ce81cd22a10f761a2fb066d5f66edd3f2e8dbb1b91e792c6041449c367930d822bc191cfdda77d308a75bdc35bb1f7d5bcc0b	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dkfr0t5cc1mgrdhvtj	\\x6f739c56ed6148b454ca268cf8f3a9fe174452c3f7aed0bd2794e4e9ce7052e2004c3db9dbc445cc986bd0e91bc0a91c2edf0a7098bba71308151f51	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dve10vg3x8f499qczy	\\x761e03e7620e388fd3550a3a2726a06cee9f4d8d8552c481241f72943f8cdbf90ee5331dae63aa432a8409cb5a6275967ab00550b41527f34db93e72	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dze13tstcksc1s5qzx	\\x0b1397c23622ff216ff900070efedb6830e836430be1cb940a8ac4107b0e48c89ca968be66f88704cb5036739662c4964e3abf164f919c89b290e250	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8e3f2ystw2t37368tm3	\\x03ed5fb38fee625525bfc9496138e58e09c33d668646be548ecca5ebc5c4b9d1e6accea33a07b9b5b0d9feefdd9cefa466a5f35a48a9ddf55f63d1cc	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ebegf80np2a2f1kgec	\\xb1455c0a95361af08674436d2d7b7d978f6844ea31319afedf5328162d8d0dee8b160029407d88b7360568e706b10663c49e2c14c5825e3a1eace7cc	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8efedkve8pm9n844m6m	\\x9ca5ad2c9fcc62c43613ea2ae594c398923974f8de4c29efa109a6fef68dcf15d69b2a310d9ff0e20974be14bb7b80d8244e166e4e2f5ec04cd69a35	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ekeh5acxdbehbhc2a8	\\xf05b95de67032528c6d057d6ebaa64e49345224d4dd5352708be9fe882f664f7f5523a4c34295d7b2b19dedccdf3a8f91a86b2bcf60466b2958e4ae8	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ese5p8r81p8zvgp1k9	\\x8a6637d104306d5fb4e1283f0ef1bdc3b3b239a706e8a03edbaa6eb522041dbe367d7e5d0b97e6194fe31d66472593c9070ab124ad71b198065fa82f	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ezf5zszacq9zwrkn67	\\x679a56808929bacbe338a24e843babae6c2d8f3bace9054c33cc5dd553e2351b10a678be87c3e40af5484729c60728333fff26bf3fb8059bb2b74070	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8f3ext82rhnxy8b3grx	\\x4e1fd7f6e56be67e0d52bc965f3f4403bf596ed0a635b2adcb4d7d252b68994dc93f516577f89953082e5e2c8072044e2554fdb484265cea821c6738	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8fbej4v3tcfzbhnkzag	\\x43470cdfeb4cd49a25866e5c597439b8b73daf6da9fbb97ed888826b14c6e63a5427bb62b729abeb72cd27acf8ae4659dd2e7533fd3b9a80fa474ba4	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ffeyxv43jqfcjyfkn5	\\x944ab381c6b25cd11976207882037619497ed71ea9189671a3c3a8ecf22ce6e3a76214ed46828a31b8fc354a61efa37dd90814276f8b851eb9da450e	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8fkec4rhg4zqbhm4kxv	\\x2305666077689a1d9e74e407685fe55b68b4d92170cd8c595cd1fb1be431d890ec76b2cc2c0ecaff5849f33909bc17750f3c1bec2a38aacf7f9561bc	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8fvft9sdzgjgxdzwkhr	\\x2b19a2a0e92b5624efd84af77d2a47fa2339a9869988c8234c187c96358220e25f80133de4e1988482bebe5dd8852443fec4fb2e2ed044faeec41e18	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8fzfc9bncjhsx2xy2da	\\x54e3cbf81c9ac0fb7e369dea7950578b493a0daf509a44fa01714e0185427e9f7c0f974dea05363375af0373bc21176bbded7691fd26249ee593fc84	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8g3fr596gvpsj279prb	\\x73b992fd23af7cba6215adc7839d2163c1ec394f9150412f3130762b1b9929c8274ab7d3439e684c0f7cabbb24ca2015ce23a9a3ff3239efb8f33a92	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8g7f6vv420w4v6m7zcf	\\xd190d0e31ca91c68d760ce122945c24a342e58f78fdd2736126a3d7499a7850be3729afc0b581902bc7aa92b9c6a770dc1f769a1849b59203afbd5e3	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8gff4e9r3ver2nb51gt	\\xb24b874ae544a1fab1f8c2ff05531284e607471bb70411c7693f2f58022bfcbcdbd8264957d08d15b8d745bf346481faac701056f44c2351a2fa1c78	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8gkf3h8r93kvwjdnfn6	\\x3480f8618ae747d0fcae602ce88f018b354be1d685e43005a260547732c05178629048e874b9504991dae8ade0ca66e9ddfbde4bf4e42c28b89565a9	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8gqe8n8hmv59322pdnr	\\xe4ed801b46200d053bd52590fd5a60b49315634ee50fb71c3f4d0d23cbdf23b8f1b64b3db230f339a4b1ce9f80c3a1eaf1d828d75f051f08908335e8	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8gxfwg91zrsq553nmfc	\\x6710758a626aef304fc55362a4ec82c3357a2aa97324f824125a75dcf987f6c3fb8e6528e2788ff6b896b501b2bf94d0b4d8756e76676ae1e8ec040a	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8h3eykvd3k0q470c20n	\\xaf76019db82539aa7b597aa4c62ea6dbabd1c8e71f8547f0e7f4b6aa5f3fe5f5f92a7e170b78a09c7b2bf93d32dc079f5620a079294028cf1a85b197	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8hbekna03ey0903nagg	\\xd89c6f083f84ac41f3e5e319c7c7ed0d9b6765a916498af11698e835953f19aecebb6798d3eb7b7c233a5e80a95c7d00e36e9cfbb8092482cde310c7	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8hfefcv43h8apcddv58	\\x58c06fda944d6d963f7dd62c2f89a4b89cf2a4dc214c76ee78c2e5443eb21db0e8521d0b827b51abc15e486852c475e79fd2ea0f9c92c9e0aadfd6da	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8hkf3htjnbb8cf9kbjs	\\xa6243712b94e34cac76444e0fb3dbed7d617106ef79159819f190b3ae1e7b4b34f6b0d5cac128c38c2f02f9034d4546fda9f63b0cbc36b01feb53d7c	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8hvfm5vk04c7gq9r7p9	\\xe809e8ae673c03cd507760c31bafd4fe5a90a6959c68ce4df464766f79d56cb9bec974c55c4a4898d1eb6a28767c73427ef8fe9b8ba5bb3403d4096c	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8hzevktsz80q07bzmqj	\\xaa1af62afd23663a6c3010f7c02f0ef8a9acb71046367287a53856756ab06e7d96897452a0e78cc770e912147b27799b2dafe2e3c555f78985b65e1d	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8j7ew6r71pc4amacmrv	\\x4a70e42700f9f080ac5e023b5c461fc1d807fad7b58ca074a7810e4705bb6e391ec4e135e7152f6c5b9ea6237c153997a46a63fe552a1201e924772f	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8jbf9v9c0bm0zz8f1cp	\\xc0aa1e7cc3bf72ee6aac2c4c46d75e05ec63ae4b503659072728504d2d114bba84487029311a2d93645890efe663525e4cc2b699a165acf8f8583d9a	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8jkeaqtvk089353k8mb	\\x122ad0020fa1687fd286b7119a665208ad18b481f528d39206aafdbb8a9894639e91ff8b30accb257586025729c1cf067f65b28d7199e255eadd8b75	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8jresdvtzbve9qhkr7e	\\x51aa16c14231583f09f5055125eca5c89cc2ce84bfb10fc9e30a85102da4a05cf405f5d4f211a8c66843bbdb667dd2a6dba0ac78c0b8c956a483ea55	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8k7em5r59df52w55b18	\\xb8f692649d5bd49b311d6794fa40d7470299d2cfd6b658943d7ece2d0b3574c5f40ebe808cd3286c09b815db51e9387c6eae65426c1bc0a2c99b99bf	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8k7fxyv0hyqp5a5tmyr	\\x150be7b8ea799cada792d4f197e3d6842d48ffad4fbc7051d00f1c781ae1ccc67f3b887249fe07d5f8845f8e61940e525efe45800d4973fbc83e13c4	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8kden2a2e4p7tbyhe30	\\x06e706c37d4e5453a8e73de82025a7a0df83df7618632ff39b97d9a2cf2e891344f4ff75ac5f0f982d8dc2c828ee3ccb56c380b5b7bf7ca45fe9b97e	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8kke3xt50x8d0z7fbfg	\\x0ee1440b8d93d35b7e93e8626b1d71cc33a7fc7b38028b5936c5093163ce1b01df96e74a0674b080dee09896f76bf2cd69be06c854fc7c3fc594f030	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8kqfbnbadwb410kkgqj	\\x3847179a4dc90ce0691e15681d2886acc82511d36eab7a59691c0f5997c7c145342f97b2bdf3339daf48f2b1b68f7d2508c934eee2016284c56466b5	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8kxe3zt4j5c85n1gfvn	\\xf43a514a8c04d9a4c5eefedc0225b7fe5ac94ee4c29b53efe6430d1eaf040f5af6eec1ae170597c3f2ecc60a8ff1d89e2fbab66a78c9f48051a6e5af	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8m3f05t4p4z4pd5n4r1	\\x291c538b2522718d7533cdf80b4cef9e054ec07a4a0e204fd4dac99fc6d8500a45174f33074aba9d214e381d8dc79f9b867ed2d08e617124c6ba76f4	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8m7e9sbhzmscme30wm4	\\x58e651b644e96e13deed4b559b260bf017841f43bb2cd62d19f9cdc9157ab5cbb81876d171280f4d95db98ce510b09b1400bb2de8ad68a6ce745729d	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8mffqjbdrc5nck9q1jq	\\xdaf96a45fa0a91bc55de4fcd2a7decca0ce80bd29f37b78ca05b79096ae7e77a01c50ed327cc9058d78b6bae226fe2f7146ca587e5f3042979155c62	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8mkfgat5y8pqkjpraty	\\x697714d6880ddb8522132cb79a65ee8da91d8d0c36d567aa6a5bd8000deb1396742f563b19a47e316f487ba7dc9408d01895b96d45c054ae617cb39c	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8mqeaxsb3evd3ww3fp5	\\x25fca18d3d21356cfe61495969f96e616f28b2445a1ff96bd6f6bd7a68ccc2438379e4a685dfbedc93659c810b0f8849f93908c104db5164d8ea7a8e	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8mwejtsyv64214gyjwz	\\x4d9e08c235b852c85e7354f89067dadd507f59566f6247b50701aab9fdce408c1a2fc6504f5f607dd3a9c53b3ec45eef1df422f79d6f0d363024144f	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8n2eb5bapbnepw8ywjs	\\xf9934a442bfc15ded12164c78c5eca32778e494d6876bb59184c3964d276b2a4088221f1fedc7b026efa160c167d0a91f5f13c4997543cce3e200e01	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8n7edabnt91mjkbe8wf	\\x45f20f33ea835ccc3aef479a6e66fad3a72bbf6d0553f5380457d75c7d09cee6d66d16b5c28d9abd0e8614d3e0a5355fc10a062ba993ac4ec8d35dee	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8nff8c8vkt772qwzm1e	\\xcf0129bbd090920906a082d6d42cd83894a3facddee63195700b443fcd160464434913c29343a23a0993324775c27635aad521cdcc6747fc4e2d5214	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8nkepn87hp2rs3pkasg	\\x7deb3a4b4a32fca620510a4d6dc2706dca9d53234941842c5d5530667b2e855159cc97f468ce09a3d72a8539a571103ef5056ee773d9e5d735fe712e	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8nqf62bd9v2ebtyyp7q	\\x35da518fa9574901e75ae8b9cc8ce179032eb8358fe4767a2a42bfa382f5f7f1e530477f7f5ee14abedabdc224ff7e893886ce28be6f4d5396c833b2	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8nzeecbszx7h3chkq5f	\\x67492257251c7109e054374bbc952d60ce80531243f04c70f95935a0126b9b9548af43abf4de86769a3cc33665a5efc7925f0842d36c0c38b490e16a	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8p2e8qam120brkbss25	\\x3496ecb61958ae1f880242bdbbe80d3dca23f8844922023b5bb4128de1d6854aecad9cb5e9a9e345590b435c5ed6713d854432155d585760ad5284cb	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8p9e6ws96vhha6j0q1r	\\xc202317790c14655807353330e5151a8b2be4b5ad42573162ae0a0d94417fe11ca09e8f75f55dfdf7c77d847bab848f4b2fd65e7e0574552a53f09e6	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8phe49thvqjgqpz9r8w	\\xd9ef84ae16e2810d2f7a7918bc346be89c081ffd01252f02d96303bc597023027518e087bc5d6dba1c76ae05a414233a7c05573859355cadbf2d4aa4	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8pvedxax5weqbm1qg6f	\\xf47faaef3843928f09f61026d1a06f292dd0d491aa7083b1e3910863fa56a4d24048d8bef8c286ebf5c112c2d7c6ae2a09d92888b91b2d42d9031689	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8pzehpvc1mragrf5x2d	\\x58cb5d5e74182c5bf0cf2650febff6323f9fcb6fb9db0baeeb869f5640fad06bdee5efd40a80f0e6018cfe9e1943b23d1f1ed598b97215734ed74319	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8q7fgns58xadmrva013	\\x166094ca787d648443d86003bd5c7e9c8e37d6b2794092923926eee0c1bf8d86aa1e034b2ab6cb027ea5fd16b158b82f358097f4ab7c5b8502e21fbc	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8q7f94vnb4rmpyx19eb	\\x364a12d3a33538387763aef4584f79db9041fdb49727f499eb441cc12add97a1e4b521127f97f258a0edc3799ca10beae9dcb20131a67303ad70faef	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8qfen2vakd57xvdbnyp	\\x0aefb5e8c3107bc105084de1318de5cfe6a7ea599a7f6ef64682a9c30a1a075535abd7502e93802a897d4dfef969250bdb15b3832dc0a072e30e3ce1	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8qkehz9p9510mkt10q6	\\xc638706ee53e88da36bdbc2d4fd5514f696950a6d69005d7cae61254363a757c09a6f158812399ed419ade09e79c7b495b9de7454c315834d1fbe6c9	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8qqffbsmstrfc77w8gq	\\x04be33074d4897dda1ee7c136adeea1a1366a116d1145a894f8afe9a558321e07722ac3bc00a4d15bee4a4fcd5fafa668fb4dc0bd563c2917eb334d7	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8qzfg1rv5h3zrwyt4ax	\\x445bf9fb796d745921312a49ba2c09fda6a15ef93e878e8314539286de344f6f6b84a15c027aff6816deb45bd2bf780c970b33f115eb94de0c88f7b8	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8r4fj4br0cqa622q9gf	\\xe5c0050209f6575f99b158bc79c1c09aa8fcb69e90a8abbccdd29c6feb509dc9f1b33d1c3601a9d05574cd0a94e5d186f5df9016ee5c76060baa4830	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8rbepct25tr5208ap4p	\\x256860472f4430548fae6335f32614b924aa7ca163058fc623ea7ef125bb2e9c43a5b0728c33cf55a4fecd338069a0e131483b994ca1e20daa6ed7bf	1	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8rff8jb68efa93j9e0p	\\x7a00025909b0ae8a36185233c6d8a744f91625d73801d2081238cc7e81f346274b73d0db0ccab6ac688982e483ea16cce46ef82d473d84fbc3a429d1	1	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8rkfq0tjvxknnq4t1e8	\\x32048b8aac7811c545d12bac7a4228b1e6a6e4a23fb0689d4118cda51b5f77ebfc02a6bde0a1204c41d9e799e1e9524be68e4885c6cd21402300089a	1	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8rve88ak37g6p22h7eh	\\x8a2304e21b1436b2eace4fecfb6c784e7c846312b8ce494790cdccdaf1170ad6f553e70598d2314aa796c292b54cd243b8d6158ed518a3e3f509b7b4	1	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8rze96r1nhtme9xq04f	\\xb878ab9019b128febf2754a5a5e75e14a503ed922cdeb1df87cb64cf57f830e6b5c0c30ab7913dc227871d7a362d762c79e9c5c5485ccb5fac1f8785	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8s3e308d4gdhg19mxvw	\\x40fd3e77aab7b459ea8076be92b17a210c6ef518a7f82a9ca274cc622c7e0523361d59939af53147c6d200cc1b8d3df829ad0c418d6b5eb80f4c4d08	1	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s8sbetrsm7f87vsq6f2w	\\x9b6e548c8f289f5493fb58b40e34fdee63fa1ef27efb587cbc5b2c07280c4dfc6f9d5964198f525e9dbc679769be071989af3fc01be5485a36a3a275	1	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8sfe82v77kfj7z5m61e	\\xbe8f25539d07177d7ef03498ac19014730682e00ccff12acba92f70c73d4d5c6335166ee709668e13d1ca2e5d41181de51fa2b5b52f4b13f7a7a1566	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8skf27bsd7pxvgcnptg	\\xf4b1e1c6fb5d0d84a08fee412593b5b4fa6cefeec2423f02d80be0af2dafe7fa8b2e81b18746f9ef7e3d01852ea8014e6d94555b156e6005cccf88cb	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8svef2t9jqfb2zhag92	\\xd342ba678ceb6c7ed46c513475f5b79217590a88d74cd1179bb1cc445ddf5951f4ef2bab90c89c442c0c005204382a35fd3fcd36e2ca8cfbd7e37153	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8sze0tbgxq7849c7pjd	\\x20f30910144837e9b55a724f9d97028ccf4a200ba69a19d499ff2fee2f6f5da528e65095bb35437aaca493d5ee801960983683d7bdec054ed3665bde	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8t3exdre1w9rh0fym55	\\x47f6fae209691b410b7a0bb6b741a666bc8828f44bc33d2e6a0384592d0bec3c5324baff1b923ed7f32e8411799c75228672982367cb56680fcf98f9	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tbfegaqay96p92v3kx	\\xf91cccdaec0a1013c277dee04d962048b57d029b92c43d2a35c2b85825b38d4455f233a5eca9c2d738e5104433561a65073a9577c0b22611e0bf29e1	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tff9rameewwxwzqxz6	\\xcd1e54378afc656ef5df20669cc37d51d3b2ebf244cce7de642d4acd66534760b99642c11eb66e4d5f84bd7854104ec060543461a02e2f5b1132d358	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tkfqdaa4trgnmkxgje	\\x309d4af37e7808d306642e1b1a70a59f41fe0c67fae9a8a02beb91ac66bc90457d2dc0c91aaf830898589ab6217a6cf758b59c6a97afd2f5596e4e57	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tvecrra08dhmes7yc8	\\x11891a8cacb18ba6c289f7ea5938bb498137b4accc4732da07f9eb952da35182cc28341d26cbb5fdb10b0146b2af0a9fc111560381672d719f9ba59a	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tzey3848jybc884wz6	\\x75a7288c116be11de8bb6b91acdbf26be0b179477c1213522b557eafeb5afaf546e9569c6ba8c548727a31d1e353d00faf7d681fe0ee29eaab49283b	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8v3fn2vdt55ak6hm1jq	\\x734ddd0b8799ebc4fc1e75e2b349766a71b2d1250a4f8ee2f1ccd149fd993fee8e0d789afd0322660baef91a60582fb8cd5aee418c7239eadbfc34e7	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8vaf9ta1qgbwzx2dah2	\\x0dd699697424ae72f136792f2c3db4da39879480e5268d939039adfb32a3528e452921deecd1d44f385e73a41784b777e0be57bfdd81df52ee881c9f	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8vfepfrkbgqp2a1v7s7	\\x5a6bbc581920a984bd3164af92942b90212d8a998f23ba7c18963b7f8d83d4da0eb67a97e15a50ea6400c48d776bfdeb25c9342ae3a7659480ca5c80	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8vkedsad2qm1jnq3g7x	\\x49037999daad04e6ee5254745b4376c6f26acad19e51fe700ee6f3a1e11c4b39381e5dda3c81a05715d77315665fc2eddd0f5dc00c694df8cd7ecda6	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8vsfzxvpgswxxnkj8f7	\\xc900beba0cfdd9ab6c942a3219e220d1c2d428fba04e4cf4de7422b1f957bda13b1fa2451d6bda022bcb2c7f4521a26409cd6231ed00a6bc1b115499	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8vzf3xvqeedcdbxh7gx	\\x296b7f4127b74ae5bb5a16c848d9c2a946fd9ec6e2154aa1a5914131aadfe9b7adab6b589fb5dcfe7ad5faae5e9f65bd9ab2aa4db89dd69fc2f103a5	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8w3e4ebmapyp9x6v8yd	\\xc067a1b77078aeb5c8fe5e00979993104d4c03eca7ebb48422ad33c1de0d723b5531d9f82eebd05cc2dd1ffacd83a13fcb9d97a1bc49706bbcc3dae2	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8wbe9sr9p69snge41y6	\\x2b2130c44b4237b40bd71790018ea98e725ad388e0c0a6c3188e70865260fa97696621cdb05a3f6e660d47fb50dd67ee3fc46083fcf38bb18c72b2d8	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8wfesprryyyq708enxq	\\xb0733b3536992cf9e6961494d56310fb3312b90c524406d7fd51cbf77e721c2283c514ca3f04ed25bc61a221d5f323a526e63aa9cddba176f2b23a23	1	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8wkes4ak37skwsm3eh1	\\xf30f5725b10cf6872710e63492014395a05a6143a4b7c3eeaa945e31962c09b4f424c66c9056017d15e1c8d4a399798f39a1d489262ecf8fb11ac64c	1	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s8wvf71r1d7km3r4rnd4	\\x0a899bcd3226b2a704e325ff3a4ddd1921356a5573dcc40e26250da70b66474b9ca551a5aecf532425945d7abb0c84b132b156516b5e0109d269a289	1	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s8wzeqjabqa1084jygwv	\\x9c136725150b22d56983a45d503a159ff1ac2370e2ef2343634840f2db48adbe61dedab8de0e11651cbc02130550d869cdfa34a384d77eeb53e3a603	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8x3fydax1ssjtjst677	\\x12b1062e1c6ed2125e70f47ff26eeb38432d864737b940c3a284f8ae1696ec944f8ca1bd351d845623641fdf70eb1e4efb8e70dc8d4d87ef3bf0c66c	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8x7f1wv0tz57qcpwsqq	\\x2a71372351b4049d6a3daf9ce91b9cb867734f5f79a9b73be78095d4b5af9e32f0fab2dc4b57cc3d87dc66a14a56054ccb949cb3a7051a54c1a37afb	1	ins_01m831s5q3ef3bjv38kb7jykge
evd_01m831s8xfe4z8ac3wd0hh6wzc	\\x913b0d0bba0d6d0ec3991790cadced454808f0c2c33571dd3f38f555b64a636e9946e0c58b7e3aceb3f27cf1ea99d5f7c262f801c25a36b80df29a22	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8xfemmvcea2yv1vzxz1	\\x64546f9e6b53034d34ba827beb81a1831360690a88c1745259b420b2718961ce7c6fbf5954726c361a17a0bc1aaa7f0d7746c8d148e4ae5aa1a43d04	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8xke4qtgttw3x4m0jtb	\\xc8fca1c89ef78c1a70e5c0727327a74071bb740f43997e6ab79489a46aa69654089a846745b6608222d5db314f865ed882aef40d1474fdabc7bfe504	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8xqerdtpa3fwaf3sb3e	\\x0fae9a2115490b31df03074ddb241a7d7d80633d1206b6cbbe9ddc7e8a0fe07b41cd51afc23120d8935dfdbd3659d9730ed171b0d61f77828fe98b8b	1	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8xze55a13as5ssq630s	\\x76d9c163061664647aa7c0351c9d111918374f520005e08f2e1643bd2e08af7543e2ce48321fc1511ccc8b519edf67f1e3426570bee56c22db3a8f04	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8y3fcjtab26ram5k2vp	\\xd7435d6c589be90fddc5ce1d8260539380e61cbf6cdddce150b2fa24aaaab729d3dc053a6ee2cb73d024802d1f6ebd424c1cebecedca787e5ecf1d69	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ybew4sjdvb46avfwdd	\\x60c03721bded3d282fa998c7fccdde973e07434dfcbd4571b2e608dbbbc6eb84645c2b5c91e54c51054475f72493ec98ff0adcfb6c4094e30a99ab5b	1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ykfba9162xwwptcrm4	\\x3edf43636888f6bc888e250a0f61da84bb1e2d9aac6b7adcd6cb508728a9cb1a6af30baf27f7580e1c0c9f0d89391f3d2e228ce516343d4556aae214	1	house
evd_01m831s8yqfx59tcck3mjnw4zg	\\xe8f36120ba2b33758bb081f874bbfe9e5b90cea8b6941ffaa26bfe87e6dcc060503802bf222eb8ae734f94d7ebe55c1f65a58a387c4ce46f03fdc53c	1	house
evd_01m831s8yzfb69yt54v1dxgs6w	\\xec48ad38769c9c600a1de7feecb993a25a838ac3db7c99ab0be108aedb22283deb71b890053e05dcaa8a83f00bad21869a6167fa75c1968698cf72dc	1	house
evd_01m831s8z3f2b81t59s6gar2g7	\\x091ad8695996ca3b4e760b44e1ae8e059601f241114eea6df6fbf17dca3dd6e486a10f7c759c9372b91606320007b00f0abb825154e7d6f776e27ff4	1	house
evd_01m831s8z7fbhsnavrym2q4cpw	\\x368c10c1de47f85cd90c75ad76eb90eee8a6ca611a23dadd572845160a7aaa851e49c649d791c59dad20e390c2c20582ca0149b26a17950ae212912b	1	house
evd_01m831s8zffrw9s2he7qrtck9z	\\x71341521f77d7d857f45b26588f850301aa65660064f9cc848b334b61869e9751630f6d74e984750c87c1d895df1a90ce94b481458e79b2abceb9483	1	house
evd_01m831s8zketgbvdkhj2gcadx4	\\xe42f3d1e2eed34e85638d0e553f2f88e919ced986804b4347b4cc36de10b45bab822c56024d2b49aead2f7c19972af49b5468a54508caafc3cb5fd92	1	house
evd_01m831s8zvewca146hzf2xg2z1	\\x6b84ce7edfcce961b57a63449fad13645434051480ddf28b0dc068ed4e6ffa01524482b7762de896bf93f69ce5ea3699fad2f3c175a98004f5ae6f34	1	house
evd_01m831s8zzfpv8n9xf04jwyyqe	\\x1f6b6aeccc010fd05ff08921fa9e8c4a9df6edad99f16d491b96847fd2c53d8d10213a007e39dc77ef9d2443d2308c58e479f829ee07a0e22a2fdbfc	1	house
evd_01m831s907enr8k7jg3seak83e	\\x1fc32c26b67b16f41efd78a340223c3dcfa37f0b6d4e9e5ab8372085146e8d236cc0d38ebc9de868c942fd3cd069ab868b5898d414a1b3b3cd4d1be5	1	house
evd_01m831s90bentt2wb273enj7j4	\\xe49d6fcaf0931c76e9358f7f3c38a21fbb09aab01d8c8ba2888925c81a826a0e02c054dccb643e7e79928c77602c1835c8ec2dfe60a999ade909d433	1	house
evd_01m831s90feefs3bpyme2bxcma	\\x34f8039ab3794d1664f1b789d359edf80fa8c9c9ac30cbf39f2e3fd261128141d288497c41e4790c9be778cc486e154c870fcb528385fd48d7b1eace	1	house
evd_01m831s90kec681jj022ekav7f	\\x6802b2cec2543c83a55420edd8e892382c597a913ee3e111c7d10ec02ff718a6e9ab22862c014ddad00ecf3fda4c070fd1a76cdb45c8c811fd2dde38	1	house
evd_01m831s90qe9k95dfkjf50w5jn	\\x033c25df60734c945176f8c901374c3a87b1971660f162ef2d4e01a91fb1c4a8cc7796a09c7905c5fa18f0263b2ca39e6e56f3afc498e6a041c559f9	1	house
evd_01m831s90vfhbbeqbp7jk1jsjc	\\xecf0afc51f508662858f21f4b5f798ad3d311263382d45f15d6d490d6f17196f529d75adbd64f160632f92cb5a5a7bf02236e3f74b3c7418f4059d9d	1	house
evd_01m831s913entvp2jbegs5xc5w	\\x081b27b205e447179d3d5b91b2895146cacad2f6f18b64ef0123125cf8dc5883e3200981cc1a4bc53b146479f03fd9e12e01d00e9e4cd34b96170dab	1	house
evd_01m831s91aemhsktaj5k4hnxn3	\\x57d9451139f1fbff68de85e2d607dac4bbcefadc3a0237f53607157ee4020802c3e7fde6cdc281de48673a2675380b211ba40a70459a87d81877b1d5	1	house
evd_01m831s91fe88rc8fcemrzybfm	\\x884ef7e27bf8ff9a15d61a0feaca3c3ea733f583f397af08b32587aec105b0e47f5db4b8e4a7f54a66d96fbd6c51024eba34fa35537873539fb4325d	1	house
evd_01m831s91qe73begpaj8x0zdw0	\\x5aecb9da72090a04b93b17f6c799d9153a9303d21b17dbbea13cdd87e0e8da12b7628fbd9effa7863cf12a107016c24ae0d36a9ee2a996e8da857baa	1	house
evd_01m831s91vfsrse0n1vt29y79q	\\xe9b79bf3c3379d09fee182901e81ad65648f2c4c6060e6f2694dd7e0481466bf21c3bd28b5933e91bc191f657cdb85e20e3e5b368b16202b04f7e9a4	1	house
evd_01m831s91zfs78afeq56977621	\\xf32e25e6fe55e2a17643f1f10ec6d484d173dcdaa5ca29cef559ccc9685f21a0412c867dca7faa3cd661cf25bf4ac9c8f9c7bcdd98fea7ffb031bce3	1	house
evd_01m831s923e60rmjkmwefwyzxa	\\x741466f01b03794fafe5995316cf7460ac0acd0b0608681121ad42f03c6da9de8508102bdb113d72bd87031fa2b30fb011c4b0a58ac2b80dc81bbaf7	1	house
evd_01m831s927fvnbtf86qjtmwdjz	\\x1e2bffe07001591f41ca2b78d1eddad85e9c9603486e3870eeb8b1cc981b41fa28737fc89f8008a9882929d1ebc14671121c7376fc1cc90bada7bcc3	1	house
evd_01m831s92he0vt5pctxbw97n8d	\\xc0455fbf61a7d93d63f5fc727046964e60ce821aaae765a55953ce3019b32ac66e3e7956f0f6780771a0fc394d4d878e324fdc1b6b31f2ea0a792ba5	1	house
evd_01m831s92zf76rwtp529dxgsy0	\\xbfcebfacc2c0e682876439609103eb54b38417ee2153c35873abfe677ed920b34ca0f66c7886cf59bfd0a3d6fc3cc4b142555e2cfe056cf3762e84f3	1	house
evd_01m831s933fgfraq439vhqssxw	\\x2b774ae99b51daf13eff262b4ccf758ea7ae5b490719195a1742ee1f8b713ca25bbc0e822f8a9391c042fa771096fb44d19b49c8f4a60658ff7e72d6	1	house
evd_01m831sjsxev8ageeybhdvw09z	\\xcf49d09416378edda99c657cd508b14b25a4b44f8ae9caddef2eec73487e3f4a6628c7c3498249db5e839c3f94ddadd7c81b868fd2bb136b9449ce09	1	house
evd_01m831sjsze2abfjdc92h9pqvv	\\x9dd3c9817f2ed9fac3d76dce57527fad21c094e1c20b114a74f5e9504c760bc6aa388f3de7f65a2a1bb4a6a0eaf8114c05aefd17a62913559d5af8c0	1	house
evd_01m831sjszfs3syh16zm8scxed	\\x1ca7a2cbea164ba9d98e8a22ee100de02d8f8075abf8518d8bd0d4f5d6bb29f05e17ac44cf9636a726bff36316d9f00749b9d7e26b2355bcf04bf219	1	house
evd_01m831sjtgeccbh2b4pmrjmw8x	\\x452b94af4fbd0f20cbbc58e3b8bf7e3fff79e16c97c93d54b886bb8a4fa430fb210daa333b3e688089c838f70c3c96c6b27488f9dff12369eed19695	1	house
evd_01m831sjthfhaa7vj9pvgdash3	\\x0fc3281f6b705f3381059edcd4dc71299b9328bd5af80671618d13e564142212fbd1e560f21301cf9d168f55618beffdb2649e71eeea9dc7790fbb20	1	house
evd_01m831sjthf59bn88607bgxpyx	\\x840924e245efe59cdb57fbe70fe07f89ff36979de393ad93c1e2d98c6ace207d36e0e1e88fae0feadd7e0141e91f01e9d4d3be3a0700d5659bbf064c	1	house
\.


--
-- Data for Name: payload_chunk; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.payload_chunk (entry_id, number, body, institution) FROM stdin;
evd_01m831s83gfb88w1gnrtrg4e6b	0	\\x585cb192139dc65f602ff9321875cdcb31ffa2fd5b1077877fe105cd29883f24a84975ea7deb572f54c1bc10998b6da4b53ee6d09fad79f1d41edd939e1b220fca9fb20ec2236da24e856f5bddc21a90c71b974338843876c745d3d6e809b618c62a3aa69f499b6a7bc1599204c8e4093165a923dd628398a8d732bbd306a8ac1dbc407ddaced8d5b7f53d8a037314cee99397ed6201054f0549776ed97ac08afb793c949e5a40f8fa492aafd3f312928e34f9f50676ad475807100822103620c9312da8f1f733475ed14ce4bb041b5325f5f9acd396f980fe9db74661f13fe443151b632860556173438f8679f396f4323be4f03ef875bf543a6f3f820334cf335166bd6bc7d34c9375d74027f81f0c618375f1d49a8fd944da4dbebb345b53bbe5220cd2332828b936e4ac11cdfd62271a273f393490e4b0e96ad053ae85692f4a310d9cbe738d82194f0a10fbcccfe9278735a77f255ae8d84b8ac52342779430131219deb8463fc55f8cc524487521352a6047dca5bc970e281438694f2b8656422abdfc646200a7003c3400cce4d400d5610c88aa8dec22d331f43a5fddbfebe6ac7a5bda8b901d91a11606d7d288a89a2b	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s843evd9fgaxtphcs3dz	0	\\x22aa4dfa8601ea72f0347be0874a421f32c297b1393ce448ea6a86e42383cc5614c524eef8f6ddfa511475941697705245bb06dd26f531683d1b0b4cbb36271e5f9abb6e01808bfcb89818bce95f9e23522cb4758ca45ce6020b69ffe7d952d3410d570b08f4bcbc16ef9ee73b38c47960a54f245c82d45f2a85b1e84237a93f2267155a6b5bffda136367a395e22031eb46bc8ff659702b40c2277c80238fd9ba3325bff5cdb4118757280a95b9d603adec18dc366d438f8e4eba47723c53b656380e183790bace7658fd1d8c23b00aef5c656de9f3c2f1aa13b2fd84ad6ddd1a9822c02af76fe534bf09e381cc666bbb8d5bf3a733d0ce698c42bd935683bc038c9e7a4b154f8c1aaabfbeeb8d7da1f29a80ceee902ad41730cfbac6455cc8224659cde84fd066c5497dde98db85ce5deed3584b263e01eced6fd0c16a438e23b7a4d8676fe62f77ad80e4f73623f436ef6f1973c97fe3da68d201f1a186b3ed8aea78eaaf87faf26ad138da34d06507913a8551197b6adff451098812aae6b4c943d449aef417eebb7dbb20e271ef615453c978385ed44fb308c7f5f183667833fcbe23a1a1144ec565064b	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s84be75rk7vrwv93kvdj	0	\\x3d8ffdc4f8618ec2a305943c7031e519b4756c3d9500f649d75cdf467b5ec058a17a7570b3c1cf713cb35b8078d04ad1362f296e9d0f21becc16c950f9286790721505bf5bb1f3c25ff985b5fc632181915ec23016c5306e8555124a02504e025b9baf25f5d382fd773adddada1b7934e093444ada6aa130208d63ef02f50445a59806e1ad57d4906b768531a8f3de46e7c7479d9c55022c0f20f258ea9db370942f3fc07662128803490ea6cbd3f84bd82771d77069e8142cda59ec03cd58c65d27a064aa431cbdc30d287867f148578fe2ab44e2617f15a0aafbd86554db96b90afcff49d6a773cd6c686e63c8a10f595e01b0d3891465953a24c7584419eed5557f9ad2fc67ec43251ced0ed642434f181ef3154480bc2b41de0ca95f10623e8342b0aa4ba6e84e5c705e30de71d59b703d983c96a57e5ea29cb492e9f43788ac37e82a608e289d88182dc7a9cfdf9871419c5f0811b60cbf0295dca9308dacecdec09355174e31a8d357b65fb180ef77c5a0f66755687f6b7b7c7ef978ae37df23098ac7857a33a065d67748373ed40656b4c50f5569b5c0ba16463e73ebca43df0791d700874b7e7e4057	ins_01m831s5pre62byrqcv5gea162
evd_01m831s84kecv9ca3wj09x7mev	0	\\x1219b47c3de1d9ae09a6ed82ae5827f58721869ad65415fc7f27a8795a5ae47e8f8b59f68285b946fbeb9837e4cd1cc4a158872e4fbef8fc8ee6926b919a984077bf7f6be1e74ceb7b2a48112603326e207cb1729f8342179527012d70aa751ed6e44a4b7e9d05345766a2e36c60f4de4acaff4611cb7dc01689e2e031423ea4dcdbab9a52642f6aa2a89aaa3677e2d5d7dc08a006e96cb441c74ad9869f08825fa442c1ae7beade533f98fd710dc0ca398ad5261d38fce60b895a7ac9bc5fc837720ae5fd4a453fc97bdb13c339bb7ef2c4c1cab65539dce593883849cefa02c32ad56d0a0f36f2da0aeebea8ed68780b0c570886a42f9fc13a530cb772d0405d4d5e592d4e07230bc92fd9799ae4bc14c4bc86bd4b2eef01d80eadfebc5bffbc0ecc32e7e96e8a6c5eb2c8a20fd41fe19e34d81736c47ccc1e940bca652d3791adae55b527627681107c3c7d101c15942fe399363bbeef2fd551440d7cfb65fe034a8578064e2826a2a0d4c525a09387a071b6e0e16875f1704bf093f5a1d50c732104ab92d48272a6166c6e1d21f998c5bc71750cdccabc1d8d9f40a7a7e1e8f23165de2a323a2102e712e7	ins_01m831s5p0e6c8x8gv21cgpv7n
evd_01m831s84qffab6ra5hvkkg7jx	0	\\x444e01ecfaee6189b22f72f9647c863f7d63a8335cf1a7513f4de0d77067453a573ed4178c1f50dd2e44c9b5337702c9e46df73c3a18214a688c748b667346be24520f64ef63b14b55eda2aca3554093d0987e198a969897dfd24f57e29f4e12dc0caa6d8dacb36d4ea4aa7cf1e67ea054d5e6b9138ebc0c5bc389f929e53f20ea4449563c1fd04a67bdd269df44c52d956424bcc58d425dbb387e504e70db2147d689e2829de631d056136c3df76dbb980da20232c4a4b42a5bcfaea081c361f938ee21f16e3c481281f1c85bab9e94314f6cf050f1ae18b659dd1f81de26e0d3ad62d843e12513c94abb31fc19fb029a269e5ddebe02347cb2d81654d7abad7ebfccc1ded515b8246ec238161dc0008c4635e5a18f6e63c4eed72b74b6fb4a461d3ae46351235673d3dd5c3aba7654c1f2ede404be23102ef5079dab4de6bdcd23c588549baf1030862cd315775ffeb109d10e8a9817bb5b455ec2f23ace7ddf66f182a7a29cbe14ac89b182822aec6f18fa64cfc8be8b826ab987ee0e0bfd1593ae4167dde93f938543d43904b30e83835e58d76dd5ebeffb0663faab4b877121ef9c3aa5707c0272c12648	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s84vebaaw9eck3a5ymf1	0	\\x1b5cbae380f38b8c6a13a0b07383de37ea5904c580d333c9c564e6dda5b387a007c9e23bea9ee3cc0bf464e4c8f3a1103fe70fe0d6b1886e3d85042c7ec9ececd94b2925de96464ad1c06fc9010cf63a5edae25e9cfe69c0d7103ba547f855c3664de9b6defbed611995c82f33c7158d946bf0975e28dd3bb48197c5bc3c14082081f696abc519c27725a02073636b7a0472a8865b31fb7c3f87f1627f748e014940e606bbd115b49c941b1190e93c72aac72e523fa309e0bded47e21ba44644fd4f76f423e5682e74192ee3983ec4271ce78e2b9c6fc9840bdd74856303ab2c06c129f94ac8df1cb0d5d75f5ac87f06063a140454ee8f02b9dfe57705d7d62bc42c1bab01ee7d299a694eeaddc0f013467793ea5b1f2b1e1d394b18df9d91e9e9f56d488131d7bf4f691269b2161bf33cb32b1e2e3206fef09c2b4a2e7354a41d9f968e896ff476141d9105a4b789b8b397693ba4d7d9e1c9cc439099936289d428fd30b0ea3ce5a3b1f963313f334f43ad4053cf11996dd944dca0d55c05c2f8793f4f980d618bda1d43ab9b1bec47115892172ee85c32b883cc98d2d9d2245bf62be804e1e756b14a110df3	ins_01m831s5q0fb5t6rrk3kz96bba
evd_01m831s84zf3dt6qbce8wjq91h	0	\\x5f5ded9552e36e7010fcee1fafb3a58adac60b33f069f6b469a108bef23cf87b12a608c8bbdfdae4ffc721982e5f4b555e65c115abe7f9bff3ca9b8086b3b2c54107d6584a767dcf6ba57dfde04c59604537f30d71e959ba53e9c8a1c920067e182331f715738c06b9fdf6675984ab385f46d646a5ad99941495e3e66be324825b0bb203fe4b7e1052ed52b6505168383292d93a23a0ef4d27ad239f832a52a98e7a945ecb70ddb6f82df9e85dcc936467e35bf89ef8813a1c5aa78b0e3b83f06941bee856a7d200ab326a433ee41f686a4dccbc99b598730d6ef699e5ee84cf5ca0139ae588b0b6d7a9d694ed2f9a651c4301388c2d3783d92daefb2445a81da391c996627a2029e1174861bdd1d04f1f549530921c612f0da5781deb5239aacf1249f5659583b99ca0eebb861fe122cb0ec8742fb8f7870bd4621245b76e8507e319908d3f63d125a3631dce73f54082d69ccb43a0f2c62a025d633a7d7fc1fddbfbbd977644b520e40049b54056082831db0ae8242da528f0adfb6d09bb004d0c9137529d763d6a29cc8219abc18d390b9601fb8da45e559886ebd29f66f44ef48d200de27598a9b75720d7	ins_01m831s5pcf9qbx70g5xqkbwjc
evd_01m831s853eqk9p016vhn1nwcn	0	\\xfd4a29e38b4f99e70505daa3d66fc6faf66e944c94d8947e53b021ca11e3455693ed375ef11d108951f253a05569105a1daf2502b64dfa27a349838530c8a87bc20679bb020034778fc9d7c057430674f7ce42a5b9e6751bd207dc0900d3cefab04a3b65b0fffaa2072472908056b02d623efe113cb7cd57c697d43f9acf0e1199d0ca704dc66197ed6e9d2c20e6a1b041609107d55d1a78809b7e0d1a62d3cc8c3816d22022c3dfc7e560b53bc2e33f7a74aac894eb6db6f33f649fc021e86a1bc5133b20bce1ff971399fa17b6a1785bf1775ca815e3fbaf94f9b3bc85a1d03a882415fe513552c7696ce95a7b3c3e495b2c77bbf58395cb05c48d5c219cda75731cc6f118aab7d90d9fe362cf29b42db331430f6c2dc7c2e0a1c976519ed33afa55648fc773d9e9724e5045a172af35b9feb1c0c8fee69086f33fcd7f10669936cb14278211eb8fd01a5a3e5ab0b196c4ef856de1e845c415f4c4289f0a811dc36ed86bb81c3857de2ad4da2ebcf306992d52c05440541f1391558c898f8e93dd02272074a2858a76d1394570ed95d73e4058811158262e17aa494edf1eacd145ce82e10539b334369a2921	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s857f9z8cz44x7epg4g7	0	\\x8c76c0501504c2d5abd2e49b7c405ed6fee96520f9c67e9cf1c6fe27b23a33708b6227b0dc0e8a901bb55d49531ae04e1a5ec39ee68b26369b6cef42b67d8361008adadd69115a204b488a8b2a98c45da201a75d4192fd2b3ec8a14cf39c4fb46ad2507863e65c1adb0a0c730d5fd8bdcecebe59c08aa89b696ab3e399716c32441ac3801e857ab8b81d97b38a716c25ec6ccf1a467982b98f8044961ad3f18ce9772cac4e648f7647a5ff201f072ee4109590b3544edbb866ec5f647eb0bee1510481507111346eca338ae98ba1c915d627c96f1f82a0791aca14199c12d8718b8c8f88bb5caefc9423e32b77a0f6d6cc7552dcd2c6abdabe846d94ae30558d51888128163b628c6fe94001fc3aec014f4c4d37d7fe8450e4af49929d321460e9c1e7c6564da32c41b94574b918f9d8fec9616c7a74e2acc1368b52158303c532854605d9faea79167f1196fc8bb4f5632eeed263b5b32fa60a92a6f1a662eb0afb13b80f7eb1a7e05556d44463b169f47e4530c6246e385db00499f2d594c4cc4a7c5cbacb292dc09a4489a5b74826c0d1a06587d20fc11ad70d4bc2cefa925cf47aed3b9a8c9c23bfdca1f5	ins_01m831s5pwegyr21nhhyeb4r2h
evd_01m831s85beyjrmyzrw8a9y5rt	0	\\xacc3663adf28b27625e77bc689951e8b299d6a7027e30b36d0e12126debedd3c839fdcd2f90caa9f120ecc33168e5975a5283c4a163d790a629688aca97da3c72e1bcb234c70623fb2f94e54cb8fea92846a56bbe2e1e0126fc3902ec29ccebe118073db66825cdd89f514a1a59b73ae9f5175e5c23d25533f3fa1fd7139ada19d2df68384bdc19ae7ef2a21e8dfa721c8fb88f30821ad957a83321089800ec158102125d4058e29c4415c0fa3c55a45f8f998d7897d40dfa50638b7ed07324fb49e4a9b93e511170283cfdf9c82eb70c7ff160049c3fd81945564739e825fc874953e8f37dad92cbb7c6d79342755ffdd8cf3b17a40b655f2e94d953479f8b509902c40835aee29623db4b558a3f0e2485e3431a94c7b526b64d16427c4d2bcdc8728d0f5929a5c7b374016fca83bf9ec95cccffb5332a6341d6c4b180308c387deb992abc8c390d21d89255e3daadfd3b8ffb20f56cae35c61ece31f3d74b6f7601db0815a9bd001a39c635eae1c6865caab65b2fa2614673d57af471ae96220f098a8986bf3e096881054684b3b5defedf30a85fcaf99e4f1d73498dd8be011bfb04e8496fe7b750c7b1557	ins_01m831s5q3ef3bjv38kb7jykge
evd_01m831s85fewks20xz1q3a1dpg	0	\\x9ad9de02d4f48fe356c19b64ce9bf4b68a9070eea9074ea7ba436ee4e096949867aed53148c1920e656a24b208b3c56460457ce961b14118df2837e554ccf0f11d53fb9161c7085c3c2c70f7fb110e0a403a4102b0c7812d53df11ec754f0f4e97a3e368793a64f25ecd5c8f9f3c05df7808791bef75e36c5263569869ea4f8473058db570c17576d3778463ad48ef01bc87d8b2ed658fdc604088ea75bc5c6ca1854cc8714f501d68e2df51da14bd8267422118d8c4a6d60c8c09f05fe086c38198f4dcbc67fa7da64aa713d1c0dfeafbd1b567f274b8e1d08b036b4050906f4854cb76af948f6bc56ed756fb362bdc343ecc147286c64e976f0d2f67490013cd2aa1a46cfdc73e3c54bcf50303c6a5b55b439fa652265feed89a80f5719c5566e4ad972ffabf55b3a85325c2e088088d2cb9127296351237dd51ef4c411551c6c485a673d6399564c4753b9b383ef10021b02ab92a43272b470d4637387f62a6935d9e2daf9e22d70dd81499e74aadce9c3bbe334d7ca9abc65463eccbffca04e58d6d8aaf763df61672adb6794bc3e1b9329fd07a7534ad15980cfdc337764136dc5d54c3e86bab714b5e97	ins_01m831s5pwegyr21nhhyeb4r2h
evd_01m831s85kedeb5vnbyt4ey1w0	0	\\x8790fcaa1b4f1b7c8ca3332b763f2f98a3cd442f5a29767117c5531900ab05d959b5febde5245dd9e82fe2c75d2325456d9d628e697c05d0ac6b85769783ad91af35d73f094019374dcafcbd9319a2eb0c108414332dbb12e1454505bd581556ad9d55c3db85b3010d35fe1861a856e34811468d78627903b0151113140ba4253198db6020fd3410ceb574fcaaf21d50381739c462e60f51b2050864ac05e6051802961ac970afc3bae2602477f58f4e3435d08463df4c8e18db6ec0f0d3b412ad52ec00ad56f5140e3635a7e6f9ac47e54e98127b01a01c3532d870609ca56b29926c3b2ebd6c1cb1214a57b25df64a234203e95a5d0c1bb771f38b611838867a071691ceeea89a5015c4cf5b3e0cbf92a241c172f34bb93d260eb1b0ec32a49a81a02b3ec305e60fc2d640b82febf8584ec9263914c3a79be02df9627e65163f544549c5b1301b21490000a233daa79d6f3e5a1df0a03485fe18f1c9facd4c338f71fadd0e6a40bdab9a9b0b3663e44c02a0f4689b703b2e6a3ea0c4b15f19a57eb537659f7014d9b46a723d880eba27386378130e5426fc303a1ed841239b70dd78548ec316cb7712e63afe	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s85qfgc9v0gd5gbr9n2j	0	\\xb288eb3c9b09845bd31e34fcafa576d1b5e647ce387c3c508ba9bf19891ac6eaeffde5c374153734623fa0ef25c4933a43e055edc31ef37f30dbefc62519b87a5fc972aa8806acfdfa04ec2da036edc0d95f7b81fb571f4d761d3078d95ebba5516264f5b7032db8f22def3ad51e3d64ef5f45b72bb283abb1fc503d5ebe9048c14f456a5531e0d76630556e7ed189974120f9b6a19e83830c9fdc12545f8dd9a66b9a30729ad2cacbf268f18b530416b255ca00ea7bf7c43a57099df30e4bffc2b5acf0f044a3c286aae5ffe916171535745ea6501b302f63c9f34b1b4dea81e96f29f56f9d3e2c2d90b328e33bef368e06c11ddc8ea8620da276c289962a28d7dfb29b1f16badf1ff8c166cb59e867824ef8d9f0df0a0c6d06766ecf8fcc7134b1ceefa16db354e436c75d33d43a2288586344c5bcb3daf8ca82f24232339a51f282651bbf043dc92b3a2c6abe5cc9eedf176969f9a4cc9c31d14c106c93f784c79d17fc3a4fb65fa574a06144f95a465518351505427b914d8ad6c64ba755c04386dbede0929442eca896b72baeaba1e9f12183a968e86016b57b24145c54f4d96eaacb7cbb9bf947f18476	ins_01m831s5q0fb5t6rrk3kz96bba
evd_01m831s85tegpa0v98cv13gbtp	0	\\x4f85ffa1d2662a13f591f8ae0a37acb35ecb522589ef73087207455f7482fd4a517519d9920e79cf7b6d5be916faf7c2487a4b0f0c73dcba6fc443fe75b16cbfb6772e4388c3d7b9f803024e19e8501c3800eeb5e7b06ef6818b4061012e8f219e582d14caf55a42babf3fec0a0b8b00fcafbe9187b5f26103c9d4c6f653153659c395de34390a0517b382d7b427afc162a236f7617832f9435e3ca038a5ce718fafeaca1928f389a3e282989ea817b920f693d7bf200f8625725ed8b6644f317095650c6216158a0436238dc4319dc25959ea8674003e789571d1c861979407288e0bbcd754fdaf45b50f440fe7b7af88b409b62a9e6513fd96a94856416f548dbf2bdffd1ad6125d9f88a5fb3c47ee357fd73e90751036fcd3447e616a13aecfe0469182b138767c24e430a9261dd6e1e0a2bb6a39c95370a84e54dfb5e8d46b504b3517e9beeb750a964fc97aa702aa4cd50af68798bae45197996fcfc56487fd7c4cf42c04c96cc7c1c6ab787e7abc44a1063834cf75ff9d832bcb91fff054467eaa01a82ab6cb253a921f14f967e6838dfe842ee6b26b855acb37c3f18e8e4a1db9eec908dbe3da3bf86d	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s85zetvt4xqwck9bv8k1	0	\\x5170d964a4d347e16a1fd46af1356ee0fc40ccc4dacd46fed3d4b9d588e473506a6903ae7de48aa56f05d148f6abb3ebdb60a24d2effd69a330e9d3190cf6044f95cadcd46968c764145115f675d0b5d6d302369f15224badb82d63e3cb95c084d730fabb6639890ed98eadff0f55bbefed753eeb52e5b6d72b483f359b81ca56d42ad8da3e6e13c93cb19d77a0294a693be04cc63b0d3b9081cfdde1cbba1a5e5f79f609ad0cf18cc4bc5c95297c02b560001ee5c8658daf23d9a895b43a9c2ddc18af4a975d17acc111c50df128a7e6bc079a291fb8bae3d10675c29b1bbab9e30e53d0ea5071168f427052bd22c498e047b5e09f62b22825fc2a5824a6332268a8cf33306a101c4934e8f906e2d27fb8123efba122f596e4b3ac9564a164219835cec6cbd0a5b2223bee34a7e8e22d3ad5cf6322aa7d22d034d0ab16ce7063a7fdbdc49d892328314a49c1f126c3c728b96ed46a2c705b8006444609c13942358dcccb4b222860b7fe0a10051be4dc303fbbd4441e6be65618cedc56e4c535918bf433f79689f150ca8f409cbb6d33039019bc7e73f3bcc3323de09b37e7891ea5061dc4616eefb5e85e500	ins_01m831s5pcf9qbx70g5xqkbwjc
evd_01m831s863ev0v55n4fk7zqtw9	0	\\x9bd54fbc2e7edda9739d1f57110348f6edbf5523671ba30177e39cd99951e2cde4b188eeeb7a27a78850c5d0520f0db0f529be45eb3801a636ff58382db07b066c23db303a3d24c57957eff1756a6da4ffda1bd3017b1489dc58c2ad8157da6ce5ab653f60b12f9368541e871d3f723153cd6e2002561e121bbad1c9abd7753f92c0fd96f6f3a8ff7f536bc2943485de32e8c7979651f8d0786fe5aa6bef9f79d16ae14a602cb883b3416e2114eadc74e5884b8338b2ef329ef94dcc2556a10b647abf98e1c41603d7002d3316825547da5ba99a9b87f68150d7ce74b2022e2282b66acaeb4c94f2c2dd19f0b408e1c4a929baa97d7107ba7ff54cb94759e2edb46b4f1b1b04142c4e5e2cbd061a843c2eaf580a018fcef95072d147df72cd181ae31aae7a0b7a0ad96e70a776be3620da122d0011c536bed19e864b7263182108553a47f9314f04f37617c6ce443313b6bdc1c7b1f9088aafcc32be8634e6491e2c516130a6c8ce8c76686957a7db5b6edc5b7cc805cc1a36aebae4146dc220f340456b75dad476d7cfa5dfbd33c5f26863f62f44d8ff3d0239353d91634e8ec6a9afdc84b14d714cb1037f62	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s867f5ft3mnn3frtxapz	0	\\x1e5ba76a495f9aecb00a503e785c28c0d39a5206514969d5c3e93ad25a92ebda74933df8af5ef6cb75e6d8dc99933c8424e8a4c96307ab33d7c1dc2b3932a9e60f5580dd1a19f6053d169cf60c9abd664f9e02c4b47aace9001019bff66abca34edf300a4020fb384dd30f2b1a2e085e3f76863dadd6dbe985597a2a6c22546496dcb36b904733079c27af50ad92115e3c84469be9f2a0d6c467f5047a471a6b150b9e4fd7bc15b61a102410f9fb79dfd2ab7dd0b56ae86ba795f23b69cd3e270a14dc2b29388f86cc653c341bfe7bf4e08f5a6b544f605dda9698e212c56f94cd22009942ee6ecda7e59331ec9fb6cbd149df3c94ab1d7f22f8539ed3452858de2f4f8e123e0ab9ecceed35f0060a7063cbd03838bb6c40b781204dfe4582510e5a7a0cee8913b8ac9c42fa438798f42999c455236570819dd920150c0a8bfa8b30862dafb4159eb1a458f803343d21b8a0753dd89e146c9b86dcd7f879bfcdaf044a777d27626e50e0bc7c9d01c42dafd29da182289b3429bbb779731cc3e529fbe29bac35646c2abe09e2519c4a8c3a88f5079e3abc03eee12dc2dc19d92adbc8ffc48114b4a3cdec305395	ins_01m831s5q6fehb48rh1ajhahwe
evd_01m831s86bedtb19g9cmdr6k8r	0	\\x4d32b05e2a38d912388a2893238717a0a97503e6594669d0da9cab8b1eebb7943e12d5c66e45334839bb7b3aaceb5a507655b20a6113c9600ef15f21e4589bd69d3588c58d26c68ec9dbf14550ffdee0b8095f4d017d6f7191293b3be19db79f60b9faa3b82f0477fda745a1bc7d1e8718579df19af81a71769fb4d6571561cdc152202505823229328e12ed8c357595ec94a7074000265620eb588f5bd9c130e7453bdbd8f84b30a6479b2639320a318289b4723e7ee5f152d77c03198ace975400a9207c16c21e3a6367e71d0ebcb118d140a1257f2e18aef62305661811a625e9846e4b0954590f120985c44b7cad73d10ecceebbce76164391c71726009aa228ffd676a58b9739718f63552b393c2a440241d392681923b7483dfa576c74659743c90b2d20a98d54e3ecbca41ef7cf9877cc5fe680f8b8a61a5b40799127e6dbb06bfccf4686616e3db25d39db72c1bd5127b2eefca24a6bb0d9315b53bb99fce46a3a5bd3dee5a89b4a27e85780a3b1baf960f2c70be4f14a203a95a13bf0f67f3bddb0119e037293e6f775ef225d7fe717e71fb61732d72ceb74030d12b78f77209863f8138478f7870dbfe34dd131ce702562621bf4a82f0f3fa78f98f78ffee74b421a50fb06fbf219017a0f82ca750763de84ef74eb0b81f934b309a7257a738303dde3bd90d34d7287c143	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s86ffnmrd9f8brq34hw1	0	\\xa8b2c2d653fa5d2cecb4dd0139069423e550bab52107dde046f2ec3ce2cfa47af343d3a242c8ec26907010173145b769b85c2d155cf9116d2a83e17ea652df4cf22d962fbf672f8cc63dafd19bbdadc251bab03b7dfcc3047d7021d66e568e04e469604aa7c28c216952f577d47628b8ec2d43c49ea9494026929623a7d589b79e42319f0d24d32b3d14c4d3c6b45734d1ac968988d7109c5d0e11e483df1ece2e90ec56ff57e53417ff17cd1f4f3eaaea751e64afd3bb5e26fb191be2054dfd0e88777635cbb54d42839f39b6b0b360dcf0f7e33cfc68dc5e5591d92add38067fa26774913b7e4d1f6afac4ad6b1bedc4a1826d1e8f3ae95236c93a9d5c09cca16588492afbfa0f951399829c6fc081075272abab9db5a8fb2335e68b713bb467f51c4c887d5471e8aac4de28c05f0478b46e83637d8588088c023286213a6291cf8800ab01e3a5001b499be86f3b2eea38edb329b512b9114d60def226f85b56f5499fcaf41ffd5a53946f46c763738632dfaa83723d94627c7f41e2478656189056ab13ad26dd22d1f65d7776330d4d6d73b38e24be9af9f5dc65be240d7da9bfcb938355548576e0e27cc01df654651f313fbe9938ed355f7ca7829f2144ef56552b2d2ae0c0c3d3f8ff2068ab65d60f58d7878011c67f2cb08d29c8285ad07b577ebfe30c3e34defc5f7484d861	ins_01m831s5pcf9qbx70g5xqkbwjc
evd_01m831s86kex0a5s0yf83cr3f0	0	\\xcc75a806be10a89aea4ed30d2b2b12d769c8cd64bf60003b60106e9f89618a77e38c244fa9613815624901139eb42cd84cad910406fd5306c383d7dd57b42da5dcd1f302b1b0bfacff874d56a6daad72665355fb6065b57830e51b8a6a60465a25f610c73d0b8fd369ffcd335de7ad64bde6be3ba930c095d9e2467601d8ae942cda6f24187bef100496c64641cc3fb49a3d54a57153cb3224f38478f93dc41d75ddfb83186226e52aac2457dc1f3fa396776093f5f45318f6869dc5a2dc54f7cd05cabe91eeb222cd2d84ab515e27a592ff37eafe732589383020e2d30c11fba23032e776be9fcf544ba285ad7abf4a3dd1f9aeb7080ea8e09560a1d1fda88c33a5c2a33f726c686e7d69c4a2d23bed285edbd0070c78dc295a94ca62534602e3be6faad324884a456420e1a4fe179ceacc3ed366f8fcc01aab7ba8adda21f46180dca5652ae253976dcba43403b440c27297a848e9b71235b98a305c81887b88084c35a1ac86b4607467903d390bd409dc25ad64443287ba6cea84f48220b3df9e40595e5dcf41cea3d51addd40e03200ffdba76f50cd47147489d1efd42a1bfcb15ded898e6625d9fb0b875470f9ea063cc3c9d21b4b0579b41b6c2cab533fe7b364aaa95e9879de61a8ff7230e85209e7b23e9c7db0ba13ce59f79aa792ab2c1790ca8a69b9a22ba00182a359078	ins_01m831s5q6fehb48rh1ajhahwe
evd_01m831s86qf7vb6mrp3dcnjdze	0	\\x542d4608d46bc9eadb8d44be46513ae7956623422df3c6ade797f672b3d5b2d5818f8e5fd000ea0c1dc0bfe735342b1a0154eb85c19fd3169b5a56434eb30822b25dce02687ae9029e88daaa9db96453da1d14315eefd65f00b51b99ccb5289631654806d4fe7edf52c9db28648d3711931b2fed6d4a58b7caa965d977d6fc70812a2714b1e7899223f0cfd2a3b7887b096b8779a0a94cf6b5a715cfe056b135fda89a1de26b932c6b26c6c25072d5992463ec8db93b890fbf34f45f75a0be9e7602887fc2e5033a0d12c97e74ec82607228f1b2c35039a9e2dcd10755c2dd2f66538aa872e918bbae426b5ec57437e6e46f8210d45e32da4c4b5227992e081e64783c2b3c4e1a64ba88a9575efd030cd0287097009834ecf80e344b94dec5d030b6743682d422362654d39e5630ee622abce72e7c528f8aee5b0f36f0fd043600c1d84e79e73a4cf4d9398d79cb789bc71679af1714c4e9aa6dbdf3c452c617552a5584a1db53115a4a39bf61652c8058e7b3d515a5c04935241452abda265413a15d4feff2e49a209be5d69e506f9b071757581f1d7b806400aa7009f52a7b1827b3d4e06c1fed3723b1c49aca7bc602448dba64209502159e6392f36b12244b6aaff23dd3b027f4e9699d02e6300dde345896e284b534d78835bcdaed2cb1ac712bc64a69e31a06f3b5b1262ff188	ins_01m831s5pwegyr21nhhyeb4r2h
evd_01m831s86zfyrt9epp0gwqfby7	0	\\xc336d9baad6a0af75994ef6337687f5b974e897243f9cf8c9c33ba81656ec906d12997ec393b516701255709dab1bb002f0ec347b5626b0b9b1533cc6279e0106d5e56e214ed36505dc882e1b74dc97398b3ee26a131696003c562f623c4fc713091bb0cf79b3a265ad6ae1ecd661388c406cffc5681d8f39ac774f2b14a87b03792db5ec87d45bb9fb7e2669897771e1e9e41a48c150ded38ba31ab1ea178dedb126fdbd687987add3bcfeccc7dca3b5bc6baffa8de93592c4ec843f0e789a2db601e0b4c405801f0e33e2a6cfd9920b98c8d464c509bfb7f768c560143774c3318122491e6c761abfd08e8c7f62646990909b22f720e8fab7105ff9dfcb14bc52da2374712cb9ee0f9d51b4f056568958eaf2fb2e533e0ebf16859968034cabaf5160edca95819c6f952c0ae299882fe3384381b011dae05f8f6448c78d7e9357441633296b559f967c4c3f0e4eea05bf03ba437313c784a0b138da7cdddad9838617e1df8fd777a1fbfcff2a6b49ce86dd8704d16e0cea621b5705642790e9a28fbf9ab3c389300408491619356bff5b560cda2797d79ac4ae3728ecedd586b44e77c58de4d23514890b03bff13beaec7207354cbea06525ed293bfef2c788171db7a04b312dbb0b5143c8e11895db8fd7f77d7cdff7bbb0a8717a7e0ecbf6db66606accb2b4797f1a8e9a6c45ff2	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s86zfjnb2e1jqhm4g0jd	0	\\x454799529c502264daf70439f3318ce4f8ba2bbc84b4ce17f6a2b69c817cbfa71a7585e1f56f775740709705404cfa8fa0399bc18c190e5f67468e2d9c1105bc7df6c8975668ad1c89dc40b57d184d1bb5fdee8066df3d7206c79a00d4b22cf13d1298188cbfc34bd7995852022182e7d8b18538b038bf3df82456b9ae2f1e3324d1a6c9240cdb990ccf646e00ca119375546c023d5b6b0d9841430f237afbf1b355943fe95e875843415bb63c070982aecc74134ad55a56880cdf4ca0e822afa056d66450b20c6c2d96cced4f8c380005402527757bb8506e40a047dc6eea598a4cb3a510694ae087828212707c101e2cff0255419194fa665d524382be6013f2357daca993aa469fd27758abfefeb5129e6232484fd61dc915800568911d6cfc5aedd8925d4fa246d7c7aee4edf7956c8d27604c66ae107dc867cca4f05cd57a159812092c8e68dddde04ae86ad4d146a8d8dea2c790f266cd49a1d8432f092f68284d9a0039af9468e101e8775f368a93c966c3872f1c94eeddaad08943a21c4fb719e398284a22a2d057dd491c7583dbf534275a87a885479d23059e97ee4ab995b75b63ca17f41e7276953b33ef44c87e610aff4658621d3bb6b5da88ad4a5e70e8757d06abfa6583332d929dac8e383ec30552fefb838e7519d4cd59a3e1e660363c8068d384bddd432d1e1920	ins_01m831s5pwegyr21nhhyeb4r2h
evd_01m831s873edjtbhxmf3jxc35t	0	\\x765e6c41600c0e1b6a4c12ffb89ffc4a205594739a7d66be7992dd24aaf88649bbd1ce5ab9a9b5b4d25d829ae453019748756dfc321f4ca5a27833aaff8f72e3296af9f2e0bc3ddc869ced16ab415aaff9679ed784b3f69c031b6cc811b61af18a048c1203e088b875a3c2878f77d4ac974a6bc6480539887ef8d39bd08fbd6cd5ebebc07fe6eba60b0214dd41208e8ba15e4e8200025e016c803f19992725f6d96b04cc7bde65d4196275b058416d39bbd37c806b6f595fd689c424c6eca1866477aa00e2b9d12b6481c08d60f529f565e0fe58e76a17a82e6f86f1226d8274d64c5705a49e3c2534e8dd0e2f7382e02f9fc6f871cc3468ece9878b09b1d577f178dbad1cd44e6c584f52470fdd57c79b0a225d23eeb8e614cbf4b42e116746af9ea1caed02f3f843dad9912a59e701720f8decf5320cf0a011e272cfb0ab3bd648b4355f59af72033119fd1c2b513e67854b686d30d061f515b23a36d1e07f1c69fa6f1f6a0f87885b25bf17c69e1a0266ff00a4c0af1b73df2266123520ad2c1dfe0fd9312c8577c5f979ce80adb09dddf61ff816c86e7d26b9b75e3b361649130468a487fa63c06f54befcbe8ab14724b64236d5d00203c1ce7c7f7884e8beddc313447ed1548442b46679c301627f358b4f7b560d41f9c2b8790b78c48ecf424f2d9f9671135565976f2121a9a0	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s877fjqr1gyptzgjzw6d	0	\\x6b293b5203e716c6a9bd894bc48744dba7f5d8ae2390ba33c1207073b0c23d4b4a9b10c9b0148baa0d23373af89aabe83e07b6c3374a61edbfd0dae8c26b341cc4f25d3dc299229c394e9132c19a11638d7737b99d6a3beb423ba3dd6054ada7fa905331078bd92c28504812aea8640aadf1a259b760a0383d25a04b580dc2d5a5595dbb604cd3c3dace2f3696b76444f152155d6c41c6ccae5fee3d64290ff3d822647b84e94e8ee67859e5d967a4c2feb5dfb3e1f726e49af345332fb41ce79395e73d51917138e90cfe5b937033d3fa8a10a5d65016917b04629e1c88808b26e7b818710bb5b13ad7fbeedab89857be4c0b2b6b7b5a2932f9221267c4226ee8362f445c89c5c1159f3681f531e933414d889bbe3149cece0cfd7d48369394c26ebe9ea60209bad10cbd5806e7af0ce578d251e8505485a9e4d4f3b4a7dd7dc5bea4573853c6998a16dd7e4019ccf86f25c2ad322d3ea6703140c4799ceeb102fb49c91c09f86d8d66a2e373f281dbdc8bd215194be551be248fe036a2be905df6f540051264be69dd7e09110bf5c88e8465a1af9f8c7bf3c161b926d424e983d67c66a7246b624c0b27c27249da5f1aa7611e2c164748ad86be1f0c0524bedcbeca33dcc58d7ff67346accbd8a5c20a4038a27c6868c83fefc28c3a4af481f5e4d0e9ee5a937f2e050a000e99268e	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s87beb7sh4j978fbc7wa	0	\\xa7ef96363eb0e6d7c1b20f6403c9e4d2dfb35251bfdb11cafb01249ecb43714f5356e534ed508430b4505fbfd295a0242136622b2151cb5c3185833d048bbda218cf82783722b723519bf2cef510ec8f6c2103dfadaeb66ba092faa5b8b842cf81846ea7c3024c7877e9a6917fdc0c07e571c9e4741bef21660a2544c35697865f8bf84636b1b97b55a991fd4e822cdcb773fbe04c5d7971af8b0aeff33c2373306f18d49645b9e3467acf12dd7ea7cf27493b9daab56ee335f397af87e9a286482f7613ccdf48949feb7eb595004022d8133895e4a281c85b2d0392c828a0c801b2fd065454789fd5982f3d230fc179205f4a301386f8e34845eded9785b7abd6930cc78c2c0b15d550e83dff3534d06e7a60f907e16571f8972197ff7bd3caf4fb24afa879b0b87e87f8946917f833bb02ca36516e3f7bbf77759d9b899041394802010a5b1b360947b9daa76449cd039ca67b8227285ad02d5ea42d2602559c7b52416164d07fb235d6a353ecc7b5a93a430db4b7998b7b3372a499b2857cff6ffb738b0f22990d8afb365e53f7fb39f69a9b27a342c84b478578d57f6c5ad890ba231da0cf5d80715447fcc7af64d3d9f71daf48f85aa4af2eca90337ba7ccfd17055c8c69334392ba2cbf14a269ded6e466fb75c6036bbd294329be54a56af85d8fa30c1770ebda72ea515b80b9	ins_01m831s5pre62byrqcv5gea162
evd_01m831s87fe2nrekqasacxzayd	0	\\xf6d49aefa799e2c0deed8a682f8fe7c50f763251724d1ea6580f05336c07644f4a8d77f26719c6043594fa6605096e32d7ac68d07bf7314ebde9c4342bbf842b032bef42e572cdc484a14cd7ae0be6d6d7915c5280ed7206be86775223e775e40932f9f9cdf68d74889ef985aada75e2d0768a93fbcb43780d098030fd9279150c02d068db12b14ca585cd29585f655c7491020f3e9a38d376e0909abd429344001ac4ced56b46247c1bdfaa909b718db17fd5b1f1ab974e67c613edc05956fc7bc8bc0884aa1dea7cc73815130206a0ffe454914e0b0d862871b4dd9779ad664b382a1525343b95971152013900da611a75da5e6843b8b75a984641790036c48bd9c60d561ba799856babefb0cab26573f8fee0b5f0c760b04c1063ea46421379d8048574c9fbcfe79f74367410d1b38dd9a08a046212271d60a4fc12b854b4babbf58ca833b754f16294b92e9541a27542aaa37069d4b1e5cf8048e6cb9e5c4ad03d1334fe565417bc37693f2976e73798373975db469bc5aff8e0a304866366577928656195bb3df58807e9209eef9ecff088ae315e9d568a0ec1dfa3d48ae44cb0cc42a36f396a488709f583661c23f0a1a49144b7cec850cecd3a47de40fca2deb79d7791f783df1b4cfb9653c478068c6d76cc144133273fa92fb51ef8229479886127344a63052b061fa9196c	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s87kf0d8pvq5dn1xqxss	0	\\xf0f8ac63587fdd2b0851aac9cc19efd80b8f60373562592f87a12cacbd722e27158650956d82257c14f6af449e5c97736f6cbac6557df388df32526a4f8ef3a1d3de2d8f898f85be37cde5c4c4a8e8a259e3502c593d727f3c7d0b1bb67b74b47a6722e6c815bbd83af2ed5b04cb8ec738e3894a30f3cb71441da33bf4b8a0a52e97ad3850fe088bf812e82bfafac34c7dca5d170689362615cd3d470664911000a71e074c0659a5bde7fc7d90db0beecfa5bd5ebe5d208d0e651f4a91d7a3f98b6022f3fe1509fe1df1b96ae757b62c97f44cf8dd20bc9a3d9b0c7e4eea4805c4997d16bb374d6edf0ff66da5e1aeadf8f9b3ef2379d0982daf9c7a70019eff93484408231889ecf9d6ca866f03ffc482c204445804259b5da3870b82a6941123b3f0081ecdb8b08f00e88a4e064029d8533b35d03e3716e9cbcdb2fe479d8aae74ce3535224b6b779305cecf7fa5ce14fa7393eb185f92843a059d6af70734925ae9d5144d3730964f68a445cccbae013e9e5d6718a43af2ed04892b3b4caa3e58ebb39790d3dba68d532e06a86a368239db016a63b4ddbb85abe6a93125c5f25bd605c1553d75fc81749567a74b02360d4100a280bdf1ec7436e1d5b58a0fc330e87e587c8630ac4fad70cf57fe0bd392b60b89b6d77419e13c3e971bd8a145a53ac4c8d4e9c5bc432c430dd42de3	ins_01m831s5q0fb5t6rrk3kz96bba
evd_01m831s89wfhds915zv4ymrs9g	0	\\x1f0147061c50af53d9b8ce66b2e8d1f8d82b8b6786ce2fba833ae8e25e1a50af034dd3f4e70e5aa4186db9771e8646eee5863b6e3c277c75a7e51b8f8486b79aa2cd5641727b6c37c464c9edf66ce065e66743a00b306f41cd3101bc3feb08617c74a7b31b2bcf394346789fe97d80e99fc496a79ea9babdb62e8f94c9add2ed329b70d6b27241c2524ccb28469d5ad517b0c96f49cba76e19d6508b9d45fc57997e884585bd63d64927b92f215bfa35da3a9ee687cdd5a4195253b94d1a11257600cf6c5bab145c7d35b31cdfb15ece5aa025ce094c9ea74a0d77f66e0dea72fd36298a8b8d2698c986ccb2c0beaec7e507757fe7b9f0210e7aa8a72bf5e315b1335a0cbedaa9a8762e2e9e615b3ac892ebf1b552bc011f84f56e5abd5401c899a719fe177ca500ee86ca9c91e55e3f1dc8ebbbb6203408760993ac9cfb329d47d7300355d777c6adeab9b351b0d4e465da9d9fe4cddf7b2b3b9abdb7929557a4757f79bccbc3f132977d7d32fd6b163fa0058d98a9f6e7a1c19d1ae2ad528d8bfc78bcc7649ce1e85778fad7970330fdfeb39d78ee517518fbc9a5d841cd5c5929fd47109d6c736159417dcc34	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s87qet8sbzdx3p2gjhhk	0	\\xacc3139c3c72a2382413acff2bb6e7e345f6893a3a31932ea6ad86fb344c1df61defe44116805d12b4243ce239768ac303cfc218110a5c3f548f29cbad709ec01c87c21175b370868fb463fcb99391402056dd4c603114623c1c920f04016a2b42efccd3ad32d6f7087eba8ed3045fdeaed04ba4b998f65e6518db9df595140e58dfe2c6cce96b5fa58fd4c77f4092b6553ebc54f19a0fe3418e4807fc81f8dbce3d4a2032aa62f0639deb4eb5a42ca6c2548988b70a4a62bc3f7fd6c552efd26a824a0298d81393561618f7750b863fd21bd7e655d55efb04376a408bfa80a8b4503634310be2ec77485a9eefaff42758123d95755a26d96e5bd7f20e5c6761392215de8c66e02efc4fcc2fcc6997bad383edd0ac965cb2de905fbc5068dbdf023eebbbd7ec04e9d9b0bc9b0430eb5d20dbf1c70b44aa082747cacc13017ce7aa2bac94f3cf1a88f2d032a7e7a1425477e68c474ba74e733ce5ce7cedbd2f1b4a562b7a96ca672ed4c48027fa7adf04b32fc5b6f6c653f68b46ee2d9ede598cb6c4083d7cb695316b8b818a6b9b2f74989d5298085d3e1d966916236c8d9ce172dde34846e737e0e955228eab7fcea9af82ce1e177510c02f37f5b9cde8ea2fe753138eab1cb8aba545dfb3f5dc7d8f2d654dc741b991a1880c018e557e18fdec2654b09b1a7c3c0fe851927d560ca3	ins_01m831s5q3ef3bjv38kb7jykge
evd_01m831s87veskadcdq6z6f6pc1	0	\\x0bcec1a8cb34ff9d755d607c708a502a5f48cc963f9356180874d979d6803b2314f0d188d5b6a34626d4e5e6b6b8b15fb3913cae9a6efa8b9bd50b9e1dab7570504c1074360067676f0e7a69307ae2fce19262a7340b3e286d2528b7bc56dd41d3be8bd04e1a1d1dc7eecd4b1f1ff3bff17cc44a70ddd32d95c83115cdb78ade198b7b79df581ebfa9c1ee46a95c23a3512ca70fe8e2aaf1be5066cf9b9c056ff4029889868715c8c16f8cd8ea71a1675a67b744d258c578ff61c262042791c57f1e13134ec374d58e4909ffd6cf6557fb1ccba3c54ffa36c709c9831f9c9a0cd919856689b416fd014dd1b17603a9aaf817cd33ed574037250e0b809c0a6a128493c5efc5cfe8199b2306a9c4a3912b0c39696df7eb89d19eab0e3b99f92091d7b84c0d518763217e6f1d84e026cd685906ab3e836464d25d1417dbed58d2125e41090789fa429feb928516a719b4a236b7bd644ac7904f079dae891cb5526b1fcf59375eeae3464a8856f0583dfea1ea19e779ee8787cb51b7be12703df096cbcef1b6cbe8737409face43582813c131d163a9137c74e3311685821d4362c53a1c8d7d96b20362ca5d6187cfdf1b226b54d1097571199f5470020e20e736d19690f4170c8e77e578c802a2efc55a37ce5740c400d11c9041f781fffc5174e4563a23d6df0f4efc81532da03e50b5ee	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s87zf5c9g87qhsare56m	0	\\xb5ce0d0fa93dab7ddd0b98f28d1ba82575871e585bdc922b7d692dc11a47bc6b609d4b569380123846c3207812eead07a1a106dbe9cecfbb018737ccccf4f3a51e08bbfbb4914aa1900377579a21f5e9e8b9cfa22d9d343d98614f390fb409644ad68a48e3d6f392872374cff2dc9d88d7b7abdb5452553b371b765eb9192bb1746b2d5eaeb9f34b036fe8994d5d581304ce53556dfd03b2a6db5a737ba14bd5602abd0eb5dd470c4b67593829015306571980e7cca72770fc72d32839f91cd12b9a46c2e01dbafec867b8a7aaf657c5728fccb9b879ebbabaea78a033bf46ed313b109ff915dd1989902779cb9d508f9c58a28c2f449e54acca0c9f9108faec019398da38a10d9443fe3dd993086f62eca4515253d019a65d70e216b8fbc2a6bc5d3b9e5fa817562c6373460ed0f925a91bf4ca5a48207c48284b67ccd2f6388d0c2f3436d1f378c29cf1147f61faf0dc1257bc6e1c84f320c24b24d1e5837df9a584701d20d485b5d3cb7e786b84884f719998106cc42cf9cb02137c55f728db07d3f2ecbfb1703095d4df60706411e0474f56aa909d62bf84f8536b80b5aabda020e50e3ab92ee3b12cb6527d9ce29db66b54fe42fc79d58c88169b9440bb6252002ef2988c9d376feffbe9544e317a785549e88f23017f9b59807b99bb1a45c1033d800c1bc36c8468b3f803bba8	ins_01m831s5q0fb5t6rrk3kz96bba
evd_01m831s887fnbarbkc9fgj6vp2	0	\\xb9261c0503c587b9a766140974e5284201461e21e8b33a7001db6420f6547e2599a85365f203679f6f6707561a2092ed1385e02ee459af69bb479675bced69120047fbe215a797c60636001f17e95a1833a7775d3e7dff2431ff2633205cd2645c2cc32141663939fdf901a3fa5e4e207804191836115c7d62b9b0b12eb7db3ad53826995daa4c95bce00c8f8dc79eb2db677fd183ea84de5222f4b589e52e098cfffa60ddf5a63ffe43d6ccb643f2cfb9cfd0cd02d23c8b1f5f60b7e08209044bc4ebea4a7c4d9b7e36af943348d33898198e9c9f7a337fc4ed624621c6e960a54d3e0b16d18bae1fe7f6c865b05930a2bc0a1bf22b066c1845f13d0e2ab44f50ff1d25316b80e7570a078b9323d0aea5dd16c4a65598e5f6fe2e44ed15f1fc6073d90f3ae3c49ff8c18c1389ed6ff09d534274ad31ffabb7be63d37b5253b966a33b7aeffac48a9219be6e32b78689ccda4b72355cd47b3980e8070a8fe62b415980d94afb1a04aaae864588ec020e8dbc935ebe1cdc45c47064c34b5f25095524c5d4de03ddcedabf92b9f9cae41d93b5e0115e037989b46c47be5eca30403b2c6bcca5b495c67c9518f808c04655ad23d95504a71cf53950415de236d1cb1be1198d368a4cf0cca8edea2a475151028b8dcb15a2282e3d14ce217e80fb5b0d40c4f11364470feb5b150cc0f84de9	ins_01m831s5pcf9qbx70g5xqkbwjc
evd_01m831s88bedwvgwmvgjjzyhxk	0	\\x40d9f4de1210e94c5754830a52f40f13294279af1e96fed66700e52b6cb2b338e63e0c5e5a86e118bebb504275a5dc18e90d52dffdd23c8c8d90b56a59ad1fa50ddb7e3cf5cc67142df0cf3dd3d9479a39034f2272a12350376f6d980dd94292ca81ec239cdcdb866ceeaff176e5fd2c998872976d83d762e65f04526554265af5b3c75d6e519f2e7d18b1de8c42df4245b889a0bb92143875d7cf48a784d32eeb924d9f49ceb21b1be9abe19e442086fd62f09c22f3716a52c7c7ca379444c78488b2dc7c234d9016ba75205ccb43b8da45f48e35a472f9dd2d0794195f54765585cb6f7e20ab1b4454197a19329bae7a5bcbc8fe626f9bbb3b753c4273bd514265523e93f5246aa6b0a0253d489da4d9d84507da7f070d92b9842364dabc20514b9925e1771365437776698abba5c26b0861d9489d048f4f54db3223a244a2c3dbd38a37d198991b8df30a9e7605b08cd7d2dfda607e956c483e8d2a4ec31166a50e03192dbe0c62d8f9af0775c66ab862c0d9ad8aa5b49e1e868a31bad83bd523585a5e328e5eed37aa2273072554067dd5153ef38ffd1b925c702da92d3843eada9005c488b1b82721f78a95cd2ed6d0c876a82772cec6629a8617576ee9db33fc3b70093fb48f144813c4ad1495229ebce623274f8d74b5f9face5a76e3cdc76005a5b86a8f399a28faca8a87c4	ins_01m831s5p0e6c8x8gv21cgpv7n
evd_01m831s88ffbxr7hfhq787f9wy	0	\\x86caa5e2d58b74fcb5121cae692e7539627d71232fd14d4bd4660d04ebfc51ebbef0d8fbf309220fe141f408f65635dce1f38d87302e3e16ba969aa2c53ac122e3a0e6cf54940670f9d3ab318dd2e6aee5edd827694a2723ed382062275fe6ff08d8ada80d78babc8ca26bac9dca989360ff7eebf51d0a655aa763e2f995f35427520c124572e526a0844fd21a70b970d82220e03094f496261f34374edd92cb2f7f48798c53959675347efecb9d0be29a2b4d48eff072ad51339226473b9dba578c33032e8e6fedbfd619338d426ec54bd178bcdfc18b424dc5f0b2567cbc64e013af8356257a437386ce233b78243c4a5e43608176c85f339e2ab724b1d618f426594a5d269cf08fbb1e8528b6b086d0e038dcbb3f293757d78e39dbbab61d118956067ae509cde4b71c665ee02b57ac3e3041b5a0573bce361ee79e317091680170a14f24b750e7071661b7e8d2d67282199c63e525057c7e7e5899e6ffec283b49954ce653dd7ab09255b1c4438e113b902381cb2a8dc6a113fe48b03b7287a13d19f06bc8643d139d250dbec9f4ebd4701d3c006d7ccaf2cb3d7e76269e57b6eafef240e274c813cd4adf58	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s88kedsskd3ebgwjtea5	0	\\xa4737d635d6783af2099dbce7ac33f26e6ef7b3f67ad8e1e1accbf149f98032672bb7cb34e0d4d7a80eeb6647a86acb4c5276ad9429373e31ee5b31dc8a79e7105c26e131d2b2bda63f51529f5aac2db1c2f1b0f56199b1b2705905f7ec893d5354673c40a0033445b97cd62d43a543786cd60a29be6b09fdb072191fc1118917ee2c0c06bdb825b74cef146f77c2c544d0d427e48b8beac90f9e1ecf7670a32bb700dfc4c2b3807a9930b6b58d672474b3b09b5bf52add9c21f45a1e5f39e6af9941ebd49d040e37ef4cccff2461710e734d59db95a69c3d6d1e6333a4a044b794fc1fec91c8211f717033dbac698e5d14dc52fae8c88339999cda724993cebf93bd670461864376413847c10b45a98e02fb17292b9247ca235b7cf734eeeabcba01452570cec0d7cbf2552930c5fd0891c1674ad2ed08a89faf966fb9b7b22602f5bc6112d5fd5672aba48cae6cf0876a4c2a69c3e355e79a46cbe353775f6090142d29d421cfff62653660519e43775a67b44458f0dd28d6c6eca941afeecf482f0c45847ce190cd0d1938c2f966fd4224f0e3f1405c390b2cb8f38e16cbc1bd44485a9125af575f28776b286	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s88vf6gvqa0dwttgbn58	0	\\x199954c6d12c387add4f2bd87f7e65849318ab19b2546d20a632ea4620421b85e3df0934c60a9944a3f2d128f14ccaa1f5fc7248ed2554c34f23c3f72774db885d9be400e1e5ad320b437103c7812926780a5b4a98f493eb9035e83ea896b62469ff86e3099428a8ae77e9eab61ca9ce0a291a68bea723f8267be7076f5183326ab9605d1731c4ee2fb87db5a36870c37188253b4298903e30cb6f389e47666b4d95b589d028a37da68486d1f36903b8a499c626ce3fb4e93484c4b818da1cfecd4d274a187df006d77ac993ab48013d4520209fac302c031d05184f1ad539e323c1f8fcc610f681a271be4ed4cbe86e8bbdabc6c3e9b3dd9cdcdf8d3847871431eaf4dfb5973f53b0fd2f69b90c312d0a0ab2c499fabe8e70a123283a189633287158045a3d8e4059dc435336243ccb81ca52b94e82108aed41631f98c98c9cef1ec0c51d0ea468cd1b157e95dd06587cd846c2d80aaac68af01dccb6080f5f7e7958552f6f3185ced94cc4eb1123c476644d88337b9a875be104ef12ee4b60bcc9890e8754e11c8a089716f7d1d14dd0843f687fb4ba8230c47924f80c676d2355da6c9f140917b95d51469e61	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s88zev7sws31736wynq0	0	\\x8873fe56aae9e7f971b022c9abc3f5ee3cc03188d6adbcd687c4c15cca44134dca8568436b78b35e69b8709a1b730628f6e969b308446818a02f5c53f82b6f9293020e8223ba0f920f92c64a278fdd6a576fe94aec43412d11b1a631f19d2c7f70037b77b6ce18007524fbb375541f2719a3a2440609b6755c0db30a47b8f6846c8c111eb49df8917209e4ff1a9f86151383308490a2f7b132aa3aed66f5afa37935cba951ec921711176bb260e418dc1c1b8364106022ebfe48f1e4ed53d93f370cb729360bf5083a87f16c2ebbef316706fbbf59f12b233b4ed2ff045931acfd8c269c03f5d953352ed1f19d1413290fbcc27a231a0683e34a61bd44be5bc3564089a9307e7578431e3554ade231edc0e733b8ce7979857e82352f005ec88d445116a842540d33d74a8c19df1c2a12c1f1b2a288bb25f79b8c1a4de5be45dc15e081c99969d8631aba36caa1014424be1b71a62434a1694a6d3911d4ddd0f3593b3f9c533dbdb496ea4fee4aedbe9331630f83491377c8446b844b5070895bf6b0072bde350e8069b0a60fae194891db2b0356aba010b153d2c867cd02e11ba3bb7e33a4b0fbce3a4abd318075	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s893fp6896jemvnc8esp	0	\\xd0b98078383a9b87db64c70c569f8a854bc2323dff4c7cc7406a000d1bcba0d610439f2ec557db8b576fcdbcb9be6baefa3383098b71899046bd4769d384e2c5566ecb4838627d7ee8bba62da9af744964c64bedce1bc1af31343393a7cbe9d7e2cd675660adb7970baef36731ad074ddda547ccd70dbb385ce1ee838dc69d655ed1cfcd1aba84fdee6063468769a9e58c1037495bd99f05ff1186feb1db08ae29bfcbbec9e821f8f33513c52d096402de8638100fcd20bce008f62569df650085c532c0ce597d8c03440ea7f231eaa8d27620bfe21a79f297fd02130b1d0dda086d32271079da42466b33ae8737d5911ef302efbcaeb84f613ab503432e624f81e6df1409c0039b4a93c02b9c7932b3cff77ce1d7086fe484871b9c2ab048a51bb01463ebff570e6702171641fe27d2dd8d752fba98b99ad4c49478b38241e227e0a7debae787b40b11214b40d0ff939d91a776b7fc4f5404ab01fdb863aa9118f065cb044ed7b66e33ace92cd0f90ae751ff3a18fdea9cf3132b531a183c787ce1ba0c3a005a2fa4dad6832a59297831b9a7da221e392769522f69d5ac0c22cd20580fb140273a21acbd3cdde1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89bepnsth86c4jr6awa	0	\\x646f4d2374edcc51328d23674556e9afa92ba709dedcb45cac8777ea175b56f7b22fe3ad963c42687b15c830a1b7cae91b4588974182afaec031f086f149868a3d003e4600d5c16130b5d5cb3a867ca3caa1dc7ccf05fa9ebfc71eb468c9f801e9c856288bbb93ad7ef84f4c35d6d243e7f74fa1d8a0fc5fc62d4ef09066083f333e308dbf0d1591dec9be12cd4541962b761388e00b41545663607d41c6f4d4fa7c0c288520569a13f8e8f83d9724bd58591a018d0a37adbf2c27d301e189b3195f2d9719437dfb8440905b0a336d59bb12ec09bfccd2dc1c266d4fdefe13d8580df30445cd5d02651d8a96b325b551aa34fa5b3b231380cc4fd28742fca541f38e2d3825ac60dba4125002370bdb7422da8a1adb38750aaa0b1c86619d90d17a50579872aedfda0f568ec2c9b8a90da175388004d6c8f4ae8e87504d35f6d83fb63c518ffaf5b5764b123186780542e9ae1e16d7440e56e689a02099a4a861ea7da156d24a3d03d612904d3bacbe1592f9f1a973d8bbc52996c614275d0f4612a5d8eed18814f3d7a2b472e2f286a0ae0240e891f25dc06b6944058089498e69545cd3cb60b81bba87f874fc96	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89df0ts53grk6j3mkbg	0	\\x725576d3227f63398a2fa195f7cf50a84f005087d939d525a9dfaddc5e7db8feacef471aa0e06dfddde425a68edaca2635c9deb266595d1935ec70235e8709748f546abe34c596cf11abee9ba497050f1d097e0e134eb8ea1f5fd00e331958293e7d95bb6b5527337f655afeb7d901f1bf5601e08cb4cf04cad683c3a7e55bd6ac8e431e8d30988625c4eecb41e9ef7570712a50a0899c28241a192c6eaab65740c6528ebb874ecab4c98205f58d038ac8da68521d6ab5d478bdbd3b079ce4135b3da6066f72b030f0ce18ffd848894a5eab97a2f24c16e3d7108e722e9141456dba831ee2707eb7da5a79daed1c88386cc78da60af7fafc3bb21e2aa5474abd1cbd94941968a59b030626953524e24d4b382a1a10fe1cc3355c6e8e791b8be41bfc53ab14586fc7f6ec350a4f3baa077ea8425eb4d629b7518240ddf5d9aa7fc7b59188b0366225b03dc0b7175e7a4b4a5e937f5672b6d338c2aacd790dd81126852bf3ad5e10f6c5ea0f5f334304cc30a184e4a307efff1a5b0147b09b076cf2ed4dd7241f2a84735784541840eb4d954f61455cb15c7cedce7ce6d5ef4cc2febfc77db963cc71fcba3143c038	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89kfraa22ff54tdymtr	0	\\x5c1e78af066fdf73ab8b97280ffe34cd0f115c72c7c553dfd27949ee42d65ba17c68bda4d8e99ff42df2e25126d40a55546dfb7f81547abba1ef106b5e1228cf3268a7130ca29f0ac620b32678b05327f64f7b28e6e876ed102f7196b43cd46b5df9de1d52e5a12c5686fcea610d604624dd7d3a939dd7f83192c6ac65d2a22928bfd1ed6aa44861a26d9e4b367a7110cfa7d9ea8e6c92b1329bac90dca46178d1696d6f1097e15eb99abb977c57b067083da7227439a0af5809756e6dd6cf2167e05d2dd1cf2e004b59516dd091d62d76be4ecac6cd55d2bd693ecc12a17f75b1fabfacf3d0567b282acd48f6a57dd8f84c069da4fa234c03e65639a164eeedd2e5fc1ca8a97d8a738a341c1a63dd9f7372de4f6fad6cf9d2309178275a8bc9715c9b4427d586db1aafff1569ad9e32dac00d73742f9c5bbfa7b1b28c7f37ffbab7701b709b89eeed725030c075e25c3e80781fc3421dd8bd1d6175de58e60419b3e08fadc38932dcf39abf77e7eace3f641d4e590c9aed5fbc69d4479e2ba30de1739124f782304475d2f79610ae8a0871eb482b7c64ed2bb38dbaed921a7302ee643f14bb3d916876d7f9bb56	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s89qefdbvfh79mv4hbny	0	\\xb8577226fd668bab8d06a3c8145fa4e50f77f4f88e75bbd35dffd93657f180ba4fe86082ec30ac9a81fad48fb44f5b748e88c8a4eb95f8f9d914d48e13851be5ba1494dcee8ee3b831f850e8bbc52b29caf7204f1a27772273efc08f58709aa8fbea4913a19a1d9f29a3b36b6b1bad9b7d8f3c5d6f313ab6fd9480d8c18cf052147846554d435d3d2df4e59e471146660ebb5a1223f9c3a9228289c2656f846584e108c02dea9d033c113796428217ad9a5f8ff827017c6e2674d0ed4f73767db63d56d97ef4801149793db9b1b0be4060e69223a69eaa31c96da530b7769f3d9017a2fd80f318f9209b4f29b69e570acde20c8a0c1910f4bc8db8caeeea9c4c60e008e8e83a79d1258a53adc1f5708a45a97f78eb9c4f4f113954482c80c79f3c0f84c598805f84556bd30735c8000671edf76df5d5751dc9173eb42460e5e2845b5540933814523384074232184398c5440f7b2705f30bf4155ef453720f5b6c9f9727b887ceeb4b6147d81be4adbfa6b591d3472e1f549e61b069c341e7e8e49c58b9ab8dd042313d2a4aa93ddc554eeea55bc6d1cb2d9c1802cebaa3cfd77c2d222ff1b1dc9225feed380793	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8a1f4crjha1af1eq5bh	0	\\x5d2206a3c87834ac87fe93051c51ac49c4c9f5b074603548df7e0c8754f1c7896e782ca6eabd8ca435b670bb3af8c78e4eae519b2c213556b432c8fe3a87c60cfb089be182802c1a8aa714391c9dc8ec25e4253c32d8b9e6802ce4538f1761a88930e8f9044a82c4fd2cd45fe53701e60efc6a7daffac2a551c2136f53dc933792c38ed4e6dd55163316d4e385fd0b03faf2b83b1a5ff882fae488e5bf7e7a04586bd093ba0945b29b74d67f65d1530971d5c3124968648401e84db342b9f449a36e21226bc37ce9641f7fa644cc1432f1f5da37170bfacb75e120c14846e505ba4bde566961227a25e1f8976acbbc1bdfe556997f2359d2dad7eb654d70bad391de7057e02132f70394d625ee4aa75148d3e9da87c2c8778d8d8e83f2761455388abd0d5ba90483e921928f3e6c79322c91251c4d053273a57586036020268a8e2d86e99f25f3a0a883076e3c97fcb6caa3ba283dd672ad1eefa4f511e2caeafaf4437521068efb178bb38fae44940752ca2565cb845ad45d257c4d4ca3e2280e48835c14a96103a12ab0aee9e511ea095219880778488aec2ac843ff511cfda7d6b1d823b93afb0ac4510dcca9	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8a7ej09nxazzqnxszd4	0	\\x80773c4bb686b18861ad8db7ee962ce84e05ccf88d2ba7a674ef928ce3964cf31744745e72b52251afdfc73c151e9fd137df1034ef478cf4dde4a23501744032087e1457219c3eb4b039bfe464c399276ad6a8852374381b04e5da66efe6d0046810c982c65a063cb48fed8ee29ceeb1d7a2f0c1efb9c0d055efaa840a71bc5762215f8bbc1562560124820186b2232dbe644bfabe69f7d8eea05de1e1499f90b214c9f0a463dd70dc1a3d14e4939a8598ff91a980312347789f0aae75c56fa6918a4555d35b3726c597afd45d65e3decea30e693c0a2567a9af1fa6cf1287d54c1bf276944754d8fdb85cc28c90d5094cdce15435c65bef21b7dc5572eb0832db5831b42569ddbbb1fb2823d2bb889adc36e6fa4c2944286cacf65e35805cda091a754a5f0950d3b408037320d01c6c5cc48e486bdd571e8ffbeb44935627a9fab00cb0cc2d01d729a2681e9c60307bca4f388522f50a29c32ed989dde98793d95d35e9366a84dcc38b3d82b4169dea0b4e34205947333e3cba1cc2c5d82a73f58ce27a0dbc1b92ad3fb5ccd0a49e0c5865e300d39a55d956d56674eabdad6430dc6ad821ca5ed4ec2375561a45	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8aff3kr8xq60tz1v6y0	0	\\x453ba2b3c682271601535f8f0e0e1ce5fa311343768b19ad2e1ffc0aa99572df2454d3e24478dc162a003e2eac40a252ba4c60a5fa840815e81d0ffc8077d20f5c9d63a4d148be107df809fc21a50f731230a267416dcc2355bc83fed6cbece06c97eb9a34eb2a0d61aa920de8743525b1745b461d462797f51c331edecee8601d23082e5d7cdcd64b8957e2e30eff19af6c23ab6e9f48a152c43b4d6942c10bc072ced53fd9d6e2f0968f35bd516daf18888ba90aeedacf5f050b7e7373d40df3fd2802046d417c36dffa7f56517382184d195634e99d49539ac315a99eef62cb7c5296f35094f8cf939e7bb368c2dde5b9448e284c3aecbd4360e14b7bd1e275342b7984db2a40bb977179fedbdaba9403f9b6dff303db0b6cec4e3241100f1d945a500c7fd883219470533ebb4d0c8138a27779e97369b5dff0baa8f86900f499d2394df684c184073c566a33cc9c6ac7e93d0a1abb396e5d4fca9a60cd5cea484677c27a1b0f2674eae21b666920fb3244d7aa41e9a0f998c466c599a805df2e37981e3bff37de90e02f9cfae34dee5213671a811cba7befb139e0589b4a2b5fe12c8d93a92046565bb55e5f	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ahfm68rjwjjgnbctmt	0	\\x3bff8dde9d43ab0bc551ff74c847c6719fb06587138c76080a11fcb20ab9bcf87f92ca7760fbd1ff18c542491c11174b00c61f1a753006377997dc81735d5343dd670abf3cc292e2e5f714b690c02d8a24e13c87a3e91cb1ce797bb54e4a2cee9f846f85f94feed6dbc94a5b8c0db16f0dc800f67439bfbd4316408bec5de60ad99e03b4a8bbae44a55f02f413207022770d1919940eba84e7a3d3563c9f628a40d04ea438fc2d29b1a8dd4a095ebc9c35fc32a8c8f93ef8ceed2602d14f8b6f380d214759524ad5b3da5361930635e0efb772e3d87fdd2e71ccbd2bca577bf71c1e7ca0aea92ee56db6dca9acb8874ba77c7291fbbfb073ed06363b0bbf9b4ecf20dc193e25e45939bc39c768286b1a6f4e30d2c2726534784d2e6c31b1045252bc8418e19af6d1bfd23aa01891a81013e9747c3c86ca67d93d32224070bef3069baadbb341451a24f30d48ee10d4ae9e7252d605751796d9eb98561281688eaae9dc9672087e661eba6f681ae8fd85de00dc7674a0a8dc4073e77d5a1cd99eca2413f98057f60ae0ab37ac89c1228b7178a51c285958cbc7f3f43464834710d5f3b557cbfbbe102706fb9cadc6	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8aqf7tre9fzvpqt4hq3	0	\\xe79328df37edade90e6a4ce5fdac832597aeeb8e404bb63112899bbb2b0f269f5ad26876e5dc1c4a60a84c4d333e05f304236e589d4dcc43ea782bc0217ac8d68a2686dd7e9bb5db7bc30a01f54f047cba77bc1e108ffd1194b3b8d61addbeebef4bed7174de1383ad40d06e02d868775e0bf327137eceba987691cdb88ae7705732248d5d0bdd086e66f55eb9054fdb3cbd66b2d0d2061751802e6a978d096072545298403625f3650f26ee459dedb0cca7792fb864445d0d0fa10a1c2bfd97127d03be303af3e4ddd812faf42ef834d501ff6fb582324c1d3b60ab26ac049e06e72b895b164f433d001b2dc313418bbc5d83f4ed990d2b3ee06db8f4d2b1c57912ffe289a7f5147e3e576558abb9b6f72f56c3d11c4a00d723e0fc23ff35f513522e7138580f0330f724a27a3bf8b9ba86fe8aa9c878e7873954083e7652de1add26eed56bdcc5049239fe8142922bf2b7cb1709f49466bf48f11b6a5ee80858620faf9e3dcae2b607dd5c72fff9da4b7f8b9d59e0789a5676a1bbc146ecdf40bb0b47fc0ae1e4cdefac196ee40e1b25ef1ec38018fe37864a54884860995ca71d945fe79eb645d1e226aabaaa	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8avffmb99q33h2g3924	0	\\x9bb8e29b8be2a1ba83f6112d98ec32e8fef80982c18b8e2a091c0c6c184a72dba97b142d7dd54fc18172e15465f892a1d9e471f9f922b73928422cd87165f3b6777a4293cdddfe57e14a4fae12a04d4917d0403638d0fffddd277bfa7a355ff0c3ab18e37191ef8f313cc738f6ea4d7025288ed20f92c3a42f6c64e07a58c9bf8064e5ad6a3b31305121f766d09fb2605babc31370a3067c99259d29ad2204ca913ff711c4b27b87e4cddb4acd334487010bf70a65cffecceec04fd85b35557fd3e41960bc034fef9d8f2e84f7bde3ebf7ce8c7533ede47777fae7fbdde9154f8bf53081c75fd012faa07b9255f10821142b5c28ab0325f66614e3b7183aa95a9e44922882c98aab66631860db893f9d4fbf9edf3a10cdb4626091b093192ace149d4572f11be67a9e8132da4255d63a1a4f6a506d8e4f79b8623cfe14533068208039f3cab88856ba0e72f8591a0847bded38988e79ec1ce46e620afb289cf2cde220091fed6e79d4a9fe173cab6f595d5a87da049661a4cab3771793f3de5670ce53610ff0260c04351b63fea4b8080e197f3ed6475fefae3047dc59e37672f456f465d9b71dfc94b54dfe24ca	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8b3fc1bmsgk4pxwvfb1	0	\\xb907780fdcfb70f716b1ead75b64a14860909aa4b848865d11db43d1aa3aff156cde81579f6b2d4fdfad60eaf5e41450cc06705e71738671fb7e9c1c07df416efa17ae97c391f2aac193403166346f8139b55009412276625a6bb041542073a552c0b822b5d068f226a1f7068b4a6dae1003cf0e23fc2aa51867e46a56927353377899d3692b15f873d5b335ba43d1c6cf54b8a8f16ca611959ee0ef8a5fc82e7f794300edbf2f3ec3431e653a6d5ac2f64609defe9f3bc9f84e19f5ab5f2a55b93a5d54ba9f4238fd8ef1c9db5217b24836fca1d3ea377d372420d015cdb923d4c2edfca3c787be98a4b4612d64441ff3fd8619e19d8b00800369b27ede8866083abe83d9ca8683a75a3eb39e82e3a1c36be8ea7327261b4ed464d1619e20094a7e0356904cecb5136fd4aedc46f0afe98df0362210c371d78f61e91c3173fdf28b1dbb384c29c5764ee46238181f23bb57c797c7f6f92dafe5493b9e8f960977c388d823dafea5229b61580d764b5ff89d227a3841766e731d6ac95d0db7f49da46efa69e80ea16eca018c1193571726a1651d3a5b5d62555f5f8a64ab5cd78ba9ac437ee47f9a53c3b7c7da33	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8b7e25b93bf0vwpte75	0	\\x7b3374c010471a9ed778b4aeb2d93c7ba59e503dfbd420c6029aef5b7740294ad033a137a4e243305c6505194408d369d1613008c2839fb92c936c1a2b8a4107ea5dc4e1214c5be6d4e7e2994bec19a1d86837433ecf181689d2fffedbcecc73c4f94c43b38f777b19f46fc83a4a341e11a304637f23409df7466954dddcc0c2378de905853081c0a6b96753d1e6e25ed1d68cc80e9e53f1bb41cb1351a4d59413b1a27a2545b2b71eab0b17e035dfeb6e97aa278488def50dc524a41a893744457d8b7ab2d2e4bce7c0d2de9ae1d3b808872810269d9bee0164ab4433cc66fdd75f8aecc9f187b2a44561e74fe170ca3f5b9c827fde1924089c56b1db8ef940ebf0caa634463fda278cf576b83d9d2bb7c54067f6db0d8f58a40f4e9e258b79641be8e6fe3e06bbaecbfe4efe2d1a4903b54ac9439e51771ba5de57967a23c80da0bffca1de6855d7dbf2f3951f1048fbe5f6d74e582232e5e4f682de8e156aecde7fb6f8947f33c29f657a06d6d6d0e90e4d7d6e693fbd0ab8710fe077b1dfcf5bcdb9f4b23263f3d4b06f4995591432517c4dc3a9a2e14e4aa557c0985b4f381f1cc698a0744983e1fea5bdaa	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8bce4ws4s7pqq13ns7v	0	\\x3e47b362e61eeff11a309d32311739a1eb78ab1b4b7a62ae82595e63533f919880adb8423cd8e50818e4c9dfbd63374560ac5a865127d6d81b10a6460bbf84a39d0e33ce1cfeed6ccf9d81065fb324446e826032ef5722abe459b2bbc1030b120468a081642a80a050a39d0ede4c20706835dc5c844ddeee71be200c6b58dfeb4609edee6989a09d7e01fdbc9c95e452b1e3c4051ea4151f63b3ecc2e0780882d215403ee918091ebd006a0b498208d49272e2cffa0a17f9cc25786b3b51093d2d065ad070fc781d98461b6308efad1a08498681b6cf7e39a9c30f43ac3e68feab87af146f5fc2752a4b16d45843b8bd1d340edd2045b273a6a06caac2f72886b539f4b3d60be65ae76bd696b6150818a42b1f46268c1c61a1be8a705ad37ec926917289a55145c9cab1f71e042cb281d774b23b9beb3a6b387082448970e61f51845bd3404bd8138fd7525b945ba9c73994fe75b12fa9803e77d88b6d467bf10b02070815defa8063a001d5ec0c68d5d37f58fab31bef9b30f024a5014d66f917ebc19819c02e54dee569c7963543e84cfe718b6cb4ea9808accb87f8963fc17d646b06100a7c30def415444141	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8beffda4hxkwtayy9f8	0	\\x0e2de406e419837784555804aac375c4aa8214dfd19c3f2585dbb300df871a95cf49c4a6e9ded7d68069fd4e7d968328e53cbc12f735434dd8fb72dc3ecc9f41f03277735a64c1515f7894b2b20fe6f1bb1858abcc232ed0875ee6911d56ff65a3f3adebed08b4be090ee74da9e734f0eb2c1cd16068909490af934a8c7ddf4cbc54b91624d1a8c3d6a1bcb125dc579dd0bbbacf0fa7dace4ed50e2c01c56b4bec75579c198112dbab54cfdad3acaacfdf60194491f89708ddb5d4258606388b4a355db9fac8a29a8b74d3f9b54536fd9db175dd75c789a25f2b7e775b9ae76a58bc4c14b4ac348a3f98fc7fae3c87b048082add702b2d29f496b2d4f2a2c12d9d6b5c3cbd6c79517ddea2192d85e21de1473b43c311c5c395271cca43fdf1fe797b4f6a5bb208fe15b615a8d0fbdf1e7c67b94294d6fb0c08b64d986004e26c15b766c2ca7b256cf97b04b6d6a5a0e67d1c0a65c4fec945dee300e518a9466124cea247866b68fdc9a9d8d3367a5b78ed738e4067a0eccfc7b5403774796e2e0db6eddbf07873d39f889aba7171a0c2e99c6a8949b6ecd5f7704f8aec7c9e90da3c8687af5d85dfa352e82e85dc	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8bkeb9ag3r596cwmg66	0	\\x83c15e859dd1678d0e22f2b4fd750da4ba6dc437cca479e1e9362fe5771b4b362eb431a05e74accbd64fba6b0fbf09e9dbc96a2ceae289f08dcda2b79bbe4735da27545277cf05ea0d5ccdfde4c1206eca6e08e94503460003cdf62609a680ac16e2666e8ebb3c9e64bf30ad535945a59a8192656c6af97cd948911726c3f307412d08d5d65fcbaebae28f3431fc01694633b82b067d9646198253db0a8ce2d6643746f4679c4af12259a04253d348e747784684b0a8d7331ce57831b123379cfeb8c6c1a7de7f861ed13adcbcc405b8635bf44a91414aecc32b60c18adc530d410efb741c7fe9b70a6c99bd3205f825dccdd685815b9088c01817bb493aa5072796f922762b0a237ecc1eac61e37ac55f9782b8359533abe55a328a5eebd58be0bda84c3e4d88b08f9a1630a6fe4842dd2ac66c0f454a800547512cf9cb6e6a6be123a8a39483d0b972387682220f093c324ca37d26dc92db08174548a6997e6cb8a6a327d55311577e81cb26c1bb8477110753da980bc25d2e5c71c9f2f97d947019a657466adfcd3bc2da6e412562c5fc8d4385ca0f798151f7b7ec5dacea2ecf0f713219ac18998f5a23d636	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8bvfys98tw22nh12kzt	0	\\x0b2acf5d6b029554cbc2c678f80735b53c8aaf0cfade23bdf98cebd67b9afb094a2232e4912de2e487145deab5aefe814f6ddc2184a60612820ab6e4a0212324af1c1efa4d2708ef6d1becbaa8aa871eb24dd7027b689cf02664051de25e19b3e6fbf996b05e070c47e233dec0788c31cc165546489102159e7758d08235391b4d4e156e3f21419c588f4aec85016435ac9969587e721c72f5ad5cbe14b297de0d08f44d16fbb15425cc16e99e7f18f3bb21035ae5d08388f10673019e47023274e681017987b203254e02c9b87b3676daf5aac28fa1997ee7171f61e52bad16dbc0b2e28bdc1546e416e16b2a30e29ca32701fe495d8a28e02956e2f6cb34709603d599e984af9a280dfb0800939d777b4b974ff78e78dbb908c66e875dde1b40d955d32747d60e5e6ad577ccc4a83ae5829121d6571d4119dfca6fb68360c14639fad4b8c2203a9ae515cb15c4d4fdede9dd969de4f91322d970a0c7459b067fff54c8f019aa2ad6edda9f7210ff47ba80163701bd1c612ee25197bebc2a5e8f6f8fc512a6022706b161668b91a8f87949a6a53f9ab34c38ba21788c459f06acea1c47b3deeb2205455344ab27	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8bzeg2tgxw3cstaaygw	0	\\x891204e670a1e79ed74b5ba4ef938cfb206158c1190bb48fb122bf54b7f2aefd28df15091a78f8d72b56b2c5b7d0c60cbbf77cbc83f7a86ca450ad68aadccbc93297de966a616899b722c85597e7e90ed48eb9e038b7c8d569df42a6c2e25e1199fae719264710de099d6457e584aedd1db10b73e6444d8d6a3a013fdac0805bec47f9059d80a151afab09230f0ae954f0a2426d24483059c2158f5b4a95d1ae675f57d90221f4add6357ce508e9cd2a0a6fbf63ea07efddf9f8812b3414b006c0644c26142ea125d62cb30fa2ba35b65cfa08d649aa7d5c702415f1e6df9e221562382c6f99d0b8bdfc3340a35ebb484c380789ef1e3950051f0c64965dc14e74ac097003914a8894141ad499d26cb4d46d885c71b689ee751e414f5382b03b5fb30808e5b3bb04a165abaf2d6feefbd5c6941d23efb4bb5a5437684ab0e4307157972cd386cdd103d08c01c1dc0ffbdf16d3bd3cf453de81d0c08713ecdd11e0f6d04538af4cc7e69cc749f5f6a9b3e78c317f9d9097f51818574d92c12af6231cd98fd8fe181cf393adcd8ea662cb166c31afc43c060515ae39dacfea04900c95a5f27dd5b47529b4f0919795	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8c3fqc9289mx6k95y93	0	\\xa15af652abbc4f84d415e62dc00fafe37e9fa5e5b383c328c4f1eb035021beb5bed99b7cea65065d75c4a3f04eec341ea15ce3dcc2e2ac142995dc3a785962e5e4868012c373dba19925cfc3d1d49de5177f22deebad629be9cb9364d97f27e5ae102a7d6f7b7d314321ea0ea4e14c2b2774b350f0bb68ca90bb175e8ad2dc9a6eb95444cf495c56f84e151fea503094f1128de7c71714ea73622ca94b18592621ce554a84e6568b08d4ce9fb9a1ae0d3eaaa65880bceea220ccb690625834f966c1aba275f517c134c5607902b8454bff2e6c73f07c47bbd09b48f03415eaa56d1b363f7862843f7b5d2ac803398d65a4f52612b1ef31092835b4587ccdd38f59ad23132428d3ae54846f6d05d3222dd47f542bbb6c721861b19208b7da67b6129395be61dd5c6aa947f856fda74c78316e67ed7cc1e5f3dc24b15ee9604ccba98472991e88a942a9898acdec7104800ad18c2e7e7802020be390588b1c0ec8a73e7dc2a838caa6dc5c475e1e877bb41c569399705c0ae4cd4df7fef794a9c7a9494c131decdc65d481b438dc05b9b12349830916888c90a1367eb237059e0a858c7aabc169aa2938377b6a6e19	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8c7fh8s046bs56wqbh4	0	\\x97fce773cb44d1953ba7fcd918ff7aeb73dabb3a37aa78936f2a2f043a9fce1ef557a7e3c3c365e54d29eb291741e67919a250a3ff01a04ded830e2a90a7b8f3e4946d13e6a407e00338dea04a4d2d1d44e460f00e559684cf611d863e21d5998a281276ad9cad2f0482db90f44a9ed6380e386dd167198cfeb8f1ed996eea96231f51553e91c4344dc9cb4c603ea1a791eeb65affc32681e99b70cac362e174ba40f8717fc1dac745dc71fc023015f09d7c34646eeb62e3a414c37a5839fa30266043a63620e6af949b6de92a94f5f624b1beead4bcc88b3a6b312b94efbb060e42353f37d5a05f751fccf077d16a255ae0c681be1b0737b1488ce608d4eb0339c29e5e9d15c2970a03e9efeb4f584e628110884a24856ee023e034b664fa9855cb1d87984616155fe015749ba76c2d146c179fedd4fb723ddf4d6e5e7597925b88f6a6d7ae72d3153cd226624729046e31ddaedeb27e30774250a8d6a54038ef83ef802acc655fe90d7d1002669a53a235077e427e77dbdefd7fbee17ae47ff02a8649e3d778093dd5746b98bfc1a8143a8f25b9862438e223daadd801553185b6a267f6fd9b4099eeb974f913	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8cbe7hrj8dyyb7enyw1	0	\\x0ea2459def8f6694f3bf39abfd4133df5c2e37316290b8e7193e1b724db502d2da4ce9d62b17dfb544abedff847b792258b14b011e89b184aaa81dfb096d42f2bc55463026a10399479285bc7e30bff8e5ef9e82126772188c59c1d6d8501df6f86a64a639678f3c5bdd084c8073142fe3ee7cff813b7281e6d273a2eff68e5fa7872acffb087fc2fe287a1cf670e8e6a47c3e80544debd9e8253f5a02ff3dbe210df3856295b6143731fba7ac2481a818ed1b3ea4e3257c8ec43f18924baad260edca726e8b1a57ad31529593d557bc77d2d31c84e22d7328e6cf9d1eb2fef087471fca6a8876b632b75dca7b1458f3dcf1a5baa84304b5beeb10e8d0e4f92018ceeab90cd1a3acb4904883c59ce24e836000638f9016faa55e16d47d977dc3ec7a4bfbe669364901a0c0dc7719b8e7a931498d678d4f332455008b18f63688d28668ca82ed7c18af48d887fd810b5ae04492355c7ea4dd95c29ed209cbe6aaf6e5eec5e3872696e18f1394df36cef44912226539ab66c79cc631b403123a12dff3dcb790254a74cd62a463c5be757a121e1a178bb5e84dacce913e11624d4ca26b34c2ce4e5f0d49cdd1659377	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8cffn4be9qt5dq6z0y7	0	\\x626bc17c028cab65375a9722b2e51e95e1066dc37d616bbdffcf07f8f2703ad1771698f2cac5cc8e74b863a326aaf620cc86fa9ed6e62bd319a2196a7e5ac3e8bbb81aab604d4b003c84cada9d508e14dd06b142564bdfdc2e1a3b64df1f557ffabe6e1aa427b6bc3147c419b5c1bfea72815c07dcf6ff48ec688da34034d72f39a3768165e659cd1b951fd704a61c5497d497889ccfad6586d04093badd2f00deee3ae2b6674c8948eb7f9dd6310977a52c44ca5902d1dfe70ee4d0d668abfae1e7f6705d64765b0275479ffeea2265f6699a0c1c1f909a93a29d6d6d5ff5231eddd1d50cdea1590117df0fefedc34e5d8bb791100785f91b73149a8190dd27bb3d26f4a7c357d6bf0d2ca813dc8f71f37df4510eea88b44fd86f76a8f70ef331094651aa0dcc98dc51d89e18159d0da84988c89c564a73a6265af9f9809f6048b3e06fdd3fd2edafb59ebb96735e13518f41c8d81b522a3ee603274f7fc5fc20563891ada4322fd67c167b98bc13c61c06e2c4bbe96c2a2c143e59d8062da9902476e65be3729ac5ce82f49b9289b9aaf5f3e25b5c1f7b310b8d4ef8825dcf9e52a3527b227c3bf16db5c39da6	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ckeyp8j5z5336stwt7	0	\\xd6e62c82871e78ee63cebc9142bd0803bafcfabf87f8c113861a4c2e22989394baf87ad42eb487cf2273e7b5fdb0c68429ab4ffad626afd1adc10cedf732ee080b02815c1097bac1f7cf17d38f79b13e0a62f89765a267e2333fbb13f5366baecedadc126ed9c327748c3afe4bbf255a7531ac35975bf8687a342c038cce8a84be7ed9f861ad6724261a262d2f24b9bf82a0768d4a47c1ca3280a4618de7ab37352e5c10ac2bf4f1aa4c82109d01f7af88c60099cef09d46ccb135bdc295eb6d3ed0f4107365fe4dd616117031891c63d71002c802393a3e72e1ffe76554260782543b8f0374c75774fc4fec186d68b7a756e24de3450efa742bf8781a02786da786406f0b15a6f36c0c60fe3eb2b9069e58ceb237beaa95d4f7542c5439e70785c9a27e22e9f016fdb10c5f35b60da70c696de717437e81fa0dc0d375c93ed03500a0fe46dc68755d8502be59b6ea258efbe88d50cbf110960f072e2ca2bcf8fa630ee695e5d21bb57f4d054693161fbe79bacc9c96bdf57d1fea60a04074a60dc6fd4845320bc33831af0dee7f9344b26a7355ab869436acd83e36072a75afd26886d4f0738389de5617ff2ae9	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8cqen9t4nzdmzye77sd	0	\\x071d85a831c17db8a7fed148daae960b61a727c6dbac069034429812b204c4de9d40013fd988fc8504d48bc1a956b38545ce4885727e6dc24a45f04403fd964584bcd7f5b2474d9013fff78aa1a1ff42a02734f13222c719b0c9db2b4883122054d2d38547ffa53b2d1343a024c4ffc03afc499856bbf1b4af56f84712b002d5b8fbe235b15eb0f0a85a33c7d71c3628e3958169660cde8b068ed60f9f2c37bdc250f8d7359db1d4211827c4456273d02b5d6b39c3adebbcf091bed11c834dcfac36f57ccf4922970bce918c9bd794ce0dc27b8fdbe58f5610813a297464e095195cb1885789b466f0cc7a8a430ce23aa0b94874eb414900bfb5d47fb32d0ae9be1c7b1e54a885e50c8e59d41ff4abf13fb0f00764333ab50b9ddc0ebd720009bc60781fea535e7c883edb3e8616210f0abf8d2a17115f4fec73c64f85dd064bba669a33d94a5006e795d0380807bad943f978ee1f5a6a8e44d124e0cad02176a0c61c9d19ce227befd1fa011dcd48238b2517fe4e36d53ff477c16ea9bd32ba5307039a21d36b9f3500b77ec938ff846b5342a71d9b1c8082bd3be509b6ec59e2cff950fb277ae6f290d5f38439	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8cve8ttda132n4aa5hm	0	\\x58ab14355f7909036ce848e4f0a15563a3e3b637f720f28ec2aba805a7a396bc82891479cfb1e9d082a4156a14d8bbbf8dbe7a9624e2f2203f5b2a6c305b483ddd308df736eb7e89edaf2d118153434c0cdc5caf891adbe3e04c582993dee8f0cdbd58438cc31399303145dbd3a626681b236ebad1ff359d970e3a31a819b1826e318ecfe88c5a07c86c0c10b4c7eac36e9b37b7333a5a19c8c2fc74ffe7ee2c61be0f54f41a7f9d462737dae80149786c9f6aba33f960bf0016529c5eb76861003a5a687742e44819be8ec6ddd73022c88648d9c46fe733033c59e134c3fdfcc17b46278ba3707d2dfd1f3b574d29a508606d15659faf3d3179bf3236a2d4563e1f1f50e50ffa29bcac881f6f999d13b6d55ebe5d64ccca29a59a727794a1a020bb6df1865f16be475f52727641fc2f8d57bdcdf0ce09dfbc76b6e1d70def36ceb6c834bc7d15fcbe0db1cddb1f56a53f772105e5c78ed8e1f169d85342a2cf0c93021b909b930437bf0958e7c2ad4dc4ee07f9ba38c5febb7949d0666cb640237d09d923a465b76de7dd51bad268b9735dcc801f91ff7e2802993727a3631e545d5cb5c6d779274fec4bdcf249	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8czeyd9k5wb8re0cqgk	0	\\x333e619c8bea9a3f84cf6ae477f65e0d080e396368578d6f2f97b58b2b47cc5cea44a5a546afc22279cd6a72ed52579e516e79e018e30708bb691704b5652b21d40dc1e062d6d3669c424696ca0f2532834ec4325c640295de7cd1ee497fb40905e9027380ba9559829d854767f1452ea35f65798150f83f489acbe1e438051671b0f0f65a34659137b98abb770cf26321e54ee300293ea69714edf62c12ca1c0966c45812a66284015db36c08a56003bf391ca1d3cc02776c33e41bfb6d91fda67611b480f696e6dbc08836e4c5e315f37c227408bb30b90fd7dbb2c9f55da8babaf65febd177d8606f86fce98a0b6df37328a1b2e8af2ab8e99b8577d4ffdc7b16a4761506010f7ce096cb7d4d91116a9460a4edc2d9f045e6f646b4373d4c316574a5fb796628f3eca4468598535fb3b587a9dff13f1b053f12e033ebbadfab63aa1b309d08f95e2fb2deed4713905b23620a7c2487db6915469c1b0c621eb9bb441ebc823cffc46965345618a5f3f2756323b2a523c24250b3f88d336b3ad6b04bc54e5af4157a8f2da708bccca0862347d9a183dd9d843b3ed94d0ecd269780090cc0c39998c59a3c952dd6	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8d3f33tzq4hmm909hbh	0	\\x76380b6eb384d6e0eb41008f2e8c201b0e766d0004ddff201bfb82ec4abd7add911b7e015f0b2c7bab9e8432eb631e115891d9d298fa5f3a2ba3471469b8c1dd109fc82525aaa171936741ecbfc2722eaded5695fc9229d2b148a084346154dcc317deb54fe31905df200bb4d7e08f2cdb2e280dd0d2677f104db2febd683fd403cc6fd10c595244efaaa64fc52b2dc18ef686d0ba37559bc838820073199bb5403f79d6e911107085bb9a5a292ca711947e745d2c0e40565ff51fe26da799609b0ee23559f7c8942ee7657bab8cda2ec00f2e00de97dc7aada6f1b7d987d75f5924d5cb3ec22772fbe75a0e3bb4b2ab8731de15a5645907367d95bd8b0e36e871c3d35f3ab3e12d92e132ab1b8d90071e19253c8c2b63470b3293fde8b398ed9ba8a6c03cfb6297eae37f0f08b6ddd277fc00d1bd6f6bdfaa8382f1f67478fdc4bfff5e8e926748886a3fa43806c39adfb88dc0681ee161b001b97c3988443a001f04d4a7a4709913f86b7251dae9aa02696332af122e16a299de945b65fd1a928de1716b525f0a467304f3646a52b73b30f9ac0842c3ad84a596775eef6e68112d7194759cf4b03738a2045bb6	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dbeth8dpeq7t4vg4se	0	\\x4fc687dc7c8546ec15d5a29f9b1efd68c4f73b97a5a586828c810660c74f4030ede50f8aab4c45da55699743ce70d8891b8b9f2f88e246504d7c8c597cc960b2dd01e74acd9b65d75490686d7d4e98213033528c715b1c24c4c8a497f7aff1d16377b2dafb454a303c76e2b64098ac7668d76bb1f03f4766185480d928d12ac1fd521763af9f9d6ca7c250f4bceb680b46c15ee8c2057e2939d6f7a1085ec526a98289903f33bdca2469b5f79250c2198b931198c4fe07811195e3ca5c0ecc63705aa568fe97678e024b1656b57b03593af3b19a0b9ca46aa4ccc128b28f97aedb01ba223fff14038496735e9dd9bc3688d9b741bbd5571c98d13c92b9f2af74e020debb0bd7ade085b4064d576082ccd3b17946ab87e48ff1812dc0e8ce6f26d3ee34cf581af6a490d69f0b750d3a51867814268497c56b30f36cbbb12770d87fd77517ec90d3140bb1529aca3608371d9bd74facd1d10d9330fb3f11b8db239003147c0f2b18b7ca63d5e3949d7e8bc9acc34bcba1c2c8904258e81a79ae3a516176217c211f4d913a7e8efad560ab397d30998016eeb7521830c8495f3b2a4d24cfede78eb8a40c8f64cd97f27ddbda5226bde10edac07b88b67268d5a7adc1061db7a2536958002ccb0de9980d149adc0dbfaa09ad6f97166d4c58e094b39126f0d3cb54865153b20d2cf67156ff	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dff07a2vkf5xy4xdz9	0	\\x902ba34bb338dbdbe70ea3a574596ec1acaee3817f44089ac2029eb3520144ec58b447ca7b0710e25b0031fba65e0602650e469343ae5551849b8152a92dea7e2d51223f70c72b249cd0b7a2cec0718994d4ff959269f07f66188773df6e779ff633f0ecd19d705dff918e11d46bf60d2f6ddead875d23e03427527841ddc23311c6f170c44b550531635a2924fad3d439a21b936699e453157c76c1039944daae78fdb8a01ff68332ab2d912dbca5691b98721d45052d7efb131a30f7f8dd6bde635f7e3ea507077dda983b14784409e3a5b8c9628c583eac68591c153218fcb5e04f7d3fcca568baa90581415ef71f20631efbf7275a05572ffd6b8ddc0b28e654afc0ea902f8afa90bfeb6c64c1dfb1b67b884dc48f74d5f685bcf28446bf21ddcdc53e2b4056f1248b8841a02e5f0b610124ffc71b0cf3bee5ba89282afbf67303ffeb202b57578ea478fbc2ebc31331e80e11340e7de21ec285a5738a8e42d6451c4fd494dbb056795dc3c6358dc3816477cca62a0c5e01d70d962d062ff60a45c517c535431a6ba8ee21db10c3b3c884515be7171139165b10309678ae51fa27f19345e501bab1fa76e4f7014bee34e835f3f67b691683a8f99ef84cd2c78d6a402f97256080f2017c52435d2b478692c55e1e7ec1cfca8ed4a26b61641ddfb4e4d238e87ecc92c5837c96d569	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dkfr0t5cc1mgrdhvtj	0	\\x23cbbef14528e386409f7ac7cac03fcef15c7b7b82b48be9b4076ace23b8bc10c7bc6da4bf9a7b7079f79c4634112467a40a1476b657eb8b579221822a6f2175d3448c7124b2beda363b58485b9bd993e69d078649c6d2561eefebf643a47ef895999692f65cdca5a022659ae9cb23341821aaa55153bd0fc3253bb9deef381eb09778bf0bbb5a1a959d4b3426615d68fba2ff1ab5eb35a2e53f9e2bb99025b8ccedcd25c63827b812047818d3be5bf1c7ca806caa3878a556cea4d14e5e5bf502aa5f8317a9641c8114b4febb0074ac99bdc186e9371d439ae65339566262ca5ddd6b3eeed5f800176715dcb8f8cec2066de1087fdeb9d383258df3778422c324ccb0737ea109b1b993ec2e47983737ad131296233b24921f1dc6e5526bb563db76b6c95b58f482eeec0db8da70470116e6328831f2e429b9dc13d176d26f3d9b62cf9609a5855b61e83095ef2817a94165471ee3945c805e754efac01fb644431a8afea66806563d05f4d7417970c932781f040215ee09d0187595da9860a0ceeeb6386a59ed4ac6385cb81b629de3679cb02e6c65d6b94802b59140e9162ce02b8fabbe902a900291f5372129ebef9f982ef9fe077614f4e833f0b9d9ee2fa21210acb4d06a7cfaceea369c15a0c76c03decc1c29fb155b49cc99ad49ef03ee0494c4afcb7a79e297418cc5936cbe	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dve10vg3x8f499qczy	0	\\x478cb9b5314c4ad57108caa09d7969b7acff1f8e5dc9fdd3cc4c55ba15e048c81002de4e25211c1580e1076161a126f9e4d95ccbde0a1938a1de6f0b3eb6861375f6a6c861fcfaf22a9afbe2ea87bc68a9c98e10c63ebe7c88b1588ab1844dfc5db59783e8a9c4d1b69d17024ec356227a9f68c6961da901e3a5ceca653ead1cea1f7fa4a8fdb8fb1759318139e6cf5a09df94ab7cf4bac0b4d76bacfa9027e135410b46499871db598a5afd88796e93b92d5e6dc58d55511c23be08889cd83c53ea9904e78be15a835744ffa55ddfcb02ef24b020076123249348378b27cc555b8eb12091a7aaf5b45de5625437942eabdef987a7dee18813c2aeb6abb4748c165fd2d578b9bde15e7f016680c4b4d7cae9cfeeca584a573fb883312ba2f7435af2943aead173962723b168c9569fc1f26b2ad66a0e677b5c27494ce5d5ff60ca2d06e7892bb6a966d1fd278d57acccb4432cb5db4d46e26f268b21e050f641879721349b4db8a5c4ee2ad062c466349cc2eaeca4c290bbb5d8822a25598b875d83e17209599eabad41bddb51a7f9a5b26008d019f47a601a75a98e7f94870d2a75d5b98d35680630331375b0fec8cbae759ebdc04ae9ee62f868b6f9fff056ee73784d9d5dc9f9320ebd8425b864d21a3f033442e51d05f46c2457677b8259524c414b273d97e8e3b443078767d5b5	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8dze13tstcksc1s5qzx	0	\\x4eb70ea5b25bd95dc055ef527c618fddb1cde7781100878756fe719db2b4dc140c1d7bb2a4eb0570fa293fc35263ac0a57d4bd036ee657c398298d4f653cc0c51233b5d5e39656e4fad6d5a8de0da6e7e0c621a58c0f9aae38693a2684b02fdac361b4bd5c11ab88f5d6df6a7da751707baa0404dd729bd2acd28f4ca36b170908dd59ad66540d07e8969e7f62dbddd6b5b4e2cb99a3bde322218cda58a6cbbe50b489651a0ca699cd6fad5389f55832720cb42239e2cc8fe835d1fd9f464f7cd0d2adc961ffcd04b6e2d04d6e43ff46057905e372215a113ad8ac3f827c59d892de9fff3afcaec342064bddc26263f0db346579050c7e46e99898323f2a6e9997556165bb8a79a0ce121d5fb5fc9c18287ccdc703fd766956c9572b2ddc03a43f5a708ef17d1628415061888d181d95f81821bfcdf8a04afa4f8258ec6b30e2b9ed9d8febb65614b762652b21db2bdc91b0376f3be06e72b6246040063d61bd00a98035e3a0df69672ab18697d2072b86338e1c06eb7c79cfce26ebf98cfda1df163288ea1bb2c2c5fb331e49457c7a098e3229aaea9acdd13a8c8008a038192ac024b289c397dd95ff8f62f611d4f1c2144beb40df44eaad7a2d21b553388fcc164228458377f2e1a8ec868d46b7a9d4a6b61b4dd51d2e237c217fb5235a15fa988fc12faba7c90f6232f5e0408fe2	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8e3f2ystw2t37368tm3	0	\\xcc7735ba6e9c332e441e9777857d26d2959c4c5381f94f2c7eaec9a09ef5bb1fcb78803aa6a27d86aba1cf45b364df94caa545f131661522eeeae451350b5731aec473b53211168b92daca14d545619c3224e0cce7fedca71a8af2850d3ac9abcf64b95c670fd56307ac82b7f887d85e1d534524667409d6d5a455a09efbb35ce02243a51af57a56a25a05b1565a317d06f168ad29131cffed06145de89694040bceaf3bdff0aba0464b03d76dbb8606cd4d6690442ba4a0e677e3dbcbb17447a0ac9424b58558b7ae21ae883abfda5af31b8626b0d9f7361e73d166dc7386d140cee6358901567a63477c0ef06447bc10224df2fac3f22da43f5d954313c4995e8c09c78ce992869115d9678855ebc087064fca8a58b45a1b83203058ee12ad99c48ea026ed3c650f0dbbe8a0974b0d6fd6d3522777b8c757fe2a7003a6c8ed1000d04fdaa0bda7b02b8dec960750e00c58f259fac403e7e92b8717033051489cfb4691a044d2dd04a8426355f59208f4cd05e671e66cf63a3842899167364f99570609e5f08a077bc59f68023c1eb09a1216d00268e2d0cd3a3bd4030432367f95d2733a0c19092613a1496f794ae71a0a97dcfe6d9f36a9096bfd7c4d2ae19a6bc86f3a109dc83154d5e35f1c2165e137e8f637d786c9bfa2a236c9e0dd8cdb61e31b034f73ffbb80c7275dd0f2ed	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ebegf80np2a2f1kgec	0	\\xb370999bd3fb75247cc1a24b6d8f16070625bd8e2277f7907415a98df60b5faa26dcd748e8567b1f565ba127976dee4377fc3c4fdc2594c15b50d64ccbdcadd05735095f4a3acaa93cb0bf963ed1513a307b71e12c25345bc1d37a62fdbfefc961c90152fbd7804f930bb6f9cb9fc77e8fa26821b35f2b3fc26f7b504f65ce3d82f78097da638f9455602dcc707f2fadeef73961fb0317bd93c8c32be42eb97b202fcad6f6f3aff986a3d1f992016439468731d9b1852f894c3cf18e22f5dc54e1017953ed43020a9004c73f74720a8395902168a757fd2fead9a54efded721bb4b966cecfb8313238c86470b814fd8190c057e657701e593c8075cdfd7a324e2225491c661e6615c2c7ac07912e63e9d09cda00eb884ee6b7f152c0aff53e763a554145c6315873e18e952e5ce9989be25104ffdae570cda0cdfce66ea92c4892a50d875b6b05552c527bcbe8a268f42486c308a39b16301cb88b61c358bf519aa04c4edbffb22d1a2d263ccb06a1beb3aed989cb0b0d79501b5599d366442e8e0350a3e598e08b198830c76862c6f7e6f16f591d35c4cf46d38bb2bc7189b6d04cb5edcdaae618dea98b0fb690b4263ca2690290fd0e50483f7928af66f7ef2272b0f66df2186b55e659b23bdd345202b4f66a5faa127cf079f5e266271bda94b595a10ebde309ca84c5bcfaf7b59a	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8efedkve8pm9n844m6m	0	\\x742a8ee8d1238a0bc300a4a6c966ea1b40729927a1d49b66c7b00896a47fd0d62f2f831ac903690bd1624726716d017d1b3b60b10d35b49d5d0df0f0367f7f364d3c779c6b1d77f7df8f5845f299dd9853eace0b403a6579d5c7d6e68030ece54473f2036369c3c53b06816c7b0c7de5a3c729d82e8cf431ab3b7abb4e038e8530524f30b9d93c01307ddfd1be53a7f775a89f7b4a0e67afcea2bfaad9a53096a940c61406a911565b1c0604e2b53ee84f3ca5054d56f7b9a7b82dcbc0320cdc2891bf307d433501c1e3644ed7f4f3e396c99025c6b7bcf4e0c029c928a1516bf2c58c14c31f84402f61897d6ae7bddea541b240b728eae969ffea87c16e6fb9048dfcce8ee911eb5fb53ffa054b6ff3a7b6cc103d893a73b9392552cbe7d72b299c48c49a4e304882ec8253aec24e8dac9d566105b9c26e6b29e09a793f0182fa831ad9d07654079dcf4bbbabecd56e3a7c6035bb6f7740b0c956685318b37c6ed565b3663582a22d48e52989a7b10bb79aaa50a517aa2637e8845521800968e244e2ed0480250c8f098bc2c569a4ebf040a61f3e3bda3080e1b8135a1574180aa52ac144c4fe711afa815d3da5bed05345cfd6c7a3045acc884f4ac3f2f7880b9829501cb7fc86151e9623126e091b2954f3ef1aa775aecf0a3d4eedf0bab61dd3be0da9004ac8e1263ee67e7f5b24	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ekeh5acxdbehbhc2a8	0	\\x2e4257483d585b9b4aa8077880aa29b3c450b32fd9ba84f5d752499edbadcd4664fbefb33d2dbc85808507b46d9a0448b7f05f9599ac4d9aa1c5452c1e7f73ff446991b40538ccb6d660da5c4b7d9733de591786cedf3e1dda18df2dabfe79ab2d6e8106219526f62b86aefbb3c5f113ca85fb45947a29433e63141ecd2ad637e02892dcf250547e5d062c5aa71d56ddbe604f9f6d8613158e023e0b44f72790eb22992e344e2a4094bd35886fdbc16547b6cbd5903b35c2a040123f585b0f8b6bf98d27ab24a7449663c862bb1a68312d85cd9935c63f476285fcb844c78586540a885253982b0c2262b23fe1576b9acd99078ce6230bc5623ccfce93ebeb93661866884fde02c512667fde49894dd413845c4fc1b08051bc3e17c8fcf13f650b3649f4e655917066a56a4e754d468b805ce316df481d5e9706ee0cb423d3e7fa787fce2c1ea9ef59f82595b919b52a1c0c9b82cc80764a3dba83a64b1fc5f7811ede0c127baf5c5c2b8b456602b59f206a365294473fc92babc7ae7465bfbf91a5043156c94576067fbf3680699304ddc70621e1e0b597f97f3966a477ba1a2fc0fcc40e57526fb20b37325f3838fdf4ba5eeabec0aca3393966079b2ad52bbb3bf537292f5d834d830fde3fc3dcdf77fe185b4de7a56d8b5e94af542f7d23f627b95010941773986c1a2714442421	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ese5p8r81p8zvgp1k9	0	\\xcf73f56203118cd8ca990f6732f583c058429e345c615e287809def38972a05e70a4a43319135d39fab630c468fb5f22cbc83e4da4b52c9283e6c56f7ef8355a29ba652cec9a245eb9c1708b42189567395a0fdeee94a3d95b21d74e6e92038d7684c84f7fa2d3e892a5ccd61cb541b866921405acf5f73bca4449d08c552004be41c66acf751b2b7e28446aaeae78433bc0880f2cc0308fbb6c3f0b14d75241722da10dea5d35144ae897e8248605751567382b398c66c105dc1203c0753d4cca9f0c07f35d1ed0d9d1c5d7694507f1a0950c2c7fb39a6edad5d0f959410dead46c1b403dcf10b260f4434d690c83ba64beb7e3053079a4e0b4a0e994e77be0dd761dc1b34723fa545ed4d0081f7118b555262cfaf70e4b6837e25b0ebb9b0b00498d468b22685764e6ff718a52124bbc067e990dd629d7b6530e3daa76089626b3eec6bcfac24d466636e6f498be0c94f10011efa84f9a709768d8a4950d0e41261f58bcab58df49da629f9f3e73ac91e07c7eb2361dfaa22b8d3f8e69b581c99887e9f9e48bbb709c3078dc0d57dbc457978aa8eaf859b49c07ae8b3d87d050bb54e5fe1cc75cd75933fa1a08bf70900c6fbe35905b1b5a29b69054d10b4cced0d3269b67b29dcdfb53de7bd536ca921f5498c61cb6f422e80f609fb2661697410d78a8dd424cba19146f80e86374	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ezf5zszacq9zwrkn67	0	\\x659f894cfac9565a8c74fd63f2f8e8a16a637bf11f96445b8b23112b6e7cf08e13155df18dd65433711ef0c56768c8fe3ea4398b744f25f1c4e261bc50d47f9e61338042ee127869188fdbb03f86d8cd1e48acc0ad80af404622964bf21cb8f8f142bdd4db5d829abe326bfc6e19449b510c85ada752d5de277436da3d8a5a7b919e180251df333f722e3f631a1d2997dec52d6c3e76721d09f451ccba4909bb28b738be2dac1f4f928e24180b1a8d6e39920d23ece62ce2e359b2ce47d5e17bbf7e73f869969cdadee166157b005d5a9f5018517ee16d02d3b74b4e77d3cf95fff5f068845d29f8b6bd1c5ebdda19e22e60dd65ecd69ebe2efe5c7f812a268440d0dada62ae2d03802fe4fcc105f1ac41e7ec8dc2e5dd1c6e980a843c3d12905cd139b1955556ed18fcacd19bf175aa6bd1f8899a16555bf961e520a944c4eea0c3b409c0f813cb723849f9987314bcbecdebc89e1557807589992edbf79b7e2d51c8c756d0f462f0e4a08f792e240cf5ad6efb78fb42a40967901e9243286126ffbba207d3f6d1e9f77e6ca907375a5db22c6d8d6db946e7223974deeace011901dbc8b95afe1003381e5f45cedba81ed6743e0a0f551371be3fd090052b744173923e90f7eb6893d929e5361e09612e778e07b2e0929efca8fd52310dc0f2856e7d41c179936544340269fe217690	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8f3ext82rhnxy8b3grx	0	\\x874cb0ae512c401b31ad489726eed9b4b3408865d3e0dc422f379a72b0913f2027ea954838b5c5d1d17454854785efba82b56a6338d7884c0cd466493fa9c5277846524527ba6e99065fb3f355047d1616a2d6aee8c3ff6b9cc9c1818570f5da3d6d1c0acc092e2b3f0ddb26996408af2507c0c6486e24261ab4c1c8e9d35667b2e5868998e6d4d61a8eac7967b195dd0f2a895c1636f608827742c843e49e4bbb2c84e28130bdc30a10a47bfecd026951d53d0b9cf3840213a009d98e23a9a4f0a444993778096c76ce31197dd93ba64de47fe1a75d727b98d66b961cd7e605fe8835dfdb5c7a05839f20641eac582101572546e388cae229a3501f1180b0e089e598a0fd375317086e2858f401dcec3554dd195c313a080648dd201e26237e967ebc8b5e051b5174f731ae3b67693fb7bd2775fa06b3112a4214a9cb9a9c144ef425c2ad3265f3618085ffcee44faf70b05970be4f910dd8e0c5392d5a1da7618acc665426122b984f9bb2cf8a574919f702ce6004696d56a355622ae67e954b4c01b6f51e806f1de652c8a138edd85ea078f782083fa45ad9a9da82a6a8026144d37aab7549f0ee886be04e17709c06bb0e06bb5e1075e267c92b1e832d4de48b7f95e741aed60daf4c177d23249f7be4ebdf7fa310c1a82da7f6dfb005f2d1dff186daae6344d6e80bded589acf0	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8fbej4v3tcfzbhnkzag	0	\\xcaa38a7486c16bb8f6b217d216f703e2ca5871f07ee0e20ae781b21ee93ff7b56b11e98108ec1714a281e29d30c8041b4b27064b88854b83430f11711b36ec6900de795e4ab327592aea660b5e84bd08535a0dfa87da7bec0fd14e7a2d6d9bc1fe752b640c3ce0d658a92888ea7bb4ee183e293d25659b20e66c871e474432ddd2fe2e07b936600a03c488b9f01a073fb31d5350b6b66d5964903cf2bcd111803ddaa70d498e16641426b15934a2f4a5e3abcf5cc3c8b798e82e8abe54882da3498b4912d0d62627b0ca96a52642e529747eb5d76551d4a404e8382945c07926583676d6990b6c80a5d841d78fab0716aa07622f1e8e24e9ca6f2a1e02673db9c4e6e14850516d5ca3434191fb2382fbda57e5817cf04f6cdbeedb059c763786684d3e19752f755da4557c780344d8c8750927d88bc0bb006ebc47e8d09df81d680b158f3fae7062d227bba670c0391dee116bf31f450c0f6a0cfd0a7b12e32a832aad039968b74ea4b12781593d1726d758c9508b7a3328fe5c7c7e7afd16ed4273dfeb4819e141eb71a68d930ff1ac554409053a9ce1a35996733cb165e0fb113bc058e549852a45d063aac9b8050f837f4430023c62a9fc103791d95c4003212e9d09a4821c0fd9d68dac7e54f41a0c7ffbd195c3ff5ab0c0827ba6d5314888d0aea26ecc22a465474e56b2339787	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ffeyxv43jqfcjyfkn5	0	\\x61e4b1fe0acddf3dd787d8ffd1a6adf8024778b700f7c1d083108456a5cd8dd38bcdfb95939fd7ac7ac8eb33e47e0b19c77cc54bf90d30b0c00d519e952860ae3762ef4341cae63a3d18bddd56f43c42c207042e37db75c8d16b797a467ea38a13bf67072a23b4ba609bc7940d3374ae60fb731548d735d1ef8b855aa0e6e0a17c2c777156f97a71b1a07d0a94b838cebc84b6935505a249cda19b45e363d8f504a77bc3754f3f1c2dd9bcfaec3b9868cf029421b51534fa863a2df06775387df293381524e7e0893959cf003c0d588331098d4b30ca314461261a8df0a427906be9825347e1449efca3788ec4d8f10dff43445e9022c3c9d6fb1fce7f63ccd23d8b08ea6cb49b9a192b604617a0948faa87ab3c539c95b20dccd804ade762110490b444d9baa4f8d9add310d50cf2c38aa79c290e821668611b8d15e1c10191946e685736d673e200f74169448cd9d0d85a6144a4c48d0ac544e74d3299d7de06a74122309a77bbb03643ce40c8ca7061348b6689b1d1920efe111992311f8dab47c54f07a0e2253cd71a605a637afd567002ede53f7b09e0d89e06ae945b478d9b443d7e8b4b11c8a8952c1539f759385af6d2e411b371619fb63ab39adf57d76e16111d47c1ffc468d18da1457f28de963aa08a09ae724d73af9b06788c69b2e95473e68001d5d25b70b1e6da998c	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8fkec4rhg4zqbhm4kxv	0	\\x6b457be8ce0a068a10d813e399ecbee5e9b9ad60bebbe602408e33e59d670bb23db838e56ef0b2293243a391d3ea3e79f3c6af8529957a352d6b14e5455b774f1126b3d8bde538f599caa3d95f25b36e3b3a76270334e8a0cbe85635d38df2448495ddb2414de1beb254f6b918824b19e9b6b439145174f5c9c684484c26f2e206d28c7840174a63d201531fe8c441068ec872ade9037f6f23c85ecb1490ab556958bc5677ccab5f1769246bb8d1513cc18e8c12fc242fcb59bd62255676cd128c50105f06a4f00577361787dc16acaeef5eee4fab2c01a04e745dfa78f3718727840f61fa3043c406e9287c9e2227480cdf009a5012e68f0e59af84161c1f78d1537bb35cca91cc3d26e742857bb42ecd7090906b05c3895d40c9771de77e0c595755a8c3b19d7501bda6bfc9d3147e046121735356a3581f9cee221f6912e66fcb2fb111e372a0e11f94831356466bb135ebec9034187e563749cead386e2234c93ab9f0b1bab444be845d2155604aa7de816254b676e530007763da6ee377ea8ce78d0c6ac12d5cb7286cfa52d1c7ae3e9cf803c1b05c235238326ec542a25a0a04eb0798022ae233d97d5da0473edf7a21ad71461ee42e34235144ea2f56b50e11bc9005dc784e99e87e2690406c9bf96ecc4ff9f7c219444fa98a8d4620901e77ec36d9308e7ea30f4579051839	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8fvft9sdzgjgxdzwkhr	0	\\x8219e3a67925bb9122edcffa1cc179b2c6701a2ae0572f2ef53b2261c7903f3a72633b9003c863a8b8133f6d2da121a4e50370f0f7bfbadba2cc04be740aad9b5cc9cc730cc62f28fd6e8d30a96892f9cf77f887fc274270a80859f5f90ca5136d766b01a850811b4921b1a09aa6ee4e1655edc58755cc89c4bdd8ba825cc4cb0afc927feba43cee296a3ae0e054d65a227eb3d0b21fd91a3ddd701b01c1bb67f558588b920be08822f9d99c7b14f6920fa95b19c51910f7d1242458d5ddd3526335376a5eca77588766d65a2c618df68739d19940aa90a90cdd443423f32ba0527134f7475177ec0f1ac4b623824be89e02dae26f9ae4c9a63500943ac67c3a210c72f2c2f4e86f4e1a9c034cdf084ff1868f61f912382396ccf1d93683c6f6c8add9bc681c51261f3e01e40f734a30bdcff3512b9a802a783151d3c6215dd9def8b28f9f3484c3b2057941aa7833ce7405e40717d062f32165b1b82975fe1f799cd9fab8622635e91ddcedc39bb1718eef8855cb187f18efe7d3bade3f97cb9a0773a06c68d96f2b24f77c144ce8ba923f9fd8f954bb36f00ff0479c87bedf646047ec777ed0a553c4ca2665d9d9155568bc57b7f766ce374877f3912859fbfc56f5b4eaa0c915e8086ff12735bd3b9bcbdf1ee978db2525ab5374f5b711736d7a996e71e071b67a605d8335da76c1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8fzfc9bncjhsx2xy2da	0	\\x74c42b3e0d98da6fb5c51d95e3103083fce52f50427b16c3d33ecb138a19664b0b9ab8c20981072d46ee59773ea2bd2938e344de28319d64cb0cb0569b144f2b33ec23b91f80343b36645fe68af9cb09184f96a1454e163422871b6ab8a2f125f6c5681bed77a311ce9718937717fbcb873f6dc84922a4a430502da61d414c2d699c93b6f779a530264077e8c971c8e1b56503cbc94fbb17f6ad738661d6853857f44156d09cb0b454d4a1e9283bd18a82831f3581db91b0d4136ad2c19b2d5852c89242f1aa879fd706f2bcebaf422fe1ca7283781a5aa74487fa5f4dc7d07dc4d33f6c00677696751429f8a77615433a929d7508c01247b490ddf2288886945154e0b735b5cf003a716046bf39a1ab019671c3ea340db09be3d513ded9157243ed7ee0136ecc6cd39ed2b4f9ed35dc80dd75e0923ebb04ef86dd8537ca604c9ff79de62b1ee79effbd25f9c061aaaf022ea4912bfee65546a4e662276b9b426d4ca1d7a20495920521abe59dd69f2b208b14578024aec192ccd033a97a1fef67942d650415cc4c6256fadef38e2e40aa2c5a821d11c5496f0578ba3cf60389ede13701abf98bf718c4a7f8cb00ddd6bd6c1711dcea3841e65e101ba4ec00da76ae4906ab6186e7b940a295057c89d33fa5ef9052b292f78a3a1307e219aa27967b51d528aac8456203070bcedf2a75	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8g3fr596gvpsj279prb	0	\\xf3f058f681a824cc5c0d7d22c86de0dfc7cf161d728dd73ebe6a21ce507c3e58685e99b3468f11be3d69550da06daaebbe2155eb5dd3e54fe43a231a8bf620a53f1953e15cdd59f72be92733ea16e9b48cb088387ae11b881f4770ea5c48886b63a625bad9e7bb899d0663ae942c53025c81cc8a6185c4ce00f16514f4f3403baa369c12048241641007a4c8e38dff8297e7ca8cf33b14f9586fc4d2d2498a4d9a093190769d5ab6348fb226e7d4dfe5a7811277027a9fc2495ea4f5a92fde2532cacadb3de383b11134ccd62b31110afd695c0d8eebc10a8fe3e11f96b5397f76ad684f7732f7ba3f5449ea3b2447e182230dbde05a1104a9aaa7178ab624667b50bf104e1340c4fb0fb27ae38279ab153de6f16a189ad615157429f6dee753563dcf4699e2c15f0888f3dce776cd0549d04184b82a424019f0da59d5076c631f728cf848389739363908484e5f7ff137cc4d2694e5119a0b02555eb1c6d48c031b7a753bcd321912cf712f25024e3e5fa33eced5e4eb62a75ef3d03ed685b62b897e63f75ee1d40b64a7b8f592a025d1f7d0ca3db3a91a4a34aa2dd07557608cd5f26dbb8549d53426da5d0cbfc2edbdc7e1b69ee1be2b0c987d716658849ec62e7bdc9bbf69b3bafd5c8155b4e7cb973cf05b97d4bd3c3b8b339835f7e88e57822d5df7ab773ebfdc60375ba912b3	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8g7f6vv420w4v6m7zcf	0	\\x509e126b24c308fa6afb9b05937c319d2ef3543547195c0e731a34366244a2c5cc5b017396bcce61587bb4022ef5367d30e4a8a33d9832b2e67561f0722205011548fc94f07798286d9e15f3b16e8f5a4872757485be1f5e6d680794495989bd65beb3634fb6969bf5b736ac5aedb02cbaadf87072620aa72b6da675fb99b17ea705f32c0d22a8d98a7b771579a624bd5eb5964576f8125e4ee472861238356a28f517e82f7b71f5dd94eb5e1a42d93b1e33998d58658249ef63bacae990fbe74334db258c0b0b6747494ff0db5a81e19059442ff740a4d291fd07635a83ebf86658984dbeb29b47dfa83ddd31468bcc62b2a7c3b895bf333bcc4620c04fc04721c76b7b9e900e2e9932ca1039341627f325c297684cf25600d1bc3c80c78669af2773d4569b8add0e67423d3d3ca953826d11b5b490de6b71a9533dd0d473f94c3742f05e70eadffcec209382571e9dd06a28ac6b0b2f42ac66750d4449f257209c81ced132921db75f41919496538b554eb5612c35e7f6b7a852b27268396194a0bd8930fae65b6d7aba53e032e5f861bb160526170108508f7e294e10388ef679867096f78ce557315313ba166ede78cbf1d8d53e6b95f15e8b8c6fb7cdc3a99f1ba4a37f44482d4718b26aea1a81af96a7d99ce6b3d9f7c331a4eeed8974254ad4a9af1d29abe06a31854c39aab4	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8gff4e9r3ver2nb51gt	0	\\x5a9d3502015b3cfabdaf3713a3a0ad87453ee09d3b3f549723f27968d89dfb1152255d5635ee23002988b9c5d6a3520eda4063caeeb6b1d42cb87b8cbe570bf68d9c4b82c9d1e5407564d5022a83d9358073f7028611e215fd8a39a013b96dfd72a3059b30a829e416b44f09592d6e74377b7bd3668d7a397644762799dd3e60807e93fdab15cc30519ea1be8fd1cdc9a3917631785ffbc680de118efc816226f78a6481865a4ccc5150324ea8550af85470bd919cdb120db76f93bd86cde26fcfd606276c376db4c5eafeac74b6eab30f046c5b087df80fdb0836608f89d2a83587e17d79ef2ce37327cbc524eaec69fbe3f66dd9855e8514775a8c7cfd22b4209ddbdbdd879e24c2d58d62a08ce822431cb0dec1d6e44b1faf7e2250335dda9daa8a2e8dc35e652e7b7e3ac2a557aaf78bf63d1fe0be20dbca47dbc9f8c381f05690d22bd7b9c1e7793ef64ea42b302bce9c4be01f2066045099f40c047b2f683cb5d4094750c258b9191b4cfcbd3f71af94bb28dbe3eab27ffae704319b6bbd3e226bda15c239a1bcda5fd2d869940b9c776c6448175353c3170a5dff7475e13b988d67f8a095ae05d2617ce72004a99f62f0081d3f0d5d1bf0eb6859255d6ad53cc5f7e68993dd1ed77df6d75d1fcec8dc091833f454ad72d8bfcf3a47cc6f78a771380bbfafd27f42d385107eb8	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8gkf3h8r93kvwjdnfn6	0	\\x7a60038860a39d9be712f846df5eccdfa4800dd9f29a851c4a52f01019b55a654e5c362fca7edee7597851098822733204940c79541009f2776d1e47d9bb5b5eead413700f9002a612cd4085acd0716a54f9609646681540548f4f1efbd209817cf85f5286481a0235089b4fd3165d95c45b01141a69fe4cf343115bd755cea871a8872d9897dfda650edab93655bae4879f96c850f1805be7d9415dbca38e01a6818aae573d19de7155177c5dabb17f2dbb2910002b577b37e15dc57d7531352c4611b1adc64780fa53afe5bae1d1a5565095a4453ab0ce9c6a6e31b98723299829760a8fa41293c7143e4e00d0e687cfddf4087a7200be22ac17fb3e310c41878238078bc1be51c36ee4bb7303dcac86000d73897ed02e1b2205799093863ef4f3d4c4e7ba504446f5ef9b8f155fb426b66205b584708f50e59c4bf5994ac198d3c7b2e5dd4317a1c5fd2228d840c9b51337b1f5ee60d63df9f060647ce87d22e4c473c13b6b4b88763e8f65a268c91dd6c1e1facbbdf4178e91ac4b06abf37ead557aa1de94212c2efb3ba8c097cee189254f5de0da86c0708202cc2f2dcdd424123adde9bbde4d41a83d751b3fb807ea915021291a617b30b6a2c675df71ec8cf37f2fcf94a4a85206e36c581bbb464bd0d962f2a4c3b56f879f746a1dc71e72bbf86c1fd8ba21150f3c4b90e54c	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8gqe8n8hmv59322pdnr	0	\\xa6efd3f53269a88b686fe390781cb9043b6409de93a5377acd6bc9f1533ee4062001bfbf3c5dce3ca960d4d5e0a111d56e89ab3efadcacd0786ea4ded442e19b8dae74106a24c0335b4fc05935a0f6e5d7f1d5d3e8b3bce4a5e07c09cb1af9ab8bbf9530d5f79d15d651bc1ca304b26474387074369540c5ff977f7d26eed31dae5fe54bd817ddb99a44b93197bd6e10ee23ea58b2d8a4c3c87f0ebb4ee19fd10e206c54d504a8a2f04e003bf80b251fb8a685280f09a795d01b8e494a3601fd7a73dfb93e1a9e705edb3db5acf2230e8cddb5556565ff89e10152bd93fc2444cbe7b23814d54be8e69a467d0cc0522f2ca883dbb736e13d0a3624c017157113c871090566f0ea7a6324c236740a91024fbb12519c84389affe4f56cb24ea73849f263bfdd12e55effbc10d249d92879dd78ee75d781a57ba6fa71caa1203c267372ae537760e3fd36bf2fddc3e110fe91cd1b5849d0ba9bb54deee10f1e47ae7985e864600dd902eb618df12fe17bae11db1d05c74129ed9e5d1d799aa4541c4c8b4c026aac13aa61e1d6d6ac4f719f4335f6f9a8cfc646842ddea07e9000699f832f6ac85024b1a89c362cd5f89dfb322b703bf5f4a28ef0da006d905fa0da129fc12f2087d83634ad92e49fcef9e62e8151e11b8e844fcabc8d164233e3ee9ce8c0318e5d514f86cda9b928f2f3dc	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8gxfwg91zrsq553nmfc	0	\\xa06fa68e9789d6b72322ba11172793039cdd91625ea258f61b0a1945f3a40d788e8f606f638e4ec8f70a45a6082da37c84547604962c87af08fab55ee5962c0c3d4944007d213c30bebdbff4f2724264049e50a3a1c280c29048edfdefbcf7468d94b8369d4ea84888435162939e727e553e3a5e7ba2413884d1eec36ab11653e1d046a4c450837d381bd2dd141df89a6b80df5626030aef59e4acbcd8575eb678a9cd48178920c57a25aaf846206ae6e475aa677a185f3d6658a5514f3172e6d4066af6d25265d1bc80273943650446677079a906cb147a97cd95476a52be54ac5279692b97a8402e271415360a6b03fe0f21a0c200f99580655165e15ea559b09e47a71f1b7884821557a9cb7eac72cf271cf10ac396cc02f1e821f15d2559f0552913671f9953816fe5e8d5201d86d531e7b74745869ff0a881f608a86b1d13d40587ae923eb3650eefb19470f9e070c1f06a803a1d6708990f35c69787ea6b51fc0cad0f536f1c238cef32a0d3e9a83830ebaa5d9359d6f797c0afc27ee642304db7d0091ac520ae0547f15a15a756b9a1309e4025248130b7ca176e3b136989504413c294afeac059d6697eca5de7409e592b4d20cbcf7795ccd813dfc8667c4127657f09ac92a363c742b2e31943c5dd3f4e1a142882aab82e498a56de3e96bbebaf2a239c4c2eb2acff3bda40	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8h3eykvd3k0q470c20n	0	\\x57f490433c30e2ed710f1b9f2971d6cdfecdece6fb32917dacebcbf525a1fa1a0f3695ceb0a0a6b63e4d8c697fd003cd89e5f6abb50c17c427c214f956f647041f623dd6ede278ea7b897d9029c47248609ac92be1b76cc99239fa0ab1883944d247ec1ea1ff6ae57599fff42c55c0b34f7bd196f2206d0a55f23ee6ca2473af68977d531a482805a3844065499dced94c41223e23353230b23c8fa02c9eecd8b841b578de530fac8b706801c2e566f9bcdf4323990036d8aea4ef9c5c72a8577d106e0067d7a88eb6a7a09de003580e6175651b13613f526cda04de372d1c9c4c964c254329c1cec14d2360c0621789735cfba3fdc6d1cda01e1c498edefd5ee7c30aca36c65dc176277ef8d05f80eb41419534de799915ad74de274e9438a89b9d79e3ed2c899181ab0e91817905f795f6879dde465e02e1883300517d82272a664e5fba55780eec1f11104165a44fd6a6b8da7c124aef26b72467a48037352be6f39d0e78b5ba6fb9ac9db1fe1f57549c3f890952da2bcd0ddc498a984b8df3119495960b6f1a99f5abdd353060444126870377ccfe28a2492d369495bb9a018f0a4d1320e1531b7677a8e38db48245e19ba5af608e3f6948dfabe2f22ea5318f7f8e3be3435a2e2d21eeb6ef7bcc7f5ef72b52207156bbe332207c237851c611629b4fae90ce670879cb73b77043	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8hbekna03ey0903nagg	0	\\x4edebce9cb7b1d787fe40cb337b3b8c82ee4d5f34488330112183a0d2a59e98c55a61981cdcf574bfb68c4802e6ed4c66893acf1278e06e1c0baf30c41331c22771959da4834819969fa4feb3a9df8b3a537e6c4839669edde1bb8adb898e03643f5494c994108798a7930dede2afc4fad36b652a909ff8c845ed677fb21b85608d31326b6486bf5a1c7bbe80190c61b5baf674dfe938cd49fcf5d4f7cc5e3e21a6ceda21f67cdf8a36ca9a4c6ea2bf613a6a6b27b1fd886f3874cddc9b64472ec8aae5fc5b79ea1df9ac9ceec8721874b2ae7d3dd451445ed98652b0f6da294431e3c5014217134d4de7fc520a02917cb8907d31dc384457310ef22483a29b27923c23dfc6ff177609fff869766541e906ce68d5b80904388804d65a45eb5aca74a499b58d60284650ac0894e98503481a517d57a71ad0ad2ad418a2c0dce135633229a59cbfe677e6e46973e5abeace01343280e27b0280124d43644566736b3e41228b5b77bff36fb8d24b247b28e82163b374a7ffc462b5be10cd4be40afa4fb9a38aa5e57af6a7d7297bc8f137ed3c58941bd0f5978569b8b4a23433cc9e59f9558ea4a2fe7726434297b7f797496729adbe7ff1f5c8c5b907d30ea381a54fdeec091c5e7c634204534741a62e4b537191c6502bc65ec6fb67c3dec79a0dc7457fac8677aacd8b3b3c830302feb	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8hfefcv43h8apcddv58	0	\\xcda15be232fc3870564424adb22d2cdd2a33739c6eaa694290eddf1ae32334dd77a48df009d16eb1a265fc1534bd215a456baee44d550ef65ebcfdb09c355a9dffc7baec04cf9a8679cc6fe7c2ec40c29dafa32f57848d691f3aed2bfa01609ae75e31058cf705f6400cc76500062c7e83c6b007ac43b218c32c4b7ae3e4dc9b6f56300b197577069be754b0445ad6976bb7d7d4db236d7c48af37ef0f3e35f03baba39e48c5332a5f63b64d57be77ca46ad34254c41cddb8da5207e0cb74d60d37025768dd1aa7f91cc7733156506eda3cca050d505992cbcfda5c27404ea2d4db67ac8c4aae533159d1a34933efba94848d66be409d0adc95c3cb32fcfed1f0ba9a6adf934a8a83576fd0187502dce5a32df51e06e33582f2a93272639d90079376037d25fb4c3552c4adc7d2488cef9ac964bc6b9acbdefd7d1c09847197ef7bf8194df8c6dab8f9d6dbd33aa2a504270f2f85099e99d542c76735f068c15e584754d7bbd3d9aab3759ff028f121f02a8914cbd52e1016ac0eca15e17a1ad8dee60385ac3d8ab3ccec071cd80ac58bf5a348957ee2e0ae77badc59c8432c852cc517f22cfd133d0aeac1f5d6870b42918d0527a77206d32f689666fea0a13c3a698fba917c7a30c2635ee94c4bffaac053ca1086e54be5ba1d03c66b551e5147bea1a506c2e1145b399b3996b66ac	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8hkf3htjnbb8cf9kbjs	0	\\xdcacccafa849b5267d417eee701f5a6220868d9b3e1619c665bb739bdba0d6e05cbaa6d50b9d873d2a360fcd67020bca17de1df3f684aad195a5e9785c7d3cadf4898f65f35491b4457452ef2580d18956cb4b8dc8da5e545ce38e67c33563c97cee6025b420156b9f396794fbb7202a68f9b719454c94d3516f8132e1ee42f391bff1f17d11046c1b79c0bc1cd7c26464b716d5f2d0a7206b87ee1c2d102bef10269917b032f2dd9787ef3bf3b4af7d3c5331b6efb263a032779fa7835fdf1b04d0c68d379408c7b9cff92bf7911099059b3551d2b562614e47531b000901b4a03fe87e9316185e2f58f7ec329d1e671a048443f68f176980f47f379f993a7f26f8ebae4b386e4366eecb2c1fc879c2c8b1d627c485f8d5e25d132832fe53cdee6516ac85e136fb92b6b8ced29613e1fc4d6a11a58bbb34f6cb2e4c3b496471f2fff174fabfa35de6083c12d18099f0f6c70ebbb96ef052b92874e687df8b4a0d7829020fda984a48339fccb7f7e8ba31ef916a7a66823969f0b44523b3611fdf776dadeb1ba179c640ca102a3794dcc17020a1d6e696d0de2262f3ef749bde643e320fbcef795c90dd1312cad3d87d5daa33c65e087a06a40518278acd280e99121c572956085cd430682a7b15d80969f3c3bcf1a5611b8678996ab002e9c887713ba660eb91742721d98b01d21b7d	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8hvfm5vk04c7gq9r7p9	0	\\xc515a542c6cdd634de650c00778b56bc67635ca5aab23eeba90b5db6d8d055d38bc5a57c64864a55e6180e9b90621845c269b628215d5e4e162ae9309edda4cbfbd8c38c2620e3a62b857fc24b41adb1a506aa513c1e20c992fce37fbe5451392cba5f35d11aba8255ffe276a897e84671a3a6e3e960a494e49c9f8fb943e27ee343cf80ed701d129a1ad7cc5ab9e004aa22312ca17c72398129776ad9a8e03fde699837e652c9bc5faf98d67b5eea5f328bf73f42d72e303daf88e4e8160fafc6e5c51718162f7b4f5924277c729795e613cb70b045416dbaf04f34a8d3f87c76ec5203d74c001f4d7b042ac4dac12e9b4d11d65da10aa7a839bb95d9a5fef1e5fd5b1960a4467d211ac5c1ff272f7f9c10a7f045af4254ab6f89245d6b720acbb1111db81e9847d855513db0a454b2ec616b72dee4d3f53da3e85c83e1889a3985a9b5c82796fc22013b6281b260f22849c19c8036a3b7ef86b6c09f6f606611eb911dc2511166bf09e4fc6cdbfbfbeb57921004645d1da5d4e2bd6f1499146e2dfc71880b31c0889dbe4a8a1bc7aa7d911f6aef346052e3b2ef1aa662c3835fb7286b145c1a700425ca985e000dc7d0ef84bd68af4d453c2befadb0b5edb908484e16287b0cdfc3769ed492b13e81586dc77b2db9a38020bc0f6d354efb9c9d0b396d1e42afdca065f04f9f70182c	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8hzevktsz80q07bzmqj	0	\\xd91b367b7ad9e55f5fab6d80021b16ec016c272f802393d541096197964a2eb3a5a56c887bdba4bd8178810659afc63ba6d4fc0ba0d501429fdb772c6654f1a98cfcf25ca8e2bce2c4811e99a25fe7dec3c1110eb2bfcdd822ef80a7c9064ff12ea57faeda95cb41f15d4b55ca4091f876e64ae5be5316f3541d274a9eb5445eb2178735733d5aef8c4b13edf65ac810d201d8c56e03a1e3cbdf28674fbfa3ca138e40978aeac95c6f89385332c7836523a8a089696fe090f19a44899efbf9328c140232b6e17d20eda9375b3e54a820b7df38a0009fcb7e15acd9fa087ff9337df57d343242240e649a34820e02ffb1b7d53a45666073a9b1f027f4799fe8293f677f976dff8167cd54cd8fdcc6c89eb069bc92eeeaeda5a113fbe6cb5414017f3b6d35823743625b3d39ba2b75e8d5fd7d90714aa1d01d5a66c64b527959f313c4e6190d95151e792db3ba2e4603ff0686c5687946dfa178e7925e2126d295476507e6dad4dbe9cde24e8442a1ea62bbe760006e55e813d99ad282c8e511c051b5e86f36543343f7c2972d94877c5a5eb4d70f066c1582501dcaffb25f97481b84615e209616bc4bd5fae9cdac18fa69538946f566b6fd374aa6e5e558ed508079e946b5f9bdaf6c88df31894aa3b1cd8f9df5d61a7a61496594a72a54dacca161dbe30a6b1d27b4bacb273b08a9d2	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8j7ew6r71pc4amacmrv	0	\\x8cf04594a85fc25b2950a95a19bb1a4aa0561be61224c9211a813f3eda51a220cbc4629345929aed32622021a7d80d0ac68c504e3585387c79c72a50e0897696c9bf15521d5b3202d140dc854ca84d52558a05b763e3e5b789f99ac304bfbcc283210bc6d45f15e7aedc84c0a1a5ff8443d7e558a6285122622225d145a3a7792c60095b4af8eb3c9a2d2921853effb6bb736cec0ca15fbd2051b6add8c953bb77ff91c1b965f27acbb3f8a97eb878110a96fbd833f1ec5802ecab9c1fc235da408a1ee3b0ad9cb43d3bb75577b9e0475fa208d424431bb3aa0502f7cc2c6521ca346b76b3de36dc41f70c39f8ae23ea78135a0a7c942278c384206580550d96aaa036fb918e74f57e87b4381281c89a6fa17ff5352bb44586ecd6e9bfe96346878900d1949333a5766f70ede82062e8b8a9c3d7cbb54720578f0d0c3eeb41c52abd77444fc23ff13be85dcecc6fca0e661f66b2b53c62ba9b0899ed405ad0eec27a864cea75a48826aae96d52bd8ed90619b7b7610436b450a7c35c7a7765ce5e5ccc1e24b7b956c8a556c20a34d3ac7dc8bacfe5404af6a89620fbdae91eb1a798cf09d7de5a39cd914817f1bdbc478ed9dc29d42fbaa56ae51ce51427d46a0d27b5dee3975af4606e03006937491670d68769ffa174e7e7e11f9e7d4796e4161d55896bcff4aaac4e1aa529627675	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8jbf9v9c0bm0zz8f1cp	0	\\x79c17aad6b78265cccf60ceb0a647c5ba49d288a670095734856a6bc591d64558f6dff608a9cf12097075e3f8a922c88e30eb2e0b1e4c7a3d13fefad7bdb4d9ccf75942983e3a2fb9640eaab94ef946ba224a5249885a494eedacc68cadcb75c8f7c940ee97f3af040783e0813193cd2bf419a3b00eecb9a6e64422170c61be3352adea613f33ddaeb51127f2e6f7f773b175813b05035daac65040884c6762a5db4a708c3993e384fae0dc85bc8c2f6833cb6ef4a915631f6dff8e4c1e4ede70284fa1443966012553488e77775ba40009ac96f31342256584f3659bd462859d11a6a764088f2c4e87a284cf7056e021acefeb59335cfc79af8b204997199069f19f73d38ca82533ead7c23ee7d49342d7701a6a4b14ec69518ccff8d7c764a9300b831b95feeeae297a5445279fb56eabab5949a2478c94eff23ea30f3862376c73816550408cdbb642699368857f4ae05fa4306bb47b464df008e1e6d1457c7f513e4a695aac5048df70cc87a8f3d7ec7084db74b325698f3a0601a17e09102a506075c7f73ea0f613dcd09322e0aabd629839c4e16ef53690b02ba624816a0bdf57a9a5e77827f7462a4c5ad995a3d455ec3140c159ddd8113f0006dd10d855957df3e5a9c4383e3b210ccf5a7b96e63359e7560095b55546846504d4e008477bdf89e4e84306b9908a23318ee81	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8jkeaqtvk089353k8mb	0	\\x751bbc7ae4fa4c248294a1c12628ae707360b72a3f8ab9149be9798e5f7408273928fddb13d2caeeb758512837188567cc0fc781c95f10cd30ca373def9f85d647a5f182c3d47bd2b39a43a26c618eca54f165ca88b07072499cc7aa3b34533e5a3686b146e5f1be98c7a29302495b88457e125269d0c302541d98b9642f5e9a03e983d136f16c3d24bb7a488034ae73e59d64fd544fefb8d305fa50ec1f833a627aefeb7892ae2404a8780b1a2bdbc8c69126e48926f644c1b20b37d7aec6f704ac361be832fe542309aa77719ac6c332b6606605efda6c87b2cc6ea1cec4147838c03658aef3fdff7c630ab247599c7674a699db9a985f52e9f2194ddbea69d15a1f6cb6972b9dce0115049281b5b3cedadd9851fffe4f38abf04d8e78241782a28e473f7e82e7b644c3c1f87a4c035c165ebd5b51f29127201b112da159f29484c470f396c4991b15bb8f4c792fbec4ece9c2caab446282cdbfa4da77e3e207f77a7f82829d891057086a490ca2c65d7ed795b2b1465ea2e0ce2799c04ff72eefac5485b2fa3918784be1557b03fa8cac6d51fabd5271276ed3c81e4741ef7b674447957dde70c86dc7dd0b4b58543a82d7ca7c4f7dcab4a184022bd6193003d89bac82739eeb27765d408e962e5011b9841c0e2b448d56645dbbf03a369f9b74bf595119116020dd8f834cf36ffe	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8jresdvtzbve9qhkr7e	0	\\xbb29f7099ac9fe044183c1732dbf3ec0921c7759e50cbec44b3780cfaddbd92a51e6235c6b820daa8e2e763ab04280efe4ed6e955326646dcc2b11083df6be44b48f5152bd1628614350e2eace4ac2d46f010de7a65201979b7b2f8ed2dd7cefc751f3c78a877167ce437b54509b73c67fd70e9775a5155ef94b5de336421f84e54abecc662aaf2aabfc727a26c6ff3c94e42741fba93a713412875733af7bc740dc61f11f8bff6b210deec925873e4000ac80b1f3ba07453d539d8626af32615719fe8a5319fcd2dac31e5be1070067049b5369dd5e3c4adf11c9565f0486c951fde0de3d63233200e57fb3a4a126dd517302591a685cf9b2af32f64c5a450089f29f66528b52bf9fc21451db69291d8076208f49e9998deedc1347670c500c5fb548f02aea7171170ebec86c7bb7f87ec2d6ab12c33e0248216cbc5c9eed4bf41e3cea26f8861887a567ad9cfd63e703d4faf7a28fc1dfe758f989e68b03f428c484873435d063e795ef23c9027715f51f4d16f094a521aa7567b19c9ca6192c9908ebe6aed9879f276489fb2d0b898d9b51ee4d5f712202fb2dadd7473a114cb075971d982dee58f1595a321833d310f5fd030a13c3b472fa9f77b09cb6e0a328da30e597e9615f21f2632e45b71d7382d22dda80ff1db5b87dd472420f0c985437f52f84c5e193fcb9b9dae013e7	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8k7em5r59df52w55b18	0	\\x1e0421bb8beb202b71bde96ccafef1c779e631f2f1d4a9c36274084dfd37b8ce827853c7764f430fb4c8d12ec40113183023ddc503489f024380694b1838c48c86f61700e452820ca279f3bf752dacadd895706e6e52a470f86b2925a507b7c15a7bf0e4e676719ce981a06e8526fae56f77d3c2d2962ea8eaa020540fa53b80ceff213d5f3490450f35f82edea685c1ea333553f4a98602bd197596d11b7218fc4907db24ce7804fe93f3cd2804e911a2003d1de91ff6fd740485332ad8b596491f0becb3bb51d81cdc140885405a1e7b43415440f9b6e04a9ad417c876a7d8bcf1ed97b5e7211c867edffad7096447e1c7188f4273af7bc6c639c8a278defc991cf393a4564e30050e87ac8f0a0ae028fc242958bb64cbc9b79e0c4b93a0eceb028f494784a5120039c6520f062b89ef3d01de861aad5efe6d239df1282aece3b799943cb0016871f132a58119441d310034560648e4d4fa4b19d86b63c3f26c1220f612df5bcd0c54f080c1f32594297655a4bf19e0ebda87497f18830c950d94e6724e04cf323ed801f9192ee1a2b8d324182d573c961489981a7b4fb3f393077e23a5fced28c2d204d81ab97b2f3a63fa9f0be64aca6307dfd0d1cd7b3176747c90265d94374bc6d32a3a9c980d8b79c0e9692e4f2986fef035b382048268cfab25b33b78825911001e14ae5e4a	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8k7fxyv0hyqp5a5tmyr	0	\\x75e45f9af4aca2226bd45cdf68d5698bfdbe4ed1d5bf772198e42d87b12ee9ab41cd6926c54c21c4c991362377098ed7e38c0d7c259098849e1e5d6b8a3813d7352bcf003362a05e1c01f52dfc12791cb32dc4f7cedb482cddb79bd56e988186c192836c59e99fefbed6f2d784639273ab7683ec8513bea684fdc856aad33b5ffefb8355457ad76d5c171e84027b4a451b9c54e94f19d2ea84fb914450eff77b37ea4abde79f9331c51969d353087c7ca1c2fa765d32d00ae3375dfc1769cc496ebd148fefcb8aa23b582a049812bab37492db1082fc4e920226a1fd8e3a9b9cdb20fd6e027c32695c1ef92a4dfe26666c753484231d13f57e476767e771e693f4e75735abc0d3ca5ead28792d77b3ab01c9ee6e2a12088b32fd4e1a03ca2d12787e523a84fd4e81026dee9b1920d55565c368cf8f1cf691b0d64a8a447877ddd5b74309647ea1442db697300c8f6bb1936ae9b608dc1c23d3c2b820ac66ebfea511081527ed8095799413b0d4a22cbcdc3f398f269bae020ce7d0c60527841822ffa16aa5e07b36e67d6c19ecdb607370e9438c52308dd080d47b6a721994e6d5181042503b35303afee752d43bdb59c9fe7514cd8e95b476abde6716f5b491514a2be4f911b0a9cdd619836859f14f24cb366897434dcdffb96d0b554f7ad8ed091c960b753f47af774d8f9ee3ebc3	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8kden2a2e4p7tbyhe30	0	\\x0e04d5130a98db760c24750dd6f2a509fa4008cb03a2390fe5a30832527b79a1a3fdbd1bc60bfa9289086dc8b6bd81bf5b404308ba6c6f447cdeb7f32d75625b67e25862c7d5143f0664b536883c257f7da469519fc07e8934b3e025ca66248be2801985c6683732337c7f466d09ab9392f77c544a47e47b93c2d4d702829f690ca65968edc944e17de29eb70a99856ca0846ec6d9db5163a3eb12ec3fc6fa95bbbfd3c4c98666ecd591c7a5e5415fb4a0a71b4d18e34a369e3bbab9159210d56912f4c51af1eb1b8e94d846efabf17e024004cadfb81e1247e7b5218817b38f9c9225515165b91cc30456ff096509b25f078384fe11079ecce79821bbf90890a4410627cfb7cda868549bbd51f2eb5704da0c64398fc27e37ba6860f9c2fa5848da7b99d5721cebfa704aa722670601e044ab68402f9707ffb6bb1fc13ee1746678da5c054ff4cff21889b5b9a6fa3b3207257f5e1f1c6266630667a1fad6c94d8315b0fd89ba06a29f623a264cbbf861519252d133ba7d2ead83497af1305fdefaced3806d7e428595135ba2a2e4b60d8bad4aa5d035c025cae57ef4cae04bdc23efad27020a6de5b5b17f8af9af5e23ddb44af9647cfc23adf41a781f7d89057ad5e6c16ef3ed22ddffb4ef6fa1865216b67a0491084affc2f514f3448a0ab7edd044d88b2e25751cd4efc17c8c12	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8kke3xt50x8d0z7fbfg	0	\\x0b5534c9da8967b45665733a470a70b68930127942fc3e8aa442eaac42f79204a4ccea26d10f7d574e43e2bb3e3bb1330126d959113177be18429aa2b59cceb9ead8e82fce1050e73387b5bd0e636cf1d724cfd06a388b4a54b50831504b1d617cd17862d9c4fd6d81b374e3e4fb8c56344a358cf46b284a3456b95b338dedce4dc216113f96dbfced0ca7dd69dab7b28d506310331c1dd4aa37649deeba90ba2f73e9102f1808eb0c91b2e8933076b280a1eb6819fa0764c1bd74fad1784fbca0776a9ca560910287771ea854741ec32f6e75af37bfadd08a72b6e48be821f68dc6df9bd707eac41bef308e074addb126a17882ab078f864030aef24fd040fd06360a8d40a18ab6c158c1543c251f20a6e48c500ef43f92699c61123e61a8ff0906e7676a57ab20f0c210a999f2aa4f9483598c85fb69a1d91e09e2e40b3b0d45e7c11e9c9716d9d3c260641a666aee39a21c9ed665ffdb3c4f8775c2041c2f40cb211755d4733b334663fc885c20991b66d831150963d240306ddb408d3f830fca08d4f0c0e2f50c8a4627dee1be2516038eeb898218f5aecbdead5c3809e7d2f4816b9644bf98327564006afa951dce788fdedb6595865c580f42a38d21fab6f3bbe415e661495b5869302223e6f4d27c8cbd86d0de0f7d0078c44045ed01ac4e193ac4fc4807973ef2f27fa5279c	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8kqfbnbadwb410kkgqj	0	\\xc81fe4fce098a663d3b6cb3d1a2e49420aff4b269e198faf6a35d781b50f0c4e5a713d2f36e8509fa2d719f1f08139a1144a3f80face630997f233ff436fb848b180ec95faa440ea5c336cb6d1b68b2bd92c318c5106dc7a6157d71a8b711bef33e9050ae151e39861159461a65da1bb0166ebd3da4d1ad57ab93bf64a4cdd6aed9397efe9ca3a515cf1bd1b3e99b06f371c0634cbaeb92761eaf9163315650118f777fe4bb67b32862126c3e1ae5757574cd3a2d1a29a14295a90a565ab6c5629291e0c36be8e811fd2c504758a3547d51d13237fcccc13cb3ad3709ede4f626e1e20dda1a5a55f8d494489d624d1d71aaeaac72533cdb245cfad8c42612e6ff2a47431c03aa5fa86251d2aa8354967c0c6f256ba683927e27f1e988e6223ed4cf046d0e670a1598e3035e7210763e3bd0f2f7a9e746abbae8f260ff3f9dd5a103b23d15e88b13bcfd429297d8431d875e866bbd87e0de054efb0930921659018f93952344408836c87ec843931060f1c9fcbb1bbc01e0ea199e56b2c28edb57ae677d444a8245da67458d0dcf73f408c8bdc7701f040f8a22a2ebb6d3105a4504f8317bcbd6299133717f20c913860d29f65aa4f5af9346a15fd7502d754ed46dda6ec1bb9c2596a4cda57df98b106a1081792cdf1822c1e75ae610244fb8d62	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8kxe3zt4j5c85n1gfvn	0	\\x3d5feb2a8aa8933b8e55526271ec93ce876491d13aebbfabf07c6c56273868295781316d74f958ab613362d963bb4089a07344c512f8b8df9b361ffc93ee5d8185cd325f7ee1fedf3246572be8fbf7216501a6e6fcb2e076ab3581971ea3da2339f950eda79bdbd2a6b805e38b91b7e6f1d9f066a88a868d064ccd20bb991405e279d84b3eb8375c01356d670dd1766b95a0dabba8f907e00424bda495bbd7c138ac96379bc61066a5c3c38f5b7f2fa477566cea1c5895159aea59ec958494904cc20ee4da49aab93addf851de61cef2008f383f9b99ab6f7a5e9d6b124653b0b663c853672ab5220566e20788bbd1f579f5b3f5ab32319402f62f73f93d28f7495ef5f27a92589152c05cba1db4f5ca6d5f350d6a21ffb4981921c5ed53f33101bdcf390e968cbc92d7e4180e5a0004734878bc48bf96022d2e521520f896219645f0d8641982cda308b288a9c038d390a0edad089a9a5da6de9a91661a11460b0d9d0e8ce8dab5002ce8ab8fb7fcbaa25b280a76bf72bc481d9ca2c385d6a1cbd734486b29fe967e59c87f07ffc1135bac68e582a0f7e6b20ed3fe7d2af307c2e2f8faeaad85587a2b201c14d873e9e53cde624c709547b538b1f01edf35e5fcc3064ff4f604b63ba3258fabcaf5067e78976f352895e13bbef84b83c634642b5b33e9ea10c2f7449459f1609e6bc1	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8m3f05t4p4z4pd5n4r1	0	\\xc0a6c4a51c16b7fb100ec6d1e75218180ed491739d9d6ece62a04fc85dd8d1934276f2d1404cb7e4f80928f6075ace19653fc0e2760c133b28fa8b9bad552ed16586d79bd8fe537caf0d18aba21f286e6faae699120a8fec3a9e8e1e02f155770eb67a6030d925a73e75bbb181be83896bb84c7d47208244377de53ac46e5302775f17254dfdb184fab4ce07eaddf4091132572f51d77c61663c44dd8bdf448012a1d075eaca81212ed67a65572f024da81cf85c3daccbf40a601dc7cfad674a589b984733cd4dd567e1931edfbb9408e4494bba49461c754e07f3ba14bc955528208a044015b635aba367f5334a0dde26104b03db666065685c289899d56639c91e2221d20d882c3f2ac1efbcf46896f2f71c109b8294520205fbdcc5c10bf8423b7806e61f1174e9a9c29918a7cbc432f5ff9df1f498d156a854154919c0951afaa0721bd9864bb8f2efb576601e10a74e9b2d8496e4d87597ed36af71683e179ca801de4ba55614aaac49fb771e93336d925beb65b72801b4e580811e1f96e9f844df95c0001d92993115492df99df1fc15595e870e96a65791d85794e50c180661693424d3998cc3c3a1ff344f6f911ce9f0991efb43f7b07e98933bc7df6eddedd518f9513cd9ddbae343a7a098f229b58e20d9b37fcccd20d9d05afc6b314e96ea4816147db05ba820d2a46ffa	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8m7e9sbhzmscme30wm4	0	\\xa09da83f90c78dccbec2c7c8617d3614cb54c1f15a744080be76925cc1e5ff23673b191232a20fbf5bde25cc577c124a6c2cb66fc6d2128aea383b72c37731cc9f94a883f2ea784184a43cb8ae88963691e9402b518402bb0759985c7daf99361e7daecb6358432f65773b04fe9b9edaf167177c548746ed1b2d6254803b322cd1aeee57d0204f44d56b00f2c3d408dcafb1fcae68d3e13200a1cd02af4d1e8c685278b9bceb10001c6a9b295aeaca27830bef71e207de4d7c9429a546fc2ea81d131f0b5a8249601e8c76e9dd2042ac9f34391f4f3de4a43cd3f68da8ebd63e0d5558e34fafc9a5f71996b32432aea18a2fcd5c2d786c19a3aef324ef46aede3a0c22165e72c567bb35d8d0a6437e88aaff6bcda77d208304ae28945440d444e522e3937f5cf5286e69e4d372d851d93e298fd8ce161ac8bbb8d95a732b5390632b72cfeb3bdf231a0a1fa33f6d696369ea7ee91759207547001b4289f74481faf493004cf85795cf514c0256b7730cac61b34c6b885d4f9baa7eaad89f618c55036b4df14563ae640e0e418e2265dd43197f1445bcb2e6ddf430020aa682d5ba2b1bb06158f74f9fd91a62c54b82f46e9d8e16761c920c8670aacc6607a9327d6adc6edb80f98f34a6ef49d14d02edd4b35fd928472bc6d166ba55f71e4623e59f4f08	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8mffqjbdrc5nck9q1jq	0	\\x04eca871b4dca2b78178c9b680b2fe23d889b1133865579e71e446f738dd316b10a57ec6c6b576e1d4f24ca4ef1ddb42a9cc029c011de902ad6022473b8266e2d1ed17f1ca469983d6277a331dc9fa55d2edd15eac2139e57e001418e08ec70d91b949de29554f9616701b1415fefe7c4b41ce2a340cf780542a8e9674e0f3b37d6c0afabe6f12f745e5310b63b4882917dd2dc810eadce8e2caed126644807d226cbb87686c61400bbc37da1b454b642d2b68063b8748a01e3a1e15bce55d410a020d1586f3d868792f103e011da1a759f9b96f26f8183d6146420790f8ba96f303a82a6bde03eaac1b67f17ab0af6fa3cb893e4d1d5a16c86348b1cc1f740c47d8b23710719fe7672d5d6c1da61d3cdf9e9a45ae2d37649becb6cf6311627ce26e48cc4fa919723246a4bf339f76a9afee149dfa4f9ddb4ef7090af3e8ad8df66ef33142ef897b60f0e15c980cd9ac51e8cd4c52e6e65821254516576e3091b089931bb00415eb79ba9eb588320587782393dd8f7ebeadc677e8665349031d258b645a316aaa94c37ec19d4ec27d7c19036202f7d133b046985d0f476f3c133dc4f671909258bc99116e575aea5d30b1403cfd0a73ff9b3e0c2c5945f5ebdff1d2bacaa80edbba6d27eaabc4db0a06a77f9b32579523	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8mkfgat5y8pqkjpraty	0	\\x4601cbf079c2c5ae45e4e8d13360dd7f7e7c2aba56c1d3e0fb68f50e32f936ee2573c4041ce7c4e07b1c2dadf23cdbe88c24865ca4aae7f19d41733dd3fbd3e3be45ea104cf44e89817ac063530b098c8ca7d4c094481bfae7f7f4a430d4e2cf13735c5ce3d29188f49647fb99cce369afb50b12ddb6d731a63e2390e9b5ebcbc086a212a947eb890d99db37ff100596f5dbb22795b5f68b4a3748ee485bf7929c1b8f4021c8293ec1440184040c379a586b4469c746df3287c926f61fc95ad5fe241256cd297632545597879e716ad7201317633f75d90634725ced9158c7e9d38c230fe0ab77a9184ef8b5a45109d6d475cdb1357b799588926ce37e8a8927b5e2ea0f672812cf7eea21d9503472bffe4358124d3d8a815f7ec175190ab7d7590c136cc7a1a05993db0b4e418e05c86be56a3feb28eace211836eace7cd97501278c5d82782ad36a613171273e716d3fe794e8371511127a5dad393e6db397e84ceb6522f01162158cb6429e1f19f5440a8312fce2936c3a088a20debe41081ca99465d6bccee407a96d259704d4cb0e2bd831bafcf25c6149e716bdedf4811aceb712961f80f1cee4154e361127252326a85b29c2627a0ff80c7f9610d2ba465dbdcbd1715d82f9a98c281443223a85582e388d599495a7d364fd0f1a019fe9601a57d37b38082f233c4cf435484e	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8mqeaxsb3evd3ww3fp5	0	\\x0b3ac04bb81f37613c3b4ef641f3be4b997a7a8c8120198b4375b36c4a558a825a8566fd95cb91404409d53c90f64af69cd4d8a93a5070cdece2be3a75790a342a4dd8ab4915b4edcd6bc37f860fd60b54209152104cdd352788ebb26003d31781d40ee106e5ec114eb4db41c13f52430ef7ab0b510d543d4c22f20117cf58fcce6ac5399e77d8a82f1b7e7f1b8ba7f98d3e696096fd3668bc6df9f4abdd3fdc140c418887f4ef37cf0b6472959902f21d95a34f35ef22b80983466ed6e255f7d1d6a2559cea5edcbcc742953a981660664bafa3dc94a3a0485fea832b9a95429a3dfe403bdb0524e61c855b8dd8ea0a2652e6f596ae0279f4ec62e325208c6c132b6e82b0089e57e9b6f33d540b5f20491bced15cfc0dc96d28777e547d3234981cdeacca410866c064f48958147dde193fccb65c0d052143da24a4b74a2490d95fc9c4194c1b1d042ef099b0df30973188f3daf64c7d563d9af38415d7e2cbd1736a71904ad5d17f18af4d74648b881f16e17d51fbda07bbf4a950a5b8770694d9b9cb87a254d0a1cb9b7b0bc9f0dadd899839760472badfdfa5286727a22add17e1a8f3a4c3c246563fd982143564e8623f190270bf884c92a8ad2dfaaa216355cfc3a21c85ed4c3d81c64da79bec7303568ca76c7c6dbc0edc14e1a1e8a02afc6f92f41d1e35cf2175a9bf862bad	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8mwejtsyv64214gyjwz	0	\\xe1e7039dd8f159fbc3428a2916cdc6ed488e92b881b0172b995cf8a477d2399c96e0f5d4d42a40cc80342f66122660b613cfbf8128253d36c093b2aa439c6be2e8415053cdcdc2ddbfde55efe829fd44ce08cf1bb7cc34957df4f4bde1b61e2a490d3c049cd6886e6654bfdf6caf8eb2facdc7647e4595221a4f323d36eda33831c424202b16286fe2aeaae32354c81f253833e9dc3029f1e872f8a589fc9415b16c1308bf3937df95d0fb5d564722f1513696e96bd72541fa411a28a9bc7eb5fbdc950b37941610062d0f16da6aafc0b49e3433b2b21292f52d411eb5713b857c48db9bbe0c7450ad324afca770be2916ed7fe6ccb9c2e885a1e35b3abdf2f0f4b4bceb4c1aa48e4555b4a76348b3ecb849a0f8dec91c9fa2c6e6b0b93d574594ab92fc865e6688b86e494cc6ae25db9ee70bd96b55fd1e003de6390556bcefcf487c4fcac81020c6e01e28f2be1a762188ae985248ecf0c70b77851fdf4d1db19149d76e4a94fab4dace7f82dc10c6d35ce2998c8ffed621cccf7b08f34a01b690867afa5fba22f5edb058c1a8a7d750baaad6860f8abda18afda0e238b66561d9839000b58a3e06308be5251a5d183f240004b0754b05591ebdd3e67964d274585baa4d2e82229190a28a7113252b5473221c308433d6d1be21b786039847f3	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8n2eb5bapbnepw8ywjs	0	\\x5a4a754ddf1f2a8cac5bcef7233467e85bd02bae8e932a34072c4d5360cc5ddcc06fcf4af17c747c6d63a7a44c5601935c23e31e8f6e7ad0ee8b103f88bcb110f8707684e2269604129fa86489206d75ffbea91eb96d044fd9f1f7cf2781c9e4463614c5c2c87463e714f41923ba7a5eff52bbee09a7c6be9bd6408f9c846d0389eee12a7f969a09e170492385ddc02eeefdf8f14a86301fcb6dd302c5d0e58032b532db3b6f9e273a536813e410c55514ff2ecddf61aed60ae33b6fae680b494deceb0c0956197020b7d812e8411e202388749bb7ca5b829095e34e37b94ce3e148310d9704753053a0a15299d6ad99d3d936172fe6f6212cea1e392aa75b8a5365db29604a9a471d491049cc28dfc00fc48d2ece699da4a4f1129f473a0f2416cd0511e8f06a814739fd4ff7862f71eb0d0f8d46c97bb38792bb24a8f5167db2d269f5aa595b2d9d9696fd50d66f6909d6fa47750ae63d0de671b5b1e3744d69f4fd102d0a04a8ca5166bbcf323d845efb374a41bbe3b3a4c5b47138242dae92126cc719e78619a2909c6bdcdc13d40a91770e7be1bf9047e9450cd94f6fcf299162a0c0da4de241fe2411af41b85454f94c406846cf8b64c0229f23d390966e1a49f62d2104a0830b61e2ff4c312364dfd29f7b845e45ba77bb088e787ed5f2d9f16a69481869de1055bf96952b95	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8yzfb69yt54v1dxgs6w	0	\\x60bd22f0a2a5af556f0f001e1b8869563271dd4652e337e0fc3b3d256ef91a1cf78429a94d524db232cc2baed3f7d293343fe15ceeceb7ffca6c73feaeeccf38f6741a99040dda223e3c8caec7891434e403c0f8cb7e9baca404e2754d597092bbb279c4caec28d3d9d2d4fbd203f59563980a7f21c18731d9178e1e2c7e4aae371b161417e041de49b6ecf1481941a0e8a6b3614bbb207e2b1daed9af3dc45762efe6cab5d1d60b528491373f68294b309bc9df92515ce6a7b1d6fa92dc5739d1a5b2f068b6043a01db740251056827cca21611d961d55559fd50d6f122a015a7660e270db58e340c37f2b4fc9aab0a8373b8903065c73b45e907cb173dbe96e81ad92ea36454a35820e8bbe411812a40815d0bd4eab1490a3e3922e5ededf781db8f450f3658f67f07cc3658caeef409be014d2c2473f0ed7a2d8f33a4f2bcef584606b85f6283290de2e17cee301b33227773cd9b98946e5da0e6988cd351d7173d9c516b80890a01b6afd6aecf134f5a1535176b821bf13b4a36232e73be86	house
evd_01m831s8n7edabnt91mjkbe8wf	0	\\x7f6bd6b6f3283deaeb34660d755ed291c05f0d75537fe553cfb0ff175583e918f74dd7ac6af18edd0acf8edd9bb7b59cd9d9d06a5cd928cc17a309da647c9883319dd5f65c978c66f6de3ffe54a3e23b178a363a6e165c0d860a1453a21e2e6e0619a58990fc7085314c5e5d5206ff1012ff4f82aa9bc1890e984d6935d0ceb81e9b39b29839e811f37648b91f70b12e919816baecda60b745a11ef3c540d024f7388bf012c990f1fbf6175873d93e380b6a4c4dd6f0bc1ad3534dd0c38c9d7aa7d6eebc17372acda5c7dcf040427e7ad8f8eeec04ef3b35d1b81160f10a5f671e33fea1998c76f4a1e861ead9310becaac2ee819f9a6c9d9e6d888798e180e4088fca42925d345c7d1ec43cb0cd3393cdfc1dd446a2aca0150df63a7f0ec365db24806c21b0535d312912e14f28621115c8e2a9ecdc11df23e4204d573f015d2e5fb994a63793e47ddc618483ab25d450837fb313f58c41ab4e10ead9beaad71520994fdbaf0cda5bb25aea56b7b43ff443d58ea1e3b00b195533462b0d883685bdf89eafc853c636f925fcc6e144985cf36c36cb9710621206bf3d293c20685a33b93b708cd635dbd517b436d0729af44981083d9c3f4ddf9a8ddb7e93147389b7a68add59ddba5c31e07db3253290a7473f115a8d814e0f6329	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8nff8c8vkt772qwzm1e	0	\\xecf45bcfb11fb9b42e6cc936c30d2417da4add1e0a127ffd047d6dda601069ba13ef35550113220a617997e2ebd6f50390f24bc49d2ed896c25a65e1b7b1fd4863e809bc14c74c4cc005e6d8d8e3eae277c8a8e59bf79798bd5346e4d6e66a7034addcca0d7e54b25914bc27eeaabbc285a51a0c6bca47560c5acd4b29e68b942f4510a64550ef8a3b363179bab5189b8f221328d149d32e4dadc3349ca5c6e4373d023f5b171879954c15d446cfa3cdc6f5fdc3a79c5385db5713e8d3b7173e54af05f4fca9213dad2f8edb2595308fb71809a54bc687001f5130266baa966850ad91d0a1f58ce79b0e76721f9e6481b7c944bab1fcf0f6b3808fe8d7306d0e045b409536b8a5f8d590cb7d68dfdc2ebe5826e6838fdec94a5981e05ff8fbcf6dee13f981bd6d1a0dec38b226cb2d9ad1882ac0aa0260a718f72aceaf9976c431104300a6d0bc82a5172d82d36cd55d81e69ca55d54c841ebda2e0bad599a5aebd9500137c8a410ba1aa4103c11cff83e1decace5b056ae443a613ae5400ca23ecf4a74a20acbe3c5d41d42eb90f67698d509b22aa83af5489bc8c09fb1a8535acc1f8278ae59b49765eb7363a57a9bc0c1b9edb439d8aebee25eafefaf0bb513bbe2634e5065eae57b89c874994d6181bf4ca975b3d73b5e20c2ae7ada6d	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8nkepn87hp2rs3pkasg	0	\\x38ef3d77c9d67c3602d65e52eaa6fab35a58917c92612f648f44e20748fb131c250a6bec1e171ad3ee17a052c578e2e8a0efd0a392dfc8aa6ca51b847aea97d87fcdbe9b4b1864f8ab8608be8198624ea2ea82c59351a57cd9b3f237309fdec164d7737e6d92b5a6193f06b35dc35aa5263bf0e2bd35a86f50227f9834a65735d43c97dce6874d7fda0613b3d798c01fbc3a8d571611958bd24efa5080da383b17f157a1107b8a5d07afcba41414f54d3842d16d99d4827d32e88fd9e1d0ea188c1df8a1767404d78a2a35648f9acc9be1c3fc73dc14d47621c1184879c7aa4f49cd16f3a930ed6d676f4e1516ad5b17e9dfeaeda64c2dddbcd7ed6ab4b912283918ecbe3b1bced9c97efbb9ebac177baad32ceb259ac94f9476523f3498fa3b507b0b6ffb74589237a16113e2b349e94bfc99253b4d5ce59ce3ffffa5b2aeece044fd6ba7a4ca87263749ab5a9d6f9b1fd807c569ff7103fd4670501aaadfa789bdaf0cab6c69f64508db749fd0f69d7d022ccd7b101e6f01a7a55de373c97b3485f4a84340c1ac8ba00c14515f7e74ac10792a924e4fd164362aa0b53d393ee6f566b9cb1e44ded53d2201a19cb2e887f4b20aa13c7f2af8c1717eb6c4b810dae95a0cf1e490db47bbba85d494c8e78d0f33a2949d3a4cb963a97ba9654c	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8nqf62bd9v2ebtyyp7q	0	\\xe195eedc7355fed99e7e3298be62543ce6d1d57f35bf23b88d7d6eb6b8781c5df0ec85fa90f783c1eb3659ea682433e7b1259be45228ab3ad0cef9d91d6218725465ad199f956610a77ee075087117b62ad9c119efee42a632f9ed4419e0c104d6dc84f7714ebcec9369be31148fad314ae26c3bee0d2cb21bd622f20811e3bb7b787e17fc03d31ec8f93c9fa3a57cc4d30f5a3bfdf38334f67a444db86c1651395c7594c673b9a4541922d4fb23d0c5c35e17c577625d6921cd2b6f1b197dec9fd34e6e3411c9e564c411fe6294eb7591a4dbc865050d83c45bf048b228124f892af101085ec0bd947b3069e1a9c7769173f8632f9c3205519d8c5849a0057ed52e7d3e3ed6548d25626498cb04f67e4971d02ac940ffe588b2c9fb8d6f82851d9a634f15095636d09238840c703239f709ead689fb5e6b6dfa8ac40de91c55325aab57f3bb15a4d0b2b0451cf2550e83aead67b0991b4cc3f9fa9c83a3853eb86644ca7eb59409b65f943004fefb91f8cdfb2d2ae8caebeb06771d6a7123b41a6840579fb460a9cd4b35ca21954533d980e43ca04c47d87fb5253cf62159f174510b9bbd5005237c78c40ed29a1c473719d5de5e26c3e815e7a4bb7fb659e52073e4244cd7806df0381ab460b7a05dff0fa4de544121144de00b74b01f4bd2ad522bdbb17829cced9e476de2b5a0d2	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8nzeecbszx7h3chkq5f	0	\\x190f1b702b3bc2566ec5e2720602a56e1cdcaf837cf85905c044e2a70e7026548c7f3997d9ce129f5a9835dbb4005a5b848b2f0e596723e9a483d91e324f71e94f7d1f958433e2a4fdcd8c99b70b5733ede183c1b7d7802b629433fecffb496633f6c46dc2ec677a4df91664ceda9f7dd799a08e33288ab2c600fc96297e8f4fbd9a2296f49d96efbcafe3686869bed232790761585210ec66f42195e08e4d810a20b94bd45183aa06e9d60eef27343543b77cf2be67ce0de6dbe586a0c6e3ec965fa08b924eb01364a75f2645318f22e613576af6b598494d5de61774a560269b667c209bc41f11175a78d3b409c42d9712ad2a232374e46594c0cd1f6878a79e5ff6f45fa20054d3cf7dce362b405194ab676478ecd128c0129fadb0c24bc6e2a396a637aff18ee050e5e7c04d336b2854baa3e3c03093080122e16c9c9bfe6e995856058437200fd69dc949b6c5db09b7149c2d30b3c389fa13c85419a18b5074561eaab164b61b138fb917e73590b181532a94074ebbd36c955e956ccb99b922736aff1e02977d06a90d4477eaf3add6d946ac398bc117aa8a4e39de7a922b15140f3f0bf3194bdb8e0dd264ec233d0d94f606d0e2e5e3ba305599ca19830a96d90e846e36297af59fffc974f31794492d1dbeebfb100cbe92422a8cb37de6b68427ab998feb1e094f7e215cfcab	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8p2e8qam120brkbss25	0	\\xe04e3dffa45a8e29a203e76e11227d700219156c4c1b64dbe5416236cd6fe06a2dd7f72d29d494b419b80ffde7f1a7de2ff30310741e432cb6ca4c7d9debd98362d51cb578109e565ab2e1429a40ee0d70d269c5f64cd874574208ed8fe354a94587f8675c009ba2873e27c5971d2c1acaecd0f2f10bbd1089612ab6493494a0d484c564391df3d493cfcaacf16f5d62e23e9748190a7a7e4b1ff9cd0c23826f54042d6d69173735d59ec552a6da7e6acc10e5a663db6a151bd0f37b1be7a17142ff7819ee3b37134a23e84244320b4d5e8433234ff0db3cc8cb181a331cc69f4ac188003cb9be0eba293fb09fbae14401655c6bb076fba49e347e90375560d3faa8e06c5a19060b739c866f69c05a450691e8abfec7e57bf23920d72233a1b96c3750bf2e706077820dbba54fc2048bb4de63d9b9e5cd519200418fa8dfba8af663f966dbaa354a674b9f5330544fd2a708a6e445e854930fd8f1276a352526b92fb623e08d411880115f412a3cb9ce9852b7049cf1c1ed1e96c1040ce5abc3db56bda304f75c53d2419254da9637c9dc4069311e782e5c22dffd2d2fd7fc54632d01b653a818926880783fcc413714d211ab91b3c2ec6802e169c4a81fe8a2e4be6f9ae95dfdd63d829e9dc6eb9cf732921a26c7653d878849593c18a7	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8p9e6ws96vhha6j0q1r	0	\\x42cdbb37b73e3ed046af8e82b0c052baa2115feceeb1e410f6ed771cbeac92a0d34dcc56aaf018063ba6e48807ac993663da435f2767b7ae71445be052fff16c8aea99785d0aec74bd642767bb1908ffb19d537fd86381c74b6b430b23d65512ec7c044041870df66d0a897024a44bede4a96a68553e959a164d043a236687c73f6ba383ef8d16cd9158e5747aa7720887ff4e25316b39a1a7490277daae2fac497c72e4313a8341923e0345122daf4d50cff31e6d5c5620932d3aa2604a40ca988db657c279f44dd947d2009a75d5dd052d6e236f23b7e03bfa7afd08681c30cc8d765aa00a7da36d138819765bdbcb8cad835ad13264d9c35a8626eb1256945f0154c564bc34e24b7e324315fda27073a25c05859387c7268bc033ac9b2cd84722d7a021c7745674298572d9d9985f9ed14f17048007838ed668d81b65a63708f887faf85bdd8f243e7596f8e3d769cab1cb31e49fbe4b151b06b315616e7e8f09579c8268e1632c506edd1fce97a9fbbb226b51a495d68b11fe15573f02462394361421c087cf819a63d913dc7a345cdb6c0b217a2b39aea31a4a2ad26daefbd31b01e40a289df494365d5c47a99019a250e81f74c7be6712035be685e1fa5e40cea245aff1eb6ec3d8fe9225aad1f31a30073e6c754e6c4f61738c251f3d0069e2038713bd44e581c4fdc96c6d1f	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8phe49thvqjgqpz9r8w	0	\\x37106a28f96596c87f28df9353d7613e166927192b0efb967805d088780badf4e6a817e5e3c460b0ca966a0cd36ce1ef42dd867efd4a64ea8c0408eea055cf15dfd07489876c8150256a6a897c793f4e60079e8938a881c6122f98512f6beffbc2d1eae774f41c19915f383c8e1cdc7d77158d4fa8418460d5fccadabba38b82467cb8ca9deb83fdd61b3e7b47693683fccb52d9712cdafd81d34c74d5378f01f86eafa3513c87a06b4f230cf117888ab9158274b5d3c7bf0aac7323c6320363dc55a46ac03b842b31085a3bddc6376b678b6a9051c4ab3c27d47802cd9f03e57c090159ec8811208be9b1d60899a6a374f6763e79c0129820e03c985a638907413b5c5066fe4cdeb80702dba3e5c94e121405debd02763a5ec3dc9673156262fad8b2fb5554e9437d75025b8d9289ff5e392869a347468ab22a81771152cd4196ece29da7ea7b3a96ff879214b13ba3c188b61afdd19f15178fad4831ccd97bd2673c3dd6ac20fadd520e54482131510121c4c0afe85318f754032cd311c053035705fda33123de7cf524afc7d781fb7b6b50bf1a79ece2edb9bd654c2ae27e895667c90f90cb2b168fba14e6df4118c8d6246bf8eca1e6363cbaee98170a37297830522305e296570161d43af1c0e6d54b8ff0bd6564e3a56e34	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8pvedxax5weqbm1qg6f	0	\\x9705f33e870745f90b058e15bacf8d62817b2fcf04d23b8a9cf3a6a41c615149d5425bb73ff16cf709a20408f0bcc790829d28c40a1e6381e657e91fccc2a1ec0e5d9ae84247539787e9195e42de0c8eb2c711651a96997d42f852ff00e6c1e430e37f6e32a572530f6c1be038cdbe3e4c50dfd3910fad176304624409ccc2b46e50cd00bd72add0a170ec238a8050d887db9f3246e0a5745b6933c1359a472748d166f7bd8089522d3d8f1834ef8aa97bf0b75d6e456244ac01e4f6fb92010a7e0ee6358d81c0aabc85db74b09c32d06aadb0b2deb8c12204a835f5c9ebcd1bced8fb2249ed411973d7ab515b4c9154ff3fafc3c35bf5d650d6553abb21bf4320ff68c637eb1b07a48ce614b1d74b2136edec7ad22fd77c639e34e921d487368daaf490c77c939de1697d141e67f56e7ffb225716aeae9086bffdfada0b7ccc2410609343c4e2b481f1105b3f9cb2daa8564484d85888bf891b31e8d9d53bbf7b7a46ffba6572817cd5fe416f7f190b9b3bc2880836673492e94f8d6c7338ca17f556a78510f36725d444419245404d5d14978cb59756bb3b4ee9d4f967a59bac5077fd6485e16545228599106b2f72e7713a7a89d0b7eda50a6694c3d1ee633faf31f92ac99be8cf09b0205c2ac7cd3df27f5012cbbedebe997dff	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8pzehpvc1mragrf5x2d	0	\\xc512b91ff2f3ea4eca27eed6b0df864d82a8593ccd2f0f2d377493bc1e967b3997884fcc49fabf4d790177971c661acda1a1292d0542afbf87f4e73eeeb886b930dc87c5bda6b93ab1671e3ea41a0585017df0038b5cb6573a0c4afef4fed8151b638737f13bb267d65da0c7385874edfe61e32cfb4a57d1c0ada2fb94c2ba333177a8d7e994ac2e070359543eb82ca2d79e7b20dc9f7d7b842ede39a1baa862ca65adbc474de0a3f62a4f8405449a481c754f31f9ffc5f466711802192ebb7c036289837b4306d37dfaacefc0d2dbda19a55b5ddad747ba61b04149b9ade2029ee8031276986d21fc34de2b64202f59a1ec4159d883b9b8cdaa0981886247ee4c1045c315b3ab6327e41e993d475ea07a17faee6a167a416234016fe34810372b1ed388da9459f068e3d8423752039c5e76d2026efb6655ca94a6ec2fb312c6839379c3e8e45ffb78a54d87deab6d72ccbee09831d2b64c647937498dd7404d58bb82e8835028e085ec6225429d7781cbc24c254f09bcefd08b376329fefeeadca394cda8d8a9b02b79fd18aff171b1eba4472c964b5ac7b44a078e189dfafb415da5821f13a1994786fbd2ea9e81371b43945ccd1240a882e8649f8421f729802516b533614193aeccfcce099f6d8f47b7205dde0fc486b2ed635ea02a4500	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8q7fgns58xadmrva013	0	\\xe56b509c3af49443a19d518c0356374390e8ce0a1160ea5b4d9b15fd1b6a7b304dac9b8ffdeb4dc5a806b00712a12156b9cf07744b63efce5c70bedcd86333eec0af21bcada2048c92afdf8ea29cf385c7822b78cee5a983cce0cf0d0b11537558f49255bafe6543079aa6a991a84699942ab612d34cd3c4a2834197ede3308c90721f8e8d83e87dedb9bfeb120b5c6499767d27f3f2986eecdfa9708109291fd16d9d57b71bf8c5e285b3b8147948a319391737c493b4639f5a36bc31499c8be1aaa455a154ad605bd84f0ad324e3719a69ce61055bedc1f16934a584c75f4790da10d09d353c9eff809eec399fade5569ad4437b407e1b9eebb8952f89a00491bc516fc99d5e91a97dc11581d142a6157591f016c69e3f7ac54c14d5f45a7a220b67b1ea7a9c4079d6eb0fda5992dfad4233e536051466c244d83a19f4d57005e3410fd64f09726700ab7125a54c266227daee104166ea636c2a3349c95411c810965e7f05a14dfe7c5cda81a07a9e262d79dd0ddd8418aa8dac2792192a74a5a0af4fb630bf4de674cce2ec8d39762a21793e60b00d7c3120196aa5a1e27bde0587a12436cbbd4425	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8q7f94vnb4rmpyx19eb	0	\\x965e4bf4e270f244269e8b4e91f67c20bbfc14c9987d9ca3e59954f359205a79c292900f274d1a2d0750dcd597b134ceaa9a63a219124225416908b5fb9cae8830f39bac26d918bbbaa531417cb15c607baceb7fa9586e62ff543143edf8eacc359be0fb048d4be5596e94108b59e27a3e105fc1392aa08e9ffc0ffaa8acb1af4acfbba7acbf986e624ac8d279859b4a461f474a60f74ea9467aaa7e92dbc676da5d81f10bf8ef0edc163155e8d2e234c0d33881cb63fc3466bb184aa888ba1f45e2b6a4cea30ed31a108c914eff62c76de0ea69a7ae05d0843fb7ccfd4c15613713b595a1c03f5e34994be8afe3f6fada7f1731d20115ea2b323ddb9fa2d64e277b4390700e4ef49b28dd0fe59c62b667ee05498a386f7d2c855b75c0e160c22d75c101f57e7d50f8307bcbe5074ed63fce203abfc44840c0ac3a4ca7d08f00d1357fa79b508b032ad3a7b2bb9c709fbaef10806fad8449b56c614d957e7cd3df92118777793f84ba97cfc5194b72159e45adf445687ee03e7d46388845a805b94e83afc98e95aec2602083f8a70b66595bf65b5cd494bf689ac42984be0848251f5765ecab4a041fb7742c4862f5da94a7be8eb505a771a55a4683bb1cb6e70f1d59b23eafa559982456e34ffdddb4243babc7139d1418731b7be813d66edf6d113a0a4b1b3cdee4b5add8d9f5b75b	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8qfen2vakd57xvdbnyp	0	\\x62f63c65825fe77c2dcdd0ed1663615fc172a960c0307b9e6a9cdc947cfb3a8751d1eac94f334980e8d80a8918809e9259fd4029ebe80011e4ff50caeacf87ede45b7e08223837f7433b428e175b6b7a7d867a1f033be51a9ddfe1c3f52c816a79f058e125860744f622f00eeef4ecea6ff2d362e669548b633346dafb2042b3a5157911614d9569b93d4f5d6e5c0dc5e918759b518111a8031725f2dfc21c0d8815171eb127478662a7a26ecfc099f274573bfca1a67316cf69a34c0d9f83b482bdbb851bf1ca610a6b9c5ae93570b6560a7055603b469a94cea5768c42d4b212333c4e10791c43e1645492a8136d2daac55f8c8a8cfcc1d91e9503017243cea0b5771011bcd5175356c1402fcfa9921cf8d069bdb243c4f25163f1a8ca89254b1c9931885f4d47eaf6b425ae4676ce55bcc2b8b2b124d480937958b9d2f044c463790cb6d45b2151e532372bc47171a286bf5d99ff4dba1a83d379efc828bcd4f87e292cb3840268d69d61d11bc2440ac2edc2460ea752a0a25d853e3586421b0036403936440b3dbb7cdf5967c5404868b961716a4088c6c5b5669e35868ec53bde48e352ed06b35a	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8qkehz9p9510mkt10q6	0	\\xb9e2d2783f754ecc1b4523a3942e4680d9791382da618de49206a7991cd3e28851fd26eaf787109662d8d06cee3df250b7357682681e0a3a790621cb572c3e8c35a099cdf7e8da6da84000dbd0ab2b2093e96ae622f7c2cd1b15d9fdd0cd0f228a94c5685fb01175015daa0a8a6936625834c765bca612989f95bbed0ea24ef6692a204fcd09360ce6620620863b72b2c9b659056f63eafae3b3bede504b74790ee1815caad9d64ae9c615241033ddb294ca906d1f830e8022b3aa7f18a8ce110178bb50b80f3c1c5beadd5f9ca20b9c9072669308f64882a8d982026c9cda90a7e5ac218fbe30f3441f4f7e358fc2be991be490feb802ec08eb3b494c8d8e713d31ad2a1b3470138aea2fce6215ba7858ebf851876c929f50a53c23f02fa7199fe3edcf0a116aed7faa32050387b56a9afe4882309f47bc51149ae1830f09c02902921144b36c5227b9168dee17ec877527742581620f90e07375e1e827978c43303a317c0c7a1131eee50fe3a150cdedef24519627243025d23b060bf03b9aea9db0aba5c64d3ce9f01f0b7f9087f6298f8ce18bb275f6013c67d139e10647736d0005e39328f56a1ba0546b688c3a0fed85bd877782238de0533aa4b6c3053c217ac0827f0b950fd27808974b584fe849d45b233c84f3285df48b08ba0d3a048fac6fe3c46ce2c26de46349b2df18	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8qqffbsmstrfc77w8gq	0	\\x4c17a7bc3e79ced474e3535cb67d8f83b9eea4980cf56d53a832c6b3d51da21f5525aa7f223411e2e28d50293e0677dc7131cd4a7ce306a00211c4d84ec8a83d62c913e85e9372c880e8a0ef77d3301c8ea2b283adf46d582e68a3b4fa518999979774dfc23e2a35ff026d6797a26273ddcb6b4ad244c732d49f3cb13d46561bf847d01ed6453017f06871490e7c5c3260d41382de7d14d28b8a045333b0d6af48925b7b73f0de390b0e9e1a34aab84885a8160a5a96794cb2f678a1764a4991837124f7c70062632930eca2e8a5b7ec0b295b537c7c88bcb80b87c31c134bdfd425f4767032ca7bbdc13146685fbde0dd59c33ca5ac221e8db4d0006243b33e4235ccb3617980482004a4bd328276355be316c5317461a65e5892b003a49614939046a0ac7e8e834ca1f42af8c478ef3d556c362ebdd92bc13cb20a8590beb9f6e3efef62c9e72a3070a963b87f76a1a55ea9746bc94951cd15ea65b41836fc4926567fcc22cac12e44ecb3abaa4ec32c670dc241e337aa7b950e097c6a2c5bd93c94b829712adf56b4f05962074d152a6f1856ca79ccb32428c6415325bc06cf3591bd2045ccc215541faad3d013c96d90c1140716eee332e2757ad99f22424d7db485a5e836788eb4a8a034d737c457477026fda5a07539953637920a62	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8qzfg1rv5h3zrwyt4ax	0	\\x6cee9f92cbdef7c54ed564d0a61f7fb500fd678ec8440ae78dbdfe11af5c46b00c547cb70fe08be3fa243e8513c588cdd5b11c719853bf9453d0bc069d0690289c4cf5cadc594145b01b4cdc3fc71a6063739ce6d03208897096aab48ddd64d3cc9585a45566bc7372c9a4fc262761f0615f3e526a789d7021cac334984fba9c8e1693344e402dadda193976517ae410344fd7bb03ed39a3948f2b1556b4d09e376b964ef344b3acbaa98ec7e10d30f5ade04b8eaee8c199ca83a5e74d790693290d73c876b7d05ddc0b6babdadffea30db88662309d2e6a8f7792feb62371363e116c938cf67e164871d339cf626ba19cf45dffe7c65d73d6b4600da3ca2dd5d66e0a8a1f754c527c299f7f4b5ca6d56c4df81ba50e1098abdc1b52f8b5c55a0cf23b2c83708defd6e87cb3c6714e86d3faedf351cf5690fb7d2d59c340c898eb6f983c1e1143a78f602e8e1895340a3b72ae1403e930d96e9e09d481373f6ca9ef6a1582a192a33a212f9e09441575fba9ca8822eabb4e12e92a0707b2ee96725f7236ee32f7f383025999fa14c63568d7f6213c28a60883076a78f209e9eefacca092d545af96a41d74330567bba73e3d8d26184f1766b59d120457f14cd272c45bd4fa5816cab7201f2b522b92301dfe853f675c	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8r4fj4br0cqa622q9gf	0	\\x3dfb393db4dcbcf63b1f84baca9e88488b5e64affff84e98629cdc674e3b5850abae5e6cadb3a41e68efd4532dbb28c79dbbdb681994bdaa98cf74394eecb57dd7a64c6640d4a274309e25e9923f2d9053993a6a8c52733a2575f583b231d219b4a4328951b4367bf0232461d37e2554f598b8efede45f3bf3b376a27546ef8883b2710062a11cd6922081b56ab215c6d028ec7a2018c23e63ae36170c8041d796eb407a21fdf05e817e1d6552f85ff706297577b225a1acb0a38080461ccae4665f5095d7c21ae203957901ebc77ac1bbf387a5535d75b18e57c495d8bcaef058919f36290981c68244ad4533b8a4a871bf9140edb109b4b96b84ddfa9bf0b53f4b228eea29e600f5a59bf35b7e243bc05e5cfa02aa7efa63f9e01a09e91096c764c3860bd394dd440b06cca5109980634541e641d80c14e322dcc885219ab14728ed0ec7e672b225e75666b7a5d6195822971423bde362d7364d8f709670e10d308d660901ce11e158a6a2ddc964aa2b747fa09905928086ebcabdb8df51ff2bb0c3dc6dc17dd986cf7cfd0a6365b09c163913c507af8470623403f721dd9fffc637a806c7052ed139edf964d5cb161f3c7f13f1067f999fdbbffaa86078f8baeb0de633f4bd536b4b9627985fed2b41e3ddd2045e1bfc640c8650020f30727126dd969e6a28c1b6	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8rbepct25tr5208ap4p	0	\\xc482a61281d87fc749f3d3c323198e096db89a46c995444768f6617eb1d6bfb574cb05829c71b8d08b54ef6529f210a3e3bfc7f8793d199d38b3677de0c465e4358a6992a3f7d4c5d01c14856c397d84d40736f1b2c0677e746db6667af5e482036690c8df7c099e7f006101f4d9aac3d3c59721230a5480b556f392424b33af93b858b6f08590b2c479171f6a87160d991921b3f9105feec2bddabae9df734cd7cd1b147170a168831759b87854e3b5b1ba43c0d375d07edc0aa275b1dfc263c3bf08c14f476698ec92b427c113911c829166176ffc86e429a3a87e6d127479d5adfcef9a59f5c9b1162d80db5982d4b77e722062db6bc71f8314e5284de7c222fa596855c68258ddf5dcca1ec15f38ac75a8eae516f4f8dce7ae616ac14664b680b87639da714342ca25b1b8f1b948bc2d8e0678f230b0654a97f480c50921901a79f63993d2c3513dde9fe84352d75846e1a311338a875ed7d90cb791ac4b0515764b467cb25ee28dc0348af3b6910f5327ff4df603c5becb6471aab8994b226fe9f1755cccb50978b1d5e6e43ea4ccec52c327c296be8f77401700928b6cd2003bb497fb105374d67ea5126e312ca4bcab7615	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8rff8jb68efa93j9e0p	0	\\x562a1c88153604f7345a8b8c25949abce53956ba91e02b6e646315d110360e5286ef00939435d56ccf2f005fe3ac4780b95f5019c136071394d19e95f5f56bff817a82591cfd69b59712a040746a2a0c91d31c11d0f4a7d23ef3d1019e07ff928b7b56ec1a679dbc39a65106207eebe065b7a9be2524512dae3a490a45381e71c025bceb3120fb631c95cff8a6e32094d47bbcd37283dd34388723ccac162fe85d4768ef92c775470e41737be691736d32d9c8e7c2794265b84e516374d05cc4b94a226c7c9f25faae46759bdd225d1151d6b7bc46bfc6b96a792c01b91bf1be9df6c13b332830d597ccf8257f3896b271d1beb4eca8459c970ead7183fc79bb7afa7237cc2ae37d4b82f6a37fd6b1e1e07668ea9c680cb3b72a12474cd3a25a890674093a5c75b1a04a755ea6305dbaeecc0d20680bbeba9ea776a1fbd2411ec0e38377717aa8836dbf262798c1b3fcc28f68d93adf0eedf3b9c279760aec6691bccd1f147b3d20bbe2108d3c29aac868249931762efebbe0bcf5fdb6a38965fc8bfc28dd8313ea4d89ca3f6d2a3f5ec6924ee031e46f9749c5e73fd698e183d7f139d55bae63ce1a3d	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8rkfq0tjvxknnq4t1e8	0	\\x2d1b24d219df41043c0a955c61bd5f16c5e6c1033529effd5dc3acb12e60de804be5826a07116f3c287e9bb8a451cc8e5126b4b2573eb3ec42609fd06d2dbeb9b277271a6e53375498228beb297eaa6a1667611e048320081a05ded5736e3e5c3b0c9fed5ca30d5f23bf7ba0ad392e2e81d9b05926b71581519d1d35b5e53ceb7525efdf19d45df38e110c4fbbec9ae8ed27312821188401eccbb1144a9528e3597dd1ea60e3ac33334bf1355fa8cd67a7d6618892b2ef93776be6e1ea676e9c89ce2b3a80e4981f4456772fdd3a2daff7bee4e2c8d0ef84d40a1ce790632c5a4f0a82e57a7e5c4b0d0c50d1b22e1f6d62437c44eeabdb60a26951f3e1360df7862e678e9c7a445af88a9be93e3069525640babbcabac7724ff9c7e65c6ed9204878dd7f81eae80c6eb53dd6a5c6451c104537f578a910d4ca78428b4842310ae05fb2710f58e3f28ed52f104cf71688a01cdbd73914cfa98c2af2a5ee1cd1c434c40727548d9089999bae958d4aeeedddc29475519cb0c07093790729894bb7d9f6fbf9896463f17350081ad694b427b2cf3bdcdc7ca5ab5117fed207d43193f83bc92bce8e0b830bcf14d6a7b8eca7f6d3a296bde71b353d1a2e4f2904487330a97f7bf615d2f7b02672412fbcda563dde804868b6916bba6483b595c6200f587a11ed015592198a480b4a93fab2184a3abc1af382	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8rve88ak37g6p22h7eh	0	\\x614776a10ad1802e86c3ca497b5faf7c029b61d7c48dfee23d6c060ba1712641fbf88eae49464d71ed454252cca8486a81bea603129c46b2fad30eb1533e3a9445f26fd89073594c8b7581507ab3b3a449e3e23a73022b5e335b633ea8bb1f33fe45f06c297930fa3278fd98fb88495288061e0e9fa259d7a6043312423cdd700ce8d3f5ce64dda73264d497914f47d2b9e6766e61253248fbe3b8abd4535f67e84e6a6ec95819cd5903b7b838a046305b2f69ce988693e8fcf8714c23224ca00bc44bcbad06cba57d69ba135392e6c2a546963ca725c74d8466d013bf0e18c18615742162b7d43d31b7df15f399dbcad9088dd30ef053535610bbe378a77f022bd5baae2b5e090e31768fb74b401cb3c8a13b7d8206aad7b47a13111b821bf5667a538c5b95ee0c1152c8258436e87db17f33e4dbe30b8eb1db0726f393177489713452272df2955fd542ee6a60a7fbbe64da7283ead5d7798c9f7a265b0ac6eebc451bac00dcf9f8a942e81cf5f8618783ee3cbec232a4c17ba9e9a56321a46609e3b65b6e92b45ec816ac30888da037555d7a22a473104cee95f0e081f87cc29aa2d3f08d645ad5d39ec5ee09b1999e1ebf9f238714eaec97f151eff26ca8359cbc28f44ce8065da84b5fb35884461c9e7fd1a1fbf1c16354b3735d7f8e478c0a29ba94ac841c088af420a2eec1f338531de037ce	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8rze96r1nhtme9xq04f	0	\\xcc8231d07d82a5403881f513c0384ecbf8147f9f0f701f5cea8d801ea89ae27b7effbb2f06e4cd78fb57640a8df8465fb218d07f2a5bbfff12f4fc53a264736a97afa6cee0f4c4529e38c0e7473ec2fc164edd802bd7974ed8ac37647dca91d171466ff0ca8edb28b01178eaec5d3cabe11fb3a6cc102abf89b9795aff24ad6d961656927c2791f2c4730e1bff75cc5253d0f8ef99f6839ae7252453730660aac1ecab2e78474340bd1abfb9db154b6e5ad0b25887c851aa44d3484bd75f20d7c0d42fa2433f7a63e8711cb2fabf57aabea28dbcfcd0aa7c8079aa2b1d4b919f51990091f8cb1531f4a6a1b44bc84b016674bb5ace62bf8b92a371b0917d637055df1a16f5083c2551944947da37087b380a0dd2cfc056d2bf3a55ff08f2508fa5bdde1afe20b6830dd27fa0b2ce378c7c890e362258d2eccbee3e8bd7356030fcc645f0cdaf2e7daa8af103cb8f32fe3889db579524420c74de1ce8e99be084b890badda86c303ea73a9ef90ed5007a191840f781758daaee14164dcbb1f1ac8291ae3406977dbb82eba96a854a17dda1e48b4dcf7d8c8aa165366d9d347176aac54de57403f29fdfb5976484520ba6bb6990eaec3bceb964c809513bd0974259923c9c84a7868a7ef6d0e32ec376268ce95001fcaecaad3c64d32124d89a091e62521c8895129d75f11278438372c3	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8s3e308d4gdhg19mxvw	0	\\x2c9d8b86c3069af8697896b34f71784f4212c09275de8ed868780975948cf8364c15f963bfb43ddb9958c8892de4626fbf085cee16408999fb9197535f45088678005009d247f9790868ec4410d1617a2c9c979c6dd94eaea1a3a9c511575719aba7a9050dd9ab51ed57ec45f88869ab20def1146db726cbd7482179faa25469e5efba17b0855a4ed2bc1f3688feabe451159377a1f3246cd1dacb07c8da099c8ebb8db0f0fc3287239d10d2399dfd93ee481fbb2dc2994a01f9e86a30c6f0c8e5189ac95d5b44ec399aa198522b753b71a70c12d96112da53d431fe50fbd461e2ae725e86668d1037d70349f6dec3454f749ff8f424dc77589f84515dfeca9bf16ff39299e2e61993ceb994aae4e532057f1920670a924c4d4d2d1a95d97130dac8b4ec8166b7db0398089638d0655cd590029a111fa9c281293c78d3ff3dc2bba64e9f9003562765fa18137fbb460a6682ff3ba60a8f47d24b47ea6a32f6e0632c83be4a95d51ffb912a2d8241485c3f6caf25340efde060b1e5b4b5ef08e87663229d1f65525a8c109dc712636f49ac1abeb0b053850c6ff998337f98ebb3ae9cce92e4290f8a815d89e4b29682ecf7e7b4ab6b7e990ed27f6763b018ad3b8a8706b466be7217a139d06a90e8bca3904f9601e9ac723f0b5749e1e1c6d4f6851358a76c38e51bf03d80c4d71393a3	ins_01m831s5pnehjs78vrtwthvskh
evd_01m831s8sbetrsm7f87vsq6f2w	0	\\x77949281a7c7ec35b5c9bb23935980c5e6e43bfb5eda5fc0b69d95dd44816f59b5d14ec7c74ede61c0c0a2afab62d1e2351e62a05d906e214e3ed825fc2a4483eed2cefe1b0fc9b01ea036f3ace7f84992b11de7eac10c866737d552b9b436e2c65652775aa3c972b9aeaf47315c1a5d1e7855eb00babd8d0991b8977a8a3f7e9060c00821c97d608a5bd5e04349ad3c4b510a27a474c2a253b0832447f945926b37200481ea08af721274c80b5b10b9615b6216cb7563defad99c663e0d7e9fbc24810b7be9b604ccdb00f470b0087a773aaa1a9ea39c9d61b5f94e8ded98b2ce122c8517642d1a5e2f4c0589bf06335f24a61972318d16c4326ca578d5604a52212a6faa17ed217b151933d45b9fba88a29039d784a7501278f0afc91f1b8b26d9687cb4f30b5919dc1a64c4c9e60f90b1bbaeaed0240a8e53663cb8c8a360a3b69809805d0145d063d28b096ba76ddbb5e7436ecb9f374e471f15d92d66af90c5b8ee91b071c6900f7094eb729b76c4c8cb050a11c744a73e49d79280e10368b05eab15d03b549d45b039702e5fbc43be4e5fecfc9613d515672164595b5ebe0c484fb041714445fb01ea1291eec7d1ebd53327933410b4d5bf066e4881d9c3a7e326f8ec0f6360e76eca3709a5fc4e168bc7d47cf550c7ee1c78c4b0df657b6c938590af25ee1fc6a35772336bb787c11f49a144	ins_01m831s5pre62byrqcv5gea162
evd_01m831s8sfe82v77kfj7z5m61e	0	\\x5886f4f1a18d8d34f6fa5a65135c797d592f9a74391ad32ee6f3a31d16d40def484843f13856f203e9907e462cccaa022e8d98ee917d3562c5eaac62de9d3b3f4bb592860b89c09f910a1e34c365102a80b2d9697a81334ee3333b9337ac0b49d9345f170319f96c853618fb5dcab1a2f99b844b77f2bcca4ae6d57503837198b81274ad1270930024d1515e3c32e291a9be81a80608dd9bd321020e0d2fe915c0eb3a4b03c37ccd0f8241d54a3f325b6e254bcbbfdda2f2c30c09f56b38bd3e7326b52ad8be2b2dbba395c82a4398752474f7abab2d6cc400635267ea0cdc694cdf438e6f0dff24c3ad25ba80cd3dd99e4c970b346bd382b6b62dbd04581844cdfdda2738697d70b98d3e7bc5fd82d9a96944887649bb84fd1eec67948a26c5676d36deaeab7b1d9d74f8ddaf5bae1ba653e73399b6cd8662062703edb595de6e3c18ed39df1c32f7a715ad647a2d104f1f585c52ef9c35e4917b276a72da0288d5d475ca02283d40a46d5c61c0cc196f89e816d8da5b3d72906845c22d46b462e3c2dc0bc9d1d9cb4c7fd3b21b539f04b5f5f6aa1496045c1fe62cb433fe279d59aabef04c2994e2da43c1405e8782e5e71beb371497a58997	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8skf27bsd7pxvgcnptg	0	\\x5df902d8febc149adf46af26d7138fef068fc76a7ead1bdf156b88b507fbce658b9c0e00bdffa5da9f0642c344eb833e25ee0b3e3fa14c7c26701f319c886f560680675b9fdce9ab8f7899d210acfdd4c6b5dd0e2de8589526d2929a94e7fa8ff74da841527a6f71a88b0531e0845f2e27567ad2d34b463ad96ee1803a82ef3feedce8479b93e3dfc699aea8143312ae28f8c581cb62b9b9659eaca456bdc1bea7361791f63767605e887c37127fb3d94a83e67d8868a9d811d8c1431da4e50e0251f0b4f1a8d0a51a91fb2b252c56598f9d7d25cfd3c8ad2f80176b2a5e5c72be2e2c8c947ea639a7dff79fab362cf53dc1c80f6ac114e9bc8305c8b731eb06359ce43a427f877459ece8a3d52aeeaa48c6546285a16010b0d73deae57dcc9cd2178145ca892d24b8a2106d087aa88718829e4d4a4b9cb28be5324627d28b04e3ab195f6b612eadf425bd2d600ba154fad72de93d0522397628502c5f62dd8cf67010224cdcab43f4942be3ebcb4bc6f530bab4292020efd756cad22a90d2067ea601e476b1282727dfee795c3bdeeefab7721ac81e036b49bf9c3854bf96a4a0b6883d4a2d71b059a0	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8svef2t9jqfb2zhag92	0	\\x4eae83b6d23925047ac32a86a77e474d73589744ca9f29a25a624d9d4ddb9348376530ef83741efe133a1d21a043d00ebf544b9ff70442e5902d3d01f842a8f06a240773b3716a2b46a5bce039813c3f3dc5f3e8074f5f1a31562db2f6cd5b7b8bc28303645114f4614759b0caa531318ad359f108790c939f1fdf85bc2b752973b12fd31cc24fd4f5b2dcd91cf82603c2690c9228b5952ab63bba20096338d686c4dc35d4310dec7c3d7c35adf189e0d67157c94e8b969f18932d28ebedcdb59c88f7dacb0795723a7e862a8a133352f7773d915680f0b61f7774f06bf28fc86d5a6dfea03aa35631e441145230a917d0e7ef4b1c8af2e45abefc0f283bc6dd2ff1e9c533ed9d76618f60d8265b059d5cbb54ac8a78eaefe8eea81ec1dfd3670ad10de6fa5dc5e75f2bd3bc39fc3b4772c34ff46302205702d330e6d5afdf35726dd89c38a3e947fecd02b0698966afc613a3820d96b15ecfa5eed009543a5888e600cd809973769ef9cfcef6f3136a2a7159aa4639dadb5aca1515a720e2c43fdf281f7f6dfb9ea6025040cb61fb9a53e739a1db18cb58f27928b320416ca10bc534228924875915106a3b093da1ad60cfdd72f133fdc16d0c44edd25552c86653725fbc76267cf608cd77ede8356ace4104ba5c4e3dc173915edc0c4a3c2993df18326b6cb0cafee7a99f47c04a19e528dff364da	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8sze0tbgxq7849c7pjd	0	\\x421f23272f6db603cf2366bf47b1f73a68e1905ab7cabf45b3bfff3daec5104330ff16ff7d28416e84279493e5bd2bb2bd7a039b25c1f149913b08106b24c8d5eed1d347cdb5a7af63e39278406624ee34026c6ef0119c817785c2aa14c41e50dd77e5a96d63d7265b9d75ee294787d0e193806fe898596bacaca117d4124856023f84f39ed31d4aa51b6d36eed307909548049063194bf9e9978a6eb6bdfa812721fcc91a1f8bde4f1dd02f6e948d4bc3b092713d3e01f70741c5cf35e7cdf8d258dcdb416ec14f7f2dce47cdac34a790d8157ff37455841f449b5518bf6a6a0729301b92b036bc30041d5f0492c2acb6d0d7016fcbdf2a6e1b4d00b2938a772fc28b6d76943a42e8b9e578ee1eab0727ec9960993ae9ebc5f0767024102d7a79dfd97e24a059995edb3d53c6a52b972634622103e3266cebf15cecafe095ce725d4e7cdbd0f70c29e725e3a6d6c1aef3f3eee2dd7ad2fb91c15e2566da13453931bc7a6290f5684bb115bb27da77e195f7cd37af4833dc5e6fbae60c75a408a70e6dbde94b9ed65ad9702ad731c9797f67b0d159f23f46572a0898bdcace0fbb9380fb0458d7bd3622b7b714833a0af723d841f7b89cd43379e2b754f9c522ab18d0666c6edc5b2b23f520101c91da30463f3669e10fa6f4df	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8t3exdre1w9rh0fym55	0	\\x90cb9b68e2a0d3eeb2c13746fa6c6823c14192f5c1829d6088412f9b8520b84b45d41ed1e6f3bc0a359ec9524dc4c98c45fcc7e623606ddd4d77d3718895d5134a560e4e17b0611d9cd2f5e893b10900d08705751f3be5c2e153e1276d057c032bf6207ddaea6a3e964afa3deb53525121657488465838ab183298bd09802a47b309e424d659b8fda4faeac05380e6d13836932dda707f16ed738d470f797a71bb976f09cfad854940e80e7a92889ef8b9bdff13fab16533f2db5ff64c582dc706a4fa41c672ca16deced56c6a78bf125c947e95b60c947c299e51c14fcf84ee1b9c6eeb736c5f91357b1758719db266b617b751bda37797353342ddc0940e862ecff73f12eae4ba7ac7f7add32a257ee950b7ac0c56c0bde05e521b997bcf1ce58d24cbee3b0d9ec090e74b501daeda2d685c2a3daa82dfe9a36cdd1a86ae774417a8f649e558fb9561d2fb90cc38b1f9735ac9a8469ad17104a07e8a976317503ff055c6efa19cf5c1e5481f0f8b6e9d29a22df65bc1d374759eecf14afad223aafb04fe0dbf61a49d39fa41a9242e32d8ab5b44e109761f9d5d51e4c322ebf0029c09507b1f	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tbfegaqay96p92v3kx	0	\\xbe071b40aff85355e92e181703b4cb886e8ac453250d34169e86788158a2e399eaf832992d5bfab037ead29f51bf78b8d438de53523880eaa3d173778316fbc662da6577b8d8252dda8f37a47fc9050174c8a2ceda1b67a9daf557290914a939fbc2ccb1207df5b6f83bdc4285c083a02b7661e4030e285c1bdfe05054730db605b5aa49a8d6fecb66afef869b97b8106bc1a35b2c18e52ad368440e1542052ececc2ff6c25be5c1eec42ebca38721fc48b3d07968ace75d2194f7d6cbbf02fa3c9b3c6ba66a1e5cd75cd33b1d957e94b67a8a6da05152aafb015801c6ccd2d4ada3f3aa39676cb63e528da7c0906cc9ffa578c21ccfb73f20c66554843b649c78c7e0fb7f5bd9dbd59e7e6492fa2cc1bb77e63c6df961bde7778612ff61f53a5a0ad959593f4ea7426a7ed9150318b1acd712070dbd4c1fd4efe225ade82ef9fe7e579c0fbbcba9467f2eed9430e2a46ff66b1b1490f25be8c13a5c7e34443ef2ff4c4bacbea9a8d2f9ddf2fa63016dd30db14d3ea314e0d1fb49430c9f06c0809ae80029b28873e68e31679664d3742063f860fb48bd2408110aaec0bf70b7ab87b4f229ac2c149aadba426def26	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tff9rameewwxwzqxz6	0	\\x1c08751d85b60c4dfef6c9cde0662658ea6b1eb53716162f576b595459a8190b67950b5aac5a956e010ddb8f74da9aafe63c3f75e9ae923966b0a6c66a2cacc89bfe386a4c3a0669ce63e937037610f089567223c28908ef7252e224808798176428da9ace566a23b7d1b2dc74d8c4573561901d7facdd1243da0f21ee4a3f1338877e3849f91b243d4086e1f2ece37323fd9c16a17e1d166bf1ff7c847d474b107d75934b39f980793e6ff7d0d1797a533b75398ffda1e2793078ae2837afd529f5bee8a31aea6bcb144d34b1744ba4c19e019f3a59692a2ab890e65dfd4785a8016e93cdd0b30ee9980ea4ed811364cb3601bb0888b20f3aa50dc6eb9c5c7b722085b0458bb22a9ccbc7754463da582c298fa4662d60c035ed2c27318c2387d27c242df335f0d5c4510cc5307bb54737ff177a268380b743e7870e91457fe4de9c0142938f248afc15dfabdab1bd3c7709894fc65156014d7ad0cebcda5dfbe4b5a03333cf632c5a9619cd6e013b04dba34bcac48361340487af51514af4f456eb873c7c9f243664fd2cf2617be541dd946e045a0637005ee9d32af52ca2dab821b051d43438f16429613f8098310fce89aeb3eff57c928399f5c326e989f9f6ee1f49a66c9aae1180b27afd35729d9c1eafffb2166b82957f410bc61ac717bfd3e851227e683ea9d463e5	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tkfqdaa4trgnmkxgje	0	\\x9b1b1520cd11da59fb2d3790ce43ef0e5054661665077a59e27d56ecd586f825c2a02bdf5375bdc56f0857e3b51b7cb8bf69d46bc7678bd28f074855b57a1ef8faef586b9c70b52f5f3738a4b9505741718beee5c3cb9ca17db46c63ec19f0017806c27b01d800ec00fc45ab2547eeb0e4edef294a5f2fd081ae0a94878a65dbe7707544eb43d875e315594b440a489f03fb42569d1f7de1f977c7ee7e8c2b3481719aa155165b1c5a2f2333a61ef8599cbaa65c4e0fed994806d85241433f2659fe938e1a7a6862874102afed70b7e8a5d65658da15c14c3ed5a12798e154366a3c5eaccbc5d4d9673f2ed1fb99d6b997f74965d608656242e5b40ccfbe2b2950f4fdb8f558babdda906524e18e3035a8cda80c00c432d0a259391bb323316db8d18ddbe47b2351609519c2de1b621c88ad59b6391e71125d14f5e30b2f421ce9a31cb142dc5864c168a8910a78c2353128d5aa1e9ef6dfc7980174687a30253edebf1730cc54f3a851e9058d152f4b70b7877bf0e561ff939dee3e44d74ddadf259bc51e0b71114a4224fd3f2d988c3963728ce81f02066c46b9937aadb0853ce77d3ac892	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tvecrra08dhmes7yc8	0	\\xe0b75acca503e405de2cb6e8493b8830f44b4d957d5113404cb86724300d32323a5b200514348a623a29c22b7f41e80f4c8b279b8069e99ac525b0f5035d09ee50dbb4547d1518a0d927aea842dfbb242438dc7c9ee0fb1a0eedbf2ffe245e7f330c247a404ed9d4313be23dd3b72bcbdefe3c4c543954b26cd4b34fc5271b835a742c3d2bca2d2936bda89c9596097e14b7d6e036b3a2f85d569aa704636bc61524ca360a64ff843df8ac490c4dbf29386244180aa25ce5ee74f938834621d9e8077dd3cc50422d299a160c98088e4f374d99716baa32c3bb4047c7168d19f2410f140394c424a770604b885e1dc950656d3a41fafd37e5ac8c97ad433655b0ed987ca9072d1a10c8fe6d8f87dd667776e63e39f7f057db5f36be41cc8c676075810235cfc88ff0e7c6803804c382e6b4aef2c0316083981beb9d6772af71305eceeada266c5e2531388c74b527cb6770fc351f25e5e7510b294991790fbfd08a7033e01e9712f7adca301af7f78f68050b99318b93cbbeb78d2c74a478e6a399c726adc76b084b0e2c7651d4480a4708add8d8f10496d17ca0f0f01b56709760e67356d6a3d0d885804f34932f5bee58b14a8d79ad1909d8881a82c0ed121a12683653ce6add4e20c329657eb6c1dc721a20fc6e06ac2336624a9e	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8tzey3848jybc884wz6	0	\\x70278898272b28aa7092f957fe08a4276c757672fe2fd6ec4a767fe2e8c92612cd9d527629a2804b58cb74898b2cc257a1c2afcdf97fd533fbacdbe64bf3a4054bd86459e6cec3fc4274ff29d98b574acb83a2f7a16cd7cbe0d155e64ca22dc0ee5967d932b852bebb390980a107d6de3bee516cb2e3b83d85dd72c76f09038cdfcfdde9a0ffe67eed72248cc11ab8a84b32c432c8458b426a82d01009d160a4b816fd3a0cd2a1c3bc7277e9c7df92581d7ef830ed87a81f2689109d3ee34f288f90a62e95ac8350dfa789a3a62c31a58dfb1955ef3b685b6c6715dcc15ab3cf196f6a53dbf6496e5ae4bdb338b7b7d68a0e1ab918b0ddcb4fb1c89a4931cf8392045fade49d8d82eabe5679d1bb9b7396459065717c0f77b0323b935c2be390c0863c5f6cf73a95dcd7219903a880788587d3217214eb86c76662629924367386bcc27ceb83fb1ad56f3375dbab0fa956ae94e7fb0eb9f53d315687cbf6357daaabecfe26183c0990311b0a88281a4cf1acadb2a10519c3921334baee9e434da6a332418bd89d2299283bb0d414c7c8b3c9a339375586dbd9e614ec5c40d74ec953a3e5798c38bc80123ab55b20809ced35e82f380fa4be9cc03830c5293b0d9d7f1871014b0fbc07ef8dab752cff5572e4d7f013fcca4291483ae525bdecc7056bc3dbbead19f50b5a56c6d8a97584bb4eda8c70b0	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8v3fn2vdt55ak6hm1jq	0	\\x8939924e044d62396f90db01845641f8b8eb9a7d9416f612bfa70340b024977573b25dd2b02d1d2cd97d1b5b4e5882d539e286e2155fbb9a1431daf053b78c43fba7cd95bf0cedfc004f83c5098a8428617c27c4715ab96b68c16db3facc6912d364fa520dc440ed2e97a76205d22d301a355d4426b4b1bab5e54d7c66683a0e65ae0af70b00fa5cdf60360ca5985c09f0eb67350d4b07299dac124e9676560e9ea4dfbaf661ccbf8d8cc3cee030de11dc8b6eca8caf2b442beb6f4774af866b4897199a72e9225f79517372e309421d3eb6b37808cc35ee9498ed639208d88a7afb0f0052e77f43591d95bca1b05478d24616159dabe67e0d0af34b0cd55d52987a55ce03bfcb13f1204cad96fdd12c76dbc66c352dd942bd79c526019804e2ac54f525983c32c39f7d393794b7692dc022322404e2a30c1a51f071262b5e0eaee3c0cbbbce462ef5ba784303573f41544a6e84b3ef4dfdc8a7e95f17ab7f915ef86bfed4015117e87024904ce78e6aae3fff4f7c6776ec8a222886f5c303b25204bc72a490edabab8d452a1f7876c1d0683c041b88b00115f8bb0b7d9dd7e8b71c5e27faef32dde1ac9855bb929d48ff3619a9ee312f19fd12cde44a5d82ab3addac3bb09a698a7ad023a28a86d5829d3d5aba969b53e9d90509489a91bcaeb86972fe2dc974b938013eedb9a6b9c2ed9506f0d49e	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8vaf9ta1qgbwzx2dah2	0	\\xb78d7b31f0b2193346ab963d0976f34cacaee4af9a0ebe0904f2a7c465cef34f736e18885f47300076a070aefbe6f9030a7a1333c453ff231744b3bd9cfc8a1a170ef56230bc1c0d7de1c6a6b22568fc6198207f0ed95bf3c76d6c356fa88860cf2e944cde00bc9b4a2e4a2d29b2a04c55ba1be138958bad5d2a1a915e302f6cc1a12a2448515c6566db6c825916a7ed294ba50ae74ec8557964a4d4c10d51cdb63389725a75ae4f0bc0a120fc17408e5ea2e7acfd9056038c2cf0c615ecac7300e796f65ad7034b2c448aebcc3c109068fcdea6f3b5e3a04105ab830596616f4caab039e887802afae06bcd39c9ab48ea2ff4c970147ce0f4212c396a6516f8f1fc23dc246e687d37de033d23cd992f71b67c7097d436e3300f2f1f54251f651d50e28c4f0833a7d99432e173493ce45a5865dde378a628532c25519a8442c987b581ae2a6e2ee51d0f2f88007742f83b548c794779b0e78bb488995a4ac7ac0949526c8ce212e73b3ba2862dab20276877aacc1201e955aeb7743c465143999e93b466722cc9011fe268334d70ce6840d55b2d24d0d6d0cfb98ba3531a0558f34255d5a0eaf9d0c742	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8vfepfrkbgqp2a1v7s7	0	\\xbadd041363b7cd0414a7f894b8648817d0ca27d497e1b0006043474ef98fa2b440ad8bc2507ef2789e2b561dbcd4479c1942cec0cc1e2555ece1ff99ad824b4629b7e137fd6eb13f58cd70a53eaa1f33053850d3bd5c6598b491419db9301754aaa7c8af50547a7bad27d3aa58444e1cfd3dcb572a3b01f3b29013502ea666b7fbd777f06056b216053e910d1db720bb726510f27ae24386de5a5bfa28b7a84e573335790d7fdf3d39f4be5adf1eabece815c37adced90eea044806cd4f2f28bea74dbb9982118243a9e3771f30d956b5c1a148dc9169432f1fb04bfb121ffbaa04975b666541124f000830397058aee348a31a7a4c74108e845b680a7ee6f4045ff8150242906e1bad51da2d6e632a327a2d84866593e4cb75bb593a5499c0c413da7960045c7e66630ac569bd61e432a46c0c0fa0cf4a377555b53113d3d3815d9e3257374baf95567d50461113d80e67af78ab595809ae43021326c0894860cfc9d528057deecd8b5771bf5e0d45845d2c2443b999c6b36cdc1406ffcaccb099d09482018540db435974f0e907af137c84c5730bbb97f8e20185227413d4693f5776771504daa30db6b84ca63d0369837ad0f6b7b0fcb8c76	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8vkedsad2qm1jnq3g7x	0	\\x2ca04c3b2e3905d9952856d761384f3cb823db178dd9fd3089afd7e378c94c806838f8d4bf91b7f948dded25714a7a636167b459d73c0250869dae4c6ac2cc38fc4363fa73f79e3c800b5276eba6871ea189297842e085f837f5691c0cbfcf116ae95dd455598ae25c73de7166c3cb249911cfcc47e2727db1a09823d39dbb060ed3da889e14bf7d1fcf75d008c93aebbe51a1e2aa1acc4da77547cd11dc7e282e051a53118c92220351d8d7deaa467d3357a5eb32437bebd52305ea8eddaf879a72f94c110c627bb2948b59d86efeb736b6f142e4076bab30c006a3b9be21cdd22c8903095d5f0639fd58c6d928a227b77a1ab5138cd10eace4d81437bcd866a6e6aae7daf54a53cf6a76084a5e01b0e419023fcadd50cdd3bea757dfbe6c6e6fbdbcde3cd9617bbe2daa1ba1acf0dffef26c3cc542ccd03b845528af4ab9daaa39264038a1c15241a9ad537de1a84cec120622cd832ba4e07f561212567a38e23c6510aea64b1d01f92d003f47080af3ad32882459d060b4ad597629bc07c0296a62373da8c469b1b52728e6547c1471deb05a44b0a2d9e29e3db52dcdc4865d4b2d5faae91e9a7bfd3bde3c5898c4d42cef23598791eadc7981eb44f00698e6ea3292d57641e3a3a9acadbf9be7aa91b92ef045b356ec17d6c6815dcd5195550d40c08e49c96aeb8c8828f768a390	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8vsfzxvpgswxxnkj8f7	0	\\x556e59a0f05d639b2cea83386b8371f9f66e61fe8bb05abba6b52b17687dc4385fc9768becd90f9fac91dd1bc915cb6e07a0187543738aa39968fe104bc735ea632f43edc11a5fcc19854b14b2e406cbad0f8052ca1fa64228af379a100d53289c2f8b6f1600bbafaf8d6b76ab7f4d628c35df6247048c4fd8a82a2b540b6353bc6c32a1e671d4fffa995496f482a8932256068c023ebfb2aed11484849f5e0f400873353d537105ed1005db2305b19e2f06e7fb052817048d935cdf2992623fad525e955ba859ccd99087bfd2d37b7a1796475ada64875bc6d02f546710bed400dfa9bf0c5f2ce8e9995e2b301c86d1c563b083c119f079b1183aef573d3c903a2f4da021c53f91bfc3e502f391fa996d3baa91565cb5623d8b31014f73e1ee2ec64f2537ec9682a189b24409f3546cc147ebbc0b5099049f7de29e7a0da82e4bac24806ee4ceddeccff9ce77a2a3936e58a53a01f83375cc68af01917c66a60e89132eb938f6c44e4f8678fd9a175986fc98fbe264eba018220012979fcdee170343ab02b5df6975778e507b9140413d62b92ecde8f365b06a64da31adb9797a8a82d728bbce955c4cfe864fc232619b429e0e	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8vzf3xvqeedcdbxh7gx	0	\\xed8efa8c692e259febf94d21de8a90bb448720f177295bbf17107edc2d7a489232cafce0fb6500b49384099734286fee9557031b72ec9837d3a24163ad256604c51698cc4fafcc545b594e7b7280a925a08e37f2b0c50652e6c9d2f787576ec791fc897fd9dae913a916f4c95477030d026aed643fb568ba87137292d7b5595eda937af9c169821be3a1253ce8f6305b0add5b4e529c143cb8ddc86282f315674ebd636567a9c3505329f91b2bcc3d0455698f8e22b724726e1f9821ef0f5c78a586a97913223a3d5c9455b6589858547dad5193b11e36ff666ec452fd27b6b0063b8e0d023ae9ab5364045e091ae6b40f1d4fd606b01054c9ef9445dc4b9950a8adfd607408bd3fecc8d3c2f509d984cbe13a0e22105040b72afbc125f368450de79af55dced55693e243627e42a852cccebfd00414cca3f28c2d10b273ce80c9a3003ba099f11d0bb3cd126bddfc8066b1570289b32d49559c4a5c240de12d4e11748b449d3b383530463a8d8852a437346bcb7a8869b6f64b81a71ef91a1eee2f35bc48c1b569758ee97aa81f118d228e0d86b25b48cacc11529c59989244386d56b7f08b24b8397f79724d021a2cd1e4c4badfbaf37063a8d70df7bd1833f553676551674ca355f251d3120e9f1549	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8w3e4ebmapyp9x6v8yd	0	\\x50426041308d5ce1aedba5bb0312d5c385aed6757424f5f564c9b177b9369f8d39037d61354340defe93ee5f7c05db9fcc1b8b53daac924fde1e9321dfc1e8775a4edf465a8be817d043e7210dd181f3e0f399332562875d75f1e22f796eca318356f4d0252eff512d9581001509326bac82bbcd77dfb3f9a6cbfc0dc8a5f0b321117da4061afef99387a833bf1adad7a09d06afb5ff3c5ad985ad1722ad8bacc60eb38bb4b76626e38cc95408ff73200ebbf775a995606ac21f51e00ac93d938b4df89c7ffe99151cb46ebd9e5a825e0a7deab36315a54f29c85bf8e7efc80ece261bc51207de29aa3635e1230fca177564e0a2979d870b7e76bf83a50d4ae7a4ab5a07540fda357b67b12ec08cec2bf87ac1294d076f28ec8544a5607c487d5e1afd359e720928113540bad7106e99fba28e46582ec16b75376718e7e4b99cefde69a8d45585beb513a990091bbe3cf3b159f7346f6d664bcff304dcb9b274a8fc01d9c09c8cec2380d7a4acddb7de6ce5a4f90507a71a73df80dd2d6f21dfe98dd08d6d9dbc2b2ef8a450d48d034f681cefa4ce5bf5c8bc788f19ba039c9c68332e88ea85f4ae4e60b8da40fdc9ffa6d872f57d23b6108eab902915a840bdb72457664673a596a0e70575106edb13e926c9dd2f843db59db054204f5955b1c37cb6e1b8e3f64336682202675d0b51	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8wbe9sr9p69snge41y6	0	\\xc76c4ef956378635ab7c5ed95ddb64661103479cf27692d02fd1f08d961cf5113cb5f3c961e5742d12de0e3d820f7e9ee20a8bcfb30801153960c5fa6a130217ce43607fa93c438225ba91823cf74b27e83a1ff1e3e76e760641509be3060aa3cd8eec428eb7caa69ce6de5731fe2c3a0a30f7211ddd5c45b69a57d33fe520027dfce836c62c68f488bb37604109bc2a99ddad73b06dc8f52f68ca60d752ac61e2e549a99a2ae188097c5d2e70d17cbe9b8616e75f2125cf548e2bdc19c316b908d6d2d107ec31f81e4e14ee7347ca6899d6b439126825ba195473a41c6307b2700ffb764d88e435d11316430e0252ab38ccc9c9970482256048bd56ff2b8e07d3e3738d943afd97d00e3e44af24742fe0c31de77e7a085dca7a576dae630ad3449dfd41d6627a3261784444848f9e435a439ccb79ba9aa8052166609404a626f9f0db49fc2d28b6d03f7b5473f86311d0f9adde44b55877f76866abfa5edacd4daebfa13fdd1b3eaf22b46d4d0ff132675f1c103a04839c47ff0b3a5f04aa1fb307cbc37f6d120318197db7b084f30ef03c251b637f9b0d4c35e2ae2fdb1ca4887c233ca3ca1a581c47e6cd2da2530a312a8d3a2936b50f52c98862a231dd3d11ffe0e950744e0c018cc3de6e87d89c9a2f2a80e7a09aaad3189deede5db7c8042922a3840d6b2b50332fb6129bc585	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8wfesprryyyq708enxq	0	\\xf3f6a3d2eb8c6bec753ffadd16a10222fcc8e3883b4e09591b1e6a7750db7837cb8b48faaef4a40597596c2ba10906c5819eab919733d1707a4845518a008f770730b75565bef8c10637cdf883024691cb56ebc21c84ca7598a06ca57c5a522236e9183ebeb91355ccf653277b637084e9d61c4d41b459228f1f960e1c5c872ab071817c860433cd88bdb47cc289b4c4ea03060cd19e0df60b9088168a1702ce1bd085a8d50518bd418a557cb3f95bc1df72c0a2b1f5b4679ac4f3b9194e072b478a75117f2251d9f8a5e7d831c2c5b60468bb61f9175812f0b2aa057952475f7beeaba6f08df7d424c4e143c56b37e876fdfb3da837652e1ded200664cd6c09cc2ac102f4b492b06be20fb28d60ebab25dc622b9b0b18837121687287da2ff0e1a91b91eca0e2ea3e94f0764bdba4d45dbe7d77a997dc90dc2e3fb2dec8a42cf9e472fbb427b34eb36c26d92b549229774f7d19575332db02700f5722198a78ba124a0d498cec23c1a47ffd38e5affec87efabf4e5c5f23725f3bce0bcc38f2b24f13793843839fbcae121053bd0032e676a810b56841e43b2d586d6b60d6c4f50ecaf8fbd05177facbdb45a7725757c97bfff155d3f0eeeabb845c0bbb30f503e2875d1afce67797010f50660d93611557c493d84367459ae37ce0c0949474daa9ee64339c6702b86b50f65faff074	ins_01m831s5k0epsam657naasn3dt
evd_01m831s8wkes4ak37skwsm3eh1	0	\\x8dffaff8321942642278aaf5429ace9cd901ea3309bf021c8b0fd29568d338ab8f928c46d5b0861ab61b9cae03c7a968a3cf2453b3d9e6140e21abfa3c49f570d6b4173a5b225c0daeff4025d15f84b10f2395461731e31f6e5e2e60068de74dd420f860d29af2de02c88cd386da8a69eef1127524f7bd363681cfc84daa32b54634a3f1fb9d774c2f852c501824625046b14b486eecb6f3427f0f161da195d6406fd5f6234e5f473b620b13e9f9e4285bef441a9e95dc5285d74a90305a5923a10c5f59c8e5709811f4d765d362c1d703c5bd36f42c21aaf5599638524079548e9e2f45bad2174985bf2897ec57cee71904b12dfc6297f46d567afa12f941cdd50d776c3abaa665ec2957a936205c2f002bc6297e8bdebb2fc795e4c611bb28fb0cb5e59859e429b05494749366819e9e92b67192e7ecd5a7b8f9bdc297a9f128fbff31a01e7f5c09474b4501614121643aa2a6d7ebc31cce781677c27bcced83f9b1d10cd361bdd1284564b7d0336bd1a2e109205534bf441f61dab91d9fbec0ae2c179a914646f7efbc6fc9291c2d23af6cd92c43e53314da6ec5f2ba211f77a412b114b7f32a572e	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s8wvf71r1d7km3r4rnd4	0	\\x9098080e6431d19d05463a91e9d5cbdcbdb6cd28f89c9323e1f6e7df84cdd5e50b4242173c9e1f1feb7515a0bfbbec08d96a564066c9bc4b3acd3c7e99eb79154ba8943bbdd8190a59244ff4cb911390a11cf64cfa474517ee7c1e118a6f85e8236b6abf05c7fdb80d22f142a90eb7186e9fd7616d8761bc37dd7108b3473fe7ff12aa53010b9fe298647a2afe6fd86d121a10727f46cd27962d9ccbef7258b1706a86bb45ca25277cd95f2e129a10715250c16dc742ace911da435f8c9e29ec67497d0aed63cd3bbe182329d4d4aebec6cccbcf29bb5e82a71e70d6969bcbf107b738bb74b1c88f0f2ec427eeff33a0334512fbdf266dea525ff03068dc9f52baf93186e701e8cc8de2c076604981bb0d3253a5cf4586704937cf918a3d15d6508d5bf120ab2ed9524fab984cd3eb43a0bbe41c74688723c347e0d8f6bfefb9e7cd8489a1e13bb28e08623082460358d31afcaf22923f8391c33320a397bc011c63289243b383562de771dc3e7c69d3596207ac6e03cffb33f8850dc1134864c4f685b65f75f3b3f5cf0e5290a740b89a0728b24f696469f1dfb7eb3166393f9c42d524945637a3e2221073e557c2dd58207fe9548b4036c094	ins_01m831s5phf28a80kew7pg9y5y
evd_01m831s8wzeqjabqa1084jygwv	0	\\x9a777ee8cc253c519f6c6346b470dc0d6db5c6d57fc93f74d895ab6bddbed5a5a225103805e986c9a5423f03e28e23e37471eb70f68f63efdd4e7a3350126e77915182dcdeeedaa751438137a07a9f259552b2338075854d0add607cb1850404b82a05500ba9eaa6a94a02b270956f45d7832faf040efe2e9e04d33a3112db75705d2874735a1d7d8c9242c6793d8f49b16b905f14d55a122140f8190e36948a65964c95532f0d6f21136fc49ef75b69eaeddd40f93afaa69cf9c80d467337f4b592cc07ecc8d0e25fcb9276b4b10cf3a5714ed0654055b05c6541bdaec0c5a5ad1a0a5d09b9357ddf67e83a3356abfb2a61fc2509fb775018ca3b242fe0426eaa278e137b3f268666e38a61edce336086baa9badd84e2b4ec8c65f403b947192e96eec6949d7b8f98fcebec46d22b86a54ab0ab3497bd3dcd736c927f1befea56c1592f6193534c726521c21a47a9e9a04ac27c5be1dbe846206455db04eda08c8274783a2b12e13d8a66c241a6140efed09144ee6fc8f9c8a9d10f9702f3b99d2d910387f63f6ea95f853c0eb288699edd5115f69813e2dae1ff2edbc5070f7b7b6a50fc730beb6d4a11c210fec17603bd1d7dd3f016	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8x3fydax1ssjtjst677	0	\\x24618cd17e577f997cdd5a60418fad9dd10191652bf1d0d3f1c137fa03cfb9c7ba73b3fc1c6a9f9f7c227d673af66bc21714907b2ad22904186feb9d11c0d1c6b3f9bf6d5f106e1e6b3abe4ed3147160f15bf018e89265db355e510bc63f1bef71eceab379ba03d57cfb9163742b523dd782d97af70c67072ceaefc58e2945307b803fa520151eeed47cc8e9b58157516b9c1fed611aceee8e58133aa4ccad08ca439753a7028c496179e8dadbccbae5d9e3b967699eb7f5db36705444e906b7438b81d5438007604e93015177dc3fad7247383711a6b31fc8a6112b4d77efbf34981b312fee0f9e7d643d0d0b1bd320b673f8e371aae7933e31c0da332dc6c59564d8d69c58e73cc47f8c033a6cf544a1ef7b7f9bb1ff926e7f5b8a4c8515cc3b93816a611d239dcc5d42e3b3351ba8c86314b0ed5d7e1a065b89ec6ccee0b4df4dfd44086d1a07d466a65b6cb0d575da6dbd91e68db3377ace1d14dd65dcd8eee4fe714e7a6ad2975be61632ad021c966d044f4ed024d807739d3014507d22b2e955df2ce30004cd0ff893d60391d67c9333a6010cadd3751f85feb27b2a823917a392aead0a032a7f343911037dabc2ae281b2122b7	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8x7f1wv0tz57qcpwsqq	0	\\x5194cb023ec808c8da23c96e47b3dcac0767d6540449feaf4d0af23eba59083de9c07746112efccadcfa0b9d2f063bb923cc11ae809644396b5aea338c9798817b61076e24fcfc63bebed73f7efe3c7effdfa546bf0bb548063cdc4997bbde3e8867971a10287a7fa87a937debc29a2ff01caa6fb6c4d65f038f08fc85704ee1303874d3fa70ff0cdb2abf54a374013718e83b4912f3c778fc3612467932b1b6804b160d78e6f9fb2aa12ef66f6bef5357a38b534becbb35bbab67e011afea146b29b537c94b8a29dfc0f2652f4d03a9c8d8f5024c88c708a935d0d22df5db7e2d307e9c09ef42fe912c2db1af3ee75cdd129adac29130130c1da16b03931074a899efb85c393767adc2ce22f14d2208a1c7e84f24c3cc42ada2b6deb96505af0930b490d4403fbddc359917512a1e2ae280ee69f0572c2046b8ff74f3067ff0700be2e6d2883955d01656dafcc8e080817cc5f8152f4405e4b8360465f09066fadbfe4a71984a2da153daa0dd3a2e60a497bde94f3cd2245f246065f36c18cbee8956d7afcf45c4dc7309cdd37fffc5098e3c784fd0cbd5a91b41f6c37342c30979d0571dcbdee0a47680c57f	ins_01m831s5q3ef3bjv38kb7jykge
evd_01m831s8xfe4z8ac3wd0hh6wzc	0	\\x47fd5f852c50ca75f208ae31f7b57766d74d7747fb74cf6f00be777bf27b16327a1b8feda237acaa159f2785b864a5d7eb9058fd26857382ed7b38f587ac53e80d0579ebc731fcb8afdcc80b6fadeb45fe6d965292d4a8df0aa119dff39678d61793b8d02444ac080568fe740812ba1b84ae3ff83b219315d91edea783bfd1ac8da5bd469ba238570f917cb2439bd887273a7b6b89660bbc4617268e311cc7dc649b3458d2b216a9b7c534e12dccf5e3b979d50f6ee020c41b097b34e42b0900aad8dadbc7732ca78b13b69b1c20886cc6ea0741b324edb2c3cb7a446f0621f9394a1751e6fbde83037782b77cb436c1fb353f2640121527255b70e9307156c817cce0e453ef1e5d8344836641736f39083efec0c46e3838b56d7b4bbec042686952b1c2f93892d7bb4b705032de3ac7cb9f6bda9504180a4b87d472f40987a416154cccb7c9ec5fe5bdd099fe72711874492c1b1fb25b93b053727d09ab37d56f65523e7f56f54aa5b6b890225705692d63651bf2e97029d18420f612e82f0dab2b0cea3eb2ff89b6efae74c6902f8a89e5ab7daaa51316debfb1cc451b61e39781c46348ee50b32e2a3c37c824291efd84d95fd86219c9c2784f5e0f8de12ec35866c7e569fcbc40aad418b76870b797329838e951ec9a	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8xfemmvcea2yv1vzxz1	0	\\x7a2c20881919969d8d0b8bf5a7e5238a148ffe5be152a4b372fb1dd862966986d27e0a972e39617634808fd8cbfb1c45807a62c75f11a02c1cbc2e2e85fb6c07365491557b8021f5a7e892f5b692784f641641f45e843c509e3be0cf925ef2c7e5bb8edf843b112529b233ad13fdfa320d85d696c95114ecebdd04feaab3aa52fa69c5c8e671cb642c473bc4f1a78d8e5c04083d469ec8c70d70e785a613ab165f014c697d4b9552a2015743719c46ed94345fd558d417134fb3dbfdd26a896df2cb9bd436ad10f8f693b7a4e17f3d4299fc03d8acef1dac6cbb1d2b056583498eaecbd0caedd3991cbb40fc2c4cfeb02b7458c1ac40aa777def9653f6635b814b9b77e6dfaf76a47000ace7dc8e94b40c1651268d7754f1395e9f1d56faec3243bf177776be1a0a24d04b968c0975638dfd2e02fd9cec1b6494cf597a254ac0cf369f2a26627d8f87aa947d2802352d83b021949f907198b7d9a3972192c3e4e5391852702fd767ff216b2d6ddd35b1eeb8608bff3ef54c59528c1a816820d321b424a443cbc0103f55fbbb659f8bce559be31e66d2581c14e84b0b00e1ebdd2e4afa14fc4a8d50a9b3	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8xke4qtgttw3x4m0jtb	0	\\x9bff5868e59c2f0ee2e55badbd1dba7d490e9aef7f29b515830f1f8073427d18096c4af07c862f85d5dce06ca613c6335d539d2f73792de28a4171331f1411d94384a1f447f6695adcdd4d9b59f74f7de8ea1ebd4d261191ec01f2ff66ca9c1290629b6ea6da9d01b5cf82767feb116d90f98d381e3bb42827b141c1eb1901b6142ccff6763345bf881525dfcad47541f4b2a9346eaa930575ff5c2342ee98e3c9e50f991f57694d5a62b7d2e7b5a7deaca88e56af6c439a54ceaf513440f296c6f9c0ee6debdc713728c3835049d05842c0e9f6bc80589c5abe470b07fba1d9eee7e3701476a4a52646d12ee98fb9dcbd19cb25033dd5cda638a45efc8aced9746a755a1576e7ee209b96e4358f052fc80c11a080b6cc721ab9c6f8ed0670c3b9d834496d1b2b1a50aadcfc286f6831806530f0d2c010e9a89c52df755b8a9bfa4374e6a3e97c763e8b13e2404302cbc556fa783556ff71e238e5981bf1ae408efeaadce61e1a0e7a6dc58419b74a61cde52f7aa9008d8df17583f6ae59732f6ed9dc8c05df6529c9df4e4389675bb2f0f8e6871ee5d697ad0c539fff19ecca185310e7c2c7f160c2349b7b6c0502174ee5b15848	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8xqerdtpa3fwaf3sb3e	0	\\x752bc671f50c97d87b5205768313d7367849ca36ad1cddafb47f710c336ea48573993d3a00fe2af35f1b06e6b858138927f113b7a5198648ac66d28613e908b091faf0601e6750686137c39a1f941b04b8bf7158ec724b4a93892d19bb0b45163691b7ab4c626ea3d52837e8af07454886fccdb63ac0b460bbe569e62fd328ab3707390a34f3e1083112c3317dae055e8e89827e5d82a7a7a0a01763104f8b4af44b386cd2a7be5b9e9334637dd6ff3f89962848c0ccfb6d35dc94cc54a40afc46749e2a459c78e99db3599f9244ddb9feb7ac20cb8fa7cc1bc5e3ee29fe7a8560d8a0f39e35cd05521568d90dfce99bf9f8c3a613ea602fa821df12fa43404b80c94200691ae0d87dfafcaf5595f029c1649404fec7a254a82de8d86d1817fb6e3b232a661b305c5ccea8d10a38582d83165e6321af7b064fdc58227192742a0ac98eb8ddff5924d6d5730483e3fe9a8bfa9841371624540cb1c8a188a734b96ca718842bd6a6926deb9f7788c5a0ce8d0b7b1fe31972c83e39b6f860e4db5288c72e570efdc8101c449540a1c7f1c72b8f7e27983c33a4d7534259ee989a69c1efa9e323acbe7df372fea35b845d23e69eff293fb9c267d4af87524614c6d22c9d5a49233271279c81f892dbdd60cbd9589675a37bdb5ed83d8042900c2c5657207ed65652c93e78fc36adb911b88a706164ff482d	ins_01m831s5ncef3t2d1ph65svbrt
evd_01m831s8xze55a13as5ssq630s	0	\\x1fee6a144143f6044736d001c37615955b330571d59daff0eff13b82e17af77894e95d70a1cb02283bd5f70ad8c7157ba3ce91bd720215a6a093afc202c28fbb4cb1e46d5c3f0623a4dc63f2f1ffc1c7d9379b5e6a926a68370a6d2e2fc18ea9184100fbc4e61e02d5e20b7426527c08eaf1b4e9b29722c6d1503c1881dd6eab9c984ec64e36bfc1d04517cec174c56a2213516f6ac6fe4bbb13e547a9ce073adea50c5c44340738b801ee0743c76f916b82a28880901d6ff7f5c4890544a7da908ba8746ec3ad3118a2cb7866e006495ac9bb280d0f70954fa66d44a35ab8c3f13986a0f2a5e9929e6231a2604b047f4520c9b56ebccd47a4dd45999448ce09e237d4554593c8492ac379550edc3b831adb1f8646ce2f1d5e72c17c82e557c77d547841ca38b60eadf0178df28db740c8a50ae60c51f32549b96558203dd829e482c56a059d2d5075bb0b312d0ca4c508c7c0c5e89f56a01ec87dc6991bf5a4d49eaf17d1d714ac3e9528a4be294ea7b307fe86ca1a757572f46d21df09b77ee5c50954ccb66dc29846714cae0d8075a6146040f75115277fcea7f4dc351e7df119d75f1c23e4f0b562a6a74aeb5bdf7108790443415bbedec95e4e2b62141a9626d295d2f6b9a99dedebeb9e651a457601ae33908241da21feb4328e4e939e70f0a842cfff78f9a7b16fc63e755b0d005ada3090ac	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8y3fcjtab26ram5k2vp	0	\\xe9b6d031fafcf4d786ef8c3df35af1ceab23c3b05447bccc3ddb166e7218050fcf768a02ee3a518591fe5e254beb22b8169f1958035c8cde2c737b5945911b36a9f27a7991d8de5aea285aae3e3803bb02be9a524bcaa798b4177a246c4f7358efe17f9c8aba56534cd85e909e03e9b1b842d6f14475f9a141694a35886d8b1623ec3fcce8040e250842e5f5c4c67e553b7165543a17f3b94d03ff8a7752e2a1b5180c74f99215e8752372ad7be67d41c78278537683b687b072be093ec9166651aa3d104e4139d38a9b6c13e6037f0a15384cd2af10b2fb5aad40354cf6bffb43005d732d2f8dfd3f9e7ce1e89bbfccb72ffdd937abcf49b743046b7df8047582900adda7ff9bd35b1f2cb46fc48d9ab178070b18f4815e4712435d378c1fee6cee1d3cb59e2c76ebc72b0982dd24f9387500e8e2ea18256b37630d967aed60e10e04c0dd802de99b8c4f8f7331f061ba096ea876d2b4be701b3ee8622340bd4e2c2b8f51bd8acd6ba73acec6dbdc69e255507210aca30fcdce668dc8cbf276e55b1e2ae024d236cf2450824f7c33aaf42cca6bcb3d06df93861207d4879b66d127f745ca	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ybew4sjdvb46avfwdd	0	\\x6b526e9a39f3e19297c057425a03c06702b1287ecf1172f21b0f9e72b32c990725dbda931ebfa084d407ee956fed3ce5c9dbf4bbf120bcd9e75729438c7797b8035ddd327ecdd6d9f783512f109a5a1bd598bf510bf6f6b706a6aac5fd91ff8fe052da79a9ec0d438a31228e962b1d5f5b612c53d226b3bfb33baf3065e9cd511adbdb27609d19550cb4456ad10a55506ac563adcaa8963b521d02a453a573c07883c190c3305a0500f6e55ef3994cf9fe36542d16751c3ca8731aae41d3202828c7185260119b2abe069b007853928cf5811239365e27424bf37be8b5e5b83f38c496bdbdb29bd00b05531bf0414b31db7953dd44227202552bc5f90fffa8eca978ddf48674d6bd0e26e9a2660bc984df791e9bf1a3a9f4ce80d9456ef817501fb77e27541d5de22e18ccceea5d3a75ca88755c58bbf9a7dcf16144b7433693c1d55ea93d987ad0614324da22bb66387d8f3b5b4679200b22b86938061c221a5278dfcb7a1f975d8e4094bcb46968b75f9de9e3f37af5b50145cde4d7327c560dc64912bd1a077e83162f002e4f5081054f1291ce270bd98f5d55bbfc364054bd5be913cedf0403c357314eb693b4	ins_01m831s5cbft99zgecqxrtb4jm
evd_01m831s8ykfba9162xwwptcrm4	0	\\x24ce9a15eac2b26fccc39658a4ad341e9172f69a34d6d0ed723de65acddf532ef86e0b9a8ba73d6bd2f1ed2b63b40f29fbba0f926a9705bbd1640e995c630b525f376c666d60cc43b42f5213d19aa813dcf09cd31f98dde9834f7114175f6cc2b73d2d9b5a4f2b6b86627aaae5e3959772583e2f7be21f998b690dae217fc850a5f02cc9bce34ad6d76cc2e0d7033edaad1459fc1bd45d170d5d01e88add27f2b4ecb590d73c82967c7851db9748542884eb10d3c345bf388e7ee8ed0117ba786769e8061f2774460c4e9517e940190ae6a38acd58fdce2eafd0f2f74ac12f8516948044d6d9660a43eb5721056a746245d8c59610756ce26d8fddb6173503599293cd58accc19bd3694b4abffdbafd7e1ccb8fbaee1113f7dd017f49a83c22dcda9962d0defa9bab807efdaeb1a0aea1c6fb3b0c78f3ae72f62acbb5fd90cb746c6041ef408585d7959bcc61efe5e684a3c2f7acabbd5ed40564b9b912d8d50d816569a030800f2f249524627e9edfea5066fd6fa2ab59c4c5f018b46fdc124b1b5afeb887940	house
evd_01m831s8yqfx59tcck3mjnw4zg	0	\\x6d36262b06755f6e7417af5ad97ed0fdab3a7247d2695246b3e023cc76344b3d4d87d56c60aabde48333c1e6bda31137d33eb489fb94a11408a0531dd8c7a025fd0761b5bc17a5a1b8258ee9f6880cbd5ab221d3c91afbed55dc53f05325103a4f494fef4d03f7f6a3ed954bfed1f3d0e672949448b698668de9f298338502b955886f6ce7994a31850223c3a041ab9aa655afb42849b4bbec2cb81202a485ad581bf0c53c1a227edebc29f28612529a0831691528483809818fe5ac64c51f0524b23758fbfe429093d0e5fc9ee86e1d3f0f3892760e6b2de317f434b6a5d2e7f4404be597b53a5d72811d928f8c8ae5a9b160ef4dd960ccd8c6be31f716ada3564cd8d1301b8ca6326b072be193a7e65a6d155bf4029fc3a525dc11b4e71248da092c26223dfa2da3eb2cad0785c052b7bc20d9f710f20ab2baa87500656bf549a03880f3079eebaa744a45f50a103039915ac6883192405bb28bfbdd6413b5219cdf391eace682615b28f03f245bb5401ff988e9e6815bfcf60460971bce0004	house
evd_01m831s8z3f2b81t59s6gar2g7	0	\\x3e2daabd8bcef334f5d122ee1d486457bad9761d2a4f5752bc9fa6a66b3c2707dedddc93b1b5b37e5154961ce45806108df715267c431886ed4c03512c2d537f1a507d9bfcc7d361aa94098a9d5625edb021302592395a2b1d8b786fc33f71e53cf19c8af64fd1771280db6224f89ab192a9d3e8da1b78e2ad23f23270db55fa6888a30c5815553e88ac9512dbebaa1ca63e7c5497c5d00536646b6e86361ce67d9cbfb36de0283e9d9d24d006948e8f2de2f29e7b02e55d72a1692aa337d9f810878426e7bdafe0cf7f9610311194b856f3c72c18b737fc6135e398480cbfb9b744c49d994a5a6c5ecb858feb1754a6243af61fed6f01e32d9a403fd718c4dc696a85f1f0978d7eb31e5ac54ac85a77d38bb1bbf8e474299829d4dc32ad75ccba619a1c445084f641657945d1be27a4fbbae9626bbcdeeef94638cc504b9d05c77730138a06dbac4bbb8164247d062c1fa443adc1bb84eb3127b996cddd7f0dafbca5dd7de0706dd1a280077b26da5f9e1d9a3b636abac911cdc5ffbdc4517c35	house
evd_01m831s8z7fbhsnavrym2q4cpw	0	\\x3206408dc9b74861a54389a03b26e91e3bcff81f6d179b593d6892714602af11d38f6ec5e5a3fe932cc170b773892eab6159a2748ed333cac598299da056c7e7de4f331806f59d30d27c7bf6f800c7c91c2fb4c0da7290b4d1272ada4f0d3c7e2484547fff4dc86c980814d785c354d3c235520a5285def5d19bc0165186bb86a00161f7de9f9b12ab03742cb6049b0cacbde029b1da8f88563e933af591bec96819095e3c128b8a2ed66353f2cd4d7b3added5a7d5ed4922328e433117fa9f96cb89f7d6431c65f7722e7ebaeffd8a354d9a38e95d0e2ac502ad014054baac5fc80d049ee7fee6a4f1d4481547f116e22c761b18730e2297bcaccbbed4a8c301d869de9f6942bc654257312ad2018addd89c4a57e72179f4809b4a50b4607ed9c661258479885ae1d5649ae70c6156b372c03158bb3b9fb90fa4cc06a0138ee71f3547874492c355b36f93d1ba60fe4d2fea2a8fec751a2298c587bc51afe0231c566c2fe533f816236808910e6d0d13ad1f9d6a2357fa94aede9923d420dea92795fb4da591b	house
evd_01m831s8zffrw9s2he7qrtck9z	0	\\x1997063314d8fcc74587d34b161e29af2ae79639a2c757f64bb7e27759b840577879dcaf55b2aa3b52723770833da7551775a873674e231c198ae043089a5f035d68f6ec8aa0c95bff65914f6116656aeccf27ebf172df22a79130b370afb24c043b0e93017b5c982947ddb18210d9b141bf1f4fbe5a696f1c55a7191e238b09d16961880156e4617152984c44fb51071bea3202d9854a16cdc9731bf9a07de5746262206d75d10e3696dec5c2e3ec8a8d81b73b31e6cfc5b1a47e8ee15a99594b61c00afc9ce60ec346c0200970841daf49699ada78f647f916d150d7d7c00559d7815ce21d2a41fa9739544ab0763acc5316e1b64df460e54937e26d6ca228ca02141f929b7cc80268e03751e474d9e3fd5bc4b9842861750e7a81c4224a726c79b3785e2fc6cbfc666599b315eb8f0638f4444de360fd6f8e9c98baa77be8979e1006e264246bc0eb335e03ec7f1ef0c9ff3c567fb12ed1f1aabd2829e817e476da1c491f5e73d3c3c8db4a65b6f48a049e4bd51af9a69b24f51de6223089e8	house
evd_01m831s8zketgbvdkhj2gcadx4	0	\\xfcc3c1c0e92f70150b536dd92b85e557552a6fa6761cb08e28cf85560b32faf0f8b9b2b6a358a66fdf838271400181f2e705a13b6476550ea2e04fbc6a4ad05ad1da6ca40e40deb63a94603a25242b44427c90acbef1caf0f4f30558be66f6b0e53576aa22fb6cd02191aec6d1f130a2b4256b5cfeec85ebe9d41d851da2187ff0b4e0a618362a24554d5558e2642a85ca7bcbe4759a46b620e9c1be98d969ceb23c0837f3fb5f6ab0694f57ed483a810c08221c735e485624c39c9d7564344047ef4b311bac5bee4cb432e86b243250aa25ea213738f7672c9dc86be143174ff1949a60a51caecd465bbd01b3af57d003c5262909297b22c752bf73e8c09ac5e7c4755ad7bee83602f2b2ce9669b58fed06d860bd53f33099c8a41f3871f9a7597c11a96e811aa234acd439c2f53439db283e366a25697222a62b90ce799b977bce417cca09bdb5489c9bf6b4df1b9b75af22d650790ba420dd3b439ebbaa09c8b327b4acbe5732a51a6c387fb81d90e7f1d2f3c652db2cd0d09c9d45eaf0c93592f625d756cd	house
evd_01m831s8zvewca146hzf2xg2z1	0	\\x691b6d92971f9c2d3ce6cb769697a2b0749caa26457b2899555fcd4e32d75fe1c065118aa112d10ff2b396c8214f40a249c51f1a0b0293aafccf65ca4c3fe518ea692f777ba1f2efd8f34c0114b851621d5f3f202572b1fd14ad51b209a5c65941a14c46ecad1c37b63ce2008d81d4f41c5fba161d0374766993980e9f22cb125edda26b277731fa779240439cddd664537f26fcf6208014fee6de6e6f486b8b13949228cf00fee8c6f3735e062da28118c4e846bff3c0cc4936df46bc392391513da75980eb6b806df56b10314287a2da7c21f8d7ee82d382ba9c6dad695726f7b324f9590401140c1a906ff336e925844201cc15cfbd2685b3f466c618cc9ab8617da2325bb59d624dfb9aba27ba58bd0a7adb92249925542142be47f1bad18ff7d68dff907875717c6467916aa5ce84632664ed208974975910278c971de4da56d0fdf79ab5902c6c70819b97621e44d0f5ac6b185028a914770ae8844c4918b1c0272c850dc29fdf721204fd1698570d1b8d3415bbdf2fbebd5252dab78125	house
evd_01m831s8zzfpv8n9xf04jwyyqe	0	\\x08c1453e61224cc03ec82b96406e226401ba0fef6a80a1c1e773c8166b878e57ab7992d6add7bc5851165f260f222efd3a3d6c5596fb67d7515c587aad8f7e3dc99107625c1dff61a1d66f884a95a01b4f3a3aa1817d4b6708ed4ad6728657701171051917b77752a41f6d5eff5aeabb5bae22e40823523087b7f989331d206debca28dda07196c20e973cadfd463433348a826405bef8df5afa63e6e2a6c0cb9008c1b932bda80942ecba0018087e0bd175f827be4842716bbef0fc9ec9a39cf978d37814cbbe034c67349020aef76d5175912c06e71a25ebe1f41ab71616608a4d0eea89054b034e2709a2a2809bc9299bc87158dcb09258e90ddf5917895101979c2b954fe39ecef43a675e2fa8dfeb594fb6091fd9c17968be527645f35bfd55df674a53e071ad6b826b7f2ff6728863b63561957c0750234f9f7fd408ae4415d949cdb528703769a7d582b6ef193272bbecc3c7c561f1f01bcb4b4d9792623f7e17db451998a25ffcd3649556bc8eb65661d193f972f14fd8f716813ffb5848bfaab531bc	house
evd_01m831s907enr8k7jg3seak83e	0	\\x634437cf6438c6dfcc431338495b545f327e1de8a04cbe812bf983ed8df3c8c0e31069de575c6eb555211a207b5128d1798d9f057bc2c4088782cb671277f8468f49c6feb4080b8ce6f8280b8add9b3f323fec6d0b47ddfd7afa34ed035db56ff37e64d1ea763a2ac5a786459f6abaa7483d43e1b9adcea7d30980f5b205da165f2b127e6e4af1becfacc04efb3f0d33fbc1185b107b01c47d9e02739a3004f7fe9d45ddfe06f295b05a8dbb181c05ec9257a3f11064b4af5cc99e3a1815692bd451bb4bc499c3fbf9f8a1182a7584231a4e5c52cc95554877e5fce239551ae33c4cdf373090b8d178b39cc1a5e252b143c7e37946876a4964c71d8ef6040a5698d4e9000289b82277e4155a32de834a1242606cfc8c050ec5daec6a0c3c1f30fcdf02d8bb3a55dc4ec5686b14e1795f2e471a966c08e8da8ae703144874f0479ee3c22df5a5af87a7f11a70e69bbee461c8c470c9b512bd7f080ff8c9f519851fa9eaa6707678f1796962d3dcbef94dc2a71f59b5f22826ad524473dc73b152b3	house
evd_01m831s90bentt2wb273enj7j4	0	\\xfeb0aa45a10c08bb1e5fc1a875dc70c164660d38dfdd67dbd9d796bffd9f5db9d6cc5997fd3f5aa4b047075940467c5e8bc1a4c347a4e78b73c139a11c0c41fb8620b233755223ad0c63f36d7b15f96d3614faeb010ae82d2e315f8f1547bd6ed3f42af7629c7ff93e9a94ffe1903a4282f9eddce8bd62d94ed90ad4f4cbd205e29aa5f1b875a324504a580983d6f0c7a12dadea9ab6ab71bc10a06867ab47d8c6e296653023097abcdf6c600d76559ff567b9f9195d389d10af467e25a14dfcba3f554f8192cc6f9dce1fef09c6c605ec4002e6cdd3b1db66c0313b3d0cf03b8fcab6ed5c71b61c71b6e08a121188c3255d2c71b4be5165036bd35d66e8cefb65dff47514c0fafa658adaef0c69d7985f076526766356463b4fc360dae82d0113a59183756ce13270e54193283f23b869dce08803e607972e163d2e3437f6bed59c5a405d950782a4be5a970f89bffd237c1f1569c5f05513fefb243f0333b20fc69293bda682539752b0c0f2a4dfa842d6beb2d50a962799c4c05758f82f6268a82459904aa8	house
evd_01m831s90feefs3bpyme2bxcma	0	\\x8281bf457219172177a6a9c0b13fb49967a336ca5ac74846acbceff06d700a9fb2f3abb36d5dcd7e0ed0ce139c2aeb28080de808ab90e1b7b43dccb0608a33a6cff1c5b2345a00b79eec91ef1f1698325b54018604c5184d266a297dfc6f9a276fe589faeec271a074dc54a86d86da69abac52e6d6ffa418d7c060c2558a4d0e2dde28de605d5360e4b5dd2b72e4e5b3d1a98f17ca26b816d14d1025faaba8a5959bd11ed2dd2e6a69806f19b31e4562d735213d9d61c2543e6b5aac8fb886ccef37162f3faaa8b7593bf35a54d6382cf3f9081b53932e4564c1cc94aae20abbd51551ca75276405751bfb39aeed49159b08e284909a3c58711bcb8a5bf3ff291d608f7c69a2263a793ebc2cc220130d615eedf67a548eff37d219640118868247b9ac2e7d1d5b51c7a8814fac24ab7cfdb062fe68d2b01571433c31e026197fbbdb54f2735621f290b8485a4b41458f26f89d558f2de08cfa29c0be60c30934fc032cdd3992d4b0c4fcbb1376e685e92c0abde61bcc3142265dc452ee2aed8391	house
evd_01m831s90kec681jj022ekav7f	0	\\x386316bb30fbba05d7523501a3a31928b49a22b2ba6431f4ae1572c63c15241d82e5b700bd969fb308b7b5d893d981dc856749a973bca76b06daf8acc7aae4f8c329d43e7a24a239fff8e8614dfb1edab7b4b9c3069fb4db46527831601f199ceaddfb7c0b161b14ccd8e34597c355517ce6618f8f0d21c5c5d39889af15ab5d808c52e87a3c777eb29a68693178e47214739e2ed85cf0d43e5cd18b4683a899852fc178c67c4306dd9b9b0c698118f47425c18fdb8dde3f1d61e6623cee3e8e946a19d6fe9d8343b611a1a0ebb69fbf7909e9bd4d0741fe5ace7965235a5d2eb654d1b102cae03361b26e874b52ee691131df1fc43e9bc78a6a76ee2425866b22ec0b11325c5fcff8151cb0df2d3b8f9d8c45944ebc50bd235e9424f4f10469a125a954f2d847cf5c418c884ab8f227a174627af4b0d298c546f3405e2717dd2d4fb5eb949e98594e44a190cdcadc1269cb5f32625ea3d52912fa6d9faff3c33417f7f7f125040e5d72ff0942c72b9403881be3768473487d4c0db22048fbe1f593da8004a34f	house
evd_01m831s90qe9k95dfkjf50w5jn	0	\\x3672195a61f9562b71c86cf6a4ac600af2975d7679d62791c63504af52cdb2b81572ab334066efb5585350e1ce7ec26a6d5c890e281b8c5675d74bcc4b4a629576d93814242e6337b0493f0d05bc126cb4952d2e8a7076a9431701fe8df6bd85c14d5e8f6b4728510e785c94c9f81fe99b9fe8c241afa27474c19c36e779f3b144807f2c8483389d8a8a4c678fac1fda8f2d5d7a1c7d1494c6af1a0200b0528595e15e1ac869c436819511ffe3a66c07a2f1571684b9127b30a70604fcf329efc060212a6de3bbb425f850438f2eb8e77326533afbbe345bbf24e04dd427bc989cdc57bb8285ec7d49c7b9b18d104d7e53ecca21727d4d354180aa3dba461ebb97eae9787dffff04b5f74fda7af25100d468c8015dbde4a622b4005052e9c3d5a13f22095e6d0eba0028b2c94fc5d61d4b4b5a81dc2acffce04e984c86f2378c9493d5af0641ff4c2407e92c9080603a2d3423d434e62b574a7d7e82eec033b51890594c511ae1022232bd32fa573b464c48de89440b7f39344b62c708f482b580	house
evd_01m831s90vfhbbeqbp7jk1jsjc	0	\\x243f9b3498c4c5e4a35f8bfb3efbcd1b822a9efbb3577f14be1714c2b9dfdc04b0535de2d930e1a06239318625b5bc85309646d60d7ee40d9ce015f75304807a865afcee6a907b300bb84e60d116fecfb36f2f97fc5177760518d13d6c69ccb8aa86325cc1d2c93b2fafb2772653e98359eb257561b33ad69bd549fe20079126974491bbe8eabcfbe4346a2c684bd70602e1f32d01e1dd0964dd134c06404d0392ce07738165e9b3f74a7bbb7c5e4492f8bfa15143190a9772944bb168b695badb09674f80261362e6470be8106f4517ae79468e941888e946f4c42aac108b7eb5ba0d4fd203a046248ee14794e9a066ec38b413e136fd00000ce4c985a47436363a645161251a34924c9157e66ed474dd4856a576362641007e8fdf0d72a7c679dc4bdc3ee99444e41babb01587e755e6a4e782921aa9d0d0fea83e45824837939de55d4e7781fc3e36c7712d9fc2eb3594479a15c50ed2a89109c449d4aa5183b650fcece5651dc3980dc76d7c87df9065e433197cf75f06ea966506255a298e5fb1bec6a4d8	house
evd_01m831s913entvp2jbegs5xc5w	0	\\x52f12bf8c18d70456d26970c04431993de039213e357b8eecfce2aaf252e68dfbfe5467c1ae94050745e6861510f4b5f5c91a0590ff13b9b268cdbfeac1232c6ce6152092ddfe2f29ed0f1f56277012a1cd0712ddfb26525eab19dfd14b005097430413efc9a5e561986cb0f90a0b9c6fb492f9709c5eedcdf47aa0e7fdab54bcf53b62b47784b1c25a3c18d24905243f234748b0e6944bf3439f4557d948715103ce5dd06a2b107af1f78387800ef50b47b71cb5856a29fa9f396ad617396a82ad1030ea7f053471dd715b86267c8bb234fcbd005a09ce3d47f721dd40db36d8c381ff15d19c68dc1b9a14ffe86e24c7ad3d85af9b9652a91db4779bbc110f2f4b4ac4e9aa5c87c0248abda212c9c6ea83c869f8f4224779c2dab7f13c8bcd089fb55779e43ae31beada1272dccb8849a87920004342008b810936fb96d748f9f3de11bb607aff986f1b3fb6e391ad1fd637b648a5238f5da39f602206f1a739b44a0c5bbba2a7a30e8d647cbf4d2e842a4f81c2bcb32082dc9417e5d6a08358c	house
evd_01m831s91aemhsktaj5k4hnxn3	0	\\xaf6d17fdf73a1942ef0abcde55492de435c6b5a543e9613ff4535231f418e896bf13d02681e29bc70609b1fdca7d871a1cf13cea22125aa4cbd1b66d907aaed2e45743571dc635965de0dccd544fe5d7c0cb1da22671d16e5cb7ec7519f6d593eb9bdb067013d17da1022b38b21a7ab6260890d4678e08db5466c16bc904876344b34f54b59a61d352b228bb98bc086a11427687ab6c8e6b5772ab600bf1940f3b58e489e278d232ea2ce881d7c969a3f33ce96b5619cb43dec4eaf3e48e4827457f3fecfa64d154ee61ee4a1fac8c148e2228ff23060d34c3f47eaa1ec1e87b35c5022230cb2af39f0fe54014d762dbf6b20f6074eeb2b05119ff08fc7b9c014e5f4871fa4b3297a0bd46597b19a4a2451cd42e422254d4ef58ad1effc41bb3fd0f5891542e2fb09126cb48d5f71d0b1934eb837f0df6939cfd6402f33885ef84f4eb03a996aac2cbddcf81ab7dc82db2386e9f5bf364704892d00d3ae204ada613b1b95a503a636c7701e678f3d73fe3ff626085c68d6ff9f38321556242032348d14750bb06	house
evd_01m831s91fe88rc8fcemrzybfm	0	\\xe60fd61a1e47e3d1a940fda490771cb0869fc96dd5d9aa10a8276a31577b202cd40275aa16b3408f2de4d428fc0f9517e97b008a76f6eda1bd93ddc0688b558d83738ff3181dc322c457e7291ab80798eafb8ca523efb7c2e432d47775f197768a9d6a22efc8a4b6d3ad9d7ec40c12e8be79e3bedba08cd038a952edf0d328a6e92273293474a82b6b611d52d3ae1175e916418f12be1244e862882cb07bd24a76695a45754caf39bd2f0c82dca78e982bd76c3e16a1c8c928db4f53c1aed0f2be8648af479fe119e6c61705b2263c023d5ebe5b871c61cd5477f51a561c66d4bdb751c56209b34ed7377b68547a2aeb60504f2fec6135a0d853137a247888ed552bea9e2a82edec2500f94dbed7d93bb1ded4303e6d2ad3c995a1cc7015ba7af1d923e1e85b530ea59e0788b80aea1afa7ad6ed60f0db6d2b8970289c8d9b3432de880340cb8a035df703553f6617e436eb32eaccbf62aedff22207d392018dda345e195a80827757ebe7ec0ab0c445dc45b8bd50639bb82ecd1c994b45b32396	house
evd_01m831s91qe73begpaj8x0zdw0	0	\\xe7e930b32eb6a80a13d74fc0b24166f9d780a8884310d40b28270e5d9b69e26bc5abc1731785ccd84e799ef17d62531ba6f91e9c16efd563f47ebb9086864e3dc86feddab599621b66c118b5005b149eb0e7db69dbf2823b4781fe9a48ee96facae8cd64e1c8b765e027d7f8217607c9d1938ba846d03fb5512d58bf40c50ac3835121417e31c5e327baa600b920701bc14e5ff4ac82defe05d570d76e145f809f711dd3856d1e933f24a1cf7656d5f6de7adc561b0c7eb107979708acd38f3cd419efdb42f8e3f51b07190086cee46cf5ae76b78c3e7d7d69d38b62609d6dcdb4b5068ef4f0d961356753b923cbade12ae5e7e3394e65ad497126d4c9a66ad19276da136959655fc1f35c498523776a4b4844f457996f13697d63456c582ac52f88866fb6dac2ca76625261211e17de509644c4b003889d1aca8e8cb569c276a63e3ea0b0a08d0aa605afcc56e62a994e071d18f73bf798ded996ba628231a6052eb9df724787d7df6913d56f9e03d12270502f90b9235f7c564f4cf03909c268ec6d9ebf4286	house
evd_01m831s91vfsrse0n1vt29y79q	0	\\x8b68147a7b9c1dec92bf731a8f9d23d3e42b490de088c6f3efbed1c2b3fd8aab82356c7b92e190325a3465ea86a21887474fd2b762a6df7dd09bd4b7a708ecc46444ed6b8987ac0b4d741f3363f0477b48c1fa49b597bb9c90afbf0a2660f32bde3269378e5ddbf8acd2ad448137058100fedad400c610e21faf1905eb3960b3ba219e7539cde3e603c336678d8909d1486c83ae7cd346509dcd513c25755cfdee0066ab9aae7b504a5665956cee4211e0b756c7f0e107e47c0e93f2595927f1d886c54caa631159ad0b7132a777747c7b8ea62d61cbd4715a03be50ed2935f8d0a7038c1ec9002f5a8e8aa74b6080882399b451bee2ca874426de39c3f505063248217023f02724e189bd48f08f1893b0ce5258eab7e1f06111780ef9e31e5c7870a86bed9b7df381dd0e09cf1f9182fdb88d70b197491b9e1b3b458f67c7e19ea2fd7ddb7a5621eca91aaeb438a4a4d2d471169b1de34ec4417e2732c705f7b3459b82a3770d4d8b1e42e4a7e15a586e659fd8d6df286e8047cb180d4c81d920	house
evd_01m831s91zfs78afeq56977621	0	\\xbc6ff681d76d2b84545d1f5ef30441daa25370040004ce982ad503359b72d9bc772d8e2ef92ca12470c7b9205aaecb9ea3e6cf2440877ea6960fae63bfcf294b0385841748c02226d0d368a573ca7ef300e031d01f1af69a3b9d2210262f698d95a0f7adf64e26abb8700d986b4b9f9672b28c92e6e5d33bd023369956d1fe776213e35a144c9e882724e98cc395859390b8ec3b90ad205629423c94a7613bafdcc91df652afd28b1aa4999faa04d8e1c1eb6a0c6dfe361cdb81a0a668fe5d85514252d80cb7802ba66a84c63fc60ca185991dcd6a9076bdea66376c1cdb86037d27d3e11e0620aca03d44ba9c6fd2e5df92ebd5d20d04d33fa8b52e6d22ad3075ddbf6c19073a4e39c9745dc41456b8fe2aa6e494df9f1e4cdbbf4c89a42edf16cdfcf6a6f6f74feb025fa085a5faadf3cae90b11c82fa407b936d4b1aeba6727cc0587f2ca79c172f6a1734eb75235451b4b331d5b221056c08b6d9ca4b9e68fa54e6fd1c0e6d6ac4796baa2230f0f8cc7acca8a461a20a813f1d173613a63e6fc5dea675ada	house
evd_01m831s923e60rmjkmwefwyzxa	0	\\x253a19f590db569364c4c79a54a8ea9cfda6cbbd058876f0f43aabc9a28bcf0fe1fef6a933c8f08066ed065359f2606b411233c29fb53a6c29ea3ede673e2e95170454af05c8f7c975cb57081544adee730c3a3396c3e95f98b00334ac0d51de73d52dbcd4f41400eee9d3a86938cfb4c4e87758686ed467f4aca95a8e37de12ecdc5c5035b3660c361b38e05d65c555f7273cdc5d166c9acfbfcbb33710f946594f85482b60626cb1a949fda99b83706e6f4bf6f81ca9258167a2050a584a075d91a91263c44a8ea076ce9f6045521fc8a05ca7691c7c6c394da9b218ca391aa813a1ad9f005a2956063c41de8ea04d72a1a344faf7682d08b10204547bc7db0f4ecfd889fd02b5f34f24e3354c309858cf864838b1c924b3218a37bf788378c9a23a2da966c14f71b93d6494aca3303eadd4b81ad5032dc0550fb3de055c70cb8e52babe9b5a1eefef7c805bc8ab70b76ba022b9204cf1dd02b9fb8da83e3eca2eccc7cf17fad6edd2c6b6154fc5232b0be16b57391abdb39b61aed2af191759	house
evd_01m831s927fvnbtf86qjtmwdjz	0	\\xfe128fccc2e136144e043f065879ebe17477f4c5afe0ae5bfb62a0c13a34a0f6ee78a439f0df3d794beeca22c6f06635ecd8e2269a81f3a812723c48f65162a343712e2b66b874120f14f3ce42e157973ae396c2a6a81edbd11fa498899bb7e29c24aa54f4140cb8e4603cad1bbeb4a61da45066e6e3eaf28a1a44859bf695f5338afa939448664cedf4a81f16038699cb41f3a61fc638782782a74370234a2c54f8e479cce89e350081b79948313f85ae422d944fe0e73d7a8a48e3798f38d32107d85a1b8c2443851144f8d96d1ac34ce5e2ccb852a17d21d1b3a58f75fa11d1f0815fdbb8898b6b9db2a0eda5e80236be30d2bfca0e7dee47a8b0532dfb3915002095956fe018cd110de93773b989abfe7496cd4f24cb515a90ea2b5c67587d68d06c6f38064e109b0053214589f7db38ac6bdf145e37e04b13afc65b3154d3ea45a563b080026e3b9e3bb5359b94814276ce5f30a3d73f32dc0ae38c46ee120962448995a7b40ea4b0f38a2aca1f0e58d750d8dbafa988f74c1c65e571d883c9048442605b	house
evd_01m831s92he0vt5pctxbw97n8d	0	\\x553b617609bb758622f49f87acc306c8a91f92600dd024b5547c1619288b14281a965cb9e754a5d3678e690c10ea7240ea47c66bc60f89adaebf5e4fb5293276812235144d04b7cc22856eeff0deb44e285cf96a356493bf8416a765cce8cafb5c9d8b75401308b77b0e65514c190c3378d019b3db117ed0b5218377de92e4db79a6647e9782b9c755219e98168bb8993bc3858f8b5210d7e32b085305e6f80c4250badf17e8cfc9656c1f6bf6a181efb1a54ccd42a02618f796e77b4714702a73b357b98e933eff23490ba93e83d22855c110fb7ef0d01392e4257ba7a305e91715d3095cc73140c7012af07c30068f4904e0af34e55c965ad27830a6c71654e1ddd9859e44e719151b6efa85acbd932f35662c33090fc52e3179534c5a0db4b9e98b94cbed8dba2c26e170ffb7aa0856539b015550ed1c40435fe00f75365c2ee83ac72d90ea304eae31872df459d8968974500fd97cfe91fdb5bb20e2d5991beea6e02c83d97236b254c5d98825884ae9b082df91f8961d6f82e3ce12cecec6	house
evd_01m831s92zf76rwtp529dxgsy0	0	\\x53d926ac75ff43616d17b6eddc00ee954c8dccc7d10763266a1381f65b4b9136ce673c58a3c290be1c91f33e031f5a549a0148fab6e2c4592d38c9c0a21a1727421d86e4702e77c9b03163d1514c098a5dcfc6fefa5a48f1a1afae46e7e5281b486234325fd2e95aa26593c9e9b227c54eaa37270f3d1aca85316e4aeefd2f9866d13fcc1cc8f57fbba9fbc84b6148786790e6ce320b5dc453fcb47a299f6555f09b7bf674f2c68650346c5864d3a9085a2adc129e5e7792af15e848d1f1b9086c268566f1a82ea218f00b29b72d7c9d732509d36dad62938de26f6d6e2cefab8aa9ab2b2ab0e905fbb8f39562b2b36d5065f10f45ce4eb2e8b28b54fc8575930df6929a59baa26556c8ae5ba2293000c206c54ef1d13b733a75d909ae8be4626222b7ddb4dbff818a25efe6b8fc7cee71f159173d56748beb84947d9399881e876a26af908015c79fe5a4a8bb1047d98c9fbbcb509ee89b5d0ba875d5146cce5bb75db6b2cf56c91b6b1a5774ff1859d0c7a809a16bb542d146f514fca5d4726b6fc87b7da8b5	house
evd_01m831s933fgfraq439vhqssxw	0	\\xa85f65e93cbc7a77243990db6b3d5442ee22f09a267da647e27976fa3ef3bfabbde390b7a539fd04f801947732f0bef623e6382f6088f0092e5217a9eb6ccc22ada0cb9fac22fb8630007a5f3fc45a0fbe192c0515821f1076b31c10592bd2890e5cfd411dc970a8771f5e06d4f7b51f7bd4c8b4fe32aeefab33e485fabec48552d2f18d928a1609b46fe74de97488af899dc823bb13d515241bcb461bf3bd2e4ccf2f7c1a59e3ee4e5cf781c84133da2dd330e0d4eb9be4733d025c4e3beb224651fe33c022773487b01bd93e28f0d665f52010ee427c570cfc4650040438525498173b5845cde6996e0a8609a161fd3eba1ab1743e2c0f68c279f40c6c4947ee89c33e768ae8eaea156b434354d5d2f6508a71d3343d558f94bbb5e332bae1264bdf0313200666ed2e62830b7c8888acf34ed63a4af6cf337474a00c77b453a64d9ce79d22b196c2e95a85903fdc0d19ca73715cfcd5aae435b881d1ade59cd51955eb85ed3cf3775d798ff110a22f5b6496adc66da5bc6678b4f0513a5b124e	house
evd_01m831sjsxev8ageeybhdvw09z	0	\\x437199fd9543e986b1a9a2831c2b5322830229007f54e9f1a2720d4ee03b87e80fc5f3f78a758712f85c6d13d0546de912ba9189e0707c45d5c5715ecfbd74bc77f01326f3fd65d57a20d684652b3af52bc4b615b2ed35211409e2be1d6b527ee61734503bc8dabc44c64b8a1f4214df3665c8d768443d38307cea40972392300a5249e4944a295ac157596066a26f315b7f6aa1e4bbcd9a1e969837f6739a301f162dfc68c86acda4326a1ec517f48daeaa8ebdac5672d1e48c49356c5f32f5ed353e4d03fd3e248c58f5452ab6cce9dabb8c08c93c4c2b49d4fe8473bef3844f4293e1f113ef0d3ab00eb9c563a4c8bb84f95377f384b2c8fb5290d77cd0b59c4b5884500ce4c4f841d6cea218d214b5c116cff63424619c0f4f6348cfda75bf28b4d11b1d1c9f066c7f4ab68fc4834310cf45563be32017da6b199cd51e82b5a1a05ba463cdefc8209d87386464bd58c38a4ca9e8d0f12bf8ef30633bb45c5e31a30d71410a87ba517cc867fa08c0e962e13c3b986cd4cd3c8410fb5c373ebfe36a72c2bd82c84369a0cdfbf98fb1b5d093203dc948d0c4bc8d90a1faf76b9326a7fc75525a66dcfa75a99d9cc21ab6b3bb426c671e50ce767fd031b93f73e659d523c1566cdf4007ad43cf84f7a52ff5c8c9bd5672120f7e97c7087b3d2f3b94923ec1ce1d0bed921cb43af31f41a53d5ed481c244645a3a2534b1260e8a3172aac4b150b27a4c95155e775cb4d6c724905fb563b18a449eb107e5dd3a2567cc5e9b65bafc308c271d580d4106df60a990cea276aa7a29fc5d80bb18ed5e2b3a011234d803c60647dee6ea544fd35e1d8177dd1332a4cecd8b503811041af6a6d48a213ec1a899cac61e97b544d43fa5eed06ba78b450d5f5715b1d445364c590c4489212ef4acf03e57daeb89bc82f46ac6849ad67af9ced7da26bdd107c65f4d9970b37e1cfc6d0e0a906ec9e734daac2ed7f28efca4f4693920b36abab9ca4baa6d20d2d1446e67a9f611167854df03c5a3efa1f6f2e8c036b910a7876b4b60e221bddb15fc86406bf0337aaab2b8e845c8d3373c9764c025296fb6df14aa4ae4bbabf1496567725f0c93c2253a45f208271fd80408f6c4d5f3f601b256b1617c16b12b2c77234beee51b1b130d5adb2b0dfc2422ad138ef3faac069e810c35e118019222e7c29a790e274766af46dab4b92af0a389fd84e07e21cc735de9c5a75e4c1b40b24fec67d5f1d09baace585ae931084b320be54719c59b7f86dcc4574b2ecb3c31d3eec17a04fafc590766e2f9cd76d7aef28929af48aa0dbf34cab3f54e38091057000cc4318da8bc5ee7a2b4a76b1e526327c5e949618418ac45e9e5ddace9022a34ddb46955c24bc9095201e720f967f9ec4e72cebfbab77f5c8363c4d0304e17aff1fb4348ad0e39cb676a670e8ccfa4abcb3b33bdf22623f8d5a723ef13785bef1079a8d22c684bf2a411cfd71f6c3ffcdeac99cb4b97f89388c20d8082ca2d8eb2815fcdd023151354a6dede5a0d8db440f5ca44227d4b3b5cfd864ed70e419c5d551ebc784950501c7f089ba1c576601d1d6a4848ff59b89f907c8a8aa76a9a0c7feba45f33020b5dd0dbb91f97e79963facf23cf1b8840d2d48d9df2b474daeb87b432a8e59c2333dedd59ccd660bb8899f1289846e83410aeaf2131a5947af8d8b61f341a3c3de3a2077e36cff7a6ed1ba5d336396a4e79e2daeebd0efe3102cfb0feeb1777f3d9be1907e4f28aed637ed5044947769beea5965cb1cc138964e43dbbe21d6833cf3361063bdae7bea7c631f36a08863a4b017f4b32d55fda7d22cbf7b3e251ae65728495c46a1f093aca6b16cb493198fad9113b2df9471e7621418270a4abeed850eed1045cc62b124369b83fe1cd05bfd4b2a3c7c4d29ba48cda55a4eb37dd76806fdccd34946c3230c653778d9ce348a768deec83951ac9a5166027c083cb0c309de0f67cb41e2a1abd7facdcbfd99c4a50b2c50b794866f80fab66fc2b0b1964836384cb150ef0f724b201af646a1f615ede7fc7b610348e5f724683a018b7324f9df02fbf8f34877df0bbcf15d532df3a7d1970c4d434871003c5079dff09c6a0b1dcf27b995fb21f6e839b2f106c3aa09c869c8d42ecb7ac410a6e321104517984a14aa22e019606eb56	house
evd_01m831sjsze2abfjdc92h9pqvv	0	\\x5129b369b14ab4e89d5c734ef656822153509df3d487a690aa33d60fe259aa371260c9d1ae2b07f2a8a24c34f8a86f1f9a801ceb98d6415c45dc1102847aad1d6d	house
evd_01m831sjszfs3syh16zm8scxed	0	\\x0ff6b8d13aaec2deebcd0c564ea17773	house
evd_01m831sjtgeccbh2b4pmrjmw8x	0	\\xfa4a5a418063f4d137cd39ce8ca03ad6f0c1482dc047f5c3d4950429af15d136fcc24a5d1d3fc64a6d417c4a1e04e1dddebc48704824dfa3722a41f26db80453cb711c262c37c6af1b08d898a994bdb9f7842088294302be5e769fe7dd6d4f038344aa09354147a940e97df547d08e0bf37e428b017be5cc47b58ffcb00c5a9bf81f4cf02031d4f1c25fbd7bdf0685152120d47db46957a2e682b6fca3b87e4f28c6f286b19bb6a0e9bf7c6b774345af06e5373e986ba92d8c69fd94e85fc9cac4494378c643fab4f90acfaaaad7735ae76622352175327a380b8e3a3a9dd9091652ef3ed11c1887803cba76f8489556bc8ecca22da3a37edfd9806d41a4df3c0f139899856899a51739a5094cca2a25926abbd104b222a5aa88c1de70285679c64cc44e03b86a6f3d0b8d6cea044ab75b97c8b6fce11b53d8ad41a021b3512be0a644ff56a05f857a78b83b1d537923e9efe8f6af481d662cbfa015113471c05bf39a659dab147769bdecfbd73514fb5e96cd75c58cc5fde279c73e5924	house
evd_01m831sjthfhaa7vj9pvgdash3	0	\\x24846d8d3729e09a1cfb4ed15deb9f8b3dad4bf79b11184b6f76b65825bf671f1c410b3c10eacbda9842bcf55e821b2d9ecf06ee8748892e501206657944d469e7107915f90aee1d7fd9c6b87a8ac46ff3bfb8b31c663eaf5d13b5ff9c0a0d82f76ef2252fe385f912e3f51a04a5bc492dbf503a88e7dd7428adeb4f9ac533e750ae3716e59d09b1bbd4986db5cbf80cb082b4c1bdd31ebb6bf531d5f77edb4b9a9833086d1ef1e579a3e8ebef57801ca41fece22d2584e8184f6cb24878e21693645ee4f545f08d7dbe510995bcc1713215a5d7d8a0f35081edd710672819f06959935777e221946798d822306cfbcb0a1a34ada9571f05a97f11169eb3f98249a0c6ebc3c0399fb16eaf531f9b3bdd8450aea9dbfb515ac55785d7557a72c0c38260c737b481c7c38bf6e92c7b126eb693aa5999033e6c18fa07b707d9a1ce8077ffd90ffc2f66ccf8a0d595db88cb88527d6344177cbdea0ca66179f6f7f42e11eeea07f1efd7472fe3fb8fe32d2ce7958ef46d8d366cb3be81980c2c	house
evd_01m831sjthf59bn88607bgxpyx	0	\\xa0dd4eb8861403d4662736c2a92920037de6bf0c2be5c99382d6ddb8c7f61b7e4d46d4a741daffa175928419295290a0dd3413bf220476091ae1956a324c20254c7c9cfc80a131312c0a7bcaa8c18845cedb894237f6a5e80634c65b414e0c5f5bf27c069e394064c70d1e61ac7711a027a602903f5b349fe43cb4ee1af9a61ff15e8136a8d231b73330c36830e308638ab916687da57bda287662251eb97ce94d31aa1a5edf2ac4f0104fa7411df4fb05e4a70e4db78f82b5d6191079def5304756d337ce94a08e03fcf4c525360568206b496be1f53df2c1e016cdd9268d7e129086b0b6752aa7c92102e0ab07a9cf51b81c83b520eaa6a6b9eda8e054bb25afd2cfe9626871ca58da9a945142b8d8a6d31a5935de155b5cefe0a958b33c17ff21e7f7e96d2f66da748c9722e990a9765895ae6cf3194ebfa79ea0c4c1bae597810dad7a1abd23118eee4b1c5c6c38f199cfa2d45ce725b4e6bd7732ed411f04f3c56c9c868e16a07f220fbafc2aef721d34a54de4a0d5e16d04d50c48	house
\.


--
-- Data for Name: tile; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.tile (level, number, hashes, root) FROM stdin;
\.


--
-- Data for Name: run; Type: TABLE DATA; Schema: flow; Owner: -
--

COPY flow.run (id, institution, name, version, queue, key, parent, restarted_from, input, state, wake_at, awaits, lease, worker, claimed_at, takeovers, seen, signals, cancel_requested, undo_from, outcome, result, reason, detail, progress, started_by, started_at, ended_at) FROM stdin;
run_01m360dt60f6athcg617hjq4ak	ins_01m831s5cbft99zgecqxrtb4jm	sandbox.staged_exit	1	default	ecny/2026-09-23	\N	\N	{"pilot":"ecny","began_on":"2026-09-23"}	queued	2026-09-23 02:10:00+00	\N	0	\N	\N	0	0	0	f	\N	\N	\N	\N	\N	\N	per_01m831s5ebfhprnavwmytd25em	2026-09-23 02:10:00+00	\N
run_01m360dt60fnfrnbn7wsj3hb8v	ins_01m831s5cbft99zgecqxrtb4jm	sandbox.staged_exit	1	default	sales_clearing/2026-09-23	\N	\N	{"pilot":"sales_clearing","began_on":"2026-09-23"}	queued	2026-09-23 02:10:00+00	\N	0	\N	\N	0	0	0	f	\N	\N	\N	\N	\N	\N	per_01m831s5ebfhprnavwmytd25em	2026-09-23 02:10:00+00	\N
run_01m4f67080fdkvqdebjxy3em11	ins_01m831s5ncef3t2d1ph65svbrt	sandbox.watch_case	1	default	cpl_01m4f67080f0m9awa3tkzzbbkf	\N	\N	{"id":"cpl_01m4f67080f0m9awa3tkzzbbkf"}	queued	2026-10-09 02:00:00+00	\N	0	\N	\N	0	0	0	f	\N	\N	\N	\N	\N	\N	per_01m831s5nxf6pbdtwdd83tkt4h	2026-10-09 02:00:00+00	\N
run_01m5k7s280fs1r3vfb18vacban	ins_01m831s5ncef3t2d1ph65svbrt	sandbox.watch_case	1	default	cpl_01m5k7s280ewa92ydjvz109arz	\N	\N	{"id":"cpl_01m5k7s280ewa92ydjvz109arz"}	queued	2026-10-23 02:00:00+00	\N	0	\N	\N	0	0	0	f	\N	\N	\N	\N	\N	\N	per_01m831s5nxf6pbdtwdd83tkt4h	2026-10-23 02:00:00+00	\N
run_01m7vd6e00fhx9a17s8ym0nq0c	ins_01m831s5phf28a80kew7pg9y5y	sandbox.watch_case	1	default	cpl_01m7vd6e00fn0sz8p9jebwmmxg	\N	\N	{"id":"cpl_01m7vd6e00fn0sz8p9jebwmmxg"}	queued	2026-11-20 02:40:00+00	\N	0	\N	\N	0	0	0	f	\N	\N	\N	\N	\N	\N	per_01m831s5pkf0xt6n1b6k4f6tqm	2026-11-20 02:40:00+00	\N
run_01m38np2w0e12b0m6zfmk4q3wy	ins_01m831s5pre62byrqcv5gea162	sandbox.watch_case	1	default	inc_01m38np2w0eq4t233f2xx3jznz	\N	\N	{"id":"inc_01m38np2w0eq4t233f2xx3jznz"}	queued	2026-09-24 03:00:00+00	\N	0	\N	\N	0	0	0	f	\N	\N	\N	\N	\N	\N	per_01m831s5ptfk5822f5zmgsym1k	2026-09-24 03:00:00+00	\N
run_01m7vpxpy0ephvg3an0h9kpsx4	ins_01m831s5ncef3t2d1ph65svbrt	sandbox.watch_case	1	default	inc_01m7vpxpy0eaasb3cgqmd3t7ym	\N	\N	{"id":"inc_01m7vpxpy0eaasb3cgqmd3t7ym"}	queued	2026-11-20 05:30:00+00	\N	0	\N	\N	0	0	0	f	\N	\N	\N	\N	\N	\N	per_01m831s5nxf6pbdtwdd83tkt4h	2026-11-20 05:30:00+00	\N
\.


--
-- Data for Name: schedule; Type: TABLE DATA; Schema: flow; Owner: -
--

COPY flow.schedule (name, next_at, last_at, last_run, paused, trouble) FROM stdin;
\.


--
-- Data for Name: signal; Type: TABLE DATA; Schema: flow; Owner: -
--

COPY flow.signal (id, run, institution, name, key, payload, sent_by, sent_at, consumed_by) FROM stdin;
\.


--
-- Data for Name: step; Type: TABLE DATA; Schema: flow; Owner: -
--

COPY flow.step (run, institution, seq, name, kind, state, attempts, key, due, undo, result, error, begun_at, ended_at) FROM stdin;
\.


--
-- Data for Name: worker; Type: TABLE DATA; Schema: flow; Owner: -
--

COPY flow.worker (id, beat, place, started_at, offers) FROM stdin;
\.


--
-- Data for Name: migration; Type: TABLE DATA; Schema: heqi; Owner: -
--

COPY heqi.migration (version_num) FROM stdin;
heqi_0003
identity_0001
portal_0004
sandbox_0005
market_0001
evidence_0004
\.


--
-- Data for Name: participant; Type: TABLE DATA; Schema: heqi; Owner: -
--

COPY heqi.participant (subject, owner, institution) FROM stdin;
app_01keg5zve0e0nt018bgax6qb3n	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg5zve0e0nt018bgax6qb3n	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5k0epsam657naasn3dt
app_01keg6cnk0f3n8fk57csmqwbwe	ins_01m831s5pre62byrqcv5gea162	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg6cnk0f3n8fk57csmqwbwe	ins_01m831s5pre62byrqcv5gea162	ins_01m831s5k0epsam657naasn3dt
app_01keg6sfr0ff1agh35shky389v	ins_01m831s5p0e6c8x8gv21cgpv7n	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg6sfr0ff1agh35shky389v	ins_01m831s5p0e6c8x8gv21cgpv7n	ins_01m831s5k0epsam657naasn3dt
app_01keg769x0e4ya4bd7rbn0j3xe	ins_01m831s5phf28a80kew7pg9y5y	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg769x0e4ya4bd7rbn0j3xe	ins_01m831s5phf28a80kew7pg9y5y	ins_01m831s5k0epsam657naasn3dt
app_01keg7k420fs291303dfpp9e74	ins_01m831s5q0fb5t6rrk3kz96bba	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg7k420fs291303dfpp9e74	ins_01m831s5q0fb5t6rrk3kz96bba	ins_01m831s5k0epsam657naasn3dt
app_01keg7zy70fm8tzczzkft4csfw	ins_01m831s5pcf9qbx70g5xqkbwjc	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg7zy70fm8tzczzkft4csfw	ins_01m831s5pcf9qbx70g5xqkbwjc	ins_01m831s5k0epsam657naasn3dt
app_01keg8crc0f528cv88bgq34w9v	ins_01m831s5pnehjs78vrtwthvskh	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg8crc0f528cv88bgq34w9v	ins_01m831s5pnehjs78vrtwthvskh	ins_01m831s5k0epsam657naasn3dt
app_01keg8sjh0eh2aa7y5g13vbnfh	ins_01m831s5pwegyr21nhhyeb4r2h	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg8sjh0eh2aa7y5g13vbnfh	ins_01m831s5pwegyr21nhhyeb4r2h	ins_01m831s5k0epsam657naasn3dt
app_01keg96cp0f5yvmnz3d3035eag	ins_01m831s5q3ef3bjv38kb7jykge	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg96cp0f5yvmnz3d3035eag	ins_01m831s5q3ef3bjv38kb7jykge	ins_01m831s5k0epsam657naasn3dt
obj_01m7veb1w0em5ap1nse9xpcnp9	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5q3ef3bjv38kb7jykge
obj_01m7veb1w0em5ap1nse9xpcnp9	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg9k6v0e1ws7k0z819w06xh	ins_01m831s5pwegyr21nhhyeb4r2h	ins_01m831s5cbft99zgecqxrtb4jm
app_01keg9k6v0e1ws7k0z819w06xh	ins_01m831s5pwegyr21nhhyeb4r2h	ins_01m831s5k0epsam657naasn3dt
obj_01m7veb1w0ejfrctnkjpwyktbq	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5pwegyr21nhhyeb4r2h
obj_01m7veb1w0ejfrctnkjpwyktbq	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5cbft99zgecqxrtb4jm
app_01kega0100fsfb1535xztaw741	ins_01m831s5phf28a80kew7pg9y5y	ins_01m831s5cbft99zgecqxrtb4jm
app_01kega0100fsfb1535xztaw741	ins_01m831s5phf28a80kew7pg9y5y	ins_01m831s5k0epsam657naasn3dt
app_01kegacv50ecgvdtqjhr7f0bvj	ins_01m831s5q0fb5t6rrk3kz96bba	ins_01m831s5cbft99zgecqxrtb4jm
app_01kegacv50ecgvdtqjhr7f0bvj	ins_01m831s5q0fb5t6rrk3kz96bba	ins_01m831s5k0epsam657naasn3dt
app_01kegasna0e2hvv5phtnafkqpe	ins_01m831s5pnehjs78vrtwthvskh	ins_01m831s5cbft99zgecqxrtb4jm
app_01kegasna0e2hvv5phtnafkqpe	ins_01m831s5pnehjs78vrtwthvskh	ins_01m831s5k0epsam657naasn3dt
app_01kegb6ff0ecg8w5cdnr9p6tcf	ins_01m831s5pcf9qbx70g5xqkbwjc	ins_01m831s5cbft99zgecqxrtb4jm
app_01kegb6ff0ecg8w5cdnr9p6tcf	ins_01m831s5pcf9qbx70g5xqkbwjc	ins_01m831s5k0epsam657naasn3dt
app_01kegbk9m0fgtbttmd0q5xrt8n	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5cbft99zgecqxrtb4jm
app_01kegbk9m0fgtbttmd0q5xrt8n	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5k0epsam657naasn3dt
app_01kegc03s0er2sffz7qxvm1xr6	ins_01m831s5q6fehb48rh1ajhahwe	ins_01m831s5cbft99zgecqxrtb4jm
app_01kegc03s0er2sffz7qxvm1xr6	ins_01m831s5q6fehb48rh1ajhahwe	ins_01m831s5k0epsam657naasn3dt
cpl_01m4f67080f0m9awa3tkzzbbkf	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5cbft99zgecqxrtb4jm
cpl_01m5k7s280ewa92ydjvz109arz	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5cbft99zgecqxrtb4jm
cpl_01m7vd6e00fn0sz8p9jebwmmxg	ins_01m831s5phf28a80kew7pg9y5y	ins_01m831s5cbft99zgecqxrtb4jm
inc_01m38np2w0eq4t233f2xx3jznz	ins_01m831s5pre62byrqcv5gea162	ins_01m831s5cbft99zgecqxrtb4jm
inc_01m7vpxpy0eaasb3cgqmd3t7ym	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5cbft99zgecqxrtb4jm
\.


--
-- Data for Name: account; Type: TABLE DATA; Schema: identity; Owner: -
--

COPY identity.account (person, login, state, demo, password_hash, password_changed_at, totp_sealed, totp_confirmed_at, totp_step, created_at) FROM stdin;
\.


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: identity; Owner: -
--

COPY identity.attempt (counter, failures, last_at, blocked_until) FROM stdin;
\.


--
-- Data for Name: flow; Type: TABLE DATA; Schema: identity; Owner: -
--

COPY identity.flow (state_hash, visit_hash, provider, nonce, verifier, next, person, invitation, expires_at) FROM stdin;
\.


--
-- Data for Name: invitation; Type: TABLE DATA; Schema: identity; Owner: -
--

COPY identity.invitation (code_hash, person, purpose, created_at, expires_at, used_at) FROM stdin;
\.


--
-- Data for Name: provider_link; Type: TABLE DATA; Schema: identity; Owner: -
--

COPY identity.provider_link (issuer, subject, person, linked_at) FROM stdin;
\.


--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: identity; Owner: -
--

COPY identity.recovery_code (person, code_hash, used_at) FROM stdin;
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: identity; Owner: -
--

COPY identity.session (id, token_hash, person, second_factor, created_at, seen_at, idle, expires_at, browser, address, revoked_at) FROM stdin;
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: identity; Owner: -
--

COPY identity.token (id, secret_hash, person, name, scopes, created_at, expires_at, used_on, revoked_at) FROM stdin;
\.


--
-- Data for Name: calendar_override; Type: TABLE DATA; Schema: market; Owner: -
--

COPY market.calendar_override (id, calendar, day, open, reason, source, entered_by, entered_at) FROM stdin;
\.


--
-- Data for Name: calendar_year; Type: TABLE DATA; Schema: market; Owner: -
--

COPY market.calendar_year (calendar, year, source, entered_by, entered_at) FROM stdin;
\.


--
-- Data for Name: admission; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.admission (pilot, state, consent_needed, whitelist, cap_users, cap_amount_fen, cap_products, valid_from, valid_until, killed_at, killed_by, killed_hands, kill_reason) FROM stdin;
sandbox	trial	f	f	\N	\N	\N	\N	\N	\N	\N	{}	\N
ecny	exited	t	t	\N	\N	\N	\N	\N	\N	\N	{}	\N
research	trial	t	t	\N	\N	\N	\N	\N	\N	\N	{}	\N
sales_clearing	stopping	t	t	\N	\N	\N	\N	\N	\N	\N	{}	\N
investor_services	trial	t	t	\N	\N	\N	\N	\N	\N	\N	{}	\N
fund_shares	trial	t	t	200	80000000000	\N	\N	\N	\N	\N	{}	\N
margin_watch	trial	t	t	300	\N	\N	\N	\N	\N	\N	{}	\N
bond_valuation	trial	t	t	\N	\N	\N	\N	\N	\N	\N	{}	\N
client_trail	trial	t	t	\N	\N	\N	\N	\N	2026-11-20 04:50:00+00	per_01m831s5ebfhprnavwmytd25em	{ind_01m831s5ebemvaetx6w70hwjrz}	接口返回他人数据一例，排查期间停止新业务
\.


--
-- Data for Name: admission_step; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.admission_step (pilot, number, action, reason, actor, actor_name_zh, actor_name_en, at, before, after) FROM stdin;
ecny	1	parties.admit_pilot	公示期满，无未办结异议，同意入箱试点。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "ecny", "state": "closed", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": false}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "ecny", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5ncef3t2d1ph65svbrt"], "consent_needed": true}
ecny	2	parties.exclude_institution	试点一年运行平稳，转为常态化业务，先停止以试点名义办理的新业务。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-09-23 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "ecny", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5ncef3t2d1ph65svbrt"], "consent_needed": true}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "ecny", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": true}
ecny	3	parties.begin_exit	试点一年运行平稳，转为常态化业务，先停止以试点名义办理的新业务。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-09-23 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "ecny", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": true}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "ecny", "state": "stopping", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": true}
ecny	4	parties.close	验收：订单、对账、投诉与应急演练档案齐全，移交清单双方已确认。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-11-19 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "ecny", "state": "stopping", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": true}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "ecny", "state": "exited", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": true}
fund_shares	1	parties.admit_pilot	公示期满，无未办结异议，同意入箱试点。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "fund_shares", "state": "closed", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": false}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "fund_shares", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5pre62byrqcv5gea162"], "consent_needed": true}
margin_watch	1	parties.admit_pilot	公示期满，无未办结异议，同意入箱试点。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "margin_watch", "state": "closed", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": false}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "margin_watch", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5p0e6c8x8gv21cgpv7n"], "consent_needed": true}
research	1	parties.admit_pilot	公示期满，无未办结异议，同意入箱试点。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "research", "state": "closed", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": false}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "research", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5phf28a80kew7pg9y5y"], "consent_needed": true}
bond_valuation	1	parties.admit_pilot	公示期满，无未办结异议，同意入箱试点。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "bond_valuation", "state": "closed", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": false}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "bond_valuation", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5q0fb5t6rrk3kz96bba"], "consent_needed": true}
client_trail	1	parties.admit_pilot	公示期满，无未办结异议，同意入箱试点。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "client_trail", "state": "closed", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": false}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "client_trail", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5pcf9qbx70g5xqkbwjc"], "consent_needed": true}
sales_clearing	1	parties.admit_pilot	公示期满，无未办结异议，同意入箱试点。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "sales_clearing", "state": "closed", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": false}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "sales_clearing", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5pnehjs78vrtwthvskh"], "consent_needed": true}
sales_clearing	2	parties.exclude_institution	牵头机构清算系统整体迁移，申请提前退出。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-09-23 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "sales_clearing", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5pnehjs78vrtwthvskh"], "consent_needed": true}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "sales_clearing", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": true}
sales_clearing	3	parties.begin_exit	牵头机构清算系统整体迁移，申请提前退出。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-09-23 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "sales_clearing", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": true}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "sales_clearing", "state": "stopping", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": true}
investor_services	1	parties.admit_pilot	公示期满，无未办结异议，同意入箱试点。	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "investor_services", "state": "closed", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": [], "consent_needed": false}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "investor_services", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5pwegyr21nhhyeb4r2h"], "consent_needed": true}
fund_shares	2	parties.set_caps	按风险补偿额度设定首期上限	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-06-26 01:45:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "fund_shares", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5pre62byrqcv5gea162"], "consent_needed": true}	{"caps": {"users": 200, "products": null, "amount_fen": 80000000000, "valid_from": null, "valid_until": null}, "pilot": "fund_shares", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5pre62byrqcv5gea162"], "consent_needed": true}
margin_watch	2	parties.set_caps	按风险补偿额度设定首期上限	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-06-26 01:45:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "margin_watch", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5p0e6c8x8gv21cgpv7n"], "consent_needed": true}	{"caps": {"users": 300, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "margin_watch", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5p0e6c8x8gv21cgpv7n"], "consent_needed": true}
bond_valuation	2	parties.kill	日终对账出现不平，先行停止新业务	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-10-14 02:35:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "bond_valuation", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5q0fb5t6rrk3kz96bba"], "consent_needed": true}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "bond_valuation", "state": "trial", "killed_at": "2026-10-14T10:35:00+08:00", "killed_by": "per_01m831s5ebfhprnavwmytd25em", "whitelist": true, "kill_reason": "日终对账出现不平，先行停止新业务", "institutions": ["ins_01m831s5q0fb5t6rrk3kz96bba"], "consent_needed": true}
bond_valuation	3	parties.revive	复核账目与补丁记录，同意恢复	per_01m831s5g7ewwbdfsktj7kv5fs	颜若水	Yan Ruoshui	2026-10-15 03:00:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "bond_valuation", "state": "trial", "killed_at": "2026-10-14T02:35:00Z", "killed_by": "per_01m831s5ebfhprnavwmytd25em", "whitelist": true, "kill_reason": "日终对账出现不平，先行停止新业务", "institutions": ["ins_01m831s5q0fb5t6rrk3kz96bba"], "consent_needed": true}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "bond_valuation", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5q0fb5t6rrk3kz96bba"], "consent_needed": true}
client_trail	2	parties.kill	接口返回他人数据一例，排查期间停止新业务	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-11-20 04:50:00+00	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "client_trail", "state": "trial", "killed_at": null, "killed_by": null, "whitelist": true, "kill_reason": null, "institutions": ["ins_01m831s5pcf9qbx70g5xqkbwjc"], "consent_needed": true}	{"caps": {"users": null, "products": null, "amount_fen": null, "valid_from": null, "valid_until": null}, "pilot": "client_trail", "state": "trial", "killed_at": "2026-11-20T12:50:00+08:00", "killed_by": "per_01m831s5ebfhprnavwmytd25em", "whitelist": true, "kill_reason": "接口返回他人数据一例，排查期间停止新业务", "institutions": ["ins_01m831s5pcf9qbx70g5xqkbwjc"], "consent_needed": true}
\.


--
-- Data for Name: admitted; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.admitted (pilot, institution, since) FROM stdin;
fund_shares	ins_01m831s5pre62byrqcv5gea162	2026-05-15 02:10:00+00
margin_watch	ins_01m831s5p0e6c8x8gv21cgpv7n	2026-05-15 02:10:00+00
research	ins_01m831s5phf28a80kew7pg9y5y	2026-05-15 02:10:00+00
bond_valuation	ins_01m831s5q0fb5t6rrk3kz96bba	2026-05-15 02:10:00+00
client_trail	ins_01m831s5pcf9qbx70g5xqkbwjc	2026-05-15 02:10:00+00
investor_services	ins_01m831s5pwegyr21nhhyeb4r2h	2026-05-15 02:10:00+00
\.


--
-- Data for Name: approval; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.approval (id, institution, kind, subject, payload, payload_sha256, amount_fen, checkers_needed, tier_source, checker_role, checker_institution, maker, maker_name_zh, maker_name_en, hands, reason, proposed_at, expires_at, state, closed_at) FROM stdin;
apr_01m4ymka80fm08tjp0j7bwv7r0	ins_01m831s5cbft99zgecqxrtb4jm	parties.revive	bond_valuation	\\x7b226b696c6c5f726561736f6e223a22e697a5e7bb88e5afb9e8b4a6e587bae78eb0e4b88de5b9b3efbc8ce58588e8a18ce5819ce6ada2e696b0e4b89ae58aa1222c226b696c6c65645f6174223a22323032362d31302d31345430323a33353a30302b30303a3030222c2270696c6f74223a22626f6e645f76616c756174696f6e222c22726561736f6e223a22e5b7aee5bc82e5b7b2e5ae9ae4bd8de4b8bae68aa5e69687e9878de5a48defbc8ce8a1a5e4b881e4b88ae7babfe5b9b6e5a48de6a0b8e4b889e697a5e8b4a6e79baee697a0e8afaf227d	d63aa09275fcd3b2e3c0e1499e94835e5705370613106acb2bd4105c0d07d9b4	\N	1		sandbox.working_group	ins_01m831s5cbft99zgecqxrtb4jm	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	{ind_01m831s5ebemvaetx6w70hwjrz}	差异已定位为报文重复，补丁上线并复核三日账目无误	2026-10-15 02:00:00+00	2026-10-22 02:00:00+00	approved	2026-10-15 03:00:00+00
apr_01m7vvg6e0fvyvhtcf25hv7y75	ins_01m831s5cbft99zgecqxrtb4jm	parties.revive	client_trail	\\x7b226b696c6c5f726561736f6e223a22e68ea5e58fa3e8bf94e59b9ee4bb96e4babae695b0e68daee4b880e4be8befbc8ce68e92e69fa5e69c9fe997b4e5819ce6ada2e696b0e4b89ae58aa1222c226b696c6c65645f6174223a22323032362d31312d32305430343a35303a30302b30303a3030222c2270696c6f74223a22636c69656e745f747261696c222c22726561736f6e223a22e5b7b2e5ae9ae4bd8de5b9b6e4bfaee5a48de7bc93e5ad98e994aee7bcbae999b7efbc8ce6b897e9808fe6b58be8af95e5a48de6b58be9809ae8bf87227d	5803087c6b448389432224de20c7fb9fcc019d64b0c7af3fd249f6b95ecad75a	\N	1		sandbox.working_group	ins_01m831s5cbft99zgecqxrtb4jm	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	{ind_01m831s5ebemvaetx6w70hwjrz}	已定位并修复缓存键缺陷，渗透测试复测通过	2026-11-20 06:50:00+00	2026-11-27 06:50:00+00	open	\N
\.


--
-- Data for Name: consent; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.consent (id, institution, pilot, client, statement_sha256, given_at, withdrawn_at) FROM stdin;
\.


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.delegation (id, institution, lender, deputy, roles, valid_from, valid_until, reason, created_at, revoked_at) FROM stdin;
\.


--
-- Data for Name: institution; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.institution (id, name_zh, name_en, kind, uscc, lei, status, created_at) FROM stdin;
house	平台运营方	Operator of the platform	operator	\N	\N	active	2026-11-23 01:54:25.721788+00
ins_01m831s5cbft99zgecqxrtb4jm	试点工作组	Working group of the pilots	working_group	\N	\N	active	2026-11-23 01:54:26.316027+00
ins_01m831s5k0epsam657naasn3dt	明镜评估	Mingjing Assessment	other	\N	\N	active	2026-11-23 01:54:26.52807+00
ins_01m831s5ncef3t2d1ph65svbrt	甲子证券	Jiazi Securities	broker	\N	\N	active	2026-11-23 01:54:26.604078+00
ins_01m831s5p0e6c8x8gv21cgpv7n	白鹭证券	Bailu Securities	broker	\N	\N	active	2026-11-23 01:54:26.624533+00
ins_01m831s5pcf9qbx70g5xqkbwjc	海棠证券	Haitang Securities	broker	\N	\N	active	2026-11-23 01:54:26.636396+00
ins_01m831s5phf28a80kew7pg9y5y	青松基金	Qingsong Fund	fund_manager	\N	\N	active	2026-11-23 01:54:26.641029+00
ins_01m831s5pnehjs78vrtwthvskh	云杉资管	Yunshan Asset Management	fund_manager	\N	\N	active	2026-11-23 01:54:26.645082+00
ins_01m831s5pre62byrqcv5gea162	北辰股权交易中心	Beichen Equity Exchange	registry	\N	\N	active	2026-11-23 01:54:26.648925+00
ins_01m831s5pwegyr21nhhyeb4r2h	长安登记结算	Chang'an Registry	registry	\N	\N	active	2026-11-23 01:54:26.652575+00
ins_01m831s5q0fb5t6rrk3kz96bba	中衡报价	Zhongheng Quotation	other	\N	\N	active	2026-11-23 01:54:26.656367+00
ins_01m831s5q3ef3bjv38kb7jykge	玉衡评级	Yuheng Rating	rating_firm	\N	\N	active	2026-11-23 01:54:26.659837+00
ins_01m831s5q6fehb48rh1ajhahwe	观澜数据	Guanlan Data	technology_firm	\N	\N	active	2026-11-23 01:54:26.662944+00
\.


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.mandate (id, institution, person, department, roles, valid_from, valid_until, granted_by, granted_at, revoked_at) FROM stdin;
man_01m831s5evfad8rbwezxjdzn5k	ins_01m831s5cbft99zgecqxrtb4jm	per_01m831s5ebfhprnavwmytd25em		{admin,sandbox.working_group}	2026-11-23	\N	local	2026-11-23 01:54:26.395664+00	\N
man_01m831s5gkexzrhfwsvrj5x4ny	ins_01m831s5cbft99zgecqxrtb4jm	per_01m831s5g7ewwbdfsktj7kv5fs		{admin,sandbox.working_group}	2026-11-23	\N	local	2026-11-23 01:54:26.451347+00	\N
man_01m831s5jbev7tmk4rgmk61dvz	ins_01m831s5cbft99zgecqxrtb4jm	per_01m831s5hqfz1s8yfbyrt65gz4		{admin,sandbox.expert}	2026-11-23	\N	local	2026-11-23 01:54:26.507376+00	\N
man_01m831s5mvejctwk9wagzbwv6c	ins_01m831s5k0epsam657naasn3dt	per_01m831s5mbf1vbs2sjs514f5w9		{admin,sandbox.assessor}	2026-11-23	\N	local	2026-11-23 01:54:26.587347+00	\N
man_01m831s5nyf60vyk54fnjhf8f3	ins_01m831s5ncef3t2d1ph65svbrt	per_01m831s5nxf6pbdtwdd83tkt4h		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.622657+00	\N
man_01m831s5p4ed9bjvkrbjk4apmf	ins_01m831s5p0e6c8x8gv21cgpv7n	per_01m831s5p3e14rtv7s2d2qt5xj		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.628322+00	\N
man_01m831s5pffn6bwr68wzgm0kbs	ins_01m831s5pcf9qbx70g5xqkbwjc	per_01m831s5pfehhs9my5rx67rfe6		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.639827+00	\N
man_01m831s5pkerwrd3nvgm016cbw	ins_01m831s5phf28a80kew7pg9y5y	per_01m831s5pkf0xt6n1b6k4f6tqm		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.643908+00	\N
man_01m831s5pqen3rswxc2km814j0	ins_01m831s5pnehjs78vrtwthvskh	per_01m831s5ppedtsfbf4f8597dxt		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.64777+00	\N
man_01m831s5pve21t5azvjtmp98k4	ins_01m831s5pre62byrqcv5gea162	per_01m831s5ptfk5822f5zmgsym1k		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.65148+00	\N
man_01m831s5pze87r52erqk70e8wp	ins_01m831s5pwegyr21nhhyeb4r2h	per_01m831s5pyep59dfz7carz4pyx		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.655117+00	\N
man_01m831s5q2f1bs3b3zj6s7wa3x	ins_01m831s5q0fb5t6rrk3kz96bba	per_01m831s5q2e82941a64ym5jxne		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.658598+00	\N
man_01m831s5q5e86vcwrz4hsn46ct	ins_01m831s5q3ef3bjv38kb7jykge	per_01m831s5q5ee7a4gsmas6bqnzn		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.661964+00	\N
man_01m831s5q9edv88hb5qypd6bmp	ins_01m831s5q6fehb48rh1ajhahwe	per_01m831s5q8feetptxyekn1d618		{admin,sandbox.applicant}	2026-11-23	\N	local	2026-11-23 01:54:26.66517+00	\N
\.


--
-- Data for Name: notice; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.notice (id, institution, person, subject_zh, subject_en, body_zh, body_en, link, created_at) FROM stdin;
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.person (id, institution, name_zh, name_en, individual, resident_id_lookup, resident_id_sealed, resident_id_masked, joined_at, left_at) FROM stdin;
per_01m831s5ebfhprnavwmytd25em	ins_01m831s5cbft99zgecqxrtb4jm	沈望之	Shen Wangzhi	ind_01m831s5ebemvaetx6w70hwjrz	\N	\N	\N	2026-11-23 01:54:26.379418+00	\N
per_01m831s5g7ewwbdfsktj7kv5fs	ins_01m831s5cbft99zgecqxrtb4jm	颜若水	Yan Ruoshui	ind_01m831s5g7f2nbv3sg1g11gynk	\N	\N	\N	2026-11-23 01:54:26.439363+00	\N
per_01m831s5hqfz1s8yfbyrt65gz4	ins_01m831s5cbft99zgecqxrtb4jm	程砚舟	Cheng Yanzhou	ind_01m831s5hqe55rn0fzvdwt2p8p	\N	\N	\N	2026-11-23 01:54:26.4874+00	\N
per_01m831s5mbf1vbs2sjs514f5w9	ins_01m831s5k0epsam657naasn3dt	陆知微	Lu Zhiwei	ind_01m831s5mbenm9hwvmtat0raxa	\N	\N	\N	2026-11-23 01:54:26.571395+00	\N
per_01m831s5nxf6pbdtwdd83tkt4h	ins_01m831s5ncef3t2d1ph65svbrt	顾清和	Gu Qinghe	ind_01m831s5nxej4rk7vt555wgsfj	\N	\N	\N	2026-11-23 01:54:26.621867+00	\N
per_01m831s5p3e14rtv7s2d2qt5xj	ins_01m831s5p0e6c8x8gv21cgpv7n	宋听澜	Song Tinglan	ind_01m831s5p3ff2skm7z5778t62y	\N	\N	\N	2026-11-23 01:54:26.627385+00	\N
per_01m831s5pfehhs9my5rx67rfe6	ins_01m831s5pcf9qbx70g5xqkbwjc	温如言	Wen Ruyan	ind_01m831s5pff4gs6mbqab17ea87	\N	\N	\N	2026-11-23 01:54:26.63916+00	\N
per_01m831s5pkf0xt6n1b6k4f6tqm	ins_01m831s5phf28a80kew7pg9y5y	苏念安	Su Nian'an	ind_01m831s5pkehqtw9tgfxdvcej1	\N	\N	\N	2026-11-23 01:54:26.643287+00	\N
per_01m831s5ppedtsfbf4f8597dxt	ins_01m831s5pnehjs78vrtwthvskh	叶知遥	Ye Zhiyao	ind_01m831s5pqfg6a8zkqjgafdnx0	\N	\N	\N	2026-11-23 01:54:26.647019+00	\N
per_01m831s5ptfk5822f5zmgsym1k	ins_01m831s5pre62byrqcv5gea162	周未央	Zhou Weiyang	ind_01m831s5ptetysp6rberrn2492	\N	\N	\N	2026-11-23 01:54:26.650802+00	\N
per_01m831s5pyep59dfz7carz4pyx	ins_01m831s5pwegyr21nhhyeb4r2h	裴远山	Pei Yuanshan	ind_01m831s5pyfn8v66jkg6egdytm	\N	\N	\N	2026-11-23 01:54:26.654477+00	\N
per_01m831s5q2e82941a64ym5jxne	ins_01m831s5q0fb5t6rrk3kz96bba	秦明远	Qin Mingyuan	ind_01m831s5q2fgk8bqgmyhnxfdwa	\N	\N	\N	2026-11-23 01:54:26.658133+00	\N
per_01m831s5q5ee7a4gsmas6bqnzn	ins_01m831s5q3ef3bjv38kb7jykge	方以宁	Fang Yining	ind_01m831s5q5ffj9qs0ejmtrw8mj	\N	\N	\N	2026-11-23 01:54:26.661495+00	\N
per_01m831s5q8feetptxyekn1d618	ins_01m831s5q6fehb48rh1ajhahwe	罗清越	Luo Qingyue	ind_01m831s5q8e9nv3ky2eby3d9b1	\N	\N	\N	2026-11-23 01:54:26.664702+00	\N
\.


--
-- Data for Name: tier_table; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.tier_table (id, institution, kind, valid_from, tiers, source, set_by, set_at) FROM stdin;
\.


--
-- Data for Name: usage; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.usage (pilot, institution, subject, client, amount_fen, product, action, at) FROM stdin;
sandbox	ins_01m831s5ncef3t2d1ph65svbrt	use_01keg5zve0ef8b7kxgdrrkfvhb	per_01m831s5nxf6pbdtwdd83tkt4h	0	\N	sandbox.apply	2026-01-09 01:30:00+00
sandbox	ins_01m831s5pre62byrqcv5gea162	use_01keg6cnk0fkra017n6mfad2zz	per_01m831s5ptfk5822f5zmgsym1k	0	\N	sandbox.apply	2026-01-09 01:37:00+00
sandbox	ins_01m831s5p0e6c8x8gv21cgpv7n	use_01keg6sfr0fdjsa416pfmw4c9t	per_01m831s5p3e14rtv7s2d2qt5xj	0	\N	sandbox.apply	2026-01-09 01:44:00+00
sandbox	ins_01m831s5phf28a80kew7pg9y5y	use_01keg769x0ftgrdeaj5n1tnd9r	per_01m831s5pkf0xt6n1b6k4f6tqm	0	\N	sandbox.apply	2026-01-09 01:51:00+00
sandbox	ins_01m831s5q0fb5t6rrk3kz96bba	use_01keg7k420ebavdjp6ae70kbdm	per_01m831s5q2e82941a64ym5jxne	0	\N	sandbox.apply	2026-01-09 01:58:00+00
sandbox	ins_01m831s5pcf9qbx70g5xqkbwjc	use_01keg7zy70ejvbagqf39897ab1	per_01m831s5pfehhs9my5rx67rfe6	0	\N	sandbox.apply	2026-01-09 02:05:00+00
sandbox	ins_01m831s5pnehjs78vrtwthvskh	use_01keg8crc0e2ca5dwwtx4mmn9b	per_01m831s5ppedtsfbf4f8597dxt	0	\N	sandbox.apply	2026-01-09 02:12:00+00
sandbox	ins_01m831s5pwegyr21nhhyeb4r2h	use_01keg8sjh0f46vqq88x4dj1ze7	per_01m831s5pyep59dfz7carz4pyx	0	\N	sandbox.apply	2026-01-09 02:19:00+00
sandbox	ins_01m831s5q3ef3bjv38kb7jykge	use_01keg96cp0eeb971rdj2b9vzf1	per_01m831s5q5ee7a4gsmas6bqnzn	0	\N	sandbox.apply	2026-01-09 02:26:00+00
sandbox	ins_01m831s5pwegyr21nhhyeb4r2h	use_01keg9k6v0emk8axq9k0fmnzjt	per_01m831s5pyep59dfz7carz4pyx	0	\N	sandbox.apply	2026-01-09 02:33:00+00
sandbox	ins_01m831s5phf28a80kew7pg9y5y	use_01kega0100ek99nak8gpfysndg	per_01m831s5pkf0xt6n1b6k4f6tqm	0	\N	sandbox.apply	2026-01-09 02:40:00+00
sandbox	ins_01m831s5q0fb5t6rrk3kz96bba	use_01kegacv50fqvbc6vvxwm7swmy	per_01m831s5q2e82941a64ym5jxne	0	\N	sandbox.apply	2026-01-09 02:47:00+00
sandbox	ins_01m831s5pnehjs78vrtwthvskh	use_01kegasna0e7qavr1b6v6q99gf	per_01m831s5ppedtsfbf4f8597dxt	0	\N	sandbox.apply	2026-01-09 02:54:00+00
sandbox	ins_01m831s5pcf9qbx70g5xqkbwjc	use_01kegb6ff0et5tx5acd7xt4gqv	per_01m831s5pfehhs9my5rx67rfe6	0	\N	sandbox.apply	2026-01-09 03:01:00+00
sandbox	ins_01m831s5ncef3t2d1ph65svbrt	use_01kegbk9m0ftrb6zek8ex8mc5p	per_01m831s5nxf6pbdtwdd83tkt4h	0	\N	sandbox.apply	2026-01-09 03:08:00+00
sandbox	ins_01m831s5q6fehb48rh1ajhahwe	use_01kegc03s0fx4btq1sca8ct7z3	per_01m831s5q8feetptxyekn1d618	0	\N	sandbox.apply	2026-01-09 03:15:00+00
sandbox	ins_01m831s5q3ef3bjv38kb7jykge	use_01m7vfkay0f10r6s1sefqtmer8	per_01m831s5q5ee7a4gsmas6bqnzn	0	\N	sandbox.apply	2026-11-20 03:22:00+00
\.


--
-- Data for Name: usage_total; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.usage_total (pilot, users, amount_fen) FROM stdin;
sandbox	0	0
ecny	0	0
research	0	0
bond_valuation	0	0
client_trail	0	0
sales_clearing	0	0
investor_services	0	0
fund_shares	0	0
margin_watch	0	0
\.


--
-- Data for Name: vote; Type: TABLE DATA; Schema: parties; Owner: -
--

COPY parties.vote (approval, number, institution, checker, checker_name_zh, checker_name_en, checker_institution, hands, verdict, reason, payload_sha256, at) FROM stdin;
apr_01m4ymka80fm08tjp0j7bwv7r0	1	ins_01m831s5cbft99zgecqxrtb4jm	per_01m831s5g7ewwbdfsktj7kv5fs	颜若水	Yan Ruoshui	ins_01m831s5cbft99zgecqxrtb4jm	{ind_01m831s5g7f2nbv3sg1g11gynk}	approve	复核账目与补丁记录，同意恢复	d63aa09275fcd3b2e3c0e1499e94835e5705370613106acb2bd4105c0d07d9b4	2026-10-15 03:00:00+00
\.


--
-- Data for Name: answer; Type: TABLE DATA; Schema: portal; Owner: -
--

COPY portal.answer (institution, person, key, fingerprint, sealed, kept_at, expires_at) FROM stdin;
\.


--
-- Data for Name: mail_address; Type: TABLE DATA; Schema: portal; Owner: -
--

COPY portal.mail_address (person, institution, address, language, changed_at) FROM stdin;
\.


--
-- Data for Name: webhook_delivery; Type: TABLE DATA; Schema: portal; Owner: -
--

COPY portal.webhook_delivery (id, institution, message_id, subscription_id, attempt, at, status, error, duration_ms, excerpt) FROM stdin;
\.


--
-- Data for Name: webhook_message; Type: TABLE DATA; Schema: portal; Owner: -
--

COPY portal.webhook_message (id, institution, subscription_id, event, body, created_at, state, run, rounds, ended_at) FROM stdin;
\.


--
-- Data for Name: webhook_subscription; Type: TABLE DATA; Schema: portal; Owner: -
--

COPY portal.webhook_subscription (id, institution, url, events, enabled, secret, former_secret, former_until, created_by, created_at, version, stopped_because) FROM stdin;
\.


--
-- Data for Name: application; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.application (id, batch_id, title_zh, title_en, lead, joint, scenario_provider, licence, innovation, users, risk_compensation, contingency_plan, exit_plan, technologies, state, notice_ends, exit_cause, created_at, moved_at, version, institution, pilot) FROM stdin;
app_01keg5zve0e0nt018bgax6qb3n	bat_01ke8espe0fa7t6g6p716gtmtc	基于数字人民币的理财产品购买与资金结算试点	Buying wealth products with e-CNY	甲子证券	{朝阳门银行}	甲子证券	securities	把数字人民币钱包接入第三方存管体系，支付即结算，非交易时段可预约下单，赎回与取现较现有流程提前约一天。	已开立二类及以上数字人民币钱包的个人客户，首期不超过五千人。	设立专项补偿金，系统原因造成的客户损失由牵头机构先行赔付。	钱包通道中断时自动切回银行卡渠道；状态不明的支付先查询、后处理，不重复扣款。	停止新绑定与新下单，存量份额按原路径赎回，资金退回同名钱包，档案移交工作组。	{digital_currency,cloud}	closed	2026-05-08	graduated	2026-01-09 01:30:00+00	2026-11-19 02:10:00+00	10	ins_01m831s5ncef3t2d1ph65svbrt	ecny
app_01keg6cnk0f3n8fk57csmqwbwe	bat_01ke8espe0fa7t6g6p716gtmtc	私募基金份额登记与转让平台	A platform to register and transfer private-fund shares	北辰股权交易中心	{云杉资管,九章链科技}	北辰股权交易中心	regional_market	份额登记、转让、质押在同一账本办理，券款同时交收，合伙协议中的限制由系统逐条核验。	合格机构投资者、基金管理人与质权银行；自然人暂不参与。	交收违约由保证金与风险准备金依次承担。	账本与登记册不一致时暂停受理，按登记册回滚并公告。	停止新挂牌，已成交的完成交收，登记册整体移交接管机构。	{blockchain,cloud_native}	trial	2026-05-08	\N	2026-01-09 01:37:00+00	2026-05-15 02:10:00+00	6	ins_01m831s5pre62byrqcv5gea162	fund_shares
app_01keg6sfr0ff1agh35shky389v	bat_01ke8espe0fa7t6g6p716gtmtc	单一账户场外配资异常行为监测	Finding off-exchange leverage in one account's behaviour	白鹭证券	{甲子证券}	白鹭证券	securities	由资金、持仓、终端与委托行为识别单一账户形态的场外配资，逐条给出理由，多家券商联合建模而数据不出门。	券商合规与营业部核查人员。	误判影响客户交易的，由牵头机构按规程复核并补偿。	模型指标越界自动停用，退回规则筛查。	停止新预警，在办案件办结，模型与标注数据封存。	{ai,federated_learning,big_data}	trial	2026-05-08	\N	2026-01-09 01:44:00+00	2026-05-15 02:10:00+00	6	ins_01m831s5p0e6c8x8gv21cgpv7n	margin_watch
app_01keg769x0e4ya4bd7rbn0j3xe	bat_01ke8espe0fa7t6g6p716gtmtc	投研服务机构间流转平台	Research services flowing between institutions	青松基金	{白鹭证券,甲子证券}	青松基金	fund	研究报告一次提交、各家可用，评价与积分自动形成服务台账。	券商研究与销售、基金公司投研与合规人员。	不涉及投资者资金；信息泄露按协议赔付。	发布通道中断时按时间戳补发，保证各家同时可见。	停止新报告入库，存量报告按保存期封存，评价数据退还各机构。	{cloud,big_data}	trial	2026-05-08	\N	2026-01-09 01:51:00+00	2026-05-15 02:10:00+00	6	ins_01m831s5phf28a80kew7pg9y5y	research
app_01keg7k420fs291303dfpp9e74	bat_01ke8espe0fa7t6g6p716gtmtc	债券估值多方安全汇聚	Bond valuation from quotes pooled in secret	中衡报价	{青松基金,云杉资管,朝阳门银行}	中衡报价	infrastructure	报价在密文下汇聚，参与者互不可见，输出曲线、估值与离散程度。	银行间与交易所债券投资机构。	估值仅供参考，差错更正与公告规程见附件。	参与家数不足时当日不发布，沿用前一日并注明。	停止发布新估值，历史估值保存二十年。	{mpc,big_data}	trial	2026-05-08	\N	2026-01-09 01:58:00+00	2026-05-15 02:10:00+00	6	ins_01m831s5q0fb5t6rrk3kz96bba	bond_valuation
app_01keg7zy70fm8tzczzkft4csfw	bat_01ke8espe0fa7t6g6p716gtmtc	客户交互全程留痕	A record of every interaction with a client	海棠证券	{听雨科技}	海棠证券	securities	客户在线看到、点击、确认的内容可完整重现，举证材料一键生成。	网上交易客户、合规与纠纷处理人员。	留痕缺失导致举证不能的，损失由牵头机构承担。	采集端异常时降级为关键步骤必留，交易不受影响。	停止采集，存量记录按法定年限保存并可查询。	{cloud,big_data}	trial	2026-05-08	\N	2026-01-09 02:05:00+00	2026-05-15 02:10:00+00	6	ins_01m831s5pcf9qbx70g5xqkbwjc	client_trail
app_01keg8crc0f528cv88bgq34w9v	bat_01ke8espe0fa7t6g6p716gtmtc	基金销售无人值守清算	Fund sales cleared unattended	云杉资管	{青松基金,朝阳门银行}	云杉资管	fund	清算日程由系统自动推进，异常自动定位到文件与行，值守人员只处理例外。	管理人、代销机构与托管银行的清算岗。	清算差错由风险准备金先行垫付。	任一步失败即停在该步，可人工接管或从断点续跑。	停止新接入，存量机构切回原系统并双轨运行一个月。	{cloud_native,domestic_it}	run_off	2026-05-08	voluntary	2026-01-09 02:12:00+00	2026-10-02 02:10:00+00	8	ins_01m831s5pnehjs78vrtwthvskh	sales_clearing
app_01keg8sjh0eh2aa7y5g13vbnfh	bat_01ke8espe0fa7t6g6p716gtmtc	投资者服务一站通	Investor services in one place	长安登记结算	{甲子证券,白鹭证券}	长安登记结算	infrastructure	持有查询、证明开立与股东大会投票一站办理，身份一次核验、多处可用。	证券持有人与上市公司。	误开证明由牵头机构更正并承担直接损失。	投票高峰扩容，截止前一小时停止变更。	停止新受理，在途事项办结后关闭入口。	{cloud,ai}	trial	2026-05-08	\N	2026-01-09 02:19:00+00	2026-05-15 02:10:00+00	6	ins_01m831s5pwegyr21nhhyeb4r2h	investor_services
app_01keg96cp0f5yvmnz3d3035eag	bat_01ke8espe0fa7t6g6p716gtmtc	公告与新闻智能排雷	Early warning from filings and news	玉衡评级	{观澜数据}	玉衡评级	rating	从公告与新闻中识别发行人风险信号，给出原文出处与传导路径。	评级分析师、债券投资与风控人员。	预警不构成投资建议；误报更正机制见附件。	语料源中断时标注时效，不以旧闻充新。	停止新预警，历史预警与模型版本封存。	{ai,big_data}	notice	2026-11-27	\N	2026-01-09 02:26:00+00	2026-11-20 02:10:00+00	5	ins_01m831s5q3ef3bjv38kb7jykge	risk_radar
app_01keg9k6v0e1ws7k0z819w06xh	bat_01ke8espe0fa7t6g6p716gtmtc	风险数据行业共享	Risk data shared across the industry	长安登记结算	{白鹭证券,海棠证券}	长安登记结算	infrastructure	各机构在不出示名单的前提下查询与碰撞风险主体，命中才可申请核验。	各机构合规与风控部门。	误命中由数据提供方更正并通知已查询方。	异常查询限流，疑似撞库立即停用账号。	停止查询，密文数据由各机构自行销毁并出具说明。	{mpc,blockchain}	notice	2026-11-27	\N	2026-01-09 02:33:00+00	2026-11-20 02:10:00+00	5	ins_01m831s5pwegyr21nhhyeb4r2h	risk_sharing
app_01kega0100fsfb1535xztaw741	bat_01ke8espe0fa7t6g6p716gtmtc	联邦营销与适当性匹配	Federated marketing within suitability	青松基金	{朝阳门银行,观澜数据}	青松基金	fund	在客户单独同意下由多方联合建模，只推荐风险等级匹配的产品。	同意参与的存量客户。	不当推荐按适当性规则先行赔付。	同意撤回即时生效，模型中相应数据不再参与训练。	停止推荐，各方销毁中间参数并互相确认。	{federated_learning,ai}	assessment	\N	\N	2026-01-09 02:40:00+00	2026-03-30 02:10:00+00	4	ins_01m831s5phf28a80kew7pg9y5y	marketing
app_01kegacv50ecgvdtqjhr7f0bvj	bat_01ke8espe0fa7t6g6p716gtmtc	场外业务电子签约与存证	E-signing and evidence for OTC contracts	中衡报价	{海棠证券,九章链科技}	中衡报价	infrastructure	各机构以自有密钥签署场外合同，签署时所见内容一并存证，第三方可离线核验。	场外衍生品与收益凭证的交易双方。	平台原因导致签署无效的，由牵头机构承担重签成本与直接损失。	时间戳服务中断时顺延生效时间，不以本机时间代替。	停止新签，存量合同导出可独立核验的证据包。	{blockchain,domestic_it}	review	\N	\N	2026-01-09 02:47:00+00	2026-02-20 02:10:00+00	3	ins_01m831s5q0fb5t6rrk3kz96bba	esign
app_01kegasna0e2hvv5phtnafkqpe	bat_01ke8espe0fa7t6g6p716gtmtc	组合投资与风险一体化平台	Investment and risk from one set of figures	云杉资管	{}	云杉资管	fund	组合、限额、归因与压力测试共用一套数据口径，事前事中事后一致。	投资经理、风控与合规人员。	不直接面向投资者；限额失效造成的损失由管理人承担。	行情中断时按最近有效价格并提示，限额从严。	停止新组合接入，存量组合导出持仓与限额台账。	{big_data,cloud_native}	review	\N	\N	2026-01-09 02:54:00+00	2026-02-20 02:10:00+00	3	ins_01m831s5pnehjs78vrtwthvskh	investment
app_01kegb6ff0ecg8w5cdnr9p6tcf	bat_01ke8espe0fa7t6g6p716gtmtc	行情高峰混合云弹性扩容	Hybrid cloud for the market's peaks	海棠证券	{北斗云服务}	海棠证券	securities	行情与资讯服务在高峰时扩到云上，敏感数据留在自有机房，平时缩回以节省成本。	网上交易客户；系统运维人员。	服务降级按客户协议补偿。	云上节点失联时自动切回自有机房并限流。	停止扩容到云，流量全部切回，云上数据销毁并留证。	{cloud,cloud_native}	selection	\N	\N	2026-01-09 03:01:00+00	2026-01-27 02:10:00+00	2	ins_01m831s5pcf9qbx70g5xqkbwjc	hybrid_cloud
app_01kegbk9m0fgtbttmd0q5xrt8n	bat_01ke8espe0fa7t6g6p716gtmtc	零售业务敏捷交付平台	Agile delivery of retail features	甲子证券	{听雨科技}	甲子证券	securities	零售功能从需求到上线全程自动把关，架构、质量与安全指标不过不上线。	研发、测试与运维团队。	上线故障按客户协议补偿。	灰度发布，一键回退。	停止新流水线，存量流水线迁回原平台。	{cloud_native,domestic_it}	withdrawn	\N	\N	2026-01-09 03:08:00+00	2026-04-10 02:10:00+00	4	ins_01m831s5ncef3t2d1ph65svbrt	delivery
app_01kegc03s0er2sffz7qxvm1xr6	bat_01ke8espe0fa7t6g6p716gtmtc	跨机构投顾话术自动生成	Adviser scripts generated across institutions	观澜数据	{海棠证券}	海棠证券	securities	依据客户画像自动生成投资顾问沟通话术，并在多家机构间共享效果数据。	投资顾问。	由牵头机构购买职业责任保险。	人工复核后方可发送。	停止生成，存量话术封存。	{ai}	rejected	\N	\N	2026-01-09 03:15:00+00	2026-04-23 02:10:00+00	5	ins_01m831s5q6fehb48rh1ajhahwe	
app_01m7vfkay0fyzvr8z4tx9c30rf	bat_01m7kj03e0ea2t8qqa8wq87rhz	债券违约处置线上协同	Working out bond defaults together online	玉衡评级	{朝阳门银行}	玉衡评级	rating	持有人会议、表决与偿付安排在线协同，过程可核验。	债券持有人、受托管理人与发行人。		表决系统中断时顺延并公告。		{cloud}	call	\N	\N	2026-11-20 03:22:00+00	2026-11-20 03:22:00+00	1	ins_01m831s5q3ef3bjv38kb7jykge	
\.


--
-- Data for Name: batch; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.batch (id, city, name_zh, name_en, call_opens, call_closes, notice_days, working_group, created_at, institution) FROM stdin;
bat_01ke8espe0fa7t6g6p716gtmtc	临江	临江金融科技创新试点（第一批）	Linjiang fintech pilot, first batch	2026-01-07	2026-02-06	7	{临江证监局,临江市金融工作办公室}	2026-01-06 01:30:00+00	ins_01m831s5cbft99zgecqxrtb4jm
bat_01m7kj03e0ea2t8qqa8wq87rhz	临江	临江金融科技创新试点（第二批）	Linjiang fintech pilot, second batch	2026-11-18	2027-01-02	7	{临江证监局,临江市金融工作办公室}	2026-11-17 01:30:00+00	ins_01m831s5cbft99zgecqxrtb4jm
\.


--
-- Data for Name: calendar_day; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.calendar_day (day, institution, works, source) FROM stdin;
\.


--
-- Data for Name: case_event; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.case_event (subject, number, institution, kind, at, actor, actor_name_zh, actor_name_en, actor_institution, note) FROM stdin;
cpl_01m4f67080f0m9awa3tkzzbbkf	1	ins_01m831s5ncef3t2d1ph65svbrt	received	2026-10-09 02:00:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	ins_01m831s5ncef3t2d1ph65svbrt	
cpl_01m4f67080f0m9awa3tkzzbbkf	2	ins_01m831s5ncef3t2d1ph65svbrt	acknowledged	2026-10-12 02:15:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	ins_01m831s5ncef3t2d1ph65svbrt	电话告知投诉人已受理
cpl_01m4f67080f0m9awa3tkzzbbkf	3	ins_01m831s5ncef3t2d1ph65svbrt	answered	2026-10-19 01:40:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	ins_01m831s5ncef3t2d1ph65svbrt	到账晚系通道维护，已补发提示并致歉；页面提示时间已更正。
cpl_01m4f67080f0m9awa3tkzzbbkf	4	ins_01m831s5ncef3t2d1ph65svbrt	closed	2026-10-21 01:50:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	ins_01m831s5ncef3t2d1ph65svbrt	投诉人表示认可
cpl_01m5k7s280ewa92ydjvz109arz	1	ins_01m831s5ncef3t2d1ph65svbrt	received	2026-10-23 02:00:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	ins_01m831s5ncef3t2d1ph65svbrt	
cpl_01m7vd6e00fn0sz8p9jebwmmxg	1	ins_01m831s5phf28a80kew7pg9y5y	received	2026-11-20 02:40:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm	苏念安	Su Nian'an	ins_01m831s5phf28a80kew7pg9y5y	
inc_01m38np2w0eq4t233f2xx3jznz	1	ins_01m831s5pre62byrqcv5gea162	found	2026-09-24 03:00:00+00	per_01m831s5ptfk5822f5zmgsym1k	周未央	Zhou Weiyang	ins_01m831s5pre62byrqcv5gea162	
inc_01m38np2w0eq4t233f2xx3jznz	2	ins_01m831s5pre62byrqcv5gea162	reported	2026-09-24 04:00:00+00	per_01m831s5ptfk5822f5zmgsym1k	周未央	Zhou Weiyang	ins_01m831s5pre62byrqcv5gea162	已电话并书面报告工作组
inc_01m38np2w0eq4t233f2xx3jznz	3	ins_01m831s5pre62byrqcv5gea162	contained	2026-09-24 05:30:00+00	per_01m831s5ptfk5822f5zmgsym1k	周未央	Zhou Weiyang	ins_01m831s5pre62byrqcv5gea162	切换至备库，限流参数下调
inc_01m38np2w0eq4t233f2xx3jznz	4	ins_01m831s5pre62byrqcv5gea162	closed	2026-10-02 02:30:00+00	per_01m831s5ptfk5822f5zmgsym1k	周未央	Zhou Weiyang	ins_01m831s5pre62byrqcv5gea162	根因为连接池耗尽，已加告警并完成演练
inc_01m7vpxpy0eaasb3cgqmd3t7ym	1	ins_01m831s5ncef3t2d1ph65svbrt	found	2026-11-20 05:30:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	ins_01m831s5ncef3t2d1ph65svbrt	
inc_01m7vpxpy0eaasb3cgqmd3t7ym	2	ins_01m831s5ncef3t2d1ph65svbrt	reported	2026-11-20 06:30:00+00	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	ins_01m831s5ncef3t2d1ph65svbrt	按时限书面报告
\.


--
-- Data for Name: complaint; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.complaint (id, institution, handling, pilot, complainant_kind, complainant_sealed, complainant_masked, content, received_on, acknowledge_by, answer_by, rule_source, state, handler, handler_name_zh, handler_name_en, acknowledged_at, answered_at, answer, outcome, closed_at, registered_at, version) FROM stdin;
cpl_01m4f67080f0m9awa3tkzzbbkf	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5ncef3t2d1ph65svbrt	ecny	investor	\\x4b9c5173d1a1875b08164497815b514d785d67bdacf670a4210f0615e7336df91277e9b5b21b3bea5d70ba5ce5d711515299e8552414068527515c78bf46443f9fd5abe5496c404da843225ea66940a76dabb30f67e87c	示＊＊＊	赎回到账比页面提示晚了一天，客服未说明原因。	2026-10-09	2026-10-14	2026-10-30	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	closed	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	2026-10-12 02:15:00+00	2026-10-19 01:40:00+00	到账晚系通道维护，已补发提示并致歉；页面提示时间已更正。	upheld	2026-10-21 01:50:00+00	2026-10-09 02:00:00+00	4
cpl_01m5k7s280ewa92ydjvz109arz	ins_01m831s5ncef3t2d1ph65svbrt	ins_01m831s5ncef3t2d1ph65svbrt	ecny	investor	\\x87abf204fa8ecc797bc9e997f85556e9bb32928fb78c391ddfcdf1a161ecdbbabcc4ee7cb0134c081226854a541b245afefca5841884465f58207bcabd780c911baf5316fe45d9dba19f54ca51d7f2f1765c7ecf379a84	示＊＊＊	签约后一直没有收到合同副本。	2026-10-23	2026-10-28	2026-11-13	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	received	\N	\N	\N	\N	\N		\N	\N	2026-10-23 02:00:00+00	1
cpl_01m7vd6e00fn0sz8p9jebwmmxg	ins_01m831s5phf28a80kew7pg9y5y	ins_01m831s5phf28a80kew7pg9y5y	research	institution	\\x184500bdb00bd051d2b77c487bd10b21ed658fb07a13fffedcf36e41c796059b5a80ee1081e5877ea0437cb47619b0b3b360b6729e4783def49d56d53bb7879a	海＊＊＊	本机构提交的报告被重复计分，积分台账与发送记录不符。	2026-11-20	2026-11-25	2026-12-11	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	received	\N	\N	\N	\N	\N		\N	\N	2026-11-20 02:40:00+00	1
\.


--
-- Data for Name: deadline_rule; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.deadline_rule (id, institution, matter, unit, count, valid_from, source, set_by, set_at) FROM stdin;
rul_00000000000000000000000001	house	complaint_acknowledge	working_days	3	2021-01-01	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	system	2020-12-31 16:00:00+00
rul_00000000000000000000000002	house	complaint_answer	working_days	15	2021-01-01	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	system	2020-12-31 16:00:00+00
rul_00000000000000000000000003	house	incident_critical	hours	1	2021-01-01	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	system	2020-12-31 16:00:00+00
rul_00000000000000000000000004	house	incident_major	hours	4	2021-01-01	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	system	2020-12-31 16:00:00+00
rul_00000000000000000000000005	house	incident_minor	hours	24	2021-01-01	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	system	2020-12-31 16:00:00+00
rul_00000000000000000000000006	house	exit_run_off	days	30	2021-01-01	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	system	2020-12-31 16:00:00+00
\.


--
-- Data for Name: history; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.history (application_id, version, origin, target, party, actor, actor_name_zh, actor_name_en, at, reason, institution) FROM stdin;
app_01keg5zve0e0nt018bgax6qb3n	1	\N	call	applicant	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	2026-01-09 01:30:00+00		ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	2	call	selection	applicant	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-05-01 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	6	notice	trial	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	公示期满，无未办结异议，同意入箱试点。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	7	trial	stopping	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-09-23 02:10:00+00	试点一年运行平稳，转为常态化业务，先停止以试点名义办理的新业务。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	8	stopping	run_off	applicant	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	2026-10-02 02:10:00+00	新绑定与新下单入口已于昨日关闭，剩余在途订单开始逐笔了结。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	9	run_off	hand_over	applicant	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	2026-11-04 02:10:00+00	在途订单与差错已全部办结，三方对账连续二十个交易日无差异。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg5zve0e0nt018bgax6qb3n	10	hand_over	closed	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-11-19 02:10:00+00	验收：订单、对账、投诉与应急演练档案齐全，移交清单双方已确认。	ins_01m831s5ncef3t2d1ph65svbrt
app_01keg6cnk0f3n8fk57csmqwbwe	1	\N	call	applicant	per_01m831s5ptfk5822f5zmgsym1k	周未央	Zhou Weiyang	2026-01-09 01:37:00+00		ins_01m831s5pre62byrqcv5gea162
app_01keg6cnk0f3n8fk57csmqwbwe	2	call	selection	applicant	per_01m831s5ptfk5822f5zmgsym1k	周未央	Zhou Weiyang	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5pre62byrqcv5gea162
app_01keg6cnk0f3n8fk57csmqwbwe	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5pre62byrqcv5gea162
app_01keg6cnk0f3n8fk57csmqwbwe	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5pre62byrqcv5gea162
app_01keg6cnk0f3n8fk57csmqwbwe	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-05-01 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5pre62byrqcv5gea162
app_01keg6cnk0f3n8fk57csmqwbwe	6	notice	trial	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	公示期满，无未办结异议，同意入箱试点。	ins_01m831s5pre62byrqcv5gea162
app_01keg6sfr0ff1agh35shky389v	1	\N	call	applicant	per_01m831s5p3e14rtv7s2d2qt5xj	宋听澜	Song Tinglan	2026-01-09 01:44:00+00		ins_01m831s5p0e6c8x8gv21cgpv7n
app_01keg6sfr0ff1agh35shky389v	2	call	selection	applicant	per_01m831s5p3e14rtv7s2d2qt5xj	宋听澜	Song Tinglan	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5p0e6c8x8gv21cgpv7n
app_01keg6sfr0ff1agh35shky389v	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5p0e6c8x8gv21cgpv7n
app_01keg6sfr0ff1agh35shky389v	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5p0e6c8x8gv21cgpv7n
app_01keg6sfr0ff1agh35shky389v	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-05-01 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5p0e6c8x8gv21cgpv7n
app_01keg6sfr0ff1agh35shky389v	6	notice	trial	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	公示期满，无未办结异议，同意入箱试点。	ins_01m831s5p0e6c8x8gv21cgpv7n
app_01keg769x0e4ya4bd7rbn0j3xe	1	\N	call	applicant	per_01m831s5pkf0xt6n1b6k4f6tqm	苏念安	Su Nian'an	2026-01-09 01:51:00+00		ins_01m831s5phf28a80kew7pg9y5y
app_01keg769x0e4ya4bd7rbn0j3xe	2	call	selection	applicant	per_01m831s5pkf0xt6n1b6k4f6tqm	苏念安	Su Nian'an	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5phf28a80kew7pg9y5y
app_01keg769x0e4ya4bd7rbn0j3xe	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5phf28a80kew7pg9y5y
app_01keg769x0e4ya4bd7rbn0j3xe	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5phf28a80kew7pg9y5y
app_01keg769x0e4ya4bd7rbn0j3xe	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-05-01 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5phf28a80kew7pg9y5y
app_01keg769x0e4ya4bd7rbn0j3xe	6	notice	trial	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	公示期满，无未办结异议，同意入箱试点。	ins_01m831s5phf28a80kew7pg9y5y
app_01keg7k420fs291303dfpp9e74	1	\N	call	applicant	per_01m831s5q2e82941a64ym5jxne	秦明远	Qin Mingyuan	2026-01-09 01:58:00+00		ins_01m831s5q0fb5t6rrk3kz96bba
app_01keg7k420fs291303dfpp9e74	2	call	selection	applicant	per_01m831s5q2e82941a64ym5jxne	秦明远	Qin Mingyuan	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5q0fb5t6rrk3kz96bba
app_01keg7k420fs291303dfpp9e74	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5q0fb5t6rrk3kz96bba
app_01keg7k420fs291303dfpp9e74	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5q0fb5t6rrk3kz96bba
app_01keg7k420fs291303dfpp9e74	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-05-01 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5q0fb5t6rrk3kz96bba
app_01keg7k420fs291303dfpp9e74	6	notice	trial	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	公示期满，无未办结异议，同意入箱试点。	ins_01m831s5q0fb5t6rrk3kz96bba
app_01keg7zy70fm8tzczzkft4csfw	1	\N	call	applicant	per_01m831s5pfehhs9my5rx67rfe6	温如言	Wen Ruyan	2026-01-09 02:05:00+00		ins_01m831s5pcf9qbx70g5xqkbwjc
app_01keg7zy70fm8tzczzkft4csfw	2	call	selection	applicant	per_01m831s5pfehhs9my5rx67rfe6	温如言	Wen Ruyan	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5pcf9qbx70g5xqkbwjc
app_01keg7zy70fm8tzczzkft4csfw	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5pcf9qbx70g5xqkbwjc
app_01keg7zy70fm8tzczzkft4csfw	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5pcf9qbx70g5xqkbwjc
app_01keg7zy70fm8tzczzkft4csfw	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-05-01 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5pcf9qbx70g5xqkbwjc
app_01keg7zy70fm8tzczzkft4csfw	6	notice	trial	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	公示期满，无未办结异议，同意入箱试点。	ins_01m831s5pcf9qbx70g5xqkbwjc
app_01keg8crc0f528cv88bgq34w9v	1	\N	call	applicant	per_01m831s5ppedtsfbf4f8597dxt	叶知遥	Ye Zhiyao	2026-01-09 02:12:00+00		ins_01m831s5pnehjs78vrtwthvskh
app_01keg8crc0f528cv88bgq34w9v	2	call	selection	applicant	per_01m831s5ppedtsfbf4f8597dxt	叶知遥	Ye Zhiyao	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5pnehjs78vrtwthvskh
app_01keg8crc0f528cv88bgq34w9v	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5pnehjs78vrtwthvskh
app_01keg8crc0f528cv88bgq34w9v	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5pnehjs78vrtwthvskh
app_01keg8crc0f528cv88bgq34w9v	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-05-01 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5pnehjs78vrtwthvskh
app_01keg8crc0f528cv88bgq34w9v	6	notice	trial	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	公示期满，无未办结异议，同意入箱试点。	ins_01m831s5pnehjs78vrtwthvskh
app_01keg8crc0f528cv88bgq34w9v	7	trial	stopping	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-09-23 02:10:00+00	牵头机构清算系统整体迁移，申请提前退出。	ins_01m831s5pnehjs78vrtwthvskh
app_01keg8crc0f528cv88bgq34w9v	8	stopping	run_off	applicant	per_01m831s5ppedtsfbf4f8597dxt	叶知遥	Ye Zhiyao	2026-10-02 02:10:00+00	新机构接入已停止，三家存量机构开始切回原系统。	ins_01m831s5pnehjs78vrtwthvskh
app_01keg8sjh0eh2aa7y5g13vbnfh	1	\N	call	applicant	per_01m831s5pyep59dfz7carz4pyx	裴远山	Pei Yuanshan	2026-01-09 02:19:00+00		ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg8sjh0eh2aa7y5g13vbnfh	2	call	selection	applicant	per_01m831s5pyep59dfz7carz4pyx	裴远山	Pei Yuanshan	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg8sjh0eh2aa7y5g13vbnfh	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg8sjh0eh2aa7y5g13vbnfh	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg8sjh0eh2aa7y5g13vbnfh	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-05-01 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg8sjh0eh2aa7y5g13vbnfh	6	notice	trial	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-05-15 02:10:00+00	公示期满，无未办结异议，同意入箱试点。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg96cp0f5yvmnz3d3035eag	1	\N	call	applicant	per_01m831s5q5ee7a4gsmas6bqnzn	方以宁	Fang Yining	2026-01-09 02:26:00+00		ins_01m831s5q3ef3bjv38kb7jykge
app_01keg96cp0f5yvmnz3d3035eag	2	call	selection	applicant	per_01m831s5q5ee7a4gsmas6bqnzn	方以宁	Fang Yining	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5q3ef3bjv38kb7jykge
app_01keg96cp0f5yvmnz3d3035eag	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5q3ef3bjv38kb7jykge
app_01keg96cp0f5yvmnz3d3035eag	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5q3ef3bjv38kb7jykge
app_01keg96cp0f5yvmnz3d3035eag	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-11-20 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5q3ef3bjv38kb7jykge
app_01keg9k6v0e1ws7k0z819w06xh	1	\N	call	applicant	per_01m831s5pyep59dfz7carz4pyx	裴远山	Pei Yuanshan	2026-01-09 02:33:00+00		ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg9k6v0e1ws7k0z819w06xh	2	call	selection	applicant	per_01m831s5pyep59dfz7carz4pyx	裴远山	Pei Yuanshan	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg9k6v0e1ws7k0z819w06xh	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg9k6v0e1ws7k0z819w06xh	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01keg9k6v0e1ws7k0z819w06xh	5	assessment	notice	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-11-20 02:10:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。	ins_01m831s5pwegyr21nhhyeb4r2h
app_01kega0100fsfb1535xztaw741	1	\N	call	applicant	per_01m831s5pkf0xt6n1b6k4f6tqm	苏念安	Su Nian'an	2026-01-09 02:40:00+00		ins_01m831s5phf28a80kew7pg9y5y
app_01kega0100fsfb1535xztaw741	2	call	selection	applicant	per_01m831s5pkf0xt6n1b6k4f6tqm	苏念安	Su Nian'an	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5phf28a80kew7pg9y5y
app_01kega0100fsfb1535xztaw741	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5phf28a80kew7pg9y5y
app_01kega0100fsfb1535xztaw741	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5phf28a80kew7pg9y5y
app_01kegacv50ecgvdtqjhr7f0bvj	1	\N	call	applicant	per_01m831s5q2e82941a64ym5jxne	秦明远	Qin Mingyuan	2026-01-09 02:47:00+00		ins_01m831s5q0fb5t6rrk3kz96bba
app_01kegacv50ecgvdtqjhr7f0bvj	2	call	selection	applicant	per_01m831s5q2e82941a64ym5jxne	秦明远	Qin Mingyuan	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5q0fb5t6rrk3kz96bba
app_01kegacv50ecgvdtqjhr7f0bvj	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5q0fb5t6rrk3kz96bba
app_01kegasna0e2hvv5phtnafkqpe	1	\N	call	applicant	per_01m831s5ppedtsfbf4f8597dxt	叶知遥	Ye Zhiyao	2026-01-09 02:54:00+00		ins_01m831s5pnehjs78vrtwthvskh
app_01kegasna0e2hvv5phtnafkqpe	2	call	selection	applicant	per_01m831s5ppedtsfbf4f8597dxt	叶知遥	Ye Zhiyao	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5pnehjs78vrtwthvskh
app_01kegasna0e2hvv5phtnafkqpe	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5pnehjs78vrtwthvskh
app_01kegb6ff0ecg8w5cdnr9p6tcf	1	\N	call	applicant	per_01m831s5pfehhs9my5rx67rfe6	温如言	Wen Ruyan	2026-01-09 03:01:00+00		ins_01m831s5pcf9qbx70g5xqkbwjc
app_01kegb6ff0ecg8w5cdnr9p6tcf	2	call	selection	applicant	per_01m831s5pfehhs9my5rx67rfe6	温如言	Wen Ruyan	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5pcf9qbx70g5xqkbwjc
app_01kegbk9m0fgtbttmd0q5xrt8n	1	\N	call	applicant	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	2026-01-09 03:08:00+00		ins_01m831s5ncef3t2d1ph65svbrt
app_01kegbk9m0fgtbttmd0q5xrt8n	2	call	selection	applicant	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5ncef3t2d1ph65svbrt
app_01kegbk9m0fgtbttmd0q5xrt8n	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5ncef3t2d1ph65svbrt
app_01kegbk9m0fgtbttmd0q5xrt8n	4	review	withdrawn	applicant	per_01m831s5nxf6pbdtwdd83tkt4h	顾清和	Gu Qinghe	2026-04-10 02:10:00+00	评审专家指出项目以内部提效为主、面向市场的创新不足，申报机构决定完善后再报。	ins_01m831s5ncef3t2d1ph65svbrt
app_01kegc03s0er2sffz7qxvm1xr6	1	\N	call	applicant	per_01m831s5q8feetptxyekn1d618	罗清越	Luo Qingyue	2026-01-09 03:15:00+00		ins_01m831s5q6fehb48rh1ajhahwe
app_01kegc03s0er2sffz7qxvm1xr6	2	call	selection	applicant	per_01m831s5q8feetptxyekn1d618	罗清越	Luo Qingyue	2026-01-27 02:10:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。	ins_01m831s5q6fehb48rh1ajhahwe
app_01kegc03s0er2sffz7qxvm1xr6	3	selection	review	working_group	per_01m831s5ebfhprnavwmytd25em	沈望之	Shen Wangzhi	2026-02-20 02:10:00+00	由持牌机构提供业务场景，创新点明确，同意入围。	ins_01m831s5q6fehb48rh1ajhahwe
app_01kegc03s0er2sffz7qxvm1xr6	4	review	assessment	experts	per_01m831s5hqfz1s8yfbyrt65gz4	程砚舟	Cheng Yanzhou	2026-03-30 02:10:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。	ins_01m831s5q6fehb48rh1ajhahwe
app_01kegc03s0er2sffz7qxvm1xr6	5	assessment	rejected	assessor	per_01m831s5mbf1vbs2sjs514f5w9	陆知微	Lu Zhiwei	2026-04-23 02:10:00+00	评估发现：画像数据跨机构共享未取得客户单独同意，且生成内容缺少可追溯的审核记录，风险不可控。	ins_01m831s5q6fehb48rh1ajhahwe
app_01m7vfkay0fyzvr8z4tx9c30rf	1	\N	call	applicant	per_01m831s5q5ee7a4gsmas6bqnzn	方以宁	Fang Yining	2026-11-20 03:22:00+00		ins_01m831s5q3ef3bjv38kb7jykge
\.


--
-- Data for Name: incident; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.incident (id, institution, pilot, severity, title, description, discovered_at, report_by, rule_source, state, reported_at, contained_at, closed_at, measures, registered_at, version) FROM stdin;
inc_01m38np2w0eq4t233f2xx3jznz	ins_01m831s5pre62byrqcv5gea162	fund_shares	major	份额登记服务中断	上午十时五十分起登记请求超时，约二十分钟后自动切换恢复，无数据丢失。	2026-09-24 02:50:00+00	2026-09-24 06:50:00+00	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	closed	2026-09-24 04:00:00+00	2026-09-24 05:30:00+00	2026-10-02 02:30:00+00	切换至备库，限流参数下调\n根因为连接池耗尽，已加告警并完成演练	2026-09-24 03:00:00+00	4
inc_01m7vpxpy0eaasb3cgqmd3t7ym	ins_01m831s5ncef3t2d1ph65svbrt	ecny	minor	查询接口偶发返回空白余额	三位客户的余额查询返回空白，刷新后正常；未影响交易。	2026-11-20 03:30:00+00	2026-11-21 03:30:00+00	平台初始值，未经核实，由工作组按适用规定设定 Initial value, not verified; the working group sets what applies	reported	2026-11-20 06:30:00+00	\N	\N		2026-11-20 05:30:00+00	2
\.


--
-- Data for Name: move; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.move (origin, target, party) FROM stdin;
call	selection	applicant
call	withdrawn	applicant
selection	review	working_group
selection	rejected	working_group
selection	withdrawn	applicant
review	assessment	experts
review	rejected	experts
review	withdrawn	applicant
assessment	notice	assessor
assessment	rejected	assessor
assessment	withdrawn	applicant
notice	trial	working_group
notice	rejected	working_group
notice	withdrawn	applicant
trial	stopping	working_group
stopping	run_off	applicant
run_off	hand_over	applicant
hand_over	closed	working_group
\.


--
-- Data for Name: objection; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.objection (id, application_id, objector, content, raised_at, settled_at, upheld, conclusion, institution) FROM stdin;
obj_01m7veb1w0em5ap1nse9xpcnp9	app_01keg96cp0f5yvmnz3d3035eag	溪山新闻社	项目使用的部分新闻语料未见我社授权，请核实来源后再入箱。	2026-11-20 03:00:00+00	\N	\N		ins_01m831s5ncef3t2d1ph65svbrt
obj_01m7veb1w0ejfrctnkjpwyktbq	app_01keg9k6v0e1ws7k0z819w06xh	听雨科技	公示材料未写明误命中的更正时限。	2026-11-20 03:00:00+00	2026-11-20 06:30:00+00	f	附件三已载明两个工作日内更正，异议人确认无其他意见。	ins_01m831s5ncef3t2d1ph65svbrt
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.seat (application_id, institution, party, holder, since, granted_by) FROM stdin;
app_01keg5zve0e0nt018bgax6qb3n	ins_01m831s5ncef3t2d1ph65svbrt	applicant	ins_01m831s5ncef3t2d1ph65svbrt	2026-01-09 01:30:00+00	per_01m831s5nxf6pbdtwdd83tkt4h
app_01keg5zve0e0nt018bgax6qb3n	ins_01m831s5ncef3t2d1ph65svbrt	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5nxf6pbdtwdd83tkt4h
app_01keg5zve0e0nt018bgax6qb3n	ins_01m831s5ncef3t2d1ph65svbrt	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg5zve0e0nt018bgax6qb3n	ins_01m831s5ncef3t2d1ph65svbrt	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg6cnk0f3n8fk57csmqwbwe	ins_01m831s5pre62byrqcv5gea162	applicant	ins_01m831s5pre62byrqcv5gea162	2026-01-09 01:37:00+00	per_01m831s5ptfk5822f5zmgsym1k
app_01keg6cnk0f3n8fk57csmqwbwe	ins_01m831s5pre62byrqcv5gea162	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5ptfk5822f5zmgsym1k
app_01keg6cnk0f3n8fk57csmqwbwe	ins_01m831s5pre62byrqcv5gea162	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg6cnk0f3n8fk57csmqwbwe	ins_01m831s5pre62byrqcv5gea162	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg6sfr0ff1agh35shky389v	ins_01m831s5p0e6c8x8gv21cgpv7n	applicant	ins_01m831s5p0e6c8x8gv21cgpv7n	2026-01-09 01:44:00+00	per_01m831s5p3e14rtv7s2d2qt5xj
app_01keg6sfr0ff1agh35shky389v	ins_01m831s5p0e6c8x8gv21cgpv7n	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5p3e14rtv7s2d2qt5xj
app_01keg6sfr0ff1agh35shky389v	ins_01m831s5p0e6c8x8gv21cgpv7n	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg6sfr0ff1agh35shky389v	ins_01m831s5p0e6c8x8gv21cgpv7n	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg769x0e4ya4bd7rbn0j3xe	ins_01m831s5phf28a80kew7pg9y5y	applicant	ins_01m831s5phf28a80kew7pg9y5y	2026-01-09 01:51:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm
app_01keg769x0e4ya4bd7rbn0j3xe	ins_01m831s5phf28a80kew7pg9y5y	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm
app_01keg769x0e4ya4bd7rbn0j3xe	ins_01m831s5phf28a80kew7pg9y5y	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg769x0e4ya4bd7rbn0j3xe	ins_01m831s5phf28a80kew7pg9y5y	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg7k420fs291303dfpp9e74	ins_01m831s5q0fb5t6rrk3kz96bba	applicant	ins_01m831s5q0fb5t6rrk3kz96bba	2026-01-09 01:58:00+00	per_01m831s5q2e82941a64ym5jxne
app_01keg7k420fs291303dfpp9e74	ins_01m831s5q0fb5t6rrk3kz96bba	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5q2e82941a64ym5jxne
app_01keg7k420fs291303dfpp9e74	ins_01m831s5q0fb5t6rrk3kz96bba	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg7k420fs291303dfpp9e74	ins_01m831s5q0fb5t6rrk3kz96bba	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg7zy70fm8tzczzkft4csfw	ins_01m831s5pcf9qbx70g5xqkbwjc	applicant	ins_01m831s5pcf9qbx70g5xqkbwjc	2026-01-09 02:05:00+00	per_01m831s5pfehhs9my5rx67rfe6
app_01keg7zy70fm8tzczzkft4csfw	ins_01m831s5pcf9qbx70g5xqkbwjc	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5pfehhs9my5rx67rfe6
app_01keg7zy70fm8tzczzkft4csfw	ins_01m831s5pcf9qbx70g5xqkbwjc	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg7zy70fm8tzczzkft4csfw	ins_01m831s5pcf9qbx70g5xqkbwjc	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg8crc0f528cv88bgq34w9v	ins_01m831s5pnehjs78vrtwthvskh	applicant	ins_01m831s5pnehjs78vrtwthvskh	2026-01-09 02:12:00+00	per_01m831s5ppedtsfbf4f8597dxt
app_01keg8crc0f528cv88bgq34w9v	ins_01m831s5pnehjs78vrtwthvskh	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5ppedtsfbf4f8597dxt
app_01keg8crc0f528cv88bgq34w9v	ins_01m831s5pnehjs78vrtwthvskh	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg8crc0f528cv88bgq34w9v	ins_01m831s5pnehjs78vrtwthvskh	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg8sjh0eh2aa7y5g13vbnfh	ins_01m831s5pwegyr21nhhyeb4r2h	applicant	ins_01m831s5pwegyr21nhhyeb4r2h	2026-01-09 02:19:00+00	per_01m831s5pyep59dfz7carz4pyx
app_01keg8sjh0eh2aa7y5g13vbnfh	ins_01m831s5pwegyr21nhhyeb4r2h	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5pyep59dfz7carz4pyx
app_01keg8sjh0eh2aa7y5g13vbnfh	ins_01m831s5pwegyr21nhhyeb4r2h	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg8sjh0eh2aa7y5g13vbnfh	ins_01m831s5pwegyr21nhhyeb4r2h	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg96cp0f5yvmnz3d3035eag	ins_01m831s5q3ef3bjv38kb7jykge	applicant	ins_01m831s5q3ef3bjv38kb7jykge	2026-01-09 02:26:00+00	per_01m831s5q5ee7a4gsmas6bqnzn
app_01keg96cp0f5yvmnz3d3035eag	ins_01m831s5q3ef3bjv38kb7jykge	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5q5ee7a4gsmas6bqnzn
app_01keg96cp0f5yvmnz3d3035eag	ins_01m831s5q3ef3bjv38kb7jykge	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg96cp0f5yvmnz3d3035eag	ins_01m831s5q3ef3bjv38kb7jykge	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg9k6v0e1ws7k0z819w06xh	ins_01m831s5pwegyr21nhhyeb4r2h	applicant	ins_01m831s5pwegyr21nhhyeb4r2h	2026-01-09 02:33:00+00	per_01m831s5pyep59dfz7carz4pyx
app_01keg9k6v0e1ws7k0z819w06xh	ins_01m831s5pwegyr21nhhyeb4r2h	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5pyep59dfz7carz4pyx
app_01keg9k6v0e1ws7k0z819w06xh	ins_01m831s5pwegyr21nhhyeb4r2h	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01keg9k6v0e1ws7k0z819w06xh	ins_01m831s5pwegyr21nhhyeb4r2h	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kega0100fsfb1535xztaw741	ins_01m831s5phf28a80kew7pg9y5y	applicant	ins_01m831s5phf28a80kew7pg9y5y	2026-01-09 02:40:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm
app_01kega0100fsfb1535xztaw741	ins_01m831s5phf28a80kew7pg9y5y	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5pkf0xt6n1b6k4f6tqm
app_01kega0100fsfb1535xztaw741	ins_01m831s5phf28a80kew7pg9y5y	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kega0100fsfb1535xztaw741	ins_01m831s5phf28a80kew7pg9y5y	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegacv50ecgvdtqjhr7f0bvj	ins_01m831s5q0fb5t6rrk3kz96bba	applicant	ins_01m831s5q0fb5t6rrk3kz96bba	2026-01-09 02:47:00+00	per_01m831s5q2e82941a64ym5jxne
app_01kegacv50ecgvdtqjhr7f0bvj	ins_01m831s5q0fb5t6rrk3kz96bba	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5q2e82941a64ym5jxne
app_01kegacv50ecgvdtqjhr7f0bvj	ins_01m831s5q0fb5t6rrk3kz96bba	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegacv50ecgvdtqjhr7f0bvj	ins_01m831s5q0fb5t6rrk3kz96bba	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegasna0e2hvv5phtnafkqpe	ins_01m831s5pnehjs78vrtwthvskh	applicant	ins_01m831s5pnehjs78vrtwthvskh	2026-01-09 02:54:00+00	per_01m831s5ppedtsfbf4f8597dxt
app_01kegasna0e2hvv5phtnafkqpe	ins_01m831s5pnehjs78vrtwthvskh	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5ppedtsfbf4f8597dxt
app_01kegasna0e2hvv5phtnafkqpe	ins_01m831s5pnehjs78vrtwthvskh	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegasna0e2hvv5phtnafkqpe	ins_01m831s5pnehjs78vrtwthvskh	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegb6ff0ecg8w5cdnr9p6tcf	ins_01m831s5pcf9qbx70g5xqkbwjc	applicant	ins_01m831s5pcf9qbx70g5xqkbwjc	2026-01-09 03:01:00+00	per_01m831s5pfehhs9my5rx67rfe6
app_01kegb6ff0ecg8w5cdnr9p6tcf	ins_01m831s5pcf9qbx70g5xqkbwjc	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5pfehhs9my5rx67rfe6
app_01kegb6ff0ecg8w5cdnr9p6tcf	ins_01m831s5pcf9qbx70g5xqkbwjc	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegb6ff0ecg8w5cdnr9p6tcf	ins_01m831s5pcf9qbx70g5xqkbwjc	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegbk9m0fgtbttmd0q5xrt8n	ins_01m831s5ncef3t2d1ph65svbrt	applicant	ins_01m831s5ncef3t2d1ph65svbrt	2026-01-09 03:08:00+00	per_01m831s5nxf6pbdtwdd83tkt4h
app_01kegbk9m0fgtbttmd0q5xrt8n	ins_01m831s5ncef3t2d1ph65svbrt	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5nxf6pbdtwdd83tkt4h
app_01kegbk9m0fgtbttmd0q5xrt8n	ins_01m831s5ncef3t2d1ph65svbrt	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegbk9m0fgtbttmd0q5xrt8n	ins_01m831s5ncef3t2d1ph65svbrt	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegc03s0er2sffz7qxvm1xr6	ins_01m831s5q6fehb48rh1ajhahwe	applicant	ins_01m831s5q6fehb48rh1ajhahwe	2026-01-09 03:15:00+00	per_01m831s5q8feetptxyekn1d618
app_01kegc03s0er2sffz7qxvm1xr6	ins_01m831s5q6fehb48rh1ajhahwe	working_group	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-27 02:10:00+00	per_01m831s5q8feetptxyekn1d618
app_01kegc03s0er2sffz7qxvm1xr6	ins_01m831s5q6fehb48rh1ajhahwe	experts	ins_01m831s5cbft99zgecqxrtb4jm	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01kegc03s0er2sffz7qxvm1xr6	ins_01m831s5q6fehb48rh1ajhahwe	assessor	ins_01m831s5k0epsam657naasn3dt	2026-01-30 01:50:00+00	per_01m831s5ebfhprnavwmytd25em
app_01m7vfkay0fyzvr8z4tx9c30rf	ins_01m831s5q3ef3bjv38kb7jykge	applicant	ins_01m831s5q3ef3bjv38kb7jykge	2026-11-20 03:22:00+00	per_01m831s5q5ee7a4gsmas6bqnzn
\.


--
-- Name: checkpoint checkpoint_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.checkpoint
    ADD CONSTRAINT checkpoint_pkey PRIMARY KEY (size);


--
-- Name: deed deed_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.deed
    ADD CONSTRAINT deed_pkey PRIMARY KEY (id);


--
-- Name: disclosure disclosure_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.disclosure
    ADD CONSTRAINT disclosure_pkey PRIMARY KEY (entry_id);


--
-- Name: entry entry_entry_id_key; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.entry
    ADD CONSTRAINT entry_entry_id_key UNIQUE (entry_id);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (index);


--
-- Name: head head_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (singleton);


--
-- Name: payload_chunk payload_chunk_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.payload_chunk
    ADD CONSTRAINT payload_chunk_pkey PRIMARY KEY (entry_id, number);


--
-- Name: payload payload_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.payload
    ADD CONSTRAINT payload_pkey PRIMARY KEY (entry_id);


--
-- Name: tile tile_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.tile
    ADD CONSTRAINT tile_pkey PRIMARY KEY (level, number);


--
-- Name: run run_id_institution_key; Type: CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.run
    ADD CONSTRAINT run_id_institution_key UNIQUE (id, institution);


--
-- Name: run run_pkey; Type: CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.run
    ADD CONSTRAINT run_pkey PRIMARY KEY (id);


--
-- Name: schedule schedule_pkey; Type: CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name);


--
-- Name: signal signal_pkey; Type: CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.signal
    ADD CONSTRAINT signal_pkey PRIMARY KEY (id);


--
-- Name: signal signal_run_name_key_key; Type: CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.signal
    ADD CONSTRAINT signal_run_name_key_key UNIQUE (run, name, key);


--
-- Name: step step_pkey; Type: CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (run, seq);


--
-- Name: worker worker_pkey; Type: CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.worker
    ADD CONSTRAINT worker_pkey PRIMARY KEY (id);


--
-- Name: migration migration_pkc; Type: CONSTRAINT; Schema: heqi; Owner: -
--

ALTER TABLE ONLY heqi.migration
    ADD CONSTRAINT migration_pkc PRIMARY KEY (version_num);


--
-- Name: participant participant_pkey; Type: CONSTRAINT; Schema: heqi; Owner: -
--

ALTER TABLE ONLY heqi.participant
    ADD CONSTRAINT participant_pkey PRIMARY KEY (subject, owner, institution);


--
-- Name: account account_login_key; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.account
    ADD CONSTRAINT account_login_key UNIQUE (login);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (person);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (counter);


--
-- Name: flow flow_pkey; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.flow
    ADD CONSTRAINT flow_pkey PRIMARY KEY (state_hash);


--
-- Name: invitation invitation_pkey; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (code_hash);


--
-- Name: provider_link provider_link_pkey; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.provider_link
    ADD CONSTRAINT provider_link_pkey PRIMARY KEY (issuer, subject);


--
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (person, code_hash);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);


--
-- Name: session session_token_hash_key; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);


--
-- Name: token token_pkey; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);


--
-- Name: token token_secret_hash_key; Type: CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.token
    ADD CONSTRAINT token_secret_hash_key UNIQUE (secret_hash);


--
-- Name: calendar_override calendar_override_pkey; Type: CONSTRAINT; Schema: market; Owner: -
--

ALTER TABLE ONLY market.calendar_override
    ADD CONSTRAINT calendar_override_pkey PRIMARY KEY (id);


--
-- Name: calendar_year calendar_year_pkey; Type: CONSTRAINT; Schema: market; Owner: -
--

ALTER TABLE ONLY market.calendar_year
    ADD CONSTRAINT calendar_year_pkey PRIMARY KEY (calendar, year);


--
-- Name: admission admission_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.admission
    ADD CONSTRAINT admission_pkey PRIMARY KEY (pilot);


--
-- Name: admission_step admission_step_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.admission_step
    ADD CONSTRAINT admission_step_pkey PRIMARY KEY (pilot, number);


--
-- Name: admitted admitted_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.admitted
    ADD CONSTRAINT admitted_pkey PRIMARY KEY (pilot, institution);


--
-- Name: approval approval_id_institution_key; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.approval
    ADD CONSTRAINT approval_id_institution_key UNIQUE (id, institution);


--
-- Name: approval approval_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.approval
    ADD CONSTRAINT approval_pkey PRIMARY KEY (id);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (id);


--
-- Name: delegation delegation_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.delegation
    ADD CONSTRAINT delegation_pkey PRIMARY KEY (id);


--
-- Name: institution institution_lei_key; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.institution
    ADD CONSTRAINT institution_lei_key UNIQUE (lei);


--
-- Name: institution institution_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.institution
    ADD CONSTRAINT institution_pkey PRIMARY KEY (id);


--
-- Name: institution institution_uscc_key; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.institution
    ADD CONSTRAINT institution_uscc_key UNIQUE (uscc);


--
-- Name: mandate mandate_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.mandate
    ADD CONSTRAINT mandate_pkey PRIMARY KEY (id);


--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);


--
-- Name: person person_id_institution_key; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.person
    ADD CONSTRAINT person_id_institution_key UNIQUE (id, institution);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: tier_table tier_table_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.tier_table
    ADD CONSTRAINT tier_table_pkey PRIMARY KEY (id);


--
-- Name: usage usage_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.usage
    ADD CONSTRAINT usage_pkey PRIMARY KEY (pilot, institution, subject, client);


--
-- Name: usage_total usage_total_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.usage_total
    ADD CONSTRAINT usage_total_pkey PRIMARY KEY (pilot);


--
-- Name: vote vote_approval_checker_key; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.vote
    ADD CONSTRAINT vote_approval_checker_key UNIQUE (approval, checker);


--
-- Name: vote vote_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.vote
    ADD CONSTRAINT vote_pkey PRIMARY KEY (approval, number);


--
-- Name: answer answer_pkey; Type: CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.answer
    ADD CONSTRAINT answer_pkey PRIMARY KEY (institution, person, key);


--
-- Name: mail_address mail_address_pkey; Type: CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.mail_address
    ADD CONSTRAINT mail_address_pkey PRIMARY KEY (person);


--
-- Name: webhook_delivery webhook_delivery_pkey; Type: CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.webhook_delivery
    ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id);


--
-- Name: webhook_message webhook_message_id_institution_key; Type: CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.webhook_message
    ADD CONSTRAINT webhook_message_id_institution_key UNIQUE (id, institution);


--
-- Name: webhook_message webhook_message_pkey; Type: CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.webhook_message
    ADD CONSTRAINT webhook_message_pkey PRIMARY KEY (id);


--
-- Name: webhook_subscription webhook_subscription_id_institution_key; Type: CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.webhook_subscription
    ADD CONSTRAINT webhook_subscription_id_institution_key UNIQUE (id, institution);


--
-- Name: webhook_subscription webhook_subscription_pkey; Type: CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.webhook_subscription
    ADD CONSTRAINT webhook_subscription_pkey PRIMARY KEY (id);


--
-- Name: application application_owner; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.application
    ADD CONSTRAINT application_owner UNIQUE (id, institution);


--
-- Name: application application_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.application
    ADD CONSTRAINT application_pkey PRIMARY KEY (id);


--
-- Name: batch batch_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (id);


--
-- Name: calendar_day calendar_day_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (day);


--
-- Name: case_event case_event_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.case_event
    ADD CONSTRAINT case_event_pkey PRIMARY KEY (subject, number);


--
-- Name: complaint complaint_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.complaint
    ADD CONSTRAINT complaint_pkey PRIMARY KEY (id);


--
-- Name: deadline_rule deadline_rule_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.deadline_rule
    ADD CONSTRAINT deadline_rule_pkey PRIMARY KEY (id);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (application_id, version);


--
-- Name: incident incident_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.incident
    ADD CONSTRAINT incident_pkey PRIMARY KEY (id);


--
-- Name: move move_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.move
    ADD CONSTRAINT move_pkey PRIMARY KEY (origin, target);


--
-- Name: objection objection_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (id);


--
-- Name: seat seat_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (application_id, party, holder);


--
-- Name: deed_institution; Type: INDEX; Schema: evidence; Owner: -
--

CREATE INDEX deed_institution ON evidence.deed USING btree (institution, id);


--
-- Name: deed_open; Type: INDEX; Schema: evidence; Owner: -
--

CREATE INDEX deed_open ON evidence.deed USING btree (id) WHERE (entry_id IS NULL);


--
-- Name: deed_request; Type: INDEX; Schema: evidence; Owner: -
--

CREATE INDEX deed_request ON evidence.deed USING btree (request_id);


--
-- Name: deed_subject; Type: INDEX; Schema: evidence; Owner: -
--

CREATE INDEX deed_subject ON evidence.deed USING btree (subject, id);


--
-- Name: disclosure_institution; Type: INDEX; Schema: evidence; Owner: -
--

CREATE INDEX disclosure_institution ON evidence.disclosure USING btree (institution, stream, entry_id);


--
-- Name: disclosure_lookup; Type: INDEX; Schema: evidence; Owner: -
--

CREATE INDEX disclosure_lookup ON evidence.disclosure USING btree (lookup);


--
-- Name: run_due; Type: INDEX; Schema: flow; Owner: -
--

CREATE INDEX run_due ON flow.run USING btree (queue, wake_at) WHERE (state = ANY (ARRAY['queued'::text, 'waiting'::text]));


--
-- Name: run_held; Type: INDEX; Schema: flow; Owner: -
--

CREATE INDEX run_held ON flow.run USING btree (worker) WHERE (state = 'running'::text);


--
-- Name: run_key; Type: INDEX; Schema: flow; Owner: -
--

CREATE UNIQUE INDEX run_key ON flow.run USING btree (institution, name, key) WHERE (key IS NOT NULL);


--
-- Name: run_list; Type: INDEX; Schema: flow; Owner: -
--

CREATE INDEX run_list ON flow.run USING btree (institution, id);


--
-- Name: run_parent; Type: INDEX; Schema: flow; Owner: -
--

CREATE INDEX run_parent ON flow.run USING btree (parent) WHERE (parent IS NOT NULL);


--
-- Name: run_rate; Type: INDEX; Schema: flow; Owner: -
--

CREATE INDEX run_rate ON flow.run USING btree (queue, claimed_at);


--
-- Name: run_wake; Type: INDEX; Schema: flow; Owner: -
--

CREATE INDEX run_wake ON flow.run USING btree (wake_at) WHERE (state = ANY (ARRAY['queued'::text, 'waiting'::text]));


--
-- Name: signal_open; Type: INDEX; Schema: flow; Owner: -
--

CREATE INDEX signal_open ON flow.signal USING btree (run, name, id) WHERE (consumed_by IS NULL);


--
-- Name: participant_institution; Type: INDEX; Schema: heqi; Owner: -
--

CREATE INDEX participant_institution ON heqi.participant USING btree (institution, subject);


--
-- Name: invitation_person; Type: INDEX; Schema: identity; Owner: -
--

CREATE INDEX invitation_person ON identity.invitation USING btree (person) WHERE (used_at IS NULL);


--
-- Name: provider_link_person; Type: INDEX; Schema: identity; Owner: -
--

CREATE INDEX provider_link_person ON identity.provider_link USING btree (person);


--
-- Name: session_person; Type: INDEX; Schema: identity; Owner: -
--

CREATE INDEX session_person ON identity.session USING btree (person) WHERE (revoked_at IS NULL);


--
-- Name: token_person; Type: INDEX; Schema: identity; Owner: -
--

CREATE INDEX token_person ON identity.token USING btree (person) WHERE (revoked_at IS NULL);


--
-- Name: calendar_override_day; Type: INDEX; Schema: market; Owner: -
--

CREATE INDEX calendar_override_day ON market.calendar_override USING btree (calendar, day, entered_at, id);


--
-- Name: approval_open; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX approval_open ON parties.approval USING btree (institution, state, id);


--
-- Name: consent_stands; Type: INDEX; Schema: parties; Owner: -
--

CREATE UNIQUE INDEX consent_stands ON parties.consent USING btree (institution, pilot, client) WHERE (withdrawn_at IS NULL);


--
-- Name: delegation_deputy; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX delegation_deputy ON parties.delegation USING btree (deputy);


--
-- Name: delegation_lender; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX delegation_lender ON parties.delegation USING btree (lender);


--
-- Name: mandate_person; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX mandate_person ON parties.mandate USING btree (person);


--
-- Name: notice_person; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX notice_person ON parties.notice USING btree (person, id);


--
-- Name: person_here_once; Type: INDEX; Schema: parties; Owner: -
--

CREATE UNIQUE INDEX person_here_once ON parties.person USING btree (institution, individual) WHERE (left_at IS NULL);


--
-- Name: person_institution; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX person_institution ON parties.person USING btree (institution, id);


--
-- Name: person_lookup; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX person_lookup ON parties.person USING btree (resident_id_lookup) WHERE (resident_id_lookup IS NOT NULL);


--
-- Name: tier_table_kind; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX tier_table_kind ON parties.tier_table USING btree (institution, kind, valid_from);


--
-- Name: usage_client; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX usage_client ON parties.usage USING btree (pilot, institution, client);


--
-- Name: answer_expires_at; Type: INDEX; Schema: portal; Owner: -
--

CREATE INDEX answer_expires_at ON portal.answer USING btree (expires_at);


--
-- Name: webhook_delivery_good; Type: INDEX; Schema: portal; Owner: -
--

CREATE INDEX webhook_delivery_good ON portal.webhook_delivery USING btree (subscription_id, at) WHERE ((status >= 200) AND (status <= 299));


--
-- Name: webhook_delivery_message; Type: INDEX; Schema: portal; Owner: -
--

CREATE INDEX webhook_delivery_message ON portal.webhook_delivery USING btree (message_id, id);


--
-- Name: webhook_message_subscription; Type: INDEX; Schema: portal; Owner: -
--

CREATE INDEX webhook_message_subscription ON portal.webhook_message USING btree (subscription_id, id);


--
-- Name: webhook_subscription_institution; Type: INDEX; Schema: portal; Owner: -
--

CREATE INDEX webhook_subscription_institution ON portal.webhook_subscription USING btree (institution, id);


--
-- Name: application_batch; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX application_batch ON sandbox.application USING btree (batch_id);


--
-- Name: application_state; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX application_state ON sandbox.application USING btree (state, id);


--
-- Name: complaint_state; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX complaint_state ON sandbox.complaint USING btree (state, answer_by);


--
-- Name: deadline_matter; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX deadline_matter ON sandbox.deadline_rule USING btree (matter, valid_from);


--
-- Name: incident_state; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX incident_state ON sandbox.incident USING btree (state, report_by);


--
-- Name: objection_application; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX objection_application ON sandbox.objection USING btree (application_id);


--
-- Name: deed deed_entry_id_fkey; Type: FK CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.deed
    ADD CONSTRAINT deed_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES evidence.entry(entry_id);


--
-- Name: disclosure disclosure_entry_id_fkey; Type: FK CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.disclosure
    ADD CONSTRAINT disclosure_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES evidence.entry(entry_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: payload_chunk payload_chunk_entry_id_fkey; Type: FK CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.payload_chunk
    ADD CONSTRAINT payload_chunk_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES evidence.payload(entry_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: payload payload_entry_id_fkey; Type: FK CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.payload
    ADD CONSTRAINT payload_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES evidence.entry(entry_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: run run_parent_institution_fkey; Type: FK CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.run
    ADD CONSTRAINT run_parent_institution_fkey FOREIGN KEY (parent, institution) REFERENCES flow.run(id, institution);


--
-- Name: run run_restarted_from_institution_fkey; Type: FK CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.run
    ADD CONSTRAINT run_restarted_from_institution_fkey FOREIGN KEY (restarted_from, institution) REFERENCES flow.run(id, institution);


--
-- Name: signal signal_run_institution_fkey; Type: FK CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.signal
    ADD CONSTRAINT signal_run_institution_fkey FOREIGN KEY (run, institution) REFERENCES flow.run(id, institution);


--
-- Name: step step_run_institution_fkey; Type: FK CONSTRAINT; Schema: flow; Owner: -
--

ALTER TABLE ONLY flow.step
    ADD CONSTRAINT step_run_institution_fkey FOREIGN KEY (run, institution) REFERENCES flow.run(id, institution);


--
-- Name: account account_person_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.account
    ADD CONSTRAINT account_person_fkey FOREIGN KEY (person) REFERENCES parties.person(id);


--
-- Name: flow flow_person_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.flow
    ADD CONSTRAINT flow_person_fkey FOREIGN KEY (person) REFERENCES identity.account(person);


--
-- Name: invitation invitation_person_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.invitation
    ADD CONSTRAINT invitation_person_fkey FOREIGN KEY (person) REFERENCES identity.account(person);


--
-- Name: provider_link provider_link_person_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.provider_link
    ADD CONSTRAINT provider_link_person_fkey FOREIGN KEY (person) REFERENCES identity.account(person);


--
-- Name: recovery_code recovery_code_person_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.recovery_code
    ADD CONSTRAINT recovery_code_person_fkey FOREIGN KEY (person) REFERENCES identity.account(person);


--
-- Name: session session_person_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_person_fkey FOREIGN KEY (person) REFERENCES identity.account(person);


--
-- Name: token token_person_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: -
--

ALTER TABLE ONLY identity.token
    ADD CONSTRAINT token_person_fkey FOREIGN KEY (person) REFERENCES identity.account(person);


--
-- Name: admission_step admission_step_pilot_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.admission_step
    ADD CONSTRAINT admission_step_pilot_fkey FOREIGN KEY (pilot) REFERENCES parties.admission(pilot);


--
-- Name: admitted admitted_institution_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.admitted
    ADD CONSTRAINT admitted_institution_fkey FOREIGN KEY (institution) REFERENCES parties.institution(id);


--
-- Name: admitted admitted_pilot_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.admitted
    ADD CONSTRAINT admitted_pilot_fkey FOREIGN KEY (pilot) REFERENCES parties.admission(pilot);


--
-- Name: delegation delegation_deputy_institution_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.delegation
    ADD CONSTRAINT delegation_deputy_institution_fkey FOREIGN KEY (deputy, institution) REFERENCES parties.person(id, institution);


--
-- Name: delegation delegation_lender_institution_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.delegation
    ADD CONSTRAINT delegation_lender_institution_fkey FOREIGN KEY (lender, institution) REFERENCES parties.person(id, institution);


--
-- Name: mandate mandate_person_institution_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.mandate
    ADD CONSTRAINT mandate_person_institution_fkey FOREIGN KEY (person, institution) REFERENCES parties.person(id, institution);


--
-- Name: notice notice_person_institution_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.notice
    ADD CONSTRAINT notice_person_institution_fkey FOREIGN KEY (person, institution) REFERENCES parties.person(id, institution);


--
-- Name: person person_institution_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.person
    ADD CONSTRAINT person_institution_fkey FOREIGN KEY (institution) REFERENCES parties.institution(id);


--
-- Name: usage usage_pilot_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.usage
    ADD CONSTRAINT usage_pilot_fkey FOREIGN KEY (pilot) REFERENCES parties.admission(pilot);


--
-- Name: usage_total usage_total_pilot_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.usage_total
    ADD CONSTRAINT usage_total_pilot_fkey FOREIGN KEY (pilot) REFERENCES parties.admission(pilot);


--
-- Name: vote vote_approval_institution_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.vote
    ADD CONSTRAINT vote_approval_institution_fkey FOREIGN KEY (approval, institution) REFERENCES parties.approval(id, institution);


--
-- Name: webhook_delivery webhook_delivery_message_id_institution_fkey; Type: FK CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.webhook_delivery
    ADD CONSTRAINT webhook_delivery_message_id_institution_fkey FOREIGN KEY (message_id, institution) REFERENCES portal.webhook_message(id, institution) ON DELETE CASCADE;


--
-- Name: webhook_message webhook_message_subscription_id_institution_fkey; Type: FK CONSTRAINT; Schema: portal; Owner: -
--

ALTER TABLE ONLY portal.webhook_message
    ADD CONSTRAINT webhook_message_subscription_id_institution_fkey FOREIGN KEY (subscription_id, institution) REFERENCES portal.webhook_subscription(id, institution) ON DELETE CASCADE;


--
-- Name: application application_batch_id_fkey; Type: FK CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.application
    ADD CONSTRAINT application_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES sandbox.batch(id);


--
-- Name: complaint complaint_handling_fkey; Type: FK CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.complaint
    ADD CONSTRAINT complaint_handling_fkey FOREIGN KEY (handling) REFERENCES parties.institution(id);


--
-- Name: history history_application_id_institution_fkey; Type: FK CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.history
    ADD CONSTRAINT history_application_id_institution_fkey FOREIGN KEY (application_id, institution) REFERENCES sandbox.application(id, institution);


--
-- Name: objection objection_application_id_fkey; Type: FK CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.objection
    ADD CONSTRAINT objection_application_id_fkey FOREIGN KEY (application_id) REFERENCES sandbox.application(id);


--
-- Name: seat seat_application_id_institution_fkey; Type: FK CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.seat
    ADD CONSTRAINT seat_application_id_institution_fkey FOREIGN KEY (application_id, institution) REFERENCES sandbox.application(id, institution);


--
-- Name: deed; Type: ROW SECURITY; Schema: evidence; Owner: -
--

ALTER TABLE evidence.deed ENABLE ROW LEVEL SECURITY;

--
-- Name: disclosure; Type: ROW SECURITY; Schema: evidence; Owner: -
--

ALTER TABLE evidence.disclosure ENABLE ROW LEVEL SECURITY;

--
-- Name: disclosure log_keeps; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY log_keeps ON evidence.disclosure TO heqi_log USING (true) WITH CHECK (true);


--
-- Name: payload log_keeps; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY log_keeps ON evidence.payload TO heqi_log USING (true) WITH CHECK (true);


--
-- Name: payload_chunk log_keeps; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY log_keeps ON evidence.payload_chunk TO heqi_log USING (true) WITH CHECK (true);


--
-- Name: payload; Type: ROW SECURITY; Schema: evidence; Owner: -
--

ALTER TABLE evidence.payload ENABLE ROW LEVEL SECURITY;

--
-- Name: payload_chunk; Type: ROW SECURITY; Schema: evidence; Owner: -
--

ALTER TABLE evidence.payload_chunk ENABLE ROW LEVEL SECURITY;

--
-- Name: deed sequencer; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY sequencer ON evidence.deed TO heqi_log USING (true);


--
-- Name: deed tenant_insert; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY tenant_insert ON evidence.deed FOR INSERT TO heqi_app WITH CHECK ((institution = COALESCE(NULLIF(heqi.institution(), ''::text), 'house'::text)));


--
-- Name: deed tenant_read; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY tenant_read ON evidence.deed FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = deed.subject) AND (p.owner = deed.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: disclosure tenant_read; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY tenant_read ON evidence.disclosure FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = disclosure.entry_id) AND (p.owner = disclosure.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: payload tenant_read; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY tenant_read ON evidence.payload FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = payload.entry_id) AND (p.owner = payload.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: payload_chunk tenant_read; Type: POLICY; Schema: evidence; Owner: -
--

CREATE POLICY tenant_read ON evidence.payload_chunk FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = payload_chunk.entry_id) AND (p.owner = payload_chunk.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: run engine; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY engine ON flow.run TO heqi_flow USING (true) WITH CHECK (true);


--
-- Name: signal engine; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY engine ON flow.signal TO heqi_flow USING (true) WITH CHECK (true);


--
-- Name: step engine; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY engine ON flow.step TO heqi_flow USING (true) WITH CHECK (true);


--
-- Name: run; Type: ROW SECURITY; Schema: flow; Owner: -
--

ALTER TABLE flow.run ENABLE ROW LEVEL SECURITY;

--
-- Name: signal; Type: ROW SECURITY; Schema: flow; Owner: -
--

ALTER TABLE flow.signal ENABLE ROW LEVEL SECURITY;

--
-- Name: step; Type: ROW SECURITY; Schema: flow; Owner: -
--

ALTER TABLE flow.step ENABLE ROW LEVEL SECURITY;

--
-- Name: run tenant_delete; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_delete ON flow.run FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: signal tenant_delete; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_delete ON flow.signal FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: step tenant_delete; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_delete ON flow.step FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: run tenant_insert; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_insert ON flow.run FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: signal tenant_insert; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_insert ON flow.signal FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: step tenant_insert; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_insert ON flow.step FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: run tenant_read; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_read ON flow.run FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = run.id) AND (p.owner = run.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: signal tenant_read; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_read ON flow.signal FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = signal.run) AND (p.owner = signal.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: step tenant_read; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_read ON flow.step FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = step.run) AND (p.owner = step.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: run tenant_update; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_update ON flow.run FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: signal tenant_update; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_update ON flow.signal FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: step tenant_update; Type: POLICY; Schema: flow; Owner: -
--

CREATE POLICY tenant_update ON flow.step FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: participant; Type: ROW SECURITY; Schema: heqi; Owner: -
--

ALTER TABLE heqi.participant ENABLE ROW LEVEL SECURITY;

--
-- Name: participant participant_insert; Type: POLICY; Schema: heqi; Owner: -
--

CREATE POLICY participant_insert ON heqi.participant FOR INSERT TO heqi_app WITH CHECK (((owner = heqi.institution()) AND (owner <> ''::text)));


--
-- Name: participant participant_read; Type: POLICY; Schema: heqi; Owner: -
--

CREATE POLICY participant_read ON heqi.participant FOR SELECT TO heqi_app USING (((( SELECT heqi.institution() AS institution) = owner) OR (( SELECT heqi.institution() AS institution) = institution)));


--
-- Name: approval; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.approval ENABLE ROW LEVEL SECURITY;

--
-- Name: vote checker_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY checker_insert ON parties.vote FOR INSERT TO heqi_app WITH CHECK (((checker_institution = heqi.institution()) AND heqi.shares(approval, institution)));


--
-- Name: approval checker_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY checker_update ON parties.approval FOR UPDATE TO heqi_app USING (((heqi.institution() = checker_institution) AND heqi.shares(id, institution))) WITH CHECK (((heqi.institution() = checker_institution) AND heqi.shares(id, institution)));


--
-- Name: consent; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.consent ENABLE ROW LEVEL SECURITY;

--
-- Name: approval decided_once; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY decided_once ON parties.approval AS RESTRICTIVE FOR UPDATE TO heqi_app USING ((state = 'open'::text)) WITH CHECK (true);


--
-- Name: delegation; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.delegation ENABLE ROW LEVEL SECURITY;

--
-- Name: delegation door_all; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY door_all ON parties.delegation TO heqi_door USING (true) WITH CHECK (true);


--
-- Name: mandate door_all; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY door_all ON parties.mandate TO heqi_door USING (true) WITH CHECK (true);


--
-- Name: notice door_all; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY door_all ON parties.notice TO heqi_door USING (true) WITH CHECK (true);


--
-- Name: person door_all; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY door_all ON parties.person TO heqi_door USING (true) WITH CHECK (true);


--
-- Name: usage door_all; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY door_all ON parties.usage TO heqi_door USING (true) WITH CHECK (true);


--
-- Name: mandate; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.mandate ENABLE ROW LEVEL SECURITY;

--
-- Name: notice; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.notice ENABLE ROW LEVEL SECURITY;

--
-- Name: notice own; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY own ON parties.notice FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) AND (person = ( SELECT heqi.person() AS person))));


--
-- Name: person; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.person ENABLE ROW LEVEL SECURITY;

--
-- Name: approval tenant_delete; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_delete ON parties.approval FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: consent tenant_delete; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_delete ON parties.consent FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: delegation tenant_delete; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_delete ON parties.delegation FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: mandate tenant_delete; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_delete ON parties.mandate FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: person tenant_delete; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_delete ON parties.person FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: tier_table tenant_delete; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_delete ON parties.tier_table FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: usage tenant_delete; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_delete ON parties.usage FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: vote tenant_delete; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_delete ON parties.vote FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: approval tenant_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_insert ON parties.approval FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: consent tenant_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_insert ON parties.consent FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: delegation tenant_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_insert ON parties.delegation FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: mandate tenant_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_insert ON parties.mandate FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: person tenant_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_insert ON parties.person FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: tier_table tenant_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_insert ON parties.tier_table FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: usage tenant_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_insert ON parties.usage FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: vote tenant_insert; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_insert ON parties.vote FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: approval tenant_read; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_read ON parties.approval FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = approval.id) AND (p.owner = approval.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: consent tenant_read; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_read ON parties.consent FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = consent.id) AND (p.owner = consent.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: delegation tenant_read; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_read ON parties.delegation FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = delegation.id) AND (p.owner = delegation.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: mandate tenant_read; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_read ON parties.mandate FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = mandate.id) AND (p.owner = mandate.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: person tenant_read; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_read ON parties.person FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = person.id) AND (p.owner = person.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: tier_table tenant_read; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_read ON parties.tier_table FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = tier_table.id) AND (p.owner = tier_table.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: usage tenant_read; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_read ON parties.usage FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = usage.subject) AND (p.owner = usage.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: vote tenant_read; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_read ON parties.vote FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = vote.approval) AND (p.owner = vote.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: approval tenant_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_update ON parties.approval FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: consent tenant_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_update ON parties.consent FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: delegation tenant_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_update ON parties.delegation FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: mandate tenant_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_update ON parties.mandate FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: person tenant_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_update ON parties.person FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: tier_table tenant_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_update ON parties.tier_table FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: usage tenant_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_update ON parties.usage FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: vote tenant_update; Type: POLICY; Schema: parties; Owner: -
--

CREATE POLICY tenant_update ON parties.vote FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: tier_table; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.tier_table ENABLE ROW LEVEL SECURITY;

--
-- Name: usage; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.usage ENABLE ROW LEVEL SECURITY;

--
-- Name: vote; Type: ROW SECURITY; Schema: parties; Owner: -
--

ALTER TABLE parties.vote ENABLE ROW LEVEL SECURITY;

--
-- Name: answer; Type: ROW SECURITY; Schema: portal; Owner: -
--

ALTER TABLE portal.answer ENABLE ROW LEVEL SECURITY;

--
-- Name: answer answer_expired_delete; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY answer_expired_delete ON portal.answer FOR DELETE TO heqi_door USING (true);


--
-- Name: answer answer_expired_read; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY answer_expired_read ON portal.answer FOR SELECT TO heqi_door USING (true);


--
-- Name: answer answer_own; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY answer_own ON portal.answer TO heqi_app USING (((institution = heqi.institution()) AND (person = heqi.person()))) WITH CHECK (((institution = heqi.institution()) AND (person = heqi.person())));


--
-- Name: mail_address door_all; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY door_all ON portal.mail_address FOR SELECT TO heqi_door USING (true);


--
-- Name: mail_address; Type: ROW SECURITY; Schema: portal; Owner: -
--

ALTER TABLE portal.mail_address ENABLE ROW LEVEL SECURITY;

--
-- Name: mail_address own; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY own ON portal.mail_address TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) AND (person = ( SELECT heqi.person() AS person)))) WITH CHECK (((institution = ( SELECT heqi.institution() AS institution)) AND (person = ( SELECT heqi.person() AS person))));


--
-- Name: webhook_delivery tenant_delete; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_delete ON portal.webhook_delivery FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: webhook_message tenant_delete; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_delete ON portal.webhook_message FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: webhook_subscription tenant_delete; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_delete ON portal.webhook_subscription FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: webhook_delivery tenant_insert; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_insert ON portal.webhook_delivery FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: webhook_message tenant_insert; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_insert ON portal.webhook_message FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: webhook_subscription tenant_insert; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_insert ON portal.webhook_subscription FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: webhook_delivery tenant_read; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_read ON portal.webhook_delivery FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = webhook_delivery.id) AND (p.owner = webhook_delivery.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: webhook_message tenant_read; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_read ON portal.webhook_message FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = webhook_message.id) AND (p.owner = webhook_message.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: webhook_subscription tenant_read; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_read ON portal.webhook_subscription FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = webhook_subscription.id) AND (p.owner = webhook_subscription.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: webhook_delivery tenant_update; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_update ON portal.webhook_delivery FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: webhook_message tenant_update; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_update ON portal.webhook_message FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: webhook_subscription tenant_update; Type: POLICY; Schema: portal; Owner: -
--

CREATE POLICY tenant_update ON portal.webhook_subscription FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: webhook_delivery; Type: ROW SECURITY; Schema: portal; Owner: -
--

ALTER TABLE portal.webhook_delivery ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_message; Type: ROW SECURITY; Schema: portal; Owner: -
--

ALTER TABLE portal.webhook_message ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_subscription; Type: ROW SECURITY; Schema: portal; Owner: -
--

ALTER TABLE portal.webhook_subscription ENABLE ROW LEVEL SECURITY;

--
-- Name: application; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.application ENABLE ROW LEVEL SECURITY;

--
-- Name: batch; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.batch ENABLE ROW LEVEL SECURITY;

--
-- Name: application begins_as_draft; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY begins_as_draft ON sandbox.application AS RESTRICTIVE FOR INSERT TO heqi_app WITH CHECK (((state = 'call'::text) AND (version = 1) AND (notice_ends IS NULL) AND (exit_cause IS NULL)));


--
-- Name: incident begins_as_found; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY begins_as_found ON sandbox.incident AS RESTRICTIVE FOR INSERT TO heqi_app WITH CHECK (((state = 'found'::text) AND (version = 1)));


--
-- Name: calendar_day; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.calendar_day ENABLE ROW LEVEL SECURITY;

--
-- Name: case_event; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.case_event ENABLE ROW LEVEL SECURITY;

--
-- Name: complaint; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.complaint ENABLE ROW LEVEL SECURITY;

--
-- Name: complaint complaint_handle; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY complaint_handle ON sandbox.complaint FOR UPDATE TO heqi_app USING (((handling = heqi.institution()) AND (state <> 'closed'::text) AND ((institution = heqi.institution()) OR heqi.shares(id, institution)))) WITH CHECK ((handling = heqi.institution()));


--
-- Name: complaint complaint_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY complaint_insert ON sandbox.complaint FOR INSERT TO heqi_app WITH CHECK (((institution = heqi.institution()) AND (state = 'received'::text) AND (version = 1)));


--
-- Name: complaint complaint_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY complaint_read ON sandbox.complaint FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = complaint.id) AND (p.owner = complaint.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: deadline_rule; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.deadline_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: application draft_only; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY draft_only ON sandbox.application AS RESTRICTIVE FOR UPDATE TO heqi_app USING ((state = 'call'::text)) WITH CHECK ((state = 'call'::text));


--
-- Name: case_event event_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY event_insert ON sandbox.case_event FOR INSERT TO heqi_app WITH CHECK (((actor_institution = heqi.institution()) AND (actor = heqi.person()) AND ((institution = heqi.institution()) OR heqi.shares(subject, institution))));


--
-- Name: case_event event_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY event_read ON sandbox.case_event FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = case_event.subject) AND (p.owner = case_event.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: batch group_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY group_insert ON sandbox.batch FOR INSERT TO heqi_app WITH CHECK (((institution = heqi.institution()) AND sandbox.supervises()));


--
-- Name: calendar_day group_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY group_insert ON sandbox.calendar_day FOR INSERT TO heqi_app WITH CHECK (((institution = heqi.institution()) AND sandbox.supervises()));


--
-- Name: deadline_rule group_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY group_insert ON sandbox.deadline_rule FOR INSERT TO heqi_app WITH CHECK (((institution = heqi.institution()) AND sandbox.supervises()));


--
-- Name: calendar_day group_update; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY group_update ON sandbox.calendar_day FOR UPDATE TO heqi_app USING (sandbox.supervises()) WITH CHECK (((institution = heqi.institution()) AND sandbox.supervises()));


--
-- Name: history; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.history ENABLE ROW LEVEL SECURITY;

--
-- Name: incident; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.incident ENABLE ROW LEVEL SECURITY;

--
-- Name: objection; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.objection ENABLE ROW LEVEL SECURITY;

--
-- Name: objection objection_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY objection_insert ON sandbox.objection FOR INSERT TO heqi_app WITH CHECK (((institution = heqi.institution()) AND (settled_at IS NULL) AND (conclusion = ''::text) AND (EXISTS ( SELECT
   FROM sandbox.notice n
  WHERE ((n.id = objection.application_id) AND (n.state = 'notice'::text))))));


--
-- Name: objection objection_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY objection_read ON sandbox.objection FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = objection.id) AND (p.owner = objection.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: objection objection_settle; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY objection_settle ON sandbox.objection FOR UPDATE TO heqi_app USING (((settled_at IS NULL) AND sandbox.holds(application_id, 'working_group'::text))) WITH CHECK (sandbox.holds(application_id, 'working_group'::text));


--
-- Name: incident open_only; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY open_only ON sandbox.incident AS RESTRICTIVE FOR UPDATE TO heqi_app USING ((state <> 'closed'::text)) WITH CHECK (true);


--
-- Name: history owner_prepares; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY owner_prepares ON sandbox.history AS RESTRICTIVE FOR INSERT TO heqi_app WITH CHECK (((party = 'applicant'::text) AND (target = 'call'::text) AND (actor = heqi.person())));


--
-- Name: batch public_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY public_read ON sandbox.batch FOR SELECT TO heqi_app USING (true);


--
-- Name: calendar_day public_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY public_read ON sandbox.calendar_day FOR SELECT TO heqi_app USING (true);


--
-- Name: deadline_rule public_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY public_read ON sandbox.deadline_rule FOR SELECT TO heqi_app USING (true);


--
-- Name: seat; Type: ROW SECURITY; Schema: sandbox; Owner: -
--

ALTER TABLE sandbox.seat ENABLE ROW LEVEL SECURITY;

--
-- Name: application tenant_delete; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_delete ON sandbox.application FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: history tenant_delete; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_delete ON sandbox.history FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: incident tenant_delete; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_delete ON sandbox.incident FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: seat tenant_delete; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_delete ON sandbox.seat FOR DELETE TO heqi_app USING ((institution = heqi.institution()));


--
-- Name: application tenant_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_insert ON sandbox.application FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: history tenant_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_insert ON sandbox.history FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: incident tenant_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_insert ON sandbox.incident FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: seat tenant_insert; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_insert ON sandbox.seat FOR INSERT TO heqi_app WITH CHECK ((institution = heqi.institution()));


--
-- Name: application tenant_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_read ON sandbox.application FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = application.id) AND (p.owner = application.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: history tenant_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_read ON sandbox.history FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = history.application_id) AND (p.owner = history.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: incident tenant_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_read ON sandbox.incident FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = incident.id) AND (p.owner = incident.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: seat tenant_read; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_read ON sandbox.seat FOR SELECT TO heqi_app USING (((institution = ( SELECT heqi.institution() AS institution)) OR (EXISTS ( SELECT
   FROM heqi.participant p
  WHERE ((p.subject = seat.application_id) AND (p.owner = seat.institution) AND (p.institution = ( SELECT heqi.institution() AS institution)))))));


--
-- Name: application tenant_update; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_update ON sandbox.application FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: history tenant_update; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_update ON sandbox.history FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: incident tenant_update; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_update ON sandbox.incident FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: seat tenant_update; Type: POLICY; Schema: sandbox; Owner: -
--

CREATE POLICY tenant_update ON sandbox.seat FOR UPDATE TO heqi_app USING ((institution = heqi.institution())) WITH CHECK ((institution = heqi.institution()));


--
-- Name: SCHEMA evidence; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA evidence TO heqi_log;
GRANT USAGE ON SCHEMA evidence TO heqi_app;


--
-- Name: SCHEMA flow; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA flow TO heqi_app;
GRANT USAGE ON SCHEMA flow TO heqi_flow;


--
-- Name: SCHEMA heqi; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA heqi TO heqi_app;
GRANT USAGE ON SCHEMA heqi TO heqi_log;
GRANT USAGE ON SCHEMA heqi TO heqi_door;
GRANT USAGE ON SCHEMA heqi TO heqi_flow;


--
-- Name: SCHEMA identity; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA identity TO heqi_app;
GRANT USAGE ON SCHEMA identity TO heqi_door;


--
-- Name: SCHEMA market; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA market TO heqi_app;
GRANT USAGE ON SCHEMA market TO heqi_door;


--
-- Name: SCHEMA parties; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA parties TO heqi_app;
GRANT USAGE ON SCHEMA parties TO heqi_door;


--
-- Name: SCHEMA portal; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA portal TO heqi_app;
GRANT USAGE ON SCHEMA portal TO heqi_door;


--
-- Name: SCHEMA sandbox; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA sandbox TO heqi_app;


--
-- Name: FUNCTION institution(); Type: ACL; Schema: heqi; Owner: -
--

REVOKE ALL ON FUNCTION heqi.institution() FROM PUBLIC;
GRANT ALL ON FUNCTION heqi.institution() TO heqi_app;
GRANT ALL ON FUNCTION heqi.institution() TO heqi_log;
GRANT ALL ON FUNCTION heqi.institution() TO heqi_door;
GRANT ALL ON FUNCTION heqi.institution() TO heqi_flow;


--
-- Name: FUNCTION person(); Type: ACL; Schema: heqi; Owner: -
--

REVOKE ALL ON FUNCTION heqi.person() FROM PUBLIC;
GRANT ALL ON FUNCTION heqi.person() TO heqi_app;
GRANT ALL ON FUNCTION heqi.person() TO heqi_log;
GRANT ALL ON FUNCTION heqi.person() TO heqi_door;
GRANT ALL ON FUNCTION heqi.person() TO heqi_flow;


--
-- Name: TABLE participant; Type: ACL; Schema: heqi; Owner: -
--

GRANT SELECT,INSERT ON TABLE heqi.participant TO heqi_app;


--
-- Name: FUNCTION shares(of_subject text, of_owner text); Type: ACL; Schema: heqi; Owner: -
--

REVOKE ALL ON FUNCTION heqi.shares(of_subject text, of_owner text) FROM PUBLIC;
GRANT ALL ON FUNCTION heqi.shares(of_subject text, of_owner text) TO heqi_app;
GRANT ALL ON FUNCTION heqi.shares(of_subject text, of_owner text) TO heqi_log;
GRANT ALL ON FUNCTION heqi.shares(of_subject text, of_owner text) TO heqi_door;
GRANT ALL ON FUNCTION heqi.shares(of_subject text, of_owner text) TO heqi_flow;


--
-- Name: FUNCTION enter(credential text, hash bytea, moment timestamp with time zone); Type: ACL; Schema: identity; Owner: -
--

REVOKE ALL ON FUNCTION identity.enter(credential text, hash bytea, moment timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.enter(credential text, hash bytea, moment timestamp with time zone) TO heqi_app;


--
-- Name: TABLE delegation; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT ON TABLE parties.delegation TO heqi_app;
GRANT SELECT,INSERT ON TABLE parties.delegation TO heqi_door;


--
-- Name: COLUMN delegation.revoked_at; Type: ACL; Schema: parties; Owner: -
--

GRANT UPDATE(revoked_at) ON TABLE parties.delegation TO heqi_app;
GRANT UPDATE(revoked_at) ON TABLE parties.delegation TO heqi_door;


--
-- Name: TABLE institution; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT ON TABLE parties.institution TO heqi_app;
GRANT SELECT,INSERT ON TABLE parties.institution TO heqi_door;


--
-- Name: COLUMN institution.status; Type: ACL; Schema: parties; Owner: -
--

GRANT UPDATE(status) ON TABLE parties.institution TO heqi_door;


--
-- Name: TABLE mandate; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT ON TABLE parties.mandate TO heqi_app;
GRANT SELECT,INSERT ON TABLE parties.mandate TO heqi_door;


--
-- Name: COLUMN mandate.valid_until; Type: ACL; Schema: parties; Owner: -
--

GRANT UPDATE(valid_until) ON TABLE parties.mandate TO heqi_app;
GRANT UPDATE(valid_until) ON TABLE parties.mandate TO heqi_door;


--
-- Name: COLUMN mandate.revoked_at; Type: ACL; Schema: parties; Owner: -
--

GRANT UPDATE(revoked_at) ON TABLE parties.mandate TO heqi_app;
GRANT UPDATE(revoked_at) ON TABLE parties.mandate TO heqi_door;


--
-- Name: TABLE person; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT ON TABLE parties.person TO heqi_app;
GRANT SELECT,INSERT ON TABLE parties.person TO heqi_door;


--
-- Name: COLUMN person.left_at; Type: ACL; Schema: parties; Owner: -
--

GRANT UPDATE(left_at) ON TABLE parties.person TO heqi_app;
GRANT UPDATE(left_at) ON TABLE parties.person TO heqi_door;


--
-- Name: FUNCTION actor(of_person text, at timestamp with time zone); Type: ACL; Schema: parties; Owner: -
--

REVOKE ALL ON FUNCTION parties.actor(of_person text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION parties.actor(of_person text, at timestamp with time zone) TO heqi_door;


--
-- Name: TABLE seat; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT ON TABLE sandbox.seat TO heqi_app;


--
-- Name: FUNCTION holds(of_application text, as_party text); Type: ACL; Schema: sandbox; Owner: -
--

REVOKE ALL ON FUNCTION sandbox.holds(of_application text, as_party text) FROM PUBLIC;
GRANT ALL ON FUNCTION sandbox.holds(of_application text, as_party text) TO heqi_app;


--
-- Name: TABLE application; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.title_zh; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(title_zh) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.title_en; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(title_en) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.lead; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(lead) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.joint; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(joint) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.scenario_provider; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(scenario_provider) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.licence; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(licence) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.innovation; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(innovation) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.users; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(users) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.risk_compensation; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(risk_compensation) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.contingency_plan; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(contingency_plan) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.exit_plan; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(exit_plan) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.technologies; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(technologies) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.version; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(version) ON TABLE sandbox.application TO heqi_app;


--
-- Name: COLUMN application.pilot; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(pilot) ON TABLE sandbox.application TO heqi_app;


--
-- Name: FUNCTION move_on(of_application text, seen_version bigint, to_state text, cause text, at timestamp with time zone, by_name_zh text, by_name_en text, why text); Type: ACL; Schema: sandbox; Owner: -
--

REVOKE ALL ON FUNCTION sandbox.move_on(of_application text, seen_version bigint, to_state text, cause text, at timestamp with time zone, by_name_zh text, by_name_en text, why text) FROM PUBLIC;
GRANT ALL ON FUNCTION sandbox.move_on(of_application text, seen_version bigint, to_state text, cause text, at timestamp with time zone, by_name_zh text, by_name_en text, why text) TO heqi_app;


--
-- Name: FUNCTION supervises(); Type: ACL; Schema: sandbox; Owner: -
--

REVOKE ALL ON FUNCTION sandbox.supervises() FROM PUBLIC;
GRANT ALL ON FUNCTION sandbox.supervises() TO heqi_app;


--
-- Name: FUNCTION take_seat(of_application text, as_party text, new_holder text, at timestamp with time zone); Type: ACL; Schema: sandbox; Owner: -
--

REVOKE ALL ON FUNCTION sandbox.take_seat(of_application text, as_party text, new_holder text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sandbox.take_seat(of_application text, as_party text, new_holder text, at timestamp with time zone) TO heqi_app;


--
-- Name: TABLE checkpoint; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.checkpoint TO heqi_log;
GRANT SELECT ON TABLE evidence.checkpoint TO heqi_app;


--
-- Name: TABLE deed; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.deed TO heqi_app;
GRANT SELECT ON TABLE evidence.deed TO heqi_log;


--
-- Name: COLUMN deed.entry_id; Type: ACL; Schema: evidence; Owner: -
--

GRANT UPDATE(entry_id) ON TABLE evidence.deed TO heqi_log;


--
-- Name: TABLE disclosure; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.disclosure TO heqi_log;
GRANT SELECT ON TABLE evidence.disclosure TO heqi_app;


--
-- Name: TABLE entry; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.entry TO heqi_log;
GRANT SELECT ON TABLE evidence.entry TO heqi_app;


--
-- Name: TABLE head; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.head TO heqi_log;


--
-- Name: COLUMN head.size; Type: ACL; Schema: evidence; Owner: -
--

GRANT UPDATE(size) ON TABLE evidence.head TO heqi_log;


--
-- Name: COLUMN head.root; Type: ACL; Schema: evidence; Owner: -
--

GRANT UPDATE(root) ON TABLE evidence.head TO heqi_log;


--
-- Name: COLUMN head.frontier; Type: ACL; Schema: evidence; Owner: -
--

GRANT UPDATE(frontier) ON TABLE evidence.head TO heqi_log;


--
-- Name: TABLE payload; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.payload TO heqi_log;
GRANT SELECT ON TABLE evidence.payload TO heqi_app;


--
-- Name: TABLE payload_chunk; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.payload_chunk TO heqi_log;
GRANT SELECT ON TABLE evidence.payload_chunk TO heqi_app;


--
-- Name: TABLE tile; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.tile TO heqi_log;


--
-- Name: TABLE run; Type: ACL; Schema: flow; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE flow.run TO heqi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE flow.run TO heqi_flow;


--
-- Name: TABLE schedule; Type: ACL; Schema: flow; Owner: -
--

GRANT SELECT ON TABLE flow.schedule TO heqi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE flow.schedule TO heqi_flow;


--
-- Name: TABLE signal; Type: ACL; Schema: flow; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE flow.signal TO heqi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE flow.signal TO heqi_flow;


--
-- Name: TABLE step; Type: ACL; Schema: flow; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE flow.step TO heqi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE flow.step TO heqi_flow;


--
-- Name: TABLE worker; Type: ACL; Schema: flow; Owner: -
--

GRANT SELECT ON TABLE flow.worker TO heqi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE flow.worker TO heqi_flow;


--
-- Name: TABLE migration; Type: ACL; Schema: heqi; Owner: -
--

GRANT SELECT ON TABLE heqi.migration TO heqi_app;


--
-- Name: TABLE account; Type: ACL; Schema: identity; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE identity.account TO heqi_door;


--
-- Name: TABLE attempt; Type: ACL; Schema: identity; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.attempt TO heqi_door;


--
-- Name: TABLE flow; Type: ACL; Schema: identity; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE identity.flow TO heqi_door;


--
-- Name: TABLE invitation; Type: ACL; Schema: identity; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.invitation TO heqi_door;


--
-- Name: TABLE provider_link; Type: ACL; Schema: identity; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE identity.provider_link TO heqi_door;


--
-- Name: TABLE recovery_code; Type: ACL; Schema: identity; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.recovery_code TO heqi_door;


--
-- Name: TABLE session; Type: ACL; Schema: identity; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.session TO heqi_door;


--
-- Name: TABLE token; Type: ACL; Schema: identity; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE identity.token TO heqi_door;


--
-- Name: TABLE calendar_override; Type: ACL; Schema: market; Owner: -
--

GRANT SELECT ON TABLE market.calendar_override TO heqi_app;
GRANT INSERT ON TABLE market.calendar_override TO heqi_door;


--
-- Name: TABLE calendar_year; Type: ACL; Schema: market; Owner: -
--

GRANT SELECT ON TABLE market.calendar_year TO heqi_app;
GRANT INSERT ON TABLE market.calendar_year TO heqi_door;


--
-- Name: TABLE admission; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE parties.admission TO heqi_door;


--
-- Name: COLUMN admission.pilot; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(pilot) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.state; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(state) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.consent_needed; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(consent_needed) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.whitelist; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(whitelist) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.cap_users; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(cap_users) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.cap_amount_fen; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(cap_amount_fen) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.cap_products; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(cap_products) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.valid_from; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(valid_from) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.valid_until; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(valid_until) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.killed_at; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(killed_at) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.killed_by; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(killed_by) ON TABLE parties.admission TO heqi_app;


--
-- Name: COLUMN admission.kill_reason; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT(kill_reason) ON TABLE parties.admission TO heqi_app;


--
-- Name: TABLE admission_step; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT ON TABLE parties.admission_step TO heqi_app;
GRANT SELECT,INSERT ON TABLE parties.admission_step TO heqi_door;


--
-- Name: TABLE admitted; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT ON TABLE parties.admitted TO heqi_app;
GRANT SELECT,INSERT,DELETE ON TABLE parties.admitted TO heqi_door;


--
-- Name: TABLE approval; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT ON TABLE parties.approval TO heqi_app;


--
-- Name: COLUMN approval.state; Type: ACL; Schema: parties; Owner: -
--

GRANT UPDATE(state) ON TABLE parties.approval TO heqi_app;


--
-- Name: COLUMN approval.closed_at; Type: ACL; Schema: parties; Owner: -
--

GRANT UPDATE(closed_at) ON TABLE parties.approval TO heqi_app;


--
-- Name: TABLE consent; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT ON TABLE parties.consent TO heqi_app;


--
-- Name: COLUMN consent.withdrawn_at; Type: ACL; Schema: parties; Owner: -
--

GRANT UPDATE(withdrawn_at) ON TABLE parties.consent TO heqi_app;


--
-- Name: TABLE notice; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT ON TABLE parties.notice TO heqi_app;
GRANT SELECT,INSERT ON TABLE parties.notice TO heqi_door;


--
-- Name: TABLE tier_table; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT ON TABLE parties.tier_table TO heqi_app;


--
-- Name: TABLE usage; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT ON TABLE parties.usage TO heqi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE parties.usage TO heqi_door;


--
-- Name: TABLE usage_total; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE parties.usage_total TO heqi_door;


--
-- Name: TABLE vote; Type: ACL; Schema: parties; Owner: -
--

GRANT SELECT,INSERT ON TABLE parties.vote TO heqi_app;


--
-- Name: TABLE answer; Type: ACL; Schema: portal; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE portal.answer TO heqi_app;
GRANT SELECT,DELETE ON TABLE portal.answer TO heqi_door;


--
-- Name: TABLE mail_address; Type: ACL; Schema: portal; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE portal.mail_address TO heqi_app;
GRANT SELECT ON TABLE portal.mail_address TO heqi_door;


--
-- Name: TABLE webhook_delivery; Type: ACL; Schema: portal; Owner: -
--

GRANT SELECT,INSERT ON TABLE portal.webhook_delivery TO heqi_app;


--
-- Name: TABLE webhook_message; Type: ACL; Schema: portal; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE portal.webhook_message TO heqi_app;


--
-- Name: TABLE webhook_subscription; Type: ACL; Schema: portal; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE portal.webhook_subscription TO heqi_app;


--
-- Name: TABLE batch; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.batch TO heqi_app;


--
-- Name: TABLE calendar_day; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE sandbox.calendar_day TO heqi_app;


--
-- Name: TABLE case_event; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.case_event TO heqi_app;


--
-- Name: TABLE complaint; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.state; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(state) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.handler; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(handler) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.handler_name_zh; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(handler_name_zh) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.handler_name_en; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(handler_name_en) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.acknowledged_at; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(acknowledged_at) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.answered_at; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(answered_at) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.answer; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(answer) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.outcome; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(outcome) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.closed_at; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(closed_at) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: COLUMN complaint.version; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(version) ON TABLE sandbox.complaint TO heqi_app;


--
-- Name: TABLE deadline_rule; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.deadline_rule TO heqi_app;


--
-- Name: TABLE history; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.history TO heqi_app;


--
-- Name: TABLE incident; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.incident TO heqi_app;


--
-- Name: COLUMN incident.state; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(state) ON TABLE sandbox.incident TO heqi_app;


--
-- Name: COLUMN incident.reported_at; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(reported_at) ON TABLE sandbox.incident TO heqi_app;


--
-- Name: COLUMN incident.contained_at; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(contained_at) ON TABLE sandbox.incident TO heqi_app;


--
-- Name: COLUMN incident.closed_at; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(closed_at) ON TABLE sandbox.incident TO heqi_app;


--
-- Name: COLUMN incident.measures; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(measures) ON TABLE sandbox.incident TO heqi_app;


--
-- Name: COLUMN incident.version; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(version) ON TABLE sandbox.incident TO heqi_app;


--
-- Name: TABLE notice; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT ON TABLE sandbox.notice TO heqi_app;


--
-- Name: TABLE objection; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.objection TO heqi_app;


--
-- Name: COLUMN objection.settled_at; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(settled_at) ON TABLE sandbox.objection TO heqi_app;


--
-- Name: COLUMN objection.upheld; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(upheld) ON TABLE sandbox.objection TO heqi_app;


--
-- Name: COLUMN objection.conclusion; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(conclusion) ON TABLE sandbox.objection TO heqi_app;


--
-- PostgreSQL database dump complete
--

\unrestrict heqi

