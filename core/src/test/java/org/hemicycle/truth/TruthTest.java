package org.hemicycle.truth;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    private static Truth read(String word) {
        return switch (word) {
            case "yes" -> Truth.YES;
            case "no" -> Truth.NO;
            default ->
                Truth.unknown(word.chars()
                        .mapToObj(Character::toString)
                        .map(Missing::of)
                        .toList());
        };
    }

    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource({
        "yes, yes, yes, yes",
        "yes, no,  no,  yes",
        "yes, a,   a,   yes",
        "no,  yes, no,  yes",
        "no,  no,  no,  no",
        "no,  a,   no,  a",
        "a,   yes, a,   yes",
        "a,   no,  no,  a",
        "a,   a,   a,   a",
        "a,   b,   ab,  ab"
    })
    void followsStrongKleeneLogic(String one, String other, String and, String or) {
        assertEquals(read(and), read(one).and(read(other)));
        assertEquals(read(or), read(one).or(read(other)));
        assertEquals(read(and), read(one).and(() -> read(other)));
        assertEquals(read(or), read(one).or(() -> read(other)));
    }

    @ParameterizedTest
    @CsvSource({"yes, no", "no, yes", "ab, ab"})
    void isNegated(String word, String negated) {
        assertEquals(read(negated), read(word).not());
    }

    @Test
    void asksForTheOtherOperandOnlyWhereItCanDecide() {
        assertSame(Truth.NO, Truth.NO.and(() -> fail("asked")));
        assertSame(Truth.YES, Truth.YES.or(() -> fail("asked")));
    }

    @Test
    void namesWhatIsMissingInAlphabeticalOrder() {
        TreeSet<Missing> backwards = new TreeSet<>(Comparator.reverseOrder());
        backwards.addAll(List.of(Missing.of("a date"), Missing.of("an act")));

        List<Missing> expected = List.of(Missing.of("a date"), Missing.of("an act"));
        assertEquals(expected, List.copyOf(Truth.unknown(backwards).missing()));
        assertEquals(expected, List.copyOf(new Truth.Unknown(backwards).missing()));
        assertEquals(
                "UNKNOWN (missing: a date; an act)", Truth.unknown(backwards).toString());
    }

    @Test
    void cannotBeChangedFromOutside() {
        TreeSet<Missing> given = new TreeSet<>(List.of(Missing.of("a date")));
        Truth truth = new Truth.Unknown(given);
        given.clear();

        assertEquals(1, truth.missing().size());
        assertThrows(UnsupportedOperationException.class, () -> truth.missing().clear());
    }

    @Test
    void isExactlyOneOfThree() {
        assertTrue(Truth.of(true).isYes() && !Truth.YES.isNo() && !Truth.YES.isUnknown());
        assertTrue(Truth.of(false).isNo() && !Truth.NO.isYes() && !Truth.NO.isUnknown());
        assertTrue(read("a").isUnknown() && !read("a").isYes() && !read("a").isNo());
    }

    @Test
    void refusesToBeUnknownWithoutAReason() {
        assertEquals(
                "Truth.unknown has the missing facts []; an unknown answer names at least one, which would settle it.",
                messageOf(() -> Truth.unknown(List.of())));
        assertEquals(
                "Missing.what is blank; name the fact that is missing as a noun phrase, for example \"the day on which"
                        + " the instrument was deposited\".",
                messageOf(() -> Truth.unknown(" ")));
    }
}
