package app.quorum.kit;

import static app.quorum.kit.MessageTemplate.Recipient.CANDIDATE;
import static app.quorum.kit.MessageTemplate.Recipient.HIRING_MANAGER;
import static app.quorum.kit.MessageTemplate.Recipient.PANELISTS;
import static app.quorum.kit.MessageTemplate.Recipient.RECRUITER;
import static app.quorum.kit.MessageTemplate.Recipient.REFEREE;
import static java.util.Map.entry;

import app.quorum.kit.MessageTemplate.Recipient;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The messages that are sent, to whom, and what their templates may ask for. */
public final class SentMessages {

    /** Announces a take-home in place of the agenda, where a kit has it. */
    static final String TAKE_HOME_SET = "takeHomeSet";

    private static final Set<String> ALWAYS = Set.of("candidate", "role", "minutes", "decisionBy", "link");
    private static final Set<String> IN_A_ROUND = alwaysAnd("round", "panel", "startsAt", "deadline", "place");
    private static final Set<String> OF_A_REFEREE = alwaysAnd("referee");
    private static final Set<String> OF_A_REJECTION = alwaysAnd("feedback");
    private static final Set<String> OF_AN_OFFER = alwaysAnd("expiresAt", "startDate");

    private static final Map<String, Occasion> ALL = new TreeMap<>(Map.ofEntries(
            entry("applicationReceived", new Occasion(CANDIDATE, ALWAYS)),
            entry("agenda", new Occasion(CANDIDATE, IN_A_ROUND)),
            entry(TAKE_HOME_SET, new Occasion(CANDIDATE, IN_A_ROUND)),
            entry("thanks", new Occasion(CANDIDATE, IN_A_ROUND)),
            entry("scorecardRequest", new Occasion(PANELISTS, IN_A_ROUND)),
            entry("scorecardReminder", new Occasion(PANELISTS, IN_A_ROUND)),
            entry("scorecardEscalation", new Occasion(HIRING_MANAGER, IN_A_ROUND)),
            entry("roundPassed", new Occasion(CANDIDATE, IN_A_ROUND)),
            entry("onHold", new Occasion(CANDIDATE, ALWAYS)),
            entry("resumed", new Occasion(CANDIDATE, ALWAYS)),
            entry("keepWarm", new Occasion(CANDIDATE, ALWAYS)),
            entry("debriefReady", new Occasion(PANELISTS, ALWAYS)),
            entry("debriefReminder", new Occasion(RECRUITER, ALWAYS)),
            entry("decisionReminder", new Occasion(HIRING_MANAGER, ALWAYS)),
            entry("decisionMade", new Occasion(CANDIDATE, ALWAYS)),
            entry("referenceRequest", new Occasion(REFEREE, OF_A_REFEREE)),
            entry("referencesDone", new Occasion(CANDIDATE, ALWAYS)),
            entry("referenceReminder", new Occasion(RECRUITER, ALWAYS)),
            entry("rejection", new Occasion(CANDIDATE, OF_A_REJECTION)),
            entry("withdrawalConfirmed", new Occasion(CANDIDATE, ALWAYS)),
            entry("offerExtended", new Occasion(CANDIDATE, OF_AN_OFFER)),
            entry("offerReminder", new Occasion(CANDIDATE, OF_AN_OFFER)),
            entry("welcome", new Occasion(CANDIDATE, OF_AN_OFFER)),
            entry("offerDeclined", new Occasion(CANDIDATE, OF_AN_OFFER)),
            entry("offerExpired", new Occasion(CANDIDATE, OF_AN_OFFER)),
            entry("offerRescinded", new Occasion(CANDIDATE, OF_AN_OFFER))));

    /** @param known what its template may ask for */
    private record Occasion(Recipient to, Set<String> known) {}

    private SentMessages() {}

    /** Returns to whom a message goes; null if none of this key is ever sent. */
    public static @Nullable Recipient recipient(String key) {
        return Optional.ofNullable(ALL.get(key)).map(Occasion::to).orElse(null);
    }

    /** Returns the keys of the messages that are sent by every kit, in alphabetical order. */
    static Set<String> required() {
        var required = new TreeSet<>(ALL.keySet());
        required.remove(TAKE_HOME_SET);
        return required;
    }

    /** Returns what the template of a message that is sent may ask for. */
    static Set<String> placeholders(String key) {
        return Optional.ofNullable(ALL.get(key)).map(Occasion::known).orElse(Set.of());
    }

    private static Set<String> alwaysAnd(String... more) {
        var all = new TreeSet<>(ALWAYS);
        all.addAll(Set.of(more));
        return all;
    }
}
