package app.quorum.process;

import app.quorum.kit.Kit;
import app.quorum.kit.Round;
import java.util.List;
import java.util.Optional;

/**
 * The rounds that a process walks an application through.
 *
 * @param keys in the order they are held
 */
record HeldRounds(String process, List<String> keys) {

    /** What keeps a kit from being used with the process: it has to have the same rounds in the same order. */
    Optional<String> differenceFrom(Kit kit) {
        var asked = kit.rounds().stream().map(Round::key).toList();
        return asked.equals(keys)
                ? Optional.empty()
                : Optional.of("process " + process + " holds the rounds " + keys + ", but kit " + kit.key()
                        + " version " + kit.version() + " asks for " + asked);
    }
}
