package org.hemicycle.rule;

import static org.hemicycle.Examples.COUNCIL;
import static org.hemicycle.Examples.KAZAKHSTAN;
import static org.hemicycle.Examples.PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Completeness.Fact;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.reference.KnownAct;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakhstan is no member; under the Statute of the Council of Europe its members are the Parties. */
class ScopeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Identifier STATUTE = Identifier.treaty(1);
    private static final Identifier CORRUPTION = Identifier.treaty(173);
    private static final Identifier CULTURE = Identifier.treaty(18);
    private static final Identifier ARMENIA = Identifier.parse("AM");
    private static final Identifier FEDERATION = Identifier.parse("RU");

    private static Scope scope(Dossier.Builder dossier) {
        return scope(dossier, ReferenceData.shipped());
    }

    private static Scope scope(Dossier.Builder dossier, ReferenceData reference) {
        return new Scope(dossier.build(), reference, Day.of(DAY));
    }

    private static Dossier.Builder dossier() {
        Dossier.Builder dossier = Dossier.builder();
        dossier.name("Plan");
        return dossier;
    }

    private static Dossier.Builder holding(Standing... standings) {
        Dossier.Builder dossier = dossier();
        dossier.addStandings(standings);
        return dossier;
    }

    private static Dossier.Builder recording(TreatyAction... acts) {
        Dossier.Builder dossier = dossier();
        dossier.addTreatyActions(acts);
        return dossier;
    }

    private static Standing member(Identifier holder, String since, String until) {
        return Standing.builder()
                .holder(holder)
                .kind(Standing.Kind.MEMBER)
                .in(COUNCIL)
                .since(ExtendedDate.parse(since))
                .until(Optional.of(until).filter(text -> !text.isEmpty()).map(ExtendedDate::parse))
                .citation(PLACE)
                .build();
    }

    private static TreatyAction act(Kind kind, Identifier convention, String date) {
        return TreatyAction.builder()
                .actor(KAZAKHSTAN)
                .kind(kind)
                .convention(convention)
                .on(ExtendedDate.parse(date))
                .build();
    }

    private static List<String> acts(Scope scope, Identifier actor, Identifier convention) {
        return scope.acts(actor, convention).stream()
                .map(act -> act.kind() + " " + act.done() + " " + act.recordedEffect())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-01 | ''           | ACCESSION 2020-01-01 2020-01-01
            2020-01-01 | 2022-03-15   | ACCESSION 2020-01-01 2020-01-01, CESSATION 2022-03-16 2022-03-16
            2020       | 2022-03      | ACCESSION 2020 2020, CESSATION [2022-03-02..2022-04-01] [2022-03-02..2022-04-01]
            2020       | [..2022-03]  | ACCESSION 2020 2020, CESSATION [..2022-04-01] [..2022-04-01]
            2020       | [2022-03..]  | ACCESSION 2020 2020, CESSATION [2022-03-02..] [2022-03-02..]
            """)
    void whereMembersArePartiesTheirMembershipIsTheAct(String since, String until, String acts) {
        Scope scope = scope(holding(member(KAZAKHSTAN, since, until)));

        assertEquals(List.of(acts.split(", (?=[A-Z])")), acts(scope, KAZAKHSTAN, STATUTE));
        assertEquals(List.of(), acts(scope, KAZAKHSTAN, CORRUPTION));
    }

    @Test
    void whatTheDossierRecordsPrevailsOverAKnownActOfItsKind() {
        Dossier.Builder recording = recording(act(Kind.ACCESSION, STATUTE, "2021-05-01"));
        recording.addStandings(member(KAZAKHSTAN, "2020-01-01", "2022-03-15"));

        assertEquals(
                List.of("ACCESSION 2021-05-01 ", "CESSATION 2022-03-16 2022-03-16"),
                acts(scope(recording), KAZAKHSTAN, STATUTE));
    }

    @Test
    void aPromiseToBeCompleteLeavesOutWhatIsKnownBesides() {
        KnownAct known =
                new KnownAct(act(Kind.ACCESSION, CORRUPTION, "2021-05-01"), new Basis(PLACE, Confidence.HIGH, DAY));
        ReferenceData reference = ReferenceData.shipped().with(known);

        assertEquals(List.of("ACCESSION 2021-05-01 "), acts(scope(dossier(), reference), KAZAKHSTAN, CORRUPTION));
        Dossier.Builder complete = promising(Fact.TREATY_ACTIONS);
        complete.addTreatyActions(act(Kind.SIGNATURE, CORRUPTION, "2020-05-01"));
        assertEquals(List.of(), acts(scope(promising(Fact.TREATY_ACTIONS), reference), KAZAKHSTAN, CORRUPTION));
        assertEquals(List.of("SIGNATURE 2020-05-01 "), acts(scope(complete, reference), KAZAKHSTAN, CORRUPTION));
    }

    private static Dossier.Builder promising(Fact... facts) {
        Dossier.Builder dossier = dossier();
        Stream.of(facts)
                .map(fact -> new Completeness(KAZAKHSTAN, fact, DAY, "all accessions", PLACE))
                .forEach(dossier::addCompleteness);
        return dossier;
    }

    @Test
    void theStatusOfWhoHasDoneNothingFollowsFromWhatIsPromisedOrListed() {
        assertEquals("not recorded", status(scope(dossier()), CORRUPTION));
        assertEquals("not signed", status(scope(promising(Fact.SIGNATURES)), CORRUPTION));
        assertEquals("none", status(scope(promising(Fact.TREATY_ACTIONS)), CORRUPTION));
        assertEquals("none", status(scope(promising(Fact.SIGNATURES, Fact.TREATY_ACTIONS)), CORRUPTION));
        assertEquals("none", status(scope(dossier()), STATUTE));
    }

    private static String status(Scope scope, Identifier convention) {
        return scope.history(KAZAKHSTAN, convention).statusOn(scope.day()).summary();
    }

    @Test
    void aHistoryIsPutTogetherOnceARunForEachPair() {
        Scope scope = scope(recording(act(Kind.SIGNATURE, CORRUPTION, "2003-01-01")));

        assertSame(scope.history(KAZAKHSTAN, CORRUPTION), scope.history(KAZAKHSTAN, CORRUPTION));
        assertEquals("signed", status(scope, CORRUPTION));
        assertEquals("none", status(scope, STATUTE));
    }

    @ParameterizedTest
    @CsvSource({
        "1980-01-01, 1991-12-15, not recorded",
        "1980-01-01, 1991-12-16, signed",
        "1995-01-01, 1991-12-16, not recorded",
    })
    void whatAStateDidBeforeItWasEstablishedCountsFromThenOn(String signed, LocalDate day, String status) {
        Dossier.Builder dossier = recording(act(Kind.SIGNATURE, CORRUPTION, signed));
        dossier.addActors(Actor.builder()
                .identifier(KAZAKHSTAN)
                .name(Name.of("Kazakhstan"))
                .kind(Actor.Kind.STATE)
                .established(Stated.of(ExtendedDate.parse("1991-12-16")))
                .build());
        Scope scope = scope(dossier);

        assertEquals(
                status,
                scope.history(KAZAKHSTAN, CORRUPTION).statusOn(Day.of(day)).summary());
    }

    @Test
    void whoIsNotAmongThePartiesThatAreAllKnownHasNotJoined() {
        Scope scope = scope(dossier());

        assertTrue(scope.isListed(KAZAKHSTAN, STATUTE));
        assertFalse(scope.isListed(KAZAKHSTAN, CORRUPTION));
        assertFalse(scope.isListed(KAZAKHSTAN, Identifier.treaty(999)));
        assertTrue(scope.isListed(KAZAKHSTAN, CULTURE));
        assertFalse(scope.isListed(ARMENIA, CULTURE));
    }

    /** The Parties besides the members are listed: whoever was a member once was not looked for in that list then. */
    @Test
    void whatFollowsFromAListIsAskedAnewOnEachDay() {
        Dossier asked = dossier().build();
        List<LocalDate> days = List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 1, 1));

        for (LocalDate day : days) {
            Dossier fresh = dossier().build();
            ReferenceData.shipped()
                    .listConventions()
                    .forEach(convention -> assertEquals(
                            statusOn(day, fresh, convention.number()),
                            statusOn(day, asked, convention.number()),
                            convention::toString));
        }
        assertTrue(ReferenceData.shipped().listConventions().stream()
                .anyMatch(convention -> !statusOn(days.get(0), asked, convention.number())
                        .equals(statusOn(days.get(1), asked, convention.number()))));
    }

    private static String statusOn(LocalDate day, Dossier dossier, Identifier convention) {
        Scope scope = new Scope(dossier, ReferenceData.shipped(), Day.of(day));
        return scope.history(FEDERATION, convention).statusOn(scope.day()).toString();
    }

    @Test
    void standingsOfTheDossierComeBeforeThoseOfTheReferenceDataAndPrevail() {
        Standing same = member(FEDERATION, "1996-02-28", "2022-03-15");
        Standing other = member(FEDERATION, "2030-01-01", "");
        List<Standing> listed = members(scope(dossier()), FEDERATION);

        assertEquals(1, listed.size());
        assertEquals(
                Optional.of(ExtendedDate.parse("1996-02-28")), listed.get(0).since());
        assertEquals(List.of(same), members(scope(holding(same)), FEDERATION));
        assertEquals(List.of(other, listed.get(0)), members(scope(holding(other)), FEDERATION));
        assertEquals(List.of(), members(scope(holding(same)), KAZAKHSTAN));
    }

    private static List<Standing> members(Scope scope, Identifier holder) {
        return scope.listStandings(holder, Standing.Kind.MEMBER, COUNCIL);
    }

    @Test
    void standingsOfAnotherKindOrBodyAreNotListed() {
        Scope scope = scope(holding(member(KAZAKHSTAN, "2020", "")));

        assertEquals(1, members(scope, KAZAKHSTAN).size());
        assertEquals(List.of(), scope.listStandings(KAZAKHSTAN, Standing.Kind.OBSERVER, COUNCIL));
        assertEquals(List.of(), scope.listStandings(KAZAKHSTAN, Standing.Kind.MEMBER, Identifier.parse("body:nobody")));
        assertEquals(List.of(), scope.listStandings(FEDERATION, Standing.Kind.OBSERVER, COUNCIL));
    }

    @Test
    void aThingIsCalledAsTheDossierCallsItOrElseAsTheReferenceDataDo() {
        Actor renamed = Actor.builder()
                .identifier(KAZAKHSTAN)
                .name(Name.of("Qazaqstan"))
                .kind(Actor.Kind.STATE)
                .build();
        Dossier.Builder naming = dossier();
        naming.addActors(renamed);
        Identifier nobody = Identifier.parse("body:nobody");
        Scope scope = scope(naming);

        assertEquals(Optional.of(renamed), scope.findActor(KAZAKHSTAN));
        assertEquals(
                Optional.of("Armenia"),
                scope.findActor(ARMENIA).map(actor -> actor.name().official()));
        assertEquals(Optional.empty(), scope.findActor(nobody));
        assertEquals("Qazaqstan", scope.nameOf(KAZAKHSTAN));
        assertEquals("Armenia", scope.nameOf(ARMENIA));
        assertEquals("body:nobody", scope.nameOf(nobody));
        assertEquals(Argument.identified(KAZAKHSTAN, "Qazaqstan"), scope.named(KAZAKHSTAN));
        assertEquals(Argument.identified(nobody, ""), scope.named(nobody));
    }

    @Test
    void aConventionIsNamedByNumberAndCommonName() {
        Scope scope = scope(dossier());

        assertEquals("ETS 001 (Statute)", scope.conventionName(STATUTE));
        assertEquals("CETS 999", scope.conventionName(Identifier.treaty(999)));
    }

    @Test
    void aDesignationNoteGoesWithTheName() {
        Identifier body = Identifier.parse("XX");
        ReferenceData reference = ReferenceData.shipped()
                .with(Actor.builder()
                        .identifier(body)
                        .name(Name.builder()
                                .official("A territory")
                                .designationNote("without prejudice to its status.")
                                .build())
                        .kind(Actor.Kind.TERRITORY)
                        .build());
        Scope scope = scope(dossier(), reference);

        assertEquals(List.of("A territory: without prejudice to its status."), scope.designationNotes(body));
        assertEquals(List.of(), scope.designationNotes(ARMENIA));
    }
}
