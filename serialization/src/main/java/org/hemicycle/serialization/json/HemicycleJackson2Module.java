package org.hemicycle.serialization.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * The values of the library in Jackson 2, for frameworks that know no newer one, such as Spring Boot 3.
 *
 * <p>Every type that {@link HemicycleJson} writes and reads can stand in a mapper of Jackson 2: as a whole, in classes
 * and collections of the user's own, and as the key of a map where it is a text. The form is that of
 * {@code HemicycleJson}, whatever names or omissions the mapper is set to; it may be printed, turned into a tree or
 * written in another format, as the mapper does.
 *
 * <p>Example: {@code JsonMapper.builder().addModule(new HemicycleJackson2Module()).build()}; in Spring Boot a bean of
 * this type is all it takes, and {@code findAndAddModules()} finds it too. Jackson 2 is an optional dependency of the
 * library: who uses this class has it already.
 *
 * <p>What cannot be read is a {@link com.fasterxml.jackson.databind.exc.MismatchedInputException}, whose cause is an
 * {@link org.hemicycle.serialization.problem.UnreadableInput} with all problems, each with its pointer from the root of
 * the whole text, its line and its column. The columns are those of Jackson, which counts the bytes of a stream and the
 * characters of a text; lines and columns are 0 where a tree is read.
 */
public final class HemicycleJackson2Module extends Module {

    private final JsonReader reader;

    /** The module with what {@link HemicycleJson#reader} reads. */
    public HemicycleJackson2Module() {
        this(HemicycleJson.reader());
    }

    /**
     * The module with a reader that has other limits or reference data.
     *
     * @param reader what reads the values
     */
    public HemicycleJackson2Module(JsonReader reader) {
        this.reader = requireNonNull(reader, "reader");
    }

    @Override
    public String getModuleName() {
        return "hemicycle";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Jackson2Writers(new Jackson2Writer()));
        context.addKeySerializers(new Jackson2Writers(new Jackson2NameWriter()));
        context.addDeserializers(new Jackson2Readers(reader));
        context.addKeyDeserializers(new Jackson2Readers.OfNames(reader));
    }
}
