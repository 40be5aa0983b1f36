package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Document;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the dates of activities are read: in the language of the document, for the year of their own programme. */
class ActivityDatesTest {

    @TempDir
    private Path folder;

    private Dossier folder(String language) throws IOException {
        Files.writeString(folder.resolve("document.csv"), """
                property,as_written,value,certainty,place
                kind,,PAPER,,Paragraph #1
                identifier,,local:plans,,
                title,Plans,Plans,,Paragraph #1
                date,3 December 2024,2024-12-03,,Paragraph #2
                """ + language);
        Files.writeString(folder.resolve("programmes.csv"), """
                programme,property,as_written,value,certainty,place
                first,kind,Work plan,WORK_PLAN,,Paragraph #1
                first,title,Plan 2025,Plan 2025,,Paragraph #1
                first,period,2025,2025-01-01/2025-12-31,,Paragraph #1
                second,kind,Work plan,WORK_PLAN,,Paragraph #1
                second,title,Plan 2026,Plan 2026,,Paragraph #1
                second,period,2026,2026-01-01/2026-12-31,,Paragraph #1
                long,kind,Work plan,WORK_PLAN,,Paragraph #1
                long,title,Plan 2026-2028,Plan 2026-2028,,Paragraph #1
                long,period,2026-2028,2026-01-01/2028-12-31,,Paragraph #1
                """);
        Files.writeString(folder.resolve("activities.csv"), """
                key,programme,label,title,kind,when,place
                a1,first,1.,One,SEMINAR,05/06,"Table 1, Row 1"
                a2,first,2.,Two,SEMINAR,20.03.2027,"Table 1, Row 2"
                a3,first,3.,Three,SEMINAR,T2,"Table 1, Row 3"
                a4,second,4.,Four,SEMINAR,T2,"Table 1, Row 4"
                a5,long,5.,Five,SEMINAR,T2,"Table 1, Row 5"
                a6,long,6.,Six,SEMINAR,T2 2027,"Table 1, Row 6"
                a7,,7.,Seven,SEMINAR,T2,"Table 1, Row 7"
                """);
        return DossierFolder.read(folder);
    }

    private static List<String> dates(Dossier dossier) {
        return dossier.list(Activity.class).stream()
                .map(activity -> activity.value().when().flatMap(Stated::value))
                .map(when -> when.map(Object::toString).orElse(""))
                .sorted()
                .toList();
    }

    @Test
    void areReadInTheLanguageOfTheDocumentForTheYearOfTheirOwnProgramme() throws IOException {
        Dossier dossier = folder("language,,fr,,\n");

        assertEquals(List.of("", "", "2024-34", "2025-34", "2026-34", "2027-03-20", "2027-34"), dates(dossier));
        assertEquals(
                Set.of(Language.FRENCH),
                dossier.documents().stream()
                        .findFirst()
                        .map(Document::languages)
                        .orElseThrow());
    }

    @Test
    void areReadOnlyWhereAllLanguagesAgreeWhenTheDocumentStatesNoneOrSeveral() throws IOException {
        assertEquals(List.of("", "", "", "", "", "", "2027-03-20"), dates(folder("")));
        assertEquals(List.of("", "", "", "", "", "", "2027-03-20"), dates(folder("language,,en; fr,,\n")));
    }

    @Test
    void aLanguageThatIsNoCodeIsRefusedWithWhatIsAccepted() {
        String message = assertThrows(IllegalArgumentException.class, () -> folder("language,,French,,\n"))
                .getMessage();

        assertTrue(message.contains("document.csv"), message);
        assertTrue(message.contains("for example en or fr"), message);
    }
}
