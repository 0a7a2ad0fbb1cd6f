package app.quorum.process.lint;

import java.util.List;
import java.util.stream.Collectors;

/** Process files are refused: nothing of them is deployed. */
public class InvalidProcess extends RuntimeException {

    private final transient List<Finding> findings;

    public InvalidProcess(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
