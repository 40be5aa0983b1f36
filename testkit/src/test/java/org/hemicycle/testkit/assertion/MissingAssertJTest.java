package org.hemicycle.testkit.assertion;

import static org.hemicycle.testkit.assertion.HemicycleAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.testkit.internal.WithoutLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingAssertJTest {

    /** How a test of a user begins its assertions. */
    static final class OfReport implements Runnable {
        @Override
        public void run() {
            assertThat((Report) null);
        }
    }

    static final class OfFinding implements Runnable {
        @Override
        public void run() {
            assertThat((Finding) null);
        }
    }

    static final class OfVerdict implements Runnable {
        @Override
        public void run() {
            assertThat((Verdict<?>) null);
        }
    }

    static final class OfMatrix implements Runnable {
        @Override
        public void run() {
            assertThat((Matrix) null);
        }
    }

    static final class OfAccess implements Runnable {
        @Override
        public void run() {
            assertThat((AccessTimeline) null);
        }
    }

    static final class OfFindings implements Runnable {
        @Override
        public void run() {
            assertThat((FindingTimeline) null);
        }
    }

    private static Runnable made(Class<?> type, ClassLoader loader) throws ReflectiveOperationException {
        var constructor = Class.forName(type.getName(), true, loader)
                .asSubclass(Runnable.class)
                .getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OfReport.class,
                OfFinding.class,
                OfVerdict.class,
                OfMatrix.class,
                OfAccess.class,
                OfFindings.class
            })
    void whoeverBeginsAnAssertionWithoutAssertJIsToldWhatToAdd(Class<?> assertion) throws ReflectiveOperationException {
        Runnable without = made(assertion, new WithoutLibrary("org.assertj."));

        assertEquals(
                "HemicycleAssertions needs AssertJ, which is not on the class path. Add org.assertj:assertj-core in"
                        + " version 3.27 or newer to the test dependencies of your project; hemicycle-testkit leaves it"
                        + " out for those who do not use it.",
                assertThrows(IllegalStateException.class, without::run).getMessage());
        assertDoesNotThrow(made(assertion, getClass().getClassLoader())::run);
    }
}
