package app.quorum.platform;

import app.quorum.web.Scripted;
import app.quorum.web.Trouble;
import app.quorum.web.View;
import app.quorum.web.ViewWriter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;

/** Tells people what the API would have told a program: on a page, or in the part of one that a script asks for. */
@Provider
@Priority(Priorities.USER + 1)
public class PageProblems implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            var template = Scripted.is(request) ? "part/trouble" : "trouble";
            response.setEntity(
                    View.of(template, "trouble", trouble(problem)),
                    new Annotation[0],
                    MediaType.valueOf(ViewWriter.HTML));
        }
    }

    private static Trouble trouble(Problem problem) {
        var type = problem.type().getPath();
        var faults = Objects.requireNonNullElse(problem.errors(), List.<Problem.Fault>of());
        return new Trouble(
                problem.status(),
                type.substring(type.lastIndexOf('/') + 1),
                problem.detail(),
                String.valueOf(problem.instance()),
                faults.stream()
                        .map(fault -> new Trouble.Fault(field(fault.pointer()), fault.message()))
                        .toList(),
                Objects.requireNonNullElse(problem.conditions(), List.of()));
    }

    /** {@code /salary/amount} and {@code ?q} are the fields {@code salary.amount} and {@code q} of a form. */
    private static String field(String pointer) {
        return pointer.replaceFirst("^[/?]", "").replace('/', '.');
    }
}
