-- The third guard: whatever the application's code and the process model do, these rows cannot say what is not so. Each rule is one
-- trigger (or constraint) whose name is the rule, and the name is what a refused statement reports. There is no override.

create function refuse() returns trigger language plpgsql as $$
begin
    raise exception using errcode = 'check_violation', table = tg_table_name, constraint = tg_name,
        message = format('%s %s', tg_table_name, tg_name);
end $$;

-- Kits and applications

create trigger a_published_kit_never_changes before update on kit_version
    for each row when (old.status = 'PUBLISHED') execute function refuse();

create function kit_is_published(kit bigint) returns boolean language plpgsql stable as $$
begin
    return exists (select from kit_version where id = kit and status = 'PUBLISHED');
end $$;

create trigger an_application_starts_active_with_a_published_kit before insert on application
    for each row when (new.status <> 'ACTIVE' or not kit_is_published(new.kit_id)) execute function refuse();

create trigger an_ended_application_stays_ended before update on application
    for each row when (old.ended_at is not null
        and (new.status, new.ended_at, new.reason, new.feedback) is distinct from (old.status, old.ended_at, old.reason, old.feedback))
    execute function refuse();

-- Rounds go one way

alter table application_round add constraint a_round_is_revealed_by_status_and_time
    check ((status in ('REVEALED', 'PASSED')) = (revealed_at is not null));

create function round_rank(status text) returns integer language sql immutable
    return array_position(array['AHEAD', 'OPEN', 'SCHEDULED', 'HELD', 'REVEALED', 'PASSED'], status);

create trigger a_round_begins_ahead before insert on application_round
    for each row when (new.status not in ('AHEAD', 'OPEN')) execute function refuse();

create trigger a_round_never_goes_back before update on application_round
    for each row when (round_rank(new.status) < round_rank(old.status)
        or old.revealed_at is not null and new.revealed_at is distinct from old.revealed_at)
    execute function refuse();

-- Deferred, since the last scorecard and its round are written in one transaction, in whichever order
create function refuse_early_reveal() returns trigger language plpgsql as $$
begin
    if (select count(*) from scorecard where round_id = new.id and status = 'SUBMITTED') < new.panel_least
        or exists (
            select from round_panelist p
            left join scorecard s on s.round_id = p.round_id and s.panelist = p.panelist and s.status = 'SUBMITTED'
            where p.round_id = new.id and p.status in ('ASSIGNED', 'SUBMITTED') and (p.status = 'ASSIGNED' or s.id is null))
    then
        raise exception using errcode = 'check_violation', table = tg_table_name, constraint = tg_name,
            message = format('round %s is revealed before its last scorecard', new.id);
    end if;
    return null;
end $$;

create constraint trigger a_reveal_follows_the_last_scorecard after update of revealed_at on application_round
    deferrable initially deferred for each row when (old.revealed_at is null and new.revealed_at is not null)
    execute function refuse_early_reveal();

-- Scorecards: nobody else's, and frozen by the reveal. What amends one is a revision beside it.

create function round_is_revealed(round bigint) returns boolean language plpgsql stable as $$
begin
    return exists (select from application_round where id = round and revealed_at is not null);
end $$;

create function is_due_from(round bigint, who text) returns boolean language plpgsql stable as $$
begin
    return exists (
        select from application_round r join round_panelist p on p.round_id = r.id
        where r.id = round and r.status = 'HELD' and p.panelist = who and p.status in ('ASSIGNED', 'SUBMITTED'));
end $$;

create function is_open_draft(scorecard bigint) returns boolean language plpgsql stable as $$
begin
    return exists (
        select from scorecard s join application_round r on r.id = s.round_id
        where s.id = is_open_draft.scorecard and s.status = 'DRAFT' and r.revealed_at is null);
end $$;

create trigger a_revealed_round_takes_no_scorecard before insert on scorecard
    for each row when (round_is_revealed(new.round_id)) execute function refuse();

