package app.quorum.kit;

import java.util.List;

/**
 * What one rating rates, in one round.
 *
 * @param weight part of the round's score, in basis points; a round's sum to 10000
 * @param category key of the category it feeds
 * @param share part of that category's score, in basis points; all feeds of a category, over all rounds, sum to 10000
 * @param anchors what ratings 1 to 5 look like, ascending: five of them
 * @param lookFor what the rating considers
 */
public record Competency(
        String key,
        String name,
        int weight,
        String category,
        int share,
        List<String> anchors,
        @OrEmpty List<String> lookFor) {

    public Competency {
        anchors = List.copyOf(anchors);
        lookFor = List.copyOf(lookFor);
    }
}
