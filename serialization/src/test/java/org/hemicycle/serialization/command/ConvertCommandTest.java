package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.folder.DossierWorkbook;
import org.hemicycle.serialization.json.HemicycleJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    @TempDir
    Path root;

    private Path folder;
    private Path json;
    private Dossier dossier;

    @BeforeEach
    void writePlans() throws IOException {
        folder = Plans.unfunded(root.resolve("plan"));
        json = root.resolve("plan.json");
        dossier = DossierFolder.read(folder);
    }

    /** The texts of all files, by their names below the root. */
    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                texts.put(
                        root.relativize(file).toString(),
                        Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
            }
        }
        return texts;
    }

    private void assertRefused(String sentence, Object... words) throws IOException {
        Map<String, String> before = texts();
        Ran ran = Ran.of(words);

        assertEquals(2, ran.code(), ran::out);
        assertEquals("", ran.out());
        assertTrue(ran.err().replace(root + "/", "").contains(sentence), ran::err);
        assertTrue(ran.err().endsWith("\nNothing was written.\n"), ran::err);
        assertEquals(before, texts());
    }

    @Test
    void aFolderBecomesAFileThatReadsEqualAndBack() throws IOException {
        Ran there = Ran.of("convert", folder, json);
        Path copy = root.resolve("copy");
        Ran back = Ran.of("convert", json, copy);

        assertEquals(0, there.code(), there::err);
        assertEquals("", there.err());
        assertEquals(
                "plan.json is written, and reads as equal to plan, digest " + dossier.digest() + ".\n" + dossier + "\n",
                there.out().replace(root + "/", ""));
        assertEquals(dossier, HemicycleJson.read(json));
        assertEquals(0, back.code(), back::err);
        assertEquals(dossier, DossierFolder.read(copy));
        assertEquals(dossier.digest(), DossierFolder.read(copy).digest());
    }

    @Test
    void aWorkbookBecomesAnyOfTheOthersAndTheyBecomeOne() throws IOException {
        Path book = root.resolve("plan.xlsx");
        Path renamed = root.resolve("plan.dat");
        Path copy = root.resolve("copy");

        assertEquals(0, Ran.of("convert", folder, book).code());
        Files.copy(book, renamed);
        assertEquals(0, Ran.of("convert", renamed, json).code());
        assertEquals(0, Ran.of("convert", json, book, "--overwrite").code());
        Ran back = Ran.of("convert", book, copy);

        assertEquals(0, back.code(), back::err);
        assertEquals(
                "copy is written, and reads as equal to plan.xlsx, digest " + dossier.digest() + ".\n" + dossier + "\n",
                back.out().replace(root + "/", ""));
        assertEquals(dossier, DossierWorkbook.read(book));
        assertEquals(dossier, DossierFolder.read(copy));
        assertEquals(dossier, HemicycleJson.read(json));
    }

    @Test
    void aWorkbookIsWrittenInOneFormAlone() throws IOException {
        assertRefused("give one that ends in .xlsx", "convert", folder, root.resolve("plan.ods"));
    }

    @Test
    void aWorkbookThatCannotBeReadIsRefusedWithASentence() throws IOException {
        Path book = Files.writeString(root.resolve("plan.xlsx"), "property,value");

        assertRefused("the file is text, such as CSV, and no workbook (.xlsx)", "convert", book, json);
    }

    @Test
    void nothingIsLeftBesideWhatWasWritten() throws IOException {
        Ran.of("convert", folder, json);
        Ran.of("convert", json, root.resolve("copy"));

        try (Stream<Path> files = Files.list(root)) {
            assertEquals(
                    List.of("copy", "plan", "plan.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anEmptyFolderIsWrittenTo() throws IOException {
        Ran.of("convert", folder, json);
        Path empty = Files.createDirectory(root.resolve("empty"));

        assertEquals(0, Ran.of("convert", json, empty).code());
        assertEquals(dossier, DossierFolder.read(empty));
    }

    @Test
    void aJsonFileIsKnownByItsContentToo() throws IOException {
        Ran.of("convert", folder, json);
        Path renamed = Files.writeString(root.resolve("plan.txt"), "\uFEFF\n  " + Files.readString(json));

        assertEquals(0, Ran.of("convert", renamed, root.resolve("copy")).code());
    }

    @Test
    void anInputThatCannotBeReadWholeIsRefusedWithAllItsProblems() throws IOException {
        Plans.unreadable(folder);
        Files.writeString(folder.resolve("sdg-links.csv"), "subject,goal\nwp,99\n");

        assertRefused("\nERROR activities.csv, line 3, column kind: ", "convert", folder, json);
        assertRefused("\nERROR sdg-links.csv, line 2, column goal: ", "convert", folder, json);
    }

    @Test
    void aJsonFileThatCannotBeReadWholeIsRefusedWithItsProblems() throws IOException {
        Ran.of("convert", folder, json);
        Files.writeString(json, Files.readString(json).replace("WORK_PLAN", "WORK_PLANT"));

        assertRefused("ERROR plan.json, /programmes/0/kind (line ", "convert", json, root.resolve("copy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "none.json"})
    void aMissingInputIsRefused(String name) throws IOException {
        assertRefused("there is no such file or folder", "convert", root.resolve(name), root.resolve("copy"));
    }

    @Test
    void whatIsNeitherOfTheFormsIsRefused() throws IOException {
        Path text = Files.writeString(root.resolve("plan.txt"), "Plan {}");

        assertRefused(
                "this is neither a folder of sheets, nor a workbook, nor JSON", "convert", text, root.resolve("copy"));
    }

    @Test
    void aWarningIsToldAndKeepsNobodyFromConverting() throws IOException {
        Files.writeString(folder.resolve("notes.xlsx"), "no sheet");
        Ran ran = Ran.of("convert", folder, json);

        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.err().startsWith("WARNING notes.xlsx: "), ran::err);
    }

    @Test
    void whatIsThereIsReplacedOnRequestOnly() throws IOException {
        Files.writeString(json, "{}");

        assertRefused(
                "plan.json is there already; give another name, or --overwrite to replace it.",
                "convert",
                folder,
                json);
        assertEquals(0, Ran.of("convert", folder, json, "--overwrite").code());
        assertEquals(dossier, HemicycleJson.read(json));
    }

    @Test
    void theSheetsInAFolderAreReplacedOnRequestOnlyAndOtherFilesStay() throws IOException {
        Ran.of("convert", folder, json);
        Path other = Plans.late(root.resolve("other"));
        Files.writeString(other.resolve("sdg-links.csv"), "subject,goal,place\nwp,16,Section 1\n");
        Files.writeString(other.resolve("notes.txt"), "ours");

        assertRefused(
                "other is there already and is not empty; give another name, or --overwrite to replace the sheets in it",
                "convert",
                json,
                other);
        assertEquals(0, Ran.of("convert", "--overwrite", json, other).code());
        assertEquals(dossier, DossierFolder.read(other));
        assertFalse(Files.exists(other.resolve("sdg-links.csv")));
        assertEquals("ours", Files.readString(other.resolve("notes.txt")));
    }

    @Test
    void aTableThatWouldBeReadWithTheSheetsIsFoundBeforeAnythingIsWritten() throws IOException {
        Ran.of("convert", folder, json);
        Path other = Plans.late(root.resolve("other"));
        Files.writeString(other.resolve("budgets.csv"), "key\n1\n");

        assertRefused("ERROR budgets.csv: the file was not read", "convert", json, other, "--overwrite");
    }

    @Test
    void aNameOfTheSameFormIsRefused() throws IOException {
        Ran.of("convert", folder, json);

        assertRefused("give one that ends in .json or .xlsx", "convert", folder, root.resolve("copy"));
        assertRefused("give one that does not end in .json", "convert", json, root.resolve("copy.JSON"));
    }

    @Test
    void aFileIsNoFolderAndAFolderNoFileEvenOnRequest() throws IOException {
        Ran.of("convert", folder, json);
        Path file = Files.writeString(root.resolve("file"), "ours");
        Path named = Files.createDirectory(root.resolve("folder.json"));

        assertRefused("file is a file, not a folder", "convert", json, file, "--overwrite");
        assertRefused("folder.json is a folder, not a file", "convert", folder, named, "--overwrite");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        assertRefused(
                "is not there; make it first",
                "convert",
                folder,
                root.resolve("out").resolve("plan.json"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALink() throws IOException {
        Files.createSymbolicLink(root.resolve("link.json"), Files.writeString(json, "{}"));

        assertEquals(
                0,
                Ran.of("convert", folder, root.resolve("link.json"), "--overwrite")
                        .code());
        assertTrue(Files.isSymbolicLink(root.resolve("link.json")));
        assertEquals(dossier, HemicycleJson.read(json));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceThatTakesNothingIsRefused() throws IOException {
        assertRefused("/proc/plan.json cannot be written: ", "convert", folder, "/proc/plan.json");
    }

    @Test
    void whatIsWrittenInPartIsSaidToBe() throws IOException {
        Ran.of("convert", folder, json);
        Path other = Plans.late(root.resolve("other"));
        Files.createDirectories(other.resolve("risks.csv").resolve("ours"));
        Ran ran = Ran.of("convert", json, other, "--overwrite");

        assertEquals(2, ran.code(), ran::out);
        assertEquals("", ran.out());
        assertTrue(ran.err().endsWith("\nSome of its sheets may be written, and others not.\n"), ran::err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "convert | Name the input and the output, for example my-plan my-plan.json; found [].",
                "convert a | Name the input and the output, for example my-plan my-plan.json; found [a].",
                "convert a b c | Name the input and the output, for example my-plan my-plan.json; found [a, b, c].",
                "convert a b --overwrit | The option --overwrit is not known; known is --overwrite. Did you mean --overwrite?",
            })
    void aCommandThatIsNotUnderstoodIsTwo(String words, String sentence) {
        assertEquals(new Ran(2, "", sentence + "\nUsage: convert INPUT OUTPUT [--overwrite]\n"), Ran.of((Object[])
                words.split(" ")));
    }
}
