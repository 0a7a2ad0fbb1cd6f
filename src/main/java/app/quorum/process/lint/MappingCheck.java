package app.quorum.process.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A call passes what the called process needs, under the same name, and takes back nothing but its answer. */
record MappingCheck(Model model, Vocabulary vocabulary, Findings findings) {

    private static final Pattern ROUND = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    void check() {
        model.all(Node.Kind.CALL).forEach(this::call);
    }

    private void call(Node call) {
        var key = call.attribute("calledElement");
        var part = vocabulary.part(key);
        var wanted = vocabulary.parts().containsKey(key)
                ? part.inputs()
                : vocabulary.pipeline().inputs();
        var seen = new HashSet<String>();
        for (var in : Mapping.elements(call, "flowable:in")) {
            passed(call, in, wanted);
            unless(seen.add(Xml.attribute(in, "target")), call, "passes twice", Xml.attribute(in, "target"));
        }
        part.inputs().forEach(input -> unless(seen.contains(input), call, "does not pass", input));
        for (var out : Mapping.elements(call, "flowable:out")) {
            var source = Xml.attribute(out, "source");
            unless(part.answers().contains(source), call, key + " does not answer", source);
            unless(Xml.attribute(out, "target").equals(source), call, "must keep the name of", source);
        }
    }

    private void passed(Node call, Element in, Set<String> wanted) {
        var source = Xml.attribute(in, "source");
        var constant = Xml.attribute(in, "sourceExpression");
        var target = Xml.attribute(in, "target");
        unless(wanted.contains(target), call, call.attribute("calledElement") + " must not be given", target);
        if (constant.isEmpty()) {
            unless(source.equals(target), call, "must pass from a variable of the same name", target);
            return;
        }
        boolean round = target.equals(vocabulary.round().key())
                && ROUND.matcher(constant).matches();
        unless(round && source.isEmpty(), call, "must not set by an expression", target);
    }

    private void unless(boolean right, Node call, String what, String name) {
        findings.unless(right, call, Rule.MAPPING, what + ": " + name);
    }
}
