package org.hemicycle.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text names, what looks for it finds it, or says with a sentence that it is not there. */
class LookUpFuzzTest {

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "MA",
                        "Turkey",
                        "Moroco",
                        "CETS 181",
                        "Istanbul Convention",
                        "cybercrime",
                        "ETS No. 5",
                        "body:greco")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsNamedIsFoundOrRefused(byte[] input) {
        String text = Reading.text(input);

        TextDoors.LOOK_UPS.forEach((door, reader) -> TextDoors.readOrRefuse(door, reader, text));
    }
}
