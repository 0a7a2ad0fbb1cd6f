package app.quorum.platform;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Where in a request's body something is wrong, as JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static List<Problem.Fault> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(v -> new Problem.Fault(pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(Problem.Fault::pointer).thenComparing(Problem.Fault::message))
                .toList();
    }

    static Problem.Fault of(JsonMappingException e) {
        var pointer = e.getPath().stream()
                .map(r -> "/" + (r.getFieldName() == null ? String.valueOf(r.getIndex()) : escape(r.getFieldName())))
                .collect(Collectors.joining());
        return new Problem.Fault(pointer, reason(e));
    }

    private static String reason(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "is not a known field";
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "must be one of " + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + kind(mismatch.getTargetType());
        }
        return "cannot be read";
    }

    private static String kind(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        return type.isRecord() || java.util.Map.class.isAssignableFrom(type)
                ? "an object"
                : "a " + type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** Leaves out the method, and the parameter that is the body: whoever sent it knows neither. */
    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                var at = node.getIndex() == null ? node.getKey() : node.getIndex();
                pointer.append('/').append(escape(String.valueOf(at)));
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = "?" + node.getName();
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
