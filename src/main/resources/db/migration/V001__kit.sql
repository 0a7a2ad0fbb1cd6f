-- Versions of hiring kits. A published one is never written again.
create sequence kit_version_seq start with 50 increment by 50; -- EclipseLink hands out value-49 to value

create table kit_version (
    id           bigint                   primary key,
    row_version  bigint                   not null,
    key          varchar(64)              not null,
    number       integer                  not null,
    name         text                     not null,
    role         text                     not null,
    status       varchar(16)              not null,
    content      text                     not null,  -- the whole kit as JSON; text, so that not a byte of it is changed
    created_at   timestamp with time zone not null,
    published_at timestamp with time zone,           -- null while it is a draft
    constraint one_number_per_kit unique (key, number),
    constraint kit_numbers_start_at_one check (number >= 1),
    constraint kit_is_draft_or_published check (status in ('DRAFT', 'PUBLISHED')),
    constraint published_kit_has_its_time check ((status = 'PUBLISHED') = (published_at is not null))
);
