-- Verdicts are listed and replayed in the order of storing.
drop index verdicts_of_an_application;
create index verdicts_of_an_application on gate_verdict (application_id, ordinal);
create unique index verdicts_in_order on gate_verdict (ordinal);
