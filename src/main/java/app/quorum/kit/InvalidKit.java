package app.quorum.kit;

import java.util.List;
import java.util.stream.Collectors;

/** A text is no kit, or a kit nobody could be hired by; answered as 422 with everything that is wrong. */
public class InvalidKit extends RuntimeException {

    private final transient List<Finding> findings;

    public InvalidKit(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
