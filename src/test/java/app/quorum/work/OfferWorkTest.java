package app.quorum.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.offer.OfferStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfferWorkTest {

    @ParameterizedTest
    @CsvSource({", DRAFT_OFFER", "DRAFT, DRAFT_OFFER", "APPROVED, EXTEND_OFFER", "EXTENDED, RECORD_ANSWER"})
    void is_the_recruiters_for_the_most_part(@Nullable OfferStatus status, Kind kind) {
        assertThat(work(status).needs()).containsExactly(ToDo.recruiter(kind, "rita"));
    }

    @Test
    void approval_is_for_the_hiring_manager_and_any_executive() {
        assertThat(work(OfferStatus.PENDING_APPROVAL).needs())
                .containsExactly(
                        ToDo.hiringManager(Kind.APPROVE_OFFER, "hugo"), ToDo.role(Kind.APPROVE_OFFER, "executive"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED", "EXPIRED", "RESCINDED"})
    void ends_with_the_offer(OfferStatus status) {
        assertThat(work(status).needs()).isEmpty();
    }

    private static OfferWork work(@Nullable OfferStatus status) {
        return new OfferWork(status, "rita", "hugo");
    }
}
