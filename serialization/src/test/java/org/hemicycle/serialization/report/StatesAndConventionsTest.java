package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;

class StatesAndConventionsTest {

    private static final ReferenceData DATA = ReferenceData.shipped();

    private static TreatyAction signature(String actor, String convention) {
        return TreatyAction.builder()
                .kind(TreatyAction.Kind.SIGNATURE)
                .actor(Identifier.parse(actor))
                .convention(Identifier.parse(convention))
                .build();
    }

    private static Dossier dossier(TreatyAction... actions) {
        return Dossier.builder().name("Plan").addTreatyActions(actions).build();
    }

    /** With a report of no rule. */
    private static CheckedDossier silent(Dossier dossier) {
        return CheckedDossier.of(
                dossier, RuleSet.of(List.of()).asOf(AsOf.of("2026-02-01")).check(dossier));
    }

    @Test
    void theyAreThoseOfTheActsEachOnce() {
        StatesAndConventions found = StatesAndConventions.of(
                dossier(signature("TN", "ETS 185"), signature("MA", "ETS 108"), signature("TN", "ETS 108")), DATA);

        assertEquals(List.of(Identifier.parse("TN"), Identifier.parse("MA")), found.states());
        assertEquals(List.of(Identifier.parse("ETS 108"), Identifier.parse("ETS 185")), found.conventions());
    }

    @Test
    void whatIsNotAmongTheReferenceDataIsLeftOut() {
        Dossier dossier = dossier(signature("TN", "UNTS 1"), signature("local:somebody", "ETS 185"));

        assertTrue(StatesAndConventions.of(dossier, DATA).isEmpty());
        assertEquals(Map.of(), TidyTables.of(silent(dossier)));
    }

    @Test
    void verdictsAndMatrixHaveARowForEachPair() {
        Map<String, String> tables =
                TidyTables.of(silent(dossier(signature("TN", "ETS 185"), signature("MA", "ETS 108"))));

        assertEquals(List.of("verdicts", "matrix"), List.copyOf(tables.keySet()), "there are no findings");
        assertEquals(1 + 4, tables.get("verdicts").lines().count());
        assertEquals(1 + 4, tables.get("matrix").lines().count());
        assertFalse(TidyTables.of(SmallReport.of(SmallReport.full()))
                .get("findings")
                .isEmpty());
    }
}
