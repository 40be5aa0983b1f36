package org.hemicycle.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.Obligation;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Elaboration;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text with a line of every sort, of invented States, bodies and conventions. */
class WholeTextTest {

    private static final String CONVENTION = """
            convention: CETS 990
            title: Convention on Rivers
            known as: Rivers Convention
            acronym: RC
            also known as: Convention of Bled
            also known as: River Convention
            opened: 2011-05-11, Bled
            in force: 2014-08-01
            closed: 2021-07-01
            entry condition: 10 ratifications
            supplements: CETS 991, CETS 992
            amends: CETS 993
            replaces: CETS 994
            route members: member of body:league | may SIGN, RATIFY | overlaps invited | Article 1 | high
            route invited: any State | may ACCEDE | invited by body:league, consent UNANIMOUS_VOTE, consultation REQUIRED
                | if in force; CETS 993 joined before or at once | from 2015-01-01 | until 2020-12-31
                | overlaps members | Article 2, Paragraph 1 | medium
            route asking: any State | may ACCEDE | invited by the Parties, consent TWO_THIRDS_OF_PARTIES | from 2021-01-01
                | overlaps members | Article 3 | low
            members are Parties: body:league | Article 4 | high
            other Parties: body:league | local:list-of-parties | medium
            closed to: any organisation | Article 5 | low
            took part: AA, BB | complete, medium | high
            took part perhaps: CC | low
            takes effect RATIFY, ACCEDE: on deposit | Article 6 | high
            takes effect DENOUNCE: 6 months after | Article 7 | medium
            follow-up: River Watch | medium
            confers membership: body:watch | Article 8 | high
            seats Parties: body:committee | Article 9 | high | except AA, BB
            unmodelled: a clause is not read | Article 10
            unmodelled: another is not | concerns EU | clause not read
            note: The first remark.
            note: The second remark.
            checked: 2026-05-09 | medium
            """;

    private static final Convention RIVERS = convention();

    private static Convention convention() {
        return ReferenceText.read("t", CONVENTION).listConventions().get(0);
    }

    @Test
    void aConventionHasItsNamesAndDays() {
        Convention rivers = convention();

        assertEquals(
                Name.builder()
                        .official("Convention on Rivers")
                        .shortForm("Rivers Convention")
                        .acronym("RC")
                        .addAliases("Convention of Bled", "River Convention")
                        .build(),
                rivers.name());
        assertEquals(Optional.of(LocalDate.parse("2011-05-11")), rivers.openedOn());
        assertEquals(Optional.of("Bled"), rivers.openedAt());
        assertEquals(Optional.of(LocalDate.parse("2014-08-01")), rivers.inForceSince());
        assertEquals(Optional.of(LocalDate.parse("2021-07-01")), rivers.closedOn());
        assertEquals(Optional.of("10 ratifications"), rivers.entryCondition());
        assertEquals(List.of("The first remark.", "The second remark."), rivers.notes());
        assertEquals(
                new Basis(
                        Citation.builder()
                                .document(rivers.number())
                                .place(Locator.WHOLE)
                                .build(),
                        Confidence.MEDIUM,
                        LocalDate.parse("2026-05-09")),
                rivers.basis());
    }

    @Test
    void aConventionHasItsRelations() {
        Convention rivers = convention();

        assertEquals(Set.of(Identifier.treaty(991), Identifier.treaty(992)), rivers.supplements());
        assertEquals(Set.of(Identifier.treaty(993)), rivers.amends());
        assertEquals(Set.of(Identifier.treaty(994)), rivers.replaces());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members | [SIGN, RATIFY] member of body:league [] from Optional.empty until Optional.empty overlaps [invited] CETS 990, Article 1 HIGH
            invited | [ACCEDE] any State [in force, CETS 993 joined before or at once] from Optional[2015-01-01] until Optional[2020-12-31] overlaps [members] CETS 990, Article 2, Paragraph 1 MEDIUM
            asking  | [ACCEDE] any State [] from Optional[2021-01-01] until Optional.empty overlaps [members] CETS 990, Article 3 LOW
            """)
    void aRouteHasItsFields(String key, String fields) {
        AccessRoute route = convention().findRoute(key).orElseThrow();

        assertEquals(
                fields,
                route.acts() + " " + route.who() + " " + route.conditions() + " from " + route.openFrom() + " until "
                        + route.openUntil() + " overlaps " + route.overlaps() + " "
                        + route.basis().citation().at() + " " + route.basis().confidence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members | nobody
            invited | Optional[body:league] UNANIMOUS_VOTE REQUIRED
            asking  | Optional.empty TWO_THIRDS_OF_PARTIES NOT_ESTABLISHED
            """)
    void aRouteSaysWhoInvites(String key, String invitation) {
        assertEquals(
                invitation,
                convention()
                        .findRoute(key)
                        .orElseThrow()
                        .invitation()
                        .map(each -> each.decidedBy() + " " + each.consent() + " " + each.consultation())
                        .orElse("nobody"));
    }

