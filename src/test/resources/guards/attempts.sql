-- technical reference
insert into reference_check (id, row_version, application_id, debrief_id, kind, referee_name, referee_email, relationship, requested_at, requested_by)
select -1, 1, :yes, max(id), 'TECHNICAL', 'x', 'x', 'x', now(), 'x' from debrief where application_id = :yes;
update reference_check set answered_at = now(), outcome = 'SATISFACTORY', note = 'x', judged_at = now(), judged_by = 'x' where id = -1;

-- leadership reference
insert into reference_check (id, row_version, application_id, debrief_id, kind, referee_name, referee_email, relationship, requested_at, requested_by)
select -2, 1, :yes, max(id), 'LEADERSHIP', 'x', 'x', 'x', now(), 'x' from debrief where application_id = :yes;
update reference_check set answered_at = now(), outcome = 'SATISFACTORY', note = 'x', judged_at = now(), judged_by = 'x' where id = -2;

-- references
{technical reference}
{leadership reference}

-- concerns
insert into reference_check (id, row_version, application_id, debrief_id, kind, referee_name, referee_email, relationship, requested_at, requested_by)
select -3, 1, :yes, max(id), 'LEADERSHIP', 'x', 'x', 'x', now(), 'x' from debrief where application_id = :yes;
update reference_check set answered_at = now(), outcome = 'CONCERNS', note = 'x', judged_at = now(), judged_by = 'x' where id = -3;

-- open verdict
insert into gate_verdict (id, application_id, kit_id, outcome, inputs, conditions, format, evaluated_at)
select -1, id, kit_id, 'OPEN', '{}', '[]', 1, now() from application where id = :yes;

-- closed verdict
insert into gate_verdict (id, application_id, kit_id, outcome, inputs, conditions, format, evaluated_at)
select -2, id, kit_id, 'CLOSED', '{}', '[]', 1, now() from application where id = :yes;

-- offer
insert into offer (id, row_version, application_id, gate_id, gate_outcome, status, currency, salary, start_date, expires_at, terms, drafted_at, drafted_by)
values (-1, 1, :yes, -1, 'OPEN', 'DRAFT', 'USD', 170000, '2127-02-01', '2127-01-15', 'x', now(), 'recruiter');

-- draft
{references}
{open verdict}
{offer}

-- pending
{draft}
update offer set status = 'PENDING_APPROVAL' where id = -1;

-- approval
insert into offer_approval (id, offer_id, approver, executive, outcome, given_at) values (-1, -1, 'hiring-manager', false, 'APPROVED', now());

-- approved
{pending}
{approval}
update offer set status = 'APPROVED' where id = -1;

-- extension
update offer set status = 'EXTENDED', extended_at = now() where id = -1;

-- hire
{approved}
{extension}
update offer set status = 'ACCEPTED', concluded_at = now() where id = -1;
update application set status = 'HIRED', ended_at = now() where id = :yes;

-- an open verdict without references: an_open_verdict_is_true
{open verdict}

-- an open verdict on one reference: an_open_verdict_is_true
{technical reference}
{open verdict}

-- an open verdict with the matrix unmet: an_open_verdict_is_true
insert into gate_verdict (id, application_id, kit_id, outcome, inputs, conditions, format, evaluated_at)
select -1, id, kit_id, 'OPEN', '{}', '[]', 1, now() from application where id = :unmet;

-- an open verdict without a debrief: an_open_verdict_is_true
insert into gate_verdict (id, application_id, kit_id, outcome, inputs, conditions, format, evaluated_at)
select -1, id, kit_id, 'OPEN', '{}', '[]', 1, now() from application where id = :half;

-- an offer on the open verdict of a round: an_offer_passes_the_gate, an_offer_rests_on_the_last_verdict, an_offer_rests_on_a_verdict_of_its_application
insert into offer (id, row_version, application_id, gate_id, gate_outcome, status, currency, salary, start_date, expires_at, terms, drafted_at, drafted_by)
select -1, 1, :yes, id, outcome, 'DRAFT', 'USD', 1, '2127-02-01', '2127-01-15', 'x', now(), 'x'
from gate_verdict where application_id = :yes and round_key is not null and outcome = 'OPEN' limit 1;

-- an offer on a closed verdict: an_offer_passes_the_gate, an_offer_rests_on_an_open_gate
{closed verdict}
insert into offer (id, row_version, application_id, gate_id, gate_outcome, status, currency, salary, start_date, expires_at, terms, drafted_at, drafted_by)
values (-1, 1, :yes, -2, 'CLOSED', 'DRAFT', 'USD', 1, '2127-02-01', '2127-01-15', 'x', now(), 'x');

