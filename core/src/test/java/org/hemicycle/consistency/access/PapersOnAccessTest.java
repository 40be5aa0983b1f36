package org.hemicycle.consistency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What papers that are read together, or at their own time, say of conventions and invitations. */
class PapersOnAccessTest {

    private static final String DAY = "2024-01-01";
    private static final Identifier RESOLUTION = Identifier.parse("A/RES/75/264");
    private static final Identifier BULLETIN = Identifier.parse("local:bulletin");

    private static Dossier saying(String name, Identifier convention, String words, String value, Citation at) {
        return saying(name, convention, words, value, at, Certainty.STATED);
    }

    private static Dossier saying(
            String name, Identifier convention, String words, String value, Citation at, Certainty certainty) {
        return Dossier.builder()
                .name(name)
                .addClaims(Claim.builder()
                        .subject(Subject.of(convention))
                        .property(ClaimProperty.OPENNESS)
                        .stated(Stated.<Datum>builder()
                                .asWritten(words)
                                .value(new Datum.Word(value))
                                .certainty(certainty)
                                .citation(at)
                                .build())
                        .build())
                .build();
    }

    private static Dossier merged(int number, String words, String value, String otherWords, String otherValue) {
        Identifier convention = Identifier.treaty(number);
        return saying("resolution", convention, words, value, Citation.of(RESOLUTION, "Paragraph 12"))
                .mergedWith(
                        saying("bulletin", convention, otherWords, otherValue, Citation.of(BULLETIN, "Section 3")),
                        "both");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            197 | open for accession by all States | ALL_STATES        | open to member States only              | MEMBER_STATES_ONLY
            108 | open to all States               | ALL_STATES        | open on invitation                      | ON_INVITATION
            104 | open to any State                | ALL_STATES        | other States may be invited to accede   | INVITED_STATES
            185 | ouverte à tous les États         | ALL_STATES        | ouverte aux seuls États membres         | MEMBER_STATES
            176 | open to non-member States        | NON_MEMBER_STATES | not open to non-member States           | MEMBER_STATES_ONLY
            201 | open to all States               | ALL_STATES        | reserved to European States             | EUROPEAN_STATES
            198 | open by invitation               | ALL_STATES        | open to members only                    | MEMBERS_ONLY
            """)
    void opennessThatTwoPapersStateDifferentlyIsReportedWithBoth(
            int number, String words, String value, String otherWords, String otherValue) {
        Dossier dossier = merged(number, words, value, otherWords, otherValue);
        List<Finding> findings = Sketch.findings("ACC-020", dossier, DAY);

        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(
                Set.of(words, otherWords),
                Set.copyOf(finding.evidence().stream()
                        .map(place -> place.quote().orElse(""))
                        .toList()));
        assertTrue(finding.message().contains(words) && finding.message().contains(otherWords), finding.message());
        assertEquals(
                List.of(finding.fingerprint()),
                Sketch.fingerprints("ACC-020", merged(number, otherWords, otherValue, words, value), DAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            197 | open for accession by all States | ALL_STATES        | open to all States                      | ALL_STATES
            197 | open for accession by all States | ALL_STATES        | open to non-member States               | NON_MEMBER_STATES
            215 | open for accession by all States | ALL_STATES        | a right to sign                         | PARTIES_TO_ETS_018
            104 | open on invitation               | ON_INVITATION     | open, by invitation, to all States      | ALL_STATES
            104 | open on invitation               | ON_INVITATION     | open to non-member States               | NON_MEMBER_STATES
            201 | open to all States               | ALL_STATES        | open to all States without invitation   | ALL_STATES
            5   | members only                     | MEMBER_STATES_ONLY | not open to non-member States          | NON_MEMBERS_EXCLUDED
            """)
    void opennessThatIsWiderInOnePaperAndCompatibleRaisesNothing(
            int number, String words, String value, String otherWords, String otherValue) {
        assertEquals(List.of(), Sketch.findings("ACC-020", merged(number, words, value, otherWords, otherValue), DAY));
    }

    @Test
    void opennessOfTwoConventionsOrWithAReserveIsNotCompared() {
        Dossier all = saying("r", Identifier.treaty(108), "open to all States", "ALL_STATES", at("Section 1"));
        Dossier others = saying("b", Identifier.treaty(223), "members only", "MEMBER_STATES_ONLY", at("Section 2"));
        Dossier perhaps = saying(
                "p",
                Identifier.treaty(108),
                "members only?",
                "MEMBER_STATES_ONLY",
                at("Section 3"),
                Certainty.TENTATIVE);

        assertEquals(
                List.of(),
                Sketch.findings("ACC-020", all.mergedWith(others, "two").mergedWith(perhaps, "three"), DAY));
    }

    private static Citation at(String place) {
        return Citation.of(BULLETIN, place);
    }