    @Test
    void aConventionSaysWhoElseMayJoinOrMayNot() {
        Convention rivers = convention();
        Elaboration elaboration = rivers.elaboration().orElseThrow();

        assertEquals("any organisation", rivers.closures().get(0).who().toString());
        assertEquals(
                "CETS 990, Article 5",
                rivers.closures().get(0).basis().citation().at());
        assertTrue(elaboration.tookPart(Identifier.parse("AA")).isYes());
        assertTrue(elaboration.tookPart(Identifier.parse("CC")).isUnknown());
        assertTrue(elaboration.tookPart(Identifier.parse("DD")).isNo());
        assertEquals(
                List.of("a clause is not read, nobody, CETS 990, Article 10", "another is not, EU, CETS 990"),
                rivers.unmodelled().stream()
                        .map(each -> each.reason() + ", "
                                + each.who().map(Object::toString).orElse("nobody") + ", "
                                + each.citation().at())
                        .toList());
    }

    @Test
    void aListThatIsNotEnoughIsOneOfNobodyForCertain() {
        Elaboration perhaps = ReferenceText.read("t", CONVENTION.replaceAll("(?m)^took part:.*\n", ""))
                .listConventions()
                .get(0)
                .elaboration()
                .orElseThrow();

        assertTrue(perhaps.tookPart(Identifier.parse("CC")).isUnknown());
        assertTrue(perhaps.tookPart(Identifier.parse("AA")).isUnknown());
        assertEquals(
                Optional.empty(),
                ReferenceText.read("t", CONVENTION.replaceAll("(?m)^took part.*\n", ""))
                        .listConventions()
                        .get(0)
                        .elaboration());
    }

    @Test
    void aConventionHasItsRulesAndBodies() {
        Convention rivers = convention();

        assertEquals(
                "on deposit",
                rivers.takesEffect(Trigger.ACCEDE).orElseThrow().delay().toString());
        assertEquals(rivers.takesEffect(Trigger.ACCEDE), rivers.takesEffect(Trigger.RATIFY));
        assertEquals(
                "6 months after",
                rivers.takesEffect(Trigger.DENOUNCE).orElseThrow().delay().toString());
        assertEquals(
                Confidence.MEDIUM,
                rivers.takesEffect(Trigger.DENOUNCE).orElseThrow().basis().confidence());
        assertEquals(
                List.of("River Watch"),
                rivers.followUpBodies().stream().map(each -> each.name()).toList());
        assertEquals("[body:watch]", bodies(rivers.confersMembership()));
        assertEquals("[body:committee]", bodies(rivers.seatsParties()));
        assertEquals(
                Set.of(Identifier.parse("AA"), Identifier.parse("BB")),
                rivers.seatsParties().get(0).except());
        assertEquals(Set.of(), rivers.confersMembership().get(0).except());
        assertEquals(
                Identifier.parse("body:league"),
                rivers.membersAreParties().orElseThrow().body());
        assertEquals(
                "local:list-of-parties",
                rivers.otherPartiesListed().orElseThrow().basis().citation().at());
        assertEquals(
                Identifier.parse("body:league"),
                rivers.otherPartiesListed().orElseThrow().besides());
    }

