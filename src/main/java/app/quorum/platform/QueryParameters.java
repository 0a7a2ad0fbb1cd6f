package app.quorum.platform;

import app.quorum.shared.Invalid;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads query parameters so that a bad one is named; JAX-RS answers it as a path that does not exist. */
@Provider
public class QueryParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var query =
                Arrays.stream(annotations).filter(QueryParam.class::isInstance).findFirst();
        if (query.isEmpty()) {
            return null;
        }
        var pointer = "?" + ((QueryParam) query.get()).value();
        if (type.isEnum()) {
            var values = type.getEnumConstants();
            return new Named<>(pointer, "must be one of " + Arrays.toString(values), text -> Arrays.stream(values)
                    .filter(value -> value.toString().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new));
        }
        if (type == String.class) {
            return new Named<>(pointer, "must be storable text", text -> text(type, text));
        }
        if (type == Long.class) {
            return new Named<>(pointer, "must be a whole number", text -> type.cast(Long.valueOf(text)));
        }
        return type == int.class ? new Named<>(pointer, "must be a whole number", text -> boxed(type, text)) : null;
    }

    @SuppressWarnings("unchecked") // T is int, whose boxes are integers
    private static <T> T boxed(Class<T> number, String text) {
        if (number != int.class) {
            throw new IllegalStateException("only int is read here");
        }
        return (T) Integer.valueOf(text);
    }

    private static <T> T text(Class<T> type, String text) {
        if (!PlainText.isStorable(text)) {
            throw new IllegalArgumentException("not storable");
        }
        return type.cast(text);
    }

    private record Named<T>(String pointer, String message, Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw new Invalid(pointer, message);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
