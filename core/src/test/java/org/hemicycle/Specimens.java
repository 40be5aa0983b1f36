package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.EnglishFormat;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.funding.PrintedSum;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.report.TextReport;
import org.hemicycle.rule.Catalogue;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.hemicycle.sdg.SdgIndicator;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.joda.money.Money;

/** A value of each class of core that is written into streams; an enum or an exception is none. */
final class Specimens {

    private static final List<JavaClass> CLASSES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(Specimens.class.getPackageName())
                    .stream()
                    .filter(type -> type.isAssignableTo(Serializable.class) && !type.isAssignableTo(Enum.class))
                    .filter(type -> !type.isInterface() && !type.isAssignableTo(Throwable.class))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .toList();

    private static final Map<String, Object> BY_CLASS = new TreeMap<>();

    static {
        Stream.concat(StandIns.all().stream(), furtherOnes())
                .filter(Serializable.class::isInstance)
                .forEach(Specimens::collectFrom);
        CLASSES.stream()
                .filter(type -> type.isRecord() && !BY_CLASS.containsKey(type.getName()))
                .forEach(type -> collectFrom(madeOfStandIns(type.reflect())));
    }

    private Specimens() {}

    /** Those classes. */
    static List<JavaClass> classes() {
        return CLASSES;
    }

    /** One value of each. */
    static List<Object> all() {
        return CLASSES.stream()
                .map(type -> Stream.ofNullable(BY_CLASS.get(type.getName()))
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError("There is no specimen of " + type.getName() + "; add one.")))
                .toList();
    }

    /** The one of a type. */
    static <T> T of(Class<T> type) {
        return all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Object> furtherOnes() {
        return Stream.concat(ofProgrammes(), ofEngines());
    }

    private static Stream<Object> ofProgrammes() {
        Indicator indicator = Indicator.builder()
                .key("laws")
                .statement(Stated.of("laws that improve"))
                .addMilestones(new Milestone(ExtendedDate.parse("2026"), Stated.of("two laws")))
                .build();
        return Stream.of(
                Extension.builder().until(Stated.of(ExtendedDate.parse("2028"))).build(),
                Result.builder()
                        .key("better-laws")
                        .level(Result.Level.OUTCOME)
                        .statement(Stated.of("laws improve"))
                        .addIndicators(indicator)
                        .build(),
                Risk.builder().key("delay").category("political").build(),
                Undertaking.builder()
                        .key("report")
                        .by(Stated.of(Examples.COUNCIL))
                        .force(Undertaking.Force.REQUESTS)
                        .what(Stated.of("a report"))
                        .build(),
                Development.builder().key("visit").what(Stated.of("a visit")).build(),
                AccessionStatus.builder().addPossible(AccessionStatus.Kind.NONE).build());
    }

    private static Stream<Object> ofEngines() {
        RuleSet rules = Rules.set(
                Rules.over("TST-001", "plan").build(),
                Rule.of("TST-002", "component-without-label")
                        .note("A component should have a label.")
                        .over(Look.at(Component.class))
                        .requires(component -> component.label().isPresent())
                        .message("has no label.")
                        .build());
        RuleSet.Dated dated = rules.asOf(AsOf.of("2025-01-01"));
        Report report = dated.check(Rules.DOSSIER);
        return Stream.of(
                rules.suppress(Suppression.ofRule("TST-001")
                        .reason("reason")
                        .author("author")
                        .build()),
                dated.explain(Rules.DOSSIER, report.findings().get(0)),
                TextReport.of(report, Rules.DOSSIER).width(80),
                Catalogue.of(new EnglishFormat()).with(rules.rule("TST-002"), "n\u2019a pas de titre.", ""),
                Eligibility.in(Rules.DOSSIER),
                SdgIndicator.parse("16.7.1"),
                Language.parse("fr"),
                new Timing.AtSession(Examples.COUNCIL, 131),
                Argument.of(Money.parse("EUR 100")),
                new PrintedSum(List.of(new Datum.Figure(BigDecimal.TEN, "EUR", Datum.Bound.EXACT))),
                Argument.of(Severity.NOTE));
    }

    /**
     * Each part of a value is a specimen of its class, unless there is one; a function may hold what is not written.
     */
    private static void collectFrom(Object value) {
        try (ObjectOutputStream out = new Collector()) {
            out.writeObject(value);
        } catch (NotSerializableException held) {
            assertTrue(value.getClass().isSynthetic(), () -> value + " holds a " + held.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Object madeOfStandIns(Class<?> record) {
        Constructor<?> constructor = record.getDeclaredConstructors()[0];
        try {
            return constructor.newInstance(
                    Stream.of(constructor.getParameterTypes()).map(StandIns::of).toArray());
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError("There is no specimen of " + record.getName() + "; add one.", refused);
        }
    }

    /** Writes nowhere, and takes down what it is asked to write. */
    private static final class Collector extends ObjectOutputStream {

        Collector() throws IOException {
            super(OutputStream.nullOutputStream());
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object each) {
            BY_CLASS.putIfAbsent(each.getClass().getName(), each);
            return each;
        }
    }
}
