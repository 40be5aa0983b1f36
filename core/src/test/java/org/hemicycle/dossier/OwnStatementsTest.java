package org.hemicycle.dossier;

import static org.hemicycle.Examples.COUNCIL;
import static org.hemicycle.Examples.KAZAKHSTAN;
import static org.hemicycle.Examples.activity;
import static org.hemicycle.Examples.component;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Examples.programme;
import static org.hemicycle.Examples.standing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each sort of thing that a dossier describes states of itself, attribute by attribute. */
class OwnStatementsTest {

    private static final Identifier COMMISSION = Identifier.parse("body:commission");
    private static final Identifier STRATEGY = Identifier.parse("local:strategy");
    private static final Citation ROW = Citation.of(STRATEGY, "Row 1");

    private static Activity seminar() {
        return activity("seminar")
                .identifier(Identifier.parse("local:seminar"))
                .theme(Stated.of("Better laws"))
                .series(Identifier.parse("local:seminars"))
                .edition(4)
                .status(Stated.of(Activity.Status.PLANNED))
                .when(Timing.read("1st semester", 2025))
                .where(Venue.read("Rabat"))
                .funding(Funding.read("OB + VC"))
                .build();
    }

    private static Dossier dossier() {
        Indicator indicator = Indicator.builder()
                .key("i1")
                .statement(Stated.of("", "laws that improve", ROW))
                .baseline(Stated.of("10"))
                .target(Stated.of("20"))
                .build();
        return Dossier.builder()
                .name("A")
                .addActors(Actor.builder()
                        .identifier(Identifier.parse("body:network"))
                        .name(Name.of("Network"))
                        .kind(Actor.Kind.NETWORK)
                        .partOf(COMMISSION)
                        .succeeds(Identifier.parse("body:forerunner"))
                        .mandate(Stated.of("to advise"))
                        .established(Stated.of(ExtendedDate.parse("2019")))
                        .build())
                .addDocuments(Paper.builder()
                        .identifier(STRATEGY)
                        .name(Name.of("Strategy"))
                        .issuer(COMMISSION)
                        .date(ExtendedDate.parse("2024-05-01"))
                        .period(Stated.of(ExtendedDate.parse("2024/2027")))
                        .build())
                .addProgrammes(
                        programme("before").build(),
                        programme("plan")
                                .owner(COMMISSION)
                                .adoption(Stated.of(ExtendedDate.parse("2023-11-01")))
                                .predecessor(Address.of("before"))
                                .addComponents(component("law"))
                                .addResults(Result.builder()
                                        .key("o1")
                                        .level(Result.Level.OUTCOME)
                                        .statement(Stated.of("", "laws improve", ROW))
                                        .addIndicators(indicator)
                                        .build())
                                .addBudget(line("law").amount("EUR 120 000").build())
                                .addRisks(Risk.builder()
                                        .key("r1")
                                        .category("political")
                                        .likelihood("high")
                                        .impact("severe")
                                        .owner(COMMISSION)
                                        .build())
                                .build())
                .addActivities(seminar())
                .addUndertakings(Undertaking.builder()
                        .key("u1")
                        .by(Stated.of(COMMISSION))
                        .force(Undertaking.Force.UNDERTAKES)
                        .what(Stated.of("", "a report", ROW))
                        .due(Timing.read("June 2025", 2025))
                        .build())
                .addDevelopments(Development.builder()
                        .key("d1")
                        .what(Stated.of("", "a reform", ROW))
                        .when(Timing.read("5 June 2024", 2024))
                        .build())
                .build();
    }

