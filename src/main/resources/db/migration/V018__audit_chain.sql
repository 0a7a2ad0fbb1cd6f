-- The audit as chains of hashes. Entries come in by audit_add alone, which numbers, salts, commits and chains them; so the
-- application needs no right to write to any of these tables, and none at all to see audit_salt. See ADR 0016.
alter table audit_entry rename to audit_entry_unchained;
alter index audit_entry_pkey rename to audit_entry_unchained_pkey;

-- Where each chain ends. Whoever removes the last entries of one has to forge this as well.
create table audit_chain (
    chain varchar(80) collate "C" primary key,         -- such as application/7
    seq   bigint      not null,                        -- of the last entry
    hash  char(64)    not null                         -- of the last entry; of the chain's name before the first
);

create table audit_entry (
    chain          varchar(80) collate "C"  not null,
    seq            bigint                   not null,  -- 1, 2, 3 ... without gaps in each chain
    at             timestamp with time zone not null,
    kind           varchar(64)              not null,
    record         varchar(80)              not null,  -- such as scorecard/51; empty if there is none
    before         varchar(64)              not null,  -- the "after" of this record's last entry; empty in its first
    after          varchar(64)              not null,  -- SHA-256 of salt and record; empty without a record
    details        text                     not null,  -- JSON, nothing in it about a person
    people         text                     not null,  -- JSON: by name, SHA-256 of salt and username
    request_id     varchar(64)              not null,  -- empty for what no request asked for
    previous       char(64)                 not null,
    hash           char(64)                 not null,
    application_id bigint generated always as (
        case when chain like 'application/%' then substr(chain, 13)::bigint end) stored,
    primary key (chain, seq)
);

-- What the commitments in "people" stand for. A row may be deleted, and its entry then says that there was somebody.
create table audit_person (
    chain varchar(80) collate "C" not null,
    seq   bigint                  not null,
    name  varchar(64)             not null,            -- actor, panelist ...
    salt  bytea                   not null,
    value varchar(255)            not null,
    primary key (chain, seq, name)
);
create index audit_entries_about_a_person on audit_person (value);

-- Salts of "after": with one, five ratings could be guessed from their hash. Nothing of the application reads this.
create table audit_salt (
    chain varchar(80) collate "C" not null,
    seq   bigint                  not null,
    salt  bytea                   not null,
    primary key (chain, seq)
);

-- SHA-256 of texts, each with its length in bytes before it, so that no two lists of texts are hashed alike.
create function audit_digest(variadic texts text[]) returns text language sql immutable strict
return (
    select encode(sha256(convert_to(string_agg(octet_length(t.part) || ':' || t.part, '' order by t.n), 'UTF8')), 'hex')
    from unnest(texts) with ordinality as t (part, n));

create function audit_commitment(salt bytea, content text) returns text language sql immutable strict
return encode(sha256(salt || convert_to(content, 'UTF8')), 'hex');

create function audit_random() returns bytea language sql volatile
return uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()); -- 244 random bits

-- The record that an event is about, with all that is part of it; the application if the event names no other.
create function audit_state(subject text, key text, details jsonb, people jsonb)
    returns table (about text, state jsonb)
    language plpgsql stable
    set search_path = public, pg_temp
    set timezone = 'UTC'
as $$
#variable_conflict use_column
begin
    case subject
    when 'round' then return query
        select 'round/' || r.id, to_jsonb(r) || jsonb_build_object('panelists',
            (select jsonb_agg(to_jsonb(p) order by p.panelist) from round_panelist p where p.round_id = r.id))
        from application_round r where r.application_id = key::bigint and r.round_key = details ->> 'round';
    when 'scorecard' then return query
        select 'scorecard/' || s.id, to_jsonb(s) || jsonb_build_object(
            'ratings', (select jsonb_agg(to_jsonb(p) order by p.competency) from scorecard_rating p
                where p.scorecard_id = s.id),
            'signals', (select jsonb_agg(to_jsonb(p) order by p.signal) from scorecard_signal p
                where p.scorecard_id = s.id),
            'answers', (select jsonb_agg(to_jsonb(p) order by p.question) from scorecard_answer p
                where p.scorecard_id = s.id),
            'revisions', (select jsonb_agg(to_jsonb(v) || jsonb_build_object(
                'ratings', (select jsonb_agg(to_jsonb(p) order by p.competency) from revision_rating p
                    where p.revision_id = v.id),
                'signals', (select jsonb_agg(to_jsonb(p) order by p.signal) from revision_signal p
                    where p.revision_id = v.id),
                'answers', (select jsonb_agg(to_jsonb(p) order by p.question) from revision_answer p
                    where p.revision_id = v.id)) order by v.number)
                from scorecard_revision v where v.scorecard_id = s.id))
        from scorecard s where s.application_id = key::bigint and s.round_key = details ->> 'round'
            and s.panelist = people ->> 'panelist';
    when 'debrief' then return query
        select 'debrief/' || d.id, to_jsonb(d) || jsonb_build_object(
            'participants', (select jsonb_agg(to_jsonb(p) order by p.id) from debrief_participant p
                where p.debrief_id = d.id),
            'steps', (select jsonb_agg(to_jsonb(p) order by p.id) from debrief_step p where p.debrief_id = d.id),
            'notes', (select jsonb_agg(to_jsonb(p) order by p.id) from debrief_note p where p.debrief_id = d.id),
            'ballots', (select jsonb_agg(to_jsonb(p) order by p.id) from debrief_ballot p where p.debrief_id = d.id),
            'votes', (select jsonb_agg(to_jsonb(v) order by v.id) from debrief_vote v
                join debrief_ballot p on p.id = v.ballot_id where p.debrief_id = d.id))
        from debrief d where d.application_id = key::bigint order by d.number desc limit 1;
    when 'reference' then return query
        select 'reference/' || c.id, to_jsonb(c) || jsonb_build_object('answers',
            (select jsonb_agg(to_jsonb(p) order by p.question) from reference_answer p
                where p.reference_check_id = c.id))
        from reference_check c where c.id = (details ->> 'reference')::bigint;
    when 'offer' then return query
        select 'offer/' || o.id, to_jsonb(o) || jsonb_build_object('approvals',
            (select jsonb_agg(to_jsonb(p) order by p.id) from offer_approval p where p.offer_id = o.id))
        from offer o where o.application_id = key::bigint
            and o.id = coalesce((details ->> 'offer')::bigint, o.id) order by o.id desc limit 1;
    when 'requisition' then return query
        select 'requisition/' || r.id, to_jsonb(r) from requisition r where r.id = key::bigint;
    when 'candidate' then return query
        select 'candidate/' || c.id, to_jsonb(c) from candidate c where c.id = key::bigint;
    when 'kit' then return query
        select 'kit-version/' || k.id, to_jsonb(k) from kit_version k
        where k.key = audit_state.key and k.number = (details ->> 'version')::integer;
    else
    end case;
    if not found and subject in ('application', 'round', 'scorecard', 'debrief', 'reference', 'offer') then
        return query
            select 'application/' || a.id, to_jsonb(a) from application a where a.id = key::bigint;
    end if;
