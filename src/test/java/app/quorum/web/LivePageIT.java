package app.quorum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.quorum.scenario.Hire;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages follow what others do. */
@NeedsBrowser
class LivePageIT {

    @Test
    void work_appears_as_soon_as_it_is_there() {
        try (var panelist = Person.named("panelist-14")) {
            var page = panelist.go("/");
            assertThat(page.locator("#conn")).hasAttribute("data-state", "on");

            Hire.begin("Linnea Live", "linnea.live@example.test")
                    .holds("recruiter-screen", List.of("panelist-13", "panelist-14"));

            assertThat(workOf(page, "Linnea Live")).containsText("Submit your scorecard");
            panelist.go("/");
            assertThat(page.locator(".side .count")).isVisible();
        }
    }

    @Test
    void a_lost_connection_is_told_and_made_up_for() {
        try (var panelist = Person.named("panelist-13").expectingFailures()) {
            var page = panelist.page();
            page.route("**/api/v1/events*", Route::abort);
            panelist.go("/");
            assertThat(page.locator("#lost")).containsText("The connection is lost");
            panelist.finds_it_accessible();

            Hire.begin("Mats Missed", "mats.missed@example.test")
                    .holds("recruiter-screen", List.of("panelist-13", "panelist-12"));
            page.unroute("**/api/v1/events*");

            assertThat(workOf(page, "Mats Missed")).isVisible(new IsVisibleOptions().setTimeout(15_000));
            assertThat(page.locator("#lost")).isHidden();
        }
    }

    private static Locator workOf(Page page, String candidate) {
        return page.locator(".workrow", new Page.LocatorOptions().setHasText(candidate));
    }
}
