package app.quorum.scorecard;

import app.quorum.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All scorecards. Asks nobody who may see them: the {@link Seal} does. */
@ApplicationScoped
public class Scorecards {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    /** With its revisions, in one statement. */
    Optional<Scorecard> find(long roundId, String panelist) {
        return entities.createQuery(
                        "select s from Scorecard s left join fetch s.revisions"
                                + " where s.roundId = :round and s.panelist = :panelist",
                        Scorecard.class)
                .setParameter("round", roundId)
                .setParameter("panelist", panelist)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation if the panelist has written nothing yet */
    Scorecard require(long roundId, String panelist) {
        return find(roundId, panelist)
                .orElseThrow(() -> new RuleViolation("scorecard-incomplete", "nothing was written yet"));
    }

    /** The submitted ones of a round, by panelist. */
    List<Scorecard> submitted(long roundId) {
        return entities.createQuery(
                        "select distinct s from Scorecard s left join fetch s.revisions"
                                + " where s.roundId = :round and s.status = :submitted order by s.panelist",
                        Scorecard.class)
                .setParameter("round", roundId)
                .setParameter("submitted", Scorecard.Status.SUBMITTED)
                .setHint("eclipselink.batch", "s.ratings")
                .setHint("eclipselink.batch", "s.signals")
                .setHint("eclipselink.batch", "s.answers")
                .getResultList();
    }

    /** The submitted ones of these rounds; of any other, not a row is read. */
    List<Scorecard> submittedIn(List<Long> roundIds) {
        if (roundIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct s from Scorecard s left join fetch s.revisions"
                                + " where s.roundId in :rounds and s.status = :submitted order by s.round, s.panelist",
                        Scorecard.class)
                .setParameter("rounds", roundIds)
                .setParameter("submitted", Scorecard.Status.SUBMITTED)
                .setHint("eclipselink.batch", "s.ratings")
                .getResultList();
    }

    /** Usernames of everybody whose scorecard on the application is in, sorted. */
    public List<String> raters(long applicationId) {
        return entities.createQuery(
                        "select distinct s.panelist from Scorecard s where s.applicationId = :application"
                                + " and s.status = :submitted order by s.panelist",
                        String.class)
                .setParameter("application", applicationId)
                .setParameter("submitted", Scorecard.Status.SUBMITTED)
                .getResultList();
    }

    /** Writes what was changed at once: the database freezes scorecards with the reveal, which may follow. */
    void write() {
        entities.flush();
    }

    void add(Scorecard scorecard) {
        entities.persist(scorecard);
    }

    /** Writes what was changed, and answers the version that this made. */
    long save(Scorecard scorecard) {
        entities.flush();
        return scorecard.version();
    }
}
