package org.hemicycle.testkit.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hemicycle.serialization.json.HemicycleJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema in the jar, as a validator that knows nothing of the library understands it. */
final class KeptSchema {

    static final String ID = "urn:hemicycle:schema:1";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ID, HemicycleJson.schema()))
                    .schemaRegistryConfig(
                            SchemaRegistryConfig.builder().failFast(true).build()));
    private final Map<String, Schema> byDefinition = new ConcurrentHashMap<>();

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** What is wrong with a dossier. */
    List<Error> errors(JsonNode dossier) {
        return at("").validate(dossier);
    }

    /** What is wrong with a text of another kind. */
    List<Error> errors(String definition, JsonNode text) {
        return at("#/$defs/" + definition).validate(text);
    }

    private Schema at(String fragment) {
        return byDefinition.computeIfAbsent(fragment, any -> registry.getSchema(SchemaLocation.of(ID + fragment)));
    }

    /** What is wrong with the schema itself. */
    static List<Error> ownErrors() {
        return metaErrors(HemicycleJson.schema());
    }

    /** What is wrong with any schema. */
    static List<Error> metaErrors(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(tree(schema));
    }
}
