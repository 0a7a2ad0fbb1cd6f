-- What referees said about a candidate, after the debrief that asked for it.
create sequence reference_check_seq start with 50 increment by 50;

create table reference_check (
    id             bigint                   primary key,
    row_version    bigint                   not null,
    application_id bigint                   not null references application,
    debrief_id     bigint                   not null,
    kind           varchar(16)              not null,
    referee_name   varchar(200)             not null,
    referee_email  varchar(254)             not null,
    relationship   varchar(500)             not null,
    requested_at   timestamp with time zone not null,
    requested_by   varchar(255)             not null,
    answered_at    timestamp with time zone,
    outcome        varchar(16),
    note           varchar(4000),
    judged_at      timestamp with time zone,
    judged_by      varchar(255),
    constraint a_reference_follows_a_debrief_of_its_application
        foreign key (application_id, debrief_id) references debrief (application_id, id),
    constraint a_reference_is_of_two_kinds check (kind in ('TECHNICAL', 'LEADERSHIP')),
    constraint a_reference_satisfies_or_raises_concerns check (outcome in ('SATISFACTORY', 'CONCERNS')),
    constraint a_reference_is_judged_whole check (num_nonnulls(outcome, note, judged_at, judged_by) in (0, 4)),
    constraint a_reference_is_judged_after_its_answers check (judged_at is null or answered_at is not null)
);
create index references_of_a_debrief on reference_check (debrief_id);
create index references_of_an_application on reference_check (application_id, requested_at, id);

create table reference_answer (
    reference_check_id bigint        not null references reference_check,
    question           varchar(64)   not null,
    answer             varchar(4000) not null,
    primary key (reference_check_id, question)
);
