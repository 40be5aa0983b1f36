package org.hemicycle.consistency.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Risk;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;

/**
 * The register of the risks of one programme: a part of a document that holds risks, and what of the risks stands
 * there.
 *
 * <p>Where no part can be told to be the register, every risk counts as an entry. A lesson of earlier co-operation is
 * no risk, though it was entered among them: it tells what went wrong, not what may.
 *
 * @param part the part of the document; absent where it cannot be told
 * @param entries the risks that stand in it, or have no place
 * @param told the risks that are named elsewhere only
 */
record Register(Optional<Citation> part, List<Risk> entries, List<Risk> told) {

    private static final Index<Map<String, Register>> BY_PROGRAMME = Index.of(
            "registers of risks by programme",
            scope -> scope.dossier().programmes().stream()
                    .collect(Collectors.toMap(Programme::key, programme -> find(programme, scope))));

    private static final Pattern LESSONS =
            Pattern.compile("\\blessons?\\b|\\benseignements?\\b|\\bleçons?\\b", Pattern.CASE_INSENSITIVE);

    /** A part of lessons and risks may tell of a risk. */
    private static final Pattern RISKS = Pattern.compile("\\bris(?:k|que)s?\\b", Pattern.CASE_INSENSITIVE);

    /** How a text begins that tells a lesson; "lessons may be forgotten" is a risk. */
    private static final Pattern LESSON = Pattern.compile(
            "\\s*(?:lessons? (?:learn|drawn)|(?:leçons?|enseignements?) tiré).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** The register of a programme. */
    static Register of(Programme programme, Scope scope) {
        return scope.get(BY_PROGRAMME).get(programme.key());
    }

    private static Register find(Programme programme, Scope scope) {
        List<Citation> lessons = parts(Register::tellsLessons, scope);
        List<Risk> risks = programme.risks().stream()
                .filter(risk -> !isLesson(risk, lessons))
                .toList();
        Optional<Citation> part = part(risks, parts(Register::holdsRisks, scope));
        Map<Boolean, List<Risk>> byPlace = risks.stream()
                .collect(Collectors.partitioningBy(
                        risk -> part.filter(whole -> isElsewhere(risk, whole)).isPresent()));
        return new Register(part, byPlace.get(false), byPlace.get(true));
    }

    private static boolean holdsRisks(Outline.Part part) {
        return part.holds().contains(Content.RISKS);
    }

    private static boolean tellsLessons(Outline.Part part) {
        return part.holds().contains(Content.LESSONS)
                || LESSONS.matcher(part.title()).find()
                        && !RISKS.matcher(part.title()).find()
                        && !holdsRisks(part);
    }

    private static List<Citation> parts(Predicate<Outline.Part> which, Scope scope) {
        List<Citation> parts = new ArrayList<>();
        for (Outline outline : scope.dossier().outlines()) {
            outline.parts().stream()
                    .filter(which)
                    .forEach(part -> parts.add(Citation.builder()
                            .document(outline.document())
                            .place(part.label())
                            .build()));
        }
        return parts;
    }

    private static boolean isLesson(Risk risk, List<Citation> lessons) {
        List<Citation> places = places(risk);
        return LESSONS.matcher(risk.category()).find()
                || risk.descriptions().stream()
                        .anyMatch(words -> LESSON.matcher(words.asWritten()).matches())
                || !places.isEmpty()
                        && places.stream().allMatch(place -> lessons.stream().anyMatch(part -> isWithin(place, part)));
    }

    /** Of the parts that hold risks, the one in which most of them stand; or the only annex that does. */
    private static Optional<Citation> part(List<Risk> risks, List<Citation> parts) {
        List<Citation> places =
                risks.stream().flatMap(risk -> places(risk).stream()).toList();
        Map<Citation, Long> held = parts.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        part -> places.stream()
                                .filter(place -> isWithin(place, part))
                                .count()));
        held.values().removeIf(count -> count == 0);
        return held.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > places.size() || held.size() == 1 && isAnnex(entry.getKey()))
                .max(Map.Entry.<Citation, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(
                                        (Citation part) -> -part.place().steps().size())
                                .thenComparing(Comparator.naturalOrder()))))
                .map(Map.Entry::getKey);
    }

    private static boolean isAnnex(Citation part) {
        return part.place().steps().stream()
                .findFirst()
                .map(Locator.Step::kind)
                .filter(kind -> kind == Locator.Kind.ANNEX || kind == Locator.Kind.APPENDIX)
                .isPresent();
    }

    private static boolean isElsewhere(Risk risk, Citation part) {
        List<Citation> places = places(risk);
        return !places.isEmpty() && places.stream().noneMatch(place -> isWithin(place, part));
    }

    private static boolean isWithin(Citation place, Citation part) {
        Identifier document = place.document();
        return document.equals(part.document()) && place.place().isWithin(part.place());
    }

    /** Where a risk is described. */
    static List<Citation> places(Risk risk) {
        return risk.descriptions().stream()
                .flatMap(description -> description.evidence().stream())
                .toList();
    }
}
