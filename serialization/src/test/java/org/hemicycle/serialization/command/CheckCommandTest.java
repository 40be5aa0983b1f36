package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Suppression;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;
import org.hemicycle.serialization.folder.DossierFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final String USAGE = "Usage: check INPUT... [--as-of DAY] [--fail-on ERROR|WARNING|NOTE]"
            + " [--settings FILE] [--baseline FILE] [--write-baseline FILE]"
            + " [--format text|sarif|json|markdown|csv] [--output FILE]\n";

    @TempDir
    Path root;

    private String end(Ran ran) {
        return ran.out().lines().reduce("", (before, line) -> line).replace(root + "/", "");
    }

    @Test
    void nothingToBeDoneIsZero() throws IOException {
        Ran ran = Ran.of("check", Plans.clean(root.resolve("plan")));

        assertEquals(0, ran.code(), ran::out);
        assertEquals("", ran.err());
        assertEquals("plan: 0 findings at ERROR or above", end(ran));
    }

    @Test
    void theReportTellsItsDayAndTheCellToMend() throws IOException {
        Path plan = Plans.late(root.resolve("plan"));
        Ran ran = Ran.of("check", plan, "--as-of", "2026-02-01");

        assertEquals(1, ran.code(), ran::out);
        assertTrue(ran.out().startsWith(plan + ", as of 2026-02-01\n====="), ran::out);
        assertTrue(ran.out().contains("ACT-001"), ran::out);
        assertTrue(ran.out().contains("← activities.csv, line 3, column when"), ran::out);
        assertTrue(ran.out().contains("Not legal advice."), ran::out);
        assertEquals("plan: 1 finding at ERROR or above", end(ran));
    }

    @Test
    void withoutADayItIsToday() throws IOException {
        Path plan = Plans.clean(root.resolve("plan"));

        assertTrue(Ran.of("check", plan).out().startsWith(plan + ", as of " + Ran.TODAY + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "late, '', 1",
        "late, NOTE, 1",
        "unfunded, '', 0",
        "unfunded, ERROR, 0",
        "unfunded, WARNING, 1",
        "unfunded, note, 1",
        "yearless, WARNING, 0",
        "yearless, NOTE, 1",
        "clean, NOTE, 0",
    })
    void aFindingAtTheLevelOrAboveIsOne(String plan, String level, int code) throws IOException {
        Path folder = plan(plan);
        Ran ran = level.isEmpty() ? Ran.of("check", folder) : Ran.of("check", folder, "--fail-on", level);

        assertEquals(code, ran.code(), ran::out);
    }

    private Path plan(String name) throws IOException {
        Path folder = root.resolve(name);
        return switch (name) {
            case "late" -> Plans.late(folder);
            case "unfunded" -> Plans.unfunded(folder);
            case "yearless" -> Plans.yearless(folder);
            case "unreadable" -> Plans.unreadable(folder);
            default -> Plans.clean(folder);
        };
    }

    @Test
    void whatIsSuppressedOrInTheBaselineDoesNotFail() throws IOException {
        Path plan = Plans.late(root.resolve("plan"));
        var finding = RuleSets.standard()
                .asOf(Ran.TODAY)
                .check(DossierFolder.read(plan))
                .findings("ACT-001")
                .get(0);
        var suppressed = RuleSets.standard()
                .suppress(Suppression.ofFinding(finding)
                        .reason("Agreed.")
                        .author("A. Desk")
                        .build());
        var accepted = RuleSets.standard().baseline(new Baseline(List.of(finding.fingerprint())));

        assertEquals(1, Ran.of(new CheckCommand(RuleSets.standard()), plan).code());
        assertEquals(0, Ran.of(new CheckCommand(suppressed), plan).code());
        assertEquals(0, Ran.of(new CheckCommand(accepted), plan).code());
    }

    private static CheckCommand broken() {
        return new CheckCommand(RuleSets.standard()
                .with(Rule.of("OWN-001", "broken")
                        .note("This rule should not be used.")
                        .over(Look.at(Activity.class))
                        .requires(activity -> {
                            throw new IllegalStateException("no quorum");
                        })
                        .message("is an activity.")
                        .build()));
    }

    @Test
    void aBrokenRuleIsThreeAndTold() throws IOException {
        Ran ran = Ran.of(broken(), Plans.clean(root.resolve("plan")));

        assertEquals(3, ran.code());
        assertTrue(ran.out().contains("no quorum"), ran::out);
        assertEquals("plan: 1 broken rule, 0 findings at ERROR or above", end(ran));
    }

    @Test
    void whatCannotBeReadWholeIsTwoWithItsProblemsAndAnIncompleteReport() throws IOException {
        Path plan = Plans.unreadable(root.resolve("plan"));
        Ran ran = Ran.of("check", plan);

        assertEquals(2, ran.code());
        assertTrue(ran.out().startsWith(plan + ", as of 2025-12-31: incomplete\n"), ran::out);
        assertTrue(ran.out().contains("\nProblems of the input: 1 error, 0 warnings\n"), ran::out);
        assertTrue(
                ran.out()
                        .contains(
                                "\nERROR activities.csv, line 3, column kind: \"ROUND_TABEL\" is no word of the list"),
                ran::out);
        assertTrue(
                ran.out().contains("\nThe input could not be read whole. The report is on what could be read"),
                ran::out);
        assertTrue(ran.out().contains("\nReport on \"Plan 2026\" as of 2025-12-31: "), ran::out);
        assertTrue(end(ran).startsWith("plan: could not be read whole, "), ran::out);
    }

    @Test
    void aWarningOfAnInputIsToldAndDoesNotMakeItIncomplete() throws IOException {
        Path plan = Plans.clean(root.resolve("plan"));
        Files.writeString(plan.resolve("notes.xlsx"), "no sheet");
        Ran ran = Ran.of("check", plan);

        assertEquals(0, ran.code(), ran::out);
        assertTrue(ran.out().contains("\nWARNING notes.xlsx: the file was not read"), ran::out);
        assertFalse(ran.out().contains("incomplete"), ran::out);
    }

    @Test
    void allProblemsArePrintedHoweverManyThereAre() throws IOException {
        Path plan = Plans.clean(root.resolve("plan"));
        StringBuilder sheet = new StringBuilder("subject,goal,target,manner,as_written,certainty,place\n");
        for (int i = 1; i <= 120; i++) {
            sheet.append("wp,").append(100 + i).append(",,LISTED,Goal,,\"Section 1, Paragraph #1\"\n");
        }
        Files.writeString(plan.resolve("sdg-links.csv"), sheet);
        Ran ran = Ran.of("check", plan);

        assertEquals(
                120,
                ran.out()
                        .lines()
                        .filter(line -> line.startsWith("ERROR sdg-links.csv"))
                        .count());
    }

    @Test
    void ofSeveralInputsTheHighestCodeCountsAndEachIsSummedUp() throws IOException {
        Ran ran = Ran.of("check", plan("unreadable"), plan("clean"), plan("late"));

        assertEquals(2, ran.code());
        assertEquals(
                List.of(
                        "unreadable: could not be read whole, 0 findings at ERROR or above",
                        "clean: 0 findings at ERROR or above",
                        "late: 1 finding at ERROR or above"),
                ran.out()
                        .replace(root + "/", "")
                        .lines()
                        .filter(line -> line.endsWith("at ERROR or above"))
                        .toList());
        assertEquals(1, Ran.of("check", plan("clean"), plan("late")).code());
        assertEquals(3, Ran.of(broken(), plan("clean"), root.resolve("none")).code());
        assertEquals("", ran.err());
    }

    @Test
    void aJsonFileIsCheckedAsItsFolderIs() throws IOException {
        Path json = root.resolve("late.json");
        Ran.of("convert", plan("late"), json);
        Ran ran = Ran.of("check", json);
        Files.writeString(json, Files.readString(json).replace("ROUND_TABLE", "ROUND_TABEL"));
        Ran slipped = Ran.of("check", json);

        assertEquals(1, ran.code(), ran::out);
        assertTrue(ran.out().contains("← late.json, "), ran::out);
        assertTrue(ran.out().contains("/programmes/0/activities/1/when"), ran::out);
        assertEquals(2, slipped.code());
        assertTrue(slipped.out().contains("\nERROR late.json, /programmes/0/activities/1/kind (line "), slipped::out);
        assertTrue(slipped.out().contains("\nReport on "), slipped::out);
    }

    @Test
    void whatIsNoJsonAtAllIsToldSo() throws IOException {
        Ran ran = Ran.of("check", Files.writeString(root.resolve("plan.json"), "Plan"));

        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("\nERROR plan.json"), ran::out);
        assertTrue(ran.out().contains("\nNothing could be read, so no rule was run.\n"), ran::out);
    }

    @Test
    void ofManyInputsStandardErrorTellsHowFarItIs() throws IOException {
        List<Object> words = new ArrayList<>(List.of("check"));
        for (String name : List.of("a", "b", "c", "d", "e")) {
            words.add(Plans.clean(root.resolve(name)));
        }
        Ran five = Ran.of(words.toArray());
        Ran four = Ran.of(words.subList(0, 5).toArray());

        assertEquals(
                "1 of 5: a\n2 of 5: b\n3 of 5: c\n4 of 5: d\n5 of 5: e\n",
                five.err().replace(root + "/", ""));
        assertFalse(five.out().contains(" of 5: "), five::out);
        assertEquals("", four.err());
    }

    @Test
    void theSameFolderTwiceIsCheckedOnceAndSaidSo() throws IOException {
        Path plan = Plans.late(root.resolve("plan"));
        Ran ran = Ran.of("check", plan, plan, root + "/other/../plan");

        assertEquals(1, ran.code());
        assertEquals(
                plan + " is given twice; it is taken once.\n" + root + "/other/../plan is given twice, first as " + plan
                        + "; it is taken once.\n",
                ran.err());
        assertEquals(
                1,
                ran.out().lines().filter(line -> line.startsWith("Report on ")).count());
    }

    @Test
    void aMissingInputIsTwoAndTheOthersAreChecked() throws IOException {
        Ran ran = Ran.of("check", root.resolve("none"), plan("clean"));

        assertEquals(2, ran.code());
        assertTrue(
                ran.out().contains("ERROR " + root.resolve("none") + ": there is no such file or folder. Give "),
                ran::out);
        assertTrue(ran.out().contains("\nNothing could be read, so no rule was run.\n"), ran::out);
        assertEquals("clean: 0 findings at ERROR or above", end(ran));
    }

    @Test
    void anEmptyFolderIsTwoAndSaysWhatEveryFolderNeeds() throws IOException {
        Ran ran = Ran.of("check", Files.createDirectory(root.resolve("empty")));

        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("\nERROR document.csv: the file is missing"), ran::out);
        assertFalse(ran.out().contains("Report on"), ran::out);
    }

    @Test
    void aSheetInPlaceOfItsFolderIsToldTheFolder() throws IOException {
        Ran ran = Ran.of("check", plan("clean").resolve("document.csv"));

        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("Give the folder that the sheet lies in."), ran::out);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSheetThatCannotBeOpenedIsTwo() throws IOException {
        Path plan = plan("clean");
        Files.delete(plan.resolve("activities.csv"));
        Files.createSymbolicLink(plan.resolve("activities.csv"), root.resolve("gone.csv"));
        Ran ran = Ran.of("check", plan);

        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("\nERROR activities.csv: the file cannot be opened: "), ran::out);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeOpenedIsTwo() {
        Ran ran = Ran.of("check", "/proc/self/mem");

        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("\nERROR /proc/self/mem: the file cannot be opened: "), ran::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | Name what is to be checked: ",
                "x --as-of 2026-02-30 | --as-of takes a day such as 2026-05-09 and found \"2026-02-30\".",
                "x --as-off 2026-02-28 | The option --as-off is not known; ",
                "x --fail-on warn | --fail-on takes ERROR, WARNING or NOTE and found \"warn\". Did you mean WARNING?",
                "x --fail-on EROR | --fail-on takes ERROR, WARNING or NOTE and found \"EROR\". Did you mean ERROR?",
                "x --fail-on= | --fail-on takes ERROR, WARNING or NOTE and found \"\".",
            })
    void aCommandThatIsNotUnderstoodIsTwoAndSaysWhatIs(String words, String sentence) {
        Ran ran = Ran.of((Object[]) ("check" + (words == null ? "" : " " + words)).split(" "));

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith(sentence), ran::err);
        assertTrue(ran.err().endsWith("\n" + USAGE), ran::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\0b"})
    void aNameThatNoFileCanHaveIsRefused(String name) {
        Ran ran = Ran.of("check", name);

        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith("\"" + name + "\" cannot be the name of a file: "), ran::err);
    }
}
