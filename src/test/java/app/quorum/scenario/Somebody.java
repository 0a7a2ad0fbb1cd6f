package app.quorum.scenario;

import app.quorum.dev.Caller;
import app.quorum.dev.QuorumServer;
import java.util.List;
import java.util.Set;

/**
 * A kind of person: a column of {@code access/table.csv}.
 *
 * @param roles of the access token; none for nobody
 * @param confidential whether they ask about the confidential requisition, else about the other
 */
record Somebody(String column, String username, Set<String> roles, boolean confidential) {

    private static final String NOBODY = "none";

    /** All columns; who is on which panel is for {@link Scene} to arrange. */
    static final List<Somebody> ALL = List.of(
            open(NOBODY, "nobody"),
            open("stranger", "panelist-14"),
            open("rec", "recruiter", "recruiter"),
            confidential("rec+pan", "recruiter", "recruiter", "panelist"),
            open("rec2", "recruiter-2", "recruiter"),
            confidential("rec2-c", "recruiter-2", "recruiter"),
            confidential("rec2-c+pan", "panelist-08", "recruiter", "panelist"),
            open("pan", "panelist-01", "panelist"),
            open("pan-other", Scene.FIRST_PANELIST, "panelist"),
            open("pan-x", Scene.ELSEWHERE, "panelist"),
            open("recused", Scene.RECUSED, "panelist"),
            open("released", Scene.RELEASED, "panelist"),
            open("hm", "hiring-manager", "hiring-manager"),
            open("hm2", "hiring-manager-2", "hiring-manager"),
            open("hm2+pan", "panelist-07", "hiring-manager", "panelist"),
            open("exec", "executive", "executive"),
            confidential("exec-c", "executive", "executive"),
            open("exec+pan", "panelist-06", "executive", "panelist"),
            open("admin", "admin", "admin"));

    private static Somebody open(String column, String username, String... roles) {
        return new Somebody(column, username, Set.of(roles), false);
    }

    private static Somebody confidential(String column, String username, String... roles) {
        return new Somebody(column, username, Set.of(roles), true);
    }

    Caller caller() {
        return column.equals(NOBODY)
                ? QuorumServer.anonymous()
                : new Caller(QuorumServer.url(), QuorumServer.issuer().token(username, roles));
    }
}
