package app.quorum.kit;

import java.util.List;
import java.util.stream.IntStream;

/** The rules that make a kit one that somebody can be hired by. Each rule is checked, whatever the others found. */
public final class KitCheck {

    private KitCheck() {}

    /** What is to say about a kit, without lines: errors, which refuse it, and warnings, which do not. */
    public static List<Finding> findings(Kit kit) {
        var findings = new Findings();
        findings.word(kit.key(), "/key");
        findings.word(kit.process(), "/process");
        findings.atLeast(1, kit.version(), "/version");
        scale(kit, findings);
        new RoundCheck(kit, findings).check();
        new MatrixCheck(kit, findings).check();
        new PlanCheck(kit, findings).check();
        new MessageCheck(kit, findings).check();
        questionBank(kit, findings);
        return findings.all();
    }

    /** @throws InvalidKit with all errors, if there are any */
    static void refuseErrors(Kit kit) {
        var errors = findings(kit).stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidKit(errors);
        }
    }

    private static void scale(Kit kit, Findings findings) {
        var points = kit.scale().stream().map(Kit.ScaleStep::points).toList();
        findings.unless(
                points.equals(IntStream.rangeClosed(1, 5).boxed().toList()),
                "/scale",
                "must explain the ratings 1 to 5 in this order, but explains " + points);
    }

    private static void questionBank(Kit kit, Findings findings) {
        findings.words(kit.questionBank(), Kit.QuestionGroup::key, "/questionBank");
        for (int i = 0; i < kit.questionBank().size(); i++) {
            findings.words(kit.questionBank().get(i).questions(), Question::key, "/questionBank/" + i + "/questions");
        }
    }
}
