package app.quorum.kit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of what follows the rounds: additional interview, debrief, references, deadlines. */
record PlanCheck(Kit kit, Findings findings) {

    private static final Set<String> VOTING_RULES = Set.of("LOWER_MEDIAN", "UNANIMOUS_YES", "MAJORITY_YES");

    private static final List<String> OUTCOMES = List.of("STRONG_YES", "YES", "MAYBE", "NO");

    private static final Set<DebriefPlan.Path> TOWARDS_AN_OFFER =
            Set.of(DebriefPlan.Path.OFFER, DebriefPlan.Path.REFERENCES_THEN_OFFER);

    void check() {
        additional(kit.additional());
        debrief(kit.debrief());
        options(kit.debrief().options());
        references(kit.references());
        deadlines(kit.deadlines());
    }

    private void additional(Additional additional) {
        findings.atLeast(0, additional.most(), "/additional/most");
        findings.atLeast(1, additional.minutes(), "/additional/minutes");
        findings.panel(additional.panel(), "/additional/panel");
        new Parts(findings).one(additional.share(), "/additional/share");
    }

    private void debrief(DebriefPlan debrief) {
        findings.words(debrief.agenda(), DebriefPlan.AgendaStep::key, "/debrief/agenda");
        for (int i = 0; i < debrief.agenda().size(); i++) {
            findings.atLeast(1, debrief.agenda().get(i).minutes(), "/debrief/agenda/" + i + "/minutes");
        }
        int planned = debrief.agenda().stream()
                .mapToInt(DebriefPlan.AgendaStep::minutes)
                .sum();
        findings.unless(
                planned == debrief.minutes(),
                "/debrief/agenda",
                "must take the debrief's " + debrief.minutes() + " minutes, but takes " + planned);
        quorum(debrief.quorum());
        findings.unless(
                VOTING_RULES.contains(debrief.votingRule()),
                "/debrief/votingRule",
                "must be LOWER_MEDIAN, UNANIMOUS_YES or MAJORITY_YES, but is " + debrief.votingRule());
    }

    /** Who may take part: everybody who rated, and the hiring manager. */
    private void quorum(int quorum) {
        var at = "/debrief/quorum";
        int most = kit.rounds().stream().mapToInt(r -> r.panel().most()).sum() + 1;
        int sure = kit.rounds().stream().mapToInt(r -> r.panel().least()).max().orElse(0) + 1;
        findings.atLeast(1, quorum, at);
        if (quorum > most) {
            findings.add(at, "asks for " + quorum + " participants, but there can be no more than " + most);
        } else if (quorum > sure) {
            findings.warn(at, "asks for " + quorum + " participants, but the smallest panels may leave only " + sure);
        } else if (quorum == 1) {
            findings.warn(at, "lets one person decide alone");
        }
    }

    private void options(List<DebriefPlan.DecisionOption> options) {
        var list = "/debrief/options";
        var outcomes = options.stream()
                .map(DebriefPlan.DecisionOption::outcome)
                .sorted()
                .toList();
        findings.unless(
                outcomes.equals(OUTCOMES.stream().sorted().toList()),
                list,
                "must give each of " + OUTCOMES + " one path, but give " + outcomes);
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            boolean favourable = option.outcome().endsWith("YES");
            findings.unless(
                    favourable == TOWARDS_AN_OFFER.contains(option.path()),
                    list + "/" + i + "/path",
                    option.outcome() + " must not lead to " + option.path());
            if (option.path() == DebriefPlan.Path.ADDITIONAL_ROUND
                    && kit.additional().most() == 0) {
                findings.warn(list + "/" + i, "can never be decided: the kit allows no additional round");
            }
        }
    }

    private void references(List<ReferenceQuestionnaire> references) {
        findings.unique(references, ReferenceQuestionnaire::kind, "/references", "kind");
        for (var kind : ReferenceKind.values()) {
            findings.unless(kit.reference(kind).isPresent(), "/references", "lack the kind " + kind);
        }
        for (int i = 0; i < references.size(); i++) {
            var questions = references.get(i).questions();
            findings.atLeast(1, references.get(i).least(), "/references/" + i + "/least");
            findings.unless(!questions.isEmpty(), "/references/" + i + "/questions", "must hold a question");
            findings.words(questions, Question::key, "/references/" + i + "/questions");
        }
    }

    private void deadlines(Deadlines deadlines) {
        Map.of(
                        "agendaAhead", deadlines.agendaAhead(),
                        "thankYou", deadlines.thankYou(),
                        "scorecardReminder", deadlines.scorecardReminder(),
                        "scorecardEscalation", deadlines.scorecardEscalation(),
                        "debriefReminder", deadlines.debriefReminder(),
                        "decisionReminder", deadlines.decisionReminder(),
                        "decisionNotice", deadlines.decisionNotice(),
                        "referenceReminder", deadlines.referenceReminder(),
                        "offerReminder", deadlines.offerReminder())
                .forEach((name, wait) -> findings.unless(
                        wait.compareTo(Duration.ZERO) > 0, "/deadlines/" + name, "must be longer than nothing"));
        findings.unless(
                deadlines.scorecardEscalation().compareTo(deadlines.scorecardReminder()) > 0,
                "/deadlines/scorecardEscalation",
                "must come after the reminder, which is at " + deadlines.scorecardReminder());
        var keepWarm = deadlines.keepWarm();
        findings.unless(
                !keepWarm.isNegative() && !keepWarm.isZero() && keepWarm.toTotalMonths() == 0,
                "/deadlines/keepWarm",
                "must be whole working days, such as P3D");
    }
}
