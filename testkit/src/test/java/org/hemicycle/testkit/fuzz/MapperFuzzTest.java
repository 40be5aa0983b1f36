package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.json.HemicycleJackson2Module;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.json.HemicycleModule;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of both lines of Jackson read what the library reads, and refuse the rest with an exception of Jackson. */
class MapperFuzzTest {

    private static final JsonMapper MAPPER = HemicycleModule.mapperBuilder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new HemicycleJackson2Module())
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    static Stream<byte[]> seeds() {
        return JsonFuzzTest.seeds();
    }

    private static Optional<Dossier> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, Dossier.class));
        } catch (JacksonException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Dossier> read2(String text) {
        try {
            return Optional.ofNullable(MAPPER_2.readValue(text, Dossier.class));
        } catch (JsonProcessingException refused) {
            return Optional.empty();
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void mappersReadWhatTheLibraryReads(byte[] json) {
        String text = Reading.text(json);
        Optional<Dossier> own = Reading.orRefused(() -> HemicycleJson.read(text));

        assertEquals(own, read(text));
        assertEquals(own, read2(text));
    }
}
