package app.quorum.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * SQL by name, from a file. What has guards after its name is an attempt; what has none is a part of others, which say
 * {@code {name}} where it belongs. Words that begin with a colon are ids.
 */
record Attempts(Map<String, String> parts, List<Attempt> all) {

    private static final Pattern ENTRY = Pattern.compile("^-- ([^:\n]+)(?:: (.+))?$", Pattern.MULTILINE);
    private static final Pattern PART = Pattern.compile("\\{([a-z ]+)}");
    private static final Pattern ID = Pattern.compile("(?<!:):([a-z]+)");

    static Attempts read(Map<String, String> ids) {
        var text = text();
        var parts = new LinkedHashMap<String, String>();
        var all = new ArrayList<Attempt>();
        var entry = ENTRY.matcher(text);
        for (boolean more = entry.find(); more; ) {
            var name = entry.group(1);
            var guards = entry.group(2);
            int from = entry.end();
            more = entry.find();
            var sql = complete(text.substring(from, more ? entry.start() : text.length()), parts, ids);
            if (guards == null) {
                parts.put(name, sql);
            } else {
                all.add(new Attempt(name, sql, List.of(guards.split(", "))));
            }
        }
        return new Attempts(parts, all);
    }

    private static String complete(String sql, Map<String, String> parts, Map<String, String> ids) {
        var whole =
                PART.matcher(sql).replaceAll(part -> Objects.requireNonNull(parts.get(part.group(1)), part.group()));
        return ID.matcher(whole).replaceAll(id -> Objects.requireNonNull(ids.get(id.group(1)), id.group()));
    }

    /** A part by itself, which no guard has anything against. */
    Attempt part(String name) {
        return new Attempt(name, Objects.requireNonNull(parts.get(name), name), List.of());
    }

    private static String text() {
        try (var file = Objects.requireNonNull(Attempts.class.getResourceAsStream("/guards/attempts.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
