package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** A long run tries a law as many times more as it is told. */
class LongRunTest {

    private static final int TRIES = 10;
    private static final int TIMES = 7;

    @Property(tries = TRIES)
    @AddLifecycleHook(SevenTimes.class)
    void aLawIsTriedSevenTimesAsOften(@ForAll long any) {}

    @Example
    void aRunOfNoTriesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LongRun(0));
    }

    /** Makes a long run of the property, and sees how often it was tried. */
    static final class SevenTimes implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            int usual = context.attributes().tries().orElseThrow();
            PropertyExecutionResult result = new LongRun(TIMES).aroundProperty(context, property);
            assertEquals(TIMES * usual, result.countTries());
            return result;
        }
    }
}
