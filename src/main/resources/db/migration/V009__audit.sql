-- Who did what to which application when; written with it, in the order it happened, and never changed.
create table audit_entry (
    application_id bigint                   not null references application,
    seq            bigint                   not null,  -- 1, 2, 3 ... without gaps: its row is locked by whoever writes
    at             timestamp with time zone not null,
    actor          varchar(255)             not null,
    kind           varchar(64)              not null,
    details        text                     not null,  -- JSON, kept as it was written
    request_id     varchar(64),
    primary key (application_id, seq)
);
