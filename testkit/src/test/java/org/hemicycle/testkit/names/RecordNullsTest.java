package org.hemicycle.testkit.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.serialization.chart.SignatureChart;
import org.hemicycle.serialization.internal.Comment;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.internal.Table;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.arbitrary.Dates;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of the modules beside core refuse null as those of core do: by the name of the component. */
class RecordNullsTest {

    /** One of each type. */
    static List<Record> examples() {
        return List.of(
                new SignatureChart(Identifier.parse("local:chart"), LocalDate.EPOCH, List.of(), List.of()),
                new Row("table.csv", 1, 2, List.of("column"), List.of("cell")),
                new Comment("table.csv", 1, "as of 2026-05-09"),
                new Table("table.csv", List.of(), List.of("column"), List.of()),
                new Dates.Narrowing(ExtendedDate.parse("2024"), ExtendedDate.parse("2024-05")),
                Defects.all().get(0).tryIn(Samples.modelPlan(), RuleSets.standard()));
    }

    private static List<String> publicRecords() throws IOException, ClassNotFoundException {
        Stream.Builder<Class<?>> types = Stream.builder();
        for (String module : List.of("serialization", "testkit")) {
            Path root = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.map(root::relativize).toList()) {
                    String name = file.toString().replace('\\', '/').replace('/', '.');
                    if (name.endsWith(".java") && !name.endsWith("package-info.java")) {
                        types.add(Class.forName(name.replace(".java", "")));
                    }
                }
            }
        }
        return types.build()
                .flatMap(RecordNullsTest::publicOnesIn)
                .filter(Class::isRecord)
                .map(Class::getName)
                .sorted()
                .toList();
    }

    private static Stream<Class<?>> publicOnesIn(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Stream.concat(
                        Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(RecordNullsTest::publicOnesIn))
                : Stream.empty();
    }

    private static Object without(int missing, Record example) throws ReflectiveOperationException {
        RecordComponent[] components = example.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = i == missing ? null : components[i].getAccessor().invoke(example);
        }
        return example.getClass().getConstructor(types).newInstance(values);
    }

    @Test
    void everyPublicRecordHasAnExample() throws IOException, ClassNotFoundException {
        assertEquals(
                publicRecords(),
                examples().stream()
                        .map(Record::getClass)
                        .map(Class::getName)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aNullIsRefusedByTheNameOfTheComponent(Record example) {
        RecordComponent[] components = example.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                int missing = i;
                Throwable refusal = assertThrows(
                                InvocationTargetException.class,
                                () -> without(missing, example),
                                components[i].getName())
                        .getCause();
                assertEquals("java.lang.NullPointerException: " + components[i].getName(), refusal.toString());
            }
        }
    }
}
