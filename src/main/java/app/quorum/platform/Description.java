package app.quorum.platform;

import app.quorum.shared.AnswerHeaders;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The API's description in OpenAPI 3.1, as it was written when this archive was built; YAML for whoever asks for it. A
 * filter, since the server puts a servlet of its own on the same path, which knows no records.
 */
@WebFilter(
        urlPatterns = {"/openapi", "/openapi/*"},
        asyncSupported = true)
public class Description implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        boolean yaml = wantsYaml((HttpServletRequest) request);
        AnswerHeaders.set(answer);
        answer.setHeader("Vary", "Accept");
        answer.setContentType(yaml ? "application/yaml" : "application/json");
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (var document = Description.class.getResourceAsStream(yaml ? "/openapi.yaml" : "/openapi.json")) {
            if (document == null) {
                throw new FileNotFoundException("the build has left the API's description out");
            }
            document.transferTo(answer.getOutputStream());
        }
    }

    private static boolean wantsYaml(HttpServletRequest request) {
        var accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        boolean asks = accepted.contains("yaml") || accepted.startsWith("text/plain");
        return "yaml".equalsIgnoreCase(request.getParameter("format")) || (asks && !accepted.contains("json"));
    }
}
