package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.json.HemicycleJson;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text has, it is read as reference data or refused. */
class ReferenceDataFuzzTest {

    /** Each block of the shipped texts by itself, below the day on which it was checked. */
    static Stream<byte[]> seeds() {
        return Stream.of("conventions.txt", "states.txt")
                .map(file -> new String(Seeds.resource(ReferenceData.class, file), StandardCharsets.UTF_8))
                .flatMap(text -> Stream.of(text.split("\n\n")))
                .filter(block -> !block.startsWith("#"))
                .map(block -> ("checked: 2026-05-09\n\n" + block + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsReadAsReferenceDataComesBack(byte[] input) {
        Reading.orRefused(() -> ReferenceData.parse(Reading.text(input))).ifPresent(data -> {
            ReferenceData again = HemicycleJson.read(HemicycleJson.write(data), ReferenceData.class);
            assertEquals(data, again);
            assertEquals(data.digest(), again.digest());
        });
    }
}
