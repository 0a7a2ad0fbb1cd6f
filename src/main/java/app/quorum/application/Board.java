package app.quorum.application;

import app.quorum.application.ApplicationView.CandidateLine;
import app.quorum.candidate.Candidate;
import app.quorum.requisition.Requisitions;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The applications of a requisition, those where something happened last first. One statement, whatever is shown. */
@ApplicationScoped
public class Board {

    private static final long NONE = 0;

    @PersistenceContext(unitName = "quorum")
    EntityManager entities;

    @Inject
    Requisitions requisitions;

    @Inject
    Blinding blinding;

    /** An application on a board. */
    public record Card(
            long id,
            CandidateLine candidate,
            Status status,
            Stage stage,
            @Nullable String currentRound,
            int expected,
            int submitted,
            @Nullable String decision,
            @Nullable String offerStatus,
            Instant startedAt,
            Instant lastActivity) {

        Card withoutOffer() {
            return new Card(
                    id,
                    candidate,
                    status,
                    stage,
                    currentRound,
                    expected,
                    submitted,
                    decision,
                    null,
                    startedAt,
                    lastActivity);
        }
    }

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
        var requisition = requisitions.requireSeen(requisitionId, actor);
        return Requisitions.seenBy(actor, requisition)
                ? all(requisitionId, query, limit)
                : seated(requisitionId, query, limit, blinding.seats(actor, requisitionId));
    }

    private List<Card> all(long requisitionId, Query query, int limit) {
        return rows(entities.createQuery(text(query, ""), Object[].class), requisitionId, query, limit)
                .map(row -> card((Application) row[0], CandidateLine.of((Candidate) row[1])))
                .toList();
    }

    /** For a panelist, who is not told of offers. */
    private List<Card> seated(long requisitionId, Query query, int limit, Blinding.Seats seats) {
        var shown = seats.shown(query.named() != null);
        var cards = entities.createQuery(text(query, " and a.id in :seats"), Object[].class)
                .setParameter("seats", shown.isEmpty() ? Set.of(NONE) : shown); // "in ()" is no SQL
        return rows(cards, requisitionId, query, limit)
                .map(row -> seated((Application) row[0], (Candidate) row[1], seats))
                .toList();
    }

    private static Stream<Object[]> rows(TypedQuery<Object[]> cards, long requisitionId, Query query, int limit) {
        cards.setParameter("requisition", requisitionId)
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
        return cards.setMaxResults(limit + 1).getResultList().stream();
    }

    private static String text(Query query, String restriction) {
        return "select a, c from Application a, Candidate c where c.id = a.candidateId"
                + " and a.requisitionId = :requisition"
                + restriction
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

    private static Card seated(Application a, Candidate candidate, Blinding.Seats seats) {
        boolean blind = seats.blind().contains(a.id());
        return card(a, blind ? CandidateLine.codeName(a.id()) : CandidateLine.of(candidate))
                .withoutOffer();
    }

    private static Card card(Application a, CandidateLine candidate) {
        var progress = a.progress();
        return new Card(
                a.id(),
                candidate,
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
