package org.hemicycle.serialization.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.serialization.internal.name.Suggestions;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Parts;
import org.hemicycle.source.Reference;

/**
 * Reads what can be read of a dossier: again as long as something names parts that are not there, each time without
 * what names them.
 */
final class DossierReading {

    private static final String UNNAMED = "unnamed";

    private final Input input;
    private final Node root;
    private final ReferenceData reference;

    DossierReading(Input input, Node root, ReferenceData reference) {
        this.input = input;
        this.root = root;
        this.reference = reference;
    }

    static Dossier empty(String name) {
        return Dossier.builder().name(name.isBlank() ? UNNAMED : name).build();
    }

    Draft<Dossier> draft(JsonReading first) {
        List<Problem> before = first.problems().list();
        JsonReading reading = first;
        while (true) {
            Dossier read = (Dossier) shape().read(root, reading);
            List<Problem> dangling = dangling(reading);
            if (dangling.isEmpty()) {
                return draft(Optional.ofNullable(read), reading);
            }
            List<Problem> noted = new ArrayList<>(before);
            noted.addAll(dangling);
            before = noted;
            reading = reading.again(before);
        }
    }

    private static Shape shape() {
        return Shapes.ALL.require(Dossier.class).get(0);
    }

    private Draft<Dossier> draft(Optional<Dossier> read, JsonReading reading) {
        Dossier dossier = read.map(each -> kept(each, reading)).orElseGet(() -> empty(name()));
        noteUnknown(dossier, reading);
        return new Draft<>(
                input.title(), dossier, reading.problems(), new OriginNotes(dossier, input.name(), reading).origins());
    }

    /** The name that the text gives, or else that of the text. */
    private String name() {
        Node name = root.find("name");
        return name == null || name.text().isBlank() ? input.name() : name.text();
    }

    /** Without the promises of completeness, where anything was lost that they may cover. */
    private static Dossier kept(Dossier dossier, JsonReading reading) {
        if (!reading.hasErrors() || dossier.completeness().isEmpty()) {
            return dossier;
        }
        for (Completeness promise : dossier.completeness()) {
            reading.find(promise)
                    .ifPresent(node -> reading.refuse(
                            node,
                            place -> Problem.error(
                                            place, "the promise is left out, since something is lost that it may cover")
                                    .mend("Mend the other errors first.")));
        }
        return Dossier.builder().from(dossier).completeness(List.of()).build();
    }

    /** Notes and leaves out what names parts that are not there. */
    private List<Problem> dangling(JsonReading reading) {
        Map<Address, Filed> parts = new HashMap<>();
        Dossier none = empty(UNNAMED);
        for (Node list : root.items()) {
            for (Node item : list.items()) {
                reading.value(item)
                        .filter(Filed.class::isInstance)
                        .map(Filed.class::cast)
                        .ifPresent(part -> shelve(part, none.parts(), Address.ROOT, parts));
            }
        }
        List<Problem> problems = new ArrayList<>();
        reading.values()
                .forEach((value, node) -> references(value)
                        .filter(each -> Optional.ofNullable(parts.get(each.to()))
                                .filter(each::admits)
                                .isEmpty())
                        .forEach(each -> named(each, node, reading)
                                .filter(reading::leaveOut)
                                .ifPresent(at -> problems.add(problem(each, at, parts, reading)))));
        return problems;
    }

    private static void shelve(
            Filed part, List<? extends Parts<?, ?>> shelves, Address above, Map<Address, Filed> parts) {
        shelves.stream()
                .filter(each -> each.kind().isInstance(part))
                .findFirst()
                .ifPresent(shelf -> {
                    Address owner = shelf.under().isEmpty() ? above : above.then(shelf.under());
                    Address own = owner.then(part.key());
                    parts.put(own, part);
                    for (Parts<? extends Filed, ?> inner : part.parts()) {
                        inner.list().forEach(each -> shelve(each, List.of(inner), own, parts));
                    }
                });
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

    /** The text in which a value names a part. */
    private static Optional<Node> named(Reference reference, Node owner, JsonReading reading) {
        return reading.scalars().entrySet().stream()
                .filter(each -> each.getValue().equals(reference.to()))
                .map(Map.Entry::getKey)
                .filter(each -> each.isWithin(owner))
                .filter(each -> !reading.isLeftOut(each))
                .findFirst();
    }

    private static Problem problem(Reference reference, Node node, Map<Address, Filed> parts, JsonReading reading) {
        Filed other = parts.get(reference.to());
        String nouns = reference.nouns().isEmpty() ? "part" : String.join(" or ", reference.nouns());
        List<String> admitted = parts.entrySet().stream()
                .filter(each -> reference.admits(each.getValue()))
                .map(each -> each.getKey().toString())
                .sorted()
                .toList();
        return Problem.error(
                        reading.place(node),
                        "\"" + reference.to() + "\" is the address of "
                                + (other == null ? "nothing in the dossier" : "a " + other.noun())
                                + "; accepted is that of a " + nouns)
                .found(reference.to().toString())
                .near(Refusals.near(reference.to().toString(), admitted))
                .mend("Correct it, or enter the part that it names.");
    }

    /** Notes codes of States and conventions that nobody knows: they are taken, and are most likely misspelt. */
    private void noteUnknown(Dossier dossier, JsonReading reading) {
        Set<Identifier> described = new HashSet<>();
        dossier.actors().stream().map(Actor::identifier).forEach(described::add);
        Suggestions suggestions = new Suggestions(
                reference.actors().values().stream()
                        .filter(each -> each.identifier().scheme() == Identifier.Scheme.COUNTRY)
                        .toList(),
                reference.conventions().values());
        Set<Identifier> told = new HashSet<>();
        reading.scalars().forEach((node, value) -> {
            if (value instanceof Identifier code && !described.contains(code) && isUnknown(code) && told.add(code)) {
                boolean isState = code.scheme() == Identifier.Scheme.COUNTRY;
                reading.note(Problem.warning(
                                reading.place(node),
                                "\"" + code + "\" is the code of no " + (isState ? "State" : "convention")
                                        + " that is known")
                        .found(code.toString())
                        .near(isState ? suggestions.states(code.value()) : suggestions.conventions(code.value()))
                        .mend("Correct it, or describe it among the actors if it is meant."));
            }
        });
    }

    private boolean isUnknown(Identifier code) {
        return switch (code.scheme()) {
            case COUNTRY -> reference.findActor(code).isEmpty();
            case TREATY -> reference.findConvention(code).isEmpty();
            default -> false;
        };
    }
}
