package app.quorum.scorecard;

import app.quorum.application.Applications;
import app.quorum.application.Plans;
import app.quorum.application.Rounds;
import app.quorum.kit.Kit;
import app.quorum.kit.Kits;
import app.quorum.scoring.RoundGate;
import app.quorum.scoring.Score;
import app.quorum.scoring.Verdict;
import app.quorum.scoring.Weight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Asks the round gate, whose answer is advice to the recruiter, and keeps what it said. */
@ApplicationScoped
public class EvaluateRound {

    @Inject
    Applications applications;

    @Inject
    Rounds rounds;

    @Inject
    Scorecards scorecards;

    @Inject
    GateVerdicts verdicts;

    @Inject
    Kits kits;

    @Transactional
    public Verdict.Outcome evaluate(long applicationId, String key) {
        var application = applications.lock(applicationId);
        var round = rounds.require(applicationId, key);
        var scores =
                scorecards.submitted(round.id()).stream().map(Scorecard::score).toList();
        var facts = new RoundFacts(key, round.panel().sitting().size(), scores);
        var verdict = ask(kits.published(application.kitId()), facts);
        verdicts.keep(application, key, verdict, facts);
        return verdict.outcome();
    }

    /** What the gate answers by this kit: nothing else counts, neither time nor what the tables say by now. */
    public static Verdict ask(Kit kit, RoundFacts facts) {
        var minimum = Score.ofDecimal(Plans.minimum(kit, facts.round()));
        return new RoundGate(facts.round(), minimum, facts.panelists())
                .evaluate(facts.scores().stream().map(EvaluateRound::score).toList());
    }

    /** @param parts of {@link Weight#WHOLE}, as scorecards keep it */
    static Score score(int parts) {
        return new Score(BigFraction.of(parts, Weight.WHOLE));
    }
}
