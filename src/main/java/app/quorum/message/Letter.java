package app.quorum.message;

import app.quorum.kit.MessageTemplate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template with its placeholders filled in.
 *
 * @param attachment an .ics; null with most letters
 */
record Letter(String subject, String body, @Nullable String attachment) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** What would end a header line or hide something in it. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    /**
     * Fills a template in, in one pass: braces within a fact stay as they are.
     *
     * @throws IllegalStateException if the template asks for what nobody knows here
     */
    static Letter of(MessageTemplate template, Map<String, String> facts) {
        var subject = fill(template, template.subject(), facts);
        return new Letter(
                CONTROL.matcher(subject).replaceAll(" ").strip(), fill(template, template.body(), facts), null);
    }

    Letter with(String calendar) {
        return new Letter(subject, body, calendar);
    }

    private static String fill(MessageTemplate template, String text, Map<String, String> facts) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            var fact = facts.get(found.group(1));
            if (fact == null) {
                throw new IllegalStateException("message " + template.key() + " asks for " + found.group()
                        + "; known here are " + facts.keySet());
            }
            return Matcher.quoteReplacement(fact);
        });
    }
}
