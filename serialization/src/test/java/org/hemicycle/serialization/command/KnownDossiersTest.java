package org.hemicycle.serialization.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownDossiersTest {

    /** Dossiers that are called like their names, behind what tells who read them. */
    private record Named(String by, List<String> names) implements NamedDossiers {

        @Override
        public Draft<Dossier> readDraft(String name) {
            return new Draft<>(name, Dossier.builder().name(by + name).build(), Problems.NONE, Origins.NONE);
        }
    }

    private static final KnownDossiers KNOWN = KnownDossiers.of(List.of(
            new Named("first: ", List.of("plan", "plan-2026", "network-2025")),
            new Named("second: ", List.of("network-2025", "conference"))));

    @ParameterizedTest
    @CsvSource({"plan, plan", "plan-, plan-2026", "pl, plan plan-2026", "net, network-2025", "con, conference", "x, ''"
    })
    void aWordMeansTheOneOfThatNameOrAllThatBeginSo(String word, String meant) {
        assertEquals(meant, String.join(" ", KNOWN.meant(word)));
    }

    @ParameterizedTest
    @CsvSource({"netwrok, network-2025", "confrence, conference", "netwrok-2025, network-2025", "budget, ''"})
    void whatIsMistypedIsNearTheNameOrItsBeginning(String word, String near) {
        assertEquals(near, String.join(" ", KNOWN.near(word)));
    }

    @Test
    void ofTwoOfOneNameTheFirstThatIsFoundIsTaken() {
        assertEquals(
                "first: network-2025",
                KNOWN.input("network-2025").readDraft().value().name());
    }

    @Test
    void whereNothingIsKnownNothingIsPromised() {
        Ran ran = Ran.of("check", "kazakhstan");

        assertEquals(2, ran.code());
        assertTrue(
                ran.out().contains("ERROR kazakhstan: there is no such file or folder. Give a folder of sheets"),
                ran::out);
        assertFalse(ran.out().contains("name"), ran::out);
    }

    @Test
    void whatIsNotKnownIsRefusedWithWhatIs() {
        Draft<Dossier> draft = new MissingInput("confrence", Path.of("confrence"), KNOWN).readDraft();

        assertEquals(
                "ERROR confrence: there is no such file or folder and no dossier of that name. Did you mean"
                        + " \"conference\"? " + FileInput.ACCEPTED
                        + " Known by name are plan, plan-2026, network-2025 and conference.",
                draft.problems().list().get(0).toString());
        assertTrue(DossierInput.isNothing(draft));
    }

    private static Terminal terminal(ByteArrayOutputStream err) {
        return new Terminal(
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Ran.TODAY);
    }

    @Test
    void aNameThatIsMeantByItsBeginningIsToldAndOneThatIsGivenWholeIsNot() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Inputs inputs = new Inputs(KNOWN, terminal(err));

        DossierInput whole = inputs.one("plan");
        assertEquals("", err.toString(UTF_8));
        DossierInput begun = inputs.one("conf");

        assertEquals(
                "conf is no file or folder; conference is meant, which begins so.\n",
                err.toString(UTF_8).replace("\r", ""));
        assertEquals("first: plan", whole.readDraft().value().name());
        assertEquals("second: conference", begun.readDraft().value().name());
        assertEquals(
                List.of("conference", "conference", "conference"), List.of(begun.name(), begun.stem(), begun.folder()));
        assertEquals(Optional.empty(), begun.path());
    }

    @Test
    void whatIsGivenTwiceIsTakenOnceByWhateverName() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<DossierInput> inputs = new Inputs(KNOWN, terminal(err)).each(List.of("plan", "plan-2026", "plan"));

        assertEquals(
                List.of("plan", "plan-2026"),
                inputs.stream().map(DossierInput::name).toList());
        assertEquals(
                "plan is given twice; it is taken once.\n", err.toString(UTF_8).replace("\r", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | there is no such file or folder, and plan and plan-2026 begin so. Give the whole name, or more of it.",
                "plans.xlsx | there is no such file or folder. Give a folder of sheets",
                "plans.json | there is no such file or folder. Give a folder of sheets",
                "my/plans | there is no such file or folder. Give a folder of sheets",
                "zzz | there is no such file or folder and no dossier of that name. Give a folder of sheets"
            })
    void whatIsNotThereIsToldWithWhatMayBeMeant(String name, String says) {
        MissingInput missing = new MissingInput(name, Path.of(name), KNOWN);

        assertTrue(
                missing.readDraft().problems().print().contains("ERROR " + name + ": " + says),
                missing.readDraft().problems()::print);
        assertEquals(name, missing.stem());
        assertEquals("", missing.folder());
    }
}
