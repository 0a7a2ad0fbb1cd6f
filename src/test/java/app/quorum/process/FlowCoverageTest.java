package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Runs all process tests itself, so that it may ask in any order of tests which sequence flows nobody took. */
class FlowCoverageTest {

    @Test
    void every_sequence_flow_of_every_file_is_taken_by_some_process_test() {
        var summary = runProcessTests().getSummary();

        assertThat(summary.getTestsSucceededCount()).isPositive();
        assertThat(summary.getFailures()).extracting(Failure::getException).isEmpty();
        assertThat(allFlows())
                .as("sequence flows nobody took")
                .filteredOn(flow -> !TakenFlows.TAKEN.contains(flow))
                .isEmpty();
    }

    private static SummaryGeneratingListener runProcessTests() {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage(FlowCoverageTest.class.getPackageName()))
                .filters(includeClassNamePatterns(".*ProcessTest"))
                .build();
        var onlyThese = LauncherConfig.builder() // listeners of the outer run start databases
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create(onlyThese).execute(request, summary);
        return summary;
    }

    private static List<String> allFlows() {
        return ProcessFile.all().stream()
                .flatMap(file -> file.flows().stream().map(flow -> TakenFlows.name(file.key(), flow)))
                .toList();
    }
}
