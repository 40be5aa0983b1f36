package org.hemicycle.serialization.page;

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

/** A page as a parser of another has it, which refuses what is not well-formed. */
record PageAsXml(Document document) {

    static PageAsXml parse(String text) throws Exception {
        return new PageAsXml(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text))));
    }

    /** The texts of what an XPath leads to. */
    List<String> list(String path) throws Exception {
        return nodes(path).stream().map(Node::getTextContent).toList();
    }

    /** The names of what an XPath leads to. */
    List<String> names(String path) throws Exception {
        return nodes(path).stream().map(Node::getNodeName).toList();
    }

    int count(String path) throws Exception {
        return nodes(path).size();
    }

    private List<Node> nodes(String path) throws Exception {
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }
}
