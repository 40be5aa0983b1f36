package org.hemicycle.serialization.report;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;

/**
 * The States and conventions that a dossier speaks of: those whose answers a reader of it will ask for.
 *
 * <p>A State is one of which the dossier says something about a convention: an act, a claim, or an aim. The conventions
 * are those, and where a State is a beneficiary of a programme, the others too of which the dossier claims anything.
 * Example: {@code StatesAndConventions.of(Samples.kazakhstanPriorities(), ReferenceData.shipped()).states()} is
 * {@code [KZ]}.
 *
 * @param states the States, in the order in which the dossier names them
 * @param conventions the conventions, in the order of their numbers
 */
public record StatesAndConventions(List<Identifier> states, List<Identifier> conventions) {

    /** Keeps copies. */
    public StatesAndConventions {
        states = List.copyOf(requireNonNull(states, "states"));
        conventions = List.copyOf(requireNonNull(conventions, "conventions"));
    }

    /**
     * Those of a dossier.
     *
     * @param dossier the dossier
     * @param reference what is known of States and conventions; others are left out
     * @return both; where one is empty, the other is too
     */
    public static StatesAndConventions of(Dossier dossier, ReferenceData reference) {
        requireNonNull(dossier, "dossier");
        requireNonNull(reference, "reference");
        List<Subject.Pair> pairs = subjects(dossier)
                .filter(Subject.Pair.class::isInstance)
                .map(Subject.Pair.class::cast)
                .filter(pair -> reference.actors().containsKey(pair.first()))
                .filter(pair -> reference.conventions().containsKey(pair.second()))
                .toList();
        Set<Identifier> states =
                pairs.stream().map(Subject.Pair::first).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Identifier> conventions =
                pairs.stream().map(Subject.Pair::second).collect(Collectors.toCollection(TreeSet::new));
        if (hasBeneficiary(dossier, states)) {
            subjects(dossier)
                    .filter(Subject.Thing.class::isInstance)
                    .map(subject -> ((Subject.Thing) subject).identifier())
                    .filter(reference.conventions()::containsKey)
                    .forEach(conventions::add);
        }
        return new StatesAndConventions(List.copyOf(states), List.copyOf(conventions));
    }

    private static boolean hasBeneficiary(Dossier dossier, Set<Identifier> states) {
        return dossier.programmes().stream()
                .map(Programme::beneficiaries)
                .flatMap(Collection::stream)
                .anyMatch(states::contains);
    }

    private static Stream<Subject> subjects(Dossier dossier) {
        return Stream.of(
                        dossier.treatyActions().stream().map(TreatyAction::pair),
                        dossier.listClaims().stream().map(Claim::subject),
                        dossier.list(Result.class).stream()
                                .flatMap(result -> result.value().aims().stream())
                                .map(Aim::pair))
                .flatMap(subjects -> subjects);
    }

    /** {@return whether there is no pair of a State and a convention} */
    public boolean isEmpty() {
        return states.isEmpty() || conventions.isEmpty();
    }
}
