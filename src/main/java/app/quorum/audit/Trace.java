package app.quorum.audit;

import app.quorum.shared.Happening;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an event leaves behind.
 *
 * @param kind the event's name, such as {@code panel-assigned}
 * @param details its components in order, but those that every event has
 */
record Trace(String kind, Map<String, Object> details) {

    private static final Set<String> COMMON = Set.of("applicationId", "actor");

    static Trace of(Happening event) {
        var details = new LinkedHashMap<String, Object>();
        Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> !COMMON.contains(component.getName()))
                .forEach(component -> details.put(component.getName(), value(component, event)));
        return new Trace(kind(event.getClass().getSimpleName()), details);
    }

    /** {@code PanelAssigned} is {@code panel-assigned}. */
    static String kind(String eventName) {
        return eventName.replaceAll("(?<!^)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);
    }

    private static Object value(RecordComponent component, Happening event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("events are public records with readable components", e);
        }
    }
}
