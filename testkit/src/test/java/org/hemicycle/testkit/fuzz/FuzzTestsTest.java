package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.command.Commands;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;

/** No reader is forgotten, and what holds of readers is found where it does not hold. */
class FuzzTestsTest {

    private static final Path CORE = Path.of("../core/src/main/java");
    private static final Path SERIALIZATION = Path.of("../serialization/src/main/java");
    private static final Path OWN = Path.of("src/test/java/org/hemicycle/testkit/fuzz");

    /** Packages that are no API. */
    private static final List<String> NOT_API = List.of(".internal.", ".consistency.", ".look.");

    /** Methods of core that take one text and have a test of their own. */
    private static final Set<String> ELSEWHERE = Set.of("ReferenceData.parse");

    /** What reads files and streams, and the fuzz test that calls it, or what it is a short form of. */
    private static final Map<String, Fuzzed> FILES_AND_STREAMS = new TreeMap<>(Map.ofEntries(
            Map.entry("ChartReader.read", new Fuzzed(ChartFuzzTest.class, "reader().recognise(")),
            Map.entry("ChartReader.readDraft", new Fuzzed(ChartFuzzTest.class, "reader().recognise(")),
            Map.entry("ChartReader.recognise", new Fuzzed(ChartFuzzTest.class, "reader().recognise(")),
            Map.entry("Charts.read", new Fuzzed(ChartFuzzTest.class, "reader().recognise(")),
            Map.entry("Commands.run", new Fuzzed(CommandsFuzzTest.class, "Commands.run(")),
            Map.entry("DossierFolder.read", new Fuzzed(FolderFuzzTest.class, "DossierFolder.reader().readDraft(")),
            Map.entry("DossierFolder.readDraft", new Fuzzed(FolderFuzzTest.class, "DossierFolder.reader().readDraft(")),
            Map.entry(
                    "DossierWorkbook.read", new Fuzzed(WorkbookFuzzTest.class, "DossierWorkbook.reader().readDraft(")),
            Map.entry(
                    "DossierWorkbook.readDraft",
                    new Fuzzed(WorkbookFuzzTest.class, "DossierWorkbook.reader().readDraft(")),
            Map.entry("FolderReader.read", new Fuzzed(FolderFuzzTest.class, "DossierFolder.reader().readDraft(")),
            Map.entry("FolderReader.readDraft", new Fuzzed(FolderFuzzTest.class, "DossierFolder.reader().readDraft(")),
            Map.entry("HemicycleJson.read", new Fuzzed(JsonValueFuzzTest.class, "HemicycleJson.read(")),
            Map.entry("HemicycleJson.readDraft", new Fuzzed(JsonFuzzTest.class, "HemicycleJson.readDraft(")),
            Map.entry("JsonReader.read", new Fuzzed(JsonValueFuzzTest.class, "HemicycleJson.read(")),
            Map.entry("JsonReader.readDraft", new Fuzzed(JsonFuzzTest.class, "HemicycleJson.readDraft(")),
            Map.entry("RuleSettings.baseline", new Fuzzed(RuleSettingsFuzzTest.class, ".baseline(")),
            Map.entry("RuleSettings.settings", new Fuzzed(RuleSettingsFuzzTest.class, ".settings(")),
            Map.entry("WorkbookReader.read", new Fuzzed(WorkbookFuzzTest.class, "DossierWorkbook.reader().readDraft(")),
            Map.entry(
                    "WorkbookReader.readDraft",
                    new Fuzzed(WorkbookFuzzTest.class, "DossierWorkbook.reader().readDraft("))));

    /** Methods of serialization that are given a file to write. */
    private static final Pattern WRITES = Pattern.compile("write\\w*|csv|main");

    /** What a source of a reader may be. */
    private static final Set<Class<?>> SOURCES = Set.of(Path.class, InputStream.class, Reader.class, byte[].class);

    /** A fuzz test, and how it calls a reader. */
    private record Fuzzed(Class<?> test, String call) {}

    private static Stream<Method> readersOfCore() throws IOException {
        return publicMethods(CORE).filter(FuzzTestsTest::isReader);
    }

