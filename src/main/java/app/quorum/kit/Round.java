package app.quorum.kit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of the process, in which a panel rates a candidate.
 *
 * @param minutes length of the interview; 0 exactly if the round is a take-home
 * @param audience who meets the candidate
 * @param minimum the round score below which the gate advises against going on, 1 to 5
 * @param brief the task of a design round
 * @param takeHome set if the candidate works alone
 * @param anonymous whether graders see a code name until the round is revealed
 */
public record Round(
        String key,
        String name,
        int minutes,
        String audience,
        List<String> objectives,
        PanelSize panel,
        BigDecimal minimum,
        List<Section> sections,
        List<Competency> competencies,
        @OrEmpty List<Signal> greenFlags,
        @OrEmpty List<Signal> redFlags,
        List<String> proceedIf,
        List<String> rejectIf,
        @Nullable Brief brief,
        @Nullable TakeHome takeHome,
        boolean anonymous) {

    public Round {
        objectives = List.copyOf(objectives);
        sections = List.copyOf(sections);
        competencies = List.copyOf(competencies);
        greenFlags = List.copyOf(greenFlags);
        redFlags = List.copyOf(redFlags);
        proceedIf = List.copyOf(proceedIf);
        rejectIf = List.copyOf(rejectIf);
    }

    /** A green or red flag that a panelist ticks. */
    public record Signal(String key, String text) {}

    /** The design task: what has to be built, within what, and what the candidate is given. */
    public record Brief(
            String challenge,
            List<String> requirements,
            List<String> constraints,
            @OrEmpty List<String> provided) {

        public Brief {
            requirements = List.copyOf(requirements);
            constraints = List.copyOf(constraints);
            provided = List.copyOf(provided);
        }
    }

    /**
     * Work the candidate does alone.
     *
     * @param hoursLeast the candidate's own hours, at least; {@code hoursMost}: at most
     * @param deadlineDays calendar days from setting the task to handing it in
     * @param reviewFocus what the graders look at
     */
    public record TakeHome(int hoursLeast, int hoursMost, int deadlineDays, String task, List<String> reviewFocus) {

        public TakeHome {
            reviewFocus = List.copyOf(reviewFocus);
        }
    }

    public Optional<Competency> competency(String competencyKey) {
        return competencies.stream().filter(c -> c.key().equals(competencyKey)).findFirst();
    }

    /** All questions of all sections, in order. */
    public List<Question> questions() {
        return sections.stream().flatMap(s -> s.questions().stream()).toList();
    }
}
