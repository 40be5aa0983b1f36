package org.hemicycle.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hemicycle.actor.Standing;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;

/** What the blocks of actors share: who there is, which standings each grants, and when all was last checked. */
final class Grants {

    /** Whether a list names all that belong to it. */
    enum Extent {
        COMPLETE,
        PARTIAL
    }

    private final Optional<LocalDate> checkedOn;
    private final Set<String> actors;
    private final Map<Identifier, Map<Standing.Kind, Grant>> grants = new HashMap<>();

    private Grants(List<Block> blocks) {
        List<Block> actorBlocks = blocks.stream()
                .filter(block -> block.first().key().equals("actor"))
                .toList();
        actors = actorBlocks.stream()
                .map(block -> block.first().fields().get(0))
                .collect(Collectors.toUnmodifiableSet());
        checkedOn = blocks.stream()
                .filter(block -> block.first().key().equals("checked"))
                .findFirst()
                .map(block -> block.first().readDay(block.first().value()));
        actorBlocks.forEach(block -> block.all("grants")
                .forEach(
                        line -> add(line, refused(block), block.first().fields().get(0))));
    }

    static Grants read(List<Block> blocks) {
        return new Grants(blocks);
    }

    private static Map<Standing.Kind, SortedMap<Identifier, Confidence>> refused(Block block) {
        Map<Standing.Kind, SortedMap<Identifier, Confidence>> refused = new TreeMap<>();
        for (Line line : block.all("does not grant")) {
            List<String> fields = line.fields(3, "kind | codes | confidence");
            Standing.Kind kind = line.readConstant(fields.get(0), Standing.Kind.class);
            Confidence confidence = line.readConstant(fields.get(2), Confidence.class);
            line.readAll(fields.get(1), ",", Identifier::parse)
                    .forEach(code -> refused.computeIfAbsent(kind, any -> new TreeMap<>())
                            .put(code, confidence));
        }
        return refused;
    }

    private void add(Line line, Map<Standing.Kind, SortedMap<Identifier, Confidence>> refused, String actor) {
        List<String> fields = line.fields(4, "kind | complete or partial | source | confidence");
        Standing.Kind kind = line.readConstant(fields.get(0), Standing.Kind.class);
        Identifier body = line.read(actor, Identifier::parse);
        Grant grant = new Grant(
                kind,
                body,
                line.readConstant(fields.get(1), Extent.class) == Extent.COMPLETE,
                refused.getOrDefault(kind, new TreeMap<>()),
                basis(line, fields.get(2), fields.get(3)));
        Grant other = grants.computeIfAbsent(body, any -> new TreeMap<>()).put(kind, grant);
        if (other != null) {
            throw line.refusal(line.value(), "one line \"grants\" for each kind of standing");
        }
    }

    /** {@return what a row rests on that was checked when all were} */
    Basis basis(Line line, String source, String confidence) {
        LocalDate day = checkedOn.orElseThrow(
                () -> line.refusal(line.value(), "this line only in a text with a block \"checked: day\""));
        return new Basis(line.readCitation(source), line.readConstant(confidence, Confidence.class), day);
    }

    /** {@return what the list of holders rests on} */
    Basis basisOf(Line line, Standing.Kind kind, Identifier body) {
        return Optional.ofNullable(grants.getOrDefault(body, Map.of()).get(kind))
                .map(Grant::basis)
                .orElseThrow(() -> line.refusal(
                        kind + " | " + body, "a standing that the block of the other actor says it grants"));
    }

    /** {@return the standings that a body grants} */
    Collection<Grant> of(Identifier body) {
        return grants.getOrDefault(body, Map.of()).values();
    }

    /** Reads the code of an actor that has a block. */
    Identifier actor(Line line, String code) {
        if (!actors.contains(code)) {
            throw line.refusal(code, "the code of an actor that has a block in this text");
        }
        return line.read(code, Identifier::parse);
    }
}
