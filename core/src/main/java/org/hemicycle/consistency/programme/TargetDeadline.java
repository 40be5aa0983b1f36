package org.hemicycle.consistency.programme;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.ProgrammeEnds;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Certainty;
import org.hemicycle.time.ExtendedDate;

/**
 * A goal or target to which a programme contributes and which is due by a year of its own.
 *
 * @param programme the programme
 * @param goal the goal or target
 * @param due the year by whose end it is due
 * @param places where the programme or a part of it names it
 */
record TargetDeadline(Programme programme, Sdg goal, Year due, List<SdgLink> places) {

    static final Look<TargetDeadline> LOOK = Look.ofFacts(Matter.GOALS, TargetDeadline::all);

    /** A year that the words of the text themselves set. */
    private static final Pattern BY = Pattern.compile(
            "\\b(?:by|before|until|d[\u2019']ici(?: à| a)?)\\s+(?:the end of |end |fin )?(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    private static Stream<Item<TargetDeadline>> all(Scope scope) {
        Map<String, List<SdgLink>> links = scope.dossier().listSdgLinks().stream()
                .filter(link -> !link.subject().keys().isEmpty())
                .collect(Collectors.groupingBy(link -> link.subject().keys().get(0)));
        return scope.dossier().programmes().stream()
                .filter(programme -> ProgrammeEnds.end(programme).isPresent())
                .flatMap(programme -> of(programme, links.getOrDefault(programme.key(), List.of())));
    }

    private static Stream<Item<TargetDeadline>> of(Programme programme, List<SdgLink> links) {
        Map<Sdg, List<SdgLink>> goals = new LinkedHashMap<>();
        links.stream()
                .filter(link -> link.stated().certainty() != Certainty.INFERRED)
                .forEach(link -> link.stated()
                        .value()
                        .ifPresent(goal -> goals.computeIfAbsent(goal, none -> new ArrayList<>())
                                .add(link)));
        return goals.entrySet().stream()
                .flatMap(entry -> due(entry.getKey(), entry.getValue()).stream()
                        .map(due -> new TargetDeadline(programme, entry.getKey(), due, byPlace(entry.getValue()))))
                .map(target -> new Item<>(
                        programme.address(),
                        target.goal.toString(),
                        programme.name().common(),
                        target));
    }

    /** A finding must not depend on the order in which a dossier lists what it has. */
    private static List<SdgLink> byPlace(List<SdgLink> links) {
        return links.stream()
                .sorted(Comparator.comparing(
                                (SdgLink link) -> link.stated().citation().orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(link -> link.stated().asWritten()))
                .toList();
    }

    private static Optional<Year> due(Sdg goal, List<SdgLink> places) {
        return places.stream()
                .map(link -> BY.matcher(link.stated().asWritten()))
                .filter(Matcher::find)
                .map(by -> Year.parse(by.group(1)))
                .min(Year::compareTo)
                .or(() -> goal instanceof SdgTarget target ? target.earlyDeadline() : Optional.empty());
    }

    /** Whether it is due when the programme is over, or not before. */
    Check isDueAfterTheEnd() {
        ExtendedDate end = ProgrammeEnds.end(programme).orElseThrow();
        LocalDate last = due.atMonth(Month.DECEMBER).atEndOfMonth();
        boolean passesBefore = end.earliest().filter(last::isBefore).isPresent();
        return Check.requiring(
                !passesBefore,
                () -> Check.failed()
                        .with("goal", Argument.name(goal.toString()))
                        .with("due", ExtendedDate.parse(due.toString()))
                        .with("end", end)
                        .statements(places.stream().map(SdgLink::stated).toList())
                        .evidence(programme.periodEvidence()));
    }
}
