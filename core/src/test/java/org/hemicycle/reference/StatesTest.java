package org.hemicycle.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;
import org.hemicycle.source.Name;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

    private static final ReferenceData SHIPPED = ReferenceData.shipped();
    private static final Identifier MINISTERS = Identifier.parse("body:committee-of-ministers");
    private static final LocalDate CHECKED = LocalDate.parse("2026-05-09");
    private static final Basis BASIS = new Basis(Citation.of(Identifier.treaty(1), ""), Confidence.HIGH, CHECKED);

    @Test
    void everyCodeOfIso3166AndTheTwoReservedOnesAreActors() {
        Set<String> codes = new TreeSet<>(Set.of(Locale.getISOCountries()));
        assertEquals(249, codes.size());
        codes.addAll(List.of("EU", "XK"));
        assertEquals(
                codes,
                SHIPPED.actors().keySet().stream()
                        .filter(identifier -> identifier.scheme() == Scheme.COUNTRY)
                        .map(Identifier::value)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource({"STATE, 195", "TERRITORY, 55", "ORGANISATION, 3", "PARLIAMENT, 5"})
    void eachActorIsOfItsSort(Actor.Kind kind, int count) {
        assertEquals(
                count,
                SHIPPED.actors().values().stream()
                        .filter(actor -> actor.kind() == kind)
                        .count());
    }

    @Test
    void noTwoActorsShareAFormOfTheirNames() {
        Set<String> seen = new HashSet<>();
        SHIPPED.actors().values().stream()
                .flatMap(
                        actor -> actor.name().forms().stream().map(Name::folded).distinct())
                .forEach(form -> assertTrue(seen.add(form), form));
    }

    @ParameterizedTest
    @CsvSource({
        "Turkey, TR",
        "Turkiye, TR",
        "the Russian Federation, RU",
        "Moldova, MD",
        "Slovakia, SK",
        "Czech Republic, CZ",
        "Vatican City, VA",
        "USA, US",
        "uk, GB",
        "Cote d’Ivoire, CI",
        "Kosovo, XK",
        "Venice Commission, body:venice-commission",
        "PACE, body:pace"
    })
    void anActorIsFoundByAnyFormOfItsName(String name, String identifier) {
        assertEquals(List.of(SHIPPED.actor(Identifier.parse(identifier))), SHIPPED.findActors(name));
    }

    @ParameterizedTest
    @CsvSource({"XK, Kosovo*, 1244", "PS, Palestine*, recognition"})
    void aNameWithAReservationCarriesItsNote(String code, String name, String noted) {
        Name found = SHIPPED.findName(Identifier.parse(code)).orElseThrow();
        assertEquals(name, found.common());
        assertTrue(found.designationNote().orElseThrow().contains(noted));
    }

    @ParameterizedTest
    @CsvSource({
        "UK, No actor UK is among the reference data. Did you mean GB (United Kingdom)? Add one with"
                + " ReferenceData.with(actor).",
        "body:grecco, No actor body:grecco is among the reference data. Did you mean body:greco (Group of States against"
                + " Corruption)? Add one with ReferenceData.with(actor).",
        "ZZ, No actor ZZ is among the reference data. Add one with ReferenceData.with(actor)."
    })
    void anActorThatIsNotThereIsAnsweredWithThoseNearIt(String code, String message) {
        Identifier identifier = Identifier.parse(code);
        assertEquals(Optional.empty(), SHIPPED.findActor(identifier));
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> SHIPPED.actor(identifier))
                        .getMessage());
    }

    @Test
    void everyReferenceToAnActorResolves() {
        Stream.of(
                        SHIPPED.actors().values().stream().flatMap(actor -> actor.partOf().stream()),
                        SHIPPED.standings().stream().flatMap(standing -> Stream.of(standing.holder(), standing.in())),
                        SHIPPED.grants().stream().map(Grant::in),
                        SHIPPED.conventions().values().stream()
                                .flatMap(convention -> Stream.concat(
                                        convention.confersMembership().stream(), convention.seatsParties().stream()))
                                .map(Conferral::body),
                        SHIPPED.invitationValidities().stream().map(InvitationValidity::decidedBy),
                        SHIPPED.europeanStatuses().stream().map(EuropeanStatus::actor),
                        SHIPPED.neighbouringRegions().stream().map(NeighbouringRegion::of),
                        SHIPPED.neighbouringRegions().stream().flatMap(region -> region.states().stream()))
                .flatMap(references -> references)
                .forEach(SHIPPED::actor);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-09, body:council-of-europe, 46",
        "2022-03-16, body:council-of-europe, 46",
        "2022-03-15, body:council-of-europe, 47",
        "2021-01-01, body:council-of-europe, 47",
        "2007-05-11, body:council-of-europe, 47",
        "2007-05-10, body:council-of-europe, 46",
        "1949-05-05, body:council-of-europe, 10",
        "2026-05-09, EU, 27",
        "2020-01-31, EU, 28",
        "2020-02-01, EU, 27",
        "1958-01-01, EU, 6"
    })
    void membersAreAsManyAsThereWereOnTheDay(LocalDate day, String body, int count) {
        assertEquals(
                count,
                SHIPPED.actors().keySet().stream()
                        .filter(actor -> holds(actor.toString(), Standing.Kind.MEMBER, body, day)
                                .isYes())
                        .count());
    }

    @ParameterizedTest(name = "{0} {1} {2} on {3}")
    @CsvSource({
        "RU, MEMBER, body:council-of-europe, 1996-02-27, NO",
        "RU, MEMBER, body:council-of-europe, 1996-02-28, YES",
        "RU, MEMBER, body:council-of-europe, 2022-03-15, YES",
        "RU, MEMBER, body:council-of-europe, 2022-03-16, NO",
        "GR, MEMBER, body:council-of-europe, 1969-12-12, YES",
        "GR, MEMBER, body:council-of-europe, 1970-06-01, UNKNOWN",
        "GR, MEMBER, body:council-of-europe, 1971-01-01, NO",
        "GR, MEMBER, body:council-of-europe, 1974-11-27, NO",
        "GR, MEMBER, body:council-of-europe, 1974-11-28, YES",
        "DE, MEMBER, body:council-of-europe, 1950-12-31, NO",
        "DE, MEMBER, body:council-of-europe, 1951-05-01, UNKNOWN",
        "DE, MEMBER, body:council-of-europe, 1952-01-01, YES",
        "DE, ASSOCIATE_MEMBER, body:council-of-europe, 1950-07-13, YES",
        "KZ, MEMBER, body:council-of-europe, 2026-05-09, NO",
        "GB, MEMBER, EU, 2020-01-31, YES",
        "GB, MEMBER, EU, 2020-02-01, NO",
        "HR, MEMBER, EU, 2013-06-30, NO",
        "CH, MEMBER, EU, 2026-05-09, NO",
        "VA, OBSERVER, body:council-of-europe, 2026-05-09, YES",
        "US, OBSERVER, body:council-of-europe, 1995-12-31, UNKNOWN",
        "IL, OBSERVER, body:council-of-europe, 2026-05-09, NO",
        "IL, OBSERVER, body:pace, 2026-05-09, YES",
        "JP, OBSERVER, body:pace, 2026-05-09, NO",
        "body:parliament-of-morocco, PARTNER_FOR_DEMOCRACY, body:pace, 2011-06-21, YES",
        "body:parliament-of-kazakhstan, PARTNER_FOR_DEMOCRACY, body:pace, 2026-01-01, NO",
        "KZ, MEMBER, body:venice-commission, 2012-03-13, YES",
        "KZ, MEMBER, body:venice-commission, 2012-03-12, NO",
        "XK, MEMBER, body:venice-commission, 2014-06-12, UNKNOWN",
        "US, MEMBER, body:venice-commission, 2026-01-06, YES",
        "US, MEMBER, body:venice-commission, 2026-05-09, UNKNOWN",
        "FR, MEMBER, body:venice-commission, 2026-05-09, YES",
        "FR, MEMBER, body:venice-commission, 2000-01-01, UNKNOWN",
        "SE, MEMBER, body:committee-of-ministers, 2026-05-09, YES",
        "RU, MEMBER, body:committee-of-ministers, 2022-03-16, NO",
        "IN, MEMBER, body:unesco-europe-region, 2026-05-09, UNKNOWN",
        "MA, MEMBER, body:unesco-europe-region, 2026-05-09, NO",
        "IL, MEMBER, body:unesco-europe-region, 2019-01-01, NO",
        "US, MEMBER, body:unesco-europe-region, 2020-01-01, NO",
        "US, MEMBER, body:unesco-europe-region, 2024-01-01, YES",
        "AR, OBSERVER, body:venice-commission, 2021-07-01, YES",
        "AR, OBSERVER, body:venice-commission, 2026-05-09, UNKNOWN",
        "KZ, MEMBER, body:greco, 2020-01-01, YES",
        "RU, MEMBER, body:greco, 2023-06-01, UNKNOWN",
        "RU, MEMBER, body:greco, 2024-01-01, NO",
        "EU, OBSERVER, body:greco, 2020-01-01, YES",
        "JP, MEMBER, body:oecd, 2026-05-09, YES",
        "BR, MEMBER, body:oecd, 2026-05-09, NO"
    })
    void aStandingIsHeldDeniedOrUnknownByDay(
            String holder, Standing.Kind kind, String body, LocalDate day, String answer) {
        Truth truth = holds(holder, kind, body, day);
        assertEquals(answer, truth.isUnknown() ? "UNKNOWN" : truth.toString());
    }

    private static Truth holds(String holder, Standing.Kind kind, String body, LocalDate day) {
        return SHIPPED.holds(Identifier.parse(holder), kind, Identifier.parse(body), Day.of(day));
    }

    @Test
    void whatIsNotKnownSaysWhyAndForWhom() {
        assertEquals(
                "UNKNOWN (missing: whether France is a member of the Pompidou Group (no complete list))",
                holds("FR", Standing.Kind.MEMBER, "body:pompidou-group", CHECKED)
                        .toString());
        assertEquals(
                "UNKNOWN (missing: whether Kazakhstan counts as European for ETS 001, which is debated)",
                SHIPPED.isEuropean(Identifier.parse("KZ"), Identifier.treaty(1)).toString());
    }

    @ParameterizedTest
    @CsvSource({"FR, YES", "RU, YES", "UZ, NO", "FO, YES", "KZ, YES", "BY, YES", "VA, YES", "XK, YES"})
    void membersFormerMembersAndThoseSaidToBeCountAsEuropean(String code, String answer) {
        assertEquals(answer, SHIPPED.isEuropean(Identifier.parse(code)).toString());
    }

    @Test
    void whatIsLessThanWellEstablishedIsMarked() {
        assertEquals(Confidence.MEDIUM, membership("TR").confidence());
        assertEquals(Confidence.HIGH, membership("FR").confidence());
        assertEquals(
                Citation.of(Identifier.treaty(1), "Article 4"), membership("FR").place());
        assertTrue(SHIPPED.grants().stream()
                .allMatch(grant -> grant.basis().checkedOn().equals(CHECKED)));
    }

    private static Standing membership(String code) {
        return SHIPPED.standings().stream()
                .filter(standing -> standing.holder().equals(Identifier.parse(code)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void invitationsOfTheCommitteeOfMinistersAreValidForFiveYearsSince2013() {
        InvitationValidity validity = SHIPPED.invitationValidities().get(0);
        assertEquals(1, SHIPPED.invitationValidities().size());
        assertEquals(MINISTERS, validity.decidedBy());
        assertEquals("2013-04-10/..", validity.made().toString());
        assertEquals(LocalDate.parse("2025-04-24"), validity.anniversary(LocalDate.parse("2020-04-24")));
        assertEquals(
                "local:decision-of-the-ministers-deputies-of-10-april-2013 (confidence: medium)",
                validity.basis().at());
    }

    @Test
    void actorsAndStandingsCanBeAdded() {
        Identifier identifier = Identifier.parse("body:mine");
        Actor mine = actor(identifier, "Mine");
        Standing standing = Standing.builder()
                .holder(Identifier.parse("KZ"))
                .in(identifier)
                .kind(Standing.Kind.OBSERVER)
                .since(ExtendedDate.parse("2020"))
                .citation(BASIS.citation())
                .build();
        ReferenceData more = SHIPPED.with(mine).with(standing);
        assertEquals(mine, more.actor(identifier));
        assertTrue(more.holds(standing.holder(), standing.kind(), identifier, Day.of(CHECKED))
                .isYes());
        Actor other = actor(identifier, "Other");
        assertEquals(List.of(other), more.with(other).findActors("other"));
        assertEquals(Optional.empty(), SHIPPED.findActor(identifier));
    }

    private static Actor actor(Identifier identifier, String name) {
        return Actor.builder()
                .identifier(identifier)
                .name(Name.of(name))
                .kind(Actor.Kind.BODY)
                .build();
    }

    @Test
    void aValidityReplacesThoseOfTheSameBodyForTheSameDaysOnly() {
        InvitationValidity older = validity("../2013-04-09", 3);
        InvitationValidity other = validity("2020-01-01/..", 6);
        ReferenceData both = SHIPPED.with(older);
        assertEquals(2, both.invitationValidities().size());
        assertEquals(List.of(older, other), both.with(other).invitationValidities());
    }

    private static InvitationValidity validity(String made, int years) {
        return new InvitationValidity(MINISTERS, DateRange.parse(made), Period.ofYears(years), BASIS);
    }

    @Test
    void whatIsSaidOfAnActorsPlaceInEuropeIsReplaced() {
        Identifier kazakhstan = Identifier.parse("KZ");
        ReferenceData other = SHIPPED.with(new EuropeanStatus(kazakhstan, false, BASIS));
        assertEquals(SHIPPED.europeanStatuses().size(), other.europeanStatuses().size());
        assertTrue(other.isEuropean(kazakhstan).isNo());
    }

    @Test
    void aStateIsOutsideTheNeighbourhoodOnlyWhereAllRegionsAreComplete() {
        Identifier council = Identifier.parse("body:council-of-europe");
        Identifier algeria = Identifier.parse("DZ");
        assertTrue(SHIPPED.isNeighbour(Identifier.parse("UZ"), council).isYes());
        assertEquals(
                "UNKNOWN (missing: whether DZ lies in a neighbouring region of body:council-of-europe (no complete"
                        + " list))",
                SHIPPED.isNeighbour(algeria, council).toString());
        assertTrue(SHIPPED.isNeighbour(algeria, Identifier.parse("EU")).isUnknown());
        ReferenceData complete = SHIPPED.with(region("North Africa", true)).with(region("Middle East", true));
        assertEquals(3, complete.neighbouringRegions().size());
        assertTrue(complete.isNeighbour(algeria, council).isNo());
        assertEquals(
                "NeighbouringRegion.name of a region of body:council-of-europe is \" \"; accepted is what the region is"
                        + " called, for example \"Central Asia\".",
                assertThrows(IllegalArgumentException.class, () -> region(" ", true))
                        .getMessage());
    }

    private static NeighbouringRegion region(String name, boolean complete) {
        return new NeighbouringRegion(
                name, Identifier.parse("body:council-of-europe"), new TreeSet<>(), complete, BASIS);
    }

    @Test
    void anActorStandsUnderItsOwnIdentifier() {
        ReferenceData.Builder builder =
                ReferenceData.builder().putActors(Identifier.parse("FR"), actor(Identifier.parse("DE"), "Germany"));
        assertEquals(
                "ReferenceData has the actor DE under the identifier FR; each stands under its own.",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }
}