end
$$;

-- Adds the next entry of a chain, whose last row stays locked until the transaction ends: entries of one chain queue up.
create function audit_add(
        into_chain text, at_time timestamptz, kind text, subject text, details text, persons jsonb, request text)
    returns bigint
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
#variable_conflict use_variable
declare
    head   audit_chain;
    about  text := '';
    state  text;
    salt   bytea := audit_random();
    before text := '';
    after  text := '';
    people text;
    hash   text;
begin
    insert into audit_chain as c values (into_chain, 0, audit_digest(into_chain)) on conflict do nothing;
    select * into strict head from audit_chain c where c.chain = into_chain for update;
    head.seq := head.seq + 1;

    select s.about, s.state::text into about, state
        from audit_state(subject, split_part(into_chain, '/', 2), details::jsonb, persons) s;
    if found then
        after := audit_commitment(salt, state);
        before := coalesce((select e.after from audit_entry e where e.chain = into_chain and e.record = about
            order by e.seq desc limit 1), '');
        insert into audit_salt values (into_chain, head.seq, salt);
    else
        about := '';
    end if;

    insert into audit_person
        select into_chain, head.seq, p.key, audit_random(), p.value from jsonb_each_text(persons) p;
    people := (select jsonb_object_agg(p.name, audit_commitment(p.salt, p.value)) from audit_person p
        where p.chain = into_chain and p.seq = head.seq);
    hash := audit_digest(head.hash, into_chain, head.seq::text,
        to_char(at_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        kind, about, before, after, details, people, request);
    insert into audit_entry
        values (into_chain, head.seq, at_time, kind, about, before, after, details, people, request, head.hash, hash);
    update audit_chain c set seq = head.seq, hash = hash where c.chain = into_chain;
    return head.seq;
end
$$;

-- Forgets who somebody was, and the salts with which records that they changed could be recognised; answers in how many
-- entries. The chains stay whole, since they hold commitments alone.
create function audit_forget(person text) returns bigint
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    forgotten bigint;
begin
    with gone as (delete from audit_person where value = person returning chain, seq),
        salts as (delete from audit_salt s using gone g where s.chain = g.chain and s.seq = g.seq)
    select count(distinct (chain, seq)) into forgotten from gone;
    return forgotten;
end
$$;

-- Forgets the salts of a whole chain, such as candidate/7: nothing can be compared with what its records once were.
create function audit_forget_records(of_chain text) returns bigint
    language sql
    security definer
    set search_path = public, pg_temp
as $$
    with gone as (delete from audit_salt where chain = of_chain returning 1) select count(*) from gone;
$$;

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create function audit_go_on() returns trigger language plpgsql as $$
begin
    if new.chain is distinct from old.chain or new.seq is distinct from old.seq + 1 then
        raise exception 'a chain only ever grows, by one entry at a time' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger audit_entry_is_only_added_to before update or delete or truncate on audit_entry
    execute function audit_refuse();
create trigger audit_chain_is_never_taken_away before delete or truncate on audit_chain
    execute function audit_refuse();
create trigger audit_chain_only_grows before update on audit_chain for each row
    execute function audit_go_on();
create trigger audit_person_is_never_changed before update or truncate on audit_person
    execute function audit_refuse();

-- What was kept before there were chains: what records were like then, nobody knows any more.
select audit_add(
        'application/' || old.application_id,
        old.at,
        old.kind,
        '',
        (old.details::jsonb - array['panelist', 'participant'])::text,
        jsonb_build_object('actor', old.actor) || jsonb_strip_nulls(jsonb_build_object(
            'panelist', old.details::jsonb -> 'panelist', 'participant', old.details::jsonb -> 'participant')),
        coalesce(old.request_id, ''))
from (select * from audit_entry_unchained order by application_id, seq) old;

drop table audit_entry_unchained;
