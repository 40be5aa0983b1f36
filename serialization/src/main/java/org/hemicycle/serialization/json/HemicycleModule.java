package org.hemicycle.serialization.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Teaches a mapper of Jackson 3 the form of the library's values, for users who have their own mapper.
 *
 * <p>Example: {@code HemicycleModule.mapperBuilder().build()}, {@code JsonMapper.builder().addModule(new
 * HemicycleModule()).build()}, or {@code findAndAddModules()}, which finds it. The form is the one of
 * {@link HemicycleJson} whatever else the mapper is told, such as names with underscores or default typing; at the root
 * of a text it has its {@code format} as well. Values may lie in other objects, in collections, and, where they are
 * texts, be names of a map.
 *
 * <p>What cannot be read is a {@code MismatchedInputException} whose cause is an
 * {@link org.hemicycle.serialization.problem.UnreadableInput} with all problems. What types of others look like, dates
 * and amounts among them, stays the mapper's own business.
 */
public final class HemicycleModule extends JacksonModule {

    /**
     * Makes the module; it has no state.
     *
     * @throws IllegalStateException if the {@code jackson-annotations} that stand beside are too old for Jackson 3,
     *     which shares them with Jackson 2; the message says which version to pin
     */
    public HemicycleModule() {
        SharedAnnotations.requireRecent();
    }

    /**
     * Starts a mapper with this module. Where {@code jackson-annotations} are too old, this says so;
     * {@code JsonMapper.builder()} would end with a linkage error before the module is seen.
     *
     * @return what builds the mapper
     * @throws IllegalStateException if the annotations are too old; the message says which version to pin
     */
    public static JsonMapper.Builder mapperBuilder() {
        HemicycleModule module = new HemicycleModule();
        return JsonMapper.builder().addModule(module);
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
        context.addSerializers(new ModuleSerializers())
                .addKeySerializers(new ModuleSerializers.OfKeys())
                .addDeserializers(new ModuleDeserializers())
                .addKeyDeserializers(new ModuleDeserializers.OfKeys());
    }
}
