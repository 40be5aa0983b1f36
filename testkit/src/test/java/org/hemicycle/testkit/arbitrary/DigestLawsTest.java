package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.document.Claim;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.source.Digest;

/** Digests are equal exactly when values are. */
class DigestLawsTest {

    @Property(tries = 50)
    void dossiersHaveEqualDigestsExactlyWhenTheyAreEqual(
            @ForAll("dossiers") Dossier dossier, @ForAll("dossiers") Dossier other) {
        Dossier copy = Dossier.builder().from(dossier).build();

        assertAgree(dossier, other);
        assertEquals(dossier.digest(), copy.digest());
    }

    @Property(tries = 20)
    void soDoTheirParts(@ForAll("dossiers") Dossier dossier) {
        assertAgree(Stream.of(
                        dossier.list(Component.class).stream().map(Located::value),
                        dossier.list(BudgetLine.class).stream().map(Located::value),
                        dossier.listClaims().stream(),
                        dossier.listClaims().stream().map(Claim::evidence),
                        dossier.treatyActions().stream(),
                        dossier.standings().stream(),
                        dossier.outlines().stream().flatMap(outline -> outline.crossReferences().stream()))
                .flatMap(parts -> parts.limit(6))
                .toList());
    }

    @Property(tries = 200)
    void soDoOtherValues(@ForAll("values") List<Object> values) {
        assertAgree(values);
    }

    private static void assertAgree(List<?> values) {
        values.forEach(one -> values.forEach(other -> assertAgree(one, other)));
    }

    private static void assertAgree(Object one, Object other) {
        assertEquals(one.equals(other), Digest.of(one).equals(Digest.of(other)), () -> one + " and " + other);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.cleanDossiers();
    }

    /** Those of one kind, so that some are equal and others nearly. */
    @Provide
    Arbitrary<List<Object>> values() {
        return Arbitraries.of(
                        Activities.activities(),
                        Activities.venues(),
                        Accessions.treatyActions(),
                        Claims.data(),
                        Claims.subjects(),
                        Dates.dateRanges(),
                        Dates.singleDates(),
                        Dates.timings(),
                        Fundings.fundings(),
                        Fundings.sources(),
                        Programmes.money(),
                        Programmes.risks(),
                        Sdgs.sdgs(),
                        Sources.citations(),
                        Sources.names(),
                        Truths.truths())
                .flatMap(kind -> kind.map(Object.class::cast).list().ofSize(8))
                .withoutEdgeCases();
    }
}
