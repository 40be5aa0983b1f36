package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.finding.AsOf;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;

/** The States and conventions that a dossier is about, with where each stands; the longer side runs down. */
final class AccessGrid {

    private final ReferenceData reference = ReferenceData.shipped();
    private final Dossier dossier;
    private final AsOf asOf;
    private final Eligibility.Dated eligibility;
    private final Matrix matrix;

    private AccessGrid(Dossier dossier, AsOf asOf) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.eligibility = Eligibility.in(dossier).asOf(asOf);
        this.matrix = eligibility.matrix(findStates(), findConventions());
    }

    /** Empty where nothing is said of any State and convention together. */
    static Optional<AccessGrid> of(Dossier dossier, AsOf asOf) {
        AccessGrid grid = new AccessGrid(dossier, asOf);
        return grid.matrix.states().isEmpty() ? Optional.empty() : Optional.of(grid);
    }

    /** The same States and conventions by the facts of another day. */
    AccessGrid factsOn(LocalDate day) {
        return new AccessGrid(dossier, asOf.factsOn(day));
    }

    /** The day of the facts. */
    LocalDate day() {
        return asOf.facts();
    }

    private Stream<Subject> subjects() {
        return Stream.of(
                        dossier.treatyActions().stream().map(TreatyAction::pair),
                        dossier.listClaims().stream().map(Claim::subject),
                        dossier.list(Result.class).stream()
                                .flatMap(result -> result.value().aims().stream())
                                .map(Aim::pair))
                .flatMap(subjects -> subjects);
    }

    private Stream<Subject.Pair> pairs() {
        return subjects()
                .filter(Subject.Pair.class::isInstance)
                .map(Subject.Pair.class::cast)
                .filter(pair -> reference.actors().containsKey(pair.first()))
                .filter(pair -> reference.conventions().containsKey(pair.second()));
    }

    private Set<Identifier> findStates() {
        return pairs().map(Subject.Pair::first).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that a State is said to have to do with, and those of which something is said at all. */
    private Set<Identifier> findConventions() {
        Set<Identifier> conventions = pairs().map(Subject.Pair::second).collect(Collectors.toCollection(TreeSet::new));
        Set<Identifier> states = findStates();
        boolean hasBeneficiary = dossier.programmes().stream()
                .map(Programme::beneficiaries)
                .flatMap(Collection::stream)
                .anyMatch(states::contains);
        if (hasBeneficiary) {
            subjects()
                    .filter(Subject.Thing.class::isInstance)
                    .map(subject -> ((Subject.Thing) subject).identifier())
                    .filter(reference.conventions()::containsKey)
                    .forEach(conventions::add);
        }
        return conventions;
    }

    Matrix matrix() {
        return matrix;
    }

    boolean areConventionsDown() {
        return matrix.conventions().size() >= matrix.states().size();
    }

    List<Identifier> down() {
        return areConventionsDown() ? matrix.conventions() : matrix.states();
    }

    List<Identifier> across() {
        return areConventionsDown() ? matrix.states() : matrix.conventions();
    }

    /** The State and convention of a cell. */
    Subject.Pair pair(Identifier down, Identifier across) {
        return areConventionsDown() ? new Subject.Pair(across, down) : new Subject.Pair(down, across);
    }

    Access answer(Subject.Pair pair) {
        return matrix.cell(pair.first(), pair.second());
    }

    Inquiry ask(Subject.Pair pair) {
        return eligibility.ask(pair.first(), pair.second());
    }

    /** For example {@code CETS 210 Istanbul Convention} or {@code Kazakhstan}. */
    String name(Identifier thing) {
        return thing.scheme() == Identifier.Scheme.TREATY
                ? thing + " " + reference.convention(thing).name().common()
                : reference.actors().get(thing).name().common();
    }

    /** Where there is less room. */
    String shortName(Identifier thing) {
        return thing.scheme() == Identifier.Scheme.TREATY ? thing.toString() : name(thing);
    }
}
