package app.quorum.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard as its author, or after the reveal its readers, see it: what counts now, and what it said before.
 *
 * @param score weighted mean; null for a draft
 * @param revision 1 as submitted, and one more with each amendment; 0 for a draft
 * @param reason of the last amendment; null before
 * @param writtenAt when it was submitted or last amended; null for a draft
 * @param earlier what it said before it was amended, the oldest first
 */
public record ScorecardView(
        String panelist,
        Scorecard.Status status,
        @JsonUnwrapped Content content,
        @Nullable ScoreView score,
        @Nullable Instant submittedAt,
        int revision,
        @Nullable String reason,
        @Nullable Instant writtenAt,
        List<RevisionView> earlier) {

    /** What a scorecard once said, since when, and why. */
    public record RevisionView(
            int revision,
            @Nullable String reason,
            Instant writtenAt,
            @JsonUnwrapped Content content,
            ScoreView score) {

        static RevisionView of(Edition e) {
            return new RevisionView(e.number(), e.reason(), e.at(), e.content(), e.shown());
        }
    }

    static ScorecardView of(Scorecard card) {
        var editions = card.editions();
        if (editions.isEmpty()) {
            return draft(card.panelist(), card.content());
        }
        var current = editions.get(editions.size() - 1);
        return new ScorecardView(
                card.panelist(),
                card.status(),
                current.content(),
                current.shown(),
                editions.get(0).at(),
                current.number(),
                current.reason(),
                current.at(),
                editions.stream()
                        .limit(current.number() - 1)
                        .map(RevisionView::of)
                        .toList());
    }

    /** What an author sees before having written anything. */
    static ScorecardView blank(String panelist) {
        return draft(panelist, new Content(Map.of(), List.of(), Map.of(), null, null));
    }

    private static ScorecardView draft(String panelist, Content content) {
        return new ScorecardView(panelist, Scorecard.Status.DRAFT, content, null, null, 0, null, null, List.of());
    }
}
