package app.quorum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every page has around it. */
@NeedsBrowser
class FrameIT {

    @Test
    void one_finds_and_goes_from_anywhere_by_keys_alone() {
        try (var recruiter = Person.named("recruiter")) {
            var page = recruiter.go("/search");

            page.keyboard().press("Control+k");
            page.keyboard().type("my wo");
            assertThat(page.locator("#found [aria-selected=true]")).containsText("My work");
            recruiter.finds_it_accessible();
            page.keyboard().press("Enter");

            page.waitForURL(address -> address.endsWith("/"));
            assertThat(page.locator("h1")).hasText("My work");
        }
    }

    @Test
    void what_is_not_found_is_said() {
        try (var recruiter = Person.named("recruiter")) {
            var page = recruiter.go("/");

            page.locator(".jump").click();
            page.keyboard().type("zzz nobody");

            assertThat(page.locator("#found .none")).hasText("Nothing of that name");
        }
    }

    @Test
    void colours_change_at_once_and_stay() {
        try (var recruiter = Person.named("recruiter")) {
            var page = recruiter.go("/");

            page.locator(".whorow .icon").click();
            page.locator("button[name=theme][value=dark]").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            recruiter.go("/search");

            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        }
    }

    @Test
    void the_side_bar_folds_and_stays_so() {
        try (var recruiter = Person.named("recruiter")) {
            var page = recruiter.go("/");

            page.locator("[data-fold]").click();
            recruiter.go("/search");

            assertThat(page.locator(".brand span")).isHidden();
            recruiter.finds_it_accessible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_menu_of_settings_is_usable_by_all(Form form) {
        try (var recruiter = Person.named("recruiter", form)) {
            var page = recruiter.go("/");

            page.locator(form.isPhone() ? ".tabs [popovertarget]" : ".whorow .icon")
                    .click();
            assertThat(page.locator("#me")).isVisible();

            recruiter.picture("menu");
            recruiter.finds_it_accessible();
        }
    }

    @Test
    void a_question_mark_shows_the_keys() {
        try (var recruiter = Person.named("recruiter")) {
            var page = recruiter.go("/");

            page.keyboard().press("?");

            assertThat(page.locator("#keys")).isVisible();
            recruiter.finds_it_accessible();
        }
    }

    @Test
    void settings_work_without_scripts() {
        try (var recruiter = Person.withoutScripts("recruiter")) {
            var page = recruiter.go("/");
            assertThat(page.locator("html")).hasAttribute("lang", "en");

            page.locator(".whorow .icon").click();
            page.locator("button[name=lang][value=de]").click();

            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertThat(page.locator("h1")).hasText("Meine Arbeit");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_there_is_said_with_a_way_on(Form form) {
        try (var recruiter = Person.named("recruiter", form).expectingFailures()) {
            var page = recruiter.go("/requisitions/999999999/nothing");

            assertThat(page.locator("h1")).hasText("There is nothing here");
            recruiter.picture("not-found");
            recruiter.finds_it_accessible();
            page.locator(".btn.primary").click();
            assertThat(page.locator("h1")).hasText("My work");
        }
    }
}
