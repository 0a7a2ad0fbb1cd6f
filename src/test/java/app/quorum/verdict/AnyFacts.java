package app.quorum.verdict;

import app.quorum.kit.Kit;
import app.quorum.scorecard.RoundFacts;
import app.quorum.scoring.Attendance;
import app.quorum.scoring.Observation;
import app.quorum.scoring.OfferFacts;
import app.quorum.scoring.Rating;
import app.quorum.scoring.References;
import app.quorum.scoring.Vote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whatever gates may be asked about an application by this kit. Equal seeds give equal facts. */
record AnyFacts(Kit kit, Random random) {

    private static final List<String> PEOPLE = List.of("ana", "ben", "cem-é", "\"dee\"", "panelist-10", "panelist-9");

    static AnyFacts of(Kit kit, long seed) {
        return new AnyFacts(kit, new Random(seed));
    }

    OfferFacts offer() {
        int rounds = kit.rounds().size();
        int revealed = random.nextInt(rounds + 1);
        return new OfferFacts(
                observations(revealed),
                rounds,
                revealed,
                new Attendance(some(), some(), some()),
                vote(),
                vote(),
                new References(random.nextInt(3), random.nextInt(3), random.nextInt(2)));
    }

    RoundFacts round() {
        var scores = random.ints(random.nextInt(4), 10_000, 50_001).boxed().toList();
        var keys = new ArrayList<>(List.of("additional-1"));
        kit.rounds().forEach(round -> keys.add(round.key()));
        return new RoundFacts(keys.get(random.nextInt(keys.size())), random.nextInt(4), scores);
    }

    /** The same facts, gathered in another order. */
    OfferFacts reordered(OfferFacts facts) {
        var observations = new ArrayList<>(facts.observations());
        Collections.shuffle(observations, random);
        return new OfferFacts(
                observations,
                facts.rounds(),
                facts.revealed(),
                facts.attendance(),
                facts.tally(),
                facts.decision(),
                facts.references());
    }

    private List<Observation> observations(int rounds) {
        var observations = new ArrayList<Observation>();
        for (var round : kit.rounds().subList(0, rounds)) {
            for (var who : some()) {
                round.competencies()
                        .forEach(c -> observations.add(new Observation(
                                round.key(),
                                c.key(),
                                c.category(),
                                c.share(),
                                who,
                                new Rating(1 + random.nextInt(5)))));
            }
        }
        return observations;
    }

    private Set<String> some() {
        var some = new TreeSet<>(PEOPLE);
        some.removeIf(name -> random.nextBoolean());
        return some;
    }

    private @Nullable Vote vote() {
        var votes = Arrays.asList(null, Vote.STRONG_YES, Vote.YES, Vote.MAYBE, Vote.NO);
        return votes.get(random.nextInt(votes.size()));
    }
}
