package app.quorum.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ToDo ASSIGN = ToDo.recruiter(Kind.ASSIGN_PANEL, "rita").in("team-fit");

    @Test
    void is_due_within_a_day_unless_said_otherwise() {
        assertThat(new WorkItem(7, ASSIGN, NOON).dueAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void follows_a_date_that_moves() {
        var held = ToDo.recruiter(Kind.HOLD_INTERVIEW, "rita").in("team-fit");
        var item = new WorkItem(7, held.by(NOON), NOON);

        item.follow(held.by(NOON.plusSeconds(60)));

        assertThat(item.dueAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void meets_the_same_need_whatever_its_deadline() {
        var item = new WorkItem(7, ASSIGN, NOON);

        assertThat(item.meets(ASSIGN.by(NOON))).isTrue();
        assertThat(item.meets(ASSIGN.in("system-design"))).isFalse();
        assertThat(item.meets(ToDo.recruiter(Kind.ASSIGN_PANEL, "rolf").in("team-fit")))
                .isFalse();
    }
}
