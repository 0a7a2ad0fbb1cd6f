package app.quorum.kit;

import app.quorum.shared.Change;

/** A kit has another version, a draft. */
public record KitImported(String kit, int version, String actor) implements Change {

    @Override
    public String chain() {
        return "kit/" + kit;
    }
}
