-- Ratings by one panelist of one application in one round, and what gates answered.
create sequence scorecard_seq start with 50 increment by 50;
create sequence gate_verdict_seq start with 50 increment by 50;

create table scorecard (
    id             bigint                   primary key,
    row_version    bigint                   not null,
    application_id bigint                   not null references application,
    round_id       bigint                   not null references application_round,
    round_key      varchar(64)              not null,
    panelist       varchar(255)             not null,
    status         varchar(16)              not null,
    recommendation varchar(16),
    summary        varchar(4000),
    score          integer,                            -- sum of weight in bp * points: exact, 10000 to 50000
    submitted_at   timestamp with time zone,
    constraint one_scorecard_per_panelist_and_round unique (round_id, panelist),
    constraint a_submitted_scorecard_is_whole check (
        status = 'DRAFT' or (recommendation is not null and score between 10000 and 50000 and submitted_at is not null))
);
create index scorecards_of_an_application on scorecard (application_id);

create table scorecard_rating (
    scorecard_id bigint      not null references scorecard,
    competency   varchar(64) not null,
    points       smallint,                             -- null while nothing but evidence is noted
    evidence     varchar(4000),
    primary key (scorecard_id, competency),
    constraint a_rating_is_1_to_5 check (points between 1 and 5)
);

create table scorecard_signal (
    scorecard_id bigint      not null references scorecard,
    signal       varchar(64) not null,
    note         varchar(2000),
    primary key (scorecard_id, signal)
);

create table scorecard_answer (
    scorecard_id bigint      not null references scorecard,
    question     varchar(64) not null,
    coverage     varchar(16),
    note         varchar(4000),
    primary key (scorecard_id, question)
);

-- What a gate answered, with all it was asked about: replaying it gives the same answer.
create table gate_verdict (
    id             bigint                   primary key,
    application_id bigint                   not null references application,
    kit_id         bigint                   not null references kit_version,
    round_key      varchar(64),                        -- null for the offer gate
    outcome        varchar(16)              not null,
    inputs         text                     not null,  -- JSON
    conditions     text                     not null,  -- JSON
    evaluated_at   timestamp with time zone not null,
    constraint a_gate_is_open_closed_or_not_yet check (outcome in ('OPEN', 'CLOSED', 'NOT_YET'))
);
