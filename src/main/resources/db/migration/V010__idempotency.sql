-- What POST requests with an Idempotency-Key were answered, so that a repetition is answered alike and done once.
create table idempotency_key (
    actor       varchar(255)             not null,
    key         varchar(255)             not null,
    fingerprint char(64)                 not null,  -- SHA-256 of method, path and body
    claimed_at  timestamp with time zone not null,
    status      smallint,                           -- null while the first request runs
    location    text,
    etag        varchar(255),
    media_type  varchar(255),
    body        text,
    primary key (actor, key)
);
create index idempotency_keys_by_age on idempotency_key (claimed_at);
