-- A verdict says in which form its inputs and conditions were written, so that later code still reads old ones.
alter table gate_verdict add column format integer not null default 1;
alter table gate_verdict alter column format drop default;
create index verdicts_of_an_application on gate_verdict (application_id, id);
