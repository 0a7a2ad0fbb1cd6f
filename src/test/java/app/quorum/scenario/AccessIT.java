package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import app.quorum.scenario.AccessTable.Request;
import app.quorum.scenario.AccessTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may what: every operation of the API, called by every kind of person.
 *
 * <p>A new operation needs a row in {@code access/table.csv} that says, of each kind of person, what it answers, by what
 * the domain says and not by what the code does; and an entry under the same name in {@code access/requests.yaml} that
 * says how it is called so that it succeeds. Ids and keys in its path are filled in by {@link Prepared}, which learns
 * here of kinds it does not know yet.
 *
 * <p>Each row first refuses everybody who is to be refused, which must change nothing, and then lets those who may do
 * it, one after the other.
 */
class AccessIT {

    private static final Map<String, Request> REQUESTS = AccessTable.requests();
    private static final Map<String, String> CODES =
            Map.of("401", "unauthenticated", "403", "forbidden", "404", "not-found");
    private static final String DONE = "2xx";

    private static final Scenes SCENES = new Scenes();

    static List<Row> rows() {
        return AccessTable.rows();
    }

    @BeforeAll
    static void seatSomebodyElsewhere() {
        var terms = Hire.TERMS
                .replace(": 'hiring-manager'", ": 'hiring-manager-2'")
                .replace(": 'recruiter'", ": 'recruiter-2'");
        long requisition = Actors.post("recruiter-2", "/requisitions", terms).id();
        long candidate =
                Positions.candidate("Else Where", "else.where@example.test").id();
        long application = Positions.apply(requisition, candidate).id();
        Actors.put(
                        "recruiter-2",
                        "/applications/" + application + "/rounds/recruiter-screen/panel",
                        Hire.panelOf(List.of(Scene.ELSEWHERE)))
                .is(204);
    }

    @Test
    void every_operation_has_its_row_and_every_row_its_operation() {
        var described = new TreeSet<String>();
        new Answer(QuorumServer.anonymous().get("/../../openapi"))
                .is(200)
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        described.remove("GET /events"); // a stream has no end to wait for: LiveIT says who is told what
        var rows = rows().stream().map(Row::operation).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows)
                .as("access/table.csv must have a row for every operation that /openapi describes, and no other")
                .containsExactlyElementsOf(described);
        assertThat(REQUESTS.keySet())
                .as("access/requests.yaml must say how to call every row of access/table.csv, and no other")
                .containsExactlyInAnyOrderElementsOf(
                        rows().stream().map(Row::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everybody_may_what_the_table_says(Row row) {
        var request = Objects.requireNonNull(REQUESTS.get(row.name()), row.name());
        var deviations = new ArrayList<String>();

        for (var confidential : List.of(false, true)) {
            var present = Somebody.ALL.stream()
                    .filter(who -> who.confidential() == confidential)
                    .toList();
            var scene = SCENES.take(request.needed(), confidential);
            refuse(row, request, scene, present, deviations);
            admit(row, request, scene, present, deviations);
        }

        assertThat(deviations).as(row.name()).isEmpty();
    }

    private static void refuse(Row row, Request request, Scene scene, List<Somebody> present, List<String> deviations) {
        var prepared = Prepared.of(scene, request.given(), null);
        var before = kept(scene);
        present.stream()
                .filter(who -> !row.cell(who).equals(DONE))
                .forEach(who -> compare(row, who, call(row, request, prepared, who), deviations));
        assertThat(kept(scene)).as("what the refused left of " + row).isEqualTo(before);
    }

    private static void admit(Row row, Request request, Scene first, List<Somebody> present, List<String> deviations) {
        var allowed = present.stream().filter(who -> row.cell(who).equals(DONE)).toList();
        for (var who : allowed) {
            var scene = who.equals(allowed.get(0)) ? first : SCENES.take(request.needed(), first.confidential());
            var answer = call(row, request, Prepared.of(scene, request.given(), who), who);
            if (compare(row, who, answer, deviations)) {
                scene.heard(answer);
                SCENES.leave(request.left(), scene);
            }
        }
        if (allowed.isEmpty()) {
            SCENES.leave(request.needed(), first);
        }
    }

    private static Answer call(Row row, Request request, Prepared prepared, Somebody who) {
        var body = request.body() == null ? null : prepared.body(request.body());
        return new Answer(who.caller()
                .send(
                        row.verb(),
                        prepared.path(row.path()),
                        body,
                        "Accept",
                        "*/*",
                        "If-Match",
                        "*",
                        "Content-Type",
                        request.contentType()));
    }

    private static boolean compare(Row row, Somebody who, Answer answer, List<String> deviations) {
        var expected = row.cell(who);
        int status = answer.http().statusCode();
        var code = CODES.getOrDefault(expected, "");
        boolean same = expected.equals(DONE)
                ? status / 100 == 2
                : expected.equals(Integer.toString(status))
                        && answer.http().body().contains("/problems/" + code);
        if (!same) {
            deviations.add("%s: %s expected, was %d %s"
                    .formatted(who.column(), expected, status, answer.http().body()));
        }
        return same;
    }

    /** All that a refused call could have changed. */
    private static List<String> kept(Scene scene) {
        var rows = new ArrayList<>(Tables.fingerprint(scene.hire().application()));
        for (var table : List.of("requisition", "candidate", "kit_version")) {
            rows.addAll(Tables.texts("select md5(string_agg(t::text, '' order by id)) from " + table + " t"));
        }
        return rows;
    }
}
