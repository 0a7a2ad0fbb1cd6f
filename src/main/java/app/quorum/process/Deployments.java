package app.quorum.process;

import app.quorum.kit.Kits;
import app.quorum.process.lint.BpmnFile;
import app.quorum.process.lint.Finding;
import app.quorum.process.lint.InvalidProcess;
import app.quorum.process.lint.LintProcesses;
import app.quorum.process.lint.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flowable.engine.RepositoryService;

/** The one door through which process files reach the engine: all of a deployment, or nothing of it. */
@ApplicationScoped
public class Deployments {

    private static final String FOLDER = "bpmn/";

    private static final List<String> OURS = List.of(
            PipelineProcess.KEY,
            RoundProcess.KEY,
            DebriefProcess.KEY,
            ReferenceCheckProcess.KEY,
            AdditionalRoundProcess.KEY,
            OfferProcess.KEY);

    @Inject
    Kits kits;

    /** Deploys the files that ship with the application: one deployment, so that callers and called stay in step. */
    void deploy(RepositoryService repository) {
        deploy(
                repository,
                PipelineProcess.KEY,
                OURS.stream().map(Deployments::ours).toList());
    }

    /**
     * Makes a new version if any file changed, and nothing otherwise.
     *
     * @throws InvalidProcess if the linter finds anything, or a published kit has other rounds; nothing is deployed then
     */
    void deploy(RepositoryService repository, String name, List<BpmnFile> files) {
        var report = LintProcesses.lint(files, Names.VOCABULARY).orRefuse();
        report.rounds().forEach((process, rounds) -> agree(new HeldRounds(process, rounds)));
        var deployment = repository.createDeployment().name(name).enableDuplicateFiltering();
        files.forEach(file -> deployment.addString(FOLDER + file.name(), file.xml()));
        deployment.deploy();
    }

    /** The rounds of the newest version of a process; none if it is not one that applications start with. */
    Optional<HeldRounds> held(RepositoryService repository, String process) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            return Optional.empty();
        }
        var files = repository.getDeploymentResourceNames(newest.getDeploymentId()).stream()
                .map(file -> new BpmnFile(file, text(repository.getResourceAsStream(newest.getDeploymentId(), file))))
                .toList();
        return Optional.ofNullable(
                        LintProcesses.lint(files, Names.VOCABULARY).rounds().get(process))
                .map(rounds -> new HeldRounds(process, rounds));
    }

    private void agree(HeldRounds held) {
        var differences = kits.published().stream()
                .filter(kit -> kit.process().equals(held.process()))
                .flatMap(kit -> held.differenceFrom(kit).stream())
                .map(difference -> new Finding(held.process(), held.process(), Rule.KIT, difference))
                .toList();
        if (!differences.isEmpty()) {
            throw new InvalidProcess(differences);
        }
    }

    private static BpmnFile ours(String key) {
        var name = key + ".bpmn20.xml";
        var file = Deployments.class.getClassLoader().getResourceAsStream(FOLDER + name);
        return new BpmnFile(name, text(Objects.requireNonNull(file, name)));
    }

    private static String text(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
