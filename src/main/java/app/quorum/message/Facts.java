package app.quorum.message;

import app.quorum.application.CodeName;
import app.quorum.application.Interview;
import app.quorum.application.Panelist;
import app.quorum.application.Plans;
import app.quorum.application.Round;
import app.quorum.candidate.Candidates;
import app.quorum.identity.KnownPeople;
import app.quorum.identity.Person;
import app.quorum.offer.Offers;
import app.quorum.requisition.Requisitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a template may ask for, by placeholder. What is not known on an occasion is not there. */
@ApplicationScoped
public class Facts {

    /** Readers are anywhere, so the offset is written out. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'xxx", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    Candidates candidates;

    @Inject
    Requisitions requisitions;

    @Inject
    Offers offers;

    @Inject
    KnownPeople people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Map<String, String> of(Occasion occasion, Recipient.Kind reader) {
        var application = occasion.application();
        var decisionBy = clock.instant().plus(occasion.kit().deadlines().decisionNotice());
        var facts = new HashMap<String, String>();
        facts.put("candidate", candidate(occasion, reader));
        facts.put("role", requisitions.require(application.requisitionId()).title());
        facts.put("link", links.application(application.id()));
        facts.put("decisionBy", time(decisionBy));
        facts.put("minutes", Integer.toString(occasion.kit().debrief().minutes()));
        var ending = application.ending();
        if (ending != null && ending.feedback() != null) {
            facts.put("feedback", ending.feedback());
        }
        var offer = application.conclusion().offerId();
        if (offer != null) {
            facts.putAll(ofOffer(offer));
        }
        var round = occasion.round();
        if (round != null) {
            facts.putAll(ofRound(occasion, round));
        }
        return facts;
    }

    private Map<String, String> ofOffer(long offer) {
        var terms = offers.require(offer).terms();
        return Map.of("expiresAt", time(terms.expiresAt().toInstant()), "startDate", DATE.format(terms.startDate()));
    }

    private Map<String, String> ofRound(Occasion occasion, Round round) {
        var facts = new HashMap<String, String>();
        int minutes = Plans.of(occasion.kit(), round).minutes();
        facts.put("round", round.name());
        facts.put("panel", panel(round));
        facts.put("minutes", Integer.toString(minutes));
        var interview = round.interview();
        if (interview != null) {
            facts.putAll(ofInterview(interview));
        }
        return facts;
    }

    private static Map<String, String> ofInterview(Interview interview) {
        var length = Duration.between(interview.startsAt(), interview.endsAt());
        return Map.of(
                "startsAt", time(interview.startsAt()),
                "deadline", time(interview.endsAt()),
                "place", interview.place(),
                "minutes", Long.toString(length.toMinutes()));
    }

    private String candidate(Occasion occasion, Recipient.Kind reader) {
        var application = occasion.application();
        return reader == Recipient.Kind.PERSON && occasion.anonymous()
                ? CodeName.of(application.id())
                : candidates.require(application.candidateId()).name();
    }

    /** Names in order of usernames; a username where nobody knows the name. */
    private String panel(Round round) {
        var usernames = round.panel().sitting().stream().map(Panelist::username).toList();
        var names = names(usernames);
        return usernames.stream().map(u -> names.getOrDefault(u, u)).collect(Collectors.joining(", "));
    }

    private Map<String, String> names(List<String> usernames) {
        return people.find(usernames).stream().collect(Collectors.toMap(Person::username, Person::name));
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
