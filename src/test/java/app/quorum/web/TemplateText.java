package app.quorum.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a JTE template says in words of its own: between its tags, or in attributes that people are told. */
final class TemplateText {

    private static final Pattern LINE = Pattern.compile("@(import|param)[^\\n]*\\n");
    private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template[\\w.]*)\\(");
    private static final Pattern WORD = Pattern.compile("@(else|endif|endfor)");
    private static final Pattern KEY = Pattern.compile("<kbd[^>]*>[^<]*</kbd>"); // what is printed on a keyboard
    private static final Pattern TOLD = Pattern.compile("(?:title|aria-label|placeholder|alt)=\"([^\"]*)\"");
    private static final Set<Character> OPENING = Set.of('(', '{');
    private static final Set<Character> CLOSING = Set.of(')', '}');

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    static List<String> words(String template) {
        var scanner = new TemplateText(KEY.matcher(template).replaceAll(""));
        scanner.markup('\0');
        var told = new ArrayList<String>();
        TOLD.matcher(scanner.text).results().forEach(found -> told.add(found.group(1)));
        told.add(scanner.text.toString().replaceAll("<[^>]*>", " "));
        return told.stream()
                .filter(t -> t.codePoints().anyMatch(Character::isLetter))
                .map(String::strip)
                .toList();
    }

    /** Copies markup without its expressions and directives, until this character. */
    private void markup(char end) {
        while (at < source.length() && source.charAt(at) != end) {
            if (source.startsWith("<%--", at)) {
                at = source.indexOf("--%>", at) + 4;
            } else if (source.startsWith("${", at) || source.startsWith("!{", at)) {
                at += 2;
                java();
            } else if (source.charAt(at) != '@' || !directive()) {
                text.append(source.charAt(at++));
            }
        }
        at++;
    }

    private boolean directive() {
        for (var pattern : List.of(LINE, CALL, WORD)) {
            var found = pattern.matcher(source).region(at, source.length());
            if (found.lookingAt()) {
                at = found.end();
                if (pattern == CALL) {
                    java();
                }
                return true;
            }
        }
        return false;
    }

    /** Skips Java up to the bracket that closes it, but for the markup in it. */
    private void java() {
        int depth = 1;
        while (depth > 0) {
            char next = source.charAt(at);
            if (source.startsWith("@`", at)) {
                at += 2;
                markup('`');
            } else if (next == '"') {
                at = source.indexOf('"', at + 1) + 1;
            } else {
                depth += OPENING.contains(next) ? 1 : CLOSING.contains(next) ? -1 : 0;
                at++;
            }
        }
    }
}
