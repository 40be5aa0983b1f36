package org.hemicycle.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static Stream<Origin> cells(String file, String column, long... lines) {
        return LongStream.of(lines).mapToObj(line -> new Origin(file, line, column));
    }

    private static String inWords(Stream<Origin> origins) {
        return Origin.inWords(origins.toList());
    }

    @Test
    void oneRowReadsAsItsOrigin() {
        assertEquals("claims.csv, line 3, column value", inWords(cells("claims.csv", "value", 3)));
        assertEquals("claims.csv, line 3", inWords(cells("claims.csv", "", 3)));
    }

    @Test
    void linesOfOneColumnStandTogetherAndThoseThatFollowEachOtherAsARange() {
        assertEquals("claims.csv, lines 3, 5-7, 9-10", inWords(cells("claims.csv", "", 3, 5, 6, 7, 9, 10)));
        assertEquals("claims.csv, lines 128-129, column value", inWords(cells("claims.csv", "value", 128, 129)));
    }

    @Test
    void filesAndColumnsStandApart() {
        assertEquals(
                "claims.csv, line 3, column value; claims.csv, line 4, column label; notes.csv, lines 3-4",
                inWords(Stream.of(
                                cells("claims.csv", "value", 3),
                                cells("claims.csv", "label", 4),
                                cells("notes.csv", "", 3, 4))
                        .flatMap(each -> each)));
        assertEquals("", Origin.inWords(List.of()));
    }
}
