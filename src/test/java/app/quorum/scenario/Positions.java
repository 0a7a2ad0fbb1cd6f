package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;

import java.util.Map;

/** Requisitions that a recruiter opens, and candidates for them. */
final class Positions {

    private Positions() {}

    /** What comes of opening one by the first version of a kit. */
    static Answer open(String kit) {
        return post(Hire.RECRUITER, "/requisitions", terms("Architect", kit));
    }

    static long open() {
        return open("middleware-architect").id();
    }

    static String terms(String title, String kit) {
        return "{'title': '" + title + "', 'location': 'Lisbon', 'openings': 1, 'kit': {'key': '" + kit
                + "', 'version': 1}, 'hiringManager': 'hiring-manager', 'recruiter': 'recruiter',"
                + " 'salaryBand': {'currency': 'USD', 'from': '150000.00', 'to': '175000.00'}, 'confidential': false}";
    }

    /** What comes of recording a person. */
    static Answer candidate(String name, String email) {
        return post(Hire.RECRUITER, "/candidates", Actors.object(Map.of("name", name, "email", email)));
    }

    /** What comes of putting a candidate on a requisition. */
    static Answer apply(long requisition, long candidate) {
        return post(
                Hire.RECRUITER, "/requisitions/" + requisition + "/applications", "{'candidateId': " + candidate + "}");
    }
}
