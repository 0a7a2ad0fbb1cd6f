package app.quorum.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What clients are told of a change.
 *
 * @param id of the change, for who comes back later
 */
public record Told(@JsonIgnore String id, View change) {

    /** Ids alone: whoever wants to know more asks, and is answered by their own rights. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(String kind, @Nullable Long applicationId, long requisitionId) {}
}
