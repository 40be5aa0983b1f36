package org.hemicycle.testkit.defect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/** Where in a dossier a defect can be planted, and what is added where the dossier lacks it. */
final class Spots {

    private static final ReferenceData REFERENCE = ReferenceData.shipped();

    private static final Identifier PAPER = Identifier.parse("local:a-further-paper");

    private Spots() {}

    /** Changes the first part of a kind that suits. */
    static <T extends Filed> Defect.Planting inFirst(
            Class<T> kind, Predicate<Spot<T>> suits, Function<Spot<T>, Dossier> change) {
        return dossier -> Spot.all(dossier, kind).filter(suits).findFirst().map(change);
    }

    /**
     * By how many those that have an answer exceed those that lack it: rules ask each of a list where at least half
     * have it, and otherwise the list as a whole.
     */
    static <T> int lead(List<T> asked, Predicate<? super T> answered) {
        return 2 * (int) asked.stream().filter(answered).count() - asked.size();
    }

    /** The document that the dossier is about. */
    static Identifier document(Dossier dossier) {
        return document(dossier, document -> true);
    }

    /** The first document of the dossier that suits, or else one that it does not have. */
    static Identifier document(Dossier dossier, Predicate<Identifier> suits) {
        return Stream.of(
                        dossier.programmes().stream().map(Programme::document),
                        dossier.documents().stream().map(Document::identifier),
                        dossier.outlines().stream().map(Outline::document))
                .flatMap(documents -> documents)
                .filter(suits)
                .findFirst()
                .orElse(PAPER);
    }

    /** A place of that document. */
    static Citation place(Dossier dossier) {
        return Citation.of(document(dossier), "Paragraph #1");
    }

    static Address parent(Address address) {
        return new Address(address.keys().subList(0, address.keys().size() - 1));
    }

    /** A key that is not taken. */
    static String key(String wanted, Stream<? extends Filed> beside) {
        Set<String> taken = new HashSet<>(beside.map(Filed::key).toList());
        return Stream.iterate(wanted, key -> key + "-x")
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    /** A statement with a mark that leaves it open. */
    static <T> Stated<T> toBeConfirmed(Stated<T> stated) {
        String words = stated.asWritten().isBlank() ? stated.words() : stated.asWritten();
        return Stated.<T>builder()
                .from(stated)
                .asWritten(words + " (tbc)")
                .certainty(Certainty.TO_BE_CONFIRMED)
                .build();
    }

    /** States of which the dossier says nothing, and of whose standings nothing is known. */
    static Stream<Actor> bystanders(Dossier dossier) {
        Set<Identifier> named = named(dossier);
        return REFERENCE.actors().values().stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .filter(actor -> !named.contains(actor.identifier()))
                .filter(actor -> !REFERENCE.standingsByHolder().containsKey(actor.identifier()))
                .filter(actor -> !REFERENCE.knownActsByActor().containsKey(actor.identifier()));
    }

    private static Set<Identifier> named(Dossier dossier) {
        Set<Identifier> named = new HashSet<>();
        dossier.programmes().forEach(programme -> named.addAll(programme.beneficiaries()));
        dossier.actors().stream().map(Actor::identifier).forEach(named::add);
        dossier.standings().stream().map(Standing::holder).forEach(named::add);
        dossier.treatyActions().stream().map(TreatyAction::actor).forEach(named::add);
        Stream.concat(
                        dossier.claims().stream().map(Claim::subject),
                        dossier.completeness().stream().map(Completeness::subject))
                .forEach(subject -> named.addAll(things(subject)));
        return named;
    }

    private static List<Identifier> things(Subject subject) {
        if (subject instanceof Subject.Pair pair) {
            return List.of(pair.first(), pair.second());
        }
        return subject instanceof Subject.Thing thing ? List.of(thing.identifier()) : List.of();
    }
}
