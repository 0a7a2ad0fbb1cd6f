package app.quorum.audit;

import app.quorum.application.Access;
import app.quorum.application.Round;
import app.quorum.application.Rounds;
import app.quorum.identity.KnownPeople;
import app.quorum.identity.Person;
import app.quorum.shared.Actor;
import app.quorum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to an application, told to whoever may see it: nothing of what was rated, voted or noted. */
@ApplicationScoped
public class ReadHistory {

    /** Details that name somebody, and details that name a choice. */
    private static final List<String> PERSON = List.of("panelist", "participant");

    private static final List<String> CHOICE = List.of("outcome", "ballot", "step", "kind", "status");

    @Inject
    Access access;

    @Inject
    AuditEntries entries;

    @Inject
    AuditPeople auditPeople;

    @Inject
    Rounds rounds;

    @Inject
    KnownPeople people;

    /** Something that happened, in a sentence. */
    public record HistoryItem(
            Instant at,
            Who actor,
            String kind,
            String text,
            @Nullable String round) {}

    /** A person, or the system. */
    public record Who(String username, String name) {}

    private record Told(AuditEntry entry, String actor, Map<String, Object> details) {

        String detail(List<String> keys) {
            return keys.stream()
                    .map(details::get)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .findFirst()
                    .orElse("");
        }

        @Nullable
        String round() {
            return details.get("round") instanceof String key ? key : null;
        }
    }

    public Slice<HistoryItem> list(long applicationId, Actor actor, @Nullable String cursor, int limit) {
        access.read(actor, applicationId);
        var before = cursor == null ? Long.MAX_VALUE : Slice.position(cursor, 1)[0];
        var found = entries.newest("application/" + applicationId, Sentences.kinds(), before, limit);
        var told = Kept.of(found, auditPeople.in(found)).stream()
                .map(kept -> new Told(kept.entry(), kept.actor(), kept.details()))
                .toList();
        var names = names(told);
        var roundNames = rounds.of(applicationId).stream().collect(Collectors.toMap(Round::key, Round::name));
        return Slice.of(told, limit, t -> item(t, names, roundNames), t -> Slice.cursor(t.entry.seq()));
    }

    private static HistoryItem item(Told told, Map<String, String> names, Map<String, String> roundNames) {
        var entry = told.entry();
        var round = told.round();
        var actor = names.getOrDefault(told.actor(), told.actor());
        var person = told.detail(PERSON);
        var parts = new Sentences.Parts(
                actor,
                round == null ? "" : roundNames.getOrDefault(round, round),
                names.getOrDefault(person, person),
                told.detail(CHOICE));
        var who = new Who(told.actor(), actor);
        return new HistoryItem(entry.at(), who, entry.kind(), Sentences.of(entry.kind(), parts), round);
    }

    private Map<String, String> names(List<Told> told) {
        var usernames = told.stream()
                .flatMap(t -> Stream.of(t.actor(), t.detail(PERSON)))
                .collect(Collectors.toCollection(HashSet::new));
        var names = people.find(usernames).stream().collect(Collectors.toMap(Person::username, Person::name));
        names.put(Actor.SYSTEM.username(), "Quorum");
        return names;
    }
}
