package app.quorum.kit;

import java.util.List;

/**
 * What referees of one kind are asked.
 *
 * @param least how many referees of this kind have to answer
 */
public record ReferenceQuestionnaire(ReferenceKind kind, int least, List<Question> questions) {

    public ReferenceQuestionnaire {
        questions = List.copyOf(questions);
    }
}
