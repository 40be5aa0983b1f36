package org.hemicycle.consistency.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attribute and a place that states the same again: what contradicts is one finding, what agrees is none. */
class RestatedAttributeTest {

    private static final Identifier OFFICE = Identifier.parse("body:office");
    private static final Identifier COUNCIL = Identifier.parse("body:council");
    private static final Identifier REPORT = Identifier.parse("local:report");

    private static Stated<String> said(String words, String place) {
        return Stated.of(words, words, Sketch.place(place));
    }

    private static Programme programme() {
        return Programme.builder()
                .key("plan")
                .document(Sketch.DOCUMENT)
                .name(Name.builder()
                        .official("Plan for better laws")
                        .acronym("PBL")
                        .build())
                .kind(Programme.Kind.ACTION_PLAN)
                .owner(COUNCIL)
                .period(Sketch.period(
                        "2026-01-01/2028-12-31", Sketch.place("Section 1").quoting("2026-2028")))
                .adoption(Stated.of("12 November 2025", ExtendedDate.parse("2025-11-12"), Sketch.place("Section 2")))
                .predecessor(Address.of("plan-2022"))
                .addFundingSources(source("OB", "Ordinary Budget"), source("VC", "Voluntary contributions"))
                .addComponents(Component.builder()
                        .key("law")
                        .kind(Component.Kind.AREA)
                        .title("Legal co-operation")
                        .objective(said("Laws get better", "Section 3, Paragraph #1"))
                        .addResults(Result.builder()
                                .key("r1")
                                .level(Result.Level.OUTCOME)
                                .statement(said("Courts apply the law", "Section 3, Paragraph #2"))
                                .build())
                        .addIndicators(Indicator.builder()
                                .key("i1")
                                .statement(said("Number of laws", "Section 3, Paragraph #3"))
                                .baseline(said("two", "Section 3, Paragraph #3"))
                                .target(said("five", "Section 3, Paragraph #3"))
                                .build())
                        .citation(Sketch.place("Section 3"))
                        .build())
                .addActivities(
                        seminar(),
                        Sketch.with(
                                seminar(),
                                other -> other.key("a2")
                                        .edition(4)
                                        .when(Sketch.at("a2", Timing.read("1-2 September 2026", 2026)))
                                        .where(Sketch.at("a2", Venue.read("Oslo")))))
                .addBudget(BudgetLine.builder()
                        .key("b1")
                        .label("Seminars")
                        .amount("€8.12 million")
                        .citation(Sketch.place("Table 2, Row 1"))
                        .build())
                .addRisks(Risk.builder()
                        .key("k1")
                        .category("political")
                        .addDescriptions(said("No majority", "Table 3, Row 1"))
                        .addMitigations(said("Early talks", "Table 3, Row 1"))
                        .likelihood("high")
                        .impact("medium")
                        .owner(OFFICE)
                        .build())
                .build();
    }

    private static FundingSource source(String code, String name) {
        return FundingSource.builder()
                .code(code)
                .name(Name.of(name))
                .kind(FundingSource.Kind.OTHER)
                .build();
    }

    private static Activity seminar() {
        return Sketch.activity(
                "a1",
                activity -> activity.title("Seminar on legislation")
                        .theme(said("Laws on courts", "Annex 1, Row a1"))
                        .status(Stated.of("planned", Activity.Status.PLANNED, Sketch.place("Annex 1, Row a1")))
                        .series(Identifier.parse("local:seminars"))
                        .edition(3)
                        .when(Sketch.at("a1", Timing.read("16-17 May 2026", 2026)))
                        .where(Sketch.at("a1", Venue.read("Rabat or Tunis")))
                        .funding(Sketch.at("a1", Funding.read("OB + VC"))));
    }

