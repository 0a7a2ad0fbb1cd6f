package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Two applications for one requisition that were brought to the same state in the same way, and differ in nothing but what
 * was rated: whoever may not know that must not be able to tell them apart.
 *
 * @param author whose own scorecard differs
 * @param round in which it does
 * @param seeing who else may know
 */
record Twins(Hire low, Hire high, String round, String author, Set<String> seeing) {

    private static final String SCREEN = "recruiter-screen";
    private static final String PHONE = "technical-phone-screen";
    private static final String HOME = "take-home-challenge";

    /** One name, as it is no secret. */
    static final String NAME = "Gemma Twin";

    /** In every state in which something is sealed from somebody. */
    static List<Twins> all() {
        long requisition = Positions.open();
        return List.of(
                draft(requisition),
                halfSubmitted(requisition),
                takenBack(requisition),
                later(requisition),
                anonymous(requisition),
                revealed(requisition),
                ready(requisition));
    }

    private static Twins draft(long requisition) {
        return sealed(requisition, "draft", SCREEN, "panelist-12", (hire, secret) -> {
            hire.holds(SCREEN);
            secret.drafts("panelist-12", hire, SCREEN);
        });
    }

    private static Twins halfSubmitted(long requisition) {
        return sealed(requisition, "half", SCREEN, "panelist-12", (hire, secret) -> {
            hire.holds(SCREEN);
            secret.submits("panelist-12", hire, SCREEN);
        });
    }

    private static Twins takenBack(long requisition) {
        return sealed(requisition, "back", SCREEN, "panelist-12", (hire, secret) -> {
            hire.holds(SCREEN);
            secret.submits("panelist-12", hire, SCREEN);
            Secret.takesBack("panelist-12", hire, SCREEN);
        });
    }

    /** An earlier round is revealed, the same in both. */
    private static Twins later(long requisition) {
        return sealed(requisition, "later", PHONE, "panelist-01", (hire, secret) -> {
            hire.passes(SCREEN, 4).holds(PHONE);
            secret.submits("panelist-01", hire, PHONE);
        });
    }

    /** Graders do not know whom they grade. */
    private static Twins anonymous(long requisition) {
        return sealed(requisition, "blind", HOME, "panelist-03", (hire, secret) -> {
            hire.passes(SCREEN, 4).passes(PHONE, 4).holds(HOME);
            secret.submits("panelist-03", hire, HOME);
        });
    }

    /** Open to those who hire, but not to the recruiter, who is still to rate the candidate. */
    private static Twins revealed(long requisition) {
        var pair = pair(requisition, "revealed", (hire, secret) -> {
            hire.holds(SCREEN, List.of("panelist-12", "panelist-11"));
            secret.submits("panelist-12", hire, SCREEN);
            secret.submits("panelist-11", hire, SCREEN);
            hire.advance(SCREEN).is(204);
            put(
                            "hiring-manager",
                            hire.path("/rounds/" + PHONE + "/panel"),
                            Hire.panelOf(List.of("recruiter", "panelist-02")))
                    .is(204);
        });
        return pair.with(SCREEN, "panelist-12", Set.of("panelist-11", "recruiter-2", "hiring-manager"));
    }

    /** All rounds are passed, and open to all who took part. */
    private static Twins ready(long requisition) {
        var pair = pair(requisition, "ready", (hire, secret) -> {
            hire.holds(SCREEN, List.of("panelist-12"));
            secret.submits("panelist-12", hire, SCREEN);
            hire.advance(SCREEN).is(204);
            hire.rounds().stream().skip(1).forEach(round -> hire.passes(round, 4));
        });
        return pair.with(
                SCREEN,
                "panelist-12",
                Set.of(
                        "recruiter",
                        "recruiter-2",
                        "hiring-manager",
                        "executive",
                        "panelist-01",
                        "panelist-02",
                        "panelist-03",
                        "panelist-04",
                        "panelist-11"));
    }

    private static Twins sealed(
            long requisition, String state, String round, String author, BiConsumer<Hire, Secret> steps) {
        return pair(requisition, state, steps).with(round, author, Set.of());
    }

    private static Pair pair(long requisition, String state, BiConsumer<Hire, Secret> steps) {
        boolean lowFirst = state.length() % 2 == 0; // else an order by time could hide one by rating
        var first = begin(requisition, state + ".a");
        steps.accept(first, lowFirst ? Secret.LOW : Secret.HIGH);
        var second = begin(requisition, state + ".b");
        steps.accept(second, lowFirst ? Secret.HIGH : Secret.LOW);
        return lowFirst ? new Pair(first, second) : new Pair(second, first);
    }

    private static Hire begin(long requisition, String who) {
        long candidate = post(
                        Hire.RECRUITER,
                        "/candidates",
                        Actors.object(Map.of("name", NAME, "email", "twin." + who + "@example.test")))
                .id();
        var applications = "/requisitions/" + requisition + "/applications";
        return new Hire(
                requisition,
                post(Hire.RECRUITER, applications, "{'candidateId': " + candidate + "}")
                        .id());
    }

    private record Pair(Hire low, Hire high) {

        Twins with(String round, String author, Set<String> seeing) {
            return new Twins(low, high, round, author, seeing);
        }
    }

    /** Whether the two differ in nothing that anybody but the author may know. */
    boolean sealedFromAll() {
        return seeing.isEmpty();
    }

    boolean mayKnow(String who, String path) {
        return seeing.contains(who)
                || (author.equals(who) && (!sealedFromAll() || path.endsWith(round + "/scorecards/mine")));
    }
}
