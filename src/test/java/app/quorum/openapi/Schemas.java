package app.quorum.openapi;

import app.quorum.kit.Kit;
import app.quorum.shared.Slice;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds to the schemas what only our own conventions tell: what may be null, what is always there, and money. */
record Schemas(SchemaNames names) {

    private static final String MONEY = "^\\d{1,12}(\\.\\d{1,2})?$";

    void complete(ObjectNode schemas) {
        names.types().forEach((name, type) -> {
            if (schemas.get(name) instanceof ObjectNode schema) {
                complete(schema, type);
            }
        });
        schemas.properties().stream()
                .filter(named -> named.getKey().startsWith(Slice.class.getSimpleName()))
                .forEach(page -> complete((ObjectNode) page.getValue(), Slice.class));
    }

    private static void complete(ObjectNode schema, Class<?> type) {
        boolean sent = Arrays.stream(type.getDeclaredFields()).anyMatch(Schemas::isValidated);
        var required = JsonNodeFactory.instance.arrayNode();
        for (var field : fields(type).toList()) {
            if (schema.path("properties").get(field.getName()) instanceof ObjectNode property) {
                complete(property, field);
                if (sent ? isDemanded(field) : isAlwaysThere(field)) {
                    required.add(field.getName());
                }
            }
        }
        schema.remove("required");
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (sent || isOfKit(type)) {
            schema.put("additionalProperties", false);
        }
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(f -> !Modifier.isStatic(f.getModifiers()))
                .flatMap(f -> f.isAnnotationPresent(JsonUnwrapped.class) ? fields(f.getType()) : Stream.of(f));
    }

    private static void complete(ObjectNode property, Field field) {
        var format = field.getAnnotation(JsonFormat.class);
        if (format != null && format.shape() == JsonFormat.Shape.STRING) {
            property.removeAll().put("type", "string").put("pattern", MONEY);
        }
        if (field.getType() == Period.class) {
            property.removeAll().put("type", "string").put("format", "duration");
        }
        var pattern = field.getAnnotation(Pattern.class);
        if (pattern != null) {
            property.put("pattern", "^" + pattern.regexp() + "$"); // bean validation matches the whole text
        }
        if (field.isAnnotationPresent(NotBlank.class)) {
            property.put("minLength", 1);
        }
        if (isNullable(field)) {
            orNull(property);
        }
    }

    private static void orNull(ObjectNode property) {
        var type = property.get("type");
        if (type instanceof ArrayNode several) {
            several.add("null");
        } else if (type != null) {
            property.putArray("type").add(type).add("null");
        } else {
            var reference = property.deepCopy();
            property.removeAll().putArray("anyOf").add(reference).addObject().put("type", "null");
        }
        if (property.get("enum") instanceof ArrayNode constants) {
            constants.addNull();
        }
    }

    private static boolean isNullable(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What is sent says so by bean validation. */
    private static boolean isDemanded(Field field) {
        return field.getType().isPrimitive()
                || Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(field::isAnnotationPresent);
    }

    /** An answer has every field, null or not; only in a kit, which people write, some may be left out. */
    private static boolean isAlwaysThere(Field field) {
        return !isOfKit(field.getDeclaringClass()) || !(isNullable(field) || mayBeLeftOut(field));
    }

    private static boolean isOfKit(Class<?> type) {
        return type.getPackage() == Kit.class.getPackage();
    }

    private static boolean isValidated(Field field) {
        return Arrays.stream(field.getAnnotations())
                .anyMatch(a -> a.annotationType().getPackageName().startsWith("jakarta.validation.constraints"));
    }

    private static boolean mayBeLeftOut(Field field) {
        var components = field.getDeclaringClass().getRecordComponents();
        return components != null
                && Arrays.stream(components)
                        .filter(c -> c.getName().equals(field.getName()))
                        .flatMap(c -> Arrays.stream(c.getAnnotations()))
                        .anyMatch(a -> a.annotationType().getSimpleName().equals("OrEmpty"));
    }
}