    private static Claim dated(Identifier convention, ClaimProperty property, String words, String date) {
        return Claim.builder()
                .subject(Subject.of(Sketch.STATE, convention))
                .property(property)
                .label(words)
                .stated(Stated.of(words, Datum.of(ExtendedDate.parse(date)), at("Section 2")))
                .build();
    }

    private static TreatyAction invitation(int number, String words, String on, String... until) {
        Identifier convention = Identifier.treaty(number);
        TreatyAction.Builder action = TreatyAction.builder()
                .actor(Sketch.STATE)
                .convention(convention)
                .kind(Kind.INVITATION)
                .addClaims(dated(convention, ClaimProperty.INVITED, words, on));
        if (until.length > 0) {
            action.addClaims(dated(convention, ClaimProperty.INVITATION_VALID_UNTIL, "valid until", until[0]));
        }
        return action.build();
    }

    private static Dossier bulletin(String date, TreatyAction... actions) {
        return Dossier.builder()
                .name("bulletin")
                .addDocuments(Paper.document(BULLETIN, date))
                .addTreatyActions(actions)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-02, 2 May 2023, 2015-04-22, ''",
        "2023, 2023, 2015, ''",
        "2025-03, March 2025, 2019-06-05, 2020-06-05",
        "2022-04-24, 24 April 2022, 2017-04-22, ''",
        "2023-05-02, 2 May 2023, 2016-11, 2021"
    })
    void anInvitationThatHadLapsedOnTheDayOfThePaperThatTellsOfItIsReported(
            String paper, String written, String on, String until) {
        Dossier dossier = bulletin(
                paper,
                invitation(185, "invited to accede", on, until.isEmpty() ? new String[0] : new String[] {until}));
        List<Finding> findings = Sketch.findings("ACC-021", dossier, "2025-01-01");

        assertEquals(1, findings.size());
        assertEquals(Severity.WARNING, findings.get(0).severity());
        assertTrue(
                findings.get(0).message().contains(", of " + written + ", tells of the invitation"),
                findings.get(0).message());
        assertTrue(findings.get(0).evidence().get(0).quote().orElse("").contains("invited to accede"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-21, 2015-04-22, invited to accede",
        "2020, 2015-04-22, invited to accede",
        "2020-06-01, 2015, invited to accede",
        "2023-05-02, 2015-04-22, 'invited to accede, an invitation that has lapsed'",
        "2023-05-02, 2015-04-22, invitation (expired)",
        "2023-05-02, 2015-04-22, invitation devenue caduque",
        "2023-05-02, 2020-04-22, invited to accede"
    })
    void anInvitationThatMayBeOpenOrIsToldAsOverRaisesNothing(String paper, String on, String words) {
        assertEquals(List.of(), Sketch.findings("ACC-021", bulletin(paper, invitation(185, words, on)), "2025-01-01"));
    }

    @Test
    void anEndThatIsStatedBeforeTheLawfulOneIsInDoubt() {
        assertEquals(
                List.of(),
                Sketch.findings(
                        "ACC-021",
                        bulletin("2021-03", invitation(185, "invited to accede", "2019-06-05", "2020-06-05")),
                        "2025-01-01"));
    }

    @Test
    void anInvitationThatWasTakenUpOrExtendedOrIsListedInARecordRaisesNothing() {
        TreatyAction invited = invitation(185, "invited to accede", "2015-04-22");
        TreatyAction acceded = Paper.accession("ETS 185", "2023-06-01", "Row 1");
        TreatyAction extended = TreatyAction.builder()
                .actor(Sketch.STATE)
                .convention(Identifier.treaty(185))
                .kind(Kind.EXTENSION)
                .on(ExtendedDate.parse("2020-03"))
                .build();
        Dossier record = Dossier.builder()
                .from(bulletin("2023-05-02", invited))
                .addCompleteness(new Completeness(
                        Sketch.STATE,
                        Completeness.Fact.TREATY_ACTIONS,
                        LocalDate.parse("2023-05-02"),
                        "all acts",
                        Citation.builder()
                                .document(BULLETIN)
                                .place(Locator.WHOLE)
                                .build()))
                .build();

        assertEquals(
                1,
                Sketch.findings("ACC-021", bulletin("2023-05-02", invited), "2025-01-01")
                        .size());
        assertEquals(List.of(), Sketch.findings("ACC-021", bulletin("2023-05-02", invited, acceded), "2025-01-01"));
        assertEquals(List.of(), Sketch.findings("ACC-021", bulletin("2023-05-02", invited, extended), "2025-01-01"));
        assertEquals(List.of(), Sketch.findings("ACC-021", record, "2025-01-01"));
    }

    private static Dossier planned(TreatyAction invitation, UnaryOperator<Programme.Builder> change) {
        return Dossier.builder()
                .from(Sketch.dossier(change))
                .addDocuments(Paper.document(BULLETIN, "2023-05-02"))
                .addTreatyActions(invitation)
                .build();
    }

    private static Dossier planned(String period, TreatyAction invitation) {
        return planned(invitation, plan -> plan.period(DateRange.parse(period)).document(BULLETIN));
    }

    private static List<String> rules(Dossier dossier, String day) {
        return Sketch.check(RuleSets.standard(), dossier, day).findings().stream()
                .map(Finding::rule)
                .filter(rule -> Set.of("ACC-004", "ACC-013", "ACC-021", "ACC-022", "RSK-005")
                        .contains(rule))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2027-12-31, 2018-04-22, 2023-06-01, ACC-013",
        "2024-01-01/2027-12-31, 2018-11-22, 2023-06-01, ACC-022",
        "2024-01-01/2027-12-31, 2019-04-22, 2023-06-01, ACC-004",
        "2026-01-01/2027-12-31, 2019-04-22, 2023-06-01, ACC-022"
    })
    void eachInvitationThatEndsTooEarlyHasOneRemark(String period, String on, String day, String rule) {
        assertEquals(List.of(rule), rules(planned(period, invitation(185, "invited to accede", on)), day));
    }

    @Test
    void anInvitationThatEndsWithTheDayBeforeTheProgrammeIsToldWithBothDays() {
        Dossier dossier =
                planned("2024-07-01/2027-12-31", invitation(173, "invited to accede", "2019-06-05", "2024-06-30"));

        assertEquals(
                List.of(
                        "ACC-022 WARNING Kazakhstan × ETS 173 (Criminal Law Convention on Corruption): the last day on"
                                + " which the invitation can be taken up is 30 June 2024, and the first day of Plan is 1 July 2024."),
                Sketch.summaries("ACC-022", dossier, "2024-06-30"));
        assertEquals(
                List.of(),
                rules(planned("2024-06-30/2024-06-30", invitation(173, "invited", "2019-06-05", "2024-06-30")), DAY));
    }

    private static Result result(String statement) {
        return Result.builder()
                .key("o1")
                .level(Result.Level.OUTCOME)
                .statement(Stated.of("", statement, Sketch.place("Section 4, Item #1")))
                .build();
    }

    private static Dossier having(Result result, Outline.Mention... mentions) {
        return Dossier.builder()
                .from(planned(invitation(185, "invited to accede", "2023-04-19"), plan -> plan.addResults(result)))
                .addOutlines(Paper.outline(Sketch.DOCUMENT, mentions))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Law and policy come closer to the Budapest Convention",
                "Legislation is aligned with the Convention on Cybercrime",
                "Courts are prepared for the accession to ETS No. 185",
                "Le droit est rapproché de la STE n° 185"
            })
    void aResultThatNamesTheConventionTakesTheInvitationUp(String statement) {
        assertEquals(List.of(), Sketch.findings("ACC-007", having(result(statement)), DAY));
    }

    @Test
    void anObjectiveOrAnIndicatorOrAKnownMentionTakesItUpToo() {
        Component area = Component.builder()
                .from(Sketch.component("area", Component.Kind.AREA))
                .objective(Stated.of("", "bring cybercrime law closer to the Budapest Convention", at("Section 4")))
                .addResults(result("Police units exist"))
                .build();
        Result measured = Result.builder()
                .from(result("Laws are better"))
                .addIndicators(Indicator.builder()
                        .key("i")
                        .statement(Stated.of("degree of compliance with the Budapest Convention"))
                        .build())
                .build();
        TreatyAction invited = invitation(185, "invited to accede", "2023-04-19");
        Outline.Mention instrument = new Outline.Mention(
                "that instrument",
                Sketch.place("Section 4, Item #1, Paragraph #2"),
                Set.of(Identifier.treaty(185)),
                Set.of());

        assertEquals(List.of(), Sketch.findings("ACC-007", planned(invited, plan -> plan.addComponents(area)), DAY));
        assertEquals(List.of(), Sketch.findings("ACC-007", having(measured), DAY));
        assertEquals(
                List.of(),
                Sketch.findings("ACC-007", having(result("Law comes closer to that text"), instrument), DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Courts deal better with cybercrime",
                "Law comes closer to the Istanbul Convention",
                "Awareness of key conventions is raised"
            })
    void aResultOnTheSubjectOrOnAnotherConventionTakesNothingUp(String statement) {
        Outline.Mention elsewhere = new Outline.Mention(
                "Budapest Convention", Sketch.place("Section 5"), Set.of(Identifier.treaty(185)), Set.of());

        assertEquals(
                1,
                Sketch.findings("ACC-007", having(result(statement), elsewhere), DAY)
                        .size());
    }

    @Test
    void aTitleThatTheDossierKnowsIsAName() {
        Dossier dossier = Dossier.builder()
                .from(planned(
                        invitation(999, "invited to accede", "2023-04-19"),
                        plan -> plan.addResults(result("Law follows the Convention on Lighthouses"))))
                .addDocuments(AdoptedText.builder()
                        .identifier(Identifier.treaty(999))
                        .name(Name.of("Convention on Lighthouses"))
                        .build())
                .build();

        assertEquals(List.of(), Sketch.findings("ACC-007", dossier, DAY));
    }
}
