package org.hemicycle.serialization.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.UnreadableInput;

/**
 * Values as JSON, in one form for every public value: dossiers and their parts, reference data, reports, verdicts,
 * matrices, timelines, suppressions, baselines.
 *
 * <p>The form is made to be read and written by hand. Example:
 *
 * <pre>{@code
 * {
 *   "format" : "hemicycle-dossier/1.0",
 *   "name" : "Priorities 2024-2027",
 *   "programmes" : [ {
 *     "key" : "plan",
 *     "document" : "CM(2024)1",
 *     "name" : { "official" : "Co-operation priorities 2024-2027" },
 *     "kind" : "CO_OPERATION_PRIORITIES",
 *     "period" : "2024-01-01/2027-12-31"
 *   } ]
 * }
 * }</pre>
 *
 * <ul>
 *   <li>Identifiers, dates, places, amounts and other scalars are texts in their canonical form: {@code "ETS 173"},
 *       {@code "2025-40"}, {@code "EUR 8120000.00"}. Decimal numbers are texts as well, since a zero at their end says
 *       how exactly they are known; a number is read too.
 *   <li>Constants are their names. One of several types has its word under {@code type}: {@code {"type" : "THING",
 *       "identifier" : "KZ"}}.
 *   <li>What is absent or empty is left out; {@code null} is refused.
 *   <li>A statement is its value where there is nothing else to say, or else an object with {@code value},
 *       {@code asWritten}, {@code certainty} and {@code citation}.
 *   <li>The root has a {@code format}: what the text holds, and in which version of the form. Texts of an older minor
 *       version are read; those of a newer major version are refused.
 * </ul>
 *
 * <p>Reading refuses whatever it cannot take, with all problems at once, each with its pointer (RFC 6901), line and
 * column. Nothing is lost: reading what was written gives an equal value, and a dossier of the same digest. What a
 * citation quotes is written too, though it is no part of its equality.
 */
public final class HemicycleJson {

    private HemicycleJson() {}

    /**
     * What reads JSON, within the limits of {@link JsonLimits#DEFAULT} and under the shipped reference data.
     *
     * @return a reader
     */
    public static JsonReader reader() {
        return JsonReader.DEFAULT;
    }

    /**
     * Reads a dossier from a file.
     *
     * @param file the file, in UTF-8
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public static Dossier read(Path file) {
        return reader().read(file);
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
    public static <T> T read(Path file, Class<T> type) {
        return reader().read(file, type);
    }

    /**
     * Reads a dossier from a stream, which stays open.
     *
     * @param in the stream, in UTF-8
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public static Dossier read(InputStream in) {
        return reader().read(in);
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
    public static <T> T read(InputStream in, Class<T> type) {
        return reader().read(in, type);
    }

    /**
     * Reads a dossier from a text.
     *
     * @param text the text
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public static Dossier read(String text) {
        return reader().read(text);
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
    public static <T> T read(String text, Class<T> type) {
        return reader().read(text, type);
    }

    /**
     * Reads what can be read of a dossier in a file.
     *
     * @param file the file, in UTF-8
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public static Draft<Dossier> readDraft(Path file) {
        return reader().readDraft(file);
    }

    /**
     * Reads what can be read of a dossier in a stream, which stays open.
     *
     * @param in the stream, in UTF-8
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public static Draft<Dossier> readDraft(InputStream in) {
        return reader().readDraft(in);
    }

    /**
     * Reads what can be read of a dossier in a text, such as that of an editor.
     *
     * @param text the text
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public static Draft<Dossier> readDraft(String text) {
        return reader().readDraft(text);
    }

    /**
     * Writes a value, indented for people.
     *
     * @param value the value, such as a dossier or a report
     * @return the text, which ends with a line end
     * @throws IllegalArgumentException if its type has no form in JSON, or it could not be read again: a text in it has
     *     half of a surrogate pair, or its parts lie in one another deeper than {@link JsonLimits#DEFAULT} allows
     */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        JsonWriter.write(requireNonNull(value, "value"), text);
        return text.toString();
    }

    /**
     * Writes a value to a file, which replaces one of that name once the whole value is written.
     *
     * @param value the value, such as a dossier or a report
     * @param file the file, which is written in UTF-8
     * @throws IllegalArgumentException if its type has no form in JSON, or it could not be read again, as for
     *     {@link #write(Object)}; nothing is written then
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Object value, Path file) {
        requireNonNull(file, "file");
        String text = write(value);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Writes a value to a stream in UTF-8, which stays open.
     *
     * @param value the value, such as a dossier or a report
     * @param out the stream
     * @throws IllegalArgumentException if its type has no form in JSON, or it could not be read again, as for
     *     {@link #write(Object)}; nothing is written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Object value, OutputStream out) {
        requireNonNull(out, "out");
        byte[] text = write(value).getBytes(StandardCharsets.UTF_8);
        try {
            out.write(text);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The stream cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * The JSON Schema (2020-12) of the form, with which editors complete and check what is typed.
     *
     * <p>It describes a dossier. A text of another kind is described under the name of its format, a report under
     * {@code urn:hemicycle:schema:1#/$defs/hemicycle-report}. Its {@code $id}, {@code urn:hemicycle:schema:1}, changes
     * with the major version of the form alone. The jar has it as
     * {@code org/hemicycle/serialization/json/hemicycle.schema.json}.
     *
     * <p>Reading refuses some texts that the schema accepts, since a schema cannot say everything: addresses that name
     * nothing, keys that stand twice, days that are reversed.
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        try (InputStream in = HemicycleJson.class.getResourceAsStream("hemicycle.schema.json")) {
            return new String(requireNonNull(in, "hemicycle.schema.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema cannot be read from the jar: " + e.getMessage(), e);
        }
    }
}
