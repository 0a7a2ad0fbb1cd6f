package app.quorum.application;

import app.quorum.kit.Kits;
import app.quorum.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The process has come to a round, or to a part without one. */
@ApplicationScoped
public class OpenRound {

    @Inject
    Applications applications;

    @Inject
    Rounds rounds;

    @Inject
    Kits kits;

    @Inject
    Event<RoundOpened> opened;

    @Inject
    Clock clock;

    @Transactional
    public void open(long applicationId, String key) {
        var application = applications.lock(applicationId);
        var round = rounds.require(applicationId, key);
        round.open();
        application.progress().enter(round, clock.instant());
        opened.fire(new RoundOpened(applicationId, Actor.SYSTEM.username(), key));
    }

    /** Adds a round to those of the kit, aimed at these categories; answers its key. */
    @Transactional
    public String add(long applicationId, List<String> categories) {
        var kit = kits.published(applications.lock(applicationId).kitId());
        int before = rounds.of(applicationId).size();
        var key = "additional-" + (before - kit.rounds().size() + 1);
        rounds.add(new Round(applicationId, before + 1, Plans.additional(kit, key, categories), categories));
        return key;
    }
}
