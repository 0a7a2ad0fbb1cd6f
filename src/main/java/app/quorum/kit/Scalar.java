package app.quorum.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The single values of a kit's text: nothing is converted, so that what is written is what counts. */
final class Scalar {

    private static final int DECIMALS = 6;

    private Scalar() {}

    /** Why a value is not of a type, or null if it is. */
    static @Nullable String fault(JsonNode node, Type type) {
        if (type == String.class) {
            return text(node);
        }
        if (type == int.class) {
            return node.isInt() ? null : "must be a whole number, but is " + node;
        }
        if (type == BigDecimal.class) {
            return decimal(node);
        }
        if (type == boolean.class) {
            return node.isBoolean() ? null : "must be true or false, but is " + node;
        }
        if (type == Duration.class || type == Period.class) {
            return time(node, type);
        }
        return constant(node, (Class<?>) type);
    }

    private static @Nullable String text(JsonNode node) {
        if (!node.isTextual()) {
            return "must be text; quote it if it is: " + node;
        }
        return node.textValue().isBlank() ? "must not be empty" : null;
    }

    private static @Nullable String decimal(JsonNode node) {
        if (!node.isNumber()) {
            return "must be a number, but is " + node;
        }
        return Math.abs(node.decimalValue().scale()) <= DECIMALS ? null : "must have at most " + DECIMALS + " decimals";
    }

    private static @Nullable String time(JsonNode node, Type type) {
        boolean hours = type == Duration.class;
        try {
            Object parsed = hours ? Duration.parse(node.asText()) : Period.parse(node.asText());
            return node.isTextual() ? null : "must be text: " + parsed;
        } catch (DateTimeParseException e) {
            return "must be an ISO-8601 duration such as " + (hours ? "PT24H" : "P3D") + ", but is " + node;
        }
    }

    private static @Nullable String constant(JsonNode node, Class<?> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        return node.isTextual() && names.contains(node.textValue())
                ? null
                : "must be one of " + names + ", but is " + node;
    }
}
