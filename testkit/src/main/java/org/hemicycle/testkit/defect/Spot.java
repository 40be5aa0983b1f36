package org.hemicycle.testkit.defect;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.testkit.sample.Edits;

/**
 * A part of a dossier in which a defect may be planted.
 *
 * @param dossier the dossier
 * @param kind the type of the part
 * @param located the part
 * @param <T> the type of the part
 */
record Spot<T extends Filed>(Dossier dossier, Class<T> kind, Located<T> located) {

    /** All parts of a kind, in order. */
    static <T extends Filed> Stream<Spot<T>> all(Dossier dossier, Class<T> kind) {
        return dossier.list(kind).stream().map(located -> new Spot<>(dossier, kind, located));
    }

    T part() {
        return located.value();
    }

    Address address() {
        return located.address();
    }

    /** Where it stands; the part itself, if it was read from no document. */
    Citation place() {
        return located.place();
    }

    /** The programme that it is filed in; empty where it stands alone. */
    Optional<Programme> programme() {
        return dossier.findProgramme(list());
    }

    /** The other parts of the kind in the same programme, or that stand alone too. */
    Stream<Spot<T>> others() {
        return all(dossier, kind)
                .filter(other -> other.list().equals(list()) && !other.address().equals(address()));
    }

    private String list() {
        return address().keys().get(0);
    }

    /** The same part of a changed dossier. */
    Spot<T> in(Dossier changed) {
        return new Spot<>(
                changed,
                kind,
                new Located<>(address(), changed.find(address(), kind).orElseThrow()));
    }

    Dossier changed(UnaryOperator<T> change) {
        return changed(dossier, address(), kind, change);
    }

    /** The dossier with another part, and without the places that state again what the part no longer says. */
    static <T extends Filed> Dossier changed(Dossier dossier, Address address, Class<T> kind, UnaryOperator<T> change) {
        Dossier changed = dossier.with(address, kind, change);
        Subject subject = Subject.of(address);
        Map<ClaimProperty, Optional<Datum>> before = said(dossier, subject);
        Map<ClaimProperty, Optional<Datum>> after = said(changed, subject);
        return Edits.dossier(own -> own.claims(changed.claims().stream()
                        .filter(claim -> !claim.subject().equals(subject)
                                || Objects.equals(before.get(claim.property()), after.get(claim.property())))
                        .toList()))
                .apply(changed);
    }

    private static Map<ClaimProperty, Optional<Datum>> said(Dossier dossier, Subject subject) {
        Map<ClaimProperty, Optional<Datum>> said = new EnumMap<>(ClaimProperty.class);
        dossier.listAttributes(subject)
                .forEach(attribute ->
                        said.put(attribute.property(), attribute.stated().value()));
        return said;
    }
}
