package app.quorum.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 3, 2026-03-05", // Monday to Thursday
        "2026-03-06, 3, 2026-03-11", // Friday to Wednesday
        "2026-03-07, 3, 2026-03-11", // Saturday to Wednesday
        "2026-03-04, 3, 2026-03-09", // Wednesday to Monday
        "2026-03-06, 0, 2026-03-06",
        "2026-12-31, 1, 2027-01-01"
    })
    void leaves_weekends_out(LocalDate day, int workingDays, LocalDate later) {
        assertThat(WorkingDays.after(day, workingDays)).isEqualTo(later);
    }
}
