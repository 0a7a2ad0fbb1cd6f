package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Matrices of up to eight categories, with all their ratings and all else that an offer hangs on, against {@link Naive}
 * arithmetic and against the offer gate's rule in so many words.
 *
 * <p>Each case prints its seed; put a failing one into {@link #seeds()} to keep it.
 */
class OraclePropertyTest {

    private static final List<String> PEOPLE = List.of("ana", "ben", "cem", "dee");

    @Test
    void the_cases_are_of_both_kinds() {
        assertThat(seeds().filter(seed -> AnyCase.of(seed, 8).evaluated().met()).count())
                .isBetween(20L, 480L);
        assertThat(seeds().filter(seed -> new OfferGate(AnyCase.of(seed, 2).matrix(), 2)
                                .evaluate(facts(AnyCase.of(seed, 2)))
                                .isOpen())
                        .count())
                .isBetween(5L, 250L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_score_and_every_condition_is_as_naive_arithmetic_has_it(long seed) {
        var any = AnyCase.of(seed, 8);
        var naive = new Naive(any.matrix(), any.observations());
        var evaluation = any.evaluated();

        assertThat(evaluation.conditions().stream().map(Naive::line)).isEqualTo(naive.conditions());
        assertThat(evaluation.met()).isEqualTo(naive.met());
        for (var category : evaluation.categories()) {
            assertEqual(naive.score(category.key()), category.score());
        }
        assertEqual(naive.total(), evaluation.total());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_offer_gate_is_open_exactly_when_everything_it_takes_is_there(long seed) {
        var any = AnyCase.of(seed, 2);
        var facts = facts(any);

        assertThat(new OfferGate(any.matrix(), 2).evaluate(facts).isOpen())
                .isEqualTo(new Naive(any.matrix(), any.observations()).met() && mayBeOffered(facts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_round_is_open_exactly_when_all_are_in_and_their_sum_suffices(long seed) {
        var random = new SplittableRandom(seed);
        int minimum = random.nextInt(10_000, 50_001);
        int panelists = random.nextInt(0, 4);
        var parts = random.ints(random.nextInt(0, 5), 10_000, 50_001).boxed().toList();
        var scores = parts.stream().map(OraclePropertyTest::score).toList();
        long sum = parts.stream().mapToLong(Integer::longValue).sum();

        assertThat(new RoundGate("round", score(minimum), panelists)
                        .evaluate(scores)
                        .isOpen())
                .isEqualTo(!parts.isEmpty() && parts.size() >= panelists && sum >= (long) minimum * parts.size());
    }

    static LongStream seeds() {
        return AnyCase.seeds();
    }

    /** Quorum, tally, decision and references, as the rules of hiring say it. */
    private static boolean mayBeOffered(OfferFacts facts) {
        var room = new TreeSet<>(facts.attendance().participants());
        room.retainAll(facts.attendance().attended());
        var absent = new TreeSet<>(facts.attendance().participants());
        absent.removeAll(facts.attendance().attended());
        absent.removeAll(facts.attendance().excused());
        var said = facts.tally() + " " + facts.decision();
        var refs = facts.references();
        return facts.revealed() == facts.rounds()
                && absent.isEmpty()
                && room.size() >= 2
                && (said.equals("STRONG_YES STRONG_YES")
                        || (Set.of("STRONG_YES YES", "YES YES").contains(said)
                                && refs.technical() >= 1
                                && refs.leadership() >= 1
                                && refs.concerns() == 0));
    }

    /** As it must be more often than not, or the gate would hardly ever open. */
    private static OfferFacts facts(AnyCase any) {
        var random = any.random();
        int rounds = random.nextInt(1, 9);
        return new OfferFacts(
                any.observations(),
                rounds,
                random.nextInt(5) == 0 ? random.nextInt(0, rounds + 1) : rounds,
                new Attendance(some(random, 0), some(random, 1), some(random, 0)),
                vote(random),
                vote(random),
                new References(random.nextInt(0, 4), random.nextInt(0, 4), random.nextInt(4) == 0 ? 1 : 0));
    }

    private static Set<String> some(SplittableRandom random, int fewer) {
        var some = new TreeSet<>(PEOPLE);
        some.removeIf(name -> random.nextInt(6) < 1 + 2 * fewer);
        return some;
    }

    private static @Nullable Vote vote(SplittableRandom random) {
        var votes = new ArrayList<@Nullable Vote>(List.of(Vote.STRONG_YES, Vote.YES, Vote.YES, Vote.MAYBE, Vote.NO));
        votes.add(null);
        return votes.get(Math.min(random.nextInt(votes.size()), random.nextInt(votes.size())));
    }

    private static void assertEqual(Naive.@Nullable Fraction naive, @Nullable Score score) {
        assertThat(score == null).isEqualTo(naive == null);
        if (naive != null) {
            assertThat(naive.is(Objects.requireNonNull(score))).isTrue();
        }
    }

    private static Score score(int parts) {
        return new Score(BigFraction.of(BigInteger.valueOf(parts), BigInteger.valueOf(Weight.WHOLE)));
    }
}
