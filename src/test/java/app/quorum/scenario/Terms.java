package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;

/** An offer of one hire. */
record Terms(Hire hire, long id) {

    static final String DRAFT = """
            {'salary': {'currency': 'USD', 'amount': '165000.00'}, 'startDate': '2127-02-01',
             'expiresAt': '2127-01-15T17:00:00Z', 'terms': 'Full time, remote within two hours of Lisbon.'}""";

    /** What comes of asking for an offer. */
    static Answer asked(Hire hire) {
        return post(Hire.RECRUITER, hire.path("/offers"), DRAFT);
    }

    static Terms draft(Hire hire) {
        return new Terms(hire, asked(hire).id());
    }

    Terms approved() {
        post(Hire.RECRUITER, "/offers/" + id + "/approval-request", null).is(204);
        post(Hire.HIRING_MANAGER, "/offers/" + id + "/approvals", "{'outcome': 'APPROVED', 'note': 'Within the band.'}")
                .is(204);
        post(Hire.EXECUTIVE, "/offers/" + id + "/approvals", "{'outcome': 'APPROVED'}")
                .is(204);
        return this;
    }

    Terms extended() {
        post(Hire.RECRUITER, "/offers/" + id + "/extension", null).is(204);
        return this;
    }

    Answer answered(String outcome) {
        return post(Hire.RECRUITER, "/offers/" + id + "/answer", "{'outcome': '" + outcome + "'}");
    }
}
