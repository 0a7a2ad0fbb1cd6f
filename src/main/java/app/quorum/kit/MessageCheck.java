package app.quorum.kit;

import static app.quorum.kit.MessageTemplate.Recipient.CANDIDATE;
import static app.quorum.kit.MessageTemplate.Recipient.HIRING_MANAGER;
import static app.quorum.kit.MessageTemplate.Recipient.PANELISTS;
import static app.quorum.kit.MessageTemplate.Recipient.RECRUITER;
import static app.quorum.kit.MessageTemplate.Recipient.REFEREE;
import static java.util.Map.entry;

import app.quorum.kit.MessageTemplate.Recipient;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rules of messages: those the process sends exist, go to whom they must, and only ask for what is known. */
record MessageCheck(Kit kit, Findings findings) {

    /** What the process sends, and to whom. */
    static final Map<String, Recipient> REQUIRED = new TreeMap<>(Map.ofEntries(
            entry("applicationReceived", CANDIDATE),
            entry("agenda", CANDIDATE),
            entry("thanks", CANDIDATE),
            entry("scorecardRequest", PANELISTS),
            entry("scorecardReminder", PANELISTS),
            entry("scorecardEscalation", HIRING_MANAGER),
            entry("roundPassed", CANDIDATE),
            entry("onHold", CANDIDATE),
            entry("resumed", CANDIDATE),
            entry("keepWarm", CANDIDATE),
            entry("debriefReady", PANELISTS),
            entry("debriefReminder", RECRUITER),
            entry("decisionReminder", HIRING_MANAGER),
            entry("decisionMade", CANDIDATE),
            entry("referenceRequest", REFEREE),
            entry("referencesDone", CANDIDATE),
            entry("referenceReminder", RECRUITER),
            entry("rejection", CANDIDATE),
            entry("withdrawalConfirmed", CANDIDATE),
            entry("offerExtended", CANDIDATE),
            entry("offerReminder", CANDIDATE),
            entry("welcome", CANDIDATE),
            entry("offerDeclined", CANDIDATE),
            entry("offerExpired", CANDIDATE),
            entry("offerRescinded", CANDIDATE)));

    private static final Set<String> KNOWN = Set.of(
            "candidate",
            "role",
            "round",
            "startsAt",
            "place",
            "minutes",
            "panel",
            "deadline",
            "decisionBy",
            "referee",
            "feedback",
            "expiresAt",
            "startDate",
            "link");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    void check() {
        var messages = kit.messages();
        findings.unique(messages, MessageTemplate::key, "/messages", "key");
        REQUIRED.keySet()
                .forEach(key -> findings.unless(
                        kit.message(key).isPresent(), "/messages", "lack one that the process sends: " + key));
        for (int i = 0; i < messages.size(); i++) {
            var message = messages.get(i);
            var to = REQUIRED.getOrDefault(message.key(), message.to());
            findings.unless(message.to() == to, "/messages/" + i + "/to", "must be " + to + " for " + message.key());
            placeholders(message.subject(), "/messages/" + i + "/subject");
            placeholders(message.body(), "/messages/" + i + "/body");
        }
    }

    private void placeholders(String text, String at) {
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> findings.unless(KNOWN.contains(name), at, "has an unknown placeholder: " + name));
    }
}
