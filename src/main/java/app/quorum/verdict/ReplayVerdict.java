package app.quorum.verdict;

import app.quorum.kit.Kits;
import app.quorum.offer.GatherOfferFacts;
import app.quorum.scorecard.EvaluateRound;
import app.quorum.scorecard.GateVerdict;
import app.quorum.scorecard.GateVerdicts;
import app.quorum.scorecard.RoundFacts;
import app.quorum.scoring.OfferFacts;
import app.quorum.scoring.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Asks a gate again what it was asked once: by the inputs and the kit version kept with the verdict, and by nothing that
 * the tables say now.
 */
@ApplicationScoped
public class ReplayVerdict {

    @Inject
    Kits kits;

    @Inject
    GateVerdicts verdicts;

    @Inject
    ObjectMapper json;

    public Replay replay(GateVerdict kept) {
        var again = again(kept);
        boolean agrees = again != null
                && again.outcome() == kept.outcome()
                && verdicts.text(again.conditions()).equals(kept.conditions());
        return new Replay(
                kept.id(),
                kept.applicationId(),
                kept.round(),
                kept.outcome(),
                again == null ? null : again.outcome(),
                agrees);
    }

    /** Null where the inputs are not what they were: that is what a replay is to find, not a failure of it. */
    private @Nullable Verdict again(GateVerdict kept) {
        try {
            return answer(kept);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return null;
        }
    }

    private Verdict answer(GateVerdict kept) throws JsonProcessingException {
        if (kept.format() != GateVerdict.FORMAT) {
            throw new IllegalArgumentException("verdict " + kept.id() + " has format " + kept.format());
        }
        var kit = kits.published(kept.kitId());
        var round = kept.round();
        if (round == null) {
            return GatherOfferFacts.ask(json.readValue(kept.inputs(), OfferFacts.class), kit);
        }
        var facts = json.readValue(kept.inputs(), RoundFacts.class);
        if (!facts.round().equals(round)) {
            throw new IllegalArgumentException("verdict " + kept.id() + " is about another round");
        }
        return EvaluateRound.ask(kit, facts);
    }
}
