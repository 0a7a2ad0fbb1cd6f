package app.quorum.audit;

import app.quorum.shared.Change;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What an event leaves behind.
 *
 * @param kind the event's name, such as {@code panel-assigned}
 * @param subject which of the chain's records it changed, such as {@code round}; the audit finds it by the rest
 * @param details its components in order, but those that every event has, and people
 * @param people usernames by what they are in the event
 */
record Trace(String kind, String subject, Map<String, Object> details, Map<String, String> people) {

    private static final Set<String> IN_THE_CHAIN = Set.of("applicationId", "requisitionId", "candidateId");

    /** Texts that say nothing of a person. Any other is taken for somebody's name, and can be forgotten. */
    private static final Set<String> IMPERSONAL = Set.of("round", "step", "kit");

    static Trace of(Change event) {
        var details = new LinkedHashMap<String, Object>();
        var people = new LinkedHashMap<String, String>();
        Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> !IN_THE_CHAIN.contains(component.getName()))
                .forEach(component -> {
                    var name = component.getName();
                    var value = value(component, event);
                    if (value instanceof String text && !IMPERSONAL.contains(name)) {
                        people.put(name, text);
                    } else {
                        details.put(name, value);
                    }
                });
        return new Trace(event.called(), subject(event.getClass()), details, people);
    }

    /** The record that the event's feature is named after; but panels, and whatever is of a round, change the round. */
    private static String subject(Class<?> event) {
        var feature = event.getPackageName().replaceFirst(".*\\.", "");
        return feature.equals("panel") || event.getSimpleName().startsWith("Round") ? "round" : feature;
    }

    private static Object value(RecordComponent component, Change event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("events are public records with readable components", e);
        }
    }
}
