package app.quorum.scoring;

import static app.quorum.scoring.Condition.Kind.REFERENCES;

import org.jspecify.annotations.Nullable;

/**
 * Answered references of an application since its last decision, as counts of 0 or more.
 *
 * @param technical satisfactory ones of the technical kind
 * @param leadership satisfactory ones of the leadership kind
 * @param concerns ones of either kind that raised concerns
 */
public record References(int technical, int leadership, int concerns) {

    private static final String REQUIRED = "1 technical, 1 leadership, no concerns";

    /** Where no referee has answered. */
    public static final References NONE = new References(0, 0, 0);

    public References {
        if (technical < 0 || leadership < 0 || concerns < 0) {
            throw new IllegalArgumentException("references cannot be fewer than 0");
        }
    }

    /** Whether at least one of each kind speaks for the candidate and none against. */
    public boolean areSatisfactory() {
        return technical > 0 && leadership > 0 && concerns == 0;
    }

    /** Only a STRONG_YES goes without references. */
    Condition condition(@Nullable Vote decision) {
        boolean needed = decision != Vote.STRONG_YES;
        return new Condition(
                REFERENCES,
                "references",
                needed ? REQUIRED : Condition.NONE,
                technical + " technical, " + leadership + " leadership, " + concerns + " with concerns",
                !needed || areSatisfactory());
    }
}