    private static Dossier dossier() {
        return Dossier.builder()
                .name("plan")
                .addProgrammes(programme())
                .addProgrammes(Programme.builder()
                        .key("plan-2022")
                        .document(Identifier.parse("local:plan-2022"))
                        .name(Name.of("Plan for new laws"))
                        .kind(Programme.Kind.ACTION_PLAN)
                        .period(Sketch.period(
                                "2022-01-01/2024-12-31",
                                Sketch.place("Section 4").quoting("2022-2024")))
                        .addExtensions(Extension.builder()
                                .until(Stated.of(
                                        "until 2025", ExtendedDate.parse("2025-12"), Sketch.place("Section 4")))
                                .build())
                        .build())
                .addActors(
                        Actor.builder()
                                .identifier(OFFICE)
                                .name(Name.builder()
                                        .official("Office for Planning")
                                        .addAliases("Planning Unit")
                                        .build())
                                .kind(Actor.Kind.BODY)
                                .partOf(COUNCIL)
                                .mandate(said("Plans", "Section 5"))
                                .established(Stated.of("2001", ExtendedDate.parse("2001"), Sketch.place("Section 5")))
                                .citation(Sketch.place("Section 5"))
                                .build(),
                        Actor.builder()
                                .identifier(COUNCIL)
                                .name(Name.of("Council of Planners"))
                                .kind(Actor.Kind.ORGANISATION)
                                .citation(Sketch.place("Section 6"))
                                .build())
                .addDocuments(Paper.cited("local:report", "Report on laws", "body:council", "Section 7"))
                .addUndertakings(Undertaking.builder()
                        .key("u1")
                        .by(Stated.of("the Council", COUNCIL, Sketch.place("Section 8")))
                        .force(Undertaking.Force.UNDERTAKES)
                        .what(said("to report", "Section 8"))
                        .due(Stated.of(
                                "June 2027", Timing.on(ExtendedDate.parse("2027-06")), Sketch.place("Section 8")))
                        .build())
                .addDevelopments(Development.builder()
                        .key("d1")
                        .what(said("A law was passed", "Section 9"))
                        .when(Stated.of(
                                "May 2025", Timing.on(ExtendedDate.parse("2025-05")), Sketch.place("Section 9")))
                        .build())
                .addStandings(Paper.entry(Sketch.STATE, Paper.BODY, Standing.Kind.OBSERVER, "1998", ""))
                .build();
    }

    private static Subject subject(String text) {
        if (text.contains(" x ")) {
            return Subject.of(Sketch.STATE, Paper.BODY);
        }
        return text.contains(":") ? Subject.of(Identifier.parse(text)) : Subject.of(Address.parse(text));
    }

    private static Claim claim(String subject, ClaimProperty property, String words, String value) {
        Datum datum = switch (property.form()) {
            case DATE -> Datum.of(ExtendedDate.parse(value));
            case WORD -> new Datum.Word(value);
            case FIGURE ->
                new Datum.Figure(new BigDecimal(value.split(" ")[0]), value.split(" ")[1], Datum.Bound.EXACT);
        };
        Claim claim = Paper.claim(subject(subject), property, "", words, datum, "Section 90");
        return property == ClaimProperty.STANDING_SINCE
                ? Claim.builder().from(claim).label("observer").build()
                : Claim.builder()
                        .subject(claim.subject())
                        .property(property)
                        .stated(claim.stated())
                        .build();
    }

    private static Dossier with(Dossier dossier, Claim... claims) {
        return Dossier.builder().from(dossier).addClaims(claims).build();
    }

