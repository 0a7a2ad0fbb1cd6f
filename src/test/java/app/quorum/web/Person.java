package app.quorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.dev.QuorumServer;
import app.quorum.dev.TestLogIns;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody in front of a browser, with cookies of their own. Closing it fails the test if the console told of an error or
 * the page broke its own security policy.
 */
final class Person implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String TELL_VIOLATIONS =
            "addEventListener('securitypolicyviolation', e => console.error('security policy: '"
                    + " + e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber"
                    + " + ' ' + (e.target.outerHTML || e.target.nodeName).slice(0, 200)))";

    private final BrowserContext context;
    private final String server;
    private final Form form;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;
    private boolean expectsFailures;

    private Person(BrowserContext context, String server, Form form) {
        this.context = context;
        this.server = server;
        this.form = form;
        context.addInitScript(TELL_VIOLATIONS);
        this.page = newPage();
    }

    /** Somebody who will be logged in by the tests' own issuer as soon as they ask for a page. */
    static Person named(String username, Form form) {
        var person = stranger(QuorumServer.url(), form);
        person.context.addCookies(List.of(person.cookie(TestLogIns.PERSON, username)));
        return person;
    }

    static Person named(String username) {
        return named(username, Form.DESK_LIGHT);
    }

    /** Somebody whose browser runs no scripts. */
    static Person withoutScripts(String username) {
        var person = opened(
                QuorumServer.url(), Form.DESK_LIGHT, options(Form.DESK_LIGHT).setJavaScriptEnabled(false));
        person.context.addCookies(List.of(person.cookie(TestLogIns.PERSON, username)));
        return person;
    }

    /** Somebody whom no issuer knows yet. */
    static Person stranger(String server, Form form) {
        var person = opened(server, form, options(form));
        person.context.addCookies(List.of(person.cookie("zone", "Europe%2FBerlin")));
        return person;
    }

    private static Person opened(String server, Form form, Browser.NewContextOptions options) {
        return new Person(Chromium.browser().newContext(options), server, form);
    }

    private static Browser.NewContextOptions options(Form form) {
        return new Browser.NewContextOptions()
                .setViewportSize(form.width, form.height)
                .setColorScheme(form.colours)
                .setDeviceScaleFactor(form.isPhone() ? 2 : 1)
                .setHasTouch(form.isPhone())
                .setIsMobile(form.isPhone())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }

    private Cookie cookie(String name, String value) {
        return new Cookie(name, value).setUrl(server);
    }

    /** Another tab of the same browser. */
    Page newPage() {
        var tab = context.newPage();
        tab.onConsoleMessage(message -> {
            if (tab.url().startsWith(server)
                    && message.type().equals("error")
                    && !(expectsFailures && message.text().startsWith("Failed to load"))) {
                complaints.add(tab.url() + ": " + message.text());
            }
        });
        tab.onPageError(error -> complaints.add(tab.url() + ": " + error));
        return tab;
    }

    /** Goes to an address below the application, and waits until its scripts are ready. */
    Page go(String address) {
        page.navigate(server + address);
        return page;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** From here on, answers that refuse something are what the test is about; the browser logs each as an error. */
    Person expectingFailures() {
        expectsFailures = true;
        return this;
    }

    /** Takes a picture for people to look at: {@code target/screens/NAME-desk-light.png}. */
    void picture(String name) {
        var file = Path.of("target", "screens", name.toLowerCase(Locale.ROOT) + "-" + form.label() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** Everybody can use what is shown now, as far as rules can tell. */
    void finds_it_accessible() {
        var found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
                        .toList();
        assertThat(found).as(page.url() + " " + form.label()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
