package org.hemicycle.serialization.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.annotation.Nullable;

/** Takes the value at which a parser of Jackson 2 stands as nodes, within limits. */
final class Jackson2Nodes {

    private final JsonParser parser;
    private final Jackson2Refusal refusal;
    private final JsonLimits limits;
    private final Deque<Node> open = new ArrayDeque<>();
    private String name = "";
    private int length;

    @Nullable
    private Node root;

    Jackson2Nodes(JsonParser parser, Jackson2Refusal refusal, JsonLimits limits) {
        this.parser = parser;
        this.refusal = refusal;
        this.limits = limits;
    }

    /**
     * Reads the value; the parser stays on its last token.
     *
     * @return the value
     * @throws IOException if the text is broken or goes beyond a limit, or cannot be read at all
     */
    Node read() throws IOException {
        take(parser.currentToken());
        while (!open.isEmpty()) {
            take(next());
        }
        return root;
    }

    @Nullable
    private JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException broken) {
            throw refusal.of(broken);
        }
    }

    private void take(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw refusal.of("the text ends here, before the value does", "");
        }
        switch (token) {
            case FIELD_NAME -> name = counted(parser.currentName());
            case END_OBJECT, END_ARRAY -> open.pop();
            case START_OBJECT -> open(Node.object());
            case START_ARRAY -> open(Node.array());
            case VALUE_STRING -> put(scalar(Node.Form.TEXT));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(scalar(Node.Form.NUMBER));
            case VALUE_TRUE, VALUE_FALSE -> put(scalar(Node.Form.BOOLEAN));
            case VALUE_NULL -> put(Node.scalar(Node.Form.NULL, "null"));
            default -> throw refusal.of("an object of Java stands where a value of JSON belongs", "");
        }
    }

    private Node scalar(Node.Form form) throws IOException {
        return Node.scalar(form, counted(parser.getText()));
    }

    private String counted(String text) throws IOException {
        length += text.length();
        if (text.length() > limits.text()) {
            throw refusal.of("a text has more than " + limits.text() + " characters, which is the limit", "Divide it.");
        }
        if (length < 0 || length > limits.length()) {
            throw refusal.of(
                    "the value has more than " + limits.length() + " characters, which is the limit", "Divide it.");
        }
        return text;
    }

    private void open(Node node) throws IOException {
        put(node);
        open.push(node);
        if (open.size() > limits.depth()) {
            throw refusal.of(
                    "more than " + limits.depth() + " arrays and objects lie in one another here, which is the limit",
                    "");
        }
    }

    private void put(Node node) {
        node.at(line(parser), column(parser));
        Node owner = open.peek();
        if (owner == null) {
            root = node;
        } else if (owner.is(Node.Form.OBJECT)) {
            owner.add(name, node);
        } else {
            owner.add(node);
        }
    }

    /** The line of the token at which a parser stands; 0 where it reads no text. */
    static int line(JsonParser parser) {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    /** The column of the token at which a parser stands; 0 where it reads no text. */
    static int column(JsonParser parser) {
        return Math.max(0, parser.currentTokenLocation().getColumnNr());
    }
}
