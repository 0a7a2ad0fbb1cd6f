package app.quorum.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of schemas: the feature's and the type's, since features use the same words, each in its own sense. */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> types = new TreeMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        if (type.isEnum() || !type.getPackageName().startsWith("app.quorum")) {
            return super.nameForClass(type, options);
        }
        var name = of(type);
        var other = types.put(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(name + " would be the schema of " + type + " and of " + other);
        }
        return name;
    }

    /** Types of our own that have been named. */
    Map<String, Class<?>> types() {
        return types;
    }

    static String of(Class<?> type) {
        var feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        var prefix = feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1);
        var own = type.getSimpleName();
        return own.startsWith(prefix) || feature.equals("shared") ? own : prefix + own;
    }
}
