package org.hemicycle.consistency.funding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;

/** The places that state a figure, such as the total of a budget. */
final class StatedFigures {

    private record Fact(Subject subject, ClaimProperty property) {}

    private static final Index<Map<Fact, List<Claim>>> FIGURES = Index.of(
            "figures stated, by subject and property",
            scope -> scope.dossier().claims().stream()
                    .filter(claim -> claim.figure().isPresent())
                    .sorted(Comparator.comparing(Claim::evidence)
                            .thenComparing(claim -> claim.stated().asWritten()))
                    .collect(Collectors.groupingBy(claim -> new Fact(claim.subject(), claim.property()))));

    private StatedFigures() {}

    /** What claims say of a figure of a programme, in the order of their places. */
    static Stream<Claim> of(Programme programme, ClaimProperty property, Scope scope) {
        Fact fact = new Fact(Subject.of(programme.address()), property);
        return scope.get(FIGURES).getOrDefault(fact, List.of()).stream();
    }

    /** The figure that one of these places states. */
    static Datum.Figure in(Claim claim) {
        return claim.figure().orElseThrow();
    }
}
