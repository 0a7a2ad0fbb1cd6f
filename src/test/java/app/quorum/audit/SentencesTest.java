package app.quorum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.shared.Change;
import app.quorum.shared.Happening;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_sentence(String event) {
        assertThat(Sentences.kinds()).contains(Change.called(event));
    }

    @Test
    void names_who_did_what_in_which_round() {
        var parts = new Sentences.Parts("Ada {0}", "System design", "Ben", "");

        assertThat(Sentences.of("panel-assigned", parts)).isEqualTo("Ada {0} assigned the panel of System design.");
        assertThat(Sentences.of("scorecard-submitted", parts))
                .isEqualTo("Ben handed in a scorecard for System design.");
    }

    static Stream<String> events() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.quorum").stream()
                        .filter(type -> type.isAssignableTo(Happening.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName);
    }
}
