package org.hemicycle.serialization.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * A value of a JSON text, with the place where it begins if the text was read for its places.
 *
 * <p>The names of an object stand beside its items, so that what stands twice is still there to be reported.
 */
final class Node {

    /** What a value of JSON can be. */
    enum Form {
        OBJECT("an object"),
        ARRAY("an array"),
        TEXT("a text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String noun;

        Form(String noun) {
            this.noun = noun;
        }

        @Override
        public String toString() {
            return noun;
        }
    }

    /** Up to so many names are looked through one by one. */
    private static final int FEW = 32;

    private final Form form;
    private final String text;
    private final List<String> names;
    private final List<Node> items;

    @Nullable
    private Node parent;

    @Nullable
    private Map<String, Node> index;

    private int position;
    private int line;
    private int column;
    private int lineOfName;
    private int columnOfName;
    private boolean isCut;

    private Node(Form form, String text, List<String> names, List<Node> items) {
        this.form = form;
        this.text = text;
        this.names = names;
        this.items = items;
    }

    static Node scalar(Form form, String text) {
        return new Node(form, text, List.of(), List.of());
    }

    static Node array() {
        return new Node(Form.ARRAY, "", List.of(), new ArrayList<>());
    }

    static Node object() {
        return new Node(Form.OBJECT, "", new ArrayList<>(), new ArrayList<>());
    }

    Form form() {
        return form;
    }

    boolean is(Form other) {
        return form == other;
    }

    /** The text of a text, and the digits of a number as they stand. */
    String text() {
        return text;
    }

    boolean isScalar() {
        return form != Form.OBJECT && form != Form.ARRAY;
    }

    List<Node> items() {
        return items;
    }

    /** The names of an object, each beside its item. */
    List<String> names() {
        return names;
    }

    /** What an object has under a name, once all is there; of those that stand twice, the first. */
    @Nullable
    Node find(String name) {
        if (names.size() <= FEW) {
            int at = names.indexOf(name);
            return at < 0 ? null : items.get(at);
        }
        if (index == null) {
            index = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                index.putIfAbsent(names.get(i), items.get(i));
            }
        }
        return index.get(name);
    }

    void add(Node item) {
        item.parent = this;
        item.position = items.size();
        items.add(item);
    }

    void add(String name, Node item) {
        add(item);
        names.add(name);
    }

    Node at(int ofLine, int ofColumn) {
        line = ofLine;
        column = ofColumn;
        return this;
    }

    /** Notes where the name under which it stands begins. */
    void named(int ofLine, int ofColumn) {
        lineOfName = ofLine;
        columnOfName = ofColumn;
    }

    /** Where the name under which it stands begins; where itself begins, if it has none. */
    int lineOfName() {
        return lineOfName == 0 ? line : lineOfName;
    }

    int columnOfName() {
        return lineOfName == 0 ? column : columnOfName;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Notes that the text broke off inside of this value, so that what it lacks is no fault of its own. */
    void cut() {
        isCut = true;
    }

    boolean isCut() {
        return isCut;
    }

    /** What it stands in. */
    @Nullable
    Node parent() {
        return parent;
    }

    /** The name under which one of its items stands; empty in an array. */
    String nameOf(Node item) {
        return names.isEmpty() ? "" : names.get(item.position);
    }

    boolean isRoot() {
        return parent == null;
    }

    Node root() {
        Node root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    /** Where it stands in the whole (RFC 6901). */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Node each = this; each.parent != null; each = each.parent) {
            pointer.insert(0, "/" + each.step());
        }
        return pointer.toString();
    }

    private String step() {
        return parent.names.isEmpty()
                ? String.valueOf(position)
                : OneLine.of(parent.names.get(position).replace("~", "~0").replace("/", "~1"));
    }
}
