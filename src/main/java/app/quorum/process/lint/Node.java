package app.quorum.process.lint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * An element that a process passes: an event, a step, a wait, a call, a choice, or a flow between two of them.
 *
 * @param process key of the process it is in
 */
record Node(String file, String process, String id, Kind kind, Element xml) {

    enum Kind {
        START,
        END,
        BOUNDARY,
        STEP,
        WAIT,
        CALL,
        CHOICE,
        FLOW
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "startEvent", Kind.START,
            "endEvent", Kind.END,
            "boundaryEvent", Kind.BOUNDARY,
            "serviceTask", Kind.STEP,
            "receiveTask", Kind.WAIT,
            "callActivity", Kind.CALL,
            "exclusiveGateway", Kind.CHOICE,
            "sequenceFlow", Kind.FLOW);

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-zA-Z]+)}");

    /** The node that an element is; none if it is of another sort. */
    static Optional<Node> of(String file, String process, Element xml) {
        return Optional.ofNullable(KINDS.get(Xml.name(xml)))
                .map(kind -> new Node(file, process, Xml.id(xml), kind, xml));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String attribute(String name) {
        return Xml.attribute(xml, name);
    }

    /** Whether it is the start of what may happen at any time. */
    boolean isEvent() {
        return kind == Kind.START && inEventSubprocess();
    }

    boolean inEventSubprocess() {
        return xml.getParentNode() instanceof Element scope && Xml.name(scope).equals("subProcess");
    }

    /** Whether it begins something that runs beside what it happens to. */
    boolean beginsAside() {
        return switch (kind) {
            case BOUNDARY -> attribute("cancelActivity").equals("false");
            case START -> attribute("isInterrupting").equals("false");
            case END, STEP, WAIT, CALL, CHOICE, FLOW -> false;
        };
    }

    /** The bean of a step; null if it is no step or says no plain name. */
    @Nullable
    String bean() {
        return kind == Kind.STEP ? variable(attribute("flowable:delegateExpression")) : null;
    }

    boolean runs(String bean) {
        return bean.equals(bean());
    }

    /** The one variable that an expression consists of, or null if it is anything else. */
    static @Nullable String variable(String expression) {
        var name = NAME.matcher(expression.strip());
        return name.matches() ? name.group(1) : null;
    }
}
