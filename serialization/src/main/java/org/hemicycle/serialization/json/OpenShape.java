package org.hemicycle.serialization.json;

import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a type variable stands for that nothing binds: it is written as what it is, and cannot be read. */
final class OpenShape implements Shape {

    @Override
    public void write(Object value, JsonGenerator out) {
        Shapes.all().of(value).write(value, out);
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        throw new IllegalArgumentException("The type that is asked for leaves open what it is about; give it with its"
                + " arguments, for example as new TypeReference<Verdict<Access>>() {}.");
    }
}
