package app.quorum.audit;

import app.quorum.shared.Change;

/**
 * Somebody is no longer known to the audit; who, it does not say.
 *
 * @param entries how many they were in
 */
public record PersonForgotten(long entries, String actor) implements Change {

    @Override
    public String chain() {
        return "erasures";
    }
}
