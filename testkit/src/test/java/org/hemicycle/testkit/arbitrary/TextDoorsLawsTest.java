package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hemicycle.testkit.fuzz.TextDoors;

/** Whatever a text is made of, it is read or refused, and what is read is read again from what it prints. */
class TextDoorsLawsTest {

    private static final int TRIES = 300;

    private static final Arbitrary<String> PIECES = Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(TextDoors.VALID)),
            Tuple.of(
                    6,
                    Arbitraries.of(TextDoors.VALID.stream()
                            .flatMap(text -> List.of(text.split("(?<=\\W)|(?=\\W)")).stream())
                            .distinct()
                            .toList())),
            Tuple.of(
                    3,
                    Arbitraries.of(
                            " ",
                            "  ",
                            "\t",
                            "\u00a0",
                            "\n",
                            ",",
                            "(",
                            ")",
                            "[",
                            "]",
                            "{",
                            "}",
                            "/",
                            "-",
                            "\u2013",
                            ".",
                            "..",
                            "\"",
                            "\u2019",
                            ":",
                            ";",
                            "+",
                            "&",
                            "?",
                            "~",
                            "X",
                            "0",
                            "99999999999",
                            "\u0661",
                            "\u00bd",
                            "\u00b2",
                            "\u0301",
                            "\ud800",
                            "\udc00",
                            "\u0000",
                            "\u0001",
                            "\u2028",
                            "\u0130",
                            "\u0131",
                            "\u00df",
                            "\u01c5",
                            "\ufdfa",
                            "and ",
                            " or ",
                            "tbc",
                            "%s",
                            "$1",
                            "\\")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));

    private static final Arbitrary<String> MADE = PIECES.list().ofMaxSize(6).map(pieces -> String.join("", pieces));

    /** A valid text of which some letters are gone, doubled or another piece. */
    private static final Arbitrary<String> MUTATED = Combinators.combine(
                    Arbitraries.of(TextDoors.VALID),
                    PIECES,
                    Arbitraries.integers().between(0, 60),
                    Arbitraries.integers().between(0, 6))
            .as((text, piece, at, length) -> {
                int start = Math.min(at, text.length());
                int end = Math.min(start + length, text.length());
                return text.substring(0, start) + piece + text.substring(end);
            });

    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(MADE, MUTATED);

    @Provide
    Arbitrary<String> texts() {
        return TEXTS;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrRefusedWithASentence(@ForAll("texts") String text) {
        TextDoors.PARSERS.forEach((door, reader) -> TextDoors.readOrRefuse(door, reader, text));
        TextDoors.REFUSERS.forEach((door, reader) -> TextDoors.readOrRefuse(door, reader, text));
        TextDoors.LOOK_UPS.forEach((door, reader) -> TextDoors.readOrRefuse(door, reader, text));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noWordingOfASourceIsRefused(@ForAll("texts") String text) {
        TextDoors.READERS.forEach((door, reader) -> TextDoors.read(door, reader, text));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsParsedIsParsedAgainFromWhatItPrints(@ForAll("texts") String text) {
        TextDoors.PARSERS.forEach((door, parser) -> TextDoors.readAgain(door, parser, text));
    }

    @Example
    void someTextsPassEachDoor() {
        List<String> passed = new ArrayList<>();
        TextDoors.PARSERS.forEach((door, parser) -> {
            for (String text : TextDoors.VALID) {
                try {
                    parser.apply(text);
                    passed.add(door);
                } catch (IllegalArgumentException refused) {
                    continue;
                }
                break;
            }
        });

        assertEquals(
                TextDoors.PARSERS.keySet().stream()
                        .filter(door -> !door.equals("Digest.parse"))
                        .toList(),
                passed);
    }

    @Example
    void whoeverLeaksIsFound() {
        assertThrows(AssertionError.class, () -> TextDoors.readOrRefuse("Number", Integer::valueOf, "1 000"));
        assertThrows(AssertionError.class, () -> TextDoors.readOrRefuse("Letter", text -> text.charAt(9), "1"));
    }
}
