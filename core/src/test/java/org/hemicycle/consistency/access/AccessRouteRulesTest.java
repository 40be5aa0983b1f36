package org.hemicycle.consistency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRouteRulesTest {

    private static final String DAY = "2024-01-01";

    private static Dossier labelled(int number, ClaimProperty property, String... labels) {
        Identifier convention = Identifier.treaty(number);
        Claim[] claims = Arrays.stream(labels)
                .map(label ->
                        Sketch.dated(convention, property, label, "2019-03", "2019-03", "Heading \"" + label + "\""))
                .toArray(Claim[]::new);
        return Sketch.dossier(Sketch.action(
                convention, property == ClaimProperty.INVITED ? Kind.INVITATION : Kind.ACCESSION, claims));
    }

    private static Result aiming(String key, int number, Kind step, String restates) {
        Result.Builder result = Result.builder()
                .key(key)
                .level(Result.Level.OUTCOME)
                .statement(Stated.of("", "joins", Sketch.place("Section " + key)))
                .addAims(new Aim(Sketch.STATE, Identifier.treaty(number), step));
        if (!restates.isEmpty()) {
            result.restates(Address.parse("plan/" + restates));
        }
        return result.build();
    }

    private static Dossier planning(Result... results) {
        return Sketch.dossier(plan -> plan.addResults(results));
    }

    private static Dossier complete(Dossier dossier, TreatyAction... actions) {
        return Dossier.builder()
                .from(dossier)
                .addTreatyActions(actions)
                .addCompleteness(new Completeness(
                        Sketch.STATE,
                        Completeness.Fact.TREATY_ACTIONS,
                        LocalDate.parse("2024-01-01"),
                        "",
                        Sketch.place("Annex V")))
                .build();
    }

    private static TreatyAction acceded(int number) {
        return TreatyAction.builder()
                .actor(Sketch.STATE)
                .convention(Identifier.treaty(number))
                .kind(Kind.ACCESSION)
                .on(ExtendedDate.parse("2020-01-01"))
                .build();
    }

    private static List<String> summaries(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, DAY).stream()
                .map(Finding::summary)
                .toList();
    }

    private static List<Undetermined> unknowns(String rule, Dossier dossier) {
        Report report = Sketch.check(RuleSets.standard(), dossier, DAY);
        return report.unknowns().stream()
                .filter(unknown -> unknown.rule().equals(rule))
                .toList();
    }

    @Test
    void placesThatNameDifferentActsAreReportedWithTheActThatIsOffered() {
        Dossier dossier = labelled(18, ClaimProperty.CONSENTED, "ratified", "Accession");

        assertEquals(
                List.of(
                        "ACC-008 WARNING Kazakhstan × ETS 018 (European Cultural Convention): the act is called \"ratified\" in"
                                + " one place and \"Accession\" in another; the convention offers the State accession."),
                summaries("ACC-008", dossier));
        Finding finding = Sketch.findings("ACC-008", dossier, DAY).get(0);
        assertEquals("ACC-008:KZ/ETS-018:done", finding.fingerprint());
        assertEquals(
                List.of(Optional.of("Accession"), Optional.of("ratified")),
                finding.evidence().stream().map(Citation::quote).toList());
        assertEquals(List.of(), summaries("ACC-016", dossier), "one remark is enough");
    }

    @Test
    void signatureAndRatificationAreOneWay() {
        assertEquals(List.of(), summaries("ACC-008", labelled(215, ClaimProperty.CONSENTED, "signed", "ratified")));
        assertEquals(
                List.of(),
                summaries("ACC-008", labelled(18, ClaimProperty.CONSENTED, "acceded", "joined", "accession")));
    }

    @Test
    void whatIsPlannedIsComparedWithTheInvitationAndNotWithWhatWasDone() {
        Dossier invited = labelled(210, ClaimProperty.INVITED, "invited to accede");
        Dossier planned = Dossier.builder()
                .from(invited)
                .programmes(planning(aiming("o1", 210, Kind.RATIFICATION, "")).programmes())
                .build();

        assertEquals(1, summaries("ACC-008", planned).size());
        assertEquals(
                List.of(),
                summaries(
                        "ACC-008",
                        Dossier.builder()
                                .from(labelled(210, ClaimProperty.CONSENTED, "acceded"))
                                .programmes(planned.programmes())
                                .build()));
    }

    @Test
    void aDateLabelledAsTheWrongActIsExplainedByTheRuleOnEntriesIntoForce() {
        Identifier convention = Identifier.treaty(127);
        Report report = Sketch.check(
                RuleSets.standard(),
                Sketch.dossier(Sketch.action(
                        convention,
                        Kind.ACCESSION,
                        Sketch.dated(
                                convention, ClaimProperty.CONSENTED, "ratified", "2015-04", "2015-04", "Section 1"),
                        Sketch.dated(
                                convention,
                                ClaimProperty.CONSENTED,
                                "Accession",
                                "2015-08-01",
                                "2015-08-01",
                                "Annex V"))),
                DAY);

        assertEquals(1, report.findings("ACC-002").size());
        assertEquals(List.of(), report.findings("ACC-008"));
    }

    @ParameterizedTest
    @CsvSource({
        "18, ratified, 1",
        "18, acceded, 0",
        "18, joined, 0",
        "24, ratified, 1",
        "24, acceded, 0",
        "216, ratified, 0",
        "216, acceded, 1"
    })
    void anActThatTheConventionDoesNotOfferIsNoted(int number, String label, int findings) {
        assertEquals(
                findings,
                summaries("ACC-016", labelled(number, ClaimProperty.CONSENTED, label))
                        .size());
    }

    @Test
    void theActThatIsOfferedIsNamedWithItsLaw() {
        Dossier dossier = labelled(18, ClaimProperty.CONSENTED, "ratified");
        Finding finding = Sketch.findings("ACC-016", dossier, DAY).get(0);

        assertEquals(
                "ACC-016 NOTE Kazakhstan × ETS 018 (European Cultural Convention): the act is called \"ratified\"; the convention"
                        + " offers the State accession.",
                finding.summary());
        assertEquals(
                "ETS 018, Article 9, Paragraph 4", finding.evidence().get(1).at());
    }

    @Test
    void anActThatIsOfferedToParticipantsOnlyIsNotDenied() {
        Dossier dossier = planning(aiming("o1", 201, Kind.RATIFICATION, ""));

        assertEquals(List.of(), summaries("ACC-016", dossier));
        assertEquals(1, unknowns("ACC-016", dossier).size());
    }

    @Test
    void anActAboutAConventionThatIsNotKnownIsLeftAlone() {
        Dossier dossier = labelled(999, ClaimProperty.CONSENTED, "ratified");

        assertEquals(List.of(), summaries("ACC-016", dossier));
        assertEquals(List.of(), unknowns("ACC-016", dossier));
    }

    @Test
    void anActIsJudgedByTheLawOfItsDay() {
        Identifier serbia = Identifier.parse("RS");
        Identifier convention = Identifier.treaty(18);
        Claim claim = Claim.builder()
                .subject(Subject.of(serbia, convention))
                .property(ClaimProperty.CONSENTED)
                .label("acceded")
                .stated(Stated.of("2001", Datum.of(ExtendedDate.parse("2001-02-28")), Sketch.place("Section 1")))
                .build();
        Dossier dossier =
                Dossier.builder().from(Sketch.dossier()).addClaims(claim).build();

        assertEquals(List.of(), summaries("ACC-016", dossier), "it became a member in 2003");
    }

    private static Dossier open(String written, int... numbers) {
        Claim[] claims = Arrays.stream(numbers)
                .mapToObj(number -> Claim.builder()
                        .subject(Subject.of(Identifier.treaty(number)))
                        .property(ClaimProperty.OPENNESS)
                        .stated(Stated.of(written, new Datum.Word("ALL_STATES"), Sketch.place("Paragraph " + number)))
                        .build())
                .toArray(Claim[]::new);
        return Sketch.dossier(plan -> plan, claims);
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "18, 1", "122, 1", "219, 1", "197, 0", "185, 0", "215, 0", "104, 0", "189, 0"})
    void aConventionThatIsCalledOpenAndIsClosedToSomeIsReported(int number, int findings) {
        assertEquals(
                findings,
                summaries("ACC-009", open("open to all States", number)).size());
    }

    @Test
    void theClosureIsQuotedWithTheClaim() {
        Finding finding =
                Sketch.findings("ACC-009", open("open to all States", 18), DAY).get(0);

        assertEquals(
                "ACC-009 ERROR ETS 018 (European Cultural Convention): is called \"open to all States\", and is closed to"
                        + " each State outside Europe (ETS 018, Article 9).",
                finding.summary());
        assertEquals("ACC-009:ETS-018", finding.fingerprint());
        assertEquals(
                List.of("local:plan, Paragraph 18", "ETS 018, Article 9"),
                finding.evidence().stream().map(place -> place.at()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            open for accession by all States; 197; ''
            open for accession by all States; 185; ''
            open for accession by all States; 218; ''
            open for accession by all States; 135; ''
            open for accession by all States; 215; States join it by signature and ratification, not by accession
            open for accession by all States; 211; States join it by signature and ratification, not by accession
            open for accession by all States; 216; States join it by signature and ratification, not by accession
            open for signature by all States; 215; ''
            open to all States              ; 215; ''
            open for accession by all States; 189; States can join it only after or together with ETS 185 (Budapest Convention)
            """)
    void whatIsLeftOutOfTheConditionsIsReported(String written, int number, String limits) {
        assertEquals(
                limits.isEmpty() ? List.of() : List.of("is called \"" + written + "\", but " + limits + "."),
                Sketch.findings("ACC-017", open(written, number), DAY).stream()
                        .map(Finding::message)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"108, 223", "217, 196", "224, 185"})
    void anotherConventionThatIsNeededIsNamed(int number, int needed) {
        String message = Sketch.findings("ACC-017", open("open to all States", number), DAY)
                .get(0)
                .message();

        assertTrue(message.contains("together with " + Identifier.treaty(needed)), message);
    }

    @Test
    void anActIsNotDeniedWhereAClauseHasNotBeenRead() {
        String message = Sketch.findings("ACC-017", open("open for accession by all States", 217), DAY)
                .get(0)
                .message();

        assertFalse(message.contains("not by accession"), message);
    }

    @Test
    void aConventionThatIsNotInForceYetIsReportedUntilItIs() {
        Dossier dossier = open("open for accession by all States", 221);

        assertEquals(
                List.of(
                        "is called \"open for accession by all States\", but it is not in force, and some States can join"
                                + " it only then."),
                Sketch.findings("ACC-017", dossier, "2022-03-31").stream()
                        .map(Finding::message)
                        .toList());
        assertEquals(List.of(), Sketch.findings("ACC-017", dossier, "2022-04-01"));
    }

    @Test
    void theOpennessOfATreatyWithoutDataIsNotKnown() {
        Dossier dossier = open("open to all States", 999);

        assertEquals(List.of(), summaries("ACC-009", dossier));
        assertEquals(1, unknowns("ACC-009", dossier).size());
        assertEquals(1, unknowns("ACC-017", dossier).size());
    }

    @Test
    void invitationsThatAreLeftOutAreNotedOnceADocument() {
        Dossier dossier = open("open for accession by all States", 197, 201, 218);

        assertEquals(
                List.of(
                        "ACC-018 NOTE local:plan: calls several conventions open to all States, without saying that some States have to be invited first: CETS 197 (Anti-Trafficking Convention), CETS 201 (Lanzarote Convention) and CETS 218 (Saint-Denis Convention)."),
                summaries("ACC-018", dossier));
        assertEquals(
                3, Sketch.findings("ACC-018", dossier, DAY).get(0).evidence().size());
        assertEquals(List.of(), summaries("ACC-018", open("open on invitation to all States", 197)));
    }

    @Test
    void aPartyToAProtocolThatIsNoneToItsParentIsReported() {
        Dossier dossier = complete(Sketch.dossier(), acceded(189));

        assertEquals(
                List.of(
                        "ACC-010 ERROR Kazakhstan × ETS 189 (First Additional Protocol to Budapest Convention): has joined the"
                                + " protocol and is no Party to ETS 185 (Budapest Convention), which it supplements."),
                summaries("ACC-010", dossier));
        assertEquals(List.of(), summaries("ACC-010", complete(Sketch.dossier(), acceded(189), acceded(185))));
    }

    @Test
    void withoutACompleteRecordItIsNotKnownWhetherTheParentWasJoined() {
        Dossier dossier = Sketch.dossier(acceded(189));

        assertEquals(List.of(), summaries("ACC-010", dossier));
        assertEquals(1, unknowns("ACC-010", dossier).size());
    }

    @ParameterizedTest
    @CsvSource({"ACCESSION, 210, 0", "REQUEST, 210, 1", "ACCESSION, 198, 1"})
    void aResultThatAimsElsewhereWhereItIsRestatedIsReported(Kind step, int number, int findings) {
        assertEquals(
                findings,
                summaries("ACC-012", planning(aiming("o1", 210, Kind.ACCESSION, ""), aiming("l1", number, step, "o1")))
                        .size());
    }

    @Test
    void bothPlacesOfADifferingAimAreShown() {
        Finding finding = Sketch.findings(
                        "ACC-012",
                        planning(aiming("o1", 210, Kind.ACCESSION, ""), aiming("l1", 210, Kind.REQUEST, "o1")),
                        DAY)
                .get(0);

        assertEquals(
                "ACC-012 ERROR Plan, result \"joins\": aims at the request as the step of Kazakhstan towards CETS 210 (Istanbul Convention); where the same result is stated elsewhere, it aims at the accession as the step of Kazakhstan towards CETS 210 (Istanbul Convention).",
                finding.summary());
        assertEquals("ACC-012:plan/l1", finding.fingerprint());
        assertEquals(2, finding.evidence().size());
    }

    @Test
    void anAmendingProtocolThatHasToBeAcceptedAtOnceIsNotOverlooked() {
        Dossier alone = complete(planning(aiming("o1", 108, Kind.ACCESSION, "")));

        assertEquals(
                List.of(
                        "ACC-014 WARNING Kazakhstan × ETS 108 (Convention 108): joining it needs the acceptance of CETS 223"
                                + " (Convention 108+ amending Protocol), which is neither recorded nor planned."),
                summaries("ACC-014", alone));
        assertEquals(
                List.of(),
                summaries(
                        "ACC-014",
                        complete(planning(
                                aiming("o1", 108, Kind.ACCESSION, ""), aiming("o2", 223, Kind.ACCESSION, "")))));
    }

    @Test
    void theParentOfAProtocolIsPlannedWithIt() {
        assertEquals(
                1,
                summaries("ACC-014", complete(planning(aiming("o1", 189, Kind.ACCESSION, ""))))
                        .size());
        assertEquals(
                List.of(),
                summaries("ACC-014", complete(planning(aiming("o1", 189, Kind.ACCESSION, "")), acceded(185))));
        assertEquals(
                1,
                unknowns("ACC-014", planning(aiming("o1", 189, Kind.ACCESSION, "")))
                        .size());
        assertEquals(
                List.of(),
                summaries("ACC-014", complete(planning(aiming("o1", 189, Kind.REQUEST, "")))),
                "a request binds nobody");
    }

    @Test
    void theConventionThatIsReplacedIsLeft() {
        TreatyAction left = TreatyAction.builder()
                .actor(Sketch.STATE)
                .convention(Identifier.treaty(120))
                .kind(Kind.DENUNCIATION)
                .on(ExtendedDate.parse("2023-12-01"))
                .build();
        Dossier dossier = complete(planning(aiming("o1", 218, Kind.RATIFICATION, "")), acceded(18), acceded(120));

        assertEquals(
                List.of("joining it needs the denunciation of ETS 120 ("),
                Sketch.findings("ACC-014", dossier, DAY).stream()
                        .map(finding -> finding.message().replaceAll("\\(.*", "("))
                        .toList());
        assertEquals(
                List.of(),
                summaries(
                        "ACC-014",
                        Dossier.builder().from(dossier).addTreatyActions(left).build()));
        assertEquals(
                List.of(),
                summaries("ACC-014", complete(planning(aiming("o1", 218, Kind.RATIFICATION, "")), acceded(18))));
    }

    @Test
    void whatHasBeenDoneIsJudgedToo() {
        assertEquals(
                List.of("ACC-014:KZ/ETS-108:recorded"),
                Sketch.findings("ACC-014", complete(Sketch.dossier(), acceded(108)), DAY).stream()
                        .map(Finding::fingerprint)
                        .toList());
        assertEquals(
                List.of(),
                Stream.of(acceded(108))
                        .map(action -> TreatyAction.builder()
                                .from(action)
                                .on(Optional.of(ExtendedDate.parse("2015-01-01")))
                                .build())
                        .flatMap(action -> summaries("ACC-014", complete(Sketch.dossier(), action)).stream())
                        .toList(),
                "until 2018 it was joined alone");
    }

    @Test
    void onlyAnActOfConsentJoinsAConvention() {
        for (Kind kind : List.of(Kind.REQUEST, Kind.DECLARATION, Kind.SIGNATURE)) {
            TreatyAction action =
                    TreatyAction.builder().from(acceded(108)).kind(kind).build();
            assertEquals(List.of(), summaries("ACC-014", complete(Sketch.dossier(), action)), kind::name);
        }
    }

    @Test
    void askingForAnInvitationIsNotAcceptingWhatHasToBeAcceptedAtOnce() {
        assertEquals(
                1,
                summaries(
                                "ACC-014",
                                complete(planning(
                                        aiming("o1", 108, Kind.ACCESSION, ""), aiming("o2", 223, Kind.REQUEST, ""))))
                        .size());
    }

    @Test
    void aDenunciationThatIsPlannedLeavesTheConventionThatIsReplaced() {
        for (Kind kind : List.of(Kind.DENUNCIATION, Kind.REQUEST)) {
            Dossier dossier = complete(
                    planning(aiming("o1", 218, Kind.RATIFICATION, ""), aiming("o2", 120, kind, "")),
                    acceded(18),
                    acceded(120));
            assertEquals(
                    kind == Kind.DENUNCIATION ? 0 : 1,
                    summaries("ACC-014", dossier).size(),
                    kind::name);
        }
    }

    @Test
    void theStepTowardsOneConventionIsNotOneTowardsAnother() {
        Result both = Result.builder()
                .from(aiming("o1", 189, Kind.REQUEST, ""))
                .addAims(new Aim(Sketch.STATE, Identifier.treaty(127), Kind.ACCESSION))
                .build();

        assertEquals(List.of(), summaries("ACC-014", complete(planning(both))));
    }

    private static Claim openness(int number, ClaimProperty property, String label, String word) {
        return Claim.builder()
                .subject(Subject.of(Identifier.treaty(number)))
                .property(property)
                .label(label)
                .stated(Stated.of("open to all States", new Datum.Word(word), Sketch.place("Section 1")))
                .build();
    }

    @Test
    void onlyWhatIsSaidOfOpennessToAllStatesIsComparedWithTheClosures() {
        assertEquals(
                1,
                summaries(
                                "ACC-009",
                                Sketch.dossier(
                                        plan -> plan, openness(18, ClaimProperty.OPENNESS, "open", "ALL_STATES")))
                        .size());
        assertEquals(
                List.of(),
                summaries(
                        "ACC-009",
                        Sketch.dossier(plan -> plan, openness(18, ClaimProperty.OPENNESS, "open", "MEMBERS"))));
        assertEquals(
                List.of(),
                summaries(
                        "ACC-009",
                        Sketch.dossier(plan -> plan, openness(18, ClaimProperty.MANDATE, "open", "ALL_STATES"))));
    }

    @Test
    void aLabelMayNameTheInvitation() {
        assertEquals(
                List.of(),
                summaries(
                        "ACC-018",
                        Sketch.dossier(
                                plan -> plan, openness(197, ClaimProperty.OPENNESS, "on invitation", "ALL_STATES"))));
    }

    @Test
    void aTextWhoseConventionsNeedNoInvitationLeavesNothingOut() {
        assertEquals(List.of(), summaries("ACC-018", open("open to all States", 5)));
    }

    @Test
    void theClauseWithTheLimitIsShownBesideTheClaim() {
        List<String> places =
                Sketch.findings("ACC-017", open("open to all States", 224), DAY).get(0).evidence().stream()
                        .map(place -> place.at())
                        .toList();

        assertEquals("local:plan, Paragraph 224", places.get(0));
        assertTrue(places.stream().anyMatch(place -> place.startsWith("CETS 224, Article")), places.toString());
    }

    private static List<String> messages(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, DAY).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void aParaphraseIsNamedByItsWay() {
        assertEquals(
                List.of(
                        "the act is called signature and ratification in one place and accession in another; the convention"
                                + " offers the State accession."),
                messages(
                        "ACC-008",
                        planning(aiming("o1", 197, Kind.SIGNATURE, ""), aiming("o2", 197, Kind.ACCESSION, ""))));
        assertEquals(
                List.of("the act is called signature and ratification; the convention offers the State accession."),
                messages("ACC-016", planning(aiming("o1", 197, Kind.RATIFICATION, ""))));
        assertEquals(
                List.of("the act is called accession; the convention offers the State signature and ratification."),
                messages("ACC-016", planning(aiming("o1", 215, Kind.ACCESSION, ""))));
    }

    @Test
    void eachWordForAnActIsNamedOnce() {
        assertEquals(
                List.of(
                        "the act is called \"ratified\" or \"signed\" in one place and \"acceded\" in another; the convention"
                                + " offers the State accession."),
                messages(
                        "ACC-008", labelled(18, ClaimProperty.CONSENTED, "signed", "ratified", "ratified", "acceded")));
        assertEquals(
                List.of(
                        "the act is called \"ratification\" or \"ratified\"; the convention offers the State accession."),
                messages("ACC-016", labelled(18, ClaimProperty.CONSENTED, "ratified", "ratification")));
    }

    @ParameterizedTest
    @CsvSource({"165", "999"})
    void actsOfAConventionThatOffersBothOrIsNotKnownAreReportedWithoutTheLaw(int number) {
        assertEquals(
                List.of("the act is called \"ratified\" in one place and \"acceded\" in another."),
                messages("ACC-008", labelled(number, ClaimProperty.CONSENTED, "ratified", "acceded")));
    }

    @Test
    void eachClassOfStatesThatIsShutOutIsNamedWithItsClause() {
        assertEquals(
                List.of("is called \"open to all States\", and is closed to each Party to ETS 018 that is not a member"
                        + " (CETS 207, Article 5), each other European State (CETS 207, Article 5), each State outside"
                        + " Europe (CETS 207, Article 5)."),
                messages("ACC-009", open("open to all States", 207)));
    }

    @Test
    void aConventionThatIsOverIsClosedToAll() {
        assertEquals(
                List.of("is called \"open to all States\", and is closed to all."),
                messages("ACC-009", open("open to all States", 219)));
    }

    @Test
    void allThatAConventionIsCalledIsNamed() {
        Dossier dossier = Sketch.dossier(
                plan -> plan,
                openness(18, ClaimProperty.OPENNESS, "open", "ALL_STATES"),
                Claim.builder()
                        .from(openness(18, ClaimProperty.OPENNESS, "open", "ALL_STATES"))
                        .stated(Stated.of("open for all", new Datum.Word("ALL_STATES"), Sketch.place("Section 2")))
                        .build());

        assertEquals(
                List.of("is called \"open to all States\" or \"open for all\", and is closed to each State outside"
                        + " Europe (ETS 018, Article 9)."),
                messages("ACC-009", dossier));
    }

    @Test
    void allLimitsAreNamedWithTheLowestConfidence() {
        assertEquals(
                List.of("is called \"open for accession by all States\", but States join it by signature and"
                        + " ratification, not by accession; States can join it only after or together with ETS 127"
                        + " (Multilateral Tax Convention)."),
                messages("ACC-017", open("open for accession by all States", 208)));
        assertEquals(
                List.of("is called \"open to all States\", but States can join it only after or together with"
                        + " ETS 167 (Additional Protocol to the Convention on the Transfer of Sentenced Persons) or"
                        + " ETS 112 (Transfer of Sentenced Persons)."),
                messages("ACC-017", open("open to all States", 222)));
    }

    @Test
    void allStepsAtWhichAResultAimsAreNamed() {
        Result both = Result.builder()
                .from(aiming("o1", 210, Kind.ACCESSION, ""))
                .addAims(new Aim(Sketch.STATE, Identifier.treaty(999), Kind.REQUEST))
                .build();

        assertEquals(
                List.of(
                        "aims at the definitive signature as the step of Kazakhstan towards CETS 210 (Istanbul Convention); where the same result is stated elsewhere, it aims at the accession as the step of Kazakhstan towards CETS 210 (Istanbul Convention) and the request as the step of Kazakhstan towards CETS 999."),
                messages("ACC-012", planning(both, aiming("l1", 210, Kind.DEFINITIVE_SIGNATURE, "o1"))));
    }
}
