package app.quorum.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the offer gate looks at, as far as it is no rule of the kit.
 *
 * @param observations of all revealed rounds
 * @param rounds how many the application must pass, additional ones included, 1 or more
 * @param revealed how many of them are passed and revealed
 * @param tally of the final ballot, null before
 * @param decision of the hiring manager, null before
 */
public record OfferFacts(
        List<Observation> observations,
        int rounds,
        int revealed,
        Attendance attendance,
        @Nullable Vote tally,
        @Nullable Vote decision,
        References references) {

    public OfferFacts {
        observations = observations.stream().sorted(Observation.ORDER).toList(); // equal facts are stored as equal text
        if (rounds < 1 || revealed < 0 || revealed > rounds) {
            throw new IllegalArgumentException("revealed rounds must be 0 to " + rounds + ", were " + revealed);
        }
    }
}
