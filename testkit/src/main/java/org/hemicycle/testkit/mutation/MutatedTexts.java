package org.hemicycle.testkit.mutation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.serialization.json.HemicycleJson;

/**
 * Generators of JSON texts in which something is spoilt.
 *
 * <p>Each way of spoiling is as frequent as the others. Example, for dossiers that nobody wrote:
 * {@code Dossiers.cleanDossiers().flatMap(MutatedTexts::of)}.
 */
public final class MutatedTexts {

    private MutatedTexts() {}

    /**
     * The text of a value with one change.
     *
     * @param value a dossier, a report or another value that {@link HemicycleJson} writes
     * @return the spoilt texts
     */
    public static Arbitrary<MutatedText> of(Object value) {
        return several(JsonMutations.of(HemicycleJson.write(value)), 1);
    }

    /**
     * Texts with several changes that are apart.
     *
     * @param mutations what can be done to the text
     * @param most the greatest number of changes, from 1 on
     * @return the spoilt texts
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Arbitrary<MutatedText> several(JsonMutations mutations, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "MutatedTexts was asked for " + most + " changes at most; accepted is a number from 1 on.");
        }
        return Combinators.combine(one(mutations).list().ofMinSize(1).ofMaxSize(most), Arbitraries.longs())
                .as((changes, seed) -> mutations.with(new Random(seed), apart(changes)));
    }

    private static Arbitrary<JsonChange> one(JsonMutations mutations) {
        Map<JsonMutation, List<JsonChange>> ways =
                mutations.changes().stream().collect(groupingBy(JsonChange::how, TreeMap::new, toList()));
        return Arbitraries.of(ways.keySet()).flatMap(how -> Arbitraries.of(ways.get(how)));
    }

    /** Those that are not within what an earlier one is done to, nor hold it. */
    private static List<JsonChange> apart(List<JsonChange> changes) {
        List<JsonChange> apart = new ArrayList<>();
        for (JsonChange change : changes) {
            if (apart.stream().noneMatch(other -> change.isWithin(other) || other.isWithin(change))) {
                apart.add(change);
            }
        }
        return apart;
    }
}
