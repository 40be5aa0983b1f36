package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.convention.Conventions;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Severity;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Values in a mapper of Jackson 3 have the form that they have everywhere. */
class HemicycleModuleTest {

    private static final Identifier KAZAKHSTAN = Identifier.parse("KZ");

    private final JsonMapper plain = HemicycleModule.mapperBuilder().build();

    /** A value of the user's own that holds values of the library. */
    record Desk(
            @JsonProperty("state") Identifier state,
            @JsonProperty("plans") Map<Identifier, Dossier> plans,
            @JsonProperty("period") Stated<DateRange> period,
            @JsonProperty("gravest") Map<Severity, Severity> gravest,
            @JsonProperty("day") LocalDate day) {}

    private static Desk desk() {
        return new Desk(
                KAZAKHSTAN,
                Map.of(KAZAKHSTAN, Dossier.builder().name("Priorities").build()),
                Stated.of(DateRange.parse("2024-01-01/2027-12-31")),
                Map.of(Severity.NOTE, Severity.WARNING),
                LocalDate.parse("2024-01-01"));
    }

    /** Mappers that are set to what would change the form of other classes. */
    static Stream<JsonMapper> mappers() {
        return Stream.of(
                HemicycleModule.mapperBuilder().build(),
                HemicycleModule.mapperBuilder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build(),
                HemicycleModule.mapperBuilder()
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesInAClassOfTheUserReadBackEqual(JsonMapper mapper) {
        String written = mapper.writeValueAsString(desk());

        assertEquals(desk(), mapper.readValue(written, Desk.class), written);
        assertFalse(written.contains("hemicycle.dossier"), written);
    }

    @Test
    void partsOfOtherValuesHaveTheirCanonicalTextAndNoFormat() {
        JsonNode tree = plain.valueToTree(desk());

        assertEquals("KZ", tree.path("state").stringValue());
        assertEquals("2024-01-01/2027-12-31", tree.path("period").stringValue());
        assertEquals("WARNING", tree.at("/gravest/NOTE").stringValue());
        assertEquals("Priorities", tree.at("/plans/KZ/name").stringValue());
        assertTrue(tree.at("/plans/KZ/format").isMissingNode());
    }

    @Test
    void aVerdictIsReadUnderItsTypeAndUnderAnyOfItsClass() {
        Verdict<Access> verdict =
                Eligibility.byRoutes().asOf(AsOf.of("2024-01-01")).access(KAZAKHSTAN, Conventions.ISTANBUL);
        String written = plain.writeValueAsString(verdict);

        assertEquals(verdict, plain.readValue(written, new TypeReference<Verdict<Access>>() {}));
        assertEquals(verdict, plain.readValue(written, Verdict.class));
    }

    @Test
    void aModuleIsRegisteredUnderItsName() {
        assertEquals(
                List.of("hemicycle"),
                plain.registeredModules().stream()
                        .map(JacksonModule::getModuleName)
                        .toList());
        assertTrue(new HemicycleModule().version().isUnknownVersion());
    }

    @Test
    void whatIsNoTextIsNeitherWrittenNorReadAsAKey() {
        Dossier dossier = Dossier.builder().name("P").build();

        DatabindException unwritten =
                assertThrows(DatabindException.class, () -> plain.writeValueAsString(Map.of(dossier, "first")));
        assertTrue(unwritten.getMessage().contains("cannot be the key of a map"), unwritten.getMessage());
        MismatchedInputException unread = assertThrows(
                MismatchedInputException.class,
                () -> plain.readValue("{\"first\": 1}", new TypeReference<Map<Dossier, Integer>>() {}));
        assertTrue(
                unread.getMessage().contains("a text stands where an object, a dossier, belongs"), unread.getMessage());
    }

    @Test
    void aTextThatBreaksOffIsToldWithItsLine() {
        MismatchedInputException thrown = assertThrows(
                MismatchedInputException.class,
                () -> plain.readValue("{\"name\": \"one\",\n \"programmes\": [}", Dossier.class));

        UnreadableInput refused = assertInstanceOf(UnreadableInput.class, thrown.getCause());
        Place.InJson place = assertInstanceOf(
                Place.InJson.class, refused.problems().list().get(0).place());
        assertEquals(2, place.line());
        assertTrue(refused.getMessage().contains("the text is no JSON from here on"), refused.getMessage());
    }

    @Test
    void theTypesOfOthersAreLeftToTheMapper() {
        assertEquals("\"2024-01-01\"", plain.writeValueAsString(LocalDate.parse("2024-01-01")));
        assertEquals("{\"a\":1.5}", plain.writeValueAsString(Map.of("a", 1.5)));
    }
}
