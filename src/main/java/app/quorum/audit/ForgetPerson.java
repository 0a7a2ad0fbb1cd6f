package app.quorum.audit;

import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody's name goes out of the audit for good. What they did stays, done by somebody, and every chain stays whole. */
@ApplicationScoped
public class ForgetPerson {

    @Inject
    AuditEntries entries;

    @Inject
    Event<PersonForgotten> forgotten;

    /** Of whoever had an account. Answers how many entries named them. */
    @Transactional
    public long username(String username, Actor actor) {
        return told(entries.forget(username), actor);
    }

    /**
     * Of a candidate, who is in no entry but in the hashes of records.
     *
     * @param chain the candidate's own, or that of one of their applications
     * @return how many records can no longer be recognised
     */
    @Transactional
    public long records(String chain, Actor actor) {
        return told(entries.forgetRecords(chain), actor);
    }

    private long told(long count, Actor actor) {
        forgotten.fire(new PersonForgotten(count, actor.username()));
        return count;
    }
}