create trigger a_scorecard_begins_as_a_draft before insert on scorecard
    for each row when (new.status <> 'DRAFT') execute function refuse();

create trigger a_revealed_scorecard_is_frozen before update on scorecard
    for each row when ((new.status, new.recommendation, new.summary, new.score, new.submitted_at)
            is distinct from (old.status, old.recommendation, old.summary, old.score, old.submitted_at)
        and round_is_revealed(new.round_id))
    execute function refuse();

create trigger a_submitted_scorecard_is_taken_back_before_a_change before update on scorecard
    for each row when (old.status = 'SUBMITTED' and new.status = 'SUBMITTED'
        and (new.recommendation, new.summary, new.score, new.submitted_at)
            is distinct from (old.recommendation, old.summary, old.score, old.submitted_at))
    execute function refuse();

create trigger a_scorecard_comes_from_the_panel_after_the_interview before update on scorecard
    for each row when (old.status = 'DRAFT' and new.status = 'SUBMITTED' and not is_due_from(new.round_id, new.panelist))
    execute function refuse();

create trigger only_a_drafts_ratings_change before insert or update on scorecard_rating
    for each row when (not is_open_draft(new.scorecard_id)) execute function refuse();
create trigger only_a_drafts_ratings_go before delete on scorecard_rating
    for each row when (not is_open_draft(old.scorecard_id)) execute function refuse();
create trigger only_a_drafts_signals_change before insert or update on scorecard_signal
    for each row when (not is_open_draft(new.scorecard_id)) execute function refuse();
create trigger only_a_drafts_signals_go before delete on scorecard_signal
    for each row when (not is_open_draft(old.scorecard_id)) execute function refuse();
create trigger only_a_drafts_answers_change before insert or update on scorecard_answer
    for each row when (not is_open_draft(new.scorecard_id)) execute function refuse();
create trigger only_a_drafts_answers_go before delete on scorecard_answer
    for each row when (not is_open_draft(old.scorecard_id)) execute function refuse();

-- The score matrix, computed once more from what is stored. Fractions are kept as numerator and denominator, both whole or exact
-- decimals, and compared by cross-multiplication: nothing is divided, so nothing is rounded.

