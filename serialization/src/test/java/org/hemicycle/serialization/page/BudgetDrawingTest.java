package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.BudgetLine.Status;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is added up for one thing, and how long and where its bars are. */
class BudgetDrawingTest {

    private static final Citation PLACE = Citation.of(Identifier.parse("local:plan"), "Table 1");
    private static final int LEFT = 300;
    private static final int LONGEST = Picture.WIDTH - LEFT - 170;
    private static final char BLANK = '\u00a0';

    private static BudgetLine.Builder line(String key, Status status, String amount) {
        BudgetLine.Builder line =
                BudgetLine.builder().key(key).label("Line " + key).status(status);
        return amount.isEmpty() ? line.amount(open("tbc")) : line.amount(amount);
    }

    private static Stated<Money> open(String words) {
        return Stated.<Money>builder()
                .asWritten(words)
                .certainty(Certainty.UNDECIDED)
                .citation(PLACE)
                .build();
    }

    private static List<BudgetRow> rows(BudgetLine... lines) {
        return BudgetRow.of(dossier(lines).build());
    }

    private static Dossier.Builder dossier(BudgetLine... lines) {
        return Dossier.builder()
                .name("Plan")
                .addProgrammes(Programme.builder()
                        .key("plan")
                        .document(Identifier.parse("local:plan"))
                        .name(Name.of("Plan"))
                        .kind(Programme.Kind.WORK_PLAN)
                        .addComponents(Component.builder()
                                .key("law")
                                .kind(Component.Kind.SECTION)
                                .title("Rule of law")
                                .citation(PLACE)
                                .build())
                        .addBudget(lines)
                        .build());
    }

    private static BudgetRow row(String label, int depth, String unit, Map<Status, String> amounts, String... unknown) {
        Map<Status, BigDecimal> exact = new EnumMap<>(Status.class);
        amounts.forEach((status, amount) -> exact.put(status, new BigDecimal(amount)));
        return new BudgetRow(label, depth, unit, exact, List.of(unknown));
    }

    private static PageAsXml svg(BudgetRow... rows) throws Exception {
        return PageAsXml.parse(new BudgetDrawing("Plan", List.of(rows))
                .shapes("p", Optional.empty()).stream()
                        .map(Tag::print)
                        .collect(Collectors.joining("", "<svg>", "</svg>")));
    }

