package org.hemicycle.testkit.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;

/** A dossier with its facts in other orders, as far as their order means nothing. */
final class Rearranged {

    private static final int SHUFFLES = 4;

    private final Dossier dossier;

    Rearranged(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The dossier turned round and shuffled, the same ways each time; none where there is nothing to rearrange. */
    List<Dossier> all() {
        return Stream.concat(
                        Stream.of(reversing()), LongStream.range(0, SHUFFLES).mapToObj(Rearranged::shuffling))
                .map(this::by)
                .filter(other -> !other.equals(dossier))
                .toList();
    }

    /** An order for lists of whatever. */
    private interface Arranging {

        <T> List<T> of(List<T> facts);
    }

    private static Arranging reversing() {
        return arranging(facts -> {
            Collections.reverse(facts);
            return facts;
        });
    }

    private static Arranging shuffling(long seed) {
        Random random = new Random(seed);
        return arranging(facts -> {
            Collections.shuffle(facts, random);
            return facts;
        });
    }

    private static Arranging arranging(Function<List<Object>, List<Object>> change) {
        return new Arranging() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> List<T> of(List<T> facts) {
                return (List<T>) change.apply(new ArrayList<>(facts));
            }
        };
    }

    private Dossier by(Arranging order) {
        return Dossier.builder()
                .from(dossier)
                .documents(order.of(dossier.documents()))
                .outlines(order.of(each(dossier.outlines(), outline -> by(order, outline))))
                .programmes(each(dossier.programmes(), programme -> by(order, programme)))
                .activities(order.of(dossier.activities()))
                .actors(order.of(dossier.actors()))
                .standings(order.of(dossier.standings()))
                .treatyActions(order.of(each(dossier.treatyActions(), action -> by(order, action))))
                .claims(order.of(dossier.claims()))
                .undertakings(order.of(dossier.undertakings()))
                .developments(order.of(dossier.developments()))
                .sdgLinks(order.of(dossier.sdgLinks()))
                .completeness(order.of(dossier.completeness()))
                .build();
    }

    private static <T> List<T> each(List<T> parts, Function<T, T> change) {
        return parts.stream().map(change).toList();
    }

    private static TreatyAction by(Arranging order, TreatyAction action) {
        return TreatyAction.builder()
                .from(action)
                .claims(order.of(action.claims()))
                .build();
    }

    private static Programme by(Arranging order, Programme programme) {
        return Programme.builder()
                .from(programme)
                .involvements(order.of(programme.involvements()))
                .fundingSources(order.of(programme.fundingSources()))
                .sdgLinks(order.of(programme.sdgLinks()))
                .build();
    }

    private static Outline by(Arranging order, Outline outline) {
        return Outline.builder()
                .from(outline)
                .crossReferences(order.of(outline.crossReferences()))
                .definitions(order.of(outline.definitions()))
                .mentions(order.of(outline.mentions()))
                .listings(order.of(outline.listings()))
                .notes(order.of(outline.notes()))
                .build();
    }
}
