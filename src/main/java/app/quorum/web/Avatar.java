package app.quorum.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person's initials on a colour, the same for the same name everywhere. */
public record Avatar(String initials, int hue) {

    private static final int HUES = 8;

    public static Avatar of(String name) {
        var words = Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var ends = words.size() < 2 ? words : List.of(words.get(0), words.get(words.size() - 1));
        var initials = ends.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return new Avatar(initials, Math.floorMod(name.hashCode(), HUES));
    }
}
