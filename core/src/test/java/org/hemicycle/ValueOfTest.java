package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Who;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.funding.Funding;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgIndicator;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Address;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a text says is read under the name that frameworks look for, as {@code parse} reads it. It takes any sequence of
 * characters, as in {@code java.time}, so that there is but one factory of a string, which is what JUnit converts by.
 */
class ValueOfTest {

    /** Their texts are files of many lines, not values in one. */
    private static final Set<Class<?>> OF_MANY_LINES = Set.of(Baseline.class, ReferenceData.class);

    /** Each type that reads a text, with a text that it takes and one that it refuses. */
    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of(Condition.class, "ETS 112 joined before or at once", "ETS 112 joined some day"),
                Arguments.of(Delay.class, "first of month after 3 months", "soon after"),
                Arguments.of(Who.class, "any State except member of body:council-of-europe", "some State"),
                Arguments.of(Fingerprint.class, "STA-001:KZ/ETS-173:INVITED", "KZ/ETS-173"),
                Arguments.of(Funding.class, "OB + (VC or JP)", "OB + (VC"),
                Arguments.of(Sdg.class, "16.a", "18"),
                Arguments.of(SdgGoal.class, "16", "18"),
                Arguments.of(SdgIndicator.class, "16.7.1", "16.7.9"),
                Arguments.of(SdgTarget.class, "16.3", "16.13"),
                Arguments.of(Address.class, "plan/rule-of-law", "plan//rule-of-law"),
                Arguments.of(Digest.class, "0123456789abcdef".repeat(4), "0123456789abcdef"),
                Arguments.of(Identifier.class, "ETS No. 173", "the Convention"),
                Arguments.of(Language.class, "fr", "French"),
                Arguments.of(Locator.class, "Annex V, Table 1, Row 3", "Somewhere 3"),
                Arguments.of(DateRange.class, "2024-01-01/..", "2024-01-01"),
                Arguments.of(ExtendedDate.class, "[..2027-07]", "July 2027"));
    }

    private static Stream<Class<?>> typesWithParse() {
        return PublicTypes.all().stream()
                .filter(type -> Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("parse")
                                && method.getReturnType() == type
                                && Modifier.isPublic(method.getModifiers())
                                && Modifier.isStatic(method.getModifiers())
                                && method.getParameterCount() == 1
                                && method.getParameterTypes()[0].isAssignableFrom(String.class)));
    }

    private static Object read(Class<?> type, String method, String text) throws Throwable {
        Method reader = type.getMethod(method, method.equals("parse") ? CharSequence.class : String.class);
        assertEquals(type, reader.getReturnType());
        try {
            return reader.invoke(null, text);
        } catch (InvocationTargetException refusal) {
            throw refusal.getCause();
        }
    }

    @Test
    void everyTypeWithParseIsInTheTable() {
        assertEquals(
                typesWithParse().filter(type -> !OF_MANY_LINES.contains(type)).toList(),
                readers()
                        .<Class<?>>map(row -> (Class<?>) row.get()[0])
                        .sorted(Comparator.comparing(Class::getName))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = "ETS No. 173")
    void junitConvertsByIt(Identifier identifier) {
        assertEquals(Identifier.treaty(173), identifier);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void givesAnEqualValue(Class<?> type, String taken) throws Throwable {
        assertEquals(read(type, "parse", taken), read(type, "valueOf", taken));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void refusesWhatParseRefusesInTheSameWords(Class<?> type, String taken, String refused) {
        Throwable ofParse = assertThrows(IllegalArgumentException.class, () -> read(type, "parse", refused));
        Throwable ofValueOf = assertThrows(IllegalArgumentException.class, () -> read(type, "valueOf", refused));

        assertEquals(ofParse.toString(), ofValueOf.toString());
    }
}
