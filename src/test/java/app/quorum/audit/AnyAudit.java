package app.quorum.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Whole chains of some length about some records, as the lines of an export. */
final class AnyAudit {

    private static final List<String> CHAINS = List.of("application/7", "application/71", "kit/architect");
    private static final String END = "{\"chains\":%d,\"entries\":%d,\"digest\":\"%s\"}";

    private final SplittableRandom random;
    private final List<String> lines = new ArrayList<>();
    private final ChainCheck counted = new ChainCheck();

    private AnyAudit(long seed) {
        random = new SplittableRandom(seed);
    }

    static List<String> lines(long seed) {
        var audit = new AnyAudit(seed);
        CHAINS.forEach(audit::chain);
        audit.lines.add(END.formatted(audit.counted.chains(), audit.counted.entries(), audit.counted.digest()));
        return audit.lines;
    }

    private void chain(String chain) {
        var states = new HashMap<String, String>();
        var previous = Link.genesis(chain);
        int last = random.nextInt(1, 7);
        for (int seq = 1; seq <= last; seq++) {
            previous = entry(chain, seq, previous, states);
        }
        var head = new Head(chain, last, previous);
        counted.head(head);
        lines.add("{\"chain\":\"%s\",\"seq\":%d,\"hash\":\"%s\"}".formatted(chain, last, previous));
    }

    private String entry(String chain, int seq, String previous, Map<String, String> states) {
        var salt = Digest.of(Long.toString(random.nextLong()));
        var record = random.nextInt(4) == 0 ? "" : "round/" + random.nextInt(1, 3);
        var after = record.isEmpty() ? "" : Digest.of(Long.toString(random.nextLong()));
        var bare = new Link(
                chain,
                seq,
                "2026-11-02T09:00:00.00000" + seq + "Z",
                "panel-assigned",
                record,
                record.isEmpty() ? "" : states.getOrDefault(record, ""),
                after,
                "{\"round\":\"team\\\"fit\\u00e9\"}",
                "{\"actor\": \"" + Digest.commitment(salt, "ana") + "\"}",
                "r-" + seq,
                previous,
                "");
        states.put(record, after);
        var hash = bare.computed();
        counted.entry(bare);
        lines.add(line(bare, hash));
        lines.add("{\"chain\":\"%s\",\"seq\":%d,\"name\":\"actor\",\"salt\":\"%s\",\"value\":\"ana\"}"
                .formatted(chain, seq, salt));
        return hash;
    }

    private static String line(Link link, String hash) {
        return ("{\"chain\":\"%s\",\"seq\":%d,\"at\":\"%s\",\"kind\":\"%s\",\"record\":\"%s\",\"before\":\"%s\","
                        + "\"after\":\"%s\",\"details\":\"%s\",\"people\":\"%s\",\"requestId\":\"%s\","
                        + "\"previous\":\"%s\",\"hash\":\"%s\"}")
                .formatted(
                        link.chain(),
                        link.seq(),
                        link.at(),
                        link.kind(),
                        link.record(),
                        link.before(),
                        link.after(),
                        escaped(link.details()),
                        escaped(link.people()),
                        link.requestId(),
                        link.previous(),
                        hash);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
