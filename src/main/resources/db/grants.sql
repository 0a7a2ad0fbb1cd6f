-- What the role that the application runs as may do: all of it, in one place, given anew at every start after the migrations.
-- It reads every table. It writes those named here, and no other: a migration that adds a table or a column to be written adds
-- it here. It owns nothing, so it can neither alter a table nor disable a trigger nor truncate.

do $$ begin
    if pg_has_role('${application}'::regrole, current_user::regrole, 'member') then
        raise exception 'db.user (%) must be another role than db.owner.user (%), no member of it, and no superuser',
            '${application}', current_user;
    end if;
    execute format('revoke temporary on database %I from public', current_database());
end $$;

revoke create on schema public from public;
revoke all on all tables in schema public from ${application};
revoke all on all sequences in schema public from ${application};
grant usage on schema public to ${application};
grant usage on all sequences in schema public to ${application};
grant select on all tables in schema public to ${application};
revoke all on flyway_schema_history, audit_salt from ${application};

-- The audit is written by its functions alone, which run as the owner: audit_add, audit_forget, audit_forget_records

-- Written once: what was said and done is added to, never changed
grant insert on debrief_note, gate_verdict, offer_approval, scorecard_revision, revision_rating, revision_signal,
    revision_answer to ${application};

-- Changed, but only in the columns named
grant insert, update (row_version, status, stage, current_round, expected, submitted, decision, offer_id, offer_status,
    last_activity, ended_at, reason, feedback) on application to ${application};
grant insert, update (row_version, status, starts_at, ends_at, place, held_at, revealed_at, tallied_at, decided_at, decided_by,
    outcome, reason) on application_round to ${application};
grant insert, update (row_version, status, recommendation, summary, score, submitted_at) on scorecard to ${application};
grant insert, update (row_version, tally, outcome, decision_reason, feedback, categories, decided_at, decided_by) on debrief
    to ${application};
grant insert, update (attended_at, excused_for, excused_by) on debrief_participant to ${application};
grant insert, update (started_at, ended_at) on debrief_step to ${application};
grant insert, update (closed_at) on debrief_ballot to ${application};
grant insert, update (vote, reason, cast_at) on debrief_vote to ${application};
grant insert, update (row_version, answered_at, outcome, note, judged_at, judged_by) on reference_check to ${application};
grant insert, update (row_version, status, currency, salary, start_date, expires_at, terms, extended_at, concluded_at,
    rescinded_for) on offer to ${application};
grant insert, update (status, attempts, next_attempt_at, sent_at) on message to ${application};

-- Changed as a whole
grant insert, update on candidate, kit_version, person, requisition to ${application};

-- Lists that are written anew, and what is forgotten in time
grant insert, update (points, evidence), delete on scorecard_rating to ${application};
grant insert, update (note), delete on scorecard_signal to ${application};
grant insert, update (coverage, note), delete on scorecard_answer to ${application};
grant insert, update (answer), delete on reference_answer to ${application};
grant insert, update (status, reason), delete on round_panelist to ${application};
grant insert, update, delete on idempotency_key, web_session, work_item to ${application};

-- The process engine's
do $$
declare
    engine regclass;
begin
    for engine in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and (relname like 'act\_%' or relname like 'flw\_%')
    loop
        execute format('grant select, insert, update, delete on %s to ${application}', engine);
    end loop;
end $$;
