package app.quorum.application;

import app.quorum.candidate.Candidate;
import app.quorum.requisition.Requisition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One application as its readers see it. */
public record ApplicationView(
        long id,
        CandidateLine candidate,
        RequisitionLine requisition,
        Status status,
        Stage stage,
        @Nullable String currentRound,
        List<RoundView> rounds,
        @Nullable String decision,
        @Nullable OfferLine offer,
        Instant startedAt,
        Instant lastActivity,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable String feedback) {

    /** The candidate; without an id, and by code name, where graders judge without knowing whom. */
    public record CandidateLine(
            @Nullable Long id,
            String name,
            @Nullable String headline,
            @Nullable String company) {

        static CandidateLine of(Candidate candidate) {
            return new CandidateLine(candidate.id(), candidate.name(), candidate.headline(), candidate.company());
        }

        static CandidateLine codeName(long applicationId) {
            return new CandidateLine(null, CodeName.of(applicationId), null, null);
        }
    }

    /** The requisition it is for. */
    public record RequisitionLine(long id, String title, String hiringManager, String recruiter) {

        static RequisitionLine of(Requisition requisition) {
            return new RequisitionLine(
                    requisition.id(), requisition.title(), requisition.hiringManager(), requisition.recruiter());
        }
    }

    /** The live or last offer. */
    public record OfferLine(long id, @Nullable String status) {}

    /** A round with its panel, its time and how many scorecards are in; never what they say. */
    public record RoundView(
            String key,
            String name,
            RoundStatus status,
            List<Seat> panel,
            @Nullable Meeting interview,
            int expected,
            int submitted,
            boolean revealed,
            @Nullable String outcome) {

        static RoundView of(Round round, Map<String, String> names) {
            var seats = round.panel().all().stream()
                    .map(p -> new Seat(p.username(), names.getOrDefault(p.username(), p.username()), p.status()))
                    .toList();
            return new RoundView(
                    round.key(),
                    round.name(),
                    round.status(),
                    seats,
                    Meeting.of(round.interview()),
                    round.panel().expected(),
                    round.panel().submitted(),
                    round.revealed(),
                    round.outcome());
        }
    }

    /** Somebody on a panel. */
    public record Seat(String username, String name, Panelist.Status status) {}

    /** When and where. */
    public record Meeting(Instant startsAt, Instant endsAt, String place) {

        static @Nullable Meeting of(@Nullable Interview interview) {
            return interview == null ? null : new Meeting(interview.startsAt(), interview.endsAt(), interview.place());
        }
    }
}
