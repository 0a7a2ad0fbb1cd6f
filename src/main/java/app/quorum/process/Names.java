package app.quorum.process;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.quorum.kit.MessageTemplate.Recipient;
import app.quorum.kit.SentMessages;
import app.quorum.offer.OfferOutcome;
import app.quorum.process.lint.Vocabulary;
import app.quorum.process.lint.Vocabulary.Part;
import app.quorum.process.lint.Vocabulary.Speech;
import app.quorum.process.lint.Vocabulary.Step;
import app.quorum.reference.ReferenceOutcome;
import app.quorum.scoring.Verdict;
import app.quorum.scoring.Vote;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Everything that a process file may name, and what it means: what files are checked against before they run. */
final class Names {

    static final Vocabulary VOCABULARY = new Vocabulary(
            PipelineProcess.APPLICATION_ID,
            steps(),
            Map.of(
                    PipelineProcess.DECISION, values(Vote.values()),
                    PipelineProcess.REFERENCE_OUTCOME, values(ReferenceOutcome.values()),
                    PipelineProcess.GATE_OUTCOME, Set.of(Verdict.Outcome.OPEN.name(), Verdict.Outcome.CLOSED.name()),
                    PipelineProcess.OFFER_OUTCOME, values(OfferOutcome.values()),
                    RoundProcess.ROUND_OUTCOME, Set.of(RoundProcess.ADVANCE)),
            Set.of(PipelineProcess.SCORECARD_REMINDER, PipelineProcess.SCORECARD_ESCALATION),
            Set.of(
                    PipelineProcess.DEBRIEF_NUDGE,
                    PipelineProcess.DECISION_NUDGE,
                    PipelineProcess.REFERENCE_NUDGE,
                    PipelineProcess.OFFER_NUDGE,
                    PipelineProcess.KEEP_WARM_CYCLE),
            Set.of(
                    PipelineProcess.APPLICATION_WITHDRAWN,
                    PipelineProcess.APPLICATION_REJECTED,
                    PipelineProcess.APPLICATION_HELD),
            pipeline(),
            Map.of(
                    RoundProcess.KEY, round(),
                    DebriefProcess.KEY, debrief(),
                    ReferenceCheckProcess.KEY, referenceCheck(),
                    AdditionalRoundProcess.KEY, additionalRound(),
                    OfferProcess.KEY, offer()),
            new Vocabulary.RoundPart(RoundProcess.KEY, RoundProcess.ROUND_KEY),
            new Vocabulary.OfferGate(
                    PipelineProcess.EVALUATE_OFFER_GATE,
                    PipelineProcess.GATE_OUTCOME,
                    Verdict.Outcome.OPEN.name(),
                    OfferProcess.OPEN_OFFER));

    private Names() {}

    private static Map<String, Step> steps() {
        var steps = new HashMap<>(Map.ofEntries(
                entry(RoundProcess.OPEN_ROUND, silent()),
                entry(RoundProcess.EVALUATE_ROUND, silent(RoundProcess.GATE_OUTCOME)),
                entry(DebriefProcess.PREPARE_DEBRIEF, silent()),
                entry(AdditionalRoundProcess.PLAN_ADDITIONAL_ROUND, silent(RoundProcess.ROUND_KEY)),
                entry(ReferenceCheckProcess.OPEN_REFERENCE_CHECK, silent()),
                entry(PipelineProcess.EVALUATE_OFFER_GATE, silent(PipelineProcess.GATE_OUTCOME)),
                entry(OfferProcess.OPEN_OFFER, silent()),
                entry(OfferProcess.REMIND_OFFER, silent()),
                entry(PipelineProcess.SEND_KEEP_WARM, new Step(Speech.NOTE, Set.of()))));
        Letters.REMINDERS.keySet().forEach(step -> steps.put(step, silent()));
        Letters.LETTERS.forEach((step, template) -> {
            boolean candidate = SentMessages.recipient(template) == Recipient.CANDIDATE;
            steps.put(step, candidate ? new Step(Speech.LETTER, Set.of()) : silent());
        });
        return Map.copyOf(steps);
    }

    private static Part pipeline() {
        return new Part(
                Set.of(
                        PipelineProcess.APPLICATION_ID,
                        PipelineProcess.SCORECARD_REMINDER,
                        PipelineProcess.SCORECARD_ESCALATION,
                        PipelineProcess.DEBRIEF_NUDGE,
                        PipelineProcess.DECISION_NUDGE,
                        PipelineProcess.REFERENCE_NUDGE,
                        PipelineProcess.OFFER_NUDGE,
                        PipelineProcess.KEEP_WARM_CYCLE),
                Set.of(),
                Map.of(PipelineProcess.AWAIT_RESUMPTION, Set.of()));
    }

    private static Part round() {
        return new Part(
                Set.of(
                        RoundProcess.APPLICATION_ID,
                        RoundProcess.ROUND_KEY,
                        RoundProcess.SCORECARD_REMINDER,
                        RoundProcess.SCORECARD_ESCALATION),
                Set.of(RoundProcess.ROUND_OUTCOME),
                Map.of(
                        RoundProcess.AWAIT_SCHEDULE, Set.of(),
                        RoundProcess.AWAIT_HELD, Set.of(),
                        RoundProcess.AWAIT_SCORECARDS, Set.of(),
                        RoundProcess.AWAIT_ROUND_DECISION, Set.of(RoundProcess.ROUND_OUTCOME)));
    }

    private static Part debrief() {
        return new Part(
                Set.of(DebriefProcess.APPLICATION_ID, DebriefProcess.DEBRIEF_NUDGE, DebriefProcess.DECISION_NUDGE),
                Set.of(DebriefProcess.DECISION),
                Map.of(
                        DebriefProcess.AWAIT_DEBRIEF_OPENED, Set.of(),
                        DebriefProcess.AWAIT_DECISION, Set.of(DebriefProcess.DECISION)));
    }

    private static Part referenceCheck() {
        return new Part(
                Set.of(ReferenceCheckProcess.APPLICATION_ID, ReferenceCheckProcess.REFERENCE_NUDGE),
                Set.of(ReferenceCheckProcess.REFERENCE_OUTCOME),
                Map.of(ReferenceCheckProcess.AWAIT_REFERENCES, Set.of(ReferenceCheckProcess.REFERENCE_OUTCOME)));
    }

    private static Part additionalRound() {
        return new Part(
                Set.of(
                        AdditionalRoundProcess.APPLICATION_ID,
                        AdditionalRoundProcess.SCORECARD_REMINDER,
                        AdditionalRoundProcess.SCORECARD_ESCALATION),
                Set.of(),
                Map.of());
    }

    private static Part offer() {
        return new Part(
                Set.of(OfferProcess.APPLICATION_ID, OfferProcess.OFFER_NUDGE),
                Set.of(OfferProcess.OFFER_OUTCOME),
                Map.of(OfferProcess.AWAIT_OFFER_ANSWER, Set.of(OfferProcess.OFFER_OUTCOME)));
    }

    private static Step silent(String... writes) {
        return new Step(Speech.SILENT, Set.of(writes));
    }

    private static Set<String> values(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toUnmodifiableSet());
    }
}
