package app.quorum.kit;

/** A kit is being published: told within the transaction, so that whoever cannot work by it refuses it. */
public record KitPublished(Kit kit) {}
