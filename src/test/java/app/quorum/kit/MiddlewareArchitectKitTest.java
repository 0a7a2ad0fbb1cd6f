package app.quorum.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MiddlewareArchitectKitTest {

    private final Kit kit = SeedKit.kit();

    @Test
    void has_eight_rounds_in_their_order() {
        assertThat(kit.rounds())
                .extracting(Round::key)
                .containsExactly(
                        "recruiter-screen",
                        "technical-phone-screen",
                        "take-home-challenge",
                        "technical-deep-dive",
                        "system-design",
                        "behavioural-and-leadership",
                        "team-fit",
                        "executive-review");
    }

    @Test
    void gives_each_round_its_minutes_and_the_take_home_its_hours() {
        assertThat(kit.rounds()).extracting(Round::minutes).containsExactly(30, 45, 0, 90, 60, 45, 30, 30);
        var takeHome = Objects.requireNonNull(round("take-home-challenge").takeHome());
        assertThat(List.of(takeHome.hoursLeast(), takeHome.hoursMost())).containsExactly(3, 6);
        assertThat(takeHome.reviewFocus()).hasSize(5);
    }

    @Test
    void asks_every_question() {
        assertThat(kit.rounds()).extracting(r -> r.questions().size()).containsExactly(4, 7, 0, 8, 5, 6, 6, 10);
        assertThat(kit.questionBank()).extracting(g -> g.questions().size()).containsExactly(4, 4, 4);
        assertThat(kit.references()).extracting(r -> r.questions().size()).containsExactly(4, 4);
    }

    @Test
    void times_the_parts_of_the_technical_rounds() {
        assertThat(round("technical-phone-screen").sections())
                .extracting(Section::minutes)
                .containsExactly(15, 15, 15);
        assertThat(round("technical-deep-dive").sections())
                .extracting(Section::minutes)
                .containsExactly(30, 30, 30);
    }

    @Test
    void shows_code_where_code_is_reviewed() {
        assertThat(round("technical-phone-screen").questions().get(0).code()).contains("objects.all()");
        assertThat(round("technical-deep-dive").sections().get(0).code()).contains("requests.post");
        assertThat(round("technical-deep-dive").sections().get(2).code()).contains("objects.filter");
    }

    @Test
    void designs_for_the_next_generation() {
        var brief = Objects.requireNonNull(round("system-design").brief());
        assertThat(brief.requirements()).hasSize(6);
        assertThat(String.join(" ", brief.requirements())).contains("30M", "3M", "$170B", "99.99 %", "99.5 %");
        assertThat(round("system-design").competencies())
                .extracting(Competency::weight)
                .containsExactly(2000, 2000, 2000, 2000, 2000);
    }

    @Test
    void holds_the_matrix() {
        assertThat(kit.matrix().categories())
                .extracting(c -> c.key() + " " + c.weight() + " " + c.minimum())
                .containsExactly(
                        "django-expertise 2000 4",
                        "architecture-experience 2000 4",
                        "technical-deep-dive 1500 3",
                        "system-design 1500 3",
                        "leadership 1500 3",
                        "communication 1000 4",
                        "culture-fit 500 3");
        assertThat(kit.matrix().total()).isEqualTo(new BigDecimal("3.5"));
    }

    @Test
    void rates_every_category_by_two_even_with_the_smallest_panels() {
        assertThat(kit.matrix().categories()).allSatisfy(category -> assertThat(kit.rounds().stream()
                        .filter(r -> r.competencies().stream()
                                .anyMatch(c -> c.category().equals(category.key())))
                        .mapToInt(r -> r.panel().least())
                        .sum())
                .isGreaterThanOrEqualTo(kit.matrix().raters()));
    }

    @Test
    void plans_the_debrief() {
        assertThat(kit.debrief().agenda())
                .extracting(DebriefPlan.AgendaStep::minutes)
                .containsExactly(5, 10, 5, 5, 5);
        assertThat(kit.debrief().options())
                .extracting(o -> o.outcome() + " " + o.path())
                .containsExactly(
                        "STRONG_YES OFFER", "YES REFERENCES_THEN_OFFER", "MAYBE ADDITIONAL_ROUND", "NO REJECTION");
        assertThat(kit.debrief().quorum()).isEqualTo(3);
    }

    @Test
    void knows_signals_and_practice() {
        assertThat(round("behavioural-and-leadership").greenFlags()).hasSize(6);
        assertThat(round("behavioural-and-leadership").redFlags()).hasSize(6);
        var guidance = kit.guidance();
        assertThat(List.of(
                        guidance.before().size(),
                        guidance.during().size(),
                        guidance.after().size()))
                .containsExactly(4, 5, 4);
        assertThat(List.of(
                        guidance.interviewerMistakes().size(),
                        guidance.processMistakes().size()))
                .containsExactly(5, 5);
    }

    private Round round(String key) {
        return kit.round(key).orElseThrow();
    }
}
