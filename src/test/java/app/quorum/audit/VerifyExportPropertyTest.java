package app.quorum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stand-alone verifier, on exports that were tampered with. Each case prints its seed. */
class VerifyExportPropertyTest {

    private static final Pattern VALUE = Pattern.compile(":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\d+))[,}]");

    @TempDir
    Path folder = Path.of("target"); // replaced by JUnit

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finds_nothing_in_what_was_left_alone(long seed) throws IOException {
        assertThat(verify(AnyAudit.lines(seed))).contains("all is well");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void accepts_that_somebody_was_forgotten(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var lines = AnyAudit.lines(seed);
        lines.removeIf(line -> line.contains("\"salt\"") && random.nextBoolean());

        assertThat(verify(lines)).contains("all is well");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finds_every_value_that_was_changed(long seed) throws IOException {
        var lines = AnyAudit.lines(seed);
        var random = new SplittableRandom(seed);
        int line = random.nextInt(lines.size());
        var value = VALUE.matcher(lines.get(line));
        int count = (int) value.results().count();
        value.reset();
        for (int skip = random.nextInt(count); skip >= 0; skip--) {
            assertThat(value.find()).isTrue();
        }
        int group = value.group(1) == null ? 2 : 1;
        lines.set(line, other(lines.get(line), value.start(group), value.end(group)));

        assertFound(lines);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finds_every_line_that_is_gone(long seed) throws IOException {
        var lines = AnyAudit.lines(seed);
        int gone;
        do {
            gone = new SplittableRandom(seed++).nextInt(lines.size());
        } while (lines.get(gone).contains("\"salt\""));
        lines.remove(gone);

        assertFound(lines);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finds_every_line_that_comes_twice_or_elsewhere(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var lines = AnyAudit.lines(seed).stream()
                .filter(line -> !line.contains("\"salt\""))
                .toList();
        int from = random.nextInt(lines.size());
        int to = (from + random.nextInt(1, lines.size())) % lines.size();

        var twice = new ArrayList<>(lines);
        twice.add(to, lines.get(from));
        assertFound(twice);
        var swapped = new ArrayList<>(lines);
        Collections.swap(swapped, from, to);
        assertFound(swapped);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finds_an_end_that_is_gone_even_if_chain_and_file_were_ended_anew(long seed) throws IOException {
        var lines = AnyAudit.lines(seed);
        var last = lines.get(lines.size() - 4);
        assertThat(last).contains("\"previous\"");
        lines.subList(lines.size() - 4, lines.size() - 2).clear();

        assertFound(lines);
    }

    @Test
    void says_where_and_what() throws IOException {
        var lines = AnyAudit.lines(1);
        lines.set(0, lines.get(0).replace("panel-assigned", "panel-released"));

        assertThat(verify(lines)).contains("fault HASH in application/7 at 1");
    }

    @Test
    void says_how_it_is_used_and_what_it_cannot_read() {
        var out = new ByteArrayOutputStream();

        assertThat(VerifyExport.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(VerifyExport.run(List.of(folder + "/none"), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("usage").contains("cannot read");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Another character in place of the first, or one where there was none. */
    private static String other(String line, int start, int end) {
        if (start == end) {
            return line.substring(0, start) + "a" + line.substring(end);
        }
        char old = line.charAt(start);
        return line.substring(0, start) + (old == '1' ? '2' : '1') + line.substring(start + 1);
    }

    private void assertFound(List<String> lines) throws IOException {
        assertThat(verify(lines)).contains("fault ").doesNotContain("all is well");
    }

    private String verify(List<String> lines) throws IOException {
        var file = Files.write(folder.resolve("audit.jsonl"), lines);
        var out = new ByteArrayOutputStream();
        int code = VerifyExport.run(List.of(file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
        var said = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isEqualTo(said.contains("all is well") ? 0 : 1);
        return said;
    }
}
