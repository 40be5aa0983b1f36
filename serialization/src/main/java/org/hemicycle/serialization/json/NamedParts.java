package org.hemicycle.serialization.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Spelling;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Parts;
import org.hemicycle.source.Reference;

/** What the parts of a dossier name one another by, at the places where the addresses stand. */
final class NamedParts {

    /** Among more, the nearest are not looked for: it would take too long for each. */
    private static final int MOST_COMPARED = 2000;

    private static final String KEY = "key";

    private final JsonReading reading;
    private final Map<String, List<Node>> lost = new HashMap<>();
    private final Map<Address, Filed> parts = new HashMap<>();
    private final Map<Filed, Address> addresses = new IdentityHashMap<>();
    private final Map<Node, List<Reference>> references = new HashMap<>();
    private final Map<List<String>, List<String>> admitted = new HashMap<>();

    /** An address where it stands, and what the part says by it. */
    record Naming(Node place, Optional<Address> owner, Reference reference) {}

    NamedParts(Node root, Dossier none, JsonReading reading) {
        this.reading = reading;
        noteLost(root);
        for (Node list : root.items()) {
            for (Node item : list.items()) {
                reading.value(item)
                        .filter(Filed.class::isInstance)
                        .map(Filed.class::cast)
                        .ifPresent(part -> shelve(part, none.parts(), Address.ROOT));
            }
        }
    }

    private void shelve(Filed part, List<? extends Parts<?, ?>> shelves, Address above) {
        shelves.stream()
                .filter(each -> each.kind().isInstance(part))
                .findFirst()
                .ifPresent(shelf -> {
                    Address own = shelf.address(above).then(part.key());
                    if (parts.putIfAbsent(own, part) == null) {
                        addresses.put(part, own);
                        for (Parts<? extends Filed, ?> inner : part.parts()) {
                            inner.list().forEach(each -> shelve(each, List.of(inner), own));
                        }
                    }
                });
    }

    /** All addresses by which something is named. */
    List<Naming> all() {
        return reading.scalars().entrySet().stream()
                .filter(each -> each.getValue() instanceof Address)
                .flatMap(each -> namings(each.getKey(), (Address) each.getValue()))
                .toList();
    }

    /** A link of a programme is a reference of the programme too, which says what it may lead to. */
    private Stream<Naming> namings(Node place, Address to) {
        Stream.Builder<Naming> all = Stream.builder();
        Node step = place;
        for (Node each = place.parent(); each != null; each = each.parent()) {
            String name = each.nameOf(step);
            Optional<Address> owner = reading.value(each).map(addresses::get);
            references(each).stream()
                    .filter(reference -> reference.to().equals(to))
                    .filter(reference ->
                            reference.attribute().split("\\.", 2)[0].equals(name))
                    .findFirst()
                    .ifPresent(reference -> all.add(new Naming(place, owner, reference)));
            step = each;
        }
        return all.build();
    }

    private List<Reference> references(Node owner) {
        return references.computeIfAbsent(
                owner,
                any -> reading.value(owner).stream()
                        .flatMap(NamedParts::references)
                        .toList());
    }

    private static Stream<Reference> references(Object value) {
        if (value instanceof Filed filed) {
            return filed.references().stream();
        }
        if (value instanceof Claim claim) {
            return claim.subject().references("subject");
        }
        return value instanceof SdgLink link ? Stream.of(Reference.to("subject", link.subject())) : Stream.empty();
    }

    /** Whether an address leads to nothing that may be named there. */
    boolean isDangling(Naming naming) {
        Filed other = parts.get(naming.reference().to());
        return other == null || !naming.reference().admits(other) || isOfItself(naming);
    }

    private boolean isOfItself(Naming naming) {
        Reference reference = naming.reference();
        return naming.owner()
                .filter(reference.to()::equals)
                .filter(own -> reference.nouns().equals(List.of(parts.get(own).noun())))
                .isPresent();
    }

    /** Notes the objects with a key of which no part was made. */
    private void noteLost(Node node) {
        Node key = node.find(KEY);
        if (key != null && key.is(Node.Form.TEXT) && reading.value(node).isEmpty()) {
            lost.computeIfAbsent(key.text(), any -> new ArrayList<>()).add(node);
        }
        node.items().stream().filter(each -> !each.isScalar()).forEach(this::noteLost);
    }

    /** The object that would have an address if it could be read. */
    private Optional<Node> findLost(Address address) {
        Deque<String> steps = new ArrayDeque<>(address.keys());
        return lost.getOrDefault(steps.peekLast(), List.of()).stream()
                .filter(each -> leadsTo(each, new ArrayDeque<>(steps)))
                .findFirst();
    }

    /** An address has the keys of all that something lies in, and of some lists their names before them. */
    private static boolean leadsTo(Node node, Deque<String> steps) {
        for (Node each = node; !each.isRoot(); each = each.parent().parent()) {
            Node key = each.find(KEY);
            if (key == null || each.parent().isRoot() || !key.text().equals(steps.pollLast())) {
                return false;
            }
            String list = each.parent().parent().nameOf(each.parent());
            if (list.equals(steps.peekLast())) {
                steps.pollLast();
            }
        }
        return steps.isEmpty();
    }

    /** What is said of an address that leads to nothing that may be named there. */
    Problem dangling(Naming naming, Place place) {
        String found = naming.reference().to().toString();
        Optional<Node> own = parts.containsKey(naming.reference().to())
                ? Optional.empty()
                : findLost(naming.reference().to());
        if (own.isPresent()) {
            return Problem.error(
                            place,
                            "\"" + Quoted.cut(found) + "\" is left out, since what it names cannot be read: "
                                    + own.get().pointer() + " (line "
                                    + own.get().line() + ")")
                    .found(Quoted.cut(found))
                    .mend("Mend that first.");
        }
        return Problem.error(
                        place,
                        "\"" + Quoted.cut(found) + "\" is the address of " + noun(naming) + "; accepted is that of "
                                + Names.withArticle(accepted(naming.reference())))
                .found(Quoted.cut(found))
                .near(near(naming))
                .mend("Correct it, or enter the part that it names.");
    }

    private String noun(Naming naming) {
        Filed other = parts.get(naming.reference().to());
        if (other == null) {
            return "nothing in the dossier";
        }
        return isOfItself(naming) ? "this " + other.noun() + " itself" : Names.withArticle(other.noun());
    }

    private static String accepted(Reference reference) {
        return reference.nouns().isEmpty() ? "part" : String.join(" or ", reference.nouns());
    }

    private List<String> near(Naming naming) {
        List<String> choices = admitted.computeIfAbsent(
                naming.reference().nouns(),
                any -> parts.entrySet().stream()
                        .filter(each -> naming.reference().admits(each.getValue()))
                        .map(each -> each.getKey().toString())
                        .sorted()
                        .toList());
        String own = naming.owner().map(Address::toString).orElse("");
        String found = naming.reference().to().toString();
        int most = Spelling.slips(found);
        return choices.size() > MOST_COMPARED
                ? List.of()
                : Spelling.nearest(
                        choices.stream().filter(each -> !each.equals(own)).toList(),
                        each -> Spelling.distance(found, each, most),
                        most);
    }
}
