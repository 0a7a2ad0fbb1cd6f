package app.quorum.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last changes, in the order they were told, which is the same on every node. Not for several threads at once. */
final class Recently {

    private static final int MOST = 2_000;

    private final Deque<Notice> changes = new ArrayDeque<>();

    void add(Notice change) {
        if (changes.size() == MOST) {
            changes.removeFirst();
        }
        changes.addLast(change);
    }

    void clear() {
        changes.clear();
    }

    /** What came after a change; null if that one is not known, so that anything may have come since. */
    @Nullable
    List<Notice> since(String id) {
        var all = List.copyOf(changes);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return all.subList(i + 1, all.size());
            }
        }
        return null;
    }
}
