package app.quorum.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page method answers: a template below {@code src/main/jte} and its parameters. Every template has one more,
 * {@code page}: see {@link Page}.
 */
public record View(String template, Map<String, Object> parameters) {

    /** @param parameters name, value, name, value */
    public static View of(String template, @Nullable Object... parameters) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put((String) parameters[i], parameters[i + 1]);
        }
        return new View(template, named);
    }
}
