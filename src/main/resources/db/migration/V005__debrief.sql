-- The meeting that decides: who came, how it ran, what was said, voted and decided.
create sequence debrief_seq start with 50 increment by 50;
create sequence debrief_participant_seq start with 50 increment by 50;
create sequence debrief_step_seq start with 50 increment by 50;
create sequence debrief_note_seq start with 50 increment by 50;
create sequence debrief_ballot_seq start with 50 increment by 50;
create sequence debrief_vote_seq start with 50 increment by 50;

create table debrief (
    id              bigint                   primary key,
    row_version     bigint                   not null,
    application_id  bigint                   not null references application,
    number          integer                  not null,
    least_present   integer                  not null,
    opened_at       timestamp with time zone not null,
    opened_by       varchar(255)             not null,
    tally           varchar(16),                        -- of the final ballot, kept with the decision
    outcome         varchar(16),
    decision_reason varchar(2000),
    feedback        varchar(10000),
    categories      varchar(1000),                      -- what a MAYBE wants to know more about
    decided_at      timestamp with time zone,
    decided_by      varchar(255),
    constraint one_debrief_per_number unique (application_id, number),
    constraint a_debrief_of_one_application unique (application_id, id),
    constraint a_vote_is_one_of_four check (
        tally in ('STRONG_YES', 'YES', 'MAYBE', 'NO') and outcome in ('STRONG_YES', 'YES', 'MAYBE', 'NO')),
    constraint a_decision_is_whole check (
        num_nonnulls(tally, outcome, decision_reason, decided_at, decided_by) in (0, 5)),
    constraint a_decision_is_never_above_its_tally check (
        array_position(array['STRONG_YES', 'YES', 'MAYBE', 'NO'], outcome::text)
            >= array_position(array['STRONG_YES', 'YES', 'MAYBE', 'NO'], tally::text)),
    constraint a_no_has_feedback check (outcome <> 'NO' or feedback is not null),
    constraint a_maybe_names_categories check (outcome <> 'MAYBE' or categories is not null)
);
create unique index one_undecided_debrief_per_application on debrief (application_id) where decided_at is null;

create table debrief_participant (
    id          bigint       primary key,
    debrief_id  bigint       not null references debrief,
    username    varchar(255) not null,
    position    integer      not null,                  -- in the speaking order, from 1
    attended_at timestamp with time zone,
    excused_for varchar(2000),
    excused_by  varchar(255),
    constraint one_seat_per_participant unique (debrief_id, username),
    constraint one_participant_per_turn unique (debrief_id, position),
    constraint an_excuse_has_a_reason check ((excused_for is null) = (excused_by is null))
);

create table debrief_step (
    id         bigint       primary key,
    debrief_id bigint       not null references debrief,
    position   integer      not null,
    step_key   varchar(64)  not null,
    name       varchar(200) not null,
    minutes    integer      not null,
    started_at timestamp with time zone,
    ended_at   timestamp with time zone,
    constraint one_step_per_key unique (debrief_id, step_key),
    constraint a_step_ends_after_it_starts check (ended_at >= started_at)
);
create unique index one_step_at_a_time on debrief_step (debrief_id) where started_at is not null and ended_at is null;

create table debrief_note (
    id         bigint                   primary key,
    debrief_id bigint                   not null references debrief,
    kind       varchar(16)              not null,
    author     varchar(255)             not null,
    text       varchar(4000)            not null,
    noted_at   timestamp with time zone not null,
    constraint a_note_is_of_three_kinds check (kind in ('IMPRESSION', 'CONCERN', 'STRENGTH'))
);
create index notes_of_a_debrief on debrief_note (debrief_id);

create table debrief_ballot (
    id         bigint      primary key,
    debrief_id bigint      not null references debrief,
    kind       varchar(16) not null,
    closed_at  timestamp with time zone,
    constraint one_ballot_per_kind unique (debrief_id, kind),
    constraint a_ballot_is_silent_or_final check (kind in ('SILENT', 'FINAL'))
);

create table debrief_vote (
    id        bigint                   primary key,
    ballot_id bigint                   not null references debrief_ballot,
    voter     varchar(255)             not null,
    vote      varchar(16)              not null,
    reason    varchar(2000)            not null,
    cast_at   timestamp with time zone not null,
    constraint one_vote_per_voter unique (ballot_id, voter),
    constraint a_ballot_takes_four_votes check (vote in ('STRONG_YES', 'YES', 'MAYBE', 'NO'))
);
