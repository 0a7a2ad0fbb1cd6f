package app.quorum.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What a form has done, told on the page that comes next. */
public final class Flash {

    static final String COOKIE = "told";

    private static final int SECONDS = 20;

    private Flash() {}

    /**
     * Goes on to another page, which says so.
     *
     * @param address below this application, such as {@code /applications/7}
     * @param key of a text without arguments
     */
    public static Response to(String address, String key) {
        return Response.seeOther(URI.create(address))
                .header("Set-Cookie", cookie(key, SECONDS))
                .build();
    }

    static String forget() {
        return cookie("", 0);
    }

    private static String cookie(String value, int seconds) {
        return COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + seconds;
    }
}