-- What the revealed rounds of an application have to say for each category; points are null where a rating or its evidence is missing.
create function matrix_ratings(of_application bigint)
returns table (category text, round_id bigint, competency text, share numeric, panelist text, points integer)
language sql stable as $$
    with feed as (
        select c ->> 'category' as category, r.id as round_id, c ->> 'key' as competency, (c ->> 'share')::numeric as share
        from application a
        join kit_version k on k.id = a.kit_id
        cross join lateral jsonb_array_elements(k.content::jsonb -> 'rounds') as planned
        cross join lateral jsonb_array_elements(planned -> 'competencies') as c
        join application_round r on r.application_id = a.id and r.round_key = planned ->> 'key' and r.revealed_at is not null
        where a.id = of_application
        union all -- an additional round rates each category it is aimed at
        select aim, r.id, aim, (k.content::jsonb #>> '{additional,share}')::numeric
        from application a
        join kit_version k on k.id = a.kit_id
        join application_round r on r.application_id = a.id and r.revealed_at is not null
        cross join lateral string_to_table(r.categories, ',') as aim
        where a.id = of_application
    )
    select f.category, f.round_id, f.competency, f.share, s.panelist, c.points
    from feed f
    join scorecard s on s.round_id = f.round_id and s.status = 'SUBMITTED'
    left join current_rating c on c.scorecard_id = s.id and c.competency = f.competency and c.evidence ~ '\S'
$$;

create function matrix_is_met(of_application bigint) returns boolean language plpgsql stable as $$
declare
    matrix jsonb;
    line record;    -- a category of the kit
    feed record;    -- what one competency of one round came to: points / raters
    points numeric; -- of the category, times shares: points / parts
    parts numeric;
    shares numeric;
    total numeric := 0; -- times 10000: total / whole
    whole numeric := 1;
begin
    select k.content::jsonb -> 'matrix' into matrix
        from application a join kit_version k on k.id = a.kit_id where a.id = of_application;
    for line in select * from jsonb_to_recordset(matrix -> 'categories') as (key text, weight numeric, minimum numeric) loop
        points := 0;
        parts := 1;
        shares := 0;
        for feed in select share, sum(r.points) as points, count(*) as raters, bool_and(r.points is not null) as is_whole
            from matrix_ratings(of_application) r where category = line.key group by round_id, competency, share
        loop
            if not feed.is_whole then
                return false;
            end if;
            points := points * feed.raters + feed.share * feed.points * parts;
            parts := parts * feed.raters;
            shares := shares + feed.share;
        end loop;
        if (points >= line.minimum * parts * shares and (matrix ->> 'raters')::integer <=
            (select count(distinct panelist) from matrix_ratings(of_application) where category = line.key)) is not true
        then
            return false;
        end if;
        total := total * parts * shares + line.weight * points * whole;
        whole := whole * parts * shares;
    end loop;
    return coalesce(total >= (matrix ->> 'total')::numeric * 10000 * whole, false);
end $$;

-- The debrief: who attends votes, while a ballot is open; what was voted is the tally; and a decision is final

create function passed_all_rounds(of_application bigint) returns boolean language plpgsql stable as $$
begin
    return not exists (
            select from application a join kit_version k on k.id = a.kit_id
            cross join lateral jsonb_array_elements(k.content::jsonb -> 'rounds') as planned
            left join application_round r on r.application_id = a.id and r.round_key = planned ->> 'key'
            where a.id = of_application and r.id is null)
        and not exists (select from application_round where application_id = of_application and status <> 'PASSED');
end $$;

create trigger a_debrief_opens_undecided_after_all_rounds before insert on debrief
    for each row when (new.decided_at is not null or not passed_all_rounds(new.application_id)) execute function refuse();

create trigger a_decided_debrief_never_changes before update on debrief
    for each row when (old.decided_at is not null
        and (new.tally, new.outcome, new.decision_reason, new.feedback, new.categories, new.decided_at, new.decided_by)
            is distinct from (old.tally, old.outcome, old.decision_reason, old.feedback, old.categories, old.decided_at, old.decided_by))
    execute function refuse();

create function is_for_debrief(of_debrief bigint, who text) returns boolean language plpgsql stable as $$
begin
    return exists (
        select from debrief d
        join application a on a.id = d.application_id
        join requisition q on q.id = a.requisition_id
        where d.id = of_debrief and (q.hiring_manager = who or exists (
            select from scorecard s where s.application_id = a.id and s.panelist = who and s.status = 'SUBMITTED')));
end $$;

create trigger only_raters_and_the_hiring_manager_decide before insert on debrief_participant
    for each row when (not is_for_debrief(new.debrief_id, new.username)) execute function refuse();

create trigger who_came_was_there before update on debrief_participant
    for each row when (old.attended_at is not null and new.attended_at is distinct from old.attended_at) execute function refuse();

create trigger a_closed_ballot_stays_closed before update on debrief_ballot
    for each row when (old.closed_at is not null and new.closed_at is distinct from old.closed_at) execute function refuse();

create function may_vote(ballot bigint, who text) returns boolean language plpgsql stable as $$
begin
    return exists (
        select from debrief_ballot b join debrief_participant p on p.debrief_id = b.debrief_id
        where b.id = ballot and b.closed_at is null and p.username = who and p.attended_at is not null);
end $$;

create trigger who_attends_votes_while_the_ballot_is_open before insert or update on debrief_vote
    for each row when (not may_vote(new.ballot_id, new.voter)) execute function refuse();

create function tally_of(of_debrief bigint) returns text language sql stable as $$
    with vote as (
        select array_position(array['STRONG_YES', 'YES', 'MAYBE', 'NO'], v.vote::text) as rank
        from debrief_ballot b join debrief_vote v on v.ballot_id = b.id
        where b.debrief_id = of_debrief and b.kind = 'FINAL' and b.closed_at is not null
    ), counted as (
        select count(*) as votes, max(rank) as worst, (array_agg(rank order by rank))[count(*) / 2 + 1] as middle,
            2 * count(*) filter (where rank = 1) > count(*) as is_strong_yes,
            2 * count(*) filter (where rank <= 2) > count(*) as is_yes,
            2 * count(*) filter (where rank = 4) > count(*) as is_no
        from vote
    )
    select (array['STRONG_YES', 'YES', 'MAYBE', 'NO'])[case k.content::jsonb #>> '{debrief,votingRule}'
        when 'LOWER_MEDIAN' then middle
        when 'UNANIMOUS_YES' then worst
        when 'MAJORITY_YES' then case when is_strong_yes then 1 when is_yes then 2 when is_no then 4 else 3 end
        end]
    from counted, debrief d
    join application a on a.id = d.application_id
    join kit_version k on k.id = a.kit_id
    where d.id = of_debrief and votes > 0
$$;

-- All raters were asked to come, and all who were not excused came, and at least as many as the kit says.
create function is_quorate(of_debrief bigint) returns boolean language plpgsql stable as $$
begin
    return (select count(p.attended_at) >= min((k.content::jsonb #>> '{debrief,quorum}')::integer)
                and bool_and(p.attended_at is not null or p.excused_for is not null)
            from debrief d
            join application a on a.id = d.application_id
            join kit_version k on k.id = a.kit_id
            join debrief_participant p on p.debrief_id = d.id
            where d.id = of_debrief)
        and not exists (
            select from debrief d join scorecard s on s.application_id = d.application_id and s.status = 'SUBMITTED'
            where d.id = of_debrief and not exists (
                select from debrief_participant p where p.debrief_id = d.id and p.username = s.panelist));
end $$;

-- Deferred, since who decides may come in the same transaction
create function refuse_unfounded_decision() returns trigger language plpgsql as $$
begin
    if new.tally is distinct from tally_of(new.id)
        or not is_quorate(new.id)
        or new.outcome in ('STRONG_YES', 'YES') and not matrix_is_met(new.application_id)
    then
        raise exception using errcode = 'check_violation', table = tg_table_name, constraint = tg_name,
            message = format('debrief %s is decided against its votes, its quorum or the matrix', new.id);
    end if;
    return null;
end $$;

create constraint trigger a_decision_rests_on_votes_quorum_and_matrix after update of decided_at on debrief
    deferrable initially deferred for each row when (old.decided_at is null and new.decided_at is not null)
    execute function refuse_unfounded_decision();

-- References are judged once

create trigger a_reference_begins_unjudged before insert on reference_check
    for each row when (new.outcome is not null) execute function refuse();

create trigger a_reference_is_judged_once before update on reference_check
    for each row when (old.outcome is not null
        and (new.outcome, new.note, new.answered_at, new.judged_at, new.judged_by)
            is distinct from (old.outcome, old.note, old.answered_at, old.judged_at, old.judged_by))
    execute function refuse();

-- The offer gate, computed once more: an open verdict is stored only while it is true, and an offer only on the last verdict

create function offer_gate_is_open(of_application bigint) returns boolean language plpgsql stable as $$
declare
    last debrief;
begin
    select * into last from debrief where application_id = of_application order by number desc limit 1;
    return coalesce(last.outcome in ('STRONG_YES', 'YES')
        and exists (select from application where id = of_application and status = 'ACTIVE' and decision = last.outcome)
        and last.tally = tally_of(last.id)
        and is_quorate(last.id)
        and passed_all_rounds(of_application)
        and matrix_is_met(of_application)
        and (last.outcome = 'STRONG_YES' or (
            select count(*) filter (where outcome = 'SATISFACTORY' and kind = 'TECHNICAL') > 0
                and count(*) filter (where outcome = 'SATISFACTORY' and kind = 'LEADERSHIP') > 0
                and count(*) filter (where outcome = 'CONCERNS') = 0
            from reference_check where debrief_id = last.id)), false);
end $$;

-- In the order of storing: ids are handed out to nodes in advance
alter table gate_verdict add column ordinal bigint not null generated always as identity;

create trigger an_open_verdict_is_true before insert on gate_verdict
    for each row when (new.round_key is null and new.outcome = 'OPEN' and not offer_gate_is_open(new.application_id))
    execute function refuse();

create function is_last_verdict(of_application bigint, verdict bigint) returns boolean language plpgsql stable as $$
begin
    return exists (
        select from gate_verdict v
        where v.id = verdict and v.application_id = of_application
            and v.evaluated_at >= (select max(decided_at) from debrief where application_id = of_application)
            and not exists (
                select from gate_verdict later
                where later.application_id = of_application and later.round_key is null and later.ordinal > v.ordinal));
end $$;

create trigger an_offer_passes_the_gate before insert on offer
    for each row when (not offer_gate_is_open(new.application_id)) execute function refuse();

create trigger an_offer_rests_on_the_last_verdict before insert on offer
    for each row when (not is_last_verdict(new.application_id, new.gate_id)) execute function refuse();

create trigger an_offer_begins_as_a_draft before insert on offer
    for each row when (new.status <> 'DRAFT') execute function refuse();

create function offer_may_become(before text, after text) returns boolean language sql immutable
    return after = before or after = any (case before
        when 'DRAFT' then array['PENDING_APPROVAL', 'RESCINDED']
        when 'PENDING_APPROVAL' then array['APPROVED', 'DRAFT', 'RESCINDED']
        when 'APPROVED' then array['EXTENDED', 'DRAFT', 'RESCINDED']
        when 'EXTENDED' then array['ACCEPTED', 'DECLINED', 'EXPIRED', 'RESCINDED']
        else array[]::text[] end);

create trigger an_offer_goes_its_way before update on offer
    for each row when (not offer_may_become(old.status, new.status)) execute function refuse();

create trigger only_a_drafts_terms_change before update on offer
    for each row when (old.status <> 'DRAFT' and (new.currency, new.salary, new.start_date, new.expires_at, new.terms)
        is distinct from (old.currency, old.salary, old.start_date, old.expires_at, old.terms))
    execute function refuse();

create trigger an_offer_is_extended_through_the_gate before update on offer
    for each row when (old.status = 'APPROVED' and new.status = 'EXTENDED' and not offer_gate_is_open(new.application_id))
    execute function refuse();

-- Deferred, since an approval and what it approves are written in one transaction
create function refuse_unapproved_offer() returns trigger language plpgsql as $$
begin
    if not exists (
        select from (
            select * from offer_approval where offer_id = new.id order by given_at desc, id desc limit 1) last
        join application a on a.id = new.application_id
        join requisition q on q.id = a.requisition_id
        where last.outcome = 'APPROVED' and last.approver <> new.drafted_by and (last.executive or new.salary <= q.salary_to))
    then
        raise exception using errcode = 'check_violation', table = tg_table_name, constraint = tg_name,
            message = format('offer %s is approved by nobody who may', new.id);
    end if;
    return null;
end $$;

create constraint trigger an_approved_offer_was_approved after update of status on offer
    deferrable initially deferred for each row when (old.status <> 'APPROVED' and new.status = 'APPROVED')
    execute function refuse_unapproved_offer();

create function refuse_hire_without_offer() returns trigger language plpgsql as $$
begin
    if not exists (select from offer where application_id = new.id and status = 'ACCEPTED') then
        raise exception using errcode = 'check_violation', table = tg_table_name, constraint = tg_name,
            message = format('application %s has no accepted offer', new.id);
    end if;
    return null;
end $$;

create constraint trigger a_hire_accepted_an_offer after update of status on application
    deferrable initially deferred for each row when (old.status <> 'HIRED' and new.status = 'HIRED')
    execute function refuse_hire_without_offer();
