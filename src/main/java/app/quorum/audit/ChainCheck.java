package app.quorum.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notices the first thing that is wrong with chains. Needs nothing but the JDK.
 *
 * <p>Whoever can write everything could rewrite a chain from some entry to its end, head and all. That shows in the
 * {@linkplain #digest() digest} alone, and only to somebody who noted it before.
 */
final class ChainCheck implements Visitor {

    private final Map<String, String> states = new HashMap<>();
    private @Nullable Link last;
    private String closed = "";
    private String digest = "";
    private long chains;
    private long entries;
    private @Nullable Fault fault;

    @Override
    public void entry(Link link) {
        entries++;
        if (fault == null) {
            fault = wrong(link);
        }
        if (last == null || !last.chain().equals(link.chain())) {
            states.clear();
        }
        states.put(link.record(), link.after());
        last = link;
    }

    @Override
    public void opening(Opening opening) {
        if (fault == null && !opens(opening)) {
            fault = new Fault(opening.chain(), opening.seq(), Fault.Kind.PERSON);
        }
    }

    @Override
    public void head(Head head) {
        if (fault == null) {
            fault = wrong(head, last);
        }
        digest = Digest.of(digest, head.chain(), Long.toString(head.seq()), head.hash());
        closed = head.chain();
        last = null;
        chains++;
    }

    /** Nothing follows. */
    void end() {
        if (fault == null && last != null) {
            fault = new Fault(last.chain(), last.seq() + 1, Fault.Kind.CHAIN);
        }
    }

    /** What stands there is none of the above. */
    void found(Fault other) {
        if (fault == null) {
            fault = other;
        }
    }

    private @Nullable Fault wrong(Link link) {
        var kind = last == null || !last.chain().equals(link.chain()) ? wrongStart(link) : wrongNext(last, link);
        if (kind == null && !link.hash().equals(link.computed())) {
            kind = Fault.Kind.HASH;
        }
        if (kind == null && !link.record().isEmpty() && !link.before().equals(left(link))) {
            kind = Fault.Kind.STATE;
        }
        return kind == null ? null : new Fault(link.chain(), link.seq(), kind);
    }

    private @Nullable Fault wrong(Head head, @Nullable Link end) {
        if (end != null && !end.chain().equals(head.chain())) {
            return new Fault(end.chain(), end.seq() + 1, Fault.Kind.CHAIN);
        }
        if (head.chain().compareTo(closed) <= 0) {
            return new Fault(head.chain(), 1, Fault.Kind.ORDER);
        }
        boolean same = end != null && head.seq() == end.seq() && head.hash().equals(end.hash());
        return same ? null : new Fault(head.chain(), end == null ? 1 : end.seq() + 1, Fault.Kind.TAIL);
    }

    private Fault.@Nullable Kind wrongStart(Link link) {
        if (last != null) {
            return Fault.Kind.CHAIN;
        }
        if (link.chain().compareTo(closed) <= 0) {
            return Fault.Kind.ORDER;
        }
        if (link.seq() != 1) {
            return link.seq() > 1 ? Fault.Kind.GAP : Fault.Kind.ORDER;
        }
        return link.previous().equals(Link.genesis(link.chain())) ? null : Fault.Kind.LINK;
    }

    private static Fault.@Nullable Kind wrongNext(Link before, Link link) {
        if (link.seq() != before.seq() + 1) {
            return link.seq() > before.seq() ? Fault.Kind.GAP : Fault.Kind.ORDER;
        }
        return link.previous().equals(before.hash()) ? null : Fault.Kind.LINK;
    }

    /** How the record's last entry left it. */
    private String left(Link link) {
        boolean begins = last == null || !last.chain().equals(link.chain());
        return begins ? "" : states.getOrDefault(link.record(), "");
    }

    private boolean opens(Opening opening) {
        try {
            var commitments = FlatJson.read(Objects.requireNonNull(last).people());
            return last.chain().equals(opening.chain())
                    && last.seq() == opening.seq()
                    && Digest.commitment(opening.salt(), opening.value()).equals(commitments.get(opening.name()));
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    /** Of the heads of all chains: as long as nothing is added, it stays. */
    String digest() {
        return digest;
    }

    long chains() {
        return chains;
    }

    long entries() {
        return entries;
    }
}
