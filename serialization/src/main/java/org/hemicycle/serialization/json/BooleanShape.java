package org.hemicycle.serialization.json;

import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;

/** True and false. */
enum BooleanShape implements Shape {
    BOOLEAN;

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeBoolean((Boolean) value);
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (node.is(Node.Form.BOOLEAN)) {
            return Boolean.valueOf(node.text());
        }
        reading.refuse(node, Refusals.form(node, "true or false"));
        return null;
    }
}
