package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must be so of an application at any time, looked up in the tables: domain, engine and audit tell one story. */
final class Truth {

    /** Where the engine has to wait, by what the domain's tables say. */
    private static final String EXPECTED = """
            select case
                when a.stage = 'DEBRIEF' then case when exists (
                        select 1 from debrief d where d.application_id = a.id and d.outcome is null)
                    then 'awaitDecision' else 'awaitDebriefOpened' end
                when a.stage = 'REFERENCES' then 'awaitReferences'
                when a.stage = 'OFFER' then 'awaitOfferAnswer'
                else case r.status
                    when 'OPEN' then 'awaitSchedule' when 'SCHEDULED' then 'awaitHeld'
                    when 'HELD' then 'awaitScorecards' when 'REVEALED' then 'awaitRoundDecision' end
                end
            from application a
            left join application_round r on r.application_id = a.id and r.round_key = a.current_round
            where a.id = ? and a.status in ('ACTIVE', 'ON_HOLD')
            union all select 'awaitResumption' from application where id = ? and status = 'ON_HOLD'""";

    private static final String ACTUAL = """
            select e.act_id_ from act_ru_execution e
            join act_ru_execution root on root.id_ = e.root_proc_inst_id_
            where root.business_key_ = '?' and e.act_id_ like 'await%'""";

    /** Each finds what contradicts itself. */
    private static final List<String> CONTRADICTIONS = List.of(
            "select 'the engine does not wait there: ' || w from ((" + EXPECTED + ") except all (" + ACTUAL
                    + ")) x (w)",
            "select 'the engine waits there: ' || w from ((" + ACTUAL + ") except all (" + EXPECTED + ")) x (w)",
            """
            select 'the audit has gaps' from audit_entry where application_id = ?
            group by application_id having max(seq) <> count(*)""",
            """
            select 'a panelist and their scorecard differ: ' || p.panelist
            from application_round r join round_panelist p on p.round_id = r.id
            left join scorecard s on s.round_id = r.id and s.panelist = p.panelist and s.status = 'SUBMITTED'
            where r.application_id = ? and (p.status = 'SUBMITTED') <> (s.id is not null)""",
            """
            select 'revealed although, or sealed because, somebody owes: ' || r.round_key
            from application_round r join round_panelist p on p.round_id = r.id
            where r.application_id = ? and r.held_at is not null and p.status in ('ASSIGNED', 'SUBMITTED')
            group by r.id
            having (r.revealed_at is not null) <> (bool_and(p.status = 'SUBMITTED') and count(*) >= r.panel_least)""",
            """
            select 'a round has other verdicts than its reveal and amendments: ' || r.round_key
            from application_round r where r.application_id = ? and (r.revealed_at is not null)::integer + (
                select count(*) from scorecard_revision v join scorecard s on s.id = v.scorecard_id
                where s.round_id = r.id) <> (
                select count(*) from gate_verdict v
                where v.application_id = r.application_id and v.round_key = r.round_key)""",
            """
            select 'amended after the tally: ' || r.round_key
            from application_round r join scorecard s on s.round_id = r.id
            join scorecard_revision v on v.scorecard_id = s.id
            where r.application_id = ? and v.amended_at > r.tallied_at""",
            """
            select 'progress is not that of the round' from application a
            join application_round r on r.application_id = a.id and r.round_key = a.current_round
            where a.id = ? and (a.submitted, a.expected) <> (
                select count(*) filter (where status = 'SUBMITTED'), greatest(count(*), r.panel_least)
                from round_panelist where round_id = r.id and status in ('ASSIGNED', 'SUBMITTED'))""",
            """
            select 'voted after the closure, or without being there: ' || v.voter
            from debrief d join debrief_ballot b on b.debrief_id = d.id join debrief_vote v on v.ballot_id = b.id
            left join debrief_participant p on p.debrief_id = d.id and p.username = v.voter
            where d.application_id = ? and (v.cast_at > b.closed_at or p.attended_at is null)""",
            """
            select 'the application and its offer differ: ' || o.status
            from offer o join application a on a.id = o.application_id
            where a.id = ? and (o.gate_outcome <> 'OPEN' or (a.offer_id = o.id and a.offer_status <> o.status))""");

    /** Kinds of audit entries, each with the rows that it tells of, one by one. */
    private static final Map<String, String> TOLD = Map.of(
            "round-revealed", "application_round where revealed_at is not null and application_id = ?",
            "round-passed", "application_round where decided_at is not null and application_id = ?",
            "debrief-opened", "debrief where application_id = ?",
            "decision-recorded", "debrief where outcome is not null and application_id = ?",
            "ballot-closed",
                    "debrief_ballot b join debrief d on d.id = b.debrief_id"
                            + " where b.closed_at is not null and d.application_id = ?",
            "reference-judged", "reference_check where outcome is not null and application_id = ?",
            "offer-drafted", "offer where application_id = ?",
            "application-withdrawn", "application where status = 'WITHDRAWN' and id = ?");

    private static final String ALL = all();

    private Truth() {}

    static void holds(Hire hire) {
        assertThat(Tables.texts(ALL.replace("?", Long.toString(hire.application()))))
                .isEmpty();
    }

    private static String all() {
        var checks = new ArrayList<>(CONTRADICTIONS);
        TOLD.forEach((kind, rows) -> checks.add("select 'not told as often as done: " + kind
                + "' where (select count(*) from audit_entry where application_id = ? and kind = '" + kind
                + "') <> (select count(*) from " + rows + ")"));
        return String.join("\nunion all ", checks);
    }
}
