package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookies of a log-in: out of reach of scripts, sent along from other sites only when somebody follows a link, and
 * bound to this very host where it is reached by HTTPS.
 */
@ApplicationScoped
public class SessionCookie {

    private static final String NAME = "session";
    private static final String BOUND = "__Host-"; // RFC 6265bis, 4.1.3.2

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    Optional<SessionSecret> read(HttpServletRequest request) {
        return read(request, NAME).map(SessionSecret::new);
    }

    public Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(prefix() + name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A {@code Set-Cookie} header; the session ends with the browser, or when the server says so. */
    public String session(String secret) {
        return header(NAME, secret, "");
    }

    /** A {@code Set-Cookie} header for a few seconds or minutes. */
    public String brief(String name, String value, int seconds) {
        return header(name, value, "; Max-Age=" + seconds);
    }

    public String noSession() {
        return brief(NAME, "", 0);
    }

    private String header(String name, String value, String age) {
        var secure = isSecure() ? "; Secure" : "";
        return prefix() + name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + secure + age;
    }

    private String prefix() {
        return isSecure() ? BOUND : "";
    }

    private boolean isSecure() {
        return publicUrl.startsWith("https:");
    }
}
