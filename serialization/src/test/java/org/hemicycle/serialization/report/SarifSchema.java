package org.hemicycle.serialization.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What the schema of OASIS says of a text, as a validator that knows nothing of this library reads it. */
final class SarifSchema {

    private static final Schema SCHEMA = read();

    private SarifSchema() {}

    private static Schema read() {
        try (InputStream in = SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with a text; nothing if it is valid. */
    static List<String> errors(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(each -> each.getInstanceLocation() + ": " + each.getMessage())
                .toList();
    }
}
