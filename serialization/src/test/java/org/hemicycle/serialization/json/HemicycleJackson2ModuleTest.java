package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.convention.Conventions;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in a mapper of Jackson 2 have the form that they have everywhere. */
class HemicycleJackson2ModuleTest {

    private static final Identifier KAZAKHSTAN = Identifier.parse("KZ");

    private final JsonMapper plain = plain();

    private static JsonMapper plain() {
        return JsonMapper.builder().addModule(new HemicycleJackson2Module()).build();
    }

    /** A value of the user's own that holds values of the library. */
    record Desk(
            @JsonProperty("state") Identifier state,
            @JsonProperty("replies") List<ExtendedDate> replies,
            @JsonProperty("plans") Map<Identifier, Dossier> plans,
            @JsonProperty("period") Stated<DateRange> period,
            @JsonProperty("gravest") Severity gravest) {}

    private static Dossier dossier() {
        return Dossier.builder()
                .name("Priorities 2024-2027")
                .addProgrammes(Programme.builder()
                        .key("plan")
                        .document(Identifier.parse("local:plan"))
                        .name(Name.of("Priorities 2024-2027"))
                        .kind(Programme.Kind.CO_OPERATION_PRIORITIES)
                        .period(DateRange.parse("2024-01-01/2027-12-31"))
                        .build())
                .build();
    }

    private static Desk desk() {
        return new Desk(
                KAZAKHSTAN,
                List.of(ExtendedDate.parse("2025-40"), ExtendedDate.parse("2026-03-01")),
                Map.of(KAZAKHSTAN, dossier()),
                Stated.of(DateRange.parse("2024-01-01/2027-12-31")),
                Severity.WARNING);
    }

