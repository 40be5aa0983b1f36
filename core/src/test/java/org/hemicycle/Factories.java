package org.hemicycle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes values as users do, for tests that go through many types. */
final class Factories {

    private Factories() {}

    /** A record with these components, by its constructor. */
    static Object construct(Class<?> record, Map<String, Object> components) throws Throwable {
        RecordComponent[] all = record.getRecordComponents();
        Class<?>[] types = Stream.of(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Stream.of(all).map(each -> components.get(each.getName())).toArray();
        try {
            return record.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException refusal) {
            throw refusal.getCause();
        }
    }

    /** A value like another but for one attribute, by the builder. */
    static Object build(Class<?> type, Object like, String attribute, Object content) throws Throwable {
        Object builder = type.getMethod("builder").invoke(null);
        call(builder, "from", like);
        call(builder, attribute, content);
        return call(builder, "build");
    }

    private static Object call(Object builder, String name, Object... arguments) throws Throwable {
        Method method = Stream.of(builder.getClass().getMethods())
                .filter(each -> each.getName().equals(name) && takes(each, arguments))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try {
            return method.invoke(builder, arguments);
        } catch (InvocationTargetException refusal) {
            throw refusal.getCause();
        }
    }

    private static boolean takes(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == arguments.length
                && Stream.of(types).allMatch(type -> type.isInstance(arguments[0]) && type != Optional.class);
    }
}
