package app.quorum.dev;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies, for every port of this machine, and follows redirects when told to. */
public final class CookieClient {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern CSRF = Pattern.compile("data-csrf=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final String server;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public CookieClient(String server) {
        this.server = server;
    }

    /** Somebody whom the tests' own issuer will log in, and who has asked for the first page. */
    public static CookieClient loggedIn(String username) {
        var client = new CookieClient(QuorumServer.url()).with(TestLogIns.PERSON, username);
        client.follow("/");
        return client;
    }

    public CookieClient with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** Empty if there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** @param address below the application, or anywhere */
    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** Goes where the answers lead, until one leads nowhere. */
    public HttpResponse<String> follow(String address) {
        var answer = get(address);
        for (int i = 0;
                i < MOST_REDIRECTS && answer.headers().firstValue("Location").isPresent();
                i++) {
            answer = get(answer.headers().firstValue("Location").orElseThrow());
        }
        return answer;
    }

    /** Sends a form, with further headers as name, value. */
    public HttpResponse<String> form(String address, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON to the API. */
    public HttpResponse<String> json(String method, String path, String body, String... headers) {
        return send(request("/api/v1" + path, headers)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** What every write must bring along, as the first page says it. */
    public String csrf() {
        var found = CSRF.matcher(get("/").body());
        if (!found.find()) {
            throw new IllegalStateException("the page has no token: nobody is logged in");
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address.startsWith("/") ? server + address : address))
                .timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.header(
                "Cookie",
                cookies.entrySet().stream()
                        .map(c -> c.getKey() + "=" + c.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no answer", e);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
