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
import java.util.function.Consumer;
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

    /** So many characters are handed on together. */
    private static final int CHUNK = 8192;

    /** So many texts of those that were parsed are kept. */
    private static final int MOST_PARSED = 8192;

    private final Map<Class<?>, Type> types = new HashMap<>();

    /** Those that were parsed: identifiers and places recur often, and parsing is what takes time. */
    private final Map<Object, String> parsed = new HashMap<>();

    private final Deque<String> place = new ArrayDeque<>();

    private final StringBuilder whole = new StringBuilder();
    private final Consumer<String> reader;

    private CanonicalText(Consumer<String> reader) {
        this.reader = reader;
    }

    /**
     * The canonical text of a value.
     *
     * @param value the value
     * @return its text
     * @throws IllegalArgumentException if it, or something in it, has none; the message names the place
     */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        read(value, text::append);
        return text.toString();
    }

    /**
     * Reads the canonical text of a value out, which may be too long to be held at once.
     *
     * @param value the value
     * @param reader takes the pieces of its text, one after the other; none ends within a character
     * @throws IllegalArgumentException if it, or something in it, has none; the message names the place
     */
    public static void read(Object value, Consumer<String> reader) {
        CanonicalText text = new CanonicalText(reader);
        text.print(value, text.whole);
        text.handOn(text.whole, 0);
    }

    /** What belongs to something that is sorted is no piece of the whole yet. */
    private void handOn(StringBuilder text, int atLeast) {
        if (text == whole && text.length() > atLeast) {
            reader.accept(text.toString());
            text.setLength(0);
        }
    }

    private void print(@Nullable Object value, StringBuilder text) {
        if (value instanceof List<?> list) {
            text.append('[');
            for (Object each : list) {
                print(each, text);
                handOn(text, CHUNK);
            }
            text.append(']');
        } else if (value instanceof Set<?> set) {
            printSorted(set.stream().map(this::print), '{', '}', text);
        } else if (value instanceof Map<?, ?> map) {
            printSorted(
                    map.entrySet().stream().map(entry -> print(entry.getKey()) + print(entry.getValue())),
                    '<',
                    '>',
                    text);
        } else if (value instanceof Enum<?> constant) {
            printScalar(constant.getDeclaringClass(), constant.name(), text);
        } else if (value == null) {
            throw refusal("null");
        } else if (PRINTED.contains(value.getClass())) {
            printScalar(value.getClass(), value.toString(), text);
        } else {
            printTyped(value, text);
        }
    }

    private String print(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        print(value, text);
        return text.toString();
    }

    private void printSorted(Stream<String> parts, char opening, char closing, StringBuilder text) {
        text.append(opening);
        parts.sorted().forEach(part -> {
            text.append(part);
            handOn(text, CHUNK);
        });
        text.append(closing);
    }

    private void printTyped(Object value, StringBuilder text) {
        Type type = types.computeIfAbsent(value.getClass(), Type::of);
        if (type.parse().isEmpty()) {
            printAttributes(value, type, text);
            return;
        }
        String known = parsed.get(value);
        if (known == null) {
            StringBuilder own = new StringBuilder();
            if (type.reads(value)) {
                printScalar(type.parse().get().getDeclaringClass(), value.toString(), own);
            } else {
                printAttributes(value, type, own);
            }
            known = own.toString();
            if (parsed.size() == MOST_PARSED) {
                parsed.clear();
            }
            parsed.put(value, known);
        }
        text.append(known);
    }

    private void printAttributes(Object value, Type type, StringBuilder text) {
        SortedMap<String, Method> attributes = type.attributes()
                .orElseThrow(() -> refusal("a " + value.getClass().getName()));
        text.append(type.name()).append('(');
        attributes.forEach((name, accessor) -> {
            place.addLast(place.isEmpty() ? type.simpleName() + "." + name : name);
            content(answer(accessor, value)).ifPresent(content -> {
                text.append(name).append('=');
                print(accessor, content, text);
            });
            place.removeLast();
        });
        text.append(')');
    }

    private void print(Method accessor, Object content, StringBuilder text) {
        if (content instanceof List<?> list && accessor.isAnnotationPresent(Unordered.class)) {
            printSorted(list.stream().map(this::print), '[', ']', text);
        } else {
            print(content, text);
        }
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

    private void printScalar(Class<?> type, String content, StringBuilder text) {
        if (content.codePoints().anyMatch(CanonicalText::isHalf)) {
            throw new IllegalArgumentException(
                    where() + " has the text " + Quoted.of(content) + " with half of a surrogate pair,"
                            + " which is no character and has no canonical text; give the whole character or leave it out.");
        }
        text.append(type.getName())
                .append(':')
                .append(content.length())
                .append(':')
                .append(content);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
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
