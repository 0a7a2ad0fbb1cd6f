package app.quorum.process.lint;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Process files as XML: elements and attributes by short names, such as {@code flowable:in}, BPMN's own without prefix. */
final class Xml {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "",
            "http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi:",
            "http://www.omg.org/spec/DD/20100524/DC", "dc:",
            "http://www.omg.org/spec/DD/20100524/DI", "di:",
            "http://flowable.org/bpmn", "flowable:",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi:",
            "http://www.w3.org/2000/xmlns/", "xmlns:");

    private static final Map<String, String> NAMESPACES =
            PREFIXES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private Xml() {}

    /** @throws SAXException if it is no XML, has a document type, or says that it is in another encoding than UTF-8 */
    static Element root(BpmnFile file) throws SAXException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(STRICT);
            Document document = builder.parse(new InputSource(new StringReader(file.xml())));
            var encoding = document.getXmlEncoding();
            if (encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
                throw new SAXException("says that it is in " + encoding + " instead of UTF-8");
            }
            return document.getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("a text in memory has to be readable by the JDK's own parser", e);
        }
    }

    /** Returns a short name; one of another namespace is in braces and equals none that is known. */
    static String name(Node node) {
        if (node.getNamespaceURI() == null) {
            return node instanceof Attr ? node.getLocalName() : "{}" + node.getLocalName();
        }
        var prefix = PREFIXES.get(node.getNamespaceURI());
        boolean unprefixed = node instanceof Attr && "".equals(prefix); // the engine would read it as its own
        return prefix == null || unprefixed
                ? "{" + node.getNamespaceURI() + "}" + node.getLocalName()
                : prefix + node.getLocalName();
    }

    /** Returns an attribute's value by its short name; empty if it is not there. */
    static String attribute(Element element, String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? element.getAttribute(name)
                : element.getAttributeNS(NAMESPACES.get(name.substring(0, colon + 1)), name.substring(colon + 1));
    }

    static List<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .toList();
    }

    static List<Element> children(Element element) {
        var children = element.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Element element, String name) {
        return children(element).stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    /** Returns the id of an element, or of the closest around it that has one; empty if none has. */
    static String id(Element element) {
        for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
            var id = attribute(around, "id");
            if (!id.isEmpty()) {
                return id;
            }
        }
        return "";
    }
}
