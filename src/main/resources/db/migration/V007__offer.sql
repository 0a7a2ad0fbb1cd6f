-- Offers. None can be stored, by whoever and however, without the open verdict of the offer gate on its application.
create sequence offer_seq start with 50 increment by 50;
create sequence offer_approval_seq start with 50 increment by 50;

-- A round gate's open verdict must not pass for the offer gate's.
alter table gate_verdict
    add column on_offer boolean not null generated always as (round_key is null) stored,
    add constraint a_verdict_an_offer_can_rest_on unique (application_id, id, outcome, on_offer);

create table offer (
    id             bigint                   primary key,
    row_version    bigint                   not null,
    application_id bigint                   not null references application,
    gate_id        bigint                   not null,
    gate_outcome   varchar(16)              not null,
    gate_on_offer  boolean                  not null default true,
    status         varchar(20)              not null,
    currency       char(3)                  not null,  -- ISO 4217
    salary         numeric(14, 2)           not null,  -- a year
    start_date     date                     not null,
    expires_at     timestamp with time zone not null,
    terms          varchar(10000)           not null,
    drafted_at     timestamp with time zone not null,
    drafted_by     varchar(255)             not null,
    extended_at    timestamp with time zone,
    concluded_at   timestamp with time zone,
    rescinded_for  varchar(2000),
    constraint an_offer_rests_on_an_open_gate check (gate_outcome = 'OPEN' and gate_on_offer),
    constraint an_offer_rests_on_a_verdict_of_its_application
        foreign key (application_id, gate_id, gate_outcome, gate_on_offer)
        references gate_verdict (application_id, id, outcome, on_offer),
    constraint an_offer_has_a_known_status check (status in (
        'DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'EXTENDED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'RESCINDED')),
    constraint a_salary_is_positive check (salary > 0),
    constraint only_an_extended_offer_is_answered check (
        status not in ('EXTENDED', 'ACCEPTED', 'DECLINED', 'EXPIRED') or extended_at is not null),
    constraint a_concluded_offer_says_when check (
        (concluded_at is not null) = (status in ('ACCEPTED', 'DECLINED', 'EXPIRED', 'RESCINDED')))
);
create unique index one_live_offer_per_application on offer (application_id)
    where status in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'EXTENDED');

create table offer_approval (
    id        bigint                   primary key,
    offer_id  bigint                   not null references offer,
    approver  varchar(255)             not null,
    executive boolean                  not null,
    outcome   varchar(16)              not null,
    note      varchar(2000),
    given_at  timestamp with time zone not null,
    constraint an_approval_approves_or_rejects check (outcome in ('APPROVED', 'REJECTED'))
);
create index approvals_of_an_offer on offer_approval (offer_id);
