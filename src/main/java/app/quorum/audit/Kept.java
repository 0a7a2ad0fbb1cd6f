package app.quorum.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry and who is in it, as far as they are known still.
 *
 * @param people usernames by what they are in the entry
 */
record Kept(AuditEntry entry, Map<String, String> people) {

    /** Stands for whoever was forgotten. */
    static final String ERASED = "erased";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static List<Kept> of(List<AuditEntry> entries, Map<Long, Map<String, String>> people) {
        return entries.stream()
                .map(e -> new Kept(e, people.getOrDefault(e.seq(), Map.of())))
                .toList();
    }

    String actor() {
        return people.getOrDefault("actor", ERASED);
    }

    /** What the event said: ids, outcomes and people. */
    Map<String, Object> details() {
        var link = entry.link();
        var details = new LinkedHashMap<>(read(link.details()));
        read(link.people()).keySet().stream()
                .filter(name -> !name.equals("actor"))
                .forEach(name -> details.put(name, people.getOrDefault(name, ERASED)));
        return details;
    }

    /** What the chain holds in place of people, by the same names. */
    Map<String, Object> commitments() {
        return read(entry.link().people());
    }

    private Map<String, Object> read(String object) {
        try {
            return JSON.readValue(object, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "entry " + entry.seq() + " of " + entry.link().chain() + " is no JSON", e);
        }
    }
}
