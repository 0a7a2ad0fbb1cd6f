package app.quorum.offer;

import app.quorum.application.Application;
import app.quorum.application.RoundStatus;
import app.quorum.application.Rounds;
import app.quorum.debrief.Debrief;
import app.quorum.debrief.Debriefs;
import app.quorum.debrief.Decision;
import app.quorum.kit.Kit;
import app.quorum.reference.ReferenceChecks;
import app.quorum.scorecard.EvaluateMatrix;
import app.quorum.scoring.Attendance;
import app.quorum.scoring.Observation;
import app.quorum.scoring.OfferFacts;
import app.quorum.scoring.OfferGate;
import app.quorum.scoring.References;
import app.quorum.scoring.Verdict;
import app.quorum.scoring.Vote;
import app.quorum.scoring.VotingRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything the offer gate looks at, from where it is kept. */
@ApplicationScoped
public class GatherOfferFacts {

    private static final Attendance NOBODY = new Attendance(Set.of(), Set.of(), Set.of());

    @Inject
    Rounds rounds;

    @Inject
    EvaluateMatrix evaluateMatrix;

    @Inject
    Debriefs debriefs;

    @Inject
    ReferenceChecks references;

    public OfferFacts of(Application application, Kit kit) {
        return with(evaluateMatrix.observations(application.id(), kit), application, kit);
    }

    /** For whoever may not know the ratings: none is read. */
    OfferFacts sealed(Application application, Kit kit) {
        var facts = with(List.of(), application, kit);
        return new OfferFacts(
                List.of(), facts.rounds(), facts.revealed(), facts.attendance(), null, null, facts.references());
    }

    private OfferFacts with(List<Observation> observations, Application application, Kit kit) {
        var all = rounds.of(application.id());
        var passed = all.stream().filter(r -> r.status() == RoundStatus.PASSED).count();
        var debrief = debriefs.inForce(application);
        return new OfferFacts(
                observations,
                all.size(),
                (int) passed,
                debrief.map(Debrief::attendance).orElse(NOBODY),
                debrief.map(d -> tally(d, kit)).orElse(null),
                debrief.map(Debrief::decision).map(Decision::outcome).orElse(null),
                debrief.map(d -> references.counted(d.id())).orElse(References.NONE));
    }

    /** By this kit and nothing else. Not yet, rather than closed, while a round or the vote is still to come. */
    public static Verdict ask(OfferFacts facts, Kit kit) {
        var gate = new OfferGate(EvaluateMatrix.matrix(kit), kit.debrief().quorum());
        var verdict = gate.evaluate(facts);
        boolean complete = facts.revealed() == facts.rounds() && facts.tally() != null;
        return complete ? verdict : new Verdict(Verdict.Outcome.NOT_YET, verdict.conditions());
    }

    private static @Nullable Vote tally(Debrief debrief, Kit kit) {
        var votes = debrief.votes();
        return votes.isEmpty()
                ? null
                : VotingRule.valueOf(kit.debrief().votingRule()).tally(votes);
    }
}
