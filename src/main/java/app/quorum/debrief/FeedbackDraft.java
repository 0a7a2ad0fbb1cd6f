package app.quorum.debrief;

import app.quorum.kit.Matrix;
import app.quorum.scoring.Condition;
import app.quorum.scoring.Evaluation;
import java.util.List;

/**
 * A first wording of what a rejected candidate is told: strengths that were noted, then what the kit's matrix asks for
 * and did not find. It names no number and no panelist, and nothing sends it before a person has made it theirs.
 */
record FeedbackDraft(Matrix asked, Evaluation found, List<Note> notes) {

    String text() {
        return "Thank you for the time you took for us."
                + part("What we valued:", strengths())
                + part("Where we were looking for more:", shortfalls());
    }

    private List<String> strengths() {
        return notes.stream()
                .filter(note -> note.kind() == Note.Kind.STRENGTH)
                .map(Note::text)
                .toList();
    }

    /** A category that too few people rated says nothing of the candidate. */
    private List<String> shortfalls() {
        return found.unmet().stream()
                .filter(condition -> condition.kind() == Condition.Kind.CATEGORY_MINIMUM)
                .flatMap(condition -> asked.category(condition.subject()).stream())
                .map(category -> category.name() + ": " + category.note())
                .toList();
    }

    private static String part(String title, List<String> lines) {
        return lines.isEmpty() ? "" : "\n\n" + title + "\n- " + String.join("\n- ", lines);
    }
}
