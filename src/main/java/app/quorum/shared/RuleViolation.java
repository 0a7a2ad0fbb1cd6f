package app.quorum.shared;

import java.util.List;

/** A hiring rule forbids what was asked; answered as 409 with the rule's stable code. */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final transient List<?> conditions;

    /**
     * @param code kebab-case, public API, never reused
     * @param message what was asked and what is allowed; no name, address or rating
     */
    public RuleViolation(String code, String message) {
        this(code, message, List.of());
    }

    /** @param conditions every condition of the gate that refused, met or not */
    public RuleViolation(String code, String message, List<?> conditions) {
        super(message);
        this.code = code;
        this.conditions = List.copyOf(conditions);
    }

    public String code() {
        return code;
    }

    public List<?> conditions() {
        return conditions;
    }
}
