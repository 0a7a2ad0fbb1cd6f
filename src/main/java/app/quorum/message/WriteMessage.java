package app.quorum.message;

import app.quorum.application.Application;
import app.quorum.application.Applications;
import app.quorum.application.Rounds;
import app.quorum.kit.Kits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a message from the application's kit, as part of the command or the process step that calls for it. */
@ApplicationScoped
public class WriteMessage {

    @Inject
    Applications applications;

    @Inject
    Rounds rounds;

    @Inject
    Kits kits;

    @Inject
    Recipients recipients;

    @Inject
    Facts facts;

    @Inject
    Calendar calendar;

    @Inject
    Links links;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /**
     * To whom the kit's template is for. An agenda comes with a calendar entry; scorecards are asked of those who owe
     * one; without a round, panelists are the participants of the debrief. Referees are not written to yet.
     */
    @Transactional
    public void write(long applicationId, String template, @Nullable String round) {
        var occasion = occasion(applicationId, template, round);
        var application = occasion.application();
        write(
                occasion,
                switch (occasion.template().to()) {
                    case CANDIDATE -> List.of(recipients.candidate(application));
                    case PANELISTS -> recipients.panelists(application, template, occasion.round());
                    case RECRUITER -> recipients.recruiter(application);
                    case HIRING_MANAGER, APPROVERS -> recipients.hiringManager(application);
                    case REFEREE -> throw new IllegalArgumentException(template + " is for a referee");
                });
    }

    private Occasion occasion(long applicationId, String template, @Nullable String round) {
        Application application = applications.require(applicationId);
        var kit = kits.published(application.kitId());
        return Occasion.of(application, kit, template, round == null ? null : rounds.require(applicationId, round));
    }

    private void write(Occasion occasion, List<Recipient> to) {
        for (var recipient : to) {
            var known = facts.of(occasion, recipient.kind());
            var letter = calendar.attach(occasion, recipient, Letter.of(occasion.template(), known));
            var messageId = "<" + UUID.randomUUID() + "@" + links.host() + ">";
            messages.add(new Message(occasion, recipient, letter, messageId, clock.instant()));
        }
    }
}
