package app.quorum.kit;

import java.util.List;

/** Good practice for whoever runs the process, and the mistakes that spoil it. */
public record Guidance(
        List<String> before,
        List<String> during,
        List<String> after,
        List<String> interviewerMistakes,
        List<String> processMistakes) {

    public Guidance {
        before = List.copyOf(before);
        during = List.copyOf(during);
        after = List.copyOf(after);
        interviewerMistakes = List.copyOf(interviewerMistakes);
        processMistakes = List.copyOf(processMistakes);
    }
}
