package app.quorum.seed;

import app.quorum.candidate.Candidates;
import app.quorum.kit.Kits;
import app.quorum.platform.SeedClock;
import app.quorum.requisition.Requisition;
import app.quorum.requisition.Requisitions;
import app.quorum.requisition.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A company with people, requisitions and candidates, in a database that has no requisition yet.
 *
 * <p>Stories are told in the order of the file, each in one transaction. A start that was interrupted goes on after the
 * last candidate it had reached, and leaves everything before as people have changed it since.
 */
@ApplicationScoped
class SeedCompany {

    private static final Logger LOG = Logger.getLogger(SeedCompany.class.getName());
    private static final Terms.KitChoice KIT = new Terms.KitChoice("middleware-architect", 1);
    private static final int DAYS_OPEN = 60; // working days; the longest story takes fewer
    private static final int EVERY = 10;
    private static final int MOST = 100;

    @Inject
    Requisitions requisitions;

    @Inject
    Candidates candidates;

    @Inject
    Kits kits;

    @Inject
    OpenRequisitions openRequisitions;

    @Inject
    TellStory tellStory;

    @Inject
    SeedClock clock;

    void seed() {
        var company = SeedFiles.company();
        var timetable = Timetable.at(clock.instant(), company.zone());
        if (requisitions.isEmpty()) {
            clock.at(timetable.past(DAYS_OPEN, LocalTime.of(9, 0)), () -> openRequisitions.open(company, KIT));
        }
        var open = open(company);
        if (open.size() < company.requisitions().size()) {
            LOG.info("no demo company: the database has other requisitions than those of seeds/demo");
            return;
        }
        var stories = company.stories();
        for (int i = told(stories); i < stories.size(); i++) {
            tell(company, stories.get(i), open, timetable);
            if ((i + 1) % EVERY == 0) {
                LOG.log(Level.INFO, "demo company: {0} of {1} candidates", new Object[] {i + 1, stories.size()});
            }
        }
    }

    private void tell(Company company, Story story, Map<String, Requisition> open, Timetable timetable) {
        var requisition = open.get(story.requisition());
        if (requisition == null) {
            throw new IllegalStateException("no requisition " + story.requisition() + " for " + story.email());
        }
        var telling = new Telling(company, story, kits.published(requisition.kitId()), timetable);
        tellStory.tell(telling, requisition.id());
    }

    /** How many stories were told before. */
    private int told(List<Story> stories) {
        for (int i = stories.size(); i > 0; i--) {
            if (candidates.idOf(stories.get(i - 1).email()).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    /** The demo's requisitions by the word that stories call them by, as far as they are there. */
    private Map<String, Requisition> open(Company company) {
        var open = new HashMap<String, Requisition>();
        for (var opening : company.requisitions()) {
            var recruiter = company.member(opening.recruiter()).actor();
            requisitions.seen(recruiter, Long.MAX_VALUE, MOST).stream()
                    .filter(r -> r.title().equals(opening.title()))
                    .findFirst()
                    .ifPresent(r -> open.put(opening.key(), r));
        }
        return open;
    }
}
