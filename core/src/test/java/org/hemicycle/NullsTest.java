package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is refused where it is given, before anything else is looked at, by the name of what it was given for. */
class NullsTest {

    static Stream<Constructor<?>> constructors() {
        return PublicTypes.all().stream().flatMap(type -> Stream.of(type.getConstructors()));
    }

    /** The static methods of the model; those of the consistency engine are for its rules alone. */
    static Stream<Method> factories() {
        return PublicTypes.all().stream()
                .filter(type -> !type.isEnum())
                .filter(type -> !type.getPackageName().matches(".*\\.(internal|consistency)(\\..*)?"))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    /** What becomes of a null for each argument that is not refused by its name. */
    private static List<String> accepted(Executable factory) {
        Parameter[] parameters = factory.getParameters();
        return IntStream.range(0, parameters.length)
                .filter(i -> !parameters[i].getType().isPrimitive())
                .mapToObj(i -> parameters[i].getName() + ": " + answerWithout(i, factory))
                .filter(answer -> !answer.matches("(\\w+): java\\.lang\\.NullPointerException: \\1"))
                .toList();
    }

    private static String answerWithout(int missing, Executable factory) {
        Object[] arguments =
                Stream.of(factory.getParameterTypes()).map(StandIns::of).toArray();
        arguments[missing] = null;
        try {
            return "made "
                    + (factory instanceof Method method
                            ? method.invoke(null, arguments)
                            : ((Constructor<?>) factory).newInstance(arguments));
        } catch (InvocationTargetException refusal) {
            return refusal.getCause().toString();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource({"constructors", "factories"})
    void aNullIsRefusedByTheNameOfTheArgument(Executable factory) {
        assertEquals(List.of(), accepted(factory), factory::toString);
    }

    @Test
    void whoeverKeepsANullOrRefusesItNamelesslyIsFound() throws NoSuchMethodException {
        assertEquals(
                List.of("nameless: java.lang.NullPointerException", "kept: made Careless[nameless=text, kept=null]"),
                accepted(Careless.class.getDeclaredConstructor(String.class, String.class)));
    }

    record Careless(String nameless, String kept) {
        Careless {
            Objects.requireNonNull(nameless);
        }
    }
}
