package org.hemicycle.serialization.json;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;

/** An object with the attributes of a value type; what is absent or empty is left out. */
final class ValueShape implements Shape {

    private final TypeKey type;
    private final RootFormat format;
    private final Optional<String> word;
    private List<Attribute> attributes = List.of();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private Maker maker = contents -> {
        throw new IllegalStateException("The shape is not complete.");
    };

    /**
     * A type whose attributes are not known yet.
     *
     * @param type the type
     * @param format what stands at the root of a text that holds such a value
     * @param word what tells the type from others, if it is a case of a sum
     */
    ValueShape(TypeKey type, RootFormat format, Optional<String> word) {
        this.type = type;
        this.format = format;
        this.word = word;
    }

    /** Completes the shape, once; types may hold values of themselves. */
    void complete(List<Attribute> all, Maker makes) {
        attributes = List.copyOf(all);
        for (int i = 0; i < attributes.size(); i++) {
            positions.put(attributes.get(i).name(), i);
        }
        maker = makes;
    }

    TypeKey type() {
        return type;
    }

    RootFormat format() {
        return format;
    }

    Optional<String> word() {
        return word;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** The type, and the class that was generated for it. */
    Stream<Class<?>> classes() {
        Class<?> raw = type.raw();
        Stream<Class<?>> generated =
                raw.isSealed() ? Stream.of(raw.getPermittedSubclasses()) : Stream.<Class<?>>empty();
        return Stream.concat(Stream.of(raw), generated);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        boolean isRoot = out.streamWriteContext().inRoot();
        out.writeStartObject();
        if (isRoot) {
            out.writeName(RootFormat.NAME);
            out.writeString(format.toString());
        }
        word.ifPresent(each -> {
            out.writeName(SumShape.TYPE);
            out.writeString(each);
        });
        for (Attribute attribute : attributes) {
            attribute.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (!node.is(Node.Form.OBJECT)) {
            reading.refuse(node, Refusals.form(node, "an object, " + article() + ","));
            return null;
        }
        Contents contents = contents(node, reading);
        return isWhole(contents) ? made(node, contents, reading) : null;
    }

    /** What an object holds for each attribute, and where; null where one is absent or could not be taken. */
    record Contents(Object[] values, Node[] places) {}

    /** What an object holds; what cannot be taken or is missing is noted. */
    Contents contents(Node node, JsonReading reading) {
        Contents contents = new Contents(new Object[attributes.size()], new Node[attributes.size()]);
        readNamed(node, contents.values(), contents.places(), reading);
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            if (attribute.isRequired() && contents.places()[i] == null && !node.isCut()) {
                reading.refuse(node, Refusals.lacking(attribute.name(), article(), List.of()));
            }
        }
        return contents;
    }

    private boolean isWhole(Contents contents) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).isRequired() && contents.values()[i] == null) {
                return false;
            }
        }
        return true;
    }

    private void readNamed(Node node, Object[] contents, Node[] places, JsonReading reading) {
        List<String> names = node.names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Node item = node.items().get(i);
            Integer position = positions.get(name);
            if (position == null) {
                readOther(name, node, item, reading);
            } else if (places[position] == null) {
                places[position] = item;
                contents[position] = attributes.get(position).shape().read(item, reading);
            } else {
                reading.refuseName(item, Refusals.nameTwice(name, places[position]));
            }
        }
    }

    /** The type and the format are no attributes; everything else that is none is refused. */
    private void readOther(String name, Node node, Node item, JsonReading reading) {
        if (name.equals(RootFormat.NAME) && node.isRoot()) {
            format.check(item, reading);
        } else if (name.equals(SumShape.TYPE) && word.isPresent()) {
            if (!item.text().equals(word.get()) || !item.is(Node.Form.TEXT)) {
                reading.refuse(item, Refusals.word(item, "type of " + article(), List.of(word.get())));
            }
        } else {
            reading.refuseName(item, Refusals.name(name, article(), positions.keySet(), node));
        }
    }

    /** Whether a value holds what this shape is about, where several shapes have its class: a verdict by its answer. */
    boolean holds(Object value) {
        return attributes.stream().allMatch(attribute -> attribute.accepts(value));
    }

    private String article() {
        return Names.article(type.raw());
    }

    /** The value that is made of what an object holds, or else the rest that fits; null, with the reason noted. */
    @Nullable
    Object made(Node node, Contents contents, JsonReading reading) {
        try {
            Object value = maker.make(contents.values());
            reading.keep(value, node);
            return value;
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException unfit) {
            if (!reading.isLocated()) {
                throw new JsonReading.Refused();
            }
            Object rest = new Salvage(attributes, maker, contents, reading).rest(node, unfit);
            if (rest != null) {
                reading.keep(rest, node);
            }
            return rest;
        }
    }
}
