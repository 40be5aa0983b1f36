package org.hemicycle.dossier;

import static org.hemicycle.Examples.KAZAKHSTAN;
import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.activity;
import static org.hemicycle.Examples.claim;
import static org.hemicycle.Examples.component;
import static org.hemicycle.Examples.dossier;
import static org.hemicycle.Examples.jointProgramme;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Examples.programme;
import static org.hemicycle.Examples.sdgLink;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {

    private static List<String> paths(List<? extends Located<?>> located) {
        return located.stream().map(each -> each.address().toString()).toList();
    }

    @Test
    void listsEveryObjectAfterTheOneItIsPartOf() {
        Dossier dossier = dossier();

        assertEquals(List.of("plan/law", "plan/law/courts"), paths(dossier.list(Component.class)));
        assertEquals(List.of("plan/budget/law", "plan/budget/law/courts"), paths(dossier.list(BudgetLine.class)));
        assertEquals(List.of("plan/activities/seminar", "activities/oslo"), paths(dossier.list(Activity.class)));
        assertSame(dossier.list(Component.class), dossier.list(Component.class));
    }

    @Test
    void listsTheClaimsOfTreatyActionsBeforeTheOthers() {
        assertEquals(
                List.of("KZ × ETS 173", "plan/budget/law/courts", "KZ"),
                dossier().listClaims().stream()
                        .map(claim -> claim.subject().toString())
                        .toList());
    }

    @Test
    void findsWhatItHolds() {
        Dossier dossier = dossier();

        assertEquals(Optional.of(dossier.programmes().get(0)), dossier.findProgramme("plan"));
        assertEquals(Optional.empty(), dossier.findProgramme("law"));
        assertEquals(
                Optional.of("courts"),
                dossier.find(Address.parse("plan/law/courts"), Component.class).map(found -> found.key()));
        assertEquals(Optional.empty(), dossier.find(Address.parse("plan/budget/law"), Component.class));
        assertEquals(
                Optional.of(dossier.activities().get(0)),
                dossier.find(Address.parse("activities/oslo"), Activity.class));
        assertEquals(Optional.empty(), dossier.find(Address.parse("plan/activities/oslo"), Activity.class));
        assertEquals(Optional.of(dossier.actors().get(0)), dossier.findActor(KAZAKHSTAN));
        assertEquals(dossier.treatyActions(), dossier.listTreatyActions(KAZAKHSTAN, Identifier.treaty(173)));
        assertEquals(List.of(), dossier.listTreatyActions(KAZAKHSTAN, Identifier.treaty(174)));
    }

    private static Completeness promise(Subject subject, String until) {
        return new Completeness(subject, Completeness.Fact.TREATY_ACTIONS, LocalDate.parse(until), "", PLACE);
    }

    private static Optional<LocalDate> promisedUntil(Dossier dossier, String state, int convention) {
        return dossier.findCompleteness(
                        Identifier.parse(state), Identifier.treaty(convention), Completeness.Fact.TREATY_ACTIONS)
                .map(Completeness::until);
    }

    @Test
    void findsThePromiseOfCompletenessThatReachesFurthest() {
        Dossier dossier = Dossier.builder()
                .name("A")
                .addCompleteness(
                        promise(Subject.of(KAZAKHSTAN), "2023-11-01"),
                        promise(Subject.of(KAZAKHSTAN, Identifier.treaty(173)), "2024-01-01"),
                        promise(Subject.of(KAZAKHSTAN), "2022-01-01"))
                .build();

        assertEquals(Optional.of(LocalDate.parse("2024-01-01")), promisedUntil(dossier, "KZ", 173));
        assertEquals(Optional.of(LocalDate.parse("2023-11-01")), promisedUntil(dossier, "KZ", 174));
        assertEquals(
                Optional.empty(),
                dossier.findCompleteness(KAZAKHSTAN, Identifier.treaty(173), Completeness.Fact.STANDINGS));
    }

    @Test
    void ofPromisesThatReachAsFarTheOneAtTheFirstPlaceIsFoundInWhateverOrderTheyStand() {
        Completeness first = worded("all accessions");
        Completeness second = worded("the full situation");

        assertNotEquals(first, second);
        assertNotEquals(Digest.of(first), Digest.of(second));
        assertEquals(Optional.of("all accessions"), first.evidence().quote());
        assertEquals(Optional.of(first), found(first, second));
        assertEquals(Optional.of(first), found(second, first));
    }

    private static Completeness worded(String words) {
        return new Completeness(
                KAZAKHSTAN, Completeness.Fact.TREATY_ACTIONS, LocalDate.parse("2024-01-01"), words, PLACE);
    }

    private static Optional<Completeness> found(Completeness... promises) {
        return Dossier.builder()
                .name("A")
                .addCompleteness(promises)
                .build()
                .findCompleteness(KAZAKHSTAN, Identifier.treaty(173), Completeness.Fact.TREATY_ACTIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ,      KZ, 173, true", // all that a State has done
        "KZ,      DE, 173, false",
        "ETS 173, KZ, 173, true", // all that has been done about a convention
        "ETS 173, DE, 173, true",
        "ETS 173, KZ, 174, false",
    })
    void promisesAllThatOneSideOfAPairHasAPartIn(Identifier subject, String state, int convention, boolean promised) {
        Dossier dossier = Dossier.builder()
                .name("A")
                .addCompleteness(promise(Subject.of(subject), "2024-01-01"))
                .build();

        assertEquals(promised, promisedUntil(dossier, state, convention).isPresent());
    }

    @Test
    void promisesForAPairNothingAboutOthers() {
        Dossier dossier = Dossier.builder()
                .name("A")
                .addCompleteness(promise(Subject.of(KAZAKHSTAN, Identifier.treaty(173)), "2024-01-01"))
                .build();

        assertTrue(promisedUntil(dossier, "KZ", 173).isPresent());
        assertTrue(promisedUntil(dossier, "KZ", 174).isEmpty());
        assertTrue(promisedUntil(dossier, "DE", 173).isEmpty());
    }

    @Test
    void refusesAPromiseAboutAnObjectOfTheDossier() {
        assertEquals(
                "Completeness.subject of TREATY_ACTIONS is the address \"plan/law\"; accepted are a State, a convention or"
                        + " a body, or a pair of them, for example KZ or KZ with CETS 210.",
                messageOf(() -> promise(Subject.of(Address.parse("plan/law")), "2024-01-01")));
    }

    @Test
    void printsItsNameAndCounts() {
        assertEquals(
                "Dossier \"Priorities 2024-2027\": 1 programme, 2 components, 2 activities, 1 treaty action,"
                        + " 1 standing, 0 undertakings, 3 claims",
                dossier().toString());
        assertEquals(dossier().summary(), dossier().toString());
    }

    @Test
    void refusesReferencesThatResolveToNothingAndListsThemAll() {
        assertEquals(
                "Dossier \"A\" has references that resolve to nothing in it: Programme \"plan\", sdgLinks.subject ="
                        + " \"plan/budget/law\" (budget line; accepted is the address of a programme or component or"
                        + " activity); Programme \"plan\", sdgLinks.subject = \"other\" (accepted is the address of a"
                        + " programme or component or activity); Budget line \"plan/budget/law\", paysFor = \"plan\""
                        + " (programme; accepted is the address of a component or activity); Budget line"
                        + " \"plan/budget/law/courts\", paysFor = \"plan/courts\" (accepted is the address of a component"
                        + " or activity); Claim \"July 2022\", subject = \"law\" (accepted is the address of a part);"
                        + " Claim \"July 2022\", subject = \"\" (accepted is the address of a part). Correct each"
                        + " address, or enter what it names.",
                messageOf(() -> Dossier.builder()
                        .name("A")
                        .addProgrammes(programme("plan")
                                .addComponents(component("law"))
                                .addBudget(line(
                                                "law",
                                                line("courts")
                                                        .paysFor(Address.parse("plan/courts"))
                                                        .build())
                                        .paysFor(Address.parse("plan"))
                                        .build())
                                .addSdgLinks(
                                        sdgLink("plan/budget/law", "16"),
                                        sdgLink("other", "16"),
                                        sdgLink("plan", "16"),
                                        sdgLink("plan/law", "16"))
                                .build())
                        .addClaims(
                                claim(Subject.of(Address.parse("law"))),
                                claim(Subject.of(Address.parse("plan"))),
                                claim(Subject.of(Address.ROOT)),
                                claim(Subject.of(Identifier.parse("FR"))))
                        .build()));
    }

    @Test
    void resolvesWhatActivitiesServeAndFollow() {
        String message = messageOf(() -> Dossier.builder()
                .name("A")
                .addProgrammes(programme("plan")
                        .addComponents(component("law"))
                        .addActivities(activity("a")
                                .addServes(Address.parse("plan/law"), Address.parse("plan"))
                                .addFollows(Address.parse("activities/oslo"), Address.parse("plan/law"))
                                .funding(Funding.read("OB"))
                                .build())
                        .addBudget(line("a")
                                .paysFor(Address.parse("plan/activities/a"))
                                .build())
                        .addSdgLinks(sdgLink("plan/activities/a", "16"))
                        .build())
                .addActivities(
                        activity("oslo").addServes(Address.parse("plan/courts")).build())
                .addClaims(claim(Subject.of(Address.parse("activities/oslo"))))
                .build());

        assertEquals(
                "Dossier \"A\" has references that resolve to nothing in it: Activity \"plan/activities/a\", serves ="
                        + " \"plan\" (programme; accepted is the address of a component); Activity"
                        + " \"plan/activities/a\", follows = \"plan/law\" (component; accepted is the address of an"
                        + " activity); Activity \"activities/oslo\", serves = \"plan/courts\" (accepted is the address"
                        + " of a component). Correct each address, or enter what it names.",
                message);
    }

    @Test
    void findsTheSourceOfFundingThatItsProgrammesAgreeOn() {
        Programme one =
                programme("one").addFundingSources(jointProgramme("90", "10")).build();
        Programme alike =
                programme("two").addFundingSources(jointProgramme("90", "10")).build();
        Programme other =
                programme("two").addFundingSources(jointProgramme("80", "20")).build();
        Dossier.Builder agreed = Dossier.builder().name("A").addProgrammes(one, alike);

        assertEquals(Optional.of(jointProgramme("90", "10")), agreed.build().findFundingSource("JP"));
        assertEquals(Optional.empty(), agreed.build().findFundingSource("OB"));
        assertEquals(
                Optional.empty(),
                Dossier.builder().name("A").addProgrammes(one, other).build().findFundingSource("JP"));
    }

    @Test
    void refusesAProgrammeWhereActivitiesAreFiled() {
        assertEquals(
                "Dossier \"A\" has the key \"activities\" among its programmes, under which the activities that stand alone"
                        + " are filed; choose another key.",
                messageOf(() -> Dossier.builder()
                        .name("A")
                        .addProgrammes(programme("activities").build())
                        .build()));
        assertEquals(
                "Dossier \"A\" has two activities that stand alone with the key \"a\"; accepted is one of each, so give"
                        + " one of them another or leave it out.",
                messageOf(() -> Dossier.builder()
                        .name("A")
                        .addActivities(activity("a").build(), activity("a").build())
                        .build()));
    }

    @Test
    void refusesTwoProgrammesWithOneKey() {
        assertEquals(
                "Dossier \"A\" has two programmes with the key \"plan\"; accepted is one of each, so give one of them"
                        + " another or leave it out.",
                messageOf(() -> Dossier.builder()
                        .name("A")
                        .addProgrammes(
                                programme("plan").build(), programme("plan").build())
                        .build()));
    }

    @Test
    void refusesABlankName() {
        assertEquals(
                "Dossier.name is \"\"; accepted is any text that tells the dossier from others, for example \"Priorities"
                        + " 2024-2027\".",
                messageOf(() -> Dossier.builder().name("").build()));
    }

    @Test
    void mayBeEmpty() {
        assertTrue(Dossier.builder().name("A").build().listClaims().isEmpty());
    }

    @Test
    void findsResultsIndicatorsAndRisksUnderTheirPaths() {
        Citation place = Citation.of(Identifier.parse("local:plan"), "Section 1");
        Result result = Result.builder()
                .key("o1")
                .level(Result.Level.OUTCOME)
                .statement(Stated.of("", "laws improve", place))
                .addIndicators(indicator("i1", place))
                .build();
        Dossier dossier = Dossier.builder()
                .name("A")
                .addProgrammes(programme("plan")
                        .addResults(Result.builder()
                                .from(result)
                                .key("goal")
                                .indicators(List.of())
                                .build())
                        .addComponents(Component.builder()
                                .from(component("law"))
                                .addResults(result)
                                .addIndicators(indicator("i2", place))
                                .build())
                        .addRisks(Risk.builder().key("r1").category("political").build())
                        .build())
                .build();

        assertEquals(
                List.of("plan/goal", "plan/law/o1"),
                dossier.list(Result.class).stream()
                        .map(each -> each.address().toString())
                        .toList());
        assertEquals(
                List.of("plan/law/o1/i1", "plan/law/i2"),
                dossier.list(Indicator.class).stream()
                        .map(each -> each.address().toString())
                        .toList());
        assertEquals(
                List.of("plan/risks/r1"),
                dossier.list(Risk.class).stream()
                        .map(each -> each.address().toString())
                        .toList());
    }

    private static Indicator indicator(String key, Citation place) {
        return Indicator.builder()
                .key(key)
                .statement(Stated.of("", "laws that improve", place))
                .build();
    }

    @Test
    void refusesDanglingReferencesOfUndertakingsDevelopmentsPredecessorsAndIndicators() {
        Citation place = Citation.of(Identifier.parse("local:plan"), "Section 1");
        String message = messageOf(() -> Dossier.builder()
                .name("A")
                .addProgrammes(programme("plan")
                        .predecessor(Address.of("earlier"))
                        .addComponents(Component.builder()
                                .from(component("law"))
                                .addIndicators(Indicator.builder()
                                        .from(indicator("i1", place))
                                        .addMeasures(Stated.of(Address.parse("plan/law/o1")))
                                        .build())
                                .build())
                        .build())
                .addUndertakings(Undertaking.builder()
                        .key("u1")
                        .by(Stated.of(Identifier.parse("body:dpc")))
                        .force(Undertaking.Force.UNDERTAKES)
                        .what(Stated.of("", "a report", place))
                        .addConcerns(Subject.of(Address.of("other")))
                        .build())
                .addDevelopments(Development.builder()
                        .key("d1")
                        .what(Stated.of("", "a reform", place))
                        .addConcerns(Subject.of(Address.of("undertakings", "u2")))
                        .build())
                .build());

        assertTrue(
                message.contains(
                        "Programme \"plan\", predecessor = \"earlier\" (accepted is the address of a programme);"
                                + " Indicator \"plan/law/i1\", measures = \"plan/law/o1\" (accepted is the address of a result);"
                                + " Undertaking \"undertakings/u1\", concerns = \"other\" (accepted is the address of a part);"
                                + " Development \"developments/d1\", concerns = \"undertakings/u2\""),
                message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"activities", "undertakings", "developments"})
    void refusesAProgrammeUnderAKeyThatFilesOtherThings(String key) {
        assertTrue(messageOf(() -> Dossier.builder()
                        .name("A")
                        .addProgrammes(programme(key).build())
                        .build())
                .startsWith("Dossier \"A\" has the key \"" + key + "\" among its programmes, under which the"));
    }
}
