package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A paper that asks for an invitation to be extended a second time: first term, extension and proposal do not
 * contradict one another.
 */
class ExtendedInvitationTest {

    private static final Identifier TUNISIA = Identifier.parse("TN");
    private static final Identifier CONVENTION = Identifier.treaty(185);

    private static final String DOCUMENT = """
            property,as_written,value,certainty,place
            kind,,PAPER,,
            identifier,,local:request,,
            title,,Request to extend the invitation a second time,,Paragraph 1
            date,10 March 2026,2026-03-10,,Paragraph 1
            """;

    private static final String HEAD = "state,convention,fact,act,labelled,as_written,value,certainty,place\n";

    private static final String TERM = """
            TN,ETS 185,INVITED,,invited to accede,14 May 2020,2020-05-14,,Paragraph 2
            TN,ETS 185,INVITATION_VALID_UNTIL,,valid until,14 May 2025,2025-05-14,,Paragraph 2
            """;

    private static final String EXTENSION = """
            TN,ETS 185,INVITATION_EXTENDED,,extension,12 February 2025,2025-02-12,,Paragraph 3
            TN,ETS 185,INVITATION_VALID_UNTIL,,extended until,14 May 2026,2026-05-14,,Paragraph 3
            """;

    private static final String PROPOSAL = """
            TN,ETS 185,EXTENSION_REQUESTED,,request,10 March 2026,2026-03-10,,Paragraph 4
            TN,ETS 185,INVITATION_VALID_UNTIL,,proposed extension,14 May 2027,2027-05-14,,Paragraph 4
            """;

    @TempDir
    private Path folder;

    private Dossier read(String... rows) throws IOException {
        Files.writeString(folder.resolve("document.csv"), DOCUMENT);
        Files.writeString(folder.resolve("treaty-claims.csv"), HEAD + String.join("", rows));
        return DossierFolder.read(folder);
    }

    private static List<String> contradictions(Dossier dossier) {
        Report report = RuleSets.standard().asOf(AsOf.of("2026-04-01")).check(dossier);
        return report.findings().stream()
                .map(finding -> finding.rule())
                .filter("STA-001"::equals)
                .toList();
    }

    private static Verdict<Access> access(Dossier dossier, String day) {
        return Eligibility.in(dossier).asOf(LocalDate.parse(day)).access(TUNISIA, CONVENTION);
    }

    @Test
    void termExtensionAndProposalAreThreeActs() throws IOException {
        assertEquals(
                List.of(TreatyAction.Kind.INVITATION, TreatyAction.Kind.EXTENSION, TreatyAction.Kind.EXTENSION_REQUEST),
                read(TERM, EXTENSION, PROPOSAL).treatyActions().stream()
                        .map(TreatyAction::kind)
                        .toList());
    }

    @Test
    void termExtensionAndProposalDoNotContradictOneAnother() throws IOException {
        assertEquals(List.of(), contradictions(read(TERM, EXTENSION, PROPOSAL)));
    }

    @Test
    void twoEndsOfOneTermDo() throws IOException {
        String other = EXTENSION.replace(
                "INVITATION_EXTENDED,,extension,12 February 2025,2025-02-12",
                "INVITATION_VALID_UNTIL,,extended until,14 June 2026,2026-06-14");
        assertEquals(List.of("STA-001"), contradictions(read(TERM, EXTENSION, other)));
    }

    @Test
    void invitationIsOpenInItsExtensionAndNotInWhatIsOnlyProposed() throws IOException {
        Dossier dossier = read(TERM, EXTENSION, PROPOSAL);
        String extended = access(dossier, "2026-04-01").print();
        String proposed = access(dossier, "2026-06-01").print();

        assertTrue(access(dossier, "2024-01-01").print().contains("invited until 2025-05-14"));
        assertTrue(extended.contains("invited until 2026-05-14"), extended);
        assertTrue(extended.contains("until 2027-05-14 has been asked for"), extended);
        assertTrue(proposed.contains("invitation lapsed; it was valid until 2026-05-14"), proposed);
    }

    @Test
    void secondExtensionIsToldApartByItsMark() throws IOException {
        String second = EXTENSION
                .replace(",,exten", ",second,exten")
                .replace("12 February 2025,2025-02-12", "8 April 2026,2026-04-08")
                .replace("14 May 2026,2026-05-14", "14 May 2027,2027-05-14");
        Dossier dossier = read(TERM, EXTENSION, second);
        assertEquals(3, dossier.treatyActions().size());
        assertEquals(List.of(), contradictions(dossier));
    }
}
