-- Requisitions, candidates, and one candidate's way through one requisition's rounds.
create sequence requisition_seq start with 50 increment by 50; -- EclipseLink hands out value-49 to value
create sequence candidate_seq start with 50 increment by 50;
create sequence application_seq start with 50 increment by 50;
create sequence application_round_seq start with 50 increment by 50;

create table requisition (
    id             bigint                   primary key,
    row_version    bigint                   not null,
    title          varchar(200)             not null,
    location       varchar(200)             not null,
    openings       integer                  not null,
    kit_id         bigint                   not null references kit_version,
    hiring_manager varchar(255)             not null,  -- Keycloak usernames: ADR 0008
    recruiter      varchar(255)             not null,
    currency       char(3)                  not null,  -- ISO 4217
    salary_from    numeric(14, 2)           not null,
    salary_to      numeric(14, 2)           not null,
    confidential   boolean                  not null,
    status         varchar(16)              not null,
    opened_at      timestamp with time zone not null,
    closed_at      timestamp with time zone,
    constraint a_requisition_has_openings check (openings >= 1),
    constraint a_salary_band_does_not_end_below_its_start check (salary_from >= 0 and salary_to >= salary_from),
    constraint a_requisition_is_open_or_closed check (status in ('OPEN', 'CLOSED'))
);

create table candidate (
    id          bigint                   primary key,
    row_version bigint                   not null,
    name        varchar(200)             not null,
    email       varchar(254)             not null,
    phone       varchar(50),
    headline    varchar(200),
    company     varchar(200),
    source      varchar(100),
    added_at    timestamp with time zone not null
);
create unique index one_candidate_per_address on candidate (lower(email));

create table application (
    id             bigint                   primary key,
    row_version    bigint                   not null,
    requisition_id bigint                   not null references requisition,
    candidate_id   bigint                   not null references candidate,
    kit_id         bigint                   not null references kit_version,
    status         varchar(20)              not null,
    stage          varchar(20)              not null,
    current_round  varchar(64),
    expected       integer                  not null,  -- scorecards of the current round
    submitted      integer                  not null,
    decision       varchar(16),
    offer_id       bigint,
    offer_status   varchar(20),
    started_at     timestamp with time zone not null,
    last_activity  timestamp with time zone not null,
    ended_at       timestamp with time zone,
    reason         varchar(2000),
    feedback       varchar(10000),
    constraint one_application_per_candidate_and_requisition unique (requisition_id, candidate_id),
    constraint an_application_that_ended_says_when
        check ((ended_at is null) = (status in ('ACTIVE', 'ON_HOLD'))),
    constraint a_rejection_has_feedback check (status <> 'REJECTED' or feedback is not null)
);
create index applications_of_a_requisition on application (requisition_id, last_activity desc, id desc);
create index applications_of_a_candidate on application (candidate_id);

create table application_round (
    id             bigint  primary key,
    row_version    bigint  not null,
    application_id bigint  not null references application,
    round_key      varchar(64)  not null,
    position       integer not null,
    name           varchar(200) not null,
    status         varchar(16)  not null,
    panel_least    integer not null,
    panel_most     integer not null,
    categories     varchar(1000),                      -- what an additional round is aimed at
    starts_at      timestamp with time zone,
    ends_at        timestamp with time zone,
    place          varchar(500),
    held_at        timestamp with time zone,
    revealed_at    timestamp with time zone,
    decided_at     timestamp with time zone,
    decided_by     varchar(255),
    outcome        varchar(16),
    reason         varchar(2000),
    constraint one_round_per_key unique (application_id, round_key),
    constraint an_interview_ends_after_it_starts check (ends_at > starts_at),
    constraint a_round_is_decided_after_its_reveal check (decided_at is null or revealed_at is not null)
);

create table round_panelist (
    round_id     bigint       not null references application_round,
    panelist     varchar(255) not null,
    status       varchar(16)  not null,
    reason       varchar(2000),
    primary key (round_id, panelist),
    constraint a_panelist_who_leaves_says_why check (status in ('ASSIGNED', 'SUBMITTED') or reason is not null)
);
create index rounds_of_a_panelist on round_panelist (panelist, status);
