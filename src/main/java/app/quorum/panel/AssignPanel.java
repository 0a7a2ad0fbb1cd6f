package app.quorum.panel;

import app.quorum.application.Access;
import app.quorum.application.Application;
import app.quorum.application.Capacity;
import app.quorum.application.Panelist;
import app.quorum.application.RevealRound;
import app.quorum.application.Round;
import app.quorum.application.Rounds;
import app.quorum.candidate.Candidate;
import app.quorum.candidate.Candidates;
import app.quorum.identity.Person;
import app.quorum.shared.Actor;
import app.quorum.shared.Invalid;
import app.quorum.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A recruiter or the hiring manager says who interviews in a round; a panelist may step back from it. */
@ApplicationScoped
public class AssignPanel {

    @Inject
    Access access;

    @Inject
    Rounds rounds;

    @Inject
    Candidates candidates;

    @Inject
    RevealRound revealRound;

    @Inject
    Event<PanelAssigned> assigned;

    @Inject
    Event<PanelistReleased> released;

    @Inject
    Event<PanelistRecused> recused;

    /** @param reason why somebody leaves, required once the interview was held */
    @Transactional
    public void assign(long applicationId, String key, List<Person> people, @Nullable String reason, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.RECRUITER, Capacity.HIRING_MANAGER);
        application.requireActive();
        var round = rounds.require(applicationId, key);
        var usernames = usernames(people, candidates.require(application.candidateId()));
        if (round.panel().seats(actor.username()) && !usernames.contains(actor.username())) {
            throw new RuleViolation("own-seat", "step back from a panel by a recusal, with its reason");
        }
        refuseWhoHasMet(round, usernames);
        for (var username : round.assign(usernames, reason)) {
            released.fire(new PanelistReleased(applicationId, actor.username(), key, username));
        }
        assigned.fire(new PanelAssigned(applicationId, actor.username(), key));
        revealRound.ifComplete(application, round, actor);
    }

    private static Set<String> usernames(List<Person> people, Candidate candidate) {
        var usernames = new TreeSet<String>();
        for (var person : people) {
            if (!usernames.add(person.username())) {
                throw new Invalid("/panelists", "must not name anybody twice");
            }
            if (person.email().equalsIgnoreCase(candidate.email())) {
                throw new RuleViolation("own-application", "nobody sits on the panel of their own application");
            }
        }
        return usernames;
    }

    @Transactional
    public void recuse(long applicationId, String key, String reason, Actor actor) {
        var application = access.as(actor, applicationId, Capacity.PANELIST);
        application.requireActive();
        var named = rounds.require(applicationId, key);
        stepBack(application, named, reason, actor);
        rounds.of(applicationId).stream()
                .filter(r -> r.id() != named.id() && !r.revealed() && r.panel().seats(actor.username()))
                .forEach(r -> stepBack(application, r, reason, actor));
    }

    /** A conflict is with the candidate: who steps back from one round steps back from all that are still to come. */
    private void stepBack(Application application, Round round, String reason, Actor actor) {
        round.recuse(actor.username(), reason);
        recused.fire(new PanelistRecused(application.id(), actor.username(), round.key(), actor.username()));
        revealRound.ifComplete(application, round, actor);
    }

    /** Nobody with a conflict, and nobody who could have read what others rated; on an additional round, no old face. */
    private void refuseWhoHasMet(Round round, Set<String> usernames) {
        var all = rounds.of(round.applicationId());
        boolean revealed = all.stream().anyMatch(Round::revealed);
        boolean additional = !round.categories().isEmpty();
        for (var other : all) {
            boolean same = other.id() == round.id();
            other.panel().all().stream()
                    .filter(p -> usernames.contains(p.username()))
                    .forEach(p -> refuse(p, same && revealed, additional && !same));
        }
    }

    private static void refuse(Panelist known, boolean mayHaveRead, boolean mustBeNew) {
        if (known.status() == Panelist.Status.RECUSED) {
            throw new RuleViolation("panelist-has-conflict", "a panelist stepped back from this candidate");
        }
        if (mayHaveRead && known.status() == Panelist.Status.RELEASED) {
            throw new RuleViolation("panelist-released", "a panelist who left may have read what others rated");
        }
        if (mustBeNew && (known.status().sits() || known.leftAfterInterview())) {
            throw new RuleViolation(
                    "panelist-has-met-candidate", "an additional round needs somebody new to the candidate");
        }
    }
}
