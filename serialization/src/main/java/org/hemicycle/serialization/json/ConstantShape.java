package org.hemicycle.serialization.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.hemicycle.internal.Quoted;
import tools.jackson.core.JsonGenerator;

/** A closed list of words: the constants of an enum by their names. */
final class ConstantShape implements KeyShape {

    private final Class<?> type;
    private final Map<String, Object> constants = new LinkedHashMap<>();

    ConstantShape(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
    }

    Class<?> type() {
        return type;
    }

    /** The words, in the order of the constants. */
    List<String> words() {
        return List.copyOf(constants.keySet());
    }

    @Override
    public String text(Object value) {
        return ((Enum<?>) value).name();
    }

    @Override
    public Object parse(String text) {
        Object constant = constants.get(text);
        if (constant == null) {
            throw new IllegalArgumentException(Quoted.of(text) + " is no " + Names.noun(type) + "; accepted are "
                    + String.join(", ", words()) + ".");
        }
        return constant;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeString(text(value));
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (!node.is(Node.Form.TEXT)) {
            reading.refuse(node, Refusals.form(node, "a word, " + Names.article(type) + ","));
            return null;
        }
        Object constant = constants.get(node.text());
        if (constant == null) {
            reading.refuse(node, Refusals.word(node, Names.noun(type), words()));
        }
        return constant;
    }
}
