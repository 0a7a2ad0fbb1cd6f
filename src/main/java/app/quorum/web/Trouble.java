package app.quorum.web;

import java.util.List;

/**
 * Why something was not done, for a page to tell.
 *
 * @param code stable, kebab-case; a text of that name is better than the detail
 * @param detail for people, but in English only
 * @param faults where a form is wrong
 * @param conditions of the gate that refused, met or not
 */
public record Trouble(int status, String code, String detail, String incident, List<Fault> faults, List<?> conditions) {

    /** @param field the name of the field in the form, as far as it can be known */
    public record Fault(String field, String message) {}

    /** The text about its kind: for a few there is one, for the others one by their class. */
    public String key() {
        return switch (status) {
            case 403, 404, 409, 412, 413, 422, 503 -> "problem." + status;
            default -> status < 500 ? "problem.4xx" : "problem.5xx";
        };
    }
}
