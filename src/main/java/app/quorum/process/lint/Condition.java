package app.quorum.process.lint;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a flow is taken on: a variable that says one thing. Nothing else can be written, so nothing else can happen. */
record Condition(String variable, String value) {

    private static final Pattern FORM = Pattern.compile("\\$\\{([a-zA-Z]+) == '([A-Z_]+)'}");

    /** Whether a flow has any condition, whatever its form. */
    static boolean isOn(Node flow) {
        return !Xml.children(flow.xml(), "conditionExpression").isEmpty();
    }

    /** The condition of a flow; null if it has none or one of another form. */
    static @Nullable Condition of(Node flow) {
        return Xml.children(flow.xml(), "conditionExpression").stream()
                .map(expression -> FORM.matcher(expression.getTextContent().strip()))
                .filter(form -> form.matches())
                .map(form -> new Condition(form.group(1), form.group(2)))
                .findFirst()
                .orElse(null);
    }
}
