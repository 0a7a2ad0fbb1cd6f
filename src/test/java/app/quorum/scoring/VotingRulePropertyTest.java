package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case prints its seed; put a failing one into {@link #seeds()} to keep it. */
class VotingRulePropertyTest {

    private static final List<Vote> VOTES = List.of(Vote.values());

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_better_vote_never_worsens_the_tally(long seed) {
        var random = new SplittableRandom(seed);
        var votes = anyVotes(random);
        int changed = random.nextInt(votes.size());
        for (var better : upTo(votes.get(changed))) {
            var after = new ArrayList<>(votes);
            after.set(changed, better);
            noRuleWorsens(votes, after);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_vote_as_good_as_the_tally_never_worsens_it(long seed) {
        var votes = anyVotes(new SplittableRandom(seed));
        for (var rule : VotingRule.values()) {
            for (var more : upTo(rule.tally(votes))) {
                var after = new ArrayList<>(votes);
                after.add(more);

                assertThat(rule.tally(after)).isLessThanOrEqualTo(rule.tally(votes)); // the better is declared first
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_of_votes_does_not_matter(long seed) {
        var random = new SplittableRandom(seed);
        var votes = anyVotes(random);
        var shuffled = AnyCase.shuffled(votes, random);

        assertThat(VotingRule.values())
                .allSatisfy(rule -> assertThat(rule.tally(shuffled)).isEqualTo(rule.tally(votes)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_majority_is_needed_for_an_offer_under_every_rule(long seed) {
        var votes = anyVotes(new SplittableRandom(seed));
        long inFavour = votes.stream().filter(Vote::isForAnOffer).count();

        assertThat(VotingRule.values())
                .filteredOn(rule -> rule.tally(votes).isForAnOffer())
                .allSatisfy(rule -> assertThat(2 * inFavour).isGreaterThan(votes.size()));
    }

    static LongStream seeds() {
        return AnyCase.seeds();
    }

    private static void noRuleWorsens(List<Vote> before, List<Vote> after) {
        assertThat(VotingRule.values())
                .allSatisfy(rule -> assertThat(rule.tally(after)).isLessThanOrEqualTo(rule.tally(before)));
    }

    private static List<Vote> upTo(Vote vote) {
        return VOTES.stream().filter(v -> v.compareTo(vote) <= 0).toList();
    }

    private static List<Vote> anyVotes(SplittableRandom random) {
        return Stream.generate(() -> VOTES.get(random.nextInt(VOTES.size())))
                .limit(random.nextInt(1, 9))
                .toList();
    }
}
