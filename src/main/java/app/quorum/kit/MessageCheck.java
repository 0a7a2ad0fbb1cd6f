package app.quorum.kit;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The rules of messages: those the process sends exist, go to whom they must, and only ask for what is known then. */
record MessageCheck(Kit kit, Findings findings) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    void check() {
        var messages = kit.messages();
        findings.unique(messages, MessageTemplate::key, "/messages", "key");
        SentMessages.required()
                .forEach(key -> findings.unless(
                        kit.message(key).isPresent(), "/messages", "lack one that the process sends: " + key));
        for (int i = 0; i < messages.size(); i++) {
            message(messages.get(i), "/messages/" + i);
        }
    }

    private void message(MessageTemplate message, String at) {
        var to = SentMessages.recipient(message.key());
        if (to == null || unannounced(message)) {
            findings.warn(at + "/key", "is never sent: " + message.key());
            return;
        }
        findings.unless(message.to() == to, at + "/to", "must be " + to + " for " + message.key());
        placeholders(message.key(), message.subject(), at + "/subject");
        placeholders(message.key(), message.body(), at + "/body");
    }

    private boolean unannounced(MessageTemplate message) {
        return message.key().equals(SentMessages.TAKE_HOME_SET)
                && kit.rounds().stream().allMatch(round -> round.takeHome() == null);
    }

    private void placeholders(String key, String text, String at) {
        Set<String> known = SentMessages.placeholders(key);
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> findings.unless(
                        known.contains(name),
                        at,
                        "has an unknown placeholder: " + name + "; known here are " + new TreeSet<>(known)));
    }
}