-- an offer on the verdict of another application: an_offer_passes_the_gate, an_offer_rests_on_the_last_verdict, an_offer_rests_on_a_verdict_of_its_application
{references}
{open verdict}
insert into offer (id, row_version, application_id, gate_id, gate_outcome, status, currency, salary, start_date, expires_at, terms, drafted_at, drafted_by)
values (-1, 1, :unmet, -1, 'OPEN', 'DRAFT', 'USD', 1, '2127-02-01', '2127-01-15', 'x', now(), 'x');

-- an offer on an open verdict that a closed one followed: an_offer_rests_on_the_last_verdict
{references}
{open verdict}
{closed verdict}
{offer}

-- an offer on an open verdict from before the decision: an_offer_rests_on_the_last_verdict
{references}
insert into gate_verdict (id, application_id, kit_id, outcome, inputs, conditions, format, evaluated_at)
select -1, id, kit_id, 'OPEN', '{}', '[]', 1, '2026-01-01' from application where id = :yes;
{offer}

-- an offer after concerns: an_offer_passes_the_gate
{references}
{open verdict}
{concerns}
{offer}

-- an offer on hold: an_offer_passes_the_gate
{references}
{open verdict}
update application set status = 'ON_HOLD' where id = :yes;
{offer}

-- an offer on a decision set aside: an_offer_passes_the_gate
{references}
{open verdict}
update application set decision = null where id = :yes;
{offer}

-- a second live offer: one_live_offer_per_application
{draft}
insert into offer (id, row_version, application_id, gate_id, gate_outcome, status, currency, salary, start_date, expires_at, terms, drafted_at, drafted_by)
values (-2, 1, :yes, -1, 'OPEN', 'DRAFT', 'USD', 1, '2127-02-01', '2127-01-15', 'x', now(), 'x');

-- an offer that begins approved: an_offer_begins_as_a_draft
{references}
{open verdict}
insert into offer (id, row_version, application_id, gate_id, gate_outcome, status, currency, salary, start_date, expires_at, terms, drafted_at, drafted_by)
values (-1, 1, :yes, -1, 'OPEN', 'APPROVED', 'USD', 1, '2127-02-01', '2127-01-15', 'x', now(), 'x');

-- a draft approved at once: an_offer_goes_its_way, an_approved_offer_was_approved
{draft}
update offer set status = 'APPROVED' where id = -1;

-- an approval by nobody: an_approved_offer_was_approved
{pending}
update offer set status = 'APPROVED' where id = -1;

-- an approval by the author: an_approved_offer_was_approved
{pending}
insert into offer_approval (id, offer_id, approver, executive, outcome, given_at) values (-1, -1, 'recruiter', true, 'APPROVED', now());
update offer set status = 'APPROVED' where id = -1;

-- an approval above the band by no executive: an_approved_offer_was_approved
{draft}
update offer set salary = 180000 where id = -1;
update offer set status = 'PENDING_APPROVAL' where id = -1;
{approval}
update offer set status = 'APPROVED' where id = -1;

-- an approval that a refusal followed: an_approved_offer_was_approved
{pending}
{approval}
insert into offer_approval (id, offer_id, approver, executive, outcome, given_at) values (-2, -1, 'executive', true, 'REJECTED', now() + interval '1 s');
update offer set status = 'APPROVED' where id = -1;

-- other terms after the approval: only_a_drafts_terms_change
{approved}
update offer set salary = 999999 where id = -1;

-- an extension after concerns: an_offer_is_extended_through_the_gate
{approved}
{concerns}
{extension}

-- a hire without an offer: a_hire_accepted_an_offer
update application set status = 'HIRED', ended_at = now() where id = :yes;

-- a decision above the tally: a_decision_is_never_above_its_tally, a_decision_rests_on_votes_quorum_and_matrix
update debrief set tally = 'YES', outcome = 'STRONG_YES', decision_reason = 'x', decided_at = now(), decided_by = 'x' where application_id = :unmet;

-- a YES with the matrix unmet: a_decision_rests_on_votes_quorum_and_matrix
update debrief set tally = 'YES', outcome = 'YES', decision_reason = 'x', decided_at = now(), decided_by = 'x' where application_id = :unmet;

-- a tally that nobody voted: a_decision_rests_on_votes_quorum_and_matrix
update debrief set tally = 'MAYBE', outcome = 'MAYBE', categories = 'leadership', decision_reason = 'x', decided_at = now(), decided_by = 'x'
where application_id = :unmet;

