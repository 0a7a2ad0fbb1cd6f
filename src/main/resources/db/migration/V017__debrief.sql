-- Who was taken off a panel after its interview has met the candidate, and is nobody new to an additional round.
alter table round_panelist add column met_candidate boolean not null default false;
