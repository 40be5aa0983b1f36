package org.hemicycle.testkit.junit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.sample.CleanVariant;
import org.hemicycle.testkit.sample.CleanVariants;
import org.hemicycle.testkit.sample.Samples;

/**
 * Samples of one type, by the names of the methods that give them.
 *
 * @param byName all that a name may stand for
 * @param documents those of the five real documents
 */
record SampleShelf(Map<String, ?> byName, Map<String, ?> documents) {

    /** The types of which there are samples, for messages. */
    static final String TYPES = "Dossier or CleanVariant";

    /** Whether there are samples of a type. */
    static boolean has(Object type) {
        return type.equals(Dossier.class) || type.equals(CleanVariant.class);
    }

    /** The samples of a type. */
    static Optional<SampleShelf> of(Object type) {
        if (type.equals(Dossier.class)) {
            Map<String, Dossier> documents = Samples.all();
            Map<String, Dossier> all = new LinkedHashMap<>(documents);
            all.put("modelPlan", Samples.modelPlan());
            return Optional.of(new SampleShelf(Collections.unmodifiableMap(all), documents));
        }
        if (type.equals(CleanVariant.class)) {
            Map<String, CleanVariant> documents = CleanVariants.all();
            return Optional.of(new SampleShelf(documents, documents));
        }
        return Optional.empty();
    }
}
