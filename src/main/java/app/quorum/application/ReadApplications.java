package app.quorum.application;

import app.quorum.application.Access.Sight;
import app.quorum.application.ApplicationView.CandidateLine;
import app.quorum.application.ApplicationView.OfferLine;
import app.quorum.application.ApplicationView.RequisitionLine;
import app.quorum.application.ApplicationView.RoundView;
import app.quorum.candidate.Candidates;
import app.quorum.identity.KnownPeople;
import app.quorum.identity.Person;
import app.quorum.kit.Kit;
import app.quorum.kit.Kits;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts one application together for a reader, in a fixed number of statements. */
@ApplicationScoped
public class ReadApplications {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    @Inject
    Candidates candidates;

    @Inject
    KnownPeople people;

    @Inject
    Kits kits;

    /** A view with the version it was read at. */
    public record Versioned(ApplicationView view, long version) {}

    public Versioned read(long id, Actor actor) {
        var sight = access.see(actor, id);
        var all = rounds.of(id);
        var usernames = all.stream()
                .flatMap(r -> r.panel().all().stream().map(Panelist::username))
                .distinct()
                .toList();
        var names = people.find(usernames).stream().collect(Collectors.toMap(Person::username, Person::name));
        var views = all.stream().map(r -> RoundView.of(r, names)).toList();
        return new Versioned(
                view(sight, candidate(actor, sight, all), views),
                sight.application().version());
    }

    private static ApplicationView view(Sight sight, CandidateLine candidate, List<RoundView> views) {
        var a = sight.application();
        var progress = a.progress();
        var ending = a.ending();
        return new ApplicationView(
                a.id(),
                candidate,
                RequisitionLine.of(sight.requisition()),
                a.status(),
                progress.stage(),
                progress.currentRound(),
                views,
                a.decision(),
                offer(sight),
                a.startedAt(),
                progress.lastActivity(),
                ending == null ? null : ending.endedAt(),
                a.reason(),
                ending == null ? null : ending.feedback());
    }

    /** Who is but a panelist learns of no offer. */
    private static @Nullable OfferLine offer(Sight sight) {
        var conclusion = sight.application().conclusion();
        var id = conclusion.offerId();
        return id == null || sight.capacities().equals(Set.of(Capacity.PANELIST))
                ? null
                : new OfferLine(id, conclusion.offerStatus());
    }

    private CandidateLine candidate(Actor actor, Sight sight, List<Round> all) {
        var application = sight.application();
        boolean panelistOnly = sight.capacities().equals(Set.of(Capacity.PANELIST));
        return panelistOnly && blind(actor, kits.published(application.kitId()), all)
                ? CandidateLine.codeName(application.id())
                : CandidateLine.of(candidates.require(application.candidateId()));
    }

    /** Whether the actor still grades somebody blindly whom they have not met: further seats ahead do not open the name. */
    static boolean blind(Actor actor, Kit kit, List<Round> all) {
        var seats = all.stream().filter(r -> r.panel().seats(actor.username())).toList();
        return seats.stream().anyMatch(r -> !r.revealed() && anonymous(kit, r))
                && seats.stream().noneMatch(r -> r.revealed() || (r.heldAt() != null && !anonymous(kit, r)));
    }

    private static boolean anonymous(Kit kit, Round round) {
        return Plans.of(kit, round).anonymous();
    }
}
