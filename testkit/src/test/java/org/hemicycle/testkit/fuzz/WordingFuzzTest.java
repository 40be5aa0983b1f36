package org.hemicycle.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the words of a source are, no door that reads them refuses them. */
class WordingFuzzTest {

    static Stream<byte[]> seeds() {
        return TextDoors.VALID.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void noWordingOfASourceIsRefused(byte[] input) {
        String text = Reading.text(input);

        TextDoors.READERS.forEach((door, reader) -> TextDoors.read(door, reader, text));
    }
}
