package app.quorum.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads dates and times: ISO 8601 texts only, of the years 1970 to 9999, which every part of the system can hold. */
final class BoundedTime<T> extends StdScalarDeserializer<T> {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private final transient Function<String, T> parse;
    private final transient ToIntFunction<T> year;

    BoundedTime(Class<T> type, Function<String, T> parse, ToIntFunction<T> year) {
        super(type);
        this.parse = parse;
        this.year = year;
    }

    @Override
    @SuppressWarnings("unchecked") // the context answers a value of the handled type, or throws
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            var time = parse.apply(parser.getText());
            int of = year.applyAsInt(time);
            if (of >= FIRST_YEAR && of <= LAST_YEAR) {
                return time;
            }
        } catch (DateTimeException e) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "must be ISO 8601: %s", e);
        }
        return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "must be of 1970 to 9999");
    }
}
