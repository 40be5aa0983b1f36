package org.hemicycle.serialization.internal;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How JSON is written for people: two blanks a level, one attribute a line, the same on every platform. */
public final class IndentedJson {

    /** As deep as JSON is read, unless a reader is told otherwise. */
    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private IndentedJson() {}

    /**
     * What writes JSON.
     *
     * @param text where it goes
     * @return the generator, which is to be closed, and writes nothing that lies deeper than JSON is read
     */
    public static JsonGenerator to(Writer text) {
        return FACTORY.createGenerator(new Indented(), text);
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
