package app.quorum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.application.ApplicationHeld;
import app.quorum.application.RoundOpened;
import app.quorum.kit.KitPublished;
import app.quorum.offer.OfferDrafted;
import app.quorum.panel.PanelistRecused;
import app.quorum.requisition.RequisitionChanged;
import app.quorum.scorecard.ScorecardSubmitted;
import app.quorum.shared.Change;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @Test
    void is_named_as_the_event_is() {
        assertThat(Trace.of(new ApplicationHeld(7, "ana")).kind()).isEqualTo("application-held");
    }

    @Test
    void holds_what_only_this_event_says_and_people_apart() {
        var trace = Trace.of(new PanelistRecused(7, "ana", "system-design", "ben"));

        assertThat(trace.details()).isEqualTo(Map.of("round", "system-design"));
        assertThat(trace.people()).isEqualTo(Map.of("actor", "ana", "panelist", "ben"));
    }

    /** An event of another feature, which says something in words. */
    record Remarked(long applicationId, String actor, String remark) implements Change {

        @Override
        public String chain() {
            return "application/" + applicationId;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"She was late.", ""})
    void takes_any_text_that_it_does_not_know_for_something_about_a_person(String remark) {
        var trace = Trace.of(new Remarked(7, "ana", remark));

        assertThat(trace.details()).isEmpty();
        assertThat(trace.people()).containsEntry("remark", remark);
    }

    @Test
    void says_which_record_changed() {
        assertThat(Trace.of(new ApplicationHeld(7, "ana")).subject()).isEqualTo("application");
        assertThat(Trace.of(new RoundOpened(7, "system", "team-fit")).subject()).isEqualTo("round");
        assertThat(Trace.of(new PanelistRecused(7, "ben", "team-fit", "ben")).subject())
                .isEqualTo("round");
        assertThat(Trace.of(new ScorecardSubmitted(7, "ben", "team-fit", "ben")).subject())
                .isEqualTo("scorecard");
        assertThat(Trace.of(new OfferDrafted(7, "ana", 9)).subject()).isEqualTo("offer");
        assertThat(Trace.of(new KitPublished("architect", 2, "ana")).subject()).isEqualTo("kit");
        assertThat(Trace.of(new RequisitionChanged(3, "ana")).subject()).isEqualTo("requisition");
    }

    @Test
    void belongs_to_the_application_or_to_what_stands_alone() {
        assertThat(new ApplicationHeld(7, "ana").chain()).isEqualTo("application/7");
        assertThat(new KitPublished("architect", 2, "ana").chain()).isEqualTo("kit/architect");
        assertThat(new RequisitionChanged(3, "ana").chain()).isEqualTo("requisition/3");
    }
}
