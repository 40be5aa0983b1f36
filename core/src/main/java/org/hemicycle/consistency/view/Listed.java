package org.hemicycle.consistency.view;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Listing;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.look.StatedStanding;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;

/**
 * A list that says of itself that it is complete, with the things that its document names in it and elsewhere.
 *
 * @param listing the list
 * @param inside what stands in it, each with its first place
 * @param outside what the document names elsewhere and is of the kinds that stand in the list, each with its first
 *     place
 */
public record Listed(Listing listing, Map<Subject, Citation> inside, Map<Subject, Citation> outside) {

    private static final Index<Map<Identifier, List<Entry>>> ENTRIES =
            Index.of("entries of lists and what is named elsewhere, by document", Listed::entries);

    /** Refuses null, naming the component. */
    public Listed {
        requireNonNull(listing, "listing");
        requireNonNull(inside, "inside");
        requireNonNull(outside, "outside");
    }

    /**
     * Something named at a place.
     *
     * @param thing the thing
     * @param content the sort of list in which it belongs
     * @param kind what tells it from others of that sort
     * @param at the place
     */
    private record Entry(Subject thing, Content content, String kind, Citation at) {}

    /** All complete lists of one of some sorts of content in which something is found. */
    public static Look<Listed> complete(Content... contents) {
        Set<Content> wanted = Set.of(contents);
        return Look.of(Matter.OUTLINES, scope -> complete(scope, wanted));
    }

    private static Stream<Item<Listed>> complete(Scope scope, Set<Content> contents) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.listings().stream()
                        .filter(Listing::isComplete)
                        .flatMap(listing -> listing.holds().stream()
                                .filter(contents::contains)
                                .limit(1)
                                .map(content -> item(outline, listing, content, scope))))
                .filter(item -> !item.value().inside().isEmpty());
    }

    private static Item<Listed> item(Outline outline, Listing listing, Content content, Scope scope) {
        Locator place = listing.at().place();
        List<Entry> entries = scope.get(ENTRIES).getOrDefault(outline.document(), List.of()).stream()
                .filter(entry -> entry.content() == content)
                .toList();
        List<Entry> inside = entries.stream()
                .filter(entry -> entry.at().place().isWithin(place))
                .toList();
        Set<String> kinds = inside.stream().map(Entry::kind).collect(Collectors.toSet());
        List<Entry> outside = entries.stream()
                .filter(entry -> !entry.at().place().isWithin(place))
                .filter(entry -> kinds.contains(entry.kind()))
                .toList();
        return new Item<>(
                Address.of(outline.document().asKey()),
                place.toString(),
                "List at " + place,
                new Listed(listing, first(inside), first(outside)));
    }

    private static Map<Subject, Citation> first(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .collect(Collectors.toMap(Entry::thing, Entry::at, (one, later) -> one, LinkedHashMap::new));
    }

    /** Whether it has all things that the document names elsewhere, which are called as a function says. */
    public Check check(Function<Subject, String> label) {
        return Check.requiring(missing().isEmpty(), () -> failed(label));
    }

    /** What the document names elsewhere and the list lacks. */
    public Map<Subject, Citation> missing() {
        Map<Subject, Citation> missing = new LinkedHashMap<>(outside);
        missing.keySet().removeAll(inside.keySet());
        return missing;
    }

    private Check failed(Function<Subject, String> label) {
        Map<Subject, Citation> missing = missing();
        return Check.failed()
                .with(
                        "missing",
                        Argument.names(
                                missing.keySet().stream().map(label).distinct().toList()))
                .evidence(listing.evidence())
                .evidence(missing.values());
    }

    private static Map<Identifier, List<Entry>> entries(Scope scope) {
        return Stream.of(accessions(scope), documents(scope), standings(scope))
                .flatMap(entries -> entries)
                .collect(Collectors.groupingBy(entry -> entry.at().document(), TreeMap::new, Collectors.toList()));
    }

    /** A list of accessions is one of a State, and holds acts of certain kinds. */
    private static Stream<Entry> accessions(Scope scope) {
        return scope.dossier().treatyActions().stream()
                .flatMap(action -> action.claims().stream())
                .map(claim -> new Entry(
                        claim.subject(), Content.ACCESSIONS, state(claim) + " " + claim.property(), claim.evidence()));
    }

    private static String state(Claim claim) {
        return ((Subject.Pair) claim.subject()).first().toString();
    }

    /** A list of documents is one of what one body has issued. */
    private static Stream<Entry> documents(Scope scope) {
        return scope.dossier().documents().stream()
                .filter(document -> document.availability()
                        .filter(Document.Availability.PLANNED::equals)
                        .isEmpty())
                .flatMap(document -> document.citation().stream()
                        .flatMap(at -> document.issuer().stream()
                                .flatMap(issuer -> Stream.of(Content.DOCUMENTS, Content.OPINIONS)
                                        .map(content -> new Entry(
                                                Subject.of(document.identifier()),
                                                content,
                                                issuer.toString(),
                                                at.quoting(document.name().common()))))));
    }

    /** A list of standings is one of a holder, and holds standings of certain kinds. */
    private static Stream<Entry> standings(Scope scope) {
        return StatedStanding.all(scope).stream()
                .map(stated -> new Entry(
                        stated.pair(), Content.STANDINGS, stated.holder() + " " + stated.kind(), stated.at()));
    }
}
