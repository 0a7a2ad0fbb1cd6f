package app.quorum.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Compares a tree of text with the records it is to become: nothing missing, nothing unknown, everything of its type.
 *
 * <p>Jackson alone would stop at the first difference and speak of Java classes.
 */
record Shape(Findings findings) {

    void mapping(JsonNode node, Class<?> type, String at) {
        if (!node.isObject()) {
            findings.add(at, "must be a mapping of keys to values");
            return;
        }
        var components = type.getRecordComponents();
        for (var component : components) {
            component(node.get(component.getName()), component, at + "/" + component.getName());
        }
        var known = Arrays.stream(components).map(RecordComponent::getName).toList();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            var name = names.next();
            findings.unless(known.contains(name), at + "/" + escaped(name), "is unknown; known here are " + known);
        }
    }

    private void component(@Nullable JsonNode node, RecordComponent component, String at) {
        if (node != null && !node.isNull()) {
            value(node, component.getGenericType(), at);
        } else if (!component.isAnnotationPresent(OrEmpty.class)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            findings.add(at, "is missing");
        }
    }

    private void value(JsonNode node, Type type, String at) {
        if (type instanceof ParameterizedType list) {
            sequence(node, list.getActualTypeArguments()[0], at);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            mapping(node, plain, at);
        } else {
            var fault = Scalar.fault(node, type);
            findings.unless(fault == null, at, String.valueOf(fault));
        }
    }

    private void sequence(JsonNode node, Type element, String at) {
        findings.unless(node.isArray(), at, "must be a list");
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            value(node.get(i), element, at + "/" + i);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
