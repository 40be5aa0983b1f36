package org.hemicycle.internal;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.joda.money.CurrencyUnit;

/**
 * Prints values so that equal ones print alike in any JVM and different ones do not: the text over which digests are
 * made.
 *
 * <ul>
 *   <li>A <em>scalar</em> is a type, a length and a text, {@code java.lang.String:4:ETS }: a text, a number, a constant
 *       of an enum, or anything whose static {@code parse} reads back what its {@code toString} prints.
 *   <li>A <em>value</em> is a type and its attributes by name, {@code Type(name=…other=…)}, those that are absent or
 *       empty left out: a record by its components; a type with a nested {@code Builder} by what that builder takes,
 *       but for what is {@link Incidental}; an implementation of an open interface of the library, such as a user's own
 *       kind of document, by its class and what the interface asks of it.
 *   <li>A list {@code […]} keeps its order; a set <code>{…}</code> and a map {@code <…>} are sorted by their text.
 * </ul>
 *
 * <p>The type is part of the text, so that two cases of a sum differ even if their attributes do not. As what is absent
 * leaves no trace, a type can be given a further optional attribute without changing the text of the values there are.
 * What cannot be printed is refused, never passed over.
 *
 * <p>The only class of the library that looks into others.
 */
public final class CanonicalText {

