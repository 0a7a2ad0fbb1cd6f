package app.quorum.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.quorum.scoring.Observation.Source;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The observations of one application, by category. */
record Ratings(Map<String, List<Observation>> byCategory) {

    /** Refuses observations that contradict each other. */
    static Ratings of(Collection<Observation> observations) {
        var sources = new HashSet<Source>();
        var pairs = new HashSet<List<String>>();
        var ratings = new HashSet<List<String>>();
        for (var o : observations) {
            pairs.add(List.of(o.round(), o.competency()));
            if (sources.add(o.source()) && sources.size() > pairs.size()) {
                throw new IllegalArgumentException(
                        "a competency of a round has one category and one share: " + o.round() + " " + o.competency());
            }
            if (!ratings.add(List.of(o.round(), o.competency(), o.panelist()))) {
                throw new IllegalArgumentException(
                        "a panelist rates a competency of a round once: " + o.round() + " " + o.competency());
            }
        }
        return new Ratings(observations.stream().collect(groupingBy(Observation::category, TreeMap::new, toList())));
    }

    Set<String> categories() {
        return byCategory.keySet();
    }

    int raters(String category) {
        return (int) in(category).stream().map(Observation::panelist).distinct().count();
    }

    /** Null where nobody rated. */
    @Nullable
    Score score(String category) {
        var means = in(category).stream().collect(groupingBy(Observation::source)).entrySet().stream()
                .map(source -> new Score.Weighed(source.getKey().weight(), mean(source.getValue())))
                .toList();
        return means.isEmpty() ? null : Score.proportionalMean(means);
    }

    private List<Observation> in(String category) {
        return byCategory.getOrDefault(category, List.of());
    }

    private static Score mean(List<Observation> ofOneSource) {
        return Score.mean(
                ofOneSource.stream().map(o -> Score.of(o.rating().points())).toList());
    }
}
