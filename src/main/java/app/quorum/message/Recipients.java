package app.quorum.message;

import app.quorum.application.Application;
import app.quorum.application.Panelist;
import app.quorum.application.Round;
import app.quorum.candidate.Candidates;
import app.quorum.identity.KnownPeople;
import app.quorum.identity.Person;
import app.quorum.requisition.Requisition;
import app.quorum.requisition.Requisitions;
import app.quorum.scorecard.Scorecards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is meant by "the candidate", "the panelists" and so on. */
@ApplicationScoped
public class Recipients {

    /** Of no use to whoever has done it already. */
    private static final Set<String> TO_WHO_OWES = Set.of("scorecardRequest", "scorecardReminder");

    @Inject
    Candidates candidates;

    @Inject
    Requisitions requisitions;

    @Inject
    Scorecards scorecards;

    @Inject
    KnownPeople people;

    Recipient candidate(Application application) {
        return Recipient.of(candidates.require(application.candidateId()));
    }

    List<Recipient> hiringManager(Application application) {
        return people(List.of(requisition(application).hiringManager()));
    }

    List<Recipient> recruiter(Application application) {
        return people(List.of(requisition(application).recruiter()));
    }

    /** The panel of the round; outside the rounds the participants of the debrief. */
    List<Recipient> panelists(Application application, String template, @Nullable Round round) {
        if (round == null) {
            var participants = new TreeSet<>(scorecards.raters(application.id()));
            participants.add(requisition(application).hiringManager());
            return people(participants);
        }
        return people(round.panel().sitting().stream()
                .filter(p -> !TO_WHO_OWES.contains(template) || p.status() == Panelist.Status.ASSIGNED)
                .map(Panelist::username)
                .toList());
    }

    private List<Recipient> people(Collection<String> usernames) {
        var known = people.find(usernames).stream().collect(Collectors.toMap(Person::username, Function.identity()));
        return usernames.stream()
                .map(u -> known.containsKey(u) ? Recipient.of(known.get(u)) : Recipient.unknown(u))
                .toList();
    }

    private Requisition requisition(Application application) {
        return requisitions.require(application.requisitionId());
    }
}
