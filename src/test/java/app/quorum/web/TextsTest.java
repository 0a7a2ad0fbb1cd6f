package app.quorum.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that pages say is in the bundles, in both languages, and nothing else is. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java/app/quorum/web");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    /** A key as a literal; one that ends in a hyphen or dot goes on with what a program knows. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[\\w.-]*)\"");

    /** What {@link Trouble#key()} makes, and the help to it. */
    private static final Pattern OF_A_STATUS = Pattern.compile("problem\\.(\\d{3}|[45]xx)(-help)?");

    private static final Pattern REFUSAL = Pattern.compile("RuleViolation\\(\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_say_the_same_things(String file) {
        var english = read(file + ".properties");
        var german = read(file + "_de.properties");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(placeholders(german, key)).as(key).isEqualTo(placeholders(english, key));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void apostrophes_are_typographic_since_the_other_kind_quotes_placeholders(String file) {
        assertThat(Stream.of(read(file + ".properties"), read(file + "_de.properties"))
                        .flatMap(bundle -> bundle.values().stream()))
                .noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void every_text_that_is_asked_for_is_there_and_every_other_is_gone() {
        var asked = asked();
        var known = known();

        assertThat(asked)
                .filteredOn(key -> !known.contains(key) && !isStemOf(key, known))
                .as("asked for")
                .isEmpty();
        assertThat(known)
                .filteredOn(key -> !asked.contains(key)
                        && asked.stream().noneMatch(stem -> isStem(stem) && key.startsWith(stem))
                        && !OF_A_STATUS.matcher(key).matches())
                .as("never asked for")
                .isEmpty();
    }

    @Test
    void every_rule_that_may_refuse_something_says_so_in_words_for_people() {
        var codes = list(Path.of("src/main/java"))
                .flatMap(file -> REFUSAL.matcher(read(file)).results())
                .map(found -> "refusal." + found.group(1))
                .toList();

        assertThat(codes).hasSizeGreaterThan(40).isSubsetOf(known());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templates_say_nothing_in_words_of_their_own(Path template) {
        assertThat(TemplateText.words(read(template))).as(template.toString()).isEmpty();
    }

    @Test
    void words_in_a_template_are_found_wherever_they_hide() {
        var template = """
                @param String name
                @template.layout(title = name, content = @`<p title="Told">${name} @if(name.isEmpty())nobody@endif<kbd>Esc</kbd></p>`)
                """;

        assertThat(TemplateText.words(template)).containsExactly("Told", "nobody");
    }

    private static boolean isStem(String key) {
        return key.endsWith("-") || key.endsWith(".");
    }

    private static boolean isStemOf(String key, Set<String> known) {
        return isStem(key) && known.stream().anyMatch(k -> k.startsWith(key));
    }

    static List<String> files() {
        return list(TEXTS)
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_"))
                .map(name -> name.replace(".properties", ""))
                .toList();
    }

    static List<Path> templates() {
        return list(TEMPLATES).toList();
    }

    private static Set<String> known() {
        var known = new TreeSet<String>();
        files().forEach(file ->
                read(file + ".properties").stringPropertyNames().forEach(key -> known.add(file + "." + key)));
        return known;
    }

    private static Set<String> asked() {
        var bundles = Set.copyOf(files());
        return Stream.concat(list(TEMPLATES), list(CODE))
                .flatMap(file -> KEY.matcher(read(file)).results())
                .map(found -> found.group(1))
                .filter(key -> bundles.contains(key.substring(0, key.indexOf('.'))))
                .collect(toSet());
    }

    private static List<String> placeholders(Properties bundle, String key) {
        var found = new ArrayList<String>();
        PLACEHOLDER.matcher(bundle.getProperty(key)).results().forEach(p -> found.add(p.group(1)));
        return found.stream().distinct().sorted().toList();
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String bundle) {
        try (var reader = Files.newBufferedReader(TEXTS.resolve(bundle))) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
