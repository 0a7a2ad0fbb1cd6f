package app.quorum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** How somebody reads: the language they chose or their browser asks for, and the time zone their browser says. */
record Reader(Locale locale, ZoneId zone) {

    private static final Set<String> LANGUAGES = Set.of("en", "de");

    static Reader of(HttpServletRequest request) {
        return new Reader(locale(request), zone(Cookies.value(request, "zone")));
    }

    private static Locale locale(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Language") == null
                ? Collections.<Locale>emptyList()
                : Collections.list(request.getLocales());
        var chosen = Cookies.value(request, "lang");
        return accepted.stream()
                .filter(l -> LANGUAGES.contains(chosen) ? l.getLanguage().equals(chosen) : known(l))
                .findFirst()
                .orElse(LANGUAGES.contains(chosen) ? Locale.forLanguageTag(chosen) : Locale.UK);
    }

    private static boolean known(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage());
    }

    private static ZoneId zone(String id) {
        try {
            return id.isEmpty() ? ZoneOffset.UTC : ZoneId.of(id.replace("%2F", "/"));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // a browser newer than our time zone data
        }
    }
}
