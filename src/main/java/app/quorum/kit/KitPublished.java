package app.quorum.kit;

import app.quorum.shared.Change;

/** Requisitions may use a version of a kit: told as it happens, so that whoever cannot work by it refuses it. */
public record KitPublished(String kit, int version, String actor) implements Change {

    @Override
    public String chain() {
        return "kit/" + kit;
    }
}