    private static String bodies(List<Conferral> conferrals) {
        return conferrals.stream().map(each -> each.body().toString()).toList().toString();
    }

    private static final String STATES = """
            checked: 2026-11-24

            actor: body:league | ORGANISATION | League of Rivers
            known as: the League
            acronym: LR
            also known as: River League
            designation note: not the football league.
            established: 1990-05 | local:statute
            grants: MEMBER | partial | local:members | high
            grants: OBSERVER | complete | local:observers | medium
            does not grant: MEMBER | CC, DD | low
            invitations: made 2013-04-10/.. | valid P5Y | local:decision | high

            actor: body:committee | COMMITTEE | Committee on Rivers
            part of: body:league
            grants: MEMBER | complete | local:committee | high
            members through: body:league | since 2000-01-01 | local:rules | medium

            actor: AA | STATE | Aaland
            standing: MEMBER | body:league | since 1995-01-01 | until 2020-12-31 | high
            standing: OBSERVER | body:league | medium
            act: RATIFICATION | CETS 990 | on 2012-01-01 | effect 2014-08-01 | local:chart | high
            act: SIGNATURE | CETS 990 | local:chart | low
            european: yes | local:atlas | high | open for CETS 991, CETS 992

            actor: BB | STATE | Beland
            european: no | local:atlas | medium

            actor: CC | STATE | Celand

            actor: DD | STATE | Deland

            region: Upper Valley | body:league | complete | local:map | high
            states: BB, CC

            obligation: SIGNED | GOOD_FAITH | UNTS 18232, Article 18 | high
            """;

    private static final Identifier LEAGUE = Identifier.parse("body:league");
    private static final Identifier COMMITTEE = Identifier.parse("body:committee");
    private static final Identifier AALAND = Identifier.parse("AA");
    private static final Identifier BELAND = Identifier.parse("BB");
    private static final Identifier CELAND = Identifier.parse("CC");
    private static final Identifier DELAND = Identifier.parse("DD");

    private static ReferenceData states() {
        return ReferenceText.read("t", STATES);
    }

    @Test
    void anActorHasItsNamesAndParticulars() {
        Actor league = states().actor(LEAGUE);

        assertEquals(
                Name.builder()
                        .official("League of Rivers")
                        .shortForm("the League")
                        .acronym("LR")
                        .addAliases("River League")
                        .designationNote("not the football league.")
                        .build(),
                league.name());
        assertEquals(Actor.Kind.ORGANISATION, league.kind());
        assertEquals(
                Optional.of(ExtendedDate.parse("1990-05")), league.established().flatMap(Stated::value));
        assertEquals(Optional.empty(), league.partOf());
        assertEquals(Optional.of(LEAGUE), states().actor(COMMITTEE).partOf());
        assertEquals(List.of("body:committee"), identifiers(states().listParts(LEAGUE)));
    }

    private static List<String> identifiers(List<Actor> actors) {
        return actors.stream().map(actor -> actor.identifier().toString()).toList();
    }

    @Test
    void standingsAreReadAndThoseOfThePartsFollow() {
        assertEquals(
                List.of(
                        "MEMBER body:committee 2000-01-01 2020-12-31 MEDIUM",
                        "MEMBER body:league 1995-01-01 2020-12-31 HIGH",
                        "OBSERVER body:league - - MEDIUM"),
                states().standingsByHolder().get(AALAND).stream()
                        .map(each -> each.kind() + " " + each.in() + " "
                                + each.since().map(Object::toString).orElse("-") + " "
                                + each.until().map(Object::toString).orElse("-") + " " + each.confidence())
                        .sorted()
                        .toList());
        assertFalse(states().standingsByHolder().containsKey(BELAND));
    }

    @Test
    void whoeverHasARowOfHisOwnInAPartHasThatOneAlone() {
        ReferenceData own = ReferenceText.read(
                "t",
                STATES.replace(
                        "standing: OBSERVER | body:league | medium",
                        "standing: MEMBER | body:committee | since 2001-01-01 | high"));

        assertEquals(
                List.of(Optional.of(ExtendedDate.parse("2001-01-01"))),
                own.standingsByHolder().get(AALAND).stream()
                        .filter(each -> each.in().equals(COMMITTEE))
                        .map(Standing::since)
                        .toList());
    }

