package org.hemicycle.serialization.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of sheets that differ in one activity. */
final class Plans {

    private static final String DOCUMENT = """
            property,as_written,value,certainty,place
            kind,,PAPER,,Paragraph #1
            identifier,,local:plan-2026,,
            title,Plan 2026,Plan 2026,,Paragraph #1
            """;
    private static final String PROGRAMMES = """
            programme,property,as_written,value,certainty,place
            wp,kind,Work plan,WORK_PLAN,,Paragraph #1
            wp,title,Plan 2026,Plan 2026,,Paragraph #1
            wp,period,2026,2026-01-01/2026-12-31,,Paragraph #1
            """;
    private static final String ACTIVITIES = """
            key,programme,label,title,kind,when,where,funding,place
            a1,wp,1.,Seminar on legislation,SEMINAR,5 May 2026,Rabat,OB,"Table 1, Row 1"
            """;

    private static final String SOURCES = """
            programme,code,kind,name,contributions,place
            wp,OB,ORDINARY_BUDGET,Ordinary budget,,Paragraph #1
            """;

    private Plans() {}

    /** A plan of which no rule says anything on the eve of its year. */
    static Path clean(Path folder) throws IOException {
        return with(folder, "");
    }

    /** A plan with an activity after its end, which must not be (ACT-001, ERROR). */
    static Path late(Path folder) throws IOException {
        return with(
                folder, "a2,wp,2.,Round table on elections,ROUND_TABLE,20 March 2028,Tunis,OB,\"Table 1, Row 2\"\n");
    }

    /** A plan with an activity that leaves its source of funding open, which should not be (FUN-001, WARNING). */
    static Path unfunded(Path folder) throws IOException {
        return with(folder, "a2,wp,2.,Round table on elections,ROUND_TABLE,20 March 2026,Tunis,,\"Table 1, Row 2\"\n");
    }

    /** A plan with a date that leaves its year out, of which there is a hint (ACT-004, NOTE). */
    static Path yearless(Path folder) throws IOException {
        return with(folder, "a2,wp,2.,Round table on elections,ROUND_TABLE,20 March,Tunis,OB,\"Table 1, Row 2\"\n");
    }

    /** A plan with an activity whose kind is no word of the list. */
    static Path unreadable(Path folder) throws IOException {
        return with(
                folder, "a2,wp,2.,Round table on elections,ROUND_TABEL,20 March 2028,Tunis,OB,\"Table 1, Row 2\"\n");
    }

    private static Path with(Path folder, String activity) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("document.csv"), DOCUMENT);
        Files.writeString(folder.resolve("programmes.csv"), PROGRAMMES);
        Files.writeString(folder.resolve("funding-sources.csv"), SOURCES);
        Files.writeString(folder.resolve("activities.csv"), ACTIVITIES + activity);
        return folder;
    }
}
