package org.hemicycle.serialization.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Receipt;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page shows of dossiers that are entered here as sheets. */
class PartsOfAPageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final String PLAN = """
            programme,property,value
            plan,kind,ACTION_PLAN
            plan,title,Plan
            plan,period,2026-01-01/2026-12-31
            """;

    @TempDir
    Path folder;

    /** A dossier of names of sheets, each with its text behind it. */
    private static Dossier dossier(String... sheets) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("document.csv", """
                property,value
                kind,PAPER
                identifier,local:plan
                title,Plan
                language,en
                """.getBytes(UTF_8));
        for (int i = 0; i < sheets.length; i += 2) {
            files.put(sheets[i] + ".csv", sheets[i + 1].getBytes(UTF_8));
        }
        return DossierFolder.reader().readDraft("plan", files).orThrow();
    }

    private static List<String> list(String page, String path) throws Exception {
        return PageAsXml.parse(page).list(path).stream()
                .map(text -> text.replaceAll("[\u2066-\u2069]", "")
                        .replace('\u00a0', ' ')
                        .strip())
                .toList();
    }

    private static String page(Dossier dossier) {
        return ReportPage.of(dossier, RuleSets.standard().asOf(DAY)).print();
    }

    private static List<String> cells(String page, String section) throws Exception {
        int rows = list(page, "//section[@id='" + section + "']//tbody/tr").size();
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> {
                    try {
                        return String.join(
                                "|", list(page, "(//section[@id='" + section + "']//tbody/tr)[" + row + "]/*"));
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static List<String> numbers(Integer... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    private static Dossier withGoals() {
        return dossier("programmes", PLAN, "components", """
                key,programme,parent,kind,title,place
                law,plan,,THEME,Rule of law,Section 1
                courts,,law,AREA,Courts,Section 1.1
                """, "sdg-links", """
                subject,goal,target,manner,place
                courts,16,,LISTED,Section 1
                courts,,16.3,DEVELOPED,Section 2
                courts,5,,FOCUS,Section 2
                courts,16,,LISTED,Section 3
                courts,16,,LISTED,Section 3
                courts,16,,FOCUS,Section 4
                courts,16,,LISTED,Section 5
                plan,17,,LISTED,Section 6
                """);
    }

    private static String svg(Drawing drawing) {
        return drawing.shapes("p", Optional.empty()).stream()
                .map(Tag::print)
                .collect(Collectors.joining("", "<svg>", "</svg>"));
    }

    @Test
    void goalsStandInTheOrderOfThePartsEachByItsStrongestManner() throws Exception {
        GoalDrawing drawing = GoalDrawing.of(withGoals()).orElseThrow();

        assertEquals("Plan: 17; Courts: 5, 16.", drawing.inWords());
        PageTable table = new PageTable("t", "Goals");
        drawing.fill(table);
        assertEquals(
                List.of(
                        "Plan|17|listed|Plan, Section 6",
                        "Courts|5|focus|Plan, Section 2",
                        "Courts|16|developed|Plan, Section 1; Plan, Section 2; Plan, Section 3; and 2 more"),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(row -> {
                            try {
                                String path = "//tbody/tr[" + row + "]/*[position() != 3]";
                                return String.join("|", list(table.print().print(), path));
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                        .toList());
        assertEquals(Optional.empty(), GoalDrawing.of(dossier("programmes", PLAN)));
    }

    /** Tiles of 26 beside one another with gaps of 3, rows of 34. */
    @Test
    void aGoalIsATileWhoseShapeTellsItsManner() throws Exception {
        String svg = svg(GoalDrawing.of(withGoals()).orElseThrow());

        assertEquals(
                List.of("goal goal-17", "goal goal-5", "goal goal-16"),
                list(svg, "//g[starts-with(@class,'goal')]/@class"));
        assertEquals(List.of("tile", "tile", "tile developed"), list(svg, "//rect[starts-with(@class,'tile')]/@class"));
        assertEquals(numbers(263, 263, 292), list(svg, "//rect[starts-with(@class,'tile')]/@x"));
        assertEquals(numbers(2, 36, 36), list(svg, "//rect[starts-with(@class,'tile')]/@y"));
        assertEquals(numbers(24, 24, 24), list(svg, "//rect[starts-with(@class,'tile')]/@width"));
        assertEquals(numbers(24, 24, 24), list(svg, "//rect[starts-with(@class,'tile')]/@height"));
        assertEquals(numbers(263, 263, 292), list(svg, "//rect[@class='colour']/@x"));
        assertEquals(numbers(2, 36, 36), list(svg, "//rect[@class='colour']/@y"));
        assertEquals(numbers(263), list(svg, "//rect[@class='focus']/@x"));
        assertEquals(numbers(34 + 26 + 1), list(svg, "//rect[@class='focus']/@y"));
        assertEquals(numbers(24), list(svg, "//rect[@class='focus']/@width"));
        assertEquals(List.of("17", "5", "16"), list(svg, "//text[@class='label strong']"));
        assertEquals(numbers(275, 275, 304), list(svg, "//text[@class='label strong']/@x"));
        assertEquals(numbers(21, 55, 55), list(svg, "//text[@class='label strong']/@y"));
        assertEquals(numbers(0, 24), list(svg, "/svg/g/text[@class='label']/@x"));
        assertEquals(numbers(18, 52), list(svg, "/svg/g/text[@class='label']/@y"));
    }

    @Test
    void eachSortOfDaysHasItsLaneInTheOrderOfTheirBeginnings() throws Exception {
        Dossier dossier = dossier(
                "programmes",
                PLAN + """
                plan,extension,2027-06-30
                old,kind,WORK_PLAN
                old,title,Old plan
                """,
                "activities",
                """
                key,programme,title,kind,when,when_value,place
                a1,plan,Later,SEMINAR,5 May 2026,,Table 1
                a2,plan,Sooner,SEMINAR,in the spring,2026-04,Table 1
                a3,plan,Never,SEMINAR,in due course,,Table 1
                a4,plan,After,SEMINAR,six months on,P6M after plan,Table 1
                a5,plan,Open,SEMINAR,,,Table 1
                a6,plan,Elsewhere,SEMINAR,six months after the elections,P6M after the elections,Table 1
                """,
                "funding-sources",
                """
                programme,code,kind,name,period,place
                plan,OB,ORDINARY_BUDGET,Ordinary budget,2026-01-01/2026-06-30,Section 3
                plan,VC,VOLUNTARY_CONTRIBUTION,Voluntary,,Section 3
                old,OB,ORDINARY_BUDGET,Ordinary budget,,Section 3
                """,
                "undertakings",
                """
                key,force,what,due,due_as_written,place
                u1,DECIDES,Report,2026-11-30,by the end of November,Section 7
                u2,DECIDES,Review,2026-10-01,,Section 7
                u3,DECIDES,Nothing more,,,Section 7
                """,
                "treaty-claims",
                """
                state,convention,fact,value,as_written,place
                TN,CETS 210,INVITED,2021-04-28,28 April 2021,Annex 1
                MA,CETS 210,INVITED,2019-04,April 2019,Annex 1
                """);

        List<String> rows = cells(page(dossier), "timeline");

        assertEquals(
                List.of(
                        "Plan|Programmes|1 January to 31 December 2026, extended to 30 June 2027|2026-01-01|2027-06-30",
                        "Old plan|Programmes|period not known|not known|not known"),
                rows.subList(0, 2));
        assertTrue(
                rows.get(2)
                        .startsWith(
                                "Morocco to CETS 210 (Istanbul Convention)|Invitations to join|a day in April 2019"),
                rows::toString);
        assertTrue(
                rows.get(3).startsWith("Tunisia to CETS 210 (Istanbul Convention)|Invitations to join|28 April 2021"),
                rows::toString);
        assertEquals(
                List.of(
                        "OB: Ordinary budget|Sources of funding|1 January to 30 June 2026|2026-01-01|2026-06-30",
                        "VC: Voluntary|Sources of funding|no period is stated|not known|not known",
                        "Review|Undertakings due|1 October 2026|2026-10-01|2026-10-01",
                        "Report|Undertakings due|“by the end of November”, 30 November 2026|2026-11-30|2026-11-30",
                        "Sooner|Activities|“in the spring”, a day in April 2026|2026-04-01|2026-04-30",
                        "Later|Activities|5 May 2026|2026-05-05|2026-05-05",
                        "After|Activities|“six months on”, 1 July 2026|2026-07-01|2026-07-01",
                        "Never|Activities|“in due course”|not known|not known",
                        "Open|Activities|no date|not known|not known",
                        "Elsewhere|Activities|“six months after the elections”|not known|not known"),
                rows.subList(4, rows.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 May 2026,,Tunis,,OB, | 1 activity. Each has a date, a place and a source of funding.",
                "5 May 2026,,Tunis,,, | 1 activity. 1 entry is missing or still open, and marked “gap”.",
                ",,,,, | 1 activity. 3 entries are missing or still open, and marked “gap”.",
                "–,,–,,–, | 1 activity. 3 entries are missing or still open, and marked “gap”.",
                "tbc,,Tunis,,OB, | 1 activity. 1 entry is missing or still open, and marked “gap”.",
                "ill legible,DAMAGED,Tunis,,none,STATED_NONE | 1 activity. Each has a date, a place and a source of"
                        + " funding.",
                "5 May 2026,TO_BE_CONFIRMED,Tunis,,OB, | 1 activity. 1 entry is missing or still open, and marked “gap”."
            })
    void whatAnActivityLacksIsCounted(String cells, String told) throws Exception {
        Dossier dossier = dossier(
                "programmes",
                PLAN,
                "funding-sources",
                "programme,code,kind,name,place\nplan,OB,ORDINARY_BUDGET,Ordinary budget,Section 3\n",
                "activities",
                "key,programme,title,kind,when,when_certainty,where,where_certainty,funding,funding_certainty,place\n"
                        + "a1,plan,Seminar,SEMINAR," + cells + ",Table 1\n");

        assertEquals(told, list(page(dossier), "//section[@id='activities']/p").get(0));
    }

    @Test
    void aGapSaysWhetherTheSourceLeavesItOpenOrSaysNothing() throws Exception {
        Dossier dossier = dossier("programmes", PLAN, "activities", """
                key,programme,title,kind,when,when_certainty,where,place
                a1,plan,Seminar,SEMINAR,May 2026,TO_BE_CONFIRMED,,Table 1
                a2,plan,Training,SEMINAR,in due course,,Tunis,Table 1
                """);

        assertEquals(
                List.of(
                        "Seminar|gap, not settled: May 2026a day in May 2026|gap: no place|gap: no funding",
                        "Training|gap, not settled: in due course|Tunis|gap: no funding"),
                cells(page(dossier), "activities"));
    }

    private static Report.Builder report(Finding... findings) {
        return Report.builder()
                .dossier("Plan")
                .asOf(AsOf.of(DAY))
                .addFindings(findings)
                .referenceCheckedOn(LocalDate.parse("2026-05-09"))
                .receipt(Receipt.builder()
                        .version("0.1.0")
                        .asOf(AsOf.of(DAY))
                        .dossier(Digest.parse("a".repeat(64)))
                        .referenceData(Digest.parse("b".repeat(64)))
                        .ruleSet(Digest.parse("c".repeat(64)))
                        .build());
    }

    private static Finding finding(int places) {
        return Finding.builder()
                .rule("TST-001")
                .ruleName("too-late")
                .severity(Severity.ERROR)
                .address(Address.parse("plan"))
                .key("")
                .subject("Plan")
                .message("is late.")
                .addAllEvidence(IntStream.rangeClosed(1, places)
                        .mapToObj(i -> Citation.of(Identifier.parse("local:plan"), "Section " + i)
                                .quoting("words " + i))
                        .toList())
                .build();
    }

    /** Of many places the first are shown, and the others behind a click. */
    @ParameterizedTest
    @CsvSource({"1, 1, ''", "6, 6, ''", "7, 6, and 1 more place", "9, 6, and 3 more places"})
    void quotesStandSideBySideWithThoseBehindAClick(int places, int shown, String more) throws Exception {
        String page = ReportPage.of(
                        dossier("programmes", PLAN), report(finding(places)).build())
                .print();

        assertEquals(shown, list(page, "//article/div[@class='quotes']/figure").size());
        assertEquals(more.isEmpty() ? List.of() : List.of(more), list(page, "//article/details/summary"));
        assertEquals(
                IntStream.rangeClosed(1, places).mapToObj(i -> "words " + i).toList(),
                list(page, "//article//blockquote"));
        assertEquals("en", list(page, "//article//blockquote/@lang").get(0));
    }

    @Test
    void aSuppressionThatSuppressesNothingIsTold() throws Exception {
        Suppression unused = Suppression.ofRule("TST-001")
                .reason("Not yet.")
                .author("B. Desk")
                .build();
        String page = ReportPage.of(
                        dossier("programmes", PLAN),
                        report(finding(1)).addUnusedSuppressions(unused).build())
                .print();

        assertEquals(1, list(page, "//h3[.='Suppressions without use']").size());
        assertEquals(
                List.of(unused.unusedNote()),
                list(page, "//h3[.='Suppressions without use']/following-sibling::ul[1]/li"));
        assertEquals(
                0,
                list(
                                ReportPage.of(
                                                dossier("programmes", PLAN),
                                                report(finding(1)).build())
                                        .print(),
                                "//h3[.='Suppressions without use']")
                        .size());
    }

    @Test
    void aPageIsWrittenAsItIsPrinted() throws IOException {
        ReportPage page =
                ReportPage.of(dossier("programmes", PLAN), report(finding(1)).build());
        Path file = folder.resolve("page.html");
        page.write(file);

        assertEquals(page.print(), Files.readString(file));
        assertEquals("Page of: " + report(finding(1)).build().summary(), page.toString());
    }
}
