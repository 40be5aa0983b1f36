package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.report.TextReport;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Origins;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.CleanVariants;
import org.hemicycle.testkit.sample.Samples;
import org.joda.money.Money;

/** A value that is written as JSON and read again is the same, whatever it holds, and is written alike once more. */
class JsonLawsTest {

    /**
     * What has no form of its own: no values (a check, an item of a rule, what a part refers to, a report with its
     * width and colours, a part with its address, which a dossier gives), what stands beside a dossier (origins), a
     * step of a place, which is a text as a whole, and the amounts of another library.
     */
    private static final Set<Class<?>> WITHOUT_FORM = Set.of(
            Check.class,
            Item.class,
            Reference.class,
            TextReport.class,
            Located.class,
            Origins.class,
            Locator.Step.class,
            Money.class);

    /** What is found under more than one type: read as what it is, not as this. */
    private static final Set<Class<?>> OPEN = Set.of(Filed.class, Stated.class);

    private static final int OF_EACH_TYPE = 60;

    /** The types without arguments that are read as what they are. */
    static List<Class<?>> typesWithForm() {
        return ArbitraryTable.types().stream()
                .filter(type -> ArbitraryTable.takes(type, 0))
                .filter(type -> !WITHOUT_FORM.contains(type) && !OPEN.contains(type))
                .toList();
    }

    @Provide
    Arbitrary<Dossier> clean() {
        return Dossiers.cleanDossiers();
    }

    @Provide
    Arbitrary<Dossier> recorded() {
        return Records.dossiers();
    }

    @Property(tries = 500)
    void aCleanDossierComesBack(@ForAll @From("clean") Dossier dossier) {
        assertDossierComesBack(dossier);
    }

    @Property(tries = 500)
    void aDossierOfRecordsComesBack(@ForAll @From("recorded") Dossier dossier) {
        assertDossierComesBack(dossier);
    }

    @Example
    void eachSampleAndCleanVariantComesBack() {
        Stream.concat(
                        Samples.all().values().stream(),
                        CleanVariants.all().values().stream().map(each -> each.dossier()))
                .forEach(JsonLawsTest::assertDossierComesBack);
        assertDossierComesBack(Samples.modelPlan());
    }

    @Example
    void theReportOfEachSampleComesBack() {
        for (Dossier sample : Samples.all().values()) {
            Report report =
                    RuleSets.standard().asOf(AsOf.of(LocalDate.of(2025, 6, 1))).check(sample);

            assertFalse(report.findings().isEmpty());
            assertComesBack(report, Report.class);
        }
    }

    @Example
    void theShippedReferenceDataComeBack() {
        assertComesBack(ReferenceData.shipped(), ReferenceData.class);
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void valuesOfEveryTypeComeBack() {
        Set<String> tried = new TreeSet<>();
        for (Class<?> type : typesWithForm()) {
            ArbitraryTable.arbitrary(type, List.of())
                    .sampleStream()
                    .limit(OF_EACH_TYPE)
                    .forEach(value -> assertComesBack(value, type));
            tried.add(type.getSimpleName());
        }

        assertTrue(tried.size() > 90, tried::toString);
    }

    @Property
    void aVerdictComesBackByItsFormat(@ForAll("verdicts") Verdict<?> verdict) {
        assertComesBack(verdict, Verdict.class);
    }

    @Provide
    Arbitrary<?> verdicts() {
        return Shared.oneOf(
                Answers.verdicts(Answers.accesses()),
                Answers.verdicts(Answers.participations()),
                Answers.verdicts(Answers.obligations()),
                Answers.verdicts(Answers.fundingAnswers()),
                Answers.verdicts(Answers.effects()),
                Answers.verdicts(Answers.routeAssessments().list().ofMaxSize(2)));
    }

    private static void assertDossierComesBack(Dossier dossier) {
        String text = HemicycleJson.write(dossier);

        Dossier again = HemicycleJson.read(text);

        assertEquals(dossier, again);
        assertEquals(dossier.digest(), again.digest());
        assertEquals(text, HemicycleJson.write(again));
    }

    private static void assertComesBack(Object value, Class<?> type) {
        String text = HemicycleJson.write(value);

        Object again = HemicycleJson.read(text, type);

        assertEquals(value, again, text);
        assertEquals(text, HemicycleJson.write(again));
    }
}
