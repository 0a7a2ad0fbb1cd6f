package app.quorum.kit;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which line of a text each of its values stands. */
final class SourceLines {

    private final Map<String, Integer> lines = new HashMap<>();

    /** Walks the text once; finds what a tree no longer shows: keys written twice, and references inside the text. */
    static SourceLines of(ObjectMapper reader, String text, Findings findings) throws IOException {
        var source = new SourceLines();
        try (var parser = reader.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var pointer = parser.getParsingContext().pathAsPointer().toString();
                var before = source.lines.putIfAbsent(
                        pointer, parser.currentTokenLocation().getLineNr());
                findings.unless(
                        before == null || token != JsonToken.FIELD_NAME, pointer, "is written twice in one place");
                findings.unless(
                        !(parser instanceof YAMLParser yaml && yaml.isCurrentAlias()),
                        pointer,
                        "refers to another part of the text; write it out");
            }
        }
        return source;
    }

    /** The line of a value, or of the closest thing around it that is written down. */
    @Nullable
    Integer line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.get("");
    }
}
