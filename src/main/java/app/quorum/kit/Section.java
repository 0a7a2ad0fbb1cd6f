package app.quorum.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timed part of a round.
 *
 * @param introduction what to say or show before the questions
 * @param context facts the candidate is given
 * @param code shown for the whole section
 * @param expected points that an answer to the section as a whole should reach
 */
public record Section(
        String key,
        String name,
        int minutes,
        @Nullable String introduction,
        @OrEmpty List<String> context,
        @Nullable String code,
        List<Question> questions,
        @OrEmpty List<String> expected) {

    public Section {
        context = List.copyOf(context);
        questions = List.copyOf(questions);
        expected = List.copyOf(expected);
    }
}
