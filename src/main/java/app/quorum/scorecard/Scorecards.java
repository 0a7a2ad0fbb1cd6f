package app.quorum.scorecard;

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

    Optional<Scorecard> find(long roundId, String panelist) {
        return entities.createQuery(
                        "select s from Scorecard s where s.roundId = :round and s.panelist = :panelist",
                        Scorecard.class)
                .setParameter("round", roundId)
                .setParameter("panelist", panelist)
                .getResultStream()
                .findFirst();
    }

    /** The submitted ones of a round, by panelist. */
    List<Scorecard> submitted(long roundId) {
        return entities.createQuery(
                        "select s from Scorecard s where s.roundId = :round and s.status = :submitted"
                                + " order by s.panelist",
                        Scorecard.class)
                .setParameter("round", roundId)
                .setParameter("submitted", Scorecard.Status.SUBMITTED)
                .setHint("eclipselink.batch", "s.ratings")
                .setHint("eclipselink.batch", "s.signals")
                .setHint("eclipselink.batch", "s.answers")
                .getResultList();
    }

    /** The submitted ones of all rounds, whether revealed or not. */
    List<Scorecard> submittedOf(long applicationId) {
        return entities.createQuery(
                        "select s from Scorecard s where s.applicationId = :application and s.status = :submitted"
                                + " order by s.round, s.panelist",
                        Scorecard.class)
                .setParameter("application", applicationId)
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

    void add(Scorecard scorecard) {
        entities.persist(scorecard);
    }
}
