package app.quorum.kit;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** The two ways to write a kit down. JSON is how it is stored: every component in order, none left out. */
final class KitText {

    static final ObjectMapper JSON = prepared(JsonMapper.builder());

    static final ObjectMapper YAML =
            prepared(YAMLMapper.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS));

    private KitText() {}

    /** The reader for a text: JSON starts with a brace, a kit in YAML never needs to. */
    static ObjectMapper readerOf(String text) {
        return text.stripLeading().startsWith("{") ? JSON : YAML;
    }

    static String json(Kit kit) {
        try {
            return JSON.writeValueAsString(kit);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kit is plain records and has to be writable", e);
        }
    }

    /** Reads what {@link #json} wrote. Unchecked: a rule made later must not take a published kit away. */
    static Kit kit(String json) {
        try {
            return JSON.readValue(json, Kit.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored kit has to be readable", e);
        }
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> ObjectMapper prepared(B builder) {
        return builder.addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }
}