    /** What is found only because of the claims. */
    private static List<Finding> brought(Dossier dossier, Claim... claims) {
        Set<String> before = Paper.check(dossier).findings().stream()
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        return Paper.check(with(dossier, claims)).findings().stream()
                .filter(finding -> !before.contains(finding.fingerprint()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan                     | NAME           | Programme of courts | Programme of courts | NAM-001
            plan                     | KIND           | a work plan         | WORK_PLAN           | STA-008
            plan                     | OWNER          | the Office          | body:office         | STA-008
            plan                     | PERIOD         | 2026-2027           | 2026/2027           | STA-001
            plan                     | PERIOD         | in 2027             | 2027                | STA-001
            plan                     | PERIOD         | from March 2026     | 2026-03/2028        | STA-001
            plan                     | ADOPTED_ON     | October 2025        | 2025-10             | STA-001
            plan                     | SUCCEEDS       | Plan of 2018        | plan-2018           | STA-008
            plan-2022                | PERIOD         | 2022-2026           | 2022/2026           | STA-001
            plan/law                 | NAME           | Support to media    | Support to media    | NAM-001
            plan/law                 | KIND           | sector              | SECTOR              | STA-008
            plan/law                 | OBJECTIVE      | Media get better    | Media get better    | STA-008
            plan/law/r1              | STATEMENT      | Courts are built    | Courts are built    | STA-008
            plan/law/r1              | KIND           | output              | OUTPUT              | STA-008
            plan/law/i1              | STATEMENT      | Number of courts    | Number of courts    | STA-008
            plan/law/i1              | BASELINE       | three               | three               | STA-008
            plan/law/i1              | TARGET         | six                 | six                 | STA-008
            plan/activities/a1       | NAME           | Meeting of judges   | Meeting of judges   | NAM-001
            plan/activities/a1       | THEME          | Laws on media       | Laws on media       | STA-008
            plan/activities/a1       | KIND           | conference          | CONFERENCE          | STA-008
            plan/activities/a1       | STATUS         | put off             | POSTPONED           | STA-008
            plan/activities/a1       | DATED          | June 2026           | 2026-06             | STA-001
            plan/activities/a1       | VENUE          | in Oslo             | Oslo                | STA-008
            plan/activities/a1       | FUNDING        | OB                  | OB                  | STA-008
            plan/activities/a1       | FUNDING        | Ordinary Budget     | Ordinary Budget     | STA-008
            plan/activities/a1       | SERIES         | forum               | local:forums        | STA-008
            plan/activities/a1       | EDITION        | fourth              | 4 edition           | STA-002
            plan/budget/b1           | NAME           | Publications        | Publications        | NAM-001
            plan/budget/b1           | AMOUNT         | €8.21 million       | 8.21E6 EUR          | STA-002
            plan/budget/b1           | STATUS         | secured             | SECURED             | STA-008
            plan/risks/k1            | KIND           | financial           | financial           | STA-008
            plan/risks/k1            | LIKELIHOOD     | low                 | low                 | STA-008
            plan/risks/k1            | IMPACT         | high                | high                | STA-008
            plan/risks/k1            | OWNER          | the Council         | body:council        | STA-008
            undertakings/u1          | ISSUED_BY      | the Office          | body:office         | STA-008
            undertakings/u1          | KIND           | notes               | NOTES               | STA-008
            undertakings/u1          | STATEMENT      | to travel           | to travel           | STA-008
            undertakings/u1          | DUE            | May 2027            | 2027-05             | STA-001
            developments/d1          | STATEMENT      | A court was built   | A court was built   | STA-008
            developments/d1          | DATED          | June 2025           | 2025-06             | STA-001
            body:office              | NAME           | Bureau of Roads     | Bureau of Roads     | NAM-001
            body:office              | KIND           | a committee         | COMMITTEE           | STA-008
            body:office              | PART_OF        | of the Office       | body:office         | STA-009
            body:office              | MANDATE        | Builds              | Builds              | STA-008
            body:office              | ESTABLISHED    | 2002                | 2002                | STA-001
            local:report             | NAME           | Survey of roads     | Survey of roads     | NAM-001
            local:report             | ISSUED_BY      | the Office          | body:office         | STA-008
            KZ x body:committee      | STANDING_SINCE | since 1999          | 1999                | STA-001
            """)
    void aPlaceThatContradictsAnAttributeIsOneFindingThatQuotesBoth(
            String subject, ClaimProperty property, String words, String value, String rule) {
        List<Finding> findings = brought(dossier(), claim(subject, property, words, value));

        assertEquals(List.of(rule), findings.stream().map(Finding::rule).toList());
        List<String> quotes = findings.get(0).evidence().stream()
                .map(place -> place.quote().orElse(""))
                .toList();
        assertTrue(quotes.contains(words) && quotes.size() == 2, quotes::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan                     | NAME           | plan for Better Laws    | plan for Better Laws
            plan                     | NAME           | PBL                     | PBL
            plan                     | KIND           | Action plan             | Action plan
            plan                     | OWNER          | the Council of Planners | Council of Planners
            plan                     | PERIOD         | 2026-2028               | 2026/2028
            plan                     | PERIOD         | January 2026 to 2028    | 2026-01/2028
            plan                     | ADOPTED_ON     | November 2025           | 2025-11
            plan                     | SUCCEEDS       | Plan for new laws       | Plan for new laws
            plan                     | SUCCEEDS       | the plan of 2022        | plan-2022
            plan-2022                | PERIOD         | 2022-2024               | 2022/2024
            plan-2022                | PERIOD         | 2022-2025               | 2022/2025
            plan/law                 | NAME           | Legal Cooperation       | Legal Cooperation
            plan/law                 | OBJECTIVE      | "laws get better"       | laws get better
            plan/law/i1              | TARGET         | Five                    | Five
            plan/activities/a1       | NAME           | SEMINAR ON LEGISLATION  | SEMINAR ON LEGISLATION
            plan/activities/a1       | KIND           | seminar                 | SEMINAR
            plan/activities/a1       | STATUS         | planned                 | PLANNED
            plan/activities/a1       | DATED          | May 2026                | 2026-05
            plan/activities/a1       | VENUE          | Tunis                   | Tunis
            plan/activities/a1       | VENUE          | Tunis or Rabat          | Tunis or Rabat
            plan/activities/a1       | FUNDING        | VC and OB               | VC + OB
            plan/activities/a1       | FUNDING        | OB and VC, or JP        | (OB + VC) or JP
            plan/activities/a1       | EDITION        | 3rd                     | 3 no.
            plan/activities/a2       | VENUE          | Oslo, Norway            | Oslo, Norway
            plan/activities/a2       | DATED          | 1 and 2 September 2026  | 2026-09-01/2026-09-02
            plan/budget/b1           | AMOUNT         | €8 119 700              | 8119700 EUR
            plan/budget/b1           | AMOUNT         | USD 9 000 000           | 9000000 USD
            plan/budget/b1           | NAME           | seminars                | seminars
            plan/risks/k1            | OWNER          | Planning Unit           | Planning Unit
            plan/risks/k1            | LIKELIHOOD     | High                    | High
            undertakings/u1          | DUE            | by 30 June 2027         | 2027-06-30
            developments/d1          | DATED          | 5 May 2025              | 2025-05-05
            body:office              | NAME           | Planning Unit           | Planning Unit
            body:office              | PART_OF        | Council of Planners     | Council of Planners
            body:office              | ESTABLISHED    | 3 March 2001            | 2001-03-03
            local:report             | NAME           | Report on Laws          | Report on Laws
            KZ x body:committee      | STANDING_SINCE | in May 1998             | 1998-05
            """)
    void aPlaceThatAgreesByMeaningRaisesNothing(String subject, ClaimProperty property, String words, String value) {
        assertEquals(List.of(), brought(dossier(), claim(subject, property, words, value)));
    }

    @Test
    void anotherActivityOfTheSameTitleIsNotCompared() {
        assertEquals(
                List.of(),
                brought(
                        dossier(),
                        claim("plan/activities/a1", ClaimProperty.DATED, "17 May", "2026-05-17"),
                        claim("plan/activities/a2", ClaimProperty.DATED, "1 September", "2026-09-01"),
                        claim("plan/activities/a1", ClaimProperty.VENUE, "Rabat", "Rabat"),
                        claim("plan/activities/a2", ClaimProperty.VENUE, "Oslo", "Oslo")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATED   | March 2025 | 2025-03 | 2025-03-07 |
            DATED   | April 2025 | 2025-04 | 2025-03-07 | STA-001
            PERIOD  | 2020-2022  | 2020/2022 | 2025-03-07 |
            PERIOD  | 2020-2023  | 2020/2023 | 2025-03-07 | STA-001
            """)
    void theDateAndPeriodOfADocumentAreComparedAtItsTitlePage(
            ClaimProperty property, String words, String value, String date, String rule) {
        Dossier dossier = Dossier.builder()
                .from(Sketch.dossier(plan -> plan))
                .addDocuments(org.hemicycle.document.Paper.builder()
                        .identifier(REPORT)
                        .name(Name.of("Report"))
                        .date(ExtendedDate.parse(date))
                        .period(Stated.of(ExtendedDate.parse("2020/2022")))
                        .build())
                .build();

        List<Finding> findings = brought(dossier, claim("local:report", property, words, value));

        assertEquals(
                Stream.ofNullable(rule).toList(),
                findings.stream().map(Finding::rule).toList());
        findings.forEach(finding -> assertTrue(
                finding.evidence().stream().anyMatch(place -> place.at().equals("local:report")), finding::print));
    }

    private static Dossier planning(UnaryOperator<Activity.Builder> change) {
        return Sketch.plan(Sketch.activity("a1", change));
    }

    private static <T> Stated<T> certainly(Stated<T> stated, Certainty certainty) {
        return Stated.<T>builder().from(stated).certainty(certainty).build();
    }

    @ParameterizedTest
    @CsvSource({"STATED,ERROR", "TENTATIVE,ERROR", "TO_BE_CONFIRMED,ERROR", "INFERRED,WARNING", "DAMAGED,NOTE"})
    void anAttributeThatIsNotStatedOutrightIsFoundAllTheSameAndLowersAsEvidenceDoes(
            Certainty certainty, Severity severity) {
        Dossier dossier = planning(activity ->
                activity.when(certainly(Sketch.at("a1", Timing.read("20 March 2025", 2025)), certainty)));

        List<Finding> findings =
                brought(dossier, claim("plan/activities/a1", ClaimProperty.DATED, "in June", "2025-06"));

        assertEquals(List.of(severity), findings.stream().map(Finding::severity).toList());
    }

    @Test
    void anInferredPlaceNeitherSilencesNorLowersWhatTwoOthersContradict() {
        Dossier dossier = planning(activity -> activity.when(Sketch.at("a1", Timing.read("20 March", 2025))));

        List<Finding> findings = brought(
                dossier,
                claim("plan/activities/a1", ClaimProperty.DATED, "in June", "2025-06"),
                Claim.builder()
                        .from(claim("plan/activities/a1", ClaimProperty.DATED, "in July", "2025-07"))
                        .stated(Stated.of(
                                "in July", Datum.of(ExtendedDate.parse("2025-07")), Sketch.place("Section 91")))
                        .build());

        assertEquals(
                List.of(Severity.ERROR),
                findings.stream().map(Finding::severity).toList());
        assertEquals(3, findings.get(0).evidence().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (tbc) | Tunis | |
            Strasbourg/Kyiv/other MS | Rome | | the other places of "Strasbourg / Kyiv / elsewhere"
            Strasbourg/Kyiv/other MS | Kyiv | |
            Strasbourg/Paris | Rome | STA-008 |
            Strasbourg and Paris | Paris | STA-008 |
            """)
    void aVenueIsComparedByThePlacesThatItMayMean(String where, String claimed, String rule, String unknown) {
        Dossier dossier = planning(activity -> activity.where(Sketch.at("a1", Venue.read(where))));
        Claim claim = claim("plan/activities/a1", ClaimProperty.VENUE, "in " + claimed, claimed);

        assertEquals(
                Stream.ofNullable(rule).toList(),
                brought(dossier, claim).stream().map(Finding::rule).toList());
        assertEquals(
                Stream.ofNullable(unknown).toList(), Sketch.unknowns("STA-008", with(dossier, claim), "2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OB /VC | OB | | what the funding "OB /VC" means
            OB /VC | JP | STA-008 |
            OB or VC | VC | |
            """)
    void fundingIsComparedByTheSourcesThatItMayMean(String funding, String claimed, String rule, String unknown) {
        Dossier dossier = planning(activity -> activity.funding(Sketch.at("a1", Funding.read(funding))));
        Claim claim = claim("plan/activities/a1", ClaimProperty.FUNDING, "by " + claimed, claimed);

        assertEquals(
                Stream.ofNullable(rule).toList(),
                brought(dossier, claim).stream().map(Finding::rule).toList());
        assertEquals(
                Stream.ofNullable(unknown).toList(), Sketch.unknowns("STA-008", with(dossier, claim), "2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"Laws get better,1,0", "'',0,1"})
    void proseIsComparedWhereBothPlacesQuoteTheirSourceAndIsUndeterminedWhereOneIsASummary(
            String asWritten, int findings, int unknowns) {
        Dossier dossier = Sketch.dossier(plan -> plan.addComponents(Component.builder()
                .from(Sketch.component("law", Component.Kind.AREA))
                .objective(Stated.of(asWritten, "Laws get better", Sketch.place("Section 3")))
                .build()));
        Claim claim = claim("plan/law", ClaimProperty.OBJECTIVE, "Media get better", "Media get better");

        assertEquals(findings, brought(dossier, claim).size());
        assertEquals(
                unknowns,
                Sketch.unknowns("STA-008", with(dossier, claim), "2024-01-01").size());
    }

    @Test
    void nothingIsKnownOfAPeriodThatIsLeftOpen() {
        Dossier dossier = Sketch.dossier(plan -> plan.period(Stated.of(DateRange.parse("2024-01-01/.."))));

        assertEquals(
                List.of("the end of the period, which one place leaves open"),
                Sketch.unknowns(
                        "STA-001",
                        with(dossier, claim("plan", ClaimProperty.PERIOD, "2024-2027", "2024/2027")),
                        "2024-01-01"));
        assertEquals(
                1,
                brought(dossier, claim("plan", ClaimProperty.PERIOD, "2023-2027", "2023/2027"))
                        .size());
    }

    @Test
    void aPeriodWithAnExtensionOfUnknownEndIsUndeterminedOnlyBeyondItsOwnEnd() {
        Dossier dossier = Sketch.dossier(plan -> plan.addExtensions(Extension.builder()
                .until(Stated.<ExtendedDate>builder().asWritten("extended").build())
                .build()));

        assertEquals(
                1,
                Sketch.unknowns(
                                "STA-001",
                                with(dossier, claim("plan", ClaimProperty.PERIOD, "2024-2028", "2024/2028")),
                                "2024-01-01")
                        .size());
        assertEquals(
                List.of(),
                Sketch.unknowns(
                        "STA-001",
                        with(dossier, claim("plan", ClaimProperty.PERIOD, "2024-2027", "2024/2027")),
                        "2024-01-01"));
    }

    @Test
    void anActivityIsFoundByItsIdentifierToo() {
        Dossier dossier = planning(activity -> activity.identifier(Identifier.parse("local:forum"))
                .when(Sketch.at("a1", Timing.read("20 March 2025", 2025))));

        assertEquals(
                1,
                brought(dossier, claim("local:forum", ClaimProperty.DATED, "in June", "2025-06"))
                        .size());
        assertEquals(List.of(), brought(dossier, claim("local:forum", ClaimProperty.DATED, "in March", "2025-03")));
    }

    @Test
    void aStandingThatWasHeldTwiceHasTwoFirstDays() {
        Dossier twice = Dossier.builder()
                .from(Sketch.dossier(plan -> plan))
                .addStandings(
                        Paper.entry(Sketch.STATE, Paper.BODY, Standing.Kind.OBSERVER, "1998", "2001"),
                        Paper.entry(Sketch.STATE, Paper.BODY, Standing.Kind.OBSERVER, "2010", ""))
                .build();

        assertEquals(
                List.of(),
                brought(twice, claim("KZ x body:committee", ClaimProperty.STANDING_SINCE, "since 2010", "2010")));
    }

    @Test
    void aPlaceThatStatesItInAClaimAndInAnAttributeIsOnePlace() {
        Dossier dossier = planning(activity -> activity.when(Sketch.at("a1", Timing.read("20 March 2025", 2025))));
        Claim same = Paper.claim(
                Subject.of(Address.parse("plan/activities/a1")),
                ClaimProperty.DATED,
                "",
                "on 20 March",
                Datum.of(ExtendedDate.parse("2025-03-20")),
                "Annex 1, Row a1");
        Claim sameOnceMore = Claim.builder()
                .subject(same.subject())
                .property(same.property())
                .stated(same.stated())
                .build();

        List<Finding> findings =
                brought(dossier, sameOnceMore, claim("plan/activities/a1", ClaimProperty.DATED, "in June", "2025-06"));

        assertEquals(
                List.of("Find out which is right and correct the other."),
                findings.stream()
                        .map(finding -> finding.suggestion().orElseThrow())
                        .toList());
    }
}
