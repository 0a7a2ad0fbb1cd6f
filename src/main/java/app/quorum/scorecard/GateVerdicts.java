package app.quorum.scorecard;

import app.quorum.application.Application;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything gates have answered, oldest first, for good. */
@ApplicationScoped
public class GateVerdicts {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * Keeps an answer.
     *
     * @param round key, or null for the offer gate
     * @param inputs everything the verdict follows from but the kit, as a record
     */
    public GateVerdict keep(Application application, @Nullable String round, Verdict verdict, Object inputs) {
        var asked = new GateVerdict.Asked(text(inputs), text(verdict.conditions()));
        var kept = new GateVerdict(application, round, verdict.outcome(), asked, clock.instant());
        entities.persist(kept);
        return kept;
    }

    /** The last answer about a round. */
    public Optional<GateVerdict> last(long applicationId, String round) {
        return entities.createQuery(
                        "select v from GateVerdict v where v.applicationId = :application and v.round = :round"
                                + " order by v.ordinal desc",
                        GateVerdict.class)
                .setParameter("application", applicationId)
                .setParameter("round", round)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** At most so many of one application, or of all where it is null, from after this ordinal on. */
    public List<GateVerdict> after(long ordinal, @Nullable Long applicationId, int limit) {
        return entities.createQuery(
                        "select v from GateVerdict v where v.ordinal > :ordinal"
                                + (applicationId == null ? "" : " and v.applicationId = " + applicationId)
                                + " order by v.ordinal",
                        GateVerdict.class)
                .setParameter("ordinal", ordinal)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<Condition> conditions(GateVerdict verdict) {
        try {
            return json.readValue(verdict.conditions(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("verdict " + verdict.id() + " cannot be read", e);
        }
    }

    /** Records as JSON, fields in the order they are declared: equal values make equal texts. */
    public String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a verdict's inputs must be plain records", e);
        }
    }
}