    @Test
    void ofAPartialListOnlyThoseThatAreRefusedAreKnownNotToBeOnIt() {
        Grant member = states().findGrant(Standing.Kind.MEMBER, LEAGUE).orElseThrow();
        Grant observer = states().findGrant(Standing.Kind.OBSERVER, LEAGUE).orElseThrow();

        assertFalse(member.complete());
        assertTrue(member.excludes(CELAND));
        assertTrue(member.excludes(DELAND));
        assertFalse(member.excludes(BELAND));
        assertEquals(Confidence.LOW, member.refused().get(CELAND));
        assertTrue(observer.complete());
        assertTrue(observer.excludes(BELAND));
        assertEquals("local:observers", observer.basis().citation().at());
        assertEquals(Optional.empty(), states().findGrant(Standing.Kind.PARTICIPANT, LEAGUE));
    }

    @Test
    void knownActsAreThoseOfTheStateAboutTheConvention() {
        ReferenceData states = states();

        assertEquals(
                List.of(
                        "RATIFICATION Optional[2012-01-01] Optional[2014-08-01] HIGH",
                        "SIGNATURE Optional.empty Optional.empty LOW"),
                states.listKnownActs(AALAND, Identifier.treaty(990)).stream()
                        .map(each -> each.action().kind() + " " + each.action().on() + " "
                                + each.action().takesEffect() + " "
                                + each.basis().confidence())
                        .toList());
        assertEquals(List.of(), states.listKnownActs(AALAND, Identifier.treaty(991)));
        assertEquals(List.of(), states.listKnownActs(BELAND, Identifier.treaty(990)));
    }

    @Test
    void aKnownActTakesThePlaceOfTheOneOfItsKindAlone() {
        Basis basis = new Basis(Citation.of(LEAGUE, "Section 1"), Confidence.HIGH, LocalDate.EPOCH);
        KnownAct later =
                new KnownAct(TreatyAction.of(AALAND, TreatyAction.Kind.SIGNATURE, Identifier.treaty(990)), basis);
        KnownAct other =
                new KnownAct(TreatyAction.of(BELAND, TreatyAction.Kind.SIGNATURE, Identifier.treaty(990)), basis);
        ReferenceData changed = states().with(later).with(other);

        assertEquals(3, changed.knownActs().size());
        assertEquals(List.of(other), changed.listKnownActs(BELAND, Identifier.treaty(990)));
        assertEquals(
                List.of("RATIFICATION HIGH", "SIGNATURE HIGH"),
                changed.listKnownActs(AALAND, Identifier.treaty(990)).stream()
                        .map(each -> each.action().kind() + " " + each.basis().confidence())
                        .toList());
    }

    @Test
    void whoCountsAsEuropeanIsSaidUnlessItIsDebatedOrNotKnown() {
        ReferenceData states = states();

        assertTrue(states.isEuropean(AALAND).isYes());
        assertTrue(states.isEuropean(AALAND, Identifier.treaty(990)).isYes());
        assertTrue(states.isEuropean(AALAND, Identifier.treaty(991)).isUnknown());
        assertTrue(states.isEuropean(AALAND, Identifier.treaty(992)).isUnknown());
        assertTrue(states.isEuropean(BELAND).isNo());
        assertTrue(states.isEuropean(BELAND, Identifier.treaty(991)).isNo());
        assertEquals(
                "UNKNOWN (missing: whether Celand counts as European)",
                states.isEuropean(CELAND).toString());
    }

