package app.quorum.audit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What happened, in a sentence per kind of event: {@code history.properties}. */
final class Sentences {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(Sentences.class.getPackageName() + ".history", Locale.ROOT);

    private Sentences() {}

    /**
     * What a sentence may say.
     *
     * @param actor name of who did it
     * @param round its name; empty outside rounds
     * @param person name of the person it was about; empty if about nobody
     * @param choice what was chosen; empty if nothing was
     */
    record Parts(String actor, String round, String person, String choice) {}

    static String of(String kind, Parts parts) {
        var pattern = new MessageFormat(BUNDLE.getString(kind), Locale.ENGLISH);
        return pattern.format(new Object[] {parts.actor(), parts.round(), parts.person(), words(parts.choice())});
    }

    /** What there is a sentence for; whatever else is kept is not told. */
    static Set<String> kinds() {
        return BUNDLE.keySet();
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
