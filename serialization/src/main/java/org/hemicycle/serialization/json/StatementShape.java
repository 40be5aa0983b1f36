package org.hemicycle.serialization.json;

import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import tools.jackson.core.JsonGenerator;

/**
 * What a source wrote and what it means.
 *
 * <p>A statement that is exactly {@link Stated#of(Object)} is written as its value. Any other one is an object with
 * what there is to say; where the words are left out, they are those in which the value prints.
 */
final class StatementShape implements Shape {

    static final String VALUE = "value";
    static final String WORDS = "asWritten";
    static final String CERTAINTY = "certainty";
    static final String CITATION = "citation";

    /** Its attributes in their order. By them a statement is told from a value that is an object itself. */
    static final List<String> NAMES = List.of(VALUE, WORDS, CERTAINTY, CITATION);

    private static final Set<String> OWN = Set.copyOf(NAMES);

    private final Shape value;
    private final ScalarShape words;
    private final ConstantShape certainty;
    private final Shape citation;

    StatementShape(Shape value, Shape words, Shape certainty, Shape citation) {
        this.value = value;
        this.words = (ScalarShape) words;
        this.certainty = (ConstantShape) certainty;
        this.citation = citation;
    }

    Shape value() {
        return value;
    }

    ConstantShape certainty() {
        return certainty;
    }

    Shape citation() {
        return citation;
    }

    @Override
    public void write(Object statement, JsonGenerator out) {
        Stated<?> stated = (Stated<?>) statement;
        boolean isInWordsOfValue = stated.value()
                .filter(each -> each.toString().equals(stated.asWritten()))
                .isPresent();
        boolean isPlain =
                stated.certainty() == Certainty.STATED && stated.citation().isEmpty();
        if (isInWordsOfValue && isPlain) {
            value.write(stated.value().orElseThrow(), out);
            return;
        }
        out.writeStartObject();
        stated.value().ifPresent(each -> {
            out.writeName(VALUE);
            value.write(each, out);
        });
        boolean isMute = stated.value().isEmpty() && stated.asWritten().isEmpty() && !isPlain;
        if (!isInWordsOfValue && !isMute) {
            out.writeName(WORDS);
            words.write(stated.asWritten(), out);
        }
        if (stated.certainty() != Certainty.STATED) {
            out.writeName(CERTAINTY);
            certainty.write(stated.certainty(), out);
        }
        stated.citation().ifPresent(each -> {
            out.writeName(CITATION);
            citation.write(each, out);
        });
        out.writeEndObject();
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        Stated<?> stated = isWhole(node) ? readWhole(node, reading) : readValue(node, reading);
        if (stated != null) {
            reading.keep(stated, node);
        }
        return stated;
    }

    /** An object without any name of a statement is a value that is an object, or is meant to be one. */
    private boolean isWhole(Node node) {
        return node.is(Node.Form.OBJECT)
                && (!isObject(value) || node.names().stream().anyMatch(OWN::contains));
    }

    private static boolean isObject(Shape shape) {
        return shape instanceof ValueShape || shape instanceof SumShape;
    }

    @Nullable
    private Stated<?> readValue(Node node, JsonReading reading) {
        Object read = value.read(node, reading);
        return read == null ? null : Stated.of(read);
    }

    @Nullable
    private Stated<?> readWhole(Node node, JsonReading reading) {
        Attributes of = Attributes.read(node, NAMES, "a statement", reading);
        Object read = of.read(VALUE, value, reading);
        Object text = of.read(WORDS, words, reading);
        Object sure = of.read(CERTAINTY, certainty, reading);
        Object at = of.read(CITATION, citation, reading);
        if (of.lacks(VALUE, read) && text == null) {
            return null;
        }
        Stated.Builder<Object> made = Stated.builder();
        made.asWritten(text != null ? (String) text : read == null ? "" : read.toString());
        if (read != null) {
            made.value(read);
        }
        if (sure != null) {
            made.certainty((Certainty) sure);
        }
        if (at != null) {
            made.citation((Citation) at);
        }
        try {
            return made.build();
        } catch (IllegalArgumentException contradiction) {
            reading.refuse(node, Refusals.made(contradiction));
            return null;
        }
    }
}
