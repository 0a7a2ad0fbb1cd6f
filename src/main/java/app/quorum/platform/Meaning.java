package app.quorum.platform;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_FAILED;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_REQUIRED;
import static jakarta.ws.rs.core.Response.Status.REQUEST_ENTITY_TOO_LARGE;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import app.quorum.identity.IdentityUnavailable;
import app.quorum.kit.Finding;
import app.quorum.kit.InvalidKit;
import app.quorum.shared.Forbidden;
import app.quorum.shared.Invalid;
import app.quorum.shared.NotFound;
import app.quorum.shared.RuleViolation;
import app.quorum.shared.StaleVersion;
import app.quorum.shared.VersionRequired;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What a failure of one kind means to whoever asked. The first kind that fits counts. */
record Meaning<T extends Throwable>(Class<T> kind, Function<T, @Nullable Problem> problem) {

    private static final String DATA_EXCEPTION = "22"; // classes of SQLSTATE, ISO/IEC 9075-2
    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";

    private static final List<Meaning<?>> ALL = List.of(
            new Meaning<>(RuleViolation.class, Meaning::forbiddenByRule),
            new Meaning<>(NotFound.class, e -> Problem.of(NOT_FOUND, "not-found", text(e))),
            new Meaning<>(Forbidden.class, e -> Problem.of(FORBIDDEN, "forbidden", text(e))),
            new Meaning<>(StaleVersion.class, e -> Problem.of(PRECONDITION_FAILED, "stale-version", text(e))),
            new Meaning<>(OptimisticLockException.class, e -> stale()),
            new Meaning<>(VersionRequired.class, e -> Problem.of(PRECONDITION_REQUIRED, "version-required", text(e))),
            new Meaning<>(Invalid.class, e -> invalid(List.of(new Problem.Fault(e.pointer(), text(e))))),
            new Meaning<>(
                    InvalidKit.class,
                    e -> invalid(e.findings().stream().map(Meaning::fault).toList())),
            new Meaning<>(
                    IdentityUnavailable.class, e -> Problem.of(SERVICE_UNAVAILABLE, "identity-unavailable", text(e))),
            new Meaning<>(BodyTooLarge.class, e -> Problem.of(REQUEST_ENTITY_TOO_LARGE, "body-too-large", text(e))),
            new Meaning<>(ConstraintViolationException.class, e -> invalid(Pointers.of(e))),
            new Meaning<>(JsonMappingException.class, e -> invalid(List.of(Pointers.of(e)))),
            new Meaning<>(JsonProcessingException.class, Meaning::malformed),
            new Meaning<>(PSQLException.class, e -> isData(e) ? unstorable() : constraint(e)));

    /** The problem that a failure, or what caused it, means; null if it is nothing that whoever asked could mend. */
    static @Nullable Problem of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            for (var meaning : ALL) {
                var problem = meaning.kind.isInstance(cause) ? meaning.apply(cause) : null;
                if (problem != null) {
                    return problem;
                }
            }
        }
        return null;
    }

    private @Nullable Problem apply(Throwable cause) {
        return problem.apply(kind.cast(cause));
    }

    private static Problem forbiddenByRule(RuleViolation rule) {
        var problem = Problem.of(CONFLICT, rule.code(), text(rule));
        return rule.conditions().isEmpty() ? problem : problem.unmet(rule.conditions());
    }

    private static Problem stale() {
        return Problem.of(PRECONDITION_FAILED, "stale-version", "somebody else changed the record at the same moment");
    }

    private static Problem invalid(List<Problem.Fault> errors) {
        return Problem.of(UnprocessableContent.STATUS, "invalid", "the request says what cannot be; see errors")
                .because(errors);
    }

    private static Problem.Fault fault(Finding finding) {
        var line = finding.line() == null ? "" : "line " + finding.line() + ": ";
        return new Problem.Fault(finding.pointer(), line + finding.message());
    }

    private static Problem malformed(JsonProcessingException e) {
        var at = e.getLocation();
        var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Problem.of(BAD_REQUEST, "malformed", "the body is not well-formed JSON" + where);
    }

    private static boolean isData(PSQLException e) {
        return String.valueOf(e.getSQLState()).startsWith(DATA_EXCEPTION);
    }

    /** A value that no column holds, such as a text with a zero byte, is the caller's to mend. */
    private static Problem unstorable() {
        return invalid(List.of(new Problem.Fault("", "holds a character, number or time that cannot be stored")));
    }

    /** The database's own guard refused, as when two requests pass the same check at the same moment. */
    private static @Nullable Problem constraint(PSQLException e) {
        var refused = e.getServerErrorMessage();
        var name = refused == null ? null : refused.getConstraint();
        boolean ours = String.valueOf(e.getSQLState()).startsWith(INTEGRITY_CONSTRAINT_VIOLATION);
        return name == null || !ours
                ? null
                : Problem.of(CONFLICT, "constraint", "the database forbids this: " + name.replace('_', ' '));
    }

    private static String text(Throwable e) {
        return String.valueOf(e.getMessage());
    }
}
