package org.hemicycle.testkit.arbitrary;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hemicycle.source.Stated;

/**
 * What occurs among values of a type, attribute by attribute: present and absent, empty and several, each constant of
 * an enum, each case of a sum, true and false.
 */
final class Spread {

    /** Rarer than this share of the values, what an attribute may have or not have counts as missing. */
    private static final double LEAST = 0.01;

    /** Kept, since each look-up of a method makes another one that is to be warmed up. */
    private static final Map<Class<?>, List<Method>> ATTRIBUTES = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<Method> attributes;
    private final Map<String, Integer> shares = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private int count;

    Spread(Class<?> type) {
        this.type = type;
        if (isSum(type)) {
            listCases(type).forEach(each -> kinds.put(simple(type) + " is " + simple(each), 0));
        }
        attributes = ATTRIBUTES.computeIfAbsent(type, Spread::attributes);
        for (Method attribute : attributes) {
            expect(name(attribute), attribute.getGenericReturnType());
        }
    }

    private String name(Method attribute) {
        return simple(type) + "." + attribute.getName();
    }

    /** The name that users write, such as {@code Funding.AllOf}. */
    private static String simple(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** The components of a record, or what the builder of an interface takes. */
    private static List<Method> attributes(Class<?> type) {
        List<Method> attributes = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                attributes.add(component.getAccessor());
            }
        }
        Stream.of(type.getDeclaredClasses())
                .filter(each -> each.getSimpleName().equals("Builder"))
                .flatMap(builder -> Stream.of(builder.getMethods()).map(Method::getName))
                .distinct()
                .sorted()
                .flatMap(name -> Stream.of(type.getMethods())
                        .filter(method -> method.getName().equals(name)
                                && method.getParameterCount() == 0
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getDeclaringClass() == type))
                .forEach(attributes::add);
        attributes.forEach(attribute -> attribute.setAccessible(true));
        return attributes;
    }

    private void expect(String name, Type attribute) {
        Class<?> raw = raw(attribute);
        if (raw == Optional.class) {
            shares.put(name + " present", 0);
            shares.put(name + " absent", 0);
            expect(name, argument(attribute, 0));
        } else if (Collection.class.isAssignableFrom(raw)) {
            shares.put(name + " empty", 0);
            shares.put(name + " several", 0);
            expect(name, argument(attribute, 0));
        } else if (Map.class.isAssignableFrom(raw)) {
            shares.put(name + " empty", 0);
            shares.put(name + " several", 0);
            expect(name, argument(attribute, 0));
            expect(name, argument(attribute, 1));
        } else if (raw == Stated.class) {
            expect(name, argument(attribute, 0));
        } else if (raw == boolean.class) {
            kinds.put(name + " true", 0);
            kinds.put(name + " false", 0);
        } else if (raw.isEnum()) {
            Stream.of(raw.getEnumConstants()).forEach(each -> kinds.put(name + " " + each, 0));
        } else if (isSum(raw)) {
            listCases(raw).forEach(each -> kinds.put(name + " is " + simple(each), 0));
        }
    }

    private static Class<?> raw(Type attribute) {
        return attribute instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : attribute instanceof Class<?> plain ? plain : Object.class;
    }

    private static Type argument(Type attribute, int index) {
        return ((ParameterizedType) attribute).getActualTypeArguments()[index];
    }

    /** Whether a type has cases that users see, rather than the one implementation that a builder makes. */
    private static boolean isSum(Class<?> type) {
        return type.isSealed()
                && Stream.of(type.getPermittedSubclasses()).allMatch(each -> Modifier.isPublic(each.getModifiers()));
    }

    /** By name, since the compiler lists the cases of one file in an order that hangs on what it compiles besides. */
    private static Stream<Class<?>> listCases(Class<?> sum) {
        return isSum(sum)
                ? Stream.of(sum.getPermittedSubclasses())
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(Spread::listCases)
                : Stream.of(sum);
    }

    /** The values that the attributes of a value hold, and those in their lists. */
    Stream<Object> listParts(Object value) {
        return attributes.stream().map(attribute -> read(attribute, value)).flatMap(Spread::flat);
    }

    private static Stream<Object> flat(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Spread::flat);
        }
        if (value instanceof Collection<?> some) {
            return some.stream().flatMap(Spread::flat);
        }
        return value instanceof Map<?, ?> some ? some.values().stream().flatMap(Spread::flat) : Stream.of(value);
    }

    void add(Spread other) {
        count += other.count;
        other.shares.forEach((what, times) -> shares.merge(what, times, Integer::sum));
        other.kinds.forEach((what, times) -> kinds.merge(what, times, Integer::sum));
    }

    int count() {
        return count;
    }

    /** How often whatever may occur does, by what it is. */
    Map<String, Integer> occurrences() {
        Map<String, Integer> all = new LinkedHashMap<>(shares);
        all.putAll(kinds);
        return all;
    }

    void add(Object value) {
        count++;
        if (isSum(type)) {
            kinds.merge(simple(type) + " is " + simple(value.getClass()), 1, Integer::sum);
        }
        for (Method attribute : attributes) {
            observe(name(attribute), read(attribute, value));
        }
    }

    private Object read(Method attribute, Object value) {
        try {
            return attribute.invoke(value);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(name(attribute) + " cannot be read.", unreadable);
        }
    }

    private void observe(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            occurs(name + (optional.isPresent() ? " present" : " absent"));
            optional.ifPresent(present -> observe(name, present));
        } else if (value instanceof Collection<?> some) {
            size(name, some.size());
            some.forEach(each -> observe(name, each));
        } else if (value instanceof Map<?, ?> some) {
            size(name, some.size());
            some.forEach((key, each) -> {
                observe(name, key);
                observe(name, each);
            });
        } else if (value instanceof Stated<?> stated) {
            stated.value().ifPresent(meaning -> observe(name, meaning));
        } else if (value instanceof Enum<?> || value instanceof Boolean) {
            occurs(name + " " + value);
        } else {
            occurs(name + " is " + simple(value.getClass()));
        }
    }

    private void size(String name, int size) {
        if (size != 1) {
            occurs(name + (size == 0 ? " empty" : " several"));
        }
    }

    private void occurs(String what) {
        shares.computeIfPresent(what, (key, times) -> times + 1);
        kinds.computeIfPresent(what, (key, times) -> times + 1);
    }

    /** What did not occur, or hardly. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        shares.forEach((what, times) -> {
            if (times == 0 || times < LEAST * count) {
                missing.add(what);
            }
        });
        kinds.forEach((what, times) -> {
            if (times == 0) {
                missing.add(what);
            }
        });
        return missing;
    }
}
