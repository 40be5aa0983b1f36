package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.finding.AsOf;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.report.StatesAndConventions;
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
        StatesAndConventions asked = StatesAndConventions.of(dossier, reference);
        this.matrix = eligibility.matrix(asked.states(), asked.conventions());
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
