package app.quorum.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quorum.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    /** Gzipped, in bytes: what every page loads before it does anything of its own. */
    private static final int MOST_FOR_EVERY_PAGE = 60_000;

    @Test
    void an_address_changes_with_the_content() {
        assertThat(new Asset("a".getBytes(UTF_8), "text/css").hash())
                .isNotEqualTo(new Asset("b".getBytes(UTF_8), "text/css").hash());
        assertThat(Assets.url("app.css")).matches("/assets/[0-9a-f]{16}/app\\.css");
    }

    @Test
    void one_of_ours_names_another_by_its_address() {
        var style = new String(Assets.load("app.css").bytes(false), UTF_8);

        assertThat(style)
                .contains("url(\"" + Assets.url("vendor/inter-latin-wght-normal.woff2") + "\")")
                .doesNotContain("\"./");
    }

    @Test
    void all_that_a_script_imports_is_known_beforehand() {
        assertThat(Assets.importedBy("js/app.js"))
                .contains(Assets.url("js/keys.js"), Assets.url("js/dom.js"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"htmx.js", "sortable.js", "chart.js", "vendor/bpmn-navigated-viewer.js", "vendor/icons.svg"})
    void libraries_are_there_whatever_their_version(String name) throws IOException {
        var asset = Assets.load(name);

        assertThat(new GZIPInputStream(new ByteArrayInputStream(asset.bytes(true))).readAllBytes())
                .isEqualTo(asset.bytes(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../db/grants.sql", "vendor/README.md", "js/none.js", "none"})
    void nothing_else_is_served(String name) {
        assertThatThrownBy(() -> Assets.load(name)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_every_page_loads_stays_small() {
        var scripts = Assets.importedBy("js/app.js").stream().map(address -> address.replaceFirst("/assets/\\w+/", ""));
        var all = Stream.concat(scripts, Stream.of("app.css", "js/app.js", "htmx.js"));

        assertThat(all.mapToInt(name -> Assets.load(name).bytes(true).length).sum())
                .isLessThan(MOST_FOR_EVERY_PAGE);
    }
}
