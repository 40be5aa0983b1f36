package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Agreement;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of documents, programmes and activities by the words of their columns. */
class KindsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFolder() throws IOException {
        Files.writeString(folder.resolve("document.csv"), """
                property,as_written,value,certainty,place
                kind,,ADOPTED_TEXT,,Paragraph #1
                identifier,,local:partnership,,Paragraph #1
                title,Partnership,Partnership,,Paragraph #1
                """);
        Files.writeString(folder.resolve("programmes.csv"), """
                programme,property,as_written,value,certainty,place
                plan,kind,Neighbourhood Partnership,NEIGHBOURHOOD_PARTNERSHIP,,Paragraph #1
                plan,title,Partnership,Partnership,,Paragraph #1
                """);
        Files.writeString(folder.resolve("activities.csv"), """
                key,programme,label,title,kind,place
                a1,plan,1.,Launch of the course,LAUNCH,"Table 1, Row 1"
                """);
        writeDocuments("AGREEMENT");
    }

    private void writeDocuments(String kind) throws IOException {
        Files.writeString(folder.resolve("documents.csv"), """
                identifier,kind,title,parties,date,place
                local:agreement-2004,%s,Agreement on Co-operation,body:pace;KZ,2004,Paragraph #2
                """.formatted(kind));
    }

    @Test
    void anAgreementAPartnershipAndALaunchAreRead() {
        Dossier dossier = DossierFolder.read(folder);
        Agreement agreement = dossier.documents().stream()
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals(Set.of(Identifier.parse("body:pace"), Identifier.parse("KZ")), agreement.parties());
        assertEquals("local:agreement-2004 \"Agreement on Co-operation\" (2004)", agreement.summary());
        assertEquals(
                Programme.Kind.NEIGHBOURHOOD_PARTNERSHIP,
                dossier.programmes().get(0).kind());
        assertEquals(
                Activity.Kind.LAUNCH,
                dossier.list(Activity.class).get(0).value().kind());
    }

    @Test
    void aKindThatDocumentsDoNotHaveIsRefused() throws IOException {
        writeDocuments("TREATY");

        String message = assertThrows(IllegalArgumentException.class, () -> DossierFolder.read(folder))
                .getMessage();

        assertTrue(message.contains("documents.csv") && message.contains("TREATY"), message);
    }
}
