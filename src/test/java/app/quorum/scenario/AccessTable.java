package app.quorum.scenario;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code access/table.csv} and {@code access/requests.yaml}, as they are written. */
final class AccessTable {

    /** How to call a row so that it succeeds for whoever may; see the head of the file. */
    record Request(
            @Nullable Stage stage,
            @Nullable Stage then,
            @Nullable String given,
            @Nullable String text,
            @Nullable String body) {

        Stage needed() {
            return stage == null ? Stage.SEATED : stage;
        }

        Stage left() {
            return then == null ? needed() : then;
        }

        String contentType() {
            return text == null ? "application/json" : text;
        }
    }

    /** What is to be answered to each kind of person. */
    record Row(String name, Map<String, String> cells) {

        /** Verb and path, as in the API's description. */
        String operation() {
            return name.replaceFirst(" : .*", "");
        }

        String verb() {
            return name.substring(0, name.indexOf(' '));
        }

        String path() {
            return operation().substring(verb().length() + 1);
        }

        String cell(Somebody who) {
            return Objects.requireNonNull(cells.get(who.column()), "no column " + who.column());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private AccessTable() {}

    static List<Row> rows() {
        var lines = text("table.csv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AccessTable::cells)
                .toList();
        var columns = lines.get(0);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = new LinkedHashMap<String, String>();
            for (int i = 1; i < columns.size(); i++) {
                cells.put(columns.get(i), line.get(i));
            }
            rows.add(new Row(line.get(0), cells));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    static Map<String, Request> requests() {
        try {
            return new YAMLMapper().readValue(text("requests.yaml"), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(AccessTable.class.getResourceAsStream("/access/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
