package org.hemicycle.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {

    /** Answers with the name of the case that was asked for, and what it was given. */
    private static <C> C recorder(Class<C> cases) {
        return cases.cast(Proxy.newProxyInstance(
                cases.getClassLoader(),
                new Class<?>[] {cases},
                (proxy, method, given) -> Stream.concat(
                                Stream.of(method.getName()), given == null ? Stream.of() : Stream.of(given))
                        .map(Object::toString)
                        .collect(Collectors.joining(": "))));
    }

    @SuppressWarnings("unchecked")
    private static String answer(Who.Simple who) {
        return who.match((Who.Cases<String>) recorder(Who.Cases.class));
    }

    @SuppressWarnings("unchecked")
    private static String answer(Condition condition) {
        return condition.match((Condition.Cases<String>) recorder(Condition.Cases.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            member of body:oecd                  | holderOf: member of body:oecd
            Party to ETS 018                     | partyTo: Party to ETS 018
            signatory of ETS 185                 | signatoryOf: signatory of ETS 185
            signatory or Party to CETS 196       | signatoryOrPartyTo: signatory or Party to CETS 196
            acceded to ETS 185                   | accededTo: acceded to ETS 185
            acceded to ETS 120 before 2016-07-03 | accededBefore: acceded to ETS 120 before 2016-07-03
            took part in the elaboration         | tookPartInElaboration
            European State                       | europeanState
            any State                            | anyState
            any organisation                     | organisation
            EU                                   | named: EU
            """)
    void eachSimplePhraseAnswersByItsOwnCase(String phrase, String answer) {
        assertEquals(answer, answer((Who.Simple) Who.parse(phrase)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ETS 112 joined before or at once | joinedBeforeOrAtOnce: ETS 112
            ETS 066 left before or at once   | leftBeforeOrAtOnce: ETS 066
            together with CETS 223           | acceptedTogether: CETS 223
            in force                         | ownEntryIntoForce
            accession agreement in force     | accessionAgreement
            """)
    void eachConditionAnswersByItsOwnCase(String phrase, String answer) {
        assertEquals(answer, answer(Condition.parse(phrase)));
        assertEquals(phrase, Condition.parse(phrase).toString());
    }

    @Test
    void aSimplePhraseHasNoPartsAndAnyOtherThoseThatItJoins() {
        Who both = Who.parse("European State and signatory of ETS 005");
        Who others = Who.parse("any State except EU, Party to ETS 018");

        assertEquals(List.of(), Who.parse("any State").parts());
        assertEquals(List.of(Who.parse("European State"), Who.parse("signatory of ETS 005")), both.parts());
        assertEquals(List.of(Who.parse("any State"), Who.parse("EU"), Who.parse("Party to ETS 018")), others.parts());
    }

    @ParameterizedTest
    @CsvSource({"true, true, YES", "true, false, NO", "false, true, NO", "false, false, NO"})
    void aConjunctionHoldsWhereAllOfItDoes(boolean european, boolean signatory, String answer) {
        Who both = Who.parse("European State and signatory of ETS 005");

        assertEquals(
                answer,
                both.admits(simple -> Truth.of(simple instanceof Who.EuropeanState ? european : signatory))
                        .toString());
    }
}
