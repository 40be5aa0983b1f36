package org.hemicycle.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hemicycle.Refusals;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any State",
                "European State",
                "any organisation",
                "took part in the elaboration",
                "member of body:oecd",
                "associate member of body:oecd",
                "observer in body:council-of-europe",
                "participant in body:oecd",
                "Party to ETS 018",
                "signatory of ETS 185",
                "signatory or Party to CETS 196",
                "acceded to ETS 185",
                "acceded to ETS 120 before 2016-07-03",
                "EU",
                "member of body:council-of-europe and signatory of ETS 005",
                "any State except member of body:council-of-europe, Party to ETS 018",
                "any State and took part in the elaboration except member of body:council-of-europe"
            })
    void phrasesAreReadAndPrintedAlike(String phrase) {
        assertEquals(phrase, Who.parse(phrase).toString());
        assertEquals(Who.parse(phrase), Who.parse(Who.parse(phrase).toString()));
    }

    @Test
    void anExceptionThatIsUnknownMakesTheWholeUnknownButADefiniteNoStays() {
        Who others = Who.parse("any State except Party to ETS 018");
        Who state = Who.parse("any State");
        Who party = Who.parse("Party to ETS 018");
        Truth unknown = Truth.unknown("the chart of ETS 018");
        assertTrue(others.admits(Map.of(state, Truth.YES, party, unknown)::get).isUnknown());
        assertTrue(others.admits(Map.of(state, Truth.NO, party, unknown)::get).isNo());
        assertTrue(others.admits(Map.of(state, Truth.YES, party, Truth.NO)::get).isYes());
    }

    @Test
    void whatIsNoPhraseIsRefusedWithThoseThatAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> Who.parse("everybody"))
                .getMessage();
        assertTrue(message.startsWith("\"everybody\" does not say whom a clause means; accepted are any State,"));
    }

    @Test
    void aConjunctionOfOneAndAnExceptionOfNoneAreRefused() {
        Who.Simple state = new Who.AnyState();
        assertThrows(IllegalArgumentException.class, () -> new Who.AllOf(List.of(state)));
        assertThrows(IllegalArgumentException.class, () -> new Who.Except(state, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ETS 112 joined before or at once",
                "ETS 066 left before or at once",
                "together with CETS 223",
                "in force"
            })
    void conditionsAreReadAndPrintedAlike(String phrase) {
        assertEquals(phrase, Condition.parse(phrase).toString());
    }

    @Test
    void whatIsNoConditionIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> Condition.parse("if possible"))
                .getMessage();
        assertTrue(message.startsWith("\"if possible\" is not a condition; accepted are, for example,"));
    }

    @Test
    void refusesADayThatTheCalendarDoesNotHave() {
        assertEquals(
                "\"acceded to ETS 120 before 2016-02-30\" names the day 2016-02-30, which the calendar does not have;"
                        + " accepted is a day such as 2016-07-03.",
                Refusals.messageOf(() -> Who.parse("acceded to ETS 120 before 2016-02-30")));
    }
}
