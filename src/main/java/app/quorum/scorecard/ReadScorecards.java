package app.quorum.scorecard;

import app.quorum.application.Access;
import app.quorum.application.Round;
import app.quorum.application.Rounds;
import app.quorum.kit.Kit;
import app.quorum.kit.Kits;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Score;
import app.quorum.scoring.Verdict;
import app.quorum.shared.Actor;
import app.quorum.shared.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader gets of a round's scorecards and gate, through the {@link Seal}. */
@ApplicationScoped
public class ReadScorecards {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    @Inject
    Scorecards scorecards;

    @Inject
    GateVerdicts verdicts;

    @Inject
    Seal seal;

    @Inject
    Kits kits;

    /** One's own scorecard and its version. */
    public record Own(ScorecardView view, long version) {}

    /** A round's scorecards: none while it is sealed. */
    public record RoundCards(int expected, int submitted, boolean revealed, List<ScorecardView> scorecards) {}

    /** What the round gate says; without a score until the round is revealed. */
    public record GateAnswer(
            Verdict.Outcome outcome,
            List<Condition> conditions,
            @Nullable ScoreView score) {}

    public Own own(long applicationId, String key, Actor actor) {
        access.read(actor, applicationId);
        var round = rounds.require(applicationId, key);
        if (!round.panel().seats(actor.username())) {
            throw new Forbidden("only a panelist of the round has a scorecard in it");
        }
        return scorecards
                .find(round.id(), actor.username())
                .map(card -> new Own(ScorecardView.of(card), card.version()))
                .orElseGet(() -> new Own(ScorecardView.blank(actor.username()), 0));
    }

    public RoundCards all(long applicationId, String key, Actor actor) {
        var application = access.read(actor, applicationId);
        var round = rounds.require(applicationId, key);
        if (!round.revealed()) {
            return new RoundCards(round.panel().expected(), round.panel().submitted(), false, List.of());
        }
        seal.mustOpen(actor, application, round);
        var cards = submitted(round).stream().map(ScorecardView::of).toList();
        return new RoundCards(round.panel().expected(), round.panel().submitted(), true, cards);
    }

    public GateAnswer gate(long applicationId, String key, Actor actor) {
        var application = access.read(actor, applicationId);
        var round = rounds.require(applicationId, key);
        if (!round.revealed()) {
            var facts = new RoundFacts(key, round.panel().expected(), List.of());
            var kit = kits.published(application.kitId());
            return new GateAnswer(
                    Verdict.Outcome.NOT_YET, sealed(kit, facts, round.panel().submitted()), null);
        }
        seal.mustOpen(actor, application, round);
        var kept = verdicts.last(applicationId, key).orElseThrow();
        var scores = submitted(round).stream()
                .map(Scorecard::score)
                .filter(Objects::nonNull)
                .map(EvaluateRound::score)
                .toList();
        return new GateAnswer(kept.outcome(), verdicts.conditions(kept), ScoreView.of(Score.mean(scores)));
    }

    private List<Scorecard> submitted(Round round) {
        return scorecards.submitted(round.id());
    }

    /** The conditions without anything of the ratings: how many are in is all that may be told. */
    private static List<Condition> sealed(Kit kit, RoundFacts facts, int in) {
        return EvaluateRound.ask(kit, facts).conditions().stream()
                .map(c -> c.kind() == Condition.Kind.SCORECARDS
                        ? new Condition(c.kind(), c.subject(), c.required(), Integer.toString(in), false)
                        : c)
                .toList();
    }
}
