package org.hemicycle.document;

import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.outline;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    @Test
    void findsPartsByLabelAndByContent() {
        Outline outline = outline("Annex IV", "Annex V");

        assertEquals(Optional.of(outline.parts().get(1)), outline.findPart(Locator.parse("Annex V")));
        assertEquals(Optional.empty(), outline.findPart(Locator.parse("Annex VI")));
        assertEquals(outline.parts(), outline.listPartsHolding(Content.SDG));
        assertEquals(List.of(), outline.listPartsHolding(Content.BUDGET));
    }

    @Test
    void refusesTwoPartsWithOneLabel() {
        assertEquals(
                "Outline of GR-EXT(2023)6 has two parts with the label \"Annex V\"; accepted is one of each, so give one"
                        + " of them another or leave it out.",
                messageOf(() -> outline("Annex IV", "Annex V", "Annex V")));
    }

    @Test
    void aPartKeepsItsOwnCopyOfWhatItHoldsInAFixedOrder() {
        Set<Content> holds = EnumSet.allOf(Content.class);
        Outline.Part part = new Outline.Part(Locator.parse("Annex I"), "Everything", holds, true, true);
        holds.clear();

        assertEquals(List.of(Content.values()), List.copyOf(part.holds()));
        assertThrows(UnsupportedOperationException.class, () -> part.holds().clear());
        assertEquals(part, new Outline.Part(part.label(), "Everything", Set.of(Content.values()), true, true));
    }

    private static Outline.Mention mention(String name) {
        return new Outline.Mention(name, PLACE, Set.of(), Set.of());
    }

    private static Outline.CrossReference reference(String words) {
        return new Outline.CrossReference(words, PLACE, Locator.parse("Annex IV"), Content.ACCESSIONS);
    }

    private static Outline.Listing list(String words) {
        return new Outline.Listing(words, PLACE, Set.of(Content.ACCESSIONS), true);
    }

    @Test
    void whatADocumentWroteTellsItsMentionsReferencesAndListsAtOnePlaceApart() {
        assertApart(mention("the Committee"), mention("the Commission"));
        assertApart(reference("see Annex IV"), reference("cf. Annex IV"));
        assertApart(list("full list"), list("all accessions"));
        assertEquals(mention("the Committee"), mention("the Committee"));
    }

    private static void assertApart(Object one, Object other) {
        assertNotEquals(one, other);
        assertNotEquals(Digest.of(one), Digest.of(other));
    }

    @Test
    void theirPlacesQuoteTheWordsAndNothingWhereThereAreNone() {
        List<Function<String, Citation>> places = List.of(
                words -> mention(words).evidence(),
                words -> reference(words).evidence(),
                words -> list(words).evidence());

        for (Function<String, Citation> place : places) {
            assertEquals(Optional.of("the words"), place.apply("the words").quote());
            assertEquals(Optional.empty(), place.apply("").quote());
            assertEquals(PLACE, place.apply("the words"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESSIONS, accessions",
        "CO_OPERATION_HISTORY, the history of the co-operation",
        "CO_ORDINATION, the co-ordination",
        "ADDED_VALUE, the added value",
        "SDG, Sustainable Development Goals"
    })
    void namesContentsInWords(Content content, String phrase) {
        assertEquals(phrase, content.phrase());
    }
}
