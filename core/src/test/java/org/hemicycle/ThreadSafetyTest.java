package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each public type of the engines says whether threads may share it, itself or by the type that it is part of. */
class ThreadSafetyTest {

    private static final Set<String> ENGINES = Set.of("org.hemicycle.rule", "org.hemicycle.eligibility");

    static List<Class<?>> types() {
        return PublicTypes.all().stream()
                .filter(type -> ENGINES.contains(type.getPackageName()) || type == RuleSets.class)
                .toList();
    }

    private static String source(Class<?> type) {
        Path file =
                Path.of("src", "main", "java", type.getName().split("\\$")[0].replace('.', '/') + ".java");
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the Javadoc of a type says, in lower case and one line. */
    private static String javadoc(String source, String name) {
        Matcher javadoc = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*+)\\*/\\s*(?:@[\\w.]+\\s+)*(?:[a-z-]+\\s+)*"
                                + "(?:class|enum|interface|record)\\s+" + name + "\\b",
                        Pattern.DOTALL)
                .matcher(source);
        return javadoc.find()
                ? javadoc.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").toLowerCase(Locale.ROOT)
                : "";
    }

    /**
     * Whether a type says what threads may do with it; a builder is not covered by what the built type says of itself.
     */
    private static boolean isStated(String source, List<String> names) {
        String own = javadoc(source, names.get(0));
        List<String> enclosing = names.subList(1, names.size());
        return names.get(0).equals("Builder")
                ? own.contains("not thread-safe")
                        || javadoc(source, enclosing.get(0)).contains("builder is not thread-safe")
                : own.contains("thread-safe") || !enclosing.isEmpty() && isStated(source, enclosing);
    }

    /** The simple names of a type and of those that enclose it. */
    private static List<String> names(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getEnclosingClass)
                .<String>map(Class::getSimpleName)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTypeSaysWhetherThreadsMayShareIt(Class<?> type) {
        assertTrue(
                isStated(source(type), names(type)),
                () -> "Javadoc of " + type.getName()
                        + " does not say whether it is thread-safe; accepted is \"thread-safe\" there or at the type around it,"
                        + " and for a builder \"not thread-safe\".");
    }

    @Test
    void theTypesOfBothEnginesAreLookedAt() {
        assertTrue(types().containsAll(List.of(
                Rule.class,
                Rule.Builder.class,
                Rule.Selector.class,
                Scope.class,
                Verdict.Builder.class,
                RuleSets.class)));
    }

    @ParameterizedTest
    @CsvSource({
        "Silent, false",
        "Silent.Part, false",
        "Silent.Spoken, true",
        "Safe, true",
        "Safe.Part, true",
        "Safe.Builder, false",
        "Unsafe.Builder, true",
        "Covered.Builder, true",
        "Absent, false"
    })
    void aTypeThatSaysNothingIsFound(String type, boolean stated) {
        String source = """
                /** Says nothing. */
                @Marked
                public final class Silent {
                    /** Nor does this. */
                    public record Part() {}
                    /** Thread-safe
                     * itself. */
                    public record Spoken() {}
                }
                /** Immutable and
                 * thread-safe. */
                public sealed interface Safe {
                    /** A part. */
                    record Part() implements Safe {}
                    /** Builds it; thread-safe, one would think. */
                    final class Builder {}
                }
                """;
        String builders = """
                /** Immutable and thread-safe. */
                public interface Unsafe {
                    /** Builds it. Not thread-safe. */
                    final class Builder {}
                }
                """;
        String covered = """
                /** Immutable and thread-safe; a builder is not thread-safe. */
                public final class Covered {
                    /** Builds it. */
                    public static final class Builder {}
                }
                """;
        List<String> names = List.of(type.split("\\."));
        List<String> inwards = names.size() == 1 ? names : List.of(names.get(1), names.get(0));
        String text = type.startsWith("Unsafe") ? builders : type.startsWith("Covered") ? covered : source;

        assertEquals(stated, isStated(text, inwards));
    }

    /** What may still change in an instance of a type. */
    private static List<String> changing(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatCallsItselfImmutableHasNothingThatChanges(Class<?> type) {
        if (javadoc(source(type), type.getSimpleName()).contains("immutable")) {
            assertEquals(List.of(), changing(type));
            Optional.ofNullable(type.getPermittedSubclasses()).stream()
                    .flatMap(Stream::of)
                    .forEach(each -> assertEquals(List.of(), changing(each), each::getName));
        }
    }

    @Test
    void whatChangesIsFound() {
        assertEquals(List.of("count"), changing(Counter.class));
    }

    private static final class Counter {
        private static int all;
        private final int first = 1;
        private int count;

        int count() {
            all++;
            return first + count++;
        }
    }
}
