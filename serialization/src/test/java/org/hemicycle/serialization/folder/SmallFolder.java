package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;

/** A folder of a few well-formed sheets, in which a test makes a slip. */
final class SmallFolder {

    private static final Map<String, String> SHEETS = sheets();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The folder without a slip. */
    static SmallFolder wellFormed() {
        SmallFolder folder = new SmallFolder();
        SHEETS.forEach(folder::text);
        return folder;
    }

    /** A folder that has its document alone. */
    static SmallFolder ofDocument() {
        return new SmallFolder().text("document.csv", SHEETS.get("document.csv"));
    }

    private static Map<String, String> sheets() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("document.csv", """
                property,as_written,value,certainty,place
                kind,,PAPER,,
                identifier,,local:plans,,
                title,,Two plans,,Paragraph #1
                issuer,the Committee,body:committee-of-ministers,,Paragraph #1
                date,1 October 2025,2025-10-01,,Paragraph #1
                language,,en,,
                """);
        sheets.put("programmes.csv", """
                programme,property,as_written,value,certainty,place
                plan,kind,Action Plan,ACTION_PLAN,,Paragraph #1
                plan,title,,Plan for courts,,Paragraph #1
                plan,beneficiary,,TN,,
                plan,period,2026-2027,2026-01-01/2027-12-31,,Paragraph #1
                plan,adopted-on,,2025-10-01,,Paragraph #2
                plan,objective,,Courts that are trusted,,Paragraph #2
                next,kind,Work Plan,WORK_PLAN,,Paragraph #3
                next,title,,Plan after it,,Paragraph #3
                next,period,2030,2030-01-01/2030-12-31,,Paragraph #3
                """);
        sheets.put("components.csv", """
                key,programme,parent,kind,label,title,place
                justice,plan,,THEME,1,Justice,Section 1
                courts,,justice,AREA,1.1,Courts,Section 1.1
                later,next,,PRIORITY,2,Later,Section 2
                """);
        sheets.put("results.csv", """
                component,key,level,statement,place
                courts,o1,OUTCOME,Judgments come sooner,"Section 1.1, Paragraph #1"
                """);
        sheets.put("indicators.csv", """
                component,key,statement,measures,place
                courts,i1,Length of proceedings,courts/o1,"Section 1.1, Paragraph #2"
                """);
        sheets.put("activities.csv", """
                key,programme,components,title,kind,when,where,funding,funding_value,place
                a1,plan,courts,Seminar,SEMINAR,5 May 2026,Tunis,OB,,"Table 1, Row 1"
                a2,plan,courts,Training,TRAINING,June 2026,Tunis,OB,,"Table 1, Row 2"
                b1,next,later,Summer school,TRAINING,2030,Tunis,,,"Table 1, Row 3"
                """);
        sheets.put("topics.csv", """
                activity,title,place
                a1,Evidence,"Table 1, Row 1"
                """);
        sheets.put("involvements.csv", """
                subject,role,actor,place
                plan,OVERSEER,body:committee-of-ministers,Section 4
                courts,PARTNER,body:courts,Section 1.1
                """);
        sheets.put("risks.csv", """
                key,programme,category,sort,text,place
                r1,plan,Political,DESCRIPTION,Elections,Section 5
                """);
        sheets.put("budget.csv", """
                key,programme,parent,label,component,amount,currency,status,as_written,place
                all,plan,,Justice,justice,700000,EUR,ESTIMATED,700 000,"Table 2, Row 1"
                half,plan,all,Courts,courts,400000,EUR,SECURED,400 000,"Table 2, Row 2"
                """);
        sheets.put("funding-sources.csv", """
                programme,code,kind,name,contributions,place
                plan,OB,ORDINARY_BUDGET,Ordinary budget,,Section 3
                plan,JP,JOINT_PROGRAMME,Joint programme,EU 90;body:council-of-europe 10,Section 3
                """);
        sheets.put("sdg-links.csv", """
                subject,goal,target,manner,as_written,place
                plan,16,,LISTED,Goal 16,Section 6
                courts,16,16.3,DEVELOPED,Target 16.3,Section 1.1
                """);
        sheets.put("treaty-claims.csv", """
                state,convention,fact,labelled,as_written,value,place
                TN,CETS 201,CONSENTED,accession,15 October 2019,2019-10-15,Annex 1
                TN,CETS 210,INVITED,invited,14 May 2020,2020-05-14,Annex 1
                MA,CETS 210,INVITED,invited,April 2019,2019-04,Annex 1
                """);
        sheets.put("claims.csv", """
                subject,property,as_written,value,unit,place
                plan,TOTAL_BUDGET,€1.2 million,1200000,EUR,Section 3
                plan/activities/a1,EDITION,,2,meetings,Section 1.1
                """);
        sheets.put("actors.csv", """
                key,official_name,kind,part_of,place
                body:courts,Courts,AUTHORITY,,Section 1.1
                body:registry,Registry,AUTHORITY,body:courts,Section 1.1
                """);
        sheets.put("standings.csv", """
                holder,body,kind,as_written,since,place
                TN,body:venice-commission,MEMBER,member,2010,Section 2
                """);
        sheets.put("outline.csv", """
                place,title,holds,in_contents,heading_present
                Section 1,Justice,,true,true
                Section 2,Later,,true,false
                """);
        sheets.put("completeness.csv", """
                subject,kind,until,as_written,place
                TN × CETS 210,TREATY_ACTIONS,2025-10-01,all acts,Annex 1
                MA × CETS 210,TREATY_ACTIONS,2025-10-01,all acts,Annex 1
                """);
        return sheets;
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** The text of a file. */
    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** Puts a file in the place of another, or beside the others. */
    SmallFolder text(String file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallFolder bytes(String file, byte... content) {
        files.put(file, content);
        return this;
    }

    /** Saves a file in another encoding. */
    SmallFolder in(String charset, String file) {
        return bytes(file, text(file).getBytes(Charset.forName(charset)));
    }

    /** Replaces what stands in a file once. */
    SmallFolder replace(String file, String found, String by) {
        String text = text(file);
        assertEquals(2, text.split(Pattern.quote(found), -1).length, found + " stands once");
        return text(file, text.replace(found, by));
    }

    /** Writes a row below the others. */
    SmallFolder add(String file, String row) {
        return text(file, text(file) + row + "\n");
    }

    SmallFolder drop(String file) {
        files.remove(file);
        return this;
    }

    /** Reads it without a file system. */
    Draft<Dossier> readAtHand(String name) {
        return DossierFolder.reader().readDraft(name, files);
    }

    /** Reads it from a directory of the file system. */
    Draft<Dossier> read(Path directory) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(directory.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DossierFolder.readDraft(directory);
    }

    /** That an error stands at a place, and what its sentence says. */
    static void assertReported(Draft<Dossier> draft, String place, String says) {
        assertTrue(
                draft.problems().errors().stream()
                        .anyMatch(each -> each.place().toString().equals(place)
                                && each.print().contains(says)),
                draft.problems()::print);
    }
}
