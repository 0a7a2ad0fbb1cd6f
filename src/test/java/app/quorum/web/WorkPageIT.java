package app.quorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NeedsBrowser
class WorkPageIT {

    @ParameterizedTest
    @EnumSource
    void is_readable_for_everybody(Form form) {
        try (var recruiter = Person.named("recruiter", form)) {
            var page = recruiter.go("/");

            assertThat(page.locator("h1").textContent()).isEqualTo("My work");
            recruiter.picture("work");
            recruiter.finds_it_accessible();
        }
    }

    @Test
    void brings_back_to_the_address_that_was_asked_for() {
        try (var recruiter = Person.named("recruiter")) {
            var page = recruiter.go("/?cursor=MCww");

            assertThat(page.url()).endsWith("/?cursor=MCww");
        }
    }
}
