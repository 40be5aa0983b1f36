package org.hemicycle.consistency.statement;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.look.Namings;
import org.hemicycle.look.Statements;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * A period that a text attaches to the name of a programme or document, with those that it may be.
 *
 * @param label the period, as the places state it
 * @param places the places
 * @param own the periods that the thing has: at first, and with each extension
 * @param openEnd whether an extension is stated whose end is not known
 * @param evidence where the periods stand
 */
record PeriodLabel(
        ExtendedDate label, List<Claim> places, List<DateRange> own, boolean openEnd, List<Citation> evidence) {

    static final Look<PeriodLabel> LOOK = Look.ofFacts(Matter.STATEMENTS, PeriodLabel::all);

    private record Key(Subject subject, ExtendedDate label) {}

    private static Stream<Item<PeriodLabel>> all(Scope scope) {
        Map<Subject, Programme> programmes = scope.dossier().programmes().stream()
                .collect(Collectors.toMap(programme -> Subject.of(programme.address()), programme -> programme));
        Map<Key, List<Claim>> labels = scope.dossier().claims().stream()
                .sorted(Statements.BY_PLACE)
                .filter(claim -> claim.property() == ClaimProperty.PERIOD_LABEL
                        && claim.date().isPresent())
                .collect(Collectors.groupingBy(
                        claim -> new Key(claim.subject(), claim.date().orElseThrow()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return labels.entrySet().stream()
                .flatMap(entry -> of(
                        entry.getKey(),
                        entry.getValue(),
                        Optional.ofNullable(programmes.get(entry.getKey().subject())),
                        scope)
                        .map(label -> item(entry.getKey(), label, scope))
                        .stream());
    }

    private static Item<PeriodLabel> item(Key key, PeriodLabel label, Scope scope) {
        return new Item<>(
                key.subject().address(),
                key.label().toString(),
                Namings.in(scope).label(key.subject()),
                label);
    }

    private static Optional<PeriodLabel> of(Key key, List<Claim> places, Optional<Programme> programme, Scope scope) {
        return programme
                .map(known -> of(key.label(), places, known))
                .or(() -> key.subject() instanceof Subject.Thing thing
                        ? CitedDocuments.in(scope)
                                .find(thing.identifier())
                                .flatMap(document -> document.period())
                                .flatMap(period -> period.value()
                                        .map(value -> new PeriodLabel(
                                                key.label(),
                                                places,
                                                List.of(value.bounds()),
                                                false,
                                                period.evidence().stream().toList())))
                        : Optional.empty());
    }

    private static PeriodLabel of(ExtendedDate label, List<Claim> places, Programme programme) {
        List<DateRange> own =
                new ArrayList<>(programme.period().value().stream().toList());
        List<Citation> evidence = new ArrayList<>(List.of(programme.periodEvidence()));
        for (Extension extension : programme.extensions()) {
            extension
                    .until()
                    .value()
                    .flatMap(ExtendedDate::latest)
                    .filter(end -> programme.firstDay().filter(end::isBefore).isEmpty())
                    .ifPresent(end -> own.add(DateRange.of(programme.firstDay().orElse(LocalDate.MIN), end)));
            extension.until().evidence().ifPresent(evidence::add);
        }
        boolean openEnd = programme.extensions().stream()
                .anyMatch(extension -> extension.until().value().isEmpty());
        return new PeriodLabel(label, places, own, openEnd, evidence);
    }

    Check check() {
        return Check.requiring(isOwn(), this::failed);
    }

    /** Whether the label is one of the periods, compared by years where it gives years. */
    private Truth isOwn() {
        if (own.stream().anyMatch(range -> names(range, false))) {
            return Truth.YES;
        }
        if (openEnd) {
            return Truth.unknown("the end to which it was extended");
        }
        boolean isPeriodOpen = own.isEmpty() || own.stream().anyMatch(range -> names(range, true));
        return isPeriodOpen ? Truth.unknown("the first and the last day of its period") : Truth.NO;
    }

    /** Whether the label gives the years or days of a range; with open ends that contradict nothing, or without. */
    private boolean names(DateRange range, boolean withOpenEnds) {
        DateRange labelled = label.bounds();
        boolean wholeYears = isOfWholeYears(labelled);
        return same(labelled.first(), range.first(), wholeYears, withOpenEnds)
                && same(labelled.last(), range.last(), wholeYears, withOpenEnds);
    }

    private static boolean isOfWholeYears(DateRange range) {
        return range.first().filter(day -> day.getDayOfYear() != 1).isEmpty()
                && range.last()
                        .filter(day -> day.getDayOfYear() != Year.from(day).length())
                        .isEmpty();
    }

    /** An end that the label leaves open is not compared. */
    private static boolean same(
            Optional<LocalDate> labelled, Optional<LocalDate> own, boolean byYear, boolean withOpenEnd) {
        return labelled.isEmpty()
                || withOpenEnd && own.isEmpty()
                || own.filter(day -> byYear ? day.getYear() == labelled.get().getYear() : day.equals(labelled.get()))
                        .isPresent();
    }

    private Check failed() {
        return Check.failed()
                .with(
                        "label",
                        Argument.allWords(places.stream()
                                .map(place -> place.stated().asWritten())
                                .distinct()
                                .toList()))
                .with("own", own.stream().distinct().map(this::ends).toList())
                .claims(places)
                .evidence(evidence);
    }

    /** As years where the label has years, since they were compared as such. */
    private Argument ends(DateRange range) {
        boolean inYears = isOfWholeYears(label.bounds());
        return Argument.of(ExtendedDate.parse(told(range.first(), inYears) + "/" + told(range.last(), inYears)));
    }

    private static String told(Optional<LocalDate> day, boolean inYears) {
        return day.map(end -> inYears ? String.valueOf(end.getYear()) : end.toString())
                .orElse("..");
    }
}
