package org.hemicycle.consistency.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking part in a body, and being a Party to what is no treaty. */
class TakingPartTest {

    private static Dossier said(String body, Standing.Kind kind, String label, String words) {
        return Paper.with(dossier -> dossier.addClaims(Paper.claim(
                Subject.of(Identifier.parse("MA"), Identifier.parse(body)),
                ClaimProperty.STANDING,
                label,
                words,
                new Datum.Word(kind.name()),
                "Section 1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "participating in",
                "participates in the work of the Commission",
                "participated actively",
                "a regular participant in its sessions",
                "follows the work of",
                "is active in",
                "is engaged in",
                "sits in on the sessions",
                "siège à la Commission",
                "suit les travaux",
                "assiste aux réunions",
                "associé aux travaux",
                "prend part aux sessions",
                "is present at the sessions of"
            })
    void takingPartIsNoErrorWhateverTheWords(String words) {
        for (String body : new String[] {"body:venice-commission", "body:greco", "body:council-of-europe"}) {
            for (Standing.Kind kind : new Standing.Kind[] {Standing.Kind.PARTICIPANT, Standing.Kind.ASSOCIATE_MEMBER}) {
                assertEquals(
                        0,
                        Paper.findings("STN-001", said(body, kind, words, words))
                                .size(),
                        body + kind);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"an associate member", "associate member since 2009", "membre associé"})
    void aStandingThatIsNamedAndNotGrantedIsAnError(String words) {
        assertEquals(
                1,
                Paper.findings("STN-001", said("body:greco", Standing.Kind.ASSOCIATE_MEMBER, words, words))
                        .size());
    }

    private static Dossier party(String name, Actor.Kind kind) {
        Dossier said = said("body:thing", Standing.Kind.CONTRACTING_PARTY, "Contracting Party", "Contracting Party");
        return Dossier.builder()
                .from(said)
                .addActors(Actor.builder()
                        .identifier(Identifier.parse("body:thing"))
                        .name(Name.of(name))
                        .kind(kind)
                        .citation(Sketch.place("Section 1"))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            European Network of Prison Academies           | NETWORK
            NARIC                                          | NETWORK
            Réseau européen de formation judiciaire        | BODY
            Forum of Mayors                                | BODY
            Working Group on Cyberbullying                 | BODY
            Plateforme pour la sécurité des journalistes   | BODY
            Conference of Ministers of Sport               | BODY
            Observatory of History Teaching                | NETWORK
            Programme on Cultural Routes                   | BODY
            """)
    void aPartyToWhatIsNoTreatyIsAsked(String name, Actor.Kind kind) {
        assertEquals(1, Paper.findings("STN-008", party(name, kind)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Committee of the Parties to the Convention on Landscape | BODY
            Network of the Parties to the Convention                | NETWORK
            Enlarged Partial Agreement on Cultural Routes           | BODY
            Standing Committee of the Convention                    | BODY
            T-PVS                                                   | BODY
            Conference of the Parties                               | BODY
            Union for the Mediterranean                             | ORGANISATION
            Commission on Wetlands                                  | BODY
            """)
    void aPartyToWhatMayBeATreatyIsNot(String name, Actor.Kind kind) {
        assertEquals(0, Paper.findings("STN-008", party(name, kind)).size());
    }
}
