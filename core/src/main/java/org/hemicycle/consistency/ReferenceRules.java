package org.hemicycle.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.CrossReference;
import org.hemicycle.document.Outline.Part;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.rule.Severity;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Path;

/** Rules about references inside a document. */
public final class ReferenceRules {

    /** A reference to a part that holds something else. */
    public static final Rule<?> REF_004 = Rule.<Reference>builder("REF-004", "reference-to-wrong-part")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("The part to which a text refers must hold what the text says is found there.")
            .over(ReferenceRules::references)
            .when((reference, scope) ->
                    reference.outline().findPart(reference.printed().target()).isPresent())
            .requires((reference, scope) -> check(reference))
            .arguments("target", "expected", "held", "elsewhere", "right")
            .message("points to {target} for {expected}, but {target} holds {held}{elsewhere}.")
            .suggestion("Refer to {right} instead.")
            .build();

    private record Reference(Outline outline, CrossReference printed) {
        Part target() {
            return outline.findPart(printed.target()).orElseThrow();
        }
    }

    private ReferenceRules() {}

    private static Stream<Item<Reference>> references(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.crossReferences().stream()
                        .map(printed -> new Item<>(
                                Path.of(outline.document().asKey()),
                                printed.target() + " for " + printed.expects().phrase(),
                                "Reference at " + printed.from().place(),
                                new Reference(outline, printed))));
    }

    private static Check check(Reference reference) {
        Part target = reference.target();
        Content expected = reference.printed().expects();
        if (target.holds().isEmpty() || target.holds().contains(expected)) {
            return target.holds().isEmpty() ? Check.notApplicable() : Check.passed();
        }
        List<Part> right = likely(reference, expected);
        return Check.failed()
                .with("target", target.label())
                .with("expected", expected.phrase())
                .with(
                        "held",
                        target.holds().stream().sorted().map(Content::phrase).collect(Collectors.joining(", ")))
                .with("elsewhere", right.isEmpty() ? "" : "; " + expected.phrase() + " stand in " + labels(right))
                .with("right", right.isEmpty() ? "the part meant" : labels(right))
                .evidence(reference.printed().from())
                .evidence(Stream.concat(Stream.of(target), right.stream())
                        .map(part -> cited(reference.outline(), part))
                        .toList());
    }

    /** The parts that hold what is expected, of the same sort as the one named: for an annex, the annexes. */
    private static List<Part> likely(Reference reference, Content expected) {
        List<Part> holding = reference.outline().listPartsHolding(expected);
        List<Part> alike = holding.stream()
                .filter(part -> kind(part).equals(kind(reference.target())))
                .toList();
        return alike.isEmpty() ? holding : alike;
    }

    private static Optional<Locator.Kind> kind(Part part) {
        return part.label().steps().stream().reduce((first, last) -> last).map(Locator.Step::kind);
    }

    private static String labels(List<Part> parts) {
        return parts.stream().map(part -> part.label().toString()).collect(Collectors.joining(" and "));
    }

    private static Citation cited(Outline outline, Part part) {
        return Citation.builder()
                .document(outline.document())
                .place(part.label())
                .quote(part.title())
                .build();
    }
}
