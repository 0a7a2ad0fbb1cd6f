package app.quorum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.quorum");

    /** Small classes that break one rule each. */
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("app.quorum.architecture.wrong");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void our_code_keeps(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void code_that_breaks_it_is_found(Map.Entry<String, ArchRule> rule) {
        assertThat(rule.getValue().evaluate(WRONG).hasViolation())
                .as(rule.getKey())
                .isTrue();
    }

    static Stream<Map.Entry<String, ArchRule>> rules() {
        return Rules.ALL.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }
}
