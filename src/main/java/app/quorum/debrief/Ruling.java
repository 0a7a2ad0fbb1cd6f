package app.quorum.debrief;

import app.quorum.kit.Matrix;
import app.quorum.scoring.Vote;
import app.quorum.shared.Invalid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the hiring manager wants to decide.
 *
 * @param feedback what the candidate is told; a NO has to have it
 * @param categories what the additional round of a MAYBE is aimed at; empty for every other outcome
 */
public record Ruling(
        @NotNull Vote outcome,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 10_000) String feedback,
        @Nullable @Size(max = 20) List<@NotBlank String> categories) {

    public Ruling {
        categories = categories == null ? List.of() : List.copyOf(categories);
    }

    @Override
    public List<String> categories() {
        return categories == null ? List.of() : categories;
    }

    /** The same, with its categories in this order. */
    Ruling aimed(List<String> order) {
        var sorted = categories().stream()
                .sorted(Comparator.comparing(order::indexOf))
                .toList();
        return new Ruling(outcome, reason, feedback, sorted);
    }

    /** @throws Invalid if a NO has no feedback, or the categories do not suit the outcome and the kit */
    void mustFit(Matrix matrix) {
        if (outcome == Vote.NO && (feedback == null || feedback.isBlank())) {
            throw new Invalid("/feedback", "must say what the candidate is told");
        }
        if ((outcome == Vote.MAYBE) == categories().isEmpty()) {
            throw new Invalid("/categories", "must name what a MAYBE wants to know more about, and only that");
        }
        for (int i = 0; i < categories().size(); i++) {
            if (matrix.category(categories().get(i)).isEmpty()) {
                throw new Invalid("/categories/" + i, "is no category of the kit");
            }
        }
        if (Set.copyOf(categories()).size() < categories().size()) {
            throw new Invalid("/categories", "must be distinct");
        }
    }
}
