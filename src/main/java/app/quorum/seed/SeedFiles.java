package app.quorum.seed;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The files below {@code seeds/}, read strictly: a key that is misspelt stops the start. */
final class SeedFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(new JavaTimeModule())
            .build();

    private static final TypeReference<Map<String, Map<Integer, List<String>>>> SENTENCES = new TypeReference<>() {};

    private SeedFiles() {}

    static String kit(String key) {
        try (var file = open("kits/" + key + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Company company() {
        try (var file = open("demo/company.yaml")) {
            return YAML.readValue(file, Company.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Evidence evidence() {
        try (var file = open("demo/evidence.yaml")) {
            return new Evidence(YAML.readValue(file, SENTENCES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        var file = SeedFiles.class.getResourceAsStream("/seeds/" + path);
        if (file == null) {
            throw new IllegalStateException("seeds/" + path + " is not on the class path");
        }
        return file;
    }
}
