package org.hemicycle.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Filed;

/**
 * Two dossiers made one. What both have is taken once; of an actor or document that both describe, each optional part
 * is taken where they agree or only one has it, and where they differ both stand as claims and the part has no value.
 */
final class Merge {

    private final Dossier one;
    private final Dossier other;
    private final List<String> collisions = new ArrayList<>();
    private final Set<Claim> disagreements = new LinkedHashSet<>();

    private Merge(Dossier one, Dossier other) {
        this.one = one;
        this.other = other;
    }

    static Dossier of(String name, Dossier one, Dossier other) {
        return new Merge(one, other).merged(name);
    }

    private Dossier merged(String name) {
        Dossier.Builder merged = Dossier.builder()
                .name(name)
                .documents(joined(Dossier::documents, Document::identifier, this::document))
                .outlines(joined(Dossier::outlines, Outline::document, Merge::outline))
                .actors(joined(Dossier::actors, Actor::identifier, this::actor))
                .standings(union(Dossier::standings))
                .treatyActions(JoinedActs.of(union(Dossier::treatyActions)))
                .sdgLinks(union(Dossier::sdgLinks))
                .completeness(union(Dossier::completeness));
        Shelf.ALL.forEach(shelf -> keyed(shelf, merged));
        if (!collisions.isEmpty()) {
            throw new IllegalArgumentException("Dossiers \"" + one.name() + "\" and \"" + other.name()
                    + "\" cannot be merged: " + String.join("; ", collisions) + ". A key is the author's own, so give"
                    + " the object of one dossier another one, for example Programme.builder().from(programme)"
                    + ".key(…), and adapt the addresses that name it; a kind is the editor's, so settle on one.");
        }
        return merged.claims(Stream.concat(union(Dossier::claims).stream(), disagreements.stream())
                        .distinct()
                        .toList())
                .build();
    }

    private <T> List<T> union(Function<Dossier, List<T>> part) {
        return Stream.concat(part.apply(one).stream(), part.apply(other).stream())
                .distinct()
                .toList();
    }

    /** Objects that have an identity in the world: those of one identity become one. */
    private <T, K> List<T> joined(Function<Dossier, List<T>> part, Function<T, K> identity, BinaryOperator<T> join) {
        Map<K, T> joined = new LinkedHashMap<>();
        union(part).forEach(object -> joined.merge(identity.apply(object), object, join));
        return List.copyOf(joined.values());
    }

    /** Objects that have a key of the author's: two different ones under one key cannot stand together. */
    private <P extends Filed> void keyed(Shelf<P> shelf, Dossier.Builder merged) {
        shelf.into().accept(merged, joined(shelf.of(), Filed::key, (first, second) -> {
            collisions.add("both have " + shelf.plural() + " with the key \"" + first.key() + "\", and they differ");
            return first;
        }));
    }

    private static Outline outline(Outline first, Outline second) {
        return Outline.builder()
                .document(first.document())
                .parts(both(first.parts(), second.parts()))
                .crossReferences(both(first.crossReferences(), second.crossReferences()))
                .definitions(both(first.definitions(), second.definitions()))
                .mentions(both(first.mentions(), second.mentions()))
                .listings(both(first.listings(), second.listings()))
                .notes(both(first.notes(), second.notes()))
                .build();
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private Actor actor(Actor first, Actor second) {
        if (first.kind() != second.kind()) {
            collisions.add("the actor " + first.identifier() + " is of the kind " + first.kind() + " in one and of the"
                    + " kind " + second.kind() + " in the other");
        }
        Descriptions<Actor> both =
                new Descriptions<>(first, second, Subject.of(first.identifier()), Actor::citation, disagreements::add);
        both.names(Attributes.ACTOR_NAME, first.name(), second.name());
        return Actor.builder()
                .identifier(first.identifier())
                .name(Descriptions.joined(first.name(), second.name()))
                .kind(first.kind())
                .partOf(both.value(Attributes.PART_OF))
                .succeeds(both.value(Attributes.SUCCEEDS))
                .mandate(both.on(Attributes.MANDATE))
                .established(both.on(Attributes.ESTABLISHED))
                .citation(both.first())
                .build();
    }

    private Document document(Document first, Document second) {
        return JoinedDocuments.joined(first, second, disagreements::add).orElseGet(() -> {
            collisions.add("the document " + first.identifier() + " is of different kinds in them");
            return first;
        });
    }

    /** {@return the first of two places, in their order, so that it does not depend on which dossier came first} */
    static <T extends Comparable<T>> Optional<T> first(Optional<T> one, Optional<T> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparable::compareTo);
    }
}
