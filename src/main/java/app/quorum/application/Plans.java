package app.quorum.application;

import app.quorum.kit.Additional;
import app.quorum.kit.Competency;
import app.quorum.kit.Kit;
import app.quorum.scoring.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a round asks for: the kit's own words, or, for an additional round, one competency per category aimed at. */
public final class Plans {

    private Plans() {}

    /** The plan of a round of an application that runs by this kit. */
    public static app.quorum.kit.Round of(Kit kit, Round round) {
        return kit.round(round.key()).orElseGet(() -> additional(kit, round.key(), round.categories()));
    }

    /** The least score of a round, by its key alone: an additional round is measured by the least total. */
    public static BigDecimal minimum(Kit kit, String key) {
        return kit.round(key)
                .map(app.quorum.kit.Round::minimum)
                .orElse(kit.matrix().total());
    }

    static app.quorum.kit.Round additional(Kit kit, String key, List<String> categories) {
        var additional = kit.additional();
        return new app.quorum.kit.Round(
                key,
                "Additional interview",
                additional.minutes(),
                "The candidate and panelists who have not met them",
                List.of(),
                additional.panel(),
                minimum(kit, key),
                List.of(),
                competencies(kit, additional, categories),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false);
    }

    /** Equal weights; what does not divide goes to the first. */
    private static List<Competency> competencies(Kit kit, Additional additional, List<String> categories) {
        var anchors = kit.scale().stream().map(Kit.ScaleStep::meaning).toList();
        int even = Weight.WHOLE / categories.size();
        int rest = Weight.WHOLE - even * categories.size();
        var competencies = new ArrayList<Competency>();
        for (var key : categories) {
            var category = kit.matrix().category(key).orElseThrow();
            int weight = even + (competencies.isEmpty() ? rest : 0);
            competencies.add(new Competency(key, category.name(), weight, key, additional.share(), anchors, List.of()));
        }
        return competencies;
    }
}
