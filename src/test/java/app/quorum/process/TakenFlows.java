package app.quorum.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEvent;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.delegate.event.FlowableSequenceFlowTakenEvent;

/** Remembers every sequence flow that any test of this run has taken, as {@code process/flow}. */
class TakenFlows extends AbstractFlowableEngineEventListener {

    static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    static String name(String processKey, String flow) {
        return processKey + "/" + flow;
    }

    @Override
    protected void sequenceFlowTaken(FlowableSequenceFlowTakenEvent event) {
        TAKEN.add(name(processKey(event), event.getId()));
    }

    /** The definition id is {@code key:version:uuid}. */
    private static String processKey(FlowableEngineEvent event) {
        return event.getProcessDefinitionId()
                .substring(0, event.getProcessDefinitionId().indexOf(':'));
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }
}
