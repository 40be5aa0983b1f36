package org.hemicycle.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Convention;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rows are found, and what a row that is added does to those that there are. */
class LookUpTest {

    private static final ReferenceData SHIPPED = ReferenceData.shipped();
    private static final Identifier COUNCIL = Identifier.parse("body:council-of-europe");
    private static final LocalDate DAY = LocalDate.parse("2026-05-09");

    @ParameterizedTest
    @CsvSource({
        "CETS 210, CETS 210",
        "ETS No. 210, CETS 210",
        "210, CETS 210",
        "CETS 181, ETS 181",
        "5, ETS 005",
        "Istanbul Convention, CETS 210",
        "istanbul convention, CETS 210"
    })
    void aConventionIsFoundByNumberOrName(String text, String number) {
        assertEquals(number, SHIPPED.convention(text).number().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Istanbul Conventon | Did you mean CETS 210 (Istanbul Convention)?",
                "CETS 219 9         | A number such as CETS 210 is surer than a name.",
                "999                | No convention CETS 999 is among the reference data.",
            })
    void aConventionThatIsNotThereIsRefusedWithTheNearest(String text, String told) {
        String message = assertThrows(IllegalArgumentException.class, () -> SHIPPED.convention(text))
                .getMessage();

        assertTrue(message.contains(told), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cybercrime       | ETS 185, ETS 189, CETS 224",
                "human organs     | CETS 216",
                "organs human     | CETS 216",
                "178              | ETS 178",
                "nothing of these | ''",
            })
    void conventionsAreFoundByWordsInAnyOrder(String words, String numbers) {
        assertEquals(
                numbers,
                String.join(
                        ", ",
                        SHIPPED.findConventions(words).stream()
                                .map(Convention::number)
                                .map(Identifier::toString)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"MA, MA", "Morocco, MA", "morocco, MA", "GRECO, body:greco", "body:greco, body:greco", "Turkey, TR"})
    void anActorIsFoundByCodeOrName(String text, String code) {
        assertEquals(code, SHIPPED.actor(text).identifier().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moroco | Nobody is called \"Moroco\" in the reference data. Did you mean MA (Morocco)? A code",
                "Marocc | Nobody is called \"Marocc\" in the reference data. Did you mean MA (Morocco)? A code",
                "QZ     | No actor QZ is among the reference data.",
            })
    void anActorThatIsNotThereIsRefusedWithTheNearest(String text, String told) {
        String message = assertThrows(IllegalArgumentException.class, () -> SHIPPED.actor(text))
                .getMessage();

        assertTrue(message.startsWith(told), message);
    }

    @Test
    void theHoldersOfAStandingAreListedByDay() {
        assertEquals(46, SHIPPED.listHolders(Standing.Kind.MEMBER, COUNCIL, DAY).size());
        assertEquals(
                47,
                SHIPPED.listHolders(Standing.Kind.MEMBER, COUNCIL, LocalDate.parse("2022-03-15"))
                        .size());
        assertEquals(
                46,
                SHIPPED.listHolders(Standing.Kind.MEMBER, Identifier.parse("body:committee-of-ministers"), DAY)
                        .size());
        assertEquals(
                38,
                SHIPPED.listHolders(Standing.Kind.MEMBER, Identifier.parse("body:oecd"), DAY)
                        .size());
        assertEquals(
                48,
                SHIPPED.listHolders(Standing.Kind.MEMBER, Identifier.parse("body:greco"), DAY)
                        .size());
    }

    @Test
    void aParliamentLeadsToItsStateAndBack() {
        Identifier parliament = Identifier.parse("body:parliament-of-morocco");

        assertEquals(
                "MA", SHIPPED.findWhole(parliament).orElseThrow().identifier().toString());
        assertEquals(List.of(SHIPPED.actor(parliament)), SHIPPED.listParts(Identifier.parse("MA")));
    }

    private static Standing membership(String state, String since, String until) {
        Standing row = SHIPPED.standings().stream()
                .filter(each -> each.holder().equals(Identifier.parse(state))
                        && each.in().equals(COUNCIL))
                .findFirst()
                .orElseThrow();
        Standing.Builder changed = Standing.builder().from(row);
        return changed.since(ExtendedDate.parse(since))
                .until(ExtendedDate.parse(until))
                .build();
    }

    @Test
    void aRowWithTheSameFirstDayReplacesTheOneThatThereIs() {
        ReferenceData left = SHIPPED.with(membership("CH", "1963-05-06", "2025-12-31"));

        assertEquals(SHIPPED.standings().size(), left.standings().size());
        assertEquals(45, left.listHolders(Standing.Kind.MEMBER, COUNCIL, DAY).size());
        assertEquals(
                45,
                left.listHolders(Standing.Kind.MEMBER, Identifier.parse("body:committee-of-ministers"), DAY)
                        .size());
    }

    @Test
    void aRowThatContradictsAnotherIsRefused() {
        assertEquals(
                "ReferenceData has \"CH is a member of body:council-of-europe since 1963-05-06\", and \"CH is a member of"
                        + " body:council-of-europe since 2000-01-01 until 2025-12-31\" overlaps it; a row with the same"
                        + " first day replaces the one that there is, and any other period begins after the last day of the"
                        + " one before it.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SHIPPED.with(membership("CH", "2000-01-01", "2025-12-31")))
                        .getMessage());
    }

    @Test
    void aFurtherPeriodIsAdded() {
        ReferenceData back = SHIPPED.with(membership("RU", "2030-01-01", "2031-12-31"));

        assertEquals(SHIPPED.standings().size() + 1, back.standings().size());
    }

    @Test
    void aTextIsReadByWhoeverHasOne() {
        ReferenceData read = ReferenceData.parse("checked: 2026-05-09\n\nactor: body:club | ORGANISATION | Club");

        assertEquals("Club", read.actor("body:club").name().common());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ReferenceData.parse("club"))
                .getMessage()
                .startsWith("text, line 1"));
    }
}
