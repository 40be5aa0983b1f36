package org.hemicycle.dossier;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Development;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Parts;

/**
 * A list of parts that is filed in the dossier itself.
 *
 * @param under the key under which they are filed; empty where they are filed directly
 * @param plural what several of them are called
 * @param kind their type
 * @param of takes the list out of a dossier
 * @param into gives the list to a new one
 * @param <P> their type
 */
record Shelf<P extends Filed>(
        String under,
        String plural,
        Class<P> kind,
        Function<Dossier, List<P>> of,
        BiConsumer<Dossier.Builder, List<P>> into) {

    static final List<Shelf<?>> ALL = List.of(
            new Shelf<>("", "programmes", Programme.class, Dossier::programmes, Dossier.Builder::programmes),
            new Shelf<>(
                    Programme.ACTIVITIES,
                    "activities that stand alone",
                    Activity.class,
                    Dossier::activities,
                    Dossier.Builder::activities),
            new Shelf<>(
                    Undertaking.UNDERTAKINGS,
                    "undertakings",
                    Undertaking.class,
                    Dossier::undertakings,
                    Dossier.Builder::undertakings),
            new Shelf<>(
                    Dossier.DEVELOPMENTS,
                    "developments",
                    Development.class,
                    Dossier::developments,
                    Dossier.Builder::developments));

    Parts<Dossier, P> in(Dossier dossier) {
        return new Parts<>(under, plural, kind, of.apply(dossier), list -> {
            Dossier.Builder changed = Dossier.builder().from(dossier);
            into.accept(changed, list);
            return changed.build();
        });
    }
}