    /** Types whose {@code toString} tells equal values from others, though it is not {@code parse} that reads it. */
    private static final Set<Class<?>> PRINTED = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            BigDecimal.class,
            CurrencyUnit.class);

    private final Map<Class<?>, Type> types = new HashMap<>();

    /** Those that were parsed: identifiers and places recur often, and parsing is what takes time. */
    private final Map<Object, String> parsed = new HashMap<>();

    private final Deque<String> place = new ArrayDeque<>();

    private CanonicalText() {}

    /**
     * The canonical text of a value.
     *
     * @param value the value
     * @return its text
     * @throws IllegalArgumentException if it, or something in it, has none; the message names the place
     */
    public static String of(Object value) {
        return new CanonicalText().print(value);
    }

    private String print(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::print).collect(Collectors.joining("", "[", "]"));
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(this::print).sorted().collect(Collectors.joining("", "{", "}"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> print(entry.getKey()) + print(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining("", "<", ">"));
        }
        if (value instanceof Enum<?> constant) {
            return scalar(constant.getDeclaringClass(), constant.name());
        }
        if (value == null) {
            throw refusal("null");
        }
        return PRINTED.contains(value.getClass()) ? scalar(value.getClass(), value.toString()) : printTyped(value);
    }

    private String printTyped(Object value) {
        Type type = types.computeIfAbsent(value.getClass(), Type::of);
        if (type.parse().isEmpty()) {
            return printAttributes(value, type);
        }
        String known = parsed.get(value);
        if (known == null) {
            known = type.reads(value)
                    ? scalar(type.parse().get().getDeclaringClass(), value.toString())
                    : printAttributes(value, type);
            parsed.put(value, known);
        }
        return known;
    }

    private String printAttributes(Object value, Type type) {
        SortedMap<String, Method> attributes = type.attributes()
                .orElseThrow(() -> refusal("a " + value.getClass().getName()));
        StringBuilder text = new StringBuilder(type.name()).append('(');
        attributes.forEach((name, accessor) -> {
            place.addLast(place.isEmpty() ? type.simpleName() + "." + name : name);
            content(answer(accessor, value))
                    .ifPresent(content -> text.append(name).append('=').append(print(accessor, content)));
            place.removeLast();
        });
        return text.append(')').toString();
    }

    private String print(Method accessor, Object content) {
        return content instanceof List<?> list && accessor.isAnnotationPresent(Unordered.class)
                ? list.stream().map(this::print).sorted().collect(Collectors.joining("", "[", "]"))
                : print(content);
    }

    /** What an attribute holds, if it holds anything. */
    private Optional<Object> content(@Nullable Object attribute) {
        if (attribute == null) {
            throw refusal("null");
        }
        if (attribute instanceof Optional<?> optional) {
            return optional.map(content -> (Object) content);
        }
        boolean isEmpty = attribute instanceof Collection<?> collection && collection.isEmpty()
                || attribute instanceof Map<?, ?> map && map.isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(attribute);
    }

    @Nullable
    private Object answer(Method accessor, Object value) {
        try {
            // A record may be private to the class that has it.
            accessor.trySetAccessible();
            return accessor.invoke(value);
        } catch (IllegalAccessException closed) {
            throw new IllegalArgumentException(
                    where() + " cannot be read, since "
                            + accessor.getDeclaringClass().getName()
                            + " is not public and its package is not open to the library; make the type public in an"
                            + " exported package, or open its package.",
                    closed);
        } catch (InvocationTargetException thrown) {
            throw new IllegalArgumentException(
                    where() + " cannot be read: " + accessor + " threw " + thrown.getCause()
                            + "; an accessor has to answer.",
                    thrown);
        }
    }

    private String scalar(Class<?> type, String text) {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException(
                    where() + " has the text " + Quoted.of(text) + " with half of a surrogate pair,"
                            + " which is no character and has no canonical text; give the whole character or leave it out.");
        }
        return type.getName() + ":" + text.length() + ":" + text;
    }

    private IllegalArgumentException refusal(String found) {
        return new IllegalArgumentException(where() + " is or holds " + found + ", which has no canonical text, so that"
                + " no digest can be made; accepted are texts, whole and decimal numbers, enums, lists, sets, maps,"
                + " records, values of the library, and types whose static parse(String) reads what toString() prints:"
                + " keep it in one of these.");
    }

    private String where() {
        return place.isEmpty() ? "The value" : String.join(".", place);
    }

    /**
     * What is known of a class.
     *
     * @param name the name under which its values are printed
     * @param simpleName the same for people
     * @param parse what reads a text, where something does
     * @param attributes the accessors by name, where its values have attributes
     */
    private record Type(
            String name, String simpleName, Optional<Method> parse, Optional<SortedMap<String, Method>> attributes) {

        static Type of(Class<?> type) {
            Class<?> shown = interfacesOf(type)
                    .filter(each -> builderOf(each).isPresent())
                    .findFirst()
                    .orElse(type);
            return new Type(
                    shown.getName(),
                    shown.getSimpleName(),
                    Stream.concat(Stream.of(type), interfacesOf(type))
                            .flatMap(Type::parsing)
                            .findFirst(),
                    attributesOf(shown));
        }

        /** All interfaces of a class, those it names itself first. */
        private static Stream<Class<?>> interfacesOf(Class<?> type) {
            Stream<Class<?>> own = Arrays.stream(type.getInterfaces())
                    .flatMap(each -> Stream.concat(Stream.of(each), interfacesOf(each)));
            return Stream.concat(own, Stream.ofNullable(type.getSuperclass()).flatMap(Type::interfacesOf));
        }

        private static Optional<Class<?>> builderOf(Class<?> type) {
            return Arrays.<Class<?>>stream(type.getClasses())
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .findFirst();
        }

        private static Stream<Method> parsing(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("parse")
                            && Modifier.isStatic(method.getModifiers())
                            && method.getParameterCount() == 1
                            && method.getParameterTypes()[0].isAssignableFrom(String.class));
        }

        private static Optional<SortedMap<String, Method>> attributesOf(Class<?> type) {
            if (type.isRecord()) {
                return Optional.of(
                        byName(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)));
            }
            Stream<Method> accessors = type.isInterface()
                    ? builderOf(type).stream().flatMap(builder -> taken(builder, type))
                    : interfacesOf(type).filter(Type::isOpenValue).flatMap(Type::asked);
            return Optional.of(byName(accessors)).filter(attributes -> !attributes.isEmpty());
        }

        /** The accessors whose attributes a builder takes. */
        private static Stream<Method> taken(Class<?> builder, Class<?> type) {
            Set<String> names = Arrays.stream(builder.getMethods())
                    .filter(method -> method.getParameterCount() == 1)
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            return accessors(type).filter(accessor -> names.contains(accessor.getName()));
        }

        /** What an open interface asks of those who implement it. */
        private static Stream<Method> asked(Class<?> type) {
            return accessors(type).filter(accessor -> Modifier.isAbstract(accessor.getModifiers()));
        }

        private static Stream<Method> accessors(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0
                            && !Modifier.isStatic(method.getModifiers())
                            && !method.isAnnotationPresent(Incidental.class));
        }

        private static boolean isOpenValue(Class<?> type) {
            return type.getName().startsWith("org.hemicycle.")
                    && !type.isSealed()
                    && Serializable.class.isAssignableFrom(type);
        }

        private static SortedMap<String, Method> byName(Stream<Method> accessors) {
            SortedMap<String, Method> named = new TreeMap<>();
            accessors.forEach(accessor -> named.putIfAbsent(accessor.getName(), accessor));
            return named;
        }

        /** Whether what the value prints says all of it. */
        boolean reads(Object value) {
            try {
                return parse.isPresent() && value.equals(parse.get().invoke(null, value.toString()));
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                return false;
            }
        }
    }
}
