package org.hemicycle.consistency.statement;

import static org.hemicycle.consistency.Paper.BODY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.convention.Conventions;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRulesTest {

    private static Dossier invitedOn(String... dates) {
        Claim[] claims = new Claim[dates.length];
        for (int i = 0; i < dates.length; i++) {
            claims[i] = Sketch.dated(
                    Conventions.CRIMINAL_LAW_CORRUPTION,
                    ClaimProperty.INVITED,
                    "invited",
                    "written " + dates[i],
                    dates[i],
                    "Section " + (i + 1));
        }
        return Sketch.dossier(Sketch.action(Conventions.CRIMINAL_LAW_CORRUPTION, Kind.INVITATION, claims));
    }

    @Test
    void disjointDatesOfOneFactAreReportedWithAllPlacesTheOddOneFirst() {
        List<Finding> findings =
                Sketch.findings("STA-001", invitedOn("2022-06", "2022-06-30", "2022-07"), "2024-01-01");

        assertEquals(1, findings.size());
        assertEquals(
                List.of("written 2022-07", "written 2022-06", "written 2022-06-30"),
                findings.get(0).evidence().stream()
                        .map(place -> place.quote().orElseThrow())
                        .toList());
        assertEquals("STA-001:KZ/ETS-173:INVITED", findings.get(0).fingerprint());
        assertEquals(
                "the date of the invitation to accede is \"written 2022-07\" in one place and \"written 2022-06\" or"
                        + " \"written 2022-06-30\" in another.",
                findings.get(0).message());
    }

    private static List<String> suggestions(String rule, Dossier dossier) {
        return Paper.findings(rule, dossier).stream()
                .map(finding -> finding.suggestion().orElseThrow())
                .toList();
    }

    @Test
    void aPlaceThatStandsAgainstSeveralIsTheLikelySlipAndOfTwoNeitherIs() {
        assertEquals(
                List.of("Find out which is right and correct the other, which most likely is \"written 2022-07\"."),
                suggestions("STA-001", invitedOn("2022-06", "2022-06-30", "2022-07")));
        assertEquals(
                List.of(
                        "Find out which is right and correct the other, which most likely is \"written 2022-07\" or \"written"
                                + " 2022-07-01\"."),
                suggestions("STA-001", invitedOn("2022-06", "2022-06-30", "2022-07", "2022-07-01", "2022-06-30")));
        assertEquals(
                List.of("Find out which is right and correct the other."),
                suggestions("STA-001", invitedOn("2022-06", "2022-07")));
    }

    @Test
    void datesThatAgreeAtDifferentPrecisionRaiseNothing() {
        assertEquals(List.of(), Sketch.findings("STA-001", invitedOn("2022-06", "2022-06-30"), "2024-01-01"));
    }

    @Test
    void datesThatOverlapInPartAreUndetermined() {
        var report =
                Sketch.check(RuleSets.standard(), invitedOn("[2022-06,2022-07]", "[2022-07,2022-08]"), "2024-01-01");

        assertEquals(List.of(), report.findings("STA-001"));
        assertEquals(
                1,
                report.coverage().stream()
                        .filter(each -> each.rule().equals("STA-001"))
                        .findFirst()
                        .orElseThrow()
                        .count(Outcome.UNKNOWN));
    }

    @Test
    void figuresThatDifferBeyondRoundingAreReported() {
        Dossier dossier = Sketch.dossier(
                programme -> programme,
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "€8.12 million", "8.12E6", "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "€8 210 000", "8210000", "EUR", "Section 2"));

        List<Finding> findings = Sketch.findings("STA-002", dossier, "2024-01-01");

        assertEquals(
                List.of("the total budget is \"€8.12 million\" in one place and \"€8 210 000\" in another."),
                findings.stream().map(Finding::message).toList());
        assertEquals(
                List.of("local:plan, Section 1", "local:plan, Section 2"),
                findings.get(0).evidence().stream().map(Citation::at).toList());
    }

    @Test
    void figuresThatAgreeOnceRoundedRaiseNothing() {
        Dossier dossier = Sketch.dossier(
                programme -> programme,
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "€8.12 million", "8.12E6", "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "€8 119 700", "8119700", "EUR", "Section 2"));

        assertTrue(Sketch.findings("STA-002", dossier, "2024-01-01").isEmpty());
    }

    @Test
    void numbersOfDifferentThingsAreNotCompared() {
        Dossier dossier = Sketch.dossier(
                programme -> programme,
                Sketch.figure(ClaimProperty.COUNT, "42 courses", "42", "courses", "Section 1"),
                Sketch.figure(ClaimProperty.COUNT, "8 trainers", "8", "trainers", "Section 2"),
                Sketch.figure(ClaimProperty.COUNT, "9 trainers", "9", "trainers", "Section 3"));

        assertEquals(
                List.of("STA-002:plan:COUNT of trainers"),
                Sketch.findings("STA-002", dossier, "2024-01-01").stream()
                        .map(Finding::fingerprint)
                        .toList());
    }

    @Test
    void labelsOfAPeriodAreNoDatesOfOneFact() {
        Dossier dossier = Sketch.dossier(programme -> programme, label("2014/2015", 1), label("2014/2018", 2));

        assertEquals(List.of(), Sketch.findings("STA-001", dossier, "2024-01-01"));
    }

    private static Claim label(String period, int section) {
        return Claim.builder()
                .subject(Subject.of(Sketch.PROGRAMME))
                .property(ClaimProperty.PERIOD_LABEL)
                .stated(Stated.of(period, Datum.of(ExtendedDate.parse(period)), Sketch.place("Section " + section)))
                .build();
    }

    private static final Identifier CORRUPTION = Identifier.parse("ETS 173");

    private static TreatyAction ceased(String... dates) {
        Claim[] claims = new Claim[dates.length];
        for (int i = 0; i < dates.length; i++) {
            claims[i] = Sketch.dated(
                    CORRUPTION, ClaimProperty.CEASED, "ceased", "on " + dates[i], dates[i], "Section 9, Item " + i);
        }
        return Sketch.action(CORRUPTION, Kind.CESSATION, claims);
    }

    @Test
    void twoAccessionsWithAnEndBetweenAreTwoFacts() {
        TreatyAction twice =
                Paper.accession("ETS 173", "2010", "Section 1", "2020-05", "Section 2", "2020", "Section 3");

        assertEquals(1, Paper.findings("STA-001", Sketch.dossier(twice)).size());
        assertEquals(List.of(), Paper.findings("STA-001", Sketch.dossier(twice, ceased("2015"))));
    }

    @Test
    void twoAccessionsAfterOneEndContradictEachOther() {
        Dossier dossier = Sketch.dossier(
                Paper.accession("ETS 173", "2010", "Section 1", "2020-05", "Section 2", "2021-05", "Section 3"),
                ceased("2015"));

        assertEquals(List.of("STA-001:KZ/ETS-173:CONSENTED of spell 2"), Paper.fingerprints("STA-001", dossier));
    }

    @Test
    void anEndThatMayComeAfterTheDateDividesNothing() {
        TreatyAction twice = Paper.accession("ETS 173", "2010", "Section 1", "2020-05", "Section 2");

        assertEquals(
                1,
                Paper.findings("STA-001", Sketch.dossier(twice, ceased("2020"))).size());
        assertEquals(
                2,
                Paper.findings("STA-001", Sketch.dossier(twice, ceased("2015", "2021")))
                        .size());
    }

    @Test
    void anObserversFirstDayAndAMembersAreTwoFacts() {
        assertEquals(
                List.of(),
                Paper.findings(
                        "STA-001",
                        standings(
                                Paper.since(BODY, "an observer", "1998", "Section 1"),
                                Paper.since(BODY, "MEMBER", "2012-03", "Section 1"),
                                Paper.since(BODY, "full member", "2012", "Section 2"))));
        assertEquals(
                List.of("STA-001:KZ/body-committee:STANDING_SINCE of MEMBER"),
                Paper.fingerprints(
                        "STA-001",
                        standings(
                                Paper.since(BODY, "MEMBER", "2012-03", "Section 1"),
                                Paper.since(BODY, "50th member State", "2013", "Section 2"))));
    }

    @Test
    void aBeginningWithoutALabelIsThatOfTheStandingAtItsPlace() {
        assertEquals(
                List.of("STA-001:KZ/body-committee:STANDING_SINCE of OBSERVER"),
                Paper.fingerprints(
                        "STA-001",
                        standings(
                                Paper.standing(BODY, "OBSERVER", "Section 1"),
                                Paper.since(BODY, "since", "2015", "Section 1"),
                                Paper.since(BODY, "OBSERVER", "2017", "Section 2"))));
    }

    private static Dossier standings(Claim... claims) {
        return Paper.with(dossier -> dossier.addClaims(claims));
    }

    @Test
    void statusesThatDifferWithoutDatesAreReported() {
        Dossier dossier = standings(
                Paper.standing(BODY, "OBSERVER", "Section 1"),
                Paper.since(BODY, "OBSERVER", "2015", "Section 1"),
                Paper.standing(BODY, "PARTICIPANT", "Annex V"));

        assertEquals(
                List.of(
                        "is an observer in one place and a participant in another, and no dates tell which came after the"
                                + " other."),
                Paper.messages("STA-003", dossier));
        assertEquals(List.of("is OBSERVER", "is PARTICIPANT"), Paper.quotes("STA-003", dossier));
        assertEquals(
                List.of("STA-003:KZ/body-committee:OBSERVER-PARTICIPANT in local:plan"),
                Paper.fingerprints("STA-003", dossier));
    }

    @Test
    void anObserverWhoBecameAMemberRaisesNothing() {
        assertEquals(
                List.of(),
                Paper.findings(
                        "STA-003",
                        standings(
                                Paper.standing(BODY, "OBSERVER", "Section 1"),
                                Paper.since(BODY, "observer", "1998", "Section 1"),
                                Paper.since(BODY, "member", "2012-03", "Section 1"),
                                Paper.standing(BODY, "MEMBER", "Section 2"))));
    }

    private static Claim withCertainty(Claim claim, Certainty certainty) {
        return Claim.builder()
                .from(claim)
                .stated(Stated.<Datum>builder()
                        .from(claim.stated())
                        .certainty(certainty)
                        .build())
                .build();
    }

    @Test
    void statusesThatGoTogetherAndThoseStatedWithReserveRaiseNothing() {
        assertEquals(
                List.of(),
                Paper.findings(
                        "STA-003",
                        standings(
                                Paper.standing(BODY, "CONTRACTING_PARTY", "Section 1"),
                                Paper.standing(BODY, "MEMBER", "Section 2"),
                                Paper.standing(BODY, "CO_OPERATION_AGREEMENT", "Section 3"))));
        assertEquals(
                List.of(),
                Paper.findings(
                        "STA-003",
                        standings(
                                Paper.standing(BODY, "OBSERVER", "Section 1"),
                                withCertainty(Paper.standing(BODY, "MEMBER", "Section 2"), Certainty.TENTATIVE))));
    }

    @Test
    void statusesOfTwoDocumentsMayDiffer() {
        Claim elsewhere = Claim.builder()
                .from(Paper.standing(BODY, "MEMBER", "Section 1"))
                .stated(Stated.of("member", new Datum.Word("MEMBER"), Citation.of(Paper.OTHER, "Section 1")))
                .build();

        assertEquals(
                List.of(),
                Paper.findings("STA-003", standings(Paper.standing(BODY, "OBSERVER", "Section 1"), elsewhere)));
    }

    @Test
    void statusesWhoseDatesOverlapInPrecisionAreUndetermined() {
        assertEquals(
                1,
                Paper.unknowns(
                                "STA-003",
                                standings(
                                        Paper.since(BODY, "observer", "2012", "Section 1"),
                                        Paper.since(BODY, "member", "2012-03", "Section 2")))
                        .size());
    }

    @Test
    void anInferredStatusLowersTheSeverity() {
        Dossier dossier = standings(
                Paper.standing(BODY, "OBSERVER", "Section 1"),
                withCertainty(Paper.standing(BODY, "MEMBER", "Section 2"), Certainty.INFERRED));

        assertEquals(Severity.NOTE, Paper.findings("STA-003", dossier).get(0).severity());
    }

    private static Dossier extended(String until, String label) {
        return Sketch.dossier(
                plan -> plan.period(Sketch.period(
                                "2014-01-01/2015-12-31",
                                Sketch.place("Section 1").quoting("2014-2015")))
                        .addExtensions(Extension.builder()
                                .until(Stated.<ExtendedDate>builder()
                                        .asWritten("until " + until)
                                        .value(date(until))
                                        .citation(Sketch.place("Section 2"))
                                        .build())
                                .build()),
                label(label, 3),
                label(label, 4));
    }

    private static Optional<ExtendedDate> date(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty()).map(ExtendedDate::parse);
    }

    @Test
    void aLabelThatIsNoPeriodOfTheProgrammeIsReportedOnceWithAllPlaces() {
        Dossier dossier = extended("2017-12", "2014/2018");

        assertEquals(
                List.of("is labelled \"2014/2018\", and its period is 2014 to 2015 or 2014 to" + " 2017."),
                Paper.messages("STA-004", dossier));
        assertEquals(List.of("2014/2018", "2014/2018", "2014-2015", "until 2017-12"), Paper.quotes("STA-004", dossier));
        assertEquals(List.of("STA-004:plan:2014/2018"), Paper.fingerprints("STA-004", dossier));
    }

    @Test
    void anExtensionThatEndsBeforeTheProgrammeBeginsGivesNoPeriod() {
        Dossier dossier = Sketch.dossier(
                programme -> programme
                        .period(Stated.of(DateRange.parse("2024-01-01/2027-12-31")))
                        .addExtensions(Extension.builder()
                                .until(Stated.of(ExtendedDate.parse("2023-12-31")))
                                .build()),
                label("2023/2027", 1));

        assertEquals(
                List.of("is labelled \"2023/2027\", and its period is 2024 to 2027."),
                Paper.messages("STA-004", dossier));
    }

    @Test
    void eachWordingOfALabelAndAnEndThatIsOpenAreShown() {
        Claim other = Paper.claim(
                Subject.of(Sketch.PROGRAMME),
                ClaimProperty.PERIOD_LABEL,
                "",
                "2023 to 2027",
                Datum.of(ExtendedDate.parse("2023/2027")),
                "Section 2");

        assertEquals(
                List.of("is labelled \"2023/2027\" or \"2023 to 2027\", and its period is from 2024 on."),
                Paper.messages(
                        "STA-004",
                        Sketch.dossier(
                                programme -> programme.period(Stated.of(DateRange.parse("2024-01-01/.."))),
                                label("2023/2027", 1),
                                other)));
        assertEquals(
                List.of("is labelled \"2023/2028\", and its period is until 2027."),
                Paper.messages(
                        "STA-004",
                        Sketch.dossier(
                                programme -> programme.period(Stated.of(DateRange.parse("../2027-12-31"))),
                                label("2023/2028", 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014/2015", "2014/2017", "2014-01/2015-12", "2014-01-01/2017-12-31", "../2017"})
    void theFirstPeriodAndTheExtendedOneRaiseNothing(String label) {
        assertEquals(List.of(), Paper.messages("STA-004", extended("2017-12", label)));
    }

    @Test
    void aLabelBesideAnExtensionWithoutEndIsUndetermined() {
        assertEquals(List.of(), Paper.messages("STA-004", extended("", "2014/2018")));
        assertEquals(
                List.of("[the end to which it was extended]"), Paper.unknowns("STA-004", extended("", "2014/2018")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/.., 2024/2027, unknown",
        "../2027-12-31, 2024/2027, unknown",
        "2024-01-01/.., 2024, unknown",
        "2024-01-01/.., 2023/2027, reported",
        "../2027-12-31, 2024/2026, reported",
        "'', 2024/2027, unknown"
    })
    void anEndThatIsOpenContradictsNoLabel(String period, String label, String outcome) {
        Dossier dossier = Sketch.dossier(
                programme -> programme.period(period.isEmpty() ? Stated.absent() : Stated.of(DateRange.parse(period))),
                label(label, 1));

        assertEquals(
                outcome.equals("reported") ? 1 : 0,
                Sketch.findings("STA-004", dossier, "2024-01-01").size());
        assertEquals(
                outcome.equals("unknown") ? List.of("[the first and the last day of its period]") : List.of(),
                Paper.unknowns("STA-004", dossier));
    }

    @Test
    void theLabelOfADocumentIsComparedWithItsPeriod() {
        Identifier strategy = Identifier.parse("local:strategy");
        AdoptedText document = AdoptedText.builder()
                .identifier(strategy)
                .name(Name.of("Strategy"))
                .period(Stated.of("2018-2023", ExtendedDate.parse("2018/2023"), Sketch.place("Section 1")))
                .build();
        Claim wrong = Paper.claim(
                Subject.of(strategy),
                ClaimProperty.PERIOD_LABEL,
                "",
                "2018-2024",
                Datum.of(ExtendedDate.parse("2018/2024")),
                "Section 2");

        assertEquals(
                List.of("is labelled \"2018-2024\", and its period is 2018 to 2023."),
                Paper.messages(
                        "STA-004",
                        Paper.with(dossier -> dossier.addDocuments(document).addClaims(wrong))));
        assertEquals(List.of(), Paper.messages("STA-004", standings(wrong)));
    }

    private static Dossier member(String date, Claim... claims) {
        return Paper.with(dossier ->
                dossier.addDocuments(Paper.document(Sketch.DOCUMENT, date)).addClaims(claims));
    }

    private static Claim russia() {
        return Paper.claim(
                Subject.of(Identifier.parse("RU"), Identifier.parse("body:council-of-europe")),
                ClaimProperty.STANDING,
                "member",
                "a member",
                new Datum.Word("MEMBER"),
                "Section 1");
    }

    @Test
    void aStandingThatHadEndedByTheDateOfTheDocumentIsReported() {
        Dossier dossier = member("2022-03-16", russia());

        assertEquals(
                List.of("is called a member there, which it was until 15 March 2022."),
                Paper.messages("STA-006", dossier));
        assertEquals(List.of("a member", "ETS 001, Article 4"), Paper.quotes("STA-006", dossier));
        assertEquals(List.of(), Paper.messages("STA-006", member("2022-03-15", russia())));
        assertEquals(List.of(), Paper.messages("STA-006", member("2022-03", russia())));
    }

    @Test
    void aStandingThatOneNeverHadIsReportedWhereTheLawListsAllHolders() {
        Claim never = Paper.standing(Identifier.parse("body:council-of-europe"), "MEMBER", "Section 1");

        assertEquals(
                List.of("is called a member there, which it was not on the day of the text."),
                Paper.messages("STA-006", member("2024-01-01", never)));
        assertEquals(
                List.of(),
                Paper.messages("STA-006", member("2024-01-01", Paper.standing(BODY, "MEMBER", "Section 1"))));
    }

    @Test
    void withoutADateOfTheDocumentItIsUndetermined() {
        assertEquals(List.of("[the date of local:plan]"), Paper.unknowns("STA-006", standings(russia())));
    }

    private static Dossier partner(String established) {
        Identifier council = Identifier.parse("body:council");
        Actor court = Actor.builder()
                .identifier(Identifier.parse("body:court"))
                .name(Name.of("Constitutional Court"))
                .kind(Actor.Kind.AUTHORITY)
                .succeeds(council)
                .established(date(established).map(day -> Stated.of(established, day, Sketch.place("Section 2"))))
                .build();
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.addInvolvements(Involvement.builder()
                        .actor(Stated.of("Constitutional Council", council, Sketch.place("Section 1")))
                        .role(Involvement.Role.PARTNER)
                        .build())))
                .addDocuments(Paper.document(Sketch.DOCUMENT, "2023-10-05"))
                .addActors(court)
                .build();
    }

    @Test
    void aPartnerWhoseTasksAnotherTookOverIsReported() {
        assertEquals(
                List.of("is named as partner, whose tasks Constitutional Court took over in 1 January 2023."),
                Paper.messages("STA-006", partner("2023-01-01")));
        assertEquals(List.of("Constitutional Council", "2023-01-01"), Paper.quotes("STA-006", partner("2023-01-01")));
        assertEquals(List.of(), Paper.messages("STA-006", partner("2023-10-06")));
        assertEquals(
                List.of("[the day from which Constitutional Court exists]"), Paper.unknowns("STA-006", partner("")));
    }

    private static Component titled(String key, String label, String title) {
        return Component.builder()
                .from(Sketch.component(key, Component.Kind.AREA))
                .label(label)
                .title(title)
                .build();
    }

    @Test
    void oneTitleOrLabelOfTwoSiblingsIsReported() {
        Dossier dossier = Sketch.dossier(plan -> plan.addComponents(
                titled("a", "1.", "Legal co-operation"),
                titled("b", "2.", "Legal Cooperation"),
                titled("c", "1", "Sport")));

        assertEquals(
                List.of("has 2 parts with the label \"1.\".", "has 2 parts with the title \"Legal co-operation\"."),
                Paper.messages("STA-007", dossier));
        assertEquals(
                List.of("STA-007:plan:label of a", "STA-007:plan:title of a"), Paper.fingerprints("STA-007", dossier));
    }

    @Test
    void oneTitleInTwoSectorsRaisesNothing() {
        Component law = Component.builder()
                .from(titled("a", "1", "Law"))
                .addComponents(titled("x", "1.1", "Legal co-operation"))
                .build();
        Component democracy = Component.builder()
                .from(titled("b", "11", "Democracy"))
                .addComponents(titled("x", "2.1", "Legal co-operation"))
                .build();

        assertEquals(List.of(), Paper.messages("STA-007", Sketch.dossier(plan -> plan.addComponents(law, democracy))));
    }

    @Test
    void mergedDossiersThatNameDifferentIssuersAreNoted() {
        Dossier one = Paper.with(
                dossier -> dossier.addDocuments(Paper.cited("local:text", "A text", "body:pace", "Section 1")));
        Dossier other = Dossier.builder()
                .name("other")
                .addDocuments(AdoptedText.builder()
                        .from((AdoptedText) Paper.cited("local:text", "A text", "body:greco", "Section 1"))
                        .citation(Citation.of(Paper.OTHER, "Section 7"))
                        .build())
                .build();

        List<Finding> findings = Paper.findings("STA-008", one.mergedWith(other, "both"));

        assertEquals(
                List.of("the issuer is Group of States against Corruption in one place and Parliamentary Assembly in"
                        + " another."),
                findings.stream().map(Finding::message).toList());
        assertEquals(Severity.NOTE, findings.get(0).severity());
        assertEquals(List.of(), Paper.messages("STA-008", one.mergedWith(one, "both")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013/2015", "2014/2016", "2014-03/2015", "2014-03-01/2015-12-31", "2014-01-01/2015-11"})
    void aLabelThatBeginsOrEndsAtAnotherTimeIsReported(String label) {
        assertEquals(1, Paper.messages("STA-004", extended("2017-12", label)).size());
    }

    @ParameterizedTest
    @CsvSource({"2014/2015, 0", "2014-03-01/2015-06-30, 0", "2014-03/2015-06, 0", "2014-04/2015-06, 1", "2014, 1"})
    void yearsAreEnoughForALabelAndDaysMustBeThoseOfThePeriod(String label, int findings) {
        Dossier dossier =
                Sketch.dossier(plan -> plan.period(DateRange.parse("2014-03-01/2015-06-30")), label(label, 3));

        assertEquals(findings, Paper.messages("STA-004", dossier).size());
    }

    @Test
    void aDateOfAnotherSortIsNoLabelOfThePeriod() {
        Claim dated = Claim.builder()
                .from(label("2018/2020", 3))
                .property(ClaimProperty.ADOPTED_ON)
                .build();

        assertEquals(List.of(), Paper.messages("STA-004", Sketch.dossier(plan -> plan, dated)));
    }

    @Test
    void aStandingThatIsToldWithItsEndIsNotCalledCurrent() {
        Identifier council = Identifier.parse("body:council-of-europe");
        Dossier told = Dossier.builder()
                .from(member("2024-01-01"))
                .addStandings(Paper.entry(Sketch.STATE, council, Standing.Kind.MEMBER, "", "2010"))
                .build();
        Dossier current = Dossier.builder()
                .from(member("2024-01-01"))
                .addStandings(Paper.entry(Sketch.STATE, council, Standing.Kind.MEMBER, "", ""))
                .build();

        assertEquals(List.of(), Paper.messages("STA-006", told));
        assertEquals(1, Paper.messages("STA-006", current).size());
    }

    @Test
    void aStandingInABodyOfWhichTheHoldersAreNotKnownIsNotEvenUndetermined() {
        Dossier dossier = member("2024-01-01", Paper.standing(BODY, "MEMBER", "Section 1"));

        assertEquals(List.of(), Paper.messages("STA-006", dossier));
        assertEquals(List.of(), Paper.unknowns("STA-006", dossier));
    }

    @Test
    void eachPlaceThatCallsAFormerMemberOneIsShown() {
        Claim again = Claim.builder()
                .from(russia())
                .stated(Stated.of("is a member", new Datum.Word("MEMBER"), Sketch.place("Section 2")))
                .build();

        assertEquals(
                List.of("a member", "is a member", "ETS 001, Article 4"),
                Paper.quotes("STA-006", member("2022-03-16", again, russia())));
    }

    private static Dossier word(ClaimProperty property, String... values) {
        Claim[] claims = new Claim[values.length];
        for (int i = 0; i < values.length; i++) {
            claims[i] = Paper.claim(
                    Subject.of(Sketch.PROGRAMME),
                    property,
                    "",
                    "is " + values[i],
                    new Datum.Word(values[i]),
                    "Section " + (i + 1));
        }
        return Sketch.dossier(programme -> programme, claims);
    }

    @Test
    void wordsOfOtherFactsThanWhoIssuedAndBelongsAreNotCompared() {
        assertEquals(
                List.of(
                        "the issuer is Group of States against Corruption in one place and Parliamentary Assembly in another."),
                Paper.messages("STA-008", word(ClaimProperty.ISSUED_BY, "body:greco", "body:pace")));
        assertEquals(List.of(), Paper.findings("STA-008", word(ClaimProperty.STANDING, "MEMBER", "OBSERVER")));
    }

    private static int judged(String rule, Dossier dossier) {
        return Sketch.check(RuleSets.standard(), dossier, "2024-01-01").coverage().stream()
                .filter(each -> each.rule().equals(rule))
                .mapToInt(each -> each.count(Outcome.PASSED) + each.count(Outcome.FAILED) + each.count(Outcome.UNKNOWN))
                .sum();
    }

    @Test
    void aFactThatIsStatedOnceIsNotCompared() {
        assertEquals(0, judged("STA-001", invitedOn("2022-06")));
        assertEquals(1, judged("STA-001", invitedOn("2022-06", "2022-06-30")));
    }

    private static Involvement bearing(Involvement.Role role, String actor, String place) {
        boolean isKnown = actor.startsWith("body:");
        return Involvement.builder()
                .role(role)
                .actor(Stated.<Identifier>builder()
                        .asWritten(isKnown ? "the " + actor.substring(5) : actor)
                        .value(isKnown ? Optional.of(Identifier.parse(actor)) : Optional.empty())
                        .citation(Sketch.place(place))
                        .build())
                .build();
    }

    private static Dossier listing(Involvement.Role role, String first, String second) {
        List<Involvement> involvements = new ArrayList<>();
        for (String actor : first.split("; ")) {
            involvements.add(bearing(role, actor, "Section 2, Paragraph 1"));
        }
        for (String actor : second.split("; ")) {
            involvements.add(bearing(role, actor, "Annex 1, Row 7"));
        }
        return Sketch.dossier(plan -> plan.addInvolvements(involvements.toArray(new Involvement[0])));
    }

    @Test
    void twoPlacesThatListTheBearersOfOneRoleDifferentlyAreShownWithBothLists() {
        List<Finding> findings = Sketch.findings(
                "STA-010",
                listing(Involvement.Role.STEERING, "body:ministry; body:court", "body:ministry; body:agency"),
                "2025-01-01");

        assertEquals(
                List.of(
                        "STA-010 WARNING Plan: one place names in the role of steering \"the agency\" and \"the ministry\", another"
                                + " \"the court\" and \"the ministry\"."),
                findings.stream().map(Finding::summary).toList());
        assertEquals(4, findings.get(0).evidence().size());
        assertEquals("STA-010:plan:STEERING", findings.get(0).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER, body:ministry; body:court, body:ministry; body:agency, 1",
        "ORGANISER, body:ministry; body:court; body:bar, body:agency; body:ministry, 1",
        "CO_ORGANISER, ministry of justice; bar, ministry of justice; academy, 1",
        "PARTNER, body:ministry; body:court, body:ministry, 0",
        "PARTNER, body:ministry; body:court, body:agency; body:bar, 0",
        "PARTNER, body:ministry; body:court, body:court; body:ministry, 0",
        "PARTNER, body:ministry; body:court, body:ministry; other agencies, 0",
        "PARTNER, body:ministry; body:court, body:ministry; authorities such as the bar, 0",
        "PARTNER, body:ministry; body:court, body:ministry; the Supreme Court, 0",
        "TARGET_GROUP, body:ministry; body:court, body:ministry; body:agency, 0",
        "PARTICIPANT, body:ministry; body:court, body:ministry; body:agency, 0"
    })
    void listsThatCrossContradictEachOther(Involvement.Role role, String first, String second, int findings) {
        assertEquals(
                findings,
                Sketch.findings("STA-010", listing(role, first, second), "2025-01-01")
                        .size());
    }

    @Test
    void aPartBesideItsWholeIsNoOtherBearer() {
        Dossier dossier = Dossier.builder()
                .from(listing(Involvement.Role.PARTNER, "body:ministry; body:union", "body:ministry; body:delegation"))
                .addActors(Actor.builder()
                        .identifier(Identifier.parse("body:delegation"))
                        .name(Name.of("Delegation"))
                        .kind(Actor.Kind.BODY)
                        .partOf(Identifier.parse("body:union"))
                        .build())
                .build();

        assertEquals(List.of(), Sketch.findings("STA-010", dossier, "2025-01-01"));
    }

    private static Claim reserved(String date, String place) {
        return Sketch.dated(Conventions.ISTANBUL, ClaimProperty.RESERVED, "reservation", date, date, place);
    }

    @Test
    void twoReservationsOfTwoTimesDoNotContradictEachOther() {
        Claim first = reserved("2014-05-02", "Section 1");
        Claim second = reserved("2019-11-20", "Section 2");
        Claim slip = reserved("2014-06-02", "Section 3");

        assertEquals(List.of(), Sketch.findings("STA-001", Sketch.dossier(plan -> plan, first, second), "2025-01-01"));
        assertEquals(
                List.of(),
                Sketch.findings(
                        "STA-001",
                        Sketch.dossier(
                                Sketch.action(Conventions.ISTANBUL, TreatyAction.Kind.RESERVATION, first),
                                Sketch.action(Conventions.ISTANBUL, TreatyAction.Kind.RESERVATION, second)),
                        "2025-01-01"));
        assertEquals(
                1,
                Sketch.findings(
                                "STA-001",
                                Sketch.dossier(Sketch.action(
                                        Conventions.ISTANBUL, TreatyAction.Kind.RESERVATION, first, slip)),
                                "2025-01-01")
                        .size());
    }
}
