package org.hemicycle.consistency.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.ProgrammeEnds;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * A programme and the one that it follows.
 *
 * @param programme the programme
 * @param predecessor the one before
 * @param isExplained whether the text says what happened between them, or that they overlap
 */
record Succession(Programme programme, Programme predecessor, boolean isExplained) {

    static final Look<Succession> LOOK = Look.ofFacts(Matter.PROGRAMMES, Succession::all);

    /** What is wrong with the two. */
    enum Fault {
        /** There is time between them. */
        GAP,
        /** The one begins before the other has ended. */
        OVERLAP
    }

    private static final Pattern SIDE_BY_SIDE = Pattern.compile(
            "\\boverlap|\\bin parallel\\b|\\bside by side\\b|\\balongside\\b|\\btransition|\\bphas(?:e|ing)[- ]out\\b"
                    + "|\\bparallèle|\\bchevauch",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** For each programme, what places say of whom it follows. */
    private static final Index<Map<Subject, List<String>>> WORDS = Index.of(
            "programmes: the words that name a predecessor",
            scope -> scope.dossier().claims().stream()
                    .filter(claim -> claim.property() == ClaimProperty.SUCCEEDS)
                    .collect(Collectors.groupingBy(
                            claim -> claim.subject(),
                            Collectors.mapping(claim -> claim.stated().asWritten(), Collectors.toList()))));

    /** For each part of the dossier, the developments that concern it. */
    private static final Index<Map<Subject, Set<String>>> TOLD = Index.of("developments by subject", Succession::told);

    private static Map<Subject, Set<String>> told(Scope scope) {
        Map<Subject, Set<String>> told = new HashMap<>();
        scope.dossier()
                .developments()
                .forEach(development -> development
                        .concerns()
                        .forEach(subject -> told.computeIfAbsent(subject, none -> new HashSet<>())
                                .add(development.key())));
        return told;
    }

    private static Stream<Item<Succession>> all(Scope scope) {
        Map<Address, Programme> byPath = scope.dossier().programmes().stream()
                .collect(Collectors.toMap(Programme::address, Function.identity()));
        return scope.dossier().programmes().stream()
                .flatMap(programme -> programme.predecessor().stream()
                        .flatMap(address -> Optional.ofNullable(byPath.get(address)).stream())
                        .map(predecessor ->
                                new Succession(programme, predecessor, isExplained(programme, predecessor, scope))))
                .filter(succession ->
                        succession.start().isPresent() && succession.end().isPresent())
                .map(succession -> Item.of(
                        succession.programme.address(),
                        succession.programme.name().common(),
                        succession));
    }

    private static boolean isExplained(Programme programme, Programme predecessor, Scope scope) {
        Subject later = Subject.of(programme.address());
        Set<String> told = scope.get(TOLD).getOrDefault(Subject.of(predecessor.address()), Set.of());
        return scope.get(TOLD).getOrDefault(later, Set.of()).stream().anyMatch(told::contains)
                || Stream.of(
                                scope.get(WORDS).getOrDefault(later, List.of()).stream(),
                                Stream.of(programme.period(), predecessor.period())
                                        .map(Stated::asWritten),
                                predecessor.extensions().stream()
                                        .map(each -> each.until().asWritten()))
                        .flatMap(words -> words)
                        .anyMatch(words -> SIDE_BY_SIDE.matcher(words).find());
    }

    private Optional<ExtendedDate> start() {
        return ProgrammeEnds.start(programme);
    }

    private Optional<ExtendedDate> end() {
        return ProgrammeEnds.end(predecessor);
    }

    /**
     * Years that follow each other are no gap, and one day in both is no overlap; of one year in both nothing is known.
     */
    Check isConsecutive() {
        ExtendedDate start = start().orElseThrow();
        ExtendedDate end = end().orElseThrow();
        LocalDate last = end.latest().orElseThrow();
        if (start.earliest().filter(last.plusDays(1)::isBefore).isPresent()) {
            return failed(Fault.GAP);
        }
        Truth overlaps = start.before(end);
        return Check.requiring(overlaps.not(), () -> failed(Fault.OVERLAP));
    }

    private Check failed(Fault fault) {
        return Check.failed()
                .with("fault", fault)
                .with("start", start().orElseThrow())
                .with("end", end().orElseThrow())
                .with("predecessor", predecessor.name())
                .evidence(programme.period())
                .evidence(predecessor.period(), Citation.ofPart(predecessor.address()))
                .statements(
                        predecessor.extensions().stream().map(Extension::until).toList());
    }
}
