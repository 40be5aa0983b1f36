package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text says what it holds and in which version of the form; what this release cannot read is one sentence. */
class FormatTest {

    private static Draft<Dossier> read(String format, String more) {
        return HemicycleJson.readDraft("{\"format\": " + format + ", \"name\": \"P\"" + more + "}");
    }

    @Test
    void aTextWithoutAFormatIsReadAsWhatIsAskedFor() {
        assertEquals("P", HemicycleJson.read("{\"name\": \"P\"}").name());
    }

    @Test
    void theFormatMayStandAnywhereInTheRoot() {
        assertEquals(
                "P",
                HemicycleJson.read("{\"name\": \"P\", \"format\": \"hemicycle-dossier/1.0\"}")
                        .name());
    }

    @Test
    void aNewerMinorVersionIsReadAsFarAsNothingNewStandsInIt() {
        assertEquals("", read("\"hemicycle-dossier/1.7\"", "").problems().print());
    }

    @Test
    void anAttributeOfANewerMinorVersionIsToldWithThatVersion() {
        Draft<Dossier> draft = read("\"hemicycle-dossier/1.7\"", ", \"novelty\": 1");

        assertEquals(1, draft.problems().list().size());
        assertTrue(
                draft.problems()
                        .print()
                        .contains("The text is of the newer version 1.7 of the form; this release knows 1.0."),
                draft.problems()::print);
        assertEquals("P", draft.value().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "10.0"})
    void anotherMajorVersionIsRefusedAndNothingElseIsTold(String version) {
        Draft<Dossier> draft = read("\"hemicycle-dossier/" + version + "\"", ", \"novelty\": 1, \"name\": 2");

        assertEquals(
                List.of("text, /format (line 1, column 12): the text is of version " + version
                        + " of the form, and this"
                        + " release reads version 1; accepted is hemicycle-dossier/1.0. Read it with a release of the"
                        + " library that writes this version."),
                draft.problems().list().stream().map(each -> each.print()).toList());
    }

    @Test
    void aTextOfAnotherKindIsRefusedAndNothingElseIsTold() {
        Draft<Dossier> draft = read("\"hemicycle-report/1.0\"", ", \"findings\": []");

        assertEquals(
                List.of(
                        "text, /format (line 1, column 12): the text holds a report, where what is asked for is a dossier;"
                                + " accepted is hemicycle-dossier/1.0. Give the right text, or ask for what it holds."),
                draft.problems().list().stream().map(each -> each.print()).toList());
        UnreadableInput refused = assertThrows(
                UnreadableInput.class,
                () -> HemicycleJson.read("{\"format\": \"hemicycle-dossier/1.0\", \"x\": 1}", Report.class));
        assertEquals(1, refused.problems().list().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1.0\"", "1.0", "\"hemicycle-dossier\"", "\"hemicycle-dossier/1\"", "null", "{}", "\"\""})
    void aFormatThatSaysNothingIsToldAndTheRestIsRead(String format) {
        Draft<Dossier> draft = read(format, "");

        assertEquals(1, draft.problems().errors().size());
        assertEquals("/format", draft.problems().list().get(0).place().column());
        assertEquals("P", draft.value().name());
    }
}
