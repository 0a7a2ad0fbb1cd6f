package app.quorum.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Collects what is to say about one kit, so that its author sees everything at once. */
final class Findings {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final int LONGEST_KEY = 64;

    private static final int DECIMALS = 4; // of a score that is compared with

    private final List<Finding> all = new ArrayList<>();

    void add(String pointer, String message) {
        all.add(new Finding(pointer, null, Finding.Severity.ERROR, message));
    }

    void warn(String pointer, String message) {
        all.add(new Finding(pointer, null, Finding.Severity.WARNING, message));
    }

    void unless(boolean right, String pointer, String message) {
        if (!right) {
            add(pointer, message);
        }
    }

    /** Keys become parts of addresses and of rows: words in kebab-case. */
    void word(String key, String pointer) {
        unless(
                key.length() <= LONGEST_KEY && KEY.matcher(key).matches(),
                pointer,
                "must be lower-case words joined by hyphens, at most " + LONGEST_KEY + " characters");
    }

    <T> void words(List<T> things, Function<T, String> key, String list) {
        unique(things, key, list, "key");
        for (int i = 0; i < things.size(); i++) {
            word(key.apply(things.get(i)), list + "/" + i + "/key");
        }
    }

    <T> void unique(List<T> things, Function<T, ?> name, String list, String component) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < things.size(); i++) {
            var value = name.apply(things.get(i));
            unless(seen.add(value), list + "/" + i + "/" + component, "appears twice: " + value);
        }
    }

    void onScale(BigDecimal minimum, String pointer) {
        unless(
                minimum.compareTo(BigDecimal.ONE) >= 0 && minimum.compareTo(BigDecimal.valueOf(5)) <= 0,
                pointer,
                "must be on the rating scale, 1 to 5, but is " + minimum);
        unless(
                minimum.scale() >= 0 && minimum.scale() <= DECIMALS,
                pointer,
                "must have at most " + DECIMALS + " decimals, but is " + minimum);
    }

    void atLeast(int least, int actual, String pointer) {
        unless(actual >= least, pointer, "must be at least " + least + ", but is " + actual);
    }

    void panel(PanelSize panel, String pointer) {
        atLeast(1, panel.least(), pointer + "/least");
        unless(
                panel.least() <= panel.most(),
                pointer + "/most",
                "must not be below least, which is " + panel.least() + ", but is " + panel.most());
    }

    /** Whether nothing of a part of the kit is wrong. */
    boolean isEmpty(String part) {
        return all.stream()
                .noneMatch(finding -> finding.isError() && finding.pointer().startsWith(part));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
