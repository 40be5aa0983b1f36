package org.hemicycle.serialization.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import tools.jackson.core.io.SerializedString;

/**
 * Finds the shapes of types by what all value types keep: a scalar has a static {@code parse} that undoes
 * {@code toString}; a value type is a record, or has a nested {@code Builder} whose initialisers are named like the
 * accessors.
 */
final class ShapeBuilder {

    private static final String BUILDER = "Builder";

    private final Map<TypeKey, Shape> shapes;
    private final Deque<Runnable> incomplete = new ArrayDeque<>();

    /** Begins with shapes that are found already. */
    ShapeBuilder(Map<TypeKey, Shape> known) {
        shapes = new LinkedHashMap<>(known);
    }

    /** The shapes of some types and of all that their values hold. */
    Map<TypeKey, Shape> build(Collection<TypeKey> roots) {
        roots.forEach(this::shape);
        while (!incomplete.isEmpty()) {
            incomplete.pop().run();
        }
        return shapes;
    }

    private Shape shape(TypeKey type) {
        Shape known = shapes.get(type);
        if (known != null) {
            return known;
        }
        Shape made = made(type);
        shapes.put(type, made);
        if (made instanceof ScalarShape && type.raw().isSealed()) {
            Stream.of(type.raw().getPermittedSubclasses()).forEach(each -> shape(TypeKey.of(each)));
        }
        return made;
    }

    private Shape made(TypeKey type) {
        Class<?> raw = type.raw();
        if (raw == Object.class) {
            return new OpenShape();
        }
        if (raw == Stated.class) {
            return statement(type);
        }
        if (ListShape.accepts(raw)) {
            return new ListShape(raw, shape(type.arguments().get(0)));
        }
        if (MapShape.accepts(raw)) {
            return new MapShape(
                    raw,
                    (KeyShape) shape(type.arguments().get(0)),
                    shape(type.arguments().get(1)));
        }
        return raw.isEnum() ? new ConstantShape(raw) : plain(type);
    }

    private Shape statement(TypeKey type) {
        return new StatementShape(
                shape(type.arguments().get(0)),
                shape(TypeKey.of(String.class)),
                shape(TypeKey.of(Certainty.class)),
                shape(TypeKey.of(Citation.class)));
    }

    private Shape plain(TypeKey type) {
        Class<?> raw = type.raw();
        if (raw == int.class || raw == Integer.class) {
            return NumberShape.INT;
        }
        if (raw == long.class || raw == Long.class) {
            return NumberShape.LONG;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return BooleanShape.BOOLEAN;
        }
        return ScalarShape.ofPlatform(raw)
                .or(() -> parsed(raw))
                .map(Shape.class::cast)
                .orElseGet(() -> Cases.of(type).isEmpty() ? value(type) : sum(type));
    }

    private static Optional<ScalarShape> parsed(Class<?> type) {
        return builder(type).isPresent() ? Optional.empty() : parse(type).map(parse -> new ScalarShape(type, parse));
    }

    private static Optional<Parse> parse(Class<?> type) {
        return Stream.concat(Stream.of(type), interfaces(type))
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .filter(each -> each.getName().equals("parse") && Modifier.isStatic(each.getModifiers()))
                .filter(each -> Arrays.equals(each.getParameterTypes(), new Class<?>[] {CharSequence.class}))
                .map(each -> Parse.of(type, each))
                .findFirst();
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).flatMap(each -> Stream.concat(Stream.of(each), interfaces(each)));
    }

    private Shape sum(TypeKey type) {
        SumShape sum = new SumShape(type.raw());
        incomplete.add(() ->
                Cases.of(type).forEach((word, each) -> sum.add(word, (ValueShape) shape(TypeKey.of(each)))));
        return sum;
    }

    private Shape value(TypeKey type) {
        Optional<Class<?>> builder = builder(type.raw());
        if (builder.isEmpty() && !type.raw().isRecord()) {
            throw new IllegalStateException(
                    type + " has no form in JSON: it is neither a scalar with parse, nor a record,"
                            + " nor a type with a builder, nor a sum whose cases have words.");
        }
        Optional<String> word = Cases.word(type.raw());
        ValueShape shape = new ValueShape(type, new RootFormat(kind(type)), word);
        incomplete.add(
                () -> builder.ifPresentOrElse(each -> completeByBuilder(shape, each), () -> completeByRecord(shape)));
        return shape;
    }

    private static String kind(TypeKey type) {
        String own = Names.dashed(type.raw());
        return type.arguments().isEmpty()
                ? own
                : own + "-of-" + kind(type.arguments().get(0));
    }

    private void completeByRecord(ValueShape shape) {
        Class<?> raw = shape.type().raw();
        List<Attribute> attributes = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            attributes.add(attribute(shape, component.getAccessor(), component.getGenericType(), true));
        }
        Class<?>[] types = Stream.of(raw.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        shape.complete(attributes, Maker.OfRecord.of(raw, types, attributes));
    }

    private void completeByBuilder(ValueShape shape, Class<?> builder) {
        List<Attribute> attributes = new ArrayList<>();
        List<Method> initialisers = new ArrayList<>();
        Method[] methods = builder.getMethods();
        for (Method accessor : accessors(shape.type().raw())) {
            Optional<Method> initialiser = Maker.OfBuilder.initialiser(methods, accessor);
            if (initialiser.isPresent()) {
                attributes.add(attribute(
                        shape,
                        accessor,
                        accessor.getGenericReturnType(),
                        Modifier.isAbstract(accessor.getModifiers())));
                initialisers.add(initialiser.get());
            }
        }
        shape.complete(attributes, Maker.OfBuilder.of(builder, attributes, initialisers));
    }

    private Attribute attribute(ValueShape owner, Method accessor, Type type, boolean isNeeded) {
        TypeKey held = TypeKey.of(type, owner.type().bindings());
        boolean isOptional = held.raw() == Optional.class;
        TypeKey content = isOptional ? held.arguments().get(0) : held;
        Shape shape = shape(content);
        Class<?> declared = accessor.getReturnType();
        boolean isMany = ListShape.accepts(declared) || MapShape.accepts(declared);
        try {
            return new Attribute(
                    accessor.getName(),
                    new SerializedString(accessor.getName()),
                    content.raw(),
                    shape,
                    isOptional,
                    isNeeded && !isOptional && !isMany,
                    MethodHandles.lookup()
                            .unreflect(accessor)
                            .asType(MethodType.methodType(Object.class, Object.class)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor + " cannot be called.", e);
        }
    }

    private static Optional<Class<?>> builder(Class<?> type) {
        return Arrays.<Class<?>>stream(type.getClasses())
                .filter(each -> each.getSimpleName().equals(BUILDER))
                .findFirst();
    }

    /** The accessors in the order in which the type declares them, which its generated class keeps. */
    private static List<Method> accessors(Class<?> type) {
        List<String> order = Arrays.stream(type.getPermittedSubclasses()[0].getDeclaredFields())
                .map(Field::getName)
                .toList();
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()))
                .filter(each -> order.contains(each.getName()) && !each.isBridge())
                .sorted(Comparator.comparing(each -> order.indexOf(each.getName())))
                .toList();
    }
}
