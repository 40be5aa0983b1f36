package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.finding.Baseline;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.json.HemicycleJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check --write-baseline}: what is found is accepted from now on. */
class NewBaselineTest {

    private static final String LATE = "ACT-001:wp/activities/a2";

    @TempDir
    Path root;

    private Path late;
    private Path known;

    @BeforeEach
    void makePlan() throws IOException {
        late = Plans.late(root.resolve("late"));
        known = root.resolve("known.json");
    }

    private List<String> fingerprints() {
        return HemicycleJson.read(known, Baseline.class).fingerprints();
    }

    private String told(String text) {
        return text.replace(root + "/", "");
    }

    @Test
    void underWhatIsWrittenNothingIsNew() {
        Ran written = Ran.of("check", late, "--write-baseline", known);
        Ran again = Ran.of("check", late, "--baseline", known);

        assertEquals(0, written.code(), written::err);
        assertTrue(
                told(written.out())
                        .endsWith("late: 1 finding at ERROR or above\n"
                                + "known.json is written. From now on accepted: 1 finding.\n"),
                written::out);
        assertEquals(List.of(LATE), fingerprints());
        assertEquals(0, again.code(), again::out);
        assertTrue(again.out().endsWith("late: 0 findings at ERROR or above\n"), again::out);
        assertEquals("", again.err());
    }

    @Test
    void theFileMayBeTheOneThatIsReadAndKeepsWhatStillOccurs() throws IOException {
        HemicycleJson.write(new Baseline(List.of(LATE, "ACT-001:wp/activities/a9")), known);
        Plans.unfunded(root.resolve("other"));

        Ran ran = Ran.of("check", late, root.resolve("other"), "--baseline", known, "--write-baseline", known);

        assertEquals(0, ran.code(), ran::err);
        assertEquals(List.of(LATE, "FUN-001:wp/activities/a2"), fingerprints());
    }

    /** The rule is off, so that nobody knows whether it still holds. */
    @Test
    void whatNobodySoughtStaysAccepted() throws IOException {
        HemicycleJson.write(new Baseline(List.of(LATE)), known);
        Path settings = Files.writeString(root.resolve("settings.json"), "{ \"off\" : [ \"ACT\" ] }");

        Ran.of("check", late, "--settings", settings, "--baseline", known, "--write-baseline", known);

        assertEquals(List.of(LATE), fingerprints());
    }

    /** Two of one fingerprint would let another of the same one pass unseen. */
    @Test
    void whatTwoInputsHaveInCommonIsAcceptedOnce() throws IOException {
        Path twin = Plans.late(root.resolve("twin"));

        Ran ran = Ran.of("check", late, twin, "--write-baseline", known);

        assertTrue(ran.out().endsWith("From now on accepted: 1 finding.\n"), ran::out);
        assertEquals(List.of(LATE), fingerprints());
        assertEquals(0, Ran.of("check", late, twin, "--baseline", known).code());
    }

    @Test
    void whatIsSuppressedIsNotAcceptedBesides() throws IOException {
        Path settings = Files.writeString(root.resolve("settings.json"), """
                { "suppressions" : [ { "rule" : "ACT-001", "reason" : "A.", "author" : "B." } ] }
                """);

        Ran.of("check", late, "--settings", settings, "--write-baseline", known);

        assertEquals(List.of(), fingerprints());
    }

    @Test
    void anInputThatCannotBeReadWholeLeavesTheBaselineAsItIs() throws IOException {
        HemicycleJson.write(new Baseline(List.of(LATE)), known);
        Path unreadable = Plans.unreadable(root.resolve("unreadable"));

        Ran ran = Ran.of("check", late, unreadable, root.resolve("none"), "--write-baseline", known);

        assertEquals(2, ran.code());
        assertEquals(List.of(LATE), fingerprints());
        assertEquals(
                "known.json is not written, since unreadable and none could not be judged whole: it would lack"
                        + " findings, and accept some that are owed to what is missing. Mend that first.\n",
                told(ran.err()));
    }

    @Test
    void aBrokenRuleLeavesItUnwritten() {
        RuleSet broken = RuleSet.of(List.of(Rule.of("TST-001", "broken")
                .error("A rule must work.")
                .over(Look.at(Activity.class))
                .requires(activity -> {
                    throw new IllegalStateException("no quorum");
                })
                .message("is broken.")
                .build()));

        Ran ran = Ran.of(new CheckCommand(broken), late, "--write-baseline", known);

        assertEquals(3, ran.code());
        assertFalse(Files.exists(known));
        assertTrue(told(ran.err()).startsWith("known.json is not written, since late could not be judged"), ran::err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings.json | settings.json is what the command reads; give --write-baseline another name.",
                "notes.json | notes.json is there and is no baseline; give --write-baseline another name.",
                "result.txt | result.txt is where the result goes; give --write-baseline another name.",
                "late | late is a folder; --write-baseline takes the name of a file.",
                "late/known.json | late/known.json would lie among the sheets of an input, and be read with them; give"
                        + " --write-baseline a name in another folder.",
                "none/known.json | The folder in which none/known.json would lie is not there; make it first.",
            })
    void aNameUnderWhichSomethingWouldBeLostIsRefusedBeforeAnythingIsDone(String name, String sentence)
            throws IOException {
        Path settings = Files.writeString(root.resolve("settings.json"), "{}");
        Path notes = Files.writeString(root.resolve("notes.json"), "{ \"format\" : \"hemicycle-settings/1.0\" }");

        Ran ran = Ran.of(
                "check",
                late,
                "--settings",
                settings,
                "--output",
                root.resolve("result.txt"),
                "--write-baseline",
                root.resolve(name));

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(told(ran.err()).startsWith(sentence), ran::err);
        assertEquals("{}", Files.readString(settings));
        assertEquals("{ \"format\" : \"hemicycle-settings/1.0\" }", Files.readString(notes));
    }

    @Test
    void whatIsToldNeverStandsInTheResult() {
        Ran ran = Ran.of("check", late, "--format", "json", "--write-baseline", known);

        assertTrue(ran.out().endsWith("}\n"), ran::out);
        assertTrue(told(ran.err()).endsWith("known.json is written. From now on accepted: 1 finding.\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNothingCanBeWrittenASentenceSaysSo() {
        Ran ran = Ran.of("check", late, "--write-baseline", "/proc/known.json");

        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith("/proc/known.json cannot be written: "), ran::err);
    }
}
