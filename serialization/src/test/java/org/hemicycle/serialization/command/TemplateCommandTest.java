package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook to be filled in is one command. */
class TemplateCommandTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"plan", "full"})
    void aTemplateIsWrittenAndChecked(String kind) {
        Path file = root.resolve("my.xlsx");

        Ran ran = Ran.of("template", kind, "--output", file);
        Ran check = Ran.of("check", file);

        assertEquals(new Ran(0, file + " is written. Fill it in, and look at it with: check " + file + "\n", ""), ran);
        assertEquals(2, check.code());
        assertTrue(check.out().contains("my.xlsx, document: there is no row for identifier, title, kind"), check.out());
    }

    @Test
    void whatIsThereIsReplacedOnRequestOnly() throws IOException {
        Path file = Files.writeString(root.resolve("my.xlsx"), "ours");

        assertEquals(
                new Ran(
                        2,
                        "",
                        file
                                + " is there already; give another name, or --overwrite to replace it.\nNothing was written.\n"),
                Ran.of("template", "plan", "--output", file));
        assertEquals("ours", Files.readString(file));
        assertEquals(
                0, Ran.of("template", "plan", "--output", file, "--overwrite").code());
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path file = root.resolve("none").resolve("my.xlsx");
        Ran ran = Ran.of("template", "plan", "--output", file);

        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith("Workbook " + file + " cannot be written: "), ran::err);
        assertFalse(Files.exists(file.getParent()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "template | Name the template, plan or full; found [].",
                "template plans --output a.xlsx | Name the template, plan or full; found [plans]. Did you mean plan?",
                "template plan | Say where to write it, for example --output my-plan.xlsx.",
                "template plan --output a.xls | --output takes the name of a workbook, which ends in .xlsx and found \"a.xls\".",
            })
    void aCommandThatIsNotUnderstoodIsTwo(String words, String sentence) {
        assertEquals(
                new Ran(2, "", sentence + "\nUsage: template plan|full --output FILE [--overwrite]\n"),
                Ran.of((Object[]) words.split(" ")));
    }
}
