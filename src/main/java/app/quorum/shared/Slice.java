package app.quorum.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list and the cursor of the next one.
 *
 * @param next opaque; null on the last page
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** A whole list on one page. */
    public static <T> Slice<T> whole(List<T> items) {
        return new Slice<>(List.copyOf(items), null);
    }

    /**
     * A page out of one row more than it holds: the extra row tells that another page follows.
     *
     * @param cursor of the last row shown, where the next page goes on
     */
    public static <R, T> Slice<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, String> cursor) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? cursor.apply(shown.get(limit - 1)) : null;
        return new Slice<>(shown.stream().map(view).toList(), next);
    }

    /** An opaque cursor for a position in a list that is ordered by these numbers. */
    public static String cursor(long... position) {
        var text = Arrays.toString(position).replaceAll("[\\[\\] ]", "");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The position that a cursor stands for.
     *
     * @throws Invalid if this is no cursor of a list ordered by that many numbers
     */
    public static long[] position(String cursor, int numbers) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            var position = Arrays.stream(text.split(",", -1))
                    .mapToLong(Long::parseLong)
                    .toArray();
            if (position.length == numbers && Arrays.stream(position).allMatch(n -> n >= 0)) {
                return position;
            }
        } catch (IllegalArgumentException e) {
            throw new Invalid("?cursor", "must be the next of an earlier page");
        }
        throw new Invalid("?cursor", "must be the next of an earlier page");
    }
}
