package org.hemicycle;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.Readings;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Who;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.EnglishFormat;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppression;
import org.hemicycle.look.Look;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Component;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A value for every sort of argument, for tests that do not mind which one it is. */
final class StandIns {

    private static final List<Object> ALL = Stream.of(
                    ofJava().stream(), Examples.ofEverySort().stream(), ofModel().stream(), ofEngines().stream())
            .flatMap(values -> values)
            .toList();

    private StandIns() {}

    static List<Object> all() {
        return ALL;
    }

    static Object of(Class<?> type) {
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return type.isEnum()
                ? type.getEnumConstants()[0]
                : ALL.stream()
                        .filter(type::isInstance)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(
                                "Nothing stands in for a " + type.getName() + "; add one to StandIns."));
    }

    private static List<Object> ofJava() {
        Predicate<Object> predicate = Objects::nonNull;
        Consumer<Object> consumer = each -> {};
        Supplier<Object> supplier = Object::new;
        return List.of(
                "text",
                BigDecimal.ONE,
                LocalDate.EPOCH,
                Period.ZERO,
                List.of(),
                new TreeSet<>(),
                new TreeMap<>(),
                Map.of(),
                new EnumMap<>(Outcome.class),
                Optional.empty(),
                predicate,
                consumer,
                supplier,
                Money.of(CurrencyUnit.EUR, 1),
                Outcome.PASSED,
                Component.class,
                Function.identity());
    }

    private static List<Object> ofModel() {
        Convention convention = ReferenceData.shipped().convention(Identifier.treaty(173));
        return List.of(
                new Origin("claims.csv", 2, "value"),
                Origins.builder()
                        .part(Address.of("plan"), new Origin("programmes.csv", 2, ""))
                        .saying(Examples.PLACE, "two", Address.of("plan"), new Origin("claims.csv", 2, "value"))
                        .naming(Address.of("law"), new Origin("claims.csv", 2, "value"))
                        .build(),
                ExtendedDate.parse("2024"),
                DateRange.ALL,
                SdgGoal.of(16),
                SdgTarget.parse("16.3"),
                Subject.of(Examples.KAZAKHSTAN, Examples.COUNCIL),
                new Outline.Listing("all goals", Examples.PLACE, Set.of(Content.SDG), true),
                Who.parse("any State"),
                Delay.parse("on deposit"),
                convention.routes().get(0),
                convention.routes().get(0).basis(),
                Readings.of(List.of()),
                new AccessionHistory(Optional.empty(), List.of(), AccessionStatus.Kind.NONE, List.of()));
    }

    private static List<Object> ofEngines() {
        Dossier dossier = Rules.DOSSIER;
        RuleSet rules = Rules.set(Rules.over("TST-001", "plan").message("fails").build());
        RuleSet.Dated dated = rules.asOf(AsOf.of("2025-01-01"));
        Report report = dated.check(dossier);
        Item<String> item = Item.of(report.findings().get(0).address(), "Plan", "plan");
        Rule.Condition<Object> condition = Objects::nonNull;
        Look.Selection<String> selection = scope -> Stream.of(item);
        Look.Step<Object, String> step = Object::toString;
        return List.of(
                condition,
                selection,
                step,
                new EnglishFormat(),
                Argument.name("name"),
                Index.of("stand-ins", scope -> 1),
                AsOf.of("2025-01-01"),
                ReferenceData.shipped(),
                Day.of(LocalDate.EPOCH),
                new Scope(dossier, ReferenceData.shipped(), Day.of(LocalDate.EPOCH)),
                Check.failed(),
                rules,
                dated,
                report,
                report.findings().get(0),
                report.differenceFrom(report),
                Suppression.ofRule("TST-001").reason("reason").author("author").build(),
                item,
                new Siblings<>(item, List.of(item), Objects::nonNull),
                Reason.of("reason", Truth.YES),
                new Access.Closed(),
                Eligibility.in(dossier).asOf(LocalDate.EPOCH).access(Examples.KAZAKHSTAN, Identifier.treaty(173)));
    }
}
