package org.hemicycle;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.Who;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Suppression;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.funding.PrintedSum;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.reference.ApplicantClass;
import org.hemicycle.reference.NeighbouringRegion;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.report.TextReport;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgIndicator;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no factory gives, no stream gives either, and both say the same of it. */
class ForgeriesTest {

    private static final String NO_KEY = "no/key";

    /**
     * A forgery.
     *
     * @param type what it says it is
     * @param forged the forgery
     * @param built the same by way of the factory
     */
    record Forgery(Class<?> type, Forged forged, Executable built) {

        @Override
        public String toString() {
            return type.getName().substring(type.getPackageName().length() + 1);
        }
    }

    private static <T> Forgery of(Class<T> type, String field, Object content, Executable built) {
        return new Forgery(type, Forged.from(Specimens.of(type)).with(field, content), built);
    }

    private static <T> Forgery of(Class<T> type, String attribute, Object content) {
        T specimen = Specimens.of(type);
        Forged forged = Forged.from(specimen).with(attribute, content);
        return new Forgery(
                type,
                forged,
                type.isRecord()
                        ? () -> Factories.construct(type, forged.contents())
                        : () -> Factories.build(type, specimen, attribute, content));
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(ofSources(), ofProgrammes(), ofTreaties(), ofEngines()).flatMap(each -> each);
    }

    private static Stream<Forgery> ofSources() {
        LocalDate last = Specimens.of(DateRange.class).last().orElse(LocalDate.MAX);
        Outline.Part part = Specimens.of(Outline.Part.class);
        return Stream.of(
                of(DateRange.class, "first", LocalDate.MAX, () -> DateRange.of(LocalDate.MAX, last)),
                of(Digest.class, "digits", "42", () -> Digest.parse("42")),
                of(ExtendedDate.class, "text", "2025-13", () -> ExtendedDate.parse("2025-13")),
                of(Name.class, "official", " "),
                of(Stated.class, "certainty", Certainty.ABSENT),
                of(Claim.class, "stated", Stated.of("without a place")),
                of(Involvement.class, "actor", Stated.builder().asWritten(" ").build()),
                of(Standing.class, "until", ExtendedDate.parse("1949")),
                of(Outline.class, "parts", List.of(part, part)),
                of(Development.class, "key", NO_KEY),
                of(Completeness.class, "subject", Subject.of(Address.parse("plan"))),
                of(Datum.Figure.class, "unit", " "),
                of(PrintedSum.class, "parts", List.of()),
                of(Datum.Word.class, "word", " "),
                of(Identifier.class, "value", "none"),
                of(Address.class, "keys", List.of(NO_KEY)),
                of(Locator.Step.class, "label", " "),
                of(Language.class, "code", "French"),
                of(Missing.class, "what", " "),
                of(Truth.Unknown.class, "missing", new TreeSet<>()),
                of(Timing.Relative.class, "anchor", " "),
                of(Timing.AtSession.class, "number", 0));
    }

    private static Stream<Forgery> ofProgrammes() {
        return Stream.of(
                of(Dossier.class, "name", " "),
                of(Programme.class, "key", NO_KEY),
                of(Component.class, "key", NO_KEY),
                of(Result.class, "key", NO_KEY),
                of(Indicator.class, "key", NO_KEY),
                of(Risk.class, "key", NO_KEY),
                of(Undertaking.class, "key", NO_KEY),
                of(BudgetLine.class, "key", NO_KEY),
                of(FundingSource.class, "code", " "),
                of(FundingSource.Contribution.class, "percent", new BigDecimal(-1)),
                of(Activity.class, "title", " "),
                of(Venue.class, "places", List.of(" ")),
                of(Funding.AnyOf.class, "parts", Set.of()),
                of(Funding.AllOf.class, "parts", Set.of()),
                of(Funding.Of.class, "code", " "),
                of(Funding.Unclear.class, "words", "OB"),
                of(SdgGoal.class, "number", 18),
                of(SdgTarget.class, "part", "99"),
                of(SdgIndicator.class, "number", 99));
    }

    private static Stream<Forgery> ofTreaties() {
        Claim stray = Examples.claim(Subject.of(Examples.COUNCIL));
        Convention convention = Specimens.of(Convention.class);
        return Stream.of(
                of(AccessRoute.class, "acts", Set.of()),
                of(Convention.class, "number", Examples.KAZAKHSTAN),
                of(TreatyAction.class, "claims", List.of(stray)),
                of(AccessionStatus.class, "possible", new TreeSet<>()),
                of(ReferenceData.class, "conventions", new TreeMap<>(Map.of(Identifier.parse("CETS 999"), convention))),
                of(ObligationRule.class, "status", AccessionStatus.Kind.NOT_RECORDED),
                of(TakesEffectRule.class, "acts", Set.of()),
                of(Delay.OnDayAfter.class, "day", 0),
                of(Delay.MonthsAfter.class, "months", 0),
                of(Delay.FirstOfMonthAfter.class, "months", 0),
                of(Delay.DaysAfter.class, "days", 0),
                of(Delay.EndOfYear.class, "months", 0),
                of(Who.Except.class, "but", List.of()),
                of(Who.AllOf.class, "all", List.of()),
                of(
                        ApplicantClass.class,
                        "isNot",
                        Specimens.of(ApplicantClass.class).is()),
                of(NeighbouringRegion.class, "name", " "));
    }

    private static Stream<Forgery> ofEngines() {
        Rule<?> rule = Specimens.of(Rule.class);
        Suppression stray =
                Suppression.ofRule("TST-999").reason("reason").author("author").build();
        return Stream.of(
                of(Rule.class, "code", "X", () -> Rule.of("X", "a-name")),
                of(RuleSet.class, "rules", new ArrayList<>(List.of(rule, rule)), () -> RuleSet.of(List.of(rule, rule))),
                of(
                        RuleSet.class,
                        "suppressions",
                        new TreeSet<>(Set.of(stray)),
                        () -> Specimens.of(RuleSet.class).suppress(stray)),
                of(Suppression.class, "author", " "),
                of(Baseline.class, "fingerprints", List.of("none")),
                of(Argument.OfName.class, "name", " "),
                of(Argument.OfConstant.class, "name", "held at last"),
                of(TextReport.class, "width", 39));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void isRefusedInTheWordsOfTheFactory(Forgery forgery) {
        InvalidObjectException refusal = assertThrows(
                InvalidObjectException.class, () -> forgery.forged().read());

        assertEquals(messageOf(forgery.built()), refusal.getMessage());
    }

    @Test
    void everyTypeThatRefusesMoreThanNullIsForged() {
        List<String> forged =
                forgeries().map(forgery -> forgery.type().getName()).toList();
        List<String> refusing = Specimens.classes().stream()
                .filter(ForgeriesTest::refusesMoreThanNull)
                .map(ForgeriesTest::shown)
                .toList();

        assertEquals(
                List.of(),
                refusing.stream().filter(name -> !forged.contains(name)).toList());
        assertTrue(refusing.size() > 50, refusing::toString);
    }

    /** Of a generated class, the interface. */
    private static String shown(JavaClass type) {
        return type.getName().replace(".Immutable", ".");
    }

    private static boolean refusesMoreThanNull(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getRawInterfaces().stream())
                .flatMap(each -> each.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals("check") || unit.isConstructor() && type.isRecord())
                .anyMatch(unit -> refuses(unit)
                        || unit.getMethodCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .anyMatch(ForgeriesTest::refuses));
    }

    private static boolean refuses(JavaCodeUnit unit) {
        return unit.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(IllegalArgumentException.class));
    }
}
