package app.quorum.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Says whether an offer may be, from the rows themselves and by its own arithmetic; it asks neither application nor guards. */
record Gatekeeper(long application) {

    private static final List<String> VOTES = List.of("STRONG_YES", "YES", "MAYBE", "NO");

    boolean open() {
        var decided = rows("select outcome || ' ' || id from debrief where application_id = ? and number ="
                + " (select max(number) from debrief where application_id = ?) and decided_at is not null");
        if (decided.size() != 1) {
            return false;
        }
        var outcome = decided.get(0).split(" ", -1)[0];
        long debrief = Long.parseLong(decided.get(0).split(" ", -1)[1]);
        var kit = kit();
        return VOTES.indexOf(outcome) <= 1
                && VOTES.indexOf(outcome) >= tally(debrief)
                && allCame(debrief, kit.path("debrief").path("quorum").asInt())
                && allPassed(kit)
                && matrix(kit)
                && (outcome.equals("STRONG_YES") || referred(debrief));
    }

    /** The lower median, as a place in {@link #VOTES}. */
    private static int tally(long debrief) {
        var votes = Tables.texts(
                        "select v.vote from debrief_vote v join debrief_ballot b on b.id = v.ballot_id"
                                + " where b.debrief_id = ? and b.kind = 'FINAL' and b.closed_at is not null",
                        debrief)
                .stream()
                .map(VOTES::indexOf)
                .sorted()
                .toList();
        return votes.isEmpty() ? VOTES.size() : votes.get(votes.size() / 2);
    }

    private boolean allCame(long debrief, int least) {
        var came = Set.copyOf(Tables.texts(
                "select username from debrief_participant where debrief_id = ? and attended_at is not null", debrief));
        var excused = Set.copyOf(Tables.texts(
                "select username from debrief_participant where debrief_id = ? and excused_for is not null", debrief));
        var expected =
                new HashSet<>(rows("select panelist from scorecard where application_id = ? and application_id = ?"
                        + " and status = 'SUBMITTED'"));
        expected.removeAll(excused);
        return came.containsAll(expected) && came.size() >= least;
    }

    private boolean allPassed(JsonNode kit) {
        var passed = Set.copyOf(
                rows("select round_key from application_round where application_id = ? and application_id = ?"
                        + " and status = 'PASSED' and revealed_at is not null"));
        var all = new HashSet<>(
                rows("select round_key from application_round where application_id = ? and application_id = ?"));
        kit.path("rounds").forEach(round -> all.add(round.path("key").asText()));
        return passed.equals(all);
    }

    private static boolean referred(long debrief) {
        var said = Set.copyOf(
                Tables.texts("select kind || ' ' || outcome from reference_check where debrief_id = ?", debrief));
        return said.contains("TECHNICAL SATISFACTORY")
                && said.contains("LEADERSHIP SATISFACTORY")
                && said.stream().noneMatch(answer -> answer.endsWith("CONCERNS"));
    }

    private boolean matrix(JsonNode kit) {
        var total = BigFraction.ZERO;
        for (var category : kit.path("matrix").path("categories")) {
            var ratings = ratings(category.path("key").asText(), kit);
            var raters = ratings.stream().map(Rating::panelist).collect(Collectors.toSet());
            if (raters.size() < kit.path("matrix").path("raters").asInt()) {
                return false;
            }
            var score = score(ratings);
            if (score.compareTo(exact(category.path("minimum"))) < 0) {
                return false;
            }
            total = total.add(score.multiply(category.path("weight").asInt()).divide(10_000));
        }
        return total.compareTo(exact(kit.path("matrix").path("total"))) >= 0;
    }

    private static BigFraction score(List<Rating> ratings) {
        var sum = BigFraction.ZERO;
        var shares = 0;
        for (var feed : ratings.stream()
                .collect(Collectors.groupingBy(r -> r.round() + " " + r.competency()))
                .values()) {
            int share = feed.get(0).share();
            int points = feed.stream().mapToInt(Rating::points).sum();
            sum = sum.add(BigFraction.of(points, feed.size()).multiply(share));
            shares += share;
        }
        return sum.divide(shares);
    }

    private static BigFraction exact(JsonNode decimal) {
        var value = decimal.decimalValue();
        return BigFraction.of(value.movePointRight(4).toBigIntegerExact(), BigInteger.valueOf(10_000));
    }

    private List<Rating> ratings(String category, JsonNode kit) {
        return rows("select s.round_key || ' ' || r.competency || ' ' || s.panelist || ' ' || r.points from scorecard s"
                        + " join current_rating r on r.scorecard_id = s.id join application_round a on a.id = s.round_id"
                        + " where s.application_id = ? and s.application_id = ? and s.status = 'SUBMITTED'"
                        + " and a.revealed_at is not null")
                .stream()
                .map(row -> rating(row.split(" ", -1), kit))
                .filter(rating -> rating.category().equals(category))
                .toList();
    }

    private static Rating rating(String[] row, JsonNode kit) {
        int points = Integer.parseInt(row[3]);
        for (var round : kit.path("rounds")) {
            for (var c : round.path("competencies")) {
                if (round.path("key").asText().equals(row[0])
                        && c.path("key").asText().equals(row[1])) {
                    return new Rating(
                            row[0],
                            row[1],
                            c.path("category").asText(),
                            c.path("share").asInt(),
                            row[2],
                            points);
                }
            }
        }
        return new Rating(
                row[0], row[1], row[1], kit.path("additional").path("share").asInt(), row[2], points);
    }

    private JsonNode kit() {
        try {
            return Answer.JSON.readTree(rows("select k.content from kit_version k join application a on a.kit_id = k.id"
                            + " where a.id = ? and a.id = ?")
                    .get(0));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> rows(String sql) {
        return Tables.texts(sql, application, application);
    }

    private record Rating(String round, String competency, String category, int share, String panelist, int points) {}
}
