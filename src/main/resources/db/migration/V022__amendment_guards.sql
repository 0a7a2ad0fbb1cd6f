-- What holds a tallied scorecard: the tally is never undone, no revision comes after it, and none is added to later.

create trigger a_tally_is_never_undone before update on application_round
    for each row when (old.tallied_at is not null and new.tallied_at is distinct from old.tallied_at)
    execute function refuse();

-- The closed final ballot says it as well as the round, which the application writes.
create or replace function refuse_untimely_amendment() returns trigger language plpgsql as $$
begin
    if not exists (
        select from scorecard s join application_round r on r.id = s.round_id
        where s.id = new.scorecard_id and s.status = 'SUBMITTED' and r.revealed_at is not null and r.tallied_at is null
            and not exists (
                select from debrief d join debrief_ballot b on b.debrief_id = d.id
                where d.application_id = s.application_id and b.kind = 'FINAL' and b.closed_at >= r.revealed_at))
    then
        raise exception using
            errcode = 'check_violation',
            constraint = 'an_amendment_comes_between_reveal_and_tally',
            message = 'scorecard ' || new.scorecard_id || ' is not revealed yet, or tallied already';
    end if;
    return new;
end $$;

-- A revision is written with all its parts in one transaction: what was committed gets no further ones.
create function refuse_late_part() returns trigger language plpgsql as $$
begin
    if not exists (select from scorecard_revision v where v.id = new.revision_id and v.xmin = pg_current_xact_id()::xid) then
        raise exception using errcode = 'check_violation', table = tg_table_name, constraint = tg_name,
            message = format('revision %s is written already: amend the scorecard again', new.revision_id);
    end if;
    return new;
end $$;

create trigger a_revision_is_written_at_once before insert on revision_rating
    for each row execute function refuse_late_part();
create trigger a_revision_is_written_at_once before insert on revision_signal
    for each row execute function refuse_late_part();
create trigger a_revision_is_written_at_once before insert on revision_answer
    for each row execute function refuse_late_part();
