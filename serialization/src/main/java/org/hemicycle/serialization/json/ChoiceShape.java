package org.hemicycle.serialization.json;

import java.util.List;
import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;

/** A class that says too little of what its value is about, such as a verdict: the format has to say it. */
final class ChoiceShape implements Shape {

    private final List<Shape> shapes;

    ChoiceShape(List<Shape> shapes) {
        this.shapes = shapes;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        Shapes.all().of(value).write(value, out);
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        List<String> formats = shapes.stream()
                .map(each -> ((ValueShape) each).format().toString())
                .toList();
        Node format = node.find(RootFormat.NAME);
        if (format == null) {
            reading.refuse(node, Refusals.lacking(RootFormat.NAME, "a text of this type", formats));
        } else {
            reading.refuse(format, Refusals.word(format, "format that is asked for", formats));
        }
        return null;
    }
}
