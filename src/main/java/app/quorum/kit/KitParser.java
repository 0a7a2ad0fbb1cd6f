package app.quorum.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads kits from YAML or JSON. Strict: a kit decides about people, so nothing in it is guessed or passed over. */
public final class KitParser {

    private KitParser() {}

    /**
     * Reads a text into a kit that passes every check.
     *
     * @param text YAML, or JSON if it starts with a brace
     * @throws InvalidKit if it is malformed, has another shape than {@link Kit}, or has an error by {@link KitCheck};
     *     later kinds of finding need the earlier ones mended
     */
    public static Kit parse(String text) {
        var reader = KitText.readerOf(text);
        var findings = new Findings();
        try {
            var lines = SourceLines.of(reader, text, findings);
            var tree = reader.readTree(text);
            new Shape(findings).mapping(tree, Kit.class, "");
            refuse(findings.all(), lines);
            var kit = reader.treeToValue(tree, Kit.class);
            refuse(KitCheck.findings(kit), lines);
            return kit;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory has to be readable", e);
        }
    }

    private static void refuse(List<Finding> findings, SourceLines lines) {
        var errors = findings.stream()
                .filter(Finding::isError)
                .map(f -> new Finding(f.pointer(), lines.line(f.pointer()), f.severity(), f.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidKit(errors);
        }
    }

    private static InvalidKit malformed(JsonProcessingException e) {
        var at = e.getLocation();
        var reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        var line = at == null ? null : at.getLineNr();
        return new InvalidKit(List.of(new Finding("", line, Finding.Severity.ERROR, "is not well-formed: " + reason)));
    }
}
