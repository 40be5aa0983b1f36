package org.hemicycle.serialization.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.internal.Quoted;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Origins;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
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

    static final JsonReader DEFAULT = new JsonReader(JsonLimits.DEFAULT, ReferenceData.shipped());

    private static final int LONGEST_REASON = 160;

    private final JsonLimits limits;
    private final ReferenceData reference;
    private final JsonFactory factory;

    private JsonReader(JsonLimits limits, ReferenceData reference) {
        this.limits = limits;
        this.reference = reference;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.length())
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.text())
                        .maxNameLength(Math.min(limits.text(), 50_000))
                        .maxNumberLength(1000)
                        .build())
                .build();
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
        return new JsonReader(limits, requireNonNull(other, "other"));
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
        List<Shape> shapes = Shapes.ALL.require(type);
        return strictly(input, shapes).map(type::cast).orElseGet(() -> type.cast(located(input, type, shapes)));
    }

    /** The value, if nothing at all is wrong. */
    private Optional<Object> strictly(Input input, List<Shape> shapes) {
        try (JsonParser parser = parser(input)) {
            Node root = new NodeReader(parser, false).read();
            return root == null || parser.nextToken() != null
                    ? Optional.empty()
                    : Optional.ofNullable(shape(shapes, root).read(root, JsonReading.strict()));
        } catch (JsonReading.Refused | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private Object located(Input input, Class<?> type, List<Shape> shapes) {
        JsonReading reading = JsonReading.located(input.name(), limits.problems());
        return located(input, nodes(input, reading), type, shapes, reading);
    }

    private Object located(Input input, Node root, Class<?> type, List<Shape> shapes, JsonReading reading) {
        if (type == Dossier.class) {
            return new DossierReading(input, root, reference).draft(reading).orThrow();
        }
        Object value = shape(shapes, root).read(root, reading);
        if (value == null || reading.hasErrors()) {
            throw new UnreadableInput(input.title(), reading.problems());
        }
        return value;
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
        Node root = nodes(input, reading);
        return new DossierReading(input, root, reference).draft(reading);
    }

    /** All nodes with their places; of a broken text those that stand before, with the reason noted. */
    private Node nodes(Input input, JsonReading reading) {
        JsonParser parser = parser(input);
        NodeReader reader = new NodeReader(parser, true);
        try (parser) {
            Node root = reader.read();
            if (root == null) {
                reading.note(Problem.error(new Place.Whole(input.name()), "the text is empty")
                        .mend("Give an object, such as {\"format\": \"hemicycle-dossier/1.0\", \"name\": …}."));
                Node none = Node.object();
                none.cut();
                return none;
            }
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                reading.note(Problem.error(place(input, at), "there is more after the value")
                        .mend("Keep one value in a text."));
            }
            return root;
        } catch (JacksonException broken) {
            reading.note(problem(input, broken));
            return reader.taken();
        }
    }

    private static Place place(Input input, TokenStreamLocation at) {
        return new Place.InJson(input.name(), "", Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** What breaks a text. */
    static Problem problem(Input input, JacksonException broken) {
        TokenStreamLocation at = broken.getLocation() == null ? TokenStreamLocation.NA : broken.getLocation();
        String reason = Quoted.cut(String.valueOf(broken.getOriginalMessage()), LONGEST_REASON);
        return broken instanceof StreamConstraintsException
                ? Problem.error(place(input, at), "the text goes beyond a limit: " + reason)
                        .mend("Divide it, or read it within greater limits: HemicycleJson.reader().within(…).")
                : Problem.error(place(input, at), "the text is no JSON from here on: " + reason)
                        .mend("Mend it here; what stands before is read.");
    }

    private JsonParser parser(Input input) {
        return factory.createParser(ObjectReadContext.empty(), input.text());
    }
}