    @Test
    void aRegionHasItsStatesAndAllRegionsTogetherTellWhoIsNoNeighbour() {
        ReferenceData states = states();
        NeighbouringRegion valley =
                states.findNeighbouringRegion(BELAND, LEAGUE).orElseThrow();

        assertEquals("Upper Valley", valley.name());
        assertEquals(Set.of(BELAND, CELAND), valley.states());
        assertEquals(Optional.empty(), states.findNeighbouringRegion(AALAND, LEAGUE));
        assertEquals(Optional.empty(), states.findNeighbouringRegion(BELAND, COMMITTEE));
        assertTrue(states.isNeighbour(CELAND, LEAGUE).isYes());
        assertTrue(states.isNeighbour(AALAND, LEAGUE).isNo());
        assertTrue(states.isNeighbour(AALAND, COMMITTEE).isUnknown());
        assertTrue(ReferenceText.read(
                        "t", STATES.replace("body:league | complete | local:map", "body:league | partial | local:map"))
                .isNeighbour(AALAND, LEAGUE)
                .isUnknown());
    }

    @Test
    void aRuleOnObligationsIsFoundByItsStatusAndReplaced() {
        ReferenceData states = states();
        ObligationRule rule =
                states.findObligationRule(AccessionStatus.Kind.SIGNED).orElseThrow();
        ObligationRule stricter = new ObligationRule(rule.status(), Obligation.BOUND, rule.basis());
        ObligationRule further = new ObligationRule(AccessionStatus.Kind.PARTY, Obligation.BOUND, rule.basis());

        assertEquals(Obligation.GOOD_FAITH, rule.obligation());
        assertEquals(Optional.empty(), states.findObligationRule(AccessionStatus.Kind.PARTY));
        assertEquals(List.of(stricter), states.with(stricter).obligationRules());
        assertEquals(List.of(rule, further), states.with(further).obligationRules());
    }

    @Test
    void theValidityOfInvitationsIsThatOfTheBody() {
        InvitationValidity validity = states().invitationValidities().get(0);

        assertEquals(LEAGUE, validity.decidedBy());
        assertEquals("2013-04-10/..", validity.made().toString());
        assertEquals("5 years", validity.inWords());
        assertEquals("local:decision", validity.basis().citation().at());
    }

    @Test
    void theDayUpToWhichAllWereCheckedIsTheEarliest() {
        ReferenceData one = ReferenceText.read("t", CONVENTION);

        assertEquals(Optional.of(LocalDate.parse("2026-05-09")), one.checkedOn());
        assertEquals(
                Optional.of(LocalDate.parse("2026-05-08")),
                ReferenceText.read(
                                "t",
                                CONVENTION + "\n"
                                        + CONVENTION
                                                .replace("CETS 990", "CETS 995")
                                                .replace("2026-05-09", "2026-05-08"))
                        .checkedOn());
        assertEquals(one.digest(), ReferenceText.read("t", CONVENTION).digest());
    }

    @Test
    void aNameFindsWhoBearsItAndOneOfSeveralIsRefused() {
        ReferenceData twice = ReferenceText.read("t", STATES.replace("STATE | Celand", "STATE | Beland"));

        assertEquals(Optional.of(Name.of("Beland")), states().findName(BELAND));
        assertEquals(
                Optional.of(RIVERS.name()), ReferenceText.read("t", CONVENTION).findName(RIVERS.number()));
        assertEquals(Optional.empty(), states().findName(Identifier.treaty(990)));
        assertEquals(BELAND, states().actor("beland").identifier());
        assertEquals(LEAGUE, states().actor("LR").identifier());
        assertEquals(
                "\"Beland\" is the name of BB and CC; ask for the code.",
                assertThrows(IllegalArgumentException.class, () -> twice.actor("Beland"))
                        .getMessage());
    }

    @Test
    void aClassOfApplicantsHasItsFacts() {
        ReferenceData data =
                ReferenceText.read("t", "applicant: neighbour\nis: any State; European State\nis not: EU\n");

        assertEquals(1, data.applicantClasses().size());
        assertEquals("neighbour", data.applicantClasses().get(0).name());
    }

    @Test
    void aResourceThatIsMissingIsNamed() {
        assertEquals(
                "The resource nothing.txt is missing beside org.hemicycle.reference.ReferenceText; the library's jar is"
                        + " incomplete.",
                assertThrows(IllegalStateException.class, () -> ReferenceText.readResource("nothing.txt"))
                        .getMessage());
        assertFalse(ReferenceText.readResource("law.txt").obligationRules().isEmpty());
    }
}
