package app.quorum.work;

import app.quorum.application.Application;
import app.quorum.debrief.Debrief;
import app.quorum.requisition.Requisition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a debrief needs, by how far it is; null: nobody has opened it yet. */
record DebriefWork(
        Application application,
        Requisition requisition,
        @Nullable Debrief open) {

    List<ToDo> needs() {
        if (open == null) {
            return application.decision() == null
                    ? List.of(ToDo.recruiter(Kind.OPEN_DEBRIEF, requisition.recruiter()))
                    : List.of();
        }
        if (!open.votes().isEmpty()) {
            return List.of(ToDo.hiringManager(Kind.RECORD_DECISION, requisition.hiringManager()));
        }
        return open.awaited().stream().map(who -> ToDo.person(Kind.VOTE, who)).toList();
    }
}