    private static Stream<Method> publicMethods(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Method> methods = files.map(file -> sources.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> file.replace(".java", "").replace('\\', '/').replace('/', '.'))
                    .filter(name -> NOT_API.stream().noneMatch(name::contains))
                    .flatMap(FuzzTestsTest::publicMethods)
                    .toList();
            return methods.stream();
        }
    }

    private static Stream<Method> publicMethods(String type) {
        try {
            Class<?> loaded = Class.forName(type);
            return Modifier.isPublic(loaded.getModifiers())
                    ? Stream.of(loaded.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    : Stream.empty();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isReader(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && !method.getName().equals("valueOf")
                && method.getParameterCount() == 1
                && CharSequence.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    private static Set<String> doors() {
        return Stream.of(TextDoors.PARSERS, TextDoors.REFUSERS, TextDoors.LOOK_UPS, TextDoors.READERS)
                .flatMap(doors -> doors.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPublicMethodOfCoreThatMakesAValueOfOneTextIsADoor() throws IOException {
        Set<String> forgotten = readersOfCore()
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(forgotten.containsAll(TextDoors.PARSERS.keySet()), forgotten::toString);
        forgotten.removeAll(doors());
        forgotten.removeAll(ELSEWHERE);

        assertEquals(Set.of(), forgotten);
    }

    /** Named like one, or given something to read that is no text yet; and the commands, which are given words. */
    private static boolean readsFilesOrStreams(Method method) {
        boolean isGivenSource = Stream.of(method.getParameterTypes()).anyMatch(SOURCES::contains);
        boolean isNamedSo =
                method.getName().matches("(read|parse|recognise)([A-Z].*)?") && method.getParameterCount() > 0;
        boolean runsCommand =
                method.getDeclaringClass() == Commands.class && method.getName().equals("run");
        return !Modifier.isAbstract(method.getModifiers())
                && (runsCommand
                        || isNamedSo
                        || isGivenSource && !WRITES.matcher(method.getName()).matches());
    }

    @Test
    void everyPublicMethodThatReadsAFileOrAStreamIsFuzzed() throws IOException {
        Set<String> readers = Stream.concat(publicMethods(CORE), publicMethods(SERIALIZATION))
                .filter(FuzzTestsTest::readsFilesOrStreams)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        readers.removeAll(doors());
        readers.removeAll(ELSEWHERE);

        assertEquals(FILES_AND_STREAMS.keySet(), readers);
    }

    @Test
    void theFuzzTestOfEachReaderCallsIt() throws IOException {
        for (Map.Entry<String, Fuzzed> each : FILES_AND_STREAMS.entrySet()) {
            Fuzzed fuzzed = each.getValue();
            String source = Files.readString(OWN.resolve(fuzzed.test().getSimpleName() + ".java"));

            assertTrue(source.replaceAll("\\s+(?=\\.)", "").contains(fuzzed.call()), each::toString);
        }
    }

    @Test
    void aClassHasOneFuzzTestSinceAFuzzerTakesOneInAMachine() throws IOException {
        Map<String, Long> tests = new TreeMap<>();
        try (Stream<Path> files = Files.list(OWN)) {
            files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("FuzzTest"))
                    .forEach(name -> tests.put(name, fuzzTests(name)));
        }

        assertTrue(tests.size() > 1, tests::toString);
        assertEquals(Set.of(1L), Set.copyOf(tests.values()), tests::toString);
    }

    private static long fuzzTests(String name) {
        try {
            return Stream.of(Class.forName(FuzzTestsTest.class.getPackageName() + "." + name)
                            .getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                    .count();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anArchiveComesBackByteByByte() {
        byte[] any = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0, (byte) 0xFF, '\r', '\n'};
        Archive archive = Archive.of(new Archive(Map.of("é.csv", any)).bytes());

        assertEquals(Set.of("é.csv"), archive.files().keySet());
        assertArrayEquals(any, archive.files().get("é.csv"));
        assertEquals(
                Map.of(), Archive.of("no file".getBytes(StandardCharsets.UTF_8)).files());
    }

    @Test
    void aTextMayHaveHalfASurrogate() {
        assertEquals("\ud800a", Reading.text(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0, 'a'}));
        assertEquals("é", Reading.text("é".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anExceptionThatIsNoRefusalIsAFinding() {
        assertThrows(NumberFormatException.class, () -> Reading.orRefused(() -> Integer.valueOf("1x")));
        assertThrows(ArithmeticException.class, () -> Reading.orRefused(() -> 1 / Integer.parseInt("0")));
        assertThrows(
                AssertionError.class,
                () -> Reading.orRefused(() -> {
                    throw new UnreadableInput("text", Problems.NONE);
                }));
        assertEquals(Optional.empty(), Reading.orRefused(() -> ReferenceData.parse("actor: QZ")));
    }

    @Test
    void aDraftIsGivenWhereNothingIsWrongAlone() {
        Problem error = Problem.error(new Place.Whole("text"), "it is empty");
        Reading.canBeTold(new Draft<>("text", "value", Problems.of(List.of(error)), Origins.NONE));
        Reading.canBeTold(new Draft<>("text", "value", Problems.NONE, Origins.NONE));
    }
}
