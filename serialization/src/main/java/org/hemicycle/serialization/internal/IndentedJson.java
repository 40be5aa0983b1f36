package org.hemicycle.serialization.internal;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How JSON is written for people: two blanks a level, one attribute a line, the same on every platform. */
public final class IndentedJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private IndentedJson() {}

    /**
     * What writes JSON.
     *
     * @param text where it goes
     * @return the generator, which is to be closed
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
