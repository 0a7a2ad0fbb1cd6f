package app.quorum.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads JSON objects of texts and whole numbers, as exports have one on each line. Needs nothing but the JDK. */
final class FlatJson {

    private static final String TEXT = "\"([^\"\\\\\\p{Cntrl}]*+(?:\\\\.[^\"\\\\\\p{Cntrl}]*+)*+)\"";
    private static final Pattern MEMBER =
            Pattern.compile("\\s*+" + TEXT + "\\s*+:\\s*+(?:" + TEXT + "|(0|[1-9][0-9]{0,17}))\\s*+(,|}\\s*+$)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([\"\\\\/bfnrt])|u([0-9a-fA-F]{4})|.?)");

    private FlatJson() {}

    /**
     * The members in order, numbers as texts.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Map<String, String> read(String object) {
        var members = new LinkedHashMap<String, String>();
        if (!object.startsWith("{")) {
            throw new IllegalArgumentException("no JSON object");
        }
        var member = MEMBER.matcher(object);
        int at = 1;
        do {
            if (!member.find(at) || member.start() != at) {
                throw new IllegalArgumentException("no texts and whole numbers after character " + at);
            }
            var value = member.group(2) == null ? member.group(3) : text(member.group(2));
            if (members.put(text(member.group(1)), value) != null) {
                throw new IllegalArgumentException("the same name twice before character " + member.end());
            }
            at = member.end();
        } while (member.group(4).equals(","));
        return members;
    }

    private static String text(String escaped) {
        var text = new StringBuilder();
        var escape = ESCAPE.matcher(escaped);
        int at = 0;
        while (escape.find()) {
            text.append(escaped, at, escape.start());
            if (escape.group(2) != null) {
                text.append((char) Integer.parseInt(escape.group(2), 16));
            } else if (escape.group(1) != null) {
                text.append(character(escape.group(1).charAt(0)));
            } else {
                throw new IllegalArgumentException("no escape that JSON knows");
            }
            at = escape.end();
        }
        return text.append(escaped, at, escaped.length()).toString();
    }

    private static char character(char letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}
