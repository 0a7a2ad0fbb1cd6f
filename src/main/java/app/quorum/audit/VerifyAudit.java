package app.quorum.audit;

import app.quorum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Goes along the chains as they stand, and says whether anything in them was changed, moved, taken out or put in. */
@ApplicationScoped
public class VerifyAudit {

    @Inject
    Chains chains;

    /**
     * What was checked.
     *
     * @param digest of where all these chains end; whoever notes it can later tell whether they were rewritten since
     * @param fault the first one; nothing after it was checked
     */
    public record Verification(
            long chains,
            long entries,
            String digest,
            @Nullable Fault fault) {}

    /**
     * @param only one chain; null for all
     * @throws NotFound if nothing ever changed there
     */
    @Transactional
    public Verification verify(@Nullable String only) {
        chains.freeze();
        var check = new ChainCheck();
        chains.headless(only).ifPresent(chain -> check.found(new Fault(chain, 1, Fault.Kind.CHAIN)));
        chains.walk(only, check);
        check.end();
        if (only != null && check.chains() == 0 && check.fault() == null) {
            throw new NotFound("there is no chain " + only);
        }
        return new Verification(check.chains(), check.entries(), check.digest(), check.fault());
    }
}
