package app.quorum.kit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Everything one way of hiring for a role consists of: the rounds with their questions and competencies, the score
 * matrix, the debrief, the reference questionnaires, the messages and the deadlines.
 *
 * <p>A kit is text that people edit. It becomes a draft when it passes {@link KitCheck}, and never changes once
 * published: applications are decided by the version they started with.
 *
 * @param version the number its import was given, from 1
 * @param process key of the process that walks an application through the rounds
 * @param rounds in the order they are held
 * @param scale what the ratings 1 to 5 mean, ascending
 */
public record Kit(
        String key,
        int version,
        String name,
        String role,
        String process,
        Overview overview,
        List<Round> rounds,
        Additional additional,
        Matrix matrix,
        List<ScaleStep> scale,
        DebriefPlan debrief,
        List<ReferenceQuestionnaire> references,
        List<MessageTemplate> messages,
        Deadlines deadlines,
        Guidance guidance,
        List<QuestionGroup> questionBank) {

    public Kit {
        rounds = List.copyOf(rounds);
        scale = List.copyOf(scale);
        references = List.copyOf(references);
        messages = List.copyOf(messages);
        questionBank = List.copyOf(questionBank);
    }

    /** What a reader should know first; hours are the candidate's hours in interviews, the take-home not counted. */
    public record Overview(String summary, String format, BigDecimal hoursLeast, BigDecimal hoursMost) {}

    /** What one rating on the scale means, in all rounds. */
    public record ScaleStep(int points, String name, String meaning) {}

    /** Spare questions on one theme, to replace a question that a candidate has met before. */
    public record QuestionGroup(String key, String name, List<Question> questions) {

        public QuestionGroup {
            questions = List.copyOf(questions);
        }
    }

    public Optional<Round> round(String roundKey) {
        return rounds.stream().filter(r -> r.key().equals(roundKey)).findFirst();
    }

    public Optional<MessageTemplate> message(String messageKey) {
        return messages.stream().filter(m -> m.key().equals(messageKey)).findFirst();
    }

    public Optional<ReferenceQuestionnaire> reference(ReferenceKind kind) {
        return references.stream().filter(r -> r.kind() == kind).findFirst();
    }

    Kit numbered(int number) {
        return new Kit(
                key,
                number,
                name,
                role,
                process,
                overview,
                rounds,
                additional,
                matrix,
                scale,
                debrief,
                references,
                messages,
                deadlines,
                guidance,
                questionBank);
    }
}
