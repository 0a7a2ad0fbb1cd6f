package app.quorum.scorecard;

import app.quorum.application.Applications;
import app.quorum.application.Plans;
import app.quorum.application.Rounds;
import app.quorum.kit.Kits;
import app.quorum.scoring.RoundGate;
import app.quorum.scoring.Score;
import app.quorum.scoring.Verdict;
import app.quorum.scoring.Weight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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

    /** What the gate was asked about, besides the kit. */
    record Inputs(String round, int panelists, List<Integer> scores) {}

    @Transactional
    public Verdict.Outcome evaluate(long applicationId, String key) {
        var application = applications.lock(applicationId);
        var round = rounds.require(applicationId, key);
        var plan = Plans.of(kits.published(application.kitId()), round);
        var scores = scorecards.submitted(round.id()).stream()
                .map(Scorecard::score)
                .sorted()
                .toList();
        var inputs = new Inputs(key, round.panel().sitting().size(), scores);
        var verdict = ask(plan, inputs);
        verdicts.keep(application, key, verdict, inputs);
        return verdict.outcome();
    }

    static Verdict ask(app.quorum.kit.Round plan, Inputs inputs) {
        var gate = new RoundGate(inputs.round(), Score.ofDecimal(plan.minimum()), inputs.panelists());
        return gate.evaluate(inputs.scores().stream().map(EvaluateRound::score).toList());
    }

    /** @param parts of {@link Weight#WHOLE}, as scorecards keep it */
    static Score score(int parts) {
        return new Score(BigFraction.of(parts, Weight.WHOLE));
    }
}
