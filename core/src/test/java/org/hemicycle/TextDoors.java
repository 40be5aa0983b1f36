package org.hemicycle;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.funding.Funding;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Address;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;

/** Whatever of the model takes a text from outside: what reads one, what is made with one, what is asked about one. */
final class TextDoors {

    /** They make their answers themselves. */
    private static final String ENGINES = ".*\\.(finding|rule|report|eligibility)";

    /** What is asked in words; others only look a key up. */
    private static final Set<Class<?>> ASKED =
            Set.of(Name.class, ReferenceData.class, RuleSet.class, Funding.class, Locator.class, Address.class);

    private TextDoors() {}

    /** Takes a text, and gives what it made of it. */
    @FunctionalInterface
    interface Reader {
        Object read(String text) throws Throwable;
    }

    /**
     * A door.
     *
     * @param name what it is called
     * @param reader what stands behind it
     */
    record Door(String name, Reader reader) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Each method and constructor of a public type, once for each text that it takes. */
    static Stream<Door> all() {
        return types().flatMap(type -> Stream.<Executable>concat(
                        Stream.of(type.getConstructors()), Stream.of(type.getDeclaredMethods())))
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                .filter(each -> !each.getName().equals("valueOf"))
                .filter(TextDoors::isDoor)
                .flatMap(TextDoors::of);
    }

    /** Those of the model; the consistency engine sees no text but that of dossiers. */
    private static Stream<Class<?>> types() {
        return PublicTypes.all().stream()
                .filter(type -> !type.isEnum())
                .filter(type -> !type.getPackageName().matches(".*\\.(internal|consistency)(\\..*)?"));
    }

    private static boolean isDoor(Executable executable) {
        Class<?> type = executable.getDeclaringClass();
        return executable instanceof Constructor
                ? !type.getPackageName().matches(ENGINES)
                : Modifier.isStatic(executable.getModifiers()) || ASKED.contains(type);
    }

    private static Stream<Door> of(Executable executable) {
        Class<?>[] types = executable.getParameterTypes();
        return IntStream.range(0, types.length)
                .filter(i -> types[i] == String.class || types[i] == CharSequence.class)
                .mapToObj(i -> new Door(name(executable, i), text -> read(executable, i, text)));
    }

    private static String name(Executable executable, int at) {
        String type = executable.getDeclaringClass().getName().replaceFirst("^org\\.hemicycle\\.", "");
        String method = executable instanceof Method ? "." + executable.getName() : "";
        return type + method + "(" + executable.getParameters()[at].getName() + ")";
    }

    private static Object read(Executable executable, int at, String text) throws Throwable {
        Object[] arguments =
                Stream.of(executable.getParameterTypes()).map(StandIns::of).toArray();
        arguments[at] = text;
        try {
            if (executable instanceof Method method) {
                return method.invoke(
                        Modifier.isStatic(method.getModifiers()) ? null : StandIns.of(method.getDeclaringClass()),
                        arguments);
            }
            return ((Constructor<?>) executable).newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
