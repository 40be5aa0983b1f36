package org.hemicycle.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.report.Corrigendum;
import org.hemicycle.report.FactChange;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.report.TextReport;
import org.hemicycle.report.VersionDifference;

/** Generators of what people do with reports: corrigenda, groups of findings, differences of versions, texts. */
public final class Reports {

    private static final int FEW = 2;

    private Reports() {}

    /** {@return entries of a corrigendum, with any number of places} */
    public static Arbitrary<Corrigendum.Entry> entries() {
        return Combinators.combine(
                        Findings.findings(), Sources.citations().list().ofMaxSize(FEW))
                .as(Corrigendum.Entry::new);
    }

    /** {@return corrigenda, without entries and with several} */
    public static Arbitrary<Corrigendum> corrigenda() {
        return Combinators.combine(
                        Sources.texts(),
                        entries().list().ofMaxSize(3),
                        Sources.texts().list().ofMaxSize(FEW))
                .as(Corrigendum::new);
    }

    /** {@return facts that were added, removed or changed} */
    public static Arbitrary<FactChange> factChanges() {
        return Combinators.combine(
                        Arbitraries.of(FactChange.Kind.class),
                        Sources.paths(),
                        Sources.texts(),
                        Sources.texts(),
                        Sources.texts())
                .as((kind, address, what, before, after) -> new FactChange(
                        kind,
                        address,
                        what,
                        kind == FactChange.Kind.ADDED ? "" : before,
                        kind == FactChange.Kind.REMOVED ? "" : after));
    }

    /** {@return groups of findings under a heading} */
    public static Arbitrary<FindingGroup> findingGroups() {
        return Combinators.combine(
                        Arbitraries.of(FindingGroup.Kind.class),
                        Sources.paths(),
                        Sources.texts(),
                        Findings.findings().list().ofMaxSize(3))
                .as(FindingGroup::new);
    }

    /** {@return differences between two versions of a dossier} */
    public static Arbitrary<VersionDifference> versionDifferences() {
        return Combinators.combine(factChanges().list().ofMaxSize(3), Findings.differences())
                .as(VersionDifference::new);
    }

    /** {@return reports as texts of different widths, with and without colour and origins, for some dossier} */
    public static Arbitrary<TextReport> texts() {
        return Combinators.combine(
                        Findings.reports(),
                        Dossiers.cleanDossiers(),
                        Arbitraries.integers().between(40, 120),
                        Arbitraries.of(false, true),
                        Sources.origins())
                .as(TextReport::new);
    }
}
