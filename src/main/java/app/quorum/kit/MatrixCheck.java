package app.quorum.kit;

import app.quorum.scoring.Score;
import app.quorum.scoring.Weight;
import java.util.List;
import java.util.function.Predicate;

/** The rules of the score matrix: weights, minimums, and that the rounds can fill every row. */
record MatrixCheck(Kit kit, Findings findings) {

    private static final String CATEGORIES = "/matrix/categories";

    void check() {
        var categories = kit.matrix().categories();
        var parts = new Parts(findings);
        findings.words(categories, Matrix.Category::key, CATEGORIES);
        parts.each(categories, Matrix.Category::weight, CATEGORIES, "weight");
        parts.whole(categories.stream().mapToInt(Matrix.Category::weight).sum(), CATEGORIES, "weights");
        findings.onScale(kit.matrix().total(), "/matrix/total");
        findings.atLeast(1, kit.matrix().raters(), "/matrix/raters");
        for (int i = 0; i < categories.size(); i++) {
            findings.onScale(categories.get(i).minimum(), CATEGORIES + "/" + i + "/minimum");
            fed(categories.get(i), CATEGORIES + "/" + i);
        }
        if (findings.isEmpty("/matrix")) {
            implied();
        }
    }

    /** Whoever reaches every minimum has the weighted mean of them: a total that is no higher decides nothing. */
    private void implied() {
        var least = Score.weightedMean(kit.matrix().categories().stream()
                .map(c -> new Score.Weighed(new Weight(c.weight()), Score.ofDecimal(c.minimum())))
                .toList());
        if (least.isAtLeast(Score.ofDecimal(kit.matrix().total()))) {
            findings.warn(
                    "/matrix/total",
                    "is implied by the minimums: whoever reaches them all has at least " + least.exact()
                            + ", and no more than " + kit.matrix().total() + " is asked");
        }
    }

    private void fed(Matrix.Category category, String at) {
        Predicate<Competency> feeds = c -> c.category().equals(category.key());
        var rounds = kit.rounds().stream()
                .filter(r -> r.competencies().stream().anyMatch(feeds))
                .toList();
        if (rounds.isEmpty()) {
            findings.add(at, "is fed by no competency of any round: " + category.key());
            return;
        }
        int shares = rounds.stream()
                .flatMap(r -> r.competencies().stream())
                .filter(feeds)
                .mapToInt(Competency::share)
                .sum();
        new Parts(findings).whole(shares, at, "shares of the competencies that feed " + category.key());
        coverage(rounds, category, at);
    }

    /** One person may sit on the panels of several rounds: sure are only as many as the fullest of them seats. */
    private void coverage(List<Round> rounds, Matrix.Category category, String at) {
        int asked = kit.matrix().raters();
        int most = rounds.stream().mapToInt(r -> r.panel().most()).sum();
        int sure = rounds.stream().mapToInt(r -> r.panel().least()).max().orElse(0);
        if (most < asked) {
            findings.add(at, "needs " + asked + " raters, but its rounds seat at most " + most);
        } else if (sure < asked) {
            findings.warn(
                    at,
                    "needs " + asked + " different raters, but the smallest panels may be the same " + sure + " for "
                            + category.key());
        }
    }
}
