-- What scorecards say since they were amended: one revision more each time, beside what was submitted, which stays.
create sequence scorecard_revision_seq start with 50 increment by 50;

alter table application_round
    add column tallied_at timestamp with time zone,      -- the first final ballot over its ratings closed
    add constraint a_round_is_tallied_after_its_reveal check (tallied_at is null or revealed_at is not null);

create table scorecard_revision (
    id             bigint                   primary key,
    scorecard_id   bigint                   not null references scorecard,
    number         integer                  not null,  -- what was submitted is number 1
    reason         varchar(2000)            not null,
    recommendation varchar(16)              not null,
    summary        varchar(4000),
    score          integer                  not null,  -- as in scorecard
    amended_at     timestamp with time zone not null,
    constraint one_revision_per_number unique (scorecard_id, number),
    constraint a_revision_comes_after_the_submission check (number >= 2),
    constraint a_revision_has_a_reason check (reason ~ '\S'),
    constraint a_revision_is_whole check (score between 10000 and 50000)
);

create table revision_rating (
    revision_id bigint      not null references scorecard_revision,
    competency  varchar(64) not null,
    points      smallint    not null,
    evidence    varchar(4000) not null,
    primary key (revision_id, competency),
    constraint a_revised_rating_is_1_to_5 check (points between 1 and 5)
);

create table revision_signal (
    revision_id bigint      not null references scorecard_revision,
    signal      varchar(64) not null,
    note        varchar(2000),
    primary key (revision_id, signal)
);

create table revision_answer (
    revision_id bigint      not null references scorecard_revision,
    question    varchar(64) not null,
    coverage    varchar(16),
    note        varchar(4000),
    primary key (revision_id, question)
);

-- The ratings that count: of the latest revision, or as they were written.
create view current_rating as
select r.scorecard_id, r.competency, r.points, r.evidence
from scorecard_rating r
where not exists (select from scorecard_revision v where v.scorecard_id = r.scorecard_id)
union all
select v.scorecard_id, r.competency, r.points, r.evidence
from scorecard_revision v
join revision_rating r on r.revision_id = v.id
where not exists (
    select from scorecard_revision later where later.scorecard_id = v.scorecard_id and later.number > v.number);

create function refuse_untimely_amendment() returns trigger language plpgsql as $$
begin
    if not exists (
        select from scorecard s join application_round r on r.id = s.round_id
        where s.id = new.scorecard_id and s.status = 'SUBMITTED' and r.revealed_at is not null and r.tallied_at is null)
    then
        raise exception using
            errcode = 'check_violation',
            constraint = 'an_amendment_comes_between_reveal_and_tally',
            message = 'scorecard ' || new.scorecard_id || ' is not revealed yet, or tallied already';
    end if;
    return new;
end $$;

create trigger an_amendment_comes_between_reveal_and_tally before insert on scorecard_revision
    for each row execute function refuse_untimely_amendment();

create function refuse_change_of_revision() returns trigger language plpgsql as $$
begin
    raise exception using
        errcode = 'check_violation',
        constraint = 'a_revision_never_changes',
        message = 'a revision never changes: amend the scorecard again';
end $$;

create trigger a_revision_never_changes before update or delete on scorecard_revision
    for each statement execute function refuse_change_of_revision();
create trigger a_revision_never_changes before update or delete on revision_rating
    for each statement execute function refuse_change_of_revision();
create trigger a_revision_never_changes before update or delete on revision_signal
    for each statement execute function refuse_change_of_revision();
create trigger a_revision_never_changes before update or delete on revision_answer
    for each statement execute function refuse_change_of_revision();
