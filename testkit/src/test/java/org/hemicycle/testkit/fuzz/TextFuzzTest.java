package org.hemicycle.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text is made of, each door that reads a scalar reads it, or refuses it with a sentence. */
class TextFuzzTest {

    static Stream<byte[]> seeds() {
        return TextDoors.VALID.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsReadIsReadAgainFromWhatItPrints(byte[] input) {
        String text = Reading.text(input);

        TextDoors.PARSERS.forEach((door, reader) -> TextDoors.readOrRefuse(door, reader, text));
        TextDoors.PARSERS.forEach((door, reader) -> TextDoors.readAgain(door, reader, text));
        TextDoors.REFUSERS.forEach((door, reader) -> TextDoors.readOrRefuse(door, reader, text));
    }
}
