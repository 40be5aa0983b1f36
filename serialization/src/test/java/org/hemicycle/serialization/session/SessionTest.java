package org.hemicycle.serialization.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.foreign.Foreigners;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    /** A row for these tests. */
    public record Pair(String name, Optional<Integer> count) {}

    private record Hidden(String name) {}

    @TempDir
    Path folder;

    private static Matrix matrix() {
        return Eligibility.byRoutes()
                .asOf(LocalDate.parse("2026-05-09"))
                .matrixByRoutes(List.of(Identifier.parse("MA")), List.of(Identifier.treaty(5), Identifier.treaty(210)));
    }

    @Test
    void whatHasElementsIsPrintedOneALine() {
        assertEquals("1\n2", Session.inWords(List.of(1, 2)));
        assertEquals("a: 1", Session.inWords(Map.of("a", 1)));
        assertEquals("x\ny", Session.inWords(Stream.of("x", "y")));
        assertEquals("x\ny", Session.inWords(new String[] {"x", "y"}));
        assertEquals("(empty)", Session.inWords(List.of()));
        assertEquals("null", Session.inWords(null));
        assertEquals("a/b", Session.inWords(Path.of("a/b")));
        assertEquals(matrix().print(), Session.inWords(matrix()));
    }

    /** What prints itself is shown as it prints itself, which says more than its {@code toString}. */
    @Test
    void whatPrintsItselfIsShownAsItDoes() {
        Eligibility.Dated day = Eligibility.byRoutes().asOf(LocalDate.parse("2026-05-09"));
        Inquiry inquiry = day.ask("MA", "CETS 210");
        AccessTimeline timeline = Eligibility.byRoutes().timeline("MA", "CETS 210", "2026-01-01/2026-12-31");
        Report report = RuleSets.standard()
                .asOf(LocalDate.parse("2026-05-09"))
                .check(Dossier.builder().name("Plan").build());
        Verdict<Access> verdict = day.access(Identifier.parse("MA"), Identifier.treaty(210));

        assertPrinted(inquiry.print(), inquiry);
        assertPrinted(timeline.print(), timeline);
        assertPrinted(report.print(), report);
        assertPrinted(verdict.print(), verdict);
        assertPrinted(verdict.why().print(), verdict.why());
    }

    private static void assertPrinted(String printed, Object value) {
        assertNotEquals(printed, value.toString());
        assertEquals(printed, Session.inWords(value));
    }

    @Test
    void valuesAreShownOnTheConsole() {
        PrintStream console = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            Session.show(List.of("x", "y"));
        } finally {
            System.setOut(console);
        }

        assertEquals("x\ny" + System.lineSeparator(), shown.toString(StandardCharsets.UTF_8));
    }

    @Test
    void rowsBecomeATableWithTheNamesOfTheirComponents() throws IOException {
        Path file = folder.resolve("matrix.csv");
        Session.csv(matrix().rows(), file);

        assertEquals(
                "state,convention,kind,route,missing\nMA,ETS 005,CLOSED,,\n"
                        + "MA,CETS 210,MAY_REQUEST_INVITATION,invited,whether Morocco took part in the elaboration of CETS 210\n",
                Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void whatIsNotThereIsAnEmptyField() throws IOException {
        Path file = folder.resolve("pairs.csv");
        Session.csv(List.of(new Pair("a, b", Optional.empty()), new Pair("c", Optional.of(1))), file);

        assertEquals("name,count\n\"a, b\",\nc,1\n", Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void rowsThatMakeNoTableAreRefused() {
        Path file = folder.resolve("none.csv");

        assertEquals(
                "The table for " + file + " has no rows, so that its columns are not known; give at least one record.",
                assertThrows(IllegalArgumentException.class, () -> Session.csv(List.of(), file))
                        .getMessage());
        assertEquals(
                "The table has a row of Pair and one of Hidden, \"Hidden[name=b]\"; give records of one type.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Session.csv(List.of(new Pair("a", Optional.empty()), new Hidden("b")), file))
                        .getMessage());
    }

    @Test
    void nullIsAnEmptyField() throws IOException {
        Path file = folder.resolve("nulls.csv");
        Session.csv(List.of(new Pair(null, null)), file);

        assertEquals("name,count\n,\n", Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void aRecordThatHidesItsComponentsIsRefused() {
        assertEquals(
                "The component name of Hidden cannot be read; declare the record public.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Session.csv(List.of(Foreigners.hidden()), folder.resolve("hidden.csv")))
                        .getMessage());
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = folder.resolve("nowhere").resolve("pairs.csv");

        String told = assertThrows(
                        UncheckedIOException.class, () -> Session.csv(List.of(new Pair("a", Optional.empty())), file))
                .getMessage();

        assertTrue(told.startsWith("The file " + file + " cannot be written: "), told);
    }
}
