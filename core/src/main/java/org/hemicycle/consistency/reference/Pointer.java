package org.hemicycle.consistency.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.ReadingOrder;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;

/**
 * Words by which a document points to something as known, and of which it could not be told what they mean: "the
 * project", "this network", "Article 12".
 *
 * @param what what they point to
 * @param first the words at their first place
 * @param open the places at which nothing tells which is meant
 */
record Pointer(What what, Mention first, List<Mention> open) {

    static final Look<Pointer> LOOK = Look.ofFacts(Matter.OUTLINES, Pointer::all);

    /** What words point to. */
    enum What {
        /** Something that has to be named before. */
        NAMED,
        /** An article of some text. */
        ARTICLE
    }

    private static Stream<Item<Pointer>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> Stream.concat(ofNouns(outline, scope), ofArticles(outline, scope)));
    }

    private static Stream<Item<Pointer>> ofNouns(Outline outline, Scope scope) {
        Map<String, List<Mention>> pointers = new LinkedHashMap<>();
        unresolved(outline)
                .forEach(mention -> PointingWords.findNoun(mention.asWritten())
                        .ifPresent(noun -> pointers.computeIfAbsent(noun, any -> new ArrayList<>())
                                .add(mention)));
        if (pointers.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<Locator>> introduced = new HashMap<>();
        spoken(outline, scope)
                .forEach(spoken -> PointingWords.listIntroduced(spoken.words())
                        .forEach(noun -> introduced
                                .computeIfAbsent(noun, any -> new ArrayList<>())
                                .add(spoken.place())));
        ReadingOrder order = new ReadingOrder(outline);
        return items(
                outline,
                What.NAMED,
                pointers,
                (noun, mention) -> introduced.getOrDefault(noun, List.of()).stream()
                        .allMatch(place -> order.isBefore(mention.at().place(), place)));
    }

    private static Stream<Item<Pointer>> ofArticles(Outline outline, Scope scope) {
        Map<String, List<Mention>> articles = unresolved(outline)
                .filter(mention -> PointingWords.areArticle(mention.asWritten()))
                .collect(Collectors.groupingBy(
                        mention -> Name.folded(mention.asWritten()), LinkedHashMap::new, Collectors.toList()));
        if (articles.isEmpty()) {
            return Stream.empty();
        }
        Map<Locator, List<Locator>> texts = spoken(outline, scope)
                .filter(Spoken::hasText)
                .map(Spoken::place)
                .collect(Collectors.groupingBy(Pointer::surroundings));
        boolean isText = outline.parts().stream().anyMatch(Pointer::isArticle)
                || texts.getOrDefault(Locator.WHOLE, List.of()).contains(Locator.WHOLE);
        ReadingOrder order = new ReadingOrder(outline);
        Predicate<Mention> isOpen = mention -> !isText
                && reach(mention.at().place())
                        .flatMap(around -> texts.getOrDefault(around, List.of()).stream())
                        .allMatch(place -> order.isBefore(mention.at().place(), place));
        return items(outline, What.ARTICLE, articles, (words, mention) -> isOpen.test(mention));
    }

    private interface Question {
        boolean isOpen(String key, Mention mention);
    }

    private static Stream<Item<Pointer>> items(
            Outline outline, What what, Map<String, List<Mention>> pointers, Question question) {
        return pointers.entrySet().stream().map(entry -> {
            Mention first = entry.getValue().get(0);
            return new Item<>(
                    Address.of(outline.document().asKey()),
                    entry.getKey(),
                    "\"" + first.asWritten() + "\"",
                    new Pointer(
                            what,
                            first,
                            entry.getValue().stream()
                                    .filter(mention -> question.isOpen(entry.getKey(), mention))
                                    .toList()));
        });
    }

    private static Stream<Mention> unresolved(Outline outline) {
        return outline.mentions().stream()
                .filter(mention ->
                        mention.referents().isEmpty() && mention.numbers().isEmpty())
                .sorted((one, other) -> one.evidence().compareTo(other.evidence()));
    }

    private static Stream<Spoken> spoken(Outline outline, Scope scope) {
        return scope.get(Spoken.BY_DOCUMENT).getOrDefault(outline.document(), List.of()).stream();
    }

    private static boolean isArticle(Outline.Part part) {
        return part.label().steps().stream().anyMatch(step -> step.kind() == Locator.Kind.ARTICLE);
    }

    /** The section, annex or heading that a place belongs to: what is named in it is still in the reader's mind. */
    private static Locator surroundings(Locator place) {
        return above(place)
                .filter(whole -> whole.equals(Locator.WHOLE) || isDivision(last(whole)))
                .findFirst()
                .orElseThrow();
    }

    /** The surroundings of a place and those around them; the whole document only where it has no others. */
    private static Stream<Locator> reach(Locator place) {
        Locator nearest = surroundings(place);
        return nearest.equals(Locator.WHOLE)
                ? Stream.of(nearest)
                : above(nearest).takeWhile(whole -> !whole.equals(Locator.WHOLE));
    }

    private static Locator.Kind last(Locator place) {
        return place.steps().get(place.steps().size() - 1).kind();
    }

    private static boolean isDivision(Locator.Kind kind) {
        return switch (kind) {
            case PART, ANNEX, APPENDIX, ARTICLE, SECTION, HEADING -> true;
            default -> false;
        };
    }

    /** A place and all that hold it, the smallest first. */
    private static Stream<Locator> above(Locator place) {
        return Stream.iterate(Optional.of(place), Optional::isPresent, smaller -> smaller.flatMap(Pointer::holder))
                .map(Optional::orElseThrow);
    }

    /** Section 5 holds section 5.1, and that its paragraphs. */
    private static Optional<Locator> holder(Locator place) {
        if (place.equals(Locator.WHOLE)) {
            return Optional.empty();
        }
        List<Locator.Step> wholes = place.steps().subList(0, place.steps().size() - 1);
        Locator.Step last = place.steps().get(wholes.size());
        int end = last.kind() == Locator.Kind.SECTION ? last.label().lastIndexOf('.') : -1;
        return Optional.of(
                end > 0 ? new Locator(wholes).then(last.kind(), last.label().substring(0, end)) : new Locator(wholes));
    }

    Check check() {
        return Check.requiring(
                open.isEmpty(),
                () -> Check.failed()
                        .with("what", what)
                        .with("places", open.size())
                        .evidence(open.stream().map(Mention::evidence).toList()));
    }
}
