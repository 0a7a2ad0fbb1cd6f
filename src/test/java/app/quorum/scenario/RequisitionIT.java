package app.quorum.scenario;

import static app.quorum.scenario.Actors.get;
import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Requisitions change, close and are listed; candidates apply once. */
class RequisitionIT {

    @RepeatedTest(20)
    void two_changes_of_one_requisition_leave_one_and_refuse_the_other() {
        var hire = Hire.begin("Race Requisition", "race." + System.nanoTime() + "@example.test");
        var path = "/requisitions/" + hire.requisition();
        var read = get("recruiter", path).is(200).etag();

        var answers = Race.atOnce(List.of(
                () -> put("recruiter", path, Hire.TERMS.replace("Lisbon", "Faro"), "If-Match", read),
                () -> put("recruiter", path, Hire.TERMS.replace("Lisbon", "Porto"), "If-Match", read)));

        assertThat(answers).containsExactlyInAnyOrder("204", "412 stale-version");
    }

    @Test
    void a_requisition_changes_for_whoever_has_read_its_last_version() {
        var path = "/requisitions/" + Positions.open();
        var read = get("recruiter", path).is(200).etag();
        var change = Call.of("recruiter PUT " + path, Positions.terms("Principal", "middleware-architect"));

        change.send().isProblem(428, "version-required");
        change.send("If-Match", "\"77\"").isProblem(412, "stale-version");
        assertThat(get("recruiter", path).json().path("title").asText()).isEqualTo("Architect");
        change.send("If-Match", read).is(204);
        assertThat(get("recruiter", path).json().path("title").asText()).isEqualTo("Principal");

        // What was read before is stale by now, and others may not change it at all.
        change.send("If-Match", read).isProblem(412, "stale-version");
        new Call("hiring-manager", "PUT", path, change.body())
                .send("If-Match", get("recruiter", path).etag())
                .isProblem(403, "forbidden");
    }

    @Test
    void a_change_says_what_is_wrong_with_it() {
        var path = "/requisitions/" + Positions.open();
        var etag = get("recruiter", path).etag();
        var good = Positions.terms("Principal", "middleware-architect");

        for (var wrong : List.of(
                good.replace("'openings': 1", "'openings': 0"),
                good.replace("'to': '175000.00'", "'to': '1.00'"),
                good.replace("'hiringManager': 'hiring-manager'", "'hiringManager': 'nobody-at-all'"),
                good.replace("'USD'", "'dollars'"))) {
            var refused = Call.of("recruiter PUT " + path, wrong)
                    .send("If-Match", etag)
                    .isProblem(422, "invalid");
            assertThat(refused.json().path("errors")).hasSize(1);
        }
        assertThat(get("recruiter", path).etag()).isEqualTo(etag);
    }

    @Test
    void a_closed_requisition_takes_nobody_new_and_keeps_whom_it_has() {
        var hire = Hire.begin("Early Bird", address());
        long late = Positions.candidate("Late Comer", address()).id();
        var path = "/requisitions/" + hire.requisition();

        post("hiring-manager", path + "/closure", null).isProblem(403, "forbidden");
        post("recruiter", path + "/closure", null).is(204);

        assertThat(get("recruiter", path).json().path("status").asText()).isEqualTo("CLOSED");
        Positions.apply(hire.requisition(), late).isRefusedBy("requisition-closed");
        assertThat(Tables.texts("select id from application where candidate_id = ?", late))
                .isEmpty();
        hire.passes("recruiter-screen", 4);
        assertThat(hire.read().path("currentRound").asText()).isEqualTo("technical-phone-screen");
    }

    @Test
    void a_person_is_recorded_once_and_applies_once() {
        var email = address();
        long candidate = Positions.candidate("Ada Once", email).id();
        Positions.candidate("Ada Again", email.replace("example", "EXAMPLE")).isRefusedBy("duplicate-candidate");
        assertThat(Tables.texts("select id from candidate where lower(email) = ?", email))
                .containsExactly(Long.toString(candidate));

        long requisition = Positions.open();
        long application = Positions.apply(requisition, candidate).id();
        var before = Tables.fingerprint(application);
        Positions.apply(requisition, candidate).isRefusedBy("already-applied");
        assertThat(Tables.fingerprint(application)).isEqualTo(before);
        Positions.apply(Positions.open(), candidate).is(201);
        Positions.apply(requisition, 0).isProblem(404, "not-found");
    }

    @Test
    void a_board_is_read_page_by_page_with_everybody_on_it_once() {
        long requisition = Positions.open();
        var applications = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            long candidate = Positions.candidate("Page " + i, address()).id();
            applications.add(
                    0, Long.toString(Positions.apply(requisition, candidate).id()));
        }

        var board = "/requisitions/" + requisition + "/applications";
        assertThat(followed(board + "?limit=2")).containsExactly(List.of(2, 2, 1), applications);
        assertThat(followed(board + "?q=page&limit=4")).containsExactly(List.of(4, 1), applications);
        assertThat(followed(board + "?limit=5")).containsExactly(List.of(5), applications);
        get("recruiter", board + "?limit=0").isProblem(422, "invalid");
        get("recruiter", board + "?cursor=nonsense").isProblem(422, "invalid");
    }

    @Test
    void the_list_of_requisitions_goes_on_to_its_end() {
        var opened = List.of(Positions.open(), Positions.open(), Positions.open());

        var ids = followed("/requisitions?limit=2").get(1);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.subList(0, 3).stream().map(Object::toString))
                .containsExactly(
                        opened.get(2).toString(),
                        opened.get(1).toString(),
                        opened.get(0).toString());
        assertThat(ids).hasSameSizeAs(Tables.texts("select id from requisition where not confidential"));
    }

    /** Sizes of all pages, and ids of all items, by the links from page to page. */
    private static List<List<?>> followed(String path) {
        var sizes = new ArrayList<Integer>();
        var ids = new ArrayList<String>();
        var next = path;
        while (!next.isEmpty()) {
            var page = get("recruiter", next).is(200);
            sizes.add(page.json().path("items").size());
            page.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
            var link = page.http().headers().firstValue("Link").orElse("");
            assertThat(link).matches("|<http.*>; rel=\"next\"");
            next = link.replaceFirst("^<.*/api/v1", "").replaceFirst(">.*", "");
        }
        return List.of(sizes, ids);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.test";
    }
}
