package app.quorum.kit;

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
        int raters = rounds.stream().mapToInt(r -> r.panel().most()).sum();
        findings.unless(
                raters >= kit.matrix().raters(),
                at,
                "needs " + kit.matrix().raters() + " raters, but its rounds seat at most " + raters);
    }
}
