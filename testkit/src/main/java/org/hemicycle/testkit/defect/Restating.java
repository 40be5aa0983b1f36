package org.hemicycle.testkit.defect;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;

/** Defects of an attribute that a text states again, and otherwise. */
final class Restating {

    private static final Set<Certainty> WEAK = Set.of(Certainty.INFERRED, Certainty.DAMAGED);

    private Restating() {}

    /**
     * Of the first part whose attribute is stated outright, and of which nothing else says the same, a text differs.
     */
    static <T extends Filed> Defect defect(
            String rule, String what, Class<T> kind, ClaimProperty property, UnaryOperator<Datum> other) {
        String needs = "a part that states its " + property.phrase() + ", which no other place states";
        return Defect.of(
                rule,
                what,
                needs,
                dossier -> dossier.list(kind).stream()
                        .map(part -> Subject.of(part.address()))
                        .filter(part -> dossier.claims().stream()
                                .noneMatch(claim -> claim.subject().equals(part) && claim.property() == property))
                        .flatMap(part -> attribute(dossier, part, property).stream())
                        .filter(attribute -> differs(attribute.stated().value().orElseThrow(), other))
                        .findFirst()
                        .map(attribute -> stating(dossier, attribute, other)));
    }

    private static Optional<Claim> attribute(Dossier dossier, Subject part, ClaimProperty property) {
        return dossier.listAttributes(part).stream()
                .filter(attribute -> attribute.property() == property)
                .filter(attribute -> !WEAK.contains(attribute.stated().certainty()))
                .filter(attribute ->
                        attribute.stated().value().filter(Restating::isClosed).isPresent())
                .findFirst();
    }

    private static boolean differs(Datum datum, UnaryOperator<Datum> other) {
        return datum.agreesWith(other.apply(datum)).isNo();
    }

    /** What leaves open what else it may mean contradicts nothing. */
    private static boolean isClosed(Datum datum) {
        return !datum.toString().contains("elsewhere") && !datum.toString().contains("..");
    }

    private static Dossier stating(Dossier dossier, Claim attribute, UnaryOperator<Datum> other) {
        Identifier text = Plantings.text(dossier);
        Datum datum = other.apply(attribute.stated().value().orElseThrow());
        return Edits.dossier(plan -> plan.addClaims(Plantings.claim(
                        attribute.subject(),
                        attribute.property(),
                        Stated.of(datum.toString(), datum, Plantings.place(text, 1)))))
                .apply(dossier);
    }
}
