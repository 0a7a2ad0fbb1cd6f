package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who amends a scorecard, and when: its author, between its round's reveal and the next tally. */
class AmendmentIT {

    private static final String ADDITIONAL = "/rounds/additional-1/scorecards/mine/amendments";

    @Test
    void only_its_author_amends_it() {
        var amendments = Amendments.revealed("Mine Alone");
        var before = Tables.fingerprint(amendments.hire().application());

        amendments.by("hiring-manager", 5, "x").isProblem(403, "forbidden");
        amendments.by("executive", 5, "x").isProblem(403, "forbidden");
        amendments.by("admin", 5, "x").isProblem(404, "not-found");
        amendments.by("panelist-01", 5, "x").isProblem(404, "not-found");
        assertThat(Tables.fingerprint(amendments.hire().application())).isEqualTo(before);
    }

    @Test
    void it_is_whole_and_has_a_reason() {
        var amendments = Amendments.revealed("Whole Thing");
        var path = amendments.hire().path(Amendments.PATH);
        var before = Tables.fingerprint(amendments.hire().application());

        amendments.by("panelist-12", 5, "  ").isProblem(422, "invalid");
        amendments.by("panelist-12", 6, "x").isProblem(422, "invalid");
        post("panelist-12", path, "{'reason': 'x'}").isRefusedBy("scorecard-incomplete");
        var whole = amendments.body(5, "x");
        post("panelist-12", path, whole.replace("'summary'", "'sumary'")).isProblem(422, "invalid");
        post("panelist-12", path, whole.replace("'ratings': {", "'ratings': {'no-such': {}, "))
                .isProblem(422, "invalid");
        assertThat(Tables.fingerprint(amendments.hire().application())).isEqualTo(before);
    }

    @Test
    void it_is_made_for_one_version() {
        var amendments = Amendments.revealed("Two Tabs");
        var path = amendments.hire().path(Amendments.PATH);
        var mine = amendments.hire().path(Amendments.MINE);
        var etag = get("panelist-12", mine).is(200).etag();

        send("panelist-12", path, amendments.body(4, "x"), etag).is(204);
        var amended = get("panelist-12", mine).is(200).etag();
        assertThat(amended).isNotEqualTo(etag);
        send("panelist-12", path, amendments.body(5, "x"), etag).isProblem(412, "stale-version");
        send("panelist-12", path, amendments.body(5, "x"), amended).is(204);
    }

    @Test
    void before_the_reveal_a_scorecard_is_taken_back_instead() {
        var hire = Hire.begin("Too Early", "too.early@example.test").holds(Amendments.ROUND);
        var amendments = new Amendments(hire.submits("panelist-12", Amendments.ROUND, 2));

        amendments.by("panelist-12", 5, "x").isRefusedBy("round-not-revealed");
        amendments.by("recruiter", 5, "x").isRefusedBy("round-not-revealed");
        assertThat(Tables.refusal(revisionOf(hire, Amendments.ROUND))).contains("is not revealed yet");
    }

    @Test
    void nothing_is_amended_on_hold_or_after_the_end() {
        var amendments = Amendments.revealed("On Ice");
        var hire = amendments.hire();
        post("recruiter", hire.path("/hold"), "{'reason': 'Budget.'}").is(204);
        amendments.by("panelist-12", 5, "x").isRefusedBy("application-on-hold");
        post("recruiter", hire.path("/resumption"), null).is(204);
        post("recruiter", hire.path("/withdrawal"), "{}").is(204);
        amendments.by("panelist-12", 5, "x").isRefusedBy("application-ended");
    }

    @Test
    void the_tally_makes_scorecards_final() {
        var hire = Hire.begin("Last Word", "last.word@example.test").passesAll(4);
        var amendments = new Amendments(hire);
        var room = Room.open(hire);
        amendments.by("panelist-12", 5, "Before anybody votes.").is(204);
        var voters = room.participants();
        voters.forEach(who -> room.having(who, "SILENT", "YES"));
        amendments.by("panelist-12", 3, "After the silent ballot.").is(204);
        voters.forEach(who -> room.having(who, "FINAL", "MAYBE"));
        amendments.by("panelist-12", 5, "x").isRefusedBy("round-tallied");
        assertThat(Tables.refusal(revisionOf(hire, Amendments.ROUND))).contains("tallied already");

        room.decides("MAYBE", ", 'categories': ['system-design', 'leadership']").is(204);
        amendments.by("panelist-12", 5, "x").isRefusedBy("round-tallied");
        anAdditionalRoundHasItsOwnTally(amendments);
    }

    private static void anAdditionalRoundHasItsOwnTally(Amendments amendments) {
        var hire = amendments.hire();
        hire.holds("additional-1", List.of("panelist-13")).submits("panelist-13", "additional-1", 5);
        post("panelist-13", hire.path(ADDITIONAL), additional(3)).is(204);
        hire.advance("additional-1").is(204);

        var second = Room.open(hire);
        post("panelist-13", hire.path(ADDITIONAL), additional(4)).is(204);
        amendments.by("panelist-12", 5, "x").isRefusedBy("round-tallied");
        second.allVote("YES");
        post("panelist-13", hire.path(ADDITIONAL), additional(5)).isRefusedBy("round-tallied");
    }

    private static String additional(int points) {
        var rating = "{'points': " + points + ", 'evidence': 'Led a migration.'}";
        return "{'ratings': {'system-design': " + rating + ", 'leadership': " + rating
                + "}, 'recommendation': 'YES', 'reason': 'Thought again.'}";
    }

    private static String revisionOf(Hire hire, String round) {
        return "insert into scorecard_revision select 999999999, id, 9, 'x', 'NO', null, 50000, now() from scorecard"
                + " where round_key = '" + round + "' and application_id = " + hire.application();
    }
}
