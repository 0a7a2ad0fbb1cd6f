package app.quorum.scoring;

/** What one panelist gives one competency in one round: a whole number of points from 1 to 5. */
public record Rating(int points) {

    /** The worst there is: 1 point. */
    public static final Rating WORST = new Rating(1);

    /** The best there is: 5 points. */
    public static final Rating BEST = new Rating(5);

    public Rating {
        if (points < 1 || points > 5) {
            throw new IllegalArgumentException("rating must be 1 to 5 points, was " + points);
        }
    }
}
