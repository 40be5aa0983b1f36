package org.hemicycle.testkit.page;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a parser of XML has it. */
record ParsedPage(Document document) {

    static ParsedPage of(String text) throws Exception {
        return new ParsedPage(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text))));
    }

    List<Node> nodes(String path) throws Exception {
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }

    List<String> list(String path) throws Exception {
        return nodes(path).stream().map(Node::getTextContent).toList();
    }

    int count(String path) throws Exception {
        return nodes(path).size();
    }
}
