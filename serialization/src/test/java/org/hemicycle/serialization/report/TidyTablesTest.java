package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTablesTest {

    private static final ReferenceData NAMES = ReferenceData.shipped();
    private static final Eligibility.Dated ASKED = Eligibility.byRoutes().asOf(LocalDate.parse("2026-05-09"));
    private static final List<Identifier> STATES = List.of(Identifier.parse("MA"), Identifier.parse("FR"));
    private static final List<Identifier> CONVENTIONS =
            List.of(Identifier.parse("ETS 181"), Identifier.parse("CETS 210"));

    private static List<NamedCsvRecord> read(String table) {
        return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
    }

    /** The lines as RFC 4180 has them, written by hand. */
    @Test
    void aFindingIsARowWithBothQuotesAndItsState() {
        String table = TidyTables.findings(List.of(SmallReport.of(SmallReport.full())));

        assertEquals(
                "input,dossier,is_whole,code,name,severity,category,address,subject,message,suggestion,"
                        + "quote_1,place_1,origin_1,quote_2,place_2,origin_2,evidence,authority,fingerprint,state,"
                        + "as_of,law_as_of\r\n"
                        + "\"Folder \"\"my plan\"\"\",Plan 2026,false,TST-001,too-late,ERROR,TST,plan/activities/a2,"
                        + "2. Round table,\"is dated \"\"20 March 2028\"\", outside \"\"2026\"\".\",Move it.,"
                        + "20 March 2028,\"local:plan-2026, Table 1, Row 2\",\"activities.csv, line 3, column when\","
                        + "2026,\"local:plan-2026, Paragraph #1\",\"programmes.csv, line 4, column as_written\",2,"
                        + "coherence: a text should not contradict itself,TST-001:plan/activities/a2,new,"
                        + "2026-02-01,2026-02-01\r\n"
                        + "\"Folder \"\"my plan\"\"\",Plan 2026,false,TST-002,unlabelled,NOTE,TST,other,Plan,"
                        + "has no label.,,,\"ETS 173, Article 33\",,,,,1,"
                        + "coherence: a text should not contradict itself,TST-002:other,baseline,"
                        + "2026-02-01,2026-02-01\r\n"
                        + "\"Folder \"\"my plan\"\"\",Plan 2026,false,TST-002,unlabelled,NOTE,TST,plan,Plan,"
                        + "has no label.,,,\"ETS 173, Article 33\",,,,,1,"
                        + "coherence: a text should not contradict itself,TST-002:plan,suppressed,"
                        + "2026-02-01,2026-02-01\r\n",
                table);
        assertEquals(table, ReportFormat.CSV.print(SmallReport.rules(), List.of(SmallReport.of(SmallReport.full()))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=cmd|' /C calc'!A0, \\=cmd|' /C calc'!A0",
                "+1, \\+1",
                "-1, \\-1",
                "@SUM(A1), \\@SUM(A1)",
                "`\t=1`, `\\\t=1`",
                "\\=x, \\\\=x",
                "a=b, a=b",
            })
    void noCellIsAFormulaAndTakingTheBackslashAwayGivesTheText(String words, String cell) {
        Finding finding = Finding.builder()
                .from(SmallReport.late())
                .subject(words)
                .evidence(List.of(Citation.of(SmallReport.PLAN, "Table 1").quoting(words)))
                .build();
        Report report = SmallReport.one().findings(List.of(finding)).build();
        NamedCsvRecord row =
                read(TidyTables.findings(List.of(SmallReport.of(report)))).get(0);

        assertEquals(cell, row.getField("subject"));
        assertEquals(cell, row.getField("quote_1"));
    }

    @Test
    void lineEndsSeparatorsAndMarksStayInTheirCell() {
        Finding finding = Finding.builder()
                .from(SmallReport.late())
                .subject("a,b;\"c\"\nd|e<f>`g`")
                .build();
        Report report = SmallReport.one().findings(List.of(finding)).build();

        assertEquals(
                "a,b;\"c\"\nd|e<f>`g`",
                read(TidyTables.findings(List.of(SmallReport.of(report))))
                        .get(0)
                        .getField("subject"));
    }

    @Test
    void severalDossiersAreOneTable() {
        List<NamedCsvRecord> rows = read(TidyTables.findings(List.of(
                SmallReport.of(SmallReport.one().build()),
                CheckedDossier.of(SmallReport.dossier(), SmallReport.one().build()))));

        assertEquals(
                List.of("Folder \"my plan\"", "Plan 2026"),
                rows.stream().map(row -> row.getField("input")).toList());
    }

    /** By the law of ETS 181 and CETS 210: members of the Council of Europe may sign, others need an invitation. */
    @Test
    void aVerdictIsARowForEachPair() {
        List<NamedCsvRecord> rows = read(TidyTables.verdicts(ASKED, STATES, CONVENTIONS, NAMES));

        assertEquals(
                List.of("MA ETS 181", "MA CETS 210", "FR ETS 181", "FR CETS 210"),
                rows.stream()
                        .map(row -> row.getField("state") + " " + row.getField("convention"))
                        .toList());
        NamedCsvRecord france = rows.get(3);
        assertEquals("France", france.getField("state_name"));
        assertEquals("Istanbul Convention", france.getField("convention_name"));
        assertEquals("ENTITLED", france.getField("kind"));
        assertEquals("yes", france.getField("truth"));
        assertEquals("2026-05-09", france.getField("as_of"));
        assertEquals("MAY_REQUEST_INVITATION", rows.get(1).getField("kind"));
        assertEquals(
                ASKED.access("MA", "CETS 210").answer().namedRoute().orElseThrow(),
                rows.get(1).getField("route"));
        assertTrue(!rows.get(1).getField("next_steps").isEmpty());
    }

    @Test
    void aMatrixIsARowForEachPairWithNames() {
        List<NamedCsvRecord> rows = read(TidyTables.matrix(ASKED.matrixByRoutes(STATES, CONVENTIONS), NAMES));

        assertEquals(4, rows.size());
        assertEquals(
                List.of("MA", "Morocco", "CETS 210", "Istanbul Convention", "MAY_REQUEST_INVITATION"),
                rows.get(1).getFields().subList(0, 5));
    }

    @Test
    void aStateThatNobodyKnowsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TidyTables.verdicts(ASKED, List.of(Identifier.parse("XX")), CONVENTIONS, NAMES));
    }
}
