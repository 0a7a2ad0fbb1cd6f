package app.quorum.dev;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values as browsers encode them, in a query or a body. */
record FormBody(Map<String, String> fields) {

    static FormBody read(String encoded) {
        return new FormBody(Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8), (a, b) -> b)));
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Empty if it is not there. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }
}
