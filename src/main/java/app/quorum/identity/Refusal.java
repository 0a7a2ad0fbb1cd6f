package app.quorum.identity;

import app.quorum.shared.AnswerHeaders;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;

/** The answer to a request that comes no further than authentication, where no JAX-RS mapper can write it. */
record Refusal(int status, String code, String title, String detail, String header, String value) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPES = "https://quorum.example/problems/";

    static Refusal unauthenticated(String detail, String challenge) {
        return new Refusal(
                HttpServletResponse.SC_UNAUTHORIZED,
                "unauthenticated",
                "Unauthorized",
                detail,
                "WWW-Authenticate",
                challenge);
    }

    static Refusal unconfirmed() {
        return new Refusal(
                HttpServletResponse.SC_FORBIDDEN,
                "unconfirmed",
                "Forbidden",
                "a write with a session's cookie needs the token of its pages: " + SessionAuthentication.CONFIRMATION,
                "Vary",
                "Cookie");
    }

    static Refusal unavailable() {
        return new Refusal(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "identity-unavailable",
                "Service Unavailable",
                "nobody can be recognised now: the identity provider does not answer",
                "Retry-After",
                "5");
    }

    /** Writes the problem (RFC 9457) and ends the request. */
    AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", TYPES + code);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("instance", request.getRequestURI());
        response.setStatus(status);
        response.setHeader(header, value);
        AnswerHeaders.set(response);
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream().write(JSON.writeValueAsBytes(problem));
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
