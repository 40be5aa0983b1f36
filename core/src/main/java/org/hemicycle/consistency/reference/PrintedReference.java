package org.hemicycle.consistency.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline.CrossReference;
import org.hemicycle.document.Outline.Part;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Locator;
import org.hemicycle.truth.Truth;

/**
 * A reference that a document prints to a part of itself.
 *
 * @param layout how the document is laid out
 * @param printed the reference
 */
record PrintedReference(PrintedLayout layout, CrossReference printed) {

    static final Look<PrintedReference> LOOK = Look.ofFacts(Matter.OUTLINES, PrintedReference::all);

    private static Stream<Item<PrintedReference>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.crossReferences().stream()
                        .map(printed -> new PrintedReference(new PrintedLayout(outline), printed).item()));
    }

    private Item<PrintedReference> item() {
        return new Item<>(
                Address.of(layout.outline().document().asKey()),
                target() + " for " + printed.expects().phrase(),
                "Reference at " + printed.from().place(),
                this);
    }

    private Locator target() {
        return printed.target();
    }

    boolean hasParts() {
        return !layout.outline().parts().isEmpty();
    }

    boolean hasItsPart() {
        return layout.outline().findPart(target()).isPresent();
    }

    /** Whether there is the part to which it refers. */
    Check checkTarget() {
        return Check.requiring(resolves(), this::toNothing);
    }

    /**
     * Whether the outline has the target. One that has no part of the target's kind and depth does not go so far: then
     * the part that would hold the target decides, as far as it can.
     */
    private Truth resolves() {
        for (int length = target().steps().size(); length > 0; length--) {
            Locator whole = whole(length);
            if (layout.alike(whole).findAny().isPresent()) {
                return layout.outline().findPart(whole).isEmpty()
                        ? Truth.NO
                        : whole.equals(target()) ? Truth.YES : unlisted();
            }
        }
        return target().steps().isEmpty() ? Truth.YES : unlisted();
    }

    /** The first steps of the target. */
    private Locator whole(int length) {
        return new Locator(target().steps().subList(0, length));
    }

    private Truth unlisted() {
        return Truth.unknown("whether " + layout.outline().document() + " has " + target());
    }

    private Check toNothing() {
        Part last = IntStream.rangeClosed(1, target().steps().size())
                .mapToObj(this::whole)
                .flatMap(layout::alike)
                .reduce((first, later) -> later)
                .orElseThrow();
        return Check.failed()
                .with("target", target())
                .with("last", last.label())
                .evidence(printed.evidence())
                .evidence(layout.places(Stream.of(last)));
    }

    /** Whether the part to which it refers holds what is expected there, as far as that is known. */
    Check checkContent() {
        Part part = layout.outline().findPart(target()).orElseThrow();
        return part.holds().isEmpty()
                ? Check.notApplicable()
                : Check.requiring(part.holds().contains(printed.expects()), () -> toWrongPart(part));
    }

    private Check toWrongPart(Part part) {
        List<Part> right = likely(printed.expects());
        return Check.failed()
                .with("target", target())
                .with("expected", printed.expects())
                .with("held", part.holds())
                .with("right", PrintedLayout.labels(right))
                .evidence(printed.evidence())
                .evidence(layout.places(Stream.concat(Stream.of(part), right.stream())));
    }

    /** The parts that hold what is expected, of the same sort as the one named: for an annex, the annexes. */
    private List<Part> likely(Content expected) {
        List<Part> holding = layout.outline().listPartsHolding(expected);
        List<Part> alike = holding.stream()
                .filter(part -> kind(part.label()).equals(kind(target())))
                .toList();
        return alike.isEmpty() ? holding : alike;
    }

    private static Optional<Locator.Kind> kind(Locator label) {
        return label.steps().stream().reduce((first, last) -> last).map(Locator.Step::kind);
    }
}
