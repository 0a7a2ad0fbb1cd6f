package app.quorum.application;

import app.quorum.kit.PanelSize;
import app.quorum.shared.Invalid;
import app.quorum.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who interviews and rates in one round, and whose scorecard is in. Leaving is remembered with its reason. */
@Embeddable
public class Panel {

    @Column(name = "panel_least")
    private int least;

    @Column(name = "panel_most")
    private int most;

    @ElementCollection
    @CollectionTable(name = "round_panelist", joinColumns = @JoinColumn(name = "round_id"))
    private List<Panelist> panelists = new ArrayList<>();

    protected Panel() {} // JPA

    Panel(PanelSize size) {
        least = size.least();
        most = size.most();
    }

    /**
     * Makes these the panel. Whoever leaves without a scorecard is released: after the interview only for a reason, since
     * it may reveal the round.
     *
     * @return who was released
     * @throws RuleViolation if somebody leaves whose scorecard is in
     */
    List<String> assign(Set<String> usernames, @Nullable String why, boolean held) {
        if (usernames.size() < least || usernames.size() > most) {
            throw new Invalid(
                    "/panelists", "must name " + least + " to " + most + " panelists, were " + usernames.size());
        }
        var leaving = sitting().stream()
                .filter(p -> !usernames.contains(p.username()))
                .toList();
        if (leaving.stream().anyMatch(p -> p.status() == Panelist.Status.SUBMITTED)) {
            throw new RuleViolation("panelist-has-submitted", "a panelist whose scorecard is in stays on the panel");
        }
        if (held && !leaving.isEmpty() && (why == null || why.isBlank())) {
            throw new Invalid("/reason", "must say why somebody leaves after the interview");
        }
        var reason = why == null ? "another panel was assigned" : why;
        leaving.forEach(p -> replace(p, p.released(reason, held)));
        usernames.forEach(this::seat);
        return leaving.stream().map(Panelist::username).toList();
    }

    private void seat(String username) {
        if (!seats(username)) {
            find(username).ifPresent(panelists::remove);
            panelists.add(new Panelist(username, Panelist.Status.ASSIGNED));
        }
    }

    void recuse(String username, String reason) {
        var panelist = requireSitting(username);
        if (panelist.status() == Panelist.Status.SUBMITTED) {
            throw new RuleViolation("panelist-has-submitted", "take the scorecard back before stepping back");
        }
        replace(panelist, panelist.recused(reason));
    }

    void in(String username) {
        replace(requireSitting(username), new Panelist(username, Panelist.Status.SUBMITTED));
    }

    void out(String username) {
        replace(requireSitting(username), new Panelist(username, Panelist.Status.ASSIGNED));
    }

    /** Whether enough sit and nobody's scorecard is missing. */
    public boolean complete() {
        return sitting().size() >= least && sitting().stream().allMatch(p -> p.status() == Panelist.Status.SUBMITTED);
    }

    /** How many scorecards the round waits for in all, at least the kit's least number. */
    public int expected() {
        return Math.max(least, sitting().size());
    }

    public int submitted() {
        return (int) panelists.stream()
                .filter(p -> p.status() == Panelist.Status.SUBMITTED)
                .count();
    }

    public List<Panelist> sitting() {
        return all().stream().filter(p -> p.status().sits()).toList();
    }

    /** Everybody who is or was on it, by username. */
    public List<Panelist> all() {
        return panelists.stream()
                .sorted(Comparator.comparing(Panelist::username))
                .toList();
    }

    public boolean seats(String username) {
        return find(username).filter(p -> p.status().sits()).isPresent();
    }

    public boolean enough() {
        return sitting().size() >= least;
    }

    /** @throws RuleViolation if this person does not sit on the panel */
    public Panelist requireSitting(String username) {
        return find(username)
                .filter(p -> p.status().sits())
                .orElseThrow(() -> new RuleViolation("not-on-the-panel", "only a panelist of the round does this"));
    }

    private Optional<Panelist> find(String username) {
        return panelists.stream().filter(p -> p.username().equals(username)).findFirst();
    }

    private void replace(Panelist old, Panelist now) {
        panelists.remove(old);
        panelists.add(now);
    }
}
