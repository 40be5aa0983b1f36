package org.hemicycle.serialization.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.actor.Actor;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.name.Suggestions;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;

/**
 * Reads what can be read of a dossier: again as long as something names parts that are not there, each time without
 * what names them.
 */
final class DossierReading {

    private static final String UNNAMED = "unnamed";
    private static final String NAME = "name";

    /** What is lost with an address can be named in turn; after so many times, every address is left out. */
    private static final int MOST_PASSES = 10;

    private final ValueShape shape =
            (ValueShape) Shapes.DOSSIER.require(Dossier.class).get(0);

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
        Node format = root.find(RootFormat.NAME);
        if (!root.is(Node.Form.OBJECT)) {
            shape.read(root, first);
            return draft(empty(input.name()), first);
        }
        if (shape.format().isOther(format)) {
            shape.format().check(format, first);
            return draft(empty(input.name()), first);
        }
        JsonReading reading = first;
        for (int pass = 1; ; pass++) {
            ValueShape.Contents contents = shape.contents(root, reading);
            int before = reading.leftOut();
            leaveOut(new NamedParts(root, empty(UNNAMED), reading), reading, pass > MOST_PASSES);
            if (reading.leftOut() == before) {
                return draft(made(contents, reading), reading);
            }
            reading = reading.again();
        }
    }

    private Draft<Dossier> draft(Dossier dossier, JsonReading reading) {
        noteUnknown(dossier, reading);
        return new Draft<>(
                input.title(), dossier, reading.problems(), new OriginNotes(dossier, input.name(), reading).origins());
    }

    /** Notes and leaves out what names parts that are not there, or leads back to itself; in the end, every address. */
    private void leaveOut(NamedParts parts, JsonReading reading, boolean isAny) {
        List<NamedParts.Naming> namings = parts.all();
        for (NamedParts.Naming naming : namings) {
            if (parts.isDangling(naming)) {
                reading.leaveOut(naming.place(), place -> parts.dangling(naming, place));
            } else if (isAny) {
                reading.leaveOut(
                        naming.place(),
                        place -> Problem.error(place, "the address is left out, since too much names what is lost")
                                .found(naming.reference().to().toString())
                                .mend("Mend the other errors first."));
            }
        }
        circles(namings, reading).values().forEach(each -> each.leaveOut(reading));
    }

    private Map<String, Loops> circles(List<NamedParts.Naming> namings, JsonReading reading) {
        Map<String, Loops> circles = new LinkedHashMap<>();
        for (NamedParts.Naming naming : namings) {
            if (naming.reference().earlier() && naming.owner().isPresent() && !reading.isLeftOut(naming.place())) {
                circles.computeIfAbsent(naming.reference().attribute(), any -> new Loops())
                        .link(naming.owner().get(), naming.reference().to(), naming.place());
            }
        }
        Node actors = root.find("actors");
        for (Node actor : actors == null ? List.<Node>of() : actors.items()) {
            for (String attribute : List.of("partOf", "succeeds")) {
                link(actor, attribute, circles.computeIfAbsent(attribute, any -> new Loops()), reading);
            }
        }
        return circles;
    }

    private static void link(Node node, String attribute, Loops circles, JsonReading reading) {
        Node other = node.find(attribute);
        reading.value(node)
                .filter(Actor.class::isInstance)
                .filter(any -> other != null)
                .ifPresent(actor ->
                        reading.value(other).ifPresent(to -> circles.link(((Actor) actor).identifier(), to, other)));
    }

    /** The dossier of what is well-formed; it has a name, whatever the text says. */
    private Dossier made(ValueShape.Contents contents, JsonReading reading) {
        int position = names().indexOf(NAME);
        Node place = contents.places()[position];
        Object name = contents.values()[position];
        if (name == null || ((String) name).isBlank()) {
            if (name != null) {
                reading.refuse(
                        place,
                        any -> Problem.error(any, "the name of the dossier is blank")
                                .mend("Give any text that tells it from others, such as \"Priorities 2024-2027\"."));
            }
            contents.values()[position] = input.name();
        }
        Dossier dossier = (Dossier) shape.made(root, contents, reading);
        return dossier == null ? empty(input.name()) : kept(dossier, reading);
    }

    private List<String> names() {
        return shape.attributes().stream().map(Attribute::name).toList();
    }

    private Dossier kept(Dossier dossier, JsonReading reading) {
        if (!reading.hasErrors() || dossier.completeness().isEmpty()) {
            return dossier;
        }
        return Dossier.builder()
                .from(dossier)
                .completeness(new PromisesKept(root, Set.copyOf(names()), reading).kept(dossier.completeness()))
                .build();
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
                reading.warn(
                        node,
                        place -> Problem.warning(
                                        place,
                                        "\"" + code + "\" is the code of no " + (isState ? "State" : "convention")
                                                + " that is known")
                                .found(code.toString())
                                .near(
                                        isState
                                                ? suggestions.states(code.value())
                                                : suggestions.conventions(code.value()))
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