    /** Mappers that are set to what would change the form of other classes. */
    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                plain(),
                plain().rebuild()
                        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                        .build(),
                plain().rebuild()
                        .defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build(),
                plain().rebuild()
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                ObjectMapper.DefaultTyping.NON_FINAL)
                        .build(),
                YAMLMapper.builder().addModule(new HemicycleJackson2Module()).build());
    }

    private static UnreadableInput refusal(JsonProcessingException thrown) {
        assertInstanceOf(MismatchedInputException.class, thrown);
        return assertInstanceOf(UnreadableInput.class, thrown.getCause());
    }

    private static Problem only(UnreadableInput refused) {
        assertEquals(1, refused.problems().list().size(), refused.getMessage());
        return refused.problems().list().get(0);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aWholeDossierIsWhatTheLibraryWritesAndReadsBackEqual(ObjectMapper mapper) throws Exception {
        String written = mapper.writeValueAsString(dossier());

        assertEquals(plain.readTree(HemicycleJson.write(dossier())), mapper.readTree(written));
        assertEquals(dossier(), mapper.readValue(written, Dossier.class));
        assertFalse(written.contains("hemicycle.dossier"), written);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesInAClassOfTheUserReadBackEqual(ObjectMapper mapper) throws Exception {
        String written = mapper.writeValueAsString(desk());

        assertEquals(desk(), mapper.readValue(written, Desk.class), written);
    }

    @Test
    void partsOfOtherValuesHaveTheirCanonicalTextAndNoFormat() throws Exception {
        JsonNode tree = plain.valueToTree(desk());

        assertEquals("KZ", tree.path("state").textValue());
        assertEquals("2025-40", tree.at("/replies/0").textValue());
        assertEquals("2024-01-01/2027-12-31", tree.path("period").textValue());
        assertEquals("WARNING", tree.path("gravest").textValue());
        assertEquals("Priorities 2024-2027", tree.at("/plans/KZ/name").textValue());
        assertTrue(tree.at("/plans/KZ/format").isMissingNode());
        assertEquals(
                "hemicycle-dossier/1.0",
                plain.valueToTree(dossier()).path("format").textValue());
    }

    @Test
    void indentsAsTheMapperDoes() throws Exception {
        assertTrue(
                plain.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(desk())
                        .contains("\n    \"KZ\" : {\n"),
                "the dossier is two levels deep");
    }

    @Test
    void treesAndOtherValuesAreConverted() throws Exception {
        JsonNode tree = plain.valueToTree(dossier());

        assertEquals(dossier(), plain.treeToValue(tree, Dossier.class));
        assertEquals(dossier(), plain.convertValue(dossier(), Dossier.class));
        assertEquals(Map.of("of", "KZ"), plain.convertValue(Map.of("of", KAZAKHSTAN), Map.class));
    }

    @Test
    void aValueThatStandsInATreeAsItIsIsTaken() throws Exception {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.putPOJO("state", KAZAKHSTAN);

        assertSame(KAZAKHSTAN, plain.treeToValue(tree, Desk.class).state());
    }

    @Test
    void reportsAndVerdictsAreWrittenAndRead() throws Exception {
        Report report = RuleSets.standard().asOf(AsOf.of("2024-01-01")).check(dossier());
        Verdict<Access> verdict =
                Eligibility.byRoutes().asOf(AsOf.of("2024-01-01")).access(KAZAKHSTAN, Conventions.ISTANBUL);

        assertEquals(report, plain.readValue(plain.writeValueAsString(report), Report.class));
        assertEquals(
                verdict, plain.readValue(plain.writeValueAsString(verdict), new TypeReference<Verdict<Access>>() {}));
        assertEquals(
                List.of(verdict),
                plain.readValue(
                        plain.writeValueAsString(List.of(verdict)), new TypeReference<List<Verdict<Access>>>() {}));
    }

    @Test
    void nullStaysNull() throws Exception {
        Desk read = plain.readValue("{\"state\": null}", Desk.class);

        assertNull(read.state());
        assertNull(plain.readValue("null", Dossier.class));
    }

    @Test
    void itsNameSaysWhoseItIs() {
        assertEquals("hemicycle", new HemicycleJackson2Module().getModuleName());
    }

    @Test
    void isFoundByTheServiceLoader() {
        assertTrue(ObjectMapper.findModules().stream().anyMatch(HemicycleJackson2Module.class::isInstance));
    }

    @Test
    void leavesTheTypesOfOthersToTheMapper() throws Exception {
        assertEquals("1.5", plain.writeValueAsString(new java.math.BigDecimal("1.5")));
        assertThrows(
                InvalidDefinitionException.class, () -> plain.readValue("\"2024-01-01\"", java.time.LocalDate.class));
    }

    @Test
    void aSlipIsToldWithItsPlaceInTheWholeText() {
        String text = """
                {
                  "state": "KZ",
                  "plans": {
                    "KZ": {
                      "name": "Priorities",
                      "programs": []
                    }
                  }
                }
                """;

        UnreadableInput refused =
                refusal(assertThrows(JsonMappingException.class, () -> plain.readValue(text, Desk.class)));

        assertEquals(
                new Place.InJson("text", "/plans/KZ/programs", 6, 19),
                only(refused).place());
        assertEquals(List.of("programmes"), only(refused).nearest());
    }

    @Test
    void allSlipsOfAValueAreToldAtOnce() {
        String text = """
                {"name": "Priorities", "programmes": [
                  {"key": "plan", "document": "local:plan", "kind": "CO_OPERATION_PRIORITY"},
                  {"key": "other", "document": "no such", "name": {"official": "Other"}, "kind": "WORK_PLAN"}
                ]}""";

        UnreadableInput refused =
                refusal(assertThrows(JsonMappingException.class, () -> plain.readValue(text, Dossier.class)));

        List<String> places = refused.problems().errors().stream()
                .map(problem -> problem.place().column() + " " + problem.place().line())
                .toList();
        assertTrue(places.contains("/programmes/0/kind 2"), refused.getMessage());
        assertTrue(places.contains("/programmes/1/document 3"), refused.getMessage());
    }

    @Test
    void theMessageOfTheRefusalHasTheSentence() {
        JsonMappingException thrown =
                assertThrows(JsonMappingException.class, () -> plain.readValue("{\"state\":\"XXX\"}", Desk.class));

        assertTrue(thrown.getMessage().contains(refusal(thrown).getMessage()), thrown.getMessage());
        assertEquals("/state", only(refusal(thrown)).place().column());
    }

    @Test
    void inATreeOnlyThePointerIsTold() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.putArray("replies").add("2025-40").add("July 2027");

        UnreadableInput refused =
                refusal(assertThrows(JsonMappingException.class, () -> plain.treeToValue(tree, Desk.class)));

        assertEquals(new Place.InJson("text", "/replies/1", 0, 0), only(refused).place());
        assertEquals("text, /replies/1", only(refused).place().toString());
    }

    @Test
    void theColumnCountsCharactersOfATextAndBytesOfAStream() {
        String text = "{\"name\": \"é\", \"programs\": []}";

        UnreadableInput ofText =
                refusal(assertThrows(JsonMappingException.class, () -> plain.readValue(text, Dossier.class)));
        UnreadableInput ofBytes = refusal(assertThrows(
                JsonMappingException.class,
                () -> plain.readValue(text.getBytes(StandardCharsets.UTF_8), Dossier.class)));

        assertEquals(new Place.InJson("text", "/programs", 1, 27), only(ofText).place());
        assertEquals(new Place.InJson("text", "/programs", 1, 28), only(ofBytes).place());
    }

    @Test
    void aKeyThatMeansNothingIsRefused() {
        JsonMappingException thrown = assertThrows(
                JsonMappingException.class, () -> plain.readValue("{\"plans\":\n {\"Kazakh\": {}}}", Desk.class));

        Problem problem = only(refusal(thrown));
        assertEquals("/plans/Kazakh", problem.place().column());
        assertEquals(2, problem.place().line());
        assertTrue(problem.what().contains("Kazakh"), problem.what());
    }

    @Test
    void whatIsNoTextIsNoKey() {
        JsonMappingException thrown =
                assertThrows(JsonMappingException.class, () -> plain.writeValueAsString(Map.of(dossier(), "first")));

        assertTrue(thrown.getMessage().contains("cannot be the key of a map"), thrown.getMessage());
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        UnreadableInput refused = refusal(assertThrows(
                JsonMappingException.class,
                () -> plain.readValue("{\"name\": \"one\", \"name\": \"two\"}", Dossier.class)));

        assertEquals("/name", only(refused).place().column());
    }

    @Test
    void aTextThatBreaksOffIsToldLikeAnyOtherSlip() {
        UnreadableInput refused = refusal(assertThrows(
                JsonMappingException.class,
                () -> plain.readValue("{\"name\": \"one\",\n \"programmes\": [}", Dossier.class)));

        assertEquals(2, only(refused).place().line());
        assertTrue(only(refused).what().startsWith("the text is no JSON from here on"), refused.getMessage());
    }

    @Test
    void whatIsTooDeepIsRefused() {
        String text = "{\"name\": " + "[".repeat(300) + "]".repeat(300) + "}";

        UnreadableInput refused =
                refusal(assertThrows(JsonMappingException.class, () -> plain.readValue(text, Dossier.class)));

        assertTrue(only(refused).what().contains("200"), refused.getMessage());
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        String text = "{\"name\": \"" + "n".repeat(1_000_001) + "\"}";

        UnreadableInput refused =
                refusal(assertThrows(JsonMappingException.class, () -> plain.readValue(text, Dossier.class)));

        assertTrue(only(refused).what().contains("1000000"), refused.getMessage());
    }

    @Test
    void aVerdictOfNothingNamedCannotBeRead() {
        InvalidDefinitionException thrown = assertThrows(
                InvalidDefinitionException.class, () -> plain.readValue("{}", new TypeReference<Verdict<String>>() {}));

        assertTrue(thrown.getMessage().contains("Verdict"), thrown.getMessage());
    }

    @Test
    void halfOfASurrogatePairIsNotWritten() {
        JsonMappingException thrown = assertThrows(
                JsonMappingException.class,
                () -> plain.writeValueAsString(Dossier.builder().name("\uD800").build()));

        assertTrue(thrown.getMessage().contains("surrogate"), thrown.getMessage());
    }
}
