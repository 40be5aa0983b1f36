package org.hemicycle.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A POM as it is published, and what of what Maven Central asks for it lacks. */
record PublishedPom(Path file) {

    private static final List<String> OWN = List.of("name", "description");

    private static final List<String> INHERITED = List.of(
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/url");

    /** {@return a sentence for each element that neither it nor its parent has} */
    List<String> faults() {
        Stream<String> asked = has("parent") ? OWN.stream() : Stream.concat(OWN.stream(), INHERITED.stream());
        return asked.filter(each -> !has(each))
                .map(each -> file + " has no " + each + ", which Maven Central asks for.")
                .toList();
    }

    boolean has(String path) {
        return !value(path).isBlank();
    }

    String value(String path) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            return XPathFactory.newInstance().newXPath().evaluate("/project/" + path, document);
        } catch (IOException | ParserConfigurationException | SAXException | XPathExpressionException e) {
            throw new IllegalStateException(file + " cannot be read as a POM.", e);
        }
    }
}
