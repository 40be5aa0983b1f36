package org.hemicycle.serialization.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Matrix;
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

        assertThrows(IllegalArgumentException.class, () -> Session.csv(List.of(), file));
        assertEquals(
                "The table has a row of Pair and one of Hidden, \"Hidden[name=b]\"; give records of one type.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Session.csv(List.of(new Pair("a", Optional.empty()), new Hidden("b")), file))
                        .getMessage());
    }
}
