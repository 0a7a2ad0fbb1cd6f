package app.quorum.process.lint;

import java.util.List;
import java.util.Map;

/**
 * What the linter says about files that are to be deployed together.
 *
 * @param findings why they are refused; empty if they may be deployed
 * @param rounds by key of each process that applications start with: its round keys in the order they are held; empty
 *     if there are findings
 */
public record Report(List<Finding> findings, Map<String, List<String>> rounds) {

    public Report {
        findings = List.copyOf(findings);
        rounds = Map.copyOf(rounds);
    }

    /** @throws InvalidProcess if there is any finding */
    public Report orRefuse() {
        if (!findings.isEmpty()) {
            throw new InvalidProcess(findings);
        }
        return this;
    }
}
