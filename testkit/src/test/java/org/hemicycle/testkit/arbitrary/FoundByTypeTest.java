package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.report.Corrigendum;
import org.hemicycle.rule.Item;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Parameters of the library's types get values with no annotation but {@code @ForAll}. */
class FoundByTypeTest {

    private static final int TRIES = 5;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void valuesOfEveryPackageAreFound(
            @ForAll Truth truth,
            @ForAll ExtendedDate date,
            @ForAll Document document,
            @ForAll Actor actor,
            @ForAll Sdg sdg,
            @ForAll Convention convention,
            @ForAll TreatyAction action,
            @ForAll Activity activity,
            @ForAll Programme programme,
            @ForAll ReferenceData data,
            @ForAll Finding finding,
            @ForAll Report report,
            @ForAll Corrigendum corrigendum,
            @ForAll Filed filed,
            @ForAll Certainty certainty) {
        assertFalse(date.agreesWith(date).isNo());
        assertNotNull(filed.heading());
        assertEquals(report, report);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aDossierIsClean(@ForAll Dossier dossier) {
        assertFalse(dossier.list(Activity.class).isEmpty());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void argumentsOfGenericTypesAreFoundToo(
            @ForAll Stated<Timing> when,
            @ForAll Stated<Money> amount,
            @ForAll Stated<Integer> count,
            @ForAll List<Claim> claims,
            @ForAll Set<Subject> subjects,
            @ForAll List<? extends Funding> fundings,
            @ForAll Optional<Name> name,
            @ForAll Located<Component> component,
            @ForAll Verdict<Access> verdict,
            @ForAll Item<Activity> item) {
        when.value().ifPresent(timing -> assertInstanceOf(Timing.class, timing));
        amount.value().ifPresent(money -> assertInstanceOf(Money.class, money));
        count.value().ifPresent(number -> assertInstanceOf(Integer.class, number));
        claims.forEach(claim -> assertInstanceOf(Claim.class, claim));
        fundings.forEach(funding -> assertInstanceOf(Funding.class, funding));
        assertInstanceOf(Component.class, component.value());
        assertInstanceOf(Access.class, verdict.answer());
        assertInstanceOf(Activity.class, item.value());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aCaseOfASumGetsThatCaseAlone(
            @ForAll Funding.AllOf all, @ForAll Who.Simple simple, @ForAll Timing.Unknown unknown) {
        assertFalse(all.parts().isEmpty());
        assertEquals(List.of(), simple.parts());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Domain(HemicycleDomain.class)
    void theDomainGivesTheSameByName(
            @ForAll Dossier dossier,
            @ForAll Activity activity,
            @ForAll Stated<Timing> when,
            @ForAll Funding.AnyOf any) {
        assertFalse(dossier.list(Activity.class).isEmpty());
        when.value().ifPresent(timing -> assertInstanceOf(Timing.class, timing));
    }

    @Test
    void otherTypesAreLeftToOthers() {
        HemicycleProvider provider = new HemicycleProvider();

        for (Class<?> type : List.of(Object.class, Serializable.class, Comparable.class, String.class, List.class)) {
            assertFalse(provider.canProvideFor(TypeUsage.of(type)), type::getName);
        }
        assertFalse(provider.canProvideFor(TypeUsage.of(Stated.class)));
    }
}
