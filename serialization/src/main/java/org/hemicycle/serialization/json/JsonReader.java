package org.hemicycle.serialization.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.Nullable;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Origins;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads values from JSON, within limits and under given reference data.
 *
 * <p>A text is read strictly first; only where something cannot be taken it is read again for the places of all that is
 * wrong. Example: {@code HemicycleJson.reader().within(JsonLimits.DEFAULT.depth(50)).readDraft(Path.of("plan.json"))}.
 *
 * <p>Immutable.
 */
public final class JsonReader {

    /** The law is read when something could not be taken, and not before. */
    static final JsonReader DEFAULT = new JsonReader(JsonLimits.DEFAULT, ReferenceData::shipped);

    /** The limits are checked as values are taken, where it is known what is too much; the parser has none. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonLimits limits;
    private final Supplier<ReferenceData> reference;

    private JsonReader(JsonLimits limits, Supplier<ReferenceData> reference) {
        this.limits = limits;
        this.reference = reference;
    }

    /**
     * The same reader within other limits.
     *
     * @param other how much is read
     * @return the new reader
     */
    public JsonReader within(JsonLimits other) {
        return new JsonReader(requireNonNull(other, "other"), reference);
    }

    /**
     * The same reader with other codes and names, among which the nearest to an unknown one are looked for.
     *
     * @param other the reference data that say which codes of States and conventions are known
     * @return the new reader
     */
    public JsonReader under(ReferenceData other) {
        requireNonNull(other, "other");
        return new JsonReader(limits, () -> other);
    }

    /**
     * Reads a dossier from a file.
     *
     * @param file the file, in UTF-8
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public Dossier read(Path file) {
        return read(file, Dossier.class);
    }

    /**
     * Reads a value from a file.
     *
     * @param file the file, in UTF-8
     * @param type what it holds, such as {@code Report.class}
     * @param <T> the same
     * @return the value
     * @throws UnreadableInput if something could not be taken; it has all problems
     * @throws IllegalArgumentException if the type has no form in JSON
     */
    public <T> T read(Path file, Class<T> type) {
        requireNonNull(file, "file");
        return value(Input.of(file, limits), type);
    }

    /**
     * Reads a dossier from a stream, which stays open.
     *
     * @param in the stream, in UTF-8
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public Dossier read(InputStream in) {
        return read(in, Dossier.class);
    }

    /**
     * Reads a value from a stream, which stays open.
     *
     * @param in the stream, in UTF-8
     * @param type what it holds, such as {@code Report.class}
     * @param <T> the same
     * @return the value
     * @throws UnreadableInput if something could not be taken; it has all problems
     * @throws IllegalArgumentException if the type has no form in JSON
     */
    public <T> T read(InputStream in, Class<T> type) {
        requireNonNull(in, "in");
        return value(Input.of(in, limits), type);
    }

    /**
     * Reads a dossier from a text.
     *
     * @param text the text
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public Dossier read(String text) {
        return read(text, Dossier.class);
    }

    /**
     * Reads a value from a text.
     *
     * @param text the text
     * @param type what it holds, such as {@code Report.class}
     * @param <T> the same
     * @return the value
     * @throws UnreadableInput if something could not be taken; it has all problems
     * @throws IllegalArgumentException if the type has no form in JSON
     */
    public <T> T read(String text, Class<T> type) {
        requireNonNull(text, "text");
        return value(Input.of(text, limits), type);
    }

    /**
     * Reads what can be read of a dossier in a file.
     *
     * @param file the file, in UTF-8
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public Draft<Dossier> readDraft(Path file) {
        requireNonNull(file, "file");
        Path name = file.getFileName();
        return draft(name == null ? file.toString() : name.toString(), () -> Input.of(file, limits));
    }

    /**
     * Reads what can be read of a dossier in a stream, which stays open.
     *
     * @param in the stream, in UTF-8
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public Draft<Dossier> readDraft(InputStream in) {
        requireNonNull(in, "in");
        return draft("text", () -> Input.of(in, limits));
    }

    /**
     * Reads what can be read of a dossier in a text, such as that of an editor.
     *
     * @param text the text
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public Draft<Dossier> readDraft(String text) {
        requireNonNull(text, "text");
        return draft("text", () -> Input.of(text, limits));
    }

    /** How much is read. */
    JsonLimits limits() {
        return limits;
    }

    /**
     * The value of nodes that another parser took, with their places.
     *
     * @throws UnreadableInput if something could not be taken; its places are those within the nodes
     */
    Object read(Node root, Class<?> type, List<Shape> shapes) {
        try {
            return shape(shapes, root).read(root, JsonReading.strict());
        } catch (JsonReading.Refused refused) {
            Input input = new Input(Input.TEXT, "");
            return located(input, root, type, shapes, JsonReading.located(input.name(), limits.problems()));
        }
    }

    private <T> T value(Input input, Class<T> type) {
        List<Shape> shapes = (type == Dossier.class ? Shapes.DOSSIER : Shapes.all()).require(type);
        return strictly(input, shapes).map(type::cast).orElseGet(() -> type.cast(located(input, type, shapes)));
    }

    /** The value, if nothing at all is wrong. */
    private Optional<Object> strictly(Input input, List<Shape> shapes) {
        try (JsonParser parser = parser(input)) {
            Node root = new NodeReader(parser, false, limits).read();
            return root == null || parser.nextToken() != null
                    ? Optional.empty()
                    : Optional.ofNullable(shape(shapes, root).read(root, JsonReading.strict()));
        } catch (JsonReading.Refused | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private Object located(Input input, Class<?> type, List<Shape> shapes) {
        JsonReading reading = JsonReading.located(input.name(), limits.problems());
        return located(input, new LocatedText(input, limits, reading).nodes(parser(input)), type, shapes, reading);
    }

    private Object located(Input input, Node root, Class<?> type, List<Shape> shapes, JsonReading reading) {
        if (type == Dossier.class) {
            return new DossierReading(input, root, reference.get())
                    .draft(reading)
                    .orThrow();
        }
        Object value = read(shape(shapes, root), root, reading);
        if (value == null || reading.hasErrors()) {
            throw new UnreadableInput(input.title(), reading.problems());
        }
        return value;
    }

    /** Of a text that says to hold something else, that alone is noted. */
    @Nullable
    private static Object read(Shape shape, Node root, JsonReading reading) {
        Node format = root.find(RootFormat.NAME);
        if (shape instanceof ValueShape value && value.format().isOther(format)) {
            value.format().check(format, reading);
            return null;
        }
        return shape.read(root, reading);
    }

    /** Of several shapes of a class the one that the format names. */
    private static Shape shape(List<Shape> shapes, Node root) {
        Node format = root.find(RootFormat.NAME);
        return shapes.stream()
                .filter(each -> shapes.size() == 1
                        || format != null
                                && each instanceof ValueShape value
                                && value.format().isNamed(format.text()))
                .findFirst()
                .orElseGet(() -> new ChoiceShape(shapes));
    }

    private Draft<Dossier> draft(String name, Supplier<Input> input) {
        try {
            return draft(input.get());
        } catch (UnreadableInput refused) {
            return new Draft<>(
                    new Input(name, "").title(), DossierReading.empty(name), refused.problems(), Origins.NONE);
        }
    }

    private Draft<Dossier> draft(Input input) {
        JsonReading reading = JsonReading.located(input.name(), limits.problems());
        Node root = new LocatedText(input, limits, reading).nodes(parser(input));
        return new DossierReading(input, root, reference.get()).draft(reading);
    }

    private JsonParser parser(Input input) {
        return FACTORY.createParser(ObjectReadContext.empty(), input.text());
    }
}
