package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a key fill the left column first, which is never shorter than the right one, at 18 a line. */
class PictureKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | 0 | 118 | 18",
                "a b | 0 380 | 118 118 | 18",
                "a b c | 0 0 380 | 118 136 118 | 36",
                "a b c d | 0 0 380 380 | 118 136 118 136 | 36",
                "a b c d e | 0 0 0 380 380 | 118 136 154 118 136 | 54"
            })
    void linesStandInTwoColumnsBelowAHeight(String lines, String x, String y, int height) throws Exception {
        PictureKey key = new PictureKey(words(lines));
        PageAsXml svg = PageAsXml.parse(
                key.below(100).stream().map(Tag::print).collect(Collectors.joining("", "<svg>", "</svg>")));

        assertEquals(words(lines), svg.list("//text"));
        assertEquals(words(x), svg.list("//text/@x"));
        assertEquals(words(y), svg.list("//text/@y"));
        assertEquals(height, key.height());
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(" "));
    }
}
