package app.quorum.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.scoring.Condition.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

    private static final Set<String> FOUR = Set.of("ana", "ben", "cem", "dee");

    @ParameterizedTest
    @CsvSource({
        "'', ana ben cem dee, 4, 4, true",
        "'', ana ben cem, 4, 3, false",
        "dee, ana ben cem, 3, 3, true",
        "dee, ana ben dee, 4, 3, false", // dee came all the same, cem did not
        "cem dee, ana ben, 3, 2, false", // never fewer than three
        "dee, ana ben eve, 3, 2, false", // eve is no participant
        "eve, ana ben cem, 4, 3, false"
    })
    void needs_all_who_are_not_excused(String excused, String came, String required, String actual, boolean met) {
        var attendance = new Attendance(FOUR, names(excused), names(came));

        assertThat(attendance.quorum(3)).isEqualTo(new Condition(Kind.QUORUM, "debrief", required, actual, met));
    }

    @Test
    void lists_names_in_alphabetical_order() {
        var attendance = new Attendance(FOUR, FOUR, FOUR);

        assertThat(attendance.participants()).containsExactly("ana", "ben", "cem", "dee");
        assertThat(attendance.excused()).containsExactly("ana", "ben", "cem", "dee");
        assertThat(attendance.attended()).containsExactly("ana", "ben", "cem", "dee");
    }

    private static Set<String> names(String blankSeparated) {
        return Set.of(blankSeparated.split(" "));
    }
}
