package org.hemicycle.serialization.json;

import com.fasterxml.jackson.databind.JavaType;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.source.Stated;

/** The shapes of the types that Jackson 2 asks for. */
final class Jackson2Types {

    private Jackson2Types() {}

    /** The shapes of a type: several where it leaves open what it is about, none where it is about something else. */
    static List<Shape> shapes(JavaType type) {
        return Shapes.all()
                .find(key(type))
                .map(List::of)
                .orElseGet(() -> isOpen(type) ? Shapes.all().require(type.getRawClass()) : List.of());
    }

    /** Whether it is not said what the type is about, and the value can say it: a statement cannot. */
    private static boolean isOpen(JavaType type) {
        return !type.hasRawClass(Stated.class)
                && IntStream.range(0, type.containedTypeCount())
                        .allMatch(i -> type.containedType(i).isJavaLangObject());
    }

    private static TypeKey key(JavaType type) {
        return new TypeKey(
                type.getRawClass(),
                IntStream.range(0, type.containedTypeCount())
                        .mapToObj(type::containedType)
                        .map(Jackson2Types::key)
                        .toList());
    }
}
