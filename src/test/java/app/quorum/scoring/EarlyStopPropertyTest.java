package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.scoring.EarlyStop.Possible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Early stop against every completion there is: each rating still to come is left out or 1 to 5.
 *
 * <p>Each case prints its seed; put a failing one into {@link #seeds()} to keep it.
 */
class EarlyStopPropertyTest {

    private static final List<String> KNOWN = List.of("ana", "ben", "cem");

    @Test
    void the_cases_are_of_all_kinds() {
        var proven = seeds().filter(seed -> Begun.of(seed).stop().isProven()).count();
        var open = seeds().filter(seed -> Begun.of(seed).opens(List.of())).count();

        assertThat(proven).isBetween(100L, 400L);
        assertThat(500 - proven - open).isGreaterThan(50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_proven_exactly_when_no_completion_opens_the_matrix(long seed) {
        var begun = Begun.of(seed);

        assertThat(begun.stop().isProven())
                .isEqualTo(begun.completions((round, n) -> "newcomer " + n + " of " + round)
                        .noneMatch(begun::opens));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_never_proven_when_known_panelists_can_complete_it(long seed) {
        var begun = Begun.of(seed);

        assertThat(begun.stop().isProven()
                        && begun.completions((round, n) -> KNOWN.get(n)).anyMatch(begun::opens))
                .isFalse();
    }

    static LongStream seeds() {
        return AnyCase.seeds();
    }

    /** An application some of whose ratings are known and up to three still to come. */
    private record Begun(ScoreMatrix matrix, List<Observation> known, List<Possible> possible) {

        static Begun of(long seed) {
            var any = AnyCase.of(seed, 2);
            var known = new ArrayList<>(any.observations());
            var possible = new HashMap<String, Possible>();
            for (int toCome = any.random().nextInt(1, 4); toCome > 0 && !known.isEmpty(); toCome--) {
                var o = known.remove(any.random().nextInt(known.size()));
                possible.merge(o.round() + o.competency(), possible(o, 1), (p, q) -> possible(o, p.panelists() + 1));
            }
            return new Begun(any.matrix(), known, List.copyOf(possible.values()));
        }

        EarlyStop stop() {
            return EarlyStop.of(matrix, known, possible);
        }

        boolean opens(List<Observation> completion) {
            return matrix.evaluate(
                            Stream.concat(known.stream(), completion.stream()).toList())
                    .met();
        }

        Stream<List<Observation>> completions(BiFunction<String, Integer, String> panelist) {
            Stream<List<Observation>> completions = Stream.of(List.of());
            for (var p : possible) {
                for (int n = 0; n < p.panelists(); n++) {
                    var who = panelist.apply(p.round(), n);
                    var taken = known.stream()
                            .anyMatch(o -> o.panelist().equals(who) && o.round().equals(p.round()));
                    if (!taken) {
                        completions = completions.flatMap(c -> each(c, p, who));
                    }
                }
            }
            return completions;
        }

        private static Stream<List<Observation>> each(List<Observation> so, Possible p, String who) {
            var rated = Stream.of(1, 2, 3, 4, 5)
                    .map(points -> new Observation(
                            p.round(), p.competency(), p.category(), p.share(), who, new Rating(points)))
                    .map(o -> Stream.concat(so.stream(), Stream.of(o)).toList());
            return Stream.concat(Stream.of(so), rated);
        }

        private static Possible possible(Observation o, int panelists) {
            return new Possible(o.round(), o.competency(), o.category(), o.share(), panelists);
        }
    }
}
