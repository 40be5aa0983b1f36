package org.hemicycle.serialization.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.hemicycle.internal.Quoted;

/**
 * The static method of a scalar that reads its canonical text.
 *
 * @param type the type that is wanted, which may be a case of what the method reads
 * @param method the method: {@code (CharSequence) Object}
 */
record Parse(Class<?> type, MethodHandle method) implements Function<String, Object> {

    static Parse of(Class<?> type, Method method) {
        try {
            return new Parse(
                    type,
                    MethodHandles.lookup()
                            .unreflect(method)
                            .asType(MethodType.methodType(Object.class, CharSequence.class)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called.", e);
        }
    }

    @Override
    public Object apply(String text) {
        Object value = parsed(text);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(Quoted.of(text) + " is a " + Names.noun(value.getClass()) + ", where "
                    + Names.article(type) + " belongs.");
        }
        return value;
    }

    private Object parsed(String text) {
        try {
            return (Object) method.invokeExact((CharSequence) text);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(method + " threw " + checked, checked);
        }
    }
}