-- another reason after the decision: a_decided_debrief_never_changes
update debrief set decision_reason = 'y' where application_id = :yes;

-- a decision undone: a_decided_debrief_never_changes
update debrief set tally = null, outcome = null, decision_reason = null, decided_at = null, decided_by = null where application_id = :yes;

-- a debrief before its rounds: a_debrief_opens_undecided_after_all_rounds
insert into debrief (id, row_version, application_id, number, least_present, opened_at, opened_by) values (-1, 1, :half, 1, 3, now(), 'x');

-- a debrief that begins decided: a_debrief_opens_undecided_after_all_rounds
insert into debrief (id, row_version, application_id, number, least_present, opened_at, opened_by, tally, outcome, decision_reason, decided_at, decided_by)
values (-1, 1, :yes, 2, 3, now(), 'x', 'STRONG_YES', 'STRONG_YES', 'x', now(), 'x');

-- a stranger in the debrief: only_raters_and_the_hiring_manager_decide
insert into debrief_participant (id, debrief_id, username, position) select -1, id, 'panelist-14', 99 from debrief where application_id = :unmet;

-- an attendance taken back: who_came_was_there
update debrief_participant set attended_at = null where debrief_id in (select id from debrief where application_id = :unmet);

-- a ballot opened again: a_closed_ballot_stays_closed
update debrief_ballot set closed_at = null where debrief_id in (select id from debrief where application_id = :unmet);

-- another vote on a closed ballot: who_attends_votes_while_the_ballot_is_open
update debrief_vote set vote = 'STRONG_YES' where ballot_id in (
    select b.id from debrief_ballot b join debrief d on d.id = b.debrief_id where d.application_id = :unmet);

-- a vote by somebody who did not come: who_attends_votes_while_the_ballot_is_open
insert into debrief (id, row_version, application_id, number, least_present, opened_at, opened_by) values (-1, 1, :yes, 2, 3, now(), 'x');
insert into debrief_participant (id, debrief_id, username, position) values (-1, -1, 'hiring-manager', 1);
insert into debrief_ballot (id, debrief_id, kind) values (-1, -1, 'FINAL');
insert into debrief_vote (id, ballot_id, voter, vote, reason, cast_at) values (-1, -1, 'hiring-manager', 'YES', 'x', now());

-- a decision without a quorum: a_decision_rests_on_votes_quorum_and_matrix
insert into debrief (id, row_version, application_id, number, least_present, opened_at, opened_by) values (-1, 1, :yes, 2, 1, now(), 'x');
insert into debrief_participant (id, debrief_id, username, position, attended_at) values (-1, -1, 'hiring-manager', 1, now());
insert into debrief_ballot (id, debrief_id, kind) values (-1, -1, 'FINAL');
insert into debrief_vote (id, ballot_id, voter, vote, reason, cast_at) values (-1, -1, 'hiring-manager', 'STRONG_YES', 'x', now());
update debrief_ballot set closed_at = now() where id = -1;
update debrief set tally = 'STRONG_YES', outcome = 'STRONG_YES', decision_reason = 'x', decided_at = now(), decided_by = 'x' where id = -1;

-- a reference judged twice: a_reference_is_judged_once
{concerns}
update reference_check set outcome = 'SATISFACTORY' where id = -3;

-- a reference that begins judged: a_reference_begins_unjudged
insert into reference_check select -1, 1, application_id, id, 'TECHNICAL', 'x', 'x', 'x', now(), 'x', now(), 'SATISFACTORY', 'x', now(), 'x'
from debrief where application_id = :yes;

-- no points: a_rating_is_1_to_5
update scorecard_rating set points = 0 where scorecard_id = :draft;

-- six points: a_rating_is_1_to_5
update scorecard_rating set points = 6 where scorecard_id = :draft;

-- a second scorecard of a panelist: one_scorecard_per_panelist_and_round
insert into scorecard (id, row_version, application_id, round_id, round_key, panelist, status)
select -1, 1, application_id, round_id, round_key, panelist, 'DRAFT' from scorecard where id = :draft;

-- a scorecard that begins submitted: a_scorecard_begins_as_a_draft
insert into scorecard (id, row_version, application_id, round_id, round_key, panelist, status, recommendation, score, submitted_at)
select -1, 1, application_id, round_id, round_key, 'panelist-09', 'SUBMITTED', 'YES', 50000, now() from scorecard where id = :draft;

