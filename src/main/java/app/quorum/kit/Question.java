package app.quorum.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interviewer asks.
 *
 * @param topic what it is about, in a few words
 * @param listenFor what tells a good answer from a fair one
 * @param expected points a good answer reaches
 * @param code shown with the question
 */
public record Question(
        String key,
        @Nullable String topic,
        String prompt,
        @OrEmpty List<String> listenFor,
        @OrEmpty List<String> expected,
        @OrEmpty List<String> followUps,
        @Nullable String code) {

    public Question {
        listenFor = List.copyOf(listenFor);
        expected = List.copyOf(expected);
        followUps = List.copyOf(followUps);
    }
}
