package app.quorum.process;

import app.quorum.application.Access;
import app.quorum.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.history.HistoricActivityInstance;

/** Where an application is in its process, over HTTP. */
@Path("applications/{id}/process")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"recruiter", "hiring-manager", "panelist", "executive"})
public class ProcessResource {

    /**
     * The diagram of the version that this application runs by, and where it stands in it.
     *
     * @param diagram BPMN 2.0 XML
     * @param done ids of elements that were passed
     * @param now ids of elements that wait
     * @param ahead ids of all others
     */
    public record Position(String diagram, Set<String> done, Set<String> now, Set<String> ahead) {}

    @Inject
    Engine engine;

    @Inject
    Access access;

    @Inject
    CurrentActor actor;

    @GET
    public Position get(@PathParam("id") long id) {
        access.read(actor.get(), id);
        var instance = engine.running()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(PipelineProcess.businessKey(id))
                .singleResult();
        var passed = engine.running()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        var definition = instance.getProcessDefinitionId();
        var now = ids(passed.stream().filter(a -> a.getEndTime() == null).toList());
        var done = ids(passed);
        done.removeAll(now);
        var ahead = elements(definition);
        ahead.removeAll(now);
        ahead.removeAll(done);
        return new Position(diagram(definition), done, now, ahead);
    }

    private static Set<String> ids(List<HistoricActivityInstance> activities) {
        return activities.stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> elements(String definition) {
        return engine
                .running()
                .getRepositoryService()
                .getBpmnModel(definition)
                .getMainProcess()
                .getFlowElements()
                .stream()
                .map(FlowElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String diagram(String definition) {
        try (var xml = engine.running().getRepositoryService().getProcessModel(definition)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
