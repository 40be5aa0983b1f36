package org.hemicycle.serialization.json;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.hemicycle.source.Stated;

/**
 * From which places of a text the facts of a dossier came: each part from its object, each statement from its own.
 *
 * <p>A place is a line and a pointer: {@code plan.json, line 12, /programmes/0/period}.
 */
final class OriginNotes {

    private final Dossier dossier;
    private final String file;
    private final JsonReading reading;
    private final Map<Object, Address> parts = new IdentityHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Origins.Builder origins = Origins.builder();
    private Identifier outlined = Citation.DOSSIER;

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
        note(dossier, Address.ROOT, List.of());
        return origins.build();
    }

    /** Notes what a value says, and what lies in it, about the part that it belongs to. */
    private void note(Object value, Address about, List<Citation> above) {
        if (value instanceof Collection<?> all) {
            all.forEach(each -> note(each, about, above));
        } else if (value instanceof Stated<?> stated) {
            say(stated, about, above);
        } else if (!(value instanceof Citation)
                && Shapes.all().find(value) instanceof ValueShape shape
                && seen.add(value)) {
            noteParts(shape, value, about(value, about), above);
        }
    }

    private void noteParts(ValueShape shape, Object value, Address about, List<Citation> above) {
        List<Citation> own = citations(shape, value, above);
        reading.find(value)
                .ifPresent(node -> places(own, about)
                        .forEach(place -> noteWords(value, node, new Sayer(place, about, own != above))));
        for (Attribute attribute : shape.attributes()) {
            Object content = attribute.content(value);
            if (content != null) {
                note(content, about, own);
            }
        }
    }

    /** Where something is said, and of what; what has no place of its own says nothing that its owner does not. */
    private record Sayer(Citation place, Address about, boolean isPlaced) {}

    private void noteWords(Object value, Node node, Sayer sayer) {
        List<Address> others = reading.addresses(node).toList();
        Origin own = origin(node);
        if (sayer.isPlaced() || parts.containsKey(value)) {
            say("", own, sayer, others);
        }
        sayer.place().quote().ifPresent(quote -> say(quote, own, sayer, others));
        texts(node).forEach(text -> say(text.text(), origin(text), sayer, others));
        if (value instanceof Filed filed) {
            say(filed.heading(), own, sayer, others);
        }
    }

    private void say(String words, Origin origin, Sayer sayer, List<Address> others) {
        origins.saying(sayer.place(), words, sayer.about(), origin);
        others.forEach(other -> origins.naming(other, origin));
    }

    /** Where something stands, and as a part of the dossier. */
    private static Stream<Citation> places(List<Citation> own, Address about) {
        return Stream.concat(own.stream(), Stream.of(Citation.ofPart(about))).distinct();
    }

    /** The places of a value itself; where it has none, it stands where its owner does. */
    private List<Citation> citations(ValueShape shape, Object value, List<Citation> above) {
        if (value instanceof Outline outline) {
            outlined = outline.document();
        }
        if (value instanceof Outline.Part part) {
            return List.of(Citation.of(outlined, part.label().toString()));
        }
        List<Citation> own = shape.attributes().stream()
                .flatMap(each -> Stream.ofNullable(each.content(value)))
                .flatMap(each -> each instanceof Collection<?> all ? all.stream() : Stream.of(each))
                .filter(Citation.class::isInstance)
                .map(Citation.class::cast)
                .toList();
        return own.isEmpty() ? above : own;
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
        if (value instanceof Document document) {
            return Address.of(document.identifier().asKey());
        }
        if (value instanceof Outline outline) {
            return Address.of(outline.document().asKey());
        }
        if (value instanceof Actor actor) {
            return Address.of(actor.identifier().asKey());
        }
        if (value instanceof Standing standing) {
            return Subject.of(standing.holder(), standing.in()).address();
        }
        if (value instanceof TreatyAction action) {
            return Subject.of(action.actor(), action.convention()).address();
        }
        if (value instanceof Completeness promise) {
            return promise.subject().address();
        }
        return value instanceof Subject subject ? subject.address() : parts.getOrDefault(value, above);
    }

    private void say(Stated<?> stated, Address about, List<Citation> above) {
        List<Citation> own = stated.citation().map(List::of).orElse(above);
        reading.find(stated)
                .ifPresent(node -> places(own, about).forEach(place -> {
                    origins.saying(place, stated.asWritten(), about, origin(node));
                    if (!stated.words().equals(stated.asWritten())) {
                        origins.saying(place, stated.words(), about, origin(node));
                    }
                }));
        stated.value().ifPresent(value -> note(value, about, own));
    }

    private Origin origin(Node node) {
        Origin origin = new Origin(file, node.line(), node.pointer());
        if (node.column() > 0) {
            origins.position(origin, node.column());
        }
        return origin;
    }
}
