package app.quorum.scenario;

import static app.quorum.scenario.Actors.post;
import static app.quorum.scenario.Actors.put;

import java.util.Locale;

/** Where an application may be when somebody wants an offer that it should not have. */
enum Situation {
    JUST_STARTED {
        @Override
        Hire bring(Hire hire) {
            return hire;
        }
    },
    HALF_RATED {
        @Override
        Hire bring(Hire hire) {
            hire.passes("recruiter-screen", 4).holds(ROUND);
            var mine = hire.path("/rounds/" + ROUND + "/scorecards/mine");
            put("panelist-01", mine, hire.scorecard(ROUND, 4).replace("Named the", PLANTED), "If-Match", "*")
                    .is(204);
            post("panelist-01", mine + "/submission", null).is(204);
            return hire;
        }
    },
    MATRIX_UNMET {
        @Override
        Hire bring(Hire hire) {
            return hire.passesAll(3);
        }
    },
    ALL_VOTED_YES_WITH_MATRIX_UNMET {
        @Override
        Hire bring(Hire hire) {
            Room.open(hire.passesAll(3)).allVote("STRONG_YES");
            return hire;
        }
    },
    KIT_RELAXED_AFTERWARDS {
        @Override
        Hire bring(Hire hire) {
            Room.open(hire.passesAll(3)).allVote("STRONG_YES");
            put(
                            Hire.RECRUITER,
                            "/requisitions/" + hire.requisition(),
                            Hire.TERMS.replace("'version': 1", "'version': " + Relaxed.kit()),
                            "If-Match",
                            "*")
                    .is(204);
            return hire;
        }
    },
    ONE_SILENT_BALLOT {
        @Override
        Hire bring(Hire hire) {
            var room = Room.open(hire.passesAll(4));
            room.participants().forEach(who -> room.having(who, "SILENT", "STRONG_YES"));
            return hire;
        }
    },
    TALLY_NO {
        @Override
        Hire bring(Hire hire) {
            Room.open(hire.passesAll(4)).allVote("NO");
            return hire;
        }
    },
    DECIDED_MAYBE {
        @Override
        Hire bring(Hire hire) {
            Room.open(hire.passesAll(4))
                    .allVote("YES")
                    .decides("MAYBE", ", 'categories': ['leadership']")
                    .is(204);
            return hire;
        }
    },
    DECIDED_YES {
        @Override
        Hire bring(Hire hire) {
            Room.open(hire.passesAll(4)).allVote("YES").decides("YES", "").is(204);
            return hire;
        }
    },
    REOPENED_AFTER_CONCERNS {
        @Override
        Hire bring(Hire hire) {
            DECIDED_YES.bring(hire);
            var reference = Reference.request(hire, "TECHNICAL");
            reference.answers().is(204);
            reference.judged("CONCERNS").is(204);
            return hire;
        }
    },
    ON_HOLD {
        @Override
        Hire bring(Hire hire) {
            DECIDED_YES.bring(hire);
            post(Hire.RECRUITER, hire.path("/hold"), "{'reason': 'x'}").is(204);
            return hire;
        }
    },
    WITHDRAWN {
        @Override
        Hire bring(Hire hire) {
            DECIDED_YES.bring(hire);
            post(Hire.RECRUITER, hire.path("/withdrawal"), "{}").is(204);
            return hire;
        }
    },
    REJECTED {
        @Override
        Hire bring(Hire hire) {
            post(Hire.RECRUITER, MATRIX_UNMET.bring(hire).path("/rejection"), "{'reason': 'x', 'feedback': 'x'}")
                    .is(204);
            return hire;
        }
    },
    REQUISITION_CLOSED {
        @Override
        Hire bring(Hire hire) {
            Room.open(hire.passesAll(3)).allVote("STRONG_YES");
            post(Hire.RECRUITER, "/requisitions/" + hire.requisition() + "/closure", null)
                    .is(204);
            return hire;
        }
    };

    /** In the evidence of a scorecard that is sealed. */
    static final String PLANTED = "Kwijibo 7319";

    static final String ROUND = "technical-phone-screen";

    abstract Hire bring(Hire hire);

    Hire begin() {
        return bring(Hire.begin(name(), name().toLowerCase(Locale.ROOT) + System.nanoTime() + "@wiles.example.test"));
    }
}
