package app.quorum.process.lint;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What may come after what. */
final class Graph<N> {

    private final Map<N, Set<N>> next = new LinkedHashMap<>();
    private final Map<N, Set<N>> previous = new LinkedHashMap<>();

    void add(N node) {
        next.putIfAbsent(node, new LinkedHashSet<>());
        previous.putIfAbsent(node, new LinkedHashSet<>());
    }

    void link(N from, N to) {
        add(from);
        add(to);
        next.computeIfAbsent(from, n -> new LinkedHashSet<>()).add(to);
        previous.computeIfAbsent(to, n -> new LinkedHashSet<>()).add(from);
    }

    Set<N> nodes() {
        return next.keySet();
    }

    Set<N> next(N node) {
        return next.getOrDefault(node, Set.of());
    }

    Set<N> previous(N node) {
        return previous.getOrDefault(node, Set.of());
    }

    /** All that can be reached without passing what blocks, which itself is reached; each with where it was reached from. */
    Map<N, @Nullable N> from(N start, Predicate<N> blocks) {
        return walk(start, blocks, this::next);
    }

    /** All from which a node can be reached, and the node itself. */
    Set<N> leadingTo(N node) {
        return walk(node, n -> false, this::previous).keySet();
    }

    /** The way to a node that was reached, from its beginning. */
    static <N> List<N> way(Map<N, @Nullable N> reached, N node) {
        var way = new ArrayDeque<N>();
        for (var at = node; at != null; at = reached.get(at)) {
            way.addFirst(at);
        }
        return List.copyOf(way);
    }

    /** Breadth first, so that every way is a shortest one. */
    static <N> Map<N, @Nullable N> walk(N start, Predicate<N> blocks, Function<N, Set<N>> following) {
        var reached = new LinkedHashMap<N, @Nullable N>();
        var open = new ArrayDeque<N>();
        reached.put(start, null);
        open.add(start);
        while (!open.isEmpty()) {
            var at = open.remove();
            if (blocks.test(at)) {
                continue;
            }
            for (var to : following.apply(at)) {
                if (!reached.containsKey(to)) {
                    reached.put(to, at);
                    open.add(to);
                }
            }
        }
        return reached;
    }
}
