package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access.Kind;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private static final Dossier RECORD =
            Records.complete("ETS 005, CETS 210", "FR, ETS 005, RATIFICATION, 1974-05-03");
    private static final List<Identifier> STATES = ids("FR", "MA", "EU");
    private static final List<Identifier> CONVENTIONS = ids("ETS 005", "CETS 210");
    private static final Eligibility.Dated ON_THE_DAY = Eligibility.in(RECORD).asOf(LocalDate.parse("2024-01-01"));

    private static List<Identifier> ids(String... texts) {
        return Arrays.stream(texts).map(Identifier::parse).toList();
    }

    @Test
    void hasARowForEachStateAndAColumnForEachConvention() {
        Matrix matrix = ON_THE_DAY.matrix(STATES, CONVENTIONS);

        assertEquals(
                List.of("PE", "-i", "nE"),
                matrix.cells().stream()
                        .map(row -> String.join(
                                "",
                                row.stream()
                                        .map(cell -> cell.kind().abbreviation())
                                        .toList()))
                        .toList());
        assertEquals(5, matrix.print().lines().count());
        assertTrue(Stream.of(Kind.values()).allMatch(kind -> matrix.print().contains(kind.phrase())));
    }

    @Test
    void byRoutesLeavesOutWhatHasBeenDone() {
        Identifier france = Identifier.parse("FR");
        Identifier convention = Identifier.treaty(5);

        assertEquals(
                Kind.PARTY,
                ON_THE_DAY.matrix(STATES, CONVENTIONS).cell(france, convention).kind());
        assertEquals(
                Kind.ENTITLED,
                ON_THE_DAY
                        .matrixByRoutes(STATES, CONVENTIONS)
                        .cell(france, convention)
                        .kind());
    }

    @Test
    void refusesACellThatItDoesNotHave() {
        Matrix matrix = ON_THE_DAY.matrix(STATES, CONVENTIONS);

        assertEquals(
                "Matrix has no state DE; it has [FR, MA, EU].",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> matrix.cell(Identifier.parse("DE"), Identifier.treaty(5)))
                        .getMessage());
        assertEquals(
                "Matrix has no convention ETS 018; it has [ETS 005, CETS 210].",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> matrix.cell(Identifier.parse("FR"), Identifier.treaty(18)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> ON_THE_DAY.matrix(ids("QQ"), CONVENTIONS));
        assertThrows(IllegalArgumentException.class, () -> ON_THE_DAY.matrix(STATES, ids("CETS 999")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2024-01-01", "2024-01-01/.."})
    void aTimelineNeedsBothEnds(String range) {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> Eligibility.in(RECORD)
                                .timeline(Identifier.parse("FR"), Identifier.treaty(5), DateRange.parse(range)))
                .getMessage()
                .endsWith("which has an open end; give a first and a last day."));
    }
}
