package org.hemicycle.serialization.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes values for people: two blanks a level, one attribute a line, the same on every platform. */
final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEFAULT.depth())
                    .build())
            .build();

    private JsonWriter() {}

    static void write(Object value, Writer text) {
        Shape shape = Shapes.ALL.of(value);
        try (JsonGenerator out = FACTORY.createGenerator(new Indented(), text)) {
            shape.write(value, out);
            out.writeRaw('\n');
        } catch (StreamConstraintsException deep) {
            throw new IllegalArgumentException(
                    "The value has parts that lie in one another deeper than " + JsonLimits.DEFAULT.depth()
                            + ", and could not be read again; write the parts apart.",
                    deep);
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
