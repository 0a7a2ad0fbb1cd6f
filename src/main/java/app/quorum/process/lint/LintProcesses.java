package app.quorum.process.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads files that are to be deployed together, and finds every reason not to.
 *
 * <p>Reasons of a later kind need the earlier ones mended: a file that is not understood has no paths, and calls that
 * lead nowhere or back make no whole of them.
 */
public final class LintProcesses {

    private final Vocabulary vocabulary;
    private final Findings findings = new Findings();
    private final Map<String, Model> models = new LinkedHashMap<>();

    private LintProcesses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns what is wrong with the files, and which rounds they hold if nothing is. */
    public static Report lint(List<BpmnFile> files, Vocabulary vocabulary) {
        var lint = new LintProcesses(vocabulary);
        files.forEach(lint::read);
        var rounds = lint.findings.isEmpty() && lint.parts() ? lint.ways() : Map.<String, List<String>>of();
        var all = lint.findings.all();
        return new Report(all, all.isEmpty() ? rounds : Map.of());
    }

    private void read(BpmnFile file) {
        var before = findings.all().size();
        Element root;
        try {
            root = Xml.root(file);
        } catch (SAXException e) {
            findings.add(file.name(), "", Rule.WELL_FORMED, String.valueOf(e.getMessage()));
            return;
        }
        new GrammarCheck(file.name(), findings).check(root);
        if (findings.all().size() == before) {
            new ReferenceCheck(file.name(), findings).check(root);
        }
        if (findings.all().size() == before) {
            add(Model.of(file.name(), root));
        }
    }

    private void add(Model model) {
        if (models.putIfAbsent(model.key(), model) != null) {
            findings.add(model.file(), model.key(), Rule.REFERENCE, "is a process of another file too");
        }
    }

    /** Checks each process by itself; answers whether they make a whole that can be walked through. */
    private boolean parts() {
        var calls = new CallCheck(models, vocabulary, findings);
        calls.check();
        var pipelines = CallCheck.pipelines(models);
        for (var model : models.values()) {
            new FlowCheck(model, vocabulary, findings).check();
            new NameCheck(model, pipelines.contains(model), vocabulary, findings).check();
            new MappingCheck(model, vocabulary, findings).check();
            new ConditionCheck(model, vocabulary, findings).check();
            if (model.starts().count() == 1) {
                new VariableCheck(model, calls.inputs(model), vocabulary, findings).check();
            }
        }
        return !findings.has(Rule.CALL)
                && models.values().stream().allMatch(model -> model.starts().count() == 1);
    }

    private Map<String, List<String>> ways() {
        var rounds = new LinkedHashMap<String, List<String>>();
        var walks = new ArrayList<Walk>();
        for (var pipeline : CallCheck.pipelines(models)) {
            var walk = Walk.through(pipeline, models, vocabulary);
            walks.add(walk);
            new OutcomeCheck(walk, vocabulary, findings).check();
            rounds.put(pipeline.key(), new RoundCheck(pipeline, walk, vocabulary, findings).check());
        }
        new DeadCheck(models, walks, findings).check();
        return rounds;
    }
}
