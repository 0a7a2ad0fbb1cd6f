package app.quorum.web;

import app.quorum.identity.CurrentActor;
import app.quorum.identity.CurrentSession;
import app.quorum.shared.Actor;
import app.quorum.work.ReadWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every template knows beside its own parameters: who reads it, in which language, time zone and colours. */
@RequestScoped
public class Page {

    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentSession session;

    @Inject
    ReadWork readWork;

    @Inject
    Clock clock;

    private @Nullable Reader reader;

    private Reader reader() {
        if (reader == null) {
            reader = Reader.of(request);
        }
        return reader;
    }

    /**
     * A text in the reader's language.
     *
     * @param key the file below {@code texts/}, a dot, and the key in it
     * @param arguments for {@code {0}} and so on
     */
    public String t(String key, @Nullable Object... arguments) {
        return Texts.of(reader().locale(), key, arguments);
    }

    /** A text that there may not be: for codes that others define. */
    public String t(String key, String otherwise) {
        return Texts.has(reader().locale(), key) ? t(key) : otherwise;
    }

    /** A value of a gate's condition: words have a text, numbers are as they are. */
    public String condition(String value) {
        return t("condition.value-" + value, value);
    }

    public String language() {
        return reader().locale().getLanguage();
    }

    /** Times as the reader knows them. */
    public Times times() {
        return new Times(reader().locale(), reader().zone(), clock.instant());
    }

    /** {@code light} or {@code dark} if the reader has chosen; {@code auto} follows their system. */
    public String theme() {
        var chosen = Cookies.value(request, "theme");
        return THEMES.contains(chosen) ? chosen : "auto";
    }

    public boolean isNarrow() {
        return Cookies.value(request, "side").equals("narrow");
    }

    /** The address of a file for the browser, below {@code assets/}. */
    public String asset(String name) {
        return Assets.url(name);
    }

    /** The addresses of all that a script imports, to be fetched along with it. */
    public List<String> importedBy(String script) {
        return Assets.importedBy(script);
    }

    public boolean isLoggedIn() {
        return session.exists();
    }

    public Actor actor() {
        return actor.get();
    }

    public boolean is(String role) {
        return actor.get().is(role);
    }

    /** What people call whoever is logged in. */
    public String name() {
        return session.name();
    }

    /** What every form must send as {@code csrf}. */
    public String csrf() {
        return session.token();
    }

    /** What a form sends as {@code once}: sent twice, it is done once. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    /** The parts of the application that are open to the reader. */
    public List<Section> sections() {
        return Arrays.stream(Section.values())
                .filter(section -> section.isFor(actor.get()))
                .toList();
    }

    /** How much the reader has to do, up to {@value ReadWork#MANY}. */
    public int workCount() {
        return readWork.count(actor.get());
    }

    /** What the last form that was sent has done, told once; empty if there is nothing to tell. */
    public String told() {
        var key = Cookies.value(request, Flash.COOKIE);
        return key.matches("[a-z-]+(\\.[\\w-]+)+") ? t(key, "") : "";
    }
}
