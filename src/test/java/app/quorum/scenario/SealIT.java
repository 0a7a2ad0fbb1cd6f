package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is sealed stays so, whoever asks and however: {@link Twins} cannot be told apart by any answer of the API, by what
 * is kept beside the scorecards, or by the work an answer takes; and the word that stands in every sealed text stands
 * nowhere else.
 */
class SealIT {

    private static final List<String> ROUNDS =
            List.of("recruiter-screen", "technical-phone-screen", "take-home-challenge", "team-fit");

    private static List<Twins> all = List.of();
    private static JsonNode description = Answer.JSON.nullNode();

    @BeforeAll
    static void prepare() {
        all = Twins.all();
        description = Walk.served();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recruiter",
                "recruiter-2",
                "hiring-manager",
                "hiring-manager-2",
                "executive",
                "admin",
                "panelist-01",
                "panelist-02",
                "panelist-03",
                "panelist-04",
                "panelist-11",
                "panelist-12",
                "panelist-14",
                Reading.ANONYMOUS
            })
    void no_answer_tells(String who) {
        var reading = new Reading(who);
        for (var twins : all) {
            var low = paths(twins.low());
            var high = paths(twins.high());
            for (int i = 0; i < low.size(); i++) {
                if (!twins.mayKnow(who, low.get(i))) {
                    alike(who, twins, new Paths(low.get(i), high.get(i)), reading);
                }
            }
        }
    }

    private record Paths(String low, String high) {}

    private static void alike(String who, Twins twins, Paths paths, Reading reading) {
        var low = reading.of(paths.low());
        var high = reading.of(paths.high());
        for (var answer : Stream.concat(low.stream(), high.stream()).toList()) {
            if (paths.low().startsWith("/applications/") || twins.seeing().isEmpty()) {
                assertThat(answer.http().body())
                        .as("%s reads %s", who, paths.low())
                        .doesNotContain(Secret.MARKER);
            }
        }
        if (Reading.isComparable(paths.low())) {
            assertThat(Reading.about(twins.high(), high))
                    .as("%s reads %s and %s", who, paths.low(), paths.high())
                    .isEqualTo(Reading.about(twins.low(), low));
        }
    }

    @Test
    void no_row_beside_the_scorecards_tells() {
        for (var twins : all) {
            if (twins.sealedFromAll()) {
                assertThat(new Traces(twins.high()).rows())
                        .containsExactlyElementsOf(new Traces(twins.low()).rows())
                        .isNotEmpty()
                        .noneMatch(row -> row.contains(Secret.MARKER));
            }
        }
    }

    @Test
    void no_work_tells_and_no_sealed_rating_is_read() {
        var half = all.get(1);
        for (var who : List.of("recruiter", "recruiter-2", "hiring-manager", "executive", "panelist-14")) {
            var low = worked(who, half.low());
            assertThat(worked(who, half.high())).as(who).isEqualTo(low);
            assertThat(low).as(who).isNotEmpty().allSatisfy((text, calls) -> assertThat(text)
                    .doesNotContainPattern("(scorecard|revision)_(rating|signal|answer)"));
        }
    }

    /** The statements on our tables that it takes to read all there is about an application. */
    private static Map<String, Long> worked(String who, Hire hire) {
        var paths = paths(hire).stream()
                .filter(path -> path.startsWith("/applications/"))
                .toList();
        return new TreeMap<>(Statements.during(() -> paths.forEach(path -> Actors.get(who, path)))
                .that(text -> text.matches(".*(application|scorecard|revision).*"))
                .calls());
    }

    @Test
    void lists_go_by_activity_and_not_by_rating() {
        var requisition = all.get(0).low().requisition();
        var cards = Actors.get("recruiter", "/requisitions/" + requisition + "/applications?limit=200")
                .json()
                .path("items");

        assertThat(cards)
                .extracting(card -> card.path("id").asText())
                .isEqualTo(Tables.texts(
                        "select id from application where requisition_id = ? order by last_activity desc, id desc",
                        requisition));
    }

    private static List<String> paths(Hire hire) {
        var candidate = Tables.texts("select candidate_id from application where id = ?", hire.application());
        return new Walk(description, hire, Long.parseLong(candidate.get(0)), ROUNDS).paths();
    }
}
