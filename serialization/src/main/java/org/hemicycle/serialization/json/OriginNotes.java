package org.hemicycle.serialization.json;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.hemicycle.source.Stated;

/**
 * From which places of a text the facts of a dossier came: each part from its object, each statement from its own.
 *
 * <p>A place is a line and a pointer: {@code plan.json, line 12, column /programmes/0/period}.
 */
final class OriginNotes {

    private final Dossier dossier;
    private final String file;
    private final JsonReading reading;
    private final Map<Object, Address> parts = new IdentityHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Origins.Builder origins = Origins.builder();

    OriginNotes(Dossier dossier, String file, JsonReading reading) {
        this.dossier = dossier;
        this.file = file;
        this.reading = reading;
    }

    Origins origins() {
        for (Located<?> part : dossier.contents().list()) {
            parts.put(part.value(), part.address());
            reading.find(part.value()).ifPresent(node -> origins.part(part.address(), origin(node)));
        }
        note(dossier, Address.ROOT, Optional.empty());
        return origins.build();
    }

    /** Notes what a value says, and what lies in it, about the part that it belongs to. */
    private void note(Object value, Address about, Optional<Citation> above) {
        if (value instanceof Collection<?> all) {
            all.forEach(each -> note(each, about, above));
        } else if (value instanceof Stated<?> stated) {
            say(stated, about, above);
        } else if (Shapes.ALL.find(value) instanceof ValueShape shape && seen.add(value)) {
            noteParts(shape, value, about(value, about), above);
        }
    }

    private void noteParts(ValueShape shape, Object value, Address about, Optional<Citation> above) {
        Optional<Citation> own = citations(shape, value).findFirst().or(() -> above);
        reading.find(value).ifPresent(node -> {
            Stream<Citation> places = Stream.concat(citations(shape, value), Stream.of(Citation.ofPart(about)));
            places.distinct().forEach(place -> {
                origins.saying(place, place.quote().orElse(""), about, origin(node));
                texts(node).forEach(text -> origins.saying(place, text.text(), about, origin(text)));
                if (value instanceof Filed filed) {
                    origins.saying(place, filed.heading(), about, origin(node));
                }
            });
            reading.addresses(node).forEach(other -> origins.naming(other, origin(node)));
        });
        for (Attribute attribute : shape.attributes()) {
            Object content = attribute.content(value);
            if (content != null) {
                note(content, about, own);
            }
        }
    }

    private static Stream<Citation> citations(ValueShape shape, Object value) {
        return shape.attributes().stream()
                .filter(each -> each.type() == Citation.class && !each.isMany())
                .flatMap(each -> Stream.ofNullable(each.content(value)))
                .map(Citation.class::cast);
    }

    /** The plain texts of an object itself: a title, a label, words of a table. */
    private static Stream<Node> texts(Node node) {
        return node.items().stream().filter(each -> each.is(Node.Form.TEXT));
    }

    /** What a value is about: itself, where it is a part, or its subject. */
    private Address about(Object value, Address above) {
        if (value instanceof Claim claim) {
            return claim.subject().address();
        }
        return value instanceof Subject subject ? subject.address() : parts.getOrDefault(value, above);
    }

    private void say(Stated<?> stated, Address about, Optional<Citation> above) {
        reading.find(stated).ifPresent(node -> {
            Stream<Citation> places =
                    Stream.concat(stated.citation().or(() -> above).stream(), Stream.of(Citation.ofPart(about)));
            places.distinct().forEach(place -> {
                origins.saying(place, stated.asWritten(), about, origin(node));
                if (!stated.words().equals(stated.asWritten())) {
                    origins.saying(place, stated.words(), about, origin(node));
                }
            });
        });
        stated.value().ifPresent(value -> note(value, about, above));
    }

    private Origin origin(Node node) {
        return new Origin(file, node.line(), node.pointer());
    }
}
