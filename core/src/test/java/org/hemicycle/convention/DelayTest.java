package org.hemicycle.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hemicycle.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2147483647 days after", "on day 2147483647 after", "first of month after 2147483647 months"})
    void readsTheLongestThatThereIs(String phrase) {
        assertEquals(phrase, Delay.parse(phrase).toString());
    }

    @Test
    void refusesALongerOneWithASentence() {
        assertEquals(
                "A delay of 2147483648 days or months is longer than any; accepted are numbers from 1 to 2147483647.",
                Refusals.messageOf(() -> Delay.parse("2147483648 days after")));
    }
}
