package org.hemicycle.serialization.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A type with its arguments, such as {@code Stated<Timing>}; a variable that stands for nothing known is an
 * {@code Object}.
 *
 * @param raw the class, or the interface for which it was generated
 * @param arguments the types that it is about
 */
record TypeKey(Class<?> raw, List<TypeKey> arguments) {

    static final TypeKey ANYTHING = new TypeKey(Object.class, List.of());

    static TypeKey of(Class<?> raw, TypeKey... arguments) {
        return new TypeKey(raw, List.of(arguments));
    }

    /** A type as it stands in a signature. */
    static TypeKey of(Type type, Map<TypeVariable<?>, TypeKey> bound) {
        if (type instanceof Class<?> raw) {
            TypeKey[] open = new TypeKey[raw.getTypeParameters().length];
            Arrays.fill(open, ANYTHING);
            return of(raw, open);
        }
        if (type instanceof ParameterizedType whole) {
            return new TypeKey(
                    (Class<?>) whole.getRawType(),
                    Arrays.stream(whole.getActualTypeArguments())
                            .map(each -> of(each, bound))
                            .toList());
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], bound);
        }
        return type instanceof TypeVariable<?> variable ? bound.getOrDefault(variable, ANYTHING) : ANYTHING;
    }

    /** By hand, since each shape is looked up by one before what is made for records is fast. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TypeKey that && raw == that.raw && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * raw.hashCode() + arguments.hashCode();
    }

    /** What the variables of the class stand for here. */
    Map<TypeVariable<?>, TypeKey> bindings() {
        Map<TypeVariable<?>, TypeKey> bindings = new HashMap<>();
        TypeVariable<?>[] variables = raw.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            bindings.put(variables[i], arguments.get(i));
        }
        return bindings;
    }
}
