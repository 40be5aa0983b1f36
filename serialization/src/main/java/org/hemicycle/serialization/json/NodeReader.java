package org.hemicycle.serialization.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.annotation.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Takes a value of a JSON text as nodes, within limits; where the text is broken, what stands before that. */
final class NodeReader {

    private final JsonParser parser;
    private final boolean isLocated;
    private final JsonLimits limits;
    private final Deque<Node> open = new ArrayDeque<>();
    private TokenStreamLocation name = TokenStreamLocation.NA;
    private int values;

    @Nullable
    private Node root;

    NodeReader(JsonParser parser, boolean isLocated, JsonLimits limits) {
        this.parser = parser;
        this.isLocated = isLocated;
        this.limits = limits;
    }

    /**
     * Reads the value at which the parser stands, or the first one where it has not begun; it stays on the last token.
     *
     * @return the value; nothing where there is none
     * @throws JacksonException if the text is broken or goes beyond a limit; {@link #taken} has what stands before
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
        if (root == null) {
            root = Node.object();
            root.cut();
        }
        open.forEach(Node::cut);
        return root;
    }

    /** The innermost value that has not ended. */
    Optional<Node> innermost() {
        return Optional.ofNullable(open.peek());
    }

    @Nullable
    private JsonToken first() {
        return parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
    }

    private void take(JsonToken token) {
        switch (token) {
            case PROPERTY_NAME -> nameAt(parser.currentName());
            case END_OBJECT, END_ARRAY -> open.pop();
            case START_OBJECT -> open.push(put(Node.object()));
            case START_ARRAY -> open.push(put(Node.array()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                put(Node.scalar(Node.Form.NUMBER, within(JsonLimits.DIGITS, "a number has more digits")));
            case VALUE_TRUE, VALUE_FALSE -> put(Node.scalar(Node.Form.BOOLEAN, parser.getString()));
            case VALUE_NULL -> put(Node.scalar(Node.Form.NULL, "null"));
            default -> put(Node.scalar(Node.Form.TEXT, within(limits.text(), "a text has more characters")));
        }
    }

    private void nameAt(String text) {
        requireWithin(text.length(), Math.min(JsonLimits.NAME, limits.text()), "a name has more characters");
        if (isLocated) {
            name = parser.currentTokenLocation();
        }
    }

    private String within(int most, String what) {
        String text = parser.getString();
        requireWithin(text.length(), most, what);
        return text;
    }

    private void requireWithin(int size, int most, String what) {
        if (size > most) {
            throw new LimitExceeded(what, most, parser.currentTokenLocation());
        }
    }

    private Node put(Node node) {
        requireWithin(++values, limits.values(), "the text has more values");
        requireWithin(open.size() + (isOpening(node) ? 1 : 0), limits.depth(), "values lie in one another deeper");
        if (isLocated) {
            TokenStreamLocation at = parser.currentTokenLocation();
            node.at(at.getLineNr(), at.getColumnNr());
        }
        Node owner = open.peek();
        if (owner == null) {
            root = node;
        } else if (owner.is(Node.Form.OBJECT)) {
            owner.add(parser.currentName(), node);
            if (isLocated) {
                node.named(name.getLineNr(), name.getColumnNr());
            }
        } else {
            owner.add(node);
        }
        return node;
    }

    private static boolean isOpening(Node node) {
        return node.is(Node.Form.OBJECT) || node.is(Node.Form.ARRAY);
    }
}
