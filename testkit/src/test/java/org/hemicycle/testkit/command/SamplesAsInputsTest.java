package org.hemicycle.testkit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.command.Commands;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.testkit.sample.SampleDossiers;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name is no file or folder, the commands seek it among the samples. */
class SamplesAsInputsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/hemicycle/testkit/sample");

    @TempDir
    Path root;

    private record Ran(int code, String out, String err) {

        static Ran of(Object... words) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Commands.run(
                    Stream.of(words).map(Object::toString).toList(),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    LocalDate.parse("2024-01-01"));
            return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void everySampleThatIsShippedIsKnownByTheNameOfItsFolder() throws Exception {
        try (Stream<Path> folders = Files.list(RESOURCES)) {
            Set<String> shipped = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
            assertEquals(shipped, Set.copyOf(new SampleDossiers().names()));
        }
    }

    @Test
    void aSampleIsCheckedAsTheFolderOfItsSheetsIs() {
        Ran sample = Ran.of("check", "kazakhstan-2024-2027");
        Ran folder = Ran.of("check", RESOURCES.resolve("kazakhstan-2024-2027"));

        assertEquals("", sample.err());
        assertEquals(folder.code(), sample.code());
        assertEquals(rules(folder.out()), rules(sample.out()));
        assertTrue(sample.out().contains("treaty-claims.csv, line "), sample::out);
    }

    /** Without the name of the input, and the line under it. */
    private static List<String> rules(String out) {
        return out.lines()
                .filter(line -> !line.contains("kazakhstan-2024-2027") && !line.startsWith("==="))
                .toList();
    }

    @Test
    void theBeginningOfOneNameAloneIsEnoughAndWhatIsMeantIsTold() {
        Ran ran = Ran.of("check", "kazakhstan");

        assertEquals(
                "kazakhstan is no file or folder; kazakhstan-2024-2027 is meant, which begins so.\n",
                ran.err().replace("\r\n", "\n"));
        assertTrue(ran.out().startsWith("kazakhstan-2024-2027, as of 2024-01-01\n"), ran::out);
    }

    @Test
    void aSampleThatIsGivenByTwoNamesIsTakenOnce() {
        Ran ran = Ran.of("check", "un-resolution-79-284", "un-res");

        assertTrue(ran.err().contains("un-resolution-79-284 is given twice; it is taken once."), ran::err);
        assertEquals(
                1,
                ran.out()
                        .lines()
                        .filter(line -> line.startsWith("un-resolution-79-284, as of"))
                        .count());
    }

    @Test
    void findingsForOtherToolsNameTheSheetsUnderTheNameOfTheSample() {
        Ran ran = Ran.of("check", "kazakhstan-2024-2027", "--format", "sarif");

        assertTrue(ran.out().contains("\"uri\" : \"kazakhstan-2024-2027/treaty-claims.csv\""), ran::out);
    }

    @Test
    void aPageIsWrittenUnderTheWholeName() throws Exception {
        Ran ran = Ran.of("report", "kazakhstan", "--output", root.resolve("reports"));

        assertEquals(0, ran.code(), ran::err);
        String page = Files.readString(root.resolve("reports/kazakhstan-2024-2027.html"));
        assertTrue(page.contains("treaty-claims.csv, line "));
    }

    @Test
    void aSampleIsConvertedToEachFormAFolderOfSheetsToo() {
        Dossier sample = Samples.kazakhstanPriorities();

        Ran json = Ran.of("convert", "kazakhstan", root.resolve("my-copy.json"));
        Ran folder = Ran.of("convert", "kazakhstan", root.resolve("my-copy"));

        assertEquals(0, json.code(), json::err);
        assertEquals(0, folder.code(), folder::err);
        assertEquals(sample, HemicycleJson.read(root.resolve("my-copy.json"), Dossier.class));
        assertEquals(sample, DossierFolder.read(root.resolve("my-copy")));
    }

    @Test
    void aFileOrFolderThatIsThereWinsOverASampleOfItsName() throws Exception {
        Path empty = Files.createDirectory(root.resolve("kazakhstan-2024-2027"));

        Ran ran = Ran.of("check", empty);

        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("document.csv"), ran::out);
    }

    @Test
    void aNameThatSeveralBeginWithIsRefusedWithThem() {
        Ran ran = Ran.of("check", "elec");

        assertEquals(2, ran.code());
        assertTrue(
                ran.out()
                        .contains("ERROR elec: there is no such file or folder, and elections-network and"
                                + " electoral-conference-2018 begin so. Give the whole name, or more of it.\n"),
                ran::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kazakstan", "kazahstan-2024-2027", "Kazakhstan"})
    void anUnknownNameIsRefusedWithTheNearestAndTheList(String name) {
        Ran ran = Ran.of("report", name, "--output", root.resolve("reports"));

        assertEquals(2, ran.code());
        assertFalse(Files.exists(root.resolve("reports")));
        assertTrue(
                ran.err()
                        .contains("ERROR " + name + ": there is no such file or folder and no dossier of that name."
                                + " Did you mean \"kazakhstan-2024-2027\"? Give a folder of sheets"),
                ran::err);
        assertTrue(
                ran.err()
                        .contains("Known by name are pace-work-plan-2025, elections-network, un-resolution-79-284,"
                                + " kazakhstan-2024-2027, electoral-conference-2018 and model-plan-2026-2028.\n"),
                ran::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans/kazakhstan", "./kazakhstan", "kazakhstan.json", "Kazakhstan.XLSX"})
    void whatCanOnlyBeAPathIsNotSoughtByName(String path) {
        Ran ran = Ran.of("check", path);

        assertEquals(2, ran.code());
        assertTrue(ran.out().contains(path + ": there is no such file or folder. Give a folder of sheets"), ran::out);
        assertFalse(ran.out().contains("Known by name"), ran::out);
    }

    @Test
    void aNameThatIsNoneOfTheSamplesIsRefusedWithThem() {
        String message = assertThrows(IllegalArgumentException.class, () -> new SampleDossiers().readDraft("../sample"))
                .getMessage();

        assertTrue(message.startsWith("\"../sample\" is the name of no sample; accepted are pace-work-plan"), message);
    }
}
