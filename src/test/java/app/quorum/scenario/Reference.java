package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;

import java.util.ArrayList;

/** What one referee says of one hire. */
record Reference(Hire hire, String kind, long id) {

    /** What comes of asking for one. */
    static Answer asked(Hire hire, String kind) {
        return post(
                Hire.RECRUITER,
                hire.path("/references"),
                "{'kind': '" + kind + "', 'referee': "
                        + "{'name': 'Sam Ode', 'email': 'sam.ode@example.test', 'relationship': 'Former lead'}}");
    }

    static Reference request(Hire hire, String kind) {
        return new Reference(hire, kind, asked(hire, kind).id());
    }

    /** A yes to every question that the kit has for this kind of referee. */
    Answer answers() {
        var answers = new ArrayList<String>();
        for (var questionnaire : hire.kit().path("references")) {
            if (questionnaire.path("kind").asText().equals(kind)) {
                questionnaire
                        .path("questions")
                        .forEach(q -> answers.add("'" + q.path("key").asText() + "': 'Yes.'"));
            }
        }
        return answers("{'answers': {" + String.join(", ", answers) + "}}");
    }

    Answer answers(String body) {
        return post(Hire.RECRUITER, path("/answers"), body);
    }

    Answer judged(String outcome) {
        return post(Hire.RECRUITER, path("/verdict"), "{'outcome': '" + outcome + "', 'note': 'Firm.'}");
    }

    String path(String below) {
        return hire.path("/references/" + id + below);
    }
}
