package app.quorum.message;

import app.quorum.application.Application;
import app.quorum.application.Round;
import app.quorum.kit.Kit;
import app.quorum.kit.MessageTemplate;
import org.jspecify.annotations.Nullable;

/** What a message is about: an application by its kit, in a round or between rounds. */
record Occasion(
        Application application,
        Kit kit,
        MessageTemplate template,
        @Nullable Round round) {

    static final String AGENDA = "agenda";
    private static final String TAKE_HOME_SET = "takeHomeSet";

    /** @throws IllegalStateException if the kit has no such template */
    static Occasion of(Application application, Kit kit, String template, @Nullable Round round) {
        var found = kit.message(template).orElseThrow(() -> new IllegalStateException("no message " + template));
        if (round != null && template.equals(AGENDA) && takeHome(kit, round)) {
            found = kit.message(TAKE_HOME_SET).orElse(found);
        }
        return new Occasion(application, kit, found, round);
    }

    boolean is(String key) {
        return template.key().equals(key);
    }

    /** Whether the panel must not know yet who the candidate is. */
    boolean anonymous() {
        return round != null
                && !round.revealed()
                && kit.round(round.key()).map(app.quorum.kit.Round::anonymous).orElse(false);
    }

    private static boolean takeHome(Kit kit, Round round) {
        return kit.round(round.key()).filter(plan -> plan.takeHome() != null).isPresent();
    }
}
