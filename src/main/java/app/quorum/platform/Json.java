package app.quorum.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The one JSON mapper: strict when reading (nothing is guessed or dropped), ISO 8601 times when writing. */
@ApplicationScoped
public class Json {

    /** A mapper that refuses unknown fields, doubled fields, {@code 4.5} for an integer and text for a number, but for money. */
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(storable())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        BigDecimal.class,
                        money -> money.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    /** What the database can hold, and nothing else. */
    private static SimpleModule storable() {
        return new SimpleModule("storable")
                .addDeserializer(String.class, new PlainText())
                .addDeserializer(
                        OffsetDateTime.class,
                        new BoundedTime<>(OffsetDateTime.class, OffsetDateTime::parse, OffsetDateTime::getYear))
                .addDeserializer(
                        Instant.class,
                        new BoundedTime<>(
                                Instant.class,
                                text -> OffsetDateTime.parse(text).toInstant(),
                                time -> time.atOffset(ZoneOffset.UTC).getYear()))
                .addDeserializer(
                        LocalDate.class, new BoundedTime<>(LocalDate.class, LocalDate::parse, LocalDate::getYear));
    }

    @Produces
    @Singleton
    ObjectMapper shared() {
        return mapper();
    }
}
