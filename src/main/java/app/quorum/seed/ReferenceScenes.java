package app.quorum.seed;

import app.quorum.kit.Question;
import app.quorum.kit.ReferenceKind;
import app.quorum.reference.RecordReference;
import app.quorum.reference.ReferenceOutcome;
import app.quorum.reference.RequestReference;
import app.quorum.scoring.Vote;
import app.quorum.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The references of a story whose debrief came to YES, as far as they go. */
@ApplicationScoped
class ReferenceScenes {

    @Inject
    RequestReference requestReference;

    @Inject
    RecordReference recordReference;

    void tell(Telling telling, Script script) {
        if (telling.story().requireVote() != Vote.YES) {
            return;
        }
        var asked = new EnumMap<ReferenceKind, Long>(ReferenceKind.class);
        script.add(0, LocalTime.of(11, 0), () -> {
            for (var kind : ReferenceKind.values()) {
                asked.put(kind, request(telling, kind));
            }
        });
        int all = ReferenceKind.values().length;
        Stream.of(ReferenceKind.values())
                .limit(telling.fate() == Fate.REFERENCES ? telling.story().in() : all)
                .forEach(kind -> script.add(
                        1, LocalTime.of(16, 10), () -> answer(telling, kind, Objects.requireNonNull(asked.get(kind)))));
    }

    private long request(Telling telling, ReferenceKind kind) {
        var choice = telling.company().referees().stream()
                .filter(r -> r.kind() == kind)
                .toList();
        var referee = choice.get(telling.story().choose(kind.name(), choice.size()));
        return requestReference.request(telling.applicationId(), kind, referee.person(), telling.recruiter());
    }

    private void answer(Telling telling, ReferenceKind kind, long reference) {
        var words = telling.company().answers();
        var answers = telling.kit().reference(kind).orElseThrow().questions().stream()
                .map(Question::key)
                .filter(words::containsKey)
                .collect(Collectors.toMap(Function.identity(), words::get));
        var which = new RecordReference.Which(reference, Version.ANY);
        recordReference.answer(telling.applicationId(), which, answers, telling.recruiter());
        recordReference.judge(
                telling.applicationId(),
                which,
                ReferenceOutcome.SATISFACTORY,
                "Nothing speaks against it.",
                telling.recruiter());
    }
}
