package app.quorum.web;

import app.quorum.shared.Actor;
import java.util.Set;

/** The parts of the application that one gets to from everywhere, in this order. */
public enum Section {
    WORK("/", "inbox", "recruiter", "hiring-manager", "panelist", "executive");

    private final String address;
    private final String icon;

    @SuppressWarnings("ImmutableEnumChecker") // a Set.of never changes
    private final Set<String> roles;

    Section(String address, String icon, String... roles) {
        this.address = address;
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    public String address() {
        return address;
    }

    public String icon() {
        return icon;
    }

    /** Of its name in the texts. */
    public String key() {
        return "common.section." + name();
    }

    boolean isFor(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }
}
