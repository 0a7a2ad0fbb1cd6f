package app.quorum.web;

import app.quorum.identity.CurrentSession;
import app.quorum.shared.Forbidden;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what every form has beside its own fields, and says it as an API request would: {@code csrf} confirms that a page
 * of ours sends it, {@code version} is its {@code If-Match}, {@code once} its {@code Idempotency-Key}.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class FormFields implements ContainerRequestFilter {

    private static final int MOST_BYTES = 1 << 20;
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern URLENCODED = Pattern.compile("(?:^|&)(csrf|version|once)=([^&]*)");
    private static final Pattern MULTIPART = Pattern.compile("name=\"(csrf|version|once)\"\r\n\r\n([^\r]*)\r\n");

    @Inject
    CurrentSession session;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        var media = request.getMediaType();
        if (media != null && media.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            read(request, URLENCODED);
        } else if (media != null && media.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            read(request, MULTIPART);
        }
        var token = request.getHeaderString("X-CSRF-Token");
        if (session.exists() && (token == null || !session.confirms(token))) {
            throw new Forbidden("this form is not from a page of your present session: nothing was changed");
        }
    }

    private static void read(ContainerRequestContext request, Pattern field) throws IOException {
        var body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        var text = new String(body, StandardCharsets.ISO_8859_1); // one character for each byte, whatever it is
        field.matcher(text).results().forEach(found -> say(request, found.group(1), decoded(found.group(2))));
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static void say(ContainerRequestContext request, String field, String value) {
        var headers = request.getHeaders();
        switch (field) {
            case "csrf" -> headers.putSingle("X-CSRF-Token", value);
            case "version" -> headers.putSingle(HttpHeaders.IF_MATCH, "\"" + value + "\"");
            default -> headers.putSingle("Idempotency-Key", value);
        }
    }
}
