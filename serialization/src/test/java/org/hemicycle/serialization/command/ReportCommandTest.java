package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    Path root;

    private Path output() {
        return root.resolve("reports");
    }

    @Test
    void aPageIsWrittenForADossierWhateverIsFound() throws Exception {
        Ran ran = Ran.of("report", Plans.late(root.resolve("plan")), "--output", output());

        Path page = output().resolve("plan.html");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().startsWith(page + " is written.\n"), ran::out);
        assertTrue(Files.readString(page).contains("ACT-001"));
        assertTrue(Files.readString(page).contains("activities.csv, line 3"));
        assertTrue(Files.readString(page).contains("31 December 2025"), "the day of the machine");
        assertFalse(Files.exists(output().resolve("index.html")));
    }

    @Test
    void severalInputsGetAnIndexAndEachIsTakenOnce() throws Exception {
        Path one = Plans.clean(root.resolve("a/plan"));
        Path other = Plans.late(root.resolve("b/plan"));

        Ran ran = Ran.of("report", one, other, one, "--output=" + output(), "--as-of", "2026-05-09");

        assertEquals(0, ran.code(), ran::err);
        String index = Files.readString(output().resolve("index.html"));
        assertTrue(index.contains("href=\"./plan.html\""), index);
        assertTrue(index.contains("href=\"./plan-2.html\""), index);
        assertFalse(index.contains("plan-3"), index);
        assertTrue(index.contains("9 May 2026"), index);
    }

    @Test
    void anInputThatCannotBeReadWholeHasAPageThatSaysSo() throws Exception {
        Ran ran = Ran.of("report", Plans.unreadable(root.resolve("plan")), "--output", output());

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("plan cannot be read whole: "), ran::err);
        assertTrue(Files.readString(output().resolve("plan.html")).contains("Incomplete."));
    }

    @Test
    void whereNothingCanBeReadNothingIsWritten() {
        Ran ran = Ran.of("report", root.resolve("none"), "--output", output());

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("there is no such file or folder"), ran::err);
        assertFalse(Files.exists(output()));
    }

    @Test
    void theFindingsLieBesideThePageAsATable() throws Exception {
        Ran ran = Ran.of("report", Plans.late(root.resolve("plan")), "--output", output());

        Path table = output().resolve("plan-findings.csv");
        assertTrue(ran.out().contains(table + " is written.\n"), ran::out);
        List<String> rows = Files.readAllLines(table);
        assertTrue(rows.get(0).startsWith("input,dossier,is_whole,code,"), rows::toString);
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("plan,") && row.contains(",ACT-001,")), rows::toString);
    }

    @Test
    void tablesAreNeverWrittenAmongSheets() throws Exception {
        Path plan = Plans.late(root.resolve("plan"));

        Ran ran = Ran.of("report", plan, "--output", plan);

        assertEquals(2, ran.code());
        assertTrue(
                ran.err()
                        .startsWith(plan + " is a folder of sheets, and tables in it would be read with them; give"
                                + " --output another folder, for example reports."),
                ran::err);
        assertFalse(Files.exists(plan.resolve("plan.html")));
    }

    @Test
    void anOutputThatIsAFileIsRefusedWithASentence() throws Exception {
        Path plan = Plans.clean(root.resolve("plan"));
        Path file = Files.writeString(root.resolve("taken"), "");

        Ran ran = Ran.of("report", plan, "--output", file);

        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith("The folder " + file + " cannot be made: "), ran::err);
    }

    @Test
    void withoutInputOrOutputItSaysHowItIsUsed() throws Exception {
        Ran noInput = Ran.of("report", "--output", output());
        Ran noOutput = Ran.of("report", Plans.clean(root.resolve("plan")));

        assertEquals(2, noInput.code());
        assertTrue(noInput.err().contains("\nUsage: report INPUT... --output FOLDER [--as-of DAY]"), noInput::err);
        assertEquals(2, noOutput.code());
        assertTrue(
                noOutput.err().startsWith("Name the folder for pages and tables, for example --output reports."),
                noOutput::err);
    }
}
