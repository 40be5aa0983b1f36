package org.hemicycle.testkit.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.chart.Charts;
import org.hemicycle.serialization.chart.SignatureChart;
import org.hemicycle.serialization.internal.Comment;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.internal.Rows;
import org.hemicycle.serialization.internal.Table;
import org.hemicycle.serialization.internal.TableSource;
import org.hemicycle.serialization.internal.name.Bearer;
import org.hemicycle.serialization.internal.page.Decoded;
import org.hemicycle.serialization.internal.page.GridRow;
import org.hemicycle.serialization.internal.page.Page;
import org.hemicycle.serialization.internal.page.PageShape;
import org.hemicycle.serialization.internal.page.Part;
import org.hemicycle.serialization.json.JsonLimits;
import org.hemicycle.serialization.problem.Checks;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.report.CheckedDossier;
import org.hemicycle.serialization.report.StatesAndConventions;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Origins;
import org.hemicycle.testkit.arbitrary.Dates;
import org.hemicycle.testkit.defect.DefectiveDossier;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.mutation.JsonChange;
import org.hemicycle.testkit.mutation.JsonMutation;
import org.hemicycle.testkit.mutation.MutatedFolder;
import org.hemicycle.testkit.mutation.MutatedText;
import org.hemicycle.testkit.mutation.SheetChange;
import org.hemicycle.testkit.mutation.SheetMutation;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of the modules beside core refuse null as those of core do: by the name of the component. */
class RecordNullsTest {

    private static final Paper CHART = Paper.builder()
            .identifier(Identifier.parse("local:chart"))
            .name(Name.of("Chart"))
            .build();

    private static Row row() {
        return new Row(new TableSource.OfText("table.csv"), 1, 2, List.of("column"), List.of("cell"), List.of(1));
    }

    /** One of each type. */
    static List<Record> examples() {
        return List.of(
                new SignatureChart(CHART, List.of(), List.of()),
                SignatureChart.reader().recognise("chart", new byte[0]),
                new Charts(Dossier.builder().name("Charts").build(), Problems.NONE, Origins.NONE, List.of()),
                JsonLimits.DEFAULT,
                new Draft<>("Chart", "value", Problems.NONE, Origins.NONE),
                new CheckedDossier("plan", "", draft(), Optional.empty()),
                new StatesAndConventions(List.of(), List.of()),
                new Place.Whole("table.csv"),
                new Place.InText("table.csv", 2, "column", 5),
                new Place.InWorkbook("plan.xlsx", "sheet", "B2", 2),
                new Place.InJson("dossier.json", "/name", 1, 1),
                Problem.error(new Place.Whole("table.csv"), "the file is empty"),
                Problems.NONE,
                new Checks(List.of()),
                new Checks.Input("plan", false, Problems.NONE, Optional.empty()),
                row(),
                new Comment("table.csv", 1, "as of 2026-05-09"),
                new Rows(List.of(), List.of()),
                new TableSource.OfText("table.csv"),
                new TableSource.OfSheet("table.csv", "plan.xlsx", "table"),
                new Table(row(), List.of(), List.of()),
                new Bearer.State(Identifier.parse("NL")),
                new Bearer.Territory(Optional.of(Identifier.parse("AW"))),
                new Bearer.Dissolved("Yugoslavia", List.of()),
                new Bearer.Nobody(),
                new Bearer.Several(List.of()),
                new GridRow(new Place.InText("table.csv", 2, ""), List.of("cell")),
                new Decoded("text", "UTF-8"),
                new Page("page.html", PageShape.HTML, "UTF-8", List.of(), true),
                new Part.Grid(List.of()),
                new Part.Words(1, "words"),
                new Dates.Narrowing(ExtendedDate.parse("2024"), ExtendedDate.parse("2024-05")),
                DefectiveDossier.find(Samples.modelPlan(), List.of(), RuleSets.standard())
                        .orElseThrow(),
                new SheetChange(SheetMutation.ROW_DELETED, "table.csv", 1, 0, 2, 2, "", "", ""),
                new MutatedFolder("plan", new TreeMap<>(), List.of()),
                new JsonChange(JsonMutation.MADE_NULL, "/name"),
                new MutatedText(new byte[0], List.of()),
                Defects.all().get(0).tryIn(Samples.modelPlan(), RuleSets.standard()));
    }

    private static Draft<Dossier> draft() {
        return new Draft<>("Plan", Dossier.builder().name("Plan").build(), Problems.NONE, Origins.NONE);
    }

    private static List<String> publicRecords() throws IOException, ClassNotFoundException {
        Stream.Builder<Class<?>> types = Stream.builder();
        for (String module : List.of("serialization", "testkit")) {
            Path root = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.map(root::relativize).toList()) {
                    String name = file.toString().replace('\\', '/').replace('/', '.');
                    if (name.endsWith(".java") && !name.endsWith("package-info.java")) {
                        types.add(Class.forName(
                                name.replace(".java", ""), false, RecordNullsTest.class.getClassLoader()));
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
