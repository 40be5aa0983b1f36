package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppression;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.report.TidyTables;
import org.hemicycle.source.Address;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPageTest {

    private static final RuleSet RULES = RuleSets.standard();
    private static final String ARTICLE = "//article[starts-with(@class,'finding ')]";

    @TempDir
    Path root;

    private static String print(Dossier dossier) {
        return ReportPage.of(dossier, RULES.asOf(PlanDossier.DAY)).print();
    }

    static List<String> hostileTitles() {
        return List.of(
                "</title><script>alert(1)</script><img src=x onerror=alert(1)>",
                "\"'><svg/onload=alert(1)> style=\"x\" {{7*7}} ${7*7} --> ]]> <!--",
                "\u202Egnissim si txet eht \u2067\u2067\u2069\u2069\u2069\u2069 after",
                "שלום עולם and العربية",
                "x".repeat(10_000),
                "bell\u0007 and \u001B[31mred\u009B no letter \uFFFF",
                "&lt;b&gt; &amp; &#x3c;");
    }

    @ParameterizedTest
    @MethodSource("hostileTitles")
    void aHostileTitleStaysText(String title) throws Exception {
        PageAsXml page = PageAsXml.parse(print(PlanDossier.titled(title)));
        PageAsXml harmless = PageAsXml.parse(print(PlanDossier.titled("Plan")));

        assertEquals(elements(harmless), elements(page));
        assertEquals(0, page.count("//script|//img|//@*[starts-with(name(),'on')]|//@style"));
        assertTrue(
                page.list("//h1").get(0).contains(Isolated.balanced(title)),
                () -> page.document().getDocumentElement().getTextContent());
    }

    /** Pictures break lines by the letters that they have, so that these are left aside. */
    private static List<String> elements(PageAsXml page) throws Exception {
        return page.names("//*[not(self::tspan)]");
    }

    @Test
    void everyFindingIsOneArticleWithItsQuotesSideBySide() throws Exception {
        Dossier dossier = PlanDossier.titled("Plan");
        Report report = RULES.asOf(PlanDossier.DAY).check(dossier);
        PageAsXml page = PageAsXml.parse(ReportPage.of(dossier, report).print());

        assertTrue(report.findings().size() > 2, report::print);
        assertEquals(report.findings().size(), page.count(ARTICLE));
        int evidence = report.findings().stream()
                .mapToInt(finding -> finding.evidence().size())
                .sum();
        assertEquals(evidence, page.count(ARTICLE + "/div[@class='quotes']/figure"));
    }

    @Test
    void aFindingSaysOnWhichDaysItStandsWhatItRestsOnAndHowItIsMended() throws Exception {
        Dossier dossier = PlanDossier.titled("Plan");
        PageAsXml page = PageAsXml.parse(print(dossier));

        String late = page.list(ARTICLE + "[contains(.,'ACT-001')]").get(0);

        assertTrue(late.contains("Rests on"), late);
        assertTrue(late.contains("on all days looked at, 1 January 2026 to 31 December 2026"), late);
        assertTrue(late.contains("20 March 2028"), late);
        assertTrue(late.contains("ACT-001:plan/activities/late"), late);
    }

    @Test
    void withoutATimelineNothingIsSaidOfDays() throws Exception {
        Dossier dossier = PlanDossier.titled("Plan");
        PageAsXml page = PageAsXml.parse(
                ReportPage.of(dossier, RULES.asOf(PlanDossier.DAY).check(dossier))
                        .print());

        assertEquals(0, page.count("//h3[.='What will go wrong, and when']"));
        assertEquals(0, page.count(ARTICLE + "//dt[.='Stands']"));
    }

    @Test
    void whatIsSuppressedStandsApartWithItsReasonAndIsNoFinding() throws Exception {
        Dossier dossier = PlanDossier.titled("Plan");
        RuleSet rules = RULES.suppress(Suppression.ofFinding("ACT-001:plan/activities/late")
                .reason("<b>Agreed</b>")
                .author("A. Desk")
                .build());
        Report report = rules.asOf(PlanDossier.DAY).check(dossier);
        PageAsXml page = PageAsXml.parse(ReportPage.of(dossier, report).print());

        assertEquals(1, report.suppressed().size());
        assertEquals(report.findings().size(), page.count(ARTICLE));
        String apart = page.list("//article[@class='suppressed']").get(0);
        assertTrue(apart.contains("suppressed by A. Desk, without an end: <b>Agreed</b>"), apart);
    }

    @Test
    void underABaselineEachFindingSaysWhetherItIsNew() throws Exception {
        Dossier dossier = PlanDossier.titled("Plan");
        Finding known = RULES.asOf(PlanDossier.DAY).check(dossier).findings().get(0);
        Report report = RULES.baseline(new Baseline(List.of(known.fingerprint())))
                .asOf(PlanDossier.DAY)
                .check(dossier);
        PageAsXml page = PageAsXml.parse(ReportPage.of(dossier, report).print());

        assertEquals(1, page.count(ARTICLE + "//dd[.='known: in the baseline']"));
        assertEquals(report.newFindings().size(), page.count(ARTICLE + "//dd[.='new since the baseline']"));
    }

    @Test
    void theRowToMendStandsBehindTheQuote() throws Exception {
        Dossier dossier = PlanDossier.titled("Plan");
        Finding late =
                RULES.asOf(PlanDossier.DAY).check(dossier).findings("ACT-001").get(0);
        Origins origins = Origins.builder()
                .saying(
                        late.evidence().get(0),
                        late.evidence().get(0).quote().orElseThrow(),
                        late.address(),
                        new Origin("activities.csv", 2, "when"))
                .part(Address.parse("plan/activities/late"), new Origin("activities.csv", 2, ""))
                .build();

        String page = ReportPage.of(dossier, RULES.asOf(PlanDossier.DAY))
                .withOrigins(origins)
                .print();

        assertTrue(page.contains("activities.csv, line 2, column when"));
    }

    @Test
    void anInputThatWasNotReadWholeIsSaidToBeIncompleteAtTheTop() throws Exception {
        Dossier dossier = PlanDossier.titled("Plan");
        Problem problem = Problem.error(new Place.Whole("plan"), "the sheet has no <key>");
        ReportPage page = ReportPage.of(dossier, RULES.asOf(PlanDossier.DAY));

        PageAsXml incomplete =
                PageAsXml.parse(page.withProblems(Problems.of(List.of(problem))).print());

        assertEquals(1, incomplete.count("//header//strong[.='Incomplete. ']"));
        assertEquals(1, incomplete.count("//section[@id='judgement']//li[contains(.,'the sheet has no <key>')]"));
        assertEquals(0, PageAsXml.parse(page.print()).count("//header//strong"));
    }

    @Test
    void thePolicyAllowsTheOneBlockOfStylesAndNothingElse() throws Exception {
        String page = print(PlanDossier.titled("Plan"));
        String block = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(block.getBytes(StandardCharsets.UTF_8)));

        String policy = PageAsXml.parse(page)
                .list("//meta[@http-equiv='Content-Security-Policy']/@content")
                .get(0);

        assertEquals(
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'", policy);
        assertEquals(1, PageAsXml.parse(page).count("//style"));
        assertFalse(policy.contains("unsafe-inline"));
    }

    @Test
    void sectionsWithoutContentAreLeftOut() throws Exception {
        Dossier nothing = Dossier.builder().name("Nothing").build();

        assertEquals(
                List.of("summary", "judgement"), PageAsXml.parse(print(nothing)).list("//section/@id"));
        assertEquals(
                List.of("summary", "findings", "timeline", "budget", "goals", "activities", "judgement"),
                PageAsXml.parse(print(PlanDossier.titled("Plan"))).list("//section/@id"));
    }

    @Test
    void gapsOfActivitiesAreMarkedInWords() throws Exception {
        PageAsXml page = PageAsXml.parse(print(PlanDossier.titled("Plan")));

        assertEquals(2, page.count("//section[@id='activities']//td[.='gap: no place']"));
        assertEquals(2, page.count("//section[@id='activities']//td[.='gap: no funding']"));
        assertTrue(page.list("//section[@id='activities']/p").get(0).contains("4 entries are missing"));
    }

    @Test
    void documentsAndRulesGoByNamesAndDaysByWords() throws Exception {
        PageAsXml page = PageAsXml.parse(print(PlanDossier.titled("Plan")));
        String late = ARTICLE + "[contains(.,'ACT-001')]";

        assertEquals(List.of("Plan, Paragraph #1", "Plan, Paragraph #1"), page.list(late + "//figcaption"));
        assertTrue(page.list(late + "/p[@class='kind']").get(0).endsWith(" (ACT-001)"));
        assertEquals(0, page.count("//text()[contains(.,'local:')]"));
        assertEquals(
                List.of("Plan: report as of 1 March 2026"),
                page.list("//title[not(ancestor::svg)]").stream()
                        .map(title -> title.replaceAll("[\u2068\u2069]", ""))
                        .toList());
    }

    @Test
    void whoeverReadsByStructureFindsItsWay() throws Exception {
        PageAsXml page = PageAsXml.parse(print(PlanDossier.titled("Plan")));

        assertEquals(List.of("en"), page.list("/html/@lang"));
        assertEquals(1, page.count("//h1"));
        assertEquals(1, page.count("//main"));
        assertEquals(1, page.count("//nav[@aria-label]"));
        assertEquals(List.of("#summary"), page.list("//a[@class='skip']/@href"));
        List<String> ids = page.list("//@id");
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids::toString);
        assertEquals(page.count("//th"), page.count("//th[@scope]"));
        assertEquals(page.count("//table"), page.count("//table/caption"));
        assertEquals(page.count("//svg"), page.count("//svg[@role='img' and title and desc]"));
        for (String target : page.list("//a/@href")) {
            assertTrue(ids.contains(target.substring(1)), target);
        }
        for (String named : page.list("//@aria-labelledby")) {
            assertTrue(ids.containsAll(List.of(named.split(" "))), named);
        }
    }

    @Test
    void headingsOfASmallPageStandInTheOrderOfWhatAReaderNeeds() throws Exception {
        PageAsXml page = PageAsXml.parse(print(PlanDossier.titled("Plan")));

        assertEquals(
                List.of(
                        "Plan",
                        "In a minute",
                        "What is wrong",
                        "What will go wrong, and when",
                        "What was not looked at",
                        "Findings",
                        "Plan",
                        "What happens when",
                        "Budget",
                        "Sustainable Development Goals",
                        "Activities",
                        "How this was judged"),
                page.list("//h1|//h2|//h3"));
        assertEquals(page.count("//article"), page.count("//article/h4"));
    }

    @Test
    void aFindingHasTheSamePartsInTheSameOrder() throws Exception {
        PageAsXml page = PageAsXml.parse(print(PlanDossier.titled("Plan")));

        String late = ARTICLE + "[contains(.,'ACT-001')]";
        assertEquals(List.of("p", "h4", "p", "div", "p", "dl"), page.names(late + "/*"));
        assertEquals(List.of("kind", "message", "suggestion"), page.list(late + "/p/@class"));
        assertEquals(
                List.of("blockquote", "figcaption", "blockquote", "figcaption"),
                page.names(late + "/div[@class='quotes']/figure[@class='quote']/*"));
        assertEquals(List.of("Rests on", "Stands", "Fingerprint"), page.list(late + "/dl//dt"));
    }

    @Test
    void whatCannotBeWrittenIsRefusedWithTheNameOfTheFile() {
        ReportPage page = ReportPage.of(PlanDossier.titled("Plan"), RULES.asOf(AsOf.of(PlanDossier.DAY)));
        Path file = root.resolve("none").resolve("page.html");

        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> page.write(file));

        assertTrue(
                refused.getMessage().startsWith("The page cannot be written to " + file + ": "), refused::getMessage);
    }

    @Test
    void severalPagesAreLedToByAnIndex() throws Exception {
        ReportPage page = ReportPage.of(PlanDossier.titled("<Plan>"), RULES.asOf(PlanDossier.DAY));
        Map<String, ReportPage> pages = new LinkedHashMap<>();
        Stream.of("plan a/1", "Index", "plan a?1").forEach(name -> pages.put(name, page));

        List<Path> written = ReportFolder.of(pages).write(root.resolve("new/reports"));

        assertEquals(
                List.of(
                        "index.html",
                        "plan-a-1.html",
                        "plan-a-1-findings.csv",
                        "dossier.html",
                        "dossier-findings.csv",
                        "plan-a-1-2.html",
                        "plan-a-1-2-findings.csv"),
                names(written));
        PageAsXml index = PageAsXml.parse(Files.readString(written.get(0)));
        assertEquals(List.of("./plan-a-1.html", "./dossier.html", "./plan-a-1-2.html"), index.list("//th//a/@href"));
        assertEquals(List.of("<Plan>", "<Plan>", "<Plan>"), index.list("//th//a"));
        assertEquals(
                List.of("./plan-a-1-findings.csv", "./dossier-findings.csv", "./plan-a-1-2-findings.csv"),
                index.list("//td//a/@href"));
        assertEquals(7, list(root.resolve("new/reports")).size(), "nothing beside is left");
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toList());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Of the plan no act, claim or aim of a State is recorded, so that there are no verdicts. */
    @Test
    void theTablesOfAPageAreThoseOfItsReport() throws Exception {
        ReportPage page = ReportPage.of(PlanDossier.titled("Plan"), RULES.asOf(PlanDossier.DAY));

        ReportFolder.of(Map.of("plan", page)).write(root);

        assertEquals(
                TidyTables.findings(List.of(page.checked("plan"))),
                Files.readString(root.resolve("plan-findings.csv")));
        assertFalse(Files.exists(root.resolve("plan-verdicts.csv")));
    }

    /** Whoever reads it would take it for a table of the new page. */
    @Test
    void aTableThatWouldHaveNoRowsNowIsRemovedAndOtherFilesStay() throws Exception {
        for (String name : List.of("plan-findings.csv", "plan-verdicts.csv", "plan-matrix.csv", "other-matrix.csv")) {
            Files.writeString(root.resolve(name), "of an earlier report");
        }
        ReportPage page =
                ReportPage.of(PlanDossier.titled("Plan"), RuleSet.of(List.of()).asOf(PlanDossier.DAY));

        List<Path> written = ReportFolder.of(Map.of("plan", page)).write(root);

        assertEquals(List.of("plan.html"), names(written));
        assertEquals(Set.of("plan.html", "other-matrix.csv"), Set.copyOf(names(list(root))));
    }

    @Test
    void whereOneFileCannotBeWrittenNoneIs() throws Exception {
        ReportPage page = ReportPage.of(PlanDossier.titled("Plan"), RULES.asOf(PlanDossier.DAY));
        Files.createDirectory(root.resolve("plan-findings.csv"));
        Files.writeString(root.resolve("plan.html"), "earlier");

        UncheckedIOException refused = assertThrows(
                UncheckedIOException.class,
                () -> ReportFolder.of(Map.of("plan", page)).write(root));

        assertEquals(
                root.resolve("plan-findings.csv")
                        + " is a folder, where a file would be written. Move it away, or give another folder.",
                refused.getMessage());
        assertEquals("earlier", Files.readString(root.resolve("plan.html")));
        assertEquals(2, list(root).size());
    }

    @Test
    void onePageNeedsNoIndexAndNoneIsRefused() {
        ReportPage page = ReportPage.of(PlanDossier.titled("Plan"), RULES.asOf(PlanDossier.DAY));

        assertEquals(
                List.of(root.resolve("plan.html"), root.resolve("plan-findings.csv")),
                ReportFolder.of(Map.of("plan", page)).write(root));
        assertThrows(IllegalArgumentException.class, () -> ReportFolder.of(Map.of()));
    }
}