    private static List<String> statements(Dossier dossier, Subject subject) {
        return dossier.listAttributes(subject).stream()
                .map(claim -> claim.property() + " "
                        + claim.stated().value().map(Datum::toString).orElse("nothing"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before                | NAME Priorities, KIND CO_OPERATION_PRIORITIES, DOCUMENT GR-EXT(2023)6, PERIOD 2024-01-01/2027-12-31
            plan                  | NAME Priorities, KIND CO_OPERATION_PRIORITIES, OWNER body:commission, DOCUMENT GR-EXT(2023)6, PERIOD 2024-01-01/2027-12-31, ADOPTED_ON 2023-11-01, SUCCEEDS before
            plan/law              | NAME Rule of law, KIND SECTOR, OBJECTIVE Laws improve
            plan/o1               | KIND OUTCOME, STATEMENT laws improve
            plan/o1/i1            | STATEMENT laws that improve, BASELINE 10, TARGET 20
            plan/budget/law       | NAME Rule of law, AMOUNT 120000 EUR, STATUS ESTIMATED
            plan/risks/r1         | KIND political, LIKELIHOOD high, IMPACT severe, OWNER body:commission
            undertakings/u1       | ISSUED_BY body:commission, KIND UNDERTAKES, STATEMENT a report, DUE 2025-06
            developments/d1       | STATEMENT a reform, DATED 2024-06-05
            activities/seminar    | NAME Seminar on legislation, THEME Better laws, KIND SEMINAR, STATUS PLANNED, DATED 2025-40, VENUE Rabat, FUNDING OB + VC, SERIES local:seminars, EDITION 4 edition
            """)
    void aPartStatesItsAttributes(String address, String statements) {
        assertEquals(List.of(statements.split(", ")), statements(dossier(), Subject.of(Address.parse(address))));
    }

    @Test
    void aThingStatesItsAttributesTheActivityThatIsOneIncluded() {
        Dossier dossier = dossier();

        assertEquals(
                List.of(
                        "NAME Network",
                        "KIND NETWORK",
                        "PART_OF body:commission",
                        "SUCCEEDS body:forerunner",
                        "MANDATE to advise",
                        "ESTABLISHED 2019"),
                statements(dossier, Subject.of(Identifier.parse("body:network"))));
        assertEquals(
                List.of("NAME Strategy", "ISSUED_BY body:commission", "DATED 2024-05-01", "PERIOD 2024/2027"),
                statements(dossier, Subject.of(STRATEGY)));
        assertEquals(
                statements(dossier, Subject.of(Address.parse("activities/seminar"))),
                statements(dossier, Subject.of(Identifier.parse("local:seminar"))));
    }

    @Test
    void whatHasNoPlaceStandsInTheDossierItselfAndADocumentOnItsOwnTitlePage() {
        Dossier dossier = dossier();

        assertEquals("local:strategy", place(dossier, STRATEGY));
        assertEquals("local:dossier, Item body-network", place(dossier, Identifier.parse("body:network")));
    }

    private static String place(Dossier dossier, Identifier thing) {
        return dossier.listAttributes(Subject.of(thing)).get(0).evidence().at();
    }

    @ParameterizedTest
    @CsvSource({
        "0000-01-01/9999-12-31,   PERIOD 0000-01-01/9999-12-31",
        "-0001-12-31/9999-12-31,  PERIOD nothing",
        "0000-01-01/+10000-01-01, PERIOD nothing",
        "2024-01-01/..,           PERIOD 2024-01-01/..",
        "../2024-01-01,           PERIOD ../2024-01-01",
        "../..,                   PERIOD nothing",
    })
    void aPeriodHasAValueWhereEdtfHasAFormForBothOfItsYears(String days, String statement) {
        Dossier dossier = Dossier.builder()
                .name("A")
                .addProgrammes(programme("plan").period(DateRange.parse(days)).build())
                .build();

        assertEquals(
                List.of(statement),
                statements(dossier, Subject.of(Address.of("plan"))).stream()
                        .filter(each -> each.startsWith("PERIOD"))
                        .toList());
    }

    private static final Standing OBSERVER =
            standing().since(ExtendedDate.parse("2012-03-13")).build();

    private static List<String> beginnings(Standing... standings) {
        Dossier dossier = Dossier.builder().name("A").addStandings(standings).build();
        return dossier.listAttributes(Subject.of(KAZAKHSTAN, COUNCIL)).stream()
                .map(OwnStatementsTest::beginning)
                .toList();
    }

    private static String beginning(Claim claim) {
        return claim.property() + " " + claim.label().orElseThrow() + " "
                + claim.stated().value().orElseThrow();
    }

    @Test
    void ofAPairEachStandingThatWasHeldOnceStatesItsBeginning() {
        Standing member = standing()
                .kind(Standing.Kind.MEMBER)
                .since(ExtendedDate.parse("2020"))
                .build();
        Standing again = standing().since(ExtendedDate.parse("2022")).build();
        Standing undated = standing().kind(Standing.Kind.MEMBER).build();

        assertEquals(List.of("STANDING_SINCE OBSERVER 2012-03-13"), beginnings(OBSERVER));
        assertEquals(
                List.of("STANDING_SINCE OBSERVER 2012-03-13", "STANDING_SINCE MEMBER 2020"),
                beginnings(OBSERVER, member));
        assertEquals(List.of("STANDING_SINCE MEMBER 2020"), beginnings(OBSERVER, member, again));
        assertEquals(List.of("STANDING_SINCE OBSERVER 2012-03-13"), beginnings(OBSERVER, undated));
    }
}
