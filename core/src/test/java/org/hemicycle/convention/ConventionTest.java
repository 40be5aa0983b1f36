package org.hemicycle.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionTest {

    private static final Identifier NUMBER = Identifier.treaty(999);
    private static final LocalDate DAY = LocalDate.parse("2020-05-01");
    private static final Basis BASIS = new Basis(Citation.of(NUMBER, "Article 1"), Confidence.HIGH, DAY);

    @Test
    void twoRoutesWithOneKeyAreRefused() {
        assertRefused(
                convention()
                        .addRoutes(route("members").build(), route("members").build()),
                "Convention CETS 999 has two routes with the key members; each route has a key of its own.");
    }

    @Test
    void anOverlapWithARouteThatIsNotThereIsRefused() {
        assertRefused(
                convention().addRoutes(route("members").addOverlaps("others").build()),
                "Convention CETS 999 has the route members, which says that it overlaps \"others\"; the other routes are"
                        + " [members].");
    }

    @Test
    void twoRulesForOneActAreRefused() {
        TakesEffectRule rule = new TakesEffectRule(Set.of(Trigger.RATIFY), Delay.parse("on deposit"), BASIS);
        assertRefused(
                convention().addTakesEffect(rule, rule),
                "Convention CETS 999 has two rules on when RATIFY takes effect; each act has at most one.");
    }

    @Test
    void closingOrEnteringIntoForceBeforeTheOpeningIsRefused() {
        assertRefused(
                convention().openedOn(DAY).closedOn(DAY.minusDays(1)),
                "Convention CETS 999 has closedOn 2020-04-30, before it was opened for signature on 2020-05-01; check"
                        + " both days.");
        assertRefused(
                convention().openedOn(DAY).inForceSince(DAY.minusDays(1)),
                "Convention CETS 999 has inForceSince 2020-04-30, before it was opened for signature on 2020-05-01;"
                        + " check both days.");
    }

    @Test
    void aNumberThatIsNoTreatysIsRefused() {
        String message = assertThrows(
                        IllegalArgumentException.class, convention().number(Identifier.parse("body:greco"))::build)
                .getMessage();
        assertTrue(message.startsWith("Convention \"A Convention\" has the number body:greco of scheme BODY;"));
    }

    @Test
    void aRouteWithoutActsOrWithReversedDaysIsRefused() {
        AccessRoute.Builder noAct = AccessRoute.builder();
        noAct.key("members").who(new Who.AnyState()).basis(BASIS);
        assertTrue(assertThrows(IllegalArgumentException.class, noAct::build)
                .getMessage()
                .startsWith("AccessRoute members offers no act;"));
        AccessRoute.Builder reversed = route("members");
        reversed.openFrom(DAY).openUntil(DAY.minusDays(1));
        assertEquals(
                "AccessRoute members is open from 2020-05-01 until 2020-04-30, which is before it opens; both days are"
                        + " included.",
                assertThrows(IllegalArgumentException.class, reversed::build).getMessage());
    }

    @Test
    void aPartialListOfParticipantsLeavesOthersUnknown() {
        Identifier listed = Identifier.parse("MX");
        Identifier other = Identifier.parse("KZ");
        Elaboration partial = elaboration(listed, Elaboration.Extent.PARTIAL);
        assertTrue(partial.tookPart(listed).isYes());
        assertEquals(
                "UNKNOWN (missing: whether KZ took part in the elaboration of CETS 999)",
                partial.tookPart(other).toString());
        assertTrue(
                elaboration(listed, Elaboration.Extent.COMPLETE).tookPart(other).isNo());
    }

    @Test
    void anOverlapWithItselfIsRefusedAndWithAnotherIsNot() {
        AccessRoute.Builder both = route("members");
        both.addOverlaps("others");

        assertRefused(
                convention().addRoutes(route("members").addOverlaps("members").build()),
                "Convention CETS 999 has the route members, which says that it overlaps \"members\"; the other routes are"
                        + " [members].");
        assertEquals(
                2,
                convention()
                        .addRoutes(both.build(), route("others").build())
                        .build()
                        .routes()
                        .size());
    }

    @Test
    void rulesOnDifferentActsAndDaysThatAreTheSameAreAccepted() {
        Delay delay = Delay.parse("on deposit");
        TakesEffectRule ratifying = new TakesEffectRule(Set.of(Trigger.RATIFY), delay, BASIS);
        TakesEffectRule leaving = new TakesEffectRule(Set.of(Trigger.DENOUNCE, Trigger.ACCEDE), delay, BASIS);
        Convention convention = convention()
                .openedOn(DAY)
                .inForceSince(DAY)
                .closedOn(DAY)
                .addTakesEffect(ratifying, leaving)
                .build();

        assertEquals(Optional.of(ratifying), convention.takesEffect(Trigger.RATIFY));
        assertEquals(Optional.of(leaving), convention.takesEffect(Trigger.DENOUNCE));
        assertEquals(Optional.empty(), convention.takesEffect(Trigger.SIGN_DEFINITIVELY));
    }

    @Test
    void aRouteIsFoundByItsKey() {
        AccessRoute members = route("members").build();
        AccessRoute others = route("others").build();
        Convention convention = convention().addRoutes(members, others).build();

        assertEquals(Optional.of(others), convention.findRoute("others"));
        assertEquals(Optional.of(members), convention.findRoute("members"));
        assertEquals(Optional.empty(), convention.findRoute("invited"));
    }

    @ParameterizedTest
    @CsvSource({"2020-04-30, false", "2020-05-01, true", "2020-05-02, true"})
    void isInForceFromTheDayOfItsEntryIntoForceOn(LocalDate day, boolean inForce) {
        assertEquals(inForce, convention().inForceSince(DAY).build().isInForce(day));
        assertFalse(convention().build().isInForce(day));
    }

    @Test
    void aSummaryIsOneLine() {
        AccessRoute invited = route("invited")
                .invitation(Invitation.byParties(Invitation.Consent.UNANIMOUS_VOTE))
                .build();

        assertEquals(
                "route members: [SIGN] by any State", route("members").build().summary());
        assertEquals("route invited: [SIGN] by any State, on invitation", invited.summary());
        assertEquals(
                "CETS 999 A Convention, 1 route",
                convention().addRoutes(invited).build().summary());
    }

    @Test
    void aRouteWithAMalformedKeyIsRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, route("all members")::build)
                .getMessage()
                .startsWith("AccessRoute.key is \"all members\";"));
    }

    @Test
    void aRouteMayBeOpenForOneDay() {
        AccessRoute.Builder oneDay = route("members");
        oneDay.openFrom(DAY).openUntil(DAY);

        assertEquals(Optional.of(DAY), oneDay.build().openUntil());
    }

    @Test
    void whatIsNotModelledLeavesAccessOpenOnlyForThoseItNames() {
        Citation clause = Citation.of(NUMBER, "Article 2");
        Who members = Who.parse("member of body:oecd");

        assertEquals(
                Optional.empty(), Unmodelled.of("a clause is not read", clause).who());
        assertEquals(
                "a clause is not read",
                Unmodelled.of("a clause is not read", clause).reason());
        assertEquals(
                Optional.of(members),
                Unmodelled.builder()
                        .reason("a clause is not read")
                        .citation(clause)
                        .who(members)
                        .build()
                        .who());
    }

    private static Elaboration elaboration(Identifier state, Elaboration.Extent extent) {
        return new Elaboration(new TreeSet<>(Set.of(state)), new TreeSet<>(), extent, Confidence.HIGH, BASIS);
    }

    private static Convention.Builder convention() {
        Convention.Builder convention = Convention.builder();
        convention.number(NUMBER).name(Name.of("A Convention")).basis(BASIS);
        return convention;
    }

    private static AccessRoute.Builder route(String key) {
        AccessRoute.Builder route = AccessRoute.builder();
        route.key(key).who(new Who.AnyState()).addActs(Act.SIGN).basis(BASIS);
        return route;
    }

    private static void assertRefused(ImmutableConvention.Builder convention, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, convention::build).getMessage());
    }
}
