package org.hemicycle.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arguments of a finding are values, and a language writes them. */
class ArgumentTest {

    private static final Identifier CORRUPTION = Identifier.treaty(173);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(LocalDate.of(2025, 4, 23), "23 April 2025"),
                Arguments.of(ExtendedDate.parse("2025-04"), "April 2025"),
                Arguments.of(
                        ExtendedDate.parse("[2025-04-01..2025-04-30]"), "a day between 1 April 2025 and 30 April 2025"),
                Arguments.of(
                        new Readings(List.of(ExtendedDate.parse("2022-06-30"), ExtendedDate.parse("2022-07"))),
                        "30 June 2022 or July 2022"),
                Arguments.of(new Readings(List.of(ExtendedDate.parse("2022-07"))), "July 2022"),
                Arguments.of(Period.ofMonths(18), "18 months"),
                Arguments.of(DateRange.parse("2024-01-01/2027-12-31"), "1 January 2024 to 31 December 2027"),
                Arguments.of(5, "5"),
                Arguments.of(64571L, "64 571"),
                Arguments.of(new BigDecimal("23.0769"), "23.08"),
                Arguments.of(new BigDecimal("0.104"), "0.104"),
                Arguments.of(Money.parse("EUR 64571.00"), "EUR 64 571"),
                Arguments.of(figure("7", "PERCENT"), "7 %"),
                Arguments.of(figure("64571", "EUR"), "EUR 64 571"),
                Arguments.of(figure("46", "members"), "46 members"),
                Arguments.of(Name.of("Venice Commission"), "Venice Commission"),
                Arguments.of("2.3.1", "2.3.1"),
                Arguments.of(Stated.of("around 150", 150, Citation.of(CORRUPTION, "Article 33")), "\"around 150\""),
                Arguments.of(CORRUPTION, "ETS 173"),
                Arguments.of(Citation.of(CORRUPTION, "Article 33").quoting("may"), "ETS 173, Article 33"),
                Arguments.of(Locator.parse("Annex IV"), "Annex IV"),
                Arguments.of(TreatyAction.Kind.DEFINITIVE_SIGNATURE, "definitive signature"),
                Arguments.of(Standing.Kind.OBSERVER, "an observer"),
                Arguments.of(Content.SDG, "Sustainable Development Goals"),
                Arguments.of(List.of(1, 2), "1, 2"),
                Arguments.of(Argument.name("A name"), "A name"));
    }

    private static Datum.Figure figure(String amount, String unit) {
        return new Datum.Figure(new BigDecimal(amount), unit, Datum.Bound.EXACT);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsTakenAndWrittenInEnglish(Object value, String written) {
        assertEquals(written, Argument.of(value).in(new EnglishFormat()));
    }

    @Test
    void everyCaseHasAValueThatBecomesIt() {
        Set<Class<?>> made = Stream.concat(
                        values().map(each -> Argument.of(each.get()[0])),
                        Stream.of(Argument.percentage(BigDecimal.ONE), Argument.group(Map.of()), Argument.words("tbc")))
                .map(Object::getClass)
                .collect(java.util.stream.Collectors.toSet());

        assertEquals(Set.of(Argument.class.getPermittedSubclasses()), made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in any place", "", " ", "two\twords", "a\u00a0b"})
    void wordsOfALanguageAreRefused(String words) {
        String message = assertThrows(IllegalArgumentException.class, () -> Argument.of(words))
                .getMessage();

        assertTrue(message.startsWith("Argument was given \""), message);
        assertTrue(
                message.endsWith("for a name use Argument.name, for what a source has written Argument.words."),
                message);
    }

    @Test
    void whatIsNoValueIsRefusedWithItsType() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Argument.of(new StringBuilder("x")))
                .getMessage()
                .startsWith("Argument was given \"x\", a StringBuilder; accepted are dates"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Argument.of(List.of("in any place")))
                .getMessage()
                .startsWith("Argument was given \"in any place\", which has blanks"));
    }

    @Test
    void aBlankNameIsRefused() {
        assertEquals(
                "Argument was given the blank name \" \"; accepted is what a thing is called, so leave the argument out"
                        + " where that is not known.",
                assertThrows(IllegalArgumentException.class, () -> Argument.name(" "))
                        .getMessage());
    }

    @Test
    void aBlankThatASourceHasLeftIsSaidToBeOne() {
        assertEquals("blank", Argument.words("").in(new EnglishFormat()));
    }

    @Test
    void aGroupLeavesOutWhatIsAbsent() {
        assertEquals(
                Argument.group(Map.of("state", CORRUPTION)),
                Argument.group(Map.of("state", Optional.of(CORRUPTION), "act", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"0, other", "1, one", "1.0, one", "1.5, other", "2, other"})
    void englishHasOneFormForOneAndOneForTheRest(BigDecimal number, String form) {
        assertEquals(form, new EnglishFormat().plural(number));
    }

    @Test
    void severalNamesWordsOrFieldsAreWrittenInOrder() {
        EnglishFormat english = new EnglishFormat();

        assertEquals("OB, VC", Argument.names(List.of("OB", "VC")).in(english));
        assertEquals("\"tbc\", blank", Argument.allWords(List.of("tbc", "")).in(english));
        assertEquals(
                "5, ETS 173", Argument.group(Map.of("z", CORRUPTION, "a", 5)).in(english));
        assertEquals(
                "ETS 173 (Corruption)",
                Argument.identified(CORRUPTION, "Corruption").in(english));
        assertEquals("ETS 173", Argument.identified(CORRUPTION, "").in(english));
    }

    @ParameterizedTest
    @CsvSource({
        "999, 999",
        "1000, 1 000",
        "-1000, -1 000",
        "1234567.891, 1 234 567.89",
        "1.00, 1",
        "0.99994, 0.9999",
        "-0.12344, -0.1234",
        "0, 0"
    })
    void aNumberHasASpaceBetweenGroupsAndFewDecimals(BigDecimal number, String written) {
        assertEquals(written, new EnglishFormat().number(number));
    }
}
