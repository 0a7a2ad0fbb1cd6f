package app.quorum.shared;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser, even one that comes no further than authentication. */
public final class AnswerHeaders {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private AnswerHeaders() {}

    /** Content Security Policy Level 3 and its companions; nothing is kept by caches unless a resource says so. */
    public static void set(HttpServletResponse answer) {
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        answer.setHeader("Cache-Control", "no-store");
    }
}
