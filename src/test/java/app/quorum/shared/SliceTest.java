package app.quorum.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    @Test
    void goes_on_after_the_last_row_shown() {
        var slice = Slice.of(List.of(9, 7, 5), 2, n -> "n" + n, n -> Slice.cursor(n));

        assertThat(slice).isEqualTo(new Slice<>(List.of("n9", "n7"), Slice.cursor(7)));
    }

    @Test
    void ends_where_there_is_no_further_row() {
        assertThat(Slice.of(List.of(9, 7), 2, n -> n, n -> Slice.cursor(n)).next())
                .isNull();
    }

    @Test
    void a_cursor_leads_back_to_its_position() {
        assertThat(Slice.position(Slice.cursor(1_772_460_300_000_000L, 3), 2))
                .containsExactly(1_772_460_300_000_000L, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nw", "OSw3LDU", "!", "YSxi"})
    void refuses_what_is_no_cursor_of_the_list(String cursor) {
        assertThatThrownBy(() -> Slice.position(cursor, 2)).isInstanceOf(Invalid.class);
    }
}