    private static List<String> numbers(Integer... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "").replace(BLANK, ' ');
    }

    @Test
    void eachLineIsARowBelowTheOneThatItIsAPartOf() {
        assertEquals(
                List.of(
                        row("Line a", 0, "EUR", Map.of(Status.ESTIMATED, "100.00")),
                        row("Line b", 1, "EUR", Map.of(Status.ESTIMATED, "60.00")),
                        row("Line c", 0, "USD", Map.of(Status.SECURED, "5.00"))),
                rows(
                        line("a", Status.ESTIMATED, "EUR 100")
                                .addLines(line("b", Status.ESTIMATED, "EUR 60").build())
                                .build(),
                        line("c", Status.SECURED, "USD 5").build()));
    }

    @Test
    void whatIsForOneThingStandsInOneRowByItsHeadingAndCurrency() {
        Address law = Address.parse("plan/law");

        assertEquals(
                List.of(
                        row("Rule of law", 0, "EUR", Map.of(Status.ESTIMATED, "150.00", Status.SECURED, "30.00")),
                        row("Rule of law", 0, "USD", Map.of(Status.SECURED, "7.00"))),
                rows(
                        line("a", Status.ESTIMATED, "EUR 100").paysFor(law).build(),
                        line("b", Status.SECURED, "EUR 30").paysFor(law).build(),
                        line("c", Status.ESTIMATED, "EUR 50").paysFor(law).build(),
                        line("d", Status.SECURED, "USD 7").paysFor(law).build()));
    }

    /** Of one status and for the same thing, a part is no further money; of another status it is. */
    @Test
    void aPartIsNotAddedToItsWhole() {
        Address law = Address.parse("plan/law");

        assertEquals(
                List.of(row("Rule of law", 0, "EUR", Map.of(Status.ESTIMATED, "100.00", Status.SECURED, "30.00"))),
                rows(line("a", Status.ESTIMATED, "EUR 100")
                        .paysFor(law)
                        .addLines(
                                line("b", Status.ESTIMATED, "EUR 60")
                                        .paysFor(law)
                                        .build(),
                                line("c", Status.SECURED, "EUR 30").paysFor(law).build())
                        .build()));
        assertEquals(
                List.of(
                        row("Line a", 0, "EUR", Map.of(Status.ESTIMATED, "100.00")),
                        row("Rule of law", 1, "EUR", Map.of(Status.ESTIMATED, "60.00"))),
                rows(line("a", Status.ESTIMATED, "EUR 100")
                        .addLines(line("b", Status.ESTIMATED, "EUR 60")
                                .paysFor(law)
                                .build())
                        .build()));
    }

    @Test
    void aLineWithoutAnAmountSaysWhatStandsInItsPlace() {
        assertEquals(
                List.of(row("Line a", 0, "", Map.of(), "“tbc”"), row("Line b", 0, "", Map.of(), "no amount")),
                rows(
                        line("a", Status.ESTIMATED, "").build(),
                        line("b", Status.ESTIMATED, "").amount(open("")).build()));
    }

    private static Claim claim(String of, ClaimProperty property, String amount, String unit) {
        return Claim.builder()
                .subject(Subject.of(Address.parse(of)))
                .property(property)
                .stated(Stated.of(
                        amount, (Datum) new Datum.Figure(new BigDecimal(amount), unit, Datum.Bound.EXACT), PLACE))
                .build();
    }

    @Test
    void whatTheTextStatesOfTheWholeGoesBeforeItsLines() {
        BudgetLine line = line("a", Status.ESTIMATED, "EUR 100").build();
        Dossier stated = dossier(line)
                .addClaims(
                        claim("plan", ClaimProperty.TOTAL_BUDGET, "500", "EUR"),
                        claim("plan", ClaimProperty.TOTAL_BUDGET, "600", "EUR"),
                        claim("plan", ClaimProperty.SECURED_FUNDING, "200", "EUR"),
                        claim("plan", ClaimProperty.TOTAL_BUDGET, "550", "USD"),
                        claim("plan/law", ClaimProperty.TOTAL_BUDGET, "50", "EUR"),
                        claim("plan", ClaimProperty.ANNUAL_ALLOCATION, "70", "EUR"))
                .build();

        assertEquals(
                List.of(
                        row(
                                "Whole programme, as stated in its text",
                                0,
                                "EUR",
                                Map.of(Status.ESTIMATED, "500", Status.SECURED, "200")),
                        row("Line a", 0, "EUR", Map.of(Status.ESTIMATED, "100.00"))),
                BudgetRow.of(stated));
        assertEquals(List.of(), BudgetRow.of(dossier().build()));
    }

    @Test
    void aBarIsAsLongAsItsShareOfTheMostInItsCurrency() throws Exception {
        PageAsXml svg = svg(
                row("a", 0, "EUR", Map.of(Status.ESTIMATED, "200", Status.SECURED, "50")),
                row("b", 0, "EUR", Map.of(Status.PLEDGED, "100")),
                row("c", 0, "USD", Map.of(Status.EXPENDITURE, "7")),
                row("d", 0, "EUR", Map.of(Status.SECURED, "0.01")),
                row("e", 0, "CHF", Map.of(Status.SECURED, "0")),
                row("f", 0, "EUR", Map.of(Status.SECURED, "0")));

        assertEquals(numbers(LONGEST, (LONGEST + 2) / 4, LONGEST / 2, LONGEST, 1, 1, 1), svg.list("//rect/@width"));
        assertEquals(List.of("unsure", "sure", "outlined", "sure", "sure", "sure", "sure"), svg.list("//rect/@class"));
        assertEquals(List.of("url(#p-hatched)"), svg.list("//rect/@fill"));
        assertEquals(List.of("p-hatched"), svg.list("//pattern/@id"));
        assertEquals(
                List.of(
                        "EUR 200 estimated",
                        "EUR 50 secured",
                        "EUR 100 pledged",
                        "USD 7 spent",
                        "EUR 0.01 secured",
                        "CHF 0 secured",
                        "EUR 0 secured"),
                svg.list("//rect/following-sibling::text[1]").stream()
                        .map(BudgetDrawingTest::plain)
                        .toList());
        assertEquals(
                numbers(
                        LEFT + LONGEST + 6,
                        LEFT + (LONGEST + 2) / 4 + 6,
                        LEFT + LONGEST / 2 + 6,
                        LEFT + LONGEST + 6,
                        LEFT + 7,
                        LEFT + 7,
                        LEFT + 7),
                svg.list("//rect/following-sibling::text[1]/@x"));
    }

    @Test
    void rowsStandBelowOneAnotherAndBarsOfARowToo() throws Exception {
        BudgetRow two = row("a", 0, "EUR", Map.of(Status.ESTIMATED, "200", Status.SECURED, "50"), "“tbc”");
        BudgetRow one = row("b", 1, "EUR", Map.of(Status.ESTIMATED, "100"));
        BudgetRow none = row("c", 2, "", Map.of(), "no amount", "“n/a”");
        BudgetRow tall = row("a heading of many words that needs two lines and is told in two", 0, "EUR", Map.of());
        PageAsXml svg = svg(two, one, none, tall, one);

        // 20 a bar, or 14 a line of its name and 4, and a gap of 8
        int second = 3 * 20 + 8;
        int third = second + 20 + 8;
        int fourth = third + 20 + 8;
        int fifth = fourth + 2 * 14 + 4 + 8;
        assertEquals(numbers(3, 23, second + 3, fifth + 3), svg.list("//rect/@y"));
        assertEquals(numbers(14, 14, 14, 14), svg.list("//rect/@height"));
        assertEquals(numbers(LEFT, LEFT, LEFT, LEFT), svg.list("//rect/@x"));
        assertEquals(numbers(15, 35, second + 15, fifth + 15), svg.list("//rect/following-sibling::text[1]/@y"));
        assertEquals(numbers(40 + 15, third + 15), svg.list("//text[@class='absent']/@y"));
        assertEquals(numbers(LEFT, LEFT), svg.list("//text[@class='absent']/@x"));
        assertEquals(
                List.of("“tbc”", "no amount, “n/a”"),
                svg.list("//text[@class='absent']").stream()
                        .map(BudgetDrawingTest::plain)
                        .toList());
        assertEquals(numbers(15, second + 15, third + 15, fourth + 15, fifth + 15), svg.list("//g/text[1]/@y"));
        assertEquals(numbers(0, 14, 28, 0, 14), svg.list("//g/text[1]/@x"));
        assertEquals(
                List.of("label strong", "label", "label", "label strong", "label"), svg.list("//g/text[1]/@class"));
        assertEquals(fifth + 28 + 4, new BudgetDrawing("Plan", List.of(two, one, none, tall, one)).height());
    }

    /** The deeper a row, the fewer letters has its name room for: forty-six, and two less with each step. */
    @Test
    void aNameIsBrokenWhereItHasNoMoreRoom() throws Exception {
        String words = "a".repeat(21) + " " + "b".repeat(20);
        String more = words + "bbbb";

        assertEquals(1, svg(row(more, 0, "EUR", Map.of())).count("//tspan"));
        assertEquals(2, svg(row(more + "b", 0, "EUR", Map.of())).count("//tspan"));
        assertEquals(1, svg(row(words, 2, "EUR", Map.of())).count("//tspan"));
        assertEquals(2, svg(row(words + "b", 2, "EUR", Map.of())).count("//tspan"));
    }

    @Test
    void itsUnitNamesTheCurrenciesAndWhetherAnythingIsSecured() {
        BudgetRow estimated = row("a", 0, "EUR", Map.of(Status.ESTIMATED, "200"));
        BudgetRow spent = row("b", 0, "USD", Map.of(Status.EXPENDITURE, "200"));
        BudgetRow none = row("c", 0, "", Map.of(), "no amount");
        String marks = ". Hatched: estimated. Outlined: pledged. Solid: secured, or spent.";

        assertEquals(
                "Amounts in EUR" + marks + " Nothing is marked as secured.",
                plain(new BudgetDrawing("Plan", List.of(estimated, estimated, none)).unit()));
        assertEquals(
                "Amounts in EUR, USD" + marks + " Each currency has a scale of its own.",
                plain(new BudgetDrawing("Plan", List.of(estimated, spent)).unit()));
        assertEquals(
                "Amounts in EUR" + marks,
                plain(new BudgetDrawing("Plan", List.of(row("a", 0, "EUR", Map.of(Status.SECURED, "1")))).unit()));
    }

    @Test
    void itsWordsAreTheRowsThatArePartOfNoOther() {
        BudgetDrawing drawing = new BudgetDrawing(
                "Plan",
                List.of(
                        row("a", 0, "EUR", Map.of(Status.ESTIMATED, "200", Status.SECURED, "50.5"), "“tbc”"),
                        row("b", 1, "EUR", Map.of(Status.ESTIMATED, "100")),
                        row("c", 0, "USD", Map.of(Status.EXPENDITURE, "1234567"))));

        assertEquals(
                "a: EUR 200 estimated, EUR 50.5 secured, “tbc”; c: USD 1 234 567 spent.", plain(drawing.inWords()));
        assertEquals("What is estimated, and what is secured: Plan", drawing.title());
        assertTrue(drawing.hasAllFigures());
    }

    @Test
    void theTableHasAColumnForEachSortOfFigureThatThereIs() throws Exception {
        PageTable table = new PageTable("t", "Budget");
        new BudgetDrawing(
                        "Plan",
                        List.of(
                                row("a", 0, "EUR", Map.of(Status.ESTIMATED, "200")),
                                row("b", 1, "EUR", Map.of(Status.SECURED, "100"), "“tbc”", "no amount"),
                                row("c", 5, "", Map.of())))
                .fill(table);
        PageAsXml page = PageAsXml.parse(table.print().print());

        assertEquals(List.of("For", "Estimated", "Secured", "Without amount"), page.list("//thead//th"));
        assertEquals(
                List.of("EUR 200", "–", "", "–", "EUR 100", "“tbc”, no amount", "–", "–", ""),
                page.list("//tbody//td").stream().map(BudgetDrawingTest::plain).toList());
        assertEquals(List.of("depth-0", "depth-1", "depth-3"), page.list("//tbody//th/span/@class"));

        PageTable known = new PageTable("t", "Budget");
        new BudgetDrawing("Plan", List.of(row("a", 0, "EUR", Map.of(Status.ESTIMATED, "200")))).fill(known);
        assertEquals(
                List.of("For", "Estimated"),
                PageAsXml.parse(known.print().print()).list("//thead//th"));
    }
}
