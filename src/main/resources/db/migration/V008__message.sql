-- The outbox: mails as they were written, in the same transaction as what they tell of; delivering them comes after.
create sequence message_seq start with 50 increment by 50;

create table message (
    id              bigint                   primary key,
    application_id  bigint                   not null references application,
    template        varchar(64)              not null,  -- its key in the application's kit
    round_key       varchar(64),
    recipient       varchar(16)              not null,
    username        varchar(255),                       -- of a PERSON
    address         varchar(254)             not null,  -- empty if nobody knows it
    subject         varchar(1000)            not null,
    body            text                     not null,
    attachment      text,                               -- an .ics, RFC 5545
    message_id      varchar(255)             not null,  -- RFC 5322, the same in every attempt
    status          varchar(16)              not null,
    attempts        integer                  not null,
    next_attempt_at timestamp with time zone not null,
    created_at      timestamp with time zone not null,
    sent_at         timestamp with time zone,
    constraint one_message_per_message_id unique (message_id),
    constraint a_message_goes_to_a_candidate_a_person_or_a_referee
        check (recipient in ('CANDIDATE', 'PERSON', 'REFEREE') and (recipient = 'PERSON') = (username is not null)),
    constraint a_message_is_pending_sent_or_dead check (status in ('PENDING', 'SENT', 'DEAD')),
    constraint a_sent_message_says_when check ((status = 'SENT') = (sent_at is not null))
);
create index messages_to_send on message (status, next_attempt_at);
create index messages_of_an_application on message (application_id, id desc);
create index last_message_to_a_recipient on message (application_id, recipient, created_at desc);
