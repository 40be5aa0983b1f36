package org.hemicycle.testkit.defect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Stated;

/** Where in a dossier a defect can be planted, and what is added where the dossier lacks it. */
final class Spots {

    private static final ReferenceData REFERENCE = ReferenceData.shipped();

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

    /** States of which the dossier says nothing, and of whose standings and acts nothing is known. */
    static Stream<Actor> bystanders(Dossier dossier) {
        return Plantings.strangers(dossier)
                .filter(state -> !REFERENCE.standingsByHolder().containsKey(state))
                .filter(state -> !REFERENCE.knownActsByActor().containsKey(state))
                .map(state -> REFERENCE.findActor(state).orElseThrow());
    }
}
