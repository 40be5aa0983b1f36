package org.hemicycle.accession;

import static org.hemicycle.accession.Actions.claimed;
import static org.hemicycle.accession.Actions.history;
import static org.hemicycle.accession.Actions.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.convention.Who;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The act is of 15 January 2015; its own rule is one month, that of the other act is three. */
class EffectOfActsTest {

    private static Optional<Convention> convention(String offered, String... ruled) {
        Convention any = Actions.convention("2002-07-01", "on deposit").orElseThrow();
        List<AccessRoute> routes = Stream.of(offered.split(" "))
                .filter(act -> !act.equals("nothing"))
                .map(act -> AccessRoute.builder()
                        .key(act)
                        .who(Who.parse("any State"))
                        .addActs(Act.valueOf(act))
                        .basis(any.basis())
                        .build())
                .toList();
        List<TakesEffectRule> rules = Stream.of(ruled)
                .map(rule -> rule.split(" after "))
                .map(rule -> new TakesEffectRule(
                        Set.of(Trigger.valueOf(rule[0])), Delay.parse("first of month after " + rule[1]), any.basis()))
                .toList();
        return Optional.of(
                Convention.builder().from(any).routes(routes).takesEffect(rules).build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCESSION            | ACCEDE           | RATIFY | 2015-03-01 | ''         | 2015-05-01
            RATIFICATION         | RATIFY           | ACCEDE | 2015-03-01 | ''         | 2015-05-01
            DEFINITIVE_SIGNATURE | SIGN_DEFINITIVELY | RATIFY | 2015-03-01 | ''         | 2015-05-01
            """)
    void anActThatIsOfferedGoesByItsOwnRuleAloneAndOneThatIsNotByThatOfTheOther(
            Kind kind, String own, String other, String byItsOwn, String withoutRule, String byTheOther) {
        String shorter = own + " after 1 month";
        String longer = other + " after 3 months";

        assertEquals(byItsOwn, effect(kind, convention(own, shorter, longer)));
        assertEquals(withoutRule, effect(kind, convention(own, longer)));
        assertEquals(byItsOwn, effect(kind, convention(other, shorter, longer)));
        assertEquals(byTheOther, effect(kind, convention(other, longer)));
        assertEquals(byTheOther, effect(kind, convention("nothing", longer)));
    }

    private static String effect(Kind kind, Optional<Convention> convention) {
        TreatyAction act = on(kind, "2015-01-15");
        return history(convention, act).effect(act).toString();
    }

    @Test
    void aReadingWithoutAnEndLeavesTheEffectUnknownWhateverTheOthersSay() {
        TreatyAction exact = claimed(Kind.RATIFICATION, "2015-04-08");
        TreatyAction open = claimed(Kind.RATIFICATION, "2015-04-08", "[2016..]");

        assertEquals("2015-08-01", history(exact).forecast(exact).toString());
        assertEquals(Readings.NONE, history(open).forecast(open));
    }

    @Test
    void aSuccessionOfWhichNoEffectIsRecordedBeginsNoState() {
        TreatyAction ratification = on(Kind.RATIFICATION, "2004-03-03");
        AccessionHistory history = history(ratification, on(Kind.SUCCESSION, "2007-05-09"));

        assertEquals(Readings.NONE, history.inherited(ratification.done()));
        assertEquals("2004-07-01", history.effect(ratification).toString());
        assertEquals("party", Actions.statusOn("2005-01-01", history).summary());
    }

    @Test
    void ofTwoBeginningsTheLaterCounts() {
        AccessionHistory history = history(
                succession("2003-02-04", "1992-04-27"),
                succession("2007-05-09", "2006-06-06"),
                on(Kind.SIGNATURE, "1990-01-01"));

        assertEquals(
                "2006-06-06",
                history.inherited(on(Kind.SIGNATURE, "1990-01-01").done()).toString());
    }

    private static TreatyAction succession(String notified, String effect) {
        return Actions.action(Kind.SUCCESSION)
                .on(ExtendedDate.parse(notified))
                .takesEffect(ExtendedDate.parse(effect))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2007-05-08, not recorded",
        "2007-05-09, consented",
        "2007-07-31, consented",
        "2007-08-01, party",
    })
    void aSuccessionThatIsNotifiedBeforeItTakesEffectIsConsent(String day, String expected) {
        assertEquals(
                expected,
                Actions.statusOn(day, history(succession("2007-05-09", "2007-08-01")))
                        .summary());
    }

    @Test
    void whatWasDoneAfterAnEndIsTheHistorySinceThen() {
        TreatyAction end = on(Kind.CESSATION, "2015-01-15");
        AccessionHistory history = history(
                on(Kind.RATIFICATION, "2004-01-01"),
                end,
                on(Kind.REQUEST, "2015-01-15"),
                on(Kind.INVITATION, "2015-01-16"),
                on(Kind.CESSATION, "2016-01-01"));

        assertEquals("none", Actions.statusOn("2015-01-15", history.after(end)).summary());
        assertEquals(
                "invited", Actions.statusOn("2015-01-16", history.after(end)).summary());
        assertEquals(
                "invited", Actions.statusOn("2017-01-16", history.after(end)).summary());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-19, not recorded",
        "2015-05-20, party",
        "2015-08-31, party",
        "2015-09-01, ceased",
    })
    void aWithdrawalOfWhichNothingStandsEndsWhatIsNotRecorded(String day, String expected) {
        assertEquals(
                expected,
                Actions.statusOn(day, history(on(Kind.WITHDRAWAL, "2015-05-20")))
                        .summary());
    }

    @Test
    void aSignatureOfUnknownDayIsWithdrawnAllTheSame() {
        TreatyAction undated = Actions.action(Kind.SIGNATURE).build();

        assertEquals(
                "not recorded",
                Actions.statusOn("2016-01-01", history(undated, on(Kind.WITHDRAWAL, "2015-05-20")))
                        .summary());
    }

    @Test
    void aWithdrawalIsNamedOnlyFromItsDayOn() {
        TreatyAction signature = on(Kind.SIGNATURE, "2014-01-01");
        TreatyAction withdrawal = on(Kind.WITHDRAWAL, "2015-05-20");
        AccessionHistory history = history(signature, withdrawal);

        assertEquals(List.of(signature), Actions.statusOn("2015-05-19", history).actions());
        assertEquals(
                List.of(withdrawal), Actions.statusOn("2015-05-20", history).actions());
    }
}
