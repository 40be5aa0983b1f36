package org.hemicycle.serialization.folder;

import static org.hemicycle.serialization.folder.SmallFolder.assertReported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts about conventions: rows of their own, and the places that state them. */
class TreatyActsTest {

    private static final String ACTS = "treaty-actions.csv";
    private static final String CLAIMS = "treaty-claims.csv";
    private static final String HEADER = "key,state,convention,kind,on\n";

    @TempDir
    private Path folder;

    private static SmallFolder acts(String rows) {
        SmallFolder small = SmallFolder.wellFormed().text(ACTS, HEADER + rows);
        return small.text(
                CLAIMS,
                small.text(CLAIMS)
                        .replaceFirst("state,convention,fact", "act,state,convention,fact")
                        .replace("\nTN,", "\n,TN,")
                        .replace("\nMA,", "\n,MA,"));
    }

    @Test
    void aClaimUnderTheKeyOfAnActIsOneOfItsPlaces() {
        Draft<Dossier> draft = acts("first,MA,CETS 201,SIGNATURE,2014-05-01\n")
                .add(CLAIMS, "first,MA,CETS 201,SIGNED,signed,1 May 2014,2014-05-01,Annex 1")
                .readAtHand("plans");

        assertEquals("", draft.problems().print());
        TreatyAction act = draft.value()
                .listTreatyActions(Identifier.parse("MA"), Identifier.parse("CETS 201"))
                .get(0);
        assertEquals(1, act.claims().size());
        assertEquals(
                1,
                draft.value()
                        .listTreatyActions(Identifier.parse("MA"), Identifier.parse("CETS 201"))
                        .size());
    }

    @Test
    void aKeyThatIsTakenAndAnActOfAnotherPairAreRefused() {
        Draft<Dossier> draft = acts("first,MA,CETS 201,SIGNATURE,2014\nfirst,TN,CETS 201,SIGNATURE,2015\n")
                .add(CLAIMS, "first,TN,CETS 201,SIGNED,signed,2014,2014,Annex 1")
                .readAtHand("plans");

        assertReported(draft, ACTS + ", line 3, column key", "\"first\" is the key of an act before");
        assertReported(
                draft,
                CLAIMS + ", line 5, column act",
                "the act \"first\" is one of MA × CETS 201, not of TN × CETS 201. Correct the key.");
    }

    @Test
    void aFactThatDatesNoActIsRefusedAndOneAboutAPartyIsAClaim() {
        Draft<Dossier> refused = SmallFolder.wellFormed()
                .add(CLAIMS, "TN,CETS 201,STATUS,,open,open,Annex 1")
                .readAtHand("plans");
        Draft<Dossier> party = SmallFolder.wellFormed()
                .add(CLAIMS, "TN,CETS 201,PARTY,,a Party since 2020,2020,Annex 1")
                .readAtHand("plans");

        assertReported(
                refused,
                CLAIMS + ", line 5, column fact",
                "STATUS is no fact about an act. Enter it in claims.csv, or name the act in treaty-actions.csv.");
        assertTrue(party.value().claims().stream().anyMatch(claim -> claim.property() == ClaimProperty.PARTY));
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENTED, accession, ACCESSION",
        "CONSENTED, adhésion, ACCESSION",
        "CONSENTED, ratification, RATIFICATION",
        "CONSENTED, ratification or accession, RATIFICATION",
        "ENTERED_INTO_FORCE, in force, RATIFICATION",
        "SIGNED, signature, SIGNATURE",
        "INVITED, invited, INVITATION",
        "INVITATION_VALID_UNTIL, valid until, INVITATION",
        "INVITATION_VALID_UNTIL, extended until, EXTENSION",
        "INVITATION_VALID_UNTIL, extension proposed until, EXTENSION_REQUEST"
    })
    void theKindOfAnActIsThatOfTheFactAndOfItsLabel(String fact, String label, TreatyAction.Kind kind) {
        Draft<Dossier> draft = SmallFolder.wellFormed()
                .add(CLAIMS, "MA,CETS 201," + fact + "," + label + ",2020,2020,Annex 1")
                .readAtHand("plans");

        assertEquals(
                List.of(kind),
                draft.value().listTreatyActions(Identifier.parse("MA"), Identifier.parse("CETS 201")).stream()
                        .map(TreatyAction::kind)
                        .toList());
    }

    private static TreatyAction.Builder act(TreatyAction.Kind kind) {
        return TreatyAction.builder()
                .actor(Identifier.parse("TN"))
                .convention(Identifier.parse("CETS 210"))
                .kind(kind);
    }

    private static Claim claim(ClaimProperty property, String date) {
        return Claim.builder()
                .subject(Subject.of(Identifier.parse("TN"), Identifier.parse("CETS 210")))
                .property(property)
                .stated(Stated.<Datum>builder()
                        .asWritten(date)
                        .value(Datum.of(ExtendedDate.parse(date)))
                        .citation(Citation.of(Identifier.parse("local:plans"), "Annex 1"))
                        .build())
                .build();
    }

    private boolean hasSheetOfActs(TreatyAction... acts) {
        Dossier dossier = Dossier.builder()
                .name("plans")
                .addAllTreatyActions(List.of(acts))
                .build();
        DossierFolder.write(dossier, folder);

        assertEquals(dossier.treatyActions(), DossierFolder.read(folder).treatyActions());
        return Files.exists(folder.resolve(ACTS));
    }

    @Test
    void actsThatTheirPlacesTellHaveNoSheetOfTheirOwn() {
        assertEquals(
                false,
                hasSheetOfActs(act(TreatyAction.Kind.SIGNATURE)
                        .addClaims(claim(ClaimProperty.SIGNED, "2020"), claim(ClaimProperty.SIGNED, "2021"))
                        .build()));
    }

    @Test
    void actsThatSayMoreThanTheirPlacesHaveASheet() {
        assertTrue(hasSheetOfActs(act(TreatyAction.Kind.SIGNATURE).build()));
    }

    @Test
    void actsWithADayOfTheirOwnHaveASheet() {
        assertTrue(hasSheetOfActs(act(TreatyAction.Kind.SIGNATURE)
                .on(ExtendedDate.parse("2020"))
                .addClaims(claim(ClaimProperty.SIGNED, "2020"))
                .build()));
    }

    @Test
    void twoActsOfOneKindHaveASheet() {
        assertTrue(hasSheetOfActs(
                act(TreatyAction.Kind.SIGNATURE)
                        .addClaims(claim(ClaimProperty.SIGNED, "2020"))
                        .build(),
                act(TreatyAction.Kind.SIGNATURE)
                        .addClaims(claim(ClaimProperty.SIGNED, "2021"))
                        .build()));
    }

    @Test
    void anActWithAClaimOfAnotherFactHasASheet() {
        assertTrue(hasSheetOfActs(act(TreatyAction.Kind.SIGNATURE)
                .addClaims(claim(ClaimProperty.SIGNED, "2020"), claim(ClaimProperty.PARTY, "2021"))
                .build()));
    }
}
