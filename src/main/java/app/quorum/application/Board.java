package app.quorum.application;

import app.quorum.candidate.Candidate;
import app.quorum.requisition.Requisitions;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The applications of a requisition, those where something happened last first. One statement, whatever is shown. */
@ApplicationScoped
public class Board {

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    Requisitions requisitions;

    /** An application on a board. */
    public record Card(
            long id,
            ApplicationView.CandidateLine candidate,
            Status status,
            Stage stage,
            @Nullable String currentRound,
            int expected,
            int submitted,
            @Nullable String decision,
            @Nullable String offerStatus,
            Instant startedAt,
            Instant lastActivity) {}

    /**
     * What to show.
     *
     * @param round key of the round in hand, or null for all
     * @param named part of the candidate's name, or null for all
     * @param before where the former page ended: only what was active earlier, or then with a smaller id
     */
    public record Query(
            @Nullable String round,
            @Nullable Status status,
            @Nullable String named,
            Instant before,
            long beforeId) {}

    /** One card more than {@code limit}, if there is one. */
    public List<Card> cards(long requisitionId, Query query, int limit, Actor actor) {
        requisitions.requireSeen(requisitionId, actor);
        var cards = entities.createQuery(text(query), Object[].class)
                .setParameter("requisition", requisitionId)
                .setParameter("before", query.before())
                .setParameter("beforeId", query.beforeId());
        if (query.round() != null) {
            cards.setParameter("round", query.round());
        }
        if (query.status() != null) {
            cards.setParameter("status", query.status());
        }
        if (query.named() != null) {
            cards.setParameter("named", "%" + literal(query.named()) + "%");
        }
        return cards.setMaxResults(limit + 1).getResultList().stream()
                .map(row -> card((Application) row[0], (Candidate) row[1]))
                .toList();
    }

    private static String text(Query query) {
        return "select a, c from Application a, Candidate c where c.id = a.candidateId"
                + " and a.requisitionId = :requisition"
                + (query.round() == null ? "" : " and a.progress.currentRound = :round")
                + (query.status() == null ? "" : " and a.status = :status")
                + (query.named() == null ? "" : " and lower(c.name) like :named escape '!'")
                + " and (a.progress.lastActivity < :before"
                + " or (a.progress.lastActivity = :before and a.id < :beforeId))"
                + " order by a.progress.lastActivity desc, a.id desc";
    }

    private static String literal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    private static Card card(Application a, Candidate candidate) {
        var progress = a.progress();
        return new Card(
                a.id(),
                ApplicationView.CandidateLine.of(candidate),
                a.status(),
                progress.stage(),
                progress.currentRound(),
                progress.expected(),
                progress.submitted(),
                a.decision(),
                a.conclusion().offerStatus(),
                a.startedAt(),
                progress.lastActivity());
    }
}
