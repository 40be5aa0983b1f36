package org.hemicycle.serialization.json;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.annotation.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Takes a value of a JSON text as nodes; where the text is broken, what stands before that. */
final class NodeReader {

    private final JsonParser parser;
    private final boolean isLocated;
    private final Deque<Node> open = new ArrayDeque<>();

    @Nullable
    private Node root;

    NodeReader(JsonParser parser, boolean isLocated) {
        this.parser = parser;
        this.isLocated = isLocated;
    }

    /**
     * Reads the value at which the parser stands, or the first one where it has not begun; it stays on the last token.
     *
     * @return the value; nothing where there is none
     * @throws JacksonException if the text is broken; {@link #taken} has what stands before
     */
    @Nullable
    Node read() {
        for (JsonToken token = first(); token != null; token = parser.nextToken()) {
            take(token);
            if (open.isEmpty()) {
                return root;
            }
        }
        return root;
    }

    /** What was read of a text that broke off, with all that was still open marked as cut. */
    Node taken() {
        open.forEach(Node::cut);
        return root == null ? Node.object() : root;
    }

    @Nullable
    private JsonToken first() {
        return parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
    }

    private void take(JsonToken token) {
        switch (token) {
            case PROPERTY_NAME -> {}
            case END_OBJECT, END_ARRAY -> open.pop();
            case START_OBJECT -> open.push(put(Node.object()));
            case START_ARRAY -> open.push(put(Node.array()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(Node.scalar(Node.Form.NUMBER, parser.getString()));
            case VALUE_TRUE, VALUE_FALSE -> put(Node.scalar(Node.Form.BOOLEAN, parser.getString()));
            case VALUE_NULL -> put(Node.scalar(Node.Form.NULL, "null"));
            default -> put(Node.scalar(Node.Form.TEXT, parser.getString()));
        }
    }

    private Node put(Node node) {
        if (isLocated) {
            TokenStreamLocation at = parser.currentTokenLocation();
            node.at(at.getLineNr(), at.getColumnNr());
        }
        Node owner = open.peek();
        if (owner == null) {
            root = node;
        } else if (owner.is(Node.Form.OBJECT)) {
            owner.add(parser.currentName(), node);
        } else {
            owner.add(node);
        }
        return node;
    }
}
