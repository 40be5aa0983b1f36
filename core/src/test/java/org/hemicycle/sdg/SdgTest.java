package org.hemicycle.sdg;

import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.sdgLink;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdgTest {

    private static final String TARGETS_OF_16 =
            "16.1, 16.2, 16.3, 16.4, 16.5, 16.6, 16.7, 16.8, 16.9, 16.10, 16.a, 16.b";

    @Test
    void has169TargetsInTheOrderOfTheAgenda() {
        List<SdgTarget> all = SdgTarget.listAll();
        List<SdgTarget> sorted = new ArrayList<>(all);
        Collections.reverse(sorted);
        Collections.sort(sorted);

        assertEquals(169, all.size());
        assertEquals(169, all.stream().distinct().count());
        assertEquals(all, sorted);
        assertEquals("1.1", all.get(0).toString());
        assertEquals("17.19", all.get(168).toString());
        assertEquals(
                "[" + TARGETS_OF_16 + "]",
                all.stream()
                        .filter(target -> target.goal().number() == 16)
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 7", "2, 8", "3, 13", "4, 10", "5, 9", "6, 8", "7, 5", "8, 12", "9, 8", "10, 10", "11, 10", "12, 11",
        "13, 5", "14, 10", "15, 12", "16, 12", "17, 19"
    })
    void everyGoalHasItsNumberOfTargets(int goal, long targets) {
        assertEquals(
                targets,
                SdgTarget.listAll().stream()
                        .filter(target -> target.goal().number() == goal)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "17", "1.1", "16.10", "16.b", "17.19"})
    void printsAsItReads(String text) {
        assertEquals(text, Sdg.parse(text).toString());
        assertEquals(text.split("\\.")[0], Sdg.parse(text).goal().toString());
    }

    @Test
    void goalsHaveTitlesAndAnOrder() {
        assertEquals("Gender equality", SdgGoal.of(5).title());
        assertEquals("Partnerships for the goals", SdgGoal.of(17).title());
        assertEquals(-1, SdgGoal.of(9).compareTo(SdgGoal.of(10)));
    }

    @ParameterizedTest
    @CsvSource({
        "SDG 4, 4",
        "SDG 01, 1",
        "Goal 04, 4",
        "goal 4, 4",
        "SDG Goal 16, 16",
        "ODD 16, 16",
        "4.A, 4.a",
        "16.03, 16.3",
        "Target 4.7, 4.7",
        "cible 4.a, 4.a",
        "SDG 16.7.1, 16.7.1",
        "Indicator 16.07.01, 16.7.1",
        "' 16.3', 16.3"
    })
    void readsWhatDocumentsWrite(String text, String code) {
        assertEquals(code, Sdg.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"16.13", "16.c", "16.0", "SDG 16.13"})
    void refusesATargetThatTheGoalHasNot(String text) {
        assertEquals(
                "There is no target SDG " + text.replace("SDG ", "") + "; goal 16 has the targets " + TARGETS_OF_16
                        + ".",
                messageOf(() -> Sdg.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "16.7.1"})
    void refusesAGoalOrAnIndicatorWhereATargetIsAskedFor(String text) {
        assertEquals(
                "\"" + text
                        + "\" is not a target of a Sustainable Development Goal; a target is a goal, a full stop and"
                        + " a number or letter, for example 16.3 or 16.a.",
                messageOf(() -> SdgTarget.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16.", "a.1", "sixteen", "-1", "160", "16. ", "16.3.1.1", "SDG", "Goals"})
    void refusesWhatIsNoCode(String text) {
        assertEquals(
                "\"" + text
                        + "\" is not a Sustainable Development Goal, target or indicator; accepted are the numbers 1"
                        + " to 17 for a goal, 16.3 or 16.a for a target, and 16.7.1 for an indicator.",
                messageOf(() -> Sdg.parse(text)));
    }

    @Test
    void refusesATargetWhereAGoalIsAskedFor() {
        assertEquals(
                "\"16.3\" is not a Sustainable Development Goal; accepted are the numbers 1 to 17.",
                messageOf(() -> SdgGoal.parse("16.3")));
    }

    @ParameterizedTest
    @CsvSource({
        "16.7.3, There is no indicator SDG 16.7.3; target 16.7 has the indicators 16.7.1 to 16.7.2.",
        "16.1.0, There is no indicator SDG 16.1.0; target 16.1 has the indicators 16.1.1 to 16.1.4.",
        "1.1.2, 'There is no indicator SDG 1.1.2; target 1.1 has one, 1.1.1.'"
    })
    void refusesAnIndicatorThatTheTargetHasNot(String text, String message) {
        assertEquals(message, messageOf(() -> SdgIndicator.parse(text)));
    }

    @Test
    void lists251IndicatorsOf234Sorts() {
        List<SdgIndicator> all = SdgIndicator.listAll();

        assertEquals(251, all.size());
        assertEquals(234, all.stream().map(SdgIndicator::original).distinct().count());
        assertEquals(all, all.stream().sorted().toList());
        assertEquals(
                SdgTarget.listAll(),
                all.stream().map(SdgIndicator::target).distinct().toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "indicators.csv", numLinesToSkip = 1)
    void knowsEveryIndicatorOfTheFrameworkWithItsTarget(String indicator, String target, String repeats) {
        SdgIndicator read = SdgIndicator.parse(indicator);

        assertEquals(SdgTarget.parse(target), read.target());
        assertEquals(indicator, read.toString());
        assertEquals(repeats == null ? indicator : repeats, read.original().toString());
        assertEquals(read.goal(), read.target().goal());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "18, 18", "18.1, 18"})
    void refusesAGoalThatDoesNotExist(String text, int number) {
        assertEquals(
                "SdgGoal.number is " + number + "; the 2030 Agenda has the goals 1 to 17.",
                messageOf(() -> Sdg.parse(text)));
    }

    @Test
    void aLinkMayNameATargetAGoalOrNone() {
        SdgLink mention = new SdgLink(
                Address.of("plan"),
                SdgLink.Manner.LISTED,
                Stated.<Sdg>builder()
                        .asWritten("the 2030 Agenda")
                        .certainty(Certainty.ABSENT)
                        .citation(PLACE)
                        .build());

        assertEquals(Optional.of(SdgGoal.of(16)), sdgLink("plan", "16.3").goal());
        assertEquals(Optional.of(SdgGoal.of(16)), sdgLink("plan", "16").goal());
        assertEquals(Optional.empty(), mention.goal());
    }
}
