package app.quorum.process;

import static java.util.stream.Collectors.toMap;

import app.quorum.process.lint.BpmnFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The processes of some files as {@link Trips} look things up in them. */
final class Charts {

    private final Map<String, Element> processes;
    private final Map<Trip.Frame, Element> elements = new HashMap<>();
    private final Map<Element, List<Element>> flows = new HashMap<>();

    Charts(List<BpmnFile> files) {
        processes = files.stream()
                .map(file -> children(root(file), "process").findFirst().orElseThrow())
                .collect(toMap(process -> process.getAttribute("id"), Function.identity()));
        processes.forEach((key, process) -> {
            var all = scopes(process).flatMap(scope -> children(scope, "*")).toList();
            for (var element : all) {
                var id = element.getAttribute("id");
                elements.put(new Trip.Frame(key, id, null), element);
                flows.put(
                        element,
                        all.stream()
                                .filter(flow -> flow.getLocalName().equals("sequenceFlow"))
                                .filter(flow -> flow.getAttribute("sourceRef").equals(id))
                                .toList());
            }
        });
    }

    /** Round keys that the calls inside an element pass on. */
    Stream<String> constants(Element around) {
        var in = around.getElementsByTagNameNS("*", "in");
        return IntStream.range(0, in.getLength())
                .mapToObj(i -> ((Element) in.item(i)).getAttribute("sourceExpression"))
                .filter(constant -> !constant.isEmpty());
    }

    List<Element> flows(Element from) {
        return Objects.requireNonNull(flows.get(from));
    }

    Element process(String key) {
        return Objects.requireNonNull(processes.get(key), key);
    }

    Element element(Trip.Frame frame) {
        return Objects.requireNonNull(elements.get(new Trip.Frame(frame.process(), frame.element(), null)));
    }

    static Stream<Element> scopes(Element process) {
        return Stream.concat(Stream.of(process), children(process, "subProcess"));
    }

    static Stream<Element> children(Element parent, String name) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> name.equals("*") || name.equals(child.getLocalName()));
    }

    private static Element root(BpmnFile file) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(file.xml())))
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(file.name(), e);
        }
    }
}
