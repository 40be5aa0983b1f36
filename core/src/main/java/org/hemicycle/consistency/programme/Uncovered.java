package org.hemicycle.consistency.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Involvement;
import org.hemicycle.consistency.view.ProgrammeEnds;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/**
 * Something that was done in the field of a programme, and a time between two programmes of one family that none of
 * them covers. A family has the programmes that follow each other, and those for the same State. A date that is only
 * about right is not judged.
 *
 * @param when when it was done
 * @param gaps the times that no programme of the family covers, with the programmes on both sides
 */
record Uncovered(Stated<Timing> when, List<Gap> gaps) {

    static final Look<Uncovered> LOOK = Look.ofFacts(Matter.PROGRAMMES, Uncovered::all);

    private static final Index<Map<String, List<Gap>>> GAPS = Index.of("gaps between programmes", Uncovered::gaps);

    /** A time between two programmes. */
    record Gap(Programme before, Programme after, DateRange days) {}

    private static Map<String, List<Gap>> gaps(Scope scope) {
        List<Programme> programmes = scope.dossier().programmes();
        Map<Object, String> known = new LinkedHashMap<>();
        Map<String, String> families = new LinkedHashMap<>();
        for (Programme programme : programmes) {
            Set<Object> marks = new HashSet<>(programme.beneficiaries());
            marks.add(programme.address());
            programme.predecessor().ifPresent(marks::add);
            String family = marks.stream()
                    .map(known::get)
                    .filter(found -> found != null)
                    .min(Comparator.naturalOrder())
                    .orElse(programme.key());
            Set<String> joined = marks.stream()
                    .map(known::get)
                    .filter(found -> found != null)
                    .collect(Collectors.toSet());
            known.replaceAll((mark, other) -> joined.contains(other) ? family : other);
            families.replaceAll((key, other) -> joined.contains(other) ? family : other);
            marks.forEach(mark -> known.put(mark, family));
            families.put(programme.key(), family);
        }
        Map<String, List<Gap>> byFamily = programmes.stream()
                .collect(Collectors.groupingBy(
                        programme -> families.get(programme.key()),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Uncovered::between)));
        return programmes.stream()
                .collect(Collectors.toMap(Programme::key, programme -> byFamily.get(families.get(programme.key()))));
    }

    /** None where the time of one of them is not known. */
    private static List<Gap> between(List<Programme> family) {
        boolean areKnown = family.stream()
                .allMatch(programme -> ProgrammeEnds.start(programme).isPresent()
                        && ProgrammeEnds.end(programme).isPresent());
        if (!areKnown) {
            return List.of();
        }
        List<Programme> ordered =
                family.stream().sorted(Comparator.comparing(Uncovered::first)).toList();
        List<Gap> gaps = new ArrayList<>();
        Programme latest = ordered.get(0);
        for (Programme next : ordered) {
            if (last(latest).plusDays(1).isBefore(first(next))) {
                gaps.add(new Gap(
                        latest,
                        next,
                        DateRange.of(last(latest).plusDays(1), first(next).minusDays(1))));
            }
            latest = last(next).isAfter(last(latest)) ? next : latest;
        }
        return gaps;
    }

    private static LocalDate first(Programme programme) {
        return ProgrammeEnds.start(programme).flatMap(ExtendedDate::earliest).orElseThrow();
    }

    private static LocalDate last(Programme programme) {
        return ProgrammeEnds.end(programme).flatMap(ExtendedDate::latest).orElseThrow();
    }

    private static Stream<Item<Uncovered>> all(Scope scope) {
        if (scope.dossier().programmes().size() < 2) {
            return Stream.empty();
        }
        Set<String> programmes = scope.get(GAPS).keySet();
        Map<String, Programme> byKey =
                scope.dossier().programmes().stream().collect(Collectors.toMap(Programme::key, Function.identity()));
        return Stream.concat(
                scope.dossier().developments().stream()
                        .flatMap(development -> of(development, programmes, scope).stream()),
                ActivityList.activities(scope)
                        .filter(planned -> planned.programme().isEmpty())
                        .flatMap(planned -> of(planned, byKey, scope).stream()));
    }

    /** What concerns a programme as a whole may be how it was prepared; what concerns a part of it is work. */
    private static Optional<Item<Uncovered>> of(Development development, Set<String> programmes, Scope scope) {
        Optional<String> programme = development.concerns().stream()
                .filter(Subject.Part.class::isInstance)
                .map(subject -> subject.address().keys())
                .filter(keys -> keys.size() > 1 && programmes.contains(keys.get(0)))
                .map(keys -> keys.get(0))
                .findFirst();
        return development
                .when()
                .flatMap(when -> programme
                        .flatMap(key -> of(when, key, scope))
                        .map(uncovered -> Item.of(
                                Address.parse("developments/" + development.key()),
                                Labels.of("Event", development.what()),
                                uncovered)));
    }

    private static Optional<Item<Uncovered>> of(Planned planned, Map<String, Programme> programmes, Scope scope) {
        Set<Object> served = planned.activity().involvements().stream()
                .filter(involvement -> involvement.role() == Involvement.Role.BENEFICIARY
                        || involvement.role() == Involvement.Role.TARGET_GROUP)
                .flatMap(involvement -> involvement.actor().value().stream())
                .collect(Collectors.toSet());
        Optional<String> programme = planned.activity().serves().stream()
                .map(address -> address.keys().get(0))
                .filter(programmes::containsKey)
                .findFirst()
                .or(() -> programmes.values().stream()
                        .filter(each -> each.beneficiaries().stream().anyMatch(served::contains))
                        .map(Programme::key)
                        .findFirst());
        return planned.activity()
                .when()
                .flatMap(when -> programme.flatMap(key -> of(when, key, scope)).map(planned::with));
    }

    private static Optional<Uncovered> of(Stated<Timing> when, String programme, Scope scope) {
        return when.value()
                .flatMap(Timing::date)
                .filter(date -> !date.isQualified())
                .map(date -> new Uncovered(when, scope.get(GAPS).get(programme)));
    }

    /** Of several dates each counts; a time that reaches beyond the gap is covered in part. */
    Check isCovered() {
        ExtendedDate date = when.value().flatMap(Timing::date).orElseThrow();
        for (ExtendedDate each : members(date)) {
            for (Gap gap : gaps) {
                if (each.within(gap.days()).isYes()) {
                    return failed(each, gap);
                }
            }
        }
        return Check.passed();
    }

    private static List<ExtendedDate> members(ExtendedDate date) {
        String text = date.toString();
        return text.startsWith("{") && !text.contains("..")
                ? Stream.of(text.substring(1, text.length() - 1).split(","))
                        .map(String::strip)
                        .map(ExtendedDate::parse)
                        .toList()
                : List.of(date);
    }

    private Check failed(ExtendedDate date, Gap gap) {
        return Check.failed()
                .with("date", date)
                .with("before", gap.before().name())
                .with("end", ProgrammeEnds.end(gap.before()).orElseThrow())
                .with("after", gap.after().name())
                .with("start", ProgrammeEnds.start(gap.after()).orElseThrow())
                .evidence(when)
                .evidence(gap.before().periodEvidence())
                .evidence(gap.before().extensions().stream()
                        .flatMap(extension -> extension.until().evidence().stream())
                        .toList())
                .evidence(gap.after().periodEvidence());
    }
}
