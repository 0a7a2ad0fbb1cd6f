package app.quorum.process;

import app.quorum.process.lint.BpmnFile;
import app.quorum.process.lint.Finding;
import app.quorum.process.lint.LintProcesses;
import app.quorum.process.lint.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The files that ship, by process key, to be spoilt one passage at a time and brought before the linter. */
final class OurFiles {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private OurFiles() {}

    static OurFiles untouched() {
        var files = new OurFiles();
        Stream.of(
                        PipelineProcess.KEY,
                        RoundProcess.KEY,
                        DebriefProcess.KEY,
                        ReferenceCheckProcess.KEY,
                        AdditionalRoundProcess.KEY,
                        OfferProcess.KEY)
                .forEach(key -> files.texts.put(key, read(Path.of("bpmn", key + ".bpmn20.xml"))));
        return files;
    }

    /** Replaces a passage that is there once. */
    OurFiles with(String key, String passage, String replacement) {
        var text = text(key);
        int at = text.indexOf(passage);
        if (at < 0 || text.indexOf(passage, at + 1) >= 0) {
            throw new IllegalArgumentException(key + " must say once: " + passage);
        }
        texts.put(key, text.replace(passage, replacement));
        return this;
    }

    /** Adds something at the end of a process. */
    OurFiles adding(String key, String elements) {
        return with(key, "\n  </process>", elements + "\n  </process>");
    }

    OurFiles without(String key) {
        texts.remove(key);
        return this;
    }

    OurFiles put(String key, String text) {
        texts.put(key, text);
        return this;
    }

    String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    List<BpmnFile> files() {
        return texts.entrySet().stream()
                .map(file -> new BpmnFile(file.getKey() + ".bpmn20.xml", file.getValue()))
                .toList();
    }

    Report lint() {
        return LintProcesses.lint(files(), Names.VOCABULARY);
    }

    List<Finding> findings() {
        return lint().findings();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
