package app.quorum.reference;

import app.quorum.kit.Kit;
import app.quorum.kit.ReferenceKind;
import app.quorum.kit.ReferenceQuestionnaire;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether the references of one debrief are settled. */
final class Settlement {

    private Settlement() {}

    /**
     * Concerns at the first reference that raises any; satisfactory once the kit's least number of each kind is, and
     * nobody who was asked has yet to be judged.
     */
    static Optional<ReferenceOutcome> of(List<ReferenceCheck> checks, Kit kit) {
        if (checks.stream().anyMatch(c -> c.is(ReferenceOutcome.CONCERNS))) {
            return Optional.of(ReferenceOutcome.CONCERNS);
        }
        boolean outstanding = checks.stream().anyMatch(c -> c.judgement() == null);
        boolean enough = Arrays.stream(ReferenceKind.values())
                .allMatch(kind -> ReferenceChecks.satisfactory(checks, kind) >= least(kit, kind));
        return enough && !outstanding ? Optional.of(ReferenceOutcome.SATISFACTORY) : Optional.empty();
    }

    private static int least(Kit kit, ReferenceKind kind) {
        return kit.reference(kind).map(ReferenceQuestionnaire::least).orElse(0);
    }
}
