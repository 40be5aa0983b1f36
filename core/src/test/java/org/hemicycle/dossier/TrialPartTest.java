package org.hemicycle.dossier;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Parts;
import org.hemicycle.source.Reference;
import org.junit.jupiter.api.Test;

/** A kind of part that the library does not know answers all that is asked of one, by its own type alone. */
class TrialPartTest {

    /** A checkpoint of a programme, with checkpoints below it. */
    private record Checkpoint(String key, List<Checkpoint> below, Optional<Address> after) implements Filed {

        @Override
        public String noun() {
            return "checkpoint";
        }

        @Override
        public String heading() {
            return "Checkpoint " + key;
        }

        @Override
        public List<Parts<? extends Filed, ?>> parts() {
            return List.of(Parts.of("checkpoints", Checkpoint.class, below, list -> new Checkpoint(key, list, after)));
        }

        @Override
        public List<Reference> references() {
            return after.stream()
                    .map(address -> Reference.toEarlier("after", address, "checkpoint"))
                    .toList();
        }
    }

    private static Checkpoint checkpoint(String key, Checkpoint... below) {
        return new Checkpoint(key, List.of(below), Optional.empty());
    }

    @Test
    void itIsNamedByItsAddressWhereNoTextSaysWhereItStands() {
        Located<Checkpoint> located = new Located<>(Address.parse("plan/mid-term"), checkpoint("mid-term"));

        assertEquals(Optional.empty(), located.value().citation());
        assertEquals(Citation.ofPart(Address.parse("plan/mid-term")), located.place());
        assertEquals("local:dossier, Item plan/mid-term", located.place().at());
    }

    @Test
    void itsPartsMustHaveDistinctKeys() {
        Checkpoint twice = checkpoint("a", checkpoint("b"), checkpoint("b"));

        assertEquals(
                "Checkpoint \"a\" has two checkpoints with the key \"b\"; accepted is one of each, so give one of them"
                        + " another or leave it out.",
                messageOf(() -> Parts.requireDistinct("Checkpoint \"a\"", twice.parts())));
    }

    @Test
    void itIsMadeAnewWithOtherParts() {
        Parts<? extends Filed, ?> below =
                checkpoint("a", checkpoint("b")).parts().get(0);

        assertEquals(checkpoint("a"), below.with().apply(List.of()));
        assertEquals(Address.parse("plan/a"), below.address(Address.parse("plan/a")));
    }

    @Test
    void whatItRefersToIsKnownWithTheKindThatIsAccepted() {
        Checkpoint later = new Checkpoint("b", List.of(), Optional.of(Address.parse("plan/a")));
        Reference reference = later.references().get(0);

        assertEquals(Address.parse("plan/a"), reference.to());
        assertEquals(true, reference.earlier());
        assertEquals(true, reference.admits(checkpoint("a")));
        assertEquals(
                false,
                Reference.to("serves", Address.parse("plan/a"), "component").admits(checkpoint("a")));
    }
}
