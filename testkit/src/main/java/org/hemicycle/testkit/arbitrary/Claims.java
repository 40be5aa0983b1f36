package org.hemicycle.testkit.arbitrary;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;

/** Generators of claims, of what they are about and of what they state. */
public final class Claims {

    private static final Arbitrary<Datum.Figure> FIGURES = Shared.of(Claims::newFigures);
    private static final Arbitrary<Datum> DATA = Shared.of(Claims::newData);
    private static final Arbitrary<Subject> SUBJECTS = Shared.of(Claims::newSubjects);

    private Claims() {}

    /** {@return figures of every scale and bound in a few units, often close to each other} */
    public static Arbitrary<Datum.Figure> figures() {
        return FIGURES;
    }

    private static Arbitrary<Datum.Figure> newFigures() {
        Arbitrary<BigDecimal> amounts = Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(-2, 2))
                .as(BigDecimal::valueOf);
        return Combinators.combine(
                        amounts, Arbitraries.of("EUR", "PERCENT", "participants"), Arbitraries.of(Datum.Bound.class))
                .as(Datum.Figure::new);
    }

    /** {@return dates, figures and words} */
    public static Arbitrary<Datum> data() {
        return DATA;
    }

    private static Arbitrary<Datum> newData() {
        return Shared.oneOf(
                Dates.extendedDates().map(Datum::of),
                figures(),
                Arbitraries.of("MEMBER", "OBSERVER").map(Datum.Word::new));
    }

    /** {@return objects of a dossier, things outside it, and pairs of things} */
    public static Arbitrary<Subject> subjects() {
        return SUBJECTS;
    }

    private static Arbitrary<Subject> newSubjects() {
        return Shared.oneOf(
                Sources.paths().map(Subject::of),
                Sources.identifiers().map(Subject::of),
                Combinators.combine(Sources.identifiers(), Sources.identifiers())
                        .as(Subject::of));
    }

    /** {@return claims of any property, whatever they state about it} */
    public static Arbitrary<Claim> claims() {
        return Combinators.combine(
                        subjects(),
                        Arbitraries.of(ClaimProperty.class),
                        Sources.placed(data()),
                        Shared.perhaps(Arbitraries.of("Accession", "ratified")))
                .as((subject, property, stated, label) -> Claim.builder()
                        .subject(subject)
                        .property(property)
                        .stated(stated)
                        .label(label)
                        .build());
    }
}
