package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Timing;

/** The laws of reports, over generated dossiers in which some things are wrong. */
class DefectiveDossiersLawsTest {

    private static final int TRIES = 40;
    private static final RuleSet RULES = RuleSets.standard();
    private static final int DAYS = 40;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void shufflingWhatHasNoOrderChangesNoByteOfTheReport(@ForAll("defective") Dossier dossier, @ForAll long seed) {
        ReportLawsTest.assertShufflingChangesNothing(dossier, AsOf.of(Defect.firstDay(dossier)), seed);
    }

    /** Whether a series is introduced hangs on what its other members are called. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void renamingEveryTitleChangesNoFingerprint(@ForAll("defective") Dossier dossier) {
        Assume.that(!isAnythingTimedByATitle(dossier));
        RuleSet.Dated rules = RULES.without("REF-010").asOf(Defect.firstDay(dossier));

        assertEquals(
                ReportLawsTest.fingerprints(rules.check(dossier)),
                ReportLawsTest.fingerprints(rules.check(ReportLawsTest.renamed(dossier))));
    }

    /** Such a time would hang in the air if the title were another one. */
    private static boolean isAnythingTimedByATitle(Dossier dossier) {
        Set<String> titles = dossier.list(Activity.class).stream()
                .map(each -> Name.folded(each.value().title()))
                .collect(Collectors.toSet());
        return dossier.list(Activity.class).stream()
                .flatMap(each -> each.value().when().flatMap(Stated::value).stream())
                .filter(Timing.Relative.class::isInstance)
                .map(timing -> Name.folded(((Timing.Relative) timing).anchor()))
                .anyMatch(titles::contains);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anExplanationEndsWhereTheCheckDid(@ForAll("defective") Dossier dossier) {
        RuleSet.Dated rules = RULES.asOf(Defect.firstDay(dossier));

        for (Finding finding : rules.check(dossier).findings()) {
            Explanation explanation = rules.explain(dossier, finding);

            assertEquals(Optional.of(finding), explanation.finding(), explanation::print);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aSecondRunGivesTheSameAndNoRuleBreaks(@ForAll("defective") Dossier dossier) {
        Report report = RULES.asOf(Defect.firstDay(dossier)).check(dossier);

        assertEquals(report, RULES.asOf(Defect.firstDay(dossier)).check(dossier));
        assertEquals(List.of(), report.broken());
    }

    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    void theTimelineIsThatOfEveryDay(@ForAll("defective") Dossier dossier, @ForAll("offsets") int offset) {
        LocalDate first = Defect.firstDay(dossier).plusDays(offset);
        FindingTimeline timeline = RULES.timeline(dossier, DateRange.of(first, first.plusDays(DAYS - 1)));

        for (LocalDate day = first; day.isBefore(first.plusDays(DAYS)); day = day.plusDays(1)) {
            LocalDate on = day;
            assertEquals(
                    identities(RULES.asOf(on).check(dossier).findings().stream()),
                    identities(timeline.spans().stream()
                            .filter(span -> !on.isBefore(span.first()) && !on.isAfter(span.last()))
                            .map(FindingTimeline.Span::finding)),
                    on::toString);
        }
    }

    private static Set<String> identities(Stream<Finding> findings) {
        return findings.map(finding -> finding.severity() + " " + finding.fingerprint())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(-200, 700);
    }

    /** With at most one defect of a category, since defects of one may both bring the same thing along. */
    @Provide
    Arbitrary<Dossier> defective() {
        return Combinators.combine(
                        Dossiers.cleanDossiers(),
                        Arbitraries.of(Defects.all())
                                .list()
                                .ofMaxSize(4)
                                .uniqueElements(DefectiveDossiersLawsTest::category))
                .as(DefectiveDossiersLawsTest::planted);
    }

    private static String category(Defect defect) {
        return defect.rule().substring(0, 3);
    }

    private static Dossier planted(Dossier clean, List<Defect> defects) {
        Dossier dossier = clean;
        for (Defect defect : defects) {
            dossier = defect.findPlantedIn(dossier).orElse(dossier);
        }
        return dossier;
    }
}
