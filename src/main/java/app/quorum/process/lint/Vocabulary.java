package app.quorum.process.lint;

import java.util.Map;
import java.util.Set;

/**
 * Every name that means something in a process file.
 *
 * @param subject the variable that says whose process it is
 * @param steps by name of the bean
 * @param choices what a variable may say, by its name
 * @param durations variables that hold one duration
 * @param cycles variables that hold a repeating one
 * @param messages what an application's own process is told at any point
 * @param pipeline what holds for the process an application starts with, whatever its key
 * @param parts what holds for the called processes that the domain knows, by key
 */
public record Vocabulary(
        String subject,
        Map<String, Step> steps,
        Map<String, Set<String>> choices,
        Set<String> durations,
        Set<String> cycles,
        Set<String> messages,
        Part pipeline,
        Map<String, Part> parts,
        RoundPart round,
        OfferGate gate) {

    /** What a step does with the candidate: writes in any case, writes when it is time to, or does not write. */
    public enum Speech {
        LETTER,
        NOTE,
        SILENT
    }

    /** @param writes variables the step sets */
    public record Step(Speech speech, Set<String> writes) {}

    /**
     * A process that the domain moves on.
     *
     * @param inputs variables it starts with
     * @param answers variables its caller may take back
     * @param waits by element id: variables the domain sets when it ends the wait
     */
    public record Part(Set<String> inputs, Set<String> answers, Map<String, Set<String>> waits) {}

    /**
     * How a round is called.
     *
     * @param process key of the process that is one round
     * @param key the variable that says which round of the kit it is
     */
    public record RoundPart(String process, String key) {}

    /**
     * What stands before an offer.
     *
     * @param step the bean that evaluates the gate
     * @param outcome the variable it sets
     * @param open the value that lets an offer be made
     * @param offer the bean that begins an offer
     */
    public record OfferGate(String step, String outcome, String open, String offer) {}

    /** What holds for a called process; one that the domain does not know takes what a pipeline starts with. */
    Part part(String process) {
        return parts.getOrDefault(process, new Part(Set.of(), Set.of(), Map.of()));
    }

    boolean isOutcome(String variable) {
        return choices.containsKey(variable);
    }
}
