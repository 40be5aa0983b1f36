package org.hemicycle.consistency.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Part;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Locator;

/**
 * How a document is laid out: its parts, and whether what it prints of them is so.
 *
 * @param outline the parts and the references to them
 */
record PrintedLayout(Outline outline) {

    static final Look<PrintedLayout> LOOK = Look.ofFacts(Matter.OUTLINES, PrintedLayout::all);

    private static final Set<Locator.Kind> ANNEXES = EnumSet.of(Locator.Kind.ANNEX, Locator.Kind.APPENDIX);

    private static Stream<Item<PrintedLayout>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .map(outline -> Item.of(
                        Address.of(outline.document().asKey()),
                        CitedDocuments.in(scope).titleOf(outline.document()),
                        new PrintedLayout(outline)));
    }

    /** The parts of the same kind and depth as a place. */
    Stream<Part> alike(Locator place) {
        String depth = depth(place);
        return outline.parts().stream().filter(part -> depth(part.label()).equals(depth));
    }

    /** Kinds of the steps, and how often the last label is divided. */
    private static String depth(Locator place) {
        return place.steps().stream()
                .map(step -> step.kind() + "." + step.label().replaceAll("[^.]", ""))
                .collect(Collectors.joining(","));
    }

    static List<Locator> labels(List<Part> parts) {
        return parts.stream().map(Part::label).toList();
    }

    /** Where some parts stand, quoting their titles. */
    List<Citation> places(Stream<Part> parts) {
        return parts.map(part -> Citation.builder()
                        .document(outline.document())
                        .place(part.label())
                        .quote(part.title())
                        .build())
                .toList();
    }

    boolean hasContents() {
        return outline.parts().stream().anyMatch(Part::inContents);
    }

    /** Whether the table of contents and the headings of the body match. */
    Check checkContents() {
        List<Part> lost = outline.parts().stream()
                .filter(part -> part.inContents() && !part.headingPresent())
                .toList();
        List<Part> unlisted = unlisted();
        return Check.requiring(
                lost.isEmpty() && unlisted.isEmpty(),
                () -> Check.failed()
                        .with("lost", labels(lost))
                        .with("unlisted", labels(unlisted))
                        .evidence(places(Stream.concat(lost.stream(), unlisted.stream()))));
    }

    /** The parts that the contents leave out, though they list most of the same depth. */
    private List<Part> unlisted() {
        Map<String, List<Part>> levels =
                outline.parts().stream().collect(Collectors.groupingBy(part -> depth(part.label())));
        return outline.parts().stream()
                .filter(part -> !part.inContents() && part.headingPresent())
                .filter(part -> isMostlyListed(levels.get(depth(part.label()))))
                .toList();
    }

    private static boolean isMostlyListed(List<Part> level) {
        return level.stream().filter(Part::inContents).count() * 2 >= level.size();
    }

    /** Several annexes of which none is cited belong to the text by being there; a sole one is cited or forgotten. */
    boolean expectsReferences() {
        return annexes().limit(2).count() == 1 || annexes().anyMatch(this::isCited);
    }

    /** Whether the text refers to each annex. */
    Check checkAnnexes() {
        List<Part> never = annexes().filter(annex -> !isCited(annex)).toList();
        return Check.requiring(
                never.isEmpty(),
                () -> Check.failed().with("annexes", labels(never)).evidence(places(never.stream())));
    }

    private Stream<Part> annexes() {
        return outline.parts().stream()
                .filter(part -> part.label().steps().size() == 1
                        && ANNEXES.contains(part.label().steps().get(0).kind()));
    }

    private boolean isCited(Part annex) {
        return outline.crossReferences().stream()
                .anyMatch(reference -> reference.target().isWithin(annex.label()));
    }
}
