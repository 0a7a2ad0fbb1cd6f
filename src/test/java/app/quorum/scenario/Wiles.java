package app.quorum.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/** What somebody may try on one application, in an order that follows from a seed: any call, by anybody, of anything. */
record Wiles(Hire hire, Random chance) {

    private static final List<String> CALLS = calls();

    /** Those who may do most come up most. */
    private static final List<String> PEOPLE = List.of(
            "recruiter",
            "recruiter",
            "recruiter",
            "hiring-manager",
            "hiring-manager",
            "executive",
            "admin",
            "recruiter-2",
            "hiring-manager-2",
            "panelist-01",
            "panelist-02",
            "panelist-03",
            "panelist-05",
            "panelist-07",
            "panelist-09",
            "panelist-11",
            "panelist-12",
            "panelist-13",
            "panelist-14");

    private static final List<String> ROUNDS =
            List.of("recruiter-screen", "technical-phone-screen", "system-design", "executive-review", "additional-1");

    Call next() {
        return called(CALLS.get(chance.nextInt(CALLS.size())), pick(PEOPLE));
    }

    /** The one thing it is all about. */
    Call offer() {
        return called(CALLS.get(0), "recruiter");
    }

    /** Few enough keys to meet again. */
    String key() {
        return hire.application() + "-" + chance.nextInt(12);
    }

    private Call called(String line, String who) {
        var words = line.split(" ", 3);
        var body = words[2].substring(words[2].indexOf('|') + 1).strip();
        return new Call(who, words[0], filled(words[1]), body.isEmpty() ? null : filled(body));
    }

    private String filled(String text) {
        var filled = text.replace(":a", "" + hire.application())
                .replace(":q", "" + hire.requisition())
                .replace("':p'", "'" + pick(PEOPLE) + "'");
        return Pattern.compile(":[orf](?=/|$)").matcher(filled).replaceAll(what -> found(what.group()));
    }

    private String found(String what) {
        return switch (what) {
            case ":o" -> any("select id from offer order by id desc limit 3");
            case ":f" -> any("select id from reference_check order by id desc limit 6");
            default -> round();
        };
    }

    /** More often than not the one in hand. */
    private String round() {
        var current = Tables.texts("select current_round from application where id = ?", hire.application())
                .get(0);
        return current == null || chance.nextInt(4) == 0 ? pick(ROUNDS) : current;
    }

    private String any(String ids) {
        var some = new ArrayList<>(Tables.texts(ids));
        some.add("1");
        return pick(some);
    }

    private String pick(List<String> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private static List<String> calls() {
        try (var file = Objects.requireNonNull(Wiles.class.getResourceAsStream("/guards/wiles.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
