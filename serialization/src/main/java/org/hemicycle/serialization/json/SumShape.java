package org.hemicycle.serialization.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;

/** One of several types, told apart by the word under {@value #TYPE}. */
final class SumShape implements Shape {

    static final String TYPE = "type";

    private final Class<?> type;
    private final Map<String, ValueShape> cases = new LinkedHashMap<>();
    private final Map<Class<?>, ValueShape> byClass = new LinkedHashMap<>();

    SumShape(Class<?> type) {
        this.type = type;
    }

    void add(String word, ValueShape shape) {
        cases.put(word, shape);
        shape.classes().forEach(each -> byClass.put(each, shape));
    }

    Class<?> type() {
        return type;
    }

    /** The cases by their words. */
    Map<String, ValueShape> cases() {
        return cases;
    }

    private List<String> words() {
        return List.copyOf(cases.keySet());
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        ValueShape shape = byClass.get(value.getClass());
        if (shape == null) {
            throw new IllegalArgumentException("The " + Names.noun(type) + " \"" + value + "\" is of the class "
                    + value.getClass().getName() + ", which has no form in JSON; accepted are the types "
                    + String.join(", ", words()) + ".");
        }
        shape.write(value, out);
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (!node.is(Node.Form.OBJECT)) {
            reading.refuse(node, Refusals.form(node, "an object, " + Names.article(type) + ","));
            return null;
        }
        Node word = node.find(TYPE);
        if (word == null) {
            reading.refuse(node, Refusals.lacking(TYPE, Names.article(type), words()));
            return null;
        }
        ValueShape shape = word.is(Node.Form.TEXT) ? cases.get(word.text()) : null;
        if (shape == null) {
            reading.refuse(
                    word,
                    word.is(Node.Form.TEXT)
                            ? Refusals.word(word, "type of " + Names.noun(type), words())
                            : Refusals.form(word, "a word, the type of " + Names.article(type) + ","));
            return null;
        }
        return shape.read(node, reading);
    }
}
