package app.quorum.scenario;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is left of a text about an application without what differs between any two: ids, times, addresses, code names,
 * hashes. Of a list over many applications, only what is about this one.
 */
record Likeness(Hire hire) {

    /** Headers that follow from the moment or the connection. */
    private static final Set<String> INCIDENTAL = Set.of("date", "content-length", "connection", "keep-alive");

    private static final Map<Pattern, String> PARTICULARS = Map.of(
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d(:\\d\\d)?)?"),
                    "<time>",
            Pattern.compile("\\b\\d{8}T\\d{6}Z"), "<time>",
            Pattern.compile(
                            "(/(applications|requisitions|candidates)/|(application|requisition|candidate) |interview-)\\d+"),
                    "$1<id>",
            Pattern.compile("\\b(application|requisition|candidate|round|scorecard)/\\d+"), "$1/<id>",
            Pattern.compile("twin\\.[a-z.]+@"), "<address>@",
            Pattern.compile("Candidate [A-Z2-9]{4}\\b"), "<code name>",
            Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"), "<uuid>",
            Pattern.compile("\\b[0-9a-f]{64}\\b"), "<hash>",
            Pattern.compile("cursor=[A-Za-z0-9_-]+"), "cursor=<cursor>");

    /** Status, headers and body, whose lines may be one JSON each. */
    String of(Answer answer) {
        var headers = new TreeMap<>(answer.http().headers().map());
        headers.keySet().removeIf(INCIDENTAL::contains);
        return answer.http().statusCode() + "\n" + plain(headers.toString()) + "\n"
                + answer.http().body().lines().map(this::of).collect(joining("\n"));
    }

    /** JSON, or any text. */
    String of(String text) {
        try {
            var json = Answer.JSON.readTree(text);
            return json.isContainerNode() ? strip(json).toString() : plain(text);
        } catch (JsonProcessingException e) {
            return plain(text);
        }
    }

    private static String plain(String text) {
        var left = text;
        for (var particular : PARTICULARS.entrySet()) {
            left = particular.getKey().matcher(left).replaceAll(particular.getValue());
        }
        return left;
    }

    private JsonNode strip(JsonNode json) {
        if (json instanceof ArrayNode array) {
            var left = array.arrayNode();
            array.forEach(element -> {
                if (isMine(element)) {
                    left.add(strip(element));
                }
            });
            return left;
        }
        if (json instanceof ObjectNode object) {
            var left = object.objectNode();
            object.properties().forEach(field -> left.set(field.getKey(), strip(field.getKey(), field.getValue())));
            return left;
        }
        return json.isTextual() ? Answer.JSON.getNodeFactory().textNode(plain(json.asText())) : json;
    }

    private JsonNode strip(String field, JsonNode value) {
        var name = field.toLowerCase(Locale.ROOT);
        boolean particular = name.equals("id")
                || name.equals("ordinal") // counted over all applications
                || field.endsWith("Id")
                || name.endsWith("_id")
                || name.endsWith("_id_")
                || name.equals("id_");
        boolean element = name.equals("act_id_"); // of the diagram
        boolean own =
                (name.equals("long_") || name.equals("text_")) && value.asText().equals("" + hire.application());
        if (value.isValueNode()
                && ((particular && !element) || own || name.equals("next") || name.equals("duration_"))) {
            return Answer.JSON.getNodeFactory().textNode(value.isNull() ? "none" : "<id>");
        }
        if (value.isTextual() && name.startsWith("business_key")) {
            return Answer.JSON.getNodeFactory().textNode(value.asText().replaceFirst("^\\d+", "<id>"));
        }
        return strip(value);
    }

    /** What lists of work and boards hold of other applications is left out. */
    private boolean isMine(JsonNode element) {
        var about = element.has("currentRound") && element.has("lastActivity") && !element.has("rounds")
                ? element.path("id")
                : element.path("applicationId");
        return !about.isIntegralNumber() || about.asLong() == hire.application();
    }
}
