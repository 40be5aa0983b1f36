package org.hemicycle.testkit.contract;

import static org.hemicycle.testkit.contract.Trying.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.json.HemicycleModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a tool has to keep that takes the JSON form, and tools that do not. */
class JsonConsumerContractTest {

    private static final JsonMapper MAPPER = HemicycleModule.mapperBuilder().build();

    private interface Copying {
        String copy(String json);
    }

    private record Tool(Copying copying, SortedSet<String> kinds) implements JsonConsumerContract {

        @Override
        public String copy(String json) {
            return copying.copy(json);
        }
    }

    private static Tool tool(Copying copying, String... kinds) {
        return new Tool(copying, new TreeSet<>(Set.of(kinds)));
    }

    @Test
    void aToolThatUsesTheModuleKeepsIt() {
        Tool desk = tool(json -> MAPPER.writeValueAsString(MAPPER.readValue(json, Dossier.class)), "dossier");

        desk.copiesEachTextWithoutLoss();
        desk.takesANewerMinorVersion();
        desk.keepsOrRefusesWhatItDoesNotKnow();
        desk.refusesANewerMajorVersion();
    }

    @Test
    void aToolThatKeepsTreesKeepsWhatItDoesNotKnow() {
        Tool store = new Tool(
                json -> {
                    JsonNode tree = MAPPER.readTree(json);
                    if (!tree.get("format").asString().contains("/1.")) {
                        throw new IllegalArgumentException("The format is not known.");
                    }
                    return MAPPER.writeValueAsString(tree);
                },
                JsonText.kinds());

        store.copiesEachTextWithoutLoss();
        store.takesANewerMinorVersion();
        store.keepsOrRefusesWhatItDoesNotKnow();
        store.refusesANewerMajorVersion();
    }

    @Test
    void aToolThatHandsEverythingOnIsToldToLookAtTheVersion() {
        assertFails(
                tool(json -> json, "baseline")::refusesANewerMajorVersion,
                "The tool takes a text of the kind \"baseline\" in version 2.0 of the form",
                "Refuse every format whose major version is not 1");
    }

    @Test
    void aToolThatDropsNamesIsCaught() {
        Tool tool = tool(
                json -> {
                    ObjectNode tree = (ObjectNode) MAPPER.readTree(json);
                    tree.retain("format", "fingerprints");
                    return MAPPER.writeValueAsString(tree);
                },
                "baseline");

        tool.copiesEachTextWithoutLoss();
        assertFails(
                tool::keepsOrRefusesWhatItDoesNotKnow,
                "The tool drops the name \"aNameOfALaterVersion\" at the root of a text of the kind \"baseline\"",
                "or keep them in the copy.");
    }

    @Test
    void aToolThatLosesAQuoteIsToldTheLine() {
        Tool tool = tool(json -> json.replaceFirst(",\\s*\"quote\" : \"[^\"]*\"", ""), "report");

        assertFails(
                tool::copiesEachTextWithoutLoss,
                "The tool changes a text of the kind \"report\". Line ",
                "the quotes of citations too.");
    }

    @Test
    void aToolWhoseTextCannotBeReadIsToldWhatIsWrong() {
        assertFails(
                tool(json -> json.replace("\"fingerprints\"", "\"fingerPrints\""), "baseline")
                        ::copiesEachTextWithoutLoss,
                "What the tool makes of a text of the kind \"baseline\" cannot be read: ",
                "/fingerPrints",
                "change no names.");
    }

    @Test
    void aToolThatRefusesIsToldWhatItSaid() {
        Tool strict = tool(
                json -> {
                    if (!json.contains("/1.0")) {
                        throw new IllegalArgumentException("Only 1.0 is taken.");
                    }
                    return json;
                },
                "baseline");

        strict.copiesEachTextWithoutLoss();
        assertFails(
                strict::takesANewerMinorVersion,
                "The tool does not take a text of the kind \"baseline\", which begins \"{\"format\" :"
                        + " \"hemicycle-baseline/1.1\",\": java.lang.IllegalArgumentException: Only 1.0 is taken.");
    }

    @Test
    void kindsThatThereAreNotAreRefusedWithThoseThatThereAre() {
        assertFails(
                tool(json -> json, "dosier")::copiesEachTextWithoutLoss,
                "kinds() names the kinds [dosier]; accepted is one or more of access-timeline, ");
        assertFails(
                tool(json -> json)::copiesEachTextWithoutLoss,
                "kinds() names no kind of text; accepted is one or more of access-timeline, ");
    }

    @Test
    void eachKindThatTheSchemaDefinesIsTried() {
        Set<String> defined = MAPPER.readTree(HemicycleJson.schema()).get("$defs").propertyNames().stream()
                .filter(name -> name.startsWith("hemicycle-"))
                .map(name -> name.substring("hemicycle-".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(defined, JsonText.kinds());
    }
}
