package org.hemicycle.serialization.json;

import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;

/** Whole numbers, which are numbers in JSON too. */
enum NumberShape implements Shape {
    INT {
        @Override
        Object number(String digits) {
            return Integer.valueOf(digits);
        }
    },
    LONG {
        @Override
        Object number(String digits) {
            return Long.valueOf(digits);
        }
    };

    abstract Object number(String digits);

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeNumber(((Number) value).longValue());
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (node.is(Node.Form.NUMBER)) {
            try {
                return number(node.text());
            } catch (NumberFormatException other) {
                reading.refuse(node, Refusals.wholeNumber(node));
                return null;
            }
        }
        reading.refuse(node, Refusals.form(node, "a whole number"));
        return null;
    }
}
