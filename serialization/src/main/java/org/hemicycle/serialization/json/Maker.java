package org.hemicycle.serialization.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the values of a type from what their attributes hold, given in the order of the attributes. */
interface Maker {

    /**
     * Makes a value.
     *
     * @param contents what each attribute holds; null where one is absent
     * @return the value
     * @throws IllegalArgumentException if the parts do not fit together
     */
    Object make(Object... contents);

    private static Object invoked(MethodHandle handle, Object argument) {
        try {
            return (Object) handle.invokeExact(argument);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(handle + " threw " + checked, checked);
        }
    }

    /** A record is made by its constructor; what is absent of it is an empty list, set, map or optional part. */
    record OfRecord(MethodHandle constructor, List<Attribute> attributes) implements Maker {

        static OfRecord of(Class<?> type, Class<?>[] components, List<Attribute> attributes) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(components);
                constructor.trySetAccessible();
                return new OfRecord(
                        MethodHandles.lookup()
                                .unreflectConstructor(constructor)
                                .asSpreader(Object[].class, components.length)
                                .asType(MethodType.methodType(Object.class, Object.class)),
                        attributes);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.getName() + " has no constructor that can be called.", e);
            }
        }

        @Override
        public Object make(Object... contents) {
            Object[] all = contents.clone();
            for (int i = 0; i < all.length; i++) {
                if (attributes.get(i).isOptional()) {
                    all[i] = Optional.ofNullable(all[i]);
                } else if (all[i] == null) {
                    all[i] = attributes.get(i).shape() instanceof MapShape map
                            ? map.empty()
                            : ((ListShape) attributes.get(i).shape()).empty(0);
                }
            }
            return invoked(constructor, (Object) all);
        }
    }

    /** A value type is made by its builder; what is absent is not mentioned to it. */
    record OfBuilder(
            MethodHandle constructor, List<Attribute> attributes, List<MethodHandle> initialisers, MethodHandle build)
            implements Maker {

        static OfBuilder of(Class<?> builder, List<Attribute> attributes, List<Method> initialisers) {
            try {
                Constructor<?> constructor = builder.getDeclaredConstructor();
                constructor.setAccessible(true);
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                MethodHandle maker = lookup.unreflectConstructor(constructor);
                return new OfBuilder(
                        MethodHandles.dropArguments(maker.asType(MethodType.methodType(Object.class)), 0, Object.class),
                        attributes,
                        initialisers.stream().map(each -> setter(lookup, each)).toList(),
                        lookup.unreflect(build(builder)).asType(MethodType.methodType(Object.class, Object.class)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(builder.getName() + " cannot be used.", e);
            }
        }

        private static MethodHandle setter(MethodHandles.Lookup lookup, Method initialiser) {
            try {
                initialiser.setAccessible(true);
                return lookup.unreflect(initialiser)
                        .asType(MethodType.methodType(void.class, Object.class, Object.class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(initialiser + " cannot be called.", e);
            }
        }

        private static Method build(Class<?> builder) {
            Method build = Arrays.stream(builder.getMethods())
                    .filter(each -> each.getName().equals("build") && each.getParameterCount() == 0)
                    .min(Comparator.comparing(Method::isBridge))
                    .orElseThrow(() -> new IllegalStateException(builder.getName() + " builds nothing."));
            build.setAccessible(true);
            return build;
        }

        /** The method of a builder's that takes the whole of an attribute. */
        static Optional<Method> initialiser(Method[] methods, Method accessor) {
            Stream<Method> taking = Arrays.stream(methods)
                    .filter(each -> each.getName().equals(accessor.getName()) && each.getParameterCount() == 1)
                    .filter(each -> takes(each, accessor));
            return taking.min(Comparator.<Method, Boolean>comparing(
                            each -> each.getParameterTypes()[0] != accessor.getReturnType())
                    .thenComparing(Method::isBridge));
        }

        private static boolean takes(Method initialiser, Method accessor) {
            Class<?> taken = initialiser.getParameterTypes()[0];
            return taken != Object.class && taken.isAssignableFrom(accessor.getReturnType())
                    || taken == accessor.getReturnType();
        }

        @Override
        public Object make(Object... contents) {
            Object builder = invoked(constructor, NOTHING);
            for (int i = 0; i < contents.length; i++) {
                if (contents[i] != null) {
                    boolean isOptional = attributes.get(i).isOptional();
                    set(initialisers.get(i), builder, isOptional ? Optional.of(contents[i]) : contents[i]);
                }
            }
            return invoked(build, builder);
        }

        private static void set(MethodHandle initialiser, Object builder, Object content) {
            try {
                initialiser.invokeExact(builder, content);
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable checked) {
                throw new IllegalStateException(initialiser + " threw " + checked, checked);
            }
        }
    }

    /** Given where nothing is asked for. */
    Object NOTHING = new Object();
}