-- a scorecard of no panelist: a_scorecard_comes_from_the_panel_after_the_interview
insert into scorecard (id, row_version, application_id, round_id, round_key, panelist, status)
select -1, 1, application_id, round_id, round_key, 'panelist-09', 'DRAFT' from scorecard where id = :draft;
update scorecard set status = 'SUBMITTED', recommendation = 'YES', score = 50000, submitted_at = now() where id = -1;

-- a scorecard after the reveal: a_revealed_round_takes_no_scorecard
insert into scorecard (id, row_version, application_id, round_id, round_key, panelist, status)
select -1, 1, application_id, round_id, round_key, 'panelist-13', 'DRAFT' from scorecard where id = :revealed;

-- another summary after the reveal: a_revealed_scorecard_is_frozen, a_submitted_scorecard_is_taken_back_before_a_change
update scorecard set summary = 'y' where id = :revealed;

-- a take-back after the reveal: a_revealed_scorecard_is_frozen
update scorecard set status = 'DRAFT' where id = :revealed;

-- another summary after the submission: a_submitted_scorecard_is_taken_back_before_a_change
update scorecard set summary = 'y' where id = :submitted;

-- better points after the reveal: only_a_drafts_ratings_change
update scorecard_rating set points = 5 where scorecard_id = :revealed;

-- better points after the submission: only_a_drafts_ratings_change
update scorecard_rating set points = 5 where scorecard_id = :submitted;

-- a further rating after the reveal: only_a_drafts_ratings_change
insert into scorecard_rating values (:revealed, 'more', 5, 'x');

-- a rating gone after the reveal: only_a_drafts_ratings_go
delete from scorecard_rating where scorecard_id = :revealed;

-- a further signal after the reveal: only_a_drafts_signals_change
insert into scorecard_signal values (:revealed, 'more', 'x');

-- a signal gone after the reveal: only_a_drafts_signals_go
delete from scorecard_signal where scorecard_id = :revealed;

-- a further answer after the reveal: only_a_drafts_answers_change
insert into scorecard_answer values (:revealed, 'more', 'FULL', 'x');

-- an answer gone after the reveal: only_a_drafts_answers_go
delete from scorecard_answer where scorecard_id = :revealed;

-- a reveal before the last scorecard: a_reveal_follows_the_last_scorecard
update application_round set status = 'REVEALED', revealed_at = now() where id = (select round_id from scorecard where id = :draft);

-- a round passed unrevealed: a_round_is_revealed_by_status_and_time
update application_round set status = 'PASSED' where id = (select round_id from scorecard where id = :draft);

-- a reveal undone: a_round_never_goes_back, a_tally_is_never_undone
update application_round set status = 'HELD', revealed_at = null, tallied_at = null, decided_at = null where application_id = :yes;

-- a round that begins passed: a_round_begins_ahead
insert into application_round (id, row_version, application_id, round_key, position, name, status, panel_least, panel_most, revealed_at)
values (-1, 1, :half, 'x', 99, 'x', 'PASSED', 1, 1, now());

-- another text of a published kit: a_published_kit_never_changes
update kit_version set content = '{}';

-- an application back from its end: an_ended_application_stays_ended
update application set status = 'WITHDRAWN', ended_at = now() where id = :half;
update application set status = 'ACTIVE', ended_at = null where id = :half;

-- an application that begins on hold: an_application_starts_active_with_a_published_kit
insert into candidate (id, row_version, name, email, added_at) values (-1, 1, 'x', 'x', now());
insert into application (id, row_version, requisition_id, candidate_id, kit_id, status, stage, expected, submitted, started_at, last_activity)
select -1, 1, requisition_id, -1, kit_id, 'ON_HOLD', 'ROUND', 0, 0, now(), now() from application where id = :half;

-- an application by a draft of a kit: an_application_starts_active_with_a_published_kit
insert into kit_version (id, row_version, key, number, name, role, status, content, created_at) values (-1, 1, 'x', 1, 'x', 'x', 'DRAFT', '{}', now());
insert into candidate (id, row_version, name, email, added_at) values (-1, 1, 'x', 'x', now());
insert into application (id, row_version, requisition_id, candidate_id, kit_id, status, stage, expected, submitted, started_at, last_activity)
select -1, 1, requisition_id, -1, -1, 'ACTIVE', 'ROUND', 0, 0, now(), now() from application where id = :half;

-- an undone tally: a_tally_is_never_undone
update application_round set tallied_at = null where application_id = :yes;

-- an amendment after the tally: an_amendment_comes_between_reveal_and_tally
insert into scorecard_revision (id, scorecard_id, number, reason, recommendation, score, amended_at)
select -1, min(id), 2, 'x', 'YES', 50000, now() from scorecard where application_id = :yes;
