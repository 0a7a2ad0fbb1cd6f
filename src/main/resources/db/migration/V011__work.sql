-- What people have to do now: follows from the applications' state, and is kept to be listed by person and deadline.
create sequence work_item_seq start with 50 increment by 50;

create table work_item (
    id             bigint                   primary key,
    application_id bigint                   not null references application,
    kind           varchar(32)              not null,
    round_key      varchar(64),
    assignee       varchar(255),                       -- null: anybody who has the role
    role           varchar(32),                        -- null: whatever roles the assignee has
    due_at         timestamp with time zone not null,
    created_at     timestamp with time zone not null,
    constraint one_work_item_of_a_kind_per_person
        unique nulls not distinct (application_id, kind, round_key, assignee, role),
    constraint a_work_item_is_for_somebody check (assignee is not null or role is not null)
);
create index work_items_of_a_person on work_item (assignee, due_at, id);
create index work_items_of_a_role on work_item (role, due_at, id) where assignee is null;
