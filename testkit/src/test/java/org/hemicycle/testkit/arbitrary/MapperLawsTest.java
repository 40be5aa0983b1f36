package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.json.HemicycleJackson2Module;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.json.HemicycleModule;
import org.hemicycle.testkit.sample.Samples;

/** Mappers of both lines of Jackson write what the library writes, and read back what they wrote. */
class MapperLawsTest {

    private static final int OF_EACH_TYPE = 5;

    /** A mapper that writes and reads one value, and a list of values of one type. */
    private interface Mapper {

        String write(Object value) throws IOException;

        <T> T read(String text, Class<T> type) throws IOException;

        <T> List<T> readList(String text, Class<T> type) throws IOException;

        Object tree(String text) throws IOException;
    }

    private static final class Jackson2 implements Mapper {

        private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new HemicycleJackson2Module())
                        .build();

        @Override
        public String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String text, Class<T> type) throws IOException {
            return mapper.readValue(text, type);
        }

        @Override
        public <T> List<T> readList(String text, Class<T> type) throws IOException {
            return mapper.readerForListOf(type).readValue(text);
        }

        @Override
        public Object tree(String text) throws IOException {
            return mapper.readTree(text);
        }
    }

    private static final class Jackson3 implements Mapper {

        private final tools.jackson.databind.json.JsonMapper mapper =
                HemicycleModule.mapperBuilder().build();

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            return mapper.readValue(text, type);
        }

        @Override
        public <T> List<T> readList(String text, Class<T> type) {
            return mapper.readerForListOf(type).readValue(text);
        }

        @Override
        public Object tree(String text) {
            return mapper.readTree(text);
        }
    }

    private static final List<Mapper> MAPPERS = List.of(new Jackson2(), new Jackson3());

    @Provide
    Arbitrary<Dossier> recorded() {
        return Records.dossiers();
    }

    @Property(tries = 30)
    void aDossierOfRecordsComesBack(@ForAll @From("recorded") Dossier dossier) throws IOException {
        assertComesBack(dossier, Dossier.class);
    }

    @Example
    void eachSampleAndItsReportComeBack() throws IOException {
        for (Dossier sample : Samples.all().values()) {
            assertComesBack(sample, Dossier.class);
            assertComesBack(RuleSets.standard().asOf(AsOf.of("2025-06-01")).check(sample), Report.class);
        }
    }

    @Example
    void theDigestOfEachSampleComesBack() throws IOException {
        for (Mapper mapper : MAPPERS) {
            for (Dossier sample : Samples.all().values()) {
                assertEquals(
                        sample.digest(),
                        mapper.read(mapper.write(sample), Dossier.class).digest());
            }
        }
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void valuesOfEveryTypeComeBack() throws IOException {
        List<Class<?>> types = JsonLawsTest.typesWithForm();
        for (Class<?> type : types) {
            assertValuesComeBack(type);
        }

        assertTrue(types.size() > 90, types::toString);
    }

    private static <T> void assertValuesComeBack(Class<T> type) throws IOException {
        Stream<?> values =
                ArbitraryTable.arbitrary(type, List.of()).sampleStream().limit(OF_EACH_TYPE);
        List<T> list = values.<T>map(type::cast).toList();
        for (T value : list) {
            assertComesBack(value, type);
        }
        for (Mapper mapper : MAPPERS) {
            assertEquals(list, mapper.readList(mapper.write(list), type), type::getName);
        }
    }

    private static <T> void assertComesBack(T value, Class<T> type) throws IOException {
        String text = HemicycleJson.write(value);
        for (Mapper mapper : MAPPERS) {
            String written = mapper.write(value);

            assertEquals(mapper.tree(text), mapper.tree(written));
            assertEquals(value, mapper.read(written, type), written);
        }
    }
}
