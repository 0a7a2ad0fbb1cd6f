package app.quorum.process;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One file of {@code bpmn/} on the class path, read as plain XML. */
record ProcessFile(String name, Element root) {

    static final String FLOWABLE = "http://flowable.org/bpmn";
    static final List<String> ACTIVITIES = List.of("serviceTask", "receiveTask", "callActivity", "subProcess");
    static final List<String> EVENTS = List.of("startEvent", "endEvent", "boundaryEvent");
    static final List<String> GATEWAYS = List.of("exclusiveGateway");

    private static final String FOLDER = "bpmn/";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]+");
    private static final Pattern JOINED_WORD = Pattern.compile("[a-z]+[A-Z][a-zA-Z]*");

    static List<ProcessFile> all() {
        var folder = ProcessFile.class.getClassLoader().getResource(FOLDER);
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().map(ProcessFile::read).toList();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("cannot list " + FOLDER, e);
        }
    }

    private static ProcessFile read(Path path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().parse(path.toFile());
            return new ProcessFile(path.getFileName().toString(), document.getDocumentElement());
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError("cannot read " + path, e);
        }
    }

    String resource() {
        return FOLDER + name;
    }

    String key() {
        return elements("process").findFirst().orElseThrow().getAttribute("id");
    }

    Stream<Element> elements(String... localNames) {
        return Stream.of(localNames).flatMap(local -> stream(root.getElementsByTagNameNS("*", local)));
    }

    Stream<Element> flowNodes() {
        return Stream.of(ACTIVITIES, EVENTS, GATEWAYS).flatMap(List::stream).flatMap(this::elements);
    }

    Set<String> flows() {
        return elements("sequenceFlow").map(flow -> flow.getAttribute("id")).collect(toCollection(TreeSet::new));
    }

    Set<String> delegates() {
        return elements("serviceTask")
                .map(task -> task.getAttributeNS(FLOWABLE, "delegateExpression"))
                .map(expression -> expression.replaceAll("^\\$\\{|}$", ""))
                .collect(toCollection(TreeSet::new));
    }

    /** Delegates, waits, messages and variables: every name that means something to Java. */
    Set<String> names() {
        return Stream.of(
                        delegates().stream(),
                        elements("receiveTask").map(task -> task.getAttribute("id")),
                        elements("message").map(message -> message.getAttribute("name")),
                        variables())
                .flatMap(names -> names)
                .collect(toCollection(TreeSet::new));
    }

    /** Every word that people read here about what goes in and out. */
    Set<String> documentedWords() {
        return documentation().flatMap(text -> words(WORD, text)).collect(toCollection(TreeSet::new));
    }

    /** What this process itself reads, passes on or takes back; what it passes on is named as the callee knows it. */
    private Stream<String> variables() {
        var expressions = Stream.of(
                        elements("conditionExpression", "timeDuration", "timeCycle")
                                .map(Element::getTextContent),
                        elements("callActivity").map(call -> call.getAttributeNS(FLOWABLE, "businessKey")),
                        elements("in").map(in -> in.getAttribute("sourceExpression")))
                .flatMap(texts -> texts)
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .flatMap(found -> words(WORD, QUOTED.matcher(found.group(1)).replaceAll("")));
        var passed = elements("in").filter(in -> in.hasAttribute("source")).map(in -> in.getAttribute("source"));
        var returned = elements("out").map(out -> out.getAttribute("target"));
        var documented = documentation().flatMap(text -> words(JOINED_WORD, text));
        return Stream.of(expressions, passed, returned, documented).flatMap(names -> names);
    }

    private Stream<String> documentation() {
        return elements("documentation").map(Element::getTextContent);
    }

    private static Stream<String> words(Pattern word, String text) {
        return word.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<Element> stream(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i));
    }

    @Override
    public String toString() {
        return name;
    }
}
